/// A text cut into tokens and sentences, with what the word lists know of each word.
///
/// Offsets count UTF-8 bytes. Equal words share one ``WordType``, so that a word is folded and looked up once for a
/// whole document, however often it comes.
public struct TokenizedText: Sendable {
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

    /// Cuts `text`.
    /// - Complexity: Linear in the length of the text.
    public init(_ text: String) {
        var tokenizer = Tokenizer(Array(text.utf8), lexicon: .standard)
        tokenizer.run()
        utf8 = tokenizer.utf8
        tokens = tokenizer.tokens
        types = tokenizer.types.all
        phrases = PhraseIndex(tokens: tokens, types: types, lexicon: .standard)
        sentences = SentenceSplitter(utf8: utf8, tokens: tokens, types: types).sentences()
    }

    /// The bytes of a range of tokens.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }

    /// The text of a range of tokens, as it stands.
    func text(_ range: Range<Int>) -> String {
        String(decoding: utf8[bytes(range)], as: UTF8.self)
    }

    /// The text of a range of tokens on one line: "Héctor⏎Guerrero" becomes "Héctor Guerrero".
    func line(_ range: Range<Int>) -> String {
        let isOneLine = tokens[range].dropFirst().allSatisfy { $0.breaks == 0 }
        if isOneLine, !utf8[bytes(range)].contains(where: { $0 == 0x09 || $0 == 0xC2 }) { return text(range) }
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
    public let keyID: Int32
    /// How it is written.
    public let shape: Shape
    /// What the lists say of ``key``.
    let marks: Lexicon.Marks
    /// The hash of ``key``, from which those of phrases are continued.
    let hash: UInt64

    static let none = WordType(key: "", keyID: -1, shape: [], marks: [], hash: 0)

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
