internal import Extraction

/// The names of an annotated passage as a tagger finds them, so that what is measured is what is read beyond names.
struct GoldTagger: Tagger {
    let passage: Passages.Passage

    let version = "gold@1"

    func mentions(in text: TokenizedText) -> [Mention] {
        var mentions: [Mention] = []
        for (name, bytes) in runs(in: text) {
            let tokens = text.tokens.indices.filter {
                Int(text.tokens[$0].start) < bytes.upperBound && Int(text.tokens[$0].end) > bytes.lowerBound
            }
            guard let first = tokens.first, let last = tokens.last,
                first >= mentions.last?.tokens.upperBound ?? 0
            else { continue }
            let range = first..<last + 1
            mentions.append(Mention(tokens: range, kind: kind(of: name, at: range, in: text), confidence: 1))
        }
        return mentions
    }

    /// The names with their bytes; a nickname in quotes inside a name belongs to it: Héctor "Niño" Guerrero.
    private func runs(in text: TokenizedText) -> [(name: Passages.Name, bytes: Range<Int>)] {
        let names = passage.names
        var runs: [(name: Passages.Name, bytes: Range<Int>)] = []
        var index = 0
        while index < names.count {
            let name = names[index]
            if index + 2 < names.count, name.type == "PER", names[index + 1].type == "ALIAS",
                names[index + 2].type == "PER", names[index + 1].id == name.id,
                names[index + 2].id == name.id,
                isQuote(text.utf8[name.bytes.upperBound..<names[index + 1].bytes.lowerBound]),
                isQuote(text.utf8[names[index + 1].bytes.upperBound..<names[index + 2].bytes.lowerBound])
            {
                runs.append((name, name.bytes.lowerBound..<names[index + 2].bytes.upperBound))
                index += 3
            } else {
                runs.append((name, name.bytes))
                index += 1
            }
        }
        return runs
    }

    private func isQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        return !words.isEmpty && words.allSatisfy { "\"'“”„‘’«»".contains($0) }
    }

    private func kind(of name: Passages.Name, at tokens: Range<Int>, in text: TokenizedText) -> Mention.Kind {
        let type =
            name.type != "ALIAS"
            ? name.type : passage.names.first { $0.id == name.id && $0.type != "ALIAS" }?.type ?? "PER"
        return switch type {
        case "PER": .person
        case "COM": .company
        case "BODY": .publicBody
        case "FAC": .facility
        case "LOC": text.isCountry(tokens) ? .country : .place
        default: .organization
        }
    }
}
