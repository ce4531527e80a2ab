internal import Ontology

/// Reads what a group does and where: "se dedica a la extorsión, la trata y el secuestro en Perú, Chile y Colombia".
struct ActivityReader {
    let text: TokenizedText
    let gangs: Set<Int>

    private enum PlaceWords {
        static let leading: WordSet = [
            "in", "en", "em", "no", "na", "nos", "nas", "across", "throughout", "around",
        ]
    }

    /// One activity for each combination that the sentence states: crimes alone, countries alone, or each in each.
    func activities(_ match: PatternMatcher.Match, in sentence: Range<Int>, slots: SlotTable) -> [Relation] {
        guard
            let actor = match.slots.first(where: { [.organization, .person].contains($0.slot.kind) })?.slot
                .entity
        else { return [] }
        var crimes = match.slots.map(\.slot).filter { $0.kind == .crime }
        let places = match.slots.map(\.slot).filter { $0.kind == .place }
        // "extortion by the gang set off murders": what follows the gang is not its own.
        let actors = match.slots.map(\.slot).filter { $0.entity == actor }
        let precede = crimes.allSatisfy { crime in
            actors.contains { $0.tokens.lowerBound > crime.tokens.lowerBound }
        }
        if !crimes.isEmpty, !precede {
            crimes += furtherCrimes(after: match.tokens.upperBound, sentence, slots)
        }
        if crimes.isEmpty || !places.isEmpty {
            return relations(
                actor, crimes: crimes.map(\.detail), places: places, match.tokens, in: sentence)
        }
        // "extortion and theft in Peru and kidnapping in Chile": each crime has the places that come next.
        var found: [Relation] = []
        var next: [Slot] = []
        for crime in crimes.sorted(by: { $0.tokens.lowerBound > $1.tokens.lowerBound }) {
            let own = placesOf(crime.tokens.upperBound, slots)
            if !own.isEmpty { next = own }
            found += relations(actor, crimes: [crime.detail], places: next, match.tokens, in: sentence)
        }
        return found.reversed().reduce(into: []) { kept, relation in
            if !kept.contains(where: { $0.fields == relation.fields }) { kept.append(relation) }
        }
    }

    // MARK: Deeds

    /// What verbs say a group does: "the gang extorts shopkeepers in Peru, smuggles migrants in Chile".
    func deeds(in sentence: Range<Int>, slots: SlotTable) -> [(relation: Relation, trigger: Range<Int>)] {
        var found: [(Relation, Range<Int>)] = []
        guard slots.kinds.contains(Slot.Kind.organization.alone) else { return [] }
        for index in sentence {
            guard let deed = text.phrases.phrase(.deed, at: index),
                deed.tokens.upperBound <= sentence.upperBound,
                !["by", "por", "pelo", "pela"].contains(text.word(deed.tokens.upperBound)),
                !(["was", "were", "been", "being", "is", "are", "be"].contains(text.word(index - 1))
                    && text.ends(index, in: "ed") && !deed.detail.isEmpty),
                let subject = subject(before: index, sentence, slots), let actor = subject.entity
            else { continue }
            let tokens = subject.tokens.lowerBound..<deed.tokens.upperBound
            if deed.detail.isEmpty {
                // "has been linked to kidnappings in Mexico": the crimes come next.
                guard !isParticiple(index) || text.phrases.phrase(.adverb, at: index - 1) != nil else {
                    continue
                }
                let end = deed.tokens.upperBound
                let crimes = furtherCrimes(after: end, upTo: end + 6, sentence, slots)
                var next: [Slot] = []
                for crime in crimes.reversed() {
                    let own = placesOf(crime.tokens.upperBound, slots)
                    if !own.isEmpty { next = own }
                    found += relations(actor, crimes: [crime.detail], places: next, tokens, in: sentence).map
                    {
                        ($0, deed.tokens)
                    }
                }
                continue
            }
            let places = placesAfter(deed.tokens.upperBound, sentence, slots)
            found += relations(actor, crimes: [deed.detail], places: places, tokens, in: sentence).map {
                var relation = $0
                relation.confidence *= subject.certainty
                return (relation, deed.tokens)
            }
        }
        return found
    }

    private func isParticiple(_ index: Int) -> Bool {
        [
            "linked", "tied", "implicated", "involved", "engaged", "blamed", "known", "responsible",
            "notorious",
        ]
        .contains(text.word(index))
    }

    /// The group that the verb is said of: the nearest name before it, and nobody else's.
    private func subject(before verb: Int, _ sentence: Range<Int>, _ slots: SlotTable) -> Slot? {
        let before = slots.slots.filter {
            $0.tokens.upperBound <= verb
                && ([.person, .organization, .publicBody].contains($0.kind))
        }
        guard let last = before.last, last.kind == .organization, let entity = last.entity,
            gangs.contains(entity),
            !(last.tokens.upperBound..<verb).contains(where: { [";", ":", "\""].contains(text.word($0)) }),
            !last.isGoverned(in: text)
        else { return nil }
        // "… of the gang who extorted" may be the man; "a rival of the gang extorts" is the rival.
        let between = last.tokens.upperBound..<verb
        if between.contains(where: {
            ["who", "quien", "quem", "whose", "cuyo", "cuya"].contains(text.word($0))
        }) {
            return nil
        }
        return last
    }

    /// The places of a deed: "extorts shopkeepers *in Peru and Chile*", up to the next verb or clause.
    private func placesAfter(_ end: Int, _ sentence: Range<Int>, _ slots: SlotTable) -> [Slot] {
        for index in end..<min(end + 12, sentence.upperBound) {
            if [";", ":", "."].contains(text.word(index)) || text.phrases.phrase(.deed, at: index) != nil {
                return []
            }
            if text.word(index) == ",", text.phrases.longest([.deed, .adverb], at: index + 1) != nil {
                return []
            }
            let places = placesOf(index, slots)
            if !places.isEmpty { return places }
        }
        return []
    }

    /// One activity for each crime alone, each place alone, or each crime in each place.
    private func relations(
        _ actor: Int, crimes: [String], places: [Slot], _ tokens: Range<Int>, in sentence: Range<Int>
    ) -> [Relation] {
        let kinds = crimes.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let where_ = places.compactMap(\.entity).reduce(into: [Int]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        func relation(_ crime: String?, _ place: Slot?) -> Relation {
            var fields: [Relation.Field] = [.init("actor", .entity(actor))]
            let country = place.map { text.line($0.tokens) }
            let name =
                switch (crime, country) {
                case (let crime?, let country?): "\(crime) in \(country)"
                case (let crime?, nil): crime
                default: "active in \(country ?? "")"
                }
            fields.append(.init("name", .text(name)))
            if let crime { fields.append(.init("activityType", .text(crime))) }
            if let place, let entity = place.entity {
                fields.append(.init("place", .entity(entity)))
                if let code = countryCode(of: place) { fields.append(.init("country", .text(code))) }
            }
            return Relation(
                schema: "Activity", fields: fields, sentence: sentence, tokens: tokens,
                reading: .init(modality: .stated, saidBy: nil), confidence: 0.8, qualifier: crime ?? "")
        }
        let distinctPlaces = where_.compactMap { entity in places.first { $0.entity == entity } }
        if kinds.isEmpty { return distinctPlaces.map { relation(nil, $0) } }
        if distinctPlaces.isEmpty { return kinds.map { relation($0, nil) } }
        return kinds.flatMap { crime in distinctPlaces.map { relation(crime, $0) } }
    }

    /// The country that a place is, or in which a city of that name lies that everybody knows.
    private func countryCode(of place: Slot) -> String? {
        if let country = text.phrases.phrase(.country, at: place.tokens.lowerBound) { return country.detail }
        guard let city = text.phrases.phrase(.place, at: place.tokens.lowerBound),
            city.tokens == place.tokens,
            city.size >= 2, city.detail.utf8.count == 2
        else { return nil }
        return city.detail
    }

    /// The crimes named on to the end of the clause, as long as nobody else comes in between.
    private func furtherCrimes(
        after end: Int, upTo reach: Int = .max, _ sentence: Range<Int>, _ slots: SlotTable
    ) -> [Slot] {
        let stop =
            (end..<sentence.upperBound).first { index in
                [";", ":", "("].contains(text.word(index))
                    || text.word(index) == "no" && text.word(index - 1) == ","
                    || [
                        "but", "pero", "mas", "not", "nao", "while", "mientras", "enquanto", "whose",
                        "against", "contra",
                    ].contains(text.word(index))
                    || reach < .max && text.phrases.phrase(.deed, at: index) != nil
                        && text.phrases.phrase(.crime, at: index) == nil
                    || slots.entered(at: index).contains {
                        [.person, .organization, .publicBody].contains(slots.slots[$0].kind)
                            && slots.slots[$0].certainty == 1
                    }
            } ?? sentence.upperBound
        let crimes = slots.slots.filter {
            $0.kind == .crime && (end..<max(end, stop)).contains($0.tokens.lowerBound)
        }
        guard let first = crimes.first, first.tokens.lowerBound <= reach else {
            return reach < .max ? [] : crimes
        }
        return crimes
    }

    /// The countries that follow the last crime at once: "… y secuestro en Perú, Chile y Colombia".
    private func placesOf(_ end: Int, _ slots: SlotTable) -> [Slot] {
        var place = end
        guard PlaceWords.leading.contains(text.word(place)) else {
            return []
        }
        place += 1
        var found: [Slot] = []
        while true {
            var next = place
            while next < place + 4,
                !slots.entered(at: next).contains(where: { slots.slots[$0].certainty == 1 }),
                [",", "and", "y", "e", "o", "in", "en", "em", "no", "na", "the", "el", "as", "well"].contains(
                    text.word(next))
            { next += 1 }
            guard found.isEmpty || next > place,
                let index = slots.entered(at: next).first(where: { slots.slots[$0].kind == .place })
            else { return found }
            found.append(slots.slots[index])
            place = slots.slots[index].tokens.upperBound
        }
    }
}
