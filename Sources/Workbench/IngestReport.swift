public import CaseFiles
internal import Foundation

/// How far an ingest has come.
public struct IngestProgress: Sendable, Codable {
    /// So many of so many.
    public struct Count: Sendable, Codable {
        /// How many are done.
        public var done: Int
        /// How many there are, as far as is known: archives have more in them.
        public var total: Int
    }

    /// The files, parts of files among them.
    public var files: Count
    /// Their bytes.
    public var bytes: Count
    /// How many could not be read.
    public var failed: Int
    /// How long it has run, in seconds.
    public var seconds: Double
    /// The file that was done last.
    public var path: String
}

/// What came of an ingest.
public struct IngestReport: Sendable, Codable {
    /// What one stage of it did.
    public struct Stage: Sendable, Codable {
        /// How many files went through it.
        public var files = 0
        /// How long it took with all of them, in seconds; files that went side by side count each.
        public var seconds = 0.0

        mutating func add(_ seconds: Double) {
            files += 1
            self.seconds += seconds
        }
    }

    /// How many documents were read, parts of others among them.
    public var read = 0
    /// How many of these were parts: attachments, members of archives.
    public var attachments = 0
    /// How many files the case knew already, by their bytes.
    public var known = 0
    /// How many claims the texts made.
    public var claims = 0
    /// What became of decisions and proposals where the case had another reading or version of a text.
    public var reread = Rereading()
    /// The size of the files.
    public var bytes = 0
    /// How long it took.
    public var seconds = 0.0
    /// What took how long: "read", "extract", "store".
    public var stages: [String: Stage] = [:]
    /// How many documents were read of each format.
    public var formats: [String: Int] = [:]
    /// What was odd in documents that were read, a sentence each, with the name of the file.
    public var findings: [String] = []
    /// What could not be read, and why.
    public var failures: [Failure] = []

    /// The failures by kind of reason, the most frequent first.
    public var failuresByKind: [(kind: String, failures: [Failure])] {
        Dictionary(grouping: failures, by: \.kind).map { ($0.key, $0.value) }
            .sorted { ($1.failures.count, $0.kind) < ($0.failures.count, $1.kind) }
    }
}
