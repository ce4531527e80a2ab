public import CaseFiles
internal import Documents
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
    /// What became of decisions and proposals where the case had another reading or version of a text.
    public var reread = Rereading()
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
            report.reread += try caseFile.add(documents, by: actor)
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

extension Investigation {
    /// The program that reads documents in a process of its own: this one, unless the environment names another.
    static var readerExecutable: URL {
        let own = "/proc/self/exe"
        let named = ProcessInfo.processInfo.environment["TRAMA_EXECUTABLE"]
        let path = named ?? (try? FileManager.default.destinationOfSymbolicLink(atPath: own)) ?? own
        return URL(fileURLWithPath: path)
    }

    /// What a worker process is started with, and what it then does: see ``WorkerEntry``.
    public static func runReader() -> Int32 { WorkerEntry.run() }

    /// The verb that starts a worker process.
    public static let readerVerb = WorkerEntry.verb
}
