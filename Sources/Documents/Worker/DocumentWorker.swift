public import Foundation
import Glibc
import Synchronization

/// Reads documents, each in a process of its own that may crash, hang or be taken over without harm.
///
/// ```swift
/// let worker = DocumentWorker(executable: trama)
/// let document = try await worker.read(file, scratch: scratch)
/// ```
///
/// The processes are children of our own program under ``WorkerEntry/verb``, limited in memory, time and output,
/// without network, with no file but their own, and gone when their parent goes. Any number of reads may run at once;
/// how many is the caller's decision.
public struct DocumentWorker: Sendable {
    private let processes: Processes
    private let options: ReadingOptions

    /// A worker that starts this program, which hands its hidden command to ``WorkerEntry``.
    public init(executable: URL, options: ReadingOptions = .standard) {
        self.processes = Processes(executable: executable)
        self.options = options
    }

    /// Reads one file.
    ///
    /// - Parameters:
    ///   - file: Where its bytes lie.
    ///   - named: Its name as the investigator knows it, where that is another (an original kept by its hash).
    ///   - scratch: A folder for its attachments. Each read makes its own folder in it; the caller removes them.
    ///   - change: What is to be otherwise for this file: less room, other languages.
    /// - Returns: The document, checked: its pages lie in its text, its attachments in the scratch folder.
    /// - Throws: ``DocumentError``, or `CancellationError` if the task is cancelled; then nothing of the read stays.
    public func read(
        _ file: URL, named: String? = nil, scratch: URL,
        changing change: (inout ReadingOptions) -> Void = { _ in }
    ) async throws -> Document {
        let name = named ?? file.lastPathComponent
        try SourceFile.check(file, named: name)
        var options = options
        change(&options)
        let folder = try Self.makeFolder(in: scratch, for: name)
        do {
            let request = WorkerRequest(
                file: file.absoluteURL.path, name: name, scratch: folder.path, options: options)
            let document = try document(
                named: name, after: try await run(request), from: folder, limits: options.limits)
            WorkerAnswer.tidy(folder)
            return document
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    /// Reads one file and blocks its thread meanwhile: for a caller that has nothing else to do.
    ///
    /// As ``read(_:named:scratch:changing:)`` does, but for good: it cannot be cancelled, and no attachments are kept.
    ///
    /// - Throws: ``DocumentError``.
    public func readBlocking(_ file: URL, scratch: URL) throws -> Document {
        let name = file.lastPathComponent
        try SourceFile.check(file, named: name)
        let folder = try Self.makeFolder(in: scratch, for: name)
        defer { try? FileManager.default.removeItem(at: folder) }
        let request = WorkerRequest(
            file: file.absoluteURL.path, name: name, scratch: folder.path, options: options)
        let process = try process(for: request)
        let ending = process.serve(request, patience: options.limits.wallSeconds)
        if ending != .lost { processes.giveBack(process) }
        return try document(named: name, after: ending, from: folder, limits: options.limits)
    }

    /// A process that reads, started where none is idle.
    private func process(for request: WorkerRequest) throws -> ReadingProcess {
        do {
            return try processes.take()
        } catch {
            throw DocumentError(file: request.name, reason: .worker(detail: "\(error)"))
        }
    }

    /// Refuses what needs no look at the bytes: nothing there, not a file, no bytes.
    ///
    /// - Throws: ``DocumentError``.
    public static func check(_ file: URL) throws {
        try SourceFile.check(file, named: file.lastPathComponent)
    }

    /// Has a process serve the request.
    private func run(_ request: WorkerRequest) async throws -> ReadingProcess.Ending {
        let process = try process(for: request)
        let seconds = request.options.limits.wallSeconds
        let ending = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // It waits for the process, and a thread of the pool must not.
                let thread = Thread {
                    continuation.resume(returning: process.serve(request, patience: seconds))
                }
                thread.stackSize = 256 << 10
                thread.start()
            }
        } onCancel: {
            process.cancel()
        }
        if ending != .lost, ending != .cancelled { processes.giveBack(process) }
        try Task.checkCancellation()
        return ending
    }

    /// What the end of the process and its answer come to.
    private func document(
        named name: String, after ending: ReadingProcess.Ending, from folder: URL, limits: ReadingLimits
    ) throws -> Document {
        let reason: DocumentError.Reason
        switch ending {
        case .ended(0):
            do {
                return try WorkerAnswer.read(from: folder, limits: limits)
            } catch let error as DocumentError {
                reason = error.reason
            } catch let distrust as WorkerAnswer.Distrust {
                reason = .worker(detail: distrust.detail)
            }
        case .ended(let status): reason = self.reason(for: status, limits: limits)
        case .late(let seconds): reason = .timedOut(seconds: seconds)
        case .cancelled: throw CancellationError()
        case .lost: reason = .worker(detail: "it ended without an answer")
        }
        throw DocumentError(file: name, reason: reason)
    }

    /// What a status of `waitpid` means.
    private func reason(for status: Int32, limits: ReadingLimits) -> DocumentError.Reason {
        switch (signal: status & 0x7F, code: (status >> 8) & 0xFF) {
        case (SIGXCPU, _): .timedOut(seconds: limits.cpuSeconds)
        // Nobody kills a worker but the kernel, when the machine itself has no memory left.
        case (SIGKILL, _): .outOfMemory(limit: limits.memoryBytes)
        case (0, Isolation.outOfMemoryStatus): .outOfMemory(limit: limits.memoryBytes)
        case (0, 1): .scratch(detail: "no space, or no permission")
        case (0, let code): .worker(detail: "exit status \(code)")
        case (let signal, _): .crashed(signal: signal)
        }
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

/// The processes that wait for a request; as many as there ever were reads at once.
private final class Processes: Sendable {
    private let executable: URL
    private let idle = Mutex<[ReadingProcess]>([])

    init(executable: URL) { self.executable = executable }

    func take() throws -> ReadingProcess {
        if let process = idle.withLock({ $0.popLast() }) { return process }
        return try ReadingProcess(executable)
    }

    func giveBack(_ process: ReadingProcess) { idle.withLock { $0.append(process) } }
}
