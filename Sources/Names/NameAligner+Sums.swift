/// What an alignment comes to: what agrees, what differs, what one side leaves out, at the prices of `NamePrices`.
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

    func sums(
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
        // A rotation of n parts by k has k·(n − k) inversions, and every other order of the same count is rarer.
        for turn in 1..<max(count, 2) where turn * (count - turn) == inversions {
            if isRotation(by: turn) { return Int(prices.rotation * 1000) }
        }
        return Int(prices.disorder * 1000) * min(inversions, 4) / 2 + Int(prices.rotation * 1000)
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
