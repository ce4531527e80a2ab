public import Ontology

/// Entities with their claims, in the form that FollowTheMoney's tools read.
///
/// Our own schemata degrade to FtM's (``Model/degrade(_:_:reference:)``); only affirmed claims become properties, since
/// FtM cannot say "denied". The names of the people who work on the case stay behind.
public struct FtMExport: Sendable {
    /// One entity under its canonical ID.
    public struct Source: Hashable, Sendable {
        /// The canonical ID.
        public var id: EntityID
        /// Its schema.
        public var schema: String
        /// Its claims; the values of those that point at entities are canonical IDs.
        public var claims: [Claim]
        /// What is known of the entities at which it points.
        public var ends: [EntityID: Degradation.Reference]

        /// An entity with its claims.
        public init(
            id: EntityID, schema: String, claims: [Claim], ends: [EntityID: Degradation.Reference] = [:]
        ) {
            self.id = id
            self.schema = schema
            self.claims = claims
            self.ends = ends
        }

        /// The affirmed values by property, each once.
        var properties: [String: [String]] {
            var properties: [String: [String]] = [:]
            for claim in claims where claim.modality.isAffirmed {
                let said = claim.statement
                if properties[said.property]?.contains(said.value) != true {
                    properties[said.property, default: []].append(said.value)
                }
            }
            return properties
        }
    }

    private let model: Model
    /// What entities get since another names them: whom a notice names is wanted.
    private var marks: [EntityID: [String: [String]]] = [:]

    /// An export to which nothing has been said yet.
    public init(model: Model) { self.model = model }

    /// The schemata whose entities say something of others, which is to be noted before anything is exported.
    public var markingSchemata: Set<String> {
        Set(model.schemata.filter { !($0.degradesTo?.marks.isEmpty ?? true) }.map(\.name))
    }

    /// Notes what an entity says of others.
    public mutating func note(_ source: Source) {
        for (id, values) in form(of: source).marks {
            guard let id = EntityID(id) else { continue }
            marks[id, default: [:]].merge(values) { $0 + $1 }
        }
    }

    /// The entity in FollowTheMoney's terms.
    public func entity(_ source: Source) -> FtMEntity {
        let form = form(of: source)
        var properties = form.properties
        for (property, values) in marks[source.id] ?? [:] {
            for value in values where properties[property]?.contains(value) != true {
                properties[property, default: []].append(value)
            }
        }
        return FtMEntity(
            id: source.id, schema: form.schema, properties: properties,
            trama: FtMEntity.Context(
                schema: source.schema, claims: source.claims.map(FtMExport.anonymous)))
    }

    private func form(of source: Source) -> Degradation {
        model.degrade(source.schema, source.properties) { id in EntityID(id).flatMap { source.ends[$0] } }
    }

    /// The claim without the name of the person who entered it.
    private static func anonymous(_ claim: Claim) -> Claim {
        var claim = claim
        if claim.method.hasPrefix("person:") { claim.method = "person" }
        if case .word(_, let note) = claim.citation { claim.citation = .word(of: "person", note: note) }
        return claim
    }
}
