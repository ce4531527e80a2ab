/// What finds the names in a text: ``NameTagger`` in the program, annotations where relations are measured.
///
/// A tagger sees one document at a time and answers with mentions in text order that do not overlap.
public protocol Tagger: Sendable {
    /// The tagger and its version, which becomes the method of every claim: "names@2".
    var version: String { get }

    /// The mentions of people, organisations, facilities and places in `text`, in text order, none overlapping.
    func mentions(in text: TokenizedText) -> [Mention]
}

/// A passage that names something: "Primeiro Comando da Capital".
public struct Mention: Hashable, Sendable {
    /// What is named.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case person, organization, company, publicBody, facility, country, place
    }

    /// The tokens of the name, titles and articles left out.
    public var tokens: Range<Int>

    /// What is named.
    public var kind: Kind

    /// How likely span and kind are right, 0…1.
    public var confidence: Double

    /// A mention, field by field.
    public init(tokens: Range<Int>, kind: Kind, confidence: Double) {
        self.tokens = tokens
        self.kind = kind
        self.confidence = confidence
    }
}
