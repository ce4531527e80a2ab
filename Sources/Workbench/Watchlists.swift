public import CaseFiles
internal import Matching
internal import Ontology

/// The lists and cases that names are held against: opened once, then asked by any number of threads.
///
/// ```swift
/// let lists = try Watchlists.open([ofac, border])
/// for hit in try lists.hits(for: query, threshold: 0.7) { print(hit.score, hit.entity.caption) }
/// ```
/// A newer version of a list is another `Watchlists`.
public final class Watchlists: Sendable {
    /// From this score on, a hit is called a match. It is still a lead.
    public static let threshold = Scorer.threshold

    /// What was opened, in the order in which it was named.
    public var catalog: [List] { lists.map(\.about) }

    /// What could not be opened.
    public let failures: [Failure]

    let lists: [Watchlist]
    let model: Model

    /// How many entities can be found.
    public var entityCount: Int { lists.reduce(0) { $0 + $1.about.entityCount } }

    init(_ lists: [Watchlist], failures: [Failure], model: Model) {
        self.lists = lists
        self.failures = failures
        self.model = model
    }

    /// A list or case, as it was opened.
    public struct List: Hashable, Sendable, Codable {
        /// What it is called here.
        public var name: String
        /// Its file or folder.
        public var path: String
        /// "ftm", "ofac-json", "ofac-table", "names", "case", "index".
        public var format: String
        /// The SHA-256 of its file, or made of those of its files; nil for a case and an index.
        public var version: String?
        /// The list's own date, as it says it.
        public var date: String?
        /// Who publishes it, as it says.
        public var publisher: String?
        /// How many entities can be found.
        public var entityCount = 0
        /// When it was opened: ISO 8601.
        public var loadedAt: String
        /// Rows that could not be read, or not wholly; at most a thousand.
        public var failedRows: [Dataset.FailedRow] = []
        /// How many rows are not there at all.
        public var lostRows = 0
    }
}
