internal import Foundation
internal import Names

/// Searches an index for the entities that a profile may be: candidates from the words of its names, from birth dates
/// and identifiers, in descending bound of their score, until no other can come among the best.
///
/// Holds storage that is used again: one search a thread.
public final class CandidateSearch {
    /// The index it searches.
    public let file: IndexFile

    /// What it did so far.
    public private(set) var statistics = SearchStatistics()

    private let scorer: Scorer
    private let index: IndexSections
    private var finder: WordFinder
    private var names: NameGathering
    private var aligner: NameAligner
    private var found: [Int: Found] = [:]

    private struct Found {
        var evidence: FactAgreement
        /// Log odds of the best name so far.
        var nameWeight: Double
        var queryName: Int?
        var name: Int?
    }

    /// A search of an index.
    public init(_ file: IndexFile, scorer: Scorer = .standard) {
        self.file = file
        self.scorer = scorer
        index = IndexSections(file)
        finder = WordFinder(index)
        names = NameGathering(index)
        aligner = NameAligner(prices: scorer.prices)
    }

    /// The best candidates for a profile, the surest first; equals in the order of the index.
    ///
    /// - Parameters:
    ///   - profile: Who is sought.
    ///   - limit: How many at most.
    ///   - leaveOut: Entities that are not wanted, by their place in the index.
    public func candidates(
        for profile: Profile, limit: Int = 50, leaveOut: (Int) -> Bool = { _ in false }
    ) -> [Candidate] {
        statistics.queries += 1
        found.removeAll(keepingCapacity: true)
        for (number, name) in profile.names.prefix(Self.mostQueryNames).enumerated() {
            search(name, number, profile, leaveOut)
        }
        searchFacts(profile, leaveOut)
        let best = sorted(limit: limit)
        return refined(best, profile)
    }

    /// More names than this say little more, and cost as much each.
    private static let mostQueryNames = 16

    /// How many names are aligned for one name of a query.
    private static let mostAligned = 72

    private func search(_ query: ProfileName, _ number: Int, _ profile: Profile, _ leaveOut: (Int) -> Bool) {
        query.name.withAlignedParts { parts in
            let gathered = names.gather(query.name, parts, &finder, atMost: Self.mostAligned * 4)
            statistics.pairs += names.touchedCount
            var bounded: [(bound: Double, name: Int, entity: Int)] = []
            bounded.reserveCapacity(gathered.count)
            for (name, share) in gathered {
                let entity = Int(index.names[name].entity)
                guard !SchemaClass(rawValue: index.entities[entity].kinds).isDisjoint(with: profile.facts.kinds),
                    !leaveOut(entity)
                else { continue }
                let bound = scorer.weights.bound(share: share) + evidence(profile, entity).total
                bounded.append((bound, name, entity))
            }
            bounded.sort { ($1.bound, $0.name) < ($0.bound, $1.name) }
            for (_, name, entity) in bounded.prefix(Self.mostAligned) {
                align(query, number, parts, name, entity)
            }
        }
    }

    private func evidence(_ profile: Profile, _ entity: Int) -> FactAgreement {
        if let known = found[entity] { return known.evidence }
        let evidence = profile.facts.withView { scorer.weights.evidence($0, index.facts(of: entity)) }
        found[entity] = Found(evidence: evidence, nameWeight: scorer.weights.noName)
        return evidence
    }

    private func align(
        _ query: ProfileName, _ number: Int, _ parts: UnsafeBufferPointer<AlignedPart>, _ name: Int, _ entity: Int,
        isThorough: Bool = false
    ) {
        statistics.aligned += 1
        let entry = index.names[name]
        let start = Int(entry.partStart)
        let isPerson = query.name.kind == .person && entry.flags & IndexName.person != 0
        let sums = withUnsafeTemporaryAllocation(of: AlignedPart.self, capacity: Int(entry.partCount)) { space in
            for at in 0..<Int(entry.partCount) {
                (space.baseAddress.unsafelyUnwrapped + at).initialize(to: index.part(start + at))
            }
            let theirs = UnsafeBufferPointer(space)
            return aligner.align(parts, theirs, isPerson: isPerson) { i, j in
                let agreement = names.agreement(of: i, with: index.parts[start + j].word)
                if agreement.percent > 0 || !isThorough { return agreement }
                return WordComparison.compare(parts[i].word, theirs[j].word)
            }
        }
        guard var known = found[entity] else { return }
        let isWeak = query.isWeak || entry.flags & IndexName.weak != 0
        let weight = scorer.nameWeight(sums, isWeak: isWeak, known.evidence)
        if weight > known.nameWeight || known.name == nil {
            known.nameWeight = max(weight, scorer.weights.noName)
            known.queryName = number
            known.name = name
            found[entity] = known
        }
    }

    /// Entities with the same birth date or identifier, whatever they are called.
    private func searchFacts(_ profile: Profile, _ leaveOut: (Int) -> Bool) {
        var entities: Set<Int> = []
        for date in profile.facts.dates where IndexHash.retrieves(date: date) {
            let hash = UInt32(bitPattern: date)
            for at in IndexSections.range(of: hash, in: index.dateKeys).prefix(Self.mostByFact) {
                entities.insert(Int(index.dateKeys[at] & 0xFFFF_FFFF))
            }
        }
        for identifier in profile.facts.identifiers {
            let hash = IndexHash.of(identifier: identifier)
            for at in IndexSections.range(of: hash, in: index.identifierKeys).prefix(Self.mostByFact) {
                entities.insert(Int(index.identifierKeys[at] & 0xFFFF_FFFF))
            }
        }
        let wanted = entities.sorted().filter { entity in
            !SchemaClass(rawValue: index.entities[entity].kinds).isDisjoint(with: profile.facts.kinds)
                && !leaveOut(entity)
        }
        statistics.pairs += wanted.count
        for entity in wanted {
            let known = evidence(profile, entity)
            guard known.identifies || found[entity]?.name == nil else { continue }
            for (number, name) in profile.names.prefix(4).enumerated() {
                name.name.withAlignedParts { parts in
                    for theirs in index.names(of: entity).prefix(8) {
                        align(name, number, parts, theirs, entity, isThorough: true)
                    }
                }
            }
        }
    }

    /// A birth day that more than so many share says nothing.
    private static let mostByFact = 200

    private func sorted(limit: Int) -> [(entity: Int, found: Found)] {
        var all: [(entity: Int, weight: Double)] = []
        all.reserveCapacity(found.count)
        for (entity, found) in found where found.name != nil {
            all.append((entity, found.nameWeight + found.evidence.total))
        }
        all.sort { ($1.weight, $0.entity) < ($0.weight, $1.entity) }
        return all.prefix(limit).compactMap { entry in found[entry.entity].map { (entry.entity, $0) } }
    }

    /// Compares the first few once more, every word with every word, so that the score is the scorer's own.
    private func refined(_ best: [(entity: Int, found: Found)], _ profile: Profile) -> [Candidate] {
        for (entity, known) in best.prefix(Self.mostRefined) {
            guard let number = known.queryName, let name = known.name else { continue }
            let query = profile.names[number]
            query.name.withAlignedParts { parts in
                names.forget()
                align(query, number, parts, name, entity, isThorough: true)
            }
        }
        let candidates = best.map { entity, known in
            let known = found[entity] ?? known
            return Candidate(
                entity: entity, score: Scorer.probability(known.nameWeight + known.evidence.total),
                queryName: known.queryName, name: known.name, evidence: known.evidence)
        }
        return candidates.sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
    }

    private static let mostRefined = 8

    /// An entity's ID.
    public func id(of candidate: Candidate) -> String { index.id(of: candidate.entity) }
}

/// An entity of an index that a profile may be.
public struct Candidate: Sendable, Hashable {
    /// Its place in the index.
    public let entity: Int
    /// 0…1.
    public let score: Double
    /// Which name of the profile met which name of the index.
    public let queryName: Int?
    /// The name's place in the index.
    public let name: Int?
    /// What the facts beside the names say.
    public let evidence: FactAgreement
}

/// What a search did.
public struct SearchStatistics: Sendable, Hashable {
    /// How many profiles were sought.
    public var queries = 0
    /// Pairs of a query and a name that were compared, those included whose bound was too low to go on.
    public var pairs = 0
    /// Pairs whose names were aligned.
    public var aligned = 0
}

extension EvidenceWeights {
    /// What a name's agreement can be worth at most, from the share of the words that agree.
    func bound(share: Double) -> Double {
        let pivot = 0.847
        return pivot + nameGain * (Scorer.logOdds(min(max(share, 0.02), 0.985)) - pivot)
    }
}
