internal import GRDB

extension CaseFile {
    /// The groups of claims that wait for a person, the doubtful first: those whose confidence is nearest to one half, at
    /// which a reading is as likely wrong as right, so that a decision on them tells most.
    ///
    /// Of groups that are as doubtful, relations and events come before names, since a wrong link misleads more than a
    /// wrong name; then those that came in first.
    /// - Parameter limit: How many groups at most.
    /// - Returns: The groups, whole.
    /// - Throws: ``CaseError/unusable(path:detail:)``.
    public func claimQueue(limit: Int = 20) throws -> [[RecordedClaim]] {
        try read { db in
            let units = try Int64.fetchAll(
                db,
                sql: """
                    SELECT unit FROM claim WHERE status = 'proposed' AND retracted IS NULL
                    GROUP BY unit
                    ORDER BY round(abs(min(confidence) - 0.5), 3), max(target IS NOT NULL) DESC, unit LIMIT ?
                    """, arguments: [limit])
            return try units.map { unit in
                try claims(
                    in: db, where: "claim.unit = ? AND claim.retracted IS NULL ORDER BY claim.number", [unit])
            }
        }
    }

    /// How many groups of claims wait for a person.
    public func claimQueueCount() throws -> Int {
        try read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(DISTINCT unit) FROM claim WHERE status = 'proposed' AND retracted IS NULL
                    """) ?? 0
        }
    }
}
