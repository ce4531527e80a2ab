internal import Crypto
internal import Foundation
internal import GRDB

/// One entry of the audit trail: who did what and when, chained to the entry before it.
public struct AuditEntry: Hashable, Sendable, Codable {
    /// Its number, from 1, without gaps.
    public var number: Int64
    /// When, UTC.
    public var at: String
    /// Who.
    public var actor: String
    /// What was done: "ingest", "accept", "merge", "remove" …
    public var action: String
    /// What it was done to.
    public var detail: [String: String]
    /// Its hash, which covers everything above, the rows that it wrote, and the hash of its predecessor.
    public var hash: String

    /// An entry while its transaction runs.
    struct Draft {
        var number: Int64 = 0
        var actor: String
        var action: String
        var at: String
        var detail: [String: String] = [:]
        var rows = RowChanges()

        init(actor: String, action: String, at: String) {
            self.actor = actor
            self.action = action
            self.at = at
        }
    }
}

/// Which rows one audit entry wrote, retracted, removed, and brought back from retraction.
struct RowChanges: Codable, Hashable {
    /// Consecutive rows of one table, `first...last`; `digest` is set for what was written.
    struct Span: Codable, Hashable {
        var table: AuditedTable
        var first: Int64
        var last: Int64
        var digest: String?

        var numbers: ClosedRange<Int64> { first...max(first, last) }
    }

    var wrote: [Span] = []
    var retracted: [Span] = []
    var removed: [Span] = []
    var restored: [Span] = []

    /// What a removal left of spans that earlier entries wrote, hashed anew.
    var kept: [Span] = []

    mutating func wrote(_ table: AuditedTable, _ numbers: some Sequence<Int64>) {
        RowChanges.append(numbers, of: table, to: &wrote)
    }

    mutating func retracted(_ table: AuditedTable, _ numbers: some Sequence<Int64>) {
        RowChanges.append(numbers, of: table, to: &retracted)
    }

    mutating func removed(_ table: AuditedTable, _ numbers: some Sequence<Int64>) {
        RowChanges.append(numbers, of: table, to: &removed)
    }

    mutating func restored(_ table: AuditedTable, _ numbers: some Sequence<Int64>) {
        RowChanges.append(numbers, of: table, to: &restored)
    }

    /// Whether it removed a row of the span.
    func touches(_ span: Span) -> Bool {
        removed.contains { $0.table == span.table && $0.numbers.overlaps(span.numbers) }
    }

    /// Adds `numbers`, which ascend, as few spans.
    private static func append(
        _ numbers: some Sequence<Int64>, of table: AuditedTable, to spans: inout [Span]
    ) {
        for number in numbers {
            if let last = spans.last, last.table == table, last.last + 1 == number {
                spans[spans.count - 1].last = number
            } else {
                spans.append(Span(table: table, first: number, last: number))
            }
        }
    }
}

/// The tables whose rows the trail answers for, with the columns that never change.
enum AuditedTable: String, Codable, Hashable, CaseIterable {
    case document, documentText = "document_text", page, origin, entity, claim, decision, judgement, dataset,
        alert

    var columns: String {
        switch self {
        case .document:
            "hash, bytes, format, name, title, author, created, modified, language, source, grade, marking, "
                + "releasable, metadata, findings, reader, ingested_at, ingested_by"
        case .documentText: "title, body"
        case .page: "number, label, start, stop"
        case .origin: "document, path, parent, found_at, found_by"
        case .entity: "id, schema"
        case .claim:
            "unit, entity, schema, property, value, original, language, dataset, target, document, start, stop, "
                + "page, quote, word_of, note, method, confidence, modality, said_by, grade, marking, releasable, "
                + "asserted_at, asserted_by"
        case .decision:
            "document, start, stop, quote, claim, entity, schema, property, value, verdict, decided_at, decided_by"
        case .judgement: "left, right, verdict, standing, score, explanation, judged_at, judged_by"
        case .dataset:
            "load, name, version, date, mapping, document, entities, claims, failed_rows, loaded_at, loaded_by"
        case .alert: "load, kind, entity, known, score, raised_at, raised_by"
        }
    }

    /// The column by which spans count.
    var key: String {
        switch self {
        case .documentText, .page: "document"
        default: "number"
        }
    }

    /// The SHA-256 of the rows as they stand, and how many there are.
    ///
    /// Each column is hashed as its storage class, the length and the bytes, so no two rows hash alike by accident.
    func digest(_ numbers: ClosedRange<Int64>, in db: Database) throws -> (digest: String, count: Int) {
        let statement = try db.cachedStatement(
            sql: "SELECT \(key), \(columns) FROM \(rawValue) WHERE \(key) BETWEEN ? AND ? ORDER BY \(key)"
                + (self == .page ? ", number" : ""))
        let rows = try Row.fetchCursor(statement, arguments: [numbers.lowerBound, numbers.upperBound])
        var hash = SHA256()
        var bytes: [UInt8] = []
        var count = 0
        while let row = try rows.next() {
            for column in 0..<row.count { bytes.append(storage: row[column]) }
            count += 1
            if bytes.count >= 1 << 16 {
                hash.update(data: bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        hash.update(data: bytes)
        return (hash.finalize().hexadecimal, count)
    }
}

extension [UInt8] {
    /// Appends a value of a column as its storage class, the length and the bytes.
    fileprivate mutating func append(storage value: DatabaseValue) {
        switch value.storage {
        case .null: append(0)
        case .int64(let number):
            append(tag: 1, count: 8)
            Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
        case .double(let number):
            append(tag: 2, count: 8)
            Swift.withUnsafeBytes(of: number.bitPattern.littleEndian) { append(contentsOf: $0) }
        case .string(let text):
            append(tag: 3, count: text.utf8.count)
            append(contentsOf: text.utf8)
        case .blob(let data):
            append(tag: 4, count: data.count)
            append(contentsOf: data)
        }
    }

    fileprivate mutating func append(tag: UInt8, count: Int) {
        append(tag)
        Swift.withUnsafeBytes(of: UInt64(count).littleEndian) { append(contentsOf: $0) }
    }
}

extension SHA256 {
    /// Hashes a field of an audit entry, in the form of a text column.
    fileprivate mutating func update(field text: String) {
        var bytes: [UInt8] = []
        bytes.append(tag: 3, count: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
        update(data: bytes)
    }
}

/// The chain of audit entries: each hashes the rows that it wrote and its predecessor.
///
/// After B. Schneier and J. Kelsey, "Secure Audit Logs to Support Computer Forensics" (1999), without their keys: who
/// can write the whole file can write a whole new chain, so note the head elsewhere.
enum AuditTrail {
    static func nextNumber(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT ifnull(max(number), 0) + 1 FROM audit") ?? 1
    }

    /// Completes the entry with the digests of what it wrote, and appends it.
    static func append(_ draft: AuditEntry.Draft, to db: Database) throws {
        var rows = draft.rows
        for index in rows.wrote.indices {
            let span = rows.wrote[index]
            rows.wrote[index].digest = try span.table.digest(span.numbers, in: db).digest
        }
        if !rows.removed.isEmpty { rows.kept = try leftovers(of: rows, in: db) }
        for index in rows.kept.indices {
            let span = rows.kept[index]
            rows.kept[index].digest = try span.table.digest(span.numbers, in: db).digest
        }
        let previous =
            try String.fetchOne(
                db, sql: "SELECT hash FROM audit WHERE number = ?", arguments: [draft.number - 1])
            ?? origin
        let detail = try JSON.text(draft.detail)
        let changes = try JSON.text(rows)
        let hash = hash(
            draft.number, at: draft.at, actor: draft.actor, action: draft.action, detail: detail,
            rows: changes,
            previous: previous)
        try db.execute(
            sql: """
                INSERT INTO audit (number, at, actor, action, detail, rows, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                draft.number, draft.at, draft.actor, draft.action, detail, changes, previous, hash,
            ])
    }

    /// The spans for whose rows the trail answers as they stand, with the entry that hashed them.
    ///
    /// A removal takes away every span that it touches, and hashes what it left of them anew.
    static func standing(in db: Database) throws -> [(entry: Int64, span: RowChanges.Span)] {
        var standing: [(entry: Int64, span: RowChanges.Span)] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT number, rows FROM audit ORDER BY number")
        while let row = try rows.next() {
            guard let changes = JSON.value(RowChanges.self, row["rows"]) else { continue }
            if !changes.removed.isEmpty { standing.removeAll { changes.touches($0.span) } }
            standing += (changes.wrote + changes.kept).map { (row["number"], $0) }
        }
        return standing
    }

    private static func leftovers(of changes: RowChanges, in db: Database) throws -> [RowChanges.Span] {
        var kept = RowChanges()
        for (_, span) in try standing(in: db) where changes.touches(span) {
            let gone = changes.removed.filter { $0.table == span.table }
            kept.wrote(
                span.table, span.numbers.filter { number in !gone.contains { $0.numbers.contains(number) } })
        }
        return kept.wrote
    }

    /// What stands before the first entry.
    static let origin = String(repeating: "0", count: 64)

    static func hash(
        _ number: Int64, at: String, actor: String, action: String, detail: String, rows: String,
        previous: String
    ) -> String {
        var hash = SHA256()
        for field in [previous, String(number), at, actor, action, detail, rows] { hash.update(field: field) }
        return hash.finalize().hexadecimal
    }
}

extension AuditEntry {
    init(row: Row) {
        number = row["number"]
        at = row["at"]
        actor = row["actor"]
        action = row["action"]
        detail = JSON.value([String: String].self, row["detail"]) ?? [:]
        hash = row["hash"]
    }
}

extension CaseFile {
    /// The audit trail from its first entry on, or the last `limit` entries.
    public func history(last limit: Int? = nil) throws -> [AuditEntry] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM audit ORDER BY number DESC LIMIT ?", arguments: [limit ?? -1]
            ).map(AuditEntry.init(row:)).reversed()
        }
    }
}
