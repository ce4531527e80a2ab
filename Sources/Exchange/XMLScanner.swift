internal import Foundation

/// Walks over XML text in memory, tag by tag, and says where in the bytes each piece stands.
///
/// Of references only `&amp;` and its four siblings and numbered characters are resolved: a document type declaration is
/// passed over, nothing is fetched, nothing expands. Damage becomes a problem with its place, and the walk goes on
/// behind it, so that one broken tag costs no more than its surroundings. Time is linear in the bytes, whatever they are.
struct XMLScanner {
    enum Token {
        case start(name: String, attributes: [Attribute], isEmpty: Bool)
        case end(name: String)
        case text(String)
    }

    /// An attribute; of its name and of those of elements, a prefix before a colon is left out.
    struct Attribute {
        var name: String
        var value: String
    }

    /// Where the last token begins.
    private(set) var tokenStart = 0
    /// Where it ends.
    private(set) var position = 0
    private(set) var problems = XMLProblems()
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        while position < bytes.count {
            tokenStart = position
            guard bytes[position] == UInt8(ascii: "<") else { return .text(plainText()) }
            let second = position + 1 < bytes.count ? bytes[position + 1] : 0
            switch second {
            case UInt8(ascii: "!"):
                if starts("<!--") {
                    pass("-->", from: position + 4)
                } else if starts("<![CDATA[") {
                    if let text = characterData() { return .text(text) }
                } else {
                    passDeclaration()
                }
            case UInt8(ascii: "?"): pass("?>", from: position + 2)
            case UInt8(ascii: "/"): if let token = endTag() { return token }
            default:
                if XMLScanner.canBeginName(second) {
                    if let token = startTag() { return token }
                } else {
                    problems.countBracket(at: position)
                    position += 1
                    return .text("<" + plainText())
                }
            }
        }
        tokenStart = position
        return nil
    }

    // MARK: Tags

    /// A tag that ends where the next one begins is broken, and passed over.
    private mutating func startTag() -> Token? {
        position += 1
        let name = self.name()
        var attributes: [Attribute] = []
        while true {
            skipSpace()
            guard position < bytes.count else { return brokenTag(.endsTooSoon) }
            switch bytes[position] {
            case UInt8(ascii: ">"):
                position += 1
                return .start(name: name, attributes: attributes, isEmpty: false)
            case UInt8(ascii: "/")
            where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">"):
                position += 2
                return .start(name: name, attributes: attributes, isEmpty: true)
            case UInt8(ascii: "<"): return brokenTag(.tagNotClosed)
            case let byte where XMLScanner.canBeginName(byte):
                guard let attribute = attribute() else {
                    passRestOfTag()
                    return brokenTag(.tagNotClosed)
                }
                attributes.append(attribute)
            default:
                passRestOfTag()
                return brokenTag(.tagNotClosed)
            }
        }
    }

    private mutating func brokenTag(_ problem: XMLProblem) -> Token? {
        problems.add(problem, at: tokenStart)
        return nil
    }

    private mutating func passRestOfTag() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            position += 1
            if bytes[position - 1] == UInt8(ascii: ">") { return }
        }
    }

    private mutating func attribute() -> Attribute? {
        let name = self.name()
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
        position += 1
        skipSpace()
        guard position < bytes.count,
            bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        else { return nil }
        let mark = bytes[position]
        let start = position + 1
        var end = start
        while end < bytes.count, bytes[end] != mark, bytes[end] != UInt8(ascii: "<") { end += 1 }
        position = end
        guard end < bytes.count, bytes[end] == mark else { return nil }
        position += 1
        return Attribute(name: name, value: resolved(start..<end))
    }

    private mutating func endTag() -> Token? {
        position += 2
        let name = self.name()
        skipSpace()
        guard !name.isEmpty, position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
            let isCut = position >= bytes.count
            passRestOfTag()
            return brokenTag(isCut ? .endsTooSoon : .tagNotClosed)
        }
        position += 1
        return .end(name: name)
    }

    private static func canBeginName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
            || byte >= 0x80
    }

    private mutating func name() -> String {
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
                || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "=")
            {
                break
            }
            position += 1
            if byte == UInt8(ascii: ":") { start = position }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    // MARK: What stands between tags

    private mutating func plainText() -> String {
        let start = position
        position = find(UInt8(ascii: "<"), from: start) ?? bytes.count
        return resolved(start..<position)
    }

    /// The text with its references resolved; those that are not known stay as they are written.
    private mutating func resolved(_ range: Range<Int>) -> String {
        var hasReference = false
        for index in range {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&") {
                hasReference = true
            } else if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 {
                problems.countControl(at: index)
            }
        }
        guard hasReference else { return String(decoding: bytes[range], as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&") else {
                text.append(bytes[index])
                index += 1
                continue
            }
            if let (character, end) = XMLReference.character(in: bytes, at: index, before: range.upperBound) {
                text.append(contentsOf: String(character).utf8)
                index = end
            } else {
                problems.countReference(at: index)
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func characterData() -> String? {
        let start = position + 9
        guard let end = find("]]>", from: start) else { return giveUp() }
        position = end + 3
        for index in start..<end where bytes[index] < 0x20 {
            if ![0x0A, 0x0D, 0x09].contains(bytes[index]) { problems.countControl(at: index) }
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Passes over a comment or a processing instruction.
    private mutating func pass(_ ending: StaticString, from start: Int) {
        guard let end = find(ending, from: start) else {
            giveUp()
            return
        }
        position = end + ending.utf8CodeUnitCount
    }

    /// Passes over `<!DOCTYPE …>` with the declarations in it, none of which is read.
    private mutating func passDeclaration() {
        var depth = 0
        position += 2
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0:
                position += 1
                return
            case let mark where mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"):
                guard let end = find(mark, from: position + 1) else {
                    giveUp()
                    return
                }
                position = end
            case UInt8(ascii: "<") where starts("<!--"):
                guard let end = find("-->", from: position + 4) else {
                    giveUp()
                    return
                }
                position = end + 2
            default: break
            }
            position += 1
        }
        giveUp()
    }

    /// What is opened here is closed nowhere: whether anything after it counts, nobody can tell.
    @discardableResult
    private mutating func giveUp() -> String? {
        problems.add(.neverClosed, at: tokenStart)
        position = bytes.count
        return nil
    }

    // MARK: Bytes

    private func starts(_ words: StaticString) -> Bool {
        guard bytes.count - position >= words.utf8CodeUnitCount else { return false }
        for index in 0..<words.utf8CodeUnitCount where bytes[position + index] != words.utf8Start[index] {
            return false
        }
        return true
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count else { return nil }
        return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
    }

    /// Where words that end with “>” and hold it nowhere else begin.
    private func find(_ words: StaticString, from start: Int) -> Int? {
        let length = words.utf8CodeUnitCount
        var end = start + length - 1
        while let mark = find(UInt8(ascii: ">"), from: end) {
            let first = mark + 1 - length
            if (0..<length).allSatisfy({ bytes[first + $0] == words.utf8Start[$0] }) { return first }
            end = mark + 1
        }
        return nil
    }
}

/// `&amp;`, `&#233;`, `&#xE9;`.
enum XMLReference {
    private static let longest = 12

    /// The character that a reference stands for, and where the reference ends.
    static func character(
        in bytes: UnsafeRawBufferPointer, at start: Int, before limit: Int
    ) -> (Unicode.Scalar, end: Int)? {
        var end = start + 1
        while end < limit, end - start < longest, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < limit, bytes[end] == UInt8(ascii: ";") else { return nil }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        let scalar: Unicode.Scalar?
        switch name {
        case "amp": scalar = "&"
        case "lt": scalar = "<"
        case "gt": scalar = ">"
        case "quot": scalar = "\""
        case "apos": scalar = "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let number =
                digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
            // SQLite's texts end at a zero.
            scalar = number.flatMap { $0 == 0 ? "\u{FFFD}" : Unicode.Scalar($0) }
        }
        return scalar.map { ($0, end + 1) }
    }
}
