import struct Foundation.Data

/// Which format a file is in, told from its bytes.
///
/// Formats that say what they are (PDF, ZIP) are taken at their word. Text is looked at: a page, a mail, a table,
/// or simply text. The name breaks ties and no more; where it promises something else, that is a finding.
struct FormatDetection {
    /// How many bytes are looked at.
    static let headBytes = 65_536

    /// What the file is.
    var format: DocumentFormat
    /// What to tell the investigator, where the name says otherwise.
    var finding: String?

    /// Looks at a file.
    ///
    /// - Throws: ``DocumentError`` where no reader fits.
    init(of file: SourceFile) throws {
        format = try Self.format(of: file)
        if let promised = DocumentFormat(promisedBy: file.name), !Self.areNear(promised, format) {
            finding = "the name promises \(promised.plainName), and the bytes are \(format.plainName)"
        }
    }

    /// Whether a file that begins so is worth a second look.
    static func mightBeDocument(_ head: Data) -> Bool {
        if head.starts(with: Signature.pdf) || head.starts(with: Signature.zip) { return true }
        return !KnownBytes.areForeign(head) && TextSample(head) != nil
    }

    private static func format(of file: SourceFile) throws -> DocumentFormat {
        let head = file.bytes.prefix(headBytes)
        let unknown = file.failure(.unknownFormat(leadingBytes: Array(head.prefix(16))))
        if isPDF(head, name: file.name) { return .pdf }
        if head.starts(with: Signature.zip) {
            guard ZipArchive.holdsWordDocument(file.bytes) else { throw unknown }
            return .docx
        }
        if head.starts(with: Signature.oldOffice) {
            throw file.bytes.range(of: Signature.encryptedPackage) == nil ? unknown : file.failure(.encrypted)
        }
        guard !KnownBytes.areForeign(head), let sample = TextSample(head) else { throw unknown }

        let promised = DocumentFormat(promisedBy: file.name)
        if sample.isMailBox && promised != .email && MailBox.holdsSeveral(file.bytes) { throw unknown }
        if sample.isWebPage(promised: promised == .html) { return .html }
        if sample.isMail(promised: promised == .email) { return .email }
        if sample.isTable(promised: promised == .table) { return .table }
        // Text is what remains when nothing else fits, so here a name that promises more has the last word.
        switch promised {
        case .pdf: throw file.failure(.damaged(detail: "named as a PDF, and its bytes are none"))
        case .docx:
            throw file.failure(.damaged(detail: "named as a Word document, and its bytes are no ZIP archive"))
        default: return .plainText
        }
    }

    /// A PDF may have some bytes before its first line; only its name makes that more than a mention.
    private static func isPDF(_ head: Data, name: String) -> Bool {
        if head.starts(with: Signature.pdf) { return true }
        guard DocumentFormat(promisedBy: name) == .pdf else { return false }
        return head.prefix(1024).range(of: Data(Signature.pdf)) != nil
    }

    private static func areNear(_ promised: DocumentFormat, _ found: DocumentFormat) -> Bool {
        promised == found || Set([promised, found]) == [.plainText, .table]
    }
}

/// The first bytes by which formats make themselves known.
private enum Signature {
    static let pdf = Array("%PDF-".utf8)
    static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// The stream that holds an encrypted Office document, in UTF-16 as the container writes names.
    static let encryptedPackage = Data(
        "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] })
}
