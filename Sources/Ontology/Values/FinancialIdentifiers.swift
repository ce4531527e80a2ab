/// Numbers of accounts, banks, parties and papers in finance.
enum FinancialIdentifiers {
    /// How long an IBAN is, by country (SWIFT's IBAN registry, ISO 13616).
    private static let ibanLengths: [String: Int] = [
        "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BI": 27,
        "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27, "DK": 18, "DO": 28,
        "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FK": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
        "GL": 18, "GR": 27, "GT": 28, "HN": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
        "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21,
        "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MN": 20, "MR": 27, "MT": 31, "MU": 30, "NI": 28,
        "NL": 18, "NO": 15, "OM": 23, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22,
        "RU": 33, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SO": 23, "ST": 25,
        "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
    ]

    /// An international bank account number: length by country, two check digits by 97.
    @Sendable static func iban(_ text: String) -> String? {
        guard let code = text.compact(), ibanLengths[String(code.prefix(2))] == code.count,
            CheckDigits.digits(code.dropFirst(2).prefix(2)) != nil,
            CheckDigits.mod97(code.dropFirst(4) + code.prefix(4)) == 1
        else { return nil }
        return code
    }

    /// A bank's code in payments (ISO 9362), cut to the eight characters that name the bank, as FollowTheMoney does;
    /// three more would name a branch.
    @Sendable static func bic(_ text: String) -> String? {
        guard let code = text.compact(dropping: " -"),
            code.hasShape("AAAAAA**") || code.hasShape("AAAAAA*****"),
            Countries.code(for: String(code.dropFirst(4).prefix(2))) != nil
        else { return nil }
        return String(code.prefix(8))
    }

    /// A legal entity identifier (ISO 17442): 18 characters and two check digits by 97.
    @Sendable static func lei(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("******************99"), CheckDigits.mod97(code) == 1
        else {
            return nil
        }
        return code
    }

    /// The name of a paper (ISO 6166): country or X-prefix, nine characters, a check digit by Luhn.
    @Sendable static func isin(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("AA*********9"),
            let digits = CheckDigits.expanded(code), CheckDigits.luhn(digits)
        else { return nil }
        let prefix = code.prefix(2)
        let isKnown = ["XS", "EU", "XA", "XB", "XC", "XD", "XF", "XK", "QS", "QT"].contains(prefix)
        return isKnown || Countries.code(for: String(prefix)) != nil ? code : nil
    }

    /// A financial instrument's global identifier (OMG FIGI): consonants and figures, a G in third place.
    @Sendable static func figi(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("AAA********9"), code.dropFirst(2).first == "G",
            !code.contains(where: { "AEIOU".contains($0) }),
            !["BS", "BM", "GG", "GB", "GH", "KY", "VG"].contains(code.prefix(2)), let check = code.lastDigit
        else { return nil }
        let sum = code.dropLast().enumerated().reduce(0) { sum, character in
            let value =
                (CheckDigits.value(character.element) ?? 0) * (character.offset.isMultiple(of: 2) ? 1 : 2)
            return sum + value / 10 + value % 10
        }
        return (10 - sum % 10) % 10 == check ? code : nil
    }
}
