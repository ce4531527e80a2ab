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

        /// An entity with its claims.
        public init(id: EntityID, schema: String, claims: [Claim]) {
            self.id = id
            self.schema = schema
            self.claims = claims
        }
    }

    /// The exported entities.
    public let entities: [FtMEntity]

    /// Exports `sources`.
    public init(of sources: [Source], model: Model) {
        var captions: [EntityID: Degradation.Reference] = [:]
        for source in sources {
            let name = source.claims.first { $0.statement.property == "name" }?.statement.value
            captions[source.id] = Degradation.Reference(schema: source.schema, caption: name)
        }
        let references = captions
        var marks: [EntityID: [String: [String]]] = [:]
        var entities: [FtMEntity] = []
        for source in sources {
            var properties: [String: [String]] = [:]
            for claim in source.claims where claim.modality.isAffirmed {
                let said = claim.statement
                if properties[said.property]?.contains(said.value) != true {
                    properties[said.property, default: []].append(said.value)
                }
            }
            let form = model.degrade(source.schema, properties) { id in
                EntityID(id).flatMap { references[$0] }
            }
            for (id, values) in form.marks {
                guard let id = EntityID(id) else { continue }
                marks[id, default: [:]].merge(values) { $0 + $1 }
            }
            entities.append(
                FtMEntity(
                    id: source.id, schema: form.schema, properties: form.properties,
                    trama: FtMEntity.Context(
                        schema: source.schema, claims: source.claims.map(FtMExport.anonymous))))
        }
        for index in entities.indices {
            for (property, values) in marks[entities[index].id] ?? [:] {
                for value in values where entities[index].properties[property]?.contains(value) != true {
                    entities[index].properties[property, default: []].append(value)
                }
            }
        }
        self.entities = entities
    }

    /// The claim without the name of the person who entered it.
    private static func anonymous(_ claim: Claim) -> Claim {
        var claim = claim
        if claim.method.hasPrefix("person:") { claim.method = "person" }
        if case .word(_, let note) = claim.citation { claim.citation = .word(of: "person", note: note) }
        return claim
    }
}
