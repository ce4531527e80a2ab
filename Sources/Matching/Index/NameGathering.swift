internal import Names

/// Gathers the names of an index that share words with a name of a query, with an estimate of how far they agree.
///
/// Words go from the rarest to the commonest; what is found in the end by common words alone is let in only while
/// there is room.
final class NameGathering {
    private let index: IndexSections
    /// The turn in which a word was last found, and its row of agreements.
    private let wordTurns: UnsafeMutableBufferPointer<UInt32>
    private let wordRows: UnsafeMutableBufferPointer<UInt32>
    private var rows: [WordAgreement] = []
    private var width = 0
    /// The turn in which a name was last touched, the last part that touched it, and what agrees so far.
    private let nameTurns: UnsafeMutableBufferPointer<UInt32>
    private let lastParts: UnsafeMutableBufferPointer<UInt8>
    private let agreeing: UnsafeMutableBufferPointer<UInt16>
    private let touched: UnsafeMutableBufferPointer<UInt32>
    private var shares: [Float] = []
    private var promising: [UInt32] = []
    /// The most that agrees with any name.
    private var most: UInt16 = 0
    private var turn: UInt32 = 0

    /// How many names shared a word with the last query.
    private(set) var touchedCount = 0

    init(_ index: IndexSections) {
        self.index = index
        func zeros<Number: FixedWidthInteger>(_ count: Int) -> UnsafeMutableBufferPointer<Number> {
            let memory = UnsafeMutableBufferPointer<Number>.allocate(capacity: count)
            memory.initialize(repeating: 0)
            return memory
        }
        wordTurns = zeros(index.words.count)
        wordRows = zeros(index.words.count)
        nameTurns = zeros(index.names.count)
        lastParts = zeros(index.names.count)
        agreeing = zeros(index.names.count)
        touched = zeros(index.names.count)
    }

    deinit {
        wordTurns.deallocate()
        wordRows.deallocate()
        nameTurns.deallocate()
        lastParts.deallocate()
        agreeing.deallocate()
        touched.deallocate()
    }

    /// How far part `i` of the query agrees with a word of the index, as far as gathering found out.
    func agreement(of part: Int, with word: UInt32) -> WordAgreement {
        guard wordTurns[Int(word)] == turn else { return .none }
        return rows[Int(wordRows[Int(word)]) * width + part]
    }

    /// Forgets the agreements, so that every word is compared anew.
    func forget() { turn += 1 }

    /// The names that agree most with a query's name, and the share of it that agrees.
    func gather(
        _ name: Name, _ parts: UnsafeBufferPointer<AlignedPart>, _ finder: WordFinder, atMost limit: Int
    ) -> [Gathered] {
        turn += 1
        rows.removeAll(keepingCapacity: true)
        touchedCount = 0
        most = 0
        width = parts.count
        var plans: [Plan] = []
        for at in parts.indices where Self.finds(parts[at]) {
            let words = finder.words(like: parts[at].word)
            note(words, of: at)
            plans.append(plan(words, at, Int(parts[at].weight)))
        }
        addRuns(name, parts, finder, &plans)
        plans.sort { ($0.postings, $0.part) < ($1.postings, $1.part) }
        var done = 0
        let total = parts.reduce(0) { $0 + ($1.counts ? Int($1.weight) : 0) }
        for (order, plan) in plans.enumerated() {
            // Where most of what the name tells has found somebody, the common rest finds nobody else.
            let isClosed = done * 2 > total && touchedCount >= 8 && plan.postings > 1000
            touch(plan, order: UInt8(clamping: order + 1), isClosed: isClosed)
            done += plan.weight
        }
        touchWhole(name, total)
        return best(total, limit)
    }

    /// A name that shares words with the query's, and at most how far and on how many bits they agree.
    struct Gathered {
        var name: Int
        var share: Double
        var bits: Double
    }

    private func gathered(_ name: Int, _ share: Float, _ total: Int) -> Gathered {
        Gathered(name: name, share: Double(share), bits: Double(min(Int(agreeing[name]) / 4, total)) / 8)
    }

    /// One part of the query, or a run of parts, and the words that agree with it.
    private struct Plan {
        var part: Int
        var weight: Int
        var words: [WordFinder.Found]
        var postings: Int
    }

    private static func finds(_ part: AlignedPart) -> Bool {
        switch part.kind {
        case .name, .patronymic, .common, .place, .number, .title: true
        case .initial, .particle, .suffix, .legalForm: false
        }
    }

    private func plan(_ words: [WordFinder.Found], _ part: Int, _ weight: Int) -> Plan {
        let postings = words.reduce(0) {
            $0 + Int(index.postingStarts[Int($1.word) + 1] - index.postingStarts[Int($1.word)])
        }
        return Plan(part: part, weight: weight, words: words, postings: postings)
    }

    private func note(_ words: [WordFinder.Found], of part: Int) {
        for found in words {
            let word = Int(found.word)
            if wordTurns[word] != turn {
                wordTurns[word] = turn
                wordRows[word] = UInt32(rows.count / width)
                for _ in 0..<width { rows.append(.none) }
            }
            rows[Int(wordRows[word]) * width + part] = found.agreement
        }
    }

    /// Two or three parts that the index may hold as one word, and the whole name.
    private func addRuns(
        _ name: Name, _ parts: UnsafeBufferPointer<AlignedPart>, _ finder: WordFinder, _ plans: inout [Plan]
    ) {
        // A long name has other words to be found by.
        guard (2...5).contains(parts.count) else { return }
        for start in parts.indices {
            for end in (start + 1)..<max(start + 2, min(start + 3, parts.count)) where end < parts.count {
                let first = name.parts[start]
                let last = name.parts[end]
                guard parts[start].kind != .number, parts[end].kind != .number else { break }
                let run = name.letters[first.letters.lowerBound..<last.letters.upperBound]
                guard (4...24).contains(run.count) else { continue }
                let sounds = name.sounds[first.sounds.lowerBound..<last.sounds.upperBound]
                let words = run.withUnsafeBufferPointer { letters in
                    sounds.withUnsafeBufferPointer { sounds in
                        finder.words(
                            like: WordView(
                                letters: letters, sounds: sounds, traits: first.traits,
                                groups: VariantGroups()),
                            isRun: true)
                    }
                }
                guard !words.isEmpty else { continue }
                let weight = parts[start...end].reduce(0) { $0 + Int($1.weight) }
                plans.append(plan(words, start, weight))
            }
        }
    }

    private func touch(_ plan: Plan, order: UInt8, isClosed: Bool) {
        var count = touchedCount
        var most = most
        let turn = turn
        for found in plan.words {
            let gain = UInt16(clamping: plan.weight * NameAligner.credit(found.agreement.percent) * 4 / 1000)
            most = max(most, gain)
            let start = Int(index.postingStarts[Int(found.word)])
            let end = Int(index.postingStarts[Int(found.word) + 1])
            let isFaint = found.agreement.percent < 75 && end - start > 500
            for at in start..<end {
                let name = Int(index.postings[at])
                if nameTurns[name] != turn {
                    if isClosed || isFaint { continue }
                    nameTurns[name] = turn
                    lastParts[name] = order
                    agreeing[name] = gain
                    touched[count] = UInt32(name)
                    count += 1
                } else if lastParts[name] != order {
                    lastParts[name] = order
                    let sum = agreeing[name] &+ gain
                    agreeing[name] = sum
                    most = max(most, sum)
                }
            }
        }
        touchedCount = count
        self.most = most
    }

    /// Names of the same letters, whatever their spaces: "PolPot" finds "Pol Pot".
    private func touchWhole(_ name: Name, _ total: Int) {
        let gain = UInt16(clamping: total * 4)
        for at in IndexSections.range(of: IndexHash.of(name.letters), in: index.wholeNames).prefix(
            Self.mostWhole)
        {
            let found = Int(index.wholeNames[at] & 0xFFFF_FFFF)
            if nameTurns[found] != turn {
                nameTurns[found] = turn
                touched[touchedCount] = UInt32(found)
                touchedCount += 1
            }
            agreeing[found] = gain
            most = max(most, gain)
        }
    }

    /// More namesakes than this are not told apart by their spaces.
    private static let mostWhole = 200

    /// The names whose share is highest, in no order. Of those with a third of the most that agrees with any name, since
    /// the rest lie behind these whatever their length.
    private func best(_ total: Int, _ limit: Int) -> [Gathered] {
        let least = most / 3
        var shares = shares
        var promising = promising
        shares.removeAll(keepingCapacity: true)
        promising.removeAll(keepingCapacity: true)
        defer { (self.shares, self.promising) = (shares, promising) }
        // How many names have which share, in hundredths: the cut is found without sorting.
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 101) { counts in
            counts.initialize(repeating: 0)
            for at in 0..<touchedCount {
                let name = touched[at]
                guard agreeing[Int(name)] >= least else { continue }
                let share = share(of: Int(name), total)
                shares.append(share)
                promising.append(name)
                counts[Int(share * 100)] += 1
            }
            var cut = 100
            var sum = Int(counts[100])
            while cut > 0, sum + Int(counts[cut - 1]) <= limit {
                cut -= 1
                sum += Int(counts[cut])
            }
            // Where the next share would be too many, the first of it fill the room.
            var room = max(0, limit - sum)
            var kept: [Gathered] = []
            kept.reserveCapacity(limit)
            for (at, name) in promising.enumerated() {
                let hundredths = Int(shares[at] * 100)
                if hundredths >= cut {
                    kept.append(gathered(Int(name), shares[at], total))
                } else if hundredths == cut - 1, room > 0 {
                    room -= 1
                    kept.append(gathered(Int(name), shares[at], total))
                }
            }
            return kept
        }
    }

    /// What the alignment's share may come to: agreement against conflict, and against what one side leaves out.
    private func share(of name: Int, _ total: Int) -> Float {
        let agreeing = min(Int(agreeing[name]) / 4, total)
        let theirs = Int(index.names[name].weight)
        let mine = total
        let conflict = max(0, min(mine, theirs) - agreeing)
        let leftOut = abs(mine - theirs)
        let against = 1.3 * Float(conflict) + 0.1 * Float(leftOut) + 12
        return min(0.99, Float(agreeing) / (Float(agreeing) + against))
    }
}
