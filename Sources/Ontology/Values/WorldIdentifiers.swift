/// Identifiers of ships, of items in Wikidata, and of the United States and China.
enum WorldIdentifiers {
    /// A ship's or shipping company's number: "IMO9074729". The two have different check digits.
    @Sendable static func imo(_ text: String) -> String? {
        var rest = text.uppercased()[...]
        if rest.hasPrefix("IMO") { rest = rest.dropFirst(3).drop { " :.#-".contains($0) } }
        if rest.hasPrefix("NO") { rest = rest.dropFirst(2).drop { " :.#-".contains($0) } }
        guard rest.count == 7, let digits = CheckDigits.digits(rest), digits.contains(where: { $0 != 0 })
        else {
            return nil
        }
        let ship = CheckDigits.sum(digits.prefix(6), [7, 6, 5, 4, 3, 2]) % 10
        let company = (11 - CheckDigits.sum(digits, [8, 6, 4, 2, 9, 7]) % 11) % 10
        return digits[6] == ship || digits[6] == company ? "IMO" + rest : nil
    }

    /// A number with Luhn's check digit: payment cards and telephones' IMEI.
    @Sendable static func luhn(_ text: String) -> String? {
        guard let code = text.compact(), code.count > 1, let digits = CheckDigits.digits(code),
            CheckDigits.luhn(digits)
        else { return nil }
        return code
    }

    /// An item's number, also from its address: "Q717".
    @Sendable static func wikidata(_ text: String) -> String? {
        guard let item = text.split(separator: "/").last?.squashed().uppercased(), item.hasPrefix("Q"),
            let first = item.dropFirst().first, first != "0", CheckDigits.digits(item.dropFirst()) != nil
        else { return nil }
        return item
    }

    /// A health care provider in the United States: ten figures, Luhn's test with 80840 before them.
    @Sendable static func npi(_ text: String) -> String? {
        guard let code = text.compact(), code.count == 10, let digits = CheckDigits.digits(code),
            digits[0] != 0,
            CheckDigits.luhn([8, 0, 8, 4, 0] + digits)
        else { return nil }
        return code
    }

    /// A social security number of the United States; it has no check digit, only ranges that were never given.
    @Sendable static func ssn(_ text: String) -> String? {
        guard let code = text.compact(dropping: " -"), code.hasShape("999999999"),
            let area = Int(code.prefix(3)),
            area != 0, area != 666, area < 900, code.dropFirst(3).prefix(2) != "00", code.suffix(4) != "0000",
            !["078051120", "457555462", "219099999"].contains(code)
        else { return nil }
        return code
    }

    /// A supplier to the United States government: twelve characters without I and O.
    @Sendable static func uei(_ text: String) -> String? {
        guard let code = text.compact(dropping: " "), code.hasShape("************"), code.first != "0",
            !code.contains(where: { "IO".contains($0) })
        else { return nil }
        return code
    }

    /// China's number for every organisation (GB 32100-2015): 17 characters and one by 31.
    @Sendable static func uscc(_ text: String) -> String? {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        guard let code = text.compact(), code.count == 18,
            CheckDigits.digits(code.dropFirst(2).prefix(6)) != nil
        else {
            return nil
        }
        let values = code.compactMap { alphabet.firstIndex(of: $0) }
        let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
        guard values.count == 18, (31 - CheckDigits.sum(values, weights) % 31) % 31 == values[17] else {
            return nil
        }
        return code
    }
}
