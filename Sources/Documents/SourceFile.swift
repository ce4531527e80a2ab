public import struct Foundation.Data
public import struct Foundation.URL
import Glibc

/// The one file that a reader reads: its bytes, its name, and where the reader may write.
public struct SourceFile: Sendable {
    /// Its name, as the investigator knows it.
    public let name: String
    /// Where it lies, for programs that want a path.
    public let url: URL
    /// Its bytes, mapped and not copied.
    public let bytes: Data
    /// Where attachments go.
    public let scratch: ScratchFolder
    /// How it is to be read.
    public let options: ReadingOptions

    /// What reading it may cost.
    public var limits: ReadingLimits { options.limits }

    /// Opens a file and maps its bytes, which takes address space and no memory.
    ///
    /// Never waits: a pipe or a device is refused.
    ///
    /// - Throws: ``DocumentError``.
    public init(opening url: URL, named name: String, scratch: ScratchFolder, options: ReadingOptions) throws
    {
        try Self.check(url, named: name)
        let descriptor = open(url.path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DocumentError(file: name, reason: .opening(errno)) }
        defer { close(descriptor) }

        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw DocumentError(file: name, reason: .opening(errno))
        }
        let count = Int(status.st_size)
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw DocumentError(
                file: name,
                reason: errno == ENOMEM
                    ? .tooLarge(bytes: count, limit: options.limits.inputBytes) : .opening(errno))
        }
        self.name = name
        self.url = url
        self.bytes = Data(bytesNoCopy: start, count: count, deallocator: .unmap)
        self.scratch = scratch
        self.options = options
    }

    /// Bytes that are already in memory, such as a part of a mail.
    public init(bytes: Data, from container: SourceFile, named name: String) {
        self.name = name
        self.url = container.url
        self.bytes = bytes
        self.scratch = container.scratch
        self.options = container.options
    }

    /// The error that says what is wrong with this file.
    public func failure(_ reason: DocumentError.Reason) -> DocumentError {
        DocumentError(file: name, reason: reason)
    }

    /// Refuses what needs no look at the bytes: nothing there, not a file, no bytes.
    static func check(_ url: URL, named name: String) throws(DocumentError) {
        var status = stat()
        guard stat(url.path, &status) == 0 else { throw DocumentError(file: name, reason: .opening(errno)) }
        let kind: String? =
            switch status.st_mode & S_IFMT {
            case S_IFREG: nil
            case S_IFDIR: "a folder"
            case S_IFIFO: "a pipe"
            case S_IFSOCK: "a socket"
            default: "a device"
            }
        if let kind { throw DocumentError(file: name, reason: .notAFile(kind: kind)) }
        if access(url.path, R_OK) != 0 { throw DocumentError(file: name, reason: .opening(errno)) }
        if status.st_size == 0 { throw DocumentError(file: name, reason: .empty) }
    }
}

extension DocumentError.Reason {
    /// What the system says when a file cannot be opened.
    fileprivate static func opening(_ code: Int32) -> Self {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case ELOOP: .linkLoop
        case EACCES, EPERM: .unreadable(detail: "permission denied")
        default: .unreadable(detail: String(cString: strerror(code)))
        }
    }
}
