internal import CaseFiles
internal import Documents
internal import Extraction
internal import Foundation
internal import Ontology
internal import Synchronization

/// One file's way into the case, up to the storing.
struct Intake: Sendable {
    let investigation: Investigation
    let options: IngestOptions
    let scratch: URL
    private let worker: DocumentWorker
    private let extractor = Extractor.standard
    private let runs = RunCache()

    init(investigation: Investigation, options: IngestOptions, scratch: URL) {
        self.investigation = investigation
        self.options = options
        self.scratch = scratch
        worker = DocumentWorker(
            executable: Investigation.readerExecutable, options: ReadingOptions(passwords: options.passwords))
    }

    struct Outcome: Sendable {
        var file: QueuedFile
        var result: QueueOutcome
        /// How long which stage took.
        var seconds: [String: Double] = [:]
        /// What it takes in memory until it is stored.
        var textBytes = 0
    }

    /// How many containers a file may lie in.
    private static let deepestNesting = 16
    /// However small a file is, its parts may come to this; and however honest, to no more than so many times its size.
    private static let leastRoom = 2 << 30
    private static let mostGrowth = 12
    private static let mostParts = 1_000_000

    /// Reads one file and finds out what it says.
    func take(_ file: QueuedFile) async -> Outcome {
        var outcome = Outcome(file: file, result: .failed(stage: "read", kind: "other", reason: ""))
        do {
            try await take(file, into: &outcome)
        } catch let error as DocumentError {
            outcome.result = .failed(stage: "read", kind: error.reason.kind, reason: error.description)
        } catch let error as CaseError {
            outcome.result = .failed(stage: "store", kind: "other", reason: error.description)
        } catch {
            outcome.result = .failed(
                stage: "read", kind: "unreadable",
                reason: "\(file.name): the file cannot be read; check its permissions.")
        }
        return outcome
    }

    private func take(_ file: QueuedFile, into outcome: inout Outcome) async throws {
        guard file.depth <= Self.deepestNesting else {
            throw DocumentError(file: file.name, reason: .tooDeep(levels: file.depth))
        }
        let caseFile = investigation.caseFile
        let run = try runs.options(of: file.run, in: caseFile)
        let (hash, bytes) = try kept(file)
        if let known = try caseFile.extractor(ofHash: hash) {
            // A list that was loaded stays one, wherever it is found again.
            if known == extractor.version || known.hasPrefix(CaseFile.listMethod) {
                return outcome.result = .known(hash: hash)
            }
            return outcome.result = .read(try rereadDocument(hash, as: file), parts: [])
        }
        let folder = scratch.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        let began = Date()
        let room = try room(for: file)
        let document = try await worker.read(caseFile.originals.file(hash), named: file.name, scratch: folder)
        {
            $0.limits.scratchBytes = room.bytes
            $0.limits.parts = min($0.limits.parts, room.parts)
            // What is said now wins over what the file came in with.
            let recognition = options.recognition ?? run.recognition
            $0.recognition = ReadingOptions.Recognition(rawValue: recognition.rawValue) ?? .whereNoText
            $0.languages = options.languages.isEmpty ? run.languages : options.languages
        }
        let adopted = try caseFile.originals.adopt(document.attachments.map(\.file))
        let parts = zip(document.attachments, adopted).map { attachment, kept in
            QueueOutcome.Part(name: attachment.name, hash: kept.hash, bytes: kept.bytes)
        }
        let read = Date()
        outcome.seconds["read"] = read.timeIntervalSince(began)
        let new = newDocument(document, hash: hash, bytes: bytes, from: file, in: run)
        outcome.seconds["extract"] = Date().timeIntervalSince(read)
        outcome.textBytes = new.text.utf8.count
        outcome.result = .read(new, parts: parts)
    }

    /// The file among the originals: a part is there already.
    private func kept(_ file: QueuedFile) throws -> (hash: String, bytes: Int) {
        let originals = investigation.caseFile.originals
        if let hash = file.hash, originals.holds(hash) { return (hash, file.bytes) }
        let url = URL(fileURLWithPath: file.path)
        try DocumentWorker.check(url)
        return try originals.add(url)
    }

    /// How much may still come out of the file on the disk that this one came out of.
    private func room(for file: QueuedFile) throws -> (bytes: Int, parts: Int) {
        let unpacked = try investigation.caseFile.unpacked(of: file.root)
        let packed = unpacked?.packed ?? file.bytes
        let most = max(Self.leastRoom, packed.multipliedReportingOverflow(by: Self.mostGrowth).partialValue)
        let free = try? scratch.resourceValues(forKeys: [.volumeAvailableCapacityKey]).volumeAvailableCapacity
        let left = min(most - (unpacked?.bytes ?? 0), (free ?? Int.max) / 2)
        return (max(0, left), max(0, Self.mostParts - (unpacked?.parts ?? 0)))
    }

    /// A document that the case holds, as another version of the extractor reads its text.
    private func rereadDocument(_ hash: String, as file: QueuedFile) throws -> NewDocument {
        let stored = try investigation.caseFile.document(hash)
        var new = NewDocument(
            hash: hash, bytes: stored.bytes, format: stored.format, name: file.name, path: file.path,
            source: stored.source, reader: stored.reader, extractor: extractor.version,
            text: try investigation.caseFile.text(of: stored))
        new.parent = file.parent
        new.groups = try investigation.read(stored, with: extractor).groups
        return new
    }

    private func newDocument(
        _ document: Document, hash: String, bytes: Int, from file: QueuedFile, in run: RunOptions
    ) -> NewDocument {
        var new = NewDocument(
            hash: hash, bytes: bytes, format: document.format.rawValue, name: file.name, path: file.path,
            source: run.source, reader: document.reader, extractor: extractor.version, text: document.text)
        new.parent = file.parent
        new.title = document.title
        new.author = document.author
        new.created = document.created ?? run.documentDate?.description
        new.modified = document.modified
        new.language = document.language
        new.grade = run.grade
        new.marking = run.marking
        new.metadata = document.metadata
        new.metadata[ContactClaims.metadataKey] = ContactClaims.kept(document.contacts)
        new.findings = document.findings
        new.pages = document.pages.map { CasePage(number: $0.number, label: $0.label, bytes: $0.bytes) }
        // Rows become claims by a mapping, and names of files are no sentences.
        guard document.format.content == .prose else { return new }
        let context = ReadingContext(
            document: hash, dataset: run.source, language: document.language,
            date: run.documentDate ?? new.created.flatMap { PartialDate($0) })
        let reading = GroundedReading(
            of: document.text, in: context, by: extractor, pages: new.pages, model: investigation.model,
            contacts: ContactClaims(document, hash: hash, dataset: run.source))
        new.groups = reading.groups
        if let finding = reading.finding { new.findings.append(finding) }
        return new
    }
}

extension QueuedFile {
    /// What it is called: the last part of its path, or all of the name that a container gives it.
    var name: String { parent == nil ? URL(fileURLWithPath: path).lastPathComponent : path }
}

/// The options of runs, looked up once.
private final class RunCache: Sendable {
    private let known = Mutex<[Int64: RunOptions]>([:])

    func options(of run: Int64, in caseFile: CaseFile) throws -> RunOptions {
        if let options = known.withLock({ $0[run] }) { return options }
        let options =
            RunOptions(try caseFile.runOptions(run)) ?? RunOptions(IngestOptions(), source: caseFile.name)
        known.withLock { $0[run] = options }
        return options
    }
}
