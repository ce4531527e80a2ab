internal import Names

/// The distinct words of one text, each folded and looked up once.
struct WordTypes {
    private(set) var all: [WordType] = []
    private let lexicon: Lexicon
    private var slots: [Int32]
    private var spellings: [(hash: UInt64, start: Int, count: Int)] = []
    private var keys: [UInt64: Int32] = [:]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        slots = Array(repeating: -1, count: 1 << 12)
    }

    /// The type of the bytes in `range` of `utf8`.
    mutating func intern(_ utf8: [UInt8], _ range: Range<Int>, isWord: Bool) -> Int32 {
        let hash = Lexicon.hash(utf8[range])
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let known = spellings[Int(slots[slot])]
            if known.hash == hash, known.count == range.count, isSame(utf8, known.start, range) {
                return slots[slot]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let type = Int32(all.count)
        slots[slot] = type
        spellings.append((hash, range.lowerBound, range.count))
        all.append(word(utf8[range], isWord: isWord))
        if all.count * 2 > slots.count { grow() }
        return type
    }

    private func isSame(_ utf8: [UInt8], _ start: Int, _ range: Range<Int>) -> Bool {
        for offset in 0..<range.count where utf8[start + offset] != utf8[range.lowerBound + offset] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (index, spelling) in spellings.enumerated() {
            var slot = Int(truncatingIfNeeded: spelling.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    private mutating func word(_ bytes: ArraySlice<UInt8>, isWord: Bool) -> WordType {
        let text = String(decoding: bytes.prefix(64), as: UTF8.self)
        let key = isWord ? WordTypes.key(text) : WordTypes.mark(text)
        let hash = Lexicon.hash(key.utf8)
        let keyID = keys[hash] ?? Int32(keys.count)
        keys[hash] = keyID
        return WordType(
            key: key, keyID: keyID, shape: isWord ? WordTypes.shape(text) : [], marks: lexicon.marks(hash),
            hash: hash)
    }

    /// The form under which lists and grammars know a word.
    static func key(_ word: String) -> String {
        // Folded away, Portuguese "é" (is) would be "e" (and).
        word == "é" || word == "É" ? "é" : word.folded
    }

    /// The form under which grammars know a mark: one of each kind.
    static func mark(_ mark: String) -> String {
        switch mark {
        case "“", "”", "„", "«", "»", "‹", "›", "''", "\"": "\""
        case "’", "‘", "‚", "`": "'"
        case "’s", "'S", "’S": "'s"
        case "–", "—", "―", "−": "-"
        case "…": "..."
        default: mark
        }
    }

    private static func shape(_ text: String) -> WordType.Shape {
        var shape: WordType.Shape = .word
        var letters = 0, capitals = 0
        for scalar in text.unicodeScalars {
            if scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase {
                letters += 1
                capitals += 1
            } else if scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isAlphabetic {
                letters += 1
            }
        }
        guard let first = text.unicodeScalars.first else { return shape }
        if first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase {
            shape.insert(.capital)
        }
        if first.isASCII, (0x30...0x39).contains(first.value) { shape.insert(.number) }
        if letters > capitals { shape.insert(.hasSmall) }
        if letters >= 2, letters == capitals { shape.insert(.allCapitals) }
        if letters == 1, capitals == 1, text.utf8.count <= 3 { shape.insert(.initial) }
        if text.hasSuffix(".") { shape.insert(.abbreviation) }
        if text.contains("-") { shape.insert(.hyphenated) }
        return shape
    }
}
