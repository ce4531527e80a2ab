internal import Foundation
internal import GRDB
internal import Ontology

extension CaseFile {
    /// How many kilobytes of the database are kept at hand while a list is loaded.
    private static let loadingCache = 131_072

    /// What the methods of claims from lists begin with.
    public static let listMethod = "import:"

    /// The lists of the case, by name, the current version of each before its older ones.
    public func datasets() throws -> [Dataset] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT dataset.*, document.hash AS document_hash, document.name AS document_name,
                        document.bytes AS document_bytes, document.metadata ->> '$.licence[0]' AS licence FROM dataset
                    JOIN document ON document.number = dataset.document
                    ORDER BY dataset.name, dataset.load DESC, dataset.number
                    """)
            var datasets: [(load: Int64, dataset: Dataset)] = []
            for row in rows {
                let file = Dataset.File(
                    hash: row["document_hash"], name: row["document_name"], bytes: row["document_bytes"])
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

    /// Loads a list, in one transaction and one audit entry.
    ///
    /// `contents` says what the list says, entity by entity; where it throws, nothing is changed. The version by which
    /// the case goes is loaded once. A newer one takes its place: what it says still stays as it is, with the decisions
    /// on it; what it no longer says is retracted; the rest is added.
    public func load(
        _ list: NewDataset, by actor: String, contents: (DatasetWriter) throws -> Void
    ) throws -> DatasetChange {
        if try isCurrent(dataset: list.name, version: list.version, mapping: list.mapping) {
            var change = DatasetChange()
            change.isUnchanged = true
            return change
        }
        return try write(by: actor, "load") { db, entry in
            // A large list touches many pages again and again.
            try db.execute(sql: "PRAGMA cache_size = -\(CaseFile.loadingCache)")
            defer { try? db.execute(sql: "PRAGMA cache_size = -2000") }
            entry.detail = [
                "dataset": list.name, "version": list.version, "mapping": list.mapping,
                "name": list.documents.map(\.name).joined(separator: "; "),
                "hash": list.documents.map(\.hash).joined(separator: " "),
            ]
            // The trail answers for the texts by which documents of a list were read, one extractor to an entry.
            entry.detail["extractor"] = list.documents.first?.extractor
            let former = try Int64.fetchAll(
                db, sql: "SELECT number FROM dataset WHERE name = ? AND retracted IS NULL ORDER BY number",
                arguments: [list.name])
            let documents = try list.documents.map {
                try insertListFile($0, of: list.name, entry: &entry, in: db)
            }
            let writer = try DatasetWriter(list, documents: documents, of: self, entry: entry, in: db)
            try contents(writer)
            var change = DatasetChange()
            (change, entry) = try writer.finish()
            let load = try insertDatasetRows(
                list, documents: documents, saying: writer.said, claims: writer.claimCounts, entry: &entry,
                in: db)
            try retract(.dataset, former, entry: &entry, in: db)
            let touched = writer.touched
            try refresh(touched, newFrom: writer.firstNewEntity, in: db)
            // What the list says now may tell apart what was joined.
            let known = touched.filter { $0 < writer.firstNewEntity }
            if !known.isEmpty { try rejoin(around: known, in: db) }
            // Entries of one list are never joined with each other.
            if writer.firstNewEntity > 1 { try proposeJoins(of: touched.sorted(), entry: &entry, in: db) }
            change.alerts = try raiseAlerts(
                of: list.name, load: load, about: touched, newFrom: writer.firstNewEntity, entry: &entry,
                in: db)
            return change
        }
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

    /// Notes the load, a row for each file under the number of the first.
    private func insertDatasetRows(
        _ list: NewDataset, documents: [Int64], saying said: DatasetWriter.Said, claims: [Int],
        entry: inout AuditEntry.Draft, in db: Database
    ) throws -> Int64 {
        let first = try nextNumber(of: .dataset, in: db)
        for (index, document) in documents.enumerated() {
            try db.execute(
                sql: """
                    INSERT INTO dataset (number, load, name, version, date, mapping, document, entities, claims,
                        failed_rows, loaded_at, loaded_by, recipe)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    first + Int64(index), first, list.name, list.version, said.date, list.mapping, document,
                    said.entities, claims[index], try JSON.text(index == 0 ? said.failedRows : []), entry.at,
                    entry.actor, list.recipe,
                ])
        }
        entry.rows.wrote(.dataset, first..<(first + Int64(documents.count)))
        return first
    }
}
