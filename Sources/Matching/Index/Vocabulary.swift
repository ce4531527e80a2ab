internal import Names

/// Every word of the names of an index, once.
struct Vocabulary: Sendable {
    private(set) var letters: [UInt8] = []
    private(set) var sounds: [UInt8] = []
    private(set) var words: [IndexWord] = []
    /// Word and name, in the order in which they came: names ascend.
    private var uses: [UInt64] = []
    /// Open addressing by hash: the word's number plus one, 0 for free.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)

    /// The number of a word, new or old.
    mutating func number(of word: WordView) -> UInt32 {
        let hash = Self.hash(word)
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            if matches(words[Int(number)], word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = UInt32(words.count)
        words.append(
            IndexWord(
                letterStart: UInt32(letters.count), soundStart: UInt32(sounds.count),
                letterCount: UInt8(clamping: word.letters.count),
                soundCount: UInt8(clamping: word.sounds.count),
                traits: word.traits.rawValue, mask: WordKeys.mask(word.sounds), groups: word.groups.packed))
        letters.append(contentsOf: word.letters.prefix(255))
        sounds.append(contentsOf: word.sounds.prefix(255))
        slots[slot] = number + 1
        if words.count * 2 > slots.count { grow() }
        return number
    }

    /// Notes that a word stands in a name; legal forms find nothing.
    mutating func add(_ name: UInt32, to word: UInt32, isTelling: Bool) {
        if isTelling { uses.append(UInt64(word) << 32 | UInt64(name)) }
    }

    private mutating func grow() {
        var larger = [UInt32](repeating: 0, count: slots.count * 2)
        for number in words.indices {
            var slot = hash(of: words[number]) & (larger.count - 1)
            while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = UInt32(number) + 1
        }
        slots = larger
    }

    private func hash(of word: IndexWord) -> Int {
        letters.withUnsafeBufferPointer { letters in
            Self.hash(
                UnsafeBufferPointer(
                    rebasing: letters[Int(word.letterStart)..<Int(word.letterStart) + Int(word.letterCount)]),
                word.traits, word.groups)
        }
    }

    private static func hash(_ word: WordView) -> Int {
        hash(
            UnsafeBufferPointer(rebasing: word.letters.prefix(255)), word.traits.rawValue, word.groups.packed)
    }

    private static func hash(_ letters: UnsafeBufferPointer<UInt8>, _ traits: UInt8, _ groups: UInt64) -> Int
    {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(traits) ^ groups &* 0x9E37_79B9_7F4A_7C15
        for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
    }

    private func matches(_ mine: IndexWord, _ word: WordView) -> Bool {
        guard mine.traits == word.traits.rawValue, mine.groups == word.groups.packed,
            Int(mine.letterCount) == min(word.letters.count, 255)
        else { return false }
        let start = Int(mine.letterStart)
        for at in 0..<Int(mine.letterCount) where letters[start + at] != word.letters[at] { return false }
        return true
    }

    /// All keys of all words, sorted, and where each value of their upper 16 bits begins.
    func keys() -> (keys: [UInt64], directory: [UInt32]) {
        var keys: [UInt64] = []
        keys.reserveCapacity(words.count * 14)
        var collector = WordKeys()
        letters.withUnsafeBufferPointer { letters in
            sounds.withUnsafeBufferPointer { sounds in
                for (number, word) in words.enumerated() {
                    let view = WordView(word, letters: letters, sounds: sounds)
                    collector.collect(letters: view.letters, sounds: view.sounds)
                    let first = keys.count
                    for hash in collector.hashes { keys.append(UInt64(hash) << 32 | UInt64(number)) }
                    for index in 0..<4 where view.groups[index] != 0 {
                        keys.append(UInt64(IndexHash.of(group: view.groups[index])) << 32 | UInt64(number))
                    }
                    keys[first...].sort()
                }
            }
        }
        keys = RadixSort.sorted(keys)
        var kept: [UInt64] = []
        kept.reserveCapacity(keys.count)
        for key in keys where kept.last != key { kept.append(key) }
        var directory = [UInt32](repeating: 0, count: 65_537)
        for key in kept { directory[Int(key >> 48) + 1] += 1 }
        for at in 1..<directory.count { directory[at] += directory[at - 1] }
        return (kept, directory)
    }

    /// The names of each word, ascending, each once.
    func postings() -> (starts: [UInt32], names: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: words.count + 1)
        for use in uses { starts[Int(use >> 32) + 1] += 1 }
        for at in 1..<starts.count { starts[at] += starts[at - 1] }
        var next = starts
        var names = [UInt32](repeating: 0, count: uses.count)
        for use in uses {
            let word = Int(use >> 32)
            names[Int(next[word])] = UInt32(truncatingIfNeeded: use)
            next[word] += 1
        }
        return (starts, names)
    }
}

extension WordView {
    init(_ word: IndexWord, letters: UnsafeBufferPointer<UInt8>, sounds: UnsafeBufferPointer<UInt8>) {
        let letterStart = Int(word.letterStart)
        let soundStart = Int(word.soundStart)
        self.init(
            letters: UnsafeBufferPointer(
                rebasing: letters[letterStart..<letterStart + Int(word.letterCount)]),
            sounds: UnsafeBufferPointer(rebasing: sounds[soundStart..<soundStart + Int(word.soundCount)]),
            traits: WordTraits(rawValue: word.traits), groups: VariantGroups(packed: word.groups))
    }
}

/// Sorts 64-bit keys by bytes, from the lowest: linear, where comparing is not.
enum RadixSort {
    static func sorted(_ keys: [UInt64]) -> [UInt64] {
        guard keys.count > 1024 else { return keys.sorted() }
        var from = keys
        var to = [UInt64](repeating: 0, count: keys.count)
        for shift in stride(from: UInt64(0), to: 64, by: 16) {
            var counts = [Int](repeating: 0, count: 65_536)
            for key in from { counts[Int(key >> shift & 0xFFFF)] += 1 }
            if counts.contains(keys.count) { continue }
            var total = 0
            for at in counts.indices { (counts[at], total) = (total, total + counts[at]) }
            for key in from {
                let digit = Int(key >> shift & 0xFFFF)
                to[counts[digit]] = key
                counts[digit] += 1
            }
            swap(&from, &to)
        }
        return from
    }
}
