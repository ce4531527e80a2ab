internal import Extraction

/// Where the sentences of a text begin and end, as extraction cuts it.
struct SentenceBounds {
    private let sentences: [Range<Int>]

    init(_ text: String) {
        let text = TokenizedText(text)
        sentences = text.sentences.map(text.bytes)
    }

    /// The sentence or sentences in which a passage lies, without the space around them; the passage itself where it lies in none.
    func sentence(around passage: Range<Int>) -> Range<Int> {
        let first = index(of: passage.lowerBound)
        let last = index(of: max(passage.lowerBound, passage.upperBound - 1))
        guard first < sentences.count else { return passage }
        let end = sentences[min(last, sentences.count - 1)].upperBound
        return min(sentences[first].lowerBound, passage.lowerBound)..<max(end, passage.upperBound)
    }

    /// The number of the first sentence that ends after a byte, by bisection.
    private func index(of byte: Int) -> Int {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
