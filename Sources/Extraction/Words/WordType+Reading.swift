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
        if let folded = foldedLatin1(word) { return folded }
        return String(decoding: word, as: UTF8.self).folded
    }

    /// The folded word where all is ASCII, a Latin-1 letter or a typographer's apostrophe or hyphen; other words go the long way.
    private static func foldedLatin1(_ word: UnsafeBufferPointer<UInt8>) -> String? {
        // Folded away, Portuguese "é" (is) would be "e" (and).
        if (2...3).contains(word.count), acuteE.contains(where: { $0.elementsEqual(word) }) { return "é" }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { folded -> String? in
            var count = 0
            var place = 0
            while place < word.count {
                var letter: UInt8
                let byte = word[place]
                switch byte {
                case 0x41...0x5A: letter = byte | 0x20
                case 0x61...0x7A, 0x30...0x39: letter = byte
                case 0x27, 0x60: letter = 0
                case 0..<0x80: letter = 0x20
                default:
                    guard let (plain, width) = plainLetter(word[place...]) else { return nil }
                    letter = plain
                    place += width - 1
                }
                place += 1
                if letter == 0x20, count == 0 || folded[count - 1] == 0x20 { letter = 0 }
                guard letter != 0 else { continue }
                folded[count] = letter
                count += 1
            }
            if count > 0, folded[count - 1] == 0x20 { count -= 1 }
            return String(decoding: UnsafeBufferPointer(rebasing: folded[..<count]), as: UTF8.self)
        }
    }

    /// "é" and "É", of one character or of two.
    private static let acuteE: [[UInt8]] = [
        [0xC3, 0xA9], [0xC3, 0x89], [0x65, 0xCC, 0x81], [0x45, 0xCC, 0x81],
    ]

    /// What a letter of several bytes folds to, 0 for nothing, and how many bytes it has; nil for most.
    private static func plainLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (UInt8, width: Int)? {
        let start = bytes.startIndex
        guard bytes.count > 1, bytes[start + 1] & 0xC0 == 0x80 else { return nil }
        if bytes[start] == 0xC3 { return latin1[Int(bytes[start + 1] & 0x3F)].map { ($0, 2) } }
        guard bytes.count > 2, bytes[start] == 0xE2, bytes[start + 1] == 0x80 else { return nil }
        switch bytes[start + 2] {
        case 0x98, 0x99: return (0, 3)
        case 0x90, 0x91: return (0x20, 3)
        default: return nil
        }
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
