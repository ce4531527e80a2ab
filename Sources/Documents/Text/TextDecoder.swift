import struct Foundation.Data

/// Bytes turned into text: which encoding they were in, and what had to be mended.
struct DecodedText {
    /// The text, with `\n` at the end of lines and no NUL.
    var text: String
    /// The encoding that the bytes were in: "utf-8", "windows-1252".
    var charset: String
    /// What an investigator should know of it.
    var findings: [String] = []
    /// How many NUL bytes were left out.
    var removedNULs = 0
    /// How many bytes mean nothing in that encoding.
    var illegalBytes = 0
}

/// Finds out which encoding bytes are in, and decodes them without losing any.
///
/// In order: a byte order mark; the pattern of UTF-16 and UTF-32; UTF-8, if the bytes are valid or nearly so; what
/// the document declares; a guess. A declaration that the bytes contradict is a finding. Bytes that mean nothing
/// in the encoding become U+FFFD, counted in a finding.
enum TextDecoder {
    /// Decodes bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of a text.
    ///   - declared: The encoding that the document names, under any of its names.
    ///   - limit: How many bytes are decoded; the rest is cut off, with a finding.
    ///   - isBeginning: Whether more bytes follow, so that the last character may be cut in two.
    /// - Returns: The text and what is known about it.
    static func decode(
        _ bytes: Data, declared: String? = nil, limit: Int = .max, isBeginning: Bool = false
    ) -> DecodedText {
        var kept = bytes.prefix(limit)
        if isBeginning || bytes.count > limit { kept = kept.dropLast(UTF8Repair.cutTail(of: kept)) }
        var result = decodeWhole(kept, declared: declared.map(Charset.init(label:)))
        if bytes.count > limit { result.findings.append("text cut at \(limit) bytes") }
        let (text, nuls) = result.text.normalised()
        result.text = text
        result.removedNULs = nuls
        if nuls > 0 { result.findings.append("\(nuls) NUL bytes in the text were left out") }
        return result
    }

    private static func decodeWhole(_ bytes: Data, declared: Charset?) -> DecodedText {
        if let (charset, length) = Charset.byteOrderMark(of: bytes) {
            return decode(bytes.dropFirst(length), as: charset, declared: declared)
        }
        if let wide = Charset.wide(bytes) { return decode(bytes, as: wide, declared: declared) }
        if let declared, declared.isStateful { return decode(bytes, as: declared, declared: declared) }
        if Charset.isISO2022(bytes) {
            return decode(bytes, as: Charset(label: "iso-2022-jp"), declared: declared)
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
            return DecodedText(
                text: text, charset: "utf-8",
                findings: isASCII ? [] : contradiction(declared, by: .utf8))
        }
        if let mended = UTF8Repair.mend(bytes) { return mended }

        if let declared, declared != .utf8, declared != .ascii {
            let (text, illegal) = declared.decode(bytes) ?? ("", bytes.count)
            if illegal * 100 <= bytes.count { return decoded(text, as: declared, illegal: illegal) }
        }
        let guess = CharsetGuess.charset(of: bytes)
        var result = decode(bytes, as: guess, declared: declared)
        if declared == nil {
            result.findings.insert("no encoding is declared; the bytes were read as \(guess.name)", at: 0)
        }
        return result
    }

    private static func decode(_ bytes: Data, as charset: Charset, declared: Charset?) -> DecodedText {
        guard charset != .utf8 else {
            return DecodedText(
                text: String(decoding: bytes, as: UTF8.self), charset: charset.name,
                findings: contradiction(declared, by: charset))
        }
        let (text, illegal) = charset.decode(bytes) ?? (String(decoding: bytes, as: UTF8.self), 0)
        var result = decoded(text, as: charset, illegal: illegal)
        result.findings += contradiction(declared, by: charset)
        return result
    }

    private static func decoded(_ text: String, as charset: Charset, illegal: Int) -> DecodedText {
        DecodedText(
            text: text, charset: charset.name,
            findings: illegal == 0
                ? [] : ["\(illegal) bytes mean nothing in \(charset.name) and are shown as \u{FFFD}"],
            illegalBytes: illegal)
    }

    private static func contradiction(_ declared: Charset?, by actual: Charset) -> [String] {
        guard let declared, !declared.agrees(with: actual) else { return [] }
        return ["declared charset \(declared.declaredName), but the bytes are \(actual.name)"]
    }
}

extension String {
    /// The same with `\n` at the end of every line and without NUL, and how many of those there were.
    func normalised() -> (text: String, removedNULs: Int) {
        var copy = self
        return copy.withUTF8 { bytes in
            guard bytes.contains(where: { $0 == 0x0D || $0 == 0 }) else { return (self, 0) }
            var nuls = 0
            let text = String(unsafeUninitializedCapacity: bytes.count) { target in
                var count = 0
                for (index, byte) in bytes.enumerated() {
                    switch byte {
                    case 0: nuls += 1
                    case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: continue
                    case 0x0D:
                        target[count] = 0x0A
                        count += 1
                    default:
                        target[count] = byte
                        count += 1
                    }
                }
                return count
            }
            return (text, nuls)
        }
    }
}
