/// OFAC's tables: comma-separated, without a heading, "-0-" where nothing is said, told by their columns.
///
/// ```
/// 306,BANCO NACIONAL DE CUBA,-0- ,CUBA,-0- ,…,a.k.a. 'BNC'.          sdn.csv: 12 columns
/// 306,220,aka,NATIONAL BANK OF CUBA,-0-                              alt.csv: 5
/// 306,199,"Zweierstrasse 35","Zurich CH-8022","Switzerland",-0-      add.csv: 6
/// 12300,"Z S.A.S.; Linked To: RED MUNDIAL …"                         sdn_comments.csv: 2
/// ```
enum OFACTables {
    /// Which of the tables the text is, by most of its first lines.
    static func kind(of text: UnsafeRawBufferPointer) -> ListFormat? {
        var counts: [ListFormat: Int] = [:]
        var lines = 0
        var rows = CommaSeparatedLines(text)
        while lines < 50, let row = rows.next() {
            lines += 1
            guard let fields = row.fields, Int(fields[0].trimmed) != nil else { continue }
            switch fields.count {
            case 12: counts[.ofacTable, default: 0] += 1
            case 6 where Int(fields[1].trimmed) != nil: counts[.ofacAddresses, default: 0] += 1
            case 5 where nameKinds.contains(fields[2].trimmed): counts[.ofacNames, default: 0] += 1
            case 2: counts[.ofacComments, default: 0] += 1
            default: break
            }
        }
        return counts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
            .flatMap { $0.value * 2 >= lines ? $0.key : nil }
    }

    private static let nameKinds: Set<String> = ["aka", "fka", "nka"]

    /// The entries of the main table.
    static func entries(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) -> [OFACEntry] {
        var entries: [OFACEntry] = []
        var seen: Set<String> = []
        forEachRow(text, columns: 12, file: 0, findings: &reading.findings) { fields, row in
            let uid = fields[0].trimmed
            guard seen.insert(uid).inserted else { return "The entry’s number comes twice." }
            guard !fields[1].isAbsent else { return "The entry has no name." }
            var entry = OFACEntry(uid: uid, name: fields[1].trimmed, row: row)
            entry.kind = fields[2].isAbsent ? "" : fields[2].trimmed
            entry.programs = fields[3].isAbsent ? "" : fields[3].trimmed
            entry.title = fields[4].isAbsent ? "" : fields[4].trimmed
            for (column, label) in vesselColumns where !fields[column].isAbsent {
                entry.extras.append(OFACEntry.Extra(label: label, text: fields[column].trimmed))
            }
            if !fields[11].isAbsent { entry.remarks = [(fields[11], row)] }
            entries.append(entry)
            return nil
        }
        return entries
    }

    private static let vesselColumns = [
        (5, "Call sign"), (6, "Vessel type"), (7, "Tonnage"), (8, "Gross registered tonnage"),
        (9, "Vessel flag"), (10, "Vessel owner"),
    ]

    /// Adds what a further table says to the entries that it names.
    static func add(
        _ text: UnsafeRawBufferPointer, of format: ListFormat, file: Int, to entries: inout [OFACEntry],
        findings: inout [ListReading.Finding]
    ) {
        let places = Dictionary(
            entries.indices.map { (entries[$0].uid, $0) }, uniquingKeysWith: { first, _ in first })
        let columns = format == .ofacNames ? 5 : format == .ofacAddresses ? 6 : 2
        var changed = entries
        forEachRow(text, columns: columns, file: file, findings: &findings) { fields, row in
            guard let place = places[fields[0].trimmed] else {
                return "The list has no entry of this number."
            }
            switch format {
            case .ofacNames:
                guard !fields[3].isAbsent else { return "It has no name." }
                changed[place].names.append(
                    OFACEntry.OtherName(kind: fields[2].trimmed, name: fields[3].trimmed, row: row))
                if !fields[4].isAbsent {
                    changed[place].remarks.append(("; " + fields[4], row))
                }
            case .ofacAddresses:
                let said = fields.map { $0.isAbsent ? "" : $0.trimmed }
                changed[place].addresses.append(
                    OFACEntry.Address(
                        lines: [said[2], said[3]].filter { !$0.isEmpty }, country: said[4], remarks: said[5],
                        row: row))
            default:
                changed[place].remarks.append((fields[1], row))
            }
            return nil
        }
        entries = changed
    }

    /// Calls `body` for each row with a number and as many columns as are due; its sentence, or what is wrong with the
    /// others, becomes a finding.
    private static func forEachRow(
        _ text: UnsafeRawBufferPointer, columns: Int, file: Int, findings: inout [ListReading.Finding],
        _ body: ([String], ListReading.Row) -> String?
    ) {
        var rows = CommaSeparatedLines(text)
        while let row = rows.next() {
            let place = ListReading.Row(file: file, line: row.line, bytes: row.bytes)
            var entry: String?
            let problem: String?
            if let fields = row.fields {
                let number = fields[0].trimmed
                if Int(number) == nil {
                    // Some copies have a heading.
                    let isHeading = row.line == 1 && !number.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
                    problem = isHeading && fields.count == columns ? nil : "It does not begin with a number."
                } else {
                    entry = number
                    problem =
                        fields.count == columns
                        ? body(fields, place) : "It has \(fields.count) columns where \(columns) are due."
                }
            } else {
                problem = "A quotation mark is not closed, or the text is not UTF-8."
            }
            if let problem {
                findings.append(
                    ListReading.Finding(file: file, line: row.line, entry: entry, reason: problem))
            }
        }
    }
}
