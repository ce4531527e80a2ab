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
    var confidence: Double
    /// What tells it from other relations of its schema in the document, beside its ends: a role, a crime, a place.
    var qualifier: String = ""

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
struct RelationRule {
    let schema: String
    /// The property for each kind of slot; a role in the pattern ("ORG=victim") is the property itself.
    let ends: [Slot.Kind: String]
    var fixed: [(String, String)] = []
    /// The property that a date fills, where a point in time says something.
    var date: String?
    /// How sure its patterns are.
    var confidence = 0.85

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
    ]

    /// An event of the type that follows "event/".
    static func event(_ type: String) -> RelationRule {
        .init(
            schema: "Event",
            ends: [
                .person: "involved", .organization: "involved", .publicBody: "involved", .facility: "place",
                .place: "place",
            ],
            fixed: [("eventType", type)], date: "date", confidence: 0.8)
    }
}
