import struct Foundation.Data

/// Which format a file is in, told from its bytes.
///
/// Formats that say what they are (PDF, ZIP) are taken at their word. Text is looked at: a page, a mail, a table,
/// or simply text. The name breaks ties and no more; where it promises something else, that is a finding.
struct FormatDetection {
    /// How many bytes are looked at first.
    static let headBytes = 65_536

    /// What the file is.
    let format: DocumentFormat
    /// What to tell the investigator: a name that says otherwise, a second file in the same bytes.
    let findings: [String]

    /// Looks at a file.
    ///
    /// - Throws: ``DocumentError`` where no reader fits.
    init(of file: SourceFile) throws {
        let format = try Self.format(of: file)
        var findings: [String] = []
        if let promised = DocumentFormat(promisedBy: file.name), !Self.areNear(promised, format) {
            findings.append("the name promises \(promised.plainName), and the bytes are \(format.plainName)")
        }
        if let second = Self.second(in: file.bytes, beside: format) {
            findings.append("the same bytes are also \(second.plainName), which was not read")
        }
        self.format = format
        self.findings = findings
    }

    private static func format(of file: SourceFile) throws -> DocumentFormat {
        let head = file.bytes.prefix(headBytes)
        let unknown = file.failure(.unknownFormat(leadingBytes: Array(head.prefix(16))))
        if head.starts(with: Signature.zip) { return ZipContents.format(of: file.bytes) }
        if head.starts(with: Signature.emptyZip) { return .zip }
        if head.starts(with: Signature.compoundFile) {
            let container = CompoundFile(file.bytes)
            if container.isEncrypted { return .encryptedOffice }
            guard let format = container.format else { throw unknown }
            return format
        }
        if let format = Signature.format(of: head) {
            return format == .compressed && CrawlBytes.begin(in: file.bytes) ? .warc : format
        }
        let promised = DocumentFormat(promisedBy: file.name)
        if promised == .pdf, head.prefix(1024).range(of: Signature.pdf) != nil { return .pdf }
        guard !KnownBytes.areForeign(head), let sample = TextSample(head) else { throw unknown }
        return try format(ofText: sample, promised: promised, in: file)
    }

    private static func format(ofText sample: TextSample, promised: DocumentFormat?, in file: SourceFile)
        throws
        -> DocumentFormat
    {
        if let format = sample.announcedFormat { return format }
        if sample.isMailBox && (promised == .mbox || MailBox.holdsSeveral(file.bytes)) { return .mbox }
        if sample.isAppleMail { return .emlx }
        if sample.isSavedPage { return .mhtml }
        if sample.isWebPage(promised: promised == .html) { return .html }
        if sample.isXML(promised: promised == .xml) { return .xml }
        if sample.isJSON(promised: promised == .json) { return .json }
        if sample.isMail(promised: promised == .email || promised == .mbox) { return .email }
        if sample.isTable(promised: promised == .table) { return .table }
        // Text is what remains when nothing else fits, so here a name that promises more has the last word.
        guard let promised, promised.beginsWithBytes else { return .plainText }
        throw file.failure(.damaged(detail: "named as \(promised.plainName), and its bytes are none"))
    }

    /// A file that is hidden behind another: readers of both find what they look for.
    private static func second(in bytes: Data, beside format: DocumentFormat) -> DocumentFormat? {
        guard format.beginsWithBytes else { return nil }
        if format != .pdf, format.content != .parts,
            bytes.prefix(1024).dropFirst(8).range(of: Signature.pdf) != nil
        {
            return .pdf
        }
        let isPacked = bytes.starts(with: Signature.zip) || format.content == .parts
        return !isPacked && endsAsZip(bytes) ? .zip : nil
    }

    /// Whether the last record is a ZIP archive's, with a comment that ends where the file does.
    private static func endsAsZip(_ bytes: Data) -> Bool {
        let tail = bytes.suffix(65_557)
        guard let record = tail.range(of: Data(Signature.emptyZip), options: .backwards) else { return false }
        let offset = record.lowerBound - tail.startIndex
        let end = offset + 22 + tail.littleEndian(at: offset + 20, bytes: 2)
        return end == tail.count && tail.littleEndian(at: offset + 10, bytes: 2) > 0
    }

    private static func areNear(_ promised: DocumentFormat, _ found: DocumentFormat) -> Bool {
        if promised == found || found == .encryptedOffice { return true }
        let families: [Set<DocumentFormat>] = [
            [.plainText, .table, .json], [.email, .mbox, .emlx, .mhtml], [.audio, .video],
            [.xml, .svg, .html, .odt, .ods, .odp, .doc, .xls], [.zip, .epub, .wacz], [.warc, .compressed],
            [.smime, .email],
        ]
        return families.contains { $0.contains(promised) && $0.contains(found) }
    }
}

extension DocumentFormat {
    /// Whether such a file begins with bytes of its own, so that one of text alone is none.
    fileprivate var beginsWithBytes: Bool {
        switch self {
        case .plainText, .json, .xml, .html, .mhtml, .svg, .table, .email, .emlx, .mbox, .vcard, .calendar,
            .smime,
            .pnm, .warc:
            false
        default: true
        }
    }
}
