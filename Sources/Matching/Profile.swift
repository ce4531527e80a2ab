public import Names
public import Ontology

/// An entity as matching sees it: its names taken apart, and the facts beside them.
public struct Profile: Sendable {
    /// The entity's ID, as its source has it.
    public let id: String

    /// Its schema.
    public let schema: String

    /// Its names, the main one first.
    public let names: [ProfileName]

    /// What tells it apart beside its names.
    public let facts: Facts

    /// The values of identifiers, for explanations: by hash.
    public let identifiers: [UInt64: String]

    /// The most names of one entity that are compared.
    static let mostNames = 64

    /// Reads an entity; nil where its schema is unknown or never matched.
    ///
    /// Names that a source marks as weak stay weak; a person without a full name gets one of its parts.
    public init?(
        id: String, schema: String, properties: some Sequence<(name: String, values: [String])>,
        model: Model = .standard
    ) {
        guard let known = model.schema(named: schema) else { return nil }
        let kinds = SchemaClass(known)
        guard !kinds.isEmpty else { return nil }
        var names: [ProfileName] = []
        var facts = Facts()
        facts.kinds = kinds
        var identifiers: [UInt64: String] = [:]
        var given: [String] = []
        var family: [String] = []
        for (name, values) in properties {
            switch name {
            case "name", "alias", "previousName":
                for value in values {
                    names.append(ProfileName(value, kinds, isWeak: false, isMain: name == "name"))
                }
            case "weakAlias", "abbreviation":
                for value in values { names.append(ProfileName(value, kinds, isWeak: true, isMain: false)) }
            case "firstName", "secondName", "middleName": given += values.prefix(1)
            case "lastName": family += values.prefix(1)
            default:
                guard let property = known.property(named: name) else { continue }
                for value in values {
                    facts.add(value, of: property)
                    if let hash = Facts.hash(identifier: value, property: name) { identifiers[hash] = value }
                }
            }
        }
        if names.isEmpty, !given.isEmpty || !family.isEmpty {
            let whole = (given + family).joined(separator: " ")
            names.append(ProfileName(whole, kinds, isWeak: false, isMain: true))
        }
        facts.finish()
        self.id = id
        self.schema = schema
        self.names = Profile.distinct(names)
        self.facts = facts
        self.identifiers = identifiers
    }

    /// Main names first, each spelling once, the strong before the weak, empty ones gone.
    private static func distinct(_ names: [ProfileName]) -> [ProfileName] {
        var seen: Set<[UInt8]> = []
        var kept: [ProfileName] = []
        for wanted in [(true, false), (false, false), (false, true)] {
            for name in names where (name.isMain, name.isWeak) == wanted && !name.name.parts.isEmpty {
                if kept.count < mostNames, seen.insert(name.name.letters).inserted { kept.append(name) }
            }
        }
        return kept
    }
}

/// One name of an entity.
public struct ProfileName: Sendable {
    /// As the source writes it.
    public let text: String

    /// Taken apart.
    public let name: Name

    /// Whether its source, or a text, calls it a nickname or weak.
    public let isWeak: Bool

    /// Whether it is the entity's name rather than another.
    public let isMain: Bool

    init(_ text: String, _ kinds: SchemaClass, isWeak: Bool, isMain: Bool) {
        self.text = text
        self.isWeak = isWeak
        self.isMain = isMain
        name = Name(text, kind: kinds.nameKind)
    }
}
