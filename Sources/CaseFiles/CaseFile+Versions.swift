internal import GRDB
public import Ontology

/// What two versions of a list say differently of one entity.
public struct EntityDifference: Hashable, Sendable, Codable {
    /// What became of the entity.
    public var kind: Alert.Kind
    /// Its ID.
    public var id: EntityID
    /// Its schema.
    public var schema: String
    /// Its name; for a relation or a sanction, those of the entities that it is about.
    public var caption: String
    /// What the newer version says and the older did not.
    public var added: [Value]
    /// What the older version said and the newer does not.
    public var removed: [Value]

    /// A value of a property, with the claim that states it.
    public struct Value: Hashable, Sendable, Codable {
        /// The property.
        public var property: String
        /// The value; for one that points at an entity, its ID.
        public var value: String
        /// The number of the claim.
        public var claim: Int64
    }
}

/// When a list began to say something of an entity, and when it last did.
public struct ListSpan: Hashable, Sendable, Codable {
    /// The list.
    public var dataset: String
    /// When the first version with it was loaded, UTC.
    public var firstSeen: String
    /// When the last version with it was loaded, UTC.
    public var lastSeen: String
    /// Whether the version by which the case goes has it.
    public var isCurrent: Bool
}

extension CaseFile {
    /// The loads of a list, the newest first, by its name.
    public func versions(ofDataset name: String) throws -> [Dataset] {
        let versions = try datasets().filter { $0.name == name }.sorted { $0.load > $1.load }
        guard !versions.isEmpty else { throw CaseError.unknown(kind: "list", name: name) }
        return versions
    }

    /// Goes through what two versions of a list say differently, entity by entity in the order in which they came into
    /// the case. Without an older version, all is new.
    ///
    /// - Complexity: O(*claims of the list*).
    public func forEachDifference(
        from older: Dataset?, to newer: Dataset, _ body: (EntityDifference) throws -> Void
    ) throws {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    WITH mine AS (
                        SELECT claim.*, (asserted_at <= ?2 AND (ended IS NULL OR ended > ?2)) AS before,
                            (asserted_at <= ?3 AND (ended IS NULL OR ended > ?3)) AS after
                        FROM (SELECT claim.*, audit.at AS ended FROM claim
                            LEFT JOIN audit ON audit.number = claim.retracted
                            WHERE claim.document IN (SELECT document FROM dataset WHERE name = ?1)
                                AND claim.method LIKE '\(CaseFile.listMethod)%') AS claim)
                    SELECT mine.number, entity, entity.id AS id, entity.schema AS schema, caption, property, value,
                        original, before, after
                    FROM mine JOIN entity ON entity.number = mine.entity
                    WHERE before OR after ORDER BY entity, mine.number
                    """, arguments: [newer.name, older?.loadedAt ?? "", newer.loadedAt])
            var current: (number: Int64, row: Row, claims: [Claimed])?
            func end() throws {
                guard let entity = current, let id = EntityID(entity.row["id"]) else { return }
                let (added, removed) = Claimed.differences(of: entity.claims)
                guard !added.isEmpty || !removed.isEmpty else { return }
                let was = entity.claims.contains(where: \.before)
                let isThere = entity.claims.contains(where: \.after)
                try body(
                    EntityDifference(
                        kind: was ? isThere ? .changed : .gone : .new, id: id, schema: entity.row["schema"],
                        caption: try caption(entity.row["caption"], of: entity.number, in: db), added: added,
                        removed: removed))
            }
            while let row = try rows.next() {
                let number: Int64 = row["entity"]
                if current?.number != number {
                    try end()
                    current = (number, row.copy(), [])
                }
                current?.claims.append(Claimed(row: row))
            }
            try end()
        }
    }

    private struct Claimed {
        var value: EntityDifference.Value
        var original: String?
        var before: Bool
        var after: Bool

        init(row: Row) {
            value = EntityDifference.Value(
                property: row["property"], value: row["value"], claim: row["number"])
            (original, before, after) = (row["original"], row["before"], row["after"])
        }

        /// What came and what went; what a version between the two dropped, and a later one says again, is neither.
        static func differences(
            of claims: [Claimed]
        ) -> (added: [EntityDifference.Value], removed: [EntityDifference.Value]) {
            struct Key: Hashable {
                var property: String
                var value: String
            }
            func keys(_ isThere: (Claimed) -> Bool) -> Set<Key> {
                Set(claims.filter(isThere).map { Key(property: $0.value.property, value: $0.value.value) })
            }
            let (before, after) = (keys(\.before), keys(\.after))
            var seen: Set<Key> = []
            func only(_ isThere: (Claimed) -> Bool, _ others: Set<Key>) -> [EntityDifference.Value] {
                claims.filter(isThere).map(\.value).filter { value in
                    let key = Key(property: value.property, value: value.value)
                    return !others.contains(key) && seen.insert(key).inserted
                }
            }
            return (only(\.after, before), only(\.before, after))
        }
    }

    /// The caption, or those of the entities at which a relation points; it may have left the list with its names.
    private func caption(_ caption: String, of entity: Int64, in db: Database) throws -> String {
        guard caption.isEmpty else { return caption }
        let statement = try db.cachedStatement(
            sql: """
                SELECT property, value, target.caption AS target FROM claim
                LEFT JOIN entity target ON target.number = claim.target
                WHERE claim.entity = ? ORDER BY claim.number
                """)
        var names: [String] = []
        var targets: [String] = []
        for row in try Row.fetchAll(statement, arguments: [entity]) {
            if let target: String = row["target"] {
                if !target.isEmpty, !targets.contains(target) { targets.append(target) }
            } else if row["property"] == "name" {
                names.append(row["value"])
            }
        }
        return names.first ?? targets.joined(separator: " – ")
    }

    /// From when to when the lists of the case say something of an entity, with all that it is joined of.
    public func listSpans(of id: EntityID) throws -> [ListSpan] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT claim.dataset AS dataset, min(asserted_at) AS first,
                        max(ifnull(audit.at, '9')) AS ended FROM claim
                    JOIN entity ON entity.number = claim.entity LEFT JOIN audit ON audit.number = claim.retracted
                    WHERE entity.canonical = ? AND claim.method LIKE '\(CaseFile.listMethod)%'
                    GROUP BY claim.dataset ORDER BY claim.dataset
                    """, arguments: [try canonicalNumber(id, in: db)])
            let last = try db.cachedStatement(
                sql: "SELECT max(loaded_at) FROM dataset WHERE name = ? AND loaded_at < ?")
            return try rows.map { row in
                let ended: String = row["ended"]
                return ListSpan(
                    dataset: row["dataset"], firstSeen: row["first"],
                    lastSeen: try String.fetchOne(last, arguments: [row["dataset"] as String, ended])
                        ?? row["first"],
                    isCurrent: ended == "9")
            }
        }
    }
}
