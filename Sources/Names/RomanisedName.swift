/// A name as words in the letters a–z and digits 0–9, whatever script it was written in.
///
/// "Владимир Путин" has the words "vladimir" and "putin", "عبدالرحمن" has "abd" and "rahman", "Núñez" has "nunez". Text in
/// NFC and in NFD gives the same words. At most 1,024 bytes of text and 64 words are read; the rest is dropped.
public struct RomanisedName: Sendable {
    /// One word of a name, with the script it was written in.
    public struct Word: Hashable, Sendable {
        /// Where its letters stand in `bytes`; never empty.
        public var letters: Range<Int>

        /// The UTF-8 bytes of the text that it came from.
        public var source: Range<Int>

        /// The script of its first letter. Arabic and Hebrew words lack their short vowels unless they are `vowelled`.
        public var script: Script

        /// What the text around the word tells of it.
        public var marks: Marks
    }

    /// What the text around a word tells of it: "J." is an initial, "GUERRERO, Hector" begins with the surname.
    public struct Marks: OptionSet, Hashable, Sendable {
        /// The marks as bits.
        public let rawValue: UInt16

        /// The marks of a stored number.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// A full stop follows: "J.", "S.A.", "Ltd."
        public static let followedByDot = Marks(rawValue: 1)
        /// A comma follows: "GUERRERO, Hector".
        public static let followedByComma = Marks(rawValue: 2)
        /// Joined to the word before: "Claude" of "Jean-Claude", or one of many Han characters in a row.
        public static let afterHyphen = Marks(rawValue: 4)
        /// Inside brackets: "(Vanya)".
        public static let inBrackets = Marks(rawValue: 8)
        /// Inside quotation marks: "'El Chapo'".
        public static let inQuotes = Marks(rawValue: 16)
        /// Two or more letters, all of them capitals: "GUERRERO Hector".
        public static let upperCase = Marks(rawValue: 32)
        /// An Arabic article was split from it: "al-Tikriti", "التكريتي".
        public static let article = Marks(rawValue: 64)
        /// Of Arabic or Hebrew letters, yet with all its vowels, since the tables know how it is spelt: "محمد" is muhammad.
        public static let vowelled = Marks(rawValue: 128)
        /// Single letters with a full stop between them, read as one word: "S.A.", "J.R. Smith".
        public static let dottedLetters = Marks(rawValue: 256)
    }

    /// The letters of all words.
    public private(set) var bytes: [UInt8]

    /// The words in the order of the text.
    public private(set) var words: [Word]

    /// Romanises a text.
    public init(_ text: some StringProtocol) {
        var words: (bytes: [UInt8], words: [Word])?
        words = text.utf8.withContiguousStorageIfAvailable { RomanisingReader.read($0) }
        let read =
            words
            ?? Array(text.utf8.prefix(RomanisingReader.longest)).withUnsafeBufferPointer(
                RomanisingReader.read)
        bytes = read.bytes
        self.words = read.words
    }

    /// Romanises UTF-8 text; bytes that are no UTF-8 are skipped.
    public init(utf8: UnsafeBufferPointer<UInt8>) {
        (bytes, words) = RomanisingReader.read(utf8)
    }
}

/// A script that names are written in.
public enum Script: UInt8, Sendable, CaseIterable {
    case latin, digits, cyrillic, greek, arabic, hebrew, armenian, georgian, han, kana, hangul
    /// Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam and Sinhala.
    case indic
    /// Thai and Lao.
    case thai
    case khmer, myanmar, tibetan, ethiopic
    /// Scripts spelt after the names of their letters in Unicode.
    case other
}
