/// The text of several tables: each a page, each row a line, with tabs between its cells.
struct TableText {
    /// The text so far.
    private(set) var text = ""
    /// The pages so far.
    private(set) var pages: [Document.Page] = []
    /// Whether the text is as long as it may be.
    private(set) var isFull = false
    private let limit: Int
    private var length = 0
    private var start = 0
    private var label = ""

    /// An empty text of at most so many bytes.
    init(limit: Int) { self.limit = limit }

    /// Begins a table; its name is the first line of its page.
    mutating func begin(_ name: String, columns: [String]) {
        if length > 0 { write("\n") }
        start = length
        label = name
        write("\(name)\n")
        if !columns.isEmpty { add(columns) }
    }

    /// Adds a row.
    mutating func add(_ cells: [String]) {
        write(cells.lazy.map(\.asCell).joined(separator: "\t") + "\n")
    }

    /// Ends the table.
    mutating func end() {
        pages.append(Document.Page(number: pages.count + 1, label: label, bytes: start..<length))
    }

    private mutating func write(_ string: String) {
        let count = string.utf8.count
        guard !isFull, length + count <= limit else {
            isFull = true
            return
        }
        text += string
        length += count
    }
}

extension String {
    /// The same in one cell: without tabs, line breaks and NUL.
    fileprivate var asCell: String {
        guard utf8.contains(where: { $0 < 0x20 }) else { return self }
        return String(
            decoding: utf8.filter { $0 != 0 }.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 },
            as: UTF8.self)
    }
}
