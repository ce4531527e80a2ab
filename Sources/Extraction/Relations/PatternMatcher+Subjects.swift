/// Subjects that do not stand right before their verb: "X, 46, of Pomona, *was arrested*", "X was arrested and *extradited*",
/// "*Fue detenido* en Cúcuta."
extension PatternMatcher {
    /// Who a verb is said of, where what stands between is set off by marks: "X, who fled, *was* …".
    func distantSubject(before place: Int, _ kind: Slot.Kind, _ sentence: Range<Int>, _ slots: SlotTable)
        -> Slot?
    {
        guard place > sentence.lowerBound, kind == .person || kind == .organization,
            closesAside(place - 1, sentence)
        else { return nil }
        if kind == .person, let subject = chained(before: place, sentence, slots) { return subject }
        var checked = 0
        for slot in slots.slots.reversed() where slot.tokens.upperBound < place {
            guard slot.certainty == 1, [.person, .organization, .publicBody].contains(slot.kind) else {
                continue
            }
            checked += 1
            if checked > 8 { return nil }
            guard isAside(slot.tokens.upperBound..<place), opensClause(slot, sentence, slots) else {
                continue
            }
            return slot.kind == kind && !slot.isOwner ? slot : nil
        }
        return nil
    }

    /// "X ingresó al penal en 2010, *se fugó* en 2012 y": the only one named in the sentence goes on as subject.
    private func chained(before place: Int, _ sentence: Range<Int>, _ slots: SlotTable) -> Slot? {
        guard text.word(place - 1) == ",", isFiniteSingular(place) else { return nil }
        let people = slots.slots.filter { $0.kind == .person && $0.tokens.upperBound < place }
        guard let first = people.first, people.allSatisfy({ $0.entity == first.entity }),
            first.certainty == 1,
            !first.isOwner, !isGoverned(first), !namesLaterSubject(place, sentence, slots),
            opensClause(first, sentence, slots),
            // A verb of its own comes before: "X ingresó …,".
            (first.tokens.upperBound..<place).contains(where: { isFiniteSingular($0) })
        else { return nil }
        return first
    }

    /// "The suspect, identified as *X*, was": the name itself is set off.
    private func isIdentified(_ slot: Slot, before place: Int) -> Bool {
        let start = slot.starts.lowerBound
        return place == slot.tokens.upperBound + 1 && ["as", "como"].contains(text.word(start - 1))
            && text.hasPrefix(["identifi", "named"], start - 2)
    }

    /// Whether words set off by marks may end here, or a short "of Pomona", "de 34 años".
    private func closesAside(_ last: Int, _ sentence: Range<Int>) -> Bool {
        if PatternMatcher.closers.contains(text.word(last)) { return true }
        return (max(sentence.lowerBound, last - 4)..<last).contains {
            PatternMatcher.shortLinks.contains(text.word($0))
        }
    }

    /// Whether what stands between a name and its verb only tells more of the name.
    private func isAside(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last, range.count <= 60,
            !range.contains(where: { [";", ":", "?", "!"].contains(text.word($0)) })
        else { return false }
        if PatternMatcher.closers.contains(text.word(last)), range.count >= 3 {
            return [",", "(", "—", "–", "-", "["].contains(text.word(first))
                || shortLink(range) != nil && text.word(last) != ")"
        }
        return shortLink(range) == range.upperBound
    }

    /// The end of "of Pomona", "de 34 años" at the start of some words.
    private func shortLink(_ range: Range<Int>) -> Int? {
        guard PatternMatcher.shortLinks.contains(text.word(range.lowerBound)) else { return nil }
        let next = range.lowerBound + 1
        if text.facts(next).isNumber {
            return ["anos", "years", "year-old"].contains(text.word(next + 1)) ? next + 2 : next + 1
        }
        var end = next
        while end < range.upperBound, end < next + 4, text.facts(end).isCapital { end += 1 }
        return end > next ? end : nil
    }

    /// Whether a name stands where a clause begins, so that a verb may be said of it.
    func opensClause(_ slot: Slot, _ sentence: Range<Int>, _ slots: SlotTable) -> Bool {
        let row = coordinated(before: slot, slots)
        let first = row.last ?? slot
        if row.contains(where: \.isOwner) { return false }
        let start = first.starts.lowerBound
        guard start > sentence.lowerBound else { return true }
        let before = text.word(start - 1)
        if PatternMatcher.clauseOpeners.contains(before) { return true }
        if before == "," || before == "and" || before == "y" || before == "e" {
            // "killed Y, Z and X, who fled, was" is no start, "On Monday, X, 34, was" one.
            let end = start - 1
            return !slots.left(before: end).contains {
                [.person, .organization].contains(slots.slots[$0].kind) && slots.slots[$0].certainty == 1
            }
        }
        if text.phrases.phrase(.speech, at: start - 1) != nil { return true }
        // "On 3 March X, 34, was"
        return text.facts(start - 1).isNumber
            || text.phrases.longest([.month, .weekday], at: start - 1) != nil
            || ["today", "yesterday", "hoy", "ayer", "hoje", "ontem"].contains(before)
    }

    private static let closers: WordSet = [",", ")", "—", "–", "-", "]"]
    private static let shortLinks: WordSet = ["of", "from", "de", "aged", "com", "con", "do", "da", "del"]
    private static let clauseOpeners: WordSet = [
        "that", "que", "when", "cuando", "quando", "where", "donde", "onde", "while", "mientras", "enquanto",
        "because", "porque", "after", "before", "as", "if", "but", "pero", "mas", "though", "although",
        "aunque", "embora", ":", ";", "\"", "-", "—", "–", "(", ")", ".", "•", "*",
    ]

    // MARK: Verbs that share a subject

    /// Where "was" stands that a second participle goes without: "X *was* arrested in Lima and *extradited*".
    func sharedAuxiliary(_ list: PatternSteps.List, before token: Int, _ sentence: Range<Int>) -> Int? {
        guard token > sentence.lowerBound + 2, token < sentence.upperBound,
            ["and", "y", "e", ","].contains(text.word(token - 1)), isParticiple(token),
            steps.words(of: list).contains(where: { grammar.isAuxiliary(Int($0)) })
        else { return nil }
        for place in (max(sentence.lowerBound + 1, token - 30)..<token - 1).reversed() {
            if [";", ":", "who", "quien", "quem"].contains(text.word(place)) { return nil }
            guard PatternMatcher.auxiliaries.contains(text.word(place)) else { continue }
            let next = [place + 1, place + 2].first { isParticiple($0) }
            guard next != nil, steps.words(of: list).contains(where: { has($0, place) }) else {
                return nil
            }
            return place
        }
        return nil
    }

    static let auxiliaries: WordSet = [
        "was", "were", "been", "is", "are", "being", "fue", "fueron", "sido", "foi", "foram", "ser",
    ]

    private func isParticiple(_ index: Int) -> Bool {
        if PatternMatcher.irregular.contains(text.word(index)) { return true }
        guard text.facts(index).length > 4, !text.facts(index).isCapital else { return false }
        return ["ed", "ado", "ido", "ada", "ida", "ados", "idos", "adas", "idas"].contains {
            text.ends(index, in: $0)
        }
    }

    private static let irregular: WordSet = [
        "shot", "held", "sent", "taken", "caught", "found", "given", "brought", "flown", "preso", "presa",
        "presos",
        "solto", "solta", "morto", "morta", "muerto", "muerta", "puesto", "puesta", "entregue", "visto",
    ]

    // MARK: Dropped subjects

    /// "*Fue* detenido en Cúcuta.": whom the sentence before was about, where Spanish and Portuguese name nobody.
    func droppedSubject(
        _ kind: Slot.Kind, before place: Int, _ language: Int, _ sentence: Range<Int>, _ slots: SlotTable
    ) -> Slot? {
        guard language > 0, kind == .person || kind == .organization,
            let subject = kind == .person ? slots.subject : slots.group, isFiniteSingular(place),
            isHead(place, sentence, slots),
            !namesLaterSubject(place, sentence, slots)
        else { return nil }
        return Slot(
            kind: kind, entity: subject, detail: "", tokens: place..<place + 1, starts: place...place,
            ends: [place + 1], certainty: 0.75)
    }

    /// Whether only adverbs and set-off words about nobody stand before: "En 2019, fue …".
    private func isHead(_ place: Int, _ sentence: Range<Int>, _ slots: SlotTable) -> Bool {
        guard place > sentence.lowerBound else { return true }
        guard place - sentence.lowerBound <= 16 else { return false }
        let isNamed = slots.slots.contains {
            $0.tokens.lowerBound < place && [.person, .organization, .publicBody].contains($0.kind)
        }
        guard !isNamed else { return false }
        if text.word(place - 1) == "," {
            return !(sentence.lowerBound..<place).contains {
                text.phrases.phrase(.determiner, at: $0) != nil && !isAfterLink($0, sentence)
            }
        }
        return (sentence.lowerBound..<place).allSatisfy {
            text.phrases.phrase(.adverb, at: $0) != nil || PatternMatcher.dateWords.contains(text.word($0))
                || text.facts($0).isNumber || text.phrases.phrase(.month, at: $0) != nil
        }
    }

    private func isAfterLink(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index > sentence.lowerBound
            && [
                "de", "en", "em", "por", "a", "con", "com", "tras", "desde", "hasta", "ate", "para",
                "durante",
            ].contains(
                text.word(index - 1))
            || ["al", "del", "ao", "do", "da", "no", "na"].contains(text.word(index))
    }

    private static let dateWords: WordSet = [
        "en", "em", "el", "de", "del", "do", "o", "desde", "a", "al", "ao",
    ]

    /// "Fue detenido *X*": a name that no preposition leads up to, before the next mark.
    func namesLaterSubject(_ place: Int, _ sentence: Range<Int>, _ slots: SlotTable) -> Bool {
        let end =
            (place..<sentence.upperBound).first { [";", ":"].contains(text.word($0)) } ?? sentence.upperBound
        return slots.slots.contains { slot in
            guard slot.kind == .person, slot.certainty == 1, (place..<end).contains(slot.tokens.lowerBound)
            else {
                return false
            }
            return ![
                "a", "al", "de", "del", "do", "da", "por", "pelo", "pela", "con", "com", "ao", "contra",
                "para",
                "junto", "entre", "sobre", "y", "e", "según", "segundo", "como",
            ].contains(text.key(slot.starts.lowerBound - 1))
        }
    }

    /// "fue", "huyó", "dirigía": a verb in the third person singular, as far as its form tells.
    func isFiniteSingular(_ index: Int) -> Bool {
        if PatternMatcher.finite.contains(text.word(index)) { return true }
        let word = text.text(index..<index + 1).lowercased()
        guard word.utf8.count > 4 else { return false }
        return ["ó", "aba", "ía", "ou", "eu", "iu", "ava", "ia"].contains(where: word.hasSuffix)
            && text.phrases.longest(
                [.place, .post, .role, .publicBody, .facility, .crime, .adverb], at: index) == nil
    }

    private static let finite: WordSet = [
        "fue", "ha", "habia", "es", "era", "esta", "estaba", "estuvo", "sera", "habria", "tiene", "tenia",
        "foi",
        "é", "estava", "esteve", "tem", "tinha", "teria", "lidera", "dirige", "encabeza", "integra",
        "pertenece",
        "pertence", "controla", "comanda", "chefia", "cumple", "cumpre", "enfrenta", "responde", "permanece",
        "continua", "segue", "sigue", "trabaja", "trabalha", "purga", "se", "opera", "figura", "aguarda",
        "ocupa", "preside", "vive", "maneja", "nace", "surge", "atua", "age", "mantiene", "mantem", "recruta",
        "recluta",
    ]
}
