internal import Ontology

/// FollowTheMoney's statements: a value of a property a row, as a table or as JSON lines.
///
/// ```csv
/// "canonical_id","entity_id","prop","prop_type","schema","value","dataset","origin","lang","original_value","external",…
/// "demo-p1","demo-p1","name","name","Person","Juan Pérez","demo","court.pdf","spa","","f",…
/// ```
/// Rows of one entity may lie far apart; each value cites its own. External rows, which a matching program proposed and
/// the source does not say, are named and not read.
struct FtMStatements {
    private struct Statement {
        var canonical: String
        var entity: String
        var property: String
        var schema: String
        var value: String
        var dataset: String
        var language: String
        var original: String
        var isExternal: Bool
        var lastSeen: String
    }

    private static let columns = [
        "canonical_id", "entity_id", "prop", "schema", "value", "dataset", "lang", "original_value",
        "external",
        "last_seen",
    ]
    private static let required = ["prop", "schema", "value"]

    private var entities: [ListReading.Entity] = []
    private var places: [String: Int] = [:]
    /// Under which ID an entity of one source is shown.
    private var canonical: [String: String] = [:]
    private var external: [String: (count: Int, line: Int)] = [:]
    private var schemata: [String: (first: String, other: String, line: Int)] = [:]
    private var findings: [ListReading.Finding] = []
    private var date = ""
    private var datasets: Set<String> = []

    static func isTable(_ text: UnsafeRawBufferPointer) -> Bool {
        var rows = QuotedRows(text)
        guard case .row(let fields)? = rows.next()?.content else { return false }
        return columns.prefix(5).filter(fields.contains).count >= 4 && required.allSatisfy(fields.contains)
    }

    static func isLines(_ text: UnsafeRawBufferPointer) -> Bool {
        JSONEntries().first(1, of: text).contains {
            $0.has("prop", "schema", "value") && ($0.has("entity_id") || $0.has("canonical_id"))
        }
    }

    static func readTable(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var statements = FtMStatements()
        statements.readRows(text)
        statements.finish(&reading)
    }

    static func readLines(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var statements = FtMStatements()
        let lines = LineIndex(text)
        var objects: [JSONPlace] = []
        JSONEntries().forEach(in: text, lines: lines, findings: &statements.findings) { objects.append($0) }
        for object in objects {
            let members = object.fields
            statements.add(lines.row(object.said)) { column in
                members[column].flatMap { $0.flag.map { $0 ? "t" : "f" } ?? $0.text }
            }
        }
        statements.finish(&reading)
    }

    private mutating func readRows(_ text: UnsafeRawBufferPointer) {
        var rows = QuotedRows(text)
        guard case .row(let heading)? = rows.next()?.content else { return }
        let places = Dictionary(
            heading.enumerated().map { ($0.element.trimmed, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        while let row = rows.next() {
            let place = ListReading.Row(file: 0, line: row.line, bytes: row.bytes)
            switch row.content {
            case .row(let fields) where fields.count == heading.count:
                add(place) { column in places[column].map { fields[$0] } }
            case .row(let fields):
                tell(place, "It has \(fields.count) columns where \(heading.count) are due.")
            case .broken(let reason): tell(place, reason)
            }
        }
    }

    private mutating func tell(_ row: ListReading.Row, _ reason: String, entry: String? = nil) {
        findings.append(ListReading.Finding(file: 0, line: row.line, entry: entry, reason: reason))
    }

    private mutating func add(_ row: ListReading.Row, _ field: (String) -> String?) {
        func said(_ column: String) -> String { field(column) ?? "" }
        let entity = said("entity_id")
        let statement = Statement(
            canonical: said("canonical_id").isEmpty ? entity : said("canonical_id"), entity: entity,
            property: said("prop"), schema: said("schema"), value: said("value"), dataset: said("dataset"),
            language: said("lang"), original: said("original_value"),
            isExternal: ["t", "true", "1", "True"].contains(said("external")), lastSeen: said("last_seen"))
        guard !statement.canonical.isEmpty else { return tell(row, "The statement names no entity.") }
        guard !statement.property.isEmpty, !statement.schema.isEmpty else {
            return tell(
                row, "The statement has no \(statement.schema.isEmpty ? "schema" : "property").",
                entry: statement.canonical)
        }
        if statement.isExternal {
            external[statement.canonical, default: (0, row.line)].count += 1
            return
        }
        if !entity.isEmpty { canonical[entity] = statement.canonical }
        date = max(date, statement.lastSeen)
        if !statement.dataset.isEmpty { datasets.insert(statement.dataset) }
        let place = places[statement.canonical] ?? entities.count
        if place == entities.count {
            places[statement.canonical] = place
            entities.append(
                ListReading.Entity(id: statement.canonical, schema: statement.schema, values: [], row: row))
        } else if entities[place].schema != statement.schema {
            if let common = Model.standard.commonSchema(entities[place].schema, statement.schema) {
                entities[place].schema = common.name
            } else if schemata[statement.canonical] == nil {
                schemata[statement.canonical] = (entities[place].schema, statement.schema, row.line)
            }
        }
        // The row of an entity's ID says that it is there.
        guard statement.property != "id" else { return }
        guard !statement.value.isEmpty else {
            return tell(row, "The statement has no value.", entry: statement.canonical)
        }
        var value = ListReading.Value(
            property: statement.property, value: statement.value,
            original: statement.original.isEmpty || statement.original == statement.value
                ? nil : statement.original,
            row: row)
        value.dataset = statement.dataset.isEmpty ? nil : statement.dataset
        value.language = statement.language.isEmpty ? nil : statement.language
        entities[place].values.append(value)
    }

    private mutating func finish(_ reading: inout ListReading) {
        for index in entities.indices {
            guard let schema = Model.standard.schema(named: entities[index].schema) else { continue }
            for place in entities[index].values.indices {
                let value = entities[index].values[place]
                guard schema.property(named: value.property)?.type == .entity,
                    let id = canonical[value.value]
                else { continue }
                entities[index].values[place].value = id
            }
        }
        reading.entities = entities
        for (id, schemata) in schemata {
            findings.append(
                ListReading.Finding(
                    file: 0, line: schemata.line, entry: id,
                    reason:
                        "It is a \(schemata.first) and a \(schemata.other), which exclude each other; it was read as the first.",
                    isRowLost: false))
        }
        for (id, rows) in external {
            findings.append(
                ListReading.Finding(
                    file: 0, line: rows.line, entry: id,
                    reason:
                        "\(rows.count) of its statements are external: proposed from elsewhere, and not read as the list’s."
                ))
        }
        reading.findings += findings.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        reading.date = date.isEmpty ? nil : date
        reading.publisher = datasets.count == 1 ? datasets.first : nil
    }
}
