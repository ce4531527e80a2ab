/// A statement together with what it rests on, who or what read it, and what people made of it.
///
/// Two sources that disagree are two claims. A claim is never overwritten: it is accepted, rejected or retracted.
public struct Claim: Hashable, Sendable, Codable {
    /// What is claimed.
    public var statement: Statement

    /// What it rests on.
    public var citation: Citation

    /// Who or what read it: `names@2`, `reader:email@1`, `person:ana`.
    public var method: String

    /// How likely the reading is right where a program read it, 0…1; 1 where a person did.
    ///
    /// It says nothing about whether the source speaks the truth: that is ``grade``.
    public var confidence: Double

    /// How the source says it: plainly, as hearsay, as a denial …
    public var modality: Modality

    /// Who says so according to the source, where it names somebody: "Maduro acknowledged that …".
    public var saidBy: EntityID?

    /// The grade of this claim where it differs from its document's.
    public var grade: Grade?

    /// The marking of this claim where it differs from its document's.
    public var marking: Marking?

    /// Whether a person has accepted or rejected it.
    public var status: Status

    /// A claim, field by field; what a program read starts proposed.
    public init(
        statement: Statement, citation: Citation, method: String, confidence: Double,
        modality: Modality = .stated, saidBy: EntityID? = nil, grade: Grade? = nil, marking: Marking? = nil,
        status: Status = .proposed
    ) {
        self.statement = statement
        self.citation = citation
        self.method = method
        self.confidence = confidence
        self.modality = modality
        self.saidBy = saidBy
        self.grade = grade
        self.marking = marking
        self.status = status
    }

    /// What people made of a claim.
    public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        /// A program's reading, which nobody has confirmed.
        case proposed
        /// Confirmed by a person, entered by one, or a row of a list.
        case accepted
        /// Found wrong by a person; kept in the record, left out of every view.
        case rejected
    }
}

/// The claims of one relation, or of one mention, from one passage: accepted, rejected, graded and marked together.
///
/// "He led the gang from 2013" is one group: who, what, as what, since when.
public struct ClaimGroup: Hashable, Sendable, Codable {
    /// The claims, at least one; they share entity, citation and modality.
    public var claims: [Claim]

    /// A group of `claims`.
    public init(_ claims: [Claim]) { self.claims = claims }
}
