/// The sums behind check digits.
enum CheckDigits {
    /// The digits of a text of figures; nil where another character stands in it.
    static func digits(_ text: some StringProtocol) -> [Int]? {
        var digits: [Int] = []
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else { return nil }
            digits.append(Int(byte) - 0x30)
        }
        return digits
    }

    /// The products of `digits` and `weights`, added up; what is longer counts no further.
    static func sum(_ digits: some Sequence<Int>, _ weights: some Sequence<Int>) -> Int {
        zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Whether the figures pass Luhn's test (ISO/IEC 7812-1): every second from the right is doubled.
    static func luhn(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let value = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
            return sum + value / 10 + value % 10
        }
        return !digits.isEmpty && sum.isMultiple(of: 10)
    }

    /// The remainder by 97 (ISO 7064) of letters and figures, where A is 10 and Z is 35; nil for other characters.
    static func mod97(_ text: some StringProtocol) -> Int? {
        var remainder = 0
        for character in text {
            guard let value = value(character) else { return nil }
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97
        }
        return remainder
    }

    /// 0–9 for figures, 10–35 for A–Z.
    static func value(_ character: Character) -> Int? {
        guard let byte = character.asciiValue else { return nil }
        switch byte {
        case 0x30...0x39: return Int(byte) - 0x30
        case 0x41...0x5A: return Int(byte) - 0x41 + 10
        default: return nil
        }
    }

    /// Figures, with A–Z as two of them.
    static func expanded(_ text: some StringProtocol) -> [Int]? {
        var digits: [Int] = []
        for character in text {
            guard let value = value(character) else { return nil }
            digits += value < 10 ? [value] : [value / 10, value % 10]
        }
        return digits
    }
}

extension String {
    /// Whether the text has the shape of `pattern`: 9 for a figure, A for a letter, * for either.
    func hasShape(_ pattern: String) -> Bool {
        guard utf8.count == pattern.utf8.count else { return false }
        return zip(utf8, pattern.utf8).allSatisfy { byte, kind in
            let isDigit = (0x30...0x39).contains(byte)
            let isLetter = (0x41...0x5A).contains(byte)
            switch kind {
            case UInt8(ascii: "9"): return isDigit
            case UInt8(ascii: "A"): return isLetter
            default: return isDigit || isLetter
            }
        }
    }

    /// The last character as a figure; nil where it is none.
    var lastDigit: Int? { last?.wholeNumberValue }
}
