import struct Foundation.Data

/// Reads an e-book (EPUB): its chapters in their order, each a page under its heading, and what it says about itself.
struct BookReader: DocumentReader {
    let name = "epub"
    let version = 1
    let formats = [DocumentFormat.epub]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let members = try unpack(file) { name in
            let name = name.lowercased()
            return !name.hasPrefix("__macosx/")
                && [".xml", ".opf", ".ncx", ".html", ".xhtml", ".htm", ".xht", ".svg"].contains(
                    where: name.hasSuffix)
        }
        guard let package = BookPackage(members) else {
            throw file.failure(.damaged(detail: "it does not say which chapters it has"))
        }
        if package.isProtected { throw file.failure(.encrypted) }
        var builder = TextBuilder()
        var labels: [String?] = []
        var findings: [String] = []
        for chapter in package.chapters {
            guard let bytes = members[chapter] else {
                findings.append("the chapter \(chapter.onOneLine) is missing")
                continue
            }
            let (text, heading) = try Self.chapter(bytes, of: file)
            guard !text.isEmpty else { continue }
            builder.breakParagraph()
            builder.breakPage()
            builder.add(verbatim: text)
            labels.append(heading)
            Progress.made()
        }
        var pages = builder.pages()
        if pages.isEmpty, !labels.isEmpty {
            pages = [Document.Page(number: 1, bytes: 0..<builder.text.utf8.count)]
        }
        for (index, label) in labels.enumerated() where index < pages.count { pages[index].label = label }
        let attachments = try keepOthers(in: file, beside: Set(members.keys), findings: &findings)
        return Document(
            format: format, text: builder.text, pages: pages, title: package["title"],
            author: package["creator"],
            created: package["date"].flatMap { DocumentDate.iso($0) }, language: Language.of(builder.text),
            metadata: package.metadata, attachments: attachments, findings: findings)
    }

    /// The text of a chapter and its heading.
    private static func chapter(_ bytes: Data, of file: SourceFile) throws -> (text: String, heading: String?)
    {
        let decoded = TextDecoder.decode(bytes, declared: WebPageReader.charsetNamed(in: bytes))
        guard !decoded.text.trimmed.isEmpty else { return ("", nil) }
        do {
            let tree = try HTMLTree(decoded.text)
            defer { withExtendedLifetime(tree) {} }
            guard let root = tree.root else { return ("", nil) }
            let heading = root.elements { name, _ in ["h1", "h2", "h3"].contains(name) }.first?.rawText
                .flowing
            return (MainText.of(root), heading.flatMap { $0.count <= 120 ? $0.orNil : nil })
        } catch .empty {
            return ("", nil)
        } catch .outOfMemory {
            throw file.failure(.outOfMemory(limit: file.limits.memoryBytes))
        }
    }

    private func unpack(_ file: SourceFile, where isWanted: (String) -> Bool) throws -> [String: Data] {
        do {
            return try ZipArchive(file.bytes).members(limit: file.limits.memoryBytes / 4, where: isWanted)
        } catch .encrypted {
            throw file.failure(.encrypted)
        } catch .damaged(let detail) {
            throw file.failure(.damaged(detail: detail))
        } catch .tooLarge(let limit) {
            throw file.failure(.tooLarge(bytes: limit + 1, limit: limit))
        }
    }

    /// Pictures and whatever else is neither text nor layout.
    private func keepOthers(in file: SourceFile, beside texts: Set<String>, findings: inout [String]) throws
        -> [Document.Attachment]
    {
        let layout = [
            ".css", ".js", ".ttf", ".otf", ".woff", ".woff2", ".ds_store", "/", "mimetype", ".xpgt",
        ]
        let contents = try ArchiveContents(of: file, kind: .zip) { name in
            !texts.contains(name) && !name.hasPrefix("META-INF/") && !name.hasPrefix("__MACOSX/")
                && !layout.contains(where: name.lowercased().hasSuffix)
        }
        let listing = ArchiveListing(contents.entries)
        findings += listing.findings
        return listing.attachments
    }
}
