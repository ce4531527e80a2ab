internal import GRDB
public import Ontology

/// An entity with everything joined in it, as matching sees it: what is affirmed of it, and what tells it apart.
public struct EntityDescription: Hashable, Sendable {
    /// The number of its canonical entity in the case.
    public var number: Int64
    /// Its ID.
    public var id: EntityID
    /// Its schema; of several joined ones the one that fits all.
    public var schema: String
    /// Its affirmed values by property, each once.
    public var properties: [String: [String]] = [:]
    /// The lists of which it is a row.
    public var lists: Set<String> = []
    /// How many entities are joined in it.
    public var members = 0
    /// What of it excludes other values: see ``EntityResolver/contradiction(_:_:)``.
    var facts: [String: Set<String>] = [:]

    /// Whether it says everything that another says.
    func covers(_ other: EntityDescription) -> Bool {
        let hasFacts = other.facts.allSatisfy { $0.value.isSubset(of: facts[$0.key] ?? []) }
        return hasFacts && lists.isSuperset(of: other.lists)
            && other.properties.allSatisfy { property, values in
                let mine = properties[property] ?? []
                return values.allSatisfy(mine.contains)
            }
    }
}

extension CaseFile {
    /// Describes every entity that matching compares, joined ones as one, in the order of their numbers.
    /// - Parameters:
    ///   - dataset: Only those that are rows of this list.
    ///   - body: Called once for each.
    /// - Throws: What `body` throws, or ``CaseError/unusable(path:detail:)``.
    public func describeEntities(ofDataset dataset: String? = nil, _ body: (EntityDescription) throws -> Void)
        throws
    {
        try read { db in
            try describe(all: "1", [], grouped: true, in: db) { entity in
                guard isSought(entity), dataset.map(entity.lists.contains) ?? true else { return }
                try body(entity)
            }
        }
    }

    /// Describes the entities of these numbers, each with what is joined in it, in the order of their numbers.
    public func describeEntities(_ numbers: some Sequence<Int64>) throws -> [EntityDescription] {
        let list = try JSON.text(Array(numbers))
        return try read { db in
            var found: [EntityDescription] = []
            try describe(
                all: "entity.canonical IN (SELECT value FROM json_each(?))", [list], grouped: true, in: db
            ) { found.append($0) }
            return found
        }
    }

    /// Describes an entity with all that is joined in it; nil where no claim stands or it is not the canonical one.
    func description(ofGroup canonical: Int64, in db: Database) throws -> EntityDescription? {
        var found: EntityDescription?
        try describe(all: "entity.canonical = ?", [canonical], grouped: true, in: db) { found = $0 }
        return found
    }

    /// Describes one entity without what is joined with it.
    func description(of number: Int64, in db: Database) throws -> EntityDescription? {
        var found: EntityDescription?
        try describe(all: "entity.number = ?", [number], grouped: false, in: db) { found = $0 }
        return found
    }

    func describe(
        all condition: String, _ arguments: StatementArguments, grouped: Bool, in db: Database,
        _ body: (EntityDescription) throws -> Void
    ) throws {
        let group = grouped ? "entity.canonical" : "entity.number"
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT \(group) AS head, canonical.id AS id, entity.number AS number, entity.schema AS schema,
                        property, value, dataset, method LIKE '\(CaseFile.listMethod)%' AS listed
                    FROM entity JOIN entity canonical ON canonical.number = \(group)
                    CROSS JOIN claim ON claim.entity = entity.number
                    WHERE \(condition) AND claim.status <> 'rejected' AND claim.retracted IS NULL
                        AND modality IN (\(CaseFile.affirmedSQL))
                    ORDER BY \(group), entity.number, claim.number
                    """), arguments: arguments)
        var current: Reading?
        while let row = try rows.next() {
            let head: Int64 = row["head"]
            if current?.entity.number != head {
                if let current { try body(current.finished(by: resolver)) }
                guard let id = EntityID(row["id"]) else {
                    current = nil
                    continue
                }
                current = Reading(EntityDescription(number: head, id: id, schema: row["schema"]))
            }
            current?.take(row, model: model, resolver: resolver)
        }
        if let current { try body(current.finished(by: resolver)) }
    }

    /// A description while its rows are read.
    private struct Reading {
        var entity: EntityDescription
        private var member: Int64 = -1
        private var schema = ""
        private var names: Set<String> = []
        private var seen: Set<[String]> = []

        init(_ entity: EntityDescription) { self.entity = entity }

        mutating func take(_ row: Row, model: Model, resolver: some EntityResolver) {
            let number: Int64 = row["number"]
            if number != member {
                endMember(resolver)
                member = number
                schema = row["schema"]
                entity.members += 1
                entity.schema = model.commonSchema(entity.schema, schema)?.name ?? entity.schema
            }
            let (property, value): (String, String) = (row["property"], row["value"])
            if row["listed"] {
                let list: String = row["dataset"]
                entity.lists.insert(list)
                entity.facts[CaseFile.listFact + list, default: []].insert(String(number))
            }
            if property == "name" { names.insert(value) }
            if resolver.decisiveProperties.contains(property) || property == "fatherName"
                || property == "motherName"
            {
                entity.facts[property, default: []].insert(value)
            }
            switch model.schema(named: schema)?.property(named: property)?.type {
            case .entity, .text, nil: break
            default:
                if seen.insert([property, value]).inserted {
                    entity.properties[property, default: []].append(value)
                }
            }
        }

        private mutating func endMember(_ resolver: some EntityResolver) {
            if !names.isEmpty, let fact = resolver.nameFact(schema: schema) {
                entity.facts[fact, default: []].insert(names.sorted().joined(separator: "\n"))
            }
            names = []
        }

        func finished(by resolver: some EntityResolver) -> EntityDescription {
            var whole = self
            whole.endMember(resolver)
            return whole.entity
        }
    }
}
