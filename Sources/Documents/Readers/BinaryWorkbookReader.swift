import struct Foundation.Data

/// Reads a binary Excel workbook of 2007 or later, as the ones in XML are read.
struct BinaryWorkbookReader: DocumentReader {
    let name = "xlsb"
    let version = 1
    let formats = [DocumentFormat.xlsb]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let package = try OfficePackage(file, expecting: "xl/workbook.bin") { name in
            name.hasPrefix("xl/") && name.hasSuffix(".bin") && !name.contains("vbaproject")
                && !name.contains("/embeddings/")
                || ["drawings", "charts", "diagrams"].contains { name.hasPrefix("xl/\($0)/") }
        }
        guard let main = package[package.main] else {
            throw file.failure(.damaged(detail: "\(package.main) is missing"))
        }
        var content = Content(text: WorkbookText(limit: file.limits.textBytes))
        content.readShared(package, main)
        for sheet in content.sheets {
            content.text.beginSheet(sheet.name)
            if !content.text.isFull { try content.read(sheet, of: package) }
            content.text.endSheet()
        }
        let hidden = content.sheets.filter(\.isHidden).map(\.name)
        var document = Document(
            format: format, text: content.text.text, pages: content.text.pages,
            language: Language.of(content.text.text),
            findings: content.findings + HiddenParts.finding(sheets: hidden))
        try package.complete(&document)
        document.metadata["sheets"] = content.sheets.map(\.name)
        return document
    }

    private struct Content {
        var text: WorkbookText
        var sheets: [(name: String, part: String, isHidden: Bool)] = []
        var findings: [String] = []
        private var since1904 = false
        private var strings = SharedStrings()
        private var formats: [NumberFormat] = []

        init(text: WorkbookText) { self.text = text }

        mutating func readShared(_ package: OfficePackage, _ main: Data) {
            let targets = package.relationships(of: package.main)
            for record in BinaryRecords(main) {
                switch record.kind {
                case 153: since1904 = record.bytes.u32(0) & 1 != 0
                case 156:
                    let (id, end) = record.bytes.counted(8)
                    if let target = targets[id]?.target {
                        sheets.append((record.bytes.counted(end).text, target, record.bytes.u32(0) != 0))
                    }
                default: break
                }
            }
            for part in package.parts("sharedStrings", of: package.main) {
                for record in BinaryRecords(package[part] ?? Data()) where record.kind == 19 {
                    strings.append(record.bytes.counted(1).text)
                }
            }
            var codes = NumberFormat.builtIn
            var isOfCells = false
            for part in package.parts("styles", of: package.main) {
                for record in BinaryRecords(package[part] ?? Data()) {
                    switch record.kind {
                    case 44: codes[record.bytes.u16(0)] = record.bytes.counted(2).text
                    case 617: isOfCells = true
                    case 618: isOfCells = false
                    case 47 where isOfCells:
                        formats.append(NumberFormat(codes[record.bytes.u16(2)] ?? "General"))
                    default: break
                    }
                }
            }
        }

        mutating func read(
            _ sheet: (name: String, part: String, isHidden: Bool), of package: OfficePackage
        ) throws {
            var hidden = HiddenParts()
            var row = 0
            var cells: [(column: Int, text: String)] = []
            for record in BinaryRecords(package[sheet.part] ?? Data()) {
                switch record.kind {
                case 0:
                    if !cells.isEmpty { text.add(row: row, cells: cells) }
                    cells = []
                    row = record.bytes.u32(0) + 1
                    if record.bytes.u8(11) & 0x10 != 0, hidden.rows.last != row { hidden.rows.append(row) }
                case 1...11:
                    if let shown = shown(record, &hidden) { cells.append((record.bytes.u32(0), shown)) }
                case 60:
                    let (first, last) = (record.bytes.u32(0), record.bytes.u32(4))
                    if record.bytes.u16(16) & 1 != 0, first <= last, last < 16_384 {
                        hidden.columns.append(first...last)
                    }
                default: break
                }
                if text.isFull { break }
            }
            if !cells.isEmpty { text.add(row: row, cells: cells) }
            for part in package.parts("drawing", of: sheet.part) {
                for shape in try DrawingText.shapes(in: part, of: package) { text.add(note: shape) }
                for further in package.parts("chart", of: part) + package.parts("diagramData", of: part) {
                    for words in try DrawingText.shapes(in: further, of: package) { text.add(note: words) }
                }
            }
            findings += hidden.findings(sheet: sheet.name)
        }

        /// What a cell shows ([MS-XLSB] 2.4.308 and those after it).
        private func shown(_ record: (kind: Int, bytes: [UInt8]), _ hidden: inout HiddenParts) -> String? {
            let bytes = record.bytes
            let style = bytes.u32(4) & 0xFF_FFFF
            let format = formats.indices.contains(style) ? formats[style] : .general
            func number(_ value: Double) -> String {
                if format.hides(value) { hidden.cells += 1 }
                return format.text(of: value, since1904: since1904)
            }
            return switch record.kind {
            case 2: number(bytes.shortNumber(8))
            case 3, 11: WorkbookBinary.fixed(bytes.u8(8), isError: true)
            case 4, 10: WorkbookBinary.fixed(bytes.u8(8), isError: false)
            case 5, 9: number(bytes.double(8))
            case 6, 8: bytes.counted(8).text
            case 7: strings[bytes.u32(8)]
            default: nil
            }
        }
    }
}
