import struct Foundation.Data

/// Reads rich text (RTF): running lines, text with its tables, notes and comments; pictures and objects as files.
struct RichTextReader: DocumentReader {
    let name = "rtf"
    let version = 1
    let formats = [DocumentFormat.rtf]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let content = file.bytes.withUnsafeBytes { RichText($0, limit: file.limits.textBytes) }
        let body = content.builder
        var text = content.headers.map { $0 + "\n\n" }.joined()
        let start = text.utf8.count
        text += body.text
        let pages = body.pages().map {
            let first = $0.number == 1 ? 0 : $0.bytes.lowerBound + start
            return Document.Page(number: $0.number, bytes: first..<$0.bytes.upperBound + start)
        }
        for footer in content.footers { text += "\n\n" + footer }
        for note in content.notes { text += "\n\n\(note.mark) \(note.text)" }

        let about = content.information
        var document = Document(
            format: format, text: text, pages: pages, title: about["title"], author: about["author"],
            created: about["creatim"].flatMap { DocumentDate.iso($0) },
            modified: about["revtim"].flatMap { DocumentDate.iso($0) }, language: Language.of(body.text))
        for (field, name) in Self.fields {
            document.metadata[name] = about[field].map { [$0.hasSuffix(";") ? String($0.dropLast()) : $0] }
        }
        if !content.links.isEmpty { document.metadata["links"] = content.links }
        if content.comments > 0 { document.findings.append("\(content.comments) comments stand at the end") }
        content.changes.describe(&document)
        for object in content.objects { try document.keep(object, in: file.scratch) }
        return document
    }

    private static let fields = [
        ("subject", "subject"), ("keywords", "keywords"), ("doccomm", "description"),
        ("operator", "modified-by"),
        ("company", "company"), ("manager", "manager"), ("category", "category"), ("generator", "creator"),
    ]
}
