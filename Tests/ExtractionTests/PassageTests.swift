@testable import Extraction
import Foundation
import Testing

/// What holds of every reading, whatever the text: on the passages that the tagger learnt from.
@Suite struct PassageTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Resources/passages").standardizedFileURL

    @Test(arguments: ["es-2", "en-2", "pt-2"])
    func `mentions stand in order, apart, and begin and end with words`(name: String) throws {
        let source = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
        let passages = source.components(separatedBy: "\n## ").map { passage in
            passage.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("= ") }.joined(separator: "\n")
                .replacing(/\[[A-Z]+#\d+ ([^\[\]]+)\]/) { $0.output.1 }
        }
        #expect(passages.count > 300)
        for passage in passages {
            let text = TokenizedText(passage)
            let mentions = NameTagger().mentions(in: text)
            for (mention, next) in zip(mentions, mentions.dropFirst()) {
                #expect(mention.tokens.upperBound <= next.tokens.lowerBound, "\(passage)")
            }
            for mention in mentions {
                #expect(!mention.tokens.isEmpty && (0...1).contains(mention.confidence))
                #expect(text.type(mention.tokens.lowerBound).isWord, "\(text.text(mention.tokens))")
            }
        }
    }
}
