public import Foundation
public import Ontology

/// A document of a case, as its table row says it.
public struct CaseDocument: Hashable, Sendable, Codable {
    /// Its number in the case.
    public var number: Int64
    /// The SHA-256 of its original, 64 hexadecimal digits.
    public var hash: String
    /// The size of its original.
    public var bytes: Int
    /// Its media type.
    public var format: String
    /// The name of the file or attachment.
    public var name: String
    /// Its own title.
    public var title: String?
    /// Its author, as it says.
    public var author: String?
    /// Its own date: a prefix of an ISO 8601 date and time.
    public var created: String?
    /// When it was last changed, as it says.
    public var modified: String?
    /// Its main language, ISO 639-1.
    public var language: String?
    /// The source that it came from, in the sense of FtM's dataset.
    public var source: String
    /// How far its source can be trusted.
    public var grade: Grade?
    /// Who may see it.
    public var marking: Marking?
    /// What else it says of itself.
    public var metadata: [String: [String]]
    /// What was odd when it was read, a sentence each.
    public var findings: [String]
    /// What read it: "pdf@1".
    public var reader: String
    /// What made claims of its text: "names@2".
    public var extractor: String
    /// When it came in, UTC.
    public var ingestedAt: String
    /// Who brought it in.
    public var ingestedBy: String
    /// Where it was found: paths, or the hash of the document that it is attached to.
    public var origins: [Origin]

    /// The title where it has one, else the file's name.
    public var caption: String { title ?? name }

    /// One place where a document was found.
    public struct Origin: Hashable, Sendable, Codable {
        /// The path, or the attachment's name.
        public var path: String
        /// The hash of the document that it is attached to.
        public var parent: String?
        /// When it was found there, UTC.
        public var at: String
        /// By whom.
        public var by: String
    }
}

/// A page of a document, as a range of its text.
public struct CasePage: Hashable, Sendable, Codable {
    /// Counted from 1.
    public var number: Int
    /// The number printed on it, where it differs.
    public var label: String?
    /// Its range in the text, in UTF-8 bytes; the upper bound is exclusive.
    public var bytes: Range<Int>

    /// A page.
    public init(number: Int, label: String? = nil, bytes: Range<Int>) {
        self.number = number
        self.label = label
        self.bytes = bytes
    }
}

/// A document on its way into a case: read, its text extracted, its claims made.
public struct NewDocument: Sendable {
    /// The SHA-256 of its original, which ``Originals`` holds already.
    public var hash: String
    /// The size of its original.
    public var bytes: Int
    /// Its media type.
    public var format: String
    /// The name of the file or attachment.
    public var name: String
    /// Where it was found.
    public var path: String
    /// The hash of the document that it is attached to, which is in the case already or comes before it.
    public var parent: String?
    /// Its own title.
    public var title: String?
    /// Its author.
    public var author: String?
    /// Its own date.
    public var created: String?
    /// When it was last changed.
    public var modified: String?
    /// Its main language, ISO 639-1.
    public var language: String?
    /// Its source.
    public var source: String
    /// How far its source can be trusted.
    public var grade: Grade?
    /// Who may see it.
    public var marking: Marking?
    /// What else it says of itself.
    public var metadata: [String: [String]] = [:]
    /// What was odd when it was read.
    public var findings: [String] = []
    /// What read it.
    public var reader: String
    /// What made claims of its text.
    public var extractor: String
    /// Its text.
    public var text: String
    /// Its pages.
    public var pages: [CasePage] = []
    /// What its text says.
    public var groups: [ClaimGroup] = []

    /// A document, with what every one has.
    public init(
        hash: String, bytes: Int, format: String, name: String, path: String, source: String, reader: String,
        extractor: String, text: String
    ) {
        self.hash = hash
        self.bytes = bytes
        self.format = format
        self.name = name
        self.path = path
        self.source = source
        self.reader = reader
        self.extractor = extractor
        self.text = text
    }
}

/// A file that could not be read.
public struct Failure: Hashable, Sendable, Codable {
    /// Which.
    public var path: String
    /// At what: "read", "extract", "store".
    public var stage: String
    /// The kind of reason in a word or two: "encrypted", "damaged".
    public var kind: String
    /// Why, in a sentence that says what to do.
    public var reason: String
    /// When, UTC.
    public var at: String

    /// A failure, now.
    public init(
        path: String, stage: String, kind: String = "other", reason: String,
        at: String = Date().formatted(.iso8601)
    ) {
        self.path = path
        self.stage = stage
        self.kind = kind
        self.reason = reason
        self.at = at
    }
}
