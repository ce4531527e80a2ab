internal import Foundation
internal import GRDB
internal import Ontology

/// One thing that is not as it must be in a case file.
public struct Violation: Hashable, Sendable, Codable, CustomStringConvertible {
    /// What kind of thing: "original", "citation", "audit", "rows", "status", "join", "database".
    public var kind: String
    /// What is wrong with what, in a sentence.
    public var description: String
}

/// What a check of a case found.
public struct CheckReport: Hashable, Sendable, Codable {
    /// What is wrong; empty where all is well.
    public var violations: [Violation]
    /// Judgements that contradict each other or the facts, a sentence each: nothing is wrong, but somebody should look.
    public var findings: [String]
    /// How many documents, claims and audit entries were looked at.
    public var documents: Int, claims: Int, entries: Int
    /// The hash of the last audit entry: note it elsewhere, and nobody can change the trail unseen.
    public var head: String
}

extension CaseFile {
    /// Walks the whole case: keys, originals, citations, the audit chain and the rows that it answers for, and every
    /// derived column.
    /// - Complexity: O(*bytes* of the originals and the database).
    public func checkInvariants() throws -> CheckReport {
        let isIndexed = textIndexIsSound()
        return try read { db in
            var check = Check(caseFile: self, db: db)
            if !isIndexed { check.report("database", "The index of texts is not what the texts say.") }
            try check.database()
            try check.schema()
            try check.originals()
            try check.citations()
            try check.trail()
            try check.derived()
            return CheckReport(
                violations: check.violations, findings: try conflicts(about: nil, in: db).map(\.description),
                documents: try Int.fetchOne(db, sql: "SELECT count(*) FROM document") ?? 0,
                claims: try Int.fetchOne(db, sql: "SELECT count(*) FROM claim") ?? 0,
                entries: try Int.fetchOne(db, sql: "SELECT count(*) FROM audit") ?? 0,
                head: try String.fetchOne(db, sql: "SELECT hash FROM audit ORDER BY number DESC LIMIT 1")
                    ?? AuditTrail.origin)
        }
    }
}

extension CaseFile {
    /// Compares the index of texts with the texts: SQLite's own check, which wants a connection that may write.
    private func textIndexIsSound() -> Bool {
        do {
            try database.writeWithoutTransaction { db in
                try db.execute(
                    sql: "INSERT INTO document_search (document_search, rank) VALUES ('integrity-check', 1)")
            }
            return true
        } catch {
            return false
        }
    }
}

private struct Check {
    let caseFile: CaseFile
    let db: Database
    var violations: [Violation] = []

    mutating func report(_ kind: String, _ description: String) {
        violations.append(Violation(kind: kind, description: description))
    }

    mutating func database() throws {
        for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where line != "ok" {
            report("database", "SQLite says: \(line)")
        }
        for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
            report(
                "database",
                "Row \((row["rowid"] as Int64?).map(String.init) ?? "?") of \(row["table"] as String) points at a "
                    + "row of \(row["parent"] as String) that is not there.")
        }
    }

    mutating func originals() throws {
        for row in try Row.fetchAll(db, sql: "SELECT hash, name FROM document ORDER BY number") {
            let (hash, name): (String, String) = (row["hash"], row["name"])
            let file = caseFile.originals.file(hash)
            switch Originals.hash(of: file) {
            case hash: break
            case nil: report("original", "The original of “\(name)” is missing: \(file.lastPathComponent)")
            case let found?:
                report(
                    "original", "The original of “\(name)” was changed: it hashes to \(found), not to \(hash)"
                )
            }
        }
    }

    mutating func citations() throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT claim.number, document, start, stop, quote FROM claim
                WHERE document IS NOT NULL ORDER BY document, start
                """)
        let texts = try db.makeStatement(sql: "SELECT body FROM document_text WHERE document = ?")
        var current: Int64 = -1
        var text: [UInt8] = []
        while let row = try rows.next() {
            let document: Int64 = row["document"]
            if document != current {
                current = document
                text = try String.fetchOne(texts, arguments: [document]).map { Array($0.utf8) } ?? []
            }
            let start: Int = row["start"] ?? -1
            let stop: Int = row["stop"] ?? -1
            let quote: String = row["quote"]
            guard start >= 0, stop >= start, stop <= text.count, text[start..<stop].elementsEqual(quote.utf8)
            else {
                report(
                    "citation",
                    "Claim \(row["number"] as Int64) quotes “\(quote.prefix(60))”, which does not stand at bytes "
                        + "\(start)–\(stop) of document \(document).")
                continue
            }
        }
    }

    /// The chain, and every row that an entry wrote and no later one removed.
    mutating func trail() throws {
        var previous = AuditTrail.origin
        var expected: Int64 = 1
        var removed: [AuditedTable: Set<Int64>] = [:]
        var retractions: [AuditedTable: [Int64: Int64]] = [:]
        var extractors: [String: String] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY number")
        while let row = try rows.next() {
            let number: Int64 = row["number"]
            if number != expected { report("audit", "Audit entry \(expected) is missing.") }
            let hash = AuditTrail.hash(
                number, at: row["at"], actor: row["actor"], action: row["action"], detail: row["detail"],
                rows: row["rows"], previous: row["previous"])
            if hash != row["hash"] {
                report("audit", "Audit entry \(number) was changed after it was written.")
            }
            if previous != row["previous"] {
                report("audit", "Audit entry \(number) does not follow the entry before it.")
            }
            previous = row["hash"]
            expected = number + 1
            let detail = AuditEntry(row: row).detail
            if let documents = detail["hash"], let extractor = detail["extractor"] {
                for document in documents.split(separator: " ") { extractors[String(document)] = extractor }
            }
            guard let changes = JSON.value(RowChanges.self, row["rows"]) else {
                report("audit", "Audit entry \(number) does not say which rows it wrote.")
                continue
            }
            for span in changes.removed { removed[span.table, default: []].formUnion(span.numbers) }
            for span in changes.retracted {
                for row in span.numbers { retractions[span.table, default: [:]][row] = number }
            }
            for span in changes.restored {
                for row in span.numbers { retractions[span.table, default: [:]][row] = nil }
            }
        }
        try standingRows()
        try self.retractions(retractions, removed: removed)
        for row in try Row.fetchAll(db, sql: "SELECT hash, name, extractor FROM document")
        where extractors[row["hash"]] != row["extractor"] as String {
            report(
                "rows",
                "The audit trail does not say that “\(row["name"] as String)” was read by that extractor.")
        }
    }

    /// Every row that the trail answers for is as it was written, and there are no others.
    private mutating func standingRows() throws {
        var answered: [AuditedTable: Int] = [:]
        for (entry, span) in try AuditTrail.standing(in: db) {
            answered[span.table, default: 0] += span.numbers.count
            let (digest, _) = try span.table.digest(span.numbers, in: db)
            if digest != span.digest {
                report(
                    "rows",
                    "Rows \(span.first)–\(span.last) of \(span.table.rawValue) are not as audit entry \(entry) wrote them."
                )
            }
        }
        for table in AuditedTable.allCases {
            let count =
                try Int.fetchOne(db, sql: "SELECT count(DISTINCT \(table.key)) FROM \(table.rawValue)") ?? 0
            if count != answered[table, default: 0] {
                report(
                    "rows",
                    "\(table.rawValue) holds \(count) rows, but the audit trail answers for "
                        + "\(answered[table, default: 0]).")
            }
        }
    }

    private mutating func retractions(
        _ known: [AuditedTable: [Int64: Int64]], removed: [AuditedTable: Set<Int64>]
    ) throws {
        for table in [AuditedTable.claim, .decision, .judgement, .dataset, .alert] {
            var expected = (known[table] ?? [:]).filter { !(removed[table]?.contains($0.key) ?? false) }
            let rows = try Row.fetchCursor(
                db, sql: "SELECT number, retracted FROM \(table.rawValue) WHERE retracted IS NOT NULL")
            while let row = try rows.next() {
                let number: Int64 = row["number"]
                if expected.removeValue(forKey: number) != row["retracted"] as Int64? {
                    report(
                        "rows",
                        "Row \(number) of \(table.rawValue) is retracted, but the audit trail does not say so."
                    )
                }
            }
            for number in expected.keys.sorted() {
                report("rows", "Row \(number) of \(table.rawValue) was retracted, but stands again.")
            }
        }
    }

    /// What can be computed anew is as it would be computed.
    mutating func derived() throws {
        let wrong = try Int64.fetchAll(
            db, sql: "SELECT number FROM claim WHERE status <> \(CaseFile.statusSQL) ORDER BY number LIMIT 20"
        )
        for number in wrong {
            report("status", "Claim \(number) does not have the status that the decisions give it.")
        }
        var named = 0
        let indexed = try db.makeStatement(sql: "SELECT names FROM name_search WHERE rowid = ?")
        let entities = try Row.fetchCursor(db, sql: "SELECT * FROM entity ORDER BY number")
        while let row = try entities.next() {
            let number: Int64 = row["number"]
            let derived = try caseFile.derivedColumns(of: number, schema: row["schema"], in: db)
            let names = try String.fetchOne(indexed, arguments: [number]) ?? ""
            if derived.sameness != row["sameness"] as String? {
                report("join", "The key by which entity \(number) may be joined is not what its claims say.")
            }
            if !names.isEmpty { named += 1 }
            if derived.caption != row["caption"] || derived.mentions != row["mentions"]
                || derived.names.joined(separator: "\n") != names
            {
                report(
                    "database",
                    "The caption, mentions or names of entity \(number) are not what its claims say.")
            }
        }
        if try Int.fetchOne(db, sql: "SELECT count(*) FROM name_search") != named {
            report("database", "The index of names holds names of no entity.")
        }
        try joins()
    }

    /// The tables, indexes and triggers are those that this version makes, and no others.
    mutating func schema() throws {
        let query = "SELECT ifnull(sql, type || ' ' || name) FROM sqlite_schema"
        let fresh = try DatabaseQueue()
        try CaseSchema.migrator.migrate(fresh)
        let expected = try fresh.read { try String.fetchSet($0, sql: query) }
        let found = try String.fetchSet(db, sql: query)
        for extra in found.subtracting(expected).sorted() {
            report("database", "Not of Trama's making: \(extra)")
        }
        for missing in expected.subtracting(found).sorted() { report("database", "Missing: \(missing)") }
    }

    private mutating func joins() throws {
        let judged = try Int64.fetchAll(
            db,
            sql: """
                SELECT left FROM judgement WHERE retracted IS NULL UNION SELECT right FROM judgement WHERE retracted IS NULL
                UNION SELECT number FROM entity WHERE canonical <> number ORDER BY 1
                """)
        var seen: Set<Int64> = []
        for number in judged where !seen.contains(number) {
            let component = try caseFile.component(around: [number], in: db)
            seen.formUnion(component)
            let expected = try caseFile.canonicalNumbers(of: component, in: db)
            for member in component {
                let stored = try Int64.fetchOne(
                    db, sql: "SELECT canonical FROM entity WHERE number = ?", arguments: [member])
                if stored != expected[member] {
                    report("join", "Entity \(member) is not joined as the judgements say.")
                }
            }
        }
    }
}
