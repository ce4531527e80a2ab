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

        func run() throws {
            var score = RelationScore { passage -> any Tagger in
                gold ? GoldTagger(passage: passage) : NameTagger()
            }
            for file in files { for passage in try Passages(path: file).all { score.add(passage) } }
            print(score.table)
            if misses { for miss in score.misses { print("missed", miss.language, miss.name, miss.line) } }
            if wrong { for miss in score.wrongs { print("wrong", miss.language, miss.name, miss.line) } }
        }
    }

    struct Reliability: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print how often mentions of each confidence are right, by kind.")

        @Argument(help: "Annotated passages that the model was not trained on.") var files: [String]
        @Option(help: "Another model than the program's.") var model: String?

        func run() throws {
            let words =
                try model.map {
                    try WordCache(
                        model: TaggerModel(contents: Array(Data(contentsOf: URL(fileURLWithPath: $0)))))
                } ?? .standard
            var bins: [String: [(said: Double, right: Int, all: Int)]] = [:]
            for file in files {
                for passage in try Passages(path: file).all {
                    let text = TokenizedText(passage.text, words: words)
                    let wanted = Score.wanted(passage)
                    for mention in NameTagger().mentions(in: text) {
                        let family = Score.family(mention.kind)
                        var row = bins[family] ?? Array(repeating: (0, 0, 0), count: 10)
                        let bin = min(9, Int(mention.confidence * 10))
                        row[bin].said += mention.confidence
                        row[bin].right += wanted.contains(Score.span(mention, text)) ? 1 : 0
                        row[bin].all += 1
                        bins[family] = row
                    }
                }
            }
            print("kind\tconfidence\tmentions\tright")
            for (family, row) in bins.sorted(by: { $0.key < $1.key }) {
                for bin in row where bin.all > 0 {
                    let said = (bin.said / Double(bin.all) * 100).rounded() / 100
                    let right = (Double(bin.right) / Double(bin.all) * 100).rounded() / 100
                    print("\(family)\t\(said)\t\(bin.all)\t\(right)")
                }
            }
        }
    }
}
