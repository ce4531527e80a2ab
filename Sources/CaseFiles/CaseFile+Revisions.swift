internal import GRDB
internal import Ontology

extension CaseFile {
    /// Carries what people decided on older versions of a document over to a newer one, wherever it still says so in the
    /// same words; to be called before the claims of the newer one are written, which then meet their decisions.
    ///
    /// An older version is one found at the same place, or of the same name with half of its text. Nothing of it changes.
    /// - Returns: What was carried, and what was not; the entities in which those of the older versions go on.
    func carryDecisions(
        to number: Int64, _ document: NewDocument, entry: inout AuditEntry.Draft, in db: Database
    ) throws -> (outcome: Rereading, successors: [EntityID: EntityID]) {
        var outcome = Rereading()
        var successors: [EntityID: EntityID] = [:]
        var carried: Set<ClaimKey> = []
        for version in try versions(before: document, number, in: db) {
            let older = try CaseFile.body(of: version.number, in: db)
            let revision = TextRevision(from: older, to: document.text)
            guard version.isPlace || revision.share >= Self.shareOfVersions else { continue }
            let rows = try claims(
                in: db, where: "claim.document = ? AND claim.retracted IS NULL ORDER BY claim.number",
                [version.number])
            let comparison = ReadingComparison(rows, document.groups, model: model, moved: revision.moved)
            outcome.revisions = 1
            successors.merge(comparison.successors) { latest, _ in latest }
            for (old, new) in comparison.met {
                outcome.carried += try carry(old, to: new, besides: &carried, entry: &entry, in: db)
            }
            for unit in comparison.unmet {
                outcome.outlived += unit.compactMap { OutlivedDecision($0, in: revision) }
            }
        }
        if outcome.carried > 0 { entry.detail["carried"] = String(outcome.carried) }
        if !outcome.outlived.isEmpty { entry.detail["outlived"] = String(outcome.outlived.count) }
        return (outcome, successors)
    }

    /// How much two texts of one name share that are taken for versions of one document.
    private static let shareOfVersions = 0.5

    /// The documents on which somebody decided and that may be older versions of this one, the latest first.
    private func versions(
        before document: NewDocument, _ number: Int64, in db: Database
    ) throws -> [(number: Int64, isPlace: Bool)] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT older.number AS number, EXISTS (
                    SELECT 1 FROM origin LEFT JOIN origin above ON above.document = origin.parent
                    WHERE origin.document = older.number AND origin.path = ?2
                        AND (?3 IS NULL AND origin.parent IS NULL OR above.path IN (
                            SELECT path FROM origin JOIN document parent ON parent.number = origin.document
                            WHERE parent.hash = ?3))) AS is_place
                FROM document older
                WHERE older.number IN (
                        SELECT number FROM document WHERE name = ?4 UNION SELECT document FROM origin WHERE path = ?2)
                    AND older.number < ?1 AND older.extractor NOT LIKE '\(CaseFile.listMethod)%'
                    AND (EXISTS (SELECT 1 FROM decision WHERE document = older.hash AND retracted IS NULL)
                        OR EXISTS (
                            SELECT 1 FROM claim
                            WHERE document = older.number AND claim.retracted IS NULL AND (
                                method LIKE 'person:%'
                                OR EXISTS (SELECT 1 FROM judgement WHERE left = claim.entity
                                    AND standing = 'decided' AND judgement.retracted IS NULL)
                                OR EXISTS (SELECT 1 FROM judgement WHERE right = claim.entity
                                    AND standing = 'decided' AND judgement.retracted IS NULL))))
                ORDER BY is_place DESC, older.number DESC LIMIT 8
                """, arguments: [number, document.path, document.parent, document.name])
        return rows.map { ($0["number"], $0["is_place"]) }
    }

    /// Writes the decisions on a group once more, for the same group of a newer version.
    private func carry(
        _ unit: [RecordedClaim], to group: ClaimGroup, besides carried: inout Set<ClaimKey>,
        entry: inout AuditEntry.Draft, in db: Database
    ) throws -> Int {
        let isRejected = unit.allSatisfy { $0.claim.status == .rejected }
        var count = 0
        for claim in group.claims {
            let said = claim.statement
            let likes = unit.filter { $0.claim.statement.property == said.property }
            let like = likes.first { $0.claim.statement.value == said.value } ?? likes.first
            guard let decided = like ?? (isRejected ? unit.first : nil),
                decided.claim.status != .proposed, let passage = claim.citation.passage,
                carried.insert(ClaimKey(claim)).inserted
            else { continue }
            try db.execute(
                sql: """
                    INSERT INTO decision (document, start, stop, quote, claim, entity, schema, property, value,
                        verdict, decided_at, decided_by)
                    VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    passage.document, passage.bytes.lowerBound, passage.bytes.upperBound, passage.quote,
                    said.entity.description, said.schema, said.property, said.value,
                    decided.claim.status.rawValue, entry.at, try decider(of: decided, in: db),
                ])
            entry.rows.wrote(.decision, [db.lastInsertedRowID])
            count += 1
        }
        return count
    }

    /// Who decided on a claim last, or entered it.
    private func decider(of recorded: RecordedClaim, in db: Database) throws -> String {
        let key = ClaimKey(recorded.claim)
        let found = try String.fetchOne(
            db,
            sql: """
                SELECT decided_by FROM decision
                WHERE document = ? AND start = ? AND stop = ? AND entity = ? AND schema = ? AND property = ?
                    AND value = ? AND retracted IS NULL
                ORDER BY number DESC LIMIT 1
                """,
            arguments: [
                key.document, key.bytes.lowerBound, key.bytes.upperBound, key.entity, key.schema,
                key.property, key.value,
            ])
        return found ?? recorded.assertedBy
    }

    static func body(of document: Int64, in db: Database) throws -> String {
        try String.fetchOne(
            db, sql: "SELECT body FROM document_text WHERE document = ?", arguments: [document]) ?? ""
    }

    /// The decided claims of documents of which the case has a newer version, found at the same place, whose words that
    /// version no longer has.
    public func outlivedDecisions() throws -> [OutlivedDecision] {
        try read { db in
            let pairs = try Row.fetchAll(
                db,
                sql: """
                    SELECT older.document AS older, max(newer.document) AS newer
                    FROM origin older JOIN origin newer
                        ON newer.path = older.path AND newer.document > older.document
                            AND (newer.parent IS NULL) = (older.parent IS NULL)
                    WHERE EXISTS (SELECT 1 FROM claim WHERE document = older.document AND retracted IS NULL
                        AND status <> 'proposed' AND method NOT LIKE '\(CaseFile.listMethod)%')
                    GROUP BY older.document ORDER BY older.document
                    """)
            var outlived: [OutlivedDecision] = []
            for pair in pairs {
                let revision = TextRevision(
                    from: try CaseFile.body(of: pair["older"], in: db),
                    to: try CaseFile.body(of: pair["newer"], in: db))
                outlived += try claims(
                    in: db,
                    where: """
                        claim.document = ? AND claim.retracted IS NULL AND claim.status <> 'proposed'
                        ORDER BY claim.start, claim.number
                        """, [pair["older"] as Int64]
                ).compactMap { OutlivedDecision($0, in: revision) }.filter { !$0.stands }
            }
            return outlived
        }
    }
}

extension OutlivedDecision {
    /// A decided claim of the older of two texts.
    init?(_ recorded: RecordedClaim, in revision: TextRevision) {
        guard let passage = recorded.claim.citation.passage, recorded.claim.status != .proposed else {
            return nil
        }
        let said = recorded.claim.statement
        self.init(
            claim: recorded.number, document: passage.document, name: recorded.documentName ?? "",
            quote: passage.quote, statement: "\(said.schema).\(said.property) = \(said.value)",
            verdict: recorded.claim.status, stands: revision.moved(passage) != nil)
    }
}
