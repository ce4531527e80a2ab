internal import Extraction
internal import Foundation

/// Trains a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by AdaGrad (Duchi, Hazan, Singer
/// 2011), averaging the weights over the last half of the epochs.
///
/// The same sentences, words and seed give the same weights to the bit, on one thread.
struct Trainer {
    struct Settings {
        var epochs: Int
        var rate: Float
        var decay: Float
        /// How often a token's very word is hidden.
        var hiding: Double
        var seed: UInt64
        /// In how many tokens a feature must come.
        var cutoff: Int
    }

    /// One word's features at one of five distances, as rows of the weights; identities first.
    struct Rows {
        var rows: [Int32]
        var identities: Int
    }

    let settings: Settings
    private var wordIDs: [String: Int32] = [:]
    private var words: [[Rows]] = []
    private var classes: [UInt8] = []
    private var rowIDs: [UInt64: Int32] = [:]
    private(set) var hashes: [UInt64] = []
    private var features: [WordFeatures] = []
    private let lookup: (String) -> WordFeatures

    private(set) var weights: [SIMD8<Float>] = []
    private var squares: [SIMD8<Float>] = []
    private var total: [SIMD8<Float>] = []
    private(set) var transitions = [SIMD8<Float>](repeating: .zero, count: 8)
    private var transitionSquares = [SIMD8<Float>](repeating: .zero, count: 8)
    private var transitionTotal = [SIMD8<Float>](repeating: .zero, count: 8)
    private var sentences: [(words: [Int32], labels: [UInt8])] = []
    private var random: SplitMix

    init(settings: Settings, lookup: @escaping (String) -> WordFeatures) {
        self.settings = settings
        self.lookup = lookup
        random = SplitMix(state: settings.seed)
        _ = wordID("")
    }

    private mutating func wordID(_ word: String) -> Int32 {
        if let known = wordIDs[word] { return known }
        let id = Int32(features.count)
        wordIDs[word] = id
        features.append(word.isEmpty ? .boundary : lookup(word))
        classes.append(word.isEmpty ? 0 : WordClass.of(Array(word.utf8)))
        return id
    }

    mutating func add(_ sentence: Corpus.Sentence) {
        sentences.append(
            (sentence.words.map { wordID($0) }, sentence.labels.map { UInt8($0.rawValue) }))
    }

    /// Numbers the features that come often enough.
    mutating func index() {
        var counts: [UInt64: Int32] = [:]
        for (ids, _) in sentences {
            for position in -2..<ids.count + 2 {
                let word = ids.indices.contains(position) ? Int(ids[position]) : 0
                for feature in features[word].all {
                    for distance in -feature.reach...feature.reach
                    where ids.indices.contains(position - distance) {
                        counts[WordFeatures.hash(feature.hash, at: distance), default: 0] += 1
                    }
                }
            }
            for position in ids.indices {
                for hash in conjunctions(ids, position) { counts[hash, default: 0] += 1 }
            }
        }
        for hash in counts.keys.sorted() where Int(counts[hash] ?? 0) >= settings.cutoff {
            rowIDs[hash] = Int32(hashes.count)
            hashes.append(hash)
        }
        words = features.map { word in
            (-2...2).map { distance in
                var rows = Rows(rows: [], identities: 0)
                for feature in word.all.sorted(by: { $0.isIdentity && !$1.isIdentity })
                where feature.reach >= abs(distance) {
                    guard let row = rowIDs[WordFeatures.hash(feature.hash, at: distance)] else { continue }
                    rows.rows.append(row)
                    if feature.isIdentity { rows.identities += 1 }
                }
                return rows
            }
        }
        weights = Array(repeating: .zero, count: hashes.count)
        squares = Array(repeating: SIMD8(repeating: 1e-3), count: hashes.count)
        transitionSquares = Array(repeating: SIMD8(repeating: 1e-3), count: 8)
        total = weights
    }

    private func conjunctions(_ ids: [Int32], _ position: Int) -> [UInt64] {
        func kind(_ index: Int) -> UInt8 { ids.indices.contains(index) ? classes[Int(ids[index])] : 0 }
        let hashes = WordClass.hashes(
            kind(position - 2), kind(position - 1), kind(position), kind(position + 1), kind(position + 2))
        return [hashes.inner, hashes.outer]
    }

    /// The rows that count at a position.
    private mutating func rows(_ ids: [Int32], _ position: Int, hidden: [Bool], into rows: inout [Int32]) {
        rows.removeAll(keepingCapacity: true)
        for distance in -2...2 {
            // A word at position + d counts at −d for the token here; its list is kept by its own distance to it.
            let place = position + distance
            let isInside = ids.indices.contains(place)
            let word = words[isInside ? Int(ids[place]) : 0][-distance + 2]
            rows += isInside && hidden[place] ? word.rows[word.identities...] : word.rows[...]
        }
        for hash in conjunctions(ids, position) { if let row = rowIDs[hash] { rows.append(row) } }
    }

    private static let allowed: [SIMD8<Float>] = (0..<8).map { from in
        var row = SIMD8<Float>(repeating: -1e4)
        for to in Label.allCases {
            if from == 7 ? !to.isInside : to.follows(Label(rawValue: from) ?? .outside) {
                row[to.rawValue] = 0
            }
        }
        return row
    }

    mutating func train(report: (String) -> Void) {
        var order = Array(sentences.indices)
        var buffers: [[Int32]] = []
        var averaged: Float = 0
        for epoch in 0..<settings.epochs {
            random.shuffle(&order)
            var loss = 0.0
            for index in order { loss += step(index, &buffers) }
            if settings.decay > 0 {
                let keep = 1 - settings.decay * Float(sentences.count)
                for index in weights.indices { weights[index] *= keep }
            }
            if epoch * 2 >= settings.epochs {
                averaged += 1
                for index in weights.indices { total[index] += weights[index] }
                for index in 0..<8 { transitionTotal[index] += transitions[index] }
            }
            report("epoch \(epoch + 1): loss a sentence \(loss / Double(order.count))")
        }
        weights = total.map { $0 / averaged }
        transitions = transitionTotal.map { $0 / averaged }
    }

    private mutating func step(_ index: Int, _ buffers: inout [[Int32]]) -> Double {
        let (ids, labels) = sentences[index]
        let count = ids.count
        while buffers.count < count { buffers.append([]) }
        let hidden = ids.map { _ in random.unit() < settings.hiding }
        var scores: [SIMD8<Float>] = []
        for position in 0..<count {
            rows(ids, position, hidden: hidden, into: &buffers[position])
            var sum = SIMD8<Float>.zero
            for row in buffers[position] { sum += weights[Int(row)] }
            sum[7] = -1e4
            scores.append(sum)
        }
        // Row 7 of the transitions is the start of a sentence.
        let moves = (0..<8).map { exponential(transitions[$0] + Trainer.allowed[$0]) }
        let emissions = scores.map { exponential($0 - $0.max()) }
        var forward = [SIMD8<Float>](repeating: .zero, count: count)
        var scales = [Float](repeating: 1, count: count)
        var logZ = 0.0
        for position in 0..<count {
            var sum = SIMD8<Float>.zero
            if position == 0 {
                sum = moves[7]
            } else {
                for label in 0..<7 { sum += moves[label] * forward[position - 1][label] }
            }
            sum *= emissions[position]
            let scale = max(sum.sum(), 1e-30)
            forward[position] = sum / scale
            scales[position] = scale
            logZ += Double(log(scale)) + Double(scores[position].max())
        }
        var backward = SIMD8<Float>(repeating: 1)
        backward[7] = 0
        var gold = 0.0
        for position in stride(from: count - 1, through: 0, by: -1) {
            let from = position > 0 ? Int(labels[position - 1]) : 7
            gold += Double(scores[position][Int(labels[position])] + transitions[from][Int(labels[position])])
            var gradient = forward[position] * backward
            gradient /= max(gradient.sum(), 1e-30)
            gradient[Int(labels[position])] -= 1
            gradient[7] = 0
            update(buffers[position], gradient)
            let ahead = emissions[position] * backward / scales[position]
            if position > 0 {
                var next = SIMD8<Float>.zero
                for label in 0..<7 {
                    var expected = moves[label] * ahead * forward[position - 1][label]
                    next[label] = (moves[label] * ahead).sum()
                    if label == from { expected[Int(labels[position])] -= 1 }
                    updateTransition(label, expected)
                }
                backward = next
            } else {
                var expected = moves[7] * ahead
                expected[Int(labels[0])] -= 1
                updateTransition(7, expected)
            }
        }
        return logZ - gold
    }

    private mutating func update(_ rows: [Int32], _ gradient: SIMD8<Float>) {
        let square = gradient * gradient
        guard square.sum() > 1e-8 else { return }
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for row in rows {
                    let row = Int(row)
                    squares[row] += square
                    weights[row] -= settings.rate * gradient / squares[row].squareRoot()
                }
            }
        }
    }

    private mutating func updateTransition(_ row: Int, _ gradient: SIMD8<Float>) {
        transitionSquares[row] += gradient * gradient
        transitions[row] -= settings.rate * gradient / transitionSquares[row].squareRoot()
    }

    private func exponential(_ scores: SIMD8<Float>) -> SIMD8<Float> {
        var result = SIMD8<Float>.zero
        for label in 0..<8 { result[label] = exp(max(scores[label], -80)) }
        return result
    }
}

/// Steele, Lea, Flood 2014.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func shuffle<Element>(_ array: inout [Element]) {
        for index in stride(from: array.count - 1, to: 0, by: -1) {
            array.swapAt(index, Int(next() % UInt64(index + 1)))
        }
    }
}
