internal import Names

extension WordType {
    /// A word or mark as it is written, folded and looked up.
    init(_ form: [UInt8], isWord: Bool, lexicon: Lexicon) {
        let text = String(decoding: form, as: UTF8.self)
        key = isWord ? WordType.key(text) : WordType.mark(text)
        var facts = WordFacts(hash: Lexicon.hash(key.utf8))
        facts.shape = isWord ? WordType.shape(text) : []
        facts.marks = lexicon.marks(facts.hash)
        facts.role = WordType.role(of: key, isWord: isWord)
        facts.length = UInt8(clamping: key.utf8.count)
        if facts.marks.contains(.isPhrase) {
            facts.entry = lexicon.firstEntry(facts.hash)
            lexicon.forEachEntry(from: facts.entry) { entry, _ in
                // What one list calls nobody's demonym is none, though another list has it.
                let isDenied = entry.kind == .demonym && facts.classes.contains(.demonymless)
                if !isDenied, facts.fits(entry.kind, words: 1) { facts.classes.insert(entry.kind) }
            }
        }
        self.facts = facts
    }

    /// The same with the number that a document has for its key.
    func numbered(_ number: Int32) -> WordType {
        var copy = self
        copy.facts.keyID = number
        return copy
    }

    /// The form under which lists and grammars know a word.
    static func key(_ word: String) -> String {
        // Folded away, Portuguese "é" (is) would be "e" (and).
        word == "é" || word == "É" ? "é" : foldedLatin1(word) ?? word.folded
    }

    /// The folded word where all is ASCII or a Latin-1 letter.
    private static func foldedLatin1(_ word: String) -> String? {
        var bytes: [UInt8] = []
        var wide = false
        for byte in word.utf8 {
            if wide {
                guard let letter = latin1[Int(byte & 0x3F)] else { return nil }
                bytes.append(letter)
                wide = false
                continue
            }
            switch byte {
            case 0xC3: wide = true
            case 0x80...: return nil
            case 0x41...0x5A: bytes.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
            case 0x27, 0x60: continue
            default: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The plain letters of U+00C0…U+00FF; nil for the few that fold to two letters or to none.
    private static let latin1: [UInt8?] = {
        let letters = Array("aaaaaa?ceeeeiiii?nooooo?ouuuuy??".utf8)
        return (0..<64).map { letters[$0 % 32] == UInt8(ascii: "?") ? nil : letters[$0 % 32] }
    }()

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

    private static func role(of key: String, isWord: Bool) -> Role {
        if isWord { return sentenceOpeners.contains(key) ? .opener : .none }
        switch key {
        case ".", "!", "?", "...": return .stop
        case ")", "\"", "'", "]": return .closer
        default: return .none
        }
    }

    private static let sentenceOpeners: Set<String> = [
        "he", "she", "it", "the", "in", "on", "they", "this", "his", "her", "after", "a", "an", "but", "el",
        "la", "los", "las", "en", "su", "o", "os",
        "um", "uma", "ele", "ela", "no", "na", "there", "when", "while", "we",
    ]
}

extension WordFacts {
    /// Whether a phrase of so many words may be of a class when it begins with this word: names need their capital, and
    /// short acronyms are written in capitals only.
    func fits(_ kind: Lexicon.Class, words: Int) -> Bool {
        switch kind {
        case .country: isCapital && (length > 2 || words > 1 || shape.contains(.allCapitals))
        case .place: isCapital
        case .acronym: shape.contains(.allCapitals) || isCapital && length > 4
        case .legalForm:
            shape.contains(.allCapitals) || shape.contains(.abbreviation) || isCapital && length > 2
        default: true
        }
    }
}
