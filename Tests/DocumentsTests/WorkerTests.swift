import Foundation
import Testing

@testable import Documents

/// Reading through the real worker process.
@Suite(.needsProgram) struct WorkerTests {
    private let folder: TemporaryFolder
    private let scratch: TemporaryFolder

    private enum Unexpected: Error { case text(String) }

    init() throws {
        folder = try TemporaryFolder()
        scratch = try TemporaryFolder()
    }

    private func failure(_ file: URL, limits: ReadingLimits = .standard) async throws -> DocumentError {
        let worker = try Program.worker(limits)
        let found: DocumentError
        do {
            let document = try await worker.read(file, scratch: scratch.url)
            throw Unexpected.text(String(document.text.prefix(80)))
        } catch let error as DocumentError {
            found = error
        }
        let sentence = found.description
        #expect(
            sentence.hasPrefix(file.lastPathComponent + ": ") && sentence.hasSuffix(".")
                && !sentence.contains("\n"))
        #expect(scratch.names == [], "nothing of a failed read stays")
        return found
    }

    @Test func `a document comes back as the reader read it`() async throws {
        let text = "Tocorón\u{0C}página dos"
        let document = try await Program.worker().read(
            folder.file("a.txt", Data(text.utf8)), named: "acta.txt", scratch: scratch.url)
        #expect(document.text == "Tocorón\npágina dos")
        #expect(try texts(of: document) == ["Tocorón\n", "página dos"])
        #expect(document.reader == "text@1")
        #expect(document.metadata["isolation"] == nil)
        #expect(scratch.names == [])
    }

    @Test func `attachments stay in the scratch folder`() async throws {
        let mail =
            "From: a@b.c\nSubject: x\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nHola\n--m\n"
            + "Content-Type: text/csv\nContent-Disposition: attachment; filename=a.csv\n\n1,2\n--m--\n"
        let document = try await Program.worker().read(
            folder.file("a.eml", Data(mail.utf8)), scratch: scratch.url)
        let file = try #require(document.attachments.first?.file)
        #expect(file.path.hasPrefix(scratch.url.path + "/read-"))
        #expect(try Data(contentsOf: file) == Data("1,2".utf8))
    }

    @Test func `what is no file is refused in a sentence`() async throws {
        #expect(try await failure(folder.url.appending(path: "nada.pdf")).reason == .missing)
        #expect(try await failure(folder.file("vacio.txt", Data())).reason == .empty)
        #expect(try await failure(folder.url).reason == .notAFile(kind: "a folder"))
        let pipe = folder.url.appending(path: "tubo")
        #expect(mkfifo(pipe.path, 0o600) == 0)
        #expect(try await failure(pipe).reason == .notAFile(kind: "a pipe"))
        let loop = folder.url.appending(path: "bucle")
        #expect(symlink(loop.path, loop.path) == 0)
        #expect(try await failure(loop).reason == .linkLoop)
        #expect(try await failure(URL(fileURLWithPath: "/dev/null")).reason == .notAFile(kind: "a device"))
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func `a file without permission is refused in a sentence`() async throws {
        let file = try folder.file("ajeno.txt", Data("x".utf8))
        chmod(file.path, 0)
        #expect(try await failure(file).reason == .unreadable(detail: "permission denied"))
    }

    @Test func `damaged files are refused in a sentence`() async throws {
        guard
            case .damaged = try await failure(folder.file("a.docx", Data("This is no ZIP archive.".utf8)))
                .reason
        else {
            Issue.record("a DOCX that is no archive")
            return
        }
        guard case .damaged = try await failure(folder.file("a.pdf", pdf(["uno"]).prefix(300))).reason else {
            Issue.record("a PDF that breaks off")
            return
        }
    }

    @Test func `a gigabyte of zeros is refused at once`() async throws {
        let file = try folder.file("ceros.bin", Data())
        #expect(truncate(file.path, 1 << 30) == 0)
        let start = ContinuousClock.now
        let error = try await failure(file)
        #expect(ContinuousClock.now - start < .seconds(300))
        #expect(error.reason == .unknownFormat(leadingBytes: [UInt8](repeating: 0, count: 16)))
    }

    @Test func `a file over the limit is refused in a sentence`() async throws {
        // A mail is held; text and tables are not, so that no size is too large for them.
        let mail = Data("From: ana@example.org\nSubject: x\n\n".utf8)
        let file = try folder.file("grande.eml", mail + Data(repeating: 0x61, count: 4_096 - mail.count))
        let error = try await failure(file, limits: .standard { $0.inputBytes = 1_024 })
        #expect(error.reason == .tooLarge(bytes: 4_096, limit: 1_024))
    }

    @Test func `memory, time and processor time are limited`() async throws {
        let row = "<table><tr><td>" + String(repeating: "<p>palabra ", count: 600_000)
        let file = try folder.file("a.html", Data(("<html><body>" + row).utf8))
        let large = try await failure(
            file,
            limits: .standard {
                $0.memoryBytes = 320 << 20
                $0.wallSeconds = 600
                $0.cpuSeconds = 600
            }
        ).reason
        #expect(large == .outOfMemory(limit: 320 << 20))
        #expect(
            try await failure(file, limits: .standard { $0.wallSeconds = 0 }).reason == .timedOut(seconds: 0))
        let late = try await failure(file, limits: .standard { $0.cpuSeconds = 0 }).reason
        #expect(late == .timedOut(seconds: 0))
    }

    @Test func `a program that cannot be started is named`() async throws {
        let worker = DocumentWorker(executable: URL(fileURLWithPath: "/no/such/program"))
        let file = try folder.file("a.txt", Data("x".utf8))
        let error = await #expect(throws: DocumentError.self) {
            try await worker.read(file, scratch: scratch.url)
        }
        if case .worker = error?.reason { return }
        Issue.record("\(String(describing: error))")
    }

    @Test func `a program that answers nothing is not believed`() async throws {
        let worker = DocumentWorker(executable: URL(fileURLWithPath: "/bin/true"))
        let file = try folder.file("a.txt", Data("x".utf8))
        let error = await #expect(throws: DocumentError.self) {
            try await worker.read(file, scratch: scratch.url)
        }
        #expect(error?.reason == .worker(detail: "it ended without an answer"))
    }

    @Test func `cancelling ends the read`() async throws {
        let program = try folder.file("dormilon", Data("#!/bin/sh\nsleep 60 & wait\n".utf8))
        chmod(program.path, 0o700)
        let worker = DocumentWorker(executable: program)
        let file = try folder.file("a.txt", Data("x".utf8))
        let start = ContinuousClock.now
        let task = Task { try await worker.read(file, scratch: scratch.url) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        await #expect(throws: (any Error).self) { try await task.value }
        #expect(ContinuousClock.now - start < .seconds(300))
    }

    @Test func `many reads at once do not disturb each other`() async throws {
        let worker = try Program.worker()
        try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for number in 0..<24 {
                let file = try folder.file("\(number).txt", Data("nota número \(number)".utf8))
                group.addTask { (number, try await worker.read(file, scratch: scratch.url).text) }
            }
            for try await (number, text) in group { #expect(text == "nota número \(number)") }
        }
        #expect(scratch.names == [])
    }
}

/// What the parent believes of an answer.
@Suite struct WorkerAnswerTests {
    private func answer(_ change: (inout Document) -> Void, in folder: TemporaryFolder) throws -> Document {
        var document = Document(format: .plainText, text: "Tocorón", reader: "text@1")
        change(&document)
        #expect(WorkerAnswer.document(document).write(to: folder.url))
        return try WorkerAnswer.read(from: folder.url, limits: .standard { $0.textBytes = 100 })
    }

    @Test func `an honest answer is believed`() throws {
        let folder = try TemporaryFolder()
        #expect(try answer({ $0.pages = [.init(number: 1, bytes: 0..<8)] }, in: folder).text == "Tocorón")
    }

    @Test func `pages outside the text or inside a letter are not`() throws {
        let folder = try TemporaryFolder()
        for bytes in [0..<9, 0..<6, 6..<8] {
            #expect(throws: WorkerAnswer.Distrust.self) {
                try answer({ $0.pages = [.init(number: 1, bytes: bytes)] }, in: folder)
            }
        }
    }

    @Test func `attachments outside the scratch folder are not`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "part-1"),
            withDestinationURL: URL(fileURLWithPath: "/etc/hostname"))
        for path in [
            "/etc/hostname", "\(folder.url.path)/part-1", "\(folder.url.path)/part-1/..",
            "\(folder.url.path)/text",
        ] {
            #expect(throws: WorkerAnswer.Distrust.self) {
                try answer(
                    { $0.attachments = [.init(name: "x", file: URL(fileURLWithPath: path))] }, in: folder)
            }
        }
    }

    @Test func `text that is too long or has NUL is not`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: WorkerAnswer.Distrust.self) { try answer({ $0.text = "a\0b" }, in: folder) }
        #expect(throws: WorkerAnswer.Distrust.self) {
            try answer({ $0.text = String(repeating: "x", count: 101) }, in: folder)
        }
    }
}
