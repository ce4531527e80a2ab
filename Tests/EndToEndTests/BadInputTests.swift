import Foundation
import Testing

/// Bad input gets one clear sentence that names it, exit code 1 or 2, and costs nothing else.
@Suite struct BadInputTests {
    private func isSentence(_ run: Program.Run, naming name: String) -> Bool {
        let text = run.output + run.errors
        return [1, 2].contains(run.status) && text.contains(name) && !text.contains("Fatal")
    }

    @Test(arguments: [
        ("zero.txt", Data()),
        ("cut.pdf", Data("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R".utf8)),
        ("fake.docx", Data("this is no zip".utf8) + Data(repeating: 0, count: 40)),
        ("noise.bin", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })),
        ("zip.docx", Data([0x50, 0x4B, 3, 4] + Array(repeating: 9, count: 60))),
    ])
    func `a broken file is named with its reason, and the rest is read`(name: String, bytes: Data)
        async throws
    {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(bytes, to: "in/\(name)")
            try trama.write("Ana Pérez spoke in Lima.", to: "in/sound.txt")
            let run = try trama("ingest", "c.trama", "in")
            #expect(run.status == 1 && run.output.contains(name), "\(run.output) \(run.errors)")
            #expect(run.output.contains("Read 1 document,"))
            #expect(try trama("documents", "c.trama", "--failed").output.contains(name))
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `a missing or unreadable path is named`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            #expect(isSentence(try trama("ingest", "c.trama", "nowhere.pdf"), naming: "nowhere.pdf"))
            try trama.write("secret", to: "locked.txt")
            chmod(trama.folder.appendingPathComponent("locked.txt").path, 0)
            if getuid() != 0 {
                #expect(isSentence(try trama("ingest", "c.trama", "locked.txt"), naming: "locked.txt"))
            } else {
                print("skipped: root may read every file")
            }
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `pipes, devices and links are named, and nothing waits for them`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            mkfifo(trama.folder.appendingPathComponent("pipe").path, 0o600)
            #expect(isSentence(try trama("ingest", "c.trama", "pipe"), naming: "pipe"))
            #expect(isSentence(try trama("ingest", "c.trama", "/dev/zero"), naming: "zero"))
            try trama.write("Ana Pérez spoke in Lima.", to: "in/sound.txt")
            symlink("/etc/passwd", trama.folder.appendingPathComponent("in/link.txt").path)
            symlink("..", trama.folder.appendingPathComponent("in/loop").path)
            let run = try trama("ingest", "c.trama", "in")
            #expect(run.status == 1 && run.output.contains("Read 1 document,"), "\(run.output)")
            #expect(run.output.contains("link.txt") && run.output.contains("loop"))
        }
    }

    @Test func `a gigabyte of zeros is refused, quickly and in little memory`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            let path = try trama.write(Data(), to: "zeros.txt")
            truncate(path, 1 << 30)
            let start = Date()
            let run = try trama("ingest", "c.trama", "zeros.txt")
            #expect(isSentence(run, naming: "zeros.txt"))
            #expect(Date().timeIntervalSince(start) < 300)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `what is no case is refused, and left as it is`() async throws {
        try await Program.inScratch { trama in
            #expect(isSentence(try trama("entities", "nowhere.trama"), naming: "nowhere.trama"))
            try trama.write("a file", to: "file.trama")
            #expect(isSentence(try trama("entities", "file.trama"), naming: "file.trama"))
            try trama.write("stranger", to: "folder.trama/other.txt")
            #expect(isSentence(try trama("ingest", "folder.trama", "file.trama"), naming: "folder.trama"))
            try trama.write("no database", to: "bad.trama/case.sqlite")
            #expect(isSentence(try trama("check", "bad.trama"), naming: "bad.trama"))
            #expect(isSentence(try trama("new", "bad.trama"), naming: "bad.trama"))
            let left = try FileManager.default.contentsOfDirectory(
                atPath: trama.folder.appendingPathComponent("folder.trama").path)
            #expect(left == ["other.txt"])
        }
    }

    @Test(arguments: [
        ["frobnicate"], ["ingest"], ["accept", "c.trama", "x"], ["ingest", "c.trama", "a", "--grade", "Z9"],
        ["ingest", "c.trama", "a", "--tlp", "blue"], ["ingest", "c.trama", "a", "--document-date", "soon"],
        ["add", "c.trama", "Nonsense", "name=x"], ["add", "c.trama", "Person", "x"],
        ["add", "c.trama", "Person", "shoeSize=44"], ["claims", "c.trama", "--status", "maybe"],
        ["add", "c.trama", "Person", "name=A B", "--document", "d"],
        ["entities", "c.trama", "--schema", "X"],
    ])
    func `misuse ends with 2 and a word on what to do`(arguments: [String]) async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            let output = Pipe()
            let process = try trama.start(arguments, output: FileHandle.nullDevice, errors: output)
            let message = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(process.terminationStatus == 2)
            #expect(message.count > 20)
        }
    }

    @Test(arguments: [
        ["show", "c.trama", "Nobody"], ["accept", "c.trama", "99"], ["remove", "c.trama", "x"],
        ["undo", "c.trama"],
    ])
    func `what the case does not hold is said`(arguments: [String]) async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            let process = try trama.start(
                arguments, output: FileHandle.nullDevice, errors: FileHandle.nullDevice)
            process.waitUntilExit()
            #expect([1, 2].contains(process.terminationStatus))
        }
    }

    @Test func `a folder of damaged files from the world ends, each as text or a reason`() async throws {
        guard let folder = Program.shared("documents/robust-strings") else { return }
        try await Program.inScratch { trama in
            try trama("new", "c")
            let run = try trama("ingest", "c.trama", folder.path)
            #expect([0, 1].contains(run.status))
            #expect(try trama("check", "c.trama").status == 0)
        }
    }
}
