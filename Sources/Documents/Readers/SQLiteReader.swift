import Foundation

/// Reads an SQLite database: each table a page, each row a line.
///
/// Views and triggers are named and not run. Files that lie in cells become attachments.
struct SQLiteReader: DocumentReader {
    let name = "sqlite"
    let version = 1
    let formats = [DocumentFormat.sqlite]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        do {
            return try Self.contents(of: SQLiteFile(file.url), in: file)
        } catch let failure as SQLiteFile.Failure {
            throw file.failure(
                failure.isOutOfMemory
                    ? .outOfMemory(limit: file.limits.memoryBytes) : .damaged(detail: failure.detail))
        }
    }

    private static func contents(of database: SQLiteFile, in file: SourceFile) throws -> Document {
        var tables: [String] = []
        var others: [String: [String]] = [:]
        try database.rows(of: "SELECT type, name, sql FROM main.sqlite_master ORDER BY rowid") { _, row in
            guard case .text(let type) = row[0], case .text(let name) = row[1] else { return true }
            var isVirtual = false
            if case .text(let sql) = row[2] { isVirtual = sql.uppercased().hasPrefix("CREATE VIRTUAL") }
            if type == "table", !isVirtual, !name.hasPrefix("sqlite_") {
                tables.append(name)
            } else if type == "view" || type == "trigger" || isVirtual {
                others[isVirtual ? "virtual table" : type, default: []].append(name)
            }
            return tables.count < 10_000
        }
        var text = TableText(limit: file.limits.textBytes)
        var cells = CellFiles(file: file)
        var findings: [String] = []
        for table in tables where !text.isFull {
            do {
                try read(table, of: database, into: &text, cells: &cells)
            } catch let failure as SQLiteFile.Failure {
                findings.append("the table \(table.onOneLine) cannot be read to its end (\(failure.detail))")
            }
            text.end()
            Progress.made()
        }
        if text.isFull { findings.append("text cut at \(file.limits.textBytes) bytes") }
        for (kind, names) in others.sorted(by: { $0.key < $1.key }) {
            let shown = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? " and more" : "")
            findings.append("\(kind)s, which were not run: \(shown.onOneLine)")
        }
        // Both bytes are 2 where the latest changes go to a file of their own (file format, 1.3.3).
        if file.bytes.holds([2, 2], at: 18) {
            findings.append(
                "its latest changes may lie in a file \(file.name.onOneLine)-wal, which was not read")
        }
        return Document(
            format: .sqlite, text: text.text, pages: text.pages, language: Language.of(text.text),
            metadata: ["tables": tables.map(\.onOneLine)], attachments: cells.attachments,
            findings: findings + cells.findings)
    }

    private static func read(
        _ table: String, of database: SQLiteFile, into text: inout TableText, cells: inout CellFiles
    ) throws {
        text.begin(table.onOneLine, columns: [])
        text.add(try database.columns(of: table))
        var number = 0
        try database.rows(of: "SELECT * FROM main.\(table.quoted)") { columns, row in
            number += 1
            let line = try zip(columns, row).map { column, value in
                switch value {
                case .null: ""
                case .number(let text), .text(let text): text
                case .blob(let bytes):
                    try cells.text(of: bytes, named: "\(table)/\(column)/\(number)".onOneLine)
                }
            }
            text.add(line)
            if number % 1_000 == 0 { Progress.made() }
            return !text.isFull
        }
    }
}

/// Files that lie in the cells of a database: pictures, letters.
struct CellFiles {
    private let file: SourceFile
    /// Those that were kept.
    private(set) var attachments: [Document.Attachment] = []
    private var leftOut = 0

    init(file: SourceFile) { self.file = file }

    /// What stands in the table for some bytes: their text, or what they are.
    mutating func text(of bytes: Data, named name: String) throws -> String {
        if bytes.isEmpty { return "" }
        if Signature.format(of: bytes.prefix(FormatDetection.headBytes)) != nil
            || bytes.starts(with: Signature.zip)
        {
            if let kept = try file.scratch.keep(bytes, named: name) {
                attachments.append(kept)
            } else {
                leftOut += 1
            }
            return "[\(name)]"
        }
        if let text = String(validating: bytes, as: UTF8.self),
            !text.utf8.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) })
        {
            return text
        }
        return "[\(bytes.count) bytes]"
    }

    /// What an investigator should know.
    var findings: [String] {
        leftOut > 0
            ? ["\(leftOut) files in cells are too large with what came before, and were left out"] : []
    }
}
