/// Reads an Excel workbook of 2007 or later: each sheet a page, each row a line, numbers and dates as shown.
///
/// A sheet is read as it is unpacked and never held, so that millions of rows end at the limit of text and not of
/// memory. Of formulas the stored results are read; comments and text boxes stand after their sheet's rows.
struct WorkbookReader: DocumentReader {
    let name = "xlsx"
    let version = 1
    let formats = [DocumentFormat.xlsx]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let package = try OfficePackage(file, expecting: "xl/workbook.xml") { name in
            name.hasSuffix(".xml") && !name.contains("/worksheets/") && !name.contains("/theme/")
                && !name.contains("/pivot") && !name.hasPrefix("customxml/")
        }
        guard package[package.main] != nil else {
            throw file.failure(.damaged(detail: "\(package.main) is missing"))
        }
        let parts = try WorkbookParts(of: package)
        var content = Content(text: WorkbookText(limit: file.limits.textBytes))
        for sheet in parts.sheets {
            content.text.beginSheet(sheet.name)
            if !content.text.isFull { try content.add(sheet, of: package, parts) }
            content.text.endSheet()
        }
        content.findings += HiddenParts.finding(sheets: parts.sheets.filter { $0.state.isHidden }.map(\.name))
        content.findings += try Self.questionsToPrograms(in: package)
        var document = Document(
            format: format, text: content.text.text, pages: content.text.pages,
            language: Language.of(content.text.text), findings: content.findings)
        try package.complete(&document)
        document.metadata["sheets"] = parts.sheets.map(\.name)
        return document
    }

    /// Cells that have another program run when the workbook opens (DDE), a way in for attackers.
    private static func questionsToPrograms(in package: OfficePackage) throws -> [String] {
        var findings: [String] = []
        for part in package.parts("externalLink", of: package.main) {
            try package.read(part) { event in
                if case .begin("ddeLink", _, let attributes) = event {
                    let words = [attributes["ddeService"], attributes["ddeTopic"]].compactMap {
                        $0?.onOneLine
                    }
                    findings.append(
                        "the workbook asks another program (DDE): \(words.joined(separator: " "))")
                }
                return true
            }
        }
        return findings
    }

    private struct Content {
        var text: WorkbookText
        var findings: [String] = []

        mutating func add(_ sheet: WorkbookParts.Sheet, of package: OfficePackage, _ parts: WorkbookParts)
            throws
        {
            var text = text
            self.text = WorkbookText(limit: 0)
            defer { self.text = text }
            var xml = SheetXML(parts) { text.add(row: $0, cells: $1) }
            do {
                try package.stream(sheet.part, while: { !text.isFull }) { xml.take($0) }
            } catch let error as DocumentError {
                guard text.text.utf8.count > 0 else { throw error }
                findings.append("sheet \(sheet.name.onOneLine) breaks off: what stands before that was read")
            }
            findings += xml.hidden.findings(sheet: sheet.name)
            for line in xml.runningText { text.add(note: line) }
            for part in package.parts("drawing", of: sheet.part) {
                for shape in try DrawingText.shapes(in: part, of: package) { text.add(note: shape) }
                for further in package.parts("chart", of: part) + package.parts("diagramData", of: part) {
                    for words in try DrawingText.shapes(in: further, of: package) { text.add(note: words) }
                }
            }
            let comments = try SheetComments(of: sheet.part, in: package)
            for line in comments.lines { text.add(note: line) }
            if let finding = comments.finding(sheet: sheet.name) { findings.append(finding) }
        }
    }
}

extension String? {
    fileprivate var isHidden: Bool { self == "hidden" || self == "veryHidden" }
}
