internal import CaseFiles
public import Ontology

/// One group of claims as a page shows it: what it rests on, who read it, and what people made of it.
public struct Evidence: Hashable, Sendable, Codable {
    /// The number of the group's first claim, by which people decide on it.
    public var unit: Int64
    /// The passage, where it rests on one.
    public var passage: Passage?
    /// The name of the document that holds the passage.
    public var document: String?
    /// What a person wrote about it, where it rests on their word.
    public var word: String?
    /// Who or what read it.
    public var method: String
    /// How likely the reading is right, 0…1.
    public var confidence: Double
    /// How the source says it.
    public var modality: Modality
    /// Who says so, according to the source.
    public var saidBy: String?
    /// What people made of it.
    public var status: Claim.Status
    /// How far the source can be trusted.
    public var grade: Grade?
    /// Who may see it.
    public var marking: Marking?
    /// What it says of dates, roles and the like beyond the line that it stands under: "endDate: 2023-09-20".
    public var details: [String]

    /// Where it stands: `"document.pdf", p. 3`.
    public var place: String {
        guard let document else { return "a person's word" }
        return document + (passage?.page.map { ", p. \($0)" } ?? "")
    }

    /// What one key copies: page, quote, hash.
    public var citation: String {
        guard let passage else { return "“\(word ?? "")” (a person's word)" }
        let range = "bytes \(passage.bytes.lowerBound)–\(passage.bytes.upperBound)"
        return "“\(passage.quote)” (\(place), \(range), SHA-256 \(passage.document))"
    }
}

/// How a source's way of saying something is shown; nil for a plain statement.
extension Modality {
    /// The word on the screen: "alleged".
    public var badge: String? { self == .stated ? nil : rawValue }
}

extension Evidence {
    /// The evidence of one group.
    init(_ group: [RecordedClaim], speaker: String?, details: [String] = []) {
        let first = group[0]
        unit = first.unit
        passage = first.claim.citation.passage
        document = first.documentName
        word = nil
        if case .word(_, let note) = first.claim.citation { word = note ?? "entered without a note" }
        method = first.claim.method
        confidence = group.map(\.claim.confidence).min() ?? first.claim.confidence
        modality = first.claim.modality
        saidBy = speaker
        status = first.claim.status
        grade = first.grade
        marking = group.compactMap(\.marking).reduce(nil) { $0?.combined(with: $1) ?? $1 }
        self.details = details
    }
}
