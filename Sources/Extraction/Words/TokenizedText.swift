/// A text cut into tokens and sentences, with what the word lists know of each word.
///
/// Offsets count UTF-8 bytes. Equal words share one ``WordType``, so that a word is folded and looked up once for a
/// whole document, however often it comes.
public final class TokenizedText: Sendable {
    /// One word, number or punctuation mark.
    public struct Token: Sendable {
        /// Where it begins in the text.
        public let start: Int32
        /// Where it ends, exclusive.
        public let end: Int32
        /// Its type, an index into ``TokenizedText/types``.
        public let type: Int32
        /// How many line breaks stand before it, at most two.
        public let breaks: UInt8
        /// Whether it follows the token before it without a space.
        public let isGlued: Bool
    }

    /// The text.
    public let utf8: [UInt8]

    /// The tokens, in text order.
    public let tokens: [Token]

    /// The distinct words of the text.
    public let types: [WordType]

    /// The same without their letters, close together, since rules ask for them all the time.
    private let facts: [WordFacts]

    /// The sentences, as ranges of tokens; headings and lines of lists are sentences of their own.
    public let sentences: [Range<Int>]

    /// The phrases of the word lists in it.
    let phrases: PhraseIndex

    /// What the trained model takes each token for.
    let labels: TokenLabels

    /// Cuts `text`.
    /// - Complexity: Linear in the length of the text.
    public convenience init(_ text: String, words: WordCache = .standard) {
        self.init(utf8: Array(text.utf8), words: words)
    }

    /// Cuts bytes that should be UTF-8; those that are not count as letters.
    public convenience init(utf8: [UInt8], words: WordCache = .standard) {
        let parts = words.withStore { Parts(utf8, store: &$0) }
        self.init(parts)
    }

    /// A text that is already cut: words joined by spaces, a sentence a line.
    public convenience init(sentences: [[String]], words: WordCache = .standard) {
        let parts = words.withStore { Parts(sentences: sentences, store: &$0) }
        self.init(parts)
    }

    private init(_ parts: Parts) {
        utf8 = parts.utf8
        tokens = parts.tokens
        types = parts.types
        sentences = parts.sentences
        labels = parts.labels
        facts = parts.types.map(\.facts)
        phrases = PhraseIndex(tokens: parts.tokens, facts: facts)
    }

    /// What a store's words make of a text.
    private struct Parts {
        let utf8: [UInt8]
        let tokens: [Token]
        let types: [WordType]
        let sentences: [Range<Int>]
        let labels: TokenLabels

        init(_ utf8: [UInt8], store: inout WordStore) {
            store.begin(bytes: utf8.count)
            let tokens = utf8.withUnsafeBufferPointer { bytes in
                var tokenizer = Tokenizer(bytes)
                return tokenizer.tokens(&store)
            }
            self.init(utf8, tokens, nil, &store)
        }

        init(sentences words: [[String]], store: inout WordStore) {
            store.begin()
            var utf8: [UInt8] = []
            var tokens: [Token] = []
            var sentences: [Range<Int>] = []
            for sentence in words {
                let first = tokens.count
                for word in sentence {
                    let start = Int32(utf8.count)
                    utf8 += word.utf8
                    let type = utf8[Int(start)...].withUnsafeBufferPointer {
                        store.intern(WordBytes(0..<$0.count, of: $0, isWord: Tokenizer.isWord($0)))
                    }
                    let breaks: UInt8 = tokens.count == first && first > 0 ? 1 : 0
                    tokens.append(
                        .init(
                            start: start, end: Int32(utf8.count), type: type, breaks: breaks, isGlued: false))
                    utf8.append(0x20)
                }
                if tokens.count > first { sentences.append(first..<tokens.count) }
            }
            self.init(utf8, tokens, sentences, &store)
        }

        private init(
            _ utf8: [UInt8], _ tokens: [Token], _ sentences: [Range<Int>]?, _ store: inout WordStore
        ) {
            self.utf8 = utf8
            self.tokens = tokens
            types = store.types
            self.sentences =
                sentences ?? SentenceSplitter(utf8: utf8, tokens: tokens, types: store.types).sentences()
            labels = TokenLabels(tokens, in: self.sentences, store: &store)
        }
    }

    /// The bytes of a range of tokens.
    public func bytes(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first else { return 0..<0 }
        return Int(tokens[first].start)..<Int(tokens[range.upperBound - 1].end)
    }

    /// The text of a range of tokens, as it stands.
    func text(_ range: Range<Int>) -> String {
        String(decoding: utf8[bytes(range)], as: UTF8.self)
    }

    /// The text of a range of tokens on one line, with single spaces: "Héctor⏎Guerrero" becomes "Héctor Guerrero".
    func line(_ range: Range<Int>) -> String {
        let isPlain = range.dropFirst().allSatisfy { index in
            let space = Int(tokens[index].start) - Int(tokens[index - 1].end)
            return space == 0 || space == 1 && utf8[Int(tokens[index].start) - 1] == 0x20
        }
        if isPlain { return text(range) }
        return text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The type of the token at `index`; an empty one beyond the text's ends.
    func type(_ index: Int) -> WordType {
        tokens.indices.contains(index) ? types[Int(tokens[index].type)] : .none
    }

    /// What is known of the token at `index` without its letters; nothing beyond the text's ends.
    func facts(_ index: Int) -> WordFacts {
        tokens.indices.contains(index) ? facts[Int(tokens[index].type)] : .none
    }

    /// The folded form of the token at `index`, "" beyond the text's ends.
    func key(_ index: Int) -> String { type(index).key }
}

extension TokenizedText {
    /// Whether exactly these tokens name a country: "Costa Rica", not "Guinea" in "New Guinea".
    package func isCountry(_ tokens: Range<Int>) -> Bool {
        phrases.phrase(.country, at: tokens.lowerBound)?.tokens == tokens
    }
}
