internal import Ontology

/// How old somebody is, and what people of a country are called after "is": "NAME, 34,", "NAME was a Canadian hydrologist".
extension AttributeReader {
    /// "NAME, 34,", "NAME (34)", "NAME, de 34 años", "NAME, aged 34", "NAME, a 34-year-old driver": "age 34", with the
    /// day of the document, since it holds for that time only.
    func age(_ reference: Entities.Reference) -> [Attribute] {
        let end = end(of: reference)
        guard let (years, last) = age(after: end) ?? age(before: reference.mention.tokens.lowerBound) else {
            return []
        }
        let name = reference.mention.tokens
        return [
            Attribute(
                entity: reference.entity, property: "notes",
                value: "age \(years)" + (today.map { " on \($0.description)" } ?? ""),
                passage: min(name.lowerBound, last)..<max(name.upperBound, last + 1))
        ]
    }

    /// The years, and the last token that says them.
    private func age(after end: Int) -> (years: Int, last: Int)? {
        guard [",", "("].contains(text.word(end)) else { return nil }
        var place = end + 1
        while place < end + 5,
            [
                "de", "con", "com", "aged", "age", "a", "an", "un", "una", "um", "uma", "edad", "idade", "of",
                "who", "is", "was", "the", "tem", "tiene",
            ].contains(text.word(place))
        { place += 1 }
        if let years = hyphenatedAge(place) { return (years, place) }
        guard let years = years(at: place) else { return nil }
        let next = text.word(place + 1)
        if ["anos", "años", "years"].contains(next) { return (years, place + 1) }
        if next == "a" && text.word(place + 2) == "." { return (years, place + 2) }
        // A bare number needs its own commas: "NAME, 34, of …", "NAME (34)"; nothing but an age stands so alone.
        let isAlone = text.word(end) == "(" ? next == ")" : [",", ".", ";", ")"].contains(next)
        let isSaid = place > end + 1 && ["aged", "age", "edad", "idade"].contains(text.word(place - 1))
        return isAlone && place == end + 1 && years >= 10 || isSaid ? (years, place) : nil
    }

    /// "the 34-year-old NAME", "34-year-old NAME".
    private func age(before name: Int) -> (years: Int, last: Int)? {
        (1...3).lazy.compactMap { length in
            self.hyphenatedAge(name - length).map { ($0, name - length) }
        }.first
    }

    private func hyphenatedAge(_ index: Int) -> Int? {
        let key = text.key(index)
        guard let first = key.utf8.first, (0x30...0x39).contains(first) else { return nil }
        let words = key.split(separator: "-")
        guard words.count >= 2, words[1].hasPrefix("year"), let years = Int(words[0]),
            (1...110).contains(years)
        else { return nil }
        return years
    }

    private func years(at index: Int) -> Int? {
        guard let years = Int(text.key(index)), (1...110).contains(years)
        else { return nil }
        return years
    }

    /// "Polish driver NAME", "Guyanese national NAME": one to three small words between, no post or body among them.
    func demonym(beforeNounOf reference: Entities.Reference) -> [Attribute] {
        let name = reference.mention.tokens.lowerBound
        var place = name - 1
        while place > name - 4, place > 0, text.facts(place).isWord, !text.facts(place).isCapital,
            text.phrases.phrase(.demonym, at: place) == nil,
            text.phrases.longest([.determiner, .particle, .publicBody, .post, .adverb], at: place) == nil
        { place -= 1 }
        guard place < name - 1, text.facts(place).isCapital,
            let demonym = text.phrases.phrase(.demonym, at: place), demonym.tokens.upperBound == place + 1
        else { return [] }
        return [nationality(reference, demonym.detail, demonym.tokens, 0.75)]
    }

    /// "NAME (Norway)", "NAME, a citizen of Mexico", "NAME (Peru) 1:04".
    func country(after reference: Entities.Reference) -> [Attribute] {
        let end = end(of: reference)
        guard ["(", ","].contains(text.word(end)) else { return [] }
        var place = end + 1
        if text.word(end) == "," {
            while place < end + 4, ["a", "an", "native", "and"].contains(text.word(place)) { place += 1 }
            guard
                ["citizen", "national", "native", "ciudadano", "ciudadana", "cidadao", "cidada", "natural"]
                    .contains(text.word(place)), ["of", "de", "da", "do"].contains(text.word(place + 1))
            else { return [] }
            place += 2
            if text.word(place) == "the" { place += 1 }
        }
        guard let country = text.phrases.phrase(.country, at: place),
            text.word(end) == "," || text.word(country.tokens.upperBound) == ")"
        else { return [] }
        return [nationality(reference, country.detail, country.tokens, 0.7)]
    }

    /// "NAME (3 May 1871 – 19 December 1938)", "NAME (Tupiza, 1911-Salta, 1987)", "NAME (n. Llallagua, 1948)".
    func lifeDates(_ reference: Entities.Reference) -> [Attribute] {
        let open = end(of: reference)
        guard text.word(open) == "(",
            let close = (open..<min(open + 28, text.tokens.count)).first(where: { text.word($0) == ")" })
        else { return [] }
        let isBirthOnly = ["n.", "b.", "n", "nac."].contains(text.word(open + 1))
        // "1911-Salta" is one word.
        let dash = (open..<close).first {
            text.word($0) == "-" || year(at: $0) != nil && text.key($0).dropFirst(4).hasPrefix("-")
        }
        guard isBirthOnly || dash != nil else { return [] }
        let reader = DateReader(text: text, today: nil)
        func date(_ range: Range<Int>) -> (value: PartialDate, tokens: Range<Int>)? {
            reader.dates(in: range).lazy.compactMap { found in found.start.map { ($0, found.tokens) } }.first
                ?? range.lazy.compactMap { index in year(at: index).map { ($0, index..<index + 1) } }.first
        }
        func said(_ property: String, _ date: (value: PartialDate, tokens: Range<Int>)) -> Attribute {
            Attribute(
                entity: reference.entity, property: property, value: date.value.description,
                original: text.line(date.tokens), passage: reference.mention.tokens.lowerBound..<close + 1)
        }
        guard let birth = date(open + 1..<(isBirthOnly ? close : (dash ?? close) + 1)) else { return [] }
        guard !isBirthOnly, let dash else { return [said("birthDate", birth)] }
        guard let death = date(dash + 1..<close), lives(from: birth.value, to: death.value) else { return [] }
        return [said("birthDate", birth), said("deathDate", death)]
    }

    /// "1889", and the year that "1911-Salta" begins with.
    private func year(at index: Int) -> PartialDate? {
        guard text.facts(index).length >= 4 else { return nil }
        let key = text.key(index)
        guard let year = Int(key.prefix(4)), (1000...2100).contains(year),
            key.count == 4 || key.dropFirst(4).hasPrefix("-")
        else { return nil }
        return PartialDate(year: year)
    }

    /// Whether two years may bound a life, and not a term of office.
    private func lives(from birth: PartialDate, to death: PartialDate) -> Bool {
        (15...115).contains(death.year - birth.year)
    }

    private func nationality(
        _ reference: Entities.Reference, _ country: String, _ words: Range<Int>, _ confidence: Double
    ) -> Attribute {
        let name = reference.mention.tokens
        return Attribute(
            entity: reference.entity, property: "nationality", value: country, original: text.line(words),
            passage: min(name.lowerBound, words.lowerBound)..<max(name.upperBound, words.upperBound),
            confidence: confidence)
    }

    /// "NAME (1871 – 1938) was a Canadian hydrologist", "NAME es un político chileno".
    func demonym(said reference: Entities.Reference) -> [Attribute] {
        var place = end(of: reference)
        if text.word(place) == "(" {
            guard let close = (place..<place + 40).first(where: { text.word($0) == ")" }) else { return [] }
            place = close + 1
        }
        guard ["is", "was", "es", "fue", "era", "é", "foi"].contains(text.word(place)),
            ["a", "an", "un", "una", "um", "uma"].contains(text.word(place + 1))
        else { return [] }
        for index in place + 2..<place + 12 {
            let word = text.word(index)
            if text.facts(index).length == 0
                || [",", ".", ";", "who", "que", "of", "in", "en", "em", "for"].contains(word)
            {
                return []
            }
            guard let demonym = text.phrases.phrase(.demonym, at: index) else { continue }
            return [nationality(reference, demonym.detail, demonym.tokens, 0.8)]
        }
        return []
    }
}
