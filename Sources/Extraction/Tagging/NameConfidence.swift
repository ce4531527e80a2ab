internal import Foundation

/// How often a name of a kind is right where the model and the rules are so sure: they say too little of a doubtful public
/// body, and too much of a prison.
///
/// A line in log odds for each kind, fitted by `Scripts/reading-confidence.py` on passages that the model had not learnt;
/// the table is in `Resources/tagger/README.md`.
struct NameConfidence {
    /// Log odds at even odds, and how much of the reading's own log odds is added.
    let offset: Double
    let slope: Double

    static let standard: [Mention.Kind: NameConfidence] = [
        .person: .init(offset: 0.92, slope: 1.06),
        .organization: .init(offset: 0.89, slope: 0.36),
        .company: .init(offset: 1.71, slope: 0.45),
        .publicBody: .init(offset: 1.33, slope: 0.43),
        .facility: .init(offset: -0.33, slope: 0.89),
        .country: .init(offset: 1.13, slope: 0.36),
        .place: .init(offset: 0.46, slope: 0.99),
    ]

    /// The mention with the confidence that its kind has earned.
    static func settled(_ mention: Mention) -> Mention {
        guard let line = standard[mention.kind] else { return mention }
        var mention = mention
        let said = min(max(mention.confidence, 0.01), 0.99)
        mention.confidence = 1 / (1 + exp(-(line.offset + line.slope * log(said / (1 - said)))))
        return mention
    }
}
