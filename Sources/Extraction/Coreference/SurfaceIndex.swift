/// The forms by which a document's entities may be named again.
struct SurfaceIndex {
    /// The entity of each form; -1 where several bear it.
    private var entities: [[Int32]: Int] = [:]
    /// For each key ID the lengths of the forms that it begins, as bits.
    private var lengths: [UInt64]

    /// An index for a text.
    init(_ text: TokenizedText) { lengths = Array(repeating: 0, count: text.types.count) }

    /// Adds a form of an entity's name, as the key IDs of its words.
    mutating func add(_ words: [Int32], entity: Int) {
        guard let first = words.first, words.count < 24 else { return }
        let known = entities[words]
        if known != entity { entities[words] = known == nil ? entity : -1 }
        lengths[Int(first)] |= 1 << UInt64(words.count)
    }

    /// The longest form that stands at `index` and how many words it has; nil where it fits several entities.
    func longest(at index: Int, in text: TokenizedText, within sentence: Range<Int>) -> (
        entity: Int, length: Int
    )? {
        var bits = lengths[Int(text.facts(index).keyID)]
        while bits != 0 {
            let length = 63 - bits.leadingZeroBitCount
            bits &= ~(1 << UInt64(length))
            guard index + length <= sentence.upperBound else { continue }
            if let entity = entities[(index..<index + length).map { text.facts($0).keyID }] {
                return entity >= 0 ? (entity, length) : nil
            }
        }
        return nil
    }
}
