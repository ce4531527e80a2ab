/// The rows of one sheet of an Excel workbook, as its XML comes.
struct SheetXML {
    /// What people do not see.
    private(set) var hidden = HiddenParts()
    /// What is printed above and below each page.
    private(set) var runningText: [String] = []

    private let parts: WorkbookParts
    private let write: (_ row: Int, _ cells: [(column: Int, text: String)]) -> Void
    private var row = 0
    private var cells: [(column: Int, text: String)] = []
    private var column = -1
    private var type = ""
    private var style = 0
    private var hasFormula = false
    private var value: String?
    private var isInValue = false
    private var isRunningText = false

    /// A sheet that is about to be read.
    init(_ parts: WorkbookParts, write: @escaping (Int, [(column: Int, text: String)]) -> Void) {
        self.parts = parts
        self.write = write
    }

    /// Takes what the XML says next.
    mutating func take(_ event: XMLEvents.Event) -> Bool {
        switch event {
        case .begin(let name, _, let attributes): return begin(name, attributes)
        case .text(let text): if isInValue { value = (value ?? "") + text }
        case .end(let name, _): end(name)
        }
        return true
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "c":
            column = attributes["r"].flatMap { CellReference($0)?.column } ?? column + 1
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            hasFormula = false
            value = nil
        case "v", "t": isInValue = true
        case "f": hasFormula = true
        case "row":
            row = attributes["r"].flatMap { Int($0) } ?? row + 1
            column = -1
            if attributes["hidden"].isTrue, hidden.rows.last != row { hidden.rows.append(row) }
        case "col" where attributes["hidden"].isTrue:
            guard let first = attributes["min"].flatMap({ Int($0) }), first > 0,
                let last = attributes["max"].flatMap({ Int($0) }), last >= first, last <= 16_384
            else { break }
            hidden.columns.append(first - 1...last - 1)
        case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter":
            isInValue = true
            value = nil
            isRunningText = true
        case "rPh", "extLst", "conditionalFormatting", "dataValidations", "hyperlinks", "mergeCells":
            return false
        default: break
        }
        return true
    }

    private mutating func end(_ name: String) {
        switch name {
        case "v", "t", "f": isInValue = false
        case "c":
            if let text = shown(), !text.isEmpty { cells.append((column, text)) }
            value = nil
        case "row":
            if !cells.isEmpty { write(row, cells) }
            cells.removeAll(keepingCapacity: true)
        case _ where isRunningText && (name.hasSuffix("Header") || name.hasSuffix("Footer")):
            isInValue = false
            isRunningText = false
            runningText += Self.sections(of: value ?? "")
        default: break
        }
    }

    /// What the cell shows.
    private mutating func shown() -> String? {
        guard let value else {
            if hasFormula { hidden.formulasWithoutValue += 1 }
            return nil
        }
        switch type {
        case "s": return Int(value.trimmed).flatMap { parts.strings[$0] }.map(parts.format(style).text(of:))
        case "str", "inlineStr": return parts.format(style).text(of: value)
        case "b": return value.trimmed == "1" || value == "true" ? "TRUE" : "FALSE"
        case "e": return value
        case "d": return value.replacing("T00:00:00", with: "")
        default:
            guard let number = Double(value.trimmed) else { return value }
            let format = parts.format(style)
            if format.hides(number) { hidden.cells += 1 }
            return format.text(of: number, since1904: parts.countsFrom1904)
        }
    }

    /// The left, middle and right of a running line, without its codes for fonts, pages and dates.
    private static func sections(of line: String) -> [String] {
        var sections = [""]
        var counted: Set<Int> = []
        var rest = Substring(line)
        while let character = rest.first {
            rest = rest.dropFirst()
            guard character == "&", let code = rest.first else {
                sections[sections.count - 1].append(character)
                continue
            }
            rest = rest.dropFirst()
            switch code {
            case "L", "C", "R": sections.append("")
            case "&": sections[sections.count - 1].append("&")
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "K": rest = rest.dropFirst(6)
            case "P", "N", "D", "T", "Z", "F", "A": counted.insert(sections.count - 1)
            case _ where code.isNumber: rest = rest.drop { $0.isNumber }
            default: break
            }
        }
        return sections.enumerated().compactMap { index, section in
            // "Page &P of &N" without its numbers says nothing.
            let words = section.split(separator: " ").count
            return section.contains(where: \.isLetter) && !(counted.contains(index) && words < 4)
                ? section.trimmed : nil
        }
    }
}

extension String? {
    /// Whether an attribute says yes.
    var isTrue: Bool { self == "1" || self == "true" || self == "on" }
}
