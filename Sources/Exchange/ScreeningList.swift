/// The consolidated screening list of the United States (trade.gov), a table with a heading: the lists of the Treasury, of
/// Commerce and of State in one.
///
/// ```csv
/// source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,…,alt_names,…,ids
/// Entity List (EL) - Bureau of Industry and Security,,,,Gulf Eagle,,"P.O. Box 31814, Abu Dhabi, AE",81 FR 14953,2016-03-21,…
/// ```
/// Several values of a column are parted by semicolons. An entry is known by its list and number, where it has one, else by
/// its list and name.
struct ScreeningList {
    private var entities: [ListReading.Entity] = []
    private var findings: [ListReading.Finding] = []
    private var seen: Set<String> = []
    private var names: [String: String] = [:]
    private var links: [(from: String, name: String, row: ListReading.Row)] = []

    private static let telling: Set<String> = ["source", "entity_number", "programs", "name", "alt_names"]

    static func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        var rows = QuotedRows(text)
        guard case .row(let heading)? = rows.next()?.content else { return false }
        return telling.isSubset(of: heading.map { $0.trimmed.lowercased() })
    }

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var list = ScreeningList()
        list.read(text)
        list.writeLinks()
        reading.entities = list.entities
        reading.findings += list.findings
        reading.publisher = "International Trade Administration"
    }

    private mutating func read(_ text: UnsafeRawBufferPointer) {
        var rows = QuotedRows(text)
        guard case .row(let first)? = rows.next()?.content else { return }
        let heading = first.map { $0.trimmed.lowercased() }
        let columns = Dictionary(
            heading.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        while let row = rows.next() {
            let place = ListReading.Row(file: 0, line: row.line, bytes: row.bytes)
            let problem: String?
            switch row.content {
            case .broken(let reason): problem = reason
            case .row(let fields) where fields.count != heading.count:
                problem = "It has \(fields.count) columns where \(heading.count) are due."
            case .row(let fields):
                problem = add(
                    Dictionary(
                        columns.map { ($0.key, fields[$0.value].trimmed) },
                        uniquingKeysWith: { first, _ in first }),
                    place)
            }
            if let problem {
                findings.append(ListReading.Finding(file: 0, line: row.line, reason: problem))
            }
        }
    }

    /// Adds an entry; what is wrong with it.
    private mutating func add(_ said: [String: String], _ row: ListReading.Row) -> String? {
        let said = said.filter { !$0.value.isAbsent }
        let name = said["name"] ?? ""
        guard !name.isEmpty else { return "The entry has no name." }
        guard let source = said["source"] else { return "The entry does not say on which list it is." }
        let list = ScreeningRules.code(of: source)
        let number = said["_id"] ?? said["entity_number"].map { "\(list)-\($0)" } ?? "\(list)-\(name.slug)"
        guard seen.insert(number).inserted else { return "The entry “\(number)” comes twice." }
        let id = "csl-" + number
        let schema =
            switch said["type"]?.lowercased() {
            case "individual": "Person"
            case "vessel": "Vessel"
            case "aircraft": "Airplane"
            case "entity": "Organization"
            // The lists of Commerce and of State do not say what an entry is.
            default: "LegalEntity"
            }
        var writer = EntryWriter(id: id, schema: schema, in: row)
        write(name, of: schema, as: "name", to: &writer)
        names[name.uppercased()] = names[name.uppercased()] == nil ? id : ""
        for other in said["alt_names"].parts { write(other, of: schema, as: "alias", to: &writer) }
        writer.add("topics", ScreeningRules.topic(of: list), in: row)
        for (column, property, label) in ScreeningRules.columns {
            for part in said[column].parts { writer.keep(property, part, as: label, in: row) }
        }
        for address in said["addresses"].parts { write(address: address, to: &writer) }
        for paper in said["ids"].parts { write(paper: paper, to: &writer) }
        for remark in said["remarks"].parts { write(remark: remark, of: id, to: &writer) }
        for column in ScreeningRules.noted {
            if let words = said[column] { writer.note(column.replacing("_", with: " "), words, in: row) }
        }
        entities.append(writer.entity)
        entities.append(sanction(on: id, said, row))
        return nil
    }

    private func write(_ name: String, of schema: String, as property: String, to writer: inout EntryWriter) {
        let read = PersonName(name, isPerson: schema == "Person")
        writer.add(property, read.full, original: name, in: writer.entity.row)
        guard property == "name" else { return }
        for (part, words) in [
            ("firstName", read.given), ("lastName", read.family), ("nameSuffix", read.suffix),
        ] {
            writer.add(part, words, in: writer.entity.row)
        }
    }

    private func write(address: String, to writer: inout EntryWriter) {
        let parts = address.split(separator: ",").map { String($0).trimmed }
        if parts.count > 1 { writer.keep("address", address, as: "Address", in: writer.entity.row) }
        if let country = parts.last, let code = OFACRules.country(country), writer.takes("country", code) {
            writer.add("country", code, original: country, in: writer.entity.row)
        } else if parts.count == 1 {
            writer.note("Address", address, in: writer.entity.row)
        }
    }

    /// "7722515837, Tax ID No." or "Tax ID No., 7722515837, RU": which part is the number, the kind tells.
    private func write(paper: String, to writer: inout EntryWriter) {
        let row = writer.entity.row
        let parts = paper.split(separator: ",").map { String($0).trimmed }
        for kind in parts.indices {
            for number in parts.indices where number != kind && parts[number].contains(where: \.isNumber) {
                guard let (rule, said) = OFACRules.rule(for: parts[kind] + " " + parts[number]),
                    rule.kind == .number
                else { continue }
                return writer.keep(
                    rule.property, OFACRules.number(in: said), as: parts[kind], original: paper, in: row)
            }
        }
        writer.note("", paper, in: row)
    }

    private mutating func write(remark: String, of id: String, to writer: inout EntryWriter) {
        let row = writer.entity.row
        var bare = remark
        if bare.hasPrefix("("), bare.hasSuffix(")") { bare = String(bare.dropFirst().dropLast()).trimmed }
        guard let (rule, said) = OFACRules.rule(for: bare) else { return writer.note("", remark, in: row) }
        switch rule.kind {
        case .link: links.append((id, said, row))
        case .number:
            writer.keep(rule.property, OFACRules.number(in: said), as: rule.words, original: remark, in: row)
        case .country:
            writer.keep(
                rule.property, OFACRules.country(said) ?? said, as: rule.words, original: said, in: row)
        case .date, .text: writer.keep(rule.property, said, as: rule.words, in: row)
        }
    }

    private func sanction(on id: String, _ said: [String: String], _ row: ListReading.Row)
        -> ListReading.Entity
    {
        var writer = EntryWriter(id: id + "-sanction", schema: "Sanction", in: row)
        writer.add("entity", id, in: row)
        for (column, property, label) in ScreeningRules.sanction {
            guard let words = said[column] else { continue }
            let values = column == "programs" ? said[column].parts : [words]
            for value in values {
                writer.keep(
                    property, property == "provisions" ? "\(label): \(value)" : value, as: label,
                    original: value, in: row)
            }
        }
        return writer.entity
    }

    /// Links to entries of the list; a link to a name that it does not have, or has twice, stands in the notes.
    private mutating func writeLinks() {
        let places = Dictionary(
            entities.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        for link in links {
            guard let other = names[link.name.uppercased()], !other.isEmpty, other != link.from else {
                if let place = places[link.from] {
                    entities[place].values.append(
                        ListReading.Value(
                            property: "notes", value: "Linked To: \(link.name)", original: nil, row: link.row)
                    )
                }
                continue
            }
            let id = "\(link.from)-linked-\(other.dropFirst(4))"
            guard seen.insert(id).inserted else { continue }
            var writer = EntryWriter(id: id, schema: "UnknownLink", in: link.row)
            writer.add("subject", link.from, in: link.row)
            writer.add("object", other, in: link.row)
            writer.add("role", "Linked To", in: link.row)
            entities.append(writer.entity)
        }
    }
}

/// What the columns of the screening list mean, in one place.
private enum ScreeningRules {
    static let columns: [(column: String, property: String, label: String)] = [
        ("title", "position", "Title"), ("call_sign", "callSign", "Call sign"),
        ("vessel_type", "type", "Vessel type"),
        ("gross_tonnage", "tonnage", "Gross tonnage"),
        ("gross_registered_tonnage", "grossRegisteredTonnage", "Gross registered tonnage"),
        ("vessel_flag", "flag", "Vessel flag"), ("citizenships", "citizenship", "Citizenship"),
        ("dates_of_birth", "birthDate", "Date of birth"), ("nationalities", "nationality", "Nationality"),
        ("places_of_birth", "birthPlace", "Place of birth"),
        ("source_information_url", "sourceUrl", "Information"),
    ]

    static let sanction: [(column: String, property: String, label: String)] = [
        ("source", "authority", "Source"), ("programs", "program", "Program"),
        ("start_date", "startDate", "Start"),
        ("end_date", "endDate", "End"), ("federal_register_notice", "authorityId", "Federal Register"),
        ("license_requirement", "provisions", "License requirement"),
        ("license_policy", "provisions", "License policy"),
        ("standard_order", "provisions", "Standard order"),
        ("source_list_url", "sourceUrl", "List"),
    ]

    static let noted = ["vessel_owner"]

    /// "SSI" of "Sectoral Sanctions Identifications List (SSI) - Treasury Department".
    static func code(of source: String) -> String {
        guard let start = source.firstIndex(of: "("), let end = source[start...].firstIndex(of: ")") else {
            return source.slug
        }
        return String(source[source.index(after: start)..<end]).trimmed
    }

    /// What being on the list means.
    static func topic(of list: String) -> String {
        switch list {
        case "EL", "MEU", "DPL": "export.control"
        case "UVL": "export.risk"
        case "DTC": "debarment"
        default: "sanction"
        }
    }
}

extension String? {
    /// The values of a column.
    fileprivate var parts: [String] {
        (self ?? "").split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension String {
    /// Letters and digits alone, for an ID of what has no number.
    var slug: String {
        lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
