import Foundation

/// Reads the words of an SVG drawing: its title, its descriptions, a line for each piece of text.
struct DrawingReader: DocumentReader {
    let name = "svg"
    let version = 1
    let formats = [DocumentFormat.svg]

    private static let texts: Set<String> = ["text", "title", "desc", "p", "div", "li", "td", "th"]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        var builder = TextBuilder()
        var title: String?
        var depth = 0
        var isTitle = false
        var pictures: [Data] = []
        var findings: [String] = []
        do throws(XMLEvents.Failure) {
            try XMLEvents.read(file.bytes) { event in
                switch event {
                case .begin("style", _, _), .begin("script", _, _): return false
                case .begin(let name, _, let attributes):
                    if Self.texts.contains(name) {
                        builder.breakLine()
                        depth += 1
                    }
                    isTitle = name == "title" && title == nil
                    if name == "image", let picture = attributes["href"].flatMap(Self.picture) {
                        pictures.append(picture)
                    }
                case .end(let name, _):
                    if Self.texts.contains(name) {
                        builder.breakLine()
                        depth -= 1
                    }
                    if name == "title" { isTitle = false }
                case .text(let text):
                    if depth > 0 { builder.add(flowing: text) }
                    if isTitle { title = (title ?? "") + text }
                }
                return true
            }
        } catch {
            if error.isOutOfMemory { throw file.failure(.outOfMemory(limit: file.limits.memoryBytes)) }
            findings.append("it breaks the rules of XML at line \(error.line); what came before was read")
        }
        var attachments: [Document.Attachment] = []
        for (index, picture) in pictures.enumerated() {
            if let kept = try file.scratch.keep(picture, named: "picture-\(index + 1)") {
                attachments.append(kept)
            } else {
                findings.append("picture \(index + 1) is too large and was left out")
            }
        }
        return Document(
            format: format, text: builder.text.normalised().text, title: title?.flowing.orNil,
            language: Language.of(builder.text), attachments: attachments, findings: findings)
    }

    /// The bytes of a picture that stands in the drawing itself (RFC 2397).
    private static func picture(in address: String) -> Data? {
        guard address.hasPrefix("data:"), let comma = address.firstIndex(of: ","),
            address[..<comma].hasSuffix(";base64")
        else { return nil }
        return Data(
            base64Encoded: String(address[address.index(after: comma)...]), options: .ignoreUnknownCharacters)
    }
}
