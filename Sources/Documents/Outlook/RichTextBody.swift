import struct Foundation.Data

/// The body of a mail in rich text: its words, or the page that is wrapped in it ([MS-OXRTFEX]).
struct RichTextBody {
    /// The words, or the page's source.
    private(set) var text = ""
    /// Whether the text is the source of a web page.
    private(set) var isPage = false

    private var state = State()
    private var stack: [State] = []
    /// Bytes that are not yet letters, and the code page that they are in.
    private var pending = Data()
    private var codePage = 1_252
    private var fonts: [Int: Int] = [:]
    /// How many characters after `\u` only repeat it for old programs.
    private var skipped = 0

    /// What a group changes and its end changes back.
    private struct State {
        var isSilent = false
        /// Inside `{\*\htmltag …}`, whose words are the page's source.
        var isTag = false
        /// Between `\htmlrtf` and `\htmlrtf0`: for programs that show no pages.
        var isForOthers = false
        var isFontTable = false
        var font = 0
        var skipAfterUnicode = 1
    }

    private static let deepest = 10_000
    private static let silent: Set<String> = [
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl",
        "headerr",
        "footerl", "footerr", "pntext", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata",
        "datastore", "latentstyles", "xmlnstbl", "filetbl", "revtbl", "mhtmltag", "bkmkstart", "bkmkend",
    ]

    /// Reads rich text to its end.
    init(_ bytes: Data) {
        let bytes = Array(bytes)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "{"):
                flush()
                if stack.count < Self.deepest { stack.append(state) }
                index += 1
                if bytes[index...].starts(with: Array("\\*\\".utf8)) {
                    let word = Self.word(in: bytes, from: index + 3)
                    state.isSilent = state.isSilent || word != "htmltag"
                    state.isTag = word == "htmltag"
                    index += 2
                }
            case UInt8(ascii: "}"):
                flush()
                state = stack.popLast() ?? state
                skipped = 0
                index += 1
            case UInt8(ascii: "\\"):
                index = control(in: bytes, at: index + 1)
            case 0x0A, 0x0D:
                index += 1
            default:
                put(byte)
                index += 1
            }
        }
        flush()
    }

    private static func word(in bytes: [UInt8], from index: Int) -> String {
        String(decoding: bytes[min(index, bytes.count)...].prefix { isLetter($0) }.prefix(32), as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }

    // MARK: - Control words

    /// Obeys what stands after a backslash, and says where it ends.
    private mutating func control(in bytes: [UInt8], at start: Int) -> Int {
        guard start < bytes.count else { return start }
        guard Self.isLetter(bytes[start]) else { return symbol(in: bytes, at: start) }
        let word = Self.word(in: bytes, from: start)
        var index = start + word.utf8.count
        var digits = ""
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") {
            digits = "-"
            index += 1
        }
        while index < bytes.count, (0x30...0x39).contains(bytes[index]), digits.count < 10 {
            digits.unicodeScalars.append(Unicode.Scalar(bytes[index]))
            index += 1
        }
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        obey(word, Int(digits))
        if word == "bin", let count = Int(digits), count > 0 { index = min(bytes.count, index + count) }
        return index
    }

    private mutating func symbol(in bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "'"):
            let digits = String(decoding: bytes[(index + 1)...].prefix(2), as: UTF8.self)
            if let byte = UInt8(digits, radix: 16) { put(byte, isEscaped: true) }
            return min(bytes.count, index + 3)
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): put(bytes[index])
        case UInt8(ascii: "~"): put("\u{A0}")
        case UInt8(ascii: "_"): put("-")
        case 0x0A, 0x0D: put("\n")
        default: break
        }
        return index + 1
    }

    private mutating func obey(_ word: String, _ number: Int?) {
        switch word {
        case "fromhtml": isPage = number != 0
        case "htmlrtf":
            flush()
            state.isForOthers = number != 0
        case "ansicpg": codePage = number ?? codePage
        case "fonttbl":
            state.isFontTable = true
            state.isSilent = true
        case "f":
            flush()
            state.font = number ?? 0
        case "fcharset": if state.isFontTable { fonts[state.font] = Self.codePage(ofCharset: number ?? 0) }
        case "par", "line", "sect", "page", "row": put("\n")
        case "tab", "cell": put("\t")
        case "uc": state.skipAfterUnicode = max(0, number ?? 1)
        case "u":
            flush()
            let unit = UInt16(truncatingIfNeeded: number ?? 0)
            append(unit: unit)
            skipped = state.skipAfterUnicode
        case "lquote": put("‘")
        case "rquote": put("’")
        case "ldblquote": put("“")
        case "rdblquote": put("”")
        case "bullet": put("•")
        case "endash": put("–")
        case "emdash": put("—")
        case "pard", "plain": break
        default: if Self.silent.contains(word) { state.isSilent = true }
        }
    }

    // MARK: - Letters

    private var isHeard: Bool { !state.isSilent && !state.isForOthers }
    /// The first half of a character beyond the first plane.
    private var highHalf: UInt16?

    private mutating func append(unit: UInt16) {
        guard isHeard else { return }
        if UTF16.isLeadSurrogate(unit) {
            highHalf = unit
        } else if let high = highHalf {
            text += String(decoding: [high, unit], as: UTF16.self)
            highHalf = nil
        } else {
            text += String(decoding: [unit], as: UTF16.self)
        }
    }

    private mutating func put(_ letters: String) {
        flush()
        skipped = 0
        if isHeard { text += letters }
    }

    private mutating func put(_ byte: UInt8, isEscaped: Bool = false) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        if isHeard { pending.append(byte) }
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        // The page's source is in the page's encoding, the words beside it in their font's.
        let page = state.isTag ? codePage : fonts[state.font] ?? codePage
        let charset =
            page == 65_001 ? "utf-8" : [932, 936, 949, 950].contains(page) ? "cp\(page)" : "windows-\(page)"
        text += Charset(label: charset).decode(pending)?.text ?? String(decoding: pending, as: UTF8.self)
        pending = Data()
    }

    /// What the number of a font's letters stands for (RTF 1.9.1, "Font Table").
    private static func codePage(ofCharset number: Int) -> Int? {
        let pages = [
            0: 1_252, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1_253, 162: 1_254, 163: 1_258, 177: 1_255,
            178: 1_256, 186: 1_257, 204: 1_251, 222: 874, 238: 1_250,
        ]
        return pages[number]
    }
}
