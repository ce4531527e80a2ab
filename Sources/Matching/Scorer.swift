internal import Foundation
public import Names

/// How sure two entities are one, from their names and the facts beside them.
///
/// ```swift
/// Scorer.standard.score(wanted, candidate)  // 0…1; from 0.7 on it is called a match, which is a lead
/// ```
/// The names' agreement (`NameAlignment`) and every fact are weights of evidence, in natural units of log odds, that
/// add up; the score is the probability they come to (Fellegi and Sunter, 1969, with weights set by hand and checked on
/// data). Agreement never lowers a score and disagreement never raises it.
public struct Scorer: Sendable {
    /// The weights.
    public let weights: EvidenceWeights

    /// The prices of names.
    public let prices: NamePrices

    /// With the weights we use.
    public static let standard = Scorer(weights: .standard, prices: .standard)

    /// From this score on, two entities are called a match.
    public static let threshold = 0.7

    /// The log odds of the threshold.
    static let pivot = 0.847

    /// A scorer with weights of one's own.
    public init(weights: EvidenceWeights, prices: NamePrices) {
        self.weights = weights
        self.prices = prices
    }

    /// The score of two entities, without its explanation; 0 for a person and a ship.
    public func score(_ left: Profile, _ right: Profile) -> Double {
        guard !left.facts.kinds.isDisjoint(with: right.facts.kinds) else { return 0 }
        var aligner = NameAligner(prices: prices)
        let evidence = weights.evidence(left.facts, right.facts)
        var best = unnamedWeight(
            left.names.isEmpty || right.names.isEmpty ? weights.unnamed : weights.noName, evidence)
        for mine in left.names {
            for theirs in right.names {
                let sums = mine.name.align(with: theirs.name, using: &aligner)
                best = max(best, nameWeight(sums, isWeak: mine.isWeak || theirs.isWeak, evidence))
            }
        }
        return Scorer.probability(best + evidence.total)
    }

    /// What an alignment of names is worth in log odds, kept below the threshold where it is weak and nothing that
    /// identifies goes with it.
    func nameWeight(_ sums: NameSums, isWeak: Bool, _ evidence: FactAgreement) -> Double {
        let weight = max(weights.nameWeight(sums), weights.noName)
        if weight <= weights.nameless { return unnamedWeight(weight, evidence) }
        guard isWeak || sums.isWeak, !evidence.identifies else { return weight }
        // Below the threshold whatever else agrees, and still in the order of what agrees.
        let ceiling = weights.weakCeiling - max(0, evidence.total)
        return min(weight - weights.weakName, ceiling - 1 / (1 + max(0, weight)))
    }

    /// What names without anything in common are worth: agents share their address with their firms and twins their
    /// birth day, so it takes an identifier, or a birth day and an address, to reach the threshold.
    func unnamedWeight(_ weight: Double, _ evidence: FactAgreement) -> Double {
        if evidence.sameIdentifiers > 0 || (evidence.date == .sameDay && evidence.places ?? 0 >= 10) {
            return weight
        }
        return min(weight, weights.weakCeiling - max(0, evidence.total) - 0.01)
    }

    /// Log odds as a probability.
    static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
}

/// What the facts beside the names say.
public struct FactAgreement: Sendable, Hashable {
    /// Birth dates or dates of registration.
    public var date = DateAgreement.unknown
    /// How many of all the dates of both sides stand on one side alone, in tenths.
    public var looseDates = 0
    /// Whether the countries meet; nil where one side has none.
    public var countriesMeet: Bool?
    /// How many of all the countries of both sides they share, in tenths.
    public var sharedCountries = 0
    /// Whether the genders agree; nil where one side has none.
    public var gendersMeet: Bool?
    /// Identifiers of one kind that are equal.
    public var sameIdentifiers = 0
    /// Equal values under different names: a passport number given as an ID number.
    public var likeIdentifiers = 0
    /// Whether identifiers of one kind are there on both sides and none is equal.
    public var differentIdentifiers = false
    /// What the words of the addresses that agree tell, in bits; nil where one side has none.
    public var places: Int?
    /// What the side that states less of its addresses states, in bits.
    public var statedPlaces = 0

    /// The sum, in log odds.
    public var total = 0.0

    /// Whether a fact identifies by itself or nearly so: a birth day, an identifier or a whole address that is the same.
    public var identifies: Bool { sameIdentifiers > 0 || date == .sameDay || places ?? 0 >= 18 }
}

/// How far dates agree, in the order of what that tells.
public enum DateAgreement: UInt8, Sendable, Hashable, CaseIterable {
    case unknown, sameDay, sameMonth, dayAndMonthSwapped, sameYear, oneDigitOff, nextYear, different
}
