@testable import Extraction
import Testing

@Suite struct WordTests {
    /// Each as the last word of a text too, where no sixteen bytes may be read from its start.
    @Test(arguments: [
        ["de", "da", "d", "do"],
        ["Cochabamba", "Cochabambas", "cochabamba"],
        ["narcotraficantes", "narcotraficante", "narcotraficantesa"],
        ["anticonstitucionalmente", "anticonstitucionalidades", "anticonstitucionalmentx"],
        ["«", "»", "“", "…"],
    ])
    func `words are told apart however much they share`(words: [String]) {
        for last in words {
            let text = TokenizedText((words + words + [last]).joined(separator: " "))
            #expect(text.tokens.count == words.count * 2 + 1)
            #expect(text.types.count == words.count)
            for (token, word) in zip(text.tokens, words + words + [last]) {
                #expect(Int(token.type) == words.firstIndex(of: word))
            }
        }
    }

    @Test func `a word keeps its number while the table grows around it`() {
        let words = (0..<40_000).map { "palabra\($0 % 30_000)" }
        let text = TokenizedText(words.joined(separator: " "), words: WordCache(model: .standard))
        #expect(text.types.count == 30_000)
        #expect(text.tokens.enumerated().allSatisfy { Int($1.type) == $0 % 30_000 })
    }

    @Test(arguments: [
        ("el Ministro del Interior dijo", 1, Lexicon.Class.post, 3),
        ("Latin American gangs", 0, .demonymless, 2),
        ("Costa Rica", 0, .country, 2),
        ("Perú", 0, .country, 1),
        ("dijo", 0, .speech, 1),
    ])
    func `the longest phrase of the lists is found`(text: String, at: Int, kind: Lexicon.Class, words: Int) {
        let phrase = TokenizedText(text).phrases.phrase(kind, at: at)
        #expect(phrase?.tokens == at..<at + words)
        #expect(phrase?.kind == kind)
    }

    @Test func `a phrase does not go over a blank line, and no demonym stands inside a region's`() {
        #expect(TokenizedText("Costa\n\nRica").phrases.phrase(.country, at: 0)?.tokens != 0..<2)
        #expect(TokenizedText("Latin American gangs").phrases.phrase(.demonym, at: 1) == nil)
        #expect(TokenizedText("American gangs").phrases.phrase(.demonym, at: 0) != nil)
        #expect(TokenizedText("American gangs").phrases.phrase(.demonym, at: 7) == nil)
    }
}
