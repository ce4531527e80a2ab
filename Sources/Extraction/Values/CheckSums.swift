/// Sums behind check digits of which the ontology keeps no format.
enum CheckSums {
    /// ISO/IEC 7812-1: every second digit from the right is doubled.
    static func luhn(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = Int(digit) * (place & 1 + 1)
            sum += value / 10 + value % 10
        }
        return !digits.isEmpty && sum.isMultiple(of: 10)
    }

    private static func sum(_ digits: some Sequence<UInt8>, _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
    }

    /// A bank account in Mexico: weights 3, 7, 1, each product by 10.
    static func clabe(_ digits: [UInt8]) -> Bool {
        guard digits.count == 18 else { return false }
        let sum = zip(digits, 0...).prefix(17).reduce(0) { $0 + Int($1.0) * [3, 7, 1][$1.1 % 3] % 10 }
        return (10 - sum % 10) % 10 == Int(digits[17])
    }

    /// A bank account in Argentina: bank and branch with one check digit, the account with another.
    static func cbu(_ digits: [UInt8]) -> Bool {
        guard digits.count == 22 else { return false }
        let bank = sum(digits.prefix(7), [7, 1, 3, 9, 7, 1, 3])
        let account = sum(digits[8..<21], [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3])
        return (10 - bank % 10) % 10 == Int(digits[7]) && (10 - account % 10) % 10 == Int(digits[21])
    }

    /// A tax number in Portugal.
    static func portugueseNIF(_ digits: [UInt8]) -> Bool {
        guard digits.count == 9 else { return false }
        let remainder = sum(digits.prefix(8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11
        return (remainder < 2 ? 0 : 11 - remainder) == Int(digits[8])
    }

    /// An identity card in Uruguay.
    static func uruguayanCard(_ digits: [UInt8]) -> Bool {
        guard digits.count == 8 else { return false }
        return (10 - sum(digits.prefix(7), [2, 9, 8, 7, 6, 3, 4]) % 10) % 10 == Int(digits[7])
    }

    /// An IBAN's letters and figures by 97 (ISO 7064), its first four moved to the end.
    static func iban(_ text: ValueText, _ range: Range<Int>) -> Bool {
        var remainder = 0
        var first = 0
        var taken = 0
        for index in range where text.isAlphanumeric(index) {
            let isDigit = text.isDigit(index)
            let value = isDigit ? Int(text[index]) - 0x30 : Int(text[index] & 0xDF) - 0x41 + 10
            let factor = isDigit ? 10 : 100
            if taken < 4 {
                first = first * factor + value
                taken += 1
            } else {
                remainder = (remainder * factor + value) % 97
            }
        }
        // Two letters and two figures are six figures.
        return (remainder * 1_000_000 + first) % 97 == 1
    }

    /// A case's number in Brazil (CNJ, Resolução 65/2008): number, check, year, branch, court, place; by 97.
    static func cnj(_ digits: [UInt8]) -> Bool {
        guard digits.count == 20 else { return false }
        let check = Int(digits[7]) * 10 + Int(digits[8])
        var remainder = 0
        for digit in digits[..<7] + digits[9...] + [0, 0] { remainder = (remainder * 10 + Int(digit)) % 97 }
        return 98 - remainder == check
    }
}
