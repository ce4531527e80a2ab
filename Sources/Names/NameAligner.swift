/// One part of a name as alignment sees it, from an analysed name or from an index.
package struct AlignedPart {
    package var word: WordView
    package var kind: Name.PartKind
    package var weight: UInt8
    package var meaning: UInt16
    package var lawClass: Phrase.LawClass

    package init(
        word: WordView, kind: Name.PartKind, weight: UInt8, meaning: UInt16, lawClass: Phrase.LawClass
    ) {
        self.word = word
        self.kind = kind
        self.weight = weight
        self.meaning = meaning
        self.lawClass = lawClass
    }

    /// What it tells, in thousandths of a bit.
    var value: Int { Int(weight) * 125 }

    /// Whether the part stands for a name or a word of its own.
    var isProper: Bool { kind == .name || kind == .patronymic }

    /// Whether it says anything worth keeping count of.
    package var counts: Bool { kind != .particle && kind != .title && kind != .legalForm && kind != .suffix }
}

/// Aligns the parts of two names.
///
/// Parts meet greedily, the surest and most telling pair first; then what is written together on one side is sought
/// apart on the other; then what is left over is weighed. All sums are of integers and no step prefers a side, so the
/// result is the same for both orders.
/// - Complexity: O(m·n·min(m, n)) for m and n parts, at most 24 each. Nothing is allocated after the first use.
package struct NameAligner {
    let prices: NamePrices

    /// What met what in the last alignment.
    private(set) var met: [Meeting] = []
    /// The parts that met none.
    private(set) var leftOver: UInt32 = 0
    private(set) var rightOver: UInt32 = 0

    private var matrix: [WordAgreement] = []
    private var joiner = JoinedWords()
    private let typing = TypingComparison()

    package init(prices: NamePrices = .standard) { self.prices = prices }

    /// Two parts, or runs of them, that met.
    struct Meeting {
        var left: Range<Int>
        var right: Range<Int>
        var agreement: WordAgreement
        /// Thousandths of a bit, before doubt is taken off.
        var value: Int
        var isProper: Bool
    }

    /// Aligns two names; `agreement(i, j)` compares part `i` of the left with part `j` of the right.
    package mutating func align(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>, isPerson: Bool,
        agreement: (Int, Int) -> WordAgreement
    ) -> NameSums {
        met.removeAll(keepingCapacity: true)
        leftOver = (1 << UInt32(left.count)) - 1
        rightOver = (1 << UInt32(right.count)) - 1
        fillMatrix(left, right, agreement)
        // What is surely one word comes first; what is written apart on one side before what merely resembles it.
        pairGreedily(left, right, atLeast: 85)
        pairJoined(left, right)
        pairGreedily(left, right, atLeast: WordComparison.Worth.floor)
        pairRest(left, right)
        if !isPerson { dropMisspeltLegalForms(left, right) }
        return sums(left, right, isPerson: isPerson)
    }

    private mutating func fillMatrix(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>,
        _ agreement: (Int, Int) -> WordAgreement
    ) {
        matrix.removeAll(keepingCapacity: true)
        for i in left.indices {
            for j in right.indices {
                matrix.append(Self.allowed(left[i], right[j], { agreement(i, j) }))
            }
        }
    }

    /// What kinds of parts may meet, and what an initial is worth.
    private static func allowed(
        _ left: AlignedPart, _ right: AlignedPart, _ agreement: () -> WordAgreement
    ) -> WordAgreement {
        if left.kind == .legalForm || right.kind == .legalForm { return .none }
        if left.kind == .suffix || right.kind == .suffix {
            let areSame =
                left.kind == right.kind && WordComparison.equal(left.word.letters, right.word.letters)
            return areSame ? WordAgreement(percent: 100, rule: .same) : .none
        }
        if left.kind == .initial || right.kind == .initial {
            guard left.kind != .particle, right.kind != .particle, left.kind != .number,
                right.kind != .number,
                let mine = left.word.letters.first, mine == right.word.letters.first
            else { return .none }
            return WordAgreement(percent: left.kind == right.kind ? 100 : 90, rule: .initial)
        }
        if (left.kind == .number) != (right.kind == .number) { return .none }
        let found = agreement()
        // East is no West: words of the dictionary are the same, translated or misspelled, but never merely alike.
        let areWords =
            (left.kind == .common || left.kind == .place) && (right.kind == .common || right.kind == .place)
        if areWords, found.percent < 88 { return .none }
        if (left.kind == .patronymic) != (right.kind == .patronymic), found.percent < 90 { return .none }
        return found
    }

    private mutating func pairGreedily(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>, atLeast: Int
    ) {
        while true {
            var best = (worth: 0, i: 0, j: 0)
            var open = leftOver
            while open != 0 {
                let i = open.trailingZeroBitCount
                open &= open - 1
                var others = rightOver
                while others != 0 {
                    let j = others.trailingZeroBitCount
                    others &= others - 1
                    let percent = matrix[i * right.count + j].percent
                    if percent < atLeast { continue }
                    let worth = Self.credit(percent) * (Int(min(left[i].weight, right[j].weight)) + 1)
                    // Of equal pairs the nearer to the beginning and to the diagonal: the same from both sides.
                    if worth > best.worth
                        || worth == best.worth
                            && (i + j, abs(i - j)) < (best.i + best.j, abs(best.i - best.j))
                    {
                        best = (worth, i, j)
                    }
                }
            }
            guard best.worth > 0 else { return }
            let (i, j) = (best.i, best.j)
            let value = min(left[i].value, right[j].value)
            take(
                i..<i + 1, j..<j + 1, matrix[i * right.count + j], value,
                isProper: left[i].isProper && right[j].isProper)
        }
    }

    private mutating func take(
        _ left: Range<Int>, _ right: Range<Int>, _ agreement: WordAgreement, _ value: Int, isProper: Bool
    ) {
        for i in left { leftOver &= ~(1 << UInt32(i)) }
        for j in right { rightOver &= ~(1 << UInt32(j)) }
        met.append(Meeting(left: left, right: right, agreement: agreement, value: value, isProper: isProper))
    }

    /// What is one word here and two or three there: "Vanderbilt" and "Van der Bilt".
    private mutating func pairJoined(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>
    ) {
        while let (run, j, percent) = joiner.best(left, leftOver, right, rightOver) {
            let value = min(right[j].value, max(left[run].reduce(0) { $0 + $1.value }, right[j].value / 2))
            let isProper = right[j].isProper
            take(run, j..<j + 1, WordAgreement(percent: percent, rule: .joined), value, isProper: isProper)
        }
        while let (run, i, percent) = joiner.best(right, rightOver, left, leftOver) {
            let value = min(left[i].value, max(right[run].reduce(0) { $0 + $1.value }, left[i].value / 2))
            let isProper = left[i].isProper
            take(i..<i + 1, run, WordAgreement(percent: percent, rule: .joined), value, isProper: isProper)
        }
    }

    /// What is left on both sides, written in other words: "GmiP rojects" and "Gmi Projects".
    private mutating func pairRest(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>
    ) {
        guard let (mine, theirs, percent) = joiner.rest(left, leftOver, right, rightOver) else { return }
        func value(_ parts: UnsafeBufferPointer<AlignedPart>, _ run: Range<Int>) -> Int {
            parts[run].reduce(0) { $0 + $1.value }
        }
        let value = min(value(left, mine), value(right, theirs))
        take(mine, theirs, WordAgreement(percent: percent, rule: .joined), value, isProper: true)
    }

    /// "Siemens AkG", "Siemens Aktiengeselschaft": what nearly is the other side's legal form is meant as one.
    private mutating func dropMisspeltLegalForms(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>
    ) {
        func isForm(_ part: AlignedPart) -> Bool { part.kind == .legalForm }
        guard left.contains(where: isForm) != right.contains(where: isForm) else { return }
        for theirs in right where isForm(theirs) {
            for at in left.indices.dropFirst() where isMisspelt(left[at], at, leftOver, theirs) {
                leftOver &= ~(1 << UInt32(at))
            }
        }
        for mine in left where isForm(mine) {
            for at in right.indices.dropFirst() where isMisspelt(right[at], at, rightOver, mine) {
                rightOver &= ~(1 << UInt32(at))
            }
        }
    }

    private func isMisspelt(_ part: AlignedPart, _ at: Int, _ open: UInt32, _ form: AlignedPart) -> Bool {
        open & (1 << UInt32(at)) != 0 && part.isProper
            && typing.percent(part.word.letters, form.word.letters) >= 75
    }

    /// The share of a pair's bits that counts as agreement, in thousandths: 96 % is nearly all, 75 % half, 55 % nothing.
    package static func credit(_ percent: Int) -> Int { credits[percent] }

    /// "Abd" and "Din" are halves of names: "Abdul Rahman" is one name.
    static let halfName = Int(Name.Weight.halfName) * 125

    private static let credits: [Int] = (0...100).map { percent in
        guard percent > 55 else { return 0 }
        // A line bent upwards, so that a slip in a long word costs little.
        let gap = Double(100 - percent) / 45
        let bent = gap * (0.55 + 0.45 * gap)
        return Int((1 - bent) * 1000)
    }
}
