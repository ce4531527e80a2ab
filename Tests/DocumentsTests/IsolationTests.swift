import CProcess
import Foundation
import Testing

@testable import Documents

/// What a worker process can still do after it gave up what it does not need.
@Suite struct IsolationTests {
    /// Runs `body` in a child that is isolated as a worker is, and gives the number it ends with.
    private func isolated(file: URL, scratch: URL, _ body: () -> Int32) -> Int32 {
        let child = process_fork()
        if child == 0 {
            setpgid(0, 0)
            // As many files as a worker may have are open in the tests.
            process_close_from(3)
            let shortfalls = Isolation.enter(.standard, file: file.path, scratch: scratch.path)
            _exit(shortfalls.isEmpty ? body() : 99)
        }
        return (process_wait(child, -1) >> 8) & 0xFF
    }

    @Test func `a worker reads its file, writes its scratch folder, and nothing else`() throws {
        let (folder, scratch) = (try TemporaryFolder(), try TemporaryFolder())
        let file = try folder.file("acta.txt", Data("Tocorón".utf8))
        let other = try folder.file("ajena.txt", Data("secreto".utf8))
        let (new, kept) = (
            folder.url.appending(path: "nueva").path, scratch.url.appending(path: "parte").path
        )
        let outcome = isolated(file: file, scratch: scratch.url) {
            var failed: Int32 = 0
            if open(file.path, O_RDONLY) < 0 { failed |= 1 }
            if open(kept, O_CREAT | O_WRONLY, 0o600) < 0 { failed |= 2 }
            if open(other.path, O_RDONLY) >= 0 { failed |= 4 }
            if open(new, O_CREAT | O_WRONLY, 0o600) >= 0 { failed |= 8 }
            if open(file.path, O_WRONLY) >= 0 { failed |= 16 }
            if open("/etc/passwd", O_RDONLY) >= 0 { failed |= 32 }
            return failed
        }
        try #require(outcome != 99, "this kernel has no Landlock or no seccomp")
        #expect(outcome == 0, "\(String(outcome, radix: 2))")
        #expect(!FileManager.default.fileExists(atPath: new))
    }

    @Test func `a worker opens no socket and lays no hand on another process`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("acta.txt", Data("Tocorón".utf8))
        let parent = getpid()
        let outcome = isolated(file: file, scratch: folder.url) {
            var failed: Int32 = 0
            if socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0 { failed |= 1 }
            if socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0) >= 0 { failed |= 2 }
            if kill(parent, 0) == 0 { failed |= 4 }
            if setsid() >= 0 { failed |= 8 }
            return failed
        }
        try #require(outcome != 99, "this kernel has no Landlock or no seccomp")
        #expect(outcome == 0, "\(String(outcome, radix: 2))")
    }
}
