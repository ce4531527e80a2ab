internal import CaseFiles
internal import Ontology

/// What an export of passages wrote.
public struct PassageReport: Sendable, Codable {
    /// How many passages were written.
    public var passages = 0
    /// How many names and relations that people accepted, corrected or entered.
    public var accepted = 0
    /// How many that they rejected.
    public var rejected = 0
}

extension Investigation {
    /// Writes what people accepted, corrected and rejected as annotated passages, from which a tagger learns.
    ///
    ///     ## es web 2023-09-21
    ///     [PER#1 Héctor Guerrero], líder del [GANG#2 Tren de Aragua], huyó.
    ///     = leads #1 #2
    ///     # rejected: LOC “Aragua”
    ///
    /// Only sentences on which somebody decided; `# undecided:` names what a program read there and nobody looked at, so
    /// that it is not learnt as no name, and `# accepted:` relations of which an end is named elsewhere. Lists are left out:
    /// their rows are no prose.
    /// - Parameter write: Takes each passage, which ends with an empty line.
    /// - Returns: What was written.
    /// - Throws: What `write` throws, or ``CaseError``.
    public func exportPassages(write: (String) throws -> Void) throws -> PassageReport {
        var report = PassageReport()
        for document in try caseFile.documents() where !document.extractor.hasPrefix(CaseFile.listMethod) {
            let claims = try caseFile.claims(ClaimFilter(document: document.hash))
            guard claims.contains(where: { $0.claim.status != .proposed }) else { continue }
            let ids = Set(claims.map(\.canonical) + claims.compactMap(\.target))
            let summaries = try caseFile.summaries(of: ids)
            let annotation = PassageAnnotation(
                document, text: try caseFile.text(of: document), claims: claims, summaries: summaries,
                model: model)
            for passage in annotation.passages { try write(passage.lines.joined(separator: "\n") + "\n\n") }
            report.passages += annotation.passages.count
            report.accepted += annotation.passages.reduce(0) { $0 + $1.accepted }
            report.rejected += annotation.passages.reduce(0) { $0 + $1.rejected }
        }
        try caseFile.recordExport(
            [
                "format": "passages", "passages": String(report.passages),
                "accepted": String(report.accepted), "rejected": String(report.rejected),
            ], by: actor)
        return report
    }
}
