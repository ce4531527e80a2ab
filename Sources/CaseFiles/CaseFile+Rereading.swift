internal import GRDB
public import Ontology

extension CaseFile {
    /// The documents whose claims another version of the extractor made, in the order in which they came in; lists and what
    /// was not read as prose are not among them.
    public func documents(notReadBy extractor: String) throws -> [CaseDocument] {
        try read { db in
            let numbers = try Int64.fetchAll(
                db,
                sql: """
                    SELECT number FROM document
                    WHERE extractor <> ? AND extractor NOT LIKE '\(CaseFile.listMethod)%' ORDER BY number
                    """, arguments: [extractor])
            return try numbers.map { try document(numbered: $0, in: db) }
        }
    }

    /// Puts a new reading of a document's text in the place of the old one, in one transaction with its audit entry.
    ///
    /// What people accepted, rejected, corrected or entered stays with its passage, read again or not; what nobody touched
    /// makes room for the new reading, and what was decided is not proposed again. See ``ReadingComparison``.
    /// - Parameters:
    ///   - document: The document.
    ///   - groups: What its text says, with passages of the text that the case holds.
    ///   - extractor: What read it.
    ///   - actor: Who had it read.
    /// - Returns: What stayed, went and came.
    /// - Throws: ``CaseError/unknown(kind:name:)`` where the document was removed meanwhile.
    public func reread(
        _ document: CaseDocument, as groups: [ClaimGroup], extractor: String, by actor: String
    ) throws -> Rereading {
        try write(by: actor, "reread") { db, entry in
            entry.detail = ["name": document.name, "hash": document.hash, "extractor": extractor]
            return try replaceReading(
                of: documentNumber(document.hash, in: db), hash: document.hash, by: groups,
                extractor: extractor, entry: &entry, in: db)
        }
    }

    func replaceReading(
        of number: Int64, hash: String, by groups: [ClaimGroup], extractor: String,
        entry: inout AuditEntry.Draft, in db: Database
    ) throws -> Rereading {
        let rows = try claims(
            in: db, where: "claim.document = ? AND claim.retracted IS NULL ORDER BY claim.number", [number])
        let comparison = ReadingComparison(rows, groups, model: model) { $0.bytes }
        var touched = try Set(
            Int64.fetchAll(
                db, sql: "SELECT DISTINCT entity FROM claim WHERE document = ? AND retracted IS NULL",
                arguments: [number]))
        try retract(.claim, comparison.retracted, entry: &entry, in: db)
        try db.execute(
            sql: "UPDATE document SET extractor = ? WHERE number = ?", arguments: [extractor, number])
        let written = try write(
            comparison.added, of: number, hash: hash, by: entry.actor, entry: &entry, in: db)
        touched.formUnion(written)
        try refresh(touched, in: db)
        let left = Set(rows.filter { $0.claim.status != .proposed }.map(\.claim.statement.entity))
        try succeed(comparison.successors, keeping: left, entry: &entry, in: db)
        try rejoin(around: touched, in: db)
        try proposeJoins(of: written.sorted(), entry: &entry, in: db)
        try reviseJoins(of: touched.sorted(), entry: &entry, in: db)

        var outcome = Rereading()
        outcome.documents = 1
        outcome.kept = rows.count { $0.claim.status != .proposed }
        (outcome.withdrawn, outcome.new, outcome.same) = comparison.counts
        entry.detail["kept"] = String(outcome.kept)
        entry.detail["withdrawn"] = String(outcome.withdrawn)
        entry.detail["new"] = String(outcome.new)
        return outcome
    }

    /// Joins entities in which others go on with them, as proposed, so that what people judged about the one holds for the
    /// other: those of which `kept` claims speak that were decided, and those that somebody judged.
    func succeed(
        _ successors: [EntityID: EntityID], keeping kept: Set<EntityID>, entry: inout AuditEntry.Draft,
        in db: Database
    ) throws {
        let lookup = try db.cachedStatement(sql: "SELECT number FROM entity WHERE id = ?")
        let judged = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM judgement
                    WHERE (left = ?1 OR right = ?1) AND standing = 'decided' AND retracted IS NULL)
                """)
        let joined = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM judgement WHERE left = ? AND right = ? AND retracted IS NULL)")
        var ends: Set<Int64> = []
        for (old, new) in successors.sorted(by: { $0.key < $1.key }) where old != new {
            guard let from = try Int64.fetchOne(lookup, arguments: [old.description]),
                let to = try Int64.fetchOne(lookup, arguments: [new.description]), from != to,
                try kept.contains(old) || Bool.fetchOne(judged, arguments: [from]) ?? false,
                try !(Bool.fetchOne(joined, arguments: [from, to]) ?? false)
            else { continue }
            // Nothing that a program proposes is surer than that the same words name the same.
            try insertJudgement(
                from, to, .same, decided: false, score: 1,
                explanation: "the same passages name them, in two readings", entry: &entry, in: db)
            ends.formUnion([from, to])
        }
        if !ends.isEmpty { try rejoin(around: ends, in: db) }
    }
}
