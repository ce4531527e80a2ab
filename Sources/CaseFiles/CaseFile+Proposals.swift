internal import GRDB

/// What the program proposes while documents and lists come in: entities that are one with what the case holds.
extension CaseFile {
    /// Proposes joins of entities whose claims changed: by key, or by score.
    ///
    /// One that fits two groups, which something tells apart, is left alone: nobody can know to which it belongs, unless
    /// a birth date or the like that it shares with one of them says so.
    func proposeJoins(of entities: [Int64], entry: inout AuditEntry.Draft, in db: Database) throws {
        try proposeJoinsByKey(of: entities, entry: &entry, in: db)
        guard let joinIndex else { return }
        let lookup = try db.cachedStatement(
            sql: """
                SELECT schema, canonical = number AND NOT EXISTS (
                    SELECT 1 FROM judgement WHERE verdict <> 'undecided' AND (left = ?1 OR right = ?1)
                        AND (retracted IS NULL OR standing = 'decided')) AS open
                FROM entity WHERE number = ?1
                """)
        let open = try entities.filter { number in
            guard let row = try Row.fetchOne(lookup, arguments: [number]) else { return false }
            return row["open"] && resolver.isScored(schema: row["schema"])
        }
        guard !open.isEmpty else { return }
        try bringUp(joinIndex, in: db)
        for number in open {
            try proposeJoin(of: number, using: joinIndex, entry: &entry, in: db)
        }
    }

    /// How many candidates are looked at for one entity.
    private static let mostCandidates = 12

    private func proposeJoin(
        of number: Int64, using index: JoinIndex, entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        // An earlier one of the same document may have joined it.
        guard let entity = try description(ofGroup: number, in: db), isSought(entity) else { return }
        var found: [Candidate] = []
        for candidate in index.search.candidates(for: entity, limit: Self.mostCandidates, inOwnLists: false) {
            guard let group = try description(ofGroup: candidate, using: index, in: db),
                let comparison = resolver.compare(entity, group), try !isJudged(number, group.number, in: db)
            else { continue }
            found.append(Candidate(group: group, comparison: comparison))
        }
        if let best = try choice(of: entity, among: found, using: index, in: db) {
            try join(entity, best.group, best.comparison, using: index, entry: &entry, in: db)
        } else {
            try queue(entity, found, entry: &entry, in: db)
        }
    }

    private struct Candidate {
        var group: EntityDescription
        var comparison: EntityComparison
    }

    /// The group that an entity is to be joined with; nil where none fits, or one cannot know which.
    private func choice(
        of entity: EntityDescription, among candidates: [Candidate], using index: JoinIndex, in db: Database
    ) throws -> Candidate? {
        var fitting = candidates.filter {
            $0.comparison.joins && contradiction(entity.facts, $0.group.facts) == nil
        }
        let agreeing = fitting.filter { shareFact(entity, $0.group) }
        if !agreeing.isEmpty { fitting = agreeing }
        guard let best = fitting.first else { return nil }
        for other in fitting.dropFirst() {
            guard contradiction(best.group.facts, other.group.facts) == nil,
                try !isJudged(best.group.number, other.group.number, in: db)
            else { return nil }
        }
        // Which of two people of one name a text means, their list alone does not say.
        guard try !agreeing.isEmpty || !hasNamesake(entity, using: index, in: db) else { return nil }
        return best
    }

    /// Whether a list that the entity is a row of has another row so much like it that they would be joined, were they
    /// not of one list.
    private func hasNamesake(
        _ entity: EntityDescription, using index: JoinIndex, in db: Database
    ) throws -> Bool {
        guard !entity.lists.isEmpty else { return false }
        return try index.search.candidates(for: entity, limit: 3, inOwnLists: true).contains { number in
            guard let other = try description(ofGroup: number, using: index, in: db) else { return false }
            return resolver.compare(entity, other)?.joins ?? false
        }
    }

    /// How many candidates of one entity come into the review queue.
    private static let mostQueued = 3

    /// Puts the surest candidates of an entity that was not joined into the review queue.
    private func queue(
        _ entity: EntityDescription, _ candidates: [Candidate], entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        for candidate in candidates.prefix(Self.mostQueued)
        where candidate.comparison.isMatch && contradiction(entity.facts, candidate.group.facts) == nil {
            guard try !isWaiting(entity.number, candidate.group.number, in: db) else { continue }
            try insertJudgement(
                entity.number, candidate.group.number, .undecided, decided: false,
                score: candidate.comparison.score, explanation: candidate.comparison.explanation,
                entry: &entry,
                in: db)
        }
    }

    private func join(
        _ entity: EntityDescription, _ group: EntityDescription, _ comparison: EntityComparison,
        using index: JoinIndex, entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        try insertJudgement(
            entity.number, group.number, .same, decided: false, score: comparison.score,
            explanation: comparison.explanation, entry: &entry, in: db)
        let head = min(entity.number, group.number)
        let moved = max(entity.number, group.number)
        try db.execute(
            sql: "UPDATE entity SET canonical = ?1 WHERE canonical = ?2", arguments: [head, moved])
        index.drop(moved)
        if head == group.number, group.covers(entity) {
            index.search.update([], dropping: [moved])
            index.settle(moved, by: entry.number)
        } else {
            index.drop(head)
            try markRevised([head, moved], in: db)
            guard let joined = try description(ofGroup: head, in: db) else { return }
            index.search.update([joined], dropping: [moved])
        }
    }

    /// Whether a fact of which everybody has one is the same for both.
    private func shareFact(_ left: EntityDescription, _ right: EntityDescription) -> Bool {
        left.facts.contains { property, values in
            resolver.decisiveProperties.contains(property)
                && !values.isDisjoint(with: right.facts[property] ?? [])
        }
    }

    /// Whether a person judged a member of the one group and a member of the other.
    func isJudged(_ one: Int64, _ other: Int64, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM judgement INDEXED BY judgement_against
                        CROSS JOIN entity a ON a.number = judgement.left
                        CROSS JOIN entity b ON b.number = judgement.right
                    WHERE standing = 'decided' AND verdict <> 'same' AND retracted IS NULL
                        AND a.canonical IN (?1, ?2) AND b.canonical IN (?1, ?2) AND a.canonical <> b.canonical)
                """)
        return try Bool.fetchOne(statement, arguments: [one, other]) ?? false
    }

    /// What begins the key under which an entity's facts note the list that it is a row of: a list gives each of its
    /// entities one ID, so two of them are two.
    static let listFact = "list: "

    /// Why two entities, or groups of them, cannot be one.
    func contradiction(_ left: [String: Set<String>], _ right: [String: Set<String>]) -> String? {
        let shared = left.keys.sorted().first { list in
            list.hasPrefix(CaseFile.listFact) && right[list].map { $0 != left[list] } ?? false
        }
        return shared.map { "two rows of the \($0)" } ?? resolver.contradiction(left, right)
    }

    /// Takes back the joins by which a program joined entities that, read anew, no longer agree enough with the rest of
    /// their groups.
    func reviseJoins(of entities: [Int64], entry: inout AuditEntry.Draft, in db: Database) throws {
        let joins = try db.cachedStatement(
            sql: """
                SELECT judgement.number AS number, entity.schema AS schema, entity.canonical AS canonical
                FROM judgement JOIN entity ON entity.number = judgement.left
                WHERE left = ? AND verdict = 'same' AND standing = 'proposed' AND retracted IS NULL
                ORDER BY judgement.number
                """)
        var loosened: Set<Int64> = []
        for number in entities {
            for row in try Row.fetchAll(joins, arguments: [number])
            where resolver.isScored(schema: row["schema"]) {
                var rest: EntityDescription?
                try describe(
                    all: "entity.canonical = ? AND entity.number <> ?", [row["canonical"] as Int64, number],
                    grouped: true, in: db
                ) { rest = $0 }
                if let rest, let entity = try description(of: number, in: db), isSought(entity),
                    let comparison = resolver.compare(entity, rest), comparison.joins
                {
                    continue
                }
                try retract(.judgement, [row["number"]], entry: &entry, in: db)
                loosened.insert(number)
            }
        }
        guard !loosened.isEmpty else { return }
        try rejoin(around: loosened, in: db)
        try proposeJoins(of: loosened.sorted(), entry: &entry, in: db)
    }

    // MARK: By key

    private func proposeJoinsByKey(
        of entities: [Int64], entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        let lookup = try db.cachedStatement(
            sql: "SELECT sameness, canonical FROM entity WHERE number = ?")
        let judged = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM judgement WHERE verdict <> 'undecided' AND (left = ?1 OR right = ?1)
                    AND (retracted IS NULL OR standing = 'decided'))
                """)
        let groups = try db.cachedStatement(
            sql: "SELECT DISTINCT canonical FROM entity WHERE sameness = ? AND number <> ? LIMIT 3")
        for number in entities {
            guard let row = try Row.fetchOne(lookup, arguments: [number]),
                let key: String = row["sameness"], row["canonical"] == number,
                try !(Bool.fetchOne(judged, arguments: [number]) ?? false)
            else { continue }
            var fitting = try Int64.fetchAll(groups, arguments: [key, number]).filter { $0 != number }
            guard !fitting.isEmpty else { continue }
            let facts = try description(of: number, in: db)?.facts ?? [:]
            if !facts.isEmpty {
                let known = try fitting.map { group in
                    (group: group, facts: try description(ofGroup: group, in: db)?.facts ?? [:])
                }
                let allowed = known.filter { contradiction(facts, $0.facts) == nil }
                let agreeing = allowed.filter { other in
                    facts.contains { property, values in
                        !values.isDisjoint(with: other.facts[property] ?? [])
                    }
                }
                fitting = (agreeing.isEmpty ? allowed : agreeing).map(\.group)
                // Which of two bodies of one name a text means, their list alone does not say.
                if agreeing.isEmpty, try hasNamesake(number, key: key, in: db) { continue }
            }
            guard fitting.count == 1, let group = fitting.first else { continue }
            try insertJudgement(
                number, group, .same, decided: false, score: resolver.score, explanation: "same key: \(key)",
                entry: &entry, in: db)
            try db.execute(
                sql: "UPDATE entity SET canonical = ?1 WHERE canonical = ?2",
                arguments: [min(group, number), max(group, number)])
        }
    }

    /// Whether a list that the entity is a row of has another row under the same key.
    private func hasNamesake(_ number: Int64, key: String, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM entity JOIN claim ON claim.entity = entity.number
                    WHERE entity.sameness = ?1 AND entity.number <> ?2 AND claim.retracted IS NULL
                        AND claim.method LIKE '\(CaseFile.listMethod)%' AND claim.dataset IN (
                            SELECT own.dataset FROM claim own
                            WHERE own.entity = ?2 AND own.retracted IS NULL
                                AND own.method LIKE '\(CaseFile.listMethod)%'))
                """)
        return try Bool.fetchOne(statement, arguments: [key, number]) ?? false
    }
}
