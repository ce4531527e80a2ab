/// The sanctions list of the United Kingdom's Foreign, Commonwealth and Development Office, as comma-separated text or as
/// a sheet with a tab between cells: a row for each name or address, and the rows of one Unique ID are one entry.
///
/// ```
/// Unique ID   OFSI Group ID   Name                  Regime Name   Type    Designation source   Date Designated   Sanctions Imposed
/// AFG0004     12814           RAHAT LTD.            Afghanistan   Entity  UN                   21-11-2012        Asset freeze
/// ```
struct UKList {
    /// Lines that may stand over the heading: "Report Date: 11-Aug-2025".
    private static let longestPreface = 5

    private struct Entry {
        var writer: ListWriter
        var sanction: ListWriter
        var hasName = false
    }

    private let table: UnsafeRawBufferPointer
    private var rows: DelimitedRows
    private var headings: [String] = []
    private var uses: [UKRules.Use] = []
    private var columns: [String: Int] = [:]
    private var preface: [String] = []
    private var entries: [Entry] = []
    private var places: [String: Int] = [:]
    private var links: [(entry: Int, label: String, name: String, row: ListReading.Row)] = []
    private var findings: [ListReading.Finding] = []

    static func matches(_ text: UnsafeRawBufferPointer) -> Bool { UKList(text) != nil }

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        guard var list = UKList(text) else { return }
        list.readRows()
        list.write(into: &reading)
    }

    /// The list whose heading stands in the first lines; nil where there is none.
    private init?(_ text: UnsafeRawBufferPointer) {
        table = text
        let start = UnsafeRawBufferPointer(rebasing: text.prefix(1 << 14))
        for dialect in [DelimitedDialect.sheet, .comma] {
            var rows = DelimitedRows(start, dialect: dialect)
            var row = DelimitedRows.Row()
            var preface: [String] = []
            while preface.count < UKList.longestPreface, rows.next(into: &row) {
                let cells = row.cells.map { DelimitedTable.text(of: $0, in: start) }
                let keys = cells.map(UKRules.key)
                if keys.contains("uniqueid"), keys.contains("regimename") {
                    self.rows = DelimitedRows(text, dialect: dialect, from: rows.position, line: rows.line)
                    headings = cells
                    uses = cells.map(UKRules.use)
                    columns = UKRules.places(of: cells)
                    self.preface = preface
                    return
                }
                preface.append(cells.joined(separator: " ").trimmed)
            }
        }
        return nil
    }

    // MARK: Rows

    private mutating func readRows() {
        var row = DelimitedRows.Row()
        rows.columns = headings.count
        while rows.next(into: &row) {
            let place = ListReading.Row(file: 0, line: row.line, bytes: row.bytes)
            var cells = row.cells.map { DelimitedTable.text(of: $0, in: table).squashedSpace }
            while cells.count > headings.count, cells.last == "" { cells.removeLast() }
            let problem: String? =
                if row.problem == .openMark {
                    "A quotation mark is not closed."
                } else if cells.count > headings.count {
                    "It has \(cells.count) columns where \(headings.count) are due."
                } else {
                    add(cells + Array(repeating: "", count: headings.count - cells.count), place)
                }
            if let problem {
                let id = cells.count > (columns["Unique ID"] ?? 0) ? cells[columns["Unique ID"] ?? 0] : ""
                findings.append(
                    ListReading.Finding(
                        file: 0, line: row.line, entry: id.isEmpty ? nil : id, reason: problem))
            }
        }
    }

    private func cell(_ heading: String, of cells: [String]) -> String {
        columns[heading].map { cells[$0] } ?? ""
    }

    /// Adds what a row says; what is wrong with it.
    private mutating func add(_ cells: [String], _ row: ListReading.Row) -> String? {
        let id = cell("Unique ID", of: cells)
        guard !id.isEmpty else { return "The row has no Unique ID." }
        let index: Int
        if let known = places[id] {
            index = known
        } else {
            let kinds = ["Type", "Designation Type", "Individual, Entity, Ship"].map { cell($0, of: cells) }
            let schema =
                switch kinds.first(where: { !$0.isEmpty })?.lowercased() ?? "" {
                case "individual": "Person"
                case "entity": "Organization"
                case "ship": "Vessel"
                default: "LegalEntity"
                }
            let writer = ListWriter(id: "uk-\(id)", schema: schema, row: row)
            var sanction = writer.part("sanction", schema: "Sanction", as: "entity", row: row)
            sanction.add("authority", "Foreign, Commonwealth and Development Office", in: row)
            sanction.add("country", "gb", in: row)
            sanction.add("authorityId", id, in: row)
            index = entries.count
            places[id] = index
            entries.append(Entry(writer: writer, sanction: sanction))
        }
        addName(cells, to: index, row)
        entries[index].writer.add("topics", "sanction", in: row)
        let lines =
            (1...6).map { cell("Address Line \($0)", of: cells) } + [cell("Address Postal Code", of: cells)]
        entries[index].writer.addAddress(lines, country: cell("Address Country", of: cells), in: row)
        for (column, text) in cells.enumerated() where !text.isEmpty {
            add(text, as: uses[column], label: headings[column], to: index, row)
        }
        return nil
    }

    private mutating func addName(_ cells: [String], to index: Int, _ row: ListReading.Row) {
        let given = (1...5).map { cell("Name \($0)", of: cells) }.filter { !$0.isEmpty }
        let last = cell("Name 6", of: cells)
        let whole = cell("Name", of: cells)
        let name = whole.isEmpty ? (given + [last].filter { !$0.isEmpty }).joined(separator: " ") : whole
        let kind = cell("Name type", of: cells).lowercased()
        let strength = cell("Alias strength", of: cells).lowercased()
        let isMain = kind.isEmpty ? !entries[index].hasName : kind == "primary name"
        let property: String =
            if isMain {
                "name"
            } else if strength.hasPrefix("low") {
                "weakAlias"
            } else {
                ["fka", "f.k.a", "f.k.a."].contains(kind) || kind.hasPrefix("former")
                    ? "previousName" : "alias"
            }
        let original = cell("Name non-latin script", of: cells)
        entries[index].writer.add(property, name, in: row)
        entries[index].writer.add(property, original, in: row)
        guard !name.isEmpty || !original.isEmpty else { return }
        entries[index].hasName = true
        guard isMain, entries[index].writer.isPerson, whole.isEmpty else { return }
        entries[index].writer.add("lastName", last, in: row)
        entries[index].writer.add("firstName", given.first ?? "", in: row)
        entries[index].writer.add("middleName", given.dropFirst().joined(separator: " "), in: row)
    }

    private mutating func add(
        _ text: String, as use: UKRules.Use, label: String, to index: Int, _ row: ListReading.Row
    ) {
        switch use {
        case .part: break
        case .note: entries[index].writer.note(label, text, in: row)
        case .text(let property): entries[index].writer.keep(property, text, label: label, in: row)
        case .number(let property):
            for number in text.numberedParts {
                entries[index].writer.keep(property, number, label: label, in: row)
            }
        case .country(let property):
            let isOne = OFACRules.country(text) != nil
            for country in isOne
                ? [text] : text.numberedParts.flatMap({ $0.split(separator: ",").map { String($0).trimmed } })
            {
                entries[index].writer.addCountry(property, country, label: label, in: row)
            }
        case .date(let property):
            for date in text.numberedParts.flatMap({ $0.split(separator: ",").map { String($0).trimmed } }) {
                if let read = UKRules.date(date), entries[index].writer.has(property) {
                    entries[index].writer.add(property, read, original: date, in: row)
                } else {
                    entries[index].writer.addDates(property, date, label: label, in: row)
                }
            }
        case .sanctionText(let property):
            entries[index].sanction.keep(property, text, label: label, in: row)
            if property == "program" { entries[index].writer.add(property, text, in: row) }
        case .sanctionDate(let property):
            let date = UKRules.date(text)
            entries[index].sanction.keep(property, date ?? text, original: text, label: label, in: row)
        case .link:
            for name in text.numberedParts { links.append((index, label, name, row)) }
        }
    }

    // MARK: The reading

    private mutating func write(into reading: inout ListReading) {
        var names: [String: Int?] = [:]
        for (index, entry) in entries.enumerated() {
            for value in entry.writer.entity.values
            where ["name", "alias", "previousName"].contains(value.property) {
                let key = value.value.uppercased()
                if let known = names[key], known != index {
                    names[key] = .some(nil)
                } else {
                    names[key] = index
                }
            }
        }
        var relations: [ListReading.Entity] = []
        var ids: Set<String> = []
        for link in links {
            let own = entries[link.entry].writer.id
            guard let other = names[link.name.uppercased()] ?? nil, other != link.entry else {
                entries[link.entry].writer.note(link.label, link.name, in: link.row)
                continue
            }
            let target = entries[other].writer.id
            let id = "\(own)-linked-\(target.dropFirst(3))"
            var relation = ListWriter(
                id: ids.insert(id).inserted ? id : "\(id)-\(link.label.slug)", schema: "UnknownLink",
                row: link.row)
            relation.add("subject", own, in: link.row)
            relation.add("object", target, in: link.row)
            relation.add("role", link.label, in: link.row)
            relations.append(relation.entity)
        }
        for entry in entries {
            guard entry.hasName else {
                findings.append(
                    ListReading.Finding(
                        file: 0, line: entry.writer.entity.row.line, entry: entry.writer.id,
                        reason: "The entry has no name."))
                continue
            }
            reading.entities += [entry.writer.entity, entry.sanction.entity]
        }
        reading.entities += relations
        reading.findings += findings.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        reading.publisher = "Foreign, Commonwealth and Development Office"
        reading.date = preface.first { $0.lowercased().contains("date") }.map {
            String($0[($0.firstIndex(of: ":").map($0.index(after:)) ?? $0.startIndex)...]).trimmed
        }
    }
}
