internal import GRDB
public import Ontology

/// A list said something new of somebody whom the case knows from elsewhere: a lead, not an identification.
///
/// "The list `un` of 27 February has a new entry, Ana Pérez, whom the program joined with Ana Pérez of two documents."
public struct Alert: Hashable, Sendable, Codable {
    /// What became of the entry.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// It came.
        case new
        /// The list says otherwise of it than before.
        case changed
        /// It left the list.
        case gone
    }

    /// Its number in the case.
    public var number: Int64
    /// What became of the entry.
    public var kind: Kind
    /// The list's name.
    public var dataset: String
    /// The number of the load that raised it; ``Dataset/load``.
    public var load: Int64
    /// Whom the list means, as the list names them.
    public var entity: EntityID
    /// The name in the list.
    public var caption: String
    /// Whom the case knows.
    public var known: EntityID
    /// Their name.
    public var knownCaption: String
    /// How alike they are, 0…1, where it is not decided that they are one; nil where they are joined.
    public var score: Double?
    /// When it was raised, UTC.
    public var raisedAt: String
    /// Whether somebody has said that they saw it.
    public var isSeen: Bool
}

extension CaseFile {
    /// The alerts that nobody has seen yet, or all, the newest first.
    public func alerts(includingSeen: Bool = false) throws -> [Alert] {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT alert.*, dataset.name AS dataset, entity.id AS entity_id, entity.caption AS caption,
                        known.id AS known_id, known.caption AS known_caption
                    FROM alert JOIN dataset ON dataset.number = alert.load
                    JOIN entity ON entity.number = alert.entity JOIN entity known ON known.number = alert.known
                    WHERE ? OR alert.retracted IS NULL ORDER BY alert.load DESC, alert.number
                    """, arguments: [includingSeen])
            var alerts: [Alert] = []
            while let row = try rows.next() {
                guard let kind = Alert.Kind(rawValue: row["kind"]), let entity = EntityID(row["entity_id"]),
                    let known = EntityID(row["known_id"])
                else { continue }
                alerts.append(
                    Alert(
                        number: row["number"], kind: kind, dataset: row["dataset"], load: row["load"],
                        entity: entity, caption: row["caption"], known: known,
                        knownCaption: row["known_caption"],
                        score: row["score"], raisedAt: row["raised_at"],
                        isSeen: (row["retracted"] as Int64?) != nil))
            }
            return alerts
        }
    }

    /// How many alerts nobody has seen yet.
    public func alertCount() throws -> Int {
        try read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM alert WHERE retracted IS NULL") ?? 0
        }
    }

    /// Notes that somebody has seen these alerts, or all that stand.
    /// - Returns: How many were not seen before.
    @discardableResult
    public func dismissAlerts(_ numbers: [Int64]? = nil, by actor: String) throws -> Int {
        try write(by: actor, "see alerts") { db, entry in
            let standing = try Int64.fetchAll(
                db, sql: "SELECT number FROM alert WHERE retracted IS NULL ORDER BY number")
            if let unknown = numbers?.first(where: { number in !standing.contains(number) }) {
                throw CaseError.unknown(kind: "alert that nobody has seen", name: String(unknown))
            }
            let seen = numbers ?? standing
            try retract(.alert, seen, entry: &entry, in: db)
            return seen.count
        }
    }

    /// Raises alerts on what a load changed of entities that are joined with others of the case, or may be the same.
    func raiseAlerts(
        of list: String, load: Int64, about touched: Set<Int64>, newFrom firstNew: Int64,
        entry: inout AuditEntry.Draft, in db: Database
    ) throws -> Int {
        let subjects = try db.cachedStatement(
            sql: "SELECT DISTINCT target FROM claim WHERE entity = ? AND target IS NOT NULL")
        let schema = try db.cachedStatement(sql: "SELECT schema FROM entity WHERE number = ?")
        // Most entries of a list are joined with nobody and may be nobody.
        var connected = NumberSet()
        let connections = try Int64.fetchCursor(
            db,
            sql: """
                SELECT number FROM entity WHERE canonical <> number UNION ALL SELECT canonical FROM entity
                WHERE canonical <> number UNION ALL SELECT left FROM judgement WHERE retracted IS NULL
                UNION ALL SELECT right FROM judgement WHERE retracted IS NULL
                """)
        while let number = try connections.next() { connected.insert(number) }
        guard !connected.isEmpty else { return 0 }
        var changed: Set<Int64> = []
        for number in touched {
            let name = try String.fetchOne(schema, arguments: [number]) ?? ""
            // A sanction or a relation is news of those whom it is about.
            if model.schema(named: name)?.isA("Interval") ?? false {
                changed.formUnion(try Int64.fetchAll(subjects, arguments: [number]))
            } else {
                changed.insert(number)
            }
        }
        let standing = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM claim WHERE entity = ? AND dataset = ? AND retracted IS NULL
                    AND method LIKE '\(CaseFile.listMethod)%')
                """)
        let others = try db.cachedStatement(
            sql: """
                SELECT number, score FROM (
                    SELECT other.number AS number, NULL AS score FROM entity JOIN entity other USING (canonical)
                    WHERE entity.number = ?1 AND other.number <> ?1 AND EXISTS (
                        SELECT 1 FROM claim WHERE entity = other.number AND retracted IS NULL AND status <> 'rejected'
                            AND NOT (dataset = ?2 AND method LIKE '\(CaseFile.listMethod)%'))
                    UNION ALL
                    SELECT CASE WHEN left = ?1 THEN right ELSE left END, score FROM judgement
                    WHERE ?1 IN (left, right) AND verdict = 'undecided' AND standing = 'proposed' AND retracted IS NULL)
                ORDER BY score IS NOT NULL, score DESC, number LIMIT 1
                """)
        let insertion = try db.cachedStatement(
            sql: """
                INSERT INTO alert (number, load, kind, entity, known, score, raised_at, raised_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let first = try nextNumber(of: .alert, in: db)
        var next = first
        for number in changed.sorted() where connected.contains(number) {
            guard let other = try Row.fetchOne(others, arguments: [number, list]) else { continue }
            let isStanding = try Bool.fetchOne(standing, arguments: [number, list]) ?? false
            let kind: Alert.Kind = !isStanding ? .gone : number >= firstNew ? .new : .changed
            try insertion.execute(arguments: [
                next, load, kind.rawValue, number, other["number"] as Int64, other["score"] as Double?,
                entry.at,
                entry.actor,
            ])
            next += 1
        }
        if next > first { entry.rows.wrote(.alert, first..<next) }
        return Int(next - first)
    }
}
