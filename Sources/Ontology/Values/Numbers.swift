/// Quantities in one spelling: a point before the decimals, nothing between the thousands, the unit after a space.
enum Numbers {
    /// Where the comma stands before the decimals and the point between the thousands.
    private static let commaCountries: Set<String> = [
        "ar", "at", "be", "bo", "br", "cl", "co", "cr", "cu", "de", "dk", "ec", "es", "fi", "fr", "gr", "hr",
        "hu",
        "id", "it", "nl", "no", "pl", "pt", "py", "ro", "rs", "ru", "se", "si", "sk", "tr", "ua", "uy", "ve",
    ]

    /// The number in one spelling: "1.234.567,5 kg" is "1234567.5 kg".
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
        while let next = rest.first, next.isASCII, next.isNumber || ".,' ".contains(next) {
            if next == " ", rest.dropFirst().first?.isNumber != true { break }
            digits.append(next)
            rest = rest.dropFirst()
        }
        let unit = rest.drop { $0 == " " }
        guard let number = plain(digits, commaBeforeDecimals: country.map(commaCountries.contains)),
            !unit.contains(where: { $0.isNumber || $0.isWhitespace })
        else { return nil }
        return sign + number + (unit.isEmpty ? "" : " " + unit)
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
