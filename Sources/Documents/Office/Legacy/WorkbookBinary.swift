import struct Foundation.Data

/// An Excel workbook before 2007, sheet by sheet ([MS-XLS]; Excel 5, 95 and 97 to 2003).
struct WorkbookBinary {
    /// Why it cannot be read.
    enum Failure: Error { case encrypted, damaged }

    private struct Sheet {
        var name: String
        var start: Int
        var isHidden: Bool
    }

    private var records: WorkbookRecords
    private var isWide = true
    private var codePage: Charset?
    private var since1904 = false
    private var sheets: [Sheet] = []
    private var strings = SharedStrings()
    private var codes = NumberFormat.builtIn
    private var styles: [Int] = []
    private var formats: [Int: NumberFormat] = [:]

    /// The text with its sheets.
    private(set) var text: WorkbookText
    private(set) var findings: [String] = []
    /// The names of all sheets.
    var names: [String] { sheets.map(\.name) }

    // One sheet, as it is read.
    private var rows: [Int: [(column: Int, text: String)]] = [:]
    private var hidden = HiddenParts()
    private var remarks: [String] = []
    private var commented: [Int: (place: String, author: String)] = [:]
    private var boxes: [(object: Int, text: String)] = []
    private var object = 0
    private var awaited: (row: Int, column: Int, style: Int)?
    private var cells = 0
    private static let mostCells = 4_000_000

    /// Reads all of it.
    init(_ bytes: [UInt8], limit: Int) throws(Failure) {
        records = WorkbookRecords(bytes)
        text = WorkbookText(limit: limit)
        try readGlobals()
        for sheet in sheets {
            text.beginSheet(sheet.name)
            if !text.isFull { try read(sheet) }
            text.endSheet()
        }
        findings += HiddenParts.finding(sheets: sheets.filter(\.isHidden).map(\.name))
    }

    // MARK: - What sheets share

    private mutating func readGlobals() throws(Failure) {
        guard let first = records.next(), first.kind == 0x809 else { throw .damaged }
        isWide = u16(first, 0) >= 0x600
        while let record = records.next(), record.kind != 0x0A {
            switch record.kind {
            case 0x2F: throw .encrypted
            case 0x42: codePage = Charset(windowsCodePage: u16(record, 0))
            case 0x22: since1904 = u16(record, 0) == 1
            case 0x85 where records.bytes.u8(place(record) + 5) == 0:
                sheets.append(
                    Sheet(
                        name: string(record, 6, lengthBytes: 1), start: records.bytes.u32(place(record)),
                        isHidden: records.bytes.u8(place(record) + 4) & 3 != 0))
            case 0x41E: codes[u16(record, 0)] = string(record, 2, lengthBytes: isWide ? 2 : 1)
            case 0xE0: styles.append(u16(record, 2))
            case 0xFC:
                var list = WorkbookRecords.Strings(record, in: records.bytes, from: 8)
                let count = records.bytes.u32(place(record) + 4)
                while !list.isAtEnd, strings.count < count { strings.append(list.next()) }
            default: break
            }
        }
        if sheets.isEmpty { throw .damaged }
    }

    private func place(_ record: WorkbookRecords.Record) -> Int { record.pieces[0].lowerBound }
    private func u16(_ record: WorkbookRecords.Record, _ offset: Int) -> Int {
        records.bytes.u16(place(record) + offset)
    }

    private func string(_ record: WorkbookRecords.Record, _ offset: Int, lengthBytes: Int) -> String {
        if isWide {
            var list = WorkbookRecords.Strings(record, in: records.bytes, from: offset)
            return list.next(lengthBytes: lengthBytes)
        }
        let start = place(record) + offset
        let count = lengthBytes == 1 ? records.bytes.u8(start) : records.bytes.u16(start)
        let bytes = Data(records.bytes.piece(start + lengthBytes, count))
        return TextDecoder.decode(bytes, declared: codePage?.name ?? "windows-1252").text
    }

    private mutating func shown(_ number: Double, _ style: Int) -> String {
        let code = styles.indices.contains(style) ? styles[style] : 0
        let format = formats[code] ?? NumberFormat(codes[code] ?? "General")
        formats[code] = format
        if format.hides(number) { hidden.cells += 1 }
        return format.text(of: number, since1904: since1904)
    }

    // MARK: - One sheet

    private mutating func read(_ sheet: Sheet) throws(Failure) {
        (rows, hidden, remarks, commented, boxes) = ([:], HiddenParts(), [], [:], [])
        records.position = sheet.start
        guard let first = records.next(), first.kind == 0x809 else {
            findings.append("sheet \(sheet.name.onOneLine) is damaged and was left out")
            return
        }
        // Charts in the sheet are sheets in the sheet.
        var depth = 1
        while depth > 0, let record = records.next(), cells < Self.mostCells {
            switch record.kind {
            case 0x809: depth += 1
            case 0x0A: depth -= 1
            case 0x2F: throw .encrypted
            default: if depth == 1 { take(record) }
            }
        }
        if cells >= Self.mostCells {
            findings.append("sheet \(sheet.name.onOneLine) has more cells than are read")
        }
        for row in rows.keys.sorted() where !text.isFull {
            text.add(row: row + 1, cells: (rows[row] ?? []).sorted { $0.column < $1.column })
        }
        rows = [:]
        addBoxes(sheet)
    }

    private mutating func addBoxes(_ sheet: Sheet) {
        var comments = 0
        for box in boxes {
            guard let comment = commented[box.object] else {
                remarks.append(box.text)
                continue
            }
            comments += 1
            let by = comment.author.isEmpty ? "" : " by \(comment.author)"
            let opening = comment.author + ":"
            let words =
                opening != ":" && box.text.hasPrefix(opening)
                ? String(box.text.dropFirst(opening.count)) : box.text
            remarks.append("Comment on \(comment.place)\(by): \(words.trimmed)")
        }
        for line in remarks { text.add(note: line) }
        findings += hidden.findings(sheet: sheet.name)
        if comments > 0 {
            findings.append(
                "sheet \(sheet.name.onOneLine) has \(comments) comments, which stand after its rows")
        }
    }

    private mutating func put(_ shown: String, _ row: Int, _ column: Int) {
        guard !shown.isEmpty else { return }
        cells += 1
        rows[row, default: []].append((column, shown))
    }

    private mutating func take(_ record: WorkbookRecords.Record) {
        let bytes = records.bytes
        let start = place(record)
        let (row, column, style) = (bytes.u16(start), bytes.u16(start + 2), bytes.u16(start + 4))
        switch record.kind {
        case 0xFD: put(strings[bytes.u32(start + 6)] ?? "", row, column)
        case 0x204, 0xD6: put(string(record, 6, lengthBytes: 2), row, column)
        case 0x203: put(shown(bytes.double(start + 6), style), row, column)
        case 0x27E: put(shown(bytes.shortNumber(start + 6), style), row, column)
        case 0xBD:
            for index in 0..<max(0, (record.pieces[0].count - 6) / 6) {
                let place = start + 4 + 6 * index
                put(shown(bytes.shortNumber(place + 2), bytes.u16(place)), row, column + index)
            }
        case 0x205: put(Self.fixed(bytes.u8(start + 6), isError: bytes.u8(start + 7) == 1), row, column)
        case 0x06: takeFormula(start, row, column, style)
        case 0x207:
            if let awaited { put(string(record, 0, lengthBytes: 2), awaited.row, awaited.column) }
            awaited = nil
        case 0x208: if bytes.u16(start + 12) & 0x20 != 0 { hidden.rows.append(row + 1) }
        case 0x7D:
            if bytes.u16(start + 8) & 1 != 0, row <= column {
                hidden.columns.append(row...min(column, 16_383))
            }
        case 0x5D: if bytes.u16(start) == 0x15 { object = bytes.u16(start + 6) }
        case 0x1B6 where isWide && record.pieces.count > 1:
            var list = WorkbookRecords.Strings(
                WorkbookRecords.Record(kind: 0, pieces: Array(record.pieces.dropFirst())), in: bytes)
            let words = list.letters(bytes.u16(start + 10)).trimmed
            if !words.isEmpty { boxes.append((object, words)) }
        case 0x1C:
            let cell = CellReference.letters(of: column) + String(row + 1)
            if isWide { commented[bytes.u16(start + 6)] = (cell, string(record, 8, lengthBytes: 2).trimmed) }
        default: break
        }
    }

    /// A formula's stored result: a number, or a mark for something else.
    private mutating func takeFormula(_ start: Int, _ row: Int, _ column: Int, _ style: Int) {
        let bytes = records.bytes
        awaited = nil
        guard bytes.u16(start + 12) == 0xFFFF else {
            return put(shown(bytes.double(start + 6), style), row, column)
        }
        switch bytes.u8(start + 6) {
        case 0: awaited = (row, column, style)
        case 1: put(Self.fixed(bytes.u8(start + 8), isError: false), row, column)
        case 2: put(Self.fixed(bytes.u8(start + 8), isError: true), row, column)
        default: break
        }
    }

    /// A truth value or an error by its number.
    static func fixed(_ value: Int, isError: Bool) -> String {
        guard isError else { return value == 0 ? "FALSE" : "TRUE" }
        let errors = [
            0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
            0x2A: "#N/A", 0x2B: "#GETTING_DATA",
        ]
        return errors[value] ?? "#ERROR"
    }
}
