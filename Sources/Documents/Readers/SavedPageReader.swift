import CMail
import Foundation

/// Reads a saved web page (MHTML): the page as a web page is read, its pictures and frames as attachments.
struct SavedPageReader: DocumentReader {
    let name = "mhtml"
    let version = 1
    let formats = [DocumentFormat.mhtml]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let saved = MailTree(MailBox.firstMessage(of: file.bytes)), let root = saved.root else {
            throw file.failure(.damaged(detail: "it has no parts"))
        }
        let parts = Self.leaves(of: root)
        let start = root.parameter("start")
        let main =
            parts.first { $0.header("Content-ID") == start && start != nil && Self.isPage($0) }
            ?? parts.first(where: Self.isPage)
        guard let main else { throw file.failure(.damaged(detail: "no page is in it")) }
        let page = SourceFile(bytes: main.bytes, from: file, named: file.name)
        var document = try WebPageReader().read(page, as: .html)
        document.format = format
        let address = saved.header("Snapshot-Content-Location") ?? main.header("Content-Location")
        if document.metadata["address"] == nil {
            document.metadata["address"] = address.map { [$0.onOneLine] }
        }
        document.metadata["saved"] = saved.date.map { [$0] }
        document.title = document.title ?? saved.header("Subject")
        for (index, part) in parts.enumerated() where !part.isSame(as: main) && Self.isKept(part) {
            let bytes = part.bytes
            guard !bytes.isEmpty else { continue }
            let name = (part.filename ?? part.header("Content-Location") ?? "part-\(index + 1)").onOneLine
            if let kept = try file.scratch.keep(bytes, named: name, declaredType: part.type) {
                document.attachments.append(kept)
            } else {
                document.findings.append("the part \(name) is too large and was left out")
            }
        }
        withExtendedLifetime(saved) {}
        return document
    }

    private static func leaves(of part: MailTree.Part) -> [MailTree.Part] {
        var found: [MailTree.Part] = []
        var rest = [part]
        while let next = rest.popLast() {
            if next.kind == MAIL_MULTIPART { rest += next.children.reversed() } else { found.append(next) }
        }
        return found
    }

    private static func isPage(_ part: MailTree.Part) -> Bool {
        part.type == "text/html" || part.type == "application/xhtml+xml"
    }

    /// Layout, programs and fonts say nothing.
    private static func isKept(_ part: MailTree.Part) -> Bool {
        let type = part.type
        return type != "text/css" && !type.contains("javascript") && !type.contains("font")
    }
}
