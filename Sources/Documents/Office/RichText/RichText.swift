import struct Foundation.Data

/// The text of a file in rich text (RTF 1.9.1), with what stands beside it: notes, running lines, objects.
///
/// Paragraphs are divided by an empty line, table rows are lines with tabs. What was deleted under tracked changes
/// is kept apart. Groups that are not text, and those that nobody knows, are left out.
struct RichText {
    /// The text with its pages.
    private(set) var builder = TextBuilder()
    private(set) var headers: [String] = []
    private(set) var footers: [String] = []
    /// Notes and comments with their marks, in order.
    private(set) var notes: [(mark: String, text: String)] = []
    private(set) var comments = 0
    private(set) var changes = WordChanges()
    private(set) var links: [String] = []
    /// What the file says about itself, by control word: "author", "creatim".
    private(set) var information: [String: String] = [:]
    /// Pictures and objects.
    private(set) var objects: [EmbeddedObject] = []

    private let bytes: UnsafeRawBufferPointer
    private let limit: Int
    private var charsets = RichTextCharsets()
    private var state = State()
    private var stack: [State] = []
    private var tooDeep = 0
    private var parked: [TextBuilder] = []
    private var pending: [UInt8] = []
    private var pendingUnits: [UInt16] = []
    private var skip = 0
    private var isIgnorable = false
    private var isFresh = false
    private var row: [String] = []
    private var cell = TextBuilder()
    private var collected: [UInt8] = []
    private var half: UInt8?
    private var words = ""
    private var author = ""
    private static let deepest = 2_000

    /// Where the text of a group goes.
    private enum Destination: Equatable {
        case text, nowhere, fonts, running(isHeader: Bool), note, comment, author, instruction
        case field(String), picture(String), object
    }

    private struct State {
        var destination = Destination.text
        var font: Int?
        var skips = 1
        var isHidden = false
        var isDeleted = false
        var isInTable = false
        var opensAside = false
    }

    /// Reads a file.
    init(_ bytes: UnsafeRawBufferPointer, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        var tokens = RichTextTokens(bytes)
        var count = 0
        while let token = tokens.next(), builder.text.utf8.count <= limit {
            take(token)
            count += 1
            if count % 1_000_000 == 0 { Progress.made() }
        }
        flush()
        tooDeep = 0
        while !stack.isEmpty { close() }
        endRow()
    }

    private mutating func take(_ token: RichTextTokens.Token) {
        switch token {
        case .open:
            flush()
            skip = 0
            guard stack.count < Self.deepest else {
                tooDeep += 1
                return
            }
            stack.append(state)
            state.opensAside = false
            isIgnorable = false
            isFresh = true
            return
        case .close:
            flush()
            skip = 0
            close()
        case .byte(let byte):
            if skip > 0 { skip -= 1 } else { add(byte) }
        case .text(let range):
            let start = min(range.lowerBound + skip, range.upperBound)
            skip -= start - range.lowerBound
            add(start..<range.upperBound)
        case .binary(let range):
            if case .picture = state.destination { collected += bytes[range] }
            if state.destination == .object { collected += bytes[range] }
        case .symbol(let sign): take(symbol: sign)
        case .word(let word, let number):
            if skip > 0, word != "u", word != "uc" {
                skip -= 1
                if word != "par", word != "cell", word != "row" { return }
            }
            take(word, number)
        }
        isFresh = false
    }

    private mutating func take(symbol sign: UInt8) {
        if sign != UInt8(ascii: "-") { flush() }
        switch sign {
        // Only at a group's beginning does it say that the group may be left out.
        case UInt8(ascii: "*"): isIgnorable = isFresh
        case UInt8(ascii: "~"): write("\u{A0}")
        case UInt8(ascii: "_"): write("-")
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): add(sign)
        case 0x0A, 0x0D: take("par", nil)
        case 0x09: write("\t")
        default: break
        }
    }

    // MARK: - Bytes

    private mutating func add(_ byte: UInt8) {
        if !pendingUnits.isEmpty { flush() }
        pending.append(byte)
    }

    private mutating func add(_ range: Range<Int>) {
        if range.isEmpty { return }
        switch state.destination {
        case .nowhere: break
        case .picture, .object:
            for byte in bytes[range] {
                guard let value = byte.hexValue else { continue }
                if let high = half { collected.append(high << 4 | value) }
                half = half == nil ? value : nil
            }
        default:
            if !pendingUnits.isEmpty { flush() }
            pending += bytes[range]
        }
    }

    /// Turns the bytes and units so far into letters.
    private mutating func flush() {
        if !pendingUnits.isEmpty {
            let text = String(decoding: pendingUnits, as: UTF16.self)
            pendingUnits.removeAll(keepingCapacity: true)
            write(text)
        }
        guard !pending.isEmpty else { return }
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        if bytes.allSatisfy({ $0 < 0x80 }) { return write(String(decoding: bytes, as: UTF8.self)) }
        let charset = state.font.flatMap { charsets.fonts[$0] } ?? charsets.document
        write(charset.decode(Data(bytes))?.text ?? String(decoding: bytes, as: UTF8.self))
    }

    private mutating func write(_ text: String) {
        let text = text.normalised().text.withoutSymbolFonts
        switch state.destination {
        case .nowhere, .fonts, .picture, .object: break
        case .instruction, .field, .author: words += text
        case .text, .running, .note, .comment:
            if state.isDeleted { return changes.deleted(text) }
            if state.isHidden { changes.hiddenRuns += 1 }
            if state.isInTable, parked.isEmpty {
                cell.add(verbatim: text)
            } else {
                if parked.isEmpty { endRow() }
                builder.add(verbatim: text)
            }
        }
    }

    private var isText: Bool {
        switch state.destination {
        case .text, .running, .note, .comment: true
        default: false
        }
    }

    // MARK: - Words

    private mutating func take(_ word: String, _ number: Int?) {
        if word != "u" { flush() }
        let wasIgnorable = isIgnorable
        isIgnorable = false
        if state.destination == .fonts || stack.count == 1 { charsets.note(word, number) }
        // Of a text in two forms, the one in Unicode.
        if word == "ud" { state.destination = .text }
        if state.destination == .nowhere { return }
        switch word {
        case "u": add(unit: number ?? 0)
        case "uc": state.skips = min(max(0, number ?? 1), 32)
        case "f": state.font = number
        case "plain": (state.font, state.isHidden, state.isDeleted) = (nil, false, false)
        case "v": state.isHidden = number != 0
        case "deleted":
            state.isDeleted = number != 0
            if state.isDeleted { changes.beginDeletion([:]) }
        case "revised": if number != 0 { changes.insertions += 1 }
        case "pard": state.isInTable = false
        case "intbl": state.isInTable = number != 0
        case "yr", "mo", "dy", "hr", "min": if case .field = state.destination { add(word, number) }
        case "pngblip", "jpegblip":
            if case .picture = state.destination { state.destination = .picture(word) }
        default:
            if let sign = Self.signs[word] { write(sign) } else if !layOut(word) { begin(word, wasIgnorable) }
        }
    }

    /// Dates of the information group, put together as `2023-09-20 12:00`.
    private mutating func add(_ word: String, _ number: Int?) {
        let digits = String(number ?? 0)
        let padded = digits.count < 2 ? "0" + digits : digits
        words += (["yr": "", "mo": "-", "dy": "-", "hr": "T", "min": ":"][word] ?? "") + padded
    }

    private mutating func add(unit number: Int) {
        if !pending.isEmpty { flush() }
        let unit = UInt16(truncatingIfNeeded: number)
        if state.destination != .nowhere, unit != 0 { pendingUnits.append(unit) }
        skip = state.skips
    }

    private static let signs = [
        "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
        "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
    ]

    /// Breaks of lines, paragraphs, cells and pages; false where the word is something else.
    private mutating func layOut(_ word: String) -> Bool {
        switch word {
        case "par", "sect":
            guard isText else { return true }
            if state.isInTable, parked.isEmpty { cell.breakLine() } else { builder.breakParagraph() }
        case "line", "softline":
            guard isText else { return true }
            if state.isInTable, parked.isEmpty { cell.breakLine() } else { builder.breakLine() }
        case "cell", "nestcell":
            guard isText else { return true }
            // What stands before the first mark of a table that forgot to say so.
            row.append(cell.text.trimmed.replacing("\n", with: " "))
            cell = TextBuilder()
        case "row", "nestrow": if isText { endRow() }
        case "page", "pagebb", "softpage": if isText, parked.isEmpty { builder.breakPage() }
        default: return false
        }
        return true
    }

    private mutating func endRow() {
        if !cell.text.trimmed.isEmpty { row.append(cell.text.trimmed.replacing("\n", with: " ")) }
        cell = TextBuilder()
        guard !row.isEmpty else { return }
        let line = row
        row = []
        builder.breakLine()
        builder.add(verbatim: line.joined(separator: "\t"))
        builder.breakLine()
    }

    // MARK: - Groups

    /// What a group is for, told by its first word.
    private mutating func begin(_ word: String, _ isIgnorable: Bool) {
        switch word {
        case "fonttbl": state.destination = .fonts
        case "header", "headerl", "headerr", "headerf": aside(.running(isHeader: true))
        case "footer", "footerl", "footerr", "footerf": aside(.running(isHeader: false))
        case "footnote": aside(.note)
        case "annotation": aside(.comment)
        case "atnauthor": collect(.author)
        case "fldinst": collect(.instruction)
        case "title", "author", "operator", "subject", "keywords", "comment", "doccomm", "company", "manager",
            "category", "creatim", "revtim", "printim", "generator":
            collect(.field(word))
        case "pict":
            collect(.picture(""))
        case "objdata": collect(.object)
        // These are marked as unknown to older programs, and hold text all the same.
        case "shppict", "shpinst", "shptxt", "ud", "nesttableprops": break
        case _ where isIgnorable || Self.leftOut.contains(word): state.destination = .nowhere
        default: break
        }
    }

    /// Groups that hold no text of the document, or hold it a second time.
    private static let leftOut: Set<String> = [
        "colortbl", "stylesheet", "list", "listlevel", "listname", "listtable", "listoverridetable", "revtbl",
        "rsidtbl", "xmlnstbl", "themedata",
        "colorschememapping", "datastore", "latentstyles", "nonshppict", "shprslt", "pn", "objclass",
        "objname",
        "bkmkstart", "bkmkend", "xe", "tc", "rxe", "txe", "formfield", "ffname", "filetbl", "upr", "private",
        "htmltag", "mhtmltag", "atnid", "atndate", "atntime", "atnref", "atrfstart", "atrfend", "atnicn",
        "do",
        "docvar", "template", "pgdsctbl", "sp", "sn", "sv", "picprop", "blipuid", "userprops", "ftnsep",
        "ftnsepc",
        "ftncn", "aftnsep", "aftnsepc", "aftncn", "nonesttables", "falt", "panose",
    ]

    /// A text beside the text.
    private mutating func aside(_ destination: Destination) {
        state.destination = destination
        guard !state.opensAside else { return }
        state.opensAside = true
        parked.append(builder)
        builder = TextBuilder()
    }

    private mutating func collect(_ destination: Destination) {
        state.destination = destination
        words = ""
        collected = []
        half = nil
    }

    private mutating func close() {
        if tooDeep > 0 {
            tooDeep -= 1
            return
        }
        guard let outer = stack.popLast() else { return }
        let inner = state
        state = outer
        if inner.opensAside, let outside = parked.popLast() {
            let text = builder.text.trimmed
            builder = outside
            endAside(inner.destination, text)
        }
        // The table of a group goes on behind it.
        if inner.destination == .text, outer.destination == .text { state.isInTable = inner.isInTable }
        guard inner.destination != outer.destination else { return }
        switch inner.destination {
        case .author: author = words.trimmed
        case .instruction: addLink()
        case .field(let name): if !words.trimmed.isEmpty { information[name] = words.trimmed }
        case .picture(let kind) where !kind.isEmpty && !collected.isEmpty:
            let name = "picture-\(objects.count + 1)." + (kind == "pngblip" ? "png" : "jpg")
            objects.append(EmbeddedObject(Data(collected), named: name))
        case .object:
            if let object = EmbeddedObject(linked: Data(collected), named: "object-\(objects.count + 1)") {
                objects.append(object)
            }
        default: return
        }
        collected = []
    }

    private mutating func endAside(_ destination: Destination, _ text: String) {
        guard !text.isEmpty else { return }
        switch destination {
        case .running(let isHeader):
            if isHeader, !headers.contains(text) { headers.append(text) }
            if !isHeader, !footers.contains(text) { footers.append(text) }
        case .comment:
            notes.append(("Comment\(author.isEmpty ? "" : " by \(author)"):", text))
            author = ""
            comments += 1
        default:
            let mark = "[\(notes.count - comments + 1)]"
            notes.append((mark, text))
            write(mark)
        }
    }

    /// `HYPERLINK "https://…"`
    private mutating func addLink() {
        guard words.uppercased().contains("HYPERLINK") else { return }
        let parts = words.split(separator: "\"")
        guard parts.count > 1, !words.contains("\\l"), links.count < 5_000 else { return }
        let link = String(parts[1]).trimmed.replacing("\\\\", with: "\\")
        if !link.isEmpty, !links.contains(link) { links.append(link) }
    }
}
