/// Further mentions: what the document names again, where the tagger saw nothing.
extension Coreference {
    /// Looks for the known names again where the tagger saw none: surnames, acronyms, a prison's own name, headlines.
    mutating func addRepeats() {
        var surfaces = SurfaceIndex(text)
        // The same name in the same capitals has the same forms.
        var known: Set<UInt64> = [], groups: Set<UInt64> = []
        for reference in entities.references {
            let mention = reference.mention
            let form = Lexicon.hash(
                text.spellingHash(mention.tokens),
                then: UInt64(reference.entity) << 1 | (mention.kind == .company ? 1 : 0))
            if known.insert(form).inserted { addSurfaces(of: reference, to: &surfaces) }
            if mention.kind == .organization, groups.insert(text.nameHash(mention.tokens)).inserted {
                groupWords.insert(contentHash(mention.tokens))
            }
        }
        for alias in entities.aliases { surfaces.add(alias.tokens, of: text, entity: alias.entity) }
        let cases = CaseStatistics(text)
        for sentence in text.sentences {
            var style: LineStyle?
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                guard !taken[index], text.facts(index).isCapital || text.facts(index).shape.contains(.number),
                    let (entity, length) = surfaces.longest(at: index, in: text, within: sentence),
                    let start = initial(before: index, of: entity, within: sentence),
                    isFree(start..<index + length, sentence, &style, cases)
                else {
                    index += 1
                    continue
                }
                let range = start..<index + length
                let mention = Mention(
                    tokens: range, kind: entities.all[entity].kind, confidence: length > 1 ? 0.85 : 0.75)
                entities.references.append(.init(mention: mention, entity: entity))
                claim(range)
                index += length
            }
        }
    }

    /// Where a surname begins with the initial before it: "*N.* Colmenárez"; nil where the initial is somebody else's.
    private func initial(before index: Int, of entity: Int, within sentence: Range<Int>) -> Int? {
        let before = index - 1
        guard entities.all[entity].kind == .person, sentence.contains(before), !taken[before],
            text.facts(before).shape.contains(.initial), text.facts(before).shape.contains(.abbreviation)
        else { return index }
        return WordType.key(entities.all[entity].name).first == text.key(before).first ? before : nil
    }

    private func isFree(
        _ range: Range<Int>, _ sentence: Range<Int>, _ known: inout LineStyle?, _ cases: CaseStatistics
    ) -> Bool {
        guard !range.contains(where: { taken[$0] }) else { return false }
        // "the Genovese family", "Guzmán brothers": no one of them in particular.
        if [
            "family", "families", "crime", "clan", "brothers", "cartel", "gang", "faction", "crew",
            "organization", "dynasty", "sisters",
        ]
        .contains(text.word(range.upperBound)),
            text.phrases.phrase(.gangNoun, at: range.upperBound) == nil || range.count == 1
        {
            return surfaceIsGroup(range)
        }
        if ["hermanos", "irmaos", "brothers", "familia", "clan", "hermanas"].contains(
            text.word(range.lowerBound - 1))
        {
            return surfaceIsGroup(range)
        }
        // "on 18th Street" is a street.
        if text.facts(range.lowerBound).isNumber,
            ["on", "at", "near"].contains(text.word(range.lowerBound - 1))
        {
            return false
        }
        let style = known ?? LineStyle(sentence, of: text)
        known = style
        if style != .sentence {
            return range.count > 1
                || style == .titleCase && !text.facts(range.lowerBound).marks.contains(.common)
        }
        if range.count == 1 {
            let type = text.facts(range.lowerBound)
            if range.lowerBound == sentence.lowerBound, type.marks.contains(.common), cases.small(type) > 0 {
                return false
            }
            if cases.small(type) > 3 { return false }
        }
        // Part of a longer run, it is part of another name: "Guerrero State", "Carlos Guerrero".
        let before = range.lowerBound - 1, after = range.upperBound
        if sentence.contains(after), isNameWord(after), !taken[after] { return false }
        if before > sentence.lowerBound, isNameWord(before), !taken[before],
            text.phrases.longest([.post, .honorific, .rank, .demonym, .determiner], at: before) == nil
        {
            return false
        }
        return true
    }

    /// Whether the name is a group's, which "gang" after it does not change.
    private func surfaceIsGroup(_ range: Range<Int>) -> Bool {
        groupWords.contains(contentHash(range))
    }

    private func isNameWord(_ index: Int) -> Bool {
        text.facts(index).isCapital && text.phrases.longest([.gangNoun, .month], at: index) == nil
    }

    private func addSurfaces(of reference: Entities.Reference, to surfaces: inout SurfaceIndex) {
        let range = reference.mention.tokens
        func add(_ tokens: some Collection<Int>) {
            surfaces.add(tokens, of: text, entity: reference.entity)
        }
        add(range)
        switch reference.mention.kind {
        case .person:
            let words = range.filter { text.facts($0).isWord && text.facts($0).isCapital }
            guard words.count > 1, !range.contains(where: { text.facts($0).isPunctuation }) else { return }
            for start in words.dropFirst() where start < words[words.count - 1] || isFamilyName(start) {
                add(start..<range.upperBound)
            }
            // "Guzmán" of Joaquín Guzmán Loera, but neither the given name nor a middle one.
            if words.count >= 3, isFamilyName(words[words.count - 2]) {
                add([words[words.count - 2]])
                add([words[0], words[words.count - 2]])
            }
        case .organization:
            var start = range.lowerBound
            while start < range.upperBound - 1, Coreference.small.contains(text.word(start)) { start += 1 }
            if start > range.lowerBound { add(start..<range.upperBound) }
        case .facility:
            let own = range.filter { index in
                text.facts(index).isCapital && !Coreference.small.contains(text.word(index))
                    && text.phrases.longest([.facility, .adjective, .other], at: index) == nil
            }
            guard let first = own.first, let last = own.last, last - first < 4, first..<last + 1 != range,
                !isLargePlace(first),
                !(first..<last + 1).contains(where: { text.phrases.phrase(.facility, at: $0) != nil })
            else { return }
            add(first..<last + 1)
        default: break
        }
    }

    /// "Anthony" of Fat Anthony is anybody; "Guzmán" is not.
    private func isFamilyName(_ index: Int) -> Bool {
        let marks = text.facts(index).marks
        return marks.contains(.surname) || !marks.contains(.given)
    }

    private func isLargePlace(_ index: Int) -> Bool {
        (text.phrases.phrase(.place, at: index)?.size ?? 0) >= 2
            || text.phrases.phrase(.country, at: index) != nil
    }
}
