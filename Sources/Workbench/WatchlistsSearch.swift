internal import Matching
internal import Ontology
internal import Synchronization

/// One open list: what it is, its index, and its entities.
final class Watchlist: Sendable {
    let about: Watchlists.List
    let index: IndexFile
    let records: WatchlistsRecords
    let model: Model

    /// Searches that wait for work.
    private let idle = Mutex<[IdleSearch]>([])

    init(_ about: Watchlists.List, index: IndexFile, records: WatchlistsRecords, model: Model) {
        self.about = about
        self.index = index
        self.records = records
        self.model = model
    }

    /// A search holds scratch space that is made once and used by one thread at a time.
    func search<Value>(_ body: (CandidateSearch) throws -> Value) rethrows -> Value {
        let search = idle.withLock { $0.popLast() } ?? IdleSearch(search: CandidateSearch(index))
        defer { idle.withLock { $0.append(search) } }
        return try body(search.search)
    }

    /// What all searches did so far, those under way left out.
    var statistics: [SearchStatistics] { idle.withLock { $0.map(\.search.statistics) } }

    /// Crosses threads only while it lies in `idle`: whoever works with it has taken it out, under the lock.
    private struct IdleSearch: @unchecked Sendable {
        let search: CandidateSearch
    }
}
