/// Reads LibreOffice's documents: texts page by page where page breaks are kept, presentations slide by slide.
///
/// Headers and footers stand around the text, notes and comments at its end. Flat XML files are read as packed ones.
struct OpenDocumentReader: DocumentReader {
    let name = "opendocument"
    let version = 1
    let formats = [DocumentFormat.odt, .odp, .ods]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let package = try OpenDocumentPackage(file)
        var document =
            format == .ods
            ? try workbook(package, limit: file.limits.textBytes) : try text(package, as: format)
        try package.complete(&document)
        return document
    }

    private func workbook(_ package: OpenDocumentPackage, limit: Int) throws -> Document {
        var sheets = OpenDocumentSheets(limit: limit)
        // What is read so far is looked at while the rest is still unpacked.
        try withUnsafeMutablePointer(to: &sheets) { sheets in
            try package.readContent(while: { !sheets.pointee.text.isFull }) { sheets.pointee.take($0) }
        }
        if sheets.text.isFull { sheets.finish() }
        return Document(
            format: .ods, text: sheets.text.text, pages: sheets.text.pages,
            language: Language.of(sheets.text.text), metadata: ["sheets": sheets.names],
            findings: sheets.findings + HiddenParts.finding(sheets: sheets.hiddenSheets))
    }

    private func text(_ package: OpenDocumentPackage, as format: DocumentFormat) throws -> Document {
        var content = OpenDocumentText()
        try package.readContent { content.take($0) }
        let running = format == .odt ? try RunningText(of: package) : RunningText()
        let body = content.builder.text
        var text = running.headers.map { $0 + "\n\n" }.joined()
        let start = text.utf8.count
        text += body
        for footer in running.footers { text += "\n\n" + footer }
        for note in content.notes { text += "\n\n\(note.mark) \(note.text)" }

        var document = Document(format: format, text: text, language: Language.of(body))
        document.pages = format == .odp ? slides(content, count: text.utf8.count) : []
        if format == .odt {
            document.pages = content.builder.pages().map {
                let first = $0.number == 1 ? 0 : $0.bytes.lowerBound + start
                return Document.Page(number: $0.number, bytes: first..<$0.bytes.upperBound + start)
            }
        }
        let hidden = content.slides.indices.filter { content.slides[$0].isHidden }.map { String($0 + 1) }
        if !hidden.isEmpty { document.findings.append("hidden slides: \(hidden.joined(separator: ", "))") }
        if content.comments > 0 { document.findings.append("\(content.comments) comments stand at the end") }
        content.changes.describe(&document)
        if !content.links.isEmpty { document.metadata["links"] = content.links }
        return document
    }

    private func slides(_ content: OpenDocumentText, count: Int) -> [Document.Page] {
        let ends = content.slides.dropFirst().map(\.start) + [content.builder.text.utf8.count]
        return zip(content.slides, ends).enumerated().map { index, slide in
            Document.Page(number: index + 1, label: slide.0.name, bytes: slide.0.start..<slide.1)
        }
    }
}

/// What stands above and below the pages of an OpenDocument text, each text once.
private struct RunningText {
    var headers: [String] = []
    var footers: [String] = []

    init() {}

    init(of package: OpenDocumentPackage) throws {
        var builder: TextBuilder?
        var paragraphs = 0
        var found = RunningText()
        try package.read("styles.xml") { event in
            switch event {
            case .begin("body", _, _), .begin("binary-data", _, _): return false
            case .begin(let name, _, _) where name.hasPrefix("header") || name.hasPrefix("footer"):
                if !name.hasSuffix("-style"), !name.hasSuffix("-properties") { builder = TextBuilder() }
            case .begin("p", _, _), .begin("h", _, _): paragraphs += 1
            case .begin("s", _, _), .begin("tab", _, _): builder?.add(flowing: " ")
            case .text(let text): if paragraphs > 0 { builder?.add(flowing: text) }
            case .end("p", _), .end("h", _):
                paragraphs -= 1
                builder?.breakLine()
            case .end(let name, _) where name.hasPrefix("header") || name.hasPrefix("footer"):
                if let text = builder?.text.trimmed, !text.isEmpty {
                    found.add(text, isHeader: name.hasPrefix("header"))
                }
                if !name.hasSuffix("-style"), !name.hasSuffix("-properties") { builder = nil }
            default: break
            }
            return true
        }
        self = found
    }

    private mutating func add(_ text: String, isHeader: Bool) {
        if isHeader, !headers.contains(text) { headers.append(text) }
        if !isHeader, !footers.contains(text) { footers.append(text) }
    }
}
