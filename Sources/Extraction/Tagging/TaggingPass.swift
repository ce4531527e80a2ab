/// One reading of a text by the rule tagger, sentence by sentence and from left to right.
struct TaggingPass {
    let text: TokenizedText
    let cases: CaseStatistics
    var mentions: [Mention] = []

    /// The sentence that is being read, and how it is written.
    var sentence = 0..<0
    var style = LineStyle.sentence

    init(_ text: TokenizedText) {
        self.text = text
        cases = CaseStatistics(text)
    }

    /// Reads one sentence; one in capitals throughout shows no names, and is left to what the document says elsewhere.
    mutating func read(_ range: Range<Int>) {
        sentence = range
        style = LineStyle(range, of: text)
        var place = range.lowerBound
        while place < range.upperBound {
            place = max(place + 1, step(at: place))
        }
    }

    /// Reads what begins at `place`, and returns where to go on.
    private mutating func step(at place: Int) -> Int {
        let type = text.type(place)
        guard type.isWord else { return place + 1 }
        if style != .sentence {
            return territory(at: place) ?? place + 1
        }
        if !type.isCapital { return lowerCaseHead(at: place) ?? place + 1 }
        if text.phrases.longest([.month, .weekday], at: place) != nil, !opensPersonalName(place) {
            return place + 1
        }
        return capitalRun(from: place)
    }

    mutating func add(_ tokens: Range<Int>, _ kind: Mention.Kind, _ confidence: Double) {
        mentions.append(Mention(tokens: tokens, kind: kind, confidence: confidence))
    }

    // MARK: What a token may be

    func type(_ index: Int) -> WordType { sentence.contains(index) ? text.type(index) : .none }

    func key(_ index: Int) -> String { type(index).key }

    /// Whether a capital at this place says nothing, since any word would have one there.
    func opensSentence(_ index: Int) -> Bool {
        var index = index - 1
        while index >= sentence.lowerBound, text.type(index).isPunctuation {
            if [",", ")", "'s", "-", "/", "'"].contains(text.key(index)) { return false }
            index -= 1
        }
        return index < sentence.lowerBound || [":"].contains(text.key(index))
    }

    /// Whether the word is written in lower case elsewhere, here or in the lists.
    func isCommon(_ index: Int) -> Bool {
        let type = type(index)
        return type.marks.contains(.common) || cases.small(type) > 0
    }

    func isGiven(_ index: Int) -> Bool { type(index).marks.contains(.given) }

    func isSurname(_ index: Int) -> Bool { type(index).marks.contains(.surname) }

    /// Whether a given name and what follows look like a person: "Ángel Rodríguez", not "August".
    func opensPersonalName(_ index: Int) -> Bool {
        isGiven(index) && type(index + 1).isCapital && isSurname(index + 1)
    }

    /// The small words that names hold: "de", "de la", "of the"; their number at `index`, 0 where there are none.
    func particles(at index: Int) -> Int {
        guard let phrase = text.phrases.phrase(.particle, at: index), !type(index).isCapital else { return 0 }
        let end = phrase.tokens.upperBound
        return sentence.contains(end) ? phrase.tokens.count : 0
    }

    // MARK: Runs of capitals

    /// The end of the run of capitalised words and inner particles that begins at `start`.
    func runEnd(from start: Int) -> Int {
        var end = start + 1
        while end < sentence.upperBound {
            let next = type(end)
            if next.isWord, next.isCapital {
                if text.tokens[end].breaks > 1 { break }
                end += 1
            } else if next.isNumber, text.tokens[end].breaks == 0, takesNumber(end - 1) {
                end += 1
                break
            } else if case let small = particles(at: end), small > 0, type(end + small).isCapital {
                end += small + 1
            } else if next.key == "&", type(end + 1).isCapital {
                end += 2
            } else {
                break
            }
            if end - start > 14 { break }
        }
        return end
    }

    /// "Barrio 18", "Frente 33", "Bloque 5".
    private func takesNumber(_ index: Int) -> Bool {
        text.phrases.phrase(.gang, at: index) != nil || key(index) == "barrio" || key(index) == "calle"
    }

    /// Reads the run of capitals that begins at `start`: organisations first, then places, then people.
    private mutating func capitalRun(from start: Int) -> Int {
        if let end = skipped(at: start) { return end }
        let end = runEnd(from: start)
        if let next = organization(start..<end) { return next }
        if let next = facility(start..<end) { return next }
        if let next = introduced(start..<end) { return next }
        if let next = territory(at: start) { return next }
        if let next = person(start..<end) { return next }
        return start + 1
    }

    /// Titles, demonyms and opening words, which stand before names and are none.
    private func skipped(at start: Int) -> Int? {
        if let body = text.phrases.longest(
            [.post, .publicBody, .gang, .facility, .organizationHead], at: start)
        {
            return body.kind == .post ? body.tokens.upperBound : nil
        }
        if let phrase = text.phrases.longest(
            [.country, .demonym, .demonymless, .honorific, .rank], at: start),
            phrase.kind != .country, !(opensPersonalName(start) && phrase.kind == .demonym),
            !headFollows(phrase.tokens.upperBound)
        {
            return phrase.tokens.upperBound
        }
        let opens = opensSentence(start)
        if opens, text.phrases.phrase(.determiner, at: start) != nil, !isPluralArticle(start) {
            // "La Roca prison": an article that English would not put there is part of the name.
            let isForeign = ["la", "el"].contains(key(start)) && type(start + 1).isCapital
            return isForeign && text.phrases.phrase(.facility, at: runEnd(from: start)) != nil
                ? nil : start + 1
        }
        // "¿Lidera Pedro Ramírez …?"
        if opens, !isGiven(start), opensPersonalName(start + 1) { return start + 1 }
        if opens, isCommon(start), !opensPersonalName(start), text.phrases.phrase(.country, at: start) == nil,
            cases.small(type(start)) > 0 || !(isGiven(start) || isSurname(start))
        {
            // "Reports suggest" is no name; "Red Command" and "Federal Police" are, by what follows.
            return headFollows(start + 1) ? nil : start + 1
        }
        return nil
    }

    /// Whether the next words make an organisation or a facility of what stands before: "Sinaloa *Cartel*".
    private func headFollows(_ index: Int) -> Bool {
        guard type(index).isCapital else { return false }
        let end = runEnd(from: index)
        return (index..<end).contains {
            type($0).isCapital && text.phrases.longest([.gang, .publicBody, .facility], at: $0) != nil
        }
    }

    /// "Los Choneros", "Las Águilas": the article belongs to the name.
    func isPluralArticle(_ index: Int) -> Bool {
        ["los", "las", "os"].contains(key(index)) && type(index).isCapital && type(index + 1).isCapital
    }
}
