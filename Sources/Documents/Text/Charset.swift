import struct Foundation.Data

/// A character encoding, under the name by which `iconv` knows it.
struct Charset: Hashable {
    static let utf8 = Charset(label: "utf-8")
    static let ascii = Charset(label: "us-ascii")

    /// What it is called here: "windows-1252".
    let name: String
    /// What the document called it.
    let declaredName: String

    /// An encoding under any of its usual names.
    ///
    /// Some names mean more on the web than they say: pages that declare ISO-8859-1 or GB2312 use windows-1252 and
    /// GB18030, their supersets (WHATWG Encoding Standard, "Names and labels").
    init(label: String) {
        let label = label.lowercased().filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:+()".contains($0))
        }
        declaredName = label
        name = Self.superset[label] ?? label
    }

    static func == (one: Charset, other: Charset) -> Bool { one.name == other.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }

    private static let superset: [String: String] = [
        "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "ascii": "us-ascii", "ansi_x3.4-1968": "us-ascii",
        "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
        "iso_8859-1": "windows-1252", "cp1252": "windows-1252", "x-ansi": "windows-1252",
        "l1": "windows-1252",
        "iso-8859-9": "windows-1254", "latin5": "windows-1254", "iso-8859-11": "cp874", "tis-620": "cp874",
        "windows-874": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
        "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
        "windows-31j": "cp932",
        "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "uhc": "cp949", "big5": "big5-hkscs",
        "iso-8859-8-i": "iso-8859-8",
        "mac": "macintosh", "x-mac-roman": "macintosh", "x-mac-cyrillic": "mac-cyrillic",
        "unicode": "utf-16le",
    ]

    /// Whether plain letters may mean something else in it, so that its text can look like ASCII.
    var isStateful: Bool { name.hasPrefix("iso-2022") || name.hasPrefix("hz") || name.hasPrefix("utf-7") }

    /// Whether a document that declares this encoding told the truth about bytes in another.
    func agrees(with actual: Charset) -> Bool {
        self == actual || name.hasPrefix("utf-16") && actual.name.hasPrefix("utf-16")
            || name.hasPrefix("utf-32") && actual.name.hasPrefix("utf-32")
    }

    /// Decodes bytes; `nil` where the system does not know the encoding.
    ///
    /// - Returns: The text, with U+FFFD for bytes that mean nothing, and how many of those there were.
    func decode(_ bytes: Data) -> (text: String, illegal: Int)? {
        guard let converter = CharsetConverter(self) else { return nil }
        let output = converter.convert(bytes, isLast: true)
        return (String(decoding: output, as: UTF8.self), converter.illegal)
    }

    /// The character of one byte in windows-1252; the five bytes that it leaves open are U+FFFD.
    static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 || byte >= 0xA0 ? Unicode.Scalar(byte) : upperControls[Int(byte) - 0x80]
    }

    private static let upperControls = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}

extension Charset {
    /// The encoding that a byte order mark names, and the mark's length.
    static func byteOrderMark(of bytes: Data) -> (charset: Charset, length: Int)? {
        let marks: [(bytes: [UInt8], label: String)] = [
            ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"),
            ([0, 0, 0xFE, 0xFF], "utf-32be"),
            ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
        ]
        return marks.first { bytes.starts(with: $0.bytes) }.map { (Charset(label: $0.label), $0.bytes.count) }
    }

    /// UTF-16 or UTF-32 without a mark, told by the zeros that Latin letters, digits and spaces leave in it.
    static func wide(_ bytes: Data) -> Charset? {
        let sample = Array(bytes.prefix(4_096))
        guard sample.count >= 4, sample.contains(0) else { return nil }
        func zeros(_ offset: Int, every step: Int) -> Double {
            let places = stride(from: offset, to: sample.count - sample.count % step, by: step)
            let count = places.reduce(0) { $0 + (sample[$1] == 0 ? 1 : 0) }
            return Double(count) / Double(max(1, sample.count / step))
        }
        let quarters = (0..<4).map { zeros($0, every: 4) }
        if quarters[3] > 0.9, quarters[2] > 0.9, quarters[0] < 0.1 { return Charset(label: "utf-32le") }
        if quarters[0] > 0.9, quarters[1] > 0.9, quarters[3] < 0.1 { return Charset(label: "utf-32be") }
        let halves = (0..<2).map { zeros($0, every: 2) }
        if halves[1] > 0.4, halves[0] < 0.02 { return Charset(label: "utf-16le") }
        if halves[0] > 0.4, halves[1] < 0.02 { return Charset(label: "utf-16be") }
        return nil
    }

    /// Japanese mail's encoding, which is all ASCII and switches by escape sequences.
    static func isISO2022(_ bytes: Data) -> Bool {
        guard bytes.contains(0x1B) else { return false }
        return ["\u{1B}$B", "\u{1B}$@", "\u{1B}(J"].contains {
            bytes.prefix(65_536).range(of: Data($0.utf8)) != nil
        }
    }
}

extension Charset {
    /// An encoding by Windows' number for it; `nil` where it is unknown or means "as the machine has it".
    init?(windowsCodePage number: Int) {
        switch number {
        case 65_001: self = .utf8
        case 1200: self.init(label: "utf-16le")
        case 10_000: self.init(label: "macintosh")
        case 874: self.init(label: "windows-874")
        case 437, 708, 720, 737, 775, 850...869, 932, 936, 949, 950, 1361: self.init(label: "cp\(number)")
        case 1250...1258: self.init(label: "windows-\(number)")
        case 28_591...28_605: self.init(label: "iso-8859-\(number - 28_590)")
        default: return nil
        }
    }
}
