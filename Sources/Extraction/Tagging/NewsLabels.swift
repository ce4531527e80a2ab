/// The labels of CoNLL's news corpora for mentions: people, places and organisations; a facility is a place, without the
/// common noun before or after its name ("cárcel de *Tocorón*", "*Abu Ghraib* prison").
public enum NewsLabels {
    /// "B-PER", "I-PER", "O" …, one for each token of `text`.
    public static func tags(of mentions: [Mention], in text: TokenizedText) -> [String] {
        labels(of: mentions, in: text).map(\.tag)
    }

    /// The labels, one for each token of `text`.
    package static func labels(of mentions: [Mention], in text: TokenizedText) -> [Label] {
        var labels = [Label](repeating: .outside, count: text.tokens.count)
        for mention in mentions {
            var tokens = mention.tokens
            let begin: Label
            let inside: Label
            switch mention.kind.family {
            case .person: (begin, inside) = (.beginPerson, .insidePerson)
            case .organization: (begin, inside) = (.beginOrganization, .insideOrganization)
            default:
                (begin, inside) = (.beginPlace, .insidePlace)
                if mention.kind == .facility { tokens = ownName(tokens, in: text) }
            }
            for token in tokens { labels[token] = token == tokens.lowerBound ? begin : inside }
        }
        return labels
    }

    /// A facility's name without the common nouns around it; streets keep theirs.
    package static func ownName(_ tokens: Range<Int>, in text: TokenizedText) -> Range<Int> {
        guard !streets.contains(text.key(tokens.lowerBound)),
            let first = tokens.first(where: { text.type($0).isCapital || text.type($0).isNumber }),
            let last = tokens.last(where: { text.type($0).isCapital || text.type($0).isNumber })
        else { return tokens }
        return first..<last + 1
    }

    private static let streets: Set<String> = [
        "calle", "rua", "avenida", "av", "rodovia", "praca", "plaza", "carretera",
    ]
}
