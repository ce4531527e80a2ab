internal import CSheets

/// An Excel workbook on its way to the disk, a sheet for each kind of row; any number of rows in little memory.
///
/// Every cell is text, so that nothing is calculated, dates stay as they are, and no number loses its zeros.
public final class Workbook {
    /// What Excel holds in one sheet, and in one cell in UTF-16 units (ECMA-376 and Excel's own limits).
    private static let mostRows: UInt32 = 1_048_576
    private static let mostUnits = 32_767

    private var book: UnsafeMutablePointer<lxw_workbook>?
    private let path: String
    private var sheets: [String: Sheet] = [:]
    private var titles: Set<String> = []
    /// How many cells were longer than Excel allows, and end with an ellipsis.
    public private(set) var cutCells = 0

    private struct Sheet {
        var sheet: UnsafeMutablePointer<lxw_worksheet>
        var header: [String]
        var next: UInt32 = 0
        var number = 1
    }

    /// A workbook that will be written to this path when it is finished; its rows wait in the folder `scratch`.
    public init(path: String, scratch: String) {
        self.path = path
        book = scratch.withCString { folder in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(path, &options)
        }
    }

    deinit { if let book { workbook_close(book) } }

    /// Adds a sheet with a row of headings.
    public func addSheet(_ name: String, header: [String]) throws {
        try begin(name, header: header, number: 1)
    }

    private func begin(_ name: String, header: [String], number: Int) throws {
        guard let book, let sheet = workbook_add_worksheet(book, title(name, number)) else {
            throw WorkbookError(detail: "no sheet could be added")
        }
        worksheet_freeze_panes(sheet, 1, 0)
        sheets[name] = Sheet(sheet: sheet, header: header, number: number)
        try write(header, to: name)
    }

    /// A sheet's title: 31 characters at most, none of which Excel refuses, no two alike.
    private func title(_ name: String, _ number: Int) -> String {
        let clean = String(name.map { "[]:*?/\\'".contains($0) ? " " : $0 })
        var (count, title) = (number, "")
        repeat {
            let suffix = count == 1 ? "" : " (\(count))"
            title = String(clean.prefix(31 - suffix.count)) + suffix
            count += 1
        } while !titles.insert(title.lowercased()).inserted
        return title
    }

    /// Writes a row; a sheet that is full goes on in another one.
    public func write(_ cells: [String], to name: String) throws {
        guard var sheet = sheets[name] else { throw WorkbookError(detail: "there is no sheet “\(name)”") }
        if sheet.next == Workbook.mostRows {
            try begin(name, header: sheet.header, number: sheet.number + 1)
            return try write(cells, to: name)
        }
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
            var text = cell
            if cell.utf16.count > Workbook.mostUnits {
                text = String(decoding: cell.utf16.prefix(Workbook.mostUnits - 2), as: UTF16.self) + "…"
                cutCells += 1
            }
            let code = worksheet_write_string(sheet.sheet, sheet.next, UInt16(clamping: column), text, nil)
            guard code == LXW_NO_ERROR else {
                throw WorkbookError(detail: String(cString: lxw_strerror(code)))
            }
        }
        sheet.next += 1
        sheets[name] = sheet
    }

    /// Writes the file.
    public func finish() throws {
        guard let book else { return }
        self.book = nil
        let code = workbook_close(book)
        guard code == LXW_NO_ERROR else { throw WorkbookError(detail: String(cString: lxw_strerror(code))) }
    }
}

/// A workbook that could not be written.
public struct WorkbookError: Error, CustomStringConvertible {
    /// The library's words.
    public var detail: String
    /// The sentence.
    public var description: String {
        "The workbook could not be written (\(detail)); is there room on the disk?"
    }
}
