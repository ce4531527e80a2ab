/// The text of one part of a Word document: its body, a header, its footnotes.
///
/// Paragraphs are divided by an empty line, table rows are lines with tabs. What the author has deleted under
/// "track changes" is left out; a reference to a footnote reads `[1]`, to an endnote `[e1]`.
struct WordText {
    /// The text with its page breaks.
    private(set) var builder = TextBuilder()
    /// The notes or comments of a part that holds several, by their IDs: who wrote each, and what.
    private(set) var notes: [(id: String, author: String?, text: String)] = []
    /// The marks of notes in the order of their references, by kind ("footnote") and ID.
    private(set) var marks: [[String]: String] = [:]

    private var isInText = false
    private var isInDeleted = false
    private var deletions = 0
    private var cells: [Int] = []
    private var note: (id: String, author: String?, builder: TextBuilder)?

    /// What its authors changed or hid.
    private(set) var changes = WordChanges()

    /// Reads a part.
    ///
    /// - Throws: ``DocumentError`` where it breaks the rules of XML.
    init(_ name: String, of package: OfficePackage) throws {
        var part = WordText()
        try package.read(name) { event in
            switch event {
            case .begin(let name, let namespace, let attributes):
                if namespace.contains("wordprocessingml") { return part.begin(name, attributes) }
                // The same drawing for older programs.
                return name != "Fallback"
            case .end(let name, let namespace):
                if namespace.contains("wordprocessingml") { part.end(name) }
            case .text(let text):
                if part.isInDeleted {
                    part.changes.deleted(text)
                } else if part.isInText {
                    part.write { $0.add(verbatim: text) }
                }
            }
            return true
        }
        self = part
    }

    private init() {}

    /// Does something to the text that is being written: the part's, or the note's in it.
    private mutating func write(_ change: (inout TextBuilder) -> Void) {
        guard var open = note else { return change(&builder) }
        note = nil
        change(&open.builder)
        note = open
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "instrText", "delInstrText", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "moveFrom":
            return false
        case "del":
            deletions += 1
            changes.beginDeletion(attributes)
        case "ins": changes.insertions += 1
        case "vanish" where attributes["val"] != "0" && attributes["val"] != "false": changes.hiddenRuns += 1
        case "delText": isInDeleted = true
        case _ where deletions > 0: break
        case "t": isInText = true
        case "tab" where !attributes.isEmpty: break
        case "tab", "ptab": write { $0.add(verbatim: "\t") }
        case "br", "cr":
            if attributes["type"] == "page" { write { $0.breakPage() } } else { write { $0.breakLine() } }
        case "lastRenderedPageBreak": write { $0.breakPage() }
        case "pageBreakBefore" where attributes["val"] != "0" && attributes["val"] != "false":
            write { $0.breakPage() }
        case "noBreakHyphen": write { $0.add(verbatim: "-") }
        case "footnoteReference", "endnoteReference":
            let kind = String(name.dropLast("Reference".count))
            let number = marks.keys.count { $0[0] == kind } + 1
            let mark = kind == "endnote" ? "[e\(number)]" : "[\(number)]"
            marks[[kind, attributes["id"] ?? ""]] = mark
            write { $0.add(verbatim: mark) }
        case "tbl":
            cells.append(0)
            write { $0.breakParagraph() }
        case "tr":
            if !cells.isEmpty { cells[cells.count - 1] = 0 }
            write { $0.breakLine() }
        case "tc":
            let isFirst = cells.last == 0
            write { $0.beginCell(isFirst: isFirst) }
            if !cells.isEmpty { cells[cells.count - 1] += 1 }
        case "footnote", "endnote", "comment":
            if attributes["type"] != nil { return false }
            note = (attributes["id"] ?? "", attributes["author"], TextBuilder())
        default: break
        }
        return true
    }

    private mutating func end(_ name: String) {
        switch name {
        case "t": isInText = false
        case "delText": isInDeleted = false
        case "del": deletions -= 1
        case _ where deletions > 0: break
        case "p": write { $0.breakParagraph() }
        case "tc": write { $0.endCell() }
        case "tr": write { $0.breakLine() }
        case "tbl":
            _ = cells.popLast()
            write { $0.breakParagraph() }
        case "footnote", "endnote", "comment":
            if let note, !note.builder.text.isEmpty {
                notes.append((note.id, note.author, note.builder.text))
            }
            note = nil
        default: break
        }
    }
}
