internal import Foundation

/// A row of a table while entities are made of it.
struct MappedRow {
    let text: UnsafeRawBufferPointer
    var cells: [DelimitedRows.Cell] = []
    var place = ListReading.Row(file: 0, line: 0, bytes: 0..<0)

    /// A cell; nil where the row is too short.
    func cell(_ column: Int) -> DelimitedRows.Cell? { column < cells.count ? cells[column] : nil }

    /// The words of a cell as they stand.
    func words(of cell: DelimitedRows.Cell) -> String { DelimitedTable.text(of: cell, in: text) }

    /// The words of a cell as FollowTheMoney takes them up; nil where nothing is left.
    func sanitized(_ column: Int) -> String? {
        guard let cell = cell(column), !cell.bytes.isEmpty else { return nil }
        let words = words(of: cell)
        if !cell.hasDoubledMarks, CellText.settled(text, cell.bytes).isClean { return words }
        return CellText.sanitized(words)
    }

    /// Where words stand in a part of the text.
    func find(_ words: String, in range: Range<Int>) -> Range<Int>? {
        guard let base = text.baseAddress, range.count >= words.utf8.count else { return nil }
        var words = words
        return words.withUTF8 { needle in
            guard let start = needle.baseAddress, let first = needle.first else { return nil }
            var from = range.lowerBound
            while from + needle.count <= range.upperBound,
                let found = memchr(base + from, Int32(first), range.upperBound - needle.count - from + 1)
            {
                from = UnsafeRawPointer(found) - base
                if memcmp(base + from, start, needle.count) == 0 { return from..<from + needle.count }
                from += 1
            }
            return nil
        }
    }

    /// Whether the bytes of one part of the text come before those of another.
    func isOrdered(_ left: Range<Int>, before right: Range<Int>) -> Bool {
        guard let base = text.baseAddress else { return false }
        let order = memcmp(base + left.lowerBound, base + right.lowerBound, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
    }

    /// Whether the cell's words are exactly these bytes.
    func equals(_ cell: DelimitedRows.Cell, _ bytes: [UInt8]) -> Bool {
        guard cell.bytes.count == bytes.count, let base = text.baseAddress else { return false }
        return bytes.withUnsafeBytes { other in
            guard let start = other.baseAddress else { return true }
            return memcmp(base + cell.bytes.lowerBound, start, bytes.count) == 0
        }
    }
}
