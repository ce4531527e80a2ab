internal import Foundation

/// How the cells of a table are parted: by which character, and whether quotation marks hold a cell together.
///
///     name;born                      a semicolon, with quotation marks
///     "Flores; Héctor";1983
public struct DelimitedDialect: Hashable, Sendable {
    /// The byte between two cells.
    public var delimiter: UInt8

    /// Whether a cell may stand in quotation marks; where it may not, they are characters like others.
    public var isQuoted: Bool

    /// The last byte of a line: a line feed, or in files of old Macs a carriage return.
    public var lineEnd: UInt8 = 0x0A

    /// Cells parted by that character.
    public init(delimiter: Unicode.Scalar, isQuoted: Bool = true) {
        self.delimiter = delimiter.isASCII ? UInt8(truncatingIfNeeded: delimiter.value) : UInt8(ascii: ",")
        self.isQuoted = isQuoted
    }

    /// What most programs write: commas and quotation marks.
    public static let comma = DelimitedDialect(delimiter: ",")

    /// The text of a workbook's sheet: a row a line, tabs between the cells, no quotation marks around them.
    public static let sheet = DelimitedDialect(delimiter: "\t", isQuoted: false)

    /// Which of comma, semicolon, tab and pipe parts most of the first rows into as many cells as the header has.
    ///
    /// A comma where none does: then the table has one column.
    public init(of text: UnsafeRawBufferPointer) {
        self = .comma
        let sample = UnsafeRawBufferPointer(rebasing: text.prefix(DelimitedDialect.sampleLength))
        if !sample.contains(0x0A), sample.contains(0x0D) { lineEnd = 0x0D }
        if let said = DelimitedDialect.excelHint(sample) {
            delimiter = said
            return
        }
        var best = (share: 0.0, columns: 1)
        for candidate in [",", ";", "\t", "|"] as [Unicode.Scalar] {
            var dialect = DelimitedDialect(delimiter: candidate)
            dialect.lineEnd = lineEnd
            let found = dialect.fit(sample, isWhole: sample.count == text.count)
            if found.columns > 1, (found.share, found.columns) > best {
                best = found
                self = dialect
            }
        }
    }

    private static let sampleLength = 1 << 18
    private static let sampleRows = 200

    /// The delimiter that Excel names in a first line of its own: "sep=;".
    static func excelHint(_ text: UnsafeRawBufferPointer) -> UInt8? {
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let line = text[start...].prefix(6)
        guard line.count >= 5, line.starts(with: Array("sep=".utf8)),
            line.count == 5 || line[start + 5] == 0x0A || line[start + 5] == 0x0D,
            line[start + 4] > 0x1F || line[start + 4] == 0x09, line[start + 4] < 0x7F
        else { return nil }
        return line[start + 4]
    }

    /// How many columns the header has, and the share of the rows that have as many.
    private func fit(_ sample: UnsafeRawBufferPointer, isWhole: Bool) -> (share: Double, columns: Int) {
        var rows = DelimitedRows(sample, dialect: self)
        var row = DelimitedRows.Row()
        guard rows.next(into: &row) else { return (0, 0) }
        let columns = row.cells.count
        var (alike, read) = (0, 0)
        while read < DelimitedDialect.sampleRows, rows.next(into: &row) {
            // The sample may break off within its last row.
            if !isWhole, row.bytes.upperBound >= sample.count { break }
            read += 1
            if row.cells.count == columns { alike += 1 }
        }
        return (read == 0 ? 1 : Double(alike) / Double(read), columns)
    }
}
