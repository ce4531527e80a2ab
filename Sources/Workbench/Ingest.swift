public import CaseFiles
internal import Documents
internal import Extraction
public import Foundation
public import Ontology

/// How the files of one ingest are to be taken in.
public struct IngestOptions: Sendable {
    /// The source that they come from; the case's name where none is given.
    public var source: String?
    /// How far it can be trusted.
    public var grade: Grade?
    /// Who may see what comes from it.
    public var marking: Marking?
    /// The date of documents that say none themselves.
    public var documentDate: PartialDate?
    /// How many files are read at once.
    public var workers = ProcessInfo.processInfo.activeProcessorCount

    /// The defaults.
    public init() {}
}

/// How far an ingest has come.
public struct IngestProgress: Sendable {
    /// How many of the files are done, and how many there are.
    public var files: (done: Int, total: Int)
    /// How many of their bytes are done, and how many there are.
    public var bytes: (done: Int, total: Int)
    /// How many could not be read.
    public var failed: Int
    /// The file that was done last.
    public var path: String
}

/// What came of an ingest.
public struct IngestReport: Sendable, Codable {
    /// How many documents were read, attachments among them.
    public var read = 0
    /// How many of these were attachments.
    public var attachments = 0
    /// How many files the case knew already, by their bytes.
    public var known = 0
    /// How many claims the texts made.
    public var claims = 0
    /// The size of the files.
    public var bytes = 0
    /// How long it took.
    public var seconds = 0.0
    /// How many documents were read of each format.
    public var formats: [String: Int] = [:]
    /// What was odd in documents that were read, a sentence each, with the name of the file.
    public var findings: [String] = []
    /// What could not be read, and why.
    public var failures: [Failure] = []
}

extension Investigation {
    /// Takes files and folders into the case: reads each in a worker process, finds out what it says, and stores both.
    ///
    /// It goes on where an interrupted ingest stopped: what the case knows is not read again. A file that cannot be
    /// read is recorded with its reason and never stops the rest. Nothing is reported as done before it is stored.
    public func ingest(
        _ paths: [URL], options: IngestOptions = IngestOptions(),
        progress: (IngestProgress) -> Void = { _ in }
    ) async throws -> IngestReport {
        try await caseFile.whileIngesting {
            let start = Date()
            let scratch = caseFile.folder.appendingPathComponent("index/scratch")
            try? FileManager.default.removeItem(at: scratch)
            try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: scratch) }

            let files = SourceFiles(paths)
            let intake = Intake(investigation: self, options: options, scratch: scratch)
            var report = IngestReport()
            report.failures = files.unreachable
            for failure in files.unreachable where FileManager.default.fileExists(atPath: failure.path) {
                try caseFile.recordFailure(
                    path: failure.path, stage: failure.stage, reason: failure.reason, by: actor)
            }
            var bytes = 0
            try await withThrowingTaskGroup(of: (Int, Intake.Outcome).self) { group in
                // Files are read side by side and stored in their order, so that the same folder makes the same case.
                // A slow file holds the others back only so far that little waits in memory.
                var (started, stored) = (0, 0)
                var finished: [Int: Intake.Outcome] = [:]
                func startMore() {
                    let limit = min(files.files.count, stored + max(1, options.workers) * 8)
                    while started < limit, started - stored - finished.count < max(1, options.workers) {
                        let (index, file) = (started, files.files[started])
                        group.addTask { (index, await intake.take(file)) }
                        started += 1
                    }
                }
                startMore()
                while let (index, outcome) = try await group.next() {
                    finished[index] = outcome
                    startMore()
                    while let outcome = finished.removeValue(forKey: stored) {
                        try store(outcome, into: &report)
                        stored += 1
                        bytes += outcome.file.bytes
                        progress(
                            IngestProgress(
                                files: (stored, files.files.count), bytes: (bytes, files.bytes),
                                failed: report.failures.count, path: outcome.file.url.path))
                    }
                    startMore()
                }
            }
            report.bytes = bytes
            report.seconds = Date().timeIntervalSince(start)
            return report
        }
    }

    private func store(_ outcome: Intake.Outcome, into report: inout IngestReport) throws {
        func fail(_ path: String, _ stage: String, _ reason: String) throws {
            try caseFile.recordFailure(path: path, stage: stage, reason: reason, by: actor)
            report.failures.append(
                Failure(path: path, stage: stage, reason: reason))
        }
        switch outcome.result {
        case .known(let hash):
            try caseFile.noteOrigin(ofHash: hash, path: outcome.file.url.path, by: actor)
            report.known += 1
        case .failed(let stage, let reason):
            try fail(outcome.file.url.path, stage, reason)
        case .read(let documents, let failedParts):
            try caseFile.add(documents, by: actor)
            report.read += documents.count
            report.attachments += documents.count - 1
            for document in documents {
                report.claims += document.groups.reduce(0) { $0 + $1.claims.count }
                report.formats[document.format, default: 0] += 1
                report.findings += document.findings.map { "\(document.name): \($0)" }
            }
            for part in failedParts { try fail(part.path, part.stage, part.reason) }
        }
    }
}

/// The files under some paths, in the order of their names.
private struct SourceFiles {
    struct File: Sendable {
        var url: URL
        var bytes: Int
    }

    var files: [File] = []
    var bytes = 0
    var unreachable: [Failure] = []

    init(_ paths: [URL]) {
        for path in paths { add(path) }
        bytes = files.reduce(0) { $0 + $1.bytes }
    }

    private mutating func add(_ path: URL) {
        let target = path.resolvingSymlinksInPath()
        switch kind(of: target) {
        case nil: fail(path, "there is no such file or folder; check the name")
        case .typeRegular: files.append(File(url: path.standardizedFileURL, bytes: size(of: target)))
        case .typeDirectory where isCase(target):
            fail(path, "it is a case, which cannot be a source of itself")
        case .typeDirectory: walk(target, named: path)
        default:
            fail(path, "it is no file, but a pipe, socket or device; copy what comes out of it into a file")
        }
    }

    /// Everything in a folder but hidden files and cases, in the order of the paths.
    private mutating func walk(_ folder: URL, named path: URL) {
        var found: [File] = []
        var open = [folder]
        while let folder = open.popLast() {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
                fail(folder, "the folder cannot be opened; check its permissions")
                continue
            }
            for name in names where !name.hasPrefix(".") {
                let entry = folder.appendingPathComponent(name)
                switch kind(of: entry) {
                case .typeRegular: found.append(File(url: entry.standardizedFileURL, bytes: size(of: entry)))
                case .typeDirectory where isCase(entry): continue
                case .typeDirectory: open.append(entry)
                case .typeSymbolicLink:
                    fail(
                        entry,
                        "it is a link, and links in folders are not followed; name its target to read it")
                default: fail(entry, "it is no file, but a pipe, socket or device")
                }
            }
        }
        files += found.sorted { $0.url.path < $1.url.path }
    }

    private func isCase(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("case.sqlite").path)
    }

    private func kind(of url: URL) -> FileAttributeType? {
        try? FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
    }

    private func size(of url: URL) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int) ?? 0
    }

    private mutating func fail(_ path: URL, _ reason: String) {
        unreachable.append(
            Failure(
                path: path.path, stage: "find", reason: "\(path.lastPathComponent): \(reason)."))
    }
}

/// One file's way into the case, up to the storing.
private struct Intake: Sendable {
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
        let limit = ReadingLimits.standard.inputBytes
        guard file.bytes <= limit else {
            let error = DocumentError(
                file: file.url.lastPathComponent, reason: .tooLarge(bytes: file.bytes, limit: limit))
            return Outcome(file: file, result: .failed(stage: "read", reason: error.description))
        }
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
            newDocument(document, hash: hash, bytes: bytes, name: name, path: path, parent: parent))
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
        _ document: Document, hash: String, bytes: Int, name: String, path: String, parent: String?
    ) -> NewDocument {
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
        if document.format != .table {
            // A table's rows become claims by a mapping, not by reading them as prose.
            let context = ReadingContext(
                document: hash, dataset: source, language: document.language,
                date: options.documentDate ?? new.created.flatMap { PartialDate($0) })
            let (sound, dangling) = grounded(extractor.read(document.text, in: context))
            new.groups = paged(sound, by: new.pages)
            if dangling > 0 {
                new.findings.append(
                    "\(dangling) readings pointed at something that no passage names; they were left out")
            }
        }
        return new
    }

    /// The groups of which every end is named by some claim, and how many there are of the others.
    private func grounded(_ groups: [ClaimGroup]) -> (sound: [ClaimGroup], dangling: Int) {
        let named = Set(groups.flatMap(\.claims).map(\.statement.entity))
        let model = investigation.model
        let sound = groups.filter { group in
            group.claims.allSatisfy { claim in
                let said = claim.statement
                let property = model.schema(named: said.schema)?.property(named: said.property)
                let isNamed = property?.type != .entity || EntityID(said.value).map(named.contains) ?? false
                return isNamed && claim.saidBy.map(named.contains) ?? true
            }
        }
        return (sound, groups.count - sound.count)
    }

    /// Notes on every passage the page on which it begins.
    private func paged(_ groups: [ClaimGroup], by pages: [CasePage]) -> [ClaimGroup] {
        guard !pages.isEmpty else { return groups }
        return groups.map { group in
            ClaimGroup(
                group.claims.map { claim in
                    guard case .passage(var passage) = claim.citation else { return claim }
                    var claim = claim
                    passage.page = pages.number(at: passage.bytes.lowerBound)
                    claim.citation = .passage(passage)
                    return claim
                })
        }
    }
}

extension [CasePage] {
    /// The number of the page that holds a byte, by bisection.
    func number(at byte: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].bytes.upperBound <= byte { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].bytes.lowerBound <= byte ? self[low].number : nil
    }
}

extension Investigation {
    /// The program that reads documents in a process of its own: this one, unless the environment names another.
    static var readerExecutable: URL {
        let own = "/proc/self/exe"
        let named = ProcessInfo.processInfo.environment["TRAMA_EXECUTABLE"]
        let path = named ?? (try? FileManager.default.destinationOfSymbolicLink(atPath: own)) ?? own
        return URL(fileURLWithPath: path)
    }

    /// What a worker process is started with, and what it then does: see ``WorkerEntry``.
    public static func runReader(_ arguments: [String]) -> Int32 { WorkerEntry.run(arguments) }

    /// The verb that starts a worker process.
    public static let readerVerb = WorkerEntry.verb
}
