/// Looks up every name that a schema mentions, so that no program meets a property that is not there.
struct ModelCheck {
    let schemata: [String: Schema]

    /// Throws at the first thing that is wrong with `schema`.
    func check(_ schema: Schema, fields: Fields) throws(OntologyError) {
        let times = schema.temporalExtent.start + schema.temporalExtent.end
        let ends = schema.edge.map { [$0.source, $0.target] + $0.caption } ?? []
        for (key, names) in [
            ("featured", schema.featured), ("required", schema.required), ("caption", schema.caption),
            ("temporalExtent", times), ("edge", ends),
        ] {
            try check(names, of: schema, fields: fields, at: key)
        }
        for end in [schema.edge?.source, schema.edge?.target].compactMap({ $0 })
        where schema.property(named: end)?.type != .entity {
            throw fields.error(.notA("the name of a property of type entity"), at: "edge")
        }
        for property in sorted(schema, where: { $0.schema == schema.name }) {
            if let range = property.range, schemata[range] == nil {
                throw fields.error(.unknownSchema(range), at: "properties.\(property.name).range")
            }
        }
        try checkExport(of: schema, fields: fields)
    }

    /// Some of its properties by name, so that of two errors the same comes first each time.
    private func sorted(_ schema: Schema, where isMeant: (Property) -> Bool) -> [Property] {
        schema.propertiesByName.values.filter(isMeant).sorted { $0.name < $1.name }
    }

    private func check(_ names: [String], of schema: Schema, fields: Fields, at key: String)
        throws(OntologyError)
    {
        for name in names where schema.property(named: name) == nil {
            throw fields.error(.unknownProperty(name, schema: schema.name), at: key)
        }
    }

    /// Every value must have somewhere to go in FollowTheMoney.
    private func checkExport(of schema: Schema, fields: Fields) throws(OntologyError) {
        guard let target = schemata[schema.exportSchema], target.origin == Model.followTheMoney,
            schema.isAbstract || !target.isAbstract
        else {
            throw fields.error(.notA("a schema of FollowTheMoney that is not abstract"), at: "degradesTo")
        }
        for property in sorted(schema, where: { $0.origin != Model.followTheMoney }) {
            let place = "properties.\(property.name).degradesTo"
            if property.destinations.isEmpty, target.textProperty == nil {
                throw fields.error(.noDestination, at: place)
            }
            for destination in property.destinations
            where target.property(named: destination.to)?.origin != Model.followTheMoney {
                throw fields.error(.unknownProperty(destination.to, schema: target.name), at: place)
            }
        }
        guard let rule = schema.degradesTo else { return }
        try check(rule.assignments.map(\.property), of: target, fields: fields, at: "degradesTo.set")
        let conditions = rule.assignments.compactMap { $0.condition?.property }
        try check(conditions + rule.marks.map(\.pointer), of: schema, fields: fields, at: "degradesTo")
        for mark in rule.marks {
            guard let range = schema.property(named: mark.pointer)?.range.flatMap({ schemata[$0] }) else {
                throw fields.error(.notA("the name of a property of type entity"), at: "degradesTo.mark")
            }
            try check([mark.property], of: range, fields: fields, at: "degradesTo.mark")
        }
    }
}
