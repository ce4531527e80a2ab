internal import Extraction

/// Precision and recall of names: exact span and kind.
struct Score {
    var right = 0
    var found = 0
    var wanted = 0

    static let taggers: [(String, @Sendable (TokenizedText) -> [Mention])] = [
        ("model", { NameTagger().modelMentions(in: $0) }),
        ("names", { NameTagger().mentions(in: $0) }),
    ]

    mutating func add<Span: Hashable>(_ found: Set<Span>, _ wanted: Set<Span>) {
        right += found.intersection(wanted).count
        self.found += found.count
        self.wanted += wanted.count
    }

    /// Labels of text that is already cut, a document a file.
    static func columns(
        _ corpus: Corpus, _ tagger: (TokenizedText) -> [Mention], _ words: WordCache
    ) -> Score {
        let text = TokenizedText(sentences: corpus.sentences.map(\.words), words: words)
        let labels = NewsLabels.labels(of: tagger(text), in: text)
        var score = Score()
        for (sentence, range) in zip(corpus.sentences, text.sentences) {
            var guess = sentence
            guess.labels = Array(labels[range])
            score.add(guess.spans, sentence.spans)
        }
        return score
    }

    /// Names in raw text: their bytes, and whether a person, a group or body, a facility or a place.
    static func passages(
        _ passages: Passages, _ tagger: (TokenizedText) -> [Mention], _ words: WordCache
    ) -> Score {
        var score = Score()
        for passage in passages.all {
            let text = TokenizedText(passage.text, words: words)
            score.add(Set(tagger(text).map { span($0, text) }), wanted(passage))
        }
        return score
    }

    static func span(_ mention: Mention, _ text: TokenizedText) -> String {
        let start = text.tokens[mention.tokens.lowerBound].start
        return "\(start) \(text.tokens[mention.tokens.upperBound - 1].end) \(family(mention.kind))"
    }

    static func wanted(_ passage: Passages.Passage) -> Set<String> {
        Set(passage.names.map { "\($0.bytes.lowerBound) \($0.bytes.upperBound) \(family($0, in: passage))" })
    }

    static func family(_ kind: Mention.Kind) -> String {
        switch kind {
        case .person: "PER"
        case .organization, .company, .publicBody: "ORG"
        case .facility: "FAC"
        case .country, .place: "LOC"
        }
    }

    /// A nickname is what it names.
    private static func family(_ name: Passages.Name, in passage: Passages.Passage) -> String {
        switch name.type {
        case "PER", "LOC", "FAC": name.type
        case "ALIAS":
            passage.names.contains { $0.id == name.id && ["GANG", "ORG", "COM", "BODY"].contains($0.type) }
                ? "ORG" : "PER"
        default: "ORG"
        }
    }

    func line(_ name: String) -> String {
        let precision = Double(right) / Double(max(1, found)), recall = Double(right) / Double(max(1, wanted))
        let f1 = right > 0 ? 2 * precision * recall / (precision + recall) : 0
        func percent(_ value: Double) -> Double { (value * 1000).rounded() / 10 }
        return "\(name) P \(percent(precision)) R \(percent(recall)) F \(percent(f1))"
    }
}
