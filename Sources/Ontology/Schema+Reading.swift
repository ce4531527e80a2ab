extension Schema {
    /// A schema as its file has it, with what its parents hand down.
    init(_ draft: ModelBuilder.Draft, parents: [Schema]) throws(OntologyError) {
        let fields = draft.fields
        name = draft.name
        origin = draft.origin
        label = try fields.string("label") ?? draft.name
        plural = try fields.string("plural") ?? label
        description = try fields.string("description")
        extends = draft.parents
        ancestors = parents.reduce(into: [draft.name]) { $0.formUnion($1.ancestors) }
        isAbstract = try fields.bool("abstract") ?? false
        isHidden = try fields.bool("hidden") ?? false
        isGenerated = try fields.bool("generated") ?? false
        isMatchable = try fields.bool("matchable") ?? parents.first?.isMatchable ?? true
        required = try fields.strings("required") ?? []
        var featured =
            try fields.strings("featured") ?? parents.first { !$0.featured.isEmpty }?.featured ?? []
        var caption = try fields.strings("caption") ?? parents.first { !$0.caption.isEmpty }?.caption ?? []
        for addition in draft.additions {
            featured += try addition.strings("featured") ?? []
            caption += try addition.strings("caption") ?? []
        }
        self.featured = featured
        self.caption = caption
        edge = try Edge(fields)
        temporalExtent = try TemporalExtent(fields, parents: parents)
        degradesTo = try Degradation.Rule(fields)
        exportSchema =
            degradesTo?.schema
            ?? (draft.origin == Model.followTheMoney ? draft.name : parents.first?.exportSchema ?? draft.name)
        propertiesByName = parents.reduce(into: draft.properties) { all, parent in
            all.merge(parent.propertiesByName) { nearer, _ in nearer }
        }
    }
}

extension Schema.Edge {
    fileprivate init?(_ schema: Fields) throws(OntologyError) {
        let known = ["caption", "directed", "label", "source", "target"]
        guard let fields = try schema.fields("edge", known: known) else { return nil }
        source = try fields.required("source")
        target = try fields.required("target")
        label = try fields.required("label")
        directed = try fields.bool("directed") ?? true
        caption = try fields.strings("caption") ?? []
    }
}

extension Schema.TemporalExtent {
    fileprivate init(_ schema: Fields, parents: [Schema]) throws(OntologyError) {
        let fields = try schema.fields("temporalExtent", known: ["end", "start"])
        start =
            try fields?.strings("start")
            ?? parents.first { !$0.temporalExtent.start.isEmpty }?.temporalExtent.start ?? []
        end =
            try fields?.strings("end")
            ?? parents.first { !$0.temporalExtent.end.isEmpty }?.temporalExtent.end ?? []
    }
}

extension Degradation.Rule {
    fileprivate init?(_ schema: Fields) throws(OntologyError) {
        guard let fields = try schema.fields("degradesTo", known: ["mark", "schema", "set"]) else {
            return nil
        }
        self.schema = try fields.required("schema")
        var assignments: [Degradation.Assignment] = []
        for item in try fields.list("set", known: ["property", "value", "when"]) {
            let when = try item.fields("when", known: ["is", "property"])
            assignments.append(
                .init(
                    property: try item.required("property"), value: try item.required("value"),
                    condition: try when.map { fields throws(OntologyError) in
                        .init(property: try fields.required("property"), value: try fields.required("is"))
                    }))
        }
        self.assignments = assignments
        var marks: [Degradation.Mark] = []
        for item in try fields.list("mark", known: ["entity", "property", "value"]) {
            marks.append(
                .init(
                    pointer: try item.required("entity"), property: try item.required("property"),
                    value: try item.required("value")))
        }
        self.marks = marks
    }
}
