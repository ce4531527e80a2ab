internal import Matching
internal import Ontology

/// Who is sought: a schema with what is known, in FollowTheMoney's terms.
///
/// ```swift
/// ScreeningQuery(schema: "Person", properties: ["name": ["Héctor Guerrero Flores"], "birthDate": ["1983"]])
/// ```
public struct ScreeningQuery: Hashable, Sendable, Codable {
    /// What its answers are to be known by.
    public var id: String

    /// The schema: "Person", "LegalEntity" where it may be a person or an organisation, "Thing" where it may be anything.
    public var schema: String

    /// What is known.
    public var properties: [String: [String]]

    /// A query.
    public init(id: String = "", schema: String, properties: [String: [String]]) {
        self.id = id
        self.schema = schema
        self.properties = properties
    }

    /// The query as matching reads it.
    func profile(_ model: Model) throws(ScreeningError) -> Profile {
        guard let profile = Profile(id: id, schema: schema, properties: properties, model: model) else {
            throw ScreeningError(model.reasonAgainst(schema: schema))
        }
        return profile
    }
}

extension Profile {
    /// An entity whose properties have no order.
    init?(id: String, schema: String, properties: [String: [String]], model: Model) {
        self.init(
            id: id, schema: schema,
            properties: properties.sorted { $0.key < $1.key }.map { (name: $0.key, values: $0.value) },
            model: model)
    }
}
