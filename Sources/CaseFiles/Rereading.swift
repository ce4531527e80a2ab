public import Ontology

/// What became of people's decisions and a program's proposals when texts were read again.
///
/// "Read 12 documents again: 24 decided claims kept, 31 withdrawn, 40 new, 560 the same."
public struct Rereading: Hashable, Sendable, Codable {
    /// How many documents another version of the extractor read again.
    public var documents = 0
    /// How many documents came in as a new version of one that the case had.
    public var revisions = 0
    /// How many claims that somebody decided on stay as they were decided.
    public var kept = 0
    /// How many decisions were carried over to the same words of a new version.
    public var carried = 0
    /// How many proposed claims are no longer made.
    public var withdrawn = 0
    /// How many claims are made for the first time.
    public var new = 0
    /// How many claims both readings make.
    public var same = 0
    /// The decisions on an older version whose text the newer one no longer has, or reads otherwise.
    public var outlived: [OutlivedDecision] = []

    /// Nothing read again.
    public init() {}

    /// Adds what became of other documents.
    public static func += (left: inout Rereading, right: Rereading) {
        left.documents += right.documents
        left.revisions += right.revisions
        left.kept += right.kept
        left.carried += right.carried
        left.withdrawn += right.withdrawn
        left.new += right.new
        left.same += right.same
        left.outlived += right.outlived
    }
}

/// A decided claim on an older version of a document that has no like in the newer one.
public struct OutlivedDecision: Hashable, Sendable, Codable {
    /// The number of the claim.
    public var claim: Int64
    /// The hash of the older version, which the case keeps.
    public var document: String
    /// The name of the document.
    public var name: String
    /// The passage.
    public var quote: String
    /// What is claimed: "Membership.role = leader".
    public var statement: String
    /// What was decided.
    public var verdict: Claim.Status
    /// Whether the words still stand in the newer version, which is only read otherwise.
    public var stands: Bool
}
