internal import GRDB
public import Ontology

extension CaseFile {
    // MARK: What people say

    /// Says that two entities are one, are two, or that one cannot tell.
    public func judge(
        _ left: EntityID, _ right: EntityID, _ verdict: Judgement.Verdict, explanation: String? = nil,
        by actor: String
    ) throws {
        let action = verdict == .same ? "merge" : verdict == .different ? "separate" : "leave undecided"
        try write(by: actor, action) { db, entry in
            let (one, other) = (try number(of: left, in: db), try number(of: right, in: db))
            guard one != other else {
                throw CaseError.unfit("“\(left)” cannot be judged against itself. Name two entities.")
            }
            try checkConsistency(of: verdict, one, other, in: db)
            entry.detail = ["left": left.description, "right": right.description]
            try insertJudgement(
                one, other, verdict, decided: true, score: nil, explanation: explanation, entry: &entry,
                in: db)
            try rejoin(around: [one, other], in: db)
        }
    }

    /// Confirms every join that a program proposed within this entity.
    /// - Returns: How many joins were confirmed.
    @discardableResult
    public func confirmJoins(of id: EntityID, by actor: String) throws -> Int {
        try write(by: actor, "confirm joins") { db, entry in
            let canonical = try canonicalNumber(id, in: db)
            entry.detail["entity"] = id.description
            let proposed = try Row.fetchAll(
                db,
                sql: """
                    SELECT judgement.* FROM judgement
                    JOIN entity one ON one.number = judgement.left
                    JOIN entity other ON other.number = judgement.right
                    WHERE one.canonical = ?1 AND other.canonical = ?1 AND verdict = 'same'
                        AND standing = 'proposed' AND retracted IS NULL
                    ORDER BY judgement.number
                    """, arguments: [canonical])
            for row in proposed {
                try insertJudgement(
                    row["left"], row["right"], .same, decided: true, score: nil,
                    explanation: row["explanation"], entry: &entry, in: db)
            }
            try retract(.judgement, proposed.map { $0["number"] }, entry: &entry, in: db)
            return proposed.count
        }
    }

    /// Takes one member out of a join: says that it is another than each of the rest.
    public func takeApart(_ member: EntityID, by actor: String) throws {
        try write(by: actor, "separate") { db, entry in
            let number = try number(of: member, in: db)
            entry.detail["entity"] = member.description
            let rest = try Int64.fetchAll(
                db,
                sql: """
                    SELECT number FROM entity
                    WHERE canonical = (SELECT canonical FROM entity WHERE number = ?1) AND number <> ?1
                    ORDER BY number
                    """, arguments: [number])
            guard !rest.isEmpty else { throw CaseError.unfit("“\(member)” is joined with nothing.") }
            let joins = try Int64.fetchAll(
                db,
                sql: """
                    SELECT number FROM judgement
                    WHERE ?1 IN (left, right) AND verdict = 'same' AND retracted IS NULL ORDER BY number
                    """, arguments: [number])
            try retract(.judgement, joins, entry: &entry, in: db)
            for other in rest {
                try insertJudgement(
                    number, other, .different, decided: true, score: nil, explanation: nil, entry: &entry,
                    in: db)
            }
            // What hung together only through this member keeps hanging together.
            try reconnect(rest, entry: &entry, in: db)
            try rejoin(around: Set(rest + [number]), in: db)
        }
    }

    /// The judgements that stand about an entity and what it is joined with.
    public func judgements(about id: EntityID) throws -> [Judgement] {
        try read { db in
            let canonical = try canonicalNumber(id, in: db)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT judgement.*, one.id AS left_id, other.id AS right_id
                    FROM judgement JOIN entity one ON one.number = judgement.left
                        JOIN entity other ON other.number = judgement.right
                    WHERE retracted IS NULL AND (one.canonical = ?1 OR other.canonical = ?1)
                    ORDER BY judgement.number
                    """, arguments: [canonical])
            return rows.compactMap(Judgement.init(row:))
        }
    }

    // MARK: What follows from the judgements

    /// Computes the canonical entity of everything that is, or was, joined with `entities`.
    ///
    /// Canonical IDs are a pure function of the judgements that stand and of the facts that exclude each other: what
    /// people decided is joined first, then what the program proposed, in the order in which it was said, except where
    /// that would join what somebody called different or what a fact tells apart. A group's canonical entity is the
    /// one that came first.
    func rejoin(around entities: Set<Int64>, in db: Database) throws {
        let component = try component(around: entities, in: db)
        let canonical = try canonicalNumbers(of: component, in: db)
        let update = try db.cachedStatement(
            sql: "UPDATE entity SET canonical = ? WHERE number = ? AND canonical <> ?1")
        var hasChanged = false
        for (number, canonical) in canonical {
            try update.execute(arguments: [canonical, number])
            if db.changesCount > 0 { hasChanged = true }
        }
        if hasChanged { try markRevised(component, in: db) }
    }

    /// Everything that judgements or earlier joins connect with these entities.
    func component(around entities: Set<Int64>, in db: Database) throws -> [Int64] {
        let neighbours = try db.cachedStatement(
            sql: """
                SELECT right FROM judgement WHERE left = ?1 AND verdict = 'same' AND retracted IS NULL
                UNION SELECT left FROM judgement WHERE right = ?1 AND verdict = 'same' AND retracted IS NULL
                UNION SELECT canonical FROM entity WHERE number = ?1
                UNION SELECT number FROM entity WHERE canonical = ?1
                """)
        var seen = entities
        var open = Array(entities)
        while let number = open.popLast() {
            for neighbour in try Int64.fetchAll(neighbours, arguments: [number])
            where seen.insert(neighbour).inserted {
                open.append(neighbour)
            }
        }
        return seen.sorted()
    }

    /// The canonical entity of each entity of a whole component.
    func canonicalNumbers(of component: [Int64], in db: Database) throws -> [Int64: Int64] {
        guard component.count > 1 else { return [component.first ?? 0: component.first ?? 0] }
        let about = try db.cachedStatement(
            sql:
                "SELECT number, left, right, verdict, standing, score FROM judgement WHERE left = ? AND retracted IS NULL"
        )
        var joins: [Join] = []
        var groups = DisjointGroups(component)
        for number in component {
            for row in try Row.fetchAll(about, arguments: [number]) {
                switch row["verdict"] as String {
                case "same":
                    joins.append(
                        Join(
                            left: row["left"], right: row["right"], number: row["number"],
                            surety: row["standing"] == "decided" ? 2 : row["score"] ?? 0))
                case "different": groups.forbid(row["left"], row["right"])
                default: break
                }
            }
            groups.facts[number] = try description(of: number, in: db)?.facts
        }
        joins.sort { ($1.surety, $0.number) < ($0.surety, $1.number) }
        for join in joins {
            groups.join(join.left, join.right) { left, right in
                join.surety > 1 || contradiction(left, right) == nil
            }
        }
        return Dictionary(
            component.map { ($0, groups.first(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// A judgement that two entities are one; a person's is surer than any program's.
    private struct Join {
        var left: Int64
        var right: Int64
        var number: Int64
        var surety: Double
    }

    /// Joins what is left of a group directly, with its first entity, by the program's word.
    private func reconnect(_ rest: [Int64], entry: inout AuditEntry.Draft, in db: Database) throws {
        guard let first = rest.first, let head = try description(of: first, in: db) else { return }
        let keys = try db.cachedStatement(sql: "SELECT sameness FROM entity WHERE number = ?")
        let key = try String.fetchOne(keys, arguments: [first])
        for other in rest.dropFirst() {
            if let key, try String.fetchOne(keys, arguments: [other]) == key {
                try insertJudgement(
                    other, first, .same, decided: false, score: resolver.score,
                    explanation: "same key: \(key)",
                    entry: &entry, in: db)
            } else if let described = try description(of: other, in: db), isSought(described),
                let comparison = resolver.compare(described, head), comparison.joins
            {
                try insertJudgement(
                    other, first, .same, decided: false, score: comparison.score,
                    explanation: comparison.explanation, entry: &entry, in: db)
            }
        }
    }

    func insertJudgement(
        _ left: Int64, _ right: Int64, _ verdict: Judgement.Verdict, decided: Bool, score: Double?,
        explanation: String?, entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        let insertion = try db.cachedStatement(
            sql: """
                INSERT INTO judgement (left, right, verdict, standing, score, explanation, judged_at, judged_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try insertion.execute(arguments: [
            left, right, verdict.rawValue, decided ? "decided" : "proposed", score, explanation, entry.at,
            decided ? entry.actor : resolver.name,
        ])
        entry.rows.wrote(.judgement, [db.lastInsertedRowID])
    }

    /// Refuses a judgement that contradicts what a person decided before.
    private func checkConsistency(
        of verdict: Judgement.Verdict, _ one: Int64, _ other: Int64, in db: Database
    ) throws {
        guard verdict == .same else { return }
        let groups = try [one, other].map { number in
            try Int64.fetchOne(db, sql: "SELECT canonical FROM entity WHERE number = ?", arguments: [number])
                ?? number
        }
        let against = try Row.fetchOne(
            db,
            sql: """
                SELECT a.id AS one, b.id AS other, judged_by FROM judgement
                JOIN entity a ON a.number = judgement.left JOIN entity b ON b.number = judgement.right
                WHERE verdict = 'different' AND retracted IS NULL
                    AND (a.canonical = ?1 AND b.canonical = ?2 OR a.canonical = ?2 AND b.canonical = ?1)
                LIMIT 1
                """, arguments: [groups[0], groups[1]])
        if let against {
            throw CaseError.contradiction(
                "\(against["judged_by"] as String) decided that \(against["one"] as String) and "
                    + "\(against["other"] as String) are two. Undo that first, or leave them apart.")
        }
    }

    private func number(of id: EntityID, in db: Database) throws -> Int64 {
        guard
            let number = try Int64.fetchOne(
                db, sql: "SELECT number FROM entity WHERE id = ?", arguments: [id.description])
        else { throw CaseError.unknown(kind: "entity", name: id.description) }
        return number
    }
}

extension Judgement {
    init?(row: Row) {
        guard let left = EntityID(row["left_id"]), let right = EntityID(row["right_id"]),
            let verdict = Verdict(rawValue: row["verdict"])
        else { return nil }
        self.init(
            number: row["number"], left: left, right: right, verdict: verdict,
            isDecided: row["standing"] == "decided", score: row["score"], explanation: row["explanation"],
            at: row["judged_at"], by: row["judged_by"])
    }
}
