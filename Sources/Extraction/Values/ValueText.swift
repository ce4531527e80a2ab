/// The bytes of a text, read without ever leaving them: beyond both ends stand zeros.
struct ValueText {
    let bytes: UnsafeBufferPointer<UInt8>

    /// A word and where it lies; its hash is the same for "Cédula" and "cedula".
    struct Word {
        var range: Range<Int>
        var hash: UInt64
    }

    /// The longest word that is told from others.
    static let longestWord = 24

    var count: Int { bytes.count }

    @inline(__always) subscript(index: Int) -> UInt8 {
        UInt(bitPattern: index) < UInt(bitPattern: bytes.count) ? bytes[index] : 0
    }

    @inline(__always) func isDigit(_ index: Int) -> Bool { self[index] &- 0x30 < 10 }

    /// An ASCII letter or digit.
    @inline(__always) func isAlphanumeric(_ index: Int) -> Bool { isDigit(index) || isLetter(index) }

    @inline(__always) func isLetter(_ index: Int) -> Bool { (self[index] | 0x20) &- 0x61 < 26 }

    @inline(__always) func isCapital(_ index: Int) -> Bool { self[index] &- 0x41 < 26 }

    @inline(__always) func isSpace(_ index: Int) -> Bool {
        let byte = self[index]
        return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range.clamped(to: 0..<count)]), as: UTF8.self)
    }

    /// The letters and digits of a range, in capitals.
    func compact(_ range: Range<Int>) -> String {
        var kept: [UInt8] = []
        for index in range where isAlphanumeric(index) {
            kept.append(isLetter(index) ? self[index] & 0xDF : self[index])
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The digits of a range.
    func digits(_ range: Range<Int>) -> [UInt8] { range.lazy.filter(isDigit).map { self[$0] - 0x30 } }

    /// Where the letters and digits that end at `end` begin; at most `limit` bytes are looked at.
    func alphanumericStart(_ end: Int, limit: Int = 96) -> Int {
        var start = end
        while end - start < limit, isAlphanumeric(start - 1) { start -= 1 }
        return start
    }

    /// Where the letters and digits from `start` on end; at most `limit` bytes are looked at.
    func alphanumericEnd(_ start: Int, limit: Int = .max) -> Int {
        var end = start
        while end - start < limit, isAlphanumeric(end) { end += 1 }
        return end
    }

    /// The word that ends before `end`, nil where another thing stands there.
    ///
    /// Accents are dropped; "º" and "°" count as an o, so that "nº" is "no".
    func word(endingAt end: Int, from lower: Int = 0) -> Word? {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var place = end
        while place > lower, end - place < 2 * ValueText.longestWord {
            let (byte, length) = letter(endingAt: place)
            guard length > 0 else { break }
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            place -= length
        }
        return place < end ? Word(range: place..<end, hash: hash) : nil
    }

    /// A word of letters with dots between, "C.C." or "D.N.I", before `end`; its hash is that of "cc" and "dni".
    func abbreviation(endingAt end: Int) -> Word? {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var place = self[end - 1] == UInt8(ascii: ".") ? end - 1 : end
        var letters = 0
        while letters < 5, isLetter(place - 1), !isAlphanumeric(place - 2), self[place - 2] < 0x80 {
            hash = (hash ^ UInt64(self[place - 1] | 0x20)) &* 0x100_0000_01b3
            letters += 1
            place -= 1
            guard self[place - 1] == UInt8(ascii: "."), isLetter(place - 2) else { break }
            place -= 1
        }
        return letters > 1 && isLetter(place) ? Word(range: place..<end, hash: hash) : nil
    }

    /// The word that begins at `start`, nil where another thing stands there.
    func word(startingAt start: Int) -> Word? {
        var end = start
        while end - start < 2 * ValueText.longestWord, isAlphanumeric(end) || isTwoByteLetter(end) {
            end += self[end] < 0x80 ? 1 : 2
        }
        return end > start && end <= count ? word(endingAt: end, from: start) : nil
    }

    private func isTwoByteLetter(_ index: Int) -> Bool {
        letter(endingAt: index + 2).length == 2
    }

    /// The letter or digit before `end`, folded, and its length; 0 where there is none.
    private func letter(endingAt end: Int) -> (byte: UInt8, length: Int) {
        let byte = self[end - 1]
        if byte < 0x80 { return isLetter(end - 1) ? (byte | 0x20, 1) : isDigit(end - 1) ? (byte, 1) : (0, 0) }
        guard byte < 0xC0 else { return (0, 0) }
        switch self[end - 2] {
        case 0xC3:
            let folded = ValueText.latin[Int(byte & 0x1F)]
            return folded == 0 ? (0, 0) : (folded, 2)
        case 0xC2: return byte == 0xBA || byte == 0xB0 ? (0x6F, 2) : byte == 0xAA ? (0x61, 2) : (0, 0)
        default: return (0, 0)
        }
    }

    /// U+00E0–U+00FF (and their capitals) without accents.
    private static let latin: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo".utf8) + [0] + Array("ouuuuyty".utf8)
}

/// Words known by their hash, each with what it stands for.
struct WordTable<Meaning: Sendable>: Sendable {
    private var meanings: [UInt64: Meaning] = [:]

    /// A table of lines: words apart by spaces, and what all of them mean.
    init(_ lines: [(words: String, meaning: Meaning)]) {
        for line in lines {
            for word in line.words.split(separator: " ") { meanings[WordTable.hash(of: word)] = line.meaning }
        }
    }

    subscript(hash: UInt64) -> Meaning? { meanings[hash] }

    /// What the word at `start` means, and where it ends.
    func meaning(startingAt start: Int, in text: ValueText) -> (meaning: Meaning, end: Int)? {
        guard let word = text.word(startingAt: start), let meaning = meanings[word.hash] else { return nil }
        return (meaning, word.range.upperBound)
    }

    private static func hash(of word: Substring) -> UInt64 {
        Array(word.utf8).withUnsafeBufferPointer { ValueText(bytes: $0).word(endingAt: $0.count)?.hash ?? 0 }
    }
}
