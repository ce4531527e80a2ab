import CProcess
import Foundation
import Glibc
import Synchronization

/// The parent's side of one process that reads documents, one after the other.
///
/// It lives until the object goes; a read that hangs is killed, and the process goes on with the next.
final class ReadingProcess: Sendable {
    /// How a read ended.
    enum Ending: Equatable {
        /// It ended by itself, with this status of `waitpid`.
        case ended(Int32)
        /// It did not get on for too long, and was killed.
        case late(seconds: Int)
        /// It was killed because nobody wants the answer any more.
        case cancelled
        /// The process itself is no longer there.
        case lost
    }

    private let process: pid_t
    private let requests: Int32
    private let outcomes: Int32
    private let progress: Int32
    /// Who reads now, so that cancelling can end it.
    private let reading = Mutex((child: pid_t(0), isCancelled: false))

    /// Starts the program with its hidden command.
    ///
    /// - Throws: `Failure` in the system's words.
    init(_ executable: URL) throws {
        var pipes: [[Int32]] = []
        defer { for end in pipes.flatMap(\.self) where end >= 0 { close(end) } }
        for _ in 0..<3 {
            var ends: [Int32] = [-1, -1]
            guard process_pipe(&ends) == 0 else { throw Failure(code: errno) }
            pipes.append(ends)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Duplicates above the agreed numbers first, so that none is overwritten before it is used.
        let theirs = [pipes[0][0], pipes[1][1], pipes[2][1]]
        for (offset, end) in theirs.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, 200 + Int32(offset))
        }
        let channels = [
            WorkerRequest.Channel.requests, WorkerRequest.Channel.outcomes, WorkerRequest.Channel.progress,
        ]
        for (offset, channel) in channels.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, 200 + Int32(offset), channel)
            posix_spawn_file_actions_addclose(&actions, 200 + Int32(offset))
        }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        posix_spawnattr_setpgroup(&attributes, 0)
        // Threads of a pool block signals, and a limit on time is one.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)

        var words: [UnsafeMutablePointer<CChar>?] = [strdup(executable.path), strdup(WorkerEntry.verb), nil]
        var environment: [UnsafeMutablePointer<CChar>?] =
            Self.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + environment { free(word) } }
        var started = pid_t()
        let code = posix_spawn(&started, executable.path, &actions, &attributes, &words, &environment)
        guard code == 0 else { throw Failure(code: code) }
        process = started
        (requests, outcomes, progress) = (pipes[0][1], pipes[1][0], pipes[2][0])
        pipes[0][1] = -1
        pipes[1][0] = -1
        pipes[2][0] = -1
    }

    deinit {
        close(requests)
        close(outcomes)
        close(progress)
        kill(-process, SIGKILL)
        while waitpid(process, nil, 0) < 0 && errno == EINTR {}
    }

    /// Why a process could not be started.
    struct Failure: Error, CustomStringConvertible {
        var code: Int32
        var description: String { String(cString: strerror(code)) }
    }

    /// What a worker may know of where it runs.
    private static var environment: [String: String] {
        var environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1",
            // A crash is an answer here; its story would take seconds to write.
            "SWIFT_BACKTRACE": "enable=no",
        ]
        environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
        return environment
    }

    // MARK: - One read

    /// Sends a request and waits until it was served. Blocks its thread.
    ///
    /// - Parameters:
    ///   - request: What is to be read.
    ///   - seconds: How long it may be without a sign that it gets on.
    /// - Returns: How it ended; its answer lies in the request's scratch folder.
    func serve(_ request: WorkerRequest, patience seconds: Int) -> Ending {
        defer {
            reading.withLock { $0 = (0, false) }
            drain()
        }
        guard let bytes = try? request.encoded(), send(bytes), waitWhileItGetsOn(max(seconds, 10)),
            let child = number().map({ pid_t(bitPattern: $0) }), child > 0
        else { return .lost }
        let isWanted = reading.withLock { reading in
            reading.child = child
            return !reading.isCancelled
        }
        if !isWanted { kill(-child, SIGKILL) }
        let isLate = !waitWhileItGetsOn(seconds)
        if isLate { kill(-child, SIGKILL) }
        guard let status = number() else { return .lost }
        if reading.withLock(\.isCancelled) { return .cancelled }
        return isLate ? .late(seconds: seconds) : .ended(Int32(bitPattern: status))
    }

    /// Ends the read that is going on, and the process with it where it has not begun.
    func cancel() {
        reading.withLock { reading in
            reading.isCancelled = true
            kill(reading.child > 0 ? -reading.child : -process, SIGKILL)
        }
    }

    /// A program that has ended, or is none of ours, takes no request.
    private func send(_ bytes: [UInt8]) -> Bool {
        process_ignore_broken_pipes()
        return Descriptor.write(bytes, to: requests)
    }

    private func number() -> UInt32? { Descriptor.readNumber(from: outcomes) }

    /// Waits for the outcome; false where no sign came for so long, or it took longer than anything may.
    private func waitWhileItGetsOn(_ seconds: Int) -> Bool {
        let start = time(nil)
        var polls = [outcomes, progress].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var last = start
        while true {
            let now = time(nil)
            let left = min(last + seconds, start + max(seconds, ReadingLimits.longestSeconds)) - now
            guard left > 0 else { return false }
            let count = poll(&polls, nfds_t(polls.count), Int32(min(left, 3_600)) * 1_000)
            if count < 0 && errno != EINTR { return false }
            if polls[0].revents != 0 { return true }
            if polls[1].revents != 0 {
                drain()
                last = time(nil)
            }
        }
    }

    /// Takes what stands in the pipe of progress.
    private func drain() {
        var polls = [pollfd(fd: progress, events: Int16(POLLIN), revents: 0)]
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while poll(&polls, 1, 0) > 0, polls[0].revents & Int16(POLLIN) != 0,
            read(progress, &bytes, bytes.count) > 0
        {}
    }
}
