internal import Foundation
internal import GRDB
public import Ontology

extension CaseFile {
    // MARK: What people enter

    /// Enters a group of claims on a person's word, or on a passage that they name; it is accepted at once.
    public func enter(_ group: ClaimGroup, by actor: String) throws {
        try write(by: actor, "add") { db, entry in
            try enter(group, entry: &entry, in: db)
        }
    }

    private func enter(_ group: ClaimGroup, entry: inout AuditEntry.Draft, in db: Database) throws {
        var group = group
        for index in group.claims.indices {
            try check(group.claims[index].statement)
            group.claims[index].method = "person:\(entry.actor)"
            group.claims[index].confidence = 1
            group.claims[index].status = .accepted
        }
        guard let first = group.claims.first else { return }
        var document: Int64?
        if let passage = first.citation.passage {
            document = try documentNumber(passage.document, in: db)
            let body = try String.fetchOne(
                db, sql: "SELECT body FROM document_text WHERE document = ?", arguments: [document])
            guard let body, body.quote(passage.bytes) == passage.quote else {
                throw CaseError.unfit(
                    "The quoted passage does not stand at bytes \(passage.bytes.lowerBound)–"
                        + "\(passage.bytes.upperBound) of the document. Copy the passage as the document shows it."
                )
            }
        }
        entry.detail["entity"] = first.statement.entity.description
        entry.detail["statement"] = "\(first.statement.property) = \(first.statement.value)"
        try insert([group], of: document, hash: nil, by: entry.actor, entry: &entry, in: db)
        let entities = try Int64.fetchAll(
            db, sql: "SELECT number FROM entity WHERE id = ?", arguments: [first.statement.entity.description]
        )
        try rejoin(around: Set(entities), in: db)
    }

    /// Rejects a claim's group and enters it again, under the same citation, with another value for this claim.
    public func correct(_ number: Int64, to value: String, by actor: String) throws {
        try write(by: actor, "correct") { db, entry in
            let unit = try claims(
                in: db, where: "claim.unit = (SELECT unit FROM claim WHERE number = ?) ORDER BY claim.number",
                [number])
            guard let old = unit.first(where: { $0.number == number && $0.retracted == nil }) else {
                throw CaseError.unknown(kind: "claim", name: String(number))
            }
            guard old.claim.statement.value != value else {
                throw CaseError.unfit("Claim \(number) says “\(value)” already.")
            }
            let corrected = unit.filter { $0.retracted == nil }.map { recorded in
                var claim = recorded.claim
                if recorded.number == number {
                    claim.statement.originalValue = claim.statement.originalValue ?? claim.statement.value
                    claim.statement.value = value
                }
                return claim
            }
            entry.detail["claim"] = String(number)
            entry.detail["was"] = old.claim.statement.value
            _ = try decide(.rejected, onUnitOf: number, entry: &entry, in: db)
            try enter(ClaimGroup(corrected), entry: &entry, in: db)
        }
    }

    /// Refuses a statement that its schema does not know; whoever asks has cleaned the value before.
    private func check(_ statement: Ontology.Statement) throws {
        let property = model.schema(named: statement.schema)?.property(named: statement.property)
        guard property?.clean(statement.value) == statement.value else {
            throw CaseError.unfit(
                "“\(statement.value)” is no value for \(statement.schema)'s \(statement.property). "
                    + "See: trama schemata \(statement.schema)")
        }
    }

    // MARK: Taking back

    /// Takes back what one audit entry decided, judged or entered; by default the latest such entry of this actor.
    /// - Returns: The entry that was undone.
    @discardableResult
    public func undo(_ number: Int64? = nil, by actor: String) throws -> AuditEntry {
        try write(by: actor, "undo") { db, entry in
            let target = try undoable(number, by: actor, in: db)
            entry.detail = ["entry": String(target.number), "action": target.action]
            let rows = try String.fetchOne(
                db, sql: "SELECT rows FROM audit WHERE number = ?", arguments: [target.number])
            let changes = JSON.value(RowChanges.self, rows ?? "") ?? RowChanges()
            for span in changes.wrote where [.claim, .decision, .judgement].contains(span.table) {
                try retract(span.table, Array(span.numbers), entry: &entry, in: db)
            }
            for span in changes.retracted {
                let restored = try Int64.fetchAll(
                    db,
                    sql: """
                        UPDATE \(span.table.rawValue) SET retracted = NULL
                        WHERE number BETWEEN ? AND ? AND retracted = ? RETURNING number
                        """, arguments: [span.first, span.last, target.number])
                entry.rows.restored(span.table, restored.sorted())
            }
            try refreshAfterUndo(changes, in: db)
            return target
        }
    }

    private static let undoableActions: Set<String> = [
        "accept", "reject", "merge", "separate", "leave undecided", "confirm joins", "add", "correct",
        "cross-reference",
    ]

    private func undoable(_ number: Int64?, by actor: String, in db: Database) throws -> AuditEntry {
        let undone = try Set(
            Row.fetchAll(db, sql: "SELECT * FROM audit WHERE action = 'undo'")
                .compactMap { AuditEntry(row: $0).detail["entry"] }.compactMap(Int64.init))
        if let number {
            guard
                let row = try Row.fetchOne(
                    db, sql: "SELECT * FROM audit WHERE number = ?", arguments: [number])
            else { throw CaseError.unknown(kind: "audit entry", name: String(number)) }
            let entry = AuditEntry(row: row)
            guard Self.undoableActions.contains(entry.action) else {
                throw CaseError.cannotUndo(
                    entry: number,
                    reason: entry.action == "ingest"
                        ? "to take a document out, remove it" : "it is a “\(entry.action)”, not a decision")
            }
            guard !undone.contains(number) else {
                throw CaseError.cannotUndo(entry: number, reason: "it was undone already")
            }
            return entry
        }
        let rows = try Row.fetchCursor(
            db, sql: "SELECT * FROM audit WHERE actor = ? ORDER BY number DESC", arguments: [actor])
        while let row = try rows.next() {
            let entry = AuditEntry(row: row)
            if Self.undoableActions.contains(entry.action), !undone.contains(entry.number) { return entry }
        }
        throw CaseError.unfit("\(actor) has decided nothing in this case that could be undone.")
    }

    private func refreshAfterUndo(_ changes: RowChanges, in db: Database) throws {
        var entities: Set<Int64> = []
        for span in changes.wrote + changes.retracted {
            let range: StatementArguments = [span.first, span.last]
            switch span.table {
            case .claim:
                entities.formUnion(
                    try Int64.fetchAll(
                        db, sql: "SELECT entity FROM claim WHERE number BETWEEN ? AND ?", arguments: range))
            case .decision:
                let claims = try Int64.fetchAll(
                    db,
                    sql: """
                        SELECT claim.number FROM decision
                        LEFT JOIN document ON document.hash = decision.document
                        JOIN claim ON claim.number = decision.claim
                            OR claim.document = document.number AND claim.start = decision.start
                                AND claim.stop = decision.stop
                        WHERE decision.number BETWEEN ? AND ?
                        """, arguments: range)
                try refreshStatus(of: claims, in: db)
            case .judgement:
                for row in try Row.fetchAll(
                    db, sql: "SELECT left, right FROM judgement WHERE number BETWEEN ? AND ?",
                    arguments: range)
                {
                    entities.formUnion([row["left"], row["right"]])
                }
            default: break
            }
        }
        try refresh(entities, in: db)
        try rejoin(around: entities, in: db)
    }
}

extension String {
    /// The text of a range of UTF-8 bytes; nil where the range leaves the text or cuts a character.
    func quote(_ bytes: Range<Int>) -> String? {
        guard bytes.lowerBound >= 0,
            let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound, limitedBy: utf8.endIndex),
            let end = utf8.index(start, offsetBy: bytes.count, limitedBy: utf8.endIndex)
        else { return nil }
        return String(utf8[start..<end])
    }
}
