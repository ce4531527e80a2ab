/// Reads JSON, one value or one a line, as the text that it is, so that citations point into what was found.
struct JSONReader: DocumentReader {
    let name = "json"
    let version = 1
    let formats = [DocumentFormat.json]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        if let large = try LargeText.document(of: file, as: format) { return large }
        let decoded = TextDecoder.decode(file.bytes, limit: file.limits.textBytes)
        return Document(
            format: format, text: decoded.text, language: Language.of(decoded.text),
            metadata: ["charset": [decoded.charset]], findings: decoded.findings)
    }
}
