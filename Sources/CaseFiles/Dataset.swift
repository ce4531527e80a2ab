internal import GRDB

/// A list in a case: one version of it, as it was loaded.
///
/// "`sdn`, as published on 11 July 2026: 19,143 entities, loaded by ana, two rows could not be read."
public struct Dataset: Hashable, Sendable, Codable {
    /// The number of its load in the case, by which versions are told apart where one came back.
    public var load: Int64
    /// The name, by which a newer version takes the place of an older one.
    public var name: String
    /// What tells versions apart: the SHA-256 of the file, or of the hashes of several files.
    public var version: String
    /// The list's own date, as it says it.
    public var date: String?
    /// What read it, with its version: "ofac-json@1".
    public var mapping: String
    /// Under what terms it may be used, as whoever loaded it first said.
    public var licence: String?
    /// The mapping's text, where a user wrote one.
    public var recipe: String?
    /// The files, as documents of the case, the main one first.
    public var files: [File]
    /// How many entities it lists.
    public var entities: Int
    /// How many claims it makes.
    public var claims: Int
    /// The rows that could not be loaded, or not wholly.
    public var failedRows: [FailedRow]
    /// When it was loaded, UTC.
    public var loadedAt: String
    /// By whom.
    public var loadedBy: String
    /// Whether it is the version by which the case goes; an older one is kept for the record.
    public var isCurrent: Bool

    /// One file of a list.
    public struct File: Hashable, Sendable, Codable {
        /// Its SHA-256, by which the case knows it as a document.
        public var hash: String
        /// Its name.
        public var name: String
        /// Its size.
        public var bytes: Int
    }

    /// A row that could not be loaded, or something in it that could not be kept.
    public struct FailedRow: Hashable, Sendable, Codable {
        /// The file's name.
        public var file: String
        /// The line, counted from 1; nil where it is about the whole file.
        public var line: Int?
        /// The list's own number or ID of the entry, where it is known.
        public var entry: String?
        /// What is wrong, in a sentence.
        public var reason: String
        /// Whether the row was not loaded at all.
        public var isLost: Bool

        /// A row with what is wrong with it.
        public init(file: String, line: Int?, entry: String?, reason: String, isLost: Bool) {
            self.file = file
            self.line = line
            self.entry = entry
            self.reason = reason
            self.isLost = isLost
        }
    }
}

/// A list on its way into a case: its files, before it is read what they say.
public struct NewDataset: Sendable {
    /// The name.
    public var name: String
    /// What tells versions apart.
    public var version: String
    /// What read it, with its version.
    public var mapping: String
    /// The mapping by which its tables were read, where a user wrote one; ``mapping`` holds its hash.
    public var recipe: String?
    /// The files, the main one first, each with its text; the methods of the claims that cite them begin with `import:`.
    public var documents: [NewDocument]

    /// A list with what every one has.
    public init(name: String, version: String, mapping: String, documents: [NewDocument]) {
        self.name = name
        self.version = version
        self.mapping = mapping
        self.documents = documents
    }
}

/// What loading a list changed.
public struct DatasetChange: Hashable, Sendable, Codable {
    /// How many claims came in.
    public var added = 0
    /// How many the case held already, with people's decisions on them.
    public var kept = 0
    /// How many the list no longer makes; they stay in the record and leave the views.
    public var retracted = 0
    /// How many alerts it raised on whom the case knows from elsewhere.
    public var alerts = 0
    /// Whether the case went by this very version already.
    public var isUnchanged = false

    /// Nothing.
    public init() {}
}

extension Dataset {
    init(row: Row, file: File) {
        self.init(
            load: row["load"], name: row["name"], version: row["version"], date: row["date"],
            mapping: row["mapping"],
            licence: row["licence"], recipe: row["recipe"],
            files: [file],
            entities: row["entities"], claims: row["claims"],
            failedRows: JSON.value([FailedRow].self, row["failed_rows"]) ?? [], loadedAt: row["loaded_at"],
            loadedBy: row["loaded_by"], isCurrent: (row["retracted"] as Int64?) == nil)
    }
}
