public import CaseFiles
internal import Foundation
internal import Matching
internal import Ontology

/// What is compared with what.
public struct CrossReferenceOptions: Sendable {
    /// Lists of the case by their names; files, folders and cases by their paths. None: the case with itself.
    public var against: [String] = []
    /// Only entities of this schema or one under it.
    public var schema: String?
    /// Only entities that are rows of this list of the case.
    public var dataset: String?
    /// Pairs below this score are left out.
    public var floor = Sameness.reviewFloor
    /// How many pairs come into the review queue at most.
    public var limit = 5000

    /// The case with itself.
    public init() {}
}

/// What came of a cross-reference.
public struct CrossReferenceReport: Sendable, Codable {
    /// What was written into the case.
    public var run = CrossReferenceRun()
    /// How many entities were sought.
    public var entities = 0
    /// Among how many of the case they were sought.
    public var candidates = 0
    /// How many pairs were compared, those included whose bound was too low to go on.
    public var compared = 0
    /// How many pairs reached the floor.
    public var pairs = 0
    /// How long it took.
    public var seconds = 0.0
    /// Hits in lists and cases that are not part of this one: shown, not stored, since there is nothing to decide about
    /// until the list is loaded.
    public var outside: [OutsideHit] = []
    /// Lists that could not be opened, and why.
    public var failures: [String] = []

    /// An entity of the case and one of a list or case beside it.
    public struct OutsideHit: Sendable, Codable {
        /// The entity of this case.
        public var entity: EntitySummary
        /// The hit.
        public var hit: ScreeningHit
    }
}

extension Investigation {
    /// Compares the entities of the case with each other, with a list, or with other lists and cases.
    ///
    /// Sure pairs are joined as proposed, the others come into the review queue. Two rows of one list are two, and what a
    /// person decided does not come back.
    public func crossReference(_ options: CrossReferenceOptions = CrossReferenceOptions()) async throws
        -> CrossReferenceReport
    {
        let start = ContinuousClock.now
        var report = CrossReferenceReport()
        let lists = try Set(caseFile.datasets().map(\.name))
        if let dataset = options.dataset, !lists.contains(dataset) {
            throw CaseError.unknown(kind: "list", name: dataset)
        }
        let inside = options.against.filter(lists.contains)
        let outside = options.against.filter { !lists.contains($0) }
        if options.against.isEmpty || !inside.isEmpty {
            let pairs = try await pairs(options, in: Set(inside), &report)
            var detail = ["against": options.against.isEmpty ? "the case" : inside.joined(separator: ", ")]
            detail["dataset"] = options.dataset
            detail["schema"] = options.schema
            report.run = try caseFile.record(pairs, detail: detail, limit: options.limit, by: actor)
        }
        if !outside.isEmpty { try await screen(options, against: outside, &report) }
        report.seconds = (ContinuousClock.now - start) / .seconds(1)
        return report
    }

    // MARK: Within the case

    /// How many entities one task seeks before it hands on what it found.
    private static let chunk = 256

    /// How many candidates of one entity are kept.
    private static let mostCandidates = 10

    private func pairs(
        _ options: CrossReferenceOptions, in lists: Set<String>, _ report: inout CrossReferenceReport
    ) async throws -> [ScoredPair] {
        var builder = IndexBuilder()
        var numbers: [Int64] = []
        var rows: [Set<String>] = []
        var seeking: [Int64] = []
        try caseFile.describeEntities { entity in
            if let schema = options.schema, !(model.schema(named: entity.schema)?.isA(schema) ?? false) {
                return
            }
            let isListed = !lists.isDisjoint(with: entity.lists)
            if options.dataset.map(entity.lists.contains) ?? (lists.isEmpty || !isListed) {
                seeking.append(entity.number)
            }
            guard lists.isEmpty || isListed, let profile = Profile(entity, model: model),
                !profile.names.isEmpty
            else { return }
            try builder.add(profile)
            numbers.append(entity.number)
            rows.append(entity.lists)
        }
        report.entities = seeking.count
        report.candidates = numbers.count
        guard !numbers.isEmpty else { return [] }
        let search = PairSearch(
            file: try IndexFile(bytes: builder.bytes()), numbers: numbers, rows: rows, floor: options.floor,
            limit: Self.mostCandidates, investigation: self)
        var best: [PairSearch.Key: Double] = [:]
        var next = 0
        try await ScreeningWork.inOrder(
            next: { () -> ArraySlice<Int64>? in
                guard next < seeking.count else { return nil }
                defer { next += Self.chunk }
                return seeking[next..<min(seeking.count, next + Self.chunk)]
            },
            work: { numbers in Result { try search.pairs(of: numbers) } },
            take: { result in
                let found = try result.get()
                report.compared += found.compared
                for (key, score) in found.scores { best[key] = max(best[key] ?? 0, score) }
            })
        report.pairs = best.count
        return try explained(best, limit: options.limit)
    }

    /// The surest pairs with their explanations: all that may be joined, and more than the queue takes.
    private func explained(_ scores: [PairSearch.Key: Double], limit: Int) throws -> [ScoredPair] {
        let ordered = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let sure = ordered.prefix { $0.value >= Sameness.joinThreshold }.count
        let kept = ordered.prefix(sure + min(limit, ordered.count) * 2)
        var pairs: [ScoredPair] = []
        let rule = SamenessRule(model: model)
        var start = 0
        while start < kept.count {
            let chunk = kept[start..<min(kept.count, start + Self.chunk)]
            start += Self.chunk
            let described = try caseFile.describeEntities(Set(chunk.flatMap { [$0.key.left, $0.key.right] }))
            let byNumber = Dictionary(
                described.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
            for (key, _) in chunk {
                guard let left = byNumber[key.left], let right = byNumber[key.right],
                    let comparison = rule.compare(left, right)
                else { continue }
                pairs.append(ScoredPair(left: key.left, right: key.right, comparison: comparison))
            }
        }
        return pairs
    }

    // MARK: Beside the case

    private func screen(
        _ options: CrossReferenceOptions, against sources: [String], _ report: inout CrossReferenceReport
    ) async throws {
        let lists = try Watchlists.open(sources.map { URL(fileURLWithPath: $0) }, model: model)
        report.failures = lists.failures.map(\.reason)
        var seeking: [EntityDescription] = []
        try caseFile.describeEntities(ofDataset: options.dataset) { entity in
            if let schema = options.schema, !(model.schema(named: entity.schema)?.isA(schema) ?? false) {
                return
            }
            seeking.append(entity)
        }
        report.entities = max(report.entities, seeking.count)
        var next = 0
        var found: [(number: Int64, hit: ScreeningHit)] = []
        let floor = options.floor
        try await ScreeningWork.inOrder(
            next: { () -> EntityDescription? in
                guard next < seeking.count else { return nil }
                defer { next += 1 }
                return seeking[next]
            },
            work: { entity -> [(number: Int64, hit: ScreeningHit)] in
                let query = ScreeningQuery(schema: entity.schema, properties: entity.properties)
                let hits = (try? lists.hits(for: query, threshold: floor)) ?? []
                return hits.map { (entity.number, $0) }
            },
            take: { found += $0 })
        found.sort {
            ($1.hit.score, $0.number, $0.hit.entity.id) < ($0.hit.score, $1.number, $1.hit.entity.id)
        }
        report.pairs += found.count
        let ids = Dictionary(seeking.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
        for (number, hit) in found.prefix(options.limit) {
            guard let id = ids[number] else { continue }
            report.outside.append(.init(entity: try caseFile.summary(of: id), hit: hit))
        }
    }
}

/// Seeks entities of a case in an index of others.
private struct PairSearch: Sendable {
    var file: IndexFile
    /// The number of the entity at each place of the index.
    var numbers: [Int64]
    /// The lists that the entity at each place is a row of.
    var rows: [Set<String>]
    var floor: Double
    var limit: Int
    var investigation: Investigation

    /// Two entities, the lower number first.
    struct Key: Hashable, Comparable, Sendable {
        var left: Int64
        var right: Int64

        init(_ one: Int64, _ other: Int64) {
            left = min(one, other)
            right = max(one, other)
        }

        static func < (one: Key, other: Key) -> Bool { (one.left, one.right) < (other.left, other.right) }
    }

    func pairs(of seeking: ArraySlice<Int64>) throws -> (scores: [Key: Double], compared: Int) {
        let search = CandidateSearch(file)
        var scores: [Key: Double] = [:]
        for entity in try investigation.caseFile.describeEntities(seeking) {
            guard let profile = Profile(entity, model: investigation.model) else { continue }
            let candidates = search.candidates(for: profile, limit: limit) { place in
                numbers[place] == entity.number || !rows[place].isDisjoint(with: entity.lists)
            }
            for candidate in candidates where candidate.score >= floor {
                let key = Key(entity.number, numbers[candidate.entity])
                scores[key] = max(scores[key] ?? 0, candidate.score)
            }
        }
        return (scores, search.statistics.pairs)
    }
}
