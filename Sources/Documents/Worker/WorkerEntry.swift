import CProcess
import Foundation
import Glibc

/// The worker's side of reading files: what our own program does when it is started to read documents.
///
/// The program's hidden command `read-documents` hands over to ``run()`` before it does anything else. It waits for
/// requests and reads each file in a child of its own, which costs a millisecond where a new program costs twelve.
public enum WorkerEntry {
    /// The hidden command.
    public static let verb = "read-documents"

    /// Serves requests until the parent closes the pipe.
    ///
    /// - Returns: The exit status: 0, or 2 where it was not started by Trama.
    public static func run() -> Int32 {
        guard fcntl(WorkerRequest.Channel.progress, F_GETFD) >= 0 else {
            FileHandle.standardError.write(Data("\(verb) is started by trama itself\n".utf8))
            return 2
        }
        // What the parent has open is nothing to a worker.
        process_close_from(WorkerRequest.Channel.progress + 1)
        Isolation.adoptOrphans()
        warmUp()
        while let request = WorkerRequest.next(from: WorkerRequest.Channel.requests) {
            let child = process_fork()
            if child == 0 { _exit(serve(request)) }
            // Both sides set it, since either may be first.
            setpgid(child, child)
            guard Descriptor.write(UInt32(bitPattern: child), to: WorkerRequest.Channel.outcomes) else {
                return 1
            }
            let status = child > 0 ? process_wait(child, WorkerRequest.Channel.requests) : 0
            // Programs that it started and left behind.
            if child > 0 { kill(-child, SIGKILL) }
            while waitpid(-1, nil, WNOHANG) > 0 {}
            guard Descriptor.write(UInt32(bitPattern: status), to: WorkerRequest.Channel.outcomes) else {
                return 1
            }
        }
        return 0
    }

    /// Builds once what every child would build again.
    private static func warmUp() {
        let options = (try? JSONEncoder().encode(ReadingOptions.standard)) ?? Data()
        _ = try? JSONDecoder().decode(ReadingOptions.self, from: options)
        let document = Document(format: .plainText, text: "El jefe", metadata: ["charset": ["utf-8"]])
        _ = try? JSONEncoder().encode(WorkerAnswer.document(document))
        _ = Language.of("El jefe de la banda escapó de la cárcel antes de la redada.")
        _ = TextSample(options)
    }

    /// Reads one file, in a process that does nothing else, and leaves the answer in the scratch folder.
    ///
    /// - Returns: The exit status: 0 with an answer, be it a document or a reason.
    private static func serve(_ request: WorkerRequest) -> Int32 {
        setpgid(0, 0)
        let nothing = open("/dev/null", O_RDWR)
        for channel in [WorkerRequest.Channel.requests, WorkerRequest.Channel.outcomes, 2] {
            dup2(nothing, channel)
        }
        _ = fcntl(WorkerRequest.Channel.progress, F_SETFD, FD_CLOEXEC)
        Progress.report(to: WorkerRequest.Channel.progress)

        let folder = URL(fileURLWithPath: request.scratch, isDirectory: true)
        setenv("HOME", folder.path, 1)
        setenv("TMPDIR", folder.path, 1)
        chdir(folder.path)
        let shortfalls = Isolation.enter(request.options.limits, file: request.file, scratch: folder.path)
        var answer: WorkerAnswer
        do {
            let limits = request.options.limits
            let file = try SourceFile(
                opening: URL(fileURLWithPath: request.file), named: request.name,
                scratch: ScratchFolder(folder, limit: limits.scratchBytes, parts: limits.parts),
                options: request.options)
            file.bytes.withUnsafeBytes(Progress.giveBack)
            defer {
                withExtendedLifetime(file) { Progress.giveBack(UnsafeRawBufferPointer(start: nil, count: 0)) }
            }
            answer = .document(try read(file))
        } catch let error as DocumentError {
            answer = .failure(DocumentError(file: request.name, reason: error.reason))
        } catch {
            answer = .failure(
                DocumentError(file: request.name, reason: .scratch(detail: error.localizedDescription)))
        }
        if case .document(var document) = answer, !shortfalls.isEmpty {
            document.metadata["isolation"] = shortfalls
            answer = .document(document)
        }
        return answer.write(to: folder) ? 0 : 1
    }

    /// Reads one file in this process: finds its format and lets that format's reader read it.
    ///
    /// - Throws: ``DocumentError``.
    static func read(_ file: SourceFile) throws -> Document {
        let detection = try FormatDetection(of: file)
        guard let reader = DocumentReaders.reader(for: detection.format) else {
            throw file.failure(
                detection.format == .encryptedOffice ? .encrypted : .unreadFormat(detection.format))
        }
        guard reader.isStreaming || file.bytes.count <= file.limits.inputBytes else {
            throw file.failure(.tooLarge(bytes: file.bytes.count, limit: file.limits.inputBytes))
        }
        var document = try reader.read(file, as: detection.format)
        document.reader = "\(reader.name)@\(reader.version)"
        document.cut(toBytes: file.limits.textBytes)
        let isBlank = document.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        if isBlank && document.attachments.isEmpty { throw file.failure(.noText(format: document.format)) }
        let languages = Language.shares(of: document.text)
        if !languages.isEmpty {
            document.metadata["languages"] = languages.map { "\($0.language) \($0.percent)%" }
        }
        document.findings.insert(contentsOf: detection.findings, at: 0)
        return document
    }
}

extension Document {
    /// Keeps no more than so many bytes of text, and says so.
    mutating func cut(toBytes limit: Int) {
        guard text.utf8.count > limit else { return }
        var end = text.utf8.index(text.startIndex, offsetBy: limit)
        while !text.isScalarBoundary(end) { end = text.utf8.index(before: end) }
        text = String(text[..<end])
        let count = text.utf8.count
        pages = pages.filter { $0.bytes.lowerBound < count }.map {
            Page(number: $0.number, label: $0.label, bytes: $0.bytes.clamped(to: 0..<count))
        }
        contacts = contacts.filter { $0.ranges.allSatisfy { $0.upperBound <= count } }
        let finding = "text cut at \(limit) bytes"
        if !findings.contains(finding) { findings.append(finding) }
    }
}

extension String {
    /// Whether a position lies between two Unicode scalars and not inside one.
    func isScalarBoundary(_ index: String.Index) -> Bool {
        index == endIndex || utf8[index] & 0xC0 != 0x80
    }
}
