internal import Foundation

/// The rows of a delimited text with their places, one after the other, without a copy of anything.
///
///     var rows = DelimitedRows(text, dialect: .comma)
///     var row = DelimitedRows.Row()
///     while rows.next(into: &row) { print(row.line, row.cells.count) }
///
/// A cell in quotation marks may run over line ends, where it closes again. A mark that never closes, or only in what
/// must be another row, costs its own line: that line is read by itself and says so in ``Row/problem``.
///
/// - Complexity: linear in the text, whatever stands in it.
public struct DelimitedRows {
    /// One cell: its bytes without quotation marks and blanks around it.
    public struct Cell: Hashable, Sendable {
        /// Where its text stands.
        public var bytes: Range<Int>
        /// Whether a mark within it was written twice.
        public var hasDoubledMarks: Bool
    }

    /// What is wrong with the marks of a row.
    public enum Problem: Hashable, Sendable {
        /// A quotation mark opens and never closes; the row was read as one line.
        case openMark
        /// A mark within a quoted cell was not doubled; it was taken as a character.
        case looseMark
    }

    /// A row; make one and have it filled again and again.
    public struct Row: Sendable {
        /// The line on which it begins, counted from 1.
        public var line = 0
        /// Its bytes, without the line end.
        public var bytes = 0..<0
        /// Its cells, as many as there are.
        public var cells: [Cell] = []
        /// What is wrong with its quotation marks.
        public var problem: Problem?

        /// An empty row.
        public init() {}
    }

    private static let mark = UInt8(ascii: "\"")

    private let text: UnsafeRawBufferPointer
    private let dialect: DelimitedDialect
    private var wasted = 0

    /// Where the next row begins.
    private(set) var position: Int
    /// The line of the next row, counted from 1.
    private(set) var line: Int
    /// How many cells a row should have; tells a lost quotation mark from a cell of many lines.
    var columns: Int?

    /// The rows of a text, from its beginning or from the beginning of a row.
    public init(
        _ text: UnsafeRawBufferPointer, dialect: DelimitedDialect, from position: Int = 0, line: Int = 1
    ) {
        self.text = text
        self.dialect = dialect
        self.position = position == 0 && text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : position
        self.line = line
    }

    /// Reads the next row that is not blank; false at the end of the text.
    public mutating func next(into row: inout Row) -> Bool {
        while position < text.count {
            let start = position
            let stop = lineStop(from: start)
            let content = start..<contentEnd(of: start, stop)
            guard !isBlank(content) else {
                position = min(stop + 1, text.count)
                line += 1
                continue
            }
            row.line = line
            row.bytes = content
            row.problem = nil
            row.cells.removeAll(keepingCapacity: true)
            if dialect.isQuoted, find(DelimitedRows.mark, in: content) != nil {
                readMarked(&row, stop: stop)
            } else {
                split(content, into: &row)
                position = min(stop + 1, text.count)
                line += 1
            }
            return true
        }
        return false
    }

    // MARK: Lines

    private func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = text.baseAddress, !range.isEmpty,
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    private func lineStop(from start: Int) -> Int {
        find(dialect.lineEnd, in: start..<text.count) ?? text.count
    }

    private func contentEnd(of start: Int, _ stop: Int) -> Int {
        stop > start && text[stop - 1] == 0x0D ? stop - 1 : stop
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        for index in range where text[index] > 0x20 { return false }
        return true
    }

    // MARK: Cells

    private static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func append(_ range: Range<Int>, doubled: Bool = false, to row: inout Row) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, DelimitedRows.isWhite(text[start]) { start += 1 }
        while end > start, DelimitedRows.isWhite(text[end - 1]) { end -= 1 }
        row.cells.append(Cell(bytes: start..<end, hasDoubledMarks: doubled))
    }

    private func split(_ content: Range<Int>, into row: inout Row) {
        var start = content.lowerBound
        while let end = find(dialect.delimiter, in: start..<content.upperBound) {
            append(start..<end, to: &row)
            start = end + 1
        }
        append(start..<content.upperBound, to: &row)
    }

    /// A row with quotation marks in its first line.
    private mutating func readMarked(_ row: inout Row, stop firstStop: Int) {
        let start = row.bytes.lowerBound
        var (cell, stop, lines) = (start, firstStop, 1)
        while true {
            var open = cell
            while open < stop, text[open] == 0x20 { open += 1 }
            var next: Int?
            if open < stop, text[open] == DelimitedRows.mark {
                // After too many searches for nothing, marks count within their own line only.
                let limit = wasted > max(text.count, 1 << 26) ? stop : text.count
                guard let closing = closing(after: open, stop: stop, limit: limit) else {
                    return readBrokenLine(&row, stop: firstStop)
                }
                if closing.mark > stop {
                    guard lines > 1 || !isLost(row: start, firstStop: firstStop, closing: closing.mark) else {
                        wasted += closing.mark - stop
                        return readBrokenLine(&row, stop: firstStop)
                    }
                    lines += count(dialect.lineEnd, in: open..<closing.mark, atMost: .max)
                    stop = lineStop(from: closing.mark)
                }
                if closing.isLoose { row.problem = .looseMark }
                append(open + 1..<closing.mark, doubled: closing.isDoubled, to: &row)
                next = find(dialect.delimiter, in: closing.mark..<stop)
            } else {
                next = find(dialect.delimiter, in: cell..<stop)
                append(cell..<(next ?? contentEnd(of: cell, stop)), to: &row)
            }
            guard let next else { break }
            cell = next + 1
        }
        row.bytes = start..<contentEnd(of: start, stop)
        position = min(stop + 1, text.count)
        line += lines
    }

    private struct Closing {
        var mark: Int
        var isDoubled = false
        var isLoose = false
    }

    /// The mark that closes a cell; nil where none does, or what follows the next one cannot follow a cell.
    private mutating func closing(after open: Int, stop: Int, limit: Int) -> Closing? {
        var closing = Closing(mark: open)
        var from = open + 1
        while let mark = find(DelimitedRows.mark, in: from..<limit) {
            if mark + 1 < text.count, text[mark + 1] == DelimitedRows.mark {
                closing.isDoubled = true
                from = mark + 2
            } else if endsCell(at: mark + 1) {
                closing.mark = mark
                return closing
            } else if mark < stop {
                closing.isLoose = true
                from = mark + 1
            } else {
                wasted += mark - stop
                return nil
            }
            if from >= limit { break }
        }
        wasted += limit - stop
        return nil
    }

    private func endsCell(at index: Int) -> Bool {
        var index = index
        while index < text.count, text[index] == 0x20 { index += 1 }
        return index == text.count || text[index] == dialect.delimiter || text[index] == dialect.lineEnd
            || text[index] == 0x0D && (index + 1 == text.count || text[index + 1] == dialect.lineEnd)
    }

    private func count(_ byte: UInt8, in range: Range<Int>, atMost limit: Int) -> Int {
        var (count, start) = (0, range.lowerBound)
        while count < limit, let found = find(byte, in: start..<range.upperBound) {
            count += 1
            start = found + 1
        }
        return count
    }

    /// Whether the lines that a cell runs over are rows themselves: each has the delimiters of a whole row.
    private func isLost(row start: Int, firstStop: Int, closing: Int) -> Bool {
        guard let columns, columns > 1 else { return false }
        let hasAll = { (line: Range<Int>) in
            count(dialect.delimiter, in: line, atMost: columns) == columns - 1
        }
        guard hasAll(start..<firstStop) else { return false }
        var (line, inner) = (firstStop + 1, 0)
        while inner < 20, let stop = find(dialect.lineEnd, in: line..<closing) {
            guard hasAll(line..<stop) else { return false }
            inner += 1
            line = stop + 1
        }
        if inner > 0 { return true }
        return columns > 2 && hasAll(line..<lineStop(from: closing))
    }

    /// A line whose marks do not close: marks count where they close within it, and else open nothing.
    private mutating func readBrokenLine(_ row: inout Row, stop: Int) {
        row.cells.removeAll(keepingCapacity: true)
        row.problem = .openMark
        let end = contentEnd(of: row.bytes.lowerBound, stop)
        var cell = row.bytes.lowerBound
        var mayClose = true
        while true {
            var open = cell
            while open < end, text[open] == 0x20 { open += 1 }
            var (from, bytes, doubled) = (cell, cell..<cell, false)
            if open < end, text[open] == DelimitedRows.mark {
                let closing = mayClose ? closing(after: open, stop: stop, limit: end) : nil
                if let closing {
                    (from, bytes, doubled) = (closing.mark, open + 1..<closing.mark, closing.isDoubled)
                } else {
                    mayClose = false
                    (from, bytes) = (open + 1, open + 1..<end)
                }
            } else {
                bytes = cell..<end
            }
            let next = find(dialect.delimiter, in: from..<end)
            if bytes.upperBound == end { bytes = bytes.lowerBound..<(next ?? end) }
            append(bytes, doubled: doubled, to: &row)
            guard let next else { break }
            cell = next + 1
        }
        position = min(stop + 1, text.count)
        line += 1
    }
}
