internal import Foundation
public import Names

/// Why two entities got their score: which part of a name met which, by what rule, at what price, and what each fact
/// beside the names was worth.
///
/// The weights of the features are log odds; they add up to the log odds of the score. A program reads the fields, a
/// reporter the sentences of `description`.
public struct Explanation: Sendable, Hashable, Codable, CustomStringConvertible {
    /// 0…1.
    public var score: Double

    /// What the score may be called.
    public var verdict: Verdict

    /// Names first, then the facts that both sides state.
    public var features: [Feature]

    /// The parts of the names that met.
    public var parts: [Part]

    /// Parts that the query's name has and the other has not.
    public var onlyInQuery: [String]

    /// Parts that the candidate's name has and the query's has not.
    public var onlyInCandidate: [String]

    /// What a score may be called. None of them is an identification.
    public enum Verdict: String, Sendable, Hashable, Codable {
        /// At or above the threshold.
        case match
        /// Below it, and not for weakness alone.
        case lead
        /// Held below the threshold because the two meet through nicknames, initials or one common name alone.
        case weak
    }

    /// What one fact is worth.
    public struct Feature: Sendable, Hashable, Codable {
        /// "name", "date", "country", "gender", "identifier", "place".
        public var name: String
        /// In words: "same day", "two different years".
        public var detail: String
        /// The query's value, where one value decided.
        public var query: String?
        /// The candidate's value, where one value decided.
        public var candidate: String?
        /// In log odds; positive where it speaks for the two being one.
        public var weight: Double
    }

    /// Two parts of names that met.
    public struct Part: Sendable, Hashable, Codable {
        /// As the query spells it.
        public var query: String
        /// As the candidate spells it.
        public var candidate: String
        /// `WordAgreement.Rule`, in words.
        public var rule: String
        /// 0…100.
        public var percent: Int
        /// What the agreement tells, before what is doubtful is taken off.
        public var bits: Double
    }

    /// The sentences, one a line.
    public var description: String {
        var lines: [String] = []
        for part in parts {
            lines.append(
                part.rule == "same"
                    ? "\(part.query): the same"
                    : "\(part.query) ~ \(part.candidate): \(part.rule), \(part.percent) %")
        }
        if !onlyInQuery.isEmpty { lines.append("only in the query: " + onlyInQuery.joined(separator: ", ")) }
        if !onlyInCandidate.isEmpty {
            lines.append("only in the list: " + onlyInCandidate.joined(separator: ", "))
        }
        for feature in features {
            let sign = feature.weight < 0 ? "against" : "for"
            lines.append(
                "\(feature.name): \(feature.detail) (\(Explanation.rounded(abs(feature.weight))) \(sign))")
        }
        return lines.joined(separator: "\n")
    }

    static func rounded(_ number: Double) -> String { String(format: "%.1f", number) }
}

extension Scorer {
    /// The score of two entities with all that led to it. The score is the same as `score(_:_:)` gives.
    public func explain(_ query: Profile, _ candidate: Profile) -> Explanation {
        guard !query.facts.kinds.isDisjoint(with: candidate.facts.kinds) else {
            return Explanation(
                score: 0, verdict: .lead,
                features: [
                    .init(
                        name: "schema", detail: "a \(query.schema) is never a \(candidate.schema)",
                        query: query.schema,
                        candidate: candidate.schema, weight: -10)
                ], parts: [], onlyInQuery: [], onlyInCandidate: [])
        }
        let evidence = weights.evidence(query.facts, candidate.facts)
        var best: (weight: Double, left: ProfileName, right: ProfileName)?
        for mine in query.names {
            for theirs in candidate.names {
                var aligner = NameAligner(prices: prices)
                let sums = mine.name.align(with: theirs.name, using: &aligner)
                let weight = nameWeight(sums, isWeak: mine.isWeak || theirs.isWeak, evidence)
                if weight > best?.weight ?? -.infinity { best = (weight, mine, theirs) }
            }
        }
        let least = unnamedWeight(best == nil ? weights.unnamed : weights.noName, evidence)
        let nameWeight = max(best?.weight ?? least, least)
        let score = Scorer.probability(nameWeight + evidence.total)
        var explanation = Explanation(
            score: score, verdict: score >= Scorer.threshold ? .match : .lead, features: [], parts: [],
            onlyInQuery: [], onlyInCandidate: [])
        if let best { explain(best, nameWeight, evidence, &explanation) }
        explanation.features += features(evidence, query, candidate)
        return explanation
    }

    private func explain(
        _ best: (weight: Double, left: ProfileName, right: ProfileName), _ weight: Double,
        _ evidence: FactAgreement,
        _ explanation: inout Explanation
    ) {
        let (left, right) = (best.left, best.right)
        let alignment = left.name.aligned(with: right.name, prices: prices)
        let isWeak = left.isWeak || right.isWeak || alignment.sums.isWeak
        let agreement = Int((alignment.sums.agreement * 100).rounded())
        var detail = "names agree by \(agreement) %"
        if alignment.pairs.isEmpty { detail = "no name in common" }
        if isWeak, !alignment.pairs.isEmpty {
            detail += ", through \(Scorer.weakness(left, right, alignment.sums)) alone"
            if !evidence.identifies, explanation.verdict == .lead { explanation.verdict = .weak }
        }
        explanation.features.append(
            .init(name: "name", detail: detail, query: left.text, candidate: right.text, weight: weight))
        for pair in alignment.pairs where pair.bits > 0 {
            explanation.parts.append(
                .init(
                    query: left.words(pair.left), candidate: right.words(pair.right),
                    rule: pair.agreement.rule.label, percent: pair.agreement.percent, bits: pair.bits))
        }
        explanation.onlyInQuery = alignment.leftOver.filter { left.name.parts.indices.contains($0) }
            .map { left.words($0..<$0 + 1) }
        explanation.onlyInCandidate = alignment.rightOver.filter { right.name.parts.indices.contains($0) }
            .map { right.words($0..<$0 + 1) }
    }

    private static func weakness(_ left: ProfileName, _ right: ProfileName, _ sums: NameSums) -> String {
        if left.isWeak || right.isWeak { return "a nickname or a name its source calls weak" }
        if sums.initials > 0 { return "initials" }
        if sums.surnames > 1 { return "the surnames" }
        return left.name.kind == .person ? "one name" : "common words"
    }

    private func features(_ evidence: FactAgreement, _ query: Profile, _ candidate: Profile) -> [Explanation
        .Feature]
    {
        var features: [Explanation.Feature] = []
        if evidence.date != .unknown {
            features.append(
                .init(
                    name: "date", detail: evidence.date.label, query: query.facts.dateList,
                    candidate: candidate.facts.dateList, weight: weights.weight(ofDates: evidence)))
        }
        if let meet = evidence.countriesMeet {
            features.append(
                .init(
                    name: "country", detail: meet ? "a country in common" : "no country in common",
                    query: query.facts.countryList, candidate: candidate.facts.countryList,
                    weight: weights.weight(ofCountries: evidence)))
        }
        if let meet = evidence.gendersMeet {
            features.append(
                .init(
                    name: "gender", detail: meet ? "the same" : "different",
                    weight: meet ? weights.sameGender : weights.otherGender))
        }
        features += identifierFeatures(evidence, query, candidate)
        if let places = evidence.places {
            features.append(
                .init(
                    name: "place",
                    detail: places == 0
                        ? "no word of the addresses agrees"
                        : "words of the addresses agree, worth \(places) bits",
                    weight: weights.weight(ofPlaces: places, stated: evidence.statedPlaces)))
        }
        return features
    }

    private func identifierFeatures(
        _ evidence: FactAgreement, _ query: Profile, _ candidate: Profile
    ) -> [Explanation.Feature] {
        let weight = weights.weight(ofIdentifiers: evidence)
        guard weight != 0 else { return [] }
        let shared = query.identifiers.filter { candidate.identifiers[$0.key] != nil }.map(\.value).sorted()
            .first
        let detail =
            evidence.sameIdentifiers > 0
            ? "the same identifier"
            : evidence.likeIdentifiers > 0
                ? "the same number under another title" : "identifiers of one kind differ"
        return [.init(name: "identifier", detail: detail, query: shared, candidate: shared, weight: weight)]
    }
}

extension ProfileName {
    /// The words of some parts, as the source writes them.
    func words(_ range: Range<Int>) -> String {
        let first = name.parts[range.lowerBound].source.lowerBound
        let last = name.parts[range.upperBound - 1].source.upperBound
        let bytes = Array(text.utf8)
        guard first < last, last <= bytes.count else { return "" }
        return String(decoding: bytes[first..<last], as: UTF8.self)
    }
}

extension WordAgreement.Rule {
    /// The rule in words.
    public var label: String {
        switch self {
        case .none: "nothing in common"
        case .same: "same"
        case .variant: "one name in two spellings or languages"
        case .shortForm: "short or pet form"
        case .sound: "sounds alike"
        case .typing: "spelled alike"
        case .initial: "initial"
        case .joined: "written together and apart"
        }
    }
}

extension DateAgreement {
    /// The agreement in words.
    public var label: String {
        switch self {
        case .unknown: "not stated on both sides"
        case .sameDay: "the same day"
        case .sameMonth: "the same month"
        case .sameYear: "the same year"
        case .dayAndMonthSwapped: "day and month swapped"
        case .oneDigitOff: "alike but for the day, the month or the year"
        case .nextYear: "one year apart"
        case .different: "different dates"
        }
    }
}

extension Facts {
    /// The dates as written in ISO 8601.
    var dateList: String {
        dates.map { date in
            let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
            if month == 0 { return String(format: "%04d", year) }
            return day == 0
                ? String(format: "%04d-%02d", year, month)
                : String(format: "%04d-%02d-%02d", year, month, day)
        }.joined(separator: ", ")
    }

    /// The countries by their codes.
    var countryList: String {
        countries.map { String(decoding: [UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)], as: UTF8.self) }
            .joined(separator: ", ")
    }
}
