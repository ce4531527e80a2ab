internal import GRDB
public import Ontology

/// Which entities of a case are asked for; all of them where nothing is said.
public struct EntityQuery: Hashable, Sendable {
    /// Of these schemata alone.
    public var schemata: Set<String>?
    /// Of which this list or source says something.
    public var dataset: String?
    /// Of which this document says something, by its hash.
    public var document: String?
    /// With a name that holds all of these words.
    public var words: String?
    /// These, by any of their IDs.
    public var entities: Set<EntityID> = []
    /// With the relations and events that point at them.
    public var withLinks = false
    /// With the entities at which they point, so that both ends of a link are there.
    public var withEnds = false
    /// With what no person has accepted, claims and joins.
    public var includingProposed = false

    /// All entities, of which what people accepted.
    public init(includingProposed: Bool = false) { self.includingProposed = includingProposed }

    /// Whether it asks for all.
    public var isForAll: Bool {
        schemata == nil && dataset == nil && document == nil && words == nil && entities.isEmpty
    }
}

/// An entity with everything that it is to be shown or exported with.
public struct EntityClaims: Hashable, Sendable {
    /// The canonical ID.
    public var id: EntityID
    /// The most specific schema of what is joined in it.
    public var schema: String
    /// Its claims, by document and place.
    public var claims: [RecordedClaim]
    /// The entities at which its claims point.
    public var ends: [EntityID: End]

    /// What is known of an entity that another points at.
    public struct End: Hashable, Sendable {
        /// Its schema.
        public var schema: String
        /// Its name.
        public var caption: String
    }
}

extension CaseFile {
    /// Every entity that is asked for with its standing claims, for an export, in the order in which they came.
    /// - Parameters:
    ///   - query: Which.
    ///   - body: Called once for each entity that has a claim left; the claims' values that name entities, and the
    ///     speakers, are canonical IDs.
    /// - Returns: How many claims, and how many joins, of the whole case were left out since nobody has accepted them.
    /// - Throws: What `body` throws, or ``CaseError``.
    public func forEachEntity(
        _ query: EntityQuery, _ body: (EntityClaims) throws -> Void
    ) throws -> (claims: Int, joins: Int) {
        try read { db in
            let canonical = try canonicalNumbers(includingProposed: query.includingProposed, in: db)
            var members: [Int64: [Int64]] = [:]
            for (number, root) in canonical { members[root, default: []].append(number) }
            let chosen = try query.isForAll ? nil : numbers(query, canonical: canonical, in: db)
            let all = try Int64.fetchCursor(db, sql: "SELECT number FROM entity ORDER BY number")
            let identify = try db.cachedStatement(
                sql: "SELECT id, schema, caption FROM entity WHERE number = ?")
            let status = query.includingProposed ? "claim.status <> 'rejected'" : "claim.status = 'accepted'"
            while let number = try all.next() {
                guard canonical[number] ?? number == number, chosen?.contains(number) ?? true,
                    let row = try Row.fetchOne(identify, arguments: [number]), let id = EntityID(row["id"])
                else { continue }
                var claims: [RecordedClaim] = []
                for member in [number] + (members[number] ?? []).filter({ $0 != number }).sorted() {
                    claims += try self.claims(
                        in: db,
                        where: """
                            claim.entity = ? AND claim.retracted IS NULL AND \(status)
                            ORDER BY claim.document, claim.start, claim.number
                            """, [member])
                }
                guard let first = claims.first else { continue }
                var entity = EntityClaims(
                    id: id, schema: first.claim.statement.schema, claims: claims, ends: [:])
                for index in claims.indices {
                    let said = claims[index].claim.statement
                    entity.schema = model.commonSchema(entity.schema, said.schema)?.name ?? entity.schema
                    if claims[index].target != nil, let target = EntityID(said.value),
                        let end = try self.end(target, canonical, identify, in: db)
                    {
                        entity.claims[index].claim.statement.value = end.id.description
                        entity.ends[end.id] = end.end
                    }
                    if let speaker = claims[index].claim.saidBy {
                        entity.claims[index].claim.saidBy =
                            try self.end(speaker, canonical, identify, in: db)?.id ?? speaker
                    }
                }
                try body(entity)
            }
            guard !query.includingProposed else { return (0, 0) }
            let left = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM claim WHERE status = 'proposed' AND retracted IS NULL")
            let joins = try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM judgement
                    WHERE verdict = 'same' AND standing = 'proposed' AND retracted IS NULL
                    """)
            return (left ?? 0, joins ?? 0)
        }
    }

    /// The canonical entity at which a claim points.
    private func end(
        _ id: EntityID, _ canonical: [Int64: Int64], _ identify: GRDB.Statement, in db: Database
    ) throws -> (id: EntityID, end: EntityClaims.End)? {
        let lookup = try db.cachedStatement(sql: "SELECT number FROM entity WHERE id = ?")
        guard let number = try Int64.fetchOne(lookup, arguments: [id.description]),
            let row = try Row.fetchOne(identify, arguments: [canonical[number] ?? number]),
            let known = EntityID(row["id"])
        else { return nil }
        return (known, EntityClaims.End(schema: row["schema"], caption: row["caption"]))
    }

    /// The canonical numbers of the entities that a query asks for.
    private func numbers(
        _ query: EntityQuery, canonical: [Int64: Int64], in db: Database
    ) throws -> NumberSet {
        var conditions = ["1"]
        var arguments: [any DatabaseValueConvertible] = []
        if let schemata = query.schemata {
            conditions.append("schema IN (\(schemata.map { _ in "?" }.joined(separator: ", ")))")
            arguments += schemata.sorted()
        }
        let standing = "claim.entity = entity.number AND retracted IS NULL AND status <> 'rejected'"
        if let dataset = query.dataset {
            conditions.append("EXISTS (SELECT 1 FROM claim WHERE \(standing) AND dataset = ?)")
            arguments.append(dataset)
        }
        if let document = query.document {
            conditions.append("EXISTS (SELECT 1 FROM claim WHERE \(standing) AND document = ?)")
            arguments.append(try documentNumber(document, in: db))
        }
        if let words = query.words {
            guard let match = SearchQuery.words(words) else {
                throw CaseError.unfit("“\(words)” holds no word to look for.")
            }
            conditions.append("number IN (SELECT rowid FROM name_search WHERE name_search MATCH ?)")
            arguments.append(match)
        }
        if !query.entities.isEmpty {
            let numbers = try query.entities.map { try canonicalNumber($0, in: db) }
            conditions.append("canonical IN (\(numbers.map(String.init).joined(separator: ", ")))")
        }
        let chosen = try Int64.fetchSet(
            db, sql: "SELECT number FROM entity WHERE \(conditions.joined(separator: " AND "))",
            arguments: StatementArguments(arguments))
        var roots = NumberSet()
        for number in chosen { roots.insert(canonical[number] ?? number) }
        guard query.withLinks || query.withEnds else { return roots }

        let status = query.includingProposed ? "status <> 'rejected'" : "status = 'accepted'"
        let links = try Row.fetchCursor(
            db,
            sql: """
                SELECT entity, target FROM claim WHERE target IS NOT NULL AND retracted IS NULL AND \(status)
                """)
        var pairs: [(link: Int64, end: Int64)] = []
        while let row = try links.next() {
            let (link, end): (Int64, Int64) = (row["entity"], row["target"])
            pairs.append((canonical[link] ?? link, canonical[end] ?? end))
        }
        if query.withLinks {
            let first = roots
            for pair in pairs where first.contains(pair.end) { roots.insert(pair.link) }
        }
        if query.withEnds {
            let first = roots
            for pair in pairs where first.contains(pair.link) { roots.insert(pair.end) }
        }
        return roots
    }

    /// Records that something left the case.
    public func recordExport(_ detail: [String: String], by actor: String) throws {
        try write(by: actor, "export") { _, entry in entry.detail = detail }
    }

    /// The canonical number of each entity that is joined with another.
    private func canonicalNumbers(includingProposed: Bool, in db: Database) throws -> [Int64: Int64] {
        var canonical: [Int64: Int64] = [:]
        if includingProposed {
            let joined = try Row.fetchCursor(
                db, sql: "SELECT number, canonical FROM entity WHERE canonical <> number")
            while let row = try joined.next() { canonical[row["number"]] = row["canonical"] }
            return canonical
        }
        let decided = try Row.fetchAll(
            db,
            sql: """
                SELECT left, right, verdict FROM judgement
                WHERE standing = 'decided' AND retracted IS NULL AND verdict <> 'undecided' ORDER BY number
                """)
        let judged = Set(decided.flatMap { [$0["left"] as Int64, $0["right"]] })
        var groups = DisjointGroups(Array(judged))
        for row in decided where row["verdict"] == "different" { groups.forbid(row["left"], row["right"]) }
        for row in decided where row["verdict"] == "same" {
            groups.join(row["left"], row["right"]) { _, _ in true }
        }
        for number in judged where groups.first(of: number) != number {
            canonical[number] = groups.first(of: number)
        }
        return canonical
    }
}

/// How much a case holds.
public struct CaseCounts: Hashable, Sendable, Codable {
    /// Documents.
    public var documents: Int
    /// Entities under their canonical IDs, relations and events among them.
    public var entities: Int
    /// Claims that nobody has decided on.
    public var proposed: Int
    /// Claims that a person accepted.
    public var accepted: Int
}

extension CaseFile {
    /// How much the case holds.
    public func counts() throws -> CaseCounts {
        try read { db in
            func count(_ sql: String) throws -> Int {
                try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql) ?? 0
            }
            return CaseCounts(
                documents: try count("document"), entities: try count("entity WHERE canonical = number"),
                proposed: try count("claim WHERE status = 'proposed' AND retracted IS NULL"),
                accepted: try count("claim WHERE status = 'accepted' AND retracted IS NULL"))
        }
    }
}
