internal import GRDB
internal import Ontology

/// Inserts the claims that cite one document, or a person's word, in one audit entry.
struct ClaimInsertion {
    private let statement: GRDB.Statement
    private let decisions: Decisions?
    private let document: Int64?
    private let actor: String
    private let time: String

    /// `document` is nil for claims that cite a person's word; by `hash` earlier decisions on its passages are found.
    init(of document: Int64?, hash: String?, by actor: String, at time: String, in db: Database) throws {
        statement = try db.cachedStatement(
            sql: """
                INSERT INTO claim (number, unit, entity, schema, property, value, original, language, dataset, target,
                    document, start, stop, page, quote, word_of, note, method, confidence, modality, said_by,
                    grade, marking, releasable, asserted_at, asserted_by, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        decisions = try hash.map { try Decisions(about: $0, in: db) }
        self.document = document
        self.actor = actor
        self.time = time
    }

    func insert(
        _ claim: Claim, numbered number: Int64, unit: Int64, entity: Int64, target: Int64?, saidBy: Int64?
    ) throws {
        let said = claim.statement
        let passage = claim.citation.passage
        var (author, note): (String?, String?) = (nil, nil)
        if case .word(let by, let words) = claim.citation { (author, note) = (by, words) }
        try statement.execute(arguments: [
            number, unit, entity, said.schema, said.property, said.value, said.originalValue, said.language,
            said.dataset, target, passage == nil ? nil : document, passage?.bytes.lowerBound,
            passage?.bytes.upperBound, passage?.page, passage?.quote, author, note, claim.method,
            claim.confidence, claim.modality.rawValue, saidBy, claim.grade?.description,
            claim.marking?.label.rawValue, claim.marking?.releasableColumn, time, actor,
            decisions?.verdict(on: claim) ?? claim.status.rawValue,
        ])
    }
}
