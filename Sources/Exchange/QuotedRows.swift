/// The rows of a comma-separated text as RFC 4180 has them: a quoted field may hold commas, quotation marks written twice,
/// and any number of line ends.
///
/// A row that is broken costs its first line, and reading goes on with the next.
struct QuotedRows {
    enum Content {
        case row([String])
        case broken(String)
    }

    private let text: UnsafeRawBufferPointer
    private var position: Int
    private var line = 1
    /// Where the last quotation mark of the text stands.
    private let lastMark: Int

    init(_ text: UnsafeRawBufferPointer) {
        self.text = text
        position = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lastMark = text.lastIndex(of: UInt8(ascii: "\"")) ?? -1
    }

    /// The next row that is not blank, the line on which it begins, and its bytes without the line end.
    mutating func next() -> (content: Content, line: Int, bytes: Range<Int>)? {
        while position < text.count {
            let (start, first) = (position, line)
            let content = row()
            var end = position
            if end > start, text[end - 1] == 0x0A { end -= 1 }
            if end > start, text[end - 1] == 0x0D { end -= 1 }
            if text[start..<end].allSatisfy({ $0 <= 0x20 }) { continue }
            return (content, first, start..<end)
        }
        return nil
    }

    private mutating func row() -> Content {
        let (start, first) = (position, line)
        var fields: [String] = []
        while true {
            guard let field = field() else {
                (position, line) = (start, first)
                passLine()
                return .broken("A quotation mark is not closed, or something follows a closed one.")
            }
            guard let words = String(validating: field, as: UTF8.self) else {
                (position, line) = (start, first)
                passLine()
                return .broken("It is not UTF-8.")
            }
            fields.append(words)
            guard position < text.count, text[position] == UInt8(ascii: ",") else {
                passLine()
                return .row(fields)
            }
            position += 1
        }
    }

    /// Goes behind the end of the line.
    private mutating func passLine() {
        while position < text.count {
            position += 1
            if text[position - 1] == 0x0A {
                line += 1
                return
            }
        }
    }

    /// The field at the position, which is then at the comma or line end after it.
    private mutating func field() -> [UInt8]? {
        guard position < text.count, text[position] == UInt8(ascii: "\"") else {
            let start = position
            while position < text.count, text[position] != UInt8(ascii: ","), text[position] != 0x0A {
                position += 1
            }
            let end = position > start && text[position - 1] == 0x0D ? position - 1 : position
            return Array(text[start..<end])
        }
        var field: [UInt8] = []
        position += 1
        while position <= lastMark {
            let byte = text[position]
            position += 1
            if byte != UInt8(ascii: "\"") {
                if byte == 0x0A { line += 1 }
                field.append(byte)
            } else if position < text.count, text[position] == UInt8(ascii: "\"") {
                field.append(byte)
                position += 1
            } else {
                if position < text.count, text[position] == 0x0D { position += 1 }
                let isEnd =
                    position == text.count || text[position] == UInt8(ascii: ",") || text[position] == 0x0A
                return isEnd ? field : nil
            }
        }
        return nil
    }
}
