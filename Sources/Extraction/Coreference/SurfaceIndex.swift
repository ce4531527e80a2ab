/// The forms by which a document's entities may be named again.
struct SurfaceIndex {
    /// The entity of each form, by the hash of its words; -1 where several bear it.
    private var entities: [UInt64: Int] = [:]
    /// For each key ID the lengths of the forms that it begins, as bits.
    private var lengths: [UInt32]

    /// An index for a text.
    init(_ text: TokenizedText) { lengths = Array(repeating: 0, count: text.types.count) }

    /// Adds a form of an entity's name, by its tokens.
    mutating func add(_ tokens: some Collection<Int>, of text: TokenizedText, entity: Int) {
        guard let first = tokens.first, tokens.count < 24 else { return }
        let form = tokens.reduce(0) { Lexicon.hash($0, then: text.word($1).hash) }
        if let known = entities[form] {
            if known != entity { entities[form] = -1 }
        } else {
            entities[form] = entity
            lengths[Int(text.facts(first).keyID)] |= 1 << UInt32(tokens.count)
        }
    }

    /// The longest form that stands at `index` and how many words it has; nil where it fits several entities.
    func longest(at index: Int, in text: TokenizedText, within sentence: Range<Int>) -> (
        entity: Int, length: Int
    )? {
        var bits = lengths[Int(text.facts(index).keyID)]
        while bits != 0 {
            let length = 31 - bits.leadingZeroBitCount
            bits &= ~(1 << UInt32(length))
            guard index + length <= sentence.upperBound else { continue }
            if let entity = entities[text.nameHash(index..<index + length)] {
                return entity >= 0 ? (entity, length) : nil
            }
        }
        return nil
    }
}
