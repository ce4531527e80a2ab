/// A word or mark as the readers compare it: by the hash of its folded form.
///
///     if ["and", "y", "e"].contains(text.word(index)) { … }
///
/// The compiler reckons the hashes of written words, so that such a line is a few comparisons of integers.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
    let hash: UInt64

    /// A word by the hash of its key.
    @inline(__always) init(hash: UInt64) { self.hash = hash }

    /// A word by its key.
    init(_ key: String) { hash = Lexicon.hash(key.utf8) }

    /// A word by its key: "penal".
    @inline(__always) init(stringLiteral key: StaticString) {
        // Written out as in Lexicon.hash, or else it would not be reckoned at compile time.
        var state: UInt64 = 0xcbf2_9ce4_8422_2325
        let bytes = key.utf8Start
        for index in 0..<key.utf8CodeUnitCount {
            state = (state ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3
        }
        hash = state
    }
}

/// A list of words that is too long to be compared one by one, or comes from the word lists.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    /// Open addressing; 0 is nobody's hash.
    private var slots: [UInt64]
    /// A bit for the lowest six bits of each hash: most words of a text are turned away by it.
    private var filter: UInt64 = 0

    init(_ words: some Collection<Word>) {
        var size = 4
        while size < words.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for word in words where !contains(word) {
            filter |= 1 << (word.hash & 63)
            var slot = Int(truncatingIfNeeded: word.hash >> 6) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = word.hash
        }
    }

    /// The words with these keys.
    init(keys: some Collection<String>) { self.init(keys.map { Word($0) }) }

    init(arrayLiteral words: Word...) { self.init(words) }

    func contains(_ word: Word) -> Bool {
        guard filter >> (word.hash & 63) & 1 != 0 else { return false }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: word.hash >> 6) & mask
        while slots[slot] != 0 {
            if slots[slot] == word.hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}

extension TokenizedText {
    /// The word at `index`; none beyond the text's ends.
    func word(_ index: Int) -> Word {
        Word(hash: facts(index).hash)
    }

    /// What tells a name from other names, however its letters are written: 64 bits of its words' keys.
    func nameHash(_ tokens: Range<Int>) -> UInt64 {
        tokens.reduce(0) { Lexicon.hash($0, then: facts($1).hash) }
    }
}

extension TokenizedText {
    /// Whether the word at `index` begins with one of these.
    func hasPrefix(_ prefixes: [String], _ index: Int) -> Bool {
        let key = key(index)
        return prefixes.contains { key.hasPrefix($0) }
    }
}
