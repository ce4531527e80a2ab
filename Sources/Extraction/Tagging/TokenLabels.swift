/// What the trained model takes the tokens of a text for.
struct TokenLabels: Sendable {
    /// The label of each token.
    private(set) var labels: [UInt8]
    /// How far ahead of the best label of another kind a name's token is by the words around it, in the model's units.
    private(set) var margins: [Int16]

    init(_ tokens: [TokenizedText.Token], in sentences: [Range<Int>], store: inout WordStore) {
        labels = Array(repeating: 0, count: tokens.count)
        margins = Array(repeating: 0, count: tokens.count)
        labels.withUnsafeMutableBufferPointer { labels in
            margins.withUnsafeMutableBufferPointer { margins in
                for sentence in sentences where !sentence.isEmpty {
                    store.label(
                        tokens[sentence], into: UnsafeMutableBufferPointer(rebasing: labels[sentence]),
                        UnsafeMutableBufferPointer(rebasing: margins[sentence]))
                }
            }
        }
    }

    /// The next name in a sentence from a token on: the tokens from one that is labelled to the last that goes on with it.
    func name(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        labels.withUnsafeBufferPointer { labels in
            var first = start
            // Most tokens are outside of names: eight at once.
            while let base = labels.baseAddress, first + 8 <= sentence.upperBound,
                UnsafeRawPointer(base + first).loadUnaligned(as: UInt64.self) == 0
            {
                first += 8
            }
            while first < sentence.upperBound, labels[first] == 0 { first += 1 }
            guard first < sentence.upperBound else { return nil }
            var end = first + 1
            while end < sentence.upperBound, Label.isInside(labels[end]) { end += 1 }
            return first..<end
        }
    }

    /// The label of a token.
    subscript(token: Int) -> Label { Label(rawValue: Int(labels[token])) ?? .outside }
}
