/// Finds out which mentions of a document name the same entity, and finds further mentions by what is known by then.
///
/// Two people of one surname are never merged: a surname that fits both names neither.
struct Coreference {
    let text: TokenizedText
    var entities = Entities()
    var taken: [Bool]
    /// The content words of each group's name.
    var groupWords: Set<[String]> = []

    init(_ text: TokenizedText) {
        self.text = text
        taken = Array(repeating: false, count: text.tokens.count)
    }

    /// The entities behind `mentions`.
    mutating func resolve(_ mentions: [Mention]) -> Entities {
        for mention in mentions { claim(mention.tokens) }
        let aliases = AliasReader(text: text, mentions: mentions).aliases(of: mentions)
        let people = peopleByForm(mentions)
        let owners = owners(of: aliases, among: mentions)
        var entityOf: [Int] = []
        var byKey: [String: Int] = [:]
        for mention in mentions {
            let named = owners[contentWords(mention.tokens)] ?? mention
            let key = named.kind == .person ? people[personForm(named.tokens)] ?? "" : self.key(of: named)
            let full = "\(family(named.kind)) \(key)"
            let entity = byKey[full] ?? entities.all.count
            if entity == entities.all.count {
                byKey[full] = entity
                entities.all.append(
                    .init(kind: named.kind, name: name(of: named), key: entityKey(named, key)))
            } else if isFuller(named, than: entities.all[entity].name) {
                entities.all[entity].name = name(of: named)
            }
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
        if ["\"", "'"].contains(text.key(before)) { before -= 1 }
        if ["el", "la", "o", "a"].contains(text.key(before)) { before -= 1 }
        return ["alias", "vulgo"].contains(text.key(before))
            && !(name.count > 1 && text.type(name.lowerBound).marks.contains(.given)
                && text.type(name.upperBound - 1).marks.contains(.surname))
    }

    /// For each second name the mention that it goes with, and for letters the one name that they abbreviate:
    /// "PCC" is Primeiro Comando da Capital, introduced or not.
    private func owners(of aliases: [AliasReader.Found], among mentions: [Mention]) -> [[String]: Mention] {
        var owners: [[String]: [Mention]] = [:]
        for alias in aliases {
            owners[contentWords(alias.tokens), default: []].append(mentions[alias.mention])
        }
        let groups = mentions.filter { $0.kind == .organization || $0.kind == .publicBody }
        var byInitials: [String: [Mention]] = [:]
        for group in groups where group.tokens.count >= 3 {
            byInitials[String(contentWords(group.tokens).compactMap(\.first)), default: []].append(group)
        }
        for group in groups
        where group.tokens.count == 1 && text.type(group.tokens.lowerBound).shape.contains(.allCapitals) {
            let words = contentWords(group.tokens)
            // "PDI" that every reader knows for a police is no gang of these initials.
            let other = text.phrases.phrase(.acronym, at: group.tokens.lowerBound)?.detail == "publicbody"
            if owners[words] == nil {
                owners[words] = byInitials[text.key(group.tokens.lowerBound)]?.filter {
                    other ? $0.kind == .publicBody : $0.kind == group.kind
                }
            }
        }
        return owners.compactMapValues { named in
            Set(
                named.map {
                    "\($0.kind) \($0.kind == .person ? personForm($0.tokens).joined(separator: " ") : key(of: $0))"
                }
            ).count == 1 ? named.first : nil
        }
    }

    mutating func claim(_ range: Range<Int>) { for index in range { taken[index] = true } }

    // MARK: Keys

    /// Kinds that a name may change between within a document.
    private func family(_ kind: Mention.Kind) -> String {
        switch kind {
        case .organization, .company: "organization"
        default: kind.rawValue
        }
    }

    private func entityKey(_ mention: Mention, _ key: String) -> String {
        mention.kind == .country ? "country:\(key)" : key
    }

    /// What the mentions of one entity have in common.
    private func key(of mention: Mention) -> String {
        switch mention.kind {
        case .country:
            return text.phrases.phrase(.country, at: mention.tokens.lowerBound)?.detail
                ?? folded(mention.tokens)
        case .facility: return ownWords(mention.tokens).sorted().joined(separator: " ")
        case .organization: return contentWords(mention.tokens).sorted().joined(separator: " ")
        default: return folded(mention.tokens)
        }
    }

    private func folded(_ range: Range<Int>) -> String {
        range.filter { text.type($0).isWord }.map(text.key).joined(separator: " ")
    }

    static let small: Set<String> = [
        "the", "el", "la", "los", "las", "o", "a", "os", "as", "de", "del", "da", "do", "das", "dos", "of",
        "y", "e", "and",
    ]

    func contentWords(_ range: Range<Int>) -> [String] {
        let words = range.filter { text.type($0).isWord }.map(text.key).filter {
            !Coreference.small.contains($0)
        }
        return words.isEmpty ? range.map(text.key) : words
    }

    /// A facility's words without those that any may have: Tocorón in "la cárcel de Tocorón" and "Tocorón prison".
    private func ownWords(_ range: Range<Int>) -> [String] {
        var words: [String] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let head = text.phrases.longest([.facility, .adjective], at: index) {
                index = head.tokens.upperBound
            } else {
                if text.type(index).isWord, !Coreference.small.contains(text.key(index)) {
                    words.append(text.key(index))
                }
                index += 1
            }
        }
        return words.isEmpty ? contentWords(range) : words
    }

    private func name(of mention: Mention) -> String {
        var range = mention.tokens
        if mention.kind == .organization, ["the"].contains(text.key(range.lowerBound)), range.count > 1 {
            range = range.lowerBound + 1..<range.upperBound
        }
        guard mention.kind == .person, let open = range.first(where: { text.type($0).isPunctuation }),
            let close = range.last(where: { text.type($0).isPunctuation }), open < close,
            close + 1 < range.upperBound
        else { return text.line(range) }
        return text.line(range.lowerBound..<open) + " " + text.line(close + 1..<range.upperBound)
    }

    private func isFuller(_ mention: Mention, than known: String) -> Bool {
        guard mention.kind != .country else { return false }
        let new = name(of: mention)
        let words = { (name: String) in name.split(separator: " ").count }
        return words(new) > words(known)
            || words(new) == words(known) && known == known.uppercased() && new != new.uppercased()
    }

    private mutating func finishNames() {
        var seen: [String: Int] = [:]
        for index in entities.all.indices {
            if entities.all[index].kind != .country {
                entities.all[index].key = entities.all[index].name.split(separator: " ").map {
                    WordTypes.key(String($0))
                }.joined(separator: " ")
            }
            let full = "\(entities.all[index].kind) \(entities.all[index].key)"
            entities.all[index].ordinal = seen[full, default: 0]
            seen[full, default: 0] += 1
        }
    }

    // MARK: People

    /// The words of a person's name without nickname and marks.
    private func personForm(_ range: Range<Int>) -> [String] {
        var inside = false
        return range.compactMap { index in
            if text.type(index).isPunctuation { inside.toggle(); return nil }
            return inside || Coreference.small.contains(text.key(index)) ? nil : text.key(index)
        }
    }

    /// For every form of a name the form of the person whom it names: longest first, each to the only one that it fits.
    private func peopleByForm(_ mentions: [Mention]) -> [[String]: String] {
        var seen: Set<[String]> = []
        let forms = mentions.filter { $0.kind == .person }.map { personForm($0.tokens) }.filter {
            seen.insert($0).inserted
        }
        var full: [String: [[String]]] = [:]
        var result: [[String]: String] = [:]
        for form in forms.sorted(by: { $0.count > $1.count }) {
            // A name that hundreds share is nobody's in particular.
            let sharing = form.last.flatMap { full[$0] } ?? []
            let fitting = sharing.count > 200 ? [] : sharing.filter { Coreference.names(form, $0) }
            if fitting.count == 1, let person = fitting.first {
                result[form] = person.joined(separator: " ")
            } else {
                for word in Set(form) { full[word, default: []].append(form) }
                result[form] = form.joined(separator: " ")
            }
        }
        return result
    }

    /// Whether a shorter form may name the person of the longer one: given name and a surname, or surnames alone.
    static func names(_ form: [String], _ full: [String]) -> Bool {
        guard let first = form.first, form.count < full.count else { return false }
        let isInitial = first.count == 1
        var rest = full[...]
        for (place, word) in form.enumerated() {
            let match = rest.firstIndex { $0 == word || place == 0 && isInitial && $0.first == word.first }
            guard let match else { return false }
            rest = rest[(match + 1)...]
        }
        let sharesGiven = full.first == first || isInitial && full.first?.first == first.first
        return sharesGiven ? form.count >= 2 : full.dropFirst().contains(first)
    }
}
