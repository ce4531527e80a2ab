/// Finds the sum of a payment or reward in the clause that speaks of it.
struct AmountReader {
    let text: TokenizedText
    let values: PlacedValues

    /// The relation with its sum, where it is one that has any.
    func reading(_ relation: Relation) -> Relation {
        switch relation.schema {
        case "Payment": payment(relation)
        case "Notice": notice(relation)
        default: relation
        }
    }

    /// "pagó 20.000 dólares a …", "pagó a … 20.000 dólares"
    private func payment(_ relation: Relation) -> Relation {
        guard let sum = sum(in: relation.tokens) ?? sum(after: relation) else { return relation }
        var relation = relation
        relation.fields.append(.init("amount", .text(sum.value.value)))
        if let currency = sum.value.currency { relation.fields.append(.init("currency", .text(currency))) }
        // Two payments between the same two are two.
        relation.qualifier += sum.value.value
        return relation
    }

    /// "a reward of up to $5 million for information leading to …"
    private func notice(_ relation: Relation) -> Relation {
        let rewards: WordSet = ["reward", "rewards", "recompensa", "recompensas", "bounty"]
        guard let word = relation.tokens.first(where: { rewards.contains(text.word($0)) }),
            let sum = sum(in: word..<relation.tokens.upperBound)
                ?? sum(in: min(max(relation.sentence.lowerBound, word - 4), word)..<word)
        else { return relation }
        var relation = relation
        relation.fields.append(.init("reward", .text(text.line(sum.tokens))))
        return relation
    }

    private func sum(in range: Range<Int>) -> PlacedValue? {
        values.values(in: range).first { $0.value.kind == .money }
    }

    /// The sum that follows at once, in the same clause.
    private func sum(after relation: Relation) -> PlacedValue? {
        let end = relation.tokens.upperBound
        guard end < relation.sentence.upperBound,
            let sum = sum(in: end..<min(end + 6, relation.sentence.upperBound)),
            !(end..<sum.tokens.lowerBound).contains(where: { token in
                [",", ";", "y", "e", "and", "que", "who", "which", "(", "pero", "but", "mas"]
                    .contains(text.word(token))
            })
        else { return nil }
        return sum
    }
}
