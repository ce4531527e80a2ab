/// Groups of digits with one separator between each: "11.222.333/0001-81" is 2.3.3/4-2.
struct NumberRun {
    /// One group of digits, and the byte before it; 0 for the first, a space for no-break spaces too.
    struct Group {
        var start: Int
        var end: Int
        var separator: UInt8
        var count: Int { end - start }
    }

    /// Where the letters and digits begin in which the first group stands: the V of "V12345678".
    let tokenStart: Int
    /// Where the first group's letters and digits end: the B of "12B".
    let tokenEnd: Int
    private(set) var groups: Groups
    /// The words before it.
    let cues: CueWords

    var start: Int { groups[0].start }
    var end: Int { groups[groups.count - 1].end }
    var digitCount: Int { groups.reduce(0) { $0 + $1.count } }
    var hasPrefix: Bool { tokenStart < start }
    /// Whether the first group has no letters at its ends.
    var isPlain: Bool { tokenStart == start && tokenEnd == groups[0].end }

    init(at start: Int, tokenStart: Int, tokenEnd: Int, cues: CueWords, in text: ValueText) {
        self.tokenStart = tokenStart
        self.tokenEnd = tokenEnd
        self.cues = cues
        groups = Groups(base: start)
        var place = start
        var separator: UInt8 = 0
        while groups.count < Groups.most {
            var end = place
            while text.isDigit(end), end - place < 64 { end += 1 }
            groups.append(Group(start: place, end: end, separator: separator))
            let next = text[end]
            if next == 0xC2, text[end + 1] == 0xA0, text.isDigit(end + 2) {
                separator = 0x20
                place = end + 2
            } else if NumberRun.separators.contains(next), text.isDigit(end + 1) {
                separator = next
                place = end + 1
            } else if next == UInt8(ascii: ")"), text.isSpace(end + 1), text.isDigit(end + 2) {
                separator = next
                place = end + 2
            } else {
                return
            }
        }
    }

    private static let separators: [UInt8] = Array(".,-/ :')".utf8)

    /// Where the run ends if it begins with groups of the lengths and separators of `pattern`, "3.3.3-2".
    ///
    /// What follows must not go on with it: no letter, no digit, no ".5", "-5" or "/5"; unless `isOpen`.
    func end(of pattern: StaticString, in text: ValueText, isOpen: Bool = false) -> Int? {
        pattern.withUTF8Buffer { bytes in
            var group = 0
            for place in stride(from: 0, to: bytes.count, by: 2) {
                guard group < groups.count, groups[group].count == Int(bytes[place]) - 0x30 else {
                    return nil
                }
                if place > 0, groups[group].separator != bytes[place - 1] { return nil }
                group += 1
            }
            let end = groups[group - 1].end
            return isOpen || NumberRun.isBoundary(end, in: text) ? end : nil
        }
    }

    /// Whether a number can end at `end`.
    static func isBoundary(_ end: Int, in text: ValueText) -> Bool {
        let byte = text[end]
        if text.isAlphanumeric(end) || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "%") { return false }
        let joins = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
        return !(joins && text.isAlphanumeric(end + 1))
    }

    /// The day, month and year of "12/05/2019", "2019-05-12", "12.5.19".
    var looksLikeDate: Bool {
        guard groups.count >= 3, groups[1].separator == groups[2].separator,
            [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(groups[1].separator)
        else { return false }
        let lengths = (groups[0].count, groups[1].count, groups[2].count)
        return lengths.1 <= 2
            && (lengths.0 <= 2 && (lengths.2 == 4 || lengths.2 == 2) || lengths.0 == 4 && lengths.2 <= 2)
    }

    /// Whether the first group is a year by itself.
    func isYear(in text: ValueText) -> Bool {
        groups[0].count == 4
            && (text[start] == UInt8(ascii: "1") && text[start + 1] >= UInt8(ascii: "7")
                || text[start] == UInt8(ascii: "2") && text[start + 1] == UInt8(ascii: "0"))
    }
}

/// Up to eight groups of digits, held without an allocation: a text has very many numbers.
struct Groups: RandomAccessCollection {
    static let most = 8

    private let base: Int
    private var starts = SIMD8<Int32>()
    private var lengths = SIMD8<Int32>()
    private var separators = SIMD8<UInt8>()
    private(set) var endIndex = 0
    var startIndex: Int { 0 }

    init(base: Int) { self.base = base }

    subscript(index: Int) -> NumberRun.Group {
        let start = base + Int(starts[index])
        return NumberRun.Group(start: start, end: start + Int(lengths[index]), separator: separators[index])
    }

    /// Adds a group; beyond the eighth it is left out.
    mutating func append(_ group: NumberRun.Group) {
        guard endIndex < Groups.most else { return }
        starts[endIndex] = Int32(truncatingIfNeeded: group.start - base)
        lengths[endIndex] = Int32(truncatingIfNeeded: group.count)
        separators[endIndex] = group.separator
        endIndex += 1
    }
}
