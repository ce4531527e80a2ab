internal import Foundation
internal import GRDB

extension CaseFile {
    /// Takes a document out of the case wholly: its original, its text, the claims that rest on it, the documents that
    /// were attached to it alone, and the entities of which nothing is left.
    ///
    /// The audit trail keeps that it went, by whom, when and why, and its hash; nothing of its text stays in the file.
    /// - Returns: The documents that went, the named one first.
    public func remove(_ name: String, reason: String? = nil, by actor: String) throws -> [CaseDocument] {
        // An ingest of the same file at the same time would take the original for its own.
        let lock = try IngestLock(of: folder)
        defer { lock.release() }
        let removed = try write(by: actor, "remove") { db, entry in
            let number = try documentNumber(name, in: db)
            var documents: [CaseDocument] = []
            for number in try withAttachments(withVersions(number, in: db), in: db) {
                documents.append(try document(numbered: number, in: db))
            }
            entry.detail = [
                "hash": documents.map(\.hash).joined(separator: " "),
                "name": documents.map(\.name).joined(separator: "; "),
            ]
            entry.detail["reason"] = reason
            for document in documents.reversed() { try delete(document, entry: &entry, in: db) }
            return documents
        }
        for document in removed { try originals.remove(document.hash) }
        // Deleted text lingers in the segments of the search index and in the log until these are rewritten.
        try reportingDatabaseErrors {
            try database.write { db in
                try db.execute(sql: "INSERT INTO document_search (document_search) VALUES ('optimize')")
                try db.execute(sql: "INSERT INTO name_search (name_search) VALUES ('optimize')")
            }
            try? database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
        return removed
    }

    /// The document, and for a list's file all files and versions of that list: what an older version says may stand
    /// by its citation alone.
    private func withVersions(_ number: Int64, in db: Database) throws -> [Int64] {
        let others = try Int64.fetchAll(
            db,
            sql: """
                SELECT DISTINCT document FROM dataset
                WHERE name IN (SELECT name FROM dataset WHERE document = ?1) AND document <> ?1 ORDER BY document
                """, arguments: [number])
        return [number] + others
    }

    /// The documents, and what was found attached to it and nowhere else, down to the last nesting.
    private func withAttachments(_ documents: [Int64], in db: Database) throws -> [Int64] {
        var going = documents
        var index = 0
        while index < going.count {
            let attached = try Int64.fetchAll(
                db, sql: "SELECT DISTINCT document FROM origin WHERE parent = ? ORDER BY document",
                arguments: [going[index]])
            for document in attached where !going.contains(document) {
                let parents = try Row.fetchAll(
                    db, sql: "SELECT parent FROM origin WHERE document = ?", arguments: [document]
                ).map { $0["parent"] as Int64? }
                if parents.allSatisfy({ $0.map(going.contains) ?? false }) { going.append(document) }
            }
            index += 1
        }
        return going
    }

    private func delete(_ document: CaseDocument, entry: inout AuditEntry.Draft, in db: Database) throws {
        let number = document.number
        let claims = try Int64.fetchAll(
            db, sql: "SELECT number FROM claim WHERE document = ? ORDER BY number", arguments: [number])
        let entities = try Int64.fetchAll(
            db,
            sql: """
                SELECT entity FROM claim WHERE document = ?1
                UNION SELECT target FROM claim WHERE document = ?1 AND target IS NOT NULL
                UNION SELECT said_by FROM claim WHERE document = ?1 AND said_by IS NOT NULL
                """, arguments: [number])
        let decisions = try Int64.fetchAll(
            db, sql: "SELECT number FROM decision WHERE document = ? ORDER BY number",
            arguments: [document.hash])
        try deleteAlerts(
            "load IN (SELECT load FROM dataset WHERE document = ?)", number, entry: &entry, in: db)
        try db.execute(sql: "DELETE FROM claim WHERE document = ?", arguments: [number])
        try db.execute(sql: "DELETE FROM decision WHERE document = ?", arguments: [document.hash])
        entry.rows.removed(.claim, claims)
        entry.rows.removed(.decision, decisions)

        let left = try Set(deleteOrphans(among: entities, entry: &entry, in: db))
        try refresh(left, in: db)
        let origins = try Int64.fetchAll(
            db, sql: "SELECT number FROM origin WHERE document = ?1 OR parent = ?1 ORDER BY number",
            arguments: [number])
        entry.rows.removed(.origin, origins)
        let loads = try Int64.fetchAll(
            db, sql: "SELECT number FROM dataset WHERE document = ? ORDER BY number", arguments: [number])
        try db.execute(sql: "DELETE FROM dataset WHERE document = ?", arguments: [number])
        entry.rows.removed(.dataset, loads)
        for table in [AuditedTable.document, .documentText, .page] { entry.rows.removed(table, [number]) }
        try db.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [number])
    }

    /// Deletes the entities that no claim speaks of or points at any more, with their judgements.
    /// - Returns: Those that stay.
    private func deleteOrphans(
        among entities: [Int64], entry: inout AuditEntry.Draft, in db: Database
    ) throws -> [Int64] {
        let used = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM claim WHERE entity = ?1) OR EXISTS (SELECT 1 FROM claim WHERE target = ?1)
                    OR EXISTS (SELECT 1 FROM claim WHERE said_by = ?1)
                """)
        var staying: [Int64] = []
        var going: [Int64] = []
        for number in entities {
            if try Bool.fetchOne(used, arguments: [number]) ?? false {
                staying.append(number)
            } else {
                going.append(number)
            }
        }
        var neighbours: Set<Int64> = []
        for number in going {
            neighbours.formUnion(
                try Int64.fetchAll(
                    db,
                    sql: """
                        SELECT number FROM entity
                        WHERE canonical = (SELECT canonical FROM entity WHERE number = ?)
                        """, arguments: [number]))
            let judgements = try Int64.fetchAll(
                db, sql: "SELECT number FROM judgement WHERE left = ?1 OR right = ?1 ORDER BY number",
                arguments: [number])
            if !judgements.isEmpty {
                try db.execute(
                    sql: "DELETE FROM judgement WHERE left = ?1 OR right = ?1", arguments: [number])
            }
            entry.rows.removed(.judgement, judgements)
            try deleteAlerts("?1 IN (entity, known)", number, entry: &entry, in: db)
            try db.execute(sql: "DELETE FROM name_search WHERE rowid = ?", arguments: [number])
        }
        neighbours.subtract(going)
        for number in neighbours {
            try db.execute(sql: "UPDATE entity SET canonical = number WHERE number = ?", arguments: [number])
        }
        try markRevised(neighbours, in: db)
        for number in going {
            try db.execute(sql: "DELETE FROM entity WHERE number = ?", arguments: [number])
        }
        entry.rows.removed(.entity, going)
        try rejoinFreed(neighbours, entry: &entry, in: db)
        return staying
    }

    private func deleteAlerts(
        _ condition: String, _ number: Int64, entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        let alerts = try Int64.fetchAll(
            db, sql: "DELETE FROM alert WHERE \(condition) RETURNING number", arguments: [number])
        entry.rows.removed(.alert, alerts.sorted())
    }

    /// Groups anew what hung together through an entity that went.
    private func rejoinFreed(_ entities: Set<Int64>, entry: inout AuditEntry.Draft, in db: Database) throws {
        try rejoin(around: entities, in: db)
        try proposeJoins(of: entities.sorted(), entry: &entry, in: db)
    }
}
