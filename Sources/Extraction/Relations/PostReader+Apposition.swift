/// Posts that stand after a name: in an apposition or after a verb.
extension PostReader {
    private static let verbsOfBeing = WordSet(keys: Lexicon.standard.cues("be"))
    private static let verbsOfService = WordSet(keys: Lexicon.standard.cues("serve"))

    /// "NAME, president of Chile", "NAME, presidente chileno", "NAME, the prison's former deputy director,".
    func after(_ slot: Slot, _ slots: SlotTable, _ sentence: Range<Int>) -> Post? {
        for end in slot.ends {
            let start: Int
            if text.word(end) == "," || text.word(end) == "(" {
                start = end + 1
            } else if end > slot.tokens.upperBound, text.word(end - 1) == "," {
                start = end
            } else {
                continue
            }
            if let post = post(at: start, slots, sentence, isApposition: true) {
                // "A, director of B, C; D" is a list that may be read either way.
                let isList =
                    text.word(post.end) == ","
                    && slots.entered(at: post.end + 1).contains {
                        slots.slots[$0].kind == .person && slots.slots[$0].certainty == 1
                    }
                return isList ? nil : post
            }
            // "NAME, 45, director of …"
            if text.facts(start).isNumber, text.word(start + 1) == ",",
                let post = post(at: start + 2, slots, sentence, isApposition: true)
            {
                return post
            }
        }
        return nil
    }

    /// "NAME is the mayor of Iquique", "NAME served as director", "she was appointed governor".
    func said(of slot: Slot, _ slots: SlotTable, _ sentence: Range<Int>) -> Post? {
        for (index, end) in slot.ends.enumerated() where !slot.ends[..<index].contains(end) {
            var place = end
            if slot.certainty == 1, text.word(place) == ",",
                ["who", "quien", "que", "quem"].contains(text.word(place + 1))
            {
                place += 2
            }
            var verb: Range<Int>?
            for _ in 0..<7 where place < sentence.upperBound {
                let key = text.word(place)
                if PostReader.verbsOfBeing.contains(key) || PostReader.verbsOfService.contains(key) {
                    verb = (verb?.lowerBound ?? place)..<place + 1
                    place += 1
                } else if verb != nil,
                    ["as", "in", "como", "to", "be"].contains(key)
                        || text.phrases.phrase(.adverb, at: place) != nil
                {
                    place += 1
                } else if text.phrases.phrase(.adverb, at: place) != nil, !text.facts(place).isCapital {
                    place += 1
                } else {
                    break
                }
            }
            guard let verb, var post = post(at: place, slots, sentence, isApposition: false) else { continue }
            post.verb = verb.lowerBound..<max(verb.upperBound, place)
            return post
        }
        return nil
    }

    /// A post that begins here: "the Chilean president", "former director of La Roca prison".
    func post(at start: Int, _ slots: SlotTable, _ sentence: Range<Int>, isApposition: Bool) -> Post? {
        var place = start
        var isFormer = false
        for _ in 0..<6 where place < sentence.upperBound {
            let key = text.word(place)
            if title(at: place) != nil { break }
            if PostReader.former.contains(key) { isFormer = true }
            if PostReader.articles.contains(key) || PostReader.former.contains(key)
                || PostReader.acting.contains(key)
            {
                place += 1
            } else if let demonym = text.phrases.longest([.demonym, .country], at: place) {
                place = demonym.tokens.upperBound
                if text.word(place) == "'s" { place += 1 }
            } else if let owner = slots.entered(at: place).lazy.map({ slots.slots[$0] }).first(where: {
                text.word($0.tokens.upperBound) == "'s"
            }) {
                place = owner.tokens.upperBound + 1
            } else if let noun = text.phrases.longest([.facility, .publicBody], at: place),
                text.word(noun.tokens.upperBound) == "'s"
            {
                place = noun.tokens.upperBound + 1
            } else {
                break
            }
        }
        guard let (title, needsSeat) = title(at: place), title.upperBound <= sentence.upperBound else {
            return nil
        }
        var post = Post(title: title, isFormer: isFormer, end: title.upperBound)
        guard lead(&post, slots, start..<sentence.upperBound) else { return nil }
        place = title.upperBound
        if post.country == nil, let demonym = text.phrases.phrase(.demonym, at: place) {
            post.country = demonym.detail
            place = demonym.tokens.upperBound
        }
        place = afterActing(place)
        if PostReader.links.contains(text.word(place)),
            let seat = seat(from: place + 1, slots, upTo: sentence.upperBound)
        {
            guard let seated = seated(post, seat, slots) else { return nil }
            post = seated
            place = seat.upperBound
        }
        post.end = place
        let isPlaced = post.country != nil || post.seat != nil
        if needsSeat, !isPlaced, !post.isOwned { return nil }
        if !isPlaced { post.confidence = 0.7 }
        guard
            place >= sentence.upperBound
                || [",", ".", ";", ")", ":", "—", "–", "\""].contains(text.word(place)) || post.seat != nil
                || !isApposition && PostReader.goesOn.contains(text.word(place)) && text.word(place) != "for"
                || post.country != nil && !isApposition
                || ["who", "until", "since", "desde", "hasta", "y", "e", "and"].contains(text.word(place))
        else { return nil }
        return post
    }
}
