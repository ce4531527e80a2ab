/// Reads a text once and cuts it into romanised words.
///
/// Latin letters and digits go straight to the word. Letters whose spelling depends on their neighbours wait in `run`
/// until the run of their script ends.
struct RomanisingReader {
    static let longest = 1024
    static let mostWords = 64

    var bytes: [UInt8] = []
    var words: [RomanisedName.Word] = []
    var run: [Letter] = []
    /// Which language's habits the Cyrillic letters of the text show; nil before one was met.
    var cyrillicHabit: CyrillicHabit?
    /// Whether the Arabic letters of the text are Persian, Urdu or Pashto; nil before one was met.
    var arabicIsPersian: Bool?
    /// The letters that usual spellings are looked up by, kept for its memory.
    var key: [UInt8] = []
    let text: UnsafeBufferPointer<UInt8>

    // The word being read
    private var isOpen = false
    private var firstByte = 0
    private var source = 0..<0
    private var script: Script?
    private var marks: RomanisedName.Marks = []
    private var letterCount = 0
    private var capitals = 0

    // What came right before it
    private enum Joint { case none, dot, hyphen, dottedHyphen }
    private var joint = Joint.none
    private var lastIsInitials = false
    private var brackets = 0
    private var quotation = RomanisingQuotation()
    /// The byte to read on from, past the s of a possessive.
    private var resume = 0

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        bytes.reserveCapacity(text.count + 8)
        words.reserveCapacity(6)
    }

    static func read(
        _ text: UnsafeBufferPointer<UInt8>
    ) -> (bytes: [UInt8], words: [RomanisedName.Word]) {
        let text = UnsafeBufferPointer(rebasing: text.prefix(longest))
        if isPlain(text) { return readPlain(text) }
        var reader = RomanisingReader(text)
        reader.readAll()
        return (reader.bytes, reader.words)
    }

    private mutating func readAll() {
        var index = 0
        while index < text.count, words.count < RomanisingReader.mostWords {
            let byte = text[index]
            if byte < 0x80 {
                readASCII(byte, at: index)
                index = max(index + 1, resume)
            } else if let (scalar, length) = decodeUTF8(text, at: index) {
                readScalar(scalar, index..<index + length)
                index = max(index + length, resume)
            } else {
                index += 1
            }
        }
        endWord()
        if words.count > RomanisingReader.mostWords {
            words.removeLast(words.count - RomanisingReader.mostWords)
        }
    }

    @inline(__always)
    private mutating func readASCII(_ byte: UInt8, at index: Int) {
        let lower = byte | 0x20
        if lower &- UInt8(ascii: "a") < 26 {
            open(.latin, index..<index + 1)
            bytes.append(lower)
            letterCount += 1
            if byte != lower { capitals += 1 }
        } else if byte &- UInt8(ascii: "0") < 10 {
            open(.digits, index..<index + 1)
            bytes.append(byte)
        } else if byte == 0x20 {
            separate()
        } else {
            readScalar(UInt32(byte), index..<index + 1)
        }
    }

    private mutating func readScalar(_ scalar: UInt32, _ range: Range<Int>) {
        if scalar == 0x25 || scalar == 0xFF05 || scalar == 0x066A, isOpen, script == .digits {
            readPercent(range)
            return
        }
        let entry = RomanisationTable.entry(scalar)
        switch entry.kind {
        case .letter, .capital, .digit, .consonant, .vowelSign, .virama, .medial, .subjoined, .sign:
            readLetter(Letter(scalar: scalar, entry: entry, source: range))
        case .mark: readMark(scalar, range)
        case .expansion:
            var index = 0
            let expansion = entry.expansion
            while index < expansion.count, let (scalar, length) = decodeUTF8(expansion, at: index) {
                if RomanisationTable.entry(scalar).kind != .expansion { readScalar(scalar, range) }
                index += length
            }
        case .nothing: break
        case .separator: separate()
        case .apostrophe: readApostrophe(scalar, range)
        case .quote: readQuote(range)
        case .opening:
            separate()
            brackets += 1
        case .closing:
            separate()
            brackets = max(0, brackets - 1)
        case .hyphen:
            let isJoined = isOpen || joint == .dot
            let afterDot = !isOpen
            endWord()
            joint = isJoined ? (afterDot ? .dottedHyphen : .hyphen) : .none
        case .dot:
            let ends = isOpen
            endWord(dot: true)
            joint = ends ? .dot : .none
        case .comma:
            separate()
            if let last = words.indices.last { words[last].marks.insert(.followedByComma) }
        case .ampersand:
            separate()
            open(.latin, range)
            bytes.append(contentsOf: [UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "d")])
            letterCount += 3
            separate()
        }
    }

    /// Reads the sign after digits as a word: "3%" is "3 percent".
    private mutating func readPercent(_ range: Range<Int>) {
        separate()
        open(.latin, range)
        append("percent")
        letterCount += 7
        separate()
    }

    // MARK: Letters

    private mutating func readLetter(_ letter: Letter) {
        let entry = letter.entry
        switch entry.script {
        case .latin, .digits, .georgian, .ethiopic, .other:
            open(entry.script, letter.source)
            bytes.append(contentsOf: entry.letters)
            if entry.kind != .digit { letterCount += 1 }
            if entry.kind == .capital { capitals += 1 }
        case .arabic where entry.kind == .vowelSign, .hebrew where entry.kind == .vowelSign:
            readMark(letter.scalar, letter.source)
        default:
            if entry.kind == .vowelSign || entry.kind == .sign, let last = run.indices.last,
                let whole = RomanisationTable.composed(run[last].scalar, letter.scalar)
            {
                run[last].scalar = whole
                run[last].entry = RomanisationTable.entry(whole)
                extend(to: letter.source, at: last)
                return
            }
            if entry.script == .hangul, let last = run.indices.last,
                let syllable = RomanisingReader.syllable(run[last].scalar, letter.scalar)
            {
                run[last].scalar = syllable
                extend(to: letter.source, at: last)
                return
            }
            open(entry.script, letter.source)
            if run.capacity == 0 { run.reserveCapacity(16) }
            run.append(letter)
            letterCount += 1
            if entry.kind == .capital { capitals += 1 }
        }
    }

    private mutating func readMark(_ mark: UInt32, _ range: Range<Int>) {
        guard let last = run.indices.last else {
            if isOpen { source = source.lowerBound..<range.upperBound }
            return
        }
        if let whole = RomanisationTable.composed(run[last].scalar, mark) {
            run[last].scalar = whole
            run[last].entry = RomanisationTable.entry(whole)
        } else if mark == 0x0308 || mark == 0x05BC || mark == 0x0651 {
            run[last].isDotted = true
        } else if mark == 0x05C2 {
            run[last].scalar = 0x05E1
            run[last].entry = RomanisationTable.entry(0x05E1)
        } else {
            let entry = RomanisationTable.entry(mark)
            if entry.kind == .vowelSign, let vowel = entry.letters.first { run[last].vowel = vowel }
        }
        extend(to: range, at: last)
    }

    private mutating func extend(to range: Range<Int>, at last: Int) {
        run[last].source = run[last].source.lowerBound..<range.upperBound
        source = source.lowerBound..<range.upperBound
    }

    // MARK: Words

    /// Begins a word where none is open; ends one where the scripts are not written as one word.
    @inline(__always)
    private mutating func open(_ letterScript: Script, _ range: Range<Int>) {
        if isOpen {
            if let last = run.last, last.entry.script != letterScript { flush(isLast: false) }
            if let before = script, before != letterScript,
                before.standsAlone != letterScript.standsAlone || before.standsAlone
            {
                endWord()
            }
        }
        if !isOpen {
            isOpen = true
            firstByte = bytes.count
            source = range
            script = nil
            marks = brackets > 0 ? .inBrackets : []
            letterCount = 0
            capitals = 0
            if joint == .hyphen || joint == .dottedHyphen { marks.insert(.afterHyphen) }
        }
        source = source.lowerBound..<range.upperBound
        if script == nil || script == .digits { script = letterScript }
    }

    /// Ends the word at a place inside a run and begins the next: the article of an Arabic name, a Chinese surname.
    ///
    /// `end` and `start` are the source bytes where the one ends and the other begins.
    mutating func split(end: Int, start: Int, _ nextMarks: RomanisedName.Marks = []) {
        let upper = source.upperBound
        let kept = (script, marks.intersection(.inBrackets), letterCount)
        if bytes.count > firstByte {
            source = source.lowerBound..<end
            appendWord(dot: false)
            joint = .none
            marks = kept.1
        }
        isOpen = true
        firstByte = bytes.count
        source = start..<upper
        (script, letterCount) = (kept.0, kept.2)
        capitals = 0
        marks.formUnion(nextMarks)
    }

    /// Marks the word being read.
    mutating func mark(_ mark: RomanisedName.Marks) { marks.insert(mark) }

    /// Whether the word has no letters yet.
    var isAtStart: Bool { bytes.count == firstByte }

    private mutating func separate() {
        endWord()
        joint = .none
    }

    private mutating func endWord(dot: Bool = false) {
        guard isOpen else { return }
        flush(isLast: true)
        appendWord(dot: dot)
        isOpen = false
    }

    private mutating func appendWord(dot: Bool) {
        defer { joint = .none }
        guard let script, bytes.count > firstByte else { return }
        if capitals >= 2, capitals == letterCount { marks.insert(.upperCase) }
        if dot { marks.insert(.followedByDot) }
        let isInitial = letterCount == 1 && script != .digits
        if isInitial, lastIsInitials, joint == .dot, let last = words.indices.last {
            words[last].letters = words[last].letters.lowerBound..<bytes.count
            words[last].source = words[last].source.lowerBound..<source.upperBound
            if !dot { words[last].marks.remove(.followedByDot) }
            if capitals == 1 { words[last].marks.insert(.upperCase) }
            words[last].marks.insert(.dottedLetters)
            lastIsInitials = dot
            return
        }
        lastIsInitials = isInitial && dot
        if joint == .hyphen { removeArticle() }
        words.append(
            RomanisedName.Word(letters: firstByte..<bytes.count, source: source, script: script, marks: marks)
        )
        markQuoted(from: quotation.wordEnded(at: source.upperBound))
    }

    /// Takes the article off "al-Tikriti" and marks the word being read.
    private mutating func removeArticle() {
        guard let article = words.last, article.script == .latin,
            isArabicArticle(bytes[article.letters], before: bytes[firstByte])
        else { return }
        words.removeLast()
        bytes.removeSubrange(article.letters)
        firstByte -= article.letters.count
        marks.remove(.afterHyphen)
        marks.formUnion(article.marks.intersection(.afterHyphen))
        marks.insert(.article)
    }

    // MARK: Quotation marks

    private mutating func readApostrophe(_ scalar: UInt32, _ range: Range<Int>) {
        if isOpen, script == .latin, letterCount > 2, endsPossessive(at: range.upperBound) {
            resume = range.upperBound + 1
            return
        }
        if let last = run.last, last.entry.script == .hebrew { run[run.count - 1].hasGeresh = true }
        if isOpen {
            quotation.apostrophe(scalar, after: source.upperBound)
        } else if joint == .none {
            quotation.apostrophe(scalar, beforeWord: words.count)
        }
    }

    /// Whether an s that ends the word is all that follows: the rest of "Bank's" after its apostrophe, not of "Sa'adi".
    private func endsPossessive(at index: Int) -> Bool {
        guard index < text.count, text[index] | 0x20 == UInt8(ascii: "s") else { return false }
        guard let (scalar, _) = index + 1 < text.count ? decodeUTF8(text, at: index + 1) : (0x20, 1) else {
            return false
        }
        switch RomanisationTable.entry(scalar).kind {
        case .separator, .comma, .dot, .opening, .closing, .quote, .ampersand: return true
        default: return false
        }
    }

    private mutating func readQuote(_ range: Range<Int>) {
        // The gershayim of a Hebrew abbreviation, often typed as a quotation mark, stand before its last letter.
        if let last = run.last, last.entry.script == .hebrew, range.upperBound < text.count,
            text[range.upperBound] == 0xD7
        {
            return
        }
        separate()
        markQuoted(from: quotation.quote(beforeWord: words.count))
    }

    private mutating func markQuoted(from first: Int?) {
        guard let first else { return }
        for index in words.indices where index >= first { words[index].marks.insert(.inQuotes) }
    }
}

extension Script {
    /// Whether its words end where another script begins.
    fileprivate var standsAlone: Bool { self == .han || self == .kana || self == .hangul }
}
