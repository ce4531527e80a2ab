/// Cuts bytes into tokens in one pass.
///
/// Words keep inner hyphens and apostrophes ("Al-Masri", "O'Higgins"); the English possessive is a token of its own;
/// abbreviations keep their dot ("EE.UU.", "Dr.").
struct Tokenizer {
    private let utf8: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

    /// A token before its word is looked up.
    struct Piece {
        let range: Range<Int>
        let isWord: Bool
        let breaks: UInt8
        let isGlued: Bool
    }

    /// The next token; nil at the text's end.
    mutating func next() -> Piece? {
        var breaks: UInt8 = 0
        var isGlued = position > 0
        while position < utf8.count {
            let byte = utf8[position]
            if byte == 0x20 {
                position += 1
                isGlued = false
                continue
            }
            let (kind, length) = kind(at: position)
            if kind == .space {
                if byte == 0x0A { breaks = min(2, breaks + 1) }
                position += length
                isGlued = false
                continue
            }
            let start = position
            let isWord = kind == .letter || kind == .digit
            if isWord {
                scanWord()
            } else {
                position +=
                    kind == .apostrophe && isGlued && isPossessive(from: start + length) ? length + 1 : length
            }
            return Piece(range: start..<position, isWord: isWord, breaks: breaks, isGlued: isGlued)
        }
        return nil
    }

    /// The tokens, their words interned in `store`.
    mutating func tokens(_ store: inout WordStore) -> [TokenizedText.Token] {
        var tokens: [TokenizedText.Token] = []
        tokens.reserveCapacity(utf8.count / 5)
        let batch = Tokenizer.batch
        withUnsafeTemporaryAllocation(of: Piece.self, capacity: batch) { pieces in
            withUnsafeTemporaryAllocation(of: WordBytes.self, capacity: batch) { words in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: batch) { numbers in
                    var count = batch
                    while count == batch {
                        count = 0
                        while count < batch, let piece = next() {
                            pieces[count] = piece
                            words[count] = WordBytes(piece.range, of: utf8, isWord: piece.isWord)
                            count += 1
                        }
                        store.intern(UnsafeBufferPointer(rebasing: words[..<count]), into: numbers)
                        for (piece, number) in zip(pieces[..<count], numbers) {
                            tokens.append(
                                .init(
                                    start: Int32(piece.range.lowerBound), end: Int32(piece.range.upperBound),
                                    type: number, breaks: piece.breaks, isGlued: piece.isGlued))
                        }
                    }
                }
            }
        }
        return tokens
    }

    /// So many words are looked up side by side.
    private static let batch = 64

    /// Whether bytes that somebody else cut are a word and no mark.
    static func isWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !bytes.isEmpty else { return false }
        let kind = Tokenizer(bytes).kind(at: 0).0
        return kind == .letter || kind == .digit || bytes.contains(where: isPlain) && bytes.count > 2
    }

    private mutating func scanWord() {
        let start = position
        while position < utf8.count {
            position = plainEnd(from: position)
            guard position < utf8.count, utf8[position] != 0x20 else { return }
            let (kind, length) = kind(at: position)
            switch kind {
            case .letter, .digit:
                position += length
            case .hyphen where isWordByte(at: position + length):
                position += length
            case .apostrophe where isWordByte(at: position + length):
                if isPossessive(from: position + length) { return }
                position += length
            case .dot:
                if keepsDot(from: start) { position += 1 } else { return }
            case .comma where isDigit(at: position - 1) && isDigit(at: position + 1):
                position += 1
            default:
                return
            }
        }
    }

    private func isPossessive(from place: Int) -> Bool {
        place < utf8.count && (utf8[place] | 0x20) == UInt8(ascii: "s") && !isWordByte(at: place + 1)
    }

    /// Whether a dot belongs to the word that began at `start`: "U.S.", "EE.UU.", "Sra.", "1.200".
    private func keepsDot(from start: Int) -> Bool {
        let length = position - start
        if isDigit(at: position - 1), isDigit(at: position + 1) { return true }
        guard length <= 8 else { return false }
        let word = utf8[start..<position]
        let segment = word.split(separator: UInt8(ascii: ".")).last ?? word
        let isUpper = segment.allSatisfy { (0x41...0x5A).contains($0) }
        if isUpper, segment.count == 1 { return true }
        if word.contains(UInt8(ascii: ".")) { return isUpper && segment.count <= 2 }
        if isUpper, segment.count == 2, segment.first == segment.last {
            return isUpperLetter(at: position + 1) || isUpperLetter(at: position + 2)
        }
        guard Tokenizer.abbreviationLengths.contains(length) else { return false }
        return Tokenizer.abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    private static let abbreviationLengths = 2...5

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "dra", "sr", "sra", "srta", "prof", "gen", "gral", "col", "cnel", "lt",
        "sgt", "capt",
        "cap", "cmdr", "gov", "gob", "sen", "rep", "st", "jr", "lic", "ing", "ltd", "inc", "corp", "co", "no",
        "núm",
        "art", "vs", "hon", "rev", "pres", "av", "avda", "dept", "ee", "uu", "cel", "ten", "maj", "del",
        "com", "ltda",
    ]

    // MARK: Bytes

    /// ASCII letters and digits.
    @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Where a run of ASCII letters and digits ends that goes on at `place`; eight bytes are looked at side by side.
    @inline(__always) private func plainEnd(from place: Int) -> Int {
        var place = place
        while let base = utf8.baseAddress, utf8.count - place >= 8 {
            let bytes = UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
            let others = Tokenizer.others(in: bytes)
            if others != 0 { return place + others.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < utf8.count, Tokenizer.isPlain(utf8[place]) { place += 1 }
        return place
    }

    /// The upper bit of each byte that is no ASCII letter or digit.
    ///
    /// Below 0x80 no sum of a byte runs over into the next.
    @inline(__always) private static func others(in bytes: UInt64) -> UInt64 {
        func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
        let upper = each(0x80)
        let low = bytes & ~upper
        let small = low | each(0x20)
        let letters = (small &+ each(0x80 - 0x61)) & ~(small &+ each(0x80 - 0x7B))
        let digits = (low &+ each(0x80 - 0x30)) & ~(low &+ each(0x80 - 0x3A))
        return (~(letters | digits) | bytes) & upper
    }

    private enum Kind { case letter, digit, space, hyphen, apostrophe, dot, comma, mark }

    /// What begins at `place`, and how many bytes it takes.
    private func kind(at place: Int) -> (Kind, Int) {
        let byte = utf8[place]
        switch byte {
        case 0x30...0x39: return (.digit, 1)
        case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
        case 0x27: return (.apostrophe, 1)
        case 0x2D: return (.hyphen, 1)
        case 0x2E: return (.dot, 1)
        case 0x2C: return (.comma, 1)
        case 0...0x20, 0x7F: return (.space, 1)
        case 0...0x7F: return (.mark, 1)
        default: return wideKind(byte, at: place)
        }
    }

    private func wideKind(_ byte: UInt8, at place: Int) -> (Kind, Int) {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let width = min(length, utf8.count - place)
        guard width == length else { return (.letter, width) }
        let second = utf8[place + 1]
        if byte == 0xC2 {
            switch second {
            case 0x80...0xA0, 0xAD: return (.space, 2)
            case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: return (.letter, 2)
            default: return (.mark, 2)
            }
        }
        if byte == 0xE2, second == 0x80 {
            switch utf8[place + 2] {
            case 0x80...0x8F, 0xA8...0xAF: return (.space, 3)
            case 0x90, 0x91: return (.hyphen, 3)
            case 0x98, 0x99: return (.apostrophe, 3)
            default: return (.mark, 3)
            }
        }
        if byte == 0xE2, (0x81...0xAF).contains(second) { return (second == 0x81 ? .space : .mark, 3) }
        if byte == 0xEF, second == 0xBB { return (.space, 3) }
        return (.letter, length)
    }

    private func isWordByte(at place: Int) -> Bool {
        guard place < utf8.count else { return false }
        let kind = kind(at: place).0
        return kind == .letter || kind == .digit
    }

    private func isDigit(at place: Int) -> Bool {
        utf8.indices.contains(place) && (0x30...0x39).contains(utf8[place])
    }

    private func isUpperLetter(at place: Int) -> Bool {
        utf8.indices.contains(place) && (0x41...0x5A).contains(utf8[place])
    }
}
