internal import Ontology

/// Things with numbers, and whose they are.
extension ClaimWriter {
    /// The groups of things, each with the token at which it stands.
    func groups(_ things: [NumberedThing]) -> [(place: Int, group: ClaimGroup)] {
        things.flatMap { thing in
            let groups = [self.group(thing), bond(thing)].compactMap { $0 }
            return groups.map { (thing.passage.lowerBound, $0) }
        }
    }

    private func id(_ thing: NumberedThing) -> EntityID {
        EntityID(document: context.document, schema: thing.schema, name: thing.number)
    }

    private func group(_ thing: NumberedThing) -> ClaimGroup {
        ClaimGroup(
            thing.properties.map { property, value, original in
                claim(
                    said(id(thing), thing.schema, property, value, original), thing.passage, thing.confidence)
            })
    }

    private func bond(_ thing: NumberedThing) -> ClaimGroup? {
        guard let tie = thing.tie else { return nil }
        let bearer = id(tie.name.entity).description
        let confidence = thing.confidence * tie.confidence
        switch thing.bond {
        case .property(let property):
            let statement = said(id(thing), thing.schema, property, bearer)
            return ClaimGroup([claim(statement, tie.passage, confidence)])
        case .relation(let schema, let bearerEnd, let thingEnd):
            let relation = EntityID(
                document: context.document, schema: schema,
                name: "\(bearerEnd)=\(bearer) \(thingEnd)=\(id(thing))")
            var statements = [
                said(relation, schema, bearerEnd, bearer),
                said(relation, schema, thingEnd, id(thing).description),
            ]
            if let role = tie.role { statements.append(said(relation, schema, "role", role)) }
            return ClaimGroup(statements.map { claim($0, tie.passage, confidence) })
        }
    }

    private func said(
        _ entity: EntityID, _ schema: String, _ property: String, _ value: String, _ original: String? = nil
    ) -> Statement {
        Statement(
            entity: entity, schema: schema, property: property, value: value, originalValue: original,
            language: nil, dataset: context.dataset)
    }
}
