/// A kind of file that Trama reads, under its media type.
public enum DocumentFormat: String, Codable, Sendable, CaseIterable {
    /// Text in any encoding.
    case plainText = "text/plain"
    /// A web page.
    case html = "text/html"
    /// A PDF with a text layer.
    case pdf = "application/pdf"
    /// A Word document, 2007 or later.
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    /// One mail with its attachments.
    case email = "message/rfc822"
    /// A table with a delimiter: CSV, TSV.
    case table = "text/csv"

    /// What people call it.
    public var plainName: String {
        switch self {
        case .plainText: "plain text"
        case .html: "a web page"
        case .pdf: "a PDF"
        case .docx: "a Word document"
        case .email: "a mail"
        case .table: "a table"
        }
    }

    /// The endings that files of this kind usually have.
    ///
    /// A name only breaks a tie: the bytes decide.
    var endings: Set<String> {
        switch self {
        case .plainText: ["txt", "text", "md", "log"]
        case .html: ["html", "htm", "xhtml", "xht"]
        case .pdf: ["pdf"]
        case .docx: ["docx", "docm", "dotx", "dotm"]
        case .email: ["eml"]
        case .table: ["csv", "tsv", "tab"]
        }
    }

    /// What the name promises, which may be wrong.
    init?(promisedBy name: String) {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = format
    }
}
