internal import CaseFiles
internal import Matching
internal import Ontology
internal import Synchronization

/// The search by which an ingest finds what a new entity may be: large indexes, and smaller and smaller ones of what
/// came in since, so that a document costs what it brings and not what the case holds.
///
/// After O'Neil et al., "The Log-Structured Merge-Tree" (1996). Of the large indexes there is one for each list, so that
/// a list of twenty thousand rows is not sought in itself; they keep no profiles. The small ones do, and are merged where
/// one is less than eight times the next, so that there are few of them.
final class JoinSearch: EntitySearch {
    private let model: Model
    private let state = Mutex(State())

    private struct State {
        var levels: [Level] = []
        /// In which level the entity of a number stands, and where in it.
        var places: [Int64: Place] = [:]
        /// Numbers the levels, so that what stands in one that was merged away is known.
        var next = 0
    }

    private struct Place: Equatable {
        var level: Int
        var at: Int
    }

    /// An entity on its way into a level.
    private struct Entry {
        var number: Int64
        var lists: Set<String>
        var profile: Profile
    }

    private struct Level {
        var id: Int
        var search: CandidateSearch
        /// The number of the entity at each place of the index.
        var numbers: [Int64]
        /// The lists that all its entities are rows of, where they are of the same.
        var common: Set<String>?
        /// Empty for a large one.
        var entries: [Entry]
        /// The lists that the entity at each place is a row of, where they differ.
        var lists: [Set<String>]

        func lists(at place: Int) -> Set<String> { common ?? lists[place] }
    }

    /// An index under construction.
    private struct Draft {
        var builder = IndexBuilder()
        var numbers: [Int64] = []
        var lists: [Set<String>] = []

        mutating func add(_ number: Int64, _ lists: Set<String>, _ profile: Profile) -> Bool {
            guard (try? builder.add(profile)) != nil else { return false }
            numbers.append(number)
            self.lists.append(lists)
            return true
        }
    }

    init(model: Model) { self.model = model }

    // MARK: Taking in

    /// More lists than this share an index.
    private static let mostLarge = 8

    func rebuild(from entities: ((EntityDescription) -> Void) throws -> Void) rethrows {
        var drafts: [Set<String>: Draft] = [:]
        var order: [Set<String>] = []
        try entities { entity in
            guard let profile = Profile(entity, model: model), !profile.names.isEmpty else { return }
            var key = entity.lists
            if drafts[key] == nil {
                if order.count >= Self.mostLarge { key = order[0] }
                if drafts[key] == nil {
                    order.append(key)
                    drafts[key] = Draft()
                }
            }
            _ = drafts[key]?.add(entity.number, entity.lists, profile)
        }
        let built = order.compactMap { drafts[$0] }.map { ($0, $0.builder.bytes()) }
        state.withLock { state in
            state = State()
            for (draft, bytes) in built { Self.push(draft, bytes, [], onto: &state) }
        }
    }

    func update(_ entities: [EntityDescription], dropping: Set<Int64>) {
        let entries = entities.compactMap { entity in
            Profile(entity, model: model).map {
                Entry(number: entity.number, lists: entity.lists, profile: $0)
            }
        }.filter { !$0.profile.names.isEmpty }
        state.withLock { state in
            for number in dropping { state.places[number] = nil }
            for entity in entities { state.places[entity.number] = nil }
            guard !entries.isEmpty else { return }
            var pending = entries
            while let last = state.levels.last, !last.entries.isEmpty, last.entries.count < 8 * pending.count
            {
                state.levels.removeLast()
                let standing = last.entries.enumerated().filter { at, entry in
                    state.places[entry.number] == Place(level: last.id, at: at)
                }
                pending = standing.map(\.element) + pending
            }
            var draft = Draft()
            let kept = pending.filter { draft.add($0.number, $0.lists, $0.profile) }
            Self.push(draft, draft.builder.bytes(), kept, onto: &state)
        }
    }

    private static func push(_ draft: Draft, _ bytes: [UInt8], _ entries: [Entry], onto state: inout State) {
        guard let first = draft.lists.first, let file = try? IndexFile(bytes: bytes) else { return }
        let isUniform = draft.lists.allSatisfy { $0 == first }
        let id = state.next
        state.next += 1
        for (at, number) in draft.numbers.enumerated() { state.places[number] = Place(level: id, at: at) }
        state.levels.append(
            Level(
                id: id, search: CandidateSearch(file), numbers: draft.numbers,
                common: isUniform ? first : nil,
                entries: entries, lists: isUniform ? [] : draft.lists))
    }

    /// More than four thousand came in since the large indexes were built, and more than half of what these hold.
    var isWorn: Bool {
        state.withLock { state in
            let large = state.levels.reduce(0) { $0 + ($1.entries.isEmpty ? $1.numbers.count : 0) }
            let small = state.levels.reduce(0) { $0 + $1.entries.count }
            return small > 4096 && small > large / 2
        }
    }

    // MARK: Seeking

    func candidates(for entity: EntityDescription, limit: Int, inOwnLists: Bool) -> [Int64] {
        guard let profile = Profile(entity, model: model) else { return [] }
        return state.withLock { state in
            var found: [(score: Double, number: Int64)] = []
            for level in state.levels {
                if let common = level.common, common.isDisjoint(with: entity.lists) == inOwnLists { continue }
                let candidates = level.search.candidates(for: profile, limit: limit) { place in
                    let number = level.numbers[place]
                    return number == entity.number
                        || state.places[number] != Place(level: level.id, at: place)
                        || level.lists(at: place).isDisjoint(with: entity.lists) == inOwnLists
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
