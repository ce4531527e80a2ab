internal import Foundation
internal import GRDB
public import Ontology

extension CaseFile {
    /// What the methods of claims from lists begin with.
    public static let listMethod = "import:"

    /// The lists of the case, by name, the current version of each before its older ones.
    public func datasets() throws -> [Dataset] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT dataset.*, document.hash AS document_hash, document.name AS document_name FROM dataset
                    JOIN document ON document.number = dataset.document
                    ORDER BY dataset.name, dataset.load DESC, dataset.number
                    """)
            var datasets: [(load: Int64, dataset: Dataset)] = []
            for row in rows {
                let file = Dataset.File(hash: row["document_hash"], name: row["document_name"])
                let load: Int64 = row["load"]
                if let last = datasets.last, last.load == load {
                    datasets[datasets.count - 1].dataset.files.append(file)
                    datasets[datasets.count - 1].dataset.claims += row["claims"] as Int
                } else {
                    datasets.append((load, Dataset(row: row, file: file)))
                }
            }
            return datasets.map(\.dataset)
        }
    }

    /// Whether the case goes by this version of the list already, read by the same mapping.
    public func isCurrent(dataset name: String, version: String, mapping: String) throws -> Bool {
        try read { try isCurrent(name, version, mapping, in: $0) }
    }

    private func isCurrent(
        _ name: String, _ version: String, _ mapping: String, in db: Database
    ) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM dataset
                    WHERE name = ? AND version = ? AND mapping = ? AND retracted IS NULL)
                """, arguments: [name, version, mapping]) ?? false
    }

    /// Loads a list, in one transaction with an audit entry for each of its files.
    ///
    /// The version by which the case goes is loaded once. A newer one takes its place: what it says still stays as it
    /// is, with the decisions on it; what it no longer says is retracted; the rest is added.
    public func load(_ list: NewDataset, by actor: String) throws -> DatasetChange {
        try reportingDatabaseErrors {
            try database.writeWithoutTransaction { db in
                var change = DatasetChange()
                try db.inTransaction(.immediate) {
                    change = try load(list, by: actor, in: db)
                    return .commit
                }
                return change
            }
        }
    }

    private func load(_ list: NewDataset, by actor: String, in db: Database) throws -> DatasetChange {
        var change = DatasetChange()
        if try isCurrent(list.name, list.version, list.mapping, in: db) {
            change.isUnchanged = true
            return change
        }
        var standing = try standingStatements(ofDataset: list.name, in: db)
        let former = try Int64.fetchAll(
            db, sql: "SELECT number FROM dataset WHERE name = ? AND retracted IS NULL ORDER BY number",
            arguments: [list.name])
        let firstNew = try nextNumber(of: .entity, in: db)
        var touched: Set<Int64> = []
        var load: Int64?
        for (index, document) in list.documents.enumerated() {
            var entry = AuditEntry.Draft(actor: actor, action: "load", at: timestamp())
            entry.number = try AuditTrail.nextNumber(db)
            entry.detail = [
                "dataset": list.name, "version": list.version, "name": document.name, "hash": document.hash,
                "extractor": document.extractor,
            ]
            let number = try insertListFile(document, of: list.name, entry: &entry, in: db)
            let groups = document.groups.compactMap { group in
                // What stands already is not said twice.
                let fresh = group.claims.filter { standing.removeValue(forKey: StatementKey($0)) == nil }
                change.kept += group.claims.count - fresh.count
                return fresh.isEmpty ? nil : ClaimGroup(fresh)
            }
            touched.formUnion(
                try write(groups, of: number, hash: document.hash, by: actor, entry: &entry, in: db))
            change.added += groups.reduce(0) { $0 + $1.claims.count }
            load = try insertDatasetRow(
                list, document: number, claims: document.groups.reduce(0) { $0 + $1.claims.count },
                load: load,
                entry: &entry, in: db)
            if index == list.documents.count - 1 {
                try retract(.dataset, former, entry: &entry, in: db)
                try retract(.claim, standing.values.map(\.claim), entry: &entry, in: db)
                change.retracted = standing.count
                touched.formUnion(standing.values.map(\.entity))
                try refresh(touched, in: db)
                // What the list says now may tell apart what was joined.
                let known = touched.filter { $0 < firstNew }
                if !known.isEmpty { try rejoin(around: known, in: db) }
                try proposeJoins(of: touched.sorted(), entry: &entry, in: db)
            }
            try AuditTrail.append(entry, to: db)
        }
        return change
    }

    /// The document of a list's file: a new one, or the one that the case has with the same text.
    private func insertListFile(
        _ document: NewDocument, of list: String, entry: inout AuditEntry.Draft, in db: Database
    ) throws -> Int64 {
        guard
            let known = try Row.fetchOne(
                db, sql: "SELECT number, extractor FROM document WHERE hash = ?", arguments: [document.hash])
        else {
            let number = try insert(document, entry: &entry, in: db)
            try insertOrigin(of: number, path: document.path, entry: &entry, in: db)
            return number
        }
        let number: Int64 = known["number"]
        let other = try String.fetchOne(
            db, sql: "SELECT name FROM dataset WHERE document = ? AND name <> ?", arguments: [number, list])
        if let other {
            throw CaseError.unfit(
                "“\(document.name)” is in the case as the list “\(other)”. Load it under that name, or remove it first."
            )
        }
        guard (known["extractor"] as String).hasPrefix(CaseFile.listMethod) else {
            throw CaseError.unfit(
                "“\(document.name)” is in the case as a document that was read as text. Remove it first: "
                    + "trama remove CASE \(document.hash.prefix(12))")
        }
        let text = try String.fetchOne(
            db, sql: "SELECT body FROM document_text WHERE document = ?", arguments: [number])
        guard text == document.text else {
            throw CaseError.unfit("“\(document.name)” was read in another way before. Remove it first.")
        }
        try db.execute(
            sql: "UPDATE document SET extractor = ? WHERE number = ?",
            arguments: [document.extractor, number])
        return number
    }

    private func insertOrigin(
        of document: Int64, path: String, entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        try db.execute(
            sql: "INSERT INTO origin (document, path, found_at, found_by) VALUES (?, ?, ?, ?)",
            arguments: [document, path, entry.at, entry.actor])
        entry.rows.wrote(.origin, [db.lastInsertedRowID])
        try db.execute(sql: "DELETE FROM failure WHERE path = ?", arguments: [path])
    }

    /// Notes the load, under the number of its first file's row.
    private func insertDatasetRow(
        _ list: NewDataset, document: Int64, claims: Int, load: Int64?, entry: inout AuditEntry.Draft,
        in db: Database
    ) throws -> Int64 {
        let number = try nextNumber(of: .dataset, in: db)
        try db.execute(
            sql: """
                INSERT INTO dataset (number, load, name, version, date, mapping, document, entities, claims,
                    failed_rows, loaded_at, loaded_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                number, load ?? number, list.name, list.version, list.date, list.mapping, document,
                list.entities, claims, try JSON.text(load == nil ? list.failedRows : []), entry.at,
                entry.actor,
            ])
        entry.rows.wrote(.dataset, [number])
        return load ?? number
    }

    /// What a list says of an entity, by whatever row it says it.
    private struct StatementKey: Hashable {
        var entity: String
        var property: String
        var value: String
        var original: String?
        var schema: String

        init(_ claim: Claim) {
            let said = claim.statement
            (entity, schema, property) = (said.entity.description, said.schema, said.property)
            (value, original) = (said.value, said.originalValue)
        }

        init(row: Row) {
            (entity, schema, property) = (row["id"], row["schema"], row["property"])
            (value, original) = (row["value"], row["original"])
        }
    }

    /// The claims of a list that stand, whichever of its versions made them first.
    private func standingStatements(
        ofDataset name: String, in db: Database
    ) throws -> [StatementKey: (claim: Int64, entity: Int64)] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT claim.number, claim.entity, entity.id, claim.schema, property, value, original
                FROM claim JOIN entity ON entity.number = claim.entity
                WHERE claim.document IN (SELECT document FROM dataset WHERE name = ?)
                    AND claim.retracted IS NULL AND claim.method LIKE '\(CaseFile.listMethod)%'
                """, arguments: [name])
        var standing: [StatementKey: (claim: Int64, entity: Int64)] = [:]
        while let row = try rows.next() { standing[StatementKey(row: row)] = (row["number"], row["entity"]) }
        return standing
    }

    /// Which of these IDs another list gives to an entity of its own.
    ///
    /// Two lists may both have an entry “1”; only a judgement says that they mean the same.
    public func idsTaken(among ids: some Sequence<EntityID>, besidesDataset name: String) throws -> Set<
        EntityID
    > {
        try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT ifnull(max(claim.dataset <> ?2), 0) AND NOT ifnull(max(claim.dataset = ?2), 0)
                    FROM entity JOIN claim ON claim.entity = entity.number
                    WHERE entity.id = ?1 AND claim.method LIKE '\(CaseFile.listMethod)%'
                    """)
            return try Set(
                ids.filter { try Bool.fetchOne(statement, arguments: [$0.description, name]) ?? false })
        }
    }
}
