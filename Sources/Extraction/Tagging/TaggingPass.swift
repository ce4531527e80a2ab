/// One reading of a text by rules and word lists, sentence by sentence and from left to right.
///
/// Precision comes first: a capitalised run that nothing vouches for is left alone.
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

    /// The mentions that rules find in `text`, in text order.
    static func mentions(in text: TokenizedText) -> [Mention] {
        var pass = TaggingPass(text)
        for sentence in text.sentences { pass.read(sentence) }
        pass.settlePlaces()
        return pass.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Reads one sentence; one in capitals throughout shows no names, and is left to what the document says elsewhere.
    mutating func read(_ range: Range<Int>) {
        sentence = range
        style = LineStyle(range, of: text)
        var place = range.lowerBound
        while place < range.upperBound {
            place = mayBegin(place) ? max(place + 1, step(at: place)) : place + 1
        }
    }

    /// Whether any rule begins at such a word; at most words of a text none does.
    private func mayBegin(_ place: Int) -> Bool {
        let facts = text.facts(place)
        return facts.isCapital || facts.isNumber
            || !text.phrases.classes(at: place).isDisjoint(with: TaggingPass.smallHeads)
            || TaggingPass.isAlias(Word(hash: facts.hash))
    }

    /// Reads what begins at `place`, and returns where to go on.
    private mutating func step(at place: Int) -> Int {
        let type = text.facts(place)
        guard type.isWord else { return place + 1 }
        if type.isNumber, style == .sentence, let end = numberedStreet(at: place) { return end }
        if style != .sentence {
            return territory(at: place) ?? place + 1
        }
        if let end = nickname(at: place) { return end }
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

    func type(_ index: Int) -> WordFacts { sentence.contains(index) ? text.facts(index) : .none }

    func key(_ index: Int) -> String { sentence.contains(index) ? text.key(index) : "" }

    func word(_ index: Int) -> Word { Word(hash: type(index).hash) }

    /// Whether a capital at this place says nothing, since any word would have one there.
    func opensSentence(_ index: Int) -> Bool {
        var index = index - 1
        while index >= sentence.lowerBound, text.facts(index).isPunctuation {
            if [",", ")", "'s", "-", "/", "'"].contains(text.word(index)) { return false }
            index -= 1
        }
        return index < sentence.lowerBound || text.word(index) == ":"
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
                if text.tokens[end].breaks > 0, text.tokens[end].breaks > 1 || endsFormLine(at: end) { break }
                end += 1
            } else if next.isNumber, text.tokens[end].breaks == 0, takesNumber(end - 1) {
                end += 1
                break
            } else if case let small = particles(at: end), small > 0,
                type(end + small).isCapital
                    || isShortNumber(end + small) && text.phrases.phrase(.gang, at: end - 1) != nil
            {
                end += small + 1
            } else if word(end) == "&", type(end + 1).isCapital {
                end += 2
            } else {
                break
            }
            if end - start > 14 { break }
        }
        return end
    }

    /// "Barrio 18", "Frente 33", "Bloque 5", "Los 36".
    private func takesNumber(_ index: Int) -> Bool {
        text.phrases.phrase(.gang, at: index) != nil || word(index) == "barrio" || word(index) == "calle"
            || isNumberedArticle(index)
    }

    /// "Los 36" inside a sentence, where a mere number would have a small article.
    func isNumberedArticle(_ index: Int) -> Bool {
        TaggingPass.pluralArticles.contains(word(index)) && type(index).isCapital && !opensSentence(index)
            && isShortNumber(index + 1)
    }

    /// A number that a gang may have in its name: "18", "40", "777".
    func isShortNumber(_ index: Int) -> Bool {
        type(index).isNumber && type(index).length <= 3 && text.tokens[index].breaks == 0
            && key(index).utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Where a run ends before "de la *Penitenciaría* …": a prison or a gang that whoever stands before it fled or leads.
    ///
    /// It is the run's own start where a mere word stands there: "Evadido del Centro Penitenciario".
    private func ownEnd(_ run: Range<Int>) -> Int {
        let start = run.lowerBound
        guard run.count > 2 else { return run.upperBound }
        for index in start + 1..<run.upperBound - 1 where !type(index).isCapital {
            let small = particles(at: index)
            // "John Smith of the Sinaloa Cartel"
            if word(index) == "of", small > 0,
                opensPersonalName(start) && (!isCommon(start + 1) || isSurname(start + 2))
                    || isGiven(start) && type(start + 1).shape.contains(.initial),
                index + small < run.upperBound,
                organizationHead(in: start..<index) == nil,
                organizationHead(in: index + small..<run.upperBound) != nil
            {
                return index
            }
            guard small > 0, TaggingPass.genitives.contains(word(index)),
                let head = text.phrases.longest([.facility, .gang, .publicBody], at: index + small),
                head.tokens.lowerBound == index + small
            else { continue }
            let isPerson = opensPersonalName(start) || index - start >= 2 && isGiven(start)
            if isPerson, text.phrases.longest([.facility, .gang, .publicBody], at: start) == nil {
                return index
            }
            let isMereWord =
                index == start + 1
                && (text.phrases.phrase(.role, at: start) != nil || opensSentence(start) && isCommon(start))
                && text.phrases.longest(
                    [.facility, .gang, .publicBody, .organizationHead, .other, .post], at: start) == nil
            return isMereWord ? start : run.upperBound
        }
        return run.upperBound
    }

    /// Whether a person's name begins at `index`, right after a name of `own` words: "cárcel de Riobamba *Fabricio Colina*".
    func startsPerson(_ index: Int, after own: Range<Int>) -> Bool {
        guard let first = own.first(where: { type($0).isCapital }), type(index).isCapital, isGiven(index),
            type(index + 1).isCapital,
            isSurname(index + 1)
                || !isCommon(index + 1)
                    && text.phrases.longest([.country, .place, .facility], at: index + 1) == nil
        else { return false }
        if text.phrases.phrase(.place, at: index).map({ $0.tokens.count > 1 }) ?? false { return false }
        // "Cadeia Raimundo Vidal Pessoa" is named for one man, "Hospital General Enrique Garcés" too.
        if let place = text.phrases.phrase(.place, at: first), place.tokens.upperBound == index {
            return true
        }
        return !isGiven(first) && own.contains { type($0).isCapital && !isCommon($0) }
            && text.phrases.longest([.honorific, .rank, .post, .adjective], at: index - 1) == nil
    }

    static let genitives: WordSet = ["de", "del", "da", "do", "dos", "das", "of"]
    static let pluralArticles: WordSet = ["los", "las", "os", "as"]

    /// Whether a line of a form ends before `index`: "Nombre: Pedro Luna⏎Alias: Chino".
    func endsFormLine(at index: Int) -> Bool {
        guard text.tokens[index].breaks > 0 else { return false }
        if let colon = (index + 1..<index + 5).first(where: { word($0) == ":" }),
            (index + 1...colon).allSatisfy({ text.tokens[$0].breaks == 0 })
        {
            return true
        }
        // The line before begins with its label.
        var place = index - 1
        while place > sentence.lowerBound, index - place < 12, text.tokens[place].breaks == 0 { place -= 1 }
        return (place + 1..<min(place + 4, index)).contains { word($0) == ":" }
    }

    /// Reads the run of capitals that begins at `start`: organisations first, then places, then people.
    private mutating func capitalRun(from start: Int) -> Int {
        if let end = skipped(at: start) { return end }
        let end = ownEnd(start..<runEnd(from: start))
        if end == start { return start + 1 }
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
        if isOfJustice(start) { return start + 1 }
        // "Barrio Azteca Capo Eduardo Ravelo"
        if let role = text.phrases.phrase(.role, at: start), !isGiven(start),
            opensPersonalName(role.tokens.upperBound)
                || isGiven(role.tokens.upperBound) && quoted(at: role.tokens.upperBound + 1) > 0
        {
            return role.tokens.upperBound
        }
        let opens = opensSentence(start)
        if opens, text.phrases.phrase(.determiner, at: start) != nil, !isPluralArticle(start) {
            // "La Roca prison": an article that English would not put there is part of the name.
            let isForeign = ["la", "el"].contains(word(start)) && type(start + 1).isCapital
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
        ["los", "las", "os"].contains(word(index)) && type(index).isCapital && type(index + 1).isCapital
    }
}
