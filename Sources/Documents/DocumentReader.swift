/// Something that reads one format: bytes in, document out.
///
/// A reader runs in a worker process under ``ReadingLimits``, so it may use a library that it does not trust. It
/// is synchronous, keeps no state, and throws ``DocumentError`` where the file cannot be read.
public protocol DocumentReader: Sendable {
    /// The reader's name in a claim's method: "pdf".
    var name: String { get }
    /// Raised when the same bytes give another text, so that documents are read again.
    var version: Int { get }
    /// The format that it reads.
    var format: DocumentFormat { get }
    /// Reads the file.
    func read(_ file: SourceFile) throws -> Document
}

/// Every reader that Trama has, in one list.
public enum DocumentReaders {
    /// One for each format; a new format is a new file in `Readers` and a line here.
    public static let all: [any DocumentReader] = [
        PlainTextReader(),
        TableReader(),
        WebPageReader(),
        PDFReader(),
        WordReader(),
        MailReader(),
    ]

    /// The one that reads this format.
    public static func reader(for format: DocumentFormat) -> (any DocumentReader)? {
        all.first { $0.format == format }
    }
}
