internal import ArgumentParser
internal import Extraction
internal import Foundation

/// Trains the tagger that the program carries, and measures how texts are read.
@main
struct TramaTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trama-train", abstract: "Train the tagger, and measure how texts are read.",
        subcommands: [Train.self, ScoreNames.self, ScoreRelations.self, Reliability.self])
}

/// Which model a measure is of.
struct ModelOption: ParsableArguments {
    @Option(help: "Another model than the program's.") var model: String?

    func words() throws -> WordCache {
        guard let model else { return .standard }
        return WordCache(
            model: try TaggerModel(contents: Array(Data(contentsOf: URL(fileURLWithPath: model)))))
    }
}

extension TramaTrain {
    struct Train: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tagger", abstract: "Train a model; the same input and seed give the same bytes.")

        @Argument(
            help:
                "Text to learn from: columns (.tsv) or annotated passages (.txt); one given twice counts twice."
        )
        var corpora: [String]
        @Option(help: "The word table that Scripts/tagger-words.py makes.") var words: String
        @Option(help: "Where the model goes.") var output: String
        @Option(help: "Passes over the text.") var epochs = 12
        @Option(help: "The learning rate.") var rate: Float = 0.035
        @Option(help: "How much of each weight a sentence takes away.") var decay: Float = 1e-6
        @Option(help: "How often a token's very word is hidden, 0…1.") var hiding = 0.3
        @Option(help: "In how many tokens a feature must come.") var cutoff = 1
        @Option(help: "How many of the sentences are learnt in capitals too, 0…1.") var capitals = 0.03
        @Option(help: "As many features as the model keeps.") var features = 200_000
        @Option(help: "As many words as its table keeps.") var keptWords = 200_000
        @Option(help: "What the order of the sentences is drawn by.") var seed: UInt64 = 1

        func run() throws {
            let table = try WordTable(path: words)
            var trainer = Trainer(
                settings: .init(
                    epochs: epochs, rate: rate, decay: decay, hiding: hiding, seed: seed, cutoff: cutoff),
                lookup: table.features)
            var random = SplitMix(state: 77)
            for path in corpora {
                for sentence in try Corpus.read(path).sentences {
                    trainer.add(sentence)
                    if random.unit() < capitals { trainer.add(sentence.inCapitals) }
                }
            }
            trainer.index()
            trainer.train { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
            let model = ModelWriter(features: features, words: keptWords).bytes(trainer, table)
            _ = try TaggerModel(contents: model)
            try Data(model).write(to: URL(fileURLWithPath: output))
        }
    }

    struct ScoreNames: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "score-names", abstract: "Measure how names are found: exact span and kind.")

        @Argument(help: "Columns (.tsv) or annotated passages (.txt).") var files: [String]
        @OptionGroup var model: ModelOption

        func run() throws {
            let words = try model.words()
            for path in files {
                let name = URL(fileURLWithPath: path).lastPathComponent
                let corpus = try Corpus.read(path)
                for (tagger, mentions) in Score.taggers {
                    print(Score.columns(corpus, mentions, words).line("\(name) news \(tagger)"))
                    guard path.hasSuffix(".txt") else { continue }
                    print(
                        Score.passages(try Passages(path: path), mentions, words).line(
                            "\(name) passages \(tagger)"))
                }
            }
        }
    }
}
