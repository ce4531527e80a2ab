/// Finds the best row of labels for the tokens of a sentence (Viterbi 1967).
struct LabelDecoder: Sendable {
    private let model: TaggerModel
    private var scores: [SIMD8<Int16>] = []
    private var origins: [SIMD8<Int16>] = []
    private var kinds: [UInt8] = []

    init(model: TaggerModel) { self.model = model }

    /// The weights of the conjunctions seen last, by the lower bits of their hashes.
    private var known = Array(repeating: (hash: UInt64(0), weights: SIMD8<Int16>.zero), count: 1 << 14)

    private mutating func conjunction(_ hash: UInt64) -> SIMD8<Int16> {
        let slot = Int(truncatingIfNeeded: hash) & (known.count - 1)
        if known[slot].hash == hash { return known[slot].weights }
        let weights = model.conjunction(hash)
        known[slot] = (hash, weights)
        return weights
    }

    /// The labels of a sentence, given as the store's entries of its tokens, and how far ahead of the next best
    /// kind of label each is.
    mutating func labels(
        _ tokens: ArraySlice<Int32>, _ words: [WordStore.Entry], into labels: inout [UInt8],
        margins: inout [Int16]
    ) {
        guard !tokens.isEmpty else { return }
        score(tokens, words)
        decode(into: &labels, margins: &margins)
    }

    /// The label scores of each token by the words around it, clamped so that sums of a sentence stay in range.
    private mutating func score(_ tokens: ArraySlice<Int32>, _ words: [WordStore.Entry]) {
        let edge = model.boundary
        let limit = SIMD8<Int16>(repeating: 7000)
        scores.removeAll(keepingCapacity: true)
        kinds.removeAll(keepingCapacity: true)
        kinds.append(contentsOf: [0, 0])
        words.withUnsafeBufferPointer { entries in
            tokens.withUnsafeBufferPointer { tokens in
                let count = tokens.count
                for index in 0..<count {
                    let word = entries[Int(tokens[index])]
                    kinds.append(word.kind)
                    var sum = word.scores.here
                    sum &+= index > 0 ? entries[Int(tokens[index - 1])].scores.after1 : edge.after1
                    sum &+= index > 1 ? entries[Int(tokens[index - 2])].scores.after2 : edge.after2
                    sum &+= index + 1 < count ? entries[Int(tokens[index + 1])].scores.before1 : edge.before1
                    sum &+= index + 2 < count ? entries[Int(tokens[index + 2])].scores.before2 : edge.before2
                    scores.append(sum)
                }
            }
        }
        kinds.append(contentsOf: [0, 0])
        for index in scores.indices {
            let hashes = WordClass.hashes(
                kinds[index], kinds[index + 1], kinds[index + 2], kinds[index + 3], kinds[index + 4])
            scores[index] = (scores[index] &+ conjunction(hashes.inner) &+ conjunction(hashes.outer)).clamped(
                lowerBound: SIMD8.zero &- limit, upperBound: limit)
        }
    }

    private mutating func decode(into labels: inout [UInt8], margins: inout [Int16]) {
        origins.removeAll(keepingCapacity: true)
        var best = SIMD8<Int16>(repeating: 0)
        for index in scores.indices {
            let score = scores[index]
            if index == 0 {
                best = model.steps[7] &+ score
                origins.append(.zero)
            } else {
                var next = SIMD8<Int16>(repeating: .min)
                var from = SIMD8<Int16>.zero
                for label in 0..<7 {
                    let path = model.steps[label] &+ SIMD8(repeating: best[label])
                    let isBetter = path .> next
                    next.replace(with: path, where: isBetter)
                    from.replace(with: Int16(label), where: isBetter)
                }
                best = next &+ score
                origins.append(from)
            }
            best[7] = .min
            let top = best.max()
            best = (best &- SIMD8(repeating: top)).clamped(
                lowerBound: SIMD8(repeating: -9000), upperBound: .zero)
            best[7] = -9000
        }
        var label = 0
        for candidate in 1..<7 where best[candidate] > best[label] { label = candidate }
        let start = labels.count
        labels.append(contentsOf: repeatElement(0, count: scores.count))
        margins.append(contentsOf: repeatElement(0, count: scores.count))
        for offset in stride(from: scores.count - 1, through: 0, by: -1) {
            labels[start + offset] = UInt8(label)
            let kind = (label + 1) / 2
            var rival = Int16.min
            for other in 0..<7 where (other + 1) / 2 != kind { rival = max(rival, scores[offset][other]) }
            margins[start + offset] = Int16(clamping: Int(scores[offset][label]) - Int(rival))
            label = Int(origins[offset][label])
        }
    }
}

/// What the trained model takes the tokens of a text for.
struct TokenLabels: Sendable {
    /// The label of each token.
    private(set) var labels: [UInt8] = []
    /// How far ahead of the best label of another kind it is by the words around it, in the model's units.
    private(set) var margins: [Int16] = []

    init(_ tokens: [TokenizedText.Token], in sentences: [Range<Int>], store: inout WordStore) {
        labels.reserveCapacity(tokens.count)
        margins.reserveCapacity(tokens.count)
        let entries = store.origins.withUnsafeBufferPointer { origins in tokens.map { origins[Int($0.type)] }
        }
        for sentence in sentences {
            store.decoder.labels(entries[sentence], store.entries, into: &labels, margins: &margins)
        }
    }

    /// The label of a token.
    subscript(token: Int) -> Label { Label(rawValue: Int(labels[token])) ?? .outside }
}
