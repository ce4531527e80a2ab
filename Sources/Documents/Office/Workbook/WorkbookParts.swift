/// The parts of a workbook that its sheets share: its sheets' names, its strings, its number formats.
struct WorkbookParts {
    /// One sheet: its name, where it lies, and whether people see it.
    struct Sheet {
        var name: String
        var part: String
        /// "hidden", "veryHidden" or nothing.
        var state: String?
    }

    /// The sheets in their order.
    private(set) var sheets: [Sheet] = []
    /// Whether days are counted from 1904.
    private(set) var countsFrom1904 = false
    /// What the sheets' cells name by number.
    private(set) var strings = SharedStrings()
    /// How numbers are shown, by the cells' style.
    private(set) var formats: [NumberFormat] = []

    /// The format of a style; of an unknown one, General.
    func format(_ style: Int) -> NumberFormat {
        formats.indices.contains(style) ? formats[style] : .general
    }

    /// Reads them.
    ///
    /// - Throws: ``DocumentError``.
    init(of package: OfficePackage) throws {
        let targets = package.relationships(of: package.main)
        try package.read(package.main) { event in
            guard case .begin(let name, _, let attributes) = event else { return true }
            switch name {
            case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
            case "sheet":
                // Attributes come without their prefix: of `r:id` and `sheetId` only the former is "id".
                guard let target = targets[attributes["id"] ?? ""] else { return true }
                sheets.append(
                    Sheet(name: attributes["name"] ?? "", part: target.target, state: attributes["state"]))
            default: break
            }
            return true
        }
        for part in package.parts("sharedStrings", of: package.main) { try readStrings(package, part) }
        for part in package.parts("styles", of: package.main) { try readFormats(package, part) }
    }

    private mutating func readStrings(_ package: OfficePackage, _ part: String) throws {
        var strings = SharedStrings()
        var open: String?
        var isText = false
        try package.read(part) { event in
            switch event {
            case .begin("rPh", _, _): return false
            case .begin("si", _, _): open = ""
            case .begin("t", _, _): isText = true
            case .text(let text): if isText { open? += text }
            case .end("t", _): isText = false
            case .end("si", _):
                if let open { strings.append(open) }
                open = nil
            default: break
            }
            return true
        }
        self.strings = strings
    }

    private mutating func readFormats(_ package: OfficePackage, _ part: String) throws {
        var codes = NumberFormat.builtIn
        var known: [Int: NumberFormat] = [:]
        var formats: [NumberFormat] = []
        var isOfCells = false
        try package.read(part) { event in
            switch event {
            case .begin("numFmt", _, let attributes):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                    codes[id] = attributes["formatCode"]
                }
            case .begin("cellXfs", _, _): isOfCells = true
            case .end("cellXfs", _): isOfCells = false
            case .begin("xf", _, let attributes) where isOfCells:
                let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
                let format = known[id] ?? NumberFormat(codes[id] ?? "General")
                known[id] = format
                formats.append(format)
            default: break
            }
            return true
        }
        self.formats = formats
    }
}

/// Many strings in one piece of memory: a workbook may have millions of short ones.
struct SharedStrings {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// How many there are.
    var count: Int { ends.count }

    mutating func append(_ string: String) {
        bytes += string.utf8
        ends.append(bytes.count)
    }

    /// The string of a number; `nil` where there is none.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        return String(decoding: bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]], as: UTF8.self)
    }
}
