/// Finds whose a number is, where the text ties it to one name and no other.
///
/// "Juan Pérez, titular de la cédula V-12.345.678" and "el teléfono de Ana Ruiz: 0412-1234567" do; a name in the sentence
/// before does not, nor do two names of whom either may be meant.
struct BearerReader {
    let text: TokenizedText
    let entities: Entities
    let values: PlacedValues
    /// For the last token of an alias the name that it is introduced with.
    private let aliasEnds: [Int: Int]

    /// Somebody named, the aliases that follow included.
    struct Name {
        let entity: Int
        let kind: Mention.Kind
        let tokens: Range<Int>
    }

    /// Whose a number is, and the words from which that is known.
    struct Tie {
        let name: Name
        let passage: Range<Int>
        let confidence: Double
        /// What makes somebody a party of a case: "imputado"; nil where no such word stands there.
        var role: String?
    }

    /// What a tie needs besides nearness.
    enum Demand {
        /// The number may belong to whoever it is written beside.
        case label
        /// An account is somebody's where no verb or preposition leads to it: not in "transfirió de la cuenta".
        case holding
        /// A word must say that it is his: "propietario", "owned by".
        case owner
        /// A word must say what he is in the case: "imputado", "contra".
        case party
    }

    init(text: TokenizedText, entities: Entities, values: PlacedValues) {
        self.text = text
        self.entities = entities
        self.values = values
        var ends: [Int: Int] = [:]
        for alias in entities.aliases {
            ends[alias.passage.upperBound - 1] = alias.passage.lowerBound
        }
        aliasEnds = ends
    }

    /// Whose the number is.
    func bearer(of placed: PlacedValue, _ demand: Demand) -> Tie? {
        apposition(placed, demand) ?? owner(after: placed, demand) ?? form(placed, demand)
    }

    // MARK: Names

    /// Who is named by words that end with a token; numbers within a name make it none.
    func name(endingAt token: Int) -> Name? {
        if let start = aliasEnds[token], let named = lastReference(upTo: start),
            named.mention.tokens.lowerBound == start
        {
            return name(named, upTo: token + 1)
        }
        guard let named = lastReference(upTo: token), named.mention.tokens.upperBound == token + 1 else {
            return nil
        }
        return name(named, upTo: token + 1)
    }

    private func lastReference(upTo token: Int) -> Entities.Reference? {
        let after = entities.references.sortedIndex { $0.mention.tokens.lowerBound > token }
        return after > 0 ? entities.references[after - 1] : nil
    }

    private func name(_ reference: Entities.Reference, upTo end: Int) -> Name? {
        let tokens = reference.mention.tokens
        guard values.values(in: tokens).isEmpty,
            !(tokens.count == 1 && isLink(tokens.lowerBound))
        else { return nil }
        return Name(
            entity: reference.entity, kind: reference.mention.kind,
            tokens: tokens.lowerBound..<max(end, tokens.upperBound))
    }

    /// Who can bear a number and is named in a range.
    func names(in range: Range<Int>, bearing bearers: Value.Bearers) -> [Name] {
        let first = entities.references.sortedIndex { $0.mention.tokens.lowerBound >= range.lowerBound }
        return entities.references[first...].prefix { $0.mention.tokens.lowerBound < range.upperBound }
            .filter { !bearers.isDisjoint(with: .init($0.mention.kind)) }
            .compactMap { name($0, upTo: 0) }
    }

    /// Whether the same words may as well mean another: "X y Y, DNI …", "el hermano de X, DNI …".
    func isAmbiguous(_ name: Name, _ bearers: Value.Bearers) -> Bool {
        let start = name.tokens.lowerBound
        if KinReader(text: text).isKin(before: start, in: text.sentence(at: start)) { return true }
        guard BearerWords.joining.contains(text.word(start - 1)), let other = self.name(endingAt: start - 2)
        else { return false }
        return !bearers.isDisjoint(with: .init(other.kind)) && other.entity != name.entity
    }

    // MARK: Words between

    /// Whether the text is cut before a token: by the end of a sentence or by an empty line.
    func isCut(before token: Int) -> Bool {
        guard text.tokens.indices.contains(token) else { return true }
        if text.tokens[token].breaks >= 2 { return true }
        guard text.beginsSentence(token) else { return false }
        return text.tokens[token].breaks > 0 || !isShortened(token - 1)
    }

    /// "tel." ends no sentence.
    private func isShortened(_ token: Int) -> Bool {
        let isStop = text.word(token) == "."
        return BearerWords.shortened.contains(text.word(isStop ? token - 1 : token))
    }

    func isLabel(_ token: Int) -> Bool { BearerWords.labels.contains(text.word(token)) }

    func isLink(_ token: Int) -> Bool {
        let word = text.word(token)
        if word == "." { return isShortened(token) || text.facts(token - 1).shape.contains(.initial) }
        // "inscrita en el RIF"
        if BearerWords.inRegister.contains(word) { return BearerWords.bearing.contains(text.word(token - 1)) }
        return BearerWords.fillers.contains(word) || BearerWords.labels.contains(word)
            || BearerWords.bearing.contains(word) || BearerWords.marks.contains(word)
            || BearerWords.calling.contains(word)
    }

    /// Whether what stands before a value belongs to its bearer too: "DNI 12.345.678, tel. 999 888 777".
    func isPersonal(_ placed: PlacedValue) -> Bool { placed.value.property != nil }
}
