internal import Foundation
internal import GRDB
public import Ontology

/// Which claims to list.
public struct ClaimFilter: Hashable, Sendable {
    /// Of which canonical entity.
    public var entity: EntityID?
    /// Citing which document, by its hash.
    public var document: String?
    /// Of which status.
    public var status: Claim.Status?
    /// Of which property.
    public var property: String?
    /// Citing a passage that shares a byte with these of the document's text.
    public var bytes: Range<Int>?
    /// With those that were retracted.
    public var includingRetracted = false

    /// A filter, by default for all that stands on the record.
    public init(
        entity: EntityID? = nil, document: String? = nil, status: Claim.Status? = nil,
        property: String? = nil,
        includingRetracted: Bool = false
    ) {
        self.entity = entity
        self.document = document
        self.status = status
        self.property = property
        self.includingRetracted = includingRetracted
    }
}

extension CaseFile {
    // MARK: Reading

    /// The claims that a filter lets through, by document and place, one page of them at a time.
    public func claims(_ filter: ClaimFilter, limit: Int? = nil, offset: Int = 0) throws -> [RecordedClaim] {
        try read { db in
            var conditions = ["1"]
            var arguments: [any DatabaseValueConvertible] = []
            if let entity = filter.entity {
                conditions.append("entity.canonical = ?")
                arguments.append(try canonicalNumber(entity, in: db))
            }
            if let document = filter.document {
                conditions.append("document.hash = ?")
                arguments.append(document)
            }
            if let bytes = filter.bytes {
                conditions.append("claim.start < ? AND claim.stop > ?")
                arguments += [bytes.upperBound, bytes.lowerBound]
            }
            if let status = filter.status {
                conditions.append("claim.status = ?")
                arguments.append(status.rawValue)
            }
            if let property = filter.property {
                conditions.append("claim.property = ?")
                arguments.append(property)
            }
            if !filter.includingRetracted { conditions.append("claim.retracted IS NULL") }
            return try claims(
                in: db,
                where: conditions.joined(separator: " AND ")
                    + " ORDER BY claim.document, claim.start, claim.number LIMIT ? OFFSET ?",
                arguments + [limit ?? -1, offset])
        }
    }

    /// The claims of the relations and events that point at the entity, whole: "who leads it, who was held there"; at
    /// most of `limit` relations, the first that came in.
    public func claims(pointingAt entity: EntityID, limit: Int? = nil) throws -> [RecordedClaim] {
        try read { db in
            let number = try canonicalNumber(entity, in: db)
            return try claims(
                in: db,
                where: """
                    claim.retracted IS NULL AND claim.entity IN (
                        SELECT pointing.entity FROM claim pointing
                        WHERE pointing.retracted IS NULL
                            AND pointing.target IN (SELECT number FROM entity WHERE canonical = ?1)
                        UNION
                        SELECT saying.entity FROM claim saying
                        WHERE saying.retracted IS NULL
                            AND saying.said_by IN (SELECT number FROM entity WHERE canonical = ?1)
                        LIMIT ?2)
                    ORDER BY claim.document, claim.start, claim.number
                    """, [number, limit ?? -1])
        }
    }

    /// One claim.
    public func claim(_ number: Int64) throws -> RecordedClaim {
        try read { db in
            guard let claim = try claims(in: db, where: "claim.number = ?", [number]).first else {
                throw CaseError.unknown(kind: "claim", name: String(number))
            }
            return claim
        }
    }

    func claims(
        in db: Database, where condition: String, _ arguments: [any DatabaseValueConvertible]
    ) throws -> [RecordedClaim] {
        let rows = try Row.fetchCursor(
            db, sql: RecordedClaim.selection + "WHERE " + condition, arguments: StatementArguments(arguments))
        var claims: [RecordedClaim] = []
        while let row = try rows.next() { claims.append(try RecordedClaim(row: row)) }
        return claims
    }

    // MARK: Writing

    /// Writes groups of claims with their entities, and proposes what may be one.
    func insert(
        _ groups: [ClaimGroup], of document: Int64?, hash: String?, by actor: String,
        entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        let touched = try write(groups, of: document, hash: hash, by: actor, entry: &entry, in: db)
        try refresh(touched, in: db)
        try proposeJoins(of: touched.sorted(), entry: &entry, in: db)
    }

    /// Writes groups of claims with their entities, whose derived columns are then to be refreshed.
    /// - Returns: The entities that the claims speak of.
    func write(
        _ groups: [ClaimGroup], of document: Int64?, hash: String?, by actor: String,
        entry: inout AuditEntry.Draft, in db: Database
    ) throws -> Set<Int64> {
        let (numbers, added) = try entityNumbers(for: groups, in: db)
        let insertion = try ClaimInsertion(of: document, hash: hash, by: actor, at: entry.at, in: db)
        let first = try nextNumber(of: .claim, in: db)
        var number = first
        for group in groups {
            let unit = number
            for claim in group.claims {
                let said = claim.statement
                guard let entity = numbers[said.entity] else { continue }
                try insertion.insert(
                    claim, numbered: number, unit: unit, entity: entity,
                    target: try target(of: said, among: numbers, in: db),
                    saidBy: try claim.saidBy.map { try entityNumber($0, among: numbers, in: db) })
                number += 1
            }
        }
        if number > first { entry.rows.wrote(.claim, first..<number) }
        entry.rows.wrote(.entity, added)
        return Set(numbers.values)
    }

    /// The number that the next row of a table gets; one that a removed row had is never given again.
    func nextNumber(of table: AuditedTable, in db: Database) throws -> Int64 {
        try Int64.fetchOne(
            db, sql: "SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = ?), 0) + 1",
            arguments: [table.rawValue]) ?? 1
    }

    /// The numbers of the entities that the groups speak of, and which of them are new.
    private func entityNumbers(
        for groups: [ClaimGroup], in db: Database
    ) throws -> (numbers: [EntityID: Int64], added: [Int64]) {
        let insertion = try db.cachedStatement(
            sql: """
                INSERT INTO entity (number, id, schema, caption, canonical)
                VALUES (?1, ?2, ?3, '', ?1)
                """)
        let lookup = try db.cachedStatement(sql: "SELECT number FROM entity WHERE id = ?")
        var next = try nextNumber(of: .entity, in: db)
        var numbers: [EntityID: Int64] = [:]
        var added: [Int64] = []
        for group in groups {
            for claim in group.claims where numbers[claim.statement.entity] == nil {
                let id = claim.statement.entity
                if let known = try Int64.fetchOne(lookup, arguments: [id.description]) {
                    numbers[id] = known
                } else {
                    try insertion.execute(arguments: [next, id.description, claim.statement.schema])
                    numbers[id] = next
                    added.append(next)
                    next += 1
                }
            }
        }
        return (numbers, added)
    }

    /// The entity that a statement's value names, for a property that points at one.
    func target(
        of statement: Ontology.Statement, among numbers: [EntityID: Int64], in db: Database
    ) throws -> Int64? {
        guard model.schema(named: statement.schema)?.property(named: statement.property)?.type == .entity
        else {
            return nil
        }
        guard let id = EntityID(statement.value) else {
            throw CaseError.unfit(
                "“\(statement.value)” is no entity ID, but \(statement.schema)'s \(statement.property) names an entity."
            )
        }
        return try entityNumber(id, among: numbers, in: db)
    }

    private func entityNumber(
        _ id: EntityID, among numbers: [EntityID: Int64], in db: Database
    ) throws -> Int64 {
        if let number = numbers[id] { return number }
        let lookup = try db.cachedStatement(sql: "SELECT number FROM entity WHERE id = ?")
        guard let number = try Int64.fetchOne(lookup, arguments: [id.description]) else {
            throw CaseError.unknown(kind: "entity", name: id.description)
        }
        return number
    }

    /// Marks rows as retracted by this entry.
    func retract(
        _ table: AuditedTable, _ numbers: [Int64], entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                UPDATE \(table.rawValue) SET retracted = ? WHERE number = ? AND retracted IS NULL RETURNING number
                """)
        let retracted = try numbers.sorted().compactMap { number in
            try Int64.fetchOne(statement, arguments: [entry.number, number])
        }
        entry.rows.retracted(table, retracted)
    }
}

extension CaseFile {
    /// The claims that stand of relations and events, whole: of those that point at an entity or its neighbours, or for
    /// the whole case of those that point at its most connected entities.
    ///
    /// At most of `limit` relations: a picture of more says less, and a case may hold millions.
    public func relationClaims(around centre: EntityID? = nil, limit: Int = 4000) throws -> [RecordedClaim] {
        try read { db in
            let hubs: String
            var arguments: [any DatabaseValueConvertible] = [limit]
            if let centre {
                arguments.append(try canonicalNumber(centre, in: db))
                hubs = """
                    SELECT ?2 UNION
                    SELECT neighbour.canonical FROM entity member
                    JOIN claim pointing ON pointing.target = member.number AND pointing.retracted IS NULL
                    JOIN claim other ON other.entity = pointing.entity AND other.target IS NOT NULL
                    JOIN entity neighbour ON neighbour.number = other.target
                    WHERE member.canonical = ?2
                    """
            } else {
                hubs = """
                    SELECT canonical FROM claim JOIN entity ON entity.number = claim.target
                    WHERE target IS NOT NULL GROUP BY canonical ORDER BY count(*) DESC LIMIT 200
                    """
            }
            return try claims(
                in: db,
                where: """
                    claim.retracted IS NULL AND claim.status <> 'rejected' AND claim.entity IN (
                        SELECT DISTINCT pointing.entity FROM entity member
                        JOIN claim pointing ON pointing.target = member.number
                        WHERE member.canonical IN (\(hubs)) AND pointing.retracted IS NULL LIMIT ?1)
                    ORDER BY claim.document, claim.start, claim.number
                    """, arguments)
        }
    }
}
