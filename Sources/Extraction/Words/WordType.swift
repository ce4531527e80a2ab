/// A word as it is written, with its folded form and what the word lists know of it.
public struct WordType: Sendable {
    /// The form under which lists and grammars know the word: lower case, without accents ("é" alone keeps its own).
    public let key: String
    /// What is known of it besides.
    var facts: WordFacts

    /// A number for ``key``, the same for "Penal" and "penal" within one document.
    public var keyID: Int32 { facts.keyID }
    /// How it is written.
    public var shape: Shape { facts.shape }
    /// What the lists say of ``key``.
    var marks: Lexicon.Marks { facts.marks }
    /// The hash of ``key``, from which those of phrases are continued.
    var hash: UInt64 { facts.hash }

    static let none = WordType(key: "", facts: .none)

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

    var isWord: Bool { facts.isWord }
    var isCapital: Bool { facts.isCapital }
    var isNumber: Bool { facts.isNumber }
    var isPunctuation: Bool { facts.isPunctuation }
}

/// What is known of a word without its letters: what rules ask of every token, in 24 bytes that need no counting of references.
struct WordFacts: Sendable {
    /// The hash of the word's key.
    let hash: UInt64
    /// A number for the key, the same for "Penal" and "penal" within one document; −1 beyond a text's ends.
    var keyID: Int32 = -1
    /// The classes of the lists in which the word by itself is a phrase.
    var classes = Lexicon.Classes()
    /// The first of its entries in the lists; −1 for none.
    var entry: Int32 = -1
    /// How it is written.
    var shape: WordType.Shape = []
    /// What the lists say of the key.
    var marks: Lexicon.Marks = []
    /// What it does at the ends of sentences.
    var role = WordType.Role.none
    /// How many bytes the key has; 255 for more.
    var length: UInt8 = 0

    static var none: WordFacts { WordFacts(hash: 0) }

    var isWord: Bool { shape.contains(.word) }
    var isCapital: Bool { shape.contains(.capital) }
    var isNumber: Bool { shape.contains(.number) }
    var isPunctuation: Bool { !isWord && keyID >= 0 }
}
