/// What a claim rests on.
public enum Citation: Hashable, Sendable, Codable {
    /// A passage of a document of the case.
    case passage(Passage)

    /// A person's own word, with what they wrote about it: "met him in Cúcuta in May".
    case word(of: String, note: String?)

    /// The passage, where there is one.
    public var passage: Passage? {
        if case .passage(let passage) = self { passage } else { nil }
    }
}

/// A range of a document's extracted text, with the words that stand there.
public struct Passage: Hashable, Sendable, Codable {
    /// The SHA-256 of the document's original file, 64 hexadecimal digits.
    public var document: String

    /// Where the passage lies in the document's extracted text.
    ///
    /// Offsets count UTF-8 bytes, not characters; the upper bound is exclusive.
    public var bytes: Range<Int>

    /// The page on which it begins, counted from 1; nil where the document has no pages.
    public var page: Int?

    /// The text of the range, so that a claim can be checked against its document byte for byte.
    public var quote: String

    /// A passage, field by field.
    public init(document: String, bytes: Range<Int>, page: Int? = nil, quote: String) {
        self.document = document
        self.bytes = bytes
        self.page = page
        self.quote = quote
    }
}
