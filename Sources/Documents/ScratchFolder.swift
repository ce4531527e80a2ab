public import struct Foundation.Data
public import struct Foundation.URL
import Synchronization

/// Where a reader puts the files that came inside a file, and the most that they may take together.
///
/// Names are given out here: nothing that a document says becomes part of a path.
public final class ScratchFolder: Sendable {
    /// The folder itself.
    public let url: URL
    private let limit: Int
    private let used = Mutex((files: 0, bytes: 0))

    /// A folder that exists.
    public init(_ url: URL, limit: Int) {
        self.url = url
        self.limit = limit
    }

    /// Keeps one attachment, or says that there is no room left for it.
    ///
    /// - Throws: What the file system throws.
    /// - Returns: `nil` where the attachment would go over the limit.
    public func keep(_ bytes: Data, named name: String, declaredType: String?) throws -> Document.Attachment?
    {
        let number = used.withLock { used -> Int? in
            guard bytes.count <= limit - used.bytes else { return nil }
            used.bytes += bytes.count
            used.files += 1
            return used.files
        }
        guard let number else { return nil }
        let file = url.appending(path: Self.partPrefix + String(number))
        try bytes.write(to: file)
        return Document.Attachment(name: name, file: file, declaredType: declaredType)
    }

    /// What the files of attachments are called: `part-1`, `part-2` …
    static let partPrefix = "part-"
}
