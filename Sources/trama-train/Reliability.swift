internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Ontology

extension TramaTrain {
    struct Reliability: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print how often names and relations of each confidence are right, by kind.",
            discussion: """
                With --rows, prints for Scripts/reading-confidence.py each name and relation on a line of its own, with what
                its confidence is made of, and 1 where it is right.
                """)

        @Argument(help: "Annotated passages that the model was not trained on.") var files: [String]
        @Flag(help: "Print all that was read, and whether it is right.") var rows = false
        @OptionGroup var model: ModelOption

        func run() throws {
            let words = try model.words()
            var score = RelationScore(words: words) { _ in NameTagger() }
            var names = Bins(), relations = Bins()
            for file in files {
                for passage in try Passages(path: file).all {
                    score.add(passage)
                    let text = TokenizedText(passage.text, words: words)
                    let wanted = Score.wanted(passage)
                    for (mention, raw) in zip(
                        NameTagger().mentions(in: text), NameTagger().readings(in: text))
                    {
                        let isRight = wanted.contains(Score.span(mention, text))
                        names.add(mention.kind.rawValue, mention.confidence, isRight)
                        if rows { row(["name", mention.kind.rawValue, raw.confidence, isRight ? 1 : 0]) }
                    }
                }
            }
            for read in score.judged {
                relations.add(read.name, read.confidence, read.isRight)
                guard rows, let evidence = read.evidence else { continue }
                row([
                    "relation", evidence.kind, evidence.modality.rawValue, evidence.weakestName,
                    evidence.isNamedElsewhere ? 1 : 0, read.isRight ? 1 : 0,
                ])
            }
            guard !rows else { return }
            print("kind\tconfidence\tread\tright")
            for bins in [names, relations] { print(bins.table) }
        }

        private func row(_ fields: [Any]) { print(fields.map { "\($0)" }.joined(separator: "\t")) }
    }
}

/// How often what was read with a confidence is right, by kind and tenth.
struct Bins {
    private struct Bin {
        var said = 0.0, right = 0, all = 0
    }

    private var kinds: [String: [Bin]] = [:]

    mutating func add(_ kind: String, _ confidence: Double, _ isRight: Bool) {
        let tenth = min(9, Int(confidence * 10))
        for kind in [kind, "all"] {
            kinds[kind, default: Array(repeating: Bin(), count: 10)][tenth].all += 1
            kinds[kind]?[tenth].said += confidence
            kinds[kind]?[tenth].right += isRight ? 1 : 0
        }
    }

    /// A row for each kind and tenth; after those of a kind its expected calibration error: how far what is said is from what
    /// is right, in the mean over all that was read (Naeini and others 2015).
    var table: String {
        var lines: [String] = []
        for (kind, bins) in kinds.sorted(by: { $0.key < $1.key }) {
            let count = bins.reduce(0) { $0 + $1.all }
            for bin in bins where bin.all > 0 {
                lines.append(
                    "\(kind)\t\(share(bin.said, bin.all))\t\(bin.all)\t\(share(Double(bin.right), bin.all))")
            }
            let error = bins.reduce(0) { $0 + abs($1.said - Double($1.right)) }
            lines.append("\(kind)\tcalibration error\t\(count)\t\(share(error, count, digits: 1000))")
        }
        return lines.joined(separator: "\n")
    }

    private func share(_ part: Double, _ all: Int, digits: Double = 100) -> Double {
        (part / Double(max(1, all)) * digits).rounded() / digits
    }
}
