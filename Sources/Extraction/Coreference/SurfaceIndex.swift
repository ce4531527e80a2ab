/// The forms by which a document's entities may be named again, by their first word.
struct SurfaceIndex {
    private var forms: [Int32: [(words: [Int32], entities: Set<Int>)]] = [:]

    /// Adds a form of an entity's name, as the key IDs of its words.
    mutating func add(_ words: [Int32], entity: Int) {
        guard let first = words.first else { return }
        if let known = forms[first]?.firstIndex(where: { $0.words == words }) {
            forms[first]?[known].entities.insert(entity)
        } else {
            forms[first, default: []].append((words, [entity]))
        }
    }

    /// The longest form that stands at `index` and how many words it has; nil where it fits several entities.
    func longest(at index: Int, in text: TokenizedText, within sentence: Range<Int>) -> (entity: Int, length: Int)? {
        var best: (words: [Int32], entities: Set<Int>)?
        for form in forms[text.type(index).keyID] ?? [] where form.words.count > best?.words.count ?? 0 {
            guard index + form.words.count <= sentence.upperBound else { continue }
            if form.words.indices.allSatisfy({ text.type(index + $0).keyID == form.words[$0] }) { best = form }
        }
        guard let best, best.entities.count == 1, let entity = best.entities.first else { return nil }
        return (entity, best.words.count)
    }
}
