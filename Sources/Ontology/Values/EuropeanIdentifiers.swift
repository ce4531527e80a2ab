/// National numbers of Spain, Italy and Russia.
enum EuropeanIdentifiers {
    private static let spanishLetters = Array("TRWAGMYFPDXBNJZSQVHLCKE")

    /// A Spanish identity card: eight figures and a letter by 23.
    @Sendable static func dni(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("99999999A"), let number = Int(code.prefix(8)),
            spanishLetters[number % 23] == code.last
        else { return nil }
        return code
    }

    /// A foreigner's number in Spain: X, Y or Z, seven figures and a letter by 23.
    @Sendable static func nie(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("A9999999A"), let first = code.first,
            let kind = ["X": 0, "Y": 1, "Z": 2][first], let number = Int(code.dropFirst().prefix(7)),
            spanishLetters[(kind * 10_000_000 + number) % 23] == code.last
        else { return nil }
        return code
    }

    /// A person's tax code in Italy: letters of the name, birth date and place, a check letter by 26.
    ///
    /// Where two people would share one, figures are replaced by letters from the right.
    @Sendable static func codiceFiscale(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("AAAAAA**A**A***A") else { return nil }
        let characters = Array(code)
        let letters = "LMNPQRSTUV"
        for place in [6, 7, 9, 10, 12, 13, 14]
        where !characters[place].isNumber && !letters.contains(characters[place]) {
            return nil
        }
        guard "ABCDEHLMPRST".contains(characters[8]) else { return nil }
        let odd = [
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
        ]
        let sum = characters.dropLast().enumerated().reduce(0) { sum, character in
            let value = CheckDigits.value(character.element) ?? 0
            let place = value < 10 ? value : value - 10
            return sum + (character.offset.isMultiple(of: 2) ? odd[place] : place)
        }
        return CheckDigits.value(characters[15]) == sum % 26 + 10 ? code : nil
    }

    /// A tax number in Russia: ten figures for a firm, twelve for a person; check digits by 11.
    @Sendable static func inn(_ text: String) -> String? {
        guard let code = text.compact(dropping: " "), let digits = CheckDigits.digits(code) else {
            return nil
        }
        let weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
        func check(_ count: Int) -> Int {
            CheckDigits.sum(digits.prefix(count), weights.suffix(count)) % 11 % 10
        }
        switch digits.count {
        case 10: return digits[9] == check(9) ? code : nil
        case 12: return digits[10] == check(10) && digits[11] == check(11) ? code : nil
        default: return nil
        }
    }

    /// A number in Russia's company register: 13 figures for a firm, 15 for a sole trader; a check digit by 11 or 13.
    @Sendable static func ogrn(_ text: String) -> String? {
        guard let code = text.compact(dropping: " "), code.count == 13 || code.count == 15, code.first != "0",
            CheckDigits.digits(code) != nil, let number = Int(code.dropLast()), let check = code.lastDigit
        else { return nil }
        return number % (code.count - 2) % 10 == check ? code : nil
    }
}
