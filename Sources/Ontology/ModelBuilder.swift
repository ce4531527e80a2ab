/// Joins files of schemata into a model: hands properties down, and looks every name up.
struct ModelBuilder {
    /// A schema before anything is inherited.
    struct Draft {
        let name: String
        let origin: String
        let fields: Fields
        let parents: [String]
        var properties: [String: Property] = [:]
        var additions: [Fields] = []
    }

    private var drafts: [String: Draft] = [:]
    private var built: [String: Schema] = [:]

    /// Adds what a file declares, and what it adds to schemata declared before.
    mutating func add(_ file: ModelFile) throws(OntologyError) {
        for text in file.schemata {
            guard drafts[text.name] == nil else { throw text.fields.error(.declaredTwice(text.name)) }
            var draft = Draft(
                name: text.name, origin: file.model, fields: text.fields,
                parents: try text.fields.strings("extends") ?? [])
            for property in text.properties {
                draft.properties[property.name] = try Property(property, of: text.name, in: file.model)
            }
            drafts[text.name] = draft
        }
        for text in file.extensions {
            guard var draft = drafts.removeValue(forKey: text.name) else {
                throw text.fields.error(.unknownSchema(text.name))
            }
            for property in text.properties {
                guard draft.properties[property.name] == nil else {
                    throw property.fields.error(.declaredTwice(property.name))
                }
                draft.properties[property.name] = try Property(property, of: text.name, in: file.model)
            }
            draft.additions.append(text.fields)
            drafts[text.name] = draft
        }
    }

    /// All schemata with what they inherit, checked.
    mutating func schemata() throws(OntologyError) -> [Schema] {
        for name in drafts.keys.sorted() { _ = try schema(name, below: []) }
        let check = ModelCheck(schemata: built)
        for (name, draft) in drafts.sorted(by: { $0.key < $1.key }) {
            if let schema = built[name] { try check.check(schema, fields: draft.fields) }
        }
        return Array(built.values)
    }

    /// The schema `name`, which `below` (the nearest last) specialise.
    private mutating func schema(_ name: String, below: [String]) throws(OntologyError) -> Schema? {
        if let schema = built[name] { return schema }
        guard let draft = drafts[name] else { return nil }
        guard !below.contains(name) else { throw draft.fields.error(.cycle(below + [name]), at: "extends") }
        var parents: [Schema] = []
        for parent in draft.parents {
            guard let schema = try schema(parent, below: below + [name]) else {
                throw draft.fields.error(.unknownSchema(parent), at: "extends")
            }
            parents.append(schema)
        }
        let schema = try Schema(draft, parents: parents)
        built[name] = schema
        return schema
    }
}
