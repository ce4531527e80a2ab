/// Finds names by rules and word lists: capitals, the words around them, and what the rest of the document says.
///
/// Precision comes first: a capitalised run that nothing vouches for is left alone.
public struct RuleTagger: Tagger {
    /// The rule tagger.
    public init() {}

    /// "rules@1".
    public var version: String { "rules@1" }

    /// The mentions in `text`.
    public func mentions(in text: TokenizedText) -> [Mention] {
        var pass = TaggingPass(text)
        for sentence in text.sentences { pass.read(sentence) }
        pass.settlePlaces()
        return pass.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
