/// What is said of each in a list: "arrested *A, B and C*", "linked to *A and B*".
extension PatternMatcher {
    /// The same of each that is named in one row after the last slot of a match.
    func listed(_ match: Match, _ sentence: Range<Int>, _ slots: SlotTable) -> [Match] {
        guard case .slot(let kind, _, false) = match.pattern.elements[match.pattern.elements.count - 1],
            kind != .crime, kind != .owner,
            let place = match.slots.lastIndex(where: { $0.slot.kind == kind && $0.slot.certainty == 1 }),
            match.slots[place].slot.ends.contains(match.tokens.upperBound)
        else { return [] }
        return row(after: match.slots[place].slot, sentence, slots).map { other in
            var copy = match
            copy.slots[place].slot = other
            return copy
        }
    }

    /// The same of whom else a plural pronoun stands for: "*Both* were arrested".
    func others(_ match: Match) -> [Match] {
        match.slots.indices.flatMap { place in
            match.slots[place].slot.others.map { other in
                var copy = match
                let slot = match.slots[place].slot
                copy.slots[place].slot = Slot(
                    kind: slot.kind, entity: other, detail: "", tokens: slot.tokens, starts: slot.starts,
                    ends: slot.ends, certainty: slot.certainty)
                return copy
            }
        }
    }

    /// Those named in one row after a first one, up to one that "and" leads up to; empty where no "and" closes it.
    func row(after first: Slot, _ sentence: Range<Int>, _ slots: SlotTable) -> [Slot] {
        var found: [Slot] = []
        var last = first
        while found.count < 12 {
            var next: (slot: Slot, closes: Bool)?
            for end in last.ends.reversed() where next == nil {
                next = member(after: end, like: first, sentence, slots)
            }
            guard let next else { return [] }
            found.append(next.slot)
            if next.closes { return endsRow(next.slot, sentence) ? found : [] }
            last = next.slot
        }
        return []
    }

    /// The next of a row: after ",", or the last one after "and".
    private func member(after end: Int, like first: Slot, _ sentence: Range<Int>, _ slots: SlotTable) -> (
        slot: Slot, closes: Bool
    )? {
        var place = end
        // An apposition's end may lie behind its comma.
        if text.word(place) == "," {
            place += 1
        } else if text.word(place - 1) != "," || place == end,
            !PatternMatcher.conjunctions.contains(text.word(place)), text.word(place - 1) != ","
        {
            return nil
        }
        let closes = PatternMatcher.conjunctions.contains(text.word(place))
        if closes { place += 1 }
        if ["also", "tambien", "tambem", "de", "del", "a", "al", "do", "da", "of", "to"].contains(
            text.word(place)),
            !slots.entered(at: place).contains(where: { slots.slots[$0].kind == first.kind })
        {
            place += 1
        }
        guard place < sentence.upperBound,
            let index = slots.entered(at: place).first(where: {
                let slot = slots.slots[$0]
                return slot.kind == first.kind && slot.certainty == 1 && !slot.isOwner
                    && slot.entity != first.entity
            })
        else { return nil }
        return (slots.slots[index], closes)
    }

    private static let conjunctions: WordSet = ["and", "y", "e", "&"]

    /// Whether a row may end with a name: no verb follows that is said of the last one alone.
    func endsRow(_ last: Slot, _ sentence: Range<Int>) -> Bool {
        last.ends.contains { end in
            end >= sentence.upperBound || PatternMatcher.rowEnds.contains(text.word(end))
        }
    }

    private static let rowEnds: WordSet = [
        ",", ".", ";", ":", ")", "(", "\"", "—", "–", "-", "in", "on", "at", "by", "for", "with", "from",
        "of", "to",
        "after", "during", "over", "under", "who", "whom", "before", "near", "as", "last", "en", "por", "con",
        "de", "tras", "durante", "bajo", "sobre", "a", "al", "quienes", "que", "em", "no", "na", "com", "sob",
        "apos", "do", "da", "pelo", "pela", "para", "este", "el", "nesta", "neste", "desde",
    ]
}
