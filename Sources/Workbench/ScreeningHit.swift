internal import Matching

/// An entity of a list that a query may mean. A hit is a lead, never an identification.
public struct ScreeningHit: Hashable, Sendable, Codable {
    /// The entity.
    public var entity: WatchlistEntity
    /// How sure: 0…1.
    public var score: Double
    /// What the score may be called.
    public var verdict: ScreeningVerdict
    /// Why, where it was asked for.
    public var explanation: ScreeningExplanation?
}

/// What a score may be called. None of them is an identification.
public enum ScreeningVerdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// At or above the threshold of matches, 0.7.
    case match
    /// Below it, and not for weakness alone.
    case lead
    /// Held below it because the two meet through nicknames, initials or one common name alone.
    case weak

    /// The verdict in words.
    public var label: String {
        switch self {
        case .match: "match: a lead at or above \(Scorer.threshold)"
        case .lead: "lead below \(Scorer.threshold)"
        case .weak: "weak lead: through a nickname, initials or a common name alone"
        }
    }
}

/// Why a hit has its score: for a program the fields, for a reporter the sentences.
public struct ScreeningExplanation: Hashable, Sendable, Codable {
    /// 0…1.
    public var score: Double
    /// What the score may be called.
    public var verdict: ScreeningVerdict
    /// Names first, then the facts that both sides state.
    public var features: [Feature]
    /// The parts of the names that met.
    public var parts: [Part]
    /// Parts that the query's name has and the other has not.
    public var onlyInQuery: [String]
    /// Parts that the candidate's name has and the query's has not.
    public var onlyInCandidate: [String]
    /// All of it in words.
    public var sentences: [String]

    /// What one fact is worth.
    public struct Feature: Hashable, Sendable, Codable {
        /// "name", "date", "country", "gender", "identifier", "place".
        public var name: String
        /// In words.
        public var detail: String
        /// The query's value, where one value decided.
        public var query: String?
        /// The candidate's value, where one value decided.
        public var candidate: String?
        /// In log odds; positive where it speaks for the two being one.
        public var weight: Double
    }

    /// Two parts of names that met.
    public struct Part: Hashable, Sendable, Codable {
        /// As the query spells it.
        public var query: String
        /// As the candidate spells it.
        public var candidate: String
        /// The rule, in words.
        public var rule: String
        /// 0…100.
        public var percent: Int
        /// What the agreement tells.
        public var bits: Double
    }

    init(_ explanation: Explanation) {
        score = explanation.score
        verdict = ScreeningVerdict(explanation.verdict)
        features = explanation.features.map {
            Feature(
                name: $0.name, detail: $0.detail, query: $0.query, candidate: $0.candidate, weight: $0.weight)
        }
        parts = explanation.parts.map {
            Part(query: $0.query, candidate: $0.candidate, rule: $0.rule, percent: $0.percent, bits: $0.bits)
        }
        onlyInQuery = explanation.onlyInQuery
        onlyInCandidate = explanation.onlyInCandidate
        sentences = explanation.description.split(separator: "\n").map(String.init)
    }
}

extension ScreeningVerdict {
    init(_ verdict: Explanation.Verdict) {
        switch verdict {
        case .match: self = .match
        case .lead: self = .lead
        case .weak: self = .weak
        }
    }
}
