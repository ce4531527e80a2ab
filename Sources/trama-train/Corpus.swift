internal import Extraction
internal import Foundation

/// Sentences with their labels.
struct Corpus {
    struct Sentence {
        var words: [String]
        var labels: [Label]
    }

    var sentences: [Sentence] = []

    /// Reads columns (`.tsv`) or annotated passages (`.txt`).
    /// - Throws: Where the file cannot be read.
    static func read(_ path: String) throws -> Corpus {
        guard path.hasSuffix(".txt") else { return try columns(path) }
        return Corpus(sentences: try Passages(path: path).all.flatMap { $0.sentences() })
    }

    /// Reads token<TAB>tag lines with an empty line between sentences.
    /// - Throws: Where the file cannot be read.
    static func columns(_ path: String) throws -> Corpus {
        var corpus = Corpus()
        var sentence = Sentence(words: [], labels: [])
        for line in try String(contentsOfFile: path, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            guard let tab = line.firstIndex(of: "\t") else {
                if !sentence.words.isEmpty { corpus.sentences.append(sentence.repaired) }
                sentence = Sentence(words: [], labels: [])
                continue
            }
            sentence.words.append(String(line[..<tab]))
            sentence.labels.append(Label(tag: line[line.index(after: tab)...]))
        }
        if !sentence.words.isEmpty { corpus.sentences.append(sentence.repaired) }
        return corpus
    }
}

extension Corpus.Sentence {
    /// A name that goes on without having begun, begins.
    var repaired: Corpus.Sentence {
        var sentence = self
        for index in labels.indices where labels[index].isInside {
            let before = index > 0 ? sentence.labels[index - 1] : .outside
            if !labels[index].follows(before) {
                sentence.labels[index] = Label(rawValue: labels[index].rawValue - 1) ?? .outside
            }
        }
        return sentence
    }

    /// The same in capitals, as headlines and rulings write it.
    var inCapitals: Corpus.Sentence {
        Corpus.Sentence(words: words.map { $0.uppercased() }, labels: labels)
    }

    /// Where names begin and end, with their labels' kind.
    var spans: Set<[Int]> {
        var spans: Set<[Int]> = []
        var start = 0
        for (index, label) in labels.enumerated() where label != .outside {
            if !label.isInside { start = index }
            let next = index + 1 < labels.count ? labels[index + 1] : .outside
            if !next.isInside { spans.insert([start, index + 1, (label.rawValue + 1) / 2]) }
        }
        return spans
    }
}
