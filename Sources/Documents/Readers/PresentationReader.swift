/// Reads a PowerPoint presentation of 2007 or later: each slide a page, with its notes and comments below it.
struct PresentationReader: DocumentReader {
    let name = "pptx"
    let version = 1
    let formats = [DocumentFormat.pptx]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let package = try OfficePackage(file, expecting: "ppt/presentation.xml") { name in
            name.hasSuffix(".xml") && !name.contains("/theme/") && !name.contains("/slidelayouts/")
                && !name.contains("/slidemasters/") && !name.hasPrefix("customxml/")
        }
        guard package[package.main] != nil else {
            throw file.failure(.damaged(detail: "\(package.main) is missing"))
        }
        let authors = try SlideComments.authors(in: package)
        var text = ""
        var pages: [Document.Page] = []
        var hidden: [String] = []
        var comments = 0
        for part in try slides(of: package) {
            let start = text.utf8.count
            let slide = try SlideText(part, of: package)
            var blocks = [slide.text]
            for kind in ["chart", "diagramData"] {
                for drawing in package.parts(kind, of: part) {
                    blocks += try DrawingText.shapes(in: drawing, of: package)
                }
            }
            for notes in package.parts("notesSlide", of: part) {
                let words = try SlideText(notes, of: package).text
                if !words.isEmpty { blocks.append("Notes: " + words) }
            }
            let remarks = try SlideComments(of: part, in: package, authors: authors).lines
            comments += remarks.count
            blocks += remarks
            text += blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
            if text.utf8.count > start { text += "\n\n" }
            if slide.isHidden { hidden.append(String(pages.count + 1)) }
            pages.append(
                Document.Page(
                    number: pages.count + 1, label: slide.title?.trimmed.onOneLine,
                    bytes: start..<text.utf8.count))
            Progress.made()
            if text.utf8.count > file.limits.textBytes { break }
        }
        var document = Document(format: format, text: text, pages: pages, language: Language.of(text))
        if !hidden.isEmpty { document.findings.append("hidden slides: \(hidden.joined(separator: ", "))") }
        if comments > 0 { document.findings.append("\(comments) comments stand below their slides") }
        try package.complete(&document)
        return document
    }

    /// The slides in the order in which they are shown.
    private func slides(of package: OfficePackage) throws -> [String] {
        let targets = package.relationships(of: package.main)
        var slides: [String] = []
        try package.read(package.main) { event in
            if case .begin("sldId", _, let attributes) = event, let id = attributes["id"],
                let target = targets[id], target.kind == "slide"
            {
                slides.append(target.target)
            }
            return true
        }
        return slides.isEmpty ? package.parts("slide", of: package.main) : slides
    }
}
