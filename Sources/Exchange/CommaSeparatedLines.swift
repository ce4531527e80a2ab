/// The rows of a comma-separated text, each on a line of its own, with their places.
///
/// A quoted field may run over a few lines where it closes there; else the line is broken and the next one is read for
/// itself, so that a lost quotation mark costs one row.
struct CommaSeparatedLines {
    private static let longestRun = 20

    private let text: UnsafeRawBufferPointer
    private var position: Int
    private var line = 0

    init(_ text: UnsafeRawBufferPointer) {
        self.text = text
        position = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next row that is not blank; `fields` is nil where it is broken.
    mutating func next() -> (fields: [String]?, line: Int, bytes: Range<Int>)? {
        while position < text.count {
            let start = position
            let end = lineEnd(from: start)
            line += 1
            position = min(end + 1, text.count)
            let content = start..<(end > start && text[end - 1] == 0x0D ? end - 1 : end)
            // OFAC ends its files with the end-of-file character of another age.
            if text[content].allSatisfy({ $0 <= 0x20 }) { continue }
            switch fields(of: content) {
            case .some(let fields): return (fields, line, content)
            case nil: return longRow(from: start) ?? (nil, line, content)
            }
        }
        return nil
    }

    /// A row whose quoted field runs over the line.
    private mutating func longRow(from start: Int) -> (fields: [String]?, line: Int, bytes: Range<Int>)? {
        var end = position - 1
        for lines in 1..<CommaSeparatedLines.longestRun {
            guard end + 1 < text.count, end + 1 - start < 1 << 20 else { return nil }
            // What begins like another row is one: a lost quotation mark must not swallow it.
            if looksLikeRow(at: end + 1) { return nil }
            end = lineEnd(from: end + 1)
            let content = start..<(end > start && text[end - 1] == 0x0D ? end - 1 : end)
            if let fields = fields(of: content) {
                let first = line
                position = min(end + 1, text.count)
                line += lines
                return (fields, first, content)
            }
        }
        return nil
    }

    /// Whether a line begins with a number and a comma.
    private func looksLikeRow(at start: Int) -> Bool {
        var end = start
        while end < text.count, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
        return end > start && end < text.count && text[end] == UInt8(ascii: ",")
    }

    private func lineEnd(from start: Int) -> Int {
        var end = start
        while end < text.count, text[end] != 0x0A { end += 1 }
        return end
    }

    /// The fields, or nil where a quotation mark is not closed, something follows a closed one, or it is not UTF-8.
    private func fields(of bytes: Range<Int>) -> [String]? {
        var fields: [String] = []
        var position = bytes.lowerBound
        while true {
            var field: [UInt8] = []
            if position < bytes.upperBound, text[position] == UInt8(ascii: "\"") {
                position += 1
                while true {
                    guard position < bytes.upperBound else { return nil }
                    if text[position] != UInt8(ascii: "\"") {
                        field.append(text[position])
                        position += 1
                    } else if position + 1 < bytes.upperBound, text[position + 1] == UInt8(ascii: "\"") {
                        field.append(text[position])
                        position += 2
                    } else {
                        position += 1
                        break
                    }
                }
                while position < bytes.upperBound, text[position] == 0x20 { position += 1 }
                guard position == bytes.upperBound || text[position] == UInt8(ascii: ",") else { return nil }
            } else {
                let start = position
                while position < bytes.upperBound, text[position] != UInt8(ascii: ",") { position += 1 }
                field = Array(text[start..<position])
            }
            guard let read = String(validating: field, as: UTF8.self) else { return nil }
            fields.append(read)
            guard position < bytes.upperBound else { return fields }
            position += 1
        }
    }
}
