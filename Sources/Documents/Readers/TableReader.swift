/// Reads a table with delimiters as the text that it is, and notes how it is written.
///
/// Rows stay as the file has them, so that a citation is a row; mapping columns to properties is another's work.
struct TableReader: DocumentReader {
    let name = "table"
    let version = 1
    let formats = [DocumentFormat.table]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        if var large = try LargeText.document(of: file, as: format) {
            let head = TextDecoder.decode(file.bytes.prefix(Self.headBytes), isBeginning: true)
            large.metadata.merge(Self.shape(of: head.text)) { known, _ in known }
            return large
        }
        let decoded = TextDecoder.decode(file.bytes, limit: file.limits.textBytes)
        return Document(
            format: format, text: decoded.text, language: Language.of(decoded.text),
            metadata: ["charset": [decoded.charset]].merging(Self.shape(of: decoded.text)) { known, _ in known
            },
            findings: decoded.findings)
    }

    private static let headBytes = 262_144

    /// What stands between the columns, and what they are called.
    private static func shape(of text: String) -> [String: [String]] {
        let lines = text.prefix(headBytes).split(separator: "\n", maxSplits: 50).dropLast(1)
        let sample = lines.isEmpty ? [Substring(text.prefix { $0 != "\n" })] : Array(lines)
        guard let shape = TableShape(lines: sample, promised: true), let first = sample.first else {
            return [:]
        }
        return [
            "delimiter": [String(shape.delimiter)],
            "columns": TableShape.cells(of: first, by: shape.delimiter),
        ]
    }
}
