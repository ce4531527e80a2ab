public import Ontology

/// How a case file proposes that entities of several documents are one, and what forbids it.
///
/// The policy is Matching's; the case file only asks it, so that every writer of the case joins alike. Places, posts and
/// the like are joined by equal keys; what ``isScored(schema:)`` says yes to is sought and scored.
public protocol EntityResolver: Sendable {
    /// Who proposes, with its version: "sameness@2".
    var name: String { get }

    /// How sure a join by equal keys is, 0…1.
    var score: Double { get }

    /// The properties that can tell two entities apart: "birthDate", "passportNumber".
    var decisiveProperties: Set<String> { get }

    /// What entities that may be one have in common; nil for one that is not joined by a key.
    /// - Parameters:
    ///   - schema: The entity's schema.
    ///   - properties: Its affirmed values by property.
    /// - Returns: The key, a readable text.
    func key(schema: String, properties: [String: Set<String>]) -> String?

    /// Why two entities with these facts cannot be one, in a sentence; nil where nothing speaks against it.
    func contradiction(_ left: [String: Set<String>], _ right: [String: Set<String>]) -> String?

    /// Whether entities of this schema are joined by their score.
    func isScored(schema: String) -> Bool

    /// Whether this one is compared at all: a mention of one word is nobody.
    func isSought(_ entity: EntityDescription) -> Bool

    /// The key under which the names of such an entity are facts, if they can tell two apart.
    func nameFact(schema: String) -> String?

    /// Compares two entities; nil for such as are never one.
    func compare(_ left: EntityDescription, _ right: EntityDescription) -> EntityComparison?

    /// An empty search of what may be one with an entity; nil where nothing is scored.
    func makeSearch() -> (any EntitySearch)?
}

extension EntityResolver {
    /// No: nothing is scored.
    public func isScored(schema: String) -> Bool { false }
    /// No: nothing is scored.
    public func isSought(_ entity: EntityDescription) -> Bool { false }
    /// None: names tell nobody apart.
    public func nameFact(schema: String) -> String? { nil }
    /// Nil: nothing is scored.
    public func compare(_ left: EntityDescription, _ right: EntityDescription) -> EntityComparison? { nil }
    /// Nil: nothing is sought.
    public func makeSearch() -> (any EntitySearch)? { nil }
}

/// How alike two entities are.
public struct EntityComparison: Sendable {
    /// 0…1.
    public var score: Double
    /// Whether that is a match, which a person should see.
    public var isMatch: Bool
    /// Whether it is enough to join them, unless something tells them apart.
    public var joins: Bool
    /// Why, a sentence a line.
    public var explanation: String

    /// A comparison.
    public init(score: Double, isMatch: Bool, joins: Bool, explanation: String) {
        self.score = score
        self.isMatch = isMatch
        self.joins = joins
        self.explanation = explanation
    }
}

/// A search of the entities of a case for those that one may be; a cache, which can be thrown away at any time.
public protocol EntitySearch: Sendable {
    /// Forgets everything, and takes these entities in.
    func rebuild(from entities: ((EntityDescription) -> Void) throws -> Void) rethrows

    /// Takes entities in, in the place of what it knew under their numbers, and drops others.
    func update(_ entities: [EntityDescription], dropping: Set<Int64>)

    /// The numbers of those that match the entity, the surest first, itself left out.
    /// - Parameters:
    ///   - entity: Who is sought.
    ///   - limit: How many at most.
    ///   - inOwnLists: Whether to seek among the rows of the lists that it is a row of, or among all others.
    /// - Returns: The numbers.
    func candidates(for entity: EntityDescription, limit: Int, inOwnLists: Bool) -> [Int64]

    /// Whether so much changed since it was built that building it anew pays.
    var isWorn: Bool { get }
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
