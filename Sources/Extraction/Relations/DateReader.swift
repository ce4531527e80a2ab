internal import Ontology

/// Reads dates in three languages, with the precision that they are said with.
///
/// "20 de septiembre de 2023", "September 20, 2023", "em 2013", "desde 2018"; against the document's own date also
/// "20 September", "last September", "el miércoles", "ayer", "hace tres años".
struct DateReader {
    /// A date in a sentence.
    struct Found {
        let tokens: Range<Int>
        let start: PartialDate?
        let end: PartialDate?
        /// Whether it is one point in time, not the bound of a span.
        let isPoint: Bool
    }

    let text: TokenizedText
    /// The document's date.
    let today: PartialDate?

    /// The dates of a sentence, in text order.
    func dates(in sentence: Range<Int>) -> [Found] {
        var found: [Found] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let (date, end) = date(at: index), end <= sentence.upperBound {
                let before =
                    text.word(index - 1) == "the" || text.word(index - 1) == "el"
                    ? text.word(index - 2) : text.word(index - 1)
                if ["to", "a", "until", "hasta", "ate", "and", "y", "e", "-"].contains(before),
                    let last = found.last, last.end == nil,
                    index - last.tokens.upperBound <= 2,
                    ["from", "between", "de", "entre", "desde", "("].contains(
                        text.word(last.tokens.lowerBound - 1))
                {
                    found[found.count - 1] = Found(
                        tokens: last.tokens.lowerBound..<end, start: last.start, end: date, isPoint: false)
                } else if ["since", "desde"].contains(before) {
                    found.append(Found(tokens: index..<end, start: date, end: nil, isPoint: false))
                } else if ["until", "till", "hasta", "ate"].contains(before) {
                    found.append(Found(tokens: index..<end, start: nil, end: date, isPoint: false))
                } else {
                    found.append(Found(tokens: index..<end, start: date, end: nil, isPoint: true))
                }
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func date(at index: Int) -> (PartialDate, Int)? {
        let type = text.facts(index)
        guard type.isWord else { return nil }
        if type.isNumber { return numeric(at: index) ?? dayFirst(at: index) ?? year(at: index) }
        if let month = month(at: index) { return monthFirst(month, at: index) }
        return relative(at: index)
    }

    private func number(_ index: Int) -> Int? {
        guard text.facts(index).isNumber, text.facts(index).length <= 4 else { return nil }
        let key = text.key(index)
        let digits = key.prefix { $0.isNumber }
        guard ["", "st", "nd", "rd", "th", "o"].contains(key.dropFirst(digits.count)) else { return nil }
        return Int(digits)
    }

    private func yearNumber(_ index: Int) -> Int? {
        guard text.facts(index).length == 4, let year = Int(text.key(index)), (1900...2099).contains(year)
        else { return nil }
        return year
    }

    private func month(at index: Int) -> Int? {
        guard let phrase = text.phrases.phrase(.month, at: index) else { return nil }
        // "may" and "mar" are months with a capital or a number beside them only.
        if ["may", "mar", "march"].contains(text.word(index)), number(index - 1) == nil,
            number(index + 1) == nil
        {
            return nil
        }
        return Int(phrase.detail)
    }

    /// "2023-09-20", "20/09/2023".
    private func numeric(at index: Int) -> (PartialDate, Int)? {
        let key = text.text(index..<index + 1)
        if key.utf8.count == 10, let date = PartialDate(key), date.day != nil { return (date, index + 1) }
        guard text.word(index + 1) == "/" || text.word(index + 1) == ".",
            text.word(index + 3) == text.word(index + 1), let first = number(index),
            let second = number(index + 2), let year = yearNumber(index + 4)
        else { return nil }
        // Which is the day is certain where one exceeds twelve.
        if first > 12 { return PartialDate(year: year, month: second, day: first).map { ($0, index + 5) } }
        if second > 12 { return PartialDate(year: year, month: first, day: second).map { ($0, index + 5) } }
        return nil
    }

    /// "20 September 2023", "20 de septiembre de 2023", "20 de septiembre".
    private func dayFirst(at index: Int) -> (PartialDate, Int)? {
        guard let day = number(index), (1...31).contains(day) else { return nil }
        let place = ["de", "of"].contains(text.word(index + 1)) ? index + 2 : index + 1
        guard let month = month(at: place) else { return nil }
        if let (year, end) = trailingYear(place + 1) {
            return PartialDate(year: year, month: month, day: day).map { ($0, end) }
        }
        return today?.last(month: month, day: day).map { ($0, place + 1) }
    }

    private func trailingYear(_ index: Int) -> (Int, Int)? {
        var place = index
        if [",", "de", "del", "of"].contains(text.word(place)) { place += 1 }
        return yearNumber(place).map { ($0, place + 1) }
    }

    /// "September 20, 2023", "September 2023", "last September".
    private func monthFirst(_ month: Int, at index: Int) -> (PartialDate, Int)? {
        if let day = number(index + 1), (1...31).contains(day), text.key(index + 1).utf8.count <= 4 {
            if let (year, end) = trailingYear(index + 2) {
                return PartialDate(year: year, month: month, day: day).map { ($0, end) }
            }
            return today?.last(month: month, day: day).map { ($0, index + 2) }
        }
        if let (year, end) = trailingYear(index + 1) {
            return PartialDate(year: year, month: month).map { ($0, end) }
        }
        guard
            ["last", "this", "in", "en", "em", "since", "desde", "pasado", "passado", "ultimo"].contains(
                text.word(index - 1))
                || ["pasado", "passado", "ultimo"].contains(text.word(index + 1))
        else { return nil }
        return today?.last(month: month, day: nil).map { ($0, index + 1) }
    }

    /// "in 2013", "desde 2018", "(2019".
    private func year(at index: Int) -> (PartialDate, Int)? {
        guard let year = yearNumber(index), !["$", "%"].contains(text.word(index - 1)) else { return nil }
        let before = text.word(index - 1)
        guard
            [
                "in", "en", "em", "since", "desde", "until", "hasta", "ate", "from", "de", "between", "entre",
                "and", "y", "e", "to", "a",
                "del", "el", "early", "late", "mid", "of", "by", "(", "-", "during", "durante", "after",
                "before",
            ].contains(before)
        else { return nil }
        guard
            !text.facts(index + 1).isWord
                || ![
                    "people", "personas", "pessoas", "members", "miembros", "membros", "inmates", "reclusos",
                    "presos", "detentos", "agents", "agentes", "soldados", "men", "hombres",
                ].contains(text.word(index + 1))
        else { return nil }
        return PartialDate(year: year).map { ($0, index + 1) }
    }

    private static let numerals: [Word: Int] = [
        "a": 1, "one": 1, "un": 1, "uno": 1, "um": 1, "two": 2, "dos": 2, "dois": 2, "three": 3, "tres": 3,
        "four": 4, "cuatro": 4,
        "quatro": 4, "five": 5, "cinco": 5, "six": 6, "seis": 6, "seven": 7, "siete": 7, "sete": 7,
        "eight": 8, "ocho": 8, "oito": 8,
        "nine": 9, "nueve": 9, "nove": 9, "ten": 10, "diez": 10, "dez": 10,
    ]

    private func relative(at index: Int) -> (PartialDate, Int)? {
        guard let today else { return nil }
        func back(_ days: Int) -> PartialDate? {
            today.dayNumber.flatMap { PartialDate(dayNumber: $0 - days) }
        }
        switch text.word(index) {
        case "yesterday", "ayer", "ontem": return back(1).map { ($0, index + 1) }
        case "today", "hoy", "hoje": return back(0).map { ($0, index + 1) }
        case "last" where text.word(index + 1) == "year":
            return PartialDate(year: today.year - 1).map { ($0, index + 2) }
        case "ano" where ["pasado", "passado"].contains(text.word(index + 1)):
            return PartialDate(year: today.year - 1).map { ($0, index + 2) }
        case "hace", "ha":
            guard let count = DateReader.numerals[text.word(index + 1)] ?? number(index + 1),
                text.word(index + 2) == "anos"
            else { return nil }
            return PartialDate(year: today.year - count).map { ($0, index + 3) }
        default: break
        }
        if let count = DateReader.numerals[text.word(index)],
            ["years", "anos"].contains(text.word(index + 1)),
            ["ago", "atras"].contains(text.word(index + 2))
        {
            return PartialDate(year: today.year - count).map { ($0, index + 3) }
        }
        if let day = text.phrases.phrase(.weekday, at: index), let number = Int(day.detail),
            ["on", "el", "na", "no", "last", "pasado", "este", "this"].contains(text.word(index - 1)),
            text.phrases.phrase(.month, at: index + 1) == nil,
            self.number(index + 1) == nil || text.key(index + 1).utf8.count > 2
        {
            return today.last(weekday: number).map { ($0, day.tokens.upperBound) }
        }
        return nil
    }
}
