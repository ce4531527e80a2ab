/// Lets what a document says clearly in one place decide what it says doubtfully in another.
///
/// One spelling that is nearly always a person is one everywhere in the document, and the surname of a person who was named in
/// full is no town. Only readings that the model itself doubted are changed.
struct DocumentVote {
    let text: TokenizedText

    /// A name whose confidence is less may be outvoted.
    private static let doubt = 0.75

    /// The sums of the confidences of person, organisation and place.
    private struct Votes {
        var person = 0.0
        var organization = 0.0
        var place = 0.0

        mutating func add(_ mention: Mention) {
            switch mention.kind.family {
            case .person: person += mention.confidence
            case .organization: organization += mention.confidence
            default: place += mention.confidence
            }
        }

        /// The kind that has three times the votes of the others together.
        var winner: Label? {
            let all = person + organization + place
            if person * 4 >= all * 3 { return .beginPerson }
            if organization * 4 >= all * 3 { return .beginOrganization }
            return place * 4 >= all * 3 ? .beginPlace : nil
        }
    }

    /// The mentions, doubtful kinds settled.
    func settled(_ mentions: [Mention]) -> [Mention] {
        // For each name its place among the votes.
        var places = HashTable(capacity: 1 << 10)
        var votes: [Votes] = []
        var surnames: Set<Int32> = []
        for mention in mentions {
            let name = text.nameHash(mention.tokens)
            let place = places[name].map { Int($0) } ?? votes.count
            if place == votes.count {
                places.set(name, UInt32(place))
                votes.append(Votes())
            }
            votes[place].add(mention)
            if mention.kind == .person, mention.tokens.count > 1, mention.confidence >= 0.6 {
                for token in mention.tokens.dropFirst() where text.facts(token).isCapital {
                    surnames.insert(text.facts(token).keyID)
                }
            }
        }
        let kinds = MentionKinds(text: text)
        return mentions.map { mention in
            // "Guerrero Flores", after "Héctor Guerrero Flores".
            if mention.tokens.count > 1, mention.kind != .person,
                mention.tokens.allSatisfy({ surnames.contains(text.facts($0).keyID) })
            {
                var mention = mention
                mention.kind = .person
                return mention
            }
            // "Lugo", after "Evaristo Lugo", is the man and no town, unless something is there.
            if mention.tokens.count == 1, mention.kind == .place,
                surnames.contains(text.facts(mention.tokens.lowerBound).keyID),
                !["in", "en", "em", "de", "from", "at", "to", "desde", "hacia"].contains(
                    text.word(mention.tokens.lowerBound - 1))
            {
                var mention = mention
                mention.kind = .person
                return mention
            }
            guard mention.confidence < DocumentVote.doubt else { return mention }
            var mention = mention
            var votes = places[text.nameHash(mention.tokens)].map { votes[Int($0)] } ?? Votes()
            if mention.tokens.count == 1, surnames.contains(text.facts(mention.tokens.lowerBound).keyID),
                text.phrases.longest([.country, .place], at: mention.tokens.lowerBound) == nil
            {
                votes.person += 3
            }
            guard let winner = votes.winner, Label(mention.kind) != winner else { return mention }
            // "O Distrito Federal alega …" is a party, "no Distrito Federal" a place, in one and the same judgment.
            if winner != .beginPerson, mention.kind != .person,
                text.phrases.longest([.country, .place], at: mention.tokens.lowerBound)?.tokens
                    == mention.tokens
            {
                return mention
            }
            mention.kind = kinds.kind(of: mention.tokens, winner)
            return mention
        }
    }
}

extension Label {
    /// The label with which a mention of a kind begins.
    init(_ kind: Mention.Kind) {
        switch kind.family {
        case .person: self = .beginPerson
        case .organization: self = .beginOrganization
        default: self = .beginPlace
        }
    }
}
