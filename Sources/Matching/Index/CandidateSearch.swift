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
    private let finder: WordFinder
    private let names: NameGathering
    private var aligner: NameAligner
    private let comparison = WordComparison()
    /// What is known of the entities of the query at hand, and where: by entity, the turn in which it was last seen.
    private var found: [Found] = []
    private var places: [UInt32]
    private var turns: [UInt32]
    private var turn: UInt32 = 0
    /// Log odds of the best entities so far, the least first: what a candidate must reach to matter.
    private var leaders: [Double] = []

    private struct Found {
        var entity: Int
        var evidence: FactAgreement
        /// Log odds of the best name so far.
        var nameWeight: Double
        var queryName: Int?
        var name: Int?
        /// Whether one side has no name at all.
        var isUnnamed = false
    }

    /// A search of an index.
    public init(_ file: IndexFile, scorer: Scorer = .standard) {
        self.file = file
        self.scorer = scorer
        index = IndexSections(file)
        finder = WordFinder(index)
        names = NameGathering(index)
        aligner = NameAligner(prices: scorer.prices)
        places = [UInt32](repeating: 0, count: file.entityCount)
        turns = [UInt32](repeating: 0, count: file.entityCount)
    }

    /// The best candidates for a profile, the surest first; equals in the order of the index.
    ///
    /// - Parameters:
    ///   - profile: Who is sought.
    ///   - limit: How many at most.
    ///   - leaveOut: Entities that are not wanted, by their place in the index.
    /// - Returns: At most `limit` candidates.
    public func candidates(
        for profile: Profile, limit: Int = 50, leaveOut: (Int) -> Bool = { _ in false }
    ) -> [Candidate] {
        statistics.queries += 1
        found.removeAll(keepingCapacity: true)
        turn += 1
        for (number, name) in profile.names.prefix(Self.mostQueryNames).enumerated() {
            search(name, number, profile, leaveOut)
        }
        searchFacts(profile, leaveOut)
        let best = sorted(limit: limit)
        return refined(best, profile)
    }

    /// More names than this say little more, and cost as much each.
    private static let mostQueryNames = 16

    /// How many names are aligned for one name of a query, at most; and at least, whatever their bound.
    private static let mostAligned = 48
    private static let fewestAligned = 12

    /// Below this bound, in log odds, nothing is a lead: a score of 0.03.
    private static let leastBound = -3.5

    /// A bound must reach the entity that is so many places behind the best.
    private static let leaderCount = 12

    private func search(_ query: ProfileName, _ number: Int, _ profile: Profile, _ leaveOut: (Int) -> Bool) {
        query.name.withAlignedParts { parts in
            let gathered = names.gather(query.name, parts, finder, atMost: Self.mostAligned * 3 / 2)
            statistics.pairs += names.touchedCount
            var bounded: [(bound: Double, name: Int, entity: Int)] = []
            bounded.reserveCapacity(gathered.count)
            for candidate in gathered {
                let name = candidate.name
                let entity = Int(index.names[name].entity)
                guard
                    !SchemaClass(rawValue: index.entities[entity].kinds).isDisjoint(
                        with: profile.facts.kinds),
                    !leaveOut(entity)
                else { continue }
                let bound =
                    scorer.weights.bound(candidate) + found[place(of: entity, profile)].evidence.total
                bounded.append((bound, name, entity))
            }
            bounded.sort { ($1.bound, $0.name) < ($0.bound, $1.name) }
            leaders.removeAll(keepingCapacity: true)
            for (count, (bound, name, entity)) in bounded.prefix(Self.mostAligned).enumerated() {
                if count >= Self.fewestAligned, bound < max(leastLeader, Self.leastBound) { break }
                align(query, number, parts, name, entity)
            }
        }
    }

    /// What the last of the leaders has.
    private var leastLeader: Double { leaders.count < Self.leaderCount ? -.infinity : leaders[0] }

    private func lead(_ weight: Double) {
        guard weight > leastLeader else { return }
        let at = leaders.firstIndex { $0 > weight } ?? leaders.count
        leaders.insert(weight, at: at)
        if leaders.count > Self.leaderCount { leaders.removeFirst() }
    }

    /// Where an entity stands among those found; it is weighed when it is first met.
    private func place(of entity: Int, _ profile: Profile) -> Int {
        if turns[entity] == turn { return Int(places[entity]) }
        let evidence = profile.facts.withView { scorer.weights.evidence($0, index.facts(of: entity)) }
        turns[entity] = turn
        places[entity] = UInt32(found.count)
        let least = scorer.unnamedWeight(scorer.weights.noName, evidence)
        found.append(Found(entity: entity, evidence: evidence, nameWeight: least))
        return found.count - 1
    }

    private func align(
        _ query: ProfileName, _ number: Int, _ parts: UnsafeBufferPointer<AlignedPart>, _ name: Int,
        _ entity: Int,
        isThorough: Bool = false
    ) {
        statistics.aligned += 1
        let entry = index.names[name]
        let start = Int(entry.partStart)
        let isPerson = query.name.kind == .person && entry.flags & IndexName.person != 0
        let sums = withUnsafeTemporaryAllocation(of: AlignedPart.self, capacity: Int(entry.partCount)) {
            space in
            for at in 0..<Int(entry.partCount) {
                (space.baseAddress.unsafelyUnwrapped + at).initialize(to: index.part(start + at))
            }
            let theirs = UnsafeBufferPointer(space)
            return aligner.align(parts, theirs, isPerson: isPerson) { i, j in
                let agreement = names.agreement(of: i, with: index.parts[start + j].word)
                if agreement.percent > 0 || !isThorough { return agreement }
                return comparison.compare(parts[i].word, theirs[j].word)
            }
        }
        let place = Int(places[entity])
        let isWeak = query.isWeak || entry.flags & IndexName.weak != 0
        let weight = scorer.nameWeight(sums, isWeak: isWeak, found[place].evidence)
        lead(weight + found[place].evidence.total)
        if weight > found[place].nameWeight || found[place].name == nil {
            found[place].nameWeight = max(weight, found[place].nameWeight)
            found[place].queryName = number
            found[place].name = name
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
        addNeighbours(profile, &entities)
        let wanted = entities.sorted().filter { entity in
            !SchemaClass(rawValue: index.entities[entity].kinds).isDisjoint(with: profile.facts.kinds)
                && !leaveOut(entity)
        }
        statistics.pairs += wanted.count
        // What gathering noted is of the last name alone.
        names.forget()
        for entity in wanted {
            let known = found[place(of: entity, profile)]
            guard known.evidence.identifies || known.name == nil else { continue }
            if profile.names.isEmpty || index.names(of: entity).isEmpty {
                let place = place(of: entity, profile)
                found[place].isUnnamed = true
                found[place].nameWeight = scorer.unnamedWeight(scorer.weights.unnamed, known.evidence)
                continue
            }
            for (number, name) in profile.names.prefix(4).enumerated() {
                name.name.withAlignedParts { parts in
                    for theirs in index.names(of: entity).prefix(8) {
                        align(name, number, parts, theirs, entity, isThorough: true)
                    }
                }
            }
        }
    }

    /// Entities whose addresses share rare words with the profile's: a postcode and a village, say.
    private func addNeighbours(_ profile: Profile, _ entities: inout Set<Int>) {
        var shared: [Int: Int] = [:]
        for place in profile.facts.places where IndexHash.retrieves(place: place) {
            let range = IndexSections.range(of: place, in: index.placeKeys)
            guard range.count <= Self.mostByPlace else { continue }
            for at in range { shared[Int(index.placeKeys[at] & 0xFFFF_FFFF), default: 0] += Int(place & 31) }
        }
        for (entity, bits) in shared where bits >= Self.fewestPlaceBits { entities.insert(entity) }
    }

    /// A word of an address that more than so many share finds nobody.
    private static let mostByPlace = 40
    /// A rare word of an address and the letters of another find people, less does not.
    private static let fewestPlaceBits = 13

    /// A birth day that more than so many share says nothing.
    private static let mostByFact = 200

    /// The places of the best, the surest first; equals in the order of the index.
    private func sorted(limit: Int) -> [Int] {
        var all: [(weight: Double, place: Int)] = []
        all.reserveCapacity(found.count)
        for (place, found) in found.enumerated() where found.name != nil || found.isUnnamed {
            all.append((found.nameWeight + found.evidence.total, place))
        }
        all.sort { ($1.weight, found[$0.place].entity) < ($0.weight, found[$1.place].entity) }
        return all.prefix(limit).map(\.place)
    }

    /// Compares the first few once more, every word with every word, so that the score is the scorer's own.
    private func refined(_ best: [Int], _ profile: Profile) -> [Candidate] {
        for place in best.prefix(Self.mostRefined) {
            guard let number = found[place].queryName, let name = found[place].name else { continue }
            if found[place].nameWeight + found[place].evidence.total < Self.leastRefined { break }
            let query = profile.names[number]
            query.name.withAlignedParts { parts in
                names.forget()
                align(query, number, parts, name, found[place].entity, isThorough: true)
            }
        }
        let candidates = best.map { place in
            let known = found[place]
            return Candidate(
                entity: known.entity, score: Scorer.probability(known.nameWeight + known.evidence.total),
                queryName: known.queryName, name: known.name, evidence: known.evidence)
        }
        return candidates.sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
    }

    /// Below this, in log odds, nobody asks for the second digit: a score of 0.2.
    private static let leastRefined = -1.4

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
    /// What a name's agreement can be worth at most.
    func bound(_ gathered: NameGathering.Gathered) -> Double {
        let share = min(max(gathered.share, 0.02), 0.985)
        return Scorer.pivot + nameGain * (Scorer.logOdds(share) - Scorer.pivot) + bit
            * (gathered.bits - plainBits)
    }
}
