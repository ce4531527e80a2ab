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
        phrases = PhraseIndex(tokens: parts.tokens, types: parts.types, lexicon: .standard)
    }

    /// What a store's words make of a text.
    private struct Parts {
        let utf8: [UInt8]
        let tokens: [Token]
        let types: [WordType]
        let sentences: [Range<Int>]
        let labels: TokenLabels

        init(_ utf8: [UInt8], store: inout WordStore) {
            store.begin()
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
                        store.intern($0, isWord: Tokenizer.isWord($0))
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

    /// The folded form of the token at `index`, "" beyond the text's ends.
    func key(_ index: Int) -> String { type(index).key }
}

/// A word as it is written, with its folded form and what the word lists know of it.
public struct WordType: Sendable {
    /// The form under which lists and grammars know the word: lower case, without accents ("é" alone keeps its own).
    public let key: String
    /// A number for ``key``, the same for "Penal" and "penal" within one document.
    public internal(set) var keyID: Int32
    /// How it is written.
    public let shape: Shape
    /// What the lists say of ``key``.
    let marks: Lexicon.Marks
    /// The hash of ``key``, from which those of phrases are continued.
    let hash: UInt64

    /// What it does at the ends of sentences.
    let role: Role

    static let none = WordType(key: "", keyID: -1, shape: [], marks: [], hash: 0, role: .none)

    /// What a word or mark does at the ends of sentences.
    enum Role: UInt8, Sendable {
        case none
        /// ".", "?"
        case stop
        /// A quote or parenthesis that closes after a stop.
        case closer
        /// A word that opens sentences: "He", "El".
        case opener
    }

    /// How a word is written.
    public struct Shape: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// A set of bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// It has letters or digits.
        public static let word = Shape(rawValue: 1)
        /// Its first letter is a capital.
        public static let capital = Shape(rawValue: 2)
        /// It has two letters or more, all of them capitals.
        public static let allCapitals = Shape(rawValue: 4)
        /// It begins with a digit.
        public static let number = Shape(rawValue: 8)
        /// It ends with the dot of an abbreviation.
        public static let abbreviation = Shape(rawValue: 16)
        /// It is one capital letter, with or without a dot.
        public static let initial = Shape(rawValue: 32)
        /// It holds a hyphen.
        public static let hyphenated = Shape(rawValue: 64)
        /// It has a small letter.
        public static let hasSmall = Shape(rawValue: 128)
    }

    var isWord: Bool { shape.contains(.word) }
    var isCapital: Bool { shape.contains(.capital) }
    var isNumber: Bool { shape.contains(.number) }
    var isPunctuation: Bool { !isWord && keyID >= 0 }
}

extension TokenizedText {
    /// Whether exactly these tokens name a country: "Costa Rica", not "Guinea" in "New Guinea".
    package func isCountry(_ tokens: Range<Int>) -> Bool {
        phrases.phrase(.country, at: tokens.lowerBound)?.tokens == tokens
    }
}
