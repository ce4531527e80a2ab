/// What one sentence says of some entities: a membership, a custody, an event, an activity, a post.
struct Relation {
    /// What a property of the relation holds.
    enum Value: Hashable {
        case entity(Int)
        case text(String)
        /// A date, with the words that say it.
        case date(String, original: String)
        /// A position, by its name: an entity that only relations speak of.
        case position(String)
    }

    /// A property and what it holds.
    struct Field: Hashable {
        let property: String
        let value: Value
        init(_ property: String, _ value: Value) {
            self.property = property
            self.value = value
        }
    }

    let schema: String
    var fields: [Field]
    /// The sentence that says so.
    let sentence: Range<Int>
    /// Where in it.
    let tokens: Range<Int>
    var reading: ModalityReader.Reading
    /// How good a reading it is beside others of the same relation; what claims say is ``RelationConfidence``.
    var confidence: Double
    /// What tells it from other relations of its schema in the document, beside its ends: a role, a crime, a place.
    var qualifier: String = ""
    /// Where the words of a post end.
    var title: Int?

    /// Whether two relations may be one: the fields that hold entities and positions.
    var ends: [Field] {
        fields.filter {
            switch $0.value {
            case .entity, .position: true
            case .text, .date: false
            }
        }
    }
}

/// What a relation of the grammar becomes in the ontology: every rule in one place, to be read and argued with.
struct RelationRule: Sendable {
    let schema: String
    /// The property for each kind of slot; a role in the pattern ("ORG=victim") is the property itself.
    let ends: [Slot.Kind: String]
    var fixed: [(String, String)] = []
    /// The property that a date fills, where a point in time says something.
    var date: String?
    /// The property of the second where two of one kind stand in it.
    var second: String?
    /// The property that `role:` words fill, and what it holds where there are none.
    var role: String?
    var plainRole: String?
    /// How sure its patterns are.
    var confidence = 0.85

    /// The property that a slot fills, given what others fill already.
    func property(of kind: Slot.Kind, beside fields: [Relation.Field]) -> String? {
        guard let first = ends[kind], let second, fields.contains(where: { $0.property == first }) else {
            return ends[kind]
        }
        return second
    }

    /// One property for whoever it may be.
    private static func anybody(_ property: String) -> [Slot.Kind: String] {
        [.person: property, .organization: property, .publicBody: property, .facility: property]
    }

    static let standard: [String: RelationRule] = [
        "leads": .init(
            schema: "Membership", ends: [.person: "member", .organization: "organization"],
            fixed: [("role", "leader")]),
        "member": .init(
            schema: "Membership", ends: [.person: "member", .organization: "organization"], confidence: 0.8),
        "former": .init(
            schema: "Membership", ends: [.person: "member", .organization: "organization"],
            fixed: [("status", "ended")], confidence: 0.8),
        "controls": .init(
            schema: "Control",
            ends: [
                .person: "controller", .organization: "controller", .facility: "controlled",
                .place: "controlled",
            ],
            confidence: 0.8),
        "held": .init(schema: "Custody", ends: [.person: "prisoner", .facility: "facility"]),
        "entered": .init(
            schema: "Custody", ends: [.person: "prisoner", .facility: "facility"], date: "startDate"),
        "escaped": .init(
            schema: "Custody", ends: [.person: "prisoner", .facility: "facility"],
            fixed: [("endReason", "escaped")], date: "endDate"),
        "released": .init(
            schema: "Custody", ends: [.person: "prisoner", .facility: "facility"],
            fixed: [("endReason", "released")], date: "endDate"),
        // "X, brother of Y": X is the relative of Y, and "brother" what he is to Y.
        "family": .init(
            schema: "Family", ends: [.person: "relative", .owner: "person"], second: "person",
            role: "relationship"),
        "associate": .init(
            schema: "Associate",
            ends: anybody("associate").merging([.owner: "person"]) { $1 }, second: "person",
            role: "relationship",
            plainRole: "associate", confidence: 0.8),
        "rival": .init(
            schema: "UnknownLink", ends: anybody("subject"), second: "object", role: "role",
            plainRole: "rival",
            confidence: 0.8),
        "ally": .init(
            schema: "UnknownLink", ends: anybody("subject"), second: "object", role: "role",
            plainRole: "ally",
            confidence: 0.8),
        "part": .init(
            schema: "Membership", ends: anybody("member"), second: "organization", role: "role",
            plainRole: "faction", confidence: 0.8),
        "based": .init(
            schema: "UnknownLink",
            ends: [
                .person: "subject", .organization: "subject", .publicBody: "subject", .place: "object",
                .facility: "object",
            ],
            fixed: [("role", "based in")], confidence: 0.8),
        "owns": .init(
            schema: "Ownership", ends: anybody("owner"), second: "asset", confidence: 0.8),
        "employed": .init(
            schema: "Employment",
            ends: [
                .person: "employee", .organization: "employer", .publicBody: "employer",
                .facility: "employer",
            ],
            role: "role", confidence: 0.8),
        "paid": .init(
            schema: "Payment", ends: anybody("payer"), date: "date", second: "beneficiary", confidence: 0.8),
        "wanted": .init(
            schema: "Notice",
            ends: [.person: "entity", .organization: "entity", .publicBody: "wantedBy"],
            confidence: 0.8),
    ]

    private static let eventEnds: [Slot.Kind: String] = [
        .person: "involved", .organization: "involved", .publicBody: "involved", .facility: "place",
        .place: "place",
    ]

    /// An event of the type that follows "event/".
    static func event(_ type: String) -> RelationRule {
        .init(
            schema: "Event", ends: eventEnds, fixed: [("eventType", type)], date: "date", confidence: 0.8)
    }
}
