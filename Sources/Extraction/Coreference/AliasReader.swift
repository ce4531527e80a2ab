/// Finds second names beside a mention: after "alias", "a.k.a.", "conocido como", "vulgo", in quotes, as an acronym.
struct AliasReader {
    let text: TokenizedText
    /// All mentions, in text order.
    let mentions: [Mention]

    /// A second name and where it stands.
    struct Found {
        let mention: Int
        let tokens: Range<Int>
        let isWeak: Bool
    }

    /// The aliases of all mentions.
    func aliases() -> [Found] {
        var found: [Found] = []
        for (index, mention) in mentions.enumerated() {
            let limit = index + 1 < mentions.count ? mentions[index + 1].tokens.lowerBound : text.tokens.count
            switch mention.kind {
            case .person:
                if let inner = innerNickname(mention.tokens) {
                    found.append(Found(mention: index, tokens: inner, isWeak: true))
                }
                found += chain(after: mention.tokens.upperBound, of: index, isPerson: true)
            case .organization, .company, .publicBody, .facility:
                if let letters = acronym(after: mention.tokens, limit: limit) {
                    found.append(Found(mention: index, tokens: letters, isWeak: true))
                }
                found += chain(after: mention.tokens.upperBound, of: index, isPerson: false)
            case .country, .place: break
            }
        }
        return found
    }

    /// Héctor *"Niño"* Guerrero.
    private func innerNickname(_ name: Range<Int>) -> Range<Int>? {
        guard let open = name.first(where: { text.facts($0).isPunctuation }),
            let close = name.last(where: { text.facts($0).isPunctuation }), close > open + 1
        else { return nil }
        return open + 1..<close
    }

    /// Aliases one after the other: ", alias 'Niño Guerrero' o 'El Niño'".
    private func chain(after end: Int, of mention: Int, isPerson: Bool) -> [Found] {
        var found: [Found] = []
        var place = end
        while found.count < 4, let next = alias(at: place, isPerson: isPerson, follows: !found.isEmpty) {
            found.append(Found(mention: mention, tokens: next.tokens, isWeak: next.isWeak))
            place = next.end
        }
        return found
    }

    private func alias(at place: Int, isPerson: Bool, follows: Bool) -> (
        tokens: Range<Int>, isWeak: Bool, end: Int
    )? {
        var start = place
        if [",", "("].contains(text.word(start)) { start += 1 }
        var cue = 0
        var joins = false
        if let length = cueLength(at: start) {
            cue = length
        } else if follows, ["o", "or", "ou", "y", "and", "e"].contains(text.word(start)) {
            cue = 1
            joins = true
        } else if isPerson, start > place, ["o", "a", "el", "la"].contains(text.word(start)),
            !text.type(start).isCapital, ["\"", "'"].contains(text.word(start + 1)),
            let second = quoted(from: start + 1)
        {
            return second  // "Cleiton Duarte, o “Chupeta”,"
        } else if isPerson, start > place, text.word(place) == ",", text.word(start) == "o",
            !text.facts(start).isCapital,
            let end = (start + 2...start + 4).first(where: {
                [",", "."].contains(text.word($0)) || !text.facts($0).isCapital
            }),
            // "NAME, o Comando Vermelho passou …" is about two.
            [",", ".", ")"].contains(text.word(end)), text.facts(start + 1).isCapital,
            !namesAnother(at: start + 1, isPerson: true),
            !text.facts(start + 1).shape.contains(.allCapitals) || end > start + 2,
            text.phrases.longest([.post, .role, .demonym, .gang, .facility, .acronym], at: start + 1) == nil
        {
            return (start + 1..<end, true, end)  // "Luiz Fernando da Costa, o Fernandinho Beira-Mar,"
        }
        start += cue
        let isForm = cue > 0 && !joins && text.word(start) == ":"
        if isForm { start += 1 }
        if ["como", "as", "the", "de", "el", "la", "los", "o", "a"].contains(text.word(start)), cue > 0,
            !text.facts(start).isCapital
        {
            start += 1
        }
        let isQuoted = ["\"", "'"].contains(text.word(start))
        guard cue > 0 || isQuoted && isPerson && place == start else { return nil }
        if isQuoted { return quoted(from: start) }
        // "alias 'Chino' y Juan Paz Mora": the second is somebody else.
        if namesAnother(at: start, isPerson: isPerson) || joins && isFullName(at: start) { return nil }
        return plain(from: start, isForm: isForm)
    }

    private func quoted(from open: Int) -> (tokens: Range<Int>, isWeak: Bool, end: Int)? {
        if text.tokens[open].isGlued, text.word(open - 1) != "(" { return nil }
        for close in open + 2..<open + 7
        where text.word(close) == text.word(open) || text.word(open) == "\"" && text.word(close) == "'" {
            var end = close
            if [",", "."].contains(text.word(end - 1)) { end -= 1 }
            guard (open + 1..<end).contains(where: { text.facts($0).isCapital }), end > open + 1 else {
                return nil
            }
            return (open + 1..<end, true, close + 1)
        }
        return nil
    }

    private func mention(at start: Int) -> Mention? {
        let index = mentions.sortedIndex { $0.tokens.lowerBound >= start }
        return index < mentions.count && mentions[index].tokens.lowerBound == start ? mentions[index] : nil
    }

    /// Whether a gang, a body, a prison or a country is named there, which no man is called.
    private func namesAnother(at start: Int, isPerson: Bool) -> Bool {
        guard isPerson, let mention = mention(at: start) else { return false }
        switch mention.kind {
        case .organization, .publicBody, .facility, .company: return true
        case .country: return mention.tokens.count > 1
        case .person, .place: return false
        }
    }

    private func isFullName(at start: Int) -> Bool {
        mention(at: start).map { $0.kind == .person && $0.tokens.count > 1 } ?? false
    }

    private func plain(from start: Int, isForm: Bool) -> (tokens: Range<Int>, isWeak: Bool, end: Int)? {
        var end = start
        while end < start + 5, text.facts(end).isWord,
            !isForm || end == start || text.tokens[end].breaks == 0,
            text.facts(end).isCapital
                || end > start && ["de", "del", "da", "do", "la"].contains(text.word(end))
                    && text.facts(end + 1).isCapital
                || end > start && ["de"].contains(text.word(end)) && text.word(end + 1) == "la"
                    && text.facts(end + 2).isCapital
        { end += 1 }
        guard end > start, text.phrases.longest([.post, .country, .month], at: start) == nil else {
            return nil
        }
        let isFull =
            end - start >= 2 && text.facts(start).marks.contains(.given)
            && text.facts(end - 1).marks.contains(.surname)
        return (start..<end, !isFull, end)
    }

    /// How many words from here introduce a second name.
    private func cueLength(at start: Int) -> Int? {
        AliasReader.cues[text.word(start)]?.first { cue in
            cue.indices.allSatisfy { text.word(start + $0) == cue[$0] }
        }?.count
    }

    /// The words that introduce a second name, by the first of them, the longest first.
    private static let cues: [Word: [[Word]]] = Dictionary(
        grouping: [
            "mejor conocido como", "más conocido como", "mejor conocida como", "más conocida como",
            "también conocido como",
            "también conocida como", "conocido como", "conocida como", "conocido por el alias de",
            "conocido con el alias de",
            "con el alias de", "apodado", "apodada", "alias", "alias de", "a k a", "a.k.a.", "aka",
            "also known as", "better known as",
            "best known as", "commonly known as", "known as", "known by the alias", "known by his alias",
            "nicknamed", "dubbed",
            "mais conhecido como", "também conhecido como", "também conhecida como", "conhecido como",
            "conhecida como",
            "conhecido pelo apelido de", "apelidado de", "apelidado", "vulgo", "de apelido", "por apodo",
            "o alias",
        ].map { $0.split(separator: " ").map { Word(WordType.key(String($0))) } }.sorted {
            $0.count > $1.count
        }
    ) { $0[0] }

    /// "Tren de Aragua (TdA)": letters in parentheses that the name begins its words with.
    private func acronym(after name: Range<Int>, limit: Int) -> Range<Int>? {
        var place = name.upperBound
        while place < name.upperBound + 3, text.phrases.phrase(.gangNoun, at: place) != nil { place += 1 }
        guard text.word(place) == "(" else { return nil }
        var start = place + 1
        while start < place + 7, text.word(start) != ")", !isAcronym(start) { start += 1 }
        guard isAcronym(start), [")", ",", ";"].contains(text.word(start + 1)),
            text.phrases.phrase(.country, at: start) == nil
        else { return nil }
        let letters = text.key(start).filter(\.isLetter)
        let initials = name.compactMap { text.key($0).first }
        var rest = initials[...]
        for letter in letters {
            guard let index = rest.firstIndex(of: letter) else {
                // "Departamento de Justicia (DEA)" is two bodies.
                if text.phrases.phrase(.acronym, at: start) != nil { return nil }
                return start == place + 1 && letters.count <= 5 ? start..<start + 1 : nil
            }
            rest = rest[(index + 1)...]
        }
        return start..<start + 1
    }

    private func isAcronym(_ index: Int) -> Bool {
        let type = text.facts(index)
        guard type.isWord, (2...8).contains(type.length) else { return false }
        let capitals = text.text(index..<index + 1).filter(\.isUppercase).count
        return capitals >= 2
    }
}
