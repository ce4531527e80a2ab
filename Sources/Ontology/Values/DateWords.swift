/// Dates in words: "20 de septiembre de 2023", "Wednesday, September 20th, 2023", "1º de maio de 2023", "20-sep-2023".
enum DateWords {
    private static let months: [String: Int] = {
        let lists = [
            "january february march april may june july august september october november december",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "ene febr mzo abr mai juin juil ago sept out nov dic",
            "jan fev marc avr mag giu lug ago set okt novbre dez",
            "janr febro marz abl mayo jn jl agto setiembre octbre nobre dicbre",
        ]
        var months: [String: Int] = [:]
        for list in lists {
            for (index, name) in list.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
        }
        return months
    }()

    private static let fillers: Set<String> = [
        "de", "del", "do", "da", "of", "the", "el", "le", "la", "o", "a", "dia", "ano", "den", "der",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
        "segunda", "terca", "quarta", "quinta", "sexta", "feira",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ]

    /// Year, month and day; nil where a word is none of a date's, or one of them comes twice.
    static func read(_ text: String) -> (year: Int, month: Int, day: Int?)? {
        var year: Int?
        var month: Int?
        var day: Int?
        for word in text.folded().split(separator: " ") {
            if let number = number(word) {
                if word.count == 4, year == nil, number >= 1000 {
                    year = number
                } else if number <= 31, day == nil, word.count <= 4 {
                    day = number
                } else {
                    return nil
                }
            } else if let found = months[String(word)] {
                guard month == nil else { return nil }
                month = found
            } else if !fillers.contains(String(word)) {
                return nil
            }
        }
        guard let year, let month else { return nil }
        return (year, month, day)
    }

    /// "20", "1o" (from 1º), "20th"; the first of a month is also a word.
    private static func number(_ word: Substring) -> Int? {
        if ["primero", "primeiro", "premier", "1er"].contains(word) { return 1 }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        guard
            ["", "o", "a", "st", "nd", "rd", "th", "ro", "er", "eiro"].contains(word.dropFirst(digits.count))
        else {
            return nil
        }
        return Int(digits)
    }
}
