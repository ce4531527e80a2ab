/// A value and the tokens that hold it.
struct PlacedValue {
    let value: Value
    let tokens: Range<Int>
}

/// The values of a text by their tokens, in text order.
struct PlacedValues {
    let all: [PlacedValue]
    /// For the last token of each its index.
    private let ends: [Int: Int]

    /// Finds the tokens of `values`, which come in text order.
    /// - Complexity: O(v log n) for v values and n tokens.
    init(_ values: [Value], in text: TokenizedText) {
        let all = values.compactMap { value -> PlacedValue? in
            let first = text.firstToken(endingAfter: value.bytes.lowerBound)
            var end = first
            while end < text.tokens.count, Int(text.tokens[end].start) < value.bytes.upperBound { end += 1 }
            return first < end ? PlacedValue(value: value, tokens: first..<end) : nil
        }
        self.all = all
        ends = Dictionary(
            all.indices.map { (all[$0].tokens.upperBound - 1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The value whose last token this is.
    func ending(at token: Int) -> PlacedValue? { ends[token].map { all[$0] } }

    /// The values that begin in a range of tokens.
    func values(in range: Range<Int>) -> ArraySlice<PlacedValue> {
        let first = all.sortedIndex { $0.tokens.lowerBound >= range.lowerBound }
        return all[first...].prefix { $0.tokens.lowerBound < range.upperBound }
    }
}

extension Array {
    /// The first index whose element answers yes, where all that answer no stand before those that answer yes.
    func sortedIndex(where isBeyond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension TokenizedText {
    /// The first token that ends after a byte.
    func firstToken(endingAfter byte: Int) -> Int { tokens.sortedIndex { Int($0.end) > byte } }

    /// Whether a sentence begins with a token.
    func beginsSentence(_ token: Int) -> Bool {
        let index = sentences.sortedIndex { $0.lowerBound >= token }
        return index < sentences.count && sentences[index].lowerBound == token
    }

    /// The sentence that holds a token.
    func sentence(at token: Int) -> Range<Int> {
        let index = sentences.sortedIndex { $0.upperBound > token }
        return index < sentences.count ? sentences[index] : token..<token + 1
    }

    /// The tokens of the line that holds a token, at most `limit` on either side.
    func lineOfText(at token: Int, limit: Int = 40) -> Range<Int> {
        var start = token
        while start > 0, token - start < limit, tokens[start].breaks == 0 { start -= 1 }
        var end = token + 1
        while end < tokens.count, end - token < limit, tokens[end].breaks == 0 { end += 1 }
        return start..<end
    }
}
