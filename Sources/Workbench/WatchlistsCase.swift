internal import CaseFiles
internal import Exchange
internal import Ontology

extension Investigation {
    /// The entities of the case as an export would give them, what is only proposed included: a lead is worth a look.
    func watchlistEntities(list: String) throws -> [WatchlistEntity] {
        var entities: [WatchlistEntity] = []
        try forEachEntity(EntityQuery(includingProposed: true)) { entity, exported in
            entities.append(
                WatchlistEntity(
                    id: exported.id.description, schema: exported.schema, properties: exported.properties,
                    datasets: entity.claims.map(\.claim.statement.dataset).uniqued(), list: list, model: model
                ))
        }
        return entities
    }
}
