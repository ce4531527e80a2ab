internal import GRDB
public import Ontology

/// What makes two readings of a passage the same claim, whichever version of a program read it.
struct ClaimKey: Hashable {
    var document: String
    var bytes: Range<Int>
    var quote: String
    var schema: String
    var property: String
    var value: String
    var entity: String

    init(_ claim: Claim) {
        let passage = claim.citation.passage
        document = passage?.document ?? ""
        bytes = passage?.bytes ?? 0..<0
        quote = passage?.quote ?? ""
        schema = claim.statement.schema
        property = claim.statement.property
        value = claim.statement.value
        entity = claim.statement.entity.description
    }

    init(row: Row) {
        document = row["document"] ?? ""
        let start: Int = row["start"] ?? 0
        bytes = start..<max(start, row["stop"] ?? 0)
        quote = row["quote"] ?? ""
        schema = row["schema"]
        property = row["property"]
        value = row["value"]
        entity = row["entity"]
    }
}

/// The decisions about one document's claims, as they stand.
struct Decisions {
    private var verdicts: [ClaimKey: String] = [:]

    init(about document: String, in db: Database) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM decision WHERE document = ? AND claim IS NULL AND retracted IS NULL ORDER BY number
                """,
            arguments: [document])
        for row in rows { verdicts[ClaimKey(row: row)] = row["verdict"] }
    }

    func verdict(on claim: Claim) -> String? { verdicts.isEmpty ? nil : verdicts[ClaimKey(claim)] }
}

/// A decision that fits no claim any more, since its text is read differently now.
public struct StrayDecision: Hashable, Sendable, Codable {
    /// Its number in the case.
    public var number: Int64
    /// The hash of the document that it is about.
    public var document: String
    /// The passage as it was quoted.
    public var quote: String
    /// What was claimed: "Membership.role = leader".
    public var statement: String
    /// What was decided.
    public var verdict: String
    /// By whom.
    public var by: String
}

extension CaseFile {
    /// Accepts or rejects the groups to which these claims belong.
    /// - Returns: The numbers of all claims that were decided on.
    @discardableResult
    public func decide(_ verdict: Claim.Status, on numbers: [Int64], by actor: String) throws -> [Int64] {
        guard verdict != .proposed else {
            throw CaseError.unfit("A claim is accepted or rejected; to take a decision back, undo it.")
        }
        return try write(by: actor, verdict == .accepted ? "accept" : "reject") { db, entry in
            var decided: [Int64] = []
            for number in numbers where !decided.contains(number) {
                decided += try decide(verdict, onUnitOf: number, entry: &entry, in: db)
            }
            entry.detail["claims"] = decided.map(String.init).joined(separator: " ")
            return decided
        }
    }

    func decide(
        _ verdict: Claim.Status, onUnitOf number: Int64, entry: inout AuditEntry.Draft, in db: Database
    ) throws -> [Int64] {
        let unit = try claims(
            in: db, where: "claim.unit = (SELECT unit FROM claim WHERE number = ?) ORDER BY claim.number",
            [number])
        guard let claim = unit.first(where: { $0.number == number }) else {
            throw CaseError.unknown(kind: "claim", name: String(number))
        }
        if let entry = claim.retracted {
            throw CaseError.unfit("Claim \(number) was retracted by audit entry \(entry).")
        }
        var decided = unit.filter { $0.retracted == nil }
        if verdict == .accepted { decided += try namings(in: decided, in: db) }
        try record(verdict, on: decided, entry: &entry, in: db)
        return decided.map(\.number)
    }

    /// The proposed claims by which a relation's ends are named: who accepts "he leads the gang" accepts who he is.
    ///
    /// Of each end, the naming within the relation's passage; where a pronoun stands there, the first of the document.
    private func namings(in unit: [RecordedClaim], in db: Database) throws -> [RecordedClaim] {
        guard let first = unit.first, let passage = first.claim.citation.passage else { return [] }
        let ends = try Set(
            Row.fetchAll(
                db, sql: "SELECT target, said_by FROM claim WHERE unit = ?", arguments: [first.unit]
            ).flatMap { [$0["target"] as Int64?, $0["said_by"] as Int64?] }.compactMap { $0 })
        var namings: [RecordedClaim] = []
        for end in ends.sorted() {
            let named = try claims(
                in: db,
                where: """
                    claim.entity = ? AND document.hash = ? AND claim.property = 'name' AND claim.retracted IS NULL
                    ORDER BY claim.start
                    """, [end, passage.document])
            let within = named.first { naming in
                naming.claim.citation.passage.map { passage.bytes.contains($0.bytes.lowerBound) } ?? false
            }
            if let naming = within ?? named.first, naming.claim.status == .proposed { namings.append(naming) }
        }
        return namings
    }

    /// Writes decisions on claims, and what follows from them.
    private func record(
        _ verdict: Claim.Status, on claims: [RecordedClaim], entry: inout AuditEntry.Draft, in db: Database
    ) throws {
        let insertion = try db.cachedStatement(
            sql: """
                INSERT INTO decision (document, start, stop, quote, claim, entity, schema, property, value,
                    verdict, decided_at, decided_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for recorded in claims {
            let said = recorded.claim.statement
            let passage = recorded.claim.citation.passage
            try insertion.execute(arguments: [
                passage?.document, passage?.bytes.lowerBound, passage?.bytes.upperBound, passage?.quote,
                recorded.isEntered ? recorded.number : nil, said.entity.description, said.schema,
                said.property,
                said.value, verdict.rawValue, entry.at, entry.actor,
            ])
            entry.rows.wrote(.decision, [db.lastInsertedRowID])
        }
        try refreshStatus(ofPassagesOf: claims.map(\.number), in: db)
    }

    /// Refreshes the status of these claims, and of every other reading of the same passages: two readings of one
    /// statement share their decisions.
    func refreshStatus(ofPassagesOf claims: [Int64], in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT other.number FROM claim
                JOIN claim other ON other.number = claim.number OR other.document = claim.document
                    AND other.start = claim.start AND other.stop = claim.stop
                WHERE claim.number = ?
                """)
        var numbers: Set<Int64> = []
        for claim in claims { numbers.formUnion(try Int64.fetchAll(statement, arguments: [claim])) }
        try refreshStatus(of: numbers.sorted(), in: db)
    }

    /// Sets the derived status of claims from the decisions that stand, and refreshes their entities.
    func refreshStatus(of claims: [Int64], in db: Database) throws {
        let update = try db.cachedStatement(
            sql: """
                UPDATE claim SET status = \(CaseFile.statusSQL) WHERE number = ?
                RETURNING entity
                """)
        var touched: Set<Int64> = []
        for number in claims {
            if let entity = try Int64.fetchOne(update, arguments: [number]) { touched.insert(entity) }
        }
        try refresh(touched, in: db)
        try rejoin(around: touched, in: db)
    }

    /// The status of a claim as the decisions say it; without one, what its method starts with.
    static let statusSQL = """
        ifnull(
            (SELECT verdict FROM decision
             WHERE retracted IS NULL
                AND CASE WHEN claim.method LIKE 'person:%' THEN decision.claim = claim.number
                ELSE decision.claim IS NULL
                    AND decision.document = (SELECT hash FROM document WHERE number = claim.document)
                    AND decision.entity = (SELECT id FROM entity WHERE number = claim.entity)
                    AND decision.start = claim.start AND decision.stop = claim.stop
                    AND decision.quote = claim.quote AND decision.schema = claim.schema
                    AND decision.property = claim.property AND decision.value = claim.value END
             ORDER BY number DESC LIMIT 1),
            CASE WHEN method LIKE 'person:%' OR method LIKE '\(listMethod)%' THEN 'accepted' ELSE 'proposed' END)
        """

    /// Decisions that fit no claim any more.
    public func strayDecisions() throws -> [StrayDecision] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT decision.* FROM decision LEFT JOIN document ON document.hash = decision.document
                    WHERE decision.retracted IS NULL AND decision.claim IS NULL AND NOT EXISTS (
                        SELECT 1 FROM claim JOIN entity ON entity.number = claim.entity
                        WHERE entity.id = decision.entity AND claim.document = document.number AND claim.start = decision.start
                            AND claim.stop = decision.stop AND claim.quote = decision.quote
                            AND claim.schema = decision.schema AND claim.property = decision.property
                            AND claim.value = decision.value AND claim.retracted IS NULL)
                        AND NOT EXISTS (
                            SELECT 1 FROM decision later
                            WHERE later.document = decision.document AND later.start = decision.start
                                AND later.stop = decision.stop AND later.quote = decision.quote
                                AND later.schema = decision.schema AND later.property = decision.property
                                AND later.value = decision.value AND later.entity = decision.entity
                                AND later.claim IS NULL AND later.retracted IS NULL
                                AND later.number > decision.number)
                    """
            ).map { row in
                StrayDecision(
                    number: row["number"], document: row["document"], quote: row["quote"],
                    statement:
                        "\(row["schema"] as String).\(row["property"] as String) = \(row["value"] as String)",
                    verdict: row["verdict"], by: row["decided_by"])
            }
        }
    }
}
