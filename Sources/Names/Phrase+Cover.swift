extension Phrase {
    /// Where a phrase begins among the words of a name.
    public struct Place: Sendable, Hashable {
        /// The number of its first word.
        public var start: Int
        /// The phrase.
        public var phrase: Phrase
    }

    /// The phrases, none overlapping another, that take as many as they can of the syllables that a name is written in.
    ///
    /// In "shen zhong guo ji" they are "guo ji", international, and not "zhong guo", China, since where two choices take
    /// as many words, that of the end of the name wins: Chinese names of organisations say last what they are.
    public static func cover(in bytes: UnsafeBufferPointer<UInt8>, words: [Range<Int>]) -> [Place] {
        // From the right: what is taken from each word on, and the phrase that begins there.
        var taken = [Int](repeating: 0, count: words.count + 1)
        var chosen = [Phrase?](repeating: nil, count: words.count)
        for start in words.indices.reversed() {
            taken[start] = taken[start + 1]
            var end = min(words.count, start + 8)
            while end > start, let phrase = longest(in: bytes, words: Array(words[..<end]), from: start) {
                if phrase.length + taken[start + phrase.length] > taken[start] {
                    taken[start] = phrase.length + taken[start + phrase.length]
                    chosen[start] = phrase
                }
                end = start + phrase.length - 1
            }
        }
        var places: [Place] = []
        var start = 0
        while start < words.count {
            if let phrase = chosen[start] { places.append(Place(start: start, phrase: phrase)) }
            start += chosen[start]?.length ?? 1
        }
        return places
    }
}
