internal import CaseFiles
internal import Exchange
internal import Ontology

extension Investigation {
    /// The entities of the case as an export would give them, what is only proposed included: a lead is worth a look.
    func watchlistEntities(list: String) throws -> [WatchlistEntity] {
        var sources: [FtMExport.Source] = []
        var datasets: [EntityID: [String]] = [:]
        _ = try caseFile.forEachEntity(includingProposed: true) { entity in
            let claims = entity.claims.map(\.claim)
            sources.append(FtMExport.Source(id: entity.id, schema: entity.schema, claims: claims))
            for claim in claims where datasets[entity.id]?.contains(claim.statement.dataset) != true {
                datasets[entity.id, default: []].append(claim.statement.dataset)
            }
        }
        return FtMExport(of: sources, model: model).entities.map { entity in
            WatchlistEntity(
                id: entity.id.description, schema: entity.schema, properties: entity.properties,
                datasets: datasets[entity.id] ?? [], list: list, model: model)
        }
    }
}
