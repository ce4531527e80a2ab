import struct Foundation.Data

/// Reads a table of dBase, Clipper or FoxPro: a line for each row, and a page of those that were deleted.
///
/// Long texts that lie in a memo file beside it cannot be reached; the reader says so.
struct DBaseReader: DocumentReader {
    let name = "dbf"
    let version = 1
    let formats = [DocumentFormat.dbf]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let table = DBaseTable(file.bytes) else {
            throw file.failure(.damaged(detail: "its header makes no sense"))
        }
        let heading = Self.line(table.fields.map { Data($0.name) })
        var rows = heading
        var deleted = Data()
        var place = table.start
        var count = 0
        while place + table.rowLength <= file.bytes.count, rows.count + deleted.count < file.limits.textBytes
        {
            let row = file.bytes.dropFirst(place).prefix(table.rowLength)
            if row.first == 0x1A { break }
            let line = Self.line(table.cells(of: row))
            if row.first == UInt8(ascii: "*") { deleted += line } else { rows += line }
            place += table.rowLength
            count += 1
            if count % 10_000 == 0 { Progress.made() }
        }
        // Both together, so that their encoding is found once.
        let decoded = TextDecoder.decode(rows + deleted, declared: table.charset)
        var findings = decoded.findings
        if count < table.saidRows, rows.count + deleted.count < file.limits.textBytes {
            findings.append("its header says \(table.saidRows) rows, and it has \(count)")
        }
        if table.hasMemos {
            findings.append("its long texts lie in a memo file (DBT or FPT), which was not read")
        }
        let lines = rows.count { $0 == 0x0A }
        let (text, pages) = Self.pages(of: decoded.text, lines: lines, hasDeleted: !deleted.isEmpty)
        if !deleted.isEmpty {
            findings.append("it keeps \(deleted.count { $0 == 0x0A }) deleted rows, which were read too")
        }
        return Document(
            format: format, text: text, pages: pages, modified: table.modified, language: Language.of(text),
            metadata: [
                "charset": [decoded.charset],
                "columns": text.prefix { $0 != "\n" }.split(separator: "\t", omittingEmptySubsequences: false)
                    .map(String.init),
            ], findings: findings)
    }

    private static func line(_ cells: [Data]) -> Data { Data(cells.joined(separator: [0x09])) + [0x0A] }

    /// The rows that stand, and the deleted ones, as two pages.
    private static func pages(of text: String, lines: Int, hasDeleted: Bool) -> (String, [Document.Page]) {
        guard hasDeleted else { return (text, []) }
        var seen = 0
        var cut = text.utf8.startIndex
        while seen < lines, cut < text.utf8.endIndex {
            if text.utf8[cut] == 0x0A { seen += 1 }
            cut = text.utf8.index(after: cut)
        }
        let rows = String(text[..<cut])
        let deleted = "\nDeleted rows\n" + text[cut...]
        let all = rows + deleted
        let middle = rows.utf8.count
        return (
            all,
            [
                Document.Page(number: 1, label: "rows", bytes: 0..<middle),
                Document.Page(number: 2, label: "deleted rows", bytes: middle..<all.utf8.count),
            ]
        )
    }
}
