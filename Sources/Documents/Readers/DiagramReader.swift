/// Reads a Visio drawing of 2013 or later: each page of it a page, each shape's words a paragraph.
struct DiagramReader: DocumentReader {
    let name = "vsdx"
    let version = 1
    let formats = [DocumentFormat.vsdx]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let package = try OfficePackage(file, expecting: "visio/document.xml") { name in
            name.hasPrefix("visio/") && name.hasSuffix(".xml") && !name.contains("/theme/")
        }
        guard package[package.main] != nil else {
            throw file.failure(.damaged(detail: "\(package.main) is missing"))
        }
        var text = ""
        var pages: [Document.Page] = []
        for list in package.parts("pages", of: package.main) {
            for page in try Self.pages(in: list, of: package) {
                let start = text.utf8.count
                for words in try Self.shapes(in: page.part, of: package) { text += words + "\n\n" }
                pages.append(
                    Document.Page(number: pages.count + 1, label: page.name, bytes: start..<text.utf8.count))
                Progress.made()
            }
        }
        var document = Document(format: format, text: text, pages: pages, language: Language.of(text))
        try package.complete(&document)
        return document
    }

    private static func pages(in list: String, of package: OfficePackage) throws -> [(
        name: String, part: String
    )] {
        let targets = package.relationships(of: list)
        var pages: [(name: String, part: String)] = []
        var name = ""
        try package.read(list) { event in
            if case .begin("Page", _, let attributes) = event { name = attributes["Name"] ?? "" }
            if case .begin("Rel", _, let attributes) = event, let target = targets[attributes["id"] ?? ""] {
                pages.append((name, target.target))
            }
            return true
        }
        return pages
    }

    private static func shapes(in part: String, of package: OfficePackage) throws -> [String] {
        var shapes: [String] = []
        var words: String?
        try package.read(part) { event in
            switch event {
            case .begin("Text", _, _): words = ""
            case .text(let text): words? += text
            case .end("Text", _):
                if let shape = words?.trimmed.normalised().text, !shape.isEmpty { shapes.append(shape) }
                words = nil
            default: break
            }
            return true
        }
        return shapes
    }
}
