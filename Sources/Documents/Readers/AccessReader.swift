import Foundation

/// Reads an Access database with mdbtools: each table a page, each row a line.
struct AccessReader: DocumentReader {
    let name = "access"
    let version = 1
    let formats = [DocumentFormat.access]

    private let listing = ExternalTool(program: "mdb-tables", package: "mdbtools")
    private let export = ExternalTool(program: "mdb-export", package: "mdbtools")

    /// What stands between rows and between cells: control characters that no value has.
    private static let (rowMark, cellMark): (Character, Character) = ("\u{1E}", "\u{1F}")

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let listed = try listing.run(["-1", "-t", "table", file.url.path], on: file, limit: 4 << 20)
        guard listed.status == 0 else {
            if listed.complaints.lowercased().contains("encrypt") { throw file.failure(.encrypted) }
            throw file.failure(.damaged(detail: String(listed.complaints.prefix(200)).onOneLine.trimmed))
        }
        let tables = String(decoding: listed.standardOutput, as: UTF8.self).split(separator: "\n").map(
            String.init)
        var text = TableText(limit: file.limits.textBytes)
        var findings: [String] = []
        for table in tables where !text.isFull {
            let output = try export.run(
                [
                    "-d", String(Self.cellMark), "-R", String(Self.rowMark), "-Q", "-b", "strip", "-D",
                    "%Y-%m-%d", "-T",
                    "%Y-%m-%dT%H:%M:%S",
                    "--", file.url.path, table,
                ], on: file, limit: file.limits.textBytes)
            text.begin(table.onOneLine, columns: [])
            for row in String(decoding: output.standardOutput, as: UTF8.self).split(
                separator: Self.rowMark)
            {
                text.add(
                    row.drop { $0 == "\n" }.split(separator: Self.cellMark, omittingEmptySubsequences: false)
                        .map(
                            String.init))
            }
            text.end()
            if output.status != 0 {
                findings.append("the table \(table.onOneLine) cannot be read to its end")
            }
            Progress.made()
        }
        if text.isFull { findings.append("text cut at \(file.limits.textBytes) bytes") }
        return Document(
            format: format, text: text.text, pages: text.pages, language: Language.of(text.text),
            metadata: ["tables": tables.map(\.onOneLine)], findings: findings)
    }
}
