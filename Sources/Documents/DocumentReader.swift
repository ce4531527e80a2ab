/// Something that reads one format: bytes in, document out.
///
/// A reader runs in a worker process under ``ReadingLimits``, so it may use a library that it does not trust. It
/// is synchronous, keeps no state, and throws ``DocumentError`` where the file cannot be read.
public protocol DocumentReader: Sendable {
    /// The reader's name in a claim's method: "pdf".
    var name: String { get }
    /// Raised when the same bytes give another text, so that documents are read again.
    var version: Int { get }
    /// The formats that it reads.
    var formats: [DocumentFormat] { get }
    /// Whether it goes through a file without holding it, so that no size is too large.
    var isStreaming: Bool { get }
    /// Reads a file that was found to be in one of its formats.
    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document
}

extension DocumentReader {
    /// Most readers hold their file.
    public var isStreaming: Bool { false }
}

/// Every reader that Trama has, in one list.
public enum DocumentReaders {
    /// A new format is a new file in `Readers` and a line here.
    public static let all: [any DocumentReader] = [
        PlainTextReader(),
        TableReader(),
        WebPageReader(),
        PDFReader(),
        PictureReader(),
        MediaReader(),
        WorkbookReader(),
        OpenDocumentReader(),
        PresentationReader(),
        RichTextReader(),
        OldWordReader(),
        OldWorkbookReader(),
        OldPresentationReader(),
        BinaryWorkbookReader(),
        DiagramReader(),
        RevengeReader(),
        ProtectedOfficeReader(),
        WordReader(),
        MailReader(),
        MailBoxReader(),
        OutlookBoxReader(),
        OutlookMessageReader(),
        TransportReader(),
        SignedMessageReader(),
        CardReader(),
        CalendarReader(),
        ArchiveReader(),
        JSONReader(),
        XMLReader(),
        DrawingReader(),
        SQLiteReader(),
        DBaseReader(),
        AccessReader(),
        ScannedBookReader(),
        BookReader(),
        SavedPageReader(),
        CrawlReader(),
    ]

    /// The one that reads this format.
    public static func reader(for format: DocumentFormat) -> (any DocumentReader)? {
        all.first { $0.formats.contains(format) }
    }
}
