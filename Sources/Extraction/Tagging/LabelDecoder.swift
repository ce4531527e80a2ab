/// Finds the best row of labels for the tokens of a sentence (Viterbi 1967).
///
/// - Complexity: Linear in the sentence: some hundred machine instructions a token, whatever the words are.
struct LabelDecoder: Sendable {
    /// The scores of seven labels; the eighth number is no label's.
    typealias Scores = SIMD8<Int16>

    private let model: TaggerModel
    private var conjunctions: ConjunctionCache
    /// For each label what the steps from each label to it add.
    private let arrivals: [Scores]
    /// Room for the windows of classes around the tokens.
    private var windows: [ClassWindow] = []
    /// Room for each token's scores by the words around it.
    private var scores: [Scores] = []
    /// Room for how far, after each token, the best path to each label is behind the best of all.
    private var paths: [Scores] = []

    init(model: TaggerModel) {
        self.model = model
        conjunctions = ConjunctionCache(model: model)
        arrivals = (0..<8).map { label in
            var column = Scores.zero
            for from in 0..<7 { column[from] = model.steps[from][label] }
            return column
        }
    }

    /// The labels of a sentence, and how far ahead of the next best kind each name's tokens are.
    ///
    /// - Parameters:
    ///   - row: The sentence's words, by their places in `words`, between two boundaries on either side.
    ///   - words: The store's words.
    ///   - labels: Where the labels go, one for each token.
    ///   - margins: Where the leads of tokens in names go.
    mutating func read(
        _ row: [Int32], _ words: [WordStore.Record], into labels: UnsafeMutableBufferPointer<UInt8>,
        _ margins: UnsafeMutableBufferPointer<Int16>
    ) {
        if scores.count < labels.count {
            scores = Array(repeating: .zero, count: labels.count)
            paths = scores
        }
        windows.removeAll(keepingCapacity: true)
        var window = ClassWindow()
        for word in row.prefix(4) { window.slide(over: words[Int(word)].kind) }
        for word in row.dropFirst(4) {
            window.slide(over: words[Int(word)].kind)
            windows.append(window)
        }
        conjunctions.look(up: windows, into: &scores)
        LabelDecoder.findPaths(row, words, model.steps, &scores, &paths)
        follow(into: labels, margins)
    }

    /// Scores each token by the words around it, and finds the best path to each of its labels; both are clamped so that sums
    /// of a sentence stay in range.
    private static func findPaths(
        _ row: [Int32], _ words: [WordStore.Record], _ steps: [Scores],
        _ scores: inout [Scores], _ paths: inout [Scores]
    ) {
        let limit = Scores(repeating: 7000), depth = Scores(repeating: -9000)
        var best = Scores.zero
        for index in 2..<row.count - 2 {
            var score = scores[index - 2]
            score &+= words[Int(row[index])].scores.here
            score &+= words[Int(row[index - 1])].scores.after1
            score &+= words[Int(row[index - 2])].scores.after2
            score &+= words[Int(row[index + 1])].scores.before1
            score &+= words[Int(row[index + 2])].scores.before2
            score.clamp(lowerBound: Scores.zero &- limit, upperBound: limit)
            best = score &+ (index == 2 ? steps[7] : LabelDecoder.step(from: best, steps))
            best &-= Scores(repeating: best.highest)
            best.clamp(lowerBound: depth, upperBound: .zero)
            scores[index - 2] = score
            paths[index - 2] = best
        }
    }

    /// The best score with which a step from any label arrives at each.
    @inline(__always) private static func step(from best: Scores, _ steps: [Scores]) -> Scores {
        var next = steps[0] &+ Scores(repeating: best[0])
        for label in 1..<7 {
            let path = steps[label] &+ Scores(repeating: best[label])
            next.replace(with: path, where: path .> next)
        }
        return next
    }

    /// Goes back from the best end over the steps that led there.
    private func follow(
        into labels: UnsafeMutableBufferPointer<UInt8>, _ margins: UnsafeMutableBufferPointer<Int16>
    ) {
        var label = LabelDecoder.best(of: paths[labels.count - 1])
        for index in stride(from: labels.count - 1, through: 0, by: -1) {
            labels[index] = UInt8(label)
            if label > 0 { margins[index] = LabelDecoder.lead(of: label, in: scores[index]) }
            if index > 0 { label = LabelDecoder.best(of: arrivals[label] &+ paths[index - 1]) }
        }
    }

    /// The first of the labels that have the highest score.
    @inline(__always) private static func best(of scores: Scores) -> Int {
        // Most tokens are outside of names.
        if scores.highest == scores[0] { return 0 }
        var best = 0
        for label in 1..<7 where scores[label] > scores[best] { best = label }
        return best
    }

    /// How far a label is ahead of the best label of another kind.
    private static func lead(of label: Int, in scores: Scores) -> Int16 {
        var rival = Int16.min
        for other in 0..<7 where (other + 1) / 2 != (label + 1) / 2 { rival = max(rival, scores[other]) }
        return Int16(clamping: Int(scores[label]) - Int(rival))
    }
}

extension SIMD8<Int16> {
    /// The highest of the first seven numbers.
    @inline(__always) fileprivate var highest: Int16 {
        var all = self
        all[7] = .min
        var four = all.lowHalf
        four.replace(with: all.highHalf, where: all.highHalf .> four)
        var two = four.lowHalf
        two.replace(with: four.highHalf, where: four.highHalf .> two)
        return Swift.max(two[0], two[1])
    }
}

/// The classes of five neighbouring words, seven bits each.
struct ClassWindow {
    fileprivate var bits: UInt64 = 0

    /// Moves one word on.
    mutating func slide(over kind: UInt8) { bits = (bits << 7 | UInt64(kind)) & (1 << 35 - 1) }
}

/// The weights of the windows of classes seen last.
private struct ConjunctionCache: Sendable {
    private struct Known {
        var window: UInt64 = 0
        var weights = SIMD8<Int16>.zero
    }

    private let model: TaggerModel
    /// Windows of three classes and of five; one that is not there is 0, as none of a text is.
    private var inner = Array(repeating: Known(), count: 1 << 13)
    private var outer = Array(repeating: Known(), count: 1 << 15)

    init(model: TaggerModel) { self.model = model }

    /// The sum of what the inner three and all five classes add, for each window of a row.
    ///
    /// Memory is asked for the whole row before anything depends on an answer, so that the waits overlap.
    mutating func look(up windows: [ClassWindow], into weights: inout [SIMD8<Int16>]) {
        var found: UInt64 = 0
        for window in windows { found ^= outer[slot(window.bits, 49)].window }
        touched = found
        for (index, window) in windows.enumerated() {
            let place = slot(window.bits, 49)
            if outer[place].window != window.bits {
                outer[place] = Known(
                    window: window.bits,
                    weights: model.conjunction(WordClass.outerHash(window.bits)) &+ innerWeights(window))
            }
            weights[index] = outer[place].weights
        }
    }

    private var touched: UInt64 = 0

    private mutating func innerWeights(_ window: ClassWindow) -> SIMD8<Int16> {
        let middle = window.bits >> 7 & (1 << 21 - 1)
        let place = slot(middle, 51)
        if inner[place].window != middle {
            inner[place] = Known(window: middle, weights: model.conjunction(WordClass.innerHash(middle)))
        }
        return inner[place].weights
    }

    private func slot(_ window: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (window &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}

/// What the trained model takes the tokens of a text for.
struct TokenLabels: Sendable {
    /// The label of each token.
    private(set) var labels: [UInt8]
    /// How far ahead of the best label of another kind a name's token is by the words around it, in the model's units.
    private(set) var margins: [Int16]

    init(_ tokens: [TokenizedText.Token], in sentences: [Range<Int>], store: inout WordStore) {
        labels = Array(repeating: 0, count: tokens.count)
        margins = Array(repeating: 0, count: tokens.count)
        labels.withUnsafeMutableBufferPointer { labels in
            margins.withUnsafeMutableBufferPointer { margins in
                for sentence in sentences where !sentence.isEmpty {
                    store.label(
                        tokens[sentence], into: UnsafeMutableBufferPointer(rebasing: labels[sentence]),
                        UnsafeMutableBufferPointer(rebasing: margins[sentence]))
                }
            }
        }
    }

    /// The next name in a sentence from a token on: the tokens from one that is labelled to the last that goes on with it.
    func name(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
        labels.withUnsafeBufferPointer { labels in
            var first = start
            while first < sentence.upperBound, labels[first] == 0 { first += 1 }
            guard first < sentence.upperBound else { return nil }
            var end = first + 1
            while end < sentence.upperBound, Label.isInside(labels[end]) { end += 1 }
            return first..<end
        }
    }

    /// The label of a token.
    subscript(token: Int) -> Label { Label(rawValue: Int(labels[token])) ?? .outside }
}
