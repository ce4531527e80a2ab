/// Reads a table with delimiters as the text that it is, and notes how it is written.
///
/// Rows stay as the file has them, so that a citation is a row; mapping columns to properties is another's work.
struct TableReader: DocumentReader {
    let name = "table"
    let version = 1
    let formats = [DocumentFormat.table]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let decoded = TextDecoder.decode(file.bytes, limit: file.limits.textBytes)
        var metadata = ["charset": [decoded.charset]]
        let lines = decoded.text.prefix(262_144).split(separator: "\n", maxSplits: 50).dropLast(1)
        let sample = lines.isEmpty ? [Substring(decoded.text.prefix { $0 != "\n" })] : Array(lines)
        if let shape = TableShape(lines: sample, promised: true), let first = sample.first {
            metadata["delimiter"] = [String(shape.delimiter)]
            metadata["columns"] = TableShape.cells(of: first, by: shape.delimiter)
        }
        return Document(
            format: format, text: decoded.text, language: Language.of(decoded.text), metadata: metadata,
            findings: decoded.findings)
    }
}
