/// Turns most words away that are none of some thousands, by a bit for fifteen bits of each one's hash: four kilobytes, which
/// stay in the nearest cache where the words themselves do not.
struct WordFilter: Sendable {
    private var bits = Array(repeating: UInt64(0), count: 512)

    mutating func insert(_ word: Word) {
        let (place, bit) = WordFilter.place(of: word)
        bits[place] |= bit
    }

    /// Whether the word may be one of them; most that are none are told.
    func mayContain(_ word: Word) -> Bool {
        let (place, bit) = WordFilter.place(of: word)
        return bits[place] & bit != 0
    }

    private static func place(of word: Word) -> (Int, UInt64) {
        (Int(truncatingIfNeeded: word.hash >> 6) & 511, 1 << (word.hash & 63))
    }
}
