internal import Ontology

/// Reads what a group does and where: "se dedica a la extorsión, la trata y el secuestro en Perú, Chile y Colombia".
struct ActivityReader {
    let text: TokenizedText

    /// One activity for each combination that the sentence states: crimes alone, countries alone, or each in each.
    func activities(_ match: PatternMatcher.Match, in sentence: Range<Int>, slots: SlotTable) -> [Relation] {
        guard
            let actor = match.slots.first(where: { [.organization, .person].contains($0.slot.kind) })?.slot
                .entity
        else { return [] }
        var crimes = match.slots.map(\.slot).filter { $0.kind == .crime }
        var places = match.slots.map(\.slot).filter { $0.kind == .place }
        if !crimes.isEmpty { crimes += furtherCrimes(after: match.tokens.upperBound, sentence, slots) }
        if !crimes.isEmpty, places.isEmpty, let last = crimes.last { places = placesOf(last, slots) }
        let kinds = crimes.map(\.detail).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
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
                if let code = text.phrases.phrase(.country, at: place.tokens.lowerBound)?.detail {
                    fields.append(.init("country", .text(code)))
                }
            }
            return Relation(
                schema: "Activity", fields: fields, sentence: sentence, tokens: match.tokens,
                reading: .init(modality: .stated, saidBy: nil), confidence: 0.8, qualifier: crime ?? "")
        }
        let distinctPlaces = where_.compactMap { entity in places.first { $0.entity == entity } }
        if kinds.isEmpty { return distinctPlaces.map { relation(nil, $0) } }
        if distinctPlaces.isEmpty { return kinds.map { relation($0, nil) } }
        return kinds.flatMap { crime in distinctPlaces.map { relation(crime, $0) } }
    }

    /// The crimes named on to the end of the clause, as long as nobody else comes in between.
    private func furtherCrimes(after end: Int, _ sentence: Range<Int>, _ slots: SlotTable) -> [Slot] {
        let stop =
            (end..<sentence.upperBound).first { index in
                [";", ":", "("].contains(text.key(index))
                    || [
                        "but", "pero", "mas", "not", "no", "nao", "while", "mientras", "enquanto", "whose",
                        "against", "contra",
                    ].contains(text.key(index))
                    || slots.entered(at: index).contains {
                        [.person, .organization, .publicBody].contains(slots.slots[$0].kind)
                    }
            } ?? sentence.upperBound
        return slots.slots.filter {
            $0.kind == .crime && (end..<max(end, stop)).contains($0.tokens.lowerBound)
        }
    }

    /// The countries that follow the last crime at once: "… y secuestro en Perú, Chile y Colombia".
    private func placesOf(_ crime: Slot, _ slots: SlotTable) -> [Slot] {
        var place = crime.tokens.upperBound
        guard ["in", "en", "em", "no", "na", "across", "throughout"].contains(text.key(place)) else {
            return []
        }
        place += 1
        var found: [Slot] = []
        while true {
            var next = place
            while next < place + 4, slots.entered(at: next).isEmpty,
                [",", "and", "y", "e", "o", "in", "en", "em", "no", "na", "the", "el", "as", "well"].contains(
                    text.key(next))
            { next += 1 }
            guard found.isEmpty || next > place,
                let index = slots.entered(at: next).first(where: { slots.slots[$0].kind == .place })
            else { return found }
            found.append(slots.slots[index])
            place = slots.slots[index].tokens.upperBound
        }
    }
}
