import CProcess
import struct Foundation.Data
import struct Foundation.URL
import Glibc

/// A program that reads a format for us: `pdftotext`.
///
/// It runs inside the worker and so under its limits. What it writes is read as it comes, up to a bound, and it
/// ends with the pipe if the worker dies.
struct ExternalTool {
    /// Its name, looked for in the usual folders.
    let program: String
    /// The Debian package that it comes in.
    let package: String

    /// What a program wrote before it ended.
    struct Output {
        /// How it ended: 0 is well.
        var status: Int32
        /// What it found.
        var standardOutput: Data
        /// What it complained of.
        var complaints: String
        /// Whether it had more to say than was wanted, and was stopped.
        var isCut: Bool
    }

    /// Whether it is installed.
    var isInstalled: Bool {
        ["/usr/local/bin/", "/usr/bin/", "/bin/"].contains { access($0 + program, X_OK) == 0 }
    }

    /// Runs it to its end, in a folder of its own where one is given.
    ///
    /// Past `limit` bytes of output it is stopped. `input` is what it reads from its standard input; `beat` is called
    /// every second, to say that it gets on.
    ///
    /// - Throws: ``DocumentError`` where it is not installed, or dies.
    func run(
        _ arguments: [String], on file: SourceFile, limit: Int, input: URL? = nil, in folder: URL? = nil,
        beat: (() -> Void)? = nil
    ) throws -> Output {
        let output = try Pipe(for: file)
        let errors = try Pipe(for: file)
        let process = try start(
            arguments, on: file, input: input, folder: folder, output: output, errors: errors)
        output.closeWriter()
        errors.closeWriter()
        let (found, complaints, isCut) = Self.read(output, errors, limit: limit, beat: beat)
        // It ends with the pipe; a worker may send no signals.
        if isCut { output.closeReader() }

        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        if signal != 0 && !isCut {
            let isLate = signal == SIGXCPU
            throw file.failure(isLate ? .timedOut(seconds: file.limits.cpuSeconds) : .crashed(signal: signal))
        }
        return Output(
            status: isCut ? 0 : (status >> 8) & 0xFF, standardOutput: found,
            complaints: String(decoding: complaints, as: UTF8.self), isCut: isCut)
    }

    private func start(
        _ arguments: [String], on file: SourceFile, input: URL?, folder: URL?, output: Pipe, errors: Pipe
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input?.path ?? "/dev/null", O_RDONLY, 0)
        if let folder { _ = process_spawn_in_folder(&actions, folder.path) }
        posix_spawn_file_actions_adddup2(&actions, output.writer, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.writer, 2)

        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process = pid_t()
        switch posix_spawnp(&process, program, &actions, nil, &words, environ) {
        case 0: return process
        case ENOENT: throw file.failure(.toolMissing(program: program, package: package))
        case let code: throw file.failure(.worker(detail: "\(program): \(String(cString: strerror(code)))"))
        }
    }

    /// Reads both pipes until they end, so that neither can block the program.
    private static func read(_ output: Pipe, _ errors: Pipe, limit: Int, beat: (() -> Void)?)
        -> (Data, Data, isCut: Bool)
    {
        var found = Data()
        var complaints = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var polls = [output, errors].map { pollfd(fd: $0.reader, events: Int16(POLLIN), revents: 0) }
        while polls.contains(where: { $0.fd >= 0 }) {
            guard poll(&polls, nfds_t(polls.count), beat == nil ? -1 : 1_000) >= 0 || errno == EINTR else {
                break
            }
            beat?()
            for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
                let count = Glibc.read(polls[index].fd, &buffer, buffer.count)
                if count <= 0 {
                    polls[index].fd = -1
                } else if index == 0 {
                    found.append(contentsOf: buffer[..<min(count, limit - found.count)])
                    if found.count >= limit { return (found, complaints, true) }
                } else if complaints.count < 16_384 {
                    complaints.append(contentsOf: buffer[..<count])
                }
            }
        }
        return (found, complaints, false)
    }

    /// Two ends of a pipe that close themselves.
    private final class Pipe {
        private(set) var reader: Int32
        private(set) var writer: Int32

        init(for file: SourceFile) throws {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0, ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }) else {
                throw file.failure(.worker(detail: String(cString: strerror(errno))))
            }
            reader = ends[0]
            writer = ends[1]
        }

        func closeReader() {
            if reader >= 0 { close(reader) }
            reader = -1
        }

        func closeWriter() {
            if writer >= 0 { close(writer) }
            writer = -1
        }

        deinit {
            closeWriter()
            closeReader()
        }
    }
}
