/// How a document writes its words: one that it also writes in lower case is hardly a name.
struct CaseStatistics {
    private var small: [Int32]

    init(_ text: TokenizedText) {
        var counts = Array(repeating: Int32(0), count: text.types.count)
        for token in text.tokens { counts[Int(token.type)] += 1 }
        small = Array(repeating: 0, count: text.types.count)
        for (type, count) in zip(text.types.lazy.map(\.facts), counts)
        where type.isWord && !type.isCapital && !type.isNumber {
            small[Int(type.keyID)] += count
        }
    }

    /// How often the document writes the word in lower case.
    func small(_ type: WordFacts) -> Int {
        small.indices.contains(Int(type.keyID)) ? Int(small[Int(type.keyID)]) : 0
    }

    /// How often the document writes the word in lower case.
    func small(_ type: WordType) -> Int { small(type.facts) }
}

/// What kind of line a sentence is: in headings, capitals mean little.
enum LineStyle {
    case sentence, titleCase, allCapitals

    /// The style of a sentence: "Manhunt for Escaped Gang Boss Sheds Light" is in title case.
    init(_ range: Range<Int>, of text: TokenizedText) {
        var words = 0, capitals = 0, allCapitals = 0, shortest = 0
        for index in range {
            let type = text.facts(index)
            guard type.isWord, !type.isNumber else { continue }
            words += 1
            if !type.shape.isDisjoint(with: [.allCapitals, .initial]) { allCapitals += 1 }
            if type.isCapital { capitals += 1 } else if type.length <= 4 { shortest += 1 }
            // More than one long small word in ten tokens make a sentence, whatever follows.
            if (words - capitals - shortest) * 10 > range.count {
                self = .sentence
                return
            }
        }
        let last = text.word(range.upperBound - 1)
        if words >= 3, allCapitals * 10 >= words * 9 {
            self = .allCapitals
        } else if words >= 5, ![".", "?", "!"].contains(last), (capitals + shortest) * 10 >= words * 9,
            capitals * 2 > words,
            LineStyle.capitalisesCommonWords(range, of: text)
        {
            self = .titleCase
        } else {
            self = .sentence
        }
    }

    /// Whether at least two words inside carry a capital that text would not give them.
    private static func capitalisesCommonWords(_ range: Range<Int>, of text: TokenizedText) -> Bool {
        range.dropFirst().lazy.filter {
            let type = text.facts($0)
            return type.isCapital && type.marks.contains(.common) && !type.marks.contains(.surname)
        }.prefix(2).count == 2
    }
}
