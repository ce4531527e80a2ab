internal import Names

extension WordType {
    /// A word or mark as it is written, folded and looked up.
    init(_ form: UnsafeBufferPointer<UInt8>, isWord: Bool, lexicon: Lexicon) {
        key = isWord ? WordType.key(form) : WordType.mark(String(decoding: form, as: UTF8.self))
        var facts = WordFacts(hash: Lexicon.hash(key.utf8))
        facts.shape = isWord ? WordType.plainShape(form) ?? WordType.shape(form) : []
        facts.marks = lexicon.marks(facts.hash)
        facts.role = isWord ? WordType.role(ofWord: facts.hash) : WordType.role(ofMark: key)
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
        var word = word
        return word.withUTF8 { key($0) }
    }

    /// The same of a word's bytes.
    static func key(_ word: UnsafeBufferPointer<UInt8>) -> String {
        // Folded away, Portuguese "é" (is) would be "e" (and).
        if (2...3).contains(word.count), acuteE.contains(where: { $0.elementsEqual(word) }) { return "é" }
        return LatinFolding.folded(word) ?? String(decoding: word, as: UTF8.self).folded
    }

    /// "é" and "É", of one character or of two.
    private static let acuteE: [[UInt8]] = [
        [0xC3, 0xA9], [0xC3, 0x89], [0x65, 0xCC, 0x81], [0x45, 0xCC, 0x81],
    ]

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

    /// How a word of ASCII and Latin-1 letters is written; nil for others.
    private static func plainShape(_ form: UnsafeBufferPointer<UInt8>) -> WordType.Shape? {
        var letters = 0, capitals = 0
        var hasHyphen = false, isWide = false, beginsWithCapital = false
        for (index, byte) in form.enumerated() {
            var isCapital = false, isSmall = false
            if isWide {
                guard byte & 0xC0 == 0x80 else { return nil }
                // × and ÷ are none.
                isCapital = byte < 0x9F && byte != 0x97
                isSmall = byte >= 0x9F && byte != 0xB7
                isWide = false
            } else if byte == 0xC3 {
                isWide = true
            } else {
                guard byte < 0x80 else { return nil }
                isCapital = (0x41...0x5A).contains(byte)
                isSmall = (0x61...0x7A).contains(byte)
                hasHyphen = hasHyphen || byte == 0x2D
            }
            if isCapital { capitals += 1 }
            if isCapital || isSmall { letters += 1 }
            if isCapital, index == 0 || index == 1 && form[0] == 0xC3 { beginsWithCapital = true }
        }
        guard !isWide else { return nil }
        var shape = shape(letters: letters, capitals: capitals, bytes: form.count)
        guard let first = form.first, let last = form.last else { return shape }
        if beginsWithCapital { shape.insert(.capital) }
        if (0x30...0x39).contains(first) { shape.insert(.number) }
        if last == UInt8(ascii: ".") { shape.insert(.abbreviation) }
        if hasHyphen { shape.insert(.hyphenated) }
        return shape
    }

    private static func shape(letters: Int, capitals: Int, bytes: Int) -> WordType.Shape {
        var shape: WordType.Shape = .word
        if letters > capitals { shape.insert(.hasSmall) }
        if letters >= 2, letters == capitals { shape.insert(.allCapitals) }
        if letters == 1, capitals == 1, bytes <= 3 { shape.insert(.initial) }
        return shape
    }

    private static func shape(_ form: UnsafeBufferPointer<UInt8>) -> WordType.Shape {
        let text = String(decoding: form, as: UTF8.self)
        var letters = 0, capitals = 0
        for scalar in text.unicodeScalars {
            if scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase {
                letters += 1
                capitals += 1
            } else if scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isAlphabetic {
                letters += 1
            }
        }
        guard let first = text.unicodeScalars.first else { return .word }
        var shape = shape(letters: letters, capitals: capitals, bytes: text.utf8.count)
        if first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase {
            shape.insert(.capital)
        }
        if first.isASCII, (0x30...0x39).contains(first.value) { shape.insert(.number) }
        if text.hasSuffix(".") { shape.insert(.abbreviation) }
        if text.contains("-") { shape.insert(.hyphenated) }
        return shape
    }

    private static func role(ofWord hash: UInt64) -> Role {
        sentenceOpeners.contains(Word(hash: hash)) ? .opener : .none
    }

    private static func role(ofMark key: String) -> Role {
        switch key {
        case ".", "!", "?", "...": .stop
        case ")", "\"", "'", "]": .closer
        default: .none
        }
    }

    private static let sentenceOpeners: WordSet = [
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
