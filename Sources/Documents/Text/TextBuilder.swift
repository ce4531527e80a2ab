/// Puts together the text of a document that is built of blocks: paragraphs, lines, table rows.
///
/// Breaks are held back until text follows, so that empty blocks leave nothing behind and a text neither begins
/// nor ends with a break.
struct TextBuilder {
    /// The text so far.
    private(set) var text = ""
    /// Where pages begin, in bytes of the text; empty while there is but one.
    private(set) var pageStarts: [Int] = []

    private var pending = Separator.none
    private var cellDepth = 0

    private enum Separator: Int, Comparable {
        case none, space, tab, line, paragraph

        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

        var text: String {
            switch self {
            case .none: ""
            case .space: " "
            case .tab: "\t"
            case .line: "\n"
            case .paragraph: "\n\n"
            }
        }
    }

    /// Adds text in which any run of white space is one space, as on a web page.
    mutating func add(flowing string: some StringProtocol) {
        var word: [UInt8] = []
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        for byte in string.utf8 {
            if isSpace(byte) {
                if !word.isEmpty { write(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
                separate(.space)
            } else {
                word.append(byte)
            }
        }
        if !word.isEmpty { write(String(decoding: word, as: UTF8.self)) }
    }

    /// Adds text as it is.
    mutating func add(verbatim string: String) {
        if !string.isEmpty { write(string) }
    }

    /// Begins a new line; inside a table cell, where a row is a line, only a space.
    mutating func breakLine() { separate(cellDepth > 0 ? .space : .line) }

    /// Begins a new paragraph, after an empty line; inside a table cell only a space.
    mutating func breakParagraph() { separate(cellDepth > 0 ? .space : .paragraph) }

    /// Begins a page here, unless one begins here already.
    mutating func breakPage() {
        let position = text.utf8.count
        if position > (pageStarts.last ?? 0) { pageStarts.append(position) }
    }

    /// Enters a table cell; between two cells of a row stands a tab.
    mutating func beginCell(isFirst: Bool) {
        if cellDepth == 0 && !isFirst {
            write("\t")
        } else if cellDepth > 0 {
            separate(.space)
        }
        cellDepth += 1
    }

    /// Leaves a table cell.
    mutating func endCell() {
        cellDepth = max(0, cellDepth - 1)
        if cellDepth == 0 && pending == .space { pending = .none }
    }

    /// The pages up to here, which is where the last one ends; none if no page break was seen.
    func pages() -> [Document.Page] {
        guard !pageStarts.isEmpty else { return [] }
        let ends = pageStarts + [text.utf8.count]
        return zip([0] + pageStarts, ends).enumerated().map { index, bounds in
            Document.Page(number: index + 1, bytes: bounds.0..<max(bounds.0, bounds.1))
        }
    }

    private mutating func separate(_ separator: Separator) { pending = max(pending, separator) }

    private mutating func write(_ string: String) {
        if !text.isEmpty { text += pending.text }
        pending = .none
        text += string
    }
}

extension String {
    /// The same with signs of symbol fonts, which stand in Unicode's private area, as a bullet each.
    var withoutSymbolFonts: String {
        guard utf8.contains(0xEF), unicodeScalars.contains(where: Self.isSymbol) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { Self.isSymbol($0) ? "•" : $0 }))
    }

    private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        (0xF000...0xF0FF).contains(scalar.value)
    }
}
