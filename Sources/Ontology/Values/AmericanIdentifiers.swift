/// National numbers of South American countries, of people and firms.
enum AmericanIdentifiers {
    private static func same(_ digits: [Int]) -> Bool { Set(digits).count == 1 }

    /// A person's tax number in Brazil: nine figures and two check digits by 11.
    @Sendable static func cpf(_ text: String) -> String? {
        guard let code = text.compact(), code.count == 11, let digits = CheckDigits.digits(code),
            !same(digits)
        else {
            return nil
        }
        let first = CheckDigits.sum(digits.prefix(9), stride(from: 10, to: 1, by: -1)) * 10 % 11 % 10
        let second = CheckDigits.sum(digits.prefix(10), stride(from: 11, to: 1, by: -1)) * 10 % 11 % 10
        return digits[9] == first && digits[10] == second ? code : nil
    }

    /// A firm's tax number in Brazil: twelve characters (figures only until 2026) and two check digits by 11.
    @Sendable static func cnpj(_ text: String) -> String? {
        guard let code = text.compact(dropping: " -./"), code.hasShape("************99") else { return nil }
        let values = code.utf8.map { Int($0) - 0x30 }
        guard !same(values) else { return nil }
        func check(_ count: Int) -> Int {
            let weights = (0..<count).map { (count - 1 - $0) % 8 + 2 }
            let remainder = CheckDigits.sum(values.prefix(count), weights) % 11
            return remainder < 2 ? 0 : 11 - remainder
        }
        return values[12] == check(12) && values[13] == check(13) ? code : nil
    }

    /// A person's or firm's number in Chile, without zeros before it; the check character by 11 may be K.
    @Sendable static func rut(_ text: String) -> String? {
        guard let code = text.compact().map({ String($0.drop { $0 == "0" }) }), (7...9).contains(code.count),
            let check = code.last, let digits = CheckDigits.digits(code.dropLast())
        else { return nil }
        let sum = digits.reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset % 6 + 2) }
        return Array("0K987654321")[sum % 11] == check ? code : nil
    }

    /// A tax number in Argentina: two figures for the kind, the person's DNI, a check digit by 11.
    @Sendable static func cuit(_ text: String) -> String? {
        guard let code = text.compact(), code.count == 11, let digits = CheckDigits.digits(code),
            ["20", "23", "24", "25", "26", "27", "30", "33", "34", "50", "51", "55"].contains(code.prefix(2))
        else { return nil }
        let check = (11 - CheckDigits.sum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
        return digits[10] == (check == 10 ? 9 : check) ? code : nil
    }

    /// A tax number in Colombia with its check digit, which stands after a hyphen: "890.903.938-8".
    @Sendable static func nit(_ text: String) -> String? {
        guard let code = text.compact(dropping: " -.,"), (8...16).contains(code.count),
            let digits = CheckDigits.digits(code), digits[0] != 0
        else { return nil }
        let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]
        let remainder = CheckDigits.sum(digits.dropLast().reversed(), weights) % 11
        return digits.last == (remainder < 2 ? remainder : 11 - remainder) ? code : nil
    }

    /// A tax number in Peru: the kind (10, 15, 16, 17, 20), eight figures, a check digit by 11.
    @Sendable static func peruvianRUC(_ text: String) -> String? {
        guard let code = text.compact(), code.count == 11, let digits = CheckDigits.digits(code),
            ["10", "15", "16", "17", "20"].contains(code.prefix(2))
        else { return nil }
        let check = 11 - CheckDigits.sum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return digits[10] == check % 10 ? code : nil
    }

    /// An identity card in Ecuador: the province, eight figures, a check digit by Luhn.
    @Sendable static func ecuadorianCedula(_ text: String) -> String? {
        guard let code = text.compact(), code.count == 10, let digits = CheckDigits.digits(code),
            isProvince(code),
            digits[2] <= 6, CheckDigits.luhn(digits)
        else { return nil }
        return code
    }

    private static func isProvince(_ code: String) -> Bool {
        Int(code.prefix(2)).map { (1...24).contains($0) || $0 == 30 || $0 == 50 } == true
    }

    /// A tax number in Ecuador; the third figure tells a person (0–6), a public body (6) and a firm (9).
    @Sendable static func ecuadorianRUC(_ text: String) -> String? {
        guard let code = text.compact(), code.count == 13, let digits = CheckDigits.digits(code),
            isProvince(code)
        else {
            return nil
        }
        let isPerson = ecuadorianCedula(String(code.prefix(10))) != nil && code.suffix(3) != "000"
        let isPublic =
            CheckDigits.sum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0 && code.suffix(4) != "0000"
        let isFirm =
            CheckDigits.sum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0 && code.suffix(3) != "000"
        let isRight =
            switch digits[2] {
            case 0..<6: isPerson
            case 6: isPerson || isPublic
            case 9: isFirm
            default: false
            }
        return isRight ? code : nil
    }

    /// An identity card in Venezuela: V for citizens, E for foreigners, six to eight figures; it has no check digit.
    @Sendable static func venezuelanCedula(_ text: String) -> String? {
        guard var code = text.compact() else { return nil }
        for prefix in ["CI", "C"] where code.hasPrefix(prefix) { code = String(code.dropFirst(prefix.count)) }
        guard let kind = code.first, "VE".contains(kind), (6...8).contains(code.count - 1),
            let digits = CheckDigits.digits(code.dropFirst()), digits[0] != 0
        else { return nil }
        return code
    }

    /// A tax number in Venezuela: a letter for the kind, eight figures, a check digit by 11.
    @Sendable static func rif(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("A999999999"), let letter = code.first,
            let kind = ["V": 4, "E": 8, "J": 12, "P": 16, "G": 20, "C": 12][letter],
            let digits = CheckDigits.digits(code.dropFirst())
        else { return nil }
        let remainder = (kind + CheckDigits.sum(digits, [3, 2, 7, 6, 5, 4, 3, 2])) % 11
        return digits[8] == (remainder < 2 ? 0 : 11 - remainder) ? code : nil
    }
}
