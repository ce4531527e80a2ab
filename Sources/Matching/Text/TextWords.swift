internal import Names

/// A stretch of running text as words, with what stands between them and the words of an index that each may be.
struct TextWords {
    /// One word where it stands.
    struct Word {
        /// Its bytes of the text.
        var source: Range<Int>
        /// What the search knows of its letters.
        var token: Int32
        /// What stands between it and the word before.
        var gap: Gap
        /// Its script.
        var script: Script
        /// Whether it begins with a capital, or is of a script that has none.
        var isCapital: Bool
    }

    /// What stands between two words: how likely one name goes across it.
    enum Gap: UInt8 {
        /// Nothing, or a hyphen: one word in two parts.
        case joint
        case space
        /// White space with a line feed: a line of a paragraph, or a cell of a table.
        case line
        /// Quotation marks and brackets, a dot after an abbreviation: names have them inside.
        case soft
        case comma
        /// The end of a sentence, a cell, a paragraph.
        case hard
    }

    private(set) var words: [Word] = []

    /// Whether so few words begin with a capital that capitals tell nothing: chat, telegrams.
    private(set) var isWithoutCapitals = false

    /// Reads the text from `start`, and beyond `end` up to the end of a word.
    ///
    /// Names that romanise are cut at spaces into pieces that `RomanisedName` reads whole.
    mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        token: (UnsafeBufferPointer<UInt8>, RomanisedName.Word, _ isCapital: Bool, _ source: Range<Int>) ->
            Int32
    ) {
        words.removeAll(keepingCapacity: true)
        var start = range.lowerBound
        var capitals = 0
        var cased = 0
        var last = range.lowerBound
        while start < range.upperBound {
            let end = TextWords.end(of: start, in: text, before: range.upperBound)
            let piece = UnsafeBufferPointer(rebasing: text[start..<end])
            let read = RomanisedName(utf8: piece)
            read.bytes.withUnsafeBufferPointer { letters in
                for word in read.words {
                    let source = (start + word.source.lowerBound)..<(start + word.source.upperBound)
                    let isCased = word.script == .latin || word.script == .cyrillic || word.script == .greek
                    let isCapital = !isCased || TextWords.isCapital(text, at: source.lowerBound)
                    if isCased {
                        cased += 1
                        if isCapital { capitals += 1 }
                    }
                    let gap =
                        words.isEmpty ? .hard : TextWords.gap(text, max(last, 0), source.lowerBound, words)
                    let number = token(
                        UnsafeBufferPointer(rebasing: letters[word.letters]), word, isCapital, source)
                    words.append(
                        Word(
                            source: source, token: number, gap: gap, script: word.script, isCapital: isCapital
                        ))
                    last = max(last, source.upperBound)
                }
            }
            // A piece has at most so many words; what comes after them is read with the next.
            let isFull = read.words.count >= TextWords.mostWords
            start = isFull ? max(start + 1, last) : end
        }
        isWithoutCapitals = cased > 20 && capitals * 100 < cased
    }

    private static let pieceSize = 384
    private static let mostWords = 64

    /// Where a piece ends: at white space where there is some, never within a character.
    private static func end(of start: Int, in text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
        guard start + pieceSize < end else { return end }
        var cut = start + pieceSize
        while cut > start + pieceSize / 2, text[cut] != 0x20, text[cut] != 0x0A { cut -= 1 }
        if cut > start + pieceSize / 2 { return cut }
        cut = start + pieceSize
        while cut > start + 1, text[cut] & 0xC0 == 0x80 { cut -= 1 }
        return cut
    }

    private static func isCapital(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
        if text[at] < 0x80 { return text[at] &- UInt8(ascii: "A") < 26 }
        var decoder = UTF8()
        var bytes = text[at..<min(at + 4, text.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return false }
        return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
    }

    private static func gap(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ words: [Word])
        -> Gap
    {
        guard start < end else { return .joint }
        guard end - start <= 12 else { return .hard }
        var gap = Gap.joint
        var lineFeeds = 0
        func widen(_ to: Gap) { if to.rawValue > gap.rawValue { gap = to } }
        var bytes = text[start..<end].makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            switch scalar {
            case " ", "\r", "\u{A0}", "\u{3000}", "\u{200E}", "\u{200F}": widen(.space)
            case "\n":
                lineFeeds += 1
                widen(lineFeeds > 1 ? .hard : .line)
            case "-", "'", "’", "\u{2010}", "\u{2011}", "·", "・", "ʼ": break
            case ".":
                // "Gen.", "H.", "S.A.": names have short words with dots.
                let before = words.last.map { $0.source.count } ?? 0
                widen(before <= 4 ? .soft : .hard)
            case ",", "،", "，", "、": widen(.comma)
            case "(", ")", "\"", "“", "”", "„", "«", "»", "‘", "‚": widen(.soft)
            default: widen(scalar.properties.generalCategory == .nonspacingMark ? .joint : .hard)
            }
        }
        return gap
    }
}
