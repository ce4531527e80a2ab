/// A kind of entity, with the properties that it has: Person, Company, Ownership, Event.
///
/// Relations are entities too, so that they have dates, roles and claims; ``edge`` says which properties are their ends.
public struct Schema: Hashable, Sendable, Identifiable {
    /// The name in data: "LegalEntity".
    public let name: String

    /// The name for people: "Legal entity".
    public let label: String

    /// The name of many: "Legal entities".
    public let plural: String

    /// What it stands for, in one sentence.
    public let description: String?

    /// The schemata that it specialises, the nearest only.
    public let extends: [String]

    /// Itself and all schemata that it specialises, near and far.
    public let ancestors: Set<String>

    /// Whether it only passes properties on, and no entity is of it.
    public let isAbstract: Bool

    /// Whether it makes sense to ask if two entities of it are the same.
    public let isMatchable: Bool

    /// Whether screens leave it out.
    public let isHidden: Bool

    /// Whether programs make its entities, so that no form offers it.
    public let isGenerated: Bool

    /// The properties to show first, in order.
    public let featured: [String]

    /// The properties without which an entity says nothing.
    public let required: [String]

    /// The properties that may serve as the entity's title; the first that has a value does.
    public let caption: [String]

    /// Its ends, where it is a relation of two.
    public let edge: Edge?

    /// The properties that say when it began and ended.
    public let temporalExtent: TemporalExtent

    /// The model that declares it: ``Model/followTheMoney``, "Trama" or an installation's own.
    public let origin: String

    /// The form that it takes in an export to FollowTheMoney, where the file that declares it says so.
    public let degradesTo: Degradation.Rule?

    /// The schema of its entities in an export to FollowTheMoney: its own name where it is FollowTheMoney's.
    public let exportSchema: String

    let propertiesByName: [String: Property]

    /// The name, which no other schema has.
    public var id: String { name }

    /// All properties, inherited ones too: those of the caption first, then the featured, then by label.
    ///
    /// Sorted anew at each call.
    public var properties: [Property] {
        let first = caption + featured
        return propertiesByName.values
            .map { (rank: first.firstIndex(of: $0.name) ?? first.count, property: $0) }
            .sorted {
                ($0.rank, $0.property.label, $0.property.name) < (
                    $1.rank, $1.property.label, $1.property.name
                )
            }
            .map(\.property)
    }

    /// A property, own or inherited.
    public func property(named name: String) -> Property? { propertiesByName[name] }

    /// Whether its entities are also entities of `schema`: each Company is a LegalEntity and a Thing.
    public func isA(_ schema: String) -> Bool { ancestors.contains(schema) }

    /// Which two properties of a relation are its ends.
    ///
    /// An Ownership leads from its `owner` to its `asset`, and says "owns".
    public struct Edge: Hashable, Sendable {
        /// The property that holds where it starts.
        public let source: String

        /// The property that holds where it ends.
        public let target: String

        /// What the source does to the target: "owns".
        public let label: String

        /// Whether it matters which end is which.
        public let directed: Bool

        /// The properties that may stand beside the line, the first with a value.
        public let caption: [String]
    }

    /// The properties that place an entity in time, the best first.
    public struct TemporalExtent: Hashable, Sendable {
        /// Those that say when it began.
        public let start: [String]

        /// Those that say when it ended.
        public let end: [String]
    }

    /// Two schemata are the same where they have one name, within one model.
    public static func == (left: Schema, right: Schema) -> Bool { left.name == right.name }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
