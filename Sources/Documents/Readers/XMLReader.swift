import struct Foundation.Data

/// Reads XML of any kind: a line "name: value" for each element and attribute that says something.
///
/// Entities are not expanded, and nothing is fetched. What breaks the rules of XML is read as far as it keeps them.
struct XMLReader: DocumentReader {
    let name = "xml"
    let version = 1
    let formats = [DocumentFormat.xml]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        if let large = try LargeText.document(of: file, as: format) { return large }
        var lines = XMLLines()
        var findings: [String] = []
        do throws(XMLEvents.Failure) {
            try XMLEvents.read(file.bytes) { event in
                lines.add(event)
                return true
            }
        } catch {
            if error.isOutOfMemory { throw file.failure(.outOfMemory(limit: file.limits.memoryBytes)) }
            findings.append("it breaks the rules of XML at line \(error.line); what came before was read")
        }
        if file.bytes.prefix(65_536).range(of: Data("<!ENTITY".utf8)) != nil {
            findings.append("it defines entities, which were not expanded")
        }
        lines.finish()
        var text = lines.builder.text
        if text.isEmpty {
            let decoded = TextDecoder.decode(file.bytes, limit: file.limits.textBytes)
            text = decoded.text
            findings += decoded.findings
        }
        return Document(
            format: format, text: text.normalised().text, language: Language.of(text),
            metadata: lines.metadata,
            findings: findings)
    }
}

/// The lines of an XML file, put together as its elements come by.
private struct XMLLines {
    private(set) var builder = TextBuilder()
    private var open: [Element] = []
    private var root: String?

    /// An element that has not ended.
    private struct Element {
        var name: String
        var text = ""
        /// Whether it stands in running text, so that its own text runs on.
        var isInline = false
    }

    /// What the outermost element is.
    var metadata: [String: [String]] { root.map { ["root": [$0]] } ?? [:] }

    mutating func add(_ event: XMLEvents.Event) {
        switch event {
        case .begin(let name, _, let attributes):
            root = root ?? name
            let isInline = open.last.map { $0.isInline || !$0.text.allSatisfy(\.isWhitespace) } ?? false
            if !isInline, open.count == 1 { builder.breakParagraph() }
            if !isInline {
                for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where !value.trimmed.isEmpty {
                    write("\(name) \(key): \(value.flowing)")
                }
            }
            open.append(Element(name: name, isInline: isInline))
        case .text(let text):
            if !open.isEmpty { open[open.count - 1].text += text }
        case .end:
            close()
        }
    }

    /// Writes what a file that breaks off has left open.
    mutating func finish() { while !open.isEmpty { close() } }

    private mutating func close() {
        guard let element = open.popLast() else { return }
        if element.isInline, !open.isEmpty {
            open[open.count - 1].text += element.text
            return
        }
        let text = element.text.flowing
        if !text.isEmpty { write("\(element.name): \(text)") }
    }

    private mutating func write(_ line: String) {
        builder.breakLine()
        builder.add(verbatim: line)
    }
}
