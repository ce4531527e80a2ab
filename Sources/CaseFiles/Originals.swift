internal import Crypto
public import Foundation

/// The files of a case as they came in: `originals/3f/3f9a…`, named by their SHA-256, never changed.
public struct Originals: Sendable {
    /// The folder that holds them.
    public let folder: URL

    /// Where the original with this hash lies.
    public func file(_ hash: String) -> URL {
        folder.appendingPathComponent(String(hash.prefix(2))).appendingPathComponent(hash)
    }

    /// Whether it is kept here.
    public func holds(_ hash: String) -> Bool { FileManager.default.fileExists(atPath: file(hash).path) }

    /// Copies a file in, and returns its hash and size. A file that is here already is not copied again.
    ///
    /// The copy appears under its name only when all its bytes are on the disk, so a process that is killed leaves a
    /// `.part` file behind and never a half original.
    /// - Complexity: O(*bytes*), in blocks of 1 MiB.
    public func add(_ source: URL) throws -> (hash: String, bytes: Int) {
        let files = FileManager.default
        let part = folder.appendingPathComponent(".\(UUID().uuidString).part")
        defer { try? files.removeItem(at: part) }
        guard files.createFile(atPath: part.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else {
            throw CaseError.unusable(path: folder.path, detail: "originals/ cannot be written")
        }
        let reader = try FileHandle(forReadingFrom: source)
        defer { try? reader.close() }
        let writer = try FileHandle(forWritingTo: part)
        defer { try? writer.close() }
        var digest = SHA256()
        var bytes = 0
        while let block = try reader.read(upToCount: 1 << 20), !block.isEmpty {
            digest.update(data: block)
            try writer.write(contentsOf: block)
            bytes += block.count
        }
        let hash = digest.finalize().hexadecimal
        guard !holds(hash) else { return (hash, bytes) }
        try writer.synchronize()
        let destination = file(hash)
        try files.createDirectory(
            at: destination.deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.setAttributes([.posixPermissions: 0o400], ofItemAtPath: part.path)
        do {
            try files.moveItem(at: part, to: destination)
        } catch  where holds(hash) {
            // Another file with the same bytes came first.
        }
        return (hash, bytes)
    }

    /// Takes files in by moving them, and returns their hashes and sizes; for parts that were unpacked into the case's
    /// folder.
    ///
    /// - Complexity: O(*bytes*), in blocks of 1 MiB.
    public func adopt(_ sources: [URL]) throws -> [(hash: String, bytes: Int)] {
        // Waiting for the disk once is cheaper than for each of many.
        let isMany = sources.count > 8
        let adopted = try sources.map { try adopt($0, synchronizing: !isMany) }
        if isMany { sync() }
        return adopted
    }

    private func adopt(_ source: URL, synchronizing: Bool) throws -> (hash: String, bytes: Int) {
        let reader = try FileHandle(forUpdating: source)
        defer { try? reader.close() }
        var digest = SHA256()
        var bytes = 0
        while let block = try reader.read(upToCount: 1 << 20), !block.isEmpty {
            digest.update(data: block)
            bytes += block.count
        }
        let hash = digest.finalize().hexadecimal
        guard !holds(hash) else { return (hash, bytes) }
        if synchronizing { try reader.synchronize() }
        let files = FileManager.default
        let destination = file(hash)
        try files.createDirectory(
            at: destination.deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.setAttributes([.posixPermissions: 0o400], ofItemAtPath: source.path)
        do {
            try files.moveItem(at: source, to: destination)
        } catch  where holds(hash) {
            // Another part with the same bytes came first.
        }
        return (hash, bytes)
    }

    /// The hash of a file, without keeping it; nil where it cannot be read.
    public static func hash(of file: URL) -> String? {
        guard let reader = try? FileHandle(forReadingFrom: file) else { return nil }
        defer { try? reader.close() }
        var digest = SHA256()
        do {
            while let block = try reader.read(upToCount: 1 << 20), !block.isEmpty {
                digest.update(data: block)
            }
        } catch {
            return nil
        }
        return digest.finalize().hexadecimal
    }

    /// Takes away what killed processes left: half copies, and originals of no document; call it only while holding the
    /// ingest lock.
    func sweep(keeping hashes: Set<String>) {
        let files = FileManager.default
        for name in (try? files.contentsOfDirectory(atPath: folder.path)) ?? [] {
            let entry = folder.appendingPathComponent(name)
            if name.hasSuffix(".part") { try? files.removeItem(at: entry) }
            guard name.count == 2 else { continue }
            for hash in (try? files.contentsOfDirectory(atPath: entry.path)) ?? []
            where !hashes.contains(hash) {
                try? files.removeItem(at: entry.appendingPathComponent(hash))
            }
        }
    }

    /// Takes an original away; its document must be gone, or never have come in.
    public func remove(_ hash: String) throws {
        if holds(hash) { try FileManager.default.removeItem(at: file(hash)) }
    }
}
