/// The words of one slide, or of its notes: its title, its shapes and tables in the order of the file.
struct SlideText {
    /// The text of all shapes.
    private(set) var text = ""
    /// What the title's shape says.
    private(set) var title: String?
    /// Whether the slide is left out when the presentation is shown.
    private(set) var isHidden = false

    private var builder = TextBuilder()
    private var isInText = false
    private var isTitle = false
    private var isLeftOut = false
    private var cells: [Int] = []

    /// What only repeats on every slide, or is another slide's picture.
    private static let leftOut: Set<String> = ["sldNum", "dt", "sldImg", "hdr"]

    /// Reads a part.
    ///
    /// - Throws: ``DocumentError`` where it breaks the rules of XML.
    init(_ part: String, of package: OfficePackage) throws {
        var slide = SlideText()
        try package.read(part) { slide.take($0) }
        slide.text = slide.builder.text
        self = slide
    }

    private init() {}

    private mutating func take(_ event: XMLEvents.Event) -> Bool {
        switch event {
        case .begin(let name, _, let attributes): return begin(name, attributes)
        case .text(let text):
            if isInText, !isLeftOut {
                builder.add(verbatim: text)
                if isTitle { title = (title ?? "") + text }
            }
        case .end(let name, _): end(name)
        }
        return true
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "Fallback", "extLst": return false
        case "sld": isHidden = attributes["show"] == "0" || attributes["show"] == "false"
        case "sp":
            isTitle = false
            isLeftOut = false
        case "ph":
            let type = attributes["type"] ?? ""
            isTitle = title == nil && (type == "title" || type == "ctrTitle")
            isLeftOut = Self.leftOut.contains(type)
        case "t": isInText = true
        case "br":
            if isTitle { title = (title ?? "") + " " }
            if !isLeftOut { builder.breakLine() }
        case "tab": if !isLeftOut { builder.add(verbatim: "\t") }
        case "tbl":
            cells.append(0)
            builder.breakParagraph()
        case "tr":
            if !cells.isEmpty { cells[cells.count - 1] = 0 }
            builder.breakLine()
        case "tc":
            builder.beginCell(isFirst: cells.last == 0)
            if !cells.isEmpty { cells[cells.count - 1] += 1 }
        default: break
        }
        return true
    }

    private mutating func end(_ name: String) {
        switch name {
        case "t": isInText = false
        case "p": builder.breakLine()
        case "sp":
            builder.breakParagraph()
            isLeftOut = false
            isTitle = false
        case "tc": builder.endCell()
        case "tr": builder.breakLine()
        case "tbl":
            _ = cells.popLast()
            builder.breakParagraph()
        default: break
        }
    }
}
