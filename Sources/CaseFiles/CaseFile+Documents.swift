internal import Foundation
internal import GRDB
internal import Ontology

extension CaseFile {
    // MARK: Bringing documents in

    /// Adds documents with what their texts say, in one transaction and one audit entry each.
    ///
    /// A document whose hash the case knows is not added again: where it was found now is noted, and where its text was
    /// read by another version of the extractor, the new reading takes the place of the old one (see
    /// ``reread(_:as:extractor:by:)``). To a new version of a document go the decisions on the words that it still has.
    /// - Returns: What became of decisions and proposals of readings and versions that the case had.
    @discardableResult
    public func add(_ documents: [NewDocument], by actor: String) throws -> Rereading {
        try reportingDatabaseErrors {
            try database.writeWithoutTransaction { db in
                var outcome = Rereading()
                try db.inTransaction(.immediate) {
                    for document in documents { outcome += try add(document, by: actor, to: db) }
                    return .commit
                }
                return outcome
            }
        }
    }

    func add(_ document: NewDocument, by actor: String, to db: Database) throws -> Rereading {
        let known = try Row.fetchOne(
            db, sql: "SELECT number, extractor FROM document WHERE hash = ?", arguments: [document.hash])
        let hasOrigin = try known.map { try isOrigin(document, of: $0["number"], in: db) } ?? false
        if let known, hasOrigin, known["extractor"] == document.extractor { return Rereading() }
        // What a list says is read by its mapping, not as prose.
        let isList = (known?["extractor"] as String?)?.hasPrefix(CaseFile.listMethod) ?? false
        if isList, hasOrigin { return Rereading() }

        var entry = AuditEntry.Draft(actor: actor, action: "ingest", at: timestamp())
        entry.number = try AuditTrail.nextNumber(db)
        entry.detail = ["name": document.name, "hash": document.hash, "extractor": document.extractor]
        let number: Int64
        var outcome = Rereading()
        if let known {
            number = known["number"]
            if isList {
                entry.action = "find again"
                entry.detail["extractor"] = known["extractor"]
            } else if known["extractor"] as String != document.extractor {
                entry.action = "reread"
                outcome = try replaceReading(
                    of: number, hash: document.hash, by: document.groups, extractor: document.extractor,
                    entry: &entry, in: db)
            }
        } else {
            number = try insert(document, entry: &entry, in: db)
            let carried = try carryDecisions(to: number, document, entry: &entry, in: db)
            outcome = carried.outcome
            let written = try write(
                document.groups, of: number, hash: document.hash, by: actor, entry: &entry, in: db)
            try refresh(written, in: db)
            try succeed(carried.successors, keeping: [], entry: &entry, in: db)
            try proposeJoins(of: written.sorted(), entry: &entry, in: db)
        }
        if !hasOrigin {
            let parent = try document.parent.map { try documentNumber($0, in: db) }
            try db.execute(
                sql: "INSERT INTO origin (document, path, parent, found_at, found_by) VALUES (?, ?, ?, ?, ?)",
                arguments: [number, document.path, parent, entry.at, actor])
            entry.rows.wrote(.origin, [db.lastInsertedRowID])
        }
        try db.execute(sql: "DELETE FROM failure WHERE path = ?", arguments: [document.path])
        try AuditTrail.append(entry, to: db)
        return outcome
    }

    private func isOrigin(_ document: NewDocument, of number: Int64, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM origin LEFT JOIN document parent ON parent.number = origin.parent
                    WHERE origin.document = ? AND origin.path = ? AND parent.hash IS ?)
                """,
            arguments: [number, document.path, document.parent]) ?? false
    }

    func insert(_ document: NewDocument, entry: inout AuditEntry.Draft, in db: Database) throws
        -> Int64
    {
        try db.execute(
            sql: """
                INSERT INTO document (hash, bytes, format, name, title, author, created, modified, language, source,
                    grade, marking, releasable, metadata, findings, reader, extractor, ingested_at, ingested_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                document.hash, document.bytes, document.format, document.name, document.title,
                document.author,
                document.created, document.modified, document.language, document.source,
                document.grade?.description, document.marking?.label.rawValue,
                document.marking?.releasableColumn,
                try JSON.text(document.metadata), try JSON.text(document.findings), document.reader,
                document.extractor, entry.at, entry.actor,
            ])
        let number = db.lastInsertedRowID
        entry.rows.wrote(.document, [number])
        try db.execute(
            sql: "INSERT INTO document_text (document, title, body) VALUES (?, ?, ?)",
            arguments: [number, document.title ?? document.name, document.text])
        entry.rows.wrote(.documentText, [number])
        let statement = try db.cachedStatement(
            sql: "INSERT INTO page (document, number, label, start, stop) VALUES (?, ?, ?, ?, ?)")
        for page in document.pages {
            try statement.execute(arguments: [
                number, page.number, page.label, page.bytes.lowerBound, page.bytes.upperBound,
            ])
        }
        if !document.pages.isEmpty { entry.rows.wrote(.page, [number]) }
        return number
    }

    /// Records that a file could not be read; the next ingest of the same path tries again.
    ///
    /// The same failure once more is not worth another entry.
    public func recordFailure(path: String, stage: String, reason: String, by actor: String) throws {
        let known = try read { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM failure WHERE path = ? AND stage = ? AND reason = ?)",
                arguments: [path, stage, reason]) ?? false
        }
        guard !known else { return }
        try write(by: actor, "fail") { db, entry in
            entry.detail = ["path": path, "stage": stage, "reason": reason]
            try db.execute(
                sql: """
                    INSERT INTO failure (path, stage, reason, failed_at, failed_by) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (path) DO UPDATE SET stage = excluded.stage, reason = excluded.reason,
                        failed_at = excluded.failed_at, failed_by = excluded.failed_by
                    """,
                arguments: [path, stage, reason, entry.at, actor])
        }
    }

    // MARK: Reading

    /// The documents of the case in the order in which they came in, or the last `limit` of them.
    public func documents(last limit: Int? = nil) throws -> [CaseDocument] {
        try read { db in
            try documents(
                in: db, where: "number IN (SELECT number FROM document ORDER BY number DESC LIMIT ?)",
                [limit ?? -1])
        }
    }

    /// One document, by its number, its hash or the beginning of its hash, or its file name.
    public func document(_ name: String) throws -> CaseDocument {
        try read { db in
            try document(numbered: documentNumber(name, in: db), in: db)
        }
    }

    func document(numbered number: Int64, in db: Database) throws -> CaseDocument {
        guard let document = try documents(in: db, where: "document.number = ?", [number]).first else {
            throw CaseError.unknown(kind: "document", name: String(number))
        }
        return document
    }

    /// How its text was read, for a file whose hash the case knows: the extractor's name and version.
    public func extractor(ofHash hash: String) throws -> String? {
        try read { db in
            try String.fetchOne(db, sql: "SELECT extractor FROM document WHERE hash = ?", arguments: [hash])
        }
    }

    /// A document's text.
    public func text(of document: CaseDocument) throws -> String {
        try read { db in
            try String.fetchOne(
                db, sql: "SELECT body FROM document_text WHERE document = ?", arguments: [document.number])
                ?? ""
        }
    }

    /// A document's pages.
    public func pages(of document: CaseDocument) throws -> [CasePage] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM page WHERE document = ? ORDER BY number", arguments: [document.number]
            ).map { row in
                CasePage(number: row["number"], label: row["label"], bytes: row["start"]..<row["stop"])
            }
        }
    }

    /// The documents attached to this one.
    public func attachments(of document: CaseDocument) throws -> [CaseDocument] {
        try read { db in
            try documents(
                in: db, where: "document.number IN (SELECT document FROM origin WHERE parent = ?)",
                [document.number])
        }
    }

    /// The files that could not be read.
    public func failures() throws -> [Failure] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM failure ORDER BY number").map { row in
                Failure(
                    path: row["path"], stage: row["stage"], kind: row["kind"], reason: row["reason"],
                    at: row["failed_at"])
            }
        }
    }

    func documentNumber(_ name: String, in db: Database) throws -> Int64 {
        let conditions: [(String, [any DatabaseValueConvertible])] = [
            ("number = ?", [Int64(name) ?? -1]),
            ("hash = ?", [name.lowercased()]),
            ("hash >= ?1 AND hash < ?1 || 'g' AND length(?1) >= 6", [name.lowercased()]),
            ("name = ?", [name]),
        ]
        for (condition, arguments) in conditions {
            let rows = try Row.fetchAll(
                db, sql: "SELECT number, hash, name FROM document WHERE \(condition) LIMIT 20",
                arguments: StatementArguments(arguments))
            if rows.count == 1 { return rows[0]["number"] }
            if rows.count > 1 {
                throw CaseError.ambiguous(
                    kind: "document", name: name,
                    fitting: rows.map { "\(($0["hash"] as String).prefix(12))  \($0["name"] as String)" })
            }
        }
        throw CaseError.unknown(kind: "document", name: name)
    }

    private func documents(
        in db: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [CaseDocument] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM document WHERE \(condition) ORDER BY document.number",
            arguments: arguments)
        let origins = try db.cachedStatement(
            sql: """
                SELECT origin.path, parent.hash AS parent, found_at, found_by
                FROM origin LEFT JOIN document parent ON parent.number = origin.parent
                WHERE origin.document = ? ORDER BY origin.number
                """)
        return try rows.map { row in
            let found = try Row.fetchAll(origins, arguments: [row["number"] as Int64]).map {
                CaseDocument.Origin(
                    path: $0["path"], parent: $0["parent"], at: $0["found_at"], by: $0["found_by"])
            }
            return CaseDocument(row: row, origins: found)
        }
    }
}

extension CaseDocument {
    init(row: Row, origins: [Origin]) {
        self.init(
            number: row["number"], hash: row["hash"], bytes: row["bytes"], format: row["format"],
            name: row["name"], title: row["title"], author: row["author"], created: row["created"],
            modified: row["modified"], language: row["language"], source: row["source"],
            grade: (row["grade"] as String?).flatMap(Grade.init), marking: Marking(row: row),
            metadata: JSON.value([String: [String]].self, row["metadata"]) ?? [:],
            findings: JSON.value([String].self, row["findings"]) ?? [], reader: row["reader"],
            extractor: row["extractor"], ingestedAt: row["ingested_at"], ingestedBy: row["ingested_by"],
            origins: origins)
    }
}

extension Marking {
    /// The marking in the columns `marking` and `releasable`.
    init?(row: Row) {
        guard let word: String = row["marking"], let label = Label(rawValue: word) else { return nil }
        let partners = JSON.value([String].self, row["releasable"] as String? ?? "")
        self.init(label, releasableTo: partners.map(Set.init))
    }

    /// What stands in the column `releasable`.
    var releasableColumn: String? { releasableTo.flatMap { try? JSON.text($0.sorted()) } }
}

/// Small values in text columns.
enum JSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
        try? JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
