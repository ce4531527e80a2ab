internal import Ontology

/// A table of people and organisations to be screened, with a header: `name,schema,birthDate,nationality,id`.
///
/// Columns are properties of FollowTheMoney, however they are capitalised or spaced; cells may hold several values between
/// semicolons where the columns stand between something else. Commas, semicolons and tabs are told by the header.
struct ScreeningCSV {
    /// A row with its line.
    struct Row {
        var line: Int
        var query: ScreeningQuery
    }

    private(set) var rows: [Row] = []
    private(set) var findings: [ScreeningFinding] = []
    /// Columns that say nothing known.
    private(set) var unknownColumns: [String] = []

    private enum Column: Hashable { case id, schema, property(String), unknown }

    init(_ text: [UInt8], schema: String?, model: Model) {
        var reader = CSVReader(text)
        guard let header = reader.next() else {
            findings.append(ScreeningFinding(line: 1, reason: "The table is empty."))
            return
        }
        let known = ScreeningCSV.properties(model)
        let columns = header.cells.map { ScreeningCSV.column($0, known) }
        unknownColumns = zip(header.cells, columns).filter { $0.1 == .unknown && !$0.0.isEmpty }.map(\.0)
        guard columns.contains(.property("name")) || columns.contains(.property("lastName")) else {
            findings.append(
                ScreeningFinding(
                    line: 1, reason: "The first line names no column “name”, so nothing can be screened."))
            return
        }
        while let row = reader.next() {
            if row.cells.allSatisfy(\.isEmpty) { continue }
            guard row.cells.count <= columns.count else {
                findings.append(
                    ScreeningFinding(
                        line: row.line,
                        reason:
                            "It has \(row.cells.count) cells, but the header names \(columns.count) columns.")
                )
                continue
            }
            var query = ScreeningQuery(id: "\(row.line)", schema: "", properties: [:])
            for (cell, column) in zip(row.cells, columns) where !cell.isEmpty {
                switch column {
                case .id: query.id = cell
                case .schema: query.schema = cell
                case .property(let name):
                    query.properties[name, default: []] += values(cell, reader.delimiter)
                case .unknown: break
                }
            }
            guard query.properties.keys.contains(where: { $0 == "name" || $0 == "lastName" }) else {
                findings.append(ScreeningFinding(line: row.line, reason: "It has no name."))
                continue
            }
            if query.schema.isEmpty { query.schema = schema ?? query.likelySchema }
            query.schema = ScreeningCSV.schema(query.schema, model)
            rows.append(Row(line: row.line, query: query))
        }
        if reader.isInsideQuotes {
            findings.append(
                ScreeningFinding(
                    line: reader.line, reason: "A quotation mark is never closed before the end."))
        }
    }

    private func values(_ cell: String, _ delimiter: UInt8) -> [String] {
        guard delimiter != UInt8(ascii: ";"), cell.contains(";") else { return [cell] }
        return cell.split(separator: ";").map { $0.trimming() }.filter { !$0.isEmpty }
    }

    private static func column(_ title: String, _ known: [String: String]) -> Column {
        switch key(title) {
        case "id", "qid", "caseid", "reference": .id
        case "schema", "type", "kind": .schema
        case "fullname": .property("name")
        case "dob", "dateofbirth", "born", "birthday": .property("birthDate")
        case "surname", "familyname": .property("lastName")
        case "givenname", "givennames", "forename": .property("firstName")
        case "sex": .property("gender")
        case "aliases", "aka": .property("alias")
        case "countries": .property("country")
        case "nationalities", "citizenship": .property("nationality")
        case "passport": .property("passportNumber")
        case let key: known[key].map { .property($0) } ?? .unknown
        }
    }

    /// Letters and digits in lower case: "Birth_Date" is birthDate.
    private static func key(_ title: String) -> String {
        String(
            title.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || ("0"..."9").contains($0)
            })
    }

    private static func properties(_ model: Model) -> [String: String] {
        var names: [String: String] = [:]
        for schema in ["Thing", "Person", "Company", "Organization", "Vessel", "Airplane"] {
            for property in model.schema(named: schema)?.properties ?? [] where property.type != .entity {
                names[key(property.name)] = property.name
            }
        }
        return names
    }

    /// The schema in its exact spelling, where only capitals differ.
    private static func schema(_ name: String, _ model: Model) -> String {
        guard model.schema(named: name) == nil else { return name }
        return model.schemata.first { $0.name.lowercased() == name.lowercased() }?.name ?? name
    }
}

extension ScreeningQuery {
    /// The schema of a query that has none: a person where it says what only people have.
    public var likelySchema: String {
        let ofPeople: Set<String> = [
            "birthDate", "birthPlace", "birthCountry", "nationality", "gender", "firstName", "lastName",
            "fatherName",
            "motherName", "passportNumber",
        ]
        return ofPeople.isDisjoint(with: properties.keys) ? "Thing" : "Person"
    }
}

/// The rows of a table as RFC 4180 has it.
private struct CSVReader {
    let delimiter: UInt8
    private(set) var line = 1
    private(set) var isInsideQuotes = false
    private let text: [UInt8]
    private var at = 0

    init(_ text: [UInt8]) {
        self.text = text
        at = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let header = text[at...].prefix { $0 != 0x0A }
        let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        delimiter =
            candidates.max { left, right in header.count { $0 == left } < header.count { $0 == right } }
            .flatMap { best in header.contains(best) ? best : nil } ?? UInt8(ascii: ",")
    }

    /// The next row that is not blank, with the line on which it begins.
    mutating func next() -> (cells: [String], line: Int)? {
        while at < text.count, text[at] == 0x0A || text[at] == 0x0D {
            if text[at] == 0x0A { line += 1 }
            at += 1
        }
        guard at < text.count else { return nil }
        let first = line
        var cells: [String] = []
        var cell: [UInt8] = []
        func finished() -> String { String(decoding: cell, as: UTF8.self).trimming() }
        while at < text.count {
            let byte = text[at]
            at += 1
            if isInsideQuotes {
                if byte == 0x0A { line += 1 }
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if at < text.count, text[at] == UInt8(ascii: "\"") {
                    cell.append(byte)
                    at += 1
                } else {
                    isInsideQuotes = false
                }
            } else if byte == UInt8(ascii: "\""), cell.allSatisfy({ $0 == 0x20 }) {
                isInsideQuotes = true
                cell.removeAll()
            } else if byte == delimiter {
                cells.append(finished())
                cell.removeAll()
            } else if byte == 0x0A {
                line += 1
                break
            } else {
                cell.append(byte)
            }
        }
        cells.append(finished())
        return (cells, first)
    }
}

extension StringProtocol {
    /// Without white space at its ends.
    fileprivate func trimming() -> String {
        String(self.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
