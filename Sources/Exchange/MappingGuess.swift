internal import Foundation
internal import Ontology

/// A mapping for a table that nobody has described yet, from its header and first rows.
///
///     let guess = MappingGuess(of: table, dataset: "payments", table: "payments.csv")
///     print(guess.yaml)      // a mapping with a comment for each guess: why, and how sure
///
/// It passes the check as it is, and is meant to be read and corrected. Columns that it does not understand stand as
/// comments at its end.
public struct MappingGuess: Sendable {
    /// The mapping's text.
    public let yaml: String

    /// The columns that it does not use.
    public let unused: [String]

    private static let mostRows = 1_000
    private static let mostColumns = 200

    /// Guesses a mapping; `country` is where the table was written, by its code, where that is known.
    public init(of table: DelimitedTable, dataset: String, table name: String? = nil, country: String? = nil)
    {
        let columns = MappingGuess.columns(of: table)
        let dayFirst = MappingGuess.isDayFirst(columns, country: country)
        var builder = GuessBuilder(columns.map { ColumnGuess($0, dayFirst: dayFirst) }, country: country)
        let rows = columns.map(\.rows).max() ?? 0
        builder.draft.dataset = dataset.isEmpty ? "table" : dataset
        builder.draft.table = name
        builder.build()
        var draft = builder.draft
        draft.head = [
            "A guess at what the columns mean, from the header and \(rows == 1 ? "1 row" : "\(rows) rows"): \(builder.summary).",
            "Read it, correct it, and check it before you load the table.",
        ]
        unused = columns.map(\.name).filter { !builder.used.contains($0) }
        let warnings = builder.guesses.compactMap { guess in guess.warning.map { (guess.name, $0) } }
        draft.tail = MappingGuess.remarks(
            on: columns, used: builder.used, header: table.header,
            warnings: Dictionary(warnings) { first, _ in first })
        yaml = draft.yaml
    }

    private static func columns(of table: DelimitedTable) -> [ColumnSample] {
        var last: [String: Int] = [:]
        for (index, name) in table.header.enumerated() where !name.isEmpty { last[name] = index }
        let chosen = table.header.indices.filter { last[table.header[$0]] == $0 }.prefix(mostColumns)
        var values = Array(repeating: [String](), count: table.header.count)
        var rows = table.rows()
        var row = DelimitedRows.Row()
        var count = 0
        while count < mostRows, rows.next(into: &row) {
            guard row.cells.contains(where: { !$0.bytes.isEmpty }) else { continue }
            count += 1
            for index in chosen where index < row.cells.count && !row.cells[index].bytes.isEmpty {
                // Of a long cell the beginning says enough.
                var cell = row.cells[index]
                if cell.bytes.count > 2_000 { cell.bytes = cell.bytes.prefix(2_000) }
                if let text = CellText.sanitized(table.text(of: cell)) { values[index].append(text) }
            }
        }
        return chosen.map { ColumnSample(name: table.header[$0], index: $0, values: values[$0], rows: count) }
    }

    /// Words by which a header is Spanish or Portuguese, whose writers put the day first.
    private static let dayFirstWords: Set<String> = [
        "fecha", "nombre", "nombres", "nome", "data", "apellido", "apellidos", "cedula", "telefono",
        "telefone",
        "pais", "monto", "valor", "direccion", "endereco", "numero", "sexo", "nacimiento", "nascimento",
        "cuenta",
        "conta", "moneda", "moeda", "tipo", "importe", "concepto", "nacionalidad", "nacionalidade",
        "sobrenome",
        "ordenante", "beneficiario", "empresa", "persona", "pessoa", "duracion", "duracao", "estado", "cargo",
        "hora",
    ]

    private static func isDayFirst(_ columns: [ColumnSample], country: String?) -> Bool? {
        if let country { return !["us", "ph", "bz"].contains(country) }
        return columns.contains { $0.reading.words.contains(where: dayFirstWords.contains) } ? true : nil
    }

    private static func remarks(
        on columns: [ColumnSample], used: Set<String>, header: [String], warnings: [String: String]
    ) -> [String] {
        var lines: [String] = []
        let open = columns.filter { !used.contains($0.name) }
        if !open.isEmpty { lines.append("Columns that were not understood, and are not loaded:") }
        for column in open {
            lines.append(
                "  \(MappingDraft.quoted(column.name)): "
                    + (column.values.isEmpty
                        ? "empty in the rows looked at" : "for instance \(column.examples)")
                    + (warnings[column.name].map { "; \($0)" } ?? ""))
        }
        let named = Set(columns.map(\.name))
        let beyond = Set(header.filter { !$0.isEmpty && !named.contains($0) }).count
        if beyond > 0 { lines.append("\(beyond) more columns were not looked at.") }
        let nameless = header.count(where: \.isEmpty)
        if nameless > 0 { lines.append("\(nameless) columns have no name in the header and cannot be used.") }
        let twice = Set(Dictionary(grouping: header) { $0 }.filter { $1.count > 1 && !$0.isEmpty }.keys)
            .sorted()
        for name in twice.prefix(20) {
            lines.append(
                "\(MappingDraft.quoted(name)) stands in the header more than once; the last one is read.")
        }
        return lines
    }
}
