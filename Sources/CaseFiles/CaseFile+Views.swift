internal import GRDB
public import Ontology

/// An entity with everything that it is to be shown or exported with.
public struct EntityClaims: Hashable, Sendable {
    /// The canonical ID.
    public var id: EntityID
    /// The most specific schema of what is joined in it.
    public var schema: String
    /// Its claims, by document and place.
    public var claims: [RecordedClaim]
}

extension CaseFile {
    /// Every entity of the case with its standing claims, for an export.
    /// - Parameters:
    ///   - includingProposed: Whether to take what no person has accepted, claims and joins.
    ///   - body: Called once for each entity that has a claim left; the claims' values that name entities, and the
    ///     speakers, are canonical IDs.
    /// - Returns: How many claims, and how many joins, were left out since nobody has accepted them.
    /// - Throws: What `body` throws, or ``CaseError/unusable(path:detail:)``.
    public func forEachEntity(
        includingProposed: Bool, _ body: (EntityClaims) throws -> Void
    ) throws -> (claims: Int, joins: Int) {
        try read { db in
            let canonical = try canonicalIDs(includingProposed: includingProposed, in: db)
            var members: [EntityID: [Int64]] = [:]
            var order: [EntityID] = []
            for row in try Row.fetchAll(db, sql: "SELECT number, id FROM entity ORDER BY number") {
                guard let id = EntityID(row["id"]) else { continue }
                let root = canonical[id] ?? id
                if members[root] == nil { order.append(root) }
                members[root, default: []].append(row["number"])
            }
            let status = includingProposed ? "claim.status <> 'rejected'" : "claim.status = 'accepted'"
            for root in order {
                var claims: [RecordedClaim] = []
                for number in members[root] ?? [] {
                    claims += try self.claims(
                        in: db,
                        where: """
                            claim.entity = ? AND claim.retracted IS NULL AND \(status)
                            ORDER BY claim.document, claim.start, claim.number
                            """, [number])
                }
                guard let first = claims.first else { continue }
                var schema = first.claim.statement.schema
                for index in claims.indices {
                    let said = claims[index].claim.statement
                    schema = model.commonSchema(schema, said.schema)?.name ?? schema
                    if claims[index].target != nil, let target = EntityID(said.value) {
                        claims[index].claim.statement.value = (canonical[target] ?? target).description
                    }
                    claims[index].claim.saidBy = claims[index].claim.saidBy.map { canonical[$0] ?? $0 }
                }
                try body(EntityClaims(id: root, schema: schema, claims: claims))
            }
            guard !includingProposed else { return (0, 0) }
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

    /// Records that something left the case.
    public func recordExport(_ detail: [String: String], by actor: String) throws {
        try write(by: actor, "export") { _, entry in entry.detail = detail }
    }

    /// The canonical ID of each entity that is joined with another.
    private func canonicalIDs(includingProposed: Bool, in db: Database) throws -> [EntityID: EntityID] {
        var ids: [Int64: EntityID] = [:]
        var roots: [(Int64, Int64)] = []
        if includingProposed {
            for row in try Row.fetchAll(
                db,
                sql: """
                    SELECT entity.number, canonical.number AS root FROM entity
                    JOIN entity canonical ON canonical.number = entity.canonical
                    WHERE entity.canonical <> entity.number
                    """)
            {
                roots.append((row["number"], row["root"]))
            }
        } else {
            let decided = try Row.fetchAll(
                db,
                sql: """
                    SELECT left, right, verdict FROM judgement
                    WHERE standing = 'decided' AND retracted IS NULL AND verdict <> 'undecided' ORDER BY number
                    """)
            var groups = DisjointGroups(Array(Set(decided.flatMap { [$0["left"] as Int64, $0["right"]] })))
            for row in decided where row["verdict"] == "different" {
                groups.forbid(row["left"], row["right"])
            }
            for row in decided where row["verdict"] == "same" {
                groups.join(row["left"], row["right"]) { _, _ in true }
            }
            roots = Set(decided.flatMap { [$0["left"] as Int64, $0["right"]] }).map {
                ($0, groups.first(of: $0))
            }
        }
        let lookup = try db.cachedStatement(sql: "SELECT id FROM entity WHERE number = ?")
        for number in Set(roots.flatMap { [$0.0, $0.1] }) {
            ids[number] = try String.fetchOne(lookup, arguments: [number]).flatMap { EntityID($0) }
        }
        var canonical: [EntityID: EntityID] = [:]
        for (number, root) in roots where number != root {
            if let id = ids[number], let rootID = ids[root] { canonical[id] = rootID }
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
