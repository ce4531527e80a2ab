/// Reads text in any encoding. Form feeds, where there are any, divide pages.
///
/// What is too large for one document is kept in parts.
struct PlainTextReader: DocumentReader {
    let name = "text"
    let version = 1
    let formats = [DocumentFormat.plainText]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        if let large = try LargeText.document(of: file, as: format) { return large }
        let decoded = TextDecoder.decode(file.bytes, limit: file.limits.textBytes)
        if (decoded.illegalBytes + decoded.removedNULs) * 100 > file.bytes.count {
            throw file.failure(.unknownFormat(leadingBytes: Array(file.bytes.prefix(16))))
        }
        let (text, pages) = decoded.text.splitIntoPages()
        return Document(
            format: format, text: text, pages: pages, language: Language.of(text),
            metadata: ["charset": [decoded.charset]],
            findings: decoded.findings)
    }
}
