/// Groups by the words before and after their names: "la banda Los Lobos", "leader of Los Lobos", "the Gulf clan".
extension TaggingPass {
    /// The phrases of lower-case words that a name may follow.
    static let smallHeads: Lexicon.Classes = [.facility, .gangNoun, .gang, .role]

    /// What a lower-case word heads: "cártel de Sinaloa", "la banda Los Lobos", "cárcel de Lurigancho".
    mutating func lowerCaseHead(at place: Int) -> Int? {
        if let head = text.phrases.phrase(.facility, at: place), let end = facilityName(after: head) {
            return end
        }
        if let head = text.phrases.phrase(.gangNoun, at: place),
            let end = namedGroup(after: head.tokens.upperBound)
        {
            return end
        }
        if let head = text.phrases.phrase(.gang, at: place), head.tokens.count == 1 {
            let small = particles(at: head.tokens.upperBound)
            let next = head.tokens.upperBound + small
            let noun = word(head.tokens.lowerBound)
            guard
                small > 0
                    ? ["de", "del", "do", "da", "dos", "das"].contains(word(head.tokens.upperBound))
                    : ["mara", "comando", "bloque", "frente", "clan"].contains(noun),
                [
                    "cartel", "clan", "comando", "tren", "mara", "bloque", "frente", "mafia", "bonde", "cla",
                    "milicia", "primeiro comando",
                ].contains(noun),
                type(next).isCapital || isShortNumber(next) && noun == "bonde", !opensPersonalName(next),
                !isCommandOfAnother(place, next: next), text.phrases.phrase(.country, at: next) == nil
            else { return nil }
            let end = trimmedEnd(next)
            add(place..<end, .organization, 0.8)
            return end
        }
        if let role = text.phrases.phrase(.role, at: place) { return ledGroup(after: role.tokens.upperBound) }
        return nil
    }

    /// "à frente do Comando Sul", "o comando do Cartel do Norte": who commands, and whom.
    private func isCommandOfAnother(_ noun: Int, next: Int) -> Bool {
        if next > noun + 1 {
            if word(noun) == "frente", ["a", "al", "ao", "en", "em"].contains(word(noun - 1)) { return true }
            if TaggingPass.pluralArticles.contains(word(next)) { return true }
            if text.phrases.longest(
                [.gang, .publicBody, .facility, .organizationHead, .acronym, .post], at: next) != nil
            {
                return true
            }
            return ["comando", "frente"].contains(word(noun)) && type(next).shape.contains(.allCapitals)
        }
        return false
    }

    /// "members of 18th Street", "the 18th Street gang".
    mutating func numberedStreet(at place: Int) -> Int? {
        guard word(place + 1) == "street", type(place + 1).isCapital,
            ["st", "nd", "rd", "th"].contains(where: key(place).hasSuffix)
        else { return nil }
        let end = place + 2
        let isNamed = text.phrases.longest([.gangNoun, .gang], at: end) != nil
        let isLed =
            word(place - 1) == "of" && text.phrases.phrase(.role, at: place - 2) != nil
            || ["mara", "gang", "rival"].contains(word(place - 1))
        guard isNamed || isLed else { return nil }
        // "116th Street Crew", but "the 18th Street Gang" is 18th Street.
        let isPart = isNamed && type(end).isCapital
        let last = isPart && word(end) != "gang" ? end + 1 : end
        add(place..<last, .organization, 0.8)
        return isPart ? end + 1 : end
    }

    func trimmedEnd(_ start: Int, joins: Bool = false) -> Int {
        var end = start + 1
        if isNumberedArticle(start) { return start + 2 }
        while end < sentence.upperBound {
            let small = particles(at: end)
            if joins, small == 0, ["na", "no", "nas", "nos", "sem"].contains(word(end)), !type(end).isCapital,
                type(end + 1).isCapital,
                text.phrases.longest([.country, .place, .facility, .month, .post, .publicBody], at: end + 1)
                    == nil,
                !isGiven(end + 1)
            {
                end += 2
                continue
            }
            if isShortNumber(end + small), small > 0 || text.phrases.phrase(.gang, at: end - 1) != nil {
                end += small + 1
                break
            }
            if text.tokens[end].breaks > 1 || small == 0 && startsPerson(end, after: start..<end) { break }
            guard type(end + small).isCapital,
                small == 0 || !["and", "y", "e", "in", "on"].contains(word(end)),
                small == 0 || text.phrases.phrase(.country, at: end + small) == nil
            else { break }
            end += small + 1
        }
        return end
    }

    /// "banda [criminal] [venezolana] Los Lobos", "a gang known as the Tren de Aragua", "facção “PCC”".
    private mutating func namedGroup(after noun: Int) -> Int? {
        var place = noun
        for _ in 0..<4 {
            guard let word = text.phrases.longest([.adjective, .demonym, .determiner, .adverb], at: place),
                !type(place).isCapital
            else { break }
            place = word.tokens.upperBound
        }
        var called = false
        if [
            "called", "named", "known", "llamada", "llamado", "conocida", "conocido", "denominada",
            "denominado",
            "autodenominada", "chamada", "conhecida", "conhecido", "dubbed",
        ].contains(word(place))
            || place > noun
                && [
                    "conocida", "conocido", "denominada", "llamada", "llamado", "denominado",
                    "autodenominada", "chamada", "conhecida",
                    "conhecido", "chamado",
                ].contains(word(place - 1))
        {
            called = true
            if place == noun || word(place - 1) != word(place), !["as", "como", "the"].contains(word(place)),
                !type(place).isCapital, word(place) != "\""
            {
                place += 1
            }
            while ["as", "como", "the", "o", "a", "el", "la"].contains(word(place)), !type(place).isCapital {
                place += 1
            }
        }
        if ["\"", "'", "("].contains(word(place)) { place += 1 }
        if !called, ["de", "da", "do", "of", "del"].contains(word(place)), isPluralArticle(place + 1) {
            place += 1
        }
        guard type(place).isCapital,
            text.phrases.longest([.country, .demonym, .post, .month], at: place) == nil,
            !(opensPersonalName(place) && !called),
            isPluralArticle(place) || isNumberedArticle(place)
                || text.phrases.phrase(.determiner, at: place) == nil
        else { return nil }
        let end = trimmedEnd(place, joins: true)
        guard
            called || isNumberedArticle(place)
                || !(place..<end).allSatisfy({ isCommon($0) && !type($0).shape.contains(.allCapitals) })
        else { return nil }
        add(place..<end, .organization, called ? 0.85 : 0.75)
        return end
    }

    /// "leader of Los Lobos", "integrante del PCC", "membros do Bonde dos 40".
    private mutating func ledGroup(after role: Int) -> Int? {
        guard ["of", "de", "del", "do", "da", "dos"].contains(word(role)) else { return nil }
        var place = role + 1
        while ["the", "el", "la", "los", "o", "a", "notorious"].contains(word(place)), !type(place).isCapital
        {
            place += 1
        }
        guard type(place).isCapital, organizationHead(in: place..<runEnd(from: place)) == nil,
            text.phrases.longest(
                [
                    .country, .demonym, .demonymless, .post, .month, .acronym, .facility, .other, .honorific,
                    .rank, .place,
                ],
                at: place) == nil,
            !opensPersonalName(place)
        else { return nil }
        let end = trimmedEnd(place)
        let letters = type(place).shape.contains(.allCapitals) && end == place + 1
        guard letters || isPluralArticle(place) || end - place >= 2 && !isGiven(place) && !isSurname(place)
        else { return nil }
        add(place..<end, .organization, 0.7)
        return end
    }

    /// An unknown name before "gang" or after nothing but its own acronym: "the Lobos gang", "Rojos (LR)".
    mutating func introduced(_ run: Range<Int>) -> Int? {
        guard let noun = text.phrases.phrase(.gangNoun, at: run.upperBound), !type(run.upperBound).isCapital,
            noun.tokens.count == 1 || noun.tokens.count == 2,
            text.phrases.longest(
                [.country, .demonym, .demonymless, .month, .weekday, .other], at: run.lowerBound) == nil,
            !run.allSatisfy(isCommon), !opensSentence(run.lowerBound) || !isCommon(run.lowerBound)
        else { return nil }
        let own = ["cartel", "clan", "mafia"].contains(word(noun.tokens.lowerBound))
        guard own || run.count > 1 || text.phrases.longest([.place], at: run.lowerBound) == nil,
            !opensPersonalName(run.lowerBound),
            !run.contains(where: { ["and", "y", "e"].contains(word($0)) }),
            text.phrases.phrase(.demonym, at: run.upperBound - 1) == nil
        else { return nil }
        guard
            [
                "gang", "cartel", "clan", "mafia", "syndicate", "crime syndicate", "criminal network",
                "drug cartel",
            ]
            .contains(noun.tokens.map(key).joined(separator: " "))
        else { return nil }
        let end = own ? noun.tokens.upperBound : run.upperBound
        add(run.lowerBound..<end, .organization, 0.8)
        return noun.tokens.upperBound
    }
}
