internal import GRDB

/// Two entities that a cross-reference found to agree.
public struct ScoredPair: Sendable {
    /// The number of the one.
    public var left: Int64
    /// The number of the other.
    public var right: Int64
    /// How alike they are, and why.
    public var comparison: EntityComparison

    /// A pair.
    public init(left: Int64, right: Int64, comparison: EntityComparison) {
        self.left = left
        self.right = right
        self.comparison = comparison
    }
}

/// What a cross-reference wrote into a case.
public struct CrossReferenceRun: Hashable, Sendable, Codable {
    /// Its audit entry, by which it can be undone whole; nil where there was nothing to write.
    public var entry: Int64?
    /// How many pairs it joined as proposed.
    public var joined = 0
    /// How many it put into the review queue.
    public var queued = 0
    /// How many it left alone: known candidates, and pairs on which a person decided.
    public var known = 0

    /// A run that wrote nothing.
    public init() {}
}

extension CaseFile {
    /// Writes what a cross-reference found: the surest pairs first, joined as proposed where nothing tells them apart,
    /// the others into the review queue.
    ///
    /// A pair on which a person decided does not come back, nor does one that waits already.
    /// - Parameters:
    ///   - pairs: The pairs; each of their numbers is that of an entity as ``describeEntities(ofDataset:_:)`` gave it.
    ///   - detail: What was compared with what, for the audit trail.
    ///   - limit: How many may come into the review queue.
    ///   - actor: Who asked for it.
    /// - Returns: What was written.
    /// - Throws: ``CaseError/unusable(path:detail:)``.
    public func record(
        _ pairs: [ScoredPair], detail: [String: String], limit: Int = .max, by actor: String
    ) throws -> CrossReferenceRun {
        var run = CrossReferenceRun()
        guard !pairs.isEmpty else { return run }
        let ordered = pairs.sorted {
            ($1.comparison.score, $0.left, $0.right) < ($0.comparison.score, $1.left, $1.right)
        }
        try reportingDatabaseErrors {
            try database.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    var entry = AuditEntry.Draft(actor: actor, action: "cross-reference", at: timestamp())
                    entry.number = try AuditTrail.nextNumber(db)
                    for pair in ordered { try record(pair, &run, limit: limit, entry: &entry, in: db) }
                    guard run.joined + run.queued > 0 else { return .rollback }
                    run.entry = entry.number
                    entry.detail = detail
                    entry.detail["joined"] = String(run.joined)
                    entry.detail["queued"] = String(run.queued)
                    try AuditTrail.append(entry, to: db)
                    return .commit
                }
            }
        }
        return run
    }

    private func record(
        _ pair: ScoredPair, _ run: inout CrossReferenceRun, limit: Int, entry: inout AuditEntry.Draft,
        in db: Database
    ) throws {
        let lookup = try db.cachedStatement(sql: "SELECT canonical FROM entity WHERE number = ?")
        guard let one = try Int64.fetchOne(lookup, arguments: [pair.left]),
            let other = try Int64.fetchOne(lookup, arguments: [pair.right]), one != other
        else { return }
        guard try !isJudged(one, other, in: db), try !isWaiting(one, other, in: db) else {
            run.known += 1
            return
        }
        let comparison = pair.comparison
        if comparison.joins, try canJoin(one, other, in: db) {
            try insertJudgement(
                pair.left, pair.right, .same, decided: false, score: comparison.score,
                explanation: comparison.explanation, entry: &entry, in: db)
            try rejoin(around: [pair.left, pair.right], in: db)
            run.joined += 1
        } else if run.queued < limit {
            try insertJudgement(
                pair.left, pair.right, .undecided, decided: false, score: comparison.score,
                explanation: comparison.explanation, entry: &entry, in: db)
            run.queued += 1
        }
    }

    /// Whether nothing tells two groups apart.
    private func canJoin(_ one: Int64, _ other: Int64, in db: Database) throws -> Bool {
        guard let left = try description(ofGroup: one, in: db),
            let right = try description(ofGroup: other, in: db)
        else { return false }
        return contradiction(left.facts, right.facts) == nil
    }

    /// Whether the pair waits in the review queue, or was joined and gives way to another judgement.
    func isWaiting(_ one: Int64, _ other: Int64, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM entity a JOIN judgement ON judgement.left = a.number
                        JOIN entity b ON b.number = judgement.right
                    WHERE retracted IS NULL
                        AND a.canonical IN (?1, ?2) AND b.canonical IN (?1, ?2) AND a.canonical <> b.canonical)
                """)
        return try Bool.fetchOne(statement, arguments: [one, other]) ?? false
    }

    /// Takes back a whole run of cross-reference: its candidates and the joins that it proposed. What people decided on
    /// them stays.
    @discardableResult
    public func undoCrossReference(_ run: Int64, by actor: String) throws -> AuditEntry {
        let isRun = try read { db in
            try Bool.fetchOne(
                db,
                sql: "SELECT EXISTS (SELECT 1 FROM audit WHERE number = ? AND action = 'cross-reference')",
                arguments: [run]) ?? false
        }
        guard isRun else {
            throw CaseError.cannotUndo(
                entry: run, reason: "it is no run of cross-reference; list the runs with: trama history")
        }
        return try undo(run, by: actor)
    }
}
