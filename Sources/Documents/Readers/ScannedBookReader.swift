import Foundation

/// Reads the text layer of a DjVu scan, page by page, with DjVuLibre's program.
struct ScannedBookReader: DocumentReader {
    let name = "djvu"
    let version = 1
    let formats = [DocumentFormat.djvu]

    private let extraction = ExternalTool(program: "djvutxt", package: "djvulibre-bin")

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let output = try extraction.run([file.url.path], on: file, limit: file.limits.textBytes)
        guard output.status == 0 else {
            let complaint =
                output.complaints.split(separator: "\n").first.map(String.init) ?? "DjVuLibre cannot read it"
            throw file.failure(.damaged(detail: String(complaint.prefix(200))))
        }
        // Columns, regions and paragraphs end with control characters of their own.
        let decoded = TextDecoder.decode(output.standardOutput, declared: "utf-8")
        let plain = String(
            String.UnicodeScalarView(decoded.text.unicodeScalars.filter { !Self.marks.contains($0) }))
        let (text, pages) = plain.splitIntoPages()
        let blank = pages.filter { text.utf8.isBlank($0.bytes) }.map(\.number)
        var findings = decoded.findings
        if !blank.isEmpty {
            let shown =
                blank.prefix(20).map(String.init).joined(separator: ", ")
                + (blank.count > 20 ? " and more" : "")
            findings.append("pages without text, perhaps scans: \(shown)")
        }
        if output.isCut { findings.append("text cut at \(file.limits.textBytes) bytes") }
        return Document(
            format: format, text: text, pages: pages, language: Language.of(text),
            metadata: ["pages": ["\(pages.count)"]], findings: findings)
    }

    private static let marks: Set<Unicode.Scalar> = ["\u{0B}", "\u{1D}", "\u{1F}"]
}

extension String.UTF8View {
    /// Whether there is nothing but white space in a range of bytes.
    fileprivate func isBlank(_ bytes: Range<Int>) -> Bool {
        let start = index(startIndex, offsetBy: bytes.lowerBound)
        return self[start..<index(start, offsetBy: bytes.count)].allSatisfy { $0 <= 0x20 }
    }
}
