/// The forms by which a document's entities may be named again.
struct SurfaceIndex {
    private var entities: [[Int32]: Set<Int>] = [:]
    /// For each first word the lengths of its forms, as bits.
    private var lengths: [Int32: UInt64] = [:]

    /// Adds a form of an entity's name, as the key IDs of its words.
    mutating func add(_ words: [Int32], entity: Int) {
        guard let first = words.first, words.count < 24 else { return }
        entities[words, default: []].insert(entity)
        lengths[first, default: 0] |= 1 << UInt64(words.count)
    }

    /// The longest form that stands at `index` and how many words it has; nil where it fits several entities.
    func longest(at index: Int, in text: TokenizedText, within sentence: Range<Int>) -> (
        entity: Int, length: Int
    )? {
        guard var bits = lengths[text.type(index).keyID] else { return nil }
        while bits != 0 {
            let length = 63 - bits.leadingZeroBitCount
            bits &= ~(1 << UInt64(length))
            guard index + length <= sentence.upperBound else { continue }
            if let fitting = entities[(index..<index + length).map { text.type($0).keyID }] {
                return fitting.count == 1 ? fitting.first.map { ($0, length) } : nil
            }
        }
        return nil
    }
}
