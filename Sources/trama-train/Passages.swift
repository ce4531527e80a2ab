internal import Extraction
internal import Foundation

/// Annotated passages of `Resources/passages`: "[PER#1 Wilmer Ayala], alias «[ALIAS#1 Cojo]», fugou da …".
struct Passages {
    struct Name {
        var type: String
        var id: Int
        var bytes: Range<Int>
    }

    struct Passage {
        var language: String
        var kind: String
        var date: String
        var text: String
        var names: [Name]
        var relations: [String]
    }

    private(set) var all: [Passage] = []

    init(path: String) throws {
        var passage: Passage?
        for line in try String(contentsOfFile: path, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("## ") {
                if let passage { all.append(passage) }
                let fields = line.dropFirst(3).split(separator: " ").map(String.init)
                passage = Passage(
                    language: fields.first ?? "", kind: fields.count > 1 ? fields[1] : "",
                    date: fields.count > 2 ? fields[2] : "", text: "", names: [], relations: [])
            } else if line.hasPrefix("= ") {
                passage?.relations.append(String(line.dropFirst(2)))
            } else if !line.isEmpty, !line.hasPrefix("# ") {
                passage?.add(line)
            }
        }
        if let passage { all.append(passage) }
    }
}

extension Passages.Passage {
    fileprivate mutating func add(_ line: Substring) {
        if !text.isEmpty { text += "\n" }
        var rest = line
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let inside = rest[rest.index(after: open)..<close]
            text += rest[..<open]
            rest = rest[rest.index(after: close)...]
            guard let hash = inside.firstIndex(of: "#"), let space = inside.firstIndex(of: " "),
                let id = Int(inside[inside.index(after: hash)..<space])
            else {
                text += "[" + inside + "]"
                continue
            }
            let start = text.utf8.count
            text += inside[inside.index(after: space)...]
            names.append(.init(type: String(inside[..<hash]), id: id, bytes: start..<text.utf8.count))
        }
        text += rest
    }

    /// The passage as labelled sentences, in the scheme of the news corpora: facilities are places without the common noun
    /// before their name, a nickname is what it names.
    func sentences() -> [Corpus.Sentence] {
        let tokenized = TokenizedText(text)
        var labels = [Label](repeating: .outside, count: tokenized.tokens.count)
        for name in names {
            let kind: Label
            switch name.type {
            case "PER": kind = .beginPerson
            case "ALIAS":
                let other = names.first { $0.id == name.id && $0.type != "ALIAS" }?.type ?? "PER"
                kind =
                    other == "PER"
                    ? .beginPerson : ["LOC", "FAC"].contains(other) ? .beginPlace : .beginOrganization
            case "LOC", "FAC": kind = .beginPlace
            default: kind = .beginOrganization
            }
            var tokens = tokenized.tokens.indices.filter {
                Int(tokenized.tokens[$0].start) < name.bytes.upperBound
                    && Int(tokenized.tokens[$0].end) > name.bytes.lowerBound
            }
            if name.type == "FAC", let first = tokens.first, let last = tokens.last {
                tokens = Array(NewsLabels.ownName(first..<last + 1, in: tokenized))
            }
            for (place, index) in tokens.enumerated() {
                labels[index] = place == 0 ? kind : Label(rawValue: kind.rawValue + 1) ?? kind
            }
        }
        return tokenized.sentences.map { range in
            Corpus.Sentence(words: range.map { word(tokenized, $0) }, labels: Array(labels[range])).repaired
        }
    }

    private func word(_ text: TokenizedText, _ index: Int) -> String {
        String(
            decoding: text.utf8[Int(text.tokens[index].start)..<Int(text.tokens[index].end)], as: UTF8.self)
    }
}
