/// The text of an OpenDocument text or presentation: paragraphs, table rows as lines with tabs, notes at the end.
///
/// A footnote's reference reads `[1]`. What was deleted under tracked changes is kept apart.
struct OpenDocumentText {
    /// The text with its pages.
    private(set) var builder = TextBuilder()
    /// Slides by name, with where they begin and whether they are shown.
    private(set) var slides: [(name: String, start: Int, isHidden: Bool)] = []
    /// Footnotes, endnotes and comments with their marks.
    private(set) var notes: [(mark: String, text: String)] = []
    /// How many of the notes are comments.
    private(set) var comments = 0
    /// What was taken out: who did, when, and what.
    private(set) var changes = WordChanges()
    /// Where links lead.
    private(set) var links: [String] = []

    /// A text in the text: a note, a comment, something deleted.
    private struct Aside {
        var kind: String
        var mark = ""
        var builder = TextBuilder()
        var cells: [Int] = []
    }

    private var asides: [Aside] = []
    private var paragraphs = 0
    private var cells: [Int] = []
    private var hiddenStyles: Set<String> = []
    private var style = ""
    private var field: String?
    private var author = ""
    private static let mostLinks = 5_000

    /// Takes what the XML says next; false where an element is to be left out.
    mutating func take(_ event: XMLEvents.Event) -> Bool {
        switch event {
        case .begin(let name, _, let attributes): return begin(name, attributes)
        case .text(let text):
            if field == "creator" {
                author += text
            } else if field == nil, paragraphs > 0 {
                if asides.last?.kind == "deletion" { changes.deleted(text) }
                write { $0.add(flowing: text) }
            }
        case .end(let name, _): end(name)
        }
        return true
    }

    private mutating func write(_ change: (inout TextBuilder) -> Void) {
        guard !asides.isEmpty else { return change(&builder) }
        change(&asides[asides.count - 1].builder)
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "binary-data", "scripts", "forms", "ruby-text", "meta", "master-styles", "settings",
            "sequence-decls",
            "title", "desc":
            return false
        case "style": style = attributes["name"] ?? ""
        case "drawing-page-properties" where attributes["visibility"] == "hidden": hiddenStyles.insert(style)
        case "p", "h": paragraphs += 1
        case "s":
            let count = min(attributes["c"].flatMap { Int($0) } ?? 1, 256)
            write { $0.add(verbatim: String(repeating: " ", count: max(0, count))) }
        case "tab": write { $0.add(verbatim: "\t") }
        case "line-break": write { $0.breakLine() }
        case "soft-page-break": if asides.isEmpty { builder.breakPage() }
        case "a":
            if let link = attributes["href"], !link.hasPrefix("#"), !links.contains(link),
                links.count < Self.mostLinks
            {
                links.append(link)
            }
        case "note": open("note", mark: attributes["note-class"] == "endnote" ? "e" : "")
        case "note-citation", "creator", "date", "meta-date-string": field = name
        case "annotation":
            open("comment", mark: "")
            author = ""
        case "changed-region": author = ""
        case "deletion":
            open("deletion", mark: "")
        case "insertion": changes.insertions += 1
        case "table":
            cells.append(0)
            write { $0.breakParagraph() }
        case "table-row":
            if !cells.isEmpty { cells[cells.count - 1] = 0 }
            write { $0.breakLine() }
        case "table-cell", "covered-table-cell":
            let isFirst = cells.last == 0
            write { $0.beginCell(isFirst: isFirst) }
            if !cells.isEmpty { cells[cells.count - 1] += 1 }
        case "page": beginSlide(attributes)
        case "notes": write { $0.breakParagraph() }
        default: break
        }
        return true
    }

    private mutating func beginSlide(_ attributes: [String: String]) {
        builder.breakPage()
        slides.append(
            (
                attributes["name"] ?? "", builder.text.utf8.count,
                hiddenStyles.contains(attributes["style-name"] ?? "")
            ))
        Progress.made()
    }

    private mutating func open(_ kind: String, mark: String) {
        asides.append(Aside(kind: kind, mark: mark, cells: cells))
        cells = []
    }

    private mutating func end(_ name: String) {
        switch name {
        case "p", "h":
            paragraphs -= 1
            write { $0.breakParagraph() }
        case "table-cell", "covered-table-cell": write { $0.endCell() }
        case "table-row": write { $0.breakLine() }
        case "table":
            _ = cells.popLast()
            write { $0.breakParagraph() }
        case "note-citation", "creator", "date", "meta-date-string":
            if name == "creator", asides.last?.kind == "deletion" {
                changes.beginDeletion(["author": author])
            }
            field = nil
        case "note", "annotation", "deletion": close()
        default: break
        }
    }

    private mutating func close() {
        guard let aside = asides.popLast() else { return }
        cells = aside.cells
        let text = aside.builder.text.trimmed
        switch aside.kind {
        case "note":
            let number =
                notes.count {
                    $0.mark.hasPrefix("[" + aside.mark)
                        && $0.mark.dropFirst(1 + aside.mark.count).first?.isNumber == true
                } + 1
            let mark = "[\(aside.mark)\(number)]"
            notes.append((mark, text))
            write { $0.add(verbatim: mark) }
        case "comment" where !text.isEmpty:
            notes.append(("Comment\(author.isEmpty ? "" : " by \(author)"):", text))
            comments += 1
        default: break
        }
    }
}
