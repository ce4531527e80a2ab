import struct Foundation.Data

/// Reads a web page: its article without the menus around it, its headline, author and date.
struct WebPageReader: DocumentReader {
    let name = "html"
    let version = 1
    let formats = [DocumentFormat.html]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let page = Self.page(file.bytes, declaredCharset: nil)
        let tree = try Self.tree(page.text, of: file)
        defer { withExtendedLifetime(tree) {} }
        guard let root = tree.root else { throw file.failure(.noText(format: format)) }
        let about = PageMetadata(of: root)
        var metadata = about.others
        metadata["charset"] = [page.charset]
        let text = MainText.of(root)
        return Document(
            format: format, text: text, title: about.title, author: about.author, created: about.published,
            modified: about.modified, language: Language.of(text), metadata: metadata, findings: page.findings
        )
    }

    /// The main text of a page that came as part of something else.
    static func text(_ bytes: Data, declaredCharset: String?, of file: SourceFile) throws -> DecodedText {
        var page = page(bytes, declaredCharset: declaredCharset)
        if page.text.trimmed.isEmpty { return page }
        let tree = try tree(page.text, of: file)
        page.text = tree.root.map { MainText.of($0) } ?? ""
        withExtendedLifetime(tree) {}
        return page
    }

    private static func tree(_ html: String, of file: SourceFile) throws -> HTMLTree {
        do {
            return try HTMLTree(html)
        } catch .empty {
            throw file.failure(.noText(format: .html))
        } catch .outOfMemory {
            throw file.failure(.outOfMemory(limit: file.limits.memoryBytes))
        }
    }

    private static func page(_ bytes: Data, declaredCharset: String?) -> DecodedText {
        TextDecoder.decode(bytes, declared: declaredCharset ?? charsetNamed(in: bytes))
    }

    /// The encoding that the page names for itself: `<meta charset=…>`, `charset=…` in a `meta`, or the XML line.
    static func charsetNamed(in bytes: Data) -> String? {
        let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
            .lowercased()
        let declaration = head.hasPrefix("<?xml") ? head.prefix { $0 != ">" } : ""
        for (place, key) in [(head[...], "charset"), (declaration, "encoding")] {
            guard let found = place.firstRange(of: key) else { continue }
            let value = place[found.upperBound...].drop { $0.isWhitespace || "=\"'".contains($0) }
            let name = value.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
            if !name.isEmpty { return String(name) }
        }
        return nil
    }
}
