/// National numbers of Mexico, which are made of the name and the date of birth or foundation.
enum MexicanIdentifiers {
    private static let states: Set<String> = [
        "AS", "BC", "BS", "CC", "CH", "CL", "CM", "CS", "DF", "DG", "GR", "GT", "HG", "JC", "MC", "MN", "MS",
        "NE",
        "NL", "NT", "OC", "PL", "QR", "QT", "SL", "SP", "SR", "TC", "TL", "TS", "VZ", "YN", "ZS",
    ]

    /// A person's population register code: 17 characters and a check digit by 10.
    @Sendable static func curp(_ text: String) -> String? {
        guard let code = text.compact(), code.hasShape("AAAA999999AAAAAA*9") else { return nil }
        let isNewCentury = code.dropFirst(16).first?.isLetter == true
        guard isDate(code.dropFirst(4).prefix(6), century: isNewCentury ? 2000 : 1900),
            let sex = code.dropFirst(10).first, "HMX".contains(sex),
            states.contains(String(code.dropFirst(11).prefix(2)))
        else { return nil }
        let alphabet = Array("0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ")
        let values = code.dropLast().compactMap { alphabet.firstIndex(of: $0) }
        let sum = CheckDigits.sum(values, stride(from: 18, to: 1, by: -1))
        return code.lastDigit == (10 - sum % 10) % 10 ? code : nil
    }

    /// A tax number: four letters for a person, three for a firm, the date, three characters.
    ///
    /// Only shape and date: many that are in use fail the official check character.
    @Sendable static func rfc(_ text: String) -> String? {
        let text = text.uppercased()
        // Ñ and & occur in the letters; they stand in for any other while the shape is looked at.
        let plain = text.replacing("Ñ", with: "N").replacing("&", with: "N")
        guard let shape = plain.compact(),
            [4, 3].contains(where: { letters in
                shape.hasShape(String(repeating: "A", count: letters) + "999999***")
                    && isDate(shape.dropFirst(letters).prefix(6), century: 1900)
            })
        else { return nil }
        return text.filter { !" -.".contains($0) }
    }

    /// Whether six figures are a date; of 29 February it is enough that one of two centuries has it.
    private static func isDate(_ figures: Substring, century: Int) -> Bool {
        guard let digits = CheckDigits.digits(figures), digits.count == 6 else { return false }
        let numbers = [digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]]
        return [century, 2000].contains {
            PartialDate(year: $0 + numbers[0], month: numbers[1], day: numbers[2]) != nil
        }
    }
}
