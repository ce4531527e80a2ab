internal import CTagger

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
    /// Room for what is known of the words of a sentence, two boundaries on either side among them.
    private var places: [Place] = []

    /// A word of a sentence, and what is found out of its label.
    fileprivate struct Place {
        /// Which of the store's words it is.
        var word: Int32 = 0
        /// The classes of the words around it.
        var window = ClassWindow()
        /// The scores of its labels by the words around it.
        var score = Scores.zero
        /// How far, after it, the best path to each label is behind the best of all.
        var path = Scores.zero
    }

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
    ///   - sentence: The tokens.
    ///   - origins: Where in `words` each type of the document is.
    ///   - words: The store's words, of which the first is the boundary of sentences.
    ///   - labels: Where the labels go, one for each token.
    ///   - margins: Where the leads of tokens in names go.
    mutating func read(
        _ sentence: ArraySlice<TokenizedText.Token>, _ origins: [WordStore.Origin],
        _ words: [WordStore.Record],
        into labels: UnsafeMutableBufferPointer<UInt8>, _ margins: UnsafeMutableBufferPointer<Int16>
    ) {
        let count = sentence.count + 4
        if places.count < count { places = Array(repeating: Place(), count: count) }
        var room: [Place] = []
        swap(&room, &places)
        defer { swap(&room, &places) }
        room.withUnsafeMutableBufferPointer { places in
            let places = UnsafeMutableBufferPointer(rebasing: places[..<count])
            words.withUnsafeBufferPointer { words in
                guard let first = words.baseAddress else { return }
                for index in [0, 1, count - 2, count - 1] { places[index].word = 0 }
                var window = ClassWindow()
                sentence.withUnsafeBufferPointer { sentence in
                    origins.withUnsafeBufferPointer { origins in
                        for (index, token) in sentence.enumerated() {
                            let origin = origins[Int(token.type)]
                            places[index + 2].word = origin.word
                            trama_prefetch(UnsafeRawPointer(first + Int(origin.word)) + 96)
                            trama_prefetch(UnsafeRawPointer(first + Int(origin.word)) + 160)
                            window.slide(over: origin.kind)
                            places[index].window = window
                        }
                    }
                }
                for index in count - 4..<count - 2 {
                    window.slide(over: words[0].kind)
                    places[index].window = window
                }
                conjunctions.look(up: UnsafeMutableBufferPointer(rebasing: places[2..<count - 2]))
                findPaths(places, words)
            }
            follow(UnsafeBufferPointer(rebasing: places[2..<count - 2]), into: labels, margins)
        }
    }

    /// Scores each token by the words around it, and finds the best path to each of its labels; both are clamped so that sums
    /// of a sentence stay in range.
    private func findPaths(
        _ places: UnsafeMutableBufferPointer<Place>, _ words: UnsafeBufferPointer<WordStore.Record>
    ) {
        let limit = Scores(repeating: 7000), depth = Scores(repeating: -9000)
        let steps = (
            model.steps[0], model.steps[1], model.steps[2], model.steps[3], model.steps[4], model.steps[5],
            model.steps[6]
        )
        let opening = model.steps[7]
        var best = Scores.zero
        for index in 2..<places.count - 2 {
            var score = places[index].score
            score &+= words[Int(places[index].word)].scores.here
            score &+= words[Int(places[index - 1].word)].scores.after1
            score &+= words[Int(places[index - 2].word)].scores.after2
            score &+= words[Int(places[index + 1].word)].scores.before1
            score &+= words[Int(places[index + 2].word)].scores.before2
            score.clamp(lowerBound: Scores.zero &- limit, upperBound: limit)
            var next = opening
            if index > 2 {
                // The best score with which a step from any label arrives at each.
                let first = (steps.0 &+ best.every(0)).higher(steps.1 &+ best.every(1))
                let second = (steps.2 &+ best.every(2)).higher(steps.3 &+ best.every(3))
                let third = (steps.4 &+ best.every(4)).higher(steps.5 &+ best.every(5))
                next = first.higher(second).higher(third.higher(steps.6 &+ best.every(6)))
            }
            best = score &+ next
            best &-= best.highest()
            best.clamp(lowerBound: depth, upperBound: .zero)
            places[index].score = score
            places[index].path = best
        }
    }

    /// Goes back from the best end over the steps that led there.
    private func follow(
        _ places: UnsafeBufferPointer<Place>, into labels: UnsafeMutableBufferPointer<UInt8>,
        _ margins: UnsafeMutableBufferPointer<Int16>
    ) {
        arrivals.withUnsafeBufferPointer { arrivals in
            var label = LabelDecoder.best(of: places[places.count - 1].path)
            for index in stride(from: places.count - 1, through: 0, by: -1) {
                labels[index] = UInt8(truncatingIfNeeded: label)
                if label > 0 { margins[index] = LabelDecoder.lead(of: label, in: places[index].score) }
                if index > 0 { label = LabelDecoder.best(of: arrivals[label] &+ places[index - 1].path) }
            }
        }
    }

    /// The first of the labels that have the highest score.
    @inline(__always) private static func best(of scores: Scores) -> Int {
        // Most tokens are outside of names.
        if scores.highest()[0] == scores[0] { return 0 }
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
    /// The highest of the first seven numbers, eight times.
    @inline(__always) fileprivate func highest() -> SIMD8<Int16> {
        var all = self
        all[7] = .min
        all = all.higher(SIMD8(lowHalf: all.highHalf, highHalf: all.lowHalf))
        let quarters = unsafeBitCast(all, to: SIMD4<Int32>.self)
        var turned = quarters
        turned.evenHalf = quarters.oddHalf
        turned.oddHalf = quarters.evenHalf
        all = all.higher(unsafeBitCast(turned, to: SIMD8<Int16>.self))
        var swapped = all
        swapped.evenHalf = all.oddHalf
        swapped.oddHalf = all.evenHalf
        return all.higher(swapped)
    }

    @inline(__always) fileprivate func higher(_ other: SIMD8<Int16>) -> SIMD8<Int16> {
        replacing(with: other, where: other .> self)
    }

    /// One of the numbers, eight times.
    @inline(__always) fileprivate func every(_ lane: Int) -> SIMD8<Int16> { SIMD8(repeating: self[lane]) }
}

/// The classes of five neighbouring words, seven bits each.
struct ClassWindow {
    fileprivate var bits: UInt64 = 0

    /// Moves one word on.
    mutating func slide(over kind: UInt8) { bits = (bits << 7 | UInt64(kind)) & (1 << 35 - 1) }
}

/// The weights of the windows of classes seen last, as ``HashedTable/row(_:)`` gives them.
private struct ConjunctionCache: Sendable {
    private struct Known {
        var window: UInt64 = 0
        var row: UInt64 = 0
    }

    private let model: TaggerModel
    /// Windows of three classes and of five; one that is not there is 0, as none of a text is.
    private var inner = Array(repeating: Known(), count: 1 << 13)
    private var outer = Array(repeating: Known(), count: 1 << 15)

    init(model: TaggerModel) { self.model = model }

    /// Gives each place of a sentence the sum of what the inner three and all five classes add.
    ///
    /// Memory is asked for the whole row before anything depends on an answer, so that the waits overlap.
    mutating func look(up places: UnsafeMutableBufferPointer<LabelDecoder.Place>) {
        let features = model.features
        inner.withUnsafeMutableBufferPointer { inner in
            outer.withUnsafeMutableBufferPointer { outer in
                guard let first = outer.baseAddress else { return }
                for place in places { trama_prefetch(first + ConjunctionCache.slot(place.window.bits, 49)) }
                for place in places {
                    let window = place.window.bits
                    guard outer[ConjunctionCache.slot(window, 49)].window != window else { continue }
                    features.fetchBucket(WordClass.outerHash(window))
                }
                for place in places {
                    let window = place.window.bits
                    let hash = WordClass.outerHash(window)
                    guard outer[ConjunctionCache.slot(window, 49)].window != window, features.mayHold(hash)
                    else { continue }
                    features.fetch(hash)
                }
                for index in places.indices {
                    let window = places[index].window.bits
                    let middle = window >> 7 & (1 << 21 - 1)
                    let place = ConjunctionCache.slot(window, 49)
                    if outer[place].window != window {
                        outer[place] = Known(window: window, row: features.row(WordClass.outerHash(window)))
                    }
                    let near = ConjunctionCache.slot(middle, 51)
                    if inner[near].window != middle {
                        inner[near] = Known(window: middle, row: features.row(WordClass.innerHash(middle)))
                    }
                    places[index].score =
                        HashedTable.wide(outer[place].row) &+ HashedTable.wide(inner[near].row)
                }
            }
        }
    }

    @inline(__always) private static func slot(_ window: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (window &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
