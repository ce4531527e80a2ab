/// Finds out which mentions of a document name the same entity, and finds further mentions by what is known by then.
///
/// Two people of one surname are never merged: a surname that fits both names neither.
struct Coreference {
    let text: TokenizedText
    var entities = Entities()
    var taken: [Bool]
    /// The content words of each group's name.
    var groupWords: Set<UInt64> = []
    /// For each entity the mention that its name is taken from, and how many words the name has.
    private var fullest: [(mention: Mention, words: Int)] = []

    /// What tells an entity from others: its key among those of its kind.
    private func identity(_ kind: Mention.Kind, _ key: String) -> UInt64 {
        Lexicon.hash(key.utf8, from: Lexicon.hash(kind.rawValue.utf8))
    }

    init(_ text: TokenizedText) {
        self.text = text
        taken = Array(repeating: false, count: text.tokens.count)
    }

    /// The entities behind `mentions`.
    mutating func resolve(_ found: [Mention]) -> Entities {
        let mentions = settled(found)
        for mention in mentions { claim(mention.tokens) }
        let aliases = AliasReader(text: text, mentions: mentions).aliases()
        let people = peopleByForm(mentions)
        let owners = owners(of: aliases, among: mentions)
        var entityOf: [Int] = []
        var byKey: [UInt64: Int] = [:]
        var bySpelling: [UInt64: Int] = [:]
        for mention in mentions {
            let spelling = spelling(of: mention)
            if let entity = spelling.flatMap({ bySpelling[$0] }) {
                entityOf.append(entity)
                entities.references.append(.init(mention: mention, entity: entity))
                continue
            }
            let named = owners.isEmpty ? mention : owners[contentHash(mention.tokens)] ?? mention
            let key =
                named.kind == .person ? people[formHash(personForm(named.tokens))] ?? "" : self.key(of: named)
            let full = identity(family(named.kind), key)
            let entity = byKey[full] ?? entities.all.count
            if entity == entities.all.count {
                byKey[full] = entity
                entities.all.append(
                    .init(kind: named.kind, name: name(of: named), key: entityKey(named, key)))
                fullest.append((named, words(in: entities.all[entity].name)))
            } else if isFuller(named, than: entity) {
                entities.all[entity].name = name(of: named)
                fullest[entity] = (named, words(in: entities.all[entity].name))
            }
            if let spelling { bySpelling[spelling] = entity }
            entityOf.append(entity)
            entities.references.append(.init(mention: mention, entity: entity))
        }
        for alias in aliases {
            let mention = mentions[alias.mention]
            let passage =
                min(
                    mention.tokens.lowerBound, alias.tokens.lowerBound)..<max(
                    mention.tokens.upperBound, alias.tokens.upperBound)
            entities.aliases.append(
                .init(
                    entity: entityOf[alias.mention], tokens: alias.tokens, passage: passage,
                    isWeak: alias.isWeak))
        }
        markNicknames()
        finishNames()
        addRepeats()
        entities.references.sort { $0.mention.tokens.lowerBound < $1.mention.tokens.lowerBound }
        return entities
    }

    /// What tells a mention from those of other kinds or letters: one spelled like another is the same entity, and adds nothing to
    /// its name. Nil where what follows counts too, as in "Guinea" and "Guinea Bissau".
    private func spelling(of mention: Mention) -> UInt64? {
        switch mention.kind {
        case .country, .facility: return nil
        case .person, .organization, .company, .publicBody, .place:
            let letters = Lexicon.hash(
                text.utf8[text.bytes(mention.tokens)], from: Lexicon.hash(mention.kind.rawValue.utf8))
            return Lexicon.hash(letters, then: text.spellingHash(mention.tokens))
        }
    }

    /// The mentions without surnames alone, which stand for whoever was named in full where that is one man only; the name of
    /// a prison alone is the prison.
    private func settled(_ mentions: [Mention]) -> [Mention] {
        var surnames: Set<Int32> = []
        var facilities: Set<UInt64> = []
        for mention in mentions {
            if mention.kind == .person, mention.tokens.count > 1 {
                for token in mention.tokens.dropFirst() where text.facts(token).isCapital {
                    surnames.insert(text.facts(token).keyID)
                }
            } else if mention.kind == .facility {
                facilities.insert(hash(ownTokens(mention.tokens)))
            }
        }
        return mentions.compactMap { mention in
            let first = mention.tokens.lowerBound
            if mention.kind == .person, mention.tokens.count == 1, surnames.contains(text.facts(first).keyID)
            {
                return nil
            }
            if mention.kind == .place, !facilities.isEmpty,
                text.phrases.phrase(.place, at: first).map({ $0.size < 2 }) ?? true,
                facilities.contains(hash(ownTokens(mention.tokens)))
            {
                var mention = mention
                mention.kind = .facility
                return mention
            }
            return mention
        }
    }

    /// Marks whom the document knows by a nickname only: "cayó alias 'Wilo'".
    private mutating func markNicknames() {
        for reference in entities.references where reference.mention.kind == .person {
            let tokens = reference.mention.tokens
            guard isNickname(tokens), entities.all[reference.entity].name == text.line(tokens) else {
                continue
            }
            entities.all[reference.entity].isNickname = true
        }
    }

    private func isNickname(_ name: Range<Int>) -> Bool {
        var before = name.lowerBound - 1
        if ["\"", "'"].contains(text.word(before)) { before -= 1 }
        if ["el", "la", "o", "a"].contains(text.word(before)) { before -= 1 }
        return ["alias", "vulgo"].contains(text.word(before))
            && !(name.count > 1 && text.facts(name.lowerBound).marks.contains(.given)
                && text.facts(name.upperBound - 1).marks.contains(.surname))
    }

    /// For each second name the mention that it goes with, and for letters the one name that they abbreviate:
    /// "PCC" is Primeiro Comando da Capital, introduced or not.
    private func owners(of aliases: [AliasReader.Found], among mentions: [Mention]) -> [UInt64: Mention] {
        var owners: [UInt64: [Mention]] = [:]
        for alias in aliases {
            owners[contentHash(alias.tokens), default: []].append(mentions[alias.mention])
        }
        let groups = mentions.filter { $0.kind == .organization || $0.kind == .publicBody }
        var byInitials: [String: [Mention]] = [:]
        for group in groups where group.tokens.count >= 3 {
            byInitials[String(contentTokens(group.tokens).compactMap { text.key($0).first }), default: []]
                .append(group)
        }
        for group in groups
        where group.tokens.count == 1 && text.facts(group.tokens.lowerBound).shape.contains(.allCapitals) {
            let words = contentHash(group.tokens)
            // "PDI" that every reader knows for a police is no gang of these initials.
            let other = text.phrases.phrase(.acronym, at: group.tokens.lowerBound)?.detail == "publicbody"
            if owners[words] == nil {
                owners[words] = byInitials[text.key(group.tokens.lowerBound)]?.filter {
                    other ? $0.kind == .publicBody : $0.kind == group.kind
                }
            }
        }
        return owners.compactMapValues { named in
            named.count == 1
                ? named.first
                : Set(
                    named.map {
                        identity(
                            $0.kind, $0.kind == .person ? personKey(personForm($0.tokens)) : key(of: $0))
                    }
                ).count == 1 ? named.first : nil
        }
    }

    mutating func claim(_ range: Range<Int>) { for index in range { taken[index] = true } }

    // MARK: Keys

    /// Kinds that a name may change between within a document.
    private func family(_ kind: Mention.Kind) -> Mention.Kind { kind == .company ? .organization : kind }

    private func entityKey(_ mention: Mention, _ key: String) -> String {
        mention.kind == .country ? "country:\(key)" : key
    }

    /// What the mentions of one entity have in common.
    private func key(of mention: Mention) -> String {
        switch mention.kind {
        case .country:
            return text.phrases.phrase(.country, at: mention.tokens.lowerBound)?.detail
                ?? folded(mention.tokens)
        case .facility: return ownTokens(mention.tokens).map(text.key).sorted().joined(separator: " ")
        case .organization: return contentTokens(mention.tokens).map(text.key).sorted().joined(separator: " ")
        default: return folded(mention.tokens)
        }
    }

    private func folded(_ range: Range<Int>) -> String {
        range.filter { text.facts($0).isWord }.map(text.key).joined(separator: " ")
    }

    static let small: WordSet = [
        "the", "el", "la", "los", "las", "o", "a", "os", "as", "de", "del", "da", "do", "das", "dos", "of",
        "y", "e", "and",
    ]

    /// What tells a row of words from others.
    private func hash(_ tokens: some Sequence<Int>) -> UInt64 {
        tokens.reduce(0) { Lexicon.hash($0, then: text.word($1).hash) }
    }

    /// What tells the content words of a name from those of others.
    func contentHash(_ range: Range<Int>) -> UInt64 { hash(contentTokens(range)) }

    private func contentTokens(_ range: Range<Int>) -> [Int] {
        let words = range.filter { text.facts($0).isWord && !Coreference.small.contains(text.word($0)) }
        return words.isEmpty ? Array(range) : words
    }

    /// A facility's words without those that any may have: Tocorón in "la cárcel de Tocorón" and "Tocorón prison".
    private func ownTokens(_ range: Range<Int>) -> [Int] {
        var words: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let head = text.phrases.longest([.facility, .adjective], at: index) {
                index = head.tokens.upperBound
            } else {
                if text.facts(index).isWord, !Coreference.small.contains(text.word(index)) {
                    words.append(index)
                }
                index += 1
            }
        }
        return words.isEmpty ? contentTokens(range) : words
    }

    private func name(of mention: Mention) -> String {
        var range = mention.tokens
        if mention.kind == .organization, ["the"].contains(text.word(range.lowerBound)), range.count > 1 {
            range = range.lowerBound + 1..<range.upperBound
        }
        guard mention.kind == .person, let open = range.first(where: { text.facts($0).isPunctuation }),
            let close = range.last(where: { text.facts($0).isPunctuation }), open < close,
            open > range.lowerBound, close + 1 < range.upperBound
        else { return text.line(range) }
        return text.line(range.lowerBound..<open) + " " + text.line(close + 1..<range.upperBound)
    }

    /// Whether a mention has more words than the name known so far, or its case where that is in capitals only.
    private func isFuller(_ mention: Mention, than entity: Int) -> Bool {
        let (first, count) = fullest[entity]
        guard mention.kind != .country, mention.tokens.count >= count,
            mention.kind != first.kind
                || !text.utf8[text.bytes(mention.tokens)].elementsEqual(text.utf8[text.bytes(first.tokens)])
        else { return false }
        let new = name(of: mention), known = entities.all[entity].name
        return words(in: new) > count
            || words(in: new) == count && known == known.uppercased() && new != new.uppercased()
    }

    private func words(in name: String) -> Int {
        var words = 0
        var last = UInt8(ascii: " ")
        for byte in name.utf8 {
            if byte != UInt8(ascii: " "), last == UInt8(ascii: " ") { words += 1 }
            last = byte
        }
        return words
    }

    private mutating func finishNames() {
        var seen: [UInt64: Int] = [:]
        for index in entities.all.indices {
            if entities.all[index].kind != .country {
                entities.all[index].key =
                    plainKey(fullest[index].mention)
                    ?? entities.all[index].name.split(separator: " ").map { WordType.key(String($0)) }
                    .joined(separator: " ")
            }
            let full = identity(entities.all[index].kind, entities.all[index].key)
            let ordinal = seen[full] ?? 0
            entities.all[index].ordinal = ordinal
            seen[full] = ordinal + 1
        }
    }

    /// The folded name of a mention, where its words have single spaces between them; nil where it has marks.
    private func plainKey(_ mention: Mention) -> String? {
        let range = mention.tokens
        let isPlain = range.allSatisfy { index in
            text.facts(index).isWord && text.tokens[index].end - text.tokens[index].start <= 64
                && (index == range.lowerBound || text.tokens[index].start == text.tokens[index - 1].end + 1)
        }
        guard isPlain, mention.kind != .organization || text.word(range.lowerBound) != "the" else {
            return nil
        }
        return range.map(text.key).joined(separator: " ")
    }

    // MARK: People

    /// One word of a person's name; equal where the keys are.
    struct NamePart: Hashable {
        let word: Word
        let key: String
        static func == (left: NamePart, right: NamePart) -> Bool { left.word == right.word }
        func hash(into hasher: inout Hasher) { hasher.combine(word) }
    }

    /// The words of a person's name without nickname and marks.
    private func personForm(_ range: Range<Int>) -> [NamePart] {
        var inside = false
        return range.compactMap { index in
            if text.facts(index).isPunctuation { inside.toggle(); return nil }
            let word = text.word(index)
            return inside || Coreference.small.contains(word)
                ? nil : NamePart(word: word, key: text.key(index))
        }
    }

    private func formHash(_ form: [NamePart]) -> UInt64 {
        form.reduce(0) { Lexicon.hash($0, then: $1.word.hash) }
    }

    private func personKey(_ form: [NamePart]) -> String { form.map(\.key).joined(separator: " ") }

    /// For every form of a name the key of the person whom it names: longest first, each to the only one that it fits.
    private func peopleByForm(_ mentions: [Mention]) -> [UInt64: String] {
        var spelled: Set<UInt64> = [], seen: Set<UInt64> = []
        var forms: [[NamePart]] = []
        for mention in mentions
        where mention.kind == .person && spelled.insert(text.nameHash(mention.tokens)).inserted {
            let form = personForm(mention.tokens)
            if seen.insert(formHash(form)).inserted { forms.append(form) }
        }
        var full: [NamePart: [[NamePart]]] = [:]
        var result: [UInt64: String] = [:]
        for form in forms.sorted(by: { $0.count > $1.count }) {
            // A name that hundreds share is nobody's in particular.
            let sharing = form.last.flatMap { full[$0] } ?? []
            let fitting = sharing.count > 200 ? [] : sharing.filter { Coreference.names(form, $0) }
            if fitting.count == 1, let person = fitting.first {
                result[formHash(form)] = personKey(person)
            } else {
                for word in Set(form) { full[word, default: []].append(form) }
                result[formHash(form)] = personKey(form)
            }
        }
        return result
    }

    /// Whether a shorter form may name the person of the longer one: given name and a surname, or surnames alone.
    static func names(_ form: [NamePart], _ full: [NamePart]) -> Bool {
        guard let first = form.first, form.count < full.count else { return false }
        let isInitial = first.key.count == 1
        var rest = full[...]
        for (place, word) in form.enumerated() {
            let match = rest.firstIndex {
                $0 == word || place == 0 && isInitial && $0.key.first == word.key.first
            }
            guard let match else { return false }
            rest = rest[(match + 1)...]
        }
        let sharesGiven = full.first == first || isInitial && full.first?.key.first == first.key.first
        return sharesGiven ? form.count >= 2 : full.dropFirst().contains(first)
    }
}

extension TokenizedText {
    /// What tells a name from others that are written otherwise, be it in their capitals only.
    func spellingHash(_ tokens: Range<Int>) -> UInt64 {
        tokens.reduce(0) { Lexicon.hash($0, then: UInt64(truncatingIfNeeded: self.tokens[$1].type) &+ 1) }
    }
}
