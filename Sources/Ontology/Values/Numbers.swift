/// Quantities in one spelling: a point before the decimals, nothing between the thousands, the unit after a space.
enum Numbers {
    /// Where the comma stands before the decimals and the point between the thousands.
    private static let commaCountries: Set<String> = [
        "ar", "at", "be", "bo", "br", "cl", "co", "cr", "cu", "de", "dk", "ec", "es", "fi", "fr", "gr", "hr",
        "hu",
        "id", "it", "nl", "no", "pl", "pt", "py", "ro", "rs", "ru", "se", "si", "sk", "tr", "ua", "uy", "ve",
    ]

    /// The number in one spelling: "1.234.567,5 kg" is "1234567.5 kg", and "US$ 20" is "20 US$".
    ///
    /// "1,234" is a thousand and more, as in FollowTheMoney; "1.234" may be either, and is nil unless `country` tells.
    static func clean(_ text: String, country: String?) -> String? {
        var digits = ""
        var rest = text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")[...]
        var sign = ""
        if let first = rest.first, "+-−".contains(first) {
            sign = first == "+" ? "" : "-"
            rest = rest.dropFirst()
        }
        let money = currency(before: &rest)
        if !money.isEmpty, sign.isEmpty, let first = rest.first, "-−".contains(first) {
            sign = "-"
            rest = rest.dropFirst()
        }
        while let next = rest.first, next.isASCII, next.isNumber || ".,' ".contains(next) {
            if next == " ", rest.dropFirst().first?.isNumber != true { break }
            digits.append(next)
            rest = rest.dropFirst()
        }
        var unit = rest.drop { $0 == " " }
        if !money.isEmpty {
            guard unit.isEmpty || unit == money else { return nil }
            unit = money
        }
        guard let number = plain(digits, commaBeforeDecimals: country.map(commaCountries.contains)),
            !unit.contains(where: { $0.isNumber || $0.isWhitespace })
        else { return nil }
        return sign + number + (unit.isEmpty ? "" : " " + unit)
    }

    /// Takes the sign or code of a currency off the front: "$", "US$", "R$", "Bs.", "EUR".
    private static func currency(before text: inout Substring) -> Substring {
        let money = text.prefix { $0.isLetter || $0.isCurrencySymbol || $0 == "/" || $0 == "." }
        let rest = text.dropFirst(money.count).drop { $0 == " " }
        let name = money.filter { $0 != "." }
        let isMoney =
            name.contains { $0.isCurrencySymbol } && name.count <= 4
            || ["Bs", "BsS", "S/", "Rs"].contains(name)
            || name.count == 3 && name.allSatisfy { $0.isASCII && $0.isUppercase }
        guard isMoney, let next = rest.first, next.isNumber || "-−".contains(next) else { return "" }
        text = rest
        return money
    }

    /// The digits with a point before the decimals; `commaBeforeDecimals` is nil where nobody knows.
    private static func plain(_ text: String, commaBeforeDecimals: Bool?) -> String? {
        let marks = text.filter { !$0.isNumber }
        let groups = text.split(omittingEmptySubsequences: false) { !$0.isNumber }
        guard groups.allSatisfy({ !$0.isEmpty }), let first = groups.first, let last = groups.last else {
            return nil
        }
        guard let decimal = marks.last else { return String(first) }
        let ambiguous = marks.count == 1 && last.count == 3 && first.count <= 3 && first != "0"
        let hasDecimals: Bool
        if marks.count > 1, Set(marks).count == 1 || decimal == "'" || decimal == " " {
            hasDecimals = false
        } else if !ambiguous {
            hasDecimals = decimal == "," || decimal == "."
        } else if let commaBeforeDecimals {
            hasDecimals = (decimal == ",") == commaBeforeDecimals && ".,".contains(decimal)
        } else if decimal == "." {
            return nil
        } else {
            hasDecimals = false
        }
        let whole = hasDecimals ? groups.dropLast() : groups[...]
        let separators = Set(hasDecimals ? marks.dropLast() : marks[...])
        guard separators.count <= 1, !hasDecimals || !separators.contains(decimal),
            whole.dropFirst().allSatisfy({ $0.count == 3 }),
            whole.count == 1 || (1...3).contains(whole[0].count)
        else { return nil }
        guard hasDecimals else { return whole.joined() }
        // Three decimals of a small number would be read as thousands: 12.345 becomes 12.3450.
        let isMistakable = last.count == 3 && whole.joined().count <= 3 && first != "0"
        return whole.joined() + "." + last + (isMistakable ? "0" : "")
    }
}
