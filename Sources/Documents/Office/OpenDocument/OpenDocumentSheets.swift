/// The sheets of an OpenDocument workbook: each a page, each row a line, cells as they are shown.
struct OpenDocumentSheets {
    /// The text with its sheets.
    private(set) var text: WorkbookText
    /// The names of the sheets.
    private(set) var names: [String] = []
    /// What is hidden, sheet by sheet.
    private(set) var findings: [String] = []
    private(set) var hiddenSheets: [String] = []

    private var hidden = HiddenParts()
    private var remarks: [String] = []
    private var style = ""
    private var hiddenStyles: Set<String> = []
    private var depth = 0
    private var row = 0
    private var rowRepeats = 1
    private var isRowHidden = false
    private var column = 0
    private var columns = 0
    private var cells: [(column: Int, text: String)] = []
    private var cell: Cell?
    private var remark: (author: String, text: String)?
    private var isAuthor = false
    private var isDate = false
    private var paragraphs = 0
    private static let mostColumns = 16_384
    private static let mostRows = 1 << 20

    private struct Cell {
        var builder = TextBuilder()
        var value: String?
        var isDate = false
        var repeats = 1
    }

    /// Nothing yet, with room for so many bytes.
    init(limit: Int) { text = WorkbookText(limit: limit) }

    /// Takes what the XML says next; false where an element is to be left out.
    mutating func take(_ event: XMLEvents.Event) -> Bool {
        switch event {
        case .begin(let name, _, let attributes): return begin(name, attributes)
        case .text(let words):
            if isAuthor {
                remark?.author += words
            } else if paragraphs > 0, !isDate {
                write { $0.add(flowing: words) }
            }
        case .end(let name, _): end(name)
        }
        return true
    }

    private mutating func write(_ change: (inout TextBuilder) -> Void) {
        if remark != nil {
            var words = TextBuilder()
            words.add(verbatim: remark?.text ?? "")
            change(&words)
            remark?.text = words.text
        } else if cell != nil {
            var open = cell ?? Cell()
            cell = nil
            change(&open.builder)
            cell = open
        } else if depth > 0 {
            var shape = TextBuilder()
            change(&shape)
            if !shape.text.trimmed.isEmpty { remarks.append(shape.text) }
        }
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "binary-data", "scripts", "forms", "meta", "master-styles", "settings", "tracked-changes",
            "title",
            "desc":
            return false
        case "style": style = attributes["name"] ?? ""
        case "table-properties" where attributes["display"] == "false": hiddenStyles.insert(style)
        case "table":
            depth += 1
            guard depth == 1 else { break }
            names.append(attributes["name"] ?? "")
            if hiddenStyles.contains(attributes["style-name"] ?? "") {
                hiddenSheets.append(attributes["name"] ?? "")
            }
            text.beginSheet(attributes["name"] ?? "")
            (hidden, remarks, row, columns) = (HiddenParts(), [], 0, 0)
        case "table-column" where depth == 1:
            let count = Self.repeats(attributes["number-columns-repeated"], most: Self.mostColumns)
            if let shown = attributes["visibility"], shown != "visible", columns < Self.mostColumns {
                hidden.columns.append(columns...columns + count - 1)
            }
            columns += count
        case "table-row" where depth == 1:
            rowRepeats = Self.repeats(attributes["number-rows-repeated"], most: Self.mostRows)
            isRowHidden = attributes["visibility"].map { $0 != "visible" } ?? false
            column = 0
        case "table-cell" where depth == 1, "covered-table-cell" where depth == 1:
            cell = Cell(
                value: attributes["string-value"] ?? attributes["date-value"] ?? attributes["value"]
                    ?? attributes["boolean-value"],
                isDate: attributes["date-value"] != nil,
                repeats: Self.repeats(attributes["number-columns-repeated"], most: Self.mostColumns))
        case "annotation": remark = ("", "")
        case "creator": isAuthor = remark != nil
        case "date": isDate = remark != nil
        case "p", "h": paragraphs += 1
        case "s": write { $0.add(verbatim: " ") }
        case "tab", "line-break": write { $0.add(verbatim: " ") }
        default: break
        }
        return true
    }

    private static func repeats(_ attribute: String?, most: Int) -> Int {
        min(max(1, attribute.flatMap { Int($0) } ?? 1), most)
    }

    private mutating func end(_ name: String) {
        switch name {
        case "p", "h":
            paragraphs -= 1
            if remark != nil || cell != nil { write { $0.breakLine() } }
        case "creator": isAuthor = false
        case "date": isDate = false
        case "annotation":
            if let remark, !remark.text.trimmed.isEmpty {
                let place = CellReference.letters(of: column) + String(row + 1)
                let by = remark.author.trimmed.isEmpty ? "" : " by \(remark.author.trimmed)"
                remarks.append("Comment on \(place)\(by): \(remark.text.trimmed)")
            }
            remark = nil
        case "table-cell" where depth == 1, "covered-table-cell" where depth == 1: endCell()
        case "table-row" where depth == 1: endRow()
        case "table":
            depth -= 1
            if depth == 0 { endSheet() }
        default: break
        }
    }

    private mutating func endCell() {
        guard let cell else { return }
        self.cell = nil
        let value = cell.value ?? ""
        // As in every workbook here: a date that cannot be misread, whatever the order on screen.
        let date = value.replacing("T00:00:00", with: "").replacing("T", with: " ")
        let shown = cell.isDate ? date : cell.builder.text.trimmed.isEmpty ? value : cell.builder.text
        if !shown.isEmpty {
            for offset in 0..<cell.repeats where column + offset < Self.mostColumns {
                cells.append((column + offset, shown))
            }
        }
        column = min(column + cell.repeats, Self.mostColumns)
    }

    private mutating func endRow() {
        let rows = row + 1...row + rowRepeats
        if !cells.isEmpty {
            if isRowHidden, rows.count < 10_000 { hidden.rows += rows }
            for number in rows where !text.isFull { text.add(row: number, cells: cells) }
        }
        row += rowRepeats
        cells.removeAll(keepingCapacity: true)
    }

    /// Ends a sheet in the middle of which the limit was reached.
    mutating func finish() {
        if names.count > text.pages.count { endSheet() }
    }

    private mutating func endSheet() {
        for line in remarks { text.add(note: line) }
        text.endSheet()
        let name = names.last ?? ""
        findings += hidden.findings(sheet: name)
        let comments = remarks.count { $0.hasPrefix("Comment on ") }
        if comments > 0 {
            findings.append("sheet \(name.onOneLine) has \(comments) comments, which stand after its rows")
        }
    }
}
