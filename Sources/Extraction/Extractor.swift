public import Ontology

/// Reads a document's text into proposed claims, each with its passage.
///
///     let groups = Extractor.standard.read(text, in: ReadingContext(document: sha256, dataset: "news"))
///
/// The same text in the same context always gives the same claims.
public struct Extractor: Sendable {
    /// The extractor that the program uses: the trained model, and rules.
    public static let standard = Extractor(tagger: NameTagger())

    private let tagger: any Tagger
    private let words: WordCache

    /// An extractor that finds names with `tagger`, the words of the text looked up in `words`.
    public init(tagger: any Tagger, words: WordCache = .standard) {
        self.tagger = tagger
        self.words = words
    }

    /// The method of every claim: "names@2".
    public var version: String { tagger.version }

    /// The claims of a document, in text order; the pages of their passages are left to the caller.
    /// - Complexity: Linear in the length of the text.
    public func read(_ text: String, in context: ReadingContext) -> [ClaimGroup] {
        read(utf8: Array(text.utf8), in: context)
    }

    /// The claims of a document by its bytes; what is no UTF-8 is passed over, and offsets count it.
    /// - Complexity: Linear in the length of the text.
    public func read(utf8: [UInt8], in context: ReadingContext) -> [ClaimGroup] {
        readings(utf8: utf8, in: context).map(\.group)
    }

    /// The claims, and of relations what their confidence comes from.
    package func readings(utf8: [UInt8], in context: ReadingContext)
        -> [(group: ClaimGroup, evidence: RelationConfidence.Evidence?)]
    {
        let text = TokenizedText(utf8: utf8, words: words)
        var coreference = Coreference(text)
        let entities = coreference.resolve(Portfolios(text: text).removed(from: tagger.mentions(in: text)))
        let values = ValueAttachment(text: text, entities: entities, language: context.language)
        let relations = RelationReader(
            text: text, entities: entities, today: context.date, language: context.language
        ).relations()
        let attributes = AttributeReader(text: text, entities: entities, today: context.date).attributes(
            relations)
        return ClaimWriter(text: text, entities: entities, context: context, method: version).readings(
            values.withAmounts(relations), attributes + values.attributes(), values.things())
    }
}
