public import CaseFiles
internal import Documents
internal import Extraction
internal import Foundation
internal import Ontology

extension Investigation {
    /// Reads again the texts whose claims another version of the extractor made, or the named documents in any case.
    ///
    /// The texts are those that the case holds, so the files themselves may be gone. What people accepted, rejected,
    /// corrected, merged or kept apart stays in force. It may be stopped and started again: each document is stored before
    /// the next.
    /// - Parameters:
    ///   - names: The documents, by name or by the beginning of the hash; none for all that are due.
    ///   - progress: Is told how many documents are done, and of how many.
    /// - Returns: What stayed, went and came.
    /// - Throws: ``CaseError``, where a document is not known or the case cannot be written.
    public func reread(
        _ names: [String] = [], progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> Rereading {
        try await caseFile.whileIngesting {
            let extractor = Extractor.standard
            let due =
                try names.isEmpty
                ? caseFile.documents(notReadBy: extractor.version)
                : names.map(caseFile.document).filter { !$0.extractor.hasPrefix(CaseFile.listMethod) }
            var outcome = Rereading()
            var done = 0
            let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
            for start in stride(from: 0, to: due.count, by: width) {
                let some = due[start..<min(start + width, due.count)]
                let readings = try await withThrowingTaskGroup(of: (Int64, GroundedReading).self) { group in
                    for document in some {
                        group.addTask { (document.number, try read(document, with: extractor)) }
                    }
                    return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
                }
                for document in some {
                    outcome += try caseFile.reread(
                        document, as: readings[document.number]?.groups ?? [], extractor: extractor.version,
                        by: actor)
                    done += 1
                    progress(done, due.count)
                }
            }
            return outcome
        }
    }

    /// What the text of a document says that the case holds; nothing for rows and lists of parts.
    func read(_ document: CaseDocument, with extractor: Extractor) throws -> GroundedReading {
        let isProse = DocumentFormat(rawValue: document.format)?.content == .prose
        let context = ReadingContext(
            document: document.hash, dataset: document.source, language: document.language,
            date: document.created.flatMap { PartialDate($0) })
        let text = isProse ? try caseFile.text(of: document) : ""
        return GroundedReading(
            of: text, in: context, by: extractor, pages: try caseFile.pages(of: document), model: model,
            contacts: isProse ? ContactClaims(document, text: text) : nil)
    }
}
