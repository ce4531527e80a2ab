internal import Ontology

/// Reads who holds or held which post: "Chilean President Gabriel Boric", "el ministro del Interior, Remigio Ceballos".
struct PostReader {
    let text: TokenizedText
    let entities: Entities

    let home: String?

    init(text: TokenizedText, entities: Entities) {
        self.text = text
        self.entities = entities
        home = PostReader.onlyCountry(text, entities)
    }

    /// A post as a text words it.
    struct Post {
        let title: Range<Int>
        var country: String?
        /// The words after "of": "penal de Tocorón".
        var seat: Range<Int>?
        var isFormer = false
        var confidence = 0.85
    }

    /// The occupancies in a sentence.
    func relations(in sentence: Range<Int>, slots: SlotTable, modality: ModalityReader) -> [Relation] {
        slots.slots.filter { $0.kind == .person && $0.certainty == 1 }.compactMap { slot -> Relation? in
            guard let person = slot.entity, let post = before(slot, slots) ?? after(slot, slots) else {
                return nil
            }
            var fields: [Relation.Field] = [
                .init("holder", .entity(person)), .init("post", .position(name(of: post))),
            ]
            if let country = post.country { fields.append(.init("country", .text(country))) }
            if post.isFormer { fields.append(.init("status", .text("ended"))) }
            fields.append(.init("title", .text(text.line(post.title))))
            return Relation(
                schema: "Occupancy", fields: fields, sentence: sentence, tokens: slot.tokens,
                reading: .init(modality: .stated, saidBy: nil), confidence: post.confidence)
        }
    }

    // MARK: Where posts stand

    /// "Chilean President NAME", "presidente chileno NAME", "president of Chile, NAME", "Chile's president NAME".
    private func before(_ slot: Slot, _ slots: SlotTable) -> Post? {
        let end = slot.tokens.lowerBound
        for length in 1...5 {
            if let post = text.phrases.phrase(.post, at: end - length), post.tokens.upperBound == end {
                return adjacent(post.tokens)
            }
        }
        if text.phrases.phrase(.demonym, at: end - 1) != nil,
            let country = text.phrases.phrase(.demonym, at: end - 1)?.detail
        {
            for length in 2...6 {
                if let post = text.phrases.phrase(.post, at: end - length), post.tokens.upperBound == end - 1
                {
                    return Post(title: post.tokens, country: country, isFormer: isFormer(post.tokens))
                }
            }
        }
        // "el ministro del Interior, Remigio Ceballos": the post runs up to the comma.
        if text.key(end - 1) == ",", let post = worded(before: end - 1, slots) { return post }
        // "presidente de Chile, Gabriel Boric": the seat is a slot that ends here, a comma between or not.
        let seatEnd = text.key(end - 1) == "," ? end - 1 : end
        for index in slots.left(before: seatEnd) {
            let seat = slots.slots[index]
            guard seat.entity != slot.entity, seat.kind != .person, seat.kind != .crime,
                seat.tokens.upperBound == seatEnd
            else { continue }
            if let post = seated(before: seat) { return post }
        }
        return nil
    }

    /// "exministro del Interior": a post and what it is over, where no name of ours stands in it.
    private func worded(before comma: Int, _ slots: SlotTable) -> Post? {
        for length in 2...7 {
            let start = comma - length
            guard text.key(start) != "," else { return nil }
            guard let post = text.phrases.phrase(.post, at: start), post.tokens.upperBound <= comma else {
                continue
            }
            if post.tokens.upperBound == comma, let adjacent = adjacent(post.tokens) { return adjacent }
            if post.tokens.upperBound == comma {
                return Post(title: post.tokens, isFormer: isFormer(post.tokens), confidence: 0.75)
            }
            guard ["of", "de", "del", "do", "da"].contains(text.key(post.tokens.upperBound)),
                slots.left(before: comma).isEmpty, text.type(comma - 1).isCapital
            else { return nil }
            return Post(title: start..<comma, isFormer: isFormer(post.tokens), confidence: 0.75)
        }
        return nil
    }

    /// "NAME, president of Chile", "NAME, presidente chileno", "NAME is the mayor of Iquique".
    private func after(_ slot: Slot, _ slots: SlotTable) -> Post? {
        var place = slot.tokens.upperBound
        guard
            text.key(place) == "," || ["is", "was", "es", "fue", "era", "é", "foi"].contains(text.key(place))
        else { return nil }
        place += 1
        var isFormer = false
        var country: String?
        for _ in 0..<4 {
            if [
                "the", "el", "la", "o", "a", "then", "entonces", "entao", "un", "una", "um", "uma", "an",
                "actual", "current",
            ].contains(text.key(place)) {
                place += 1
            } else if ["former", "ex", "antiguo", "antigo", "exlider"].contains(text.key(place)) {
                isFormer = true
                place += 1
            } else if let demonym = text.phrases.phrase(.demonym, at: place),
                text.phrases.phrase(.post, at: place) == nil
            {
                country = demonym.detail
                place = demonym.tokens.upperBound
            }
        }
        guard let post = text.phrases.phrase(.post, at: place) else { return nil }
        var end = post.tokens.upperBound
        if let country {
            return Post(
                title: post.tokens, country: country, isFormer: isFormer || self.isFormer(post.tokens))
        }
        if let demonym = text.phrases.phrase(.demonym, at: end),
            [",", "."].contains(text.key(demonym.tokens.upperBound))
        {
            return Post(
                title: post.tokens, country: demonym.detail, isFormer: isFormer || self.isFormer(post.tokens))
        }
        guard ["of", "de", "del", "do", "da", "for"].contains(text.key(end)) else { return nil }
        end += 1
        guard
            let seat = slots.entered(at: end).map({ slots.slots[$0] }).first(where: {
                $0.kind != .person && $0.kind != .crime
            })
        else { return nil }
        return seated(post.tokens, seat, isFormer: isFormer)
    }

    /// A post right before the name, with what stands before it: "Chilean president", "Chile's president".
    private func adjacent(_ title: Range<Int>) -> Post? {
        var before = title.lowerBound - 1
        var former = isFormer(title)
        if ["former", "ex", "then", "entonces", "current"].contains(text.key(before)) {
            former = former || ["former", "ex"].contains(text.key(before))
            before -= 1
        }
        for length in 1...2 {
            if let demonym = text.phrases.phrase(.demonym, at: before + 1 - length),
                demonym.tokens.upperBound == before + 1
            {
                former = former || ["former", "ex"].contains(text.key(demonym.tokens.lowerBound - 1))
                return Post(title: title, country: demonym.detail, isFormer: former)
            }
            if let country = text.phrases.phrase(.country, at: before + 1 - length),
                country.tokens.upperBound == before + 1
            {
                return Post(title: title, country: country.detail, isFormer: former)
            }
        }
        if text.key(before) == "'s", let country = country(endingBefore: before) {
            return Post(title: title, country: country, isFormer: former)
        }
        // A bare "President" is the one of the only country that the document speaks of, if there is one.
        let isHead = [
            "president", "presidente", "presidenta", "prime minister", "primer ministro", "primeiro-ministro",
        ].contains(
            text.line(title).lowercased())
        guard isHead, !former, let home else { return nil }
        return Post(title: title, country: home, confidence: 0.55)
    }

    private func country(endingBefore end: Int) -> String? {
        for length in 1...4 {
            if let country = text.phrases.phrase(.country, at: end - length), country.tokens.upperBound == end
            {
                return country.detail
            }
        }
        return nil
    }

    private func seated(before seat: Slot) -> Post? {
        for start in seat.starts.reversed()
        where ["of", "de", "del", "do", "da"].contains(text.key(start - 1)) {
            for length in 1...6 {
                if let post = text.phrases.phrase(.post, at: start - 1 - length),
                    post.tokens.upperBound == start - 1
                {
                    return seated(post.tokens, seat, isFormer: false)
                }
            }
        }
        return nil
    }

    private func seated(_ title: Range<Int>, _ seat: Slot, isFormer: Bool) -> Post? {
        let former =
            isFormer || self.isFormer(title) || ["former", "ex"].contains(text.key(title.lowerBound - 1))
        if seat.kind == .place, let country = text.phrases.phrase(.country, at: seat.tokens.lowerBound) {
            return Post(title: title, country: country.detail, isFormer: former)
        }
        guard seat.kind != .organization || text.line(title).lowercased().hasPrefix("director") else {
            return nil
        }
        return Post(title: title, seat: seat.tokens, isFormer: former)
    }

    private func isFormer(_ title: Range<Int>) -> Bool {
        let key = text.key(title.lowerBound)
        return key.hasPrefix("ex") && key != "executive" || key == "former"
    }
}
