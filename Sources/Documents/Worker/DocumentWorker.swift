public import Foundation
import Glibc
import Subprocess
import SystemPackage

/// Reads documents, each in a process of its own that may crash, hang or be taken over without harm.
///
/// ```swift
/// let worker = DocumentWorker(executable: trama)
/// let document = try await worker.read(file, scratch: scratch)
/// ```
///
/// The process is our own program under ``WorkerEntry/verb``, limited in memory, time and output, without network,
/// and gone when its parent goes. Any number of reads may run at once; how many is the caller's decision.
public struct DocumentWorker: Sendable {
    private let executable: URL
    private let options: ReadingOptions
    private var limits: ReadingLimits { options.limits }

    /// A worker that starts this program, which hands its hidden command to ``WorkerEntry``.
    public init(executable: URL, options: ReadingOptions = .standard) {
        self.executable = executable
        self.options = options
    }

    /// Reads one file.
    ///
    /// - Parameters:
    ///   - file: Where its bytes lie.
    ///   - named: Its name as the investigator knows it, where that is another (an original kept by its hash).
    ///   - scratch: A folder for its attachments. Each read makes its own folder in it; the caller removes them.
    /// - Returns: The document, checked: its pages lie in its text, its attachments in the scratch folder.
    /// - Throws: ``DocumentError``, or `CancellationError` if the task is cancelled; then nothing of the read stays.
    public func read(_ file: URL, named: String? = nil, scratch: URL) async throws -> Document {
        let name = named ?? file.lastPathComponent
        try SourceFile.check(file, named: name)
        let folder = try Self.makeFolder(in: scratch, for: name)
        do {
            let status = try await run(file, named: name, folder: folder)
            let document = try document(named: name, after: status, from: folder)
            WorkerAnswer.tidy(folder)
            return document
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    /// Runs the process to its end, or kills it and its children when the time is up.
    ///
    /// - Returns: How it ended; `nil` where it was killed.
    private func run(_ file: URL, named name: String, folder: URL) async throws -> TerminationStatus? {
        let configuration = try configuration(file, named: name, folder: folder)
        let seconds = limits.wallSeconds
        do {
            return try await withThrowingTaskGroup(of: TerminationStatus?.self) { group in
                group.addTask {
                    try await Subprocess.run(
                        configuration, input: .none, output: .discarded, error: .discarded
                    )
                    .terminationStatus
                }
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    return nil
                }
                defer { group.cancelAll() }
                return try await group.next() ?? nil
            }
        } catch let error as SubprocessError {
            try Task.checkCancellation()
            throw DocumentError(file: name, reason: .worker(detail: "\(error)"))
        }
    }

    private func configuration(_ file: URL, named name: String, folder: URL) throws -> Configuration {
        let options = try String(decoding: JSONEncoder().encode(options), as: UTF8.self)
        var environment: [Environment.Key: String] = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path,
            "TMPDIR": folder.path,
            // A crash is an answer here; its story would take seconds to write.
            "SWIFT_BACKTRACE": "enable=no",
        ]
        environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
        var platform = PlatformOptions()
        platform.processGroupID = 0
        platform.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
        ]
        return Configuration(
            executable: .path(FilePath(executable.absoluteURL.path)),
            arguments: Arguments([WorkerEntry.verb, file.absoluteURL.path, name, folder.path, options]),
            environment: .custom(environment), workingDirectory: FilePath(folder.path),
            platformOptions: platform)
    }

    /// What the end of the process and its answer come to.
    private func document(
        named name: String, after status: TerminationStatus?, from folder: URL
    ) throws -> Document {
        let reason: DocumentError.Reason
        switch status {
        case .exited(0):
            do {
                return try WorkerAnswer.read(from: folder, limits: limits)
            } catch let error as DocumentError {
                reason = error.reason
            } catch let distrust as WorkerAnswer.Distrust {
                reason = .worker(detail: distrust.detail)
            }
        case nil: reason = .timedOut(seconds: limits.wallSeconds)
        case .signaled(SIGXCPU): reason = .timedOut(seconds: limits.cpuSeconds)
        // Nobody kills a worker but the kernel, when the machine itself has no memory left.
        case .signaled(SIGKILL): reason = .outOfMemory(limit: limits.memoryBytes)
        case .signaled(let signal): reason = .crashed(signal: signal)
        case .exited(Isolation.outOfMemoryStatus): reason = .outOfMemory(limit: limits.memoryBytes)
        case .exited(1): reason = .scratch(detail: "no space, or no permission")
        case .exited(let code): reason = .worker(detail: "exit status \(code)")
        }
        throw DocumentError(file: name, reason: reason)
    }

    /// A folder that no other read uses.
    private static func makeFolder(in scratch: URL, for name: String) throws -> URL {
        var template = Array(scratch.absoluteURL.appending(path: "read-XXXXXX").path.utf8CString)
        guard mkdtemp(&template) != nil else {
            throw DocumentError(file: name, reason: .scratch(detail: String(cString: strerror(errno))))
        }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return URL(fileURLWithPath: path, isDirectory: true)
    }
}
