public import Ontology

/// How a case file proposes that entities of several documents are one, and what forbids it.
///
/// The policy is Matching's; the case file only asks it, so that every writer of the case joins alike.
public protocol EntityResolver: Sendable {
    /// Who proposes, with its version: "sameness@1".
    var name: String { get }

    /// How sure a join by equal keys is, 0…1.
    var score: Double { get }

    /// The properties that can tell two entities apart: "birthDate", "passportNumber".
    var decisiveProperties: Set<String> { get }

    /// What entities that may be one have in common; nil for one that a program never joins.
    /// - Parameters:
    ///   - schema: The entity's schema.
    ///   - properties: Its affirmed values by property.
    /// - Returns: The key, a readable text.
    func key(schema: String, properties: [String: Set<String>]) -> String?

    /// Why two entities with these facts cannot be one, in a sentence; nil where nothing speaks against it.
    func contradiction(_ left: [String: Set<String>], _ right: [String: Set<String>]) -> String?
}

/// What somebody, or a program, says of two entities.
public struct Judgement: Hashable, Sendable, Codable {
    /// What is said.
    public enum Verdict: String, Hashable, Sendable, Codable {
        /// They are one.
        case same
        /// They are two.
        case different
        /// Somebody looked and could not tell.
        case undecided
    }

    /// Its number in the case.
    public var number: Int64
    /// The one entity.
    public var left: EntityID
    /// The other.
    public var right: EntityID
    /// What is said of them.
    public var verdict: Verdict
    /// Whether a person decided it; what a program says is proposed.
    public var isDecided: Bool
    /// A program's score, 0…1.
    public var score: Double?
    /// Why, in words.
    public var explanation: String?
    /// When it was said, UTC.
    public var at: String
    /// Who said it.
    public var by: String
}
