internal import GRDB
internal import Names
public import Ontology

/// An entity as lists show it: all that is joined under one canonical ID.
public struct EntitySummary: Hashable, Sendable, Codable {
    /// The canonical ID.
    public var id: EntityID
    /// Its schema.
    public var schema: String
    /// Its fullest name.
    public var caption: String
    /// How many passages name it.
    public var mentions: Int
    /// Of how many entities it is joined; 1 where it stands alone.
    public var joined: Int
    /// Whether one of these joins is a program's proposal that nobody has confirmed.
    public var isJoinProposed: Bool
}

extension CaseFile {
    // MARK: Reading

    /// The entities of the case, the most often named first: at most `limit`, of these schemata or of all.
    public func entities(ofSchemata schemata: Set<String>? = nil, limit: Int? = nil) throws -> [EntitySummary]
    {
        try read { db in
            let list = (schemata ?? []).sorted()
            let condition =
                schemata == nil
                ? "1" : "schema IN (\(list.map { _ in "?" }.joined(separator: ", ")))"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT canonical, sum(mentions) AS total FROM entity
                    WHERE \(condition) AND (mentions > 0 OR EXISTS (
                        SELECT 1 FROM claim
                        WHERE claim.entity = entity.number AND retracted IS NULL AND status <> 'rejected'))
                    GROUP BY canonical ORDER BY total DESC, canonical LIMIT ?
                    """,
                arguments: StatementArguments(list) + [limit ?? -1])
            return try rows.compactMap { try summary(of: $0["canonical"], in: db) }
        }
    }

    /// One entity as lists show it, by any of its IDs.
    public func summary(of id: EntityID) throws -> EntitySummary {
        try read { db in
            guard let summary = try summary(of: canonicalNumber(id, in: db), in: db) else {
                throw CaseError.unknown(kind: "entity", name: id.description)
            }
            return summary
        }
    }

    /// Summaries of several entities, by the IDs asked for; unknown ones are left out.
    public func summaries(of ids: Set<EntityID>) throws -> [EntityID: EntitySummary] {
        try read { db in
            var summaries: [EntityID: EntitySummary] = [:]
            for id in ids {
                guard let number = try? canonicalNumber(id, in: db) else { continue }
                summaries[id] = try summary(of: number, in: db)
            }
            return summaries
        }
    }

    /// The fullest names of several entities; unknown ones are left out.
    public func captions(of ids: Set<EntityID>) throws -> [EntityID: String] {
        try read { db in
            let lookup = try db.cachedStatement(
                sql: """
                    SELECT member.caption FROM entity asked JOIN entity member ON member.canonical = asked.canonical
                    WHERE asked.id = ? ORDER BY length(member.caption) DESC, member.number LIMIT 1
                    """)
            var captions: [EntityID: String] = [:]
            for id in ids { captions[id] = try String.fetchOne(lookup, arguments: [id.description]) }
            return captions
        }
    }

    /// The IDs that are joined under one entity, the canonical one first.
    public func members(of id: EntityID) throws -> [EntityID] {
        try read { db in
            try String.fetchAll(
                db, sql: "SELECT id FROM entity WHERE canonical = ? ORDER BY number",
                arguments: [canonicalNumber(id, in: db)]
            ).compactMap { EntityID($0) }
        }
    }

    /// The entity that a person means: by ID, the beginning of one, or a name.
    ///
    /// A name must fit one entity: folded and whole, or else as words of one of its names.
    public func entity(_ name: String) throws -> EntitySummary {
        try read { db in
            let number = try entityNumber(called: name, in: db)
            guard let summary = try summary(of: number, in: db) else {
                throw CaseError.unknown(kind: "entity", name: name)
            }
            return summary
        }
    }

    private func entityNumber(called name: String, in db: Database) throws -> Int64 {
        if let id = EntityID(name), let number = try? canonicalNumber(id, in: db) { return number }
        var fitting: [Int64] = []
        if name.utf8.count >= 6, EntityID(name) != nil {
            fitting = try Int64.fetchAll(
                db, sql: "SELECT DISTINCT canonical FROM entity WHERE id >= ?1 AND id < ?1 || '~' LIMIT 20",
                arguments: [name])
        }
        if fitting.isEmpty, let query = SearchQuery.words(name, all: true) {
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT entity.canonical AS canonical, name_search.names AS names, entity.schema AS schema
                    FROM name_search JOIN entity ON entity.number = name_search.rowid
                    WHERE name_search MATCH ? LIMIT 1000
                    """, arguments: [query])
            let folded = name.folded
            let whole = rows.filter { row in
                (row["names"] as String).split(separator: "\n").contains { $0.folded == folded }
            }
            let found = whole.isEmpty ? rows : whole
            // Events are named after those who take part, so a name means an event only where nothing else bears it.
            let things = found.filter { !(model.schema(named: $0["schema"])?.isA("Interval") ?? false) }
            for row in things.isEmpty ? found : things where !fitting.contains(row["canonical"]) {
                fitting.append(row["canonical"])
            }
        }
        guard let first = fitting.first else { throw CaseError.unknown(kind: "entity", name: name) }
        guard fitting.count == 1 else {
            let summaries = try fitting.prefix(12).compactMap { try summary(of: $0, in: db) }
            throw CaseError.ambiguous(
                kind: "entity", name: name,
                fitting: summaries.map { "\($0.id)  \($0.caption) (\($0.schema), \($0.mentions) mentions)" })
        }
        return first
    }

    func canonicalNumber(_ id: EntityID, in db: Database) throws -> Int64 {
        let lookup = try db.cachedStatement(sql: "SELECT canonical FROM entity WHERE id = ?")
        guard let number = try Int64.fetchOne(lookup, arguments: [id.description]) else {
            throw CaseError.unknown(kind: "entity", name: id.description)
        }
        return number
    }

    func summary(of canonical: Int64, in db: Database) throws -> EntitySummary? {
        let members = try Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT number, id, schema, caption, mentions FROM entity WHERE canonical = ? ORDER BY number
                    """), arguments: [canonical])
        guard let first = members.first, let id = EntityID(first["id"]) else { return nil }
        var schema: String = first["schema"]
        var caption: String = first["caption"]
        for member in members.dropFirst() {
            schema = model.commonSchema(schema, member["schema"])?.name ?? schema
            let other: String = member["caption"]
            if other.count > caption.count { caption = other }
        }
        let proposed = try Bool.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM entity JOIN judgement ON entity.number = judgement.left
                        WHERE entity.canonical = ? AND verdict = 'same' AND standing = 'proposed'
                            AND retracted IS NULL)
                    """), arguments: [canonical])
        return EntitySummary(
            id: id, schema: schema, caption: caption,
            mentions: members.reduce(0) { $0 + ($1["mentions"] as Int) }, joined: members.count,
            isJoinProposed: members.count > 1 && proposed ?? false)
    }

    // MARK: What follows from the claims

    /// The affirmed values of an entity's own properties, those of rejected and retracted claims left out.
    func properties(of number: Int64, in db: Database) throws -> [String: [String]] {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT property, value FROM claim
                    WHERE entity = ? AND status <> 'rejected' AND retracted IS NULL
                        AND modality IN (\(CaseFile.affirmedSQL))
                    ORDER BY number
                    """), arguments: [number])
        var properties: [String: [String]] = [:]
        while let row = try rows.next() { properties[row["property"], default: []].append(row["value"]) }
        return properties
    }

    static let affirmedSQL = Modality.allCases.filter(\.isAffirmed).map { "'\($0.rawValue)'" }.joined(
        separator: ", ")

    /// Computes the derived columns of entities, and their row of the name index, from their claims.
    ///
    /// Those numbered from `firstNew` on have no row in the name index yet.
    func refresh(_ entities: Set<Int64>, newFrom firstNew: Int64 = .max, in db: Database) throws {
        let entry = try AuditTrail.nextNumber(db)
        let lookup = try db.cachedStatement(sql: "SELECT schema FROM entity WHERE number = ?")
        let update = try db.cachedStatement(
            sql: "UPDATE entity SET caption = ?, mentions = ?, sameness = ?, revised = ? WHERE number = ?")
        let forget = try db.cachedStatement(sql: "DELETE FROM name_search WHERE rowid = ?")
        let index = try db.cachedStatement(sql: "INSERT INTO name_search (rowid, names) VALUES (?, ?)")
        for number in entities.sorted() {
            guard let schema = try String.fetchOne(lookup, arguments: [number]) else { continue }
            let derived = try derivedColumns(of: number, schema: schema, in: db)
            try update.execute(arguments: [
                derived.caption, derived.mentions, derived.sameness, entry, number,
            ])
            if number < firstNew { try forget.execute(arguments: [number]) }
            if !derived.names.isEmpty {
                try index.execute(arguments: [number, derived.names.joined(separator: "\n")])
            }
        }
        joinIndex?.unsettle(entities)
    }

    struct DerivedColumns: Equatable {
        var caption: String
        var mentions: Int
        var sameness: String?
        var names: [String]
    }

    func derivedColumns(of number: Int64, schema: String, in db: Database) throws -> DerivedColumns {
        let properties = try properties(of: number, in: db)
        let schema = model.schema(named: schema)
        let captions = (schema?.caption ?? []) + ["name", "role", "weakAlias"]
        var names: [String] = []
        for (property, values) in properties.sorted(by: { $0.key < $1.key })
        where schema?.property(named: property)?.type == .name {
            for value in values where !names.contains(value) { names.append(value) }
        }
        return DerivedColumns(
            caption: captions.lazy.compactMap { properties[$0]?.first }.first ?? "",
            mentions: properties["name"]?.count ?? 0,
            sameness: resolver.key(schema: schema?.name ?? "", properties: properties.mapValues(Set.init)),
            names: names)
    }
}
