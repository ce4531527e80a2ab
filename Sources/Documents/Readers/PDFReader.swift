import struct Foundation.Data

/// Reads a PDF's text layer, page by page, with Poppler's programs.
///
/// The text stays as the page has it: words that a line break divides stay divided.
struct PDFReader: DocumentReader {
    let name = "pdf"
    let version = 1
    let formats = [DocumentFormat.pdf]

    private let information = ExternalTool(program: "pdfinfo", package: "poppler-utils")
    private let extraction = ExternalTool(program: "pdftotext", package: "poppler-utils")

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let about = try information.run(
            ["-isodates", "-enc", "UTF-8", file.url.path], on: file, limit: 1 << 20)
        try check(about, of: file)
        let fields = Self.fields(in: about.standardOutput)

        let output = try extraction.run(
            ["-enc", "UTF-8", "-eol", "unix", file.url.path, "-"], on: file, limit: file.limits.textBytes)
        try check(output, of: file)
        let decoded = TextDecoder.decode(output.standardOutput)
        let (text, pages) = decoded.text.splitIntoPages()

        var findings = Self.findings(about: pages, in: text)
        if output.isCut { findings.append("text cut at \(file.limits.textBytes) bytes") }
        if let complaint = Self.complaint(in: output.complaints) {
            findings.append("the file has faults: \(complaint)")
        }
        return Document(
            format: format, text: text, pages: pages, title: fields["Title"], author: fields["Author"],
            created: fields["CreationDate"].flatMap { DocumentDate.iso($0) },
            modified: fields["ModDate"].flatMap { DocumentDate.iso($0) },
            language: Language.of(text), metadata: Self.metadata(from: fields), findings: findings)
    }

    private func check(_ output: ExternalTool.Output, of file: SourceFile) throws {
        if output.status == 0 { return }
        if output.complaints.contains("Incorrect password") { throw file.failure(.encrypted) }
        if output.complaints.contains("Out of memory") {
            throw file.failure(.outOfMemory(limit: file.limits.memoryBytes))
        }
        throw file.failure(
            .damaged(detail: Self.complaint(in: output.complaints) ?? "Poppler cannot read it"))
    }

    /// The first thing that Poppler calls an error: "Couldn't read xref table".
    private static func complaint(in complaints: String) -> String? {
        let errors = complaints.split(separator: "\n").filter { $0.contains("Error") }
        guard let error = errors.first else { return nil }
        let words = error.split(separator: ": ", maxSplits: 1).last ?? error
        return String(words.prefix(200)).trimmed
    }

    /// What `pdfinfo` prints: a line for each field, "Author:          Ana Pérez".
    private static func fields(in output: Data) -> [String: String] {
        var fields: [String: String] = [:]
        for line in TextDecoder.decode(output).text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = String(line[line.index(after: colon)...]).trimmed
            if !value.isEmpty { fields[String(line[..<colon])] = value }
        }
        return fields
    }

    private static func metadata(from fields: [String: String]) -> [String: [String]] {
        let kept = [
            "Subject": "subject", "Keywords": "keywords", "Creator": "creator", "Producer": "producer",
            "Pages": "pages", "PDF version": "pdf-version",
        ]
        return Dictionary(
            uniqueKeysWithValues: kept.compactMap { field, name in fields[field].map { (name, [$0]) } })
    }

    /// Which pages have no text, as ranges: "pages 2–4, 9 have no text, perhaps scans".
    private static func findings(about pages: [Document.Page], in text: String) -> [String] {
        var blank: [ClosedRange<Int>] = []
        for page in pages where text.isBlank(in: page.bytes) {
            if let last = blank.last, last.upperBound == page.number - 1 {
                blank[blank.count - 1] = last.lowerBound...page.number
            } else {
                blank.append(page.number...page.number)
            }
        }
        guard !blank.isEmpty else { return [] }
        let named = blank.prefix(20).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
        let list = named.joined(separator: ", ") + (blank.count > 20 ? " and more" : "")
        let isOne = blank.count == 1 && blank[0].count == 1
        return [
            isOne ? "page \(list) has no text, perhaps a scan" : "pages \(list) have no text, perhaps scans"
        ]
    }
}

extension String {
    /// Whether there is nothing but white space in a range of bytes.
    fileprivate func isBlank(in bytes: Range<Int>) -> Bool {
        let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
        return utf8[start..<utf8.index(start, offsetBy: bytes.count)].allSatisfy { $0 <= 0x20 }
    }
}
