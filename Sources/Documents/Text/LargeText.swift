import struct Foundation.Data

/// A text that is too large for one document: its encoding, found once for the whole, and its pieces in UTF-8.
///
/// Never holds more than a piece of it.
struct LargeText {
    /// How its bytes become UTF-8.
    private enum Encoding {
        case utf8
        /// UTF-8 with a few stray bytes.
        case nearlyUTF8
        case other(Charset)
    }

    private let bytes: Data
    private let encoding: Encoding
    /// What the encoding is called.
    let charset: String

    private static let pieceBytes = 1 << 20

    /// Finds the encoding, which takes one look at every byte at most.
    init(_ bytes: Data) {
        if let (charset, length) = Charset.byteOrderMark(of: bytes) {
            self.bytes = bytes.dropFirst(length)
            encoding = charset == .utf8 ? .utf8 : .other(charset)
            self.charset = charset.name
            return
        }
        self.bytes = bytes
        let head = bytes.prefix(65_536)
        if let wide = Charset.wide(head) {
            encoding = .other(wide)
        } else if Charset.isISO2022(head) {
            encoding = .other(Charset(label: "iso-2022-jp"))
        } else {
            encoding = Self.encoding(of: bytes)
        }
        if case .other(let other) = encoding { charset = other.name } else { charset = "utf-8" }
    }

    private static func encoding(of bytes: Data) -> Encoding {
        var sequences = 0
        var strays = 0
        var firstStray = bytes.startIndex
        for range in pieces(of: bytes) {
            Progress.made()
            let piece = bytes[range]
            if String(validating: piece, as: UTF8.self) != nil {
                // Enough to outweigh strays; counting them all would cost more than it tells.
                if strays > 0 { sequences += UTF8Repair.parse(piece.prefix(4_096)).sequences }
                continue
            }
            let parsed = UTF8Repair.parse(piece)
            if strays == 0 { firstStray = piece.startIndex + parsed.firstStray }
            sequences += parsed.sequences
            strays += parsed.strays
            if strays > 1_000, sequences < strays * 4 { break }
        }
        if strays == 0 { return .utf8 }
        if sequences >= strays * 4 { return .nearlyUTF8 }
        return .other(CharsetGuess.charset(of: bytes[firstStray...].prefix(65_536)))
    }

    /// Pieces that end where a character of UTF-8 does.
    private static func pieces(of bytes: Data) -> some Sequence<Range<Int>> {
        sequence(state: bytes.startIndex) { start in
            guard start < bytes.endIndex else { return nil }
            var end = min(start + pieceBytes, bytes.endIndex)
            if end < bytes.endIndex { end -= UTF8Repair.cutTail(of: bytes[start..<end]) }
            defer { start = end }
            return start..<end
        }
    }

    // MARK: - Parts

    /// Cuts the text into parts of at most `limit` bytes of UTF-8, at line ends where there are any.
    ///
    /// - Throws: What `take` throws; false from it ends the cutting.
    func forEachPart(of limit: Int, take: (Data) throws -> Bool) throws {
        if case .utf8 = encoding {
            var start = bytes.startIndex
            while start < bytes.endIndex {
                let window = bytes[start..<min(start + limit, bytes.endIndex)]
                let end = window.endIndex == bytes.endIndex ? window.endIndex : start + Self.cut(window)
                guard try take(bytes[start..<end]) else { return }
                start = end
            }
            return
        }
        var pending = Data()
        var converter: CharsetConverter?
        if case .other(let charset) = encoding { converter = CharsetConverter(charset) }
        for range in Self.pieces(of: bytes) {
            if let converter {
                pending += converter.convert(bytes[range], isLast: range.upperBound == bytes.endIndex)
            } else {
                pending += Data(UTF8Repair.parse(bytes[range]).text.utf8)
            }
            while pending.count > limit {
                let end = pending.startIndex + Self.cut(pending.prefix(limit))
                guard try take(pending[..<end]) else { return }
                pending = Data(pending[end...])
            }
        }
        if !pending.isEmpty { _ = try take(pending) }
    }

    /// How many bytes of a window come before the cut: whole lines, or else whole characters.
    private static func cut(_ window: Data) -> Int {
        let line = window.withUnsafeBytes { $0.lastIndex(of: 0x0A) }
        if let line { return line + 1 }
        let whole = window.count - UTF8Repair.cutTail(of: window)
        return whole > 0 ? whole : window.count
    }
}

extension LargeText {
    /// How large a part is.
    static let partBytes = 16 << 20

    /// Keeps a file's text in parts and says so; `nil` where the text fits into one document.
    ///
    /// - Throws: What the scratch folder throws.
    static func document(of file: SourceFile, as format: DocumentFormat) throws -> Document? {
        guard file.bytes.count > file.limits.textBytes else { return nil }
        let large = LargeText(file.bytes)
        var parts: [Document.Attachment] = []
        var text = ""
        var language: String?
        var isCut = false
        try large.forEachPart(of: max(4, min(partBytes, file.limits.textBytes))) { part in
            let name = "\(file.name.onOneLine) (part \(parts.count + 1)).txt"
            guard let kept = try file.scratch.keep(ownBytes: part, named: name) else {
                isCut = true
                return false
            }
            if parts.isEmpty {
                language = Language.of(TextDecoder.decode(part.prefix(262_144), isBeginning: true).text)
            }
            parts.append(kept)
            text += "\(name)\t\(part.count)\n"
            return true
        }
        var document = Document(
            format: format,
            text: "\(file.bytes.count) bytes of text in \(parts.count) parts, cut at line ends\n" + text,
            language: language, metadata: ["charset": [large.charset], "parts": ["\(parts.count)"]],
            attachments: parts,
            findings: ["the text is larger than one document may be and is kept in \(parts.count) parts"])
        if isCut {
            document.findings.append("the text goes on after part \(parts.count); the rest was left out")
        }
        return document
    }
}
