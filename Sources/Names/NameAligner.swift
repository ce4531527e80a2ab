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
    private static let halfName = Int(Name.Weight.halfName) * 125

    private static let credits: [Int] = (0...100).map { percent in
        guard percent > 55 else { return 0 }
        // A line bent upwards, so that a slip in a long word costs little: 1 − ((100 − p) / 45)^1.3 in table form.
        let gap = Double(100 - percent) / 45
        let bent = gap * (0.55 + 0.45 * gap)
        return Int((1 - bent) * 1000)
    }
}

extension NameAligner {
    private struct Side {
        /// Everything left over that a name of the other side might have met.
        var open = 0
        /// The same after discounts.
        var discounted = 0
        var hasNumber = false
        var hasName = false
        var hasKnownName = false
        var hasPlace = false
        var hasLetter = false
    }

    private func sums(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>, isPerson: Bool
    ) -> NameSums {
        var sums = NameSums()
        var properCount = 0
        for meeting in met {
            let credit = Self.credit(meeting.agreement.percent)
            sums.agreeing += meeting.value * credit / 1000
            // What differs between two names that are not quite one counts no less than two that are nowhere near.
            let least =
                isPerson && meeting.isProper && meeting.value > Self.halfName
                ? Int(prices.leastConflict * 1000) : 0
            sums.conflicting += max(meeting.value, credit < 350 ? least : 0) * (1000 - credit) / 1000
            if meeting.agreement.rule == .initial {
                sums.initials += 1
            } else if meeting.isProper, meeting.agreement.percent >= 62, meeting.value > Self.halfName {
                if isSurname(meeting, left, right) { sums.surnames += 1 }
                sums.wholeNames += min(meeting.left.count, meeting.right.count)
                properCount += 1
            }
        }
        let mine = side(left, leftOver, isPerson: isPerson)
        let theirs = side(right, rightOver, isPerson: isPerson)
        let shared = min(mine.open, theirs.open)
        sums.conflicting += shared
        let (most, discounted) =
            mine.open > theirs.open ? (mine.open, mine.discounted) : (theirs.open, theirs.discounted)
        if most > shared { sums.leftOut = discounted * (most - shared) / most }
        // One number more or other, and the longest name is another fund, ship or school.
        if mine.hasNumber && theirs.hasNumber || mine.hasLetter && theirs.hasLetter {
            sums.conflicting += Int(prices.otherNumber * 1000) + sums.agreeing * 3 / 10
        } else if mine.hasNumber || theirs.hasNumber {
            sums.leftOut += sums.agreeing * 3 / 10
        }
        // "Central Bank of Syria" and "of Libya", "(Hong Kong)" and "(Singapore)".
        if mine.hasPlace, theirs.hasPlace {
            sums.conflicting += Int(prices.otherPlace * 1000) + sums.agreeing / 5
        }
        addLegalForms(left, right, &sums)
        addSuffixes(left, right, &sums)
        sums.disorder = disorder(left, right)
        if isPerson { sums.leftOut += leftOutSurname(left, right) }
        // Ochoa is no Orozco, however rare the names are that Leidy Monsalve Ochoa and Leidy Monsalve Orozco share.
        if isPerson, mine.hasKnownName, theirs.hasKnownName {
            sums.conflicting += Int(Double(sums.agreeing) * prices.otherKnownName)
        }
        sums.agreement = agreement(sums)
        sums.isWeak =
            isPerson
            ? isWeakPerson(sums)
            : properCount == 0
                && (mine.hasName || theirs.hasName || met.count < 2 && mine.open + theirs.open > 0)
        return sums
    }

    private func agreement(_ sums: NameSums) -> Double {
        let agreeing = Double(sums.agreeing)
        let against =
            prices.conflict * Double(sums.conflicting) + Double(sums.leftOut) + Double(sums.disorder)
            + prices.doubt * 1000
        return agreeing / (agreeing + against)
    }

    private func isWeakPerson(_ sums: NameSums) -> Bool {
        if sums.wholeNames >= prices.fewestNames {
            return sums.surnames == met.count && leftOver | rightOver != 0
        }
        // "Maulana Fazlullah" is the same words on both sides, and rare enough.
        if leftOver == 0, rightOver == 0, met.count > 1, Double(sums.agreeing) >= prices.rareEnough * 1000 {
            return false
        }
        return sums.wholeNames == 0 || sums.initials == 0 || Double(sums.agreeing) < prices.rareEnough * 1000
    }

    private func side(_ parts: UnsafeBufferPointer<AlignedPart>, _ over: UInt32, isPerson: Bool) -> Side {
        var side = Side()
        var open = over
        while open != 0 {
            let part = parts[open.trailingZeroBitCount]
            open &= open - 1
            switch part.kind {
            case .name, .patronymic, .initial:
                side.hasName = true
                if part.word.traits.contains(.knownName) { side.hasKnownName = true }
                // "Fund A" and "Fund B".
                if part.kind == .initial, !isPerson { side.hasLetter = true }
                // That surnames differ tells the same however common they are.
                let isWhole = part.kind != .initial && part.weight > Name.Weight.halfName
                let least = isPerson && isWhole ? Int(prices.leastConflict * 1000) : 0
                side.open += max(part.value, least)
                side.discounted += Int(
                    Double(part.value) * (isPerson ? prices.leftOutName : prices.leftOutWord))
            case .common, .place:
                if part.kind == .place { side.hasPlace = true }
                side.open += part.value
                side.discounted += Int(Double(part.value) * prices.leftOutCommon)
            case .number:
                side.hasNumber = true
                side.open += part.value
                side.discounted += Int(Double(part.value) * prices.leftOutNumber)
            case .particle, .title, .suffix, .legalForm: break
            }
        }
        return side
    }

    private func addLegalForms(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>,
        _ sums: inout NameSums
    ) {
        var best: Int?
        for mine in left where mine.kind == .legalForm {
            for theirs in right where theirs.kind == .legalForm {
                let price: Int
                if mine.meaning == theirs.meaning {
                    price = 0
                } else if mine.lawClass == theirs.lawClass || mine.lawClass == .company
                    || theirs.lawClass == .company || mine.lawClass == .none || theirs.lawClass == .none
                {
                    price = Int(prices.likeLegalForm * 1000)
                } else {
                    price = Int(prices.otherLegalForm * 1000) + sums.agreeing / 5
                }
                best = min(best ?? price, price)
            }
        }
        if let best { sums.conflicting += best }
        if best == nil { sums.leftOut += leftOutLegalForm(left) + leftOutLegalForm(right) }
    }

    private func isSurname(
        _ meeting: Meeting, _ left: UnsafeBufferPointer<AlignedPart>,
        _ right: UnsafeBufferPointer<AlignedPart>
    ) -> Bool {
        left[meeting.left.lowerBound].word.traits.contains(.surname)
            && right[meeting.right.lowerBound].word.traits.contains(.surname)
    }

    /// "Ltd" goes without saying; a bank's trust, fund or foundation is not the bank.
    private func leftOutLegalForm(_ parts: UnsafeBufferPointer<AlignedPart>) -> Int {
        var price = 0.0
        for part in parts where part.kind == .legalForm {
            switch part.lawClass {
            case .trust, .fund, .branch, .foundation: price = max(price, prices.leftOutTrust)
            default: price = max(price, prices.leftOutLegalForm)
            }
        }
        return Int(price * 1000)
    }

    /// Father and son: "Jr" against "Sr".
    private func addSuffixes(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>,
        _ sums: inout NameSums
    ) {
        let mine = left.indices.contains { left[$0].kind == .suffix && leftOver & (1 << UInt32($0)) != 0 }
        let theirs = right.indices.contains {
            right[$0].kind == .suffix && rightOver & (1 << UInt32($0)) != 0
        }
        if mine, theirs { sums.conflicting += 5000 } else if mine || theirs { sums.leftOut += 500 }
    }

    /// Inversions among the whole names that met; a mere rotation, the family first, is a habit of registers.
    private func disorder(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>
    ) -> Int {
        var inversions = 0
        var swappedSurnames = 0
        var count = 0
        var crossings = 0
        for (at, one) in met.enumerated() where one.value > 0 {
            count += 1
            for other in met[..<at] where other.value > 0 {
                if (one.left.lowerBound < other.left.lowerBound)
                    != (one.right.lowerBound < other.right.lowerBound)
                {
                    inversions += 1
                    let areSurnames = [one, other].allSatisfy { pair in
                        left[pair.left.lowerBound].word.traits.contains(.surname)
                            && right[pair.right.lowerBound].word.traits.contains(.surname)
                    }
                    if areSurnames { swappedSurnames += 1 }
                }
            }
        }
        if inversions == 0 { return 0 }
        crossings = inversions
        // A rotation of n parts by k has k·(n − k) inversions, and every other order of the same count is rarer.
        for turn in 1..<max(count, 2) where turn * (count - turn) == crossings {
            if isRotation(by: turn) { return Int(prices.rotation * 1000) }
        }
        return Int(prices.disorder * 1000) * min(crossings, 4) / 2 + Int(prices.rotation * 1000)
            + Int(prices.swappedSurnames * 1000) * min(swappedSurnames, 1)
    }

    /// "Héctor Guerrero" and "Héctor Flores" leave out one of the two surnames that tell Héctor Guerrero Flores from his
    /// namesakes.
    private func leftOutSurname(
        _ left: UnsafeBufferPointer<AlignedPart>, _ right: UnsafeBufferPointer<AlignedPart>
    ) -> Int {
        func isOpen(_ parts: UnsafeBufferPointer<AlignedPart>, _ over: UInt32) -> Bool {
            guard let last = parts.lastIndex(where: \.counts), parts[last].kind == .name, last > 1 else {
                return false
            }
            let areSurnames = [last - 1, last].allSatisfy { parts[$0].word.traits.contains(.surname) }
            return areSurnames && (over >> UInt32(last - 1) & 3).nonzeroBitCount == 1
        }
        return isOpen(left, leftOver) != isOpen(right, rightOver) ? Int(prices.leftOutSurname * 1000) : 0
    }

    private func isRotation(by turn: Int) -> Bool {
        var descents = 0
        var previous: (left: Int, right: Int)?
        var first: (left: Int, right: Int)?
        // Few parts: find them in the order of the left side by repeated search, without sorting into new storage.
        var last = -1
        for _ in met {
            var next: (left: Int, right: Int)?
            for meeting in met where meeting.value > 0 && meeting.left.lowerBound > last {
                if next == nil || meeting.left.lowerBound < next?.left ?? 0 {
                    next = (meeting.left.lowerBound, meeting.right.lowerBound)
                }
            }
            guard let next else { break }
            if let previous, next.right < previous.right { descents += 1 }
            if first == nil { first = next }
            previous = next
            last = next.left
        }
        guard let first, let previous else { return false }
        return descents == 1 && previous.right < first.right
    }
}
