/// How a document writes its words: one that it also writes in lower case is hardly a name.
struct CaseStatistics {
    private var small: [Int32]

    init(_ text: TokenizedText) {
        small = Array(repeating: 0, count: text.types.count)
        for token in text.tokens {
            let type = text.types[Int(token.type)]
            if type.isWord, !type.isCapital, !type.isNumber { small[Int(type.keyID)] += 1 }
        }
    }

    /// How often the document writes the word in lower case.
    func small(_ type: WordType) -> Int {
        small.indices.contains(Int(type.keyID)) ? Int(small[Int(type.keyID)]) : 0
    }
}

/// What kind of line a sentence is: in headings, capitals mean little.
enum LineStyle {
    case sentence, titleCase, allCapitals

    /// The style of a sentence: "Manhunt for Escaped Gang Boss Sheds Light" is in title case.
    init(_ range: Range<Int>, of text: TokenizedText) {
        var words = 0, capitals = 0, allCapitals = 0, shortest = 0
        for index in range {
            let type = text.type(index)
            guard type.isWord, !type.isNumber else { continue }
            words += 1
            if type.shape.contains(.allCapitals) || type.shape.contains(.initial) { allCapitals += 1 }
            if type.isCapital { capitals += 1 } else if type.key.utf8.count <= 4 { shortest += 1 }
        }
        let last = text.type(range.upperBound - 1).key
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
            let type = text.type($0)
            return type.isCapital && type.marks.contains(.common) && !type.marks.contains(.surname)
        }.prefix(2).count == 2
    }
}
