internal import CaseFiles
internal import Documents
public import Foundation

extension Investigation {
    /// Takes files and folders into the case: reads each in a worker process, finds out what it says, and stores both.
    ///
    /// All of them wait in a queue in the case, so an ingest that is killed goes on where it stopped, with or without
    /// being told the paths again: see ``resumeIngest(options:progress:)``. A file that cannot be read is recorded with
    /// its reason and never stops the rest. Nothing is reported as done before it is stored.
    public func ingest(
        _ paths: [URL], options: IngestOptions = IngestOptions(),
        progress: (IngestProgress) -> Void = { _ in }
    ) async throws -> IngestReport {
        let files = SourceFiles(paths)
        return try await caseFile.whileIngesting {
            for failure in files.unreachable where FileManager.default.fileExists(atPath: failure.path) {
                try caseFile.recordFailure(
                    path: failure.path, stage: failure.stage, reason: failure.reason, by: actor)
            }
            try caseFile.enqueue(
                files.files.map { ($0.url.path, $0.bytes) },
                options: RunOptions(options, source: caseFile.name).text)
            var report = try await emptyQueue(options, progress)
            report.failures.insert(contentsOf: files.unreachable, at: 0)
            return report
        }
    }

    /// Goes on with what an interrupted ingest left in the queue.
    public func resumeIngest(
        options: IngestOptions = IngestOptions(), progress: (IngestProgress) -> Void = { _ in }
    ) async throws -> IngestReport {
        try await caseFile.whileIngesting { try await emptyQueue(options, progress) }
    }

    /// Tries again what could not be read.
    ///
    /// - Parameters:
    ///   - stage: Only what failed at it: "read", "store".
    ///   - kind: Only what failed for a reason of this kind: "encrypted".
    ///   - options: What may be otherwise now: passwords, recognition. What a file came in with else, it keeps.
    ///   - progress: Told how far it has come.
    /// - Returns: What came of it.
    /// - Throws: ``CaseError``, where the case cannot be written or another ingest runs.
    public func retryIngest(
        stage: String? = nil, kind: String? = nil, options: IngestOptions = IngestOptions(),
        progress: (IngestProgress) -> Void = { _ in }
    ) async throws -> IngestReport {
        try await caseFile.whileIngesting {
            try caseFile.requeueFailures(
                stage: stage, kind: kind, options: RunOptions(options, source: caseFile.name).text)
            return try await emptyQueue(options, progress)
        }
    }

    /// How far an ingest has come that runs now, in this process or another; nil where none does.
    public func ingestProgress() throws -> IngestProgress? {
        guard caseFile.isIngesting, let text = try caseFile.progress() else { return nil }
        return try? JSONDecoder().decode(IngestProgress.self, from: Data(text.utf8))
    }

    // MARK: The queue

    private func emptyQueue(_ options: IngestOptions, _ progress: (IngestProgress) -> Void) async throws
        -> IngestReport
    {
        let scratch = caseFile.folder.appendingPathComponent("index/scratch")
        try? FileManager.default.removeItem(at: scratch)
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer {
            try? FileManager.default.removeItem(at: scratch)
            try? caseFile.report(progress: nil)
        }
        var work = IngestWork(intake: Intake(investigation: self, options: options, scratch: scratch))
        return try await work.run(progress)
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
