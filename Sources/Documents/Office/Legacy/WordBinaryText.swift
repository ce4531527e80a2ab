/// The text of one story of a Word document before 2007, with its tables, notes' marks and fields as people see them.
struct WordBinaryText {
    /// The text with its pages.
    private(set) var builder = TextBuilder()
    private(set) var links: [String] = []
    private(set) var changes = WordChanges()

    private let words: WordBinary
    private let formats: Formats
    private var pending: [UInt16] = []
    private var fields: [Bool] = []
    private var instruction: [UInt16] = []
    private var row: [String] = []
    private var cell = TextBuilder()

    /// What the formats of a document say about its letters, in places of the file.
    struct Formats {
        let rowEnds: PlaceRanges?
        let inTable: PlaceRanges
        let deleted: PlaceRanges
        let hidden: PlaceRanges

        init(of words: WordBinary) {
            let marks = words.marks()
            let tables = words.tables()
            rowEnds = (tables?.rowEnds).map(PlaceRanges.init)
            inTable = PlaceRanges(tables?.inside ?? [])
            deleted = PlaceRanges(marks.deleted)
            hidden = PlaceRanges(marks.hidden)
        }
    }

    /// Reads a part of the letters; `mark` says what stands for the reference to a note.
    init(_ words: WordBinary, _ range: Range<Int>, _ formats: Formats, mark: (Int) -> String = { _ in "" }) {
        self.words = words
        self.formats = formats
        var wasDeleted = false
        var isHidden = false
        for index in range {
            let place = Int(words.places[index])
            let unit = words.units[index]
            if formats.deleted.contains(place) {
                if !wasDeleted { changes.beginDeletion([:]) }
                wasDeleted = true
                changes.deleted(String(decoding: [unit >= 0x20 ? unit : 0x20], as: UTF16.self))
                continue
            }
            wasDeleted = false
            let nowHidden = unit >= 0x20 && formats.hidden.contains(place)
            if nowHidden, !isHidden { changes.hiddenRuns += 1 }
            isHidden = nowHidden
            take(unit, at: index, place, mark: mark)
        }
        flush()
        endParagraph()
    }

    private var isInInstruction: Bool { fields.contains(true) }

    private mutating func take(_ unit: UInt16, at index: Int, _ place: Int, mark: (Int) -> String) {
        switch unit {
        case 0x13:
            flush()
            if fields.isEmpty { instruction = [] }
            fields.append(true)
        case 0x14:
            if !fields.isEmpty { fields[fields.count - 1] = false }
            addLink()
        case 0x15: _ = fields.popLast()
        case _ where isInInstruction: if instruction.count < 2_048 { instruction.append(unit) }
        case 0x07: endCell(at: index, place)
        case 0x0D:
            flush()
            if formats.inTable.contains(place) { cell.breakLine() } else { endParagraph() }
        case 0x0B: breakLine()
        case 0x0C, 0x0E:
            flush()
            endParagraph()
            if unit == 0x0C { builder.breakPage() }
        case 0x02, 0x05: add(mark(index))
        case 0x1E: pending.append(0x2D)
        case 0x09, 0x20...: pending.append(unit)
        default: break
        }
    }

    private mutating func add(_ text: String) {
        flush()
        cell.add(verbatim: text)
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        cell.add(verbatim: String(decoding: pending, as: UTF16.self).withoutSymbolFonts)
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func breakLine() {
        flush()
        cell.breakLine()
    }

    /// What was gathered is no cell but a paragraph.
    private mutating func endParagraph() {
        endRow()
        builder.add(verbatim: cell.text)
        builder.breakParagraph()
        cell = TextBuilder()
    }

    private mutating func endCell(at index: Int, _ place: Int) {
        flush()
        let text = cell.text.trimmed
        let isEnd =
            formats.rowEnds?.contains(place)
            ?? (text.isEmpty && index > 0 && words.units[index - 1] == 0x07 && !row.isEmpty)
        if !isEnd {
            row.append(text.split(whereSeparator: \.isNewline).joined(separator: " "))
            cell = TextBuilder()
        } else {
            cell = TextBuilder()
            endRow()
        }
    }

    private mutating func endRow() {
        guard !row.isEmpty else { return }
        builder.breakLine()
        builder.add(verbatim: row.joined(separator: "\t"))
        builder.breakLine()
        row = []
    }

    private mutating func addLink() {
        let words = String(decoding: instruction, as: UTF16.self)
        guard words.contains("HYPERLINK"), !words.contains("\\l"), links.count < 5_000 else { return }
        let parts = words.split(separator: "\"")
        if parts.count > 1, !links.contains(String(parts[1])) { links.append(String(parts[1])) }
    }
}

/// Ranges of places in a file, to be asked for one place.
struct PlaceRanges {
    private let ranges: [Range<Int>]

    init(_ ranges: [Range<Int>]) { self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound } }

    func contains(_ place: Int) -> Bool {
        guard !ranges.isEmpty else { return false }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(place)
    }
}
