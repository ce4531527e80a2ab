/// Reads a Word document: headers, body, footers, then notes and comments.
///
/// Pages are those of the program that last saved it, where it left its page breaks; notes lie on no page.
struct WordReader: DocumentReader {
    let name = "docx"
    let version = 2
    let formats = [DocumentFormat.docx]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let package = try OfficePackage(file, expecting: "word/document.xml") { name in
            name.hasSuffix(".xml") && !name.hasPrefix("customxml/")
                && !["theme", "glossary", "charts"].contains { name.hasPrefix("word/\($0)/") }
        }
        guard package[package.main] != nil else {
            throw file.failure(.damaged(detail: "\(package.main) is missing"))
        }
        var text = ""
        for header in try running("header", in: package) { text += header + "\n\n" }
        let start = text.utf8.count
        let content = try WordText(package.main, of: package)
        let body = content.builder
        text += body.text
        let pages = body.pages().map { page in
            let first = page.number == 1 ? 0 : page.bytes.lowerBound + start
            return Document.Page(number: page.number, bytes: first..<page.bytes.upperBound + start)
        }
        for footer in try running("footer", in: package) { text += "\n\n" + footer }
        for part in package.parts("diagramData", of: package.main) {
            for words in try DrawingText.shapes(in: part, of: package) { text += "\n\n" + words }
        }
        var comments = 0
        for kind in ["footnote", "endnote", "comment"] {
            for part in package.parts(kind + "s", of: package.main) {
                for note in try WordText(part, of: package).notes {
                    let mark =
                        content.marks[[kind, note.id]] ?? "Comment\(note.author.map { " by \($0)" } ?? ""):"
                    text += "\n\n\(mark) \(note.text.trimmed)"
                    if kind == "comment" { comments += 1 }
                }
            }
        }
        var document = Document(
            format: format, text: text, pages: pages, language: Language.of(body.text))
        if comments > 0 { document.findings.append("\(comments) comments stand at the end") }
        content.changes.describe(&document)
        try package.complete(&document)
        return document
    }

    /// The texts of headers or footers, each once though there is a part for every section.
    private func running(_ kind: String, in package: OfficePackage) throws -> [String] {
        var texts: [String] = []
        for part in package.parts(kind, of: package.main) {
            let text = try WordText(part, of: package).builder.text.trimmed
            if !text.isEmpty && !texts.contains(text) { texts.append(text) }
        }
        return texts
    }
}
