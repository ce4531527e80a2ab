internal import Ontology

/// Reads how a sentence says something: plainly, as hearsay, as what somebody says, as a denial, plan or question.
struct ModalityReader {
    let text: TokenizedText
    let languages: SentenceLanguage

    /// The cues of a sentence's language.
    private struct Words {
        let hedges, possibility, planned, conditions, negators, denials: WordSet
        /// Words that name a source, those that hedge and those that do not.
        let distantHedges, distances: WordSet
        init(_ languages: LanguageSet) {
            func words(_ name: String) -> Set<String> { Cues.standard.words(name, in: languages) }
            hedges = WordSet(keys: words("alleged"))
            distantHedges = WordSet(keys: words("distance").intersection(words("alleged")))
            distances = WordSet(keys: words("distance").subtracting(words("alleged")))
            possibility = WordSet(keys: words("possible"))
            planned = WordSet(keys: words("planned"))
            conditions = WordSet(keys: words("condition"))
            negators = WordSet(keys: words("negator"))
            denials = WordSet(keys: words("denial"))
        }
    }
    /// By the languages that a sentence may be in.
    private static let words = (0...LanguageSet.all.rawValue).map { Words(LanguageSet(rawValue: $0)) }

    /// How it is said, and by which entity.
    struct Reading {
        var modality: Modality
        var saidBy: Int?
    }

    /// How the words at `tokens` are said, the verb or noun that tells the relation being at `trigger`.
    ///
    /// That somebody was charged or is wanted is itself no hearsay: such words are no hedge where they tell the relation.
    func reading(
        of tokens: Range<Int>, trigger: Range<Int>, in sentence: Range<Int>, slots: SlotTable,
        isAccusation: Bool = false
    ) -> Reading {
        let words = ModalityReader.words[Int(languages.languages(of: sentence).rawValue)]
        let speaker = speaker(of: tokens, trigger: trigger, in: sentence, slots: slots, words)
        let near =
            max(
                sentence.lowerBound, trigger.lowerBound - 6)..<min(
                sentence.upperBound, trigger.upperBound + 1)
        let clause = clauseStart(before: trigger.lowerBound, in: sentence)..<trigger.lowerBound
        if speaker?.denies == true { return Reading(modality: .denied, saidBy: speaker?.entity) }
        // "According to the DEA, X, who denied leading …": it is X who denies.
        if let denial = denial(min(clause.lowerBound, tokens.lowerBound)..<trigger.upperBound, words) {
            return Reading(modality: .denied, saidBy: subject(of: denial, in: sentence, slots))
        }
        if isNegated(trigger.lowerBound, clause, words) || fails(tokens, in: sentence, words) {
            return Reading(modality: .negated, saidBy: speaker?.entity)
        }
        if text.word(sentence.upperBound - 1) == "?" || text.word(sentence.lowerBound) == "¿" {
            return Reading(modality: .asked, saidBy: speaker?.entity)
        }
        if clause.contains(where: {
            words.conditions.contains(text.word($0)) && isCondition($0)
                && ($0 == sentence.lowerBound || !isNamePart($0))
        })
            || near.contains(where: {
                words.possibility.contains(text.word($0)) && !text.facts($0).isCapital
            })
        {
            return Reading(modality: .hypothetical, saidBy: speaker?.entity)
        }
        // "is sought for kidnapping" is a charge, "sought to kidnap" a plan.
        if !isAccusation, trigger.contains(where: { words.hedges.contains(text.word($0)) }) {
            return Reading(modality: .alleged, saidBy: speaker?.entity)
        }
        if has(words.planned, in: near.lowerBound..<trigger.upperBound) {
            return Reading(modality: .planned, saidBy: speaker?.entity)
        }
        let scope = scope(of: tokens, in: sentence)
        let hedged =
            max(scope.lowerBound, tokens.lowerBound - 4)..<min(scope.upperBound, tokens.upperBound + 3)
        // A source may stand at the end: "…, according to them"; an adverb stays in its clause.
        func hedges(_ cues: WordSet, in range: Range<Int>) -> Bool {
            range.contains {
                cues.contains(text.word($0)) && !isInAside($0, apartFrom: trigger, in: sentence, slots)
                    && !isTheSuspect($0)
            }
        }
        let isDistant =
            hedges(words.distantHedges, in: scope)
            || has(words.distances, in: segment(of: tokens, in: sentence))
        let isHedged =
            isAccusation
            ? hedges(words.hedges, in: hedged.lowerBound..<max(hedged.lowerBound, trigger.lowerBound))
            : hedges(words.hedges, in: hedged)
        if isHedged || isDistant && speaker == nil {
            return Reading(modality: .alleged, saidBy: speaker?.entity)
        }
        if let speaker { return Reading(modality: .reported, saidBy: speaker.entity) }
        return Reading(modality: .stated, saidBy: nil)
    }

    /// "*El sospechoso*, identificado como X, fue detenido": a noun for a man, no doubt about what befell him.
    private func isTheSuspect(_ index: Int) -> Bool {
        ["sospechoso", "sospechosa", "suspeito", "suspeita", "acusado", "acusada", "imputado", "imputada"]
            .contains(
                text.word(index))
            && ["el", "la", "o", "a", "al", "del", "do", "da", "ao"].contains(text.word(index - 1))
            && !["de", "por", "como", "haber", "ter"].contains(text.word(index + 1))
    }

    /// "X, *a suspected leader of Los Lobos*, was arrested": what is set off after a name hedges no verb outside.
    private func isInAside(
        _ hedge: Int, apartFrom trigger: Range<Int>, in sentence: Range<Int>, _ slots: SlotTable
    ) -> Bool {
        let marks: WordSet = [",", "(", ")", ";", ":", "—", "–"]
        var start = hedge
        while start > sentence.lowerBound, !marks.contains(text.word(start - 1)) { start -= 1 }
        guard start > sentence.lowerBound, [",", "(", "—", "–"].contains(text.word(start - 1)) else {
            return false
        }
        var end = hedge
        while end < sentence.upperBound, !marks.contains(text.word(end)) { end += 1 }
        guard end - start >= 3, trigger.upperBound <= start || trigger.lowerBound >= end else { return false }
        // "X, accused of killing Y, leader of Z": only a noun's hedge is the noun's alone.
        let isNoun = (hedge + 1...hedge + 5).contains {
            text.phrases.longest([.role, .post, .gangNoun, .followers], at: $0) != nil
        }
        // "X, suspeito de integrar o PCC, foi preso"
        guard isNoun || hedge - start <= 1 || ["who", "quien", "que", "quem"].contains(text.word(start))
        else { return false }
        return slots.slots.contains {
            $0.kind == .person && $0.certainty == 1 && $0.tokens.upperBound < start
                && $0.tokens.upperBound >= start - 14
        }
    }

    // MARK: Clauses

    /// What stands between the semicolons around some words.
    private func segment(of tokens: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound, end = tokens.upperBound
        while start > sentence.lowerBound, text.word(start - 1) != ";" { start -= 1 }
        while end < sentence.upperBound, text.word(end) != ";" { end += 1 }
        return start..<end
    }

    /// The segment up to the next clause: "arrested in Lima*, and he allegedly …".
    private func scope(of tokens: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        let segment = segment(of: tokens, in: sentence)
        let end = (tokens.upperBound..<segment.upperBound).first { index in
            text.word(index) == "," && ModalityReader.openers.contains(text.word(index + 1))
                || ["and", "y", "e", "but", "pero", "mas"].contains(text.word(index))
                    && ["he", "she", "ella", "ele", "ela"].contains(text.word(index + 1))
        }
        return segment.lowerBound..<(end ?? segment.upperBound)
    }

    private static let openers: WordSet = [
        "and", "but", "where", "who", "while", "y", "pero", "donde", "quien", "mientras", "e", "mas", "onde",
        "enquanto", "quem",
    ]

    /// "si" but not "sí", "caso" but not "en el caso de".
    private func isCondition(_ index: Int) -> Bool {
        switch text.word(index) {
        case "si": text.text(index..<index + 1).lowercased() == "si"
        case "caso":
            ![
                "el", "este", "ese", "un", "o", "no", "do", "del", "um", "neste", "al", "ao", "cada", "su",
                "seu",
            ]
            .contains(text.word(index - 1))
        default: true
        }
    }

    /// "The arrest of X never happened", "la captura de X no se ha producido": what was named did not come to be.
    private func fails(_ tokens: Range<Int>, in sentence: Range<Int>, _ words: Words) -> Bool {
        for index in tokens
            .upperBound..<max(
                tokens.upperBound, min(sentence.upperBound, tokens.upperBound + 8))
        {
            let key = text.word(index)
            if [".", ";", ":", "who", "which", "quien", "que", "quem", "and", "y", "e"].contains(key) {
                return false
            }
            if text.hasPrefix(ModalityReader.failures, index) {
                return text.hasPrefix(["failed", "fracas"], index)
                    || ["was", "were", "fue", "foi", "been", "sido", "resulto"].contains(text.word(index - 1))
            }
            guard words.negators.contains(key) else { continue }
            return (index + 1..<max(index + 1, min(index + 6, sentence.upperBound))).contains { place in
                text.hasPrefix(ModalityReader.happening, place)
            }
        }
        return false
    }

    private static let happening = [
        "produc", "produj", "ocurr", "sucedi", "concret", "materializ", "realiz", "consum", "efectu",
        "happen", "occur", "took", "take", "materialis", "ocorr", "acontec", "efetiv", "exist", "confirm",
        "logr", "llego", "hubo", "houve", "chegou",
    ]
    private static let failures = ["frustr", "foiled", "thwarted", "failed", "fracas", "abortad"]

    private func has(_ words: WordSet, in range: Range<Int>) -> Bool {
        range.contains { words.contains(text.word($0)) }
    }

    private func isNamePart(_ index: Int) -> Bool {
        text.facts(index).isCapital && text.facts(index + 1).isCapital
    }

    /// The start of the clause: after the last comma, semicolon or colon.
    private func clauseStart(before index: Int, in sentence: Range<Int>) -> Int {
        var start = index
        while start > sentence.lowerBound, index - start < 25,
            ![";", ":", ","].contains(text.word(start - 1))
        { start -= 1 }
        return start
    }

    private func isNegated(_ index: Int, _ clause: Range<Int>, _ words: Words) -> Bool {
        for place in max(clause.lowerBound, index - 5)..<max(clause.lowerBound, index)
        where words.negators.contains(text.word(place)) {
            // "el no. 2", "no Brasil" (pt: in the), "not only".
            if text.word(place) == "no", text.text(place..<place + 1) == "No." || isPortugueseIn(place) {
                continue
            }
            if text.word(place) == "longer", text.word(place - 1) != "no" { continue }
            if ["only", "solo", "apenas", "so"].contains(text.word(place + 1)) { continue }
            return true
        }
        return false
    }

    /// Portuguese "no presídio" is no negation; Spanish "no" stands before verbs, Portuguese before names and nouns.
    private func isPortugueseIn(_ index: Int) -> Bool {
        if text.facts(index + 1).isCapital
            || text.phrases.longest([.facility, .month, .weekday], at: index + 1) != nil
        {
            return true
        }
        let around = (index - 12..<index + 12).map(text.word)
        return around.contains("nao") || around.contains("é") || around.contains("uma")
            || around.contains("foi") || around.contains("da") && !around.contains("la")
    }

    private func denial(_ range: Range<Int>, _ words: Words) -> Int? {
        range.last { words.denials.contains(text.word($0)) }
    }

    // MARK: Speakers

    private struct Speaker { let entity: Int?; let denies: Bool }

    /// Who says so: "X acknowledged that …", "according to X", "…, dijo X".
    private func speaker(
        of tokens: Range<Int>, trigger: Range<Int>, in sentence: Range<Int>, slots: SlotTable,
        _ words: Words
    ) -> Speaker? {
        for index in sentence {
            if ["segun", "segundo"].contains(text.word(index))
                || text.word(index) == "to" && text.word(index - 1) == "according"
                || text.word(index) == "con" && text.word(index - 1) == "acuerdo"
                || text.word(index) == "com" && text.word(index - 1) == "acordo"
            {
                if let source = named(at: index + 1, slots) { return Speaker(entity: source, denies: false) }
            }
            guard let verb = text.phrases.phrase(.speech, at: index), verb.detail.isEmpty else { continue }
            let key = text.word(index)
            let denies = words.denials.contains(key)
            let says =
                introduces(verb.tokens.upperBound, before: trigger.lowerBound)
                || (verb.tokens.upperBound...verb.tokens.upperBound + 1).contains(tokens.lowerBound) || denies
            if index < trigger.lowerBound, says {
                let entity = subject(of: index, in: sentence, slots)
                guard entity != nil || ["that", "que"].contains(text.word(verb.tokens.upperBound)) else {
                    continue
                }
                return Speaker(entity: entity, denies: denies)
            }
            if index >= tokens.upperBound, [",", "\""].contains(text.word(index - 1)),
                let source = named(at: index + 1, slots)
            {
                return Speaker(entity: source, denies: denies)
            }
            if index > tokens.upperBound, let source = slots.left(before: index).first,
                let start = slots.slots[source].entity,
                [",", "\""].contains(text.word(slots.slots[source].tokens.lowerBound - 1)),
                slots.slots[source].kind != .place, !slots.slots[source].isOwner
            {
                return Speaker(entity: start, denies: denies)
            }
        }
        return nil
    }

    /// "said **that** …", also with "the corruption within the system, admitting that" between.
    private func introduces(_ index: Int, before trigger: Int) -> Bool {
        (index..<max(index, min(index + 12, trigger))).contains {
            ["that", "que", ":"].contains(text.word($0))
        } || index < trigger && text.word(index) == "\""
    }

    private func named(at index: Int, _ slots: SlotTable) -> Int? {
        slots.entered(at: index).map { slots.slots[$0] }.first {
            [.person, .organization, .publicBody].contains($0.kind) && !$0.isOwner
        }?.entity
    }

    private func subject(of verb: Int, in sentence: Range<Int>, _ slots: SlotTable) -> Int? {
        var place = verb
        for _ in 0..<4 {
            if let slot = slots.left(before: place).lazy.map({ slots.slots[$0] }).first(where: {
                [.person, .organization, .publicBody].contains($0.kind)
            }) {
                return slot.isOwner ? nil : slot.entity
            }
            guard text.phrases.phrase(.adverb, at: place - 1) != nil else { return nil }
            place -= 1
        }
        return nil
    }
}
