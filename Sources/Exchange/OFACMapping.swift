internal import Ontology

/// OFAC's entries in FollowTheMoney's terms. What has no place there stands in the notes, word for word.
struct OFACMapping {
    private(set) var entities: [ListReading.Entity] = []

    init(_ entries: [OFACEntry]) {
        var places: [String: Int?] = [:]
        for (index, entry) in entries.enumerated() {
            places[entry.name.uppercased()] = places[entry.name.uppercased()] == nil ? index : .some(nil)
        }
        entities.reserveCapacity(entries.count)
        for entry in entries {
            var writer = OFACWriter(entry)
            writer.write()
            entities.append(writer.entity)
            let own = entities.count - 1
            var linked: Set<Int> = []
            for link in writer.links {
                guard let place = places[link.name.uppercased()] ?? nil, linked.insert(place).inserted else {
                    entities[own].values.append(
                        ListReading.Value(
                            property: "notes", value: "Linked To: \(link.name)", original: nil, row: link.row)
                    )
                    continue
                }
                let other = OFACMapping.id(of: entries[place])
                let ends = [("subject", writer.entity.id), ("object", other), ("role", "Linked To")]
                entities.append(
                    ListReading.Entity(
                        id: "\(writer.entity.id)-linked-\(entries[place].uid)", schema: "UnknownLink",
                        values: ends.map {
                            ListReading.Value(property: $0.0, value: $0.1, original: nil, row: link.row)
                        }, row: link.row))
            }
        }
    }

    static func id(of entry: OFACEntry) -> String { "ofac-" + entry.uid }
}

/// Writes one entry.
private struct OFACWriter {
    let entry: OFACEntry
    let schema: Schema?
    var entity: ListReading.Entity
    /// "Linked To: HIZBALLAH": whose entry that is, only the whole list can say.
    var links: [(name: String, row: ListReading.Row)] = []

    init(_ entry: OFACEntry) {
        self.entry = entry
        let name =
            switch entry.kind.lowercased() {
            case "individual": "Person"
            case "vessel": "Vessel"
            case "aircraft": "Airplane"
            default: "Organization"
            }
        schema = Model.standard.schema(named: name)
        entity = ListReading.Entity(
            id: OFACMapping.id(of: entry), schema: name, values: [], row: entry.row)
    }

    var isPerson: Bool { entity.schema == "Person" }

    mutating func write() {
        let main = PersonName(entry.name, isPerson: isPerson)
        add("name", main.full, original: entry.name, in: entry.row)
        add("firstName", main.given, in: entry.row)
        add("lastName", main.family, in: entry.row)
        add("nameSuffix", main.suffix, in: entry.row)
        let pieces = remarks()
        let quoted = Set(pieces.compactMap { $0.text.quotedName?.name.uppercased() })
        for name in entry.names {
            let isWeak = quoted.contains(name.name.uppercased())
            let property = name.kind == "fka" ? "previousName" : isWeak ? "weakAlias" : "alias"
            let read = PersonName(name.name, isPerson: isPerson)
            add(property, read.full, original: name.name, in: name.row)
        }
        add("topics", "sanction", in: entry.row)
        for program in entry.programs.split(whereSeparator: { "[]".contains($0) }) {
            add("program", String(program).trimmed, original: entry.programs, in: entry.row)
        }
        add(isPerson ? "position" : "notes", entry.title, in: entry.row)
        for extra in entry.extras {
            let whole = "\(extra.label): \(extra.text)"
            if extra.label == "Vessel flag" {
                addCountry("flag", extra.text, whole: whole, in: entry.row)
            } else {
                keep(OFACRules.extras[extra.label] ?? "", extra.text, or: whole, in: entry.row)
            }
        }
        for address in entry.addresses {
            let full = (address.lines + [address.country]).filter { !$0.isEmpty }.joined(separator: ", ")
            add("notes", address.remarks, in: address.row)
            if full.isEmpty {
                continue
            } else if address.lines.isEmpty {
                addCountry("country", address.country, whole: "Address: \(full)", in: address.row)
            } else {
                keep("address", full, or: "Address: \(full)", in: address.row)
                if !address.country.isEmpty {
                    addCountry("country", address.country, whole: nil, in: address.row)
                }
            }
        }
        for piece in pieces { write(piece.text, in: piece.row) }
    }

    /// The remarks one by one; what continues in another table was cut anywhere.
    private func remarks() -> [(text: String, row: ListReading.Row)] {
        let whole = entry.remarks.map(\.text).joined()
        var ends: [(end: Int, row: ListReading.Row)] = []
        for part in entry.remarks { ends.append(((ends.last?.end ?? 0) + part.text.utf8.count, part.row)) }
        var offset = 0
        var pieces: [(String, ListReading.Row)] = []
        for piece in whole.split(separator: ";", omittingEmptySubsequences: false) {
            let row = ends.first { offset < $0.end }?.row ?? entry.row
            offset += piece.utf8.count + 1
            var text = String(piece).trimmed
            if text.hasPrefix("alt. ") { text.removeFirst(5) }
            if !text.isAbsent { pieces.append((text, row)) }
        }
        if let last = pieces.last, last.0.hasSuffix("."), !last.0.hasSuffix("..") {
            // The full stop of the last remark, unless it ends an abbreviation such as S.A.
            let word = last.0.split(separator: " ").last ?? ""
            if word.dropLast().contains(".") == false { pieces[pieces.count - 1].0.removeLast() }
        }
        return pieces
    }

    private mutating func write(_ remark: String, in row: ListReading.Row) {
        if let quoted = remark.quotedName {
            let read = PersonName(quoted.name, isPerson: isPerson)
            return add(
                quoted.isFormer ? "previousName" : "weakAlias", read.full, original: remark, in: row)
        }
        guard let (rule, said) = OFACRules.rule(for: remark) else { return add("notes", remark, in: row) }
        switch rule.kind {
        case .date:
            let dates = OFACDate.dates(in: said)
            guard schema?.property(named: rule.property) != nil, !dates.isEmpty else {
                return add("notes", remark, in: row)
            }
            for date in dates { add(rule.property, date, original: said, in: row) }
        case .country: addCountry(rule.property, said, whole: remark, in: row)
        case .number:
            let number = OFACRules.number(in: said)
            keep(rule.property, number, original: remark, or: remark, in: row)
        case .text: keep(rule.property, said, or: remark, in: row)
        case .link: links.append((said, row))
        }
    }

    /// Adds a value as it stands.
    private mutating func add(
        _ property: String, _ value: String, original: String? = nil, in row: ListReading.Row
    ) {
        guard !value.isEmpty else { return }
        entity.values.append(
            ListReading.Value(
                property: property, value: value, original: original == value ? nil : original, row: row))
    }

    /// Adds a value where the schema has the property and takes it; else the whole remark goes to the notes.
    private mutating func keep(
        _ property: String, _ value: String, original: String? = nil, or whole: String,
        in row: ListReading.Row
    ) {
        let isTaken = schema?.property(named: property)?.clean(value) != nil
        add(
            isTaken ? property : "notes", isTaken ? value : whole, original: isTaken ? original : nil, in: row
        )
    }

    private mutating func addCountry(
        _ property: String, _ name: String, whole: String?, in row: ListReading.Row
    ) {
        let code = OFACRules.country(name)
        let isTaken = code != nil && schema?.property(named: property) != nil
        if let code, isTaken { return add(property, code, original: name, in: row) }
        // An address already says its country in words.
        if let whole { add("notes", whole, in: row) }
    }
}

/// A name as OFAC writes it, "DELOS REYES, Feliciano Semborio, Jr.": family name, given names, suffix.
struct PersonName {
    var full: String
    var given = ""
    var family = ""
    var suffix = ""

    init(_ text: String, isPerson: Bool) {
        full = text
        let parts = text.split(separator: ",", maxSplits: 2).map { String($0).trimmed }
        guard isPerson, parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return }
        (family, given) = (parts[0], parts[1])
        if parts.count > 2 { suffix = parts[2] }
        full = [given, family, suffix].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension String {
    /// "a.k.a. 'EL SENOR'": a name that the list itself calls weak.
    fileprivate var quotedName: (name: String, isFormer: Bool)? {
        let marks: Set<Character> = ["'", "\"", "‘", "’", "“", "”"]
        for (word, isFormer) in [("a.k.a.", false), ("f.k.a.", true), ("n.k.a.", false)] where hasPrefix(word)
        {
            let rest = String(dropFirst(word.count)).trimmed
            guard rest.count > 2, let first = rest.first, marks.contains(first),
                let last = rest.lastIndex(where: marks.contains), last > rest.startIndex
            else { return nil }
            return (String(rest[rest.index(after: rest.startIndex)..<last]), isFormer)
        }
        return nil
    }
}
