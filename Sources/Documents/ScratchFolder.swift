public import Foundation
import Synchronization

/// Where a reader puts the files that came inside a file, and the most that they may take together.
///
/// Names are given out here: nothing that a document says becomes part of a path.
public final class ScratchFolder: Sendable {
    /// The folder itself.
    public let url: URL
    /// How much may be kept in all, in bytes.
    let limit: Int
    private let mostParts: Int
    private let used = Mutex((files: 0, bytes: 0))

    /// A folder that exists.
    public init(_ url: URL, limit: Int, parts: Int = .max) {
        self.url = url
        self.limit = limit
        self.mostParts = parts
    }

    /// Keeps one attachment, or says that there is no room left for it.
    ///
    /// - Throws: What the file system throws.
    /// - Returns: `nil` where the attachment would go over the limit.
    public func keep(_ bytes: Data, named name: String, declaredType: String? = nil) throws
        -> Document.Attachment?
    {
        guard let number = claim(bytes.count) else { return nil }
        let file = url.appending(path: Self.partPrefix + String(number))
        try bytes.write(to: file)
        Progress.made()
        return Document.Attachment(name: name, file: file, declaredType: declaredType)
    }

    /// Keeps a part of the file's own bytes, which counts as a part and not against the room: it cannot grow.
    func keep(ownBytes bytes: Data, named name: String) throws -> Document.Attachment? {
        guard let number = claim(0) else { return nil }
        let file = url.appending(path: Self.partPrefix + String(number))
        try bytes.write(to: file)
        Progress.made()
        return Document.Attachment(name: name, file: file)
    }

    /// Keeps one attachment that comes in pieces, so that none has to fit into memory.
    ///
    /// - Parameters:
    ///   - name: What the document calls it.
    ///   - declaredType: The media type that the document claims for it.
    ///   - next: The next piece; `nil` at the end.
    /// - Throws: What the file system or `next` throws; then nothing is kept.
    /// - Returns: `nil` where the attachment would go over the limit; then nothing is kept.
    public func keep(named name: String, declaredType: String? = nil, pieces next: () throws -> Data?) throws
        -> Document.Attachment?
    {
        guard let number = claim(0) else { return nil }
        let file = url.appending(path: Self.partPrefix + String(number))
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        var written = 0
        do {
            while let piece = try next() {
                guard grow(by: piece.count) else {
                    drop(file, bytes: written)
                    return nil
                }
                written += piece.count
                try handle.write(contentsOf: piece)
                Progress.made()
            }
        } catch {
            drop(file, bytes: written)
            throw error
        }
        return Document.Attachment(name: name, file: file, declaredType: declaredType)
    }

    /// Keeps a file that a program wrote into its ``makeWorkFolder()``; it is moved, not copied.
    public func keep(fileAt source: URL, named name: String, declaredType: String? = nil) throws
        -> Document.Attachment?
    {
        let bytes = try source.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        guard let number = claim(bytes) else { return nil }
        let file = url.appending(path: Self.partPrefix + String(number))
        try FileManager.default.moveItem(at: source, to: file)
        Progress.made()
        return Document.Attachment(name: name, file: file, declaredType: declaredType)
    }

    /// A new, empty folder for what a program writes on the way; it goes when the read ends.
    public func makeWorkFolder() throws -> URL {
        let number = used.withLock { used in
            used.files += 1
            return used.files
        }
        let folder = url.appending(path: "\(Self.workPrefix)\(number)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        return folder
    }

    /// What the files of attachments are called: `part-1`, `part-2` …
    static let partPrefix = "part-"
    /// What folders of programs are called.
    static let workPrefix = "work-"

    /// How much room is left, in bytes.
    var room: Int { limit - used.withLock(\.bytes) }

    private func claim(_ bytes: Int) -> Int? {
        used.withLock { used in
            guard bytes <= limit - used.bytes, used.files < mostParts else { return nil }
            used.bytes += bytes
            used.files += 1
            return used.files
        }
    }

    private func grow(by bytes: Int) -> Bool {
        used.withLock { used in
            guard bytes <= limit - used.bytes else { return false }
            used.bytes += bytes
            return true
        }
    }

    private func drop(_ file: URL, bytes: Int) {
        used.withLock { $0.bytes -= bytes }
        try? FileManager.default.removeItem(at: file)
    }
}
