/// Titles and what they are over: "director" and "del penal de Tocorón".
extension PostReader {
    /// The post that begins at a token, and whether it says something with its seat only ("head of …").
    func title(at index: Int) -> (Range<Int>, needsSeat: Bool)? {
        guard let (title, needsSeat) = plainTitle(at: index) else { return nil }
        // "personera *municipal*", "jefe *provincial*"
        var end = title.upperBound
        while end < title.upperBound + 2, PostReader.ranges.contains(text.word(end)),
            text.word(end) != "general" || title.count > 0 && !text.facts(end + 1).isCapital
        { end += 1 }
        return (title.lowerBound..<end, needsSeat && end == title.upperBound)
    }

    private static let ranges: WordSet = [
        "municipal", "provincial", "regional", "departamental", "distrital", "estatal", "estadual", "federal",
        "nacional", "adjunto", "adjunta", "metropolitano", "metropolitana", "militar", "ejecutivo",
        "ejecutiva",
        "comunal", "civil", "titular", "departamentales", "delegado", "parlamentario", "parlamentaria",
    ]

    private func plainTitle(at index: Int) -> (Range<Int>, needsSeat: Bool)? {
        // "U.S." is a word of two letters, which opens no phrase of a list.
        if text.key(index) == "u s" || text.key(index) == "us", text.facts(index).isCapital,
            ["attorney", "attorneys", "marshal", "magistrate"].contains(text.word(index + 1))
        {
            return (index..<index + 2, false)
        }
        let post = text.phrases.phrase(.post, at: index)
        if let office = text.phrases.phrase(.office, at: index),
            office.tokens.count > (post?.tokens.count ?? 0)
        {
            return (office.tokens, true)
        }
        return post.map { ($0.tokens, $0.detail == "seated") }
    }

    /// The words after "of": a name, or plain words up to a mark; nothing that may be a clause of its own.
    func seat(from start: Int, _ slots: SlotTable, upTo limit: Int) -> Range<Int>? {
        var place = start
        var plain = 0
        var lastName = start
        while place < limit, place < start + 12 {
            let key = text.word(place)
            if let slot = slots.entered(at: place).lazy.map({ slots.slots[$0] }).first(where: {
                // "del penal" may also tell which, and is a seat all the same.
                $0.tokens.lowerBound == place && $0.kind != .crime
                    && ($0.certainty == 1 || $0.kind != .facility)
            }) {
                // "president of Chile Gabriel Boric": the seat ends where somebody is named.
                guard slot.kind != .person, slot.tokens.upperBound <= limit else { break }
                if slot.certainty < 1 { break }
                place = slot.tokens.upperBound
                lastName = place
                continue
            }
            guard text.facts(place).isWord || ["-", "'s"].contains(key), !text.facts(place).isNumber,
                text.phrases.longest([.speech, .adverb], at: place) == nil
                    || PostReader.links.contains(key) || PostReader.articles.contains(key),
                !PostReader.clauseWords.contains(key) || ["and", "y", "e"].contains(key),
                !PostReader.goesOn.contains(key)
                    || place > start && text.facts(place + 1).isCapital
                        && ["in", "en", "em", "for"].contains(key)
            else { break }
            let isKnown =
                text.facts(place).isCapital || PostReader.links.contains(key)
                || PostReader.articles.contains(key)
                || text.phrases.longest(
                    [.facility, .publicBody, .organizationHead, .demonym, .adjective], at: place) != nil
            if !isKnown { plain += 1 }
            if plain > 5 { return lastName > start ? start..<lastName : nil }
            if text.facts(place).isCapital { lastName = place + 1 }
            place += 1
        }
        while place > start,
            PostReader.links.contains(text.word(place - 1))
                || PostReader.articles.contains(text.word(place - 1))
                || ["and", "y", "e", "in", "en", "em", "-"].contains(text.word(place - 1))
        { place -= 1 }
        guard place > start else { return nil }
        // Plain words are a seat up to a mark only: what follows may be a verb.
        let isClosed =
            place >= limit || [",", ".", ";", ")", ":", "—", "–", "\""].contains(text.word(place))
            || PostReader.goesOn.contains(text.word(place))
            || PostReader.clauseWords.contains(text.word(place))
        if !isClosed { return lastName > start ? start..<lastName : nil }
        return start..<place
    }

    static let goesOn: WordSet = [
        "until", "from", "in", "when", "since", "between", "during", "on", "at", "by", "that", "hasta",
        "desde", "entre", "en", "em", "ate", "cuando", "quando", "after", "before", "for",
    ]

    /// A post with its seat; none over a gang.
    func seated(_ post: Post, _ seat: Range<Int>, _ slots: SlotTable) -> Post? {
        var post = post
        let first =
            PostReader.articles.contains(text.word(seat.lowerBound)) ? seat.lowerBound + 1 : seat.lowerBound
        guard first < seat.upperBound else { return post }
        if let country = text.phrases.phrase(.country, at: first),
            country.tokens.upperBound == seat.upperBound
        {
            if post.country == nil { post.country = country.detail }
            return post
        }
        if text.phrases.phrase(.gangNoun, at: first) != nil,
            text.phrases.phrase(.publicBody, at: first) == nil,
            !text.facts(first).isCapital
        {
            return nil
        }
        let isGang = slots.slots.contains {
            $0.tokens.overlaps(seat) && $0.kind == .organization && $0.entity.map(gangs.contains) ?? false
        }
        // A minister's or a prosecutor's seat is no gang, whatever its name was taken for.
        if isGang, text.phrases.phrase(.office, at: post.title.lowerBound) != nil,
            !text.key(post.title.lowerBound).hasPrefix("director")
        {
            return nil
        }
        post.seat = seat
        return post
    }

    func isFormer(_ title: Range<Int>) -> Bool {
        let key = text.key(title.lowerBound)
        return key.hasPrefix("ex") && key != "executive" || key == "former"
    }
}
