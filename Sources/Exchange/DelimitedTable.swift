internal import Foundation

/// A table as text: a header, and rows below it.
///
///     let table = DelimitedTable(text)
///     table.header                       // ["name", "born"]
///     var rows = table.rows()
public struct DelimitedTable {
    /// The text, which must outlive the table.
    public let text: UnsafeRawBufferPointer

    /// How its cells are parted.
    public let dialect: DelimitedDialect

    /// The names of its columns, as its first row has them, without blanks around them.
    public let header: [String]

    /// The first row.
    public let headerRow: DelimitedRows.Row

    private let body: (position: Int, line: Int)

    /// A table; where no dialect is given, the first rows tell it.
    public init(_ text: UnsafeRawBufferPointer, dialect: DelimitedDialect? = nil) {
        let dialect = dialect ?? DelimitedDialect(of: text)
        var rows = DelimitedRows(text, dialect: dialect)
        var row = DelimitedRows.Row()
        if dialect.isQuoted, DelimitedDialect.excelHint(text) != nil { _ = rows.next(into: &row) }
        if !rows.next(into: &row) { row = DelimitedRows.Row() }
        self.text = text
        self.dialect = dialect
        headerRow = row
        header = row.cells.map {
            DelimitedTable.text(of: $0, in: text).trimmingCharacters(in: .whitespacesAndNewlines)
        }
        body = (rows.position, rows.line)
    }

    /// The rows below the header.
    public func rows() -> DelimitedRows {
        var rows = DelimitedRows(text, dialect: dialect, from: body.position, line: body.line)
        rows.columns = header.count
        return rows
    }

    /// The text of a cell, each doubled quotation mark once; broken UTF-8 becomes U+FFFD.
    public func text(of cell: DelimitedRows.Cell) -> String { DelimitedTable.text(of: cell, in: text) }

    static func text(of cell: DelimitedRows.Cell, in text: UnsafeRawBufferPointer) -> String {
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: text[cell.bytes]), as: UTF8.self)
        return cell.hasDoubledMarks ? text.replacing("\"\"", with: "\"") : text
    }

    /// Why the bytes cannot be a table in UTF-8: another encoding, or no text at all.
    public var encodingProblem: String? {
        if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
            return "The table is in UTF-16; save it as UTF-8."
        }
        if UnsafeRawBufferPointer(rebasing: text.prefix(4096)).contains(0) {
            return "The table holds zero bytes, so it is no text; save it as UTF-8 with commas."
        }
        return nil
    }
}
