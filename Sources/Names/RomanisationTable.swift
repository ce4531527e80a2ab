/// What the generated tables say of a character; Resources/names/romanisation/README.md describes their format.
struct RomanisationTable {
    /// What a character does to the words of a name.
    enum Kind: UInt8 {
        case letter = 0x6C  // l
        case capital = 0x55  // U
        case digit = 0x64  // d
        case consonant = 0x63  // c, its vowel included
        case vowelSign = 0x76  // v
        case virama = 0x6B  // k
        case medial = 0x77  // w
        case subjoined = 0x73  // s
        case sign = 0x78  // x
        case mark = 0x4D  // M
        case nothing = 0x5A  // Z
        case separator = 0x53  // S
        case apostrophe = 0x61  // a
        case quote = 0x71  // q
        case hyphen = 0x68  // h
        case comma = 0x6D  // m
        case dot = 0x70  // p
        case ampersand = 0x6E  // n
        case opening = 0x6F  // o
        case closing = 0x65  // e
        case expansion = 0x41  // A
    }

    /// A line of the spellings.
    struct Entry {
        let kind: Kind
        let script: Script
        fileprivate let start: Int

        /// The spelling, a–z and 0–9.
        var letters: UnsafeBufferPointer<UInt8> {
            let first = RomanisationTables.spellings.utf8Start + start
            var count = 0
            while count < RomanisationTable.longestSpelling, first[count] != UInt8(ascii: "-") { count += 1 }
            return UnsafeBufferPointer(start: first, count: count)
        }

        /// The UTF-8 text that an expansion stands for.
        var expansion: UnsafeBufferPointer<UInt8> {
            let line = RomanisationTables.spellings.utf8Start + start
            let offset = number(line, digits: 3)
            return UnsafeBufferPointer(
                start: RomanisationTables.expansions.utf8Start + offset, count: number(line + 3, digits: 2))
        }
    }

    static let longestSpelling = 6
    private static let last: UInt32 = 0x323B0
    private static let lineLength = 9

    static func entry(_ scalar: UInt32) -> Entry {
        guard scalar < last else { return Entry(kind: .nothing, script: .other, start: 0) }
        let index = Int(scalar >> 6)
        let page = number(
            RomanisationTables.pages.utf8Start + (index >> 5) * 65 + (index & 31) * 2, digits: 2)
        let cell = number(
            RomanisationTables.cells.utf8Start + page * 129 + Int(scalar & 63) * 2, digits: 2)
        let line = RomanisationTables.spellings.utf8Start + cell * lineLength
        return Entry(
            kind: Kind(rawValue: line[0]) ?? .nothing,
            script: Script(rawValue: line[1] &- UInt8(ascii: "a")) ?? .other, start: cell * lineLength + 2)
    }

    /// The letter that a base and a mark make together, where it is spelt otherwise than the base.
    static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        line(RomanisationTables.pairs, length: 10, (base, mark)).map { UInt32(number($0, digits: 3)) }
    }

    /// The reading of a Chinese family name of one or two characters, where the characters alone do not give it.
    static func surname(_ first: UInt32, _ second: UInt32 = 0) -> UnsafeBufferPointer<UInt8>? {
        guard let reading = line(RomanisationTables.surnames, length: 16, (first, second)) else { return nil }
        var count = 0
        while count < 9, reading[count] != UInt8(ascii: "-") { count += 1 }
        return UnsafeBufferPointer(start: reading, count: count)
    }

    /// What follows two scalars in a text of sorted lines of one length.
    private static func line(
        _ text: StaticString, length: Int, _ wanted: (UInt32, UInt32)
    ) -> UnsafePointer<UInt8>? {
        var low = 0
        var high = text.utf8CodeUnitCount / length
        while low < high {
            let middle = (low + high) / 2
            let line = text.utf8Start + middle * length
            let found = (UInt32(number(line, digits: 3)), UInt32(number(line + 3, digits: 3)))
            if found == wanted { return line + 6 }
            if found < wanted { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// A number in base 91, in the letters from $ to ~.
    @inline(__always)
    private static func number(_ text: UnsafePointer<UInt8>, digits: Int) -> Int {
        var number = 0
        for digit in 0..<digits { number = number * 91 + Int(text[digit]) - 0x24 }
        return number
    }
}
