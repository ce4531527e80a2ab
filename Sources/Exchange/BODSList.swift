/// Statements on who owns and controls companies, by the Beneficial Ownership Data Standard, versions 0.1 to 0.4.
///
/// ```json
/// [{"statementId": "…", "recordId": "01B6", "recordType": "entity", "recordDetails": {"name": "Tecido Ltd", …}},
///  {"statementID": "…", "statementType": "ownershipOrControlStatement", "subject": {"describedByEntityStatement": "…"}, …}]
/// ```
/// An entity or relation is a record, known by its ID, or in older versions by its first statement. Of several statements on
/// one record the last is read and the others are named; a record that is closed says so in its notes. Where nobody is named
/// as the interested party, the company's notes say why. Breaches of version 0.4 are findings, and what is sound is read.
struct BODSList {
    struct Statement {
        enum Kind { case person, entity, relation }
        var place: JSONPlace
        var kind: Kind
        var id: String
        var record: String
        var date: String
        var isClosed: Bool
        /// Where what it says of the record stands: the statement itself in older versions.
        var details: JSONPlace
    }

    private static let entries = JSONEntries(under: ["statements"])

    let lines: LineIndex
    private var statements: [Statement] = []
    private var older: [String: String] = [:]
    private var replaced: [String: String] = [:]
    private var findings: [ListReading.Finding] = []
    private var date = ""
    private var publishers: Set<String> = []
    var writers: [EntryWriter] = []
    var places: [String: Int] = [:]

    static func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        entries.first(20, of: text).contains { place in
            let keys = Set(place.members.map(\.key))
            let isCurrent = keys.contains("recordDetails") || keys.contains("recordType")
            return
                (keys.contains("statementId") || keys.contains("recordId") || keys.contains("statementDate"))
                && isCurrent || keys.contains("statementID") && keys.contains("statementType")
        }
    }

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        let lines = LineIndex(text)
        var list = BODSList(lines: lines)
        var found: [JSONPlace] = []
        entries.forEach(in: text, lines: lines, findings: &list.findings) { found.append($0) }
        for place in found { list.add(place) }
        if found.count == 1, let only = found.first,
            let first = text.first(where: { $0 > 0x20 && $0 < 0x80 }),
            first == UInt8(ascii: "{"),
            list.lines.line(at: only.bytes.upperBound) > list.lines.line(at: only.bytes.lowerBound)
        {
            list.tell(
                only, nil, "The statement stands alone where a list of statements is due.", isLost: false)
        }
        let current = list.current()
        for statement in current where statement.kind != .relation { list.write(statement) }
        for statement in current where statement.kind == .relation { list.writeRelation(statement) }
        reading.entities = list.writers.map(\.entity)
        reading.findings += list.findings.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        reading.date = list.date.isEmpty ? nil : list.date
        reading.publisher = list.publishers.count == 1 ? list.publishers.first : nil
    }

    private init(lines: LineIndex) { self.lines = lines }

    mutating func tell(_ place: JSONPlace, _ entry: String?, _ reason: String, isLost: Bool = true) {
        findings.append(
            ListReading.Finding(
                file: 0, line: lines.line(at: place.bytes.lowerBound), entry: entry, reason: reason,
                isRowLost: isLost))
    }

    private mutating func add(_ place: JSONPlace) {
        guard place.isObject else {
            return tell(place, nil, "It is no statement, but another kind of value.")
        }
        let isCurrent = place["statementID"] == nil
        let id = place["statementId"]?.words ?? place["statementID"]?.words
        if isCurrent {
            var problems: [(JSONPlace, String)] = []
            BODSShape.statement(place["recordType"]?.words).check(place, "") { problems.append(($0, $1)) }
            BODSShape.checkTogether(place) { problems.append(($0, $1)) }
            for (at, problem) in problems {
                tell(at, id, problem.prefix(1).uppercased() + problem.dropFirst(), isLost: false)
            }
        }
        let type = place["recordType"]?.words ?? place["statementType"]?.words ?? ""
        let kind: Statement.Kind
        switch type {
        case "person", "personStatement": kind = .person
        case "entity", "entityStatement": kind = .entity
        case "relationship", "ownershipOrControlStatement": kind = .relation
        default:
            return tell(
                place, id,
                "The statement does not say whether it is on a person, an entity or a relationship.")
        }
        guard let record = (isCurrent ? place["recordId"]?.words : nil) ?? id else {
            return tell(place, nil, "The statement has no ID, nor has its record.")
        }
        guard !isCurrent || place["recordDetails"]?.isObject == true else {
            return tell(place, id, "The statement has no details of its record.")
        }
        for other in place["replacesStatements"]?.elements.compactMap(\.words) ?? [] where other != id {
            if let id {
                replaced[other] = id
                let (mine, theirs) = (root(record), root(other))
                if mine != theirs { older[mine] = theirs }
            }
        }
        let publication = place["publicationDetails"]
        date = max(date, publication?["publicationDate"]?.words ?? "")
        if let name = publication?["publisher"]?["name"]?.words { publishers.insert(name) }
        statements.append(
            Statement(
                place: place, kind: kind, id: id ?? record, record: record,
                date: place["statementDate"]?.words ?? "", isClosed: place["recordStatus"]?.words == "closed",
                details: place["recordDetails"] ?? place))
    }

    /// The first statement that a chain of replacements goes back to.
    mutating func root(_ id: String) -> String {
        var id = id
        while let next = older[id] {
            // Half of the way is remembered, so that long chains are walked once.
            if let far = older[next] { older[id] = far }
            id = next
        }
        return id
    }

    static func id(_ record: String) -> String { "bods-" + record }

    /// The last statement on each record, in the order of the file; the others become findings.
    private mutating func current() -> [Statement] {
        var last: [String: Int] = [:]
        for index in statements.indices {
            statements[index].record = root(statements[index].record)
            let statement = statements[index]
            guard let before = last[statement.record].map({ statements[$0] }) else {
                last[statement.record] = index
                continue
            }
            let isOlder =
                replaced[statement.id] != nil || (replaced[before.id] == nil && statement.date < before.date)
            let (old, new) = isOlder ? (statement, before) : (before, statement)
            if !isOlder { last[statement.record] = index }
            tell(
                old.place, old.record,
                "The statement “\(old.id)” of \(old.date.isEmpty ? "no date" : old.date) is superseded by “\(new.id)”\(new.date.isEmpty ? "" : " of \(new.date)") and was not read.",
                isLost: false)
        }
        return last.values.sorted().map { statements[$0] }
    }
}
