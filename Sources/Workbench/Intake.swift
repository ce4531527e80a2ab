internal import CaseFiles
internal import Documents
internal import Extraction
internal import Foundation
internal import Ontology

/// One file's way into the case, up to the storing.
struct Intake: Sendable {
    let investigation: Investigation
    let options: IngestOptions
    let scratch: URL
    let worker = DocumentWorker(executable: Investigation.readerExecutable)
    let extractor = Extractor.standard

    struct Outcome: Sendable {
        enum Result: Sendable {
            case known(hash: String)
            case failed(stage: String, reason: String)
            case read([NewDocument], failedParts: [FailedPart])
        }
        var file: SourceFiles.File
        var result: Result
    }

    struct FailedPart: Sendable {
        var path: String
        var stage: String
        var reason: String
    }

    /// How deep attachments of attachments are followed.
    private static let deepestNesting = 8

    func take(_ file: SourceFiles.File) async -> Outcome {
        var documents: [NewDocument] = []
        var failed: [FailedPart] = []
        do {
            let known = try await read(
                file.url, named: file.url.lastPathComponent, path: file.url.path, parent: nil, depth: 0,
                into: &documents, failed: &failed)
            if let known { return Outcome(file: file, result: .known(hash: known)) }
            return Outcome(file: file, result: .read(documents, failedParts: failed))
        } catch let error as DocumentError {
            return Outcome(file: file, result: .failed(stage: "read", reason: error.description))
        } catch let error as CaseError {
            return Outcome(file: file, result: .failed(stage: "store", reason: error.description))
        } catch {
            let name = file.url.lastPathComponent
            return Outcome(
                file: file,
                result: .failed(
                    stage: "read", reason: "\(name): the file cannot be read; check its permissions."))
        }
    }

    /// Reads one file and what is attached to it.
    /// - Returns: Its hash, where the case holds it with this very reading already.
    private func read(
        _ url: URL, named name: String, path: String, parent: String?, depth: Int,
        into documents: inout [NewDocument], failed: inout [FailedPart]
    ) async throws -> String? {
        let caseFile = investigation.caseFile
        let (hash, bytes) = try caseFile.originals.add(url)
        let known = try caseFile.extractor(ofHash: hash)
        if known == extractor.version, parent == nil { return hash }
        // A list that was loaded stays one, wherever it is found again.
        if let known, known.hasPrefix(CaseFile.listMethod) { return hash }
        let folder = scratch.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        let document: Document
        do {
            document = try await worker.read(caseFile.originals.file(hash), named: name, scratch: folder)
        } catch {
            if known == nil, !documents.contains(where: { $0.hash == hash }) {
                try? caseFile.originals.remove(hash)
            }
            throw error
        }
        documents.append(
            try newDocument(
                document, hash: hash, bytes: bytes, name: name, path: path, parent: parent,
                isKnown: known != nil))
        guard depth < Intake.deepestNesting else { return nil }
        for attachment in document.attachments {
            let inner = "\(path)/\(attachment.name)"
            do {
                _ = try await read(
                    attachment.file, named: attachment.name, path: parent == nil ? attachment.name : inner,
                    parent: hash, depth: depth + 1, into: &documents, failed: &failed)
            } catch let error as DocumentError {
                failed.append(FailedPart(path: inner, stage: "read", reason: error.description))
            }
        }
        return nil
    }

    private func newDocument(
        _ document: Document, hash: String, bytes: Int, name: String, path: String, parent: String?,
        isKnown: Bool
    ) throws -> NewDocument {
        let source = options.source ?? investigation.caseFile.name
        var new = NewDocument(
            hash: hash, bytes: bytes, format: document.format.rawValue, name: name, path: path,
            source: source,
            reader: document.reader, extractor: extractor.version, text: document.text)
        new.parent = parent
        new.title = document.title
        new.author = document.author
        new.created = document.created ?? options.documentDate?.description
        new.modified = document.modified
        new.language = document.language
        new.grade = options.grade
        new.marking = options.marking
        new.metadata = document.metadata
        new.findings = document.findings
        new.pages = document.pages.map { CasePage(number: $0.number, label: $0.label, bytes: $0.bytes) }
        if isKnown {
            // Claims cite the text that the case holds, whatever another version of a reader makes of the file.
            let stored = try investigation.caseFile.document(hash)
            new.groups = try investigation.read(stored, with: extractor).groups
            return new
        }
        if document.format.content == .prose {
            // Rows become claims by a mapping, and names of files are no sentences.
            let context = ReadingContext(
                document: hash, dataset: source, language: document.language,
                date: options.documentDate ?? new.created.flatMap { PartialDate($0) })
            let reading = GroundedReading(
                of: document.text, in: context, by: extractor, pages: new.pages, model: investigation.model)
            new.groups = reading.groups
            if let finding = reading.finding { new.findings.append(finding) }
        }
        return new
    }
}
