/// People: by their titles, their given names, and what is said beside them.
extension TaggingPass {
    /// Reads a person at the head of a run of capitals.
    mutating func person(_ run: Range<Int>) -> Int? {
        let start = run.lowerBound
        if TaggingPass.labels.contains(word(start)), !opensPersonalName(start) { return nil }
        let end = personEnd(run)
        let words = outsideQuotes(start..<end)
        guard !words.isEmpty,
            text.phrases.longest([.other, .month, .weekday], at: start) == nil || opensPersonalName(start)
        else { return nil }
        let titled = isTitled(start)
        if words.count == 1 {
            guard titled, !isCommon(start) || isSurname(start),
                text.phrases.longest([.country, .place, .demonym], at: start) == nil || isSurname(start),
                !type(start).shape.contains(.allCapitals)
            else { return nil }
            add(start..<end, .person, 0.6)
            return end
        }
        let score = evidence(start..<end, words: words, titled: titled)
        guard score >= 2 else { return nil }
        add(start..<end, .person, min(0.95, 0.55 + score * 0.1))
        return end
    }

    /// Whether a nickname may follow, alone.
    static func isAlias(_ word: Word) -> Bool { word == "alias" || word == "vulgo" }

    /// A nickname alone: "cayó alias 'El Wilo'"; one after a name is that person's, and read with it.
    mutating func nickname(at place: Int) -> Int? {
        guard TaggingPass.isAlias(word(place)) else { return nil }
        if let last = mentions.last, last.kind == .person, last.tokens.upperBound >= place - 1 { return nil }
        var open = place + 1
        if ["el", "la", "o", "a"].contains(word(open)), !type(open).isCapital { open += 1 }
        guard ["\"", "'"].contains(word(open)), type(open + 1).isCapital,
            let close = (open + 2..<open + 6).first(where: { !type($0).isWord }), word(close) == word(open),
            text.phrases.longest([.gang, .facility, .publicBody, .country], at: open + 1) == nil
        else { return nil }
        add(open + 1..<close, .person, 0.6)
        return close + 1
    }

    /// The capitalised words of a name without those of a nickname inside it.
    private func outsideQuotes(_ name: Range<Int>) -> [Int] {
        var inside = false
        return name.filter { index in
            if type(index).isPunctuation { inside.toggle() }
            return !inside && type(index).isCapital
        }
    }

    /// Where a person's name ends: six words at most, nicknames in quotes inside, no place or post after it.
    private func personEnd(_ run: Range<Int>) -> Int {
        var end = run.lowerBound + 1
        var count = 1
        while end < sentence.upperBound, count < 6 {
            let nickname = quoted(at: end)
            var next = end + nickname
            let small = particles(at: next)
            if small > 0, !isPersonParticle(next) { break }
            next += small
            guard type(next).isCapital, !isPluralArticle(next), text.tokens[next].breaks < 2,
                !TaggingPass.labels.contains(word(next))
                    || type(next + 1).isWord && isSurname(next) && word(next) != "alias",
                !endsFormLine(at: next),
                word(next - 1) != "'s",
                ["king", "prince", "pope", "rey", "reis"].contains(word(next))
                    || text.phrases.longest(
                        [.post, .publicBody, .facility, .gang, .weekday, .legalForm], at: next) == nil,
                text.phrases.phrase(.month, at: next) == nil || isSurname(next),
                !type(next).shape.contains(.allCapitals) || type(next).shape.contains(.initial)
            else { break }
            if small > 0 || nickname == 0 && count >= 2 {
                if text.phrases.phrase(.country, at: next) != nil { break }
                if let place = text.phrases.phrase(.place, at: next), small > 0,
                    place.size >= 2 || !isSurname(next)
                {
                    break
                }
            }
            if text.phrases.longest([.demonym, .demonymless], at: next) != nil, !isSurname(next) { break }
            end = next + 1
            count += 1
        }
        if end - 1 > run.lowerBound, type(end - 1).shape.contains(.initial),
            !type(end - 1).shape.contains(.abbreviation)
        {
            end -= 1
        }
        return end
    }

    /// What forms call their fields, which ends a name: "Pedro Luna *Alias*", "Ana Gil *Fecha* de nacimiento".
    private static let labels: WordSet = [
        "alias", "apodo", "apelido", "vulgo", "nombre", "nombres", "nome", "name", "apellido", "apellidos",
        "sobrenome",
        "surname", "fecha", "data", "date", "dob", "dni", "cpf", "rg", "cedula", "pasaporte", "passaporte",
        "passport",
        "documento", "document", "edad", "idade", "age", "sexo", "sex", "domicilio", "direccion", "endereco",
        "address",
        "nacionalidad", "nacionalidade", "nationality", "telefono", "telefone", "phone", "profesion",
        "profissao",
        "ocupacion", "ocupacao", "occupation", "delito", "crime", "cargo", "expediente", "observaciones",
        "observacoes",
        "remarks", "nacido", "nascido", "born", "aka", "also", "estado", "status", "id", "no", "ref",
    ]

    private func isPersonParticle(_ index: Int) -> Bool {
        guard !["of", "for", "in", "on", "and"].contains(word(index)) else { return false }
        // "Ortega y Gasset" is one man, "Pedro y Juan" are two.
        if ["y", "e"].contains(word(index)) { return false }
        return true
    }

    /// The tokens of a quoted nickname of one to three words: Héctor *"Niño"* Guerrero.
    func quoted(at index: Int) -> Int {
        guard ["\"", "'"].contains(word(index)) || word(index) == "(", !text.tokens[index].isGlued else {
            return 0
        }
        for length in 1...4
        where word(index + length + 1) == (word(index) == "(" ? ")" : word(index))
            || word(index) == "'" && word(index + length + 1) == "'"
        {
            let isName = type(index + length).isCapital && (1...length).allSatisfy { type(index + $0).isWord }
            let next = index + length + 2
            return isName && type(next).isCapital && (isSurname(next) || !isCommon(next)) ? length + 2 : 0
        }
        return 0
    }

    /// Whether a title or a post stands before, an apposition's comma between: "President", "el fiscal general,".
    func isTitled(_ start: Int) -> Bool {
        for length in 1...8 where start - length >= sentence.lowerBound {
            if let phrase = text.phrases.longest([.honorific, .rank, .post], at: start - length),
                phrase.tokens.upperBound == start
            {
                return word(start - length) != "no"
            }
            // "presidente chileno Gabriel Boric", "el ministro venezolano Remigio Ceballos"
            if length == 2, text.phrases.phrase(.demonym, at: start - 1) != nil, !type(start - 1).isCapital,
                text.phrases.phrase(.post, at: start - 2) != nil
            {
                return true
            }
        }
        return word(start - 1) == "alias" || isOfJustice(start - 1)
    }

    /// "promotora de *Justiça* Simone Lima", "juez de *Instrucción* Luis Paz": the second half of a title.
    func isOfJustice(_ index: Int) -> Bool {
        ["justica", "justicia", "direito", "instruccion", "instrucao", "menores", "familia"].contains(
            word(index))
            && word(index - 1) == "de" && type(index).isCapital && type(index + 1).isCapital
            && (text.phrases.phrase(.post, at: index - 2) != nil
                || [
                    "promotor", "promotora", "procurador", "procuradora", "juez", "jueza", "juiz", "juiza",
                    "fiscal",
                ].contains(word(index - 2)))
    }

    private func evidence(_ name: Range<Int>, words: [Int], titled: Bool) -> Double {
        let first = words[0], last = words[words.count - 1]
        var score = 0.5
        if titled { score += 2 }
        if isGiven(first) { score += 1.5 } else if type(first).shape.contains(.initial) { score += 1 }
        if !isGiven(first), !isCommon(first), words.dropFirst().contains(where: isGiven), isSurname(last) {
            score += 1.25
        }
        if words.dropFirst().contains(where: isSurname) { score += isSurname(last) ? 0.75 : 0.5 }
        if speaks(before: name.lowerBound, after: name.upperBound) { score += 1 }
        if role(before: name.lowerBound) { score += 1 }
        if hasRole(after: name.upperBound) { score += 1.5 }
        // "Chief Garry McCarthy of Willow Springs"
        if word(name.lowerBound - 1) == "of", type(name.lowerBound - 2).isCapital { score -= 2 }
        if continuesRun(name.lowerBound) { score -= 1.5 }
        if hasAgeOrAlias(after: name.upperBound) { score += 1.5 }
        for index in words where isCommon(index) && !(isSurname(index) || isGiven(index)) { score -= 1.5 }
        for index in words where cases.small(type(index)) > 1 { score -= 0.5 }
        for index in words
        where text.phrases.longest([.country, .demonym, .demonymless, .other], at: index) != nil
            && !(index == first && isGiven(first) && isSurname(words[1]))
        {
            score -= isSurname(index) && index != first ? 0.25 : 1.5
        }
        if opensSentence(first), isCommon(first), !isSurname(words[1]) { score -= 1 }
        if ["the", "el", "la", "los", "as", "os"].contains(word(name.lowerBound - 1)) {
            score -= word(name.lowerBound - 1) == "the" ? 1.5 : 0.75
        }
        if text.phrases.phrase(.other, at: last) != nil, !titled { score -= 2 }
        if [
            "san", "santa", "saint", "st", "fort", "mount", "new", "north", "south", "east", "west", "lake",
            "port", "les", "las", "los", "young", "grand",
            "sao", "rio", "nueva", "nuevo", "nova", "novo",
        ].contains(word(first)), !titled {
            score -= 1.5
        }
        if ["brothers", "sisters", "hermanos", "hermanas", "irmaos", "irmas", "familia", "family", "clan"]
            .contains(word(name.lowerBound - 1))
        {
            score -= 3
        }
        if word(name.upperBound) == "'s", !isGiven(first) { score -= 0.5 }
        return score
    }

    private func speaks(before start: Int, after end: Int) -> Bool {
        text.phrases.phrase(.speech, at: end) != nil || text.phrases.phrase(.speech, at: start - 1) != nil
            || word(end) == "," && text.phrases.phrase(.speech, at: end + 1) != nil
            || ["segun", "segundo", "to"].contains(word(start - 1)) && word(start - 2) != "de"
                && word(start - 1) != "to"
    }

    private func role(before start: Int) -> Bool {
        for length in 1...3 where start - length >= sentence.lowerBound {
            if let phrase = text.phrases.phrase(.role, at: start - length), phrase.tokens.upperBound == start
            {
                return true
            }
        }
        return word(start - 1) == "," && text.phrases.phrase(.role, at: start - 2) != nil
    }

    /// ", suposto chefe do PCC", ", leader of the gang".
    private func hasRole(after end: Int) -> Bool {
        guard word(end) == "," else { return false }
        var place = end + 1
        for _ in 0..<3 {
            guard text.phrases.phrase(.role, at: place) == nil,
                let word = text.phrases.longest([.determiner, .adjective, .adverb, .demonym], at: place)
            else { break }
            place = word.tokens.upperBound
        }
        return text.phrases.phrase(.role, at: place) != nil
    }

    /// Whether an unread capital stands right before: then this would be a part of some longer name.
    private func continuesRun(_ start: Int) -> Bool {
        var before = start - 1
        if ["de", "del", "da", "do", "la"].contains(word(before)) { before -= 1 }
        guard type(before).isCapital, !opensSentence(before),
            mentions.last.map({ $0.tokens.upperBound <= before }) ?? true
        else { return false }
        return (1...5).allSatisfy { length in
            text.phrases.longest(
                [
                    .post, .honorific, .rank, .role, .demonym, .demonymless, .publicBody, .other, .weekday,
                    .month,
                ], at: before + 1 - length)?
                .tokens.upperBound != before + 1
        }
    }

    private func hasAgeOrAlias(after end: Int) -> Bool {
        let place = [",", "("].contains(word(end)) ? end + 1 : end
        if [
            "alias", "aka", "a.k.a", "a k a", "apodado", "apodada", "nicknamed", "vulgo", "apelidado",
            "conocido",
        ].contains(word(place)) {
            return true
        }
        return place > end && type(place).isNumber && type(place).length == 2
            && [",", ")", "anos", "years", "year", "de"].contains(word(place + 1))
    }
}
