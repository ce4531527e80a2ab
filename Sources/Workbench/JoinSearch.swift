internal import CaseFiles
internal import Matching
internal import Ontology
internal import Synchronization

/// The search by which an ingest finds what a new entity may be: one large index, and smaller and smaller ones of what
/// came in since, so that a document costs what it brings and not what the case holds.
///
/// After O'Neil et al., "The Log-Structured Merge-Tree" (1996). The large index keeps no profiles; the small ones do,
/// and are merged where one is less than eight times the next, so that there are few of them.
final class JoinSearch: EntitySearch {
    private let model: Model
    private let state = Mutex(State())

    private struct State {
        var levels: [Level] = []
        /// In which level the entity of a number stands, and where in it.
        var places: [Int64: (level: Int, place: Int)] = [:]
        /// Numbers the levels, so that what stands in one that was merged away is known.
        var next = 0
    }

    private struct Level {
        var id: Int
        var search: CandidateSearch
        /// The number of the entity at each place of the index.
        var numbers: [Int64]
        /// Empty for the large one.
        var profiles: [Profile]

        var count: Int { numbers.count }
    }

    init(model: Model) { self.model = model }

    // MARK: Taking in

    func rebuild(from entities: ((EntityDescription) -> Void) throws -> Void) rethrows {
        var builder = IndexBuilder()
        var numbers: [Int64] = []
        try entities { entity in
            guard let profile = Profile(entity, model: model), !profile.names.isEmpty, (try? builder.add(profile)) != nil
            else { return }
            numbers.append(entity.number)
        }
        let bytes = builder.bytes()
        state.withLock { state in
            state = State()
            Self.push(bytes, numbers, [], onto: &state)
        }
    }

    func update(_ entities: [EntityDescription], dropping: Set<Int64>) {
        let profiles = entities.compactMap { entity in
            Profile(entity, model: model).map { (entity.number, $0) }
        }.filter { !$0.1.names.isEmpty }
        state.withLock { state in
            for number in dropping { state.places[number] = nil }
            for entity in entities { state.places[entity.number] = nil }
            guard !profiles.isEmpty else { return }
            var pending = profiles
            while let last = state.levels.last, !last.profiles.isEmpty, last.count < 8 * pending.count {
                state.levels.removeLast()
                let alive = zip(last.numbers, last.profiles).enumerated().filter { place, entry in
                    state.places[entry.0].map { $0 == (last.id, place) } ?? false
                }.map(\.element)
                pending = alive + pending
            }
            var builder = IndexBuilder()
            let kept = pending.filter { (try? builder.add($0.1)) != nil }
            Self.push(builder.bytes(), kept.map(\.0), kept.map(\.1), onto: &state)
        }
    }

    private static func push(
        _ bytes: [UInt8], _ numbers: [Int64], _ profiles: [Profile], onto state: inout State
    ) {
        guard !numbers.isEmpty, let file = try? IndexFile(bytes: bytes) else { return }
        let id = state.next
        state.next += 1
        for (place, number) in numbers.enumerated() { state.places[number] = (id, place) }
        state.levels.append(
            Level(id: id, search: CandidateSearch(file), numbers: numbers, profiles: profiles))
    }

    /// More than this came in since the large index was built, and more than half of what it holds.
    var isWorn: Bool {
        state.withLock { state in
            let large = state.levels.first { $0.profiles.isEmpty }?.count ?? 0
            let small = state.levels.reduce(0) { $0 + $1.profiles.count }
            return small > 4096 && small > large / 2
        }
    }

    // MARK: Seeking

    func candidates(for entity: EntityDescription, limit: Int) -> [Int64] {
        guard let profile = Profile(entity, model: model) else { return [] }
        return state.withLock { state in
            var found: [(score: Double, number: Int64)] = []
            for level in state.levels {
                let candidates = level.search.candidates(for: profile, limit: limit) { place in
                    let number = level.numbers[place]
                    guard number != entity.number, let known = state.places[number] else { return true }
                    return known != (level.id, place)
                }
                for candidate in candidates where candidate.score >= Scorer.threshold - Self.slack {
                    found.append((candidate.score, level.numbers[candidate.entity]))
                }
            }
            found.sort { ($1.score, $0.number) < ($0.score, $1.number) }
            return found.prefix(limit).map(\.number)
        }
    }

    /// A search compares words by its own table; the scorer's word counts, and may be a little higher.
    private static let slack = 0.02
}
