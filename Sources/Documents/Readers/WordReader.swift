import struct Foundation.Data

/// Reads a Word document: headers, body, footers, then notes and comments.
///
/// Pages are those of the program that last saved it, where it left its page breaks; notes lie on no page.
struct WordReader: DocumentReader {
    let name = "docx"
    let version = 1
    let formats = [DocumentFormat.docx]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let parts = try parts(of: file)
        let mainName = Self.mainPart(in: parts)
        guard let main = parts[mainName] else {
            throw file.failure(.damaged(detail: "\(mainName) is missing"))
        }
        let folder = String(mainName.prefix(through: mainName.lastIndex(of: "/") ?? mainName.startIndex))

        var text = ""
        for header in try running("header", in: parts, folder: folder, of: file) { text += header + "\n\n" }
        let start = text.utf8.count
        let content = try read(main, named: mainName, of: file)
        let body = content.builder
        text += body.text
        let pages = body.pages().map { page in
            let first = page.number == 1 ? 0 : page.bytes.lowerBound + start
            return Document.Page(number: page.number, bytes: first..<page.bytes.upperBound + start)
        }
        for footer in try running("footer", in: parts, folder: folder, of: file) { text += "\n\n" + footer }
        for kind in ["footnote", "endnote", "comment"] {
            guard let xml = parts["\(folder)\(kind)s.xml"] else { continue }
            for note in try read(xml, named: "\(kind)s", of: file).notes {
                let mark =
                    content.marks[[kind, note.id]] ?? "Comment\(note.author.map { " by \($0)" } ?? ""):"
                text += "\n\n\(mark) \(note.text.trimmed)"
            }
        }

        let properties = CoreProperties(parts["docProps/core.xml"])
        var findings: [String] = []
        let attachments = try keepEmbedded(in: file, findings: &findings)
        return Document(
            format: format, text: text, pages: pages, title: properties["title"],
            author: properties["creator"],
            created: properties["created"].flatMap { DocumentDate.iso($0) },
            modified: properties["modified"].flatMap { DocumentDate.iso($0) },
            language: Language.of(body.text), metadata: properties.metadata, attachments: attachments,
            findings: findings)
    }

    // MARK: - Parts

    private func parts(of file: SourceFile) throws -> [String: Data] {
        try unpack(file) { name in
            (name.hasSuffix(".xml") || name.hasSuffix(".rels")) && !name.hasPrefix("customXml/")
                && !["theme", "glossary", "charts", "diagrams"].contains { name.hasPrefix("word/\($0)/") }
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

    /// The part that the package names as its document, which is nearly always `word/document.xml`.
    private static func mainPart(in parts: [String: Data]) -> String {
        var target: String?
        try? XMLEvents.read(parts["_rels/.rels"] ?? Data()) { event in
            if case .begin("Relationship", _, let attributes) = event,
                attributes["Type"]?.hasSuffix("/officeDocument") == true
            {
                target = attributes["Target"]
            }
            return true
        }
        let name = (target ?? "").drop { $0 == "/" }
        return parts[String(name)] == nil ? "word/document.xml" : String(name)
    }

    private func read(_ xml: Data, named part: String, of file: SourceFile) throws -> WordText {
        do {
            return try WordText(xml)
        } catch {
            if error.isOutOfMemory { throw file.failure(.outOfMemory(limit: file.limits.memoryBytes)) }
            throw file.failure(
                .damaged(detail: "\(part) breaks off or breaks the rules of XML at line \(error.line)"))
        }
    }

    /// The texts of headers or footers, each once though there is a part for every section.
    private func running(
        _ kind: String, in parts: [String: Data], folder: String, of file: SourceFile
    ) throws -> [String] {
        var texts: [String] = []
        for (name, xml) in parts.sorted(by: { $0.key < $1.key }) where name.hasPrefix(folder + kind) {
            let text = try read(xml, named: name, of: file).builder.text.trimmed
            if !text.isEmpty && !texts.contains(text) { texts.append(text) }
        }
        return texts
    }

    // MARK: - Files inside

    private func keepEmbedded(in file: SourceFile, findings: inout [String]) throws -> [Document.Attachment] {
        let members = try unpack(file) { $0.hasPrefix("word/embeddings/") && !$0.hasSuffix("/") }
        return try members.sorted { $0.key < $1.key }.compactMap { name, bytes in
            let short = String(name.dropFirst("word/embeddings/".count))
            let kept = try file.scratch.keep(bytes, named: short, declaredType: nil)
            if kept == nil { findings.append("the embedded file \(short) is too large and was left out") }
            return kept
        }
    }
}

/// What a document's `core.xml` says about it (Dublin Core).
private struct CoreProperties {
    private var values: [String: String] = [:]

    init(_ xml: Data?) {
        guard let xml else { return }
        var values: [String: String] = [:]
        var field: String?
        try? XMLEvents.read(xml) { event in
            switch event {
            case .begin(let name, _, _): field = name
            case .end: field = nil
            case .text(let text): if let field { values[field, default: ""] += text }
            }
            return true
        }
        self.values = values.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    }

    subscript(field: String) -> String? { values[field] }

    var metadata: [String: [String]] {
        let kept = [
            "subject": "subject", "keywords": "keywords", "description": "description",
            "category": "category",
            "lastModifiedBy": "modified-by", "lastPrinted": "printed",
        ]
        return Dictionary(
            uniqueKeysWithValues: kept.compactMap { field, name in values[field].map { (name, [$0]) } })
    }
}
