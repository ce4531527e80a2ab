/// The text of a workbook: each sheet a page, each row a line, its cells divided by tabs.
///
/// Cells keep their columns: an empty cell before others is an empty field. Empty rows are left out but for one
/// that divides two tables.
struct WorkbookText {
    /// The text so far.
    private(set) var text = ""
    /// The sheets so far.
    private(set) var pages: [Document.Page] = []
    /// Whether there is more text than is kept.
    var isFull: Bool { text.utf8.count > limit }

    private let limit: Int
    private var name = ""
    private var start = 0
    private var lastRow: Int?
    private var rows = 0
    private static let mostColumns = 16_384

    /// An empty workbook that takes no more than so many bytes.
    init(limit: Int) { self.limit = limit }

    /// Begins a sheet.
    mutating func beginSheet(_ name: String) {
        self.name = name
        start = text.utf8.count
        lastRow = nil
    }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - number: Where it stands in its sheet, so that a gap can be seen.
    ///   - cells: What is not empty, with the column counted from 0, in order.
    mutating func add(row number: Int, cells: [(column: Int, text: String)]) {
        var next = 0
        for cell in cells {
            let value = cell.text.asCell
            guard !value.isEmpty, !isFull else { continue }
            if next == 0 { beginLine(after: lastRow.map { number > $0 + 1 } ?? false) }
            let column = min(max(cell.column, next), Self.mostColumns)
            text.append(contentsOf: repeatElement("\t", count: next == 0 ? column : column - next + 1))
            text += value
            next = column + 1
        }
        if next > 0 { lastRow = number }
        rows += 1
        if rows % 10_000 == 0 { Progress.made() }
    }

    /// Adds a line that stands in no row: a comment, a heading of the printed page.
    mutating func add(note: String) {
        let value = note.asCell
        guard !value.isEmpty, !isFull else { return }
        beginLine(after: lastRow != nil && lastRow != Int.max)
        lastRow = Int.max
        text += value
    }

    /// Ends the sheet, which is a page whatever it holds.
    mutating func endSheet() {
        if text.utf8.count > start { text += "\n" }
        pages.append(
            Document.Page(number: pages.count + 1, label: name, bytes: start..<text.utf8.count))
        Progress.made()
    }

    private mutating func beginLine(after isGap: Bool) {
        if text.utf8.count > start { text += isGap ? "\n\n" : "\n" }
    }
}

extension String {
    /// The same on one line and without tabs, as a cell of a line.
    fileprivate var asCell: String {
        guard utf8.contains(where: { $0 < 0x20 }) else { return trimmed }
        return split { $0.isNewline || $0 == "\t" }.map { String($0).trimmed }.filter { !$0.isEmpty }
            .joined(separator: " ").unicodeScalars.filter { $0.value >= 0x20 }.asString
    }
}

extension String.UnicodeScalarView {
    fileprivate var asString: String { String(self) }
}

/// A cell's place as people write it: B4.
struct CellReference {
    /// Counted from 0.
    let column: Int
    /// Counted from 1; 0 where none is written.
    let row: Int

    /// Reads "B4", "$B$4" or "B".
    init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 1 << 20:
                column = column * 26 + Int(byte) - 64
            case UInt8(ascii: "0")...UInt8(ascii: "9") where row < 1 << 30: row = row * 10 + Int(byte) - 48
            default: return nil
            }
        }
        guard column > 0 else { return nil }
        self.column = column - 1
        self.row = row
    }

    /// The letters of a column that is counted from 0.
    static func letters(of column: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
