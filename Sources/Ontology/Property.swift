/// One thing that can be said of the entities of a schema: a person's birth date, an ownership's percentage.
public struct Property: Hashable, Sendable {
    /// The name in data, the same for all schemata that inherit it: "birthDate".
    public let name: String

    /// The schema that declares it: "Person".
    public let schema: String

    /// The name for people: "Birth date".
    public let label: String

    /// What the label does not say.
    public let description: String?

    /// What kind of value it takes.
    public let type: PropertyType

    /// Whose check digits and shape an identifier must have: "iban".
    public let format: String?

    /// The schema of the entity that it points at, where its type is ``PropertyType/entity``.
    public let range: String?

    /// What the entity that it points at calls the link.
    public let reverse: Reverse?

    /// Whether two entities with a like value may be the same.
    public let isMatchable: Bool

    /// Whether screens leave it out.
    public let isHidden: Bool

    /// Whether only old data has it.
    public let isDeprecated: Bool

    /// How many characters a value may have before other tools may refuse it.
    public let maxLength: Int

    /// The model that declares it: ``Model/followTheMoney``, "Trama" or an installation's own.
    public let origin: String

    /// Where its values go in an export to FollowTheMoney; empty for FollowTheMoney's own.
    public let destinations: [Destination]

    /// The name with its schema: "Person:birthDate".
    public var qualifiedName: String { schema + ":" + name }

    /// The normal form of `raw`, or nil where it is no such value; the caller keeps the original.
    ///
    /// `country`, by its code, is where the value was written: it tells dialling codes, 05/06/2023 and 1.234.
    public func clean(_ raw: String, country: String? = nil) -> String? {
        type.clean(raw, format: format, country: country)
    }

    /// A link seen from its other end: a person is the *owner* of an ownership, which is among the person's *assets*.
    public struct Reverse: Hashable, Sendable {
        /// The name in data: "ownershipOwner".
        public let name: String

        /// The name for people: "Assets and shares".
        public let label: String?
    }

    /// Where the values of a property of ours go in an export to FollowTheMoney.
    public struct Destination: Hashable, Sendable {
        /// The property of FollowTheMoney that takes them: "notes".
        public let to: String

        /// The words before each value, where it stands as text: "Charge: ".
        public let before: String

        /// The words after it.
        public let after: String
    }
}
