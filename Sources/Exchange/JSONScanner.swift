/// Walks over JSON text in memory without building a tree, so that a list is read at the speed of its bytes.
///
/// The walk is checked as RFC 8259 wants it: numbers, escapes, commas and UTF-8. Half a character that is escaped
/// alone (a text cut by its writer) becomes U+FFFD, since the rest of the record is still good.
struct JSONScanner {
    /// Objects and lists stand inside one another no deeper than this.
    static let deepest = 64

    private(set) var position: Int
    private let bytes: UnsafeRawBufferPointer
    private var unescaped: [UInt8] = []

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        position = 0
    }

    /// The byte that stands at the position; 0 after the end, which no JSON text holds outside of a string.
    var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

    var isAtEnd: Bool { position == bytes.count }

    var count: Int { bytes.count }

    /// Goes on elsewhere, after what could not be read.
    mutating func jump(to position: Int) { self.position = position }

    mutating func skipSpace() {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    /// Passes over a byte order mark at the beginning.
    mutating func skipMark() {
        if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer { .init(rebasing: bytes[range]) }

    // MARK: Objects and lists

    /// Steps into an object; whether it has a member.
    mutating func enterObject() throws(JSONProblem) -> Bool {
        try enter(UInt8(ascii: "{"), closing: UInt8(ascii: "}"), or: .objectExpected)
    }

    /// Steps into a list; whether it has an element.
    mutating func enterList() throws(JSONProblem) -> Bool {
        try enter(UInt8(ascii: "["), closing: UInt8(ascii: "]"), or: .listExpected)
    }

    private mutating func enter(
        _ opening: UInt8, closing: UInt8, or problem: JSONProblem
    ) throws(JSONProblem) -> Bool {
        skipSpace()
        guard next == opening else { throw isAtEnd ? .endsTooSoon : problem }
        position += 1
        skipSpace()
        guard next == closing else { return true }
        position += 1
        return false
    }

    /// The key of the next member; the position is then at its value.
    mutating func key() throws(JSONProblem) -> String {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw isAtEnd ? .endsTooSoon : .keyExpected }
        let key = try string()
        try colon()
        return key
    }

    private mutating func colon() throws(JSONProblem) {
        skipSpace()
        guard next == UInt8(ascii: ":") else { throw isAtEnd ? .endsTooSoon : .colonExpected }
        position += 1
        skipSpace()
    }

    /// Steps over the comma to the next member, or out of the object.
    mutating func hasMoreMembers() throws(JSONProblem) -> Bool { try hasMore(UInt8(ascii: "}")) }

    /// Steps over the comma to the next element, or out of the list.
    mutating func hasMoreElements() throws(JSONProblem) -> Bool { try hasMore(UInt8(ascii: "]")) }

    private mutating func hasMore(_ closing: UInt8) throws(JSONProblem) -> Bool {
        skipSpace()
        let byte = next
        guard byte == closing || byte == UInt8(ascii: ",") else {
            throw isAtEnd ? .endsTooSoon : .commaExpected
        }
        position += 1
        return byte != closing
    }

    // MARK: Values

    /// Passes over a value of any kind; the bytes that it takes.
    @discardableResult
    mutating func skipValue(depth: Int = 0) throws(JSONProblem) -> Range<Int> {
        guard depth < JSONScanner.deepest else { throw .tooDeep }
        skipSpace()
        let start = position
        switch next {
        case UInt8(ascii: "\""):
            try skipString()
        case UInt8(ascii: "{"):
            var more = try enterObject()
            while more {
                skipSpace()
                guard next == UInt8(ascii: "\"") else { throw isAtEnd ? .endsTooSoon : .keyExpected }
                try skipString()
                try colon()
                try skipValue(depth: depth + 1)
                more = try hasMoreMembers()
            }
        case UInt8(ascii: "["):
            var more = try enterList()
            while more {
                try skipValue(depth: depth + 1)
                more = try hasMoreElements()
            }
        case UInt8(ascii: "t"): try skip("true")
        case UInt8(ascii: "f"): try skip("false")
        case UInt8(ascii: "n"): try skip("null")
        default: try skipNumber()
        }
        return start..<position
    }

    /// Passes over a value that was walked over before and is known to be sound; the bytes that it takes.
    @discardableResult
    mutating func passSoundValue() -> Range<Int> {
        skipSpace()
        let start = position
        var depth = 0
        repeat {
            switch next {
            case UInt8(ascii: "\""): passSoundText()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x0A, 0x0D, 0x09: position += 1
            default:
                // A number, true, false or null.
                while position < bytes.count, !JSONScanner.ends(bytes[position]) { position += 1 }
            }
        } while depth > 0 && position < bytes.count
        return start..<position
    }

    private static func ends(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }

    private mutating func passSoundText() {
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "\"") { break }
        }
        position = min(position, bytes.count)
    }

    private mutating func skip(_ word: StaticString) throws(JSONProblem) {
        for index in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[index] else { throw isAtEnd ? .endsTooSoon : .valueExpected }
            position += 1
        }
    }

    private mutating func skipNumber() throws(JSONProblem) {
        if next == UInt8(ascii: "-") { position += 1 }
        if next == UInt8(ascii: "0") {
            position += 1
        } else {
            try skipDigits()
        }
        if next == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        if next | 0x20 == UInt8(ascii: "e") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try skipDigits()
        }
    }

    private mutating func skipDigits() throws(JSONProblem) {
        guard next &- 0x30 < 10 else { throw isAtEnd ? .endsTooSoon : .valueExpected }
        while next &- 0x30 < 10 { position += 1 }
    }

    /// The text in quotation marks at the position.
    mutating func string() throws(JSONProblem) -> String {
        guard next == UInt8(ascii: "\"") else { throw isAtEnd ? .endsTooSoon : .valueExpected }
        position += 1
        let start = position
        passPlainText()
        guard next == UInt8(ascii: "\\") else {
            let text = String(validating: slice(start..<position), as: UTF8.self)
            try closeString()
            guard let text else { throw .notUTF8 }
            return text
        }
        unescaped.removeAll(keepingCapacity: true)
        unescaped.append(contentsOf: slice(start..<position))
        while next == UInt8(ascii: "\\") {
            position += 1
            try escape()
            let start = position
            passPlainText()
            unescaped.append(contentsOf: slice(start..<position))
        }
        try closeString()
        guard let text = String(validating: unescaped, as: UTF8.self) else { throw .notUTF8 }
        return text
    }

    /// Passes over a text, checked as ``string()`` checks it; plain ASCII needs no look at its characters.
    private mutating func skipString() throws(JSONProblem) {
        let start = position
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return
            }
            if byte == UInt8(ascii: "\\") || byte >= 0x80 || byte < 0x20 { break }
            position += 1
        }
        position = start
        _ = try string()
    }

    private mutating func passPlainText() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
            position += 1
        }
    }

    private mutating func closeString() throws(JSONProblem) {
        guard next == UInt8(ascii: "\"") else { throw isAtEnd ? .endsTooSoon : .controlCharacter }
        position += 1
    }

    private mutating func escape() throws(JSONProblem) {
        let byte = next
        position += 1
        switch byte {
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(byte)
        case UInt8(ascii: "u"): unescaped.append(contentsOf: String(try escapedScalar()).utf8)
        default:
            position = min(position, bytes.count)
            throw isAtEnd ? .endsTooSoon : .noSuchEscape
        }
    }

    private mutating func escapedScalar() throws(JSONProblem) -> Unicode.Scalar {
        var unit = try hexadecimal()
        if (0xD800..<0xDC00).contains(unit), next == UInt8(ascii: "\\") {
            let afterHigh = position
            position += 1
            if next == UInt8(ascii: "u") {
                position += 1
                let low = try hexadecimal()
                if (0xDC00..<0xE000).contains(low) {
                    unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    position = afterHigh
                }
            } else {
                position = afterHigh
            }
        }
        return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSONProblem) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch next {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = next - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = next - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = next - UInt8(ascii: "A") + 10
            default: throw isAtEnd ? .endsTooSoon : .noSuchEscape
            }
            number = number << 4 | UInt32(digit)
            position += 1
        }
        return number
    }
}

/// Why a text is no JSON, or not the JSON that should stand there.
public enum JSONProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text ends inside of a value.
    case endsTooSoon
    /// An object (`{…}`) should stand here.
    case objectExpected
    /// A list (`[…]`) should stand here.
    case listExpected
    /// A key in quotation marks should stand here.
    case keyExpected
    /// A colon should follow the key.
    case colonExpected
    /// A comma or the closing bracket should stand here.
    case commaExpected
    /// A value should stand here.
    case valueExpected
    /// A text in quotation marks holds a raw control character, such as a line feed.
    case controlCharacter
    /// A backslash that begins no escape.
    case noSuchEscape
    /// The bytes are not UTF-8.
    case notUTF8
    /// Objects and lists stand too deep inside one another.
    case tooDeep
    /// Something follows the value.
    case somethingFollows

    /// The problem in words, without a full stop.
    public var description: String {
        switch self {
        case .endsTooSoon: "it ends too soon"
        case .objectExpected: "an object in { } should stand here"
        case .listExpected: "a list in [ ] should stand here"
        case .keyExpected: "a key in quotation marks should stand here"
        case .colonExpected: "a colon should follow the key"
        case .commaExpected: "a comma or a closing bracket should stand here"
        case .valueExpected: "a value should stand here"
        case .controlCharacter: "a text in quotation marks does not end on its line"
        case .noSuchEscape: "a backslash begins no escape that JSON knows"
        case .notUTF8: "the text is not UTF-8"
        case .tooDeep: "it is nested deeper than \(JSONScanner.deepest) levels"
        case .somethingFollows: "something follows the end of the object"
        }
    }
}
