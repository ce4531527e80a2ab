internal import Foundation

/// The text of a list's file in UTF-8, whatever its bytes are in.
///
///     let list = ListText(Array(data))
///     list.text           // for ListFormat(of:) and ListFile
///     list.findings       // "The file says that it is in ISO-8859-1, but its bytes are UTF-8 …"
///
/// A byte order mark is believed, then the bytes, then what an XML declaration says; tables of older days are in
/// Windows-1252. A zero and a byte that belongs to no character become U+FFFD.
public struct ListText: Sendable {
    /// The text.
    public private(set) var text: [UInt8]

    /// Whether the text differs from the file's bytes, so that it may hold U+FFFD for what was no text.
    public private(set) var isRepaired = false

    /// What is strange about the encoding, in sentences.
    public private(set) var findings: [String] = []

    /// Reads a file's bytes.
    public init(_ bytes: [UInt8]) {
        text = bytes
        if let (encoding, mark) = ListText.wideEncoding(of: bytes) {
            take(ListText.decode(bytes.dropFirst(mark), as: encoding))
            return
        }
        let declared = ListText.declaration(in: bytes)
        let count = ListText.sequences(in: bytes)
        if count.broken == 0 {
            if let declared, count.sound > 0, !declared.isUTF8 {
                findings.append(
                    "The file says that it is in \(declared.name), but its bytes are UTF-8, and were read as that."
                )
            }
            if count.zeros > 0 {
                take(String(decoding: bytes, as: UTF8.self))
                findings.append("\(count.zeros) zero bytes stand in the text; U+FFFD stands for each.")
            }
            return
        }
        if let declared, let encoding = declared.encoding, !declared.isUTF8 {
            take(ListText.decode(bytes[...], as: encoding))
            return
        }
        let isXML = bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
        if count.broken >= count.sound, let older = ListText.decode(bytes[...], as: .windowsCP1252) {
            let table = ListText.utf8(older)
            if isXML || ListFormat(of: table)?.isTable ?? false {
                text = table
                isRepaired = true
                if isXML {
                    findings.append(
                        "The file \(declared == nil ? "should be" : "says that it is") in UTF-8, but \(count.broken) of its "
                            + "bytes cannot be; it was read as Windows-1252.")
                }
                return
            }
        }
        take(String(decoding: bytes, as: UTF8.self))
        findings.append(
            "\(count.broken) bytes are not UTF-8; U+FFFD stands in their places, and words with it are incomplete."
        )
    }

    private mutating func take(_ decoded: String?) {
        text = ListText.utf8(decoded ?? String(decoding: text, as: UTF8.self))
        isRepaired = true
    }

    private static func utf8(_ text: String) -> [UInt8] {
        // SQLite's texts end at a zero.
        Array((text.utf8.contains(0) ? text.replacingOccurrences(of: "\0", with: "\u{FFFD}") : text).utf8)
    }

    // MARK: Encodings

    /// UTF-16 and UTF-32 by their marks, or by the zeros beside the first characters; `mark` is how long the mark is.
    private static func wideEncoding(of bytes: [UInt8]) -> (String.Encoding, mark: Int)? {
        let marks: [([UInt8], String.Encoding)] = [
            ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
            ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        for (mark, encoding) in marks where bytes.starts(with: mark) { return (encoding, mark.count) }
        guard bytes.count >= 4 else { return nil }
        func isCharacter(_ byte: UInt8) -> Bool { byte >= 0x09 && byte < 0x7F }
        let (a, b, c, d) = (bytes[0], bytes[1], bytes[2], bytes[3])
        switch (isCharacter(a), isCharacter(b), isCharacter(c), isCharacter(d)) {
        case (true, false, true, false) where b == 0 && d == 0: return (.utf16LittleEndian, 0)
        case (false, true, false, true) where a == 0 && c == 0: return (.utf16BigEndian, 0)
        default: return nil
        }
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, as encoding: String.Encoding) -> String? {
        switch encoding {
        case .utf16LittleEndian, .utf16BigEndian:
            let isLittle = encoding == .utf16LittleEndian
            let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
                let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
                return isLittle ? first | second << 8 : second | first << 8
            }
            return String(decoding: units, as: UTF16.self)
        case .utf32LittleEndian, .utf32BigEndian:
            let isLittle = encoding == .utf32LittleEndian
            var text = String.UnicodeScalarView()
            for place in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
                let four = bytes[place..<(place + 4)]
                let number = (isLittle ? Array(four.reversed()) : Array(four))
                    .reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                text.append(Unicode.Scalar(number) ?? "\u{FFFD}")
            }
            return String(text)
        case .windowsCP1252:
            var text: [UInt8] = []
            text.reserveCapacity(bytes.count + bytes.count / 8)
            for byte in bytes {
                if byte < 0x80 { text.append(byte) } else { text += windows1252[Int(byte) - 0x80] }
            }
            return String(decoding: text, as: UTF8.self)
        default: return String(bytes: bytes, encoding: encoding)
        }
    }

    /// The upper half of the code page in UTF-8; the five bytes that it leaves open are control characters, as browsers
    /// have it.
    private static let windows1252: [[UInt8]] = {
        let own = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.map { $0 }
        let scalars = own + (UInt8(0xA0)...0xFF).map { Unicode.Scalar($0) }
        return scalars.map { Array(String($0).utf8) }
    }()

    /// The encoding that an XML declaration names.
    private static func declaration(in bytes: [UInt8]) -> (
        name: String, encoding: String.Encoding?, isUTF8: Bool
    )? {
        let head = String(decoding: bytes.prefix(300), as: UTF8.self)
        guard head.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("<?xml"),
            let end = head.firstRange(of: "?>"),
            let said = head[..<end.lowerBound].firstRange(of: "encoding")
        else { return nil }
        let rest = head[said.upperBound..<end.lowerBound].drop { " =\t".contains($0) }
        guard let mark = rest.first, mark == "\"" || mark == "'" else { return nil }
        let name = String(rest.dropFirst().prefix { $0 != mark })
        let encodings: [String: String.Encoding] = [
            "ISO-8859-1": .windowsCP1252, "LATIN1": .windowsCP1252, "WINDOWS-1252": .windowsCP1252,
            "CP1252": .windowsCP1252, "US-ASCII": .windowsCP1252, "ASCII": .windowsCP1252,
            "ISO-8859-2": .isoLatin2, "WINDOWS-1250": .windowsCP1250, "WINDOWS-1251": .windowsCP1251,
            "WINDOWS-1253": .windowsCP1253, "WINDOWS-1254": .windowsCP1254, "SHIFT_JIS": .shiftJIS,
            "EUC-JP": .japaneseEUC,
        ]
        let upper = name.uppercased()
        let isUTF8 = upper == "UTF-8" || upper == "UTF8"
        return (name, encodings[upper], isUTF8)
    }

    /// How many characters of more than one byte are sound UTF-8, how many bytes belong to none, and how many are zero.
    private static func sequences(in bytes: [UInt8]) -> (sound: Int, broken: Int, zeros: Int) {
        var (sound, broken, zeros) = (0, 0, 0)
        var position = 0
        bytes.withUnsafeBufferPointer { bytes in
            while position < bytes.count {
                let first = bytes[position]
                if first < 0x80 {
                    if first == 0 { zeros += 1 }
                    position += 1
                    continue
                }
                let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
                let end = min(position + length, bytes.count)
                if first >= 0xC2, first < 0xF5, end - position == length,
                    String(validating: bytes[position..<end], as: UTF8.self) != nil
                {
                    sound += 1
                    position = end
                } else {
                    broken += 1
                    position += 1
                }
            }
        }
        return (sound, broken, zeros)
    }
}
