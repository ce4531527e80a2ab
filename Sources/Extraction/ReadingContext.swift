public import Ontology

/// What extraction must know of a document besides its text.
public struct ReadingContext: Sendable {
    /// The SHA-256 of the document's original file, 64 hexadecimal digits.
    public var document: String

    /// The source that the document belongs to: the dataset of every statement read in it.
    public var dataset: String

    /// The document's language (ISO 639-1, "es"); nil where it is unknown.
    public var language: String?

    /// The document's own date, against which "last September" and "ayer" are read; nil where it is unknown.
    public var date: PartialDate?

    /// A context, field by field.
    public init(document: String, dataset: String, language: String? = nil, date: PartialDate? = nil) {
        self.document = document
        self.dataset = dataset
        self.language = language
        self.date = date
    }
}
