/// Lays what rules and word lists know over what the model found.
///
/// The model finds names; the rules know heads ("clan del Golfo", "Tocorón prison"), where titles and nicknames end, and what
/// is called after a town without being one. Each policy below is one of these, and nothing else of the rules counts.
struct NameMerger {
    let text: TokenizedText
    private var own: [Mention?]
    private var kept: [Mention] = []
    /// For each token which mention of the model covers it.
    private var taken: [Int32]

    init(_ model: [Mention], text: TokenizedText) {
        self.text = text
        own = model
        taken = Array(repeating: -1, count: text.tokens.count)
        for (index, mention) in model.enumerated() {
            for token in mention.tokens { taken[token] = Int32(index) }
        }
    }

    /// A model that is less sure than this does not outweigh a rule.
    private static let doubt = 0.4

    /// The mentions of both, in text order.
    mutating func merged(with rules: [Mention]) -> [Mention] {
        splitJoined(by: rules)
        for rule in rules { lay(rule) }
        for index in own.indices {
            if let mention = own[index], isCalledSo(mention) { own[index] = nil }
        }
        var all = (kept + own.compactMap { $0 }).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        nameGangs(in: &all)
        return all
    }

    /// "¿Lidera Raúl Mesa Soto Los Lobos?": one name for the model, two for the rules.
    private mutating func splitJoined(by rules: [Mention]) {
        var inside: [Int: [Mention]] = [:]
        for rule in rules where rule.confidence >= 0.55 {
            let index = Int(taken[rule.tokens.lowerBound])
            if index >= 0, let other = own[index], other.tokens.contains(rule.tokens),
                other.tokens != rule.tokens
            {
                inside[index, default: []].append(rule)
            }
        }
        for (index, parts) in inside.sorted(by: { $0.key < $1.key }) where parts.count > 1 {
            guard let joined = own[index] else { continue }
            let isWhole = joined.tokens.allSatisfy { token in
                !text.facts(token).isCapital || parts.contains { $0.tokens.contains(token) }
            }
            let isDoubtful = joined.confidence < NameMerger.doubt
            guard isWhole, isDoubtful || parts.contains(where: { $0.kind == .person }) else { continue }
            own[index] = nil
            for part in parts {
                for token in part.tokens { taken[token] = Int32(own.count) }
                own.append(part)
            }
        }
    }

    /// "Los Mochis" that the document knows as a gang is no town in it.
    private func nameGangs(in mentions: inout [Mention]) {
        func isPlural(_ mention: Mention) -> Bool {
            ["los", "las", "os"].contains(text.word(mention.tokens.lowerBound)) && mention.tokens.count > 1
        }
        let gangs = Set(
            mentions.filter { $0.kind == .organization && isPlural($0) }.map { text.nameHash($0.tokens) })
        for index in mentions.indices where mentions[index].kind == .place && isPlural(mentions[index]) {
            if gangs.contains(text.nameHash(mentions[index].tokens)) { mentions[index].kind = .organization }
        }
    }

    private mutating func lay(_ rule: Mention) {
        var indices: [Int] = []
        for token in rule.tokens where taken[token] >= 0 && indices.last != Int(taken[token]) {
            indices.append(Int(taken[token]))
        }
        indices.removeAll { own[$0].map { !$0.tokens.overlaps(rule.tokens) } ?? true }
        guard let first = indices.first, let other = own[first] else {
            if indices.isEmpty, isKnownByItsHead(rule) { kept.append(rule) }
            return
        }
        if indices.count == 1 {
            if other.tokens == rule.tokens {
                own[first] = agreed(other, rule)
                return
            }
            if rule.kind == .person, other.tokens.contains(rule.tokens), rule.confidence >= 0.75,
                other.tokens.contains(where: { !rule.tokens.contains($0) && isTitle($0) })
            {
                own[first] = rule
                return
            }
        }
        if indices.count == 1, rule.kind == .organization, rule.confidence >= 0.75,
            other.tokens.contains(rule.tokens)
        {
            let before = other.tokens.lowerBound..<rule.tokens.lowerBound
            let after = rule.tokens.upperBound..<other.tokens.upperBound
            // "comando do *Cartel do Norte*", "El *Clan Castro*".
            if after.isEmpty, before.allSatisfy({ !text.facts($0).isCapital || isArticle($0) }) {
                own[first] = rule
                return
            }
            // "*Barrio 18* José Luis Mendoza"
            if before.isEmpty, other.kind == .person, text.facts(after.lowerBound).isCapital {
                own[first]?.tokens = after
                kept.append(rule)
                return
            }
        }
        let all = indices.compactMap { own[$0] }
        if all.allSatisfy({ rule.tokens.contains($0.tokens) }) {
            let isNickname = rule.kind == .person && all.allSatisfy { $0.kind == .person }
            // "San Martín de Porres", of which the model saw "San Martín".
            let isLongerPlace = rule.kind.family == .place && all.allSatisfy { $0.kind.family == .place }
            guard
                rule.kind == .facility || isHeaded(rule, holding: all) || isNickname && all.count > 1
                    || isLongerPlace
            else { return }
            for index in indices { own[index] = nil }
            kept.append(rule)
        } else if rule.kind == .facility, indices.count == 1,
            other.tokens.lowerBound >= rule.tokens.lowerBound,
            text.facts(rule.tokens.upperBound).isCapital
        {
            // "En la cárcel de Riobamba Esteban Quiroga …": the prison ends where the man begins.
            own[first]?.tokens = rule.tokens.upperBound..<other.tokens.upperBound
            kept.append(rule)
        }
    }

    /// What both found: the rules tell companies from bodies, prisons from towns, and gangs by their heads.
    private func agreed(_ model: Mention, _ rule: Mention) -> Mention {
        var mention = model
        let isGang = rule.kind == .organization && rule.confidence >= 0.8
        if model.kind.family == rule.kind.family || rule.kind == .facility || isGang {
            mention.kind = rule.kind
        }
        if mention.kind == rule.kind { mention.confidence = max(model.confidence, min(rule.confidence, 0.9)) }
        return mention
    }

    /// A group or prison that the model missed and that its noun or its members betray; a man by "alias".
    private func isKnownByItsHead(_ rule: Mention) -> Bool {
        if rule.kind == .facility || rule.kind == .organization { return true }
        if !text.facts(rule.tokens.lowerBound).isCapital { return true }
        var before = rule.tokens.lowerBound - 1
        if ["\"", "'"].contains(text.word(before)) { before -= 1 }
        return rule.kind == .person && ["alias", "vulgo"].contains(text.word(before))
    }

    private func isHeaded(_ rule: Mention, holding others: [Mention]) -> Bool {
        rule.kind == .organization && rule.confidence >= 0.8
            && (!text.facts(rule.tokens.lowerBound).isCapital
                || others.allSatisfy { $0.kind.family != .organization || $0.confidence < 0.5 })
    }

    private func isArticle(_ token: Int) -> Bool { ["el", "la", "the", "o", "a"].contains(text.word(token)) }

    /// A word that stands before or after a name and belongs to none.
    private func isTitle(_ token: Int) -> Bool {
        text.phrases.longest([.post, .honorific, .rank, .demonym, .country], at: token) != nil
            || ["alias", "aka", "vulgo", "apodo"].contains(text.word(token))
    }

    /// "a disco called Tokio", "un local llamado “Banco de Ginebra”": named after a place or a firm, and neither.
    private func isCalledSo(_ mention: Mention) -> Bool {
        let isPlace = mention.kind == .place || mention.kind == .country
        guard isPlace || TaggingPass.businesses.contains(text.word(mention.tokens.lowerBound)) else {
            return false
        }
        var before = mention.tokens.lowerBound - 1
        for _ in 0..<3
        where ["\"", "'", "the", "el", "la", "o", "a", "como", "as", "de"].contains(text.word(before)) {
            before -= 1
        }
        return before >= 0 && TaggingPass.callings.contains(text.word(before))
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
