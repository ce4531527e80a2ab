internal import Foundation
internal import GRDB

/// What keeps a second ingest out of a case: a lock of the operating system's on `ingest.lock`.
///
/// It ends with the process, however that ends, so nothing has to be cleaned up after a crash.
struct IngestLock {
    private let descriptor: Int32

    /// Takes the lock, or throws ``CaseError/ingesting(path:holder:)`` at once.
    init(of caseFolder: URL) throws {
        let path = caseFolder.appendingPathComponent("ingest.lock").path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CaseError.unusable(path: caseFolder.path, detail: "ingest.lock cannot be written")
        }
        // Who only looks whether an ingest runs holds it for a moment.
        var attempts = 5
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0, attempts > 0 {
            attempts -= 1
            usleep(20_000)
        }
        guard attempts > 0 else {
            close(descriptor)
            let holder = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            throw CaseError.ingesting(
                path: caseFolder.path, holder: holder.isEmpty ? "another process" : holder)
        }
        ftruncate(descriptor, 0)
        let note = Array("process \(getpid())".utf8)
        _ = write(descriptor, note, note.count)
    }

    /// Whether somebody holds it; looked at without taking it.
    static func isHeld(of caseFolder: URL) -> Bool {
        let descriptor = open(caseFolder.appendingPathComponent("ingest.lock").path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    /// Gives it back.
    func release() { close(descriptor) }
}

extension CaseFile {
    /// Runs `body` as the only ingest into this case on this machine.
    public func whileIngesting<Value>(_ body: () async throws -> Value) async throws -> Value {
        let lock = try IngestLock(of: folder)
        defer { lock.release() }
        try sweepOriginals()
        defer { try? sweepOriginals() }
        return try await body()
    }

    /// Whether an ingest into this case runs now, on this machine.
    public var isIngesting: Bool { IngestLock.isHeld(of: folder) }

    private func sweepOriginals() throws {
        originals.sweep(keeping: try read { try String.fetchSet($0, sql: CaseFile.wantedOriginals) })
    }
}
