internal import GRDB
public import Ontology

/// A claim as the case keeps it: with its number, its group, its document, and who asserted it when.
public struct RecordedClaim: Hashable, Sendable, Codable {
    /// Its number in the case: "claim 217".
    public var number: Int64
    /// The number of the first claim of its group; people decide on the group.
    public var unit: Int64
    /// What is claimed, and on what it rests.
    public var claim: Claim
    /// The canonical entity of its statement's entity under the judgements of the moment.
    public var canonical: EntityID
    /// The canonical entity that its value names, for a property that points at one.
    public var target: EntityID?
    /// The name of the document that it cites.
    public var documentName: String?
    /// When it was asserted, UTC.
    public var assertedAt: String
    /// By whom.
    public var assertedBy: String
    /// The audit entry that retracted it, if any.
    public var retracted: Int64?
    /// Its grade, or its document's.
    public var grade: Grade?
    /// Its marking, or its document's.
    public var marking: Marking?

    /// Whether a person entered it.
    public var isEntered: Bool { claim.method.hasPrefix("person:") }

    /// What it is worth showing as standing: not rejected, not retracted.
    public var stands: Bool { claim.status != .rejected && retracted == nil }
}

extension RecordedClaim {
    /// The columns and tables from which ``init(row:)`` reads.
    static let selection = """
        SELECT claim.*, entity.id AS entity_id, canonical.id AS canonical_id, target.id AS target_id,
            speaker.id AS speaker_id, document.hash AS document_hash, document.name AS document_name,
            document.grade AS document_grade, document.marking AS document_marking,
            document.releasable AS document_releasable
        FROM claim
        JOIN entity ON entity.number = claim.entity
        JOIN entity canonical ON canonical.number = entity.canonical
        LEFT JOIN entity pointed ON pointed.number = claim.target
        LEFT JOIN entity target ON target.number = pointed.canonical
        LEFT JOIN entity speaker ON speaker.number = claim.said_by
        LEFT JOIN document ON document.number = claim.document

        """

    init(row: Row) throws {
        func id(_ column: String) throws -> EntityID? {
            guard let text: String = row[column] else { return nil }
            guard let id = EntityID(text) else {
                throw CaseError.unfit("The case holds the impossible ID “\(text)”.")
            }
            return id
        }
        guard let entity = try id("entity_id"), let canonical = try id("canonical_id") else {
            throw CaseError.unfit("A claim of the case has no entity; run: trama check")
        }
        number = row["number"]
        unit = row["unit"]
        self.canonical = canonical
        target = try id("target_id")
        documentName = row["document_name"]
        assertedAt = row["asserted_at"]
        assertedBy = row["asserted_by"]
        retracted = row["retracted"]
        let ownGrade = (row["grade"] as String?).flatMap(Grade.init)
        let ownMarking = Marking(row: row)
        grade = ownGrade ?? (row["document_grade"] as String?).flatMap(Grade.init)
        marking = ownMarking
        if ownMarking == nil, let label = (row["document_marking"] as String?).flatMap(Marking.Label.init) {
            let partners = JSON.value([String].self, row["document_releasable"] as String? ?? "")
            marking = Marking(label, releasableTo: partners.map(Set.init))
        }
        let citation: Citation
        if let hash: String = row["document_hash"] {
            let start: Int = row["start"] ?? 0
            citation = .passage(
                Passage(
                    document: hash, bytes: start..<max(start, row["stop"] ?? 0), page: row["page"],
                    quote: row["quote"] ?? ""))
        } else {
            citation = .word(of: row["word_of"] ?? "", note: row["note"])
        }
        claim = Claim(
            statement: Statement(
                entity: entity, schema: row["schema"], property: row["property"], value: row["value"],
                originalValue: row["original"], language: row["language"], dataset: row["dataset"]),
            citation: citation, method: row["method"], confidence: row["confidence"],
            modality: Modality(rawValue: row["modality"]) ?? .stated, saidBy: try id("speaker_id"),
            grade: ownGrade, marking: ownMarking, status: Claim.Status(rawValue: row["status"]) ?? .proposed)
    }
}
