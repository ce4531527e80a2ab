internal import ArgumentParser
internal import Extraction
internal import Foundation

extension TramaTrain {
    struct ScoreRelations: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "score-relations",
            abstract: "Measure how relations are read, by relation and language.")

        @Argument(help: "Annotated passages.") var files: [String]
        @Flag(help: "Take the names as they are annotated.") var gold = false
        @Flag(help: "Print what was missed.") var misses = false
        @Flag(help: "Print what was wrong.") var wrong = false
        @OptionGroup var model: ModelOption

        func run() throws {
            var score = RelationScore(words: try model.words()) { passage -> any Tagger in
                gold ? GoldTagger(passage: passage) : NameTagger()
            }
            for file in files { for passage in try Passages(path: file).all { score.add(passage) } }
            print(score.table)
            if misses { for miss in score.misses { print("missed", miss.language, miss.name, miss.line) } }
            if wrong { for miss in score.wrongs { print("wrong", miss.language, miss.name, miss.line) } }
        }
    }
}
