internal import Ontology

/// Reads how a sentence says something: plainly, as hearsay, as what somebody says, as a denial, plan or question.
struct ModalityReader {
    let text: TokenizedText

    /// How it is said, and by which entity.
    struct Reading {
        var modality: Modality
        var saidBy: Int?
    }

    /// How the words at `tokens` are said, the verb or noun that tells the relation being at `trigger`.
    func reading(of tokens: Range<Int>, trigger: Range<Int>, in sentence: Range<Int>, slots: SlotTable)
        -> Reading
    {
        let speaker = speaker(of: tokens, trigger: trigger, in: sentence, slots: slots)
        let near =
            max(
                sentence.lowerBound, trigger.lowerBound - 6)..<min(
                sentence.upperBound, trigger.upperBound + 1)
        let clause = clauseStart(before: trigger.lowerBound, in: sentence)..<trigger.lowerBound
        if denies(clause.lowerBound..<trigger.upperBound, tokens) || speaker?.denies == true {
            return Reading(modality: .denied, saidBy: speaker?.entity)
        }
        if isNegated(trigger.lowerBound, clause) {
            return Reading(modality: .negated, saidBy: speaker?.entity)
        }
        if text.key(sentence.upperBound - 1) == "?" || text.key(sentence.lowerBound) == "¿" {
            return Reading(modality: .asked, saidBy: speaker?.entity)
        }
        if clause.contains(where: {
            ModalityReader.conditions.contains(text.key($0))
                && ($0 == sentence.lowerBound || !isNamePart($0))
        })
            || near.contains(where: {
                ModalityReader.possibility.contains(text.key($0)) && !text.type($0).isCapital
            })
        {
            return Reading(modality: .hypothetical, saidBy: speaker?.entity)
        }
        // "is sought for kidnapping" is a charge, "sought to kidnap" a plan.
        if trigger.contains(where: { ModalityReader.hedges.contains(text.key($0)) }) {
            return Reading(modality: .alleged, saidBy: speaker?.entity)
        }
        if has(ModalityReader.planned, in: near.lowerBound..<trigger.upperBound) {
            return Reading(modality: .planned, saidBy: speaker?.entity)
        }
        if has(
            ModalityReader.hedges,
            in: max(
                sentence.lowerBound, tokens.lowerBound - 4)..<min(sentence.upperBound, tokens.upperBound + 3))
            || has(ModalityReader.distances, in: sentence) && speaker == nil
        {
            return Reading(modality: .alleged, saidBy: speaker?.entity)
        }
        if let speaker { return Reading(modality: .reported, saidBy: speaker.entity) }
        return Reading(modality: .stated, saidBy: nil)
    }

    private static let hedges = Lexicon.standard.cues("alleged")
    private static let distances = Lexicon.standard.cues("distance")
    private static let possibility = Lexicon.standard.cues("possible")
    private static let planned = Lexicon.standard.cues("planned")
    private static let conditions = Lexicon.standard.cues("condition")
    private static let negators = Lexicon.standard.cues("negator")
    private static let denials = Lexicon.standard.cues("denial")

    private func has(_ words: Set<String>, in range: Range<Int>) -> Bool {
        range.contains { words.contains(text.key($0)) }
    }

    private func isNamePart(_ index: Int) -> Bool {
        text.type(index).isCapital && text.type(index + 1).isCapital
    }

    /// The start of the clause: after the last comma, semicolon or colon.
    private func clauseStart(before index: Int, in sentence: Range<Int>) -> Int {
        var start = index
        while start > sentence.lowerBound, index - start < 25, ![";", ":", ","].contains(text.key(start - 1))
        { start -= 1 }
        return start
    }

    private func isNegated(_ index: Int, _ clause: Range<Int>) -> Bool {
        for place in max(clause.lowerBound, index - 5)..<max(clause.lowerBound, index)
        where ModalityReader.negators.contains(text.key(place)) {
            // "el no. 2", "no Brasil" (pt: in the), "not only".
            if text.key(place) == "no", text.text(place..<place + 1) == "No." || isPortugueseIn(place) {
                continue
            }
            if text.key(place) == "longer", text.key(place - 1) != "no" { continue }
            if ["only", "solo", "apenas", "so"].contains(text.key(place + 1)) { continue }
            return true
        }
        return false
    }

    /// Portuguese "no presídio" is no negation; Spanish "no" stands before verbs, Portuguese before names and nouns.
    private func isPortugueseIn(_ index: Int) -> Bool {
        if text.type(index + 1).isCapital
            || text.phrases.longest([.facility, .month, .weekday], at: index + 1) != nil
        {
            return true
        }
        let around = (index - 12..<index + 12).map(text.key)
        return around.contains("nao") || around.contains("é") || around.contains("uma")
            || around.contains("foi") || around.contains("da") && !around.contains("la")
    }

    private func denies(_ clause: Range<Int>, _ tokens: Range<Int>) -> Bool {
        return has(ModalityReader.denials, in: min(clause.lowerBound, tokens.lowerBound)..<clause.upperBound)
    }

    // MARK: Speakers

    private struct Speaker { let entity: Int?; let denies: Bool }

    /// Who says so: "X acknowledged that …", "according to X", "…, dijo X".
    private func speaker(
        of tokens: Range<Int>, trigger: Range<Int>, in sentence: Range<Int>, slots: SlotTable
    ) -> Speaker? {
        for index in sentence {
            if ["segun", "segundo"].contains(text.key(index))
                || text.key(index) == "to" && text.key(index - 1) == "according"
                || text.key(index) == "con" && text.key(index - 1) == "acuerdo"
                || text.key(index) == "com" && text.key(index - 1) == "acordo"
            {
                if let source = named(at: index + 1, slots) { return Speaker(entity: source, denies: false) }
            }
            guard let verb = text.phrases.phrase(.speech, at: index), verb.detail.isEmpty else { continue }
            let key = text.key(index)
            let denies = ModalityReader.denials.contains(key)
            let says =
                introduces(verb.tokens.upperBound, before: trigger.lowerBound)
                || (verb.tokens.upperBound...verb.tokens.upperBound + 1).contains(tokens.lowerBound) || denies
            if index < trigger.lowerBound, says {
                let entity = subject(of: index, in: sentence, slots)
                guard entity != nil || ["that", "que"].contains(text.key(verb.tokens.upperBound)) else {
                    continue
                }
                return Speaker(entity: entity, denies: denies)
            }
            if index >= tokens.upperBound, [",", "\""].contains(text.key(index - 1)),
                let source = named(at: index + 1, slots)
            {
                return Speaker(entity: source, denies: denies)
            }
            if index > tokens.upperBound, let source = slots.left(before: index).first,
                let start = slots.slots[source].entity,
                [",", "\""].contains(text.key(slots.slots[source].tokens.lowerBound - 1)),
                slots.slots[source].kind != .place
            {
                return Speaker(entity: start, denies: denies)
            }
        }
        return nil
    }

    /// "said **that** …", also with "the corruption within the system, admitting that" between.
    private func introduces(_ index: Int, before trigger: Int) -> Bool {
        (index..<max(index, min(index + 12, trigger))).contains {
            ["that", "que", ":"].contains(text.key($0))
        } || index < trigger && text.key(index) == "\""
    }

    private func named(at index: Int, _ slots: SlotTable) -> Int? {
        slots.entered(at: index).map { slots.slots[$0] }.first {
            [.person, .organization, .publicBody].contains($0.kind)
        }?.entity
    }

    private func subject(of verb: Int, in sentence: Range<Int>, _ slots: SlotTable) -> Int? {
        var place = verb
        for _ in 0..<4 {
            if let slot = slots.left(before: place).map({ slots.slots[$0] }).first(where: {
                [.person, .organization, .publicBody].contains($0.kind)
            }) {
                return slot.entity
            }
            guard text.phrases.phrase(.adverb, at: place - 1) != nil else { return nil }
            place -= 1
        }
        return nil
    }
}
