/// How alike two words look: an edit distance over their letters in which neighbours may change places (optimal string
/// alignment, after Damerau 1964), cheaper where eyes, scanners and fingers err.
///
/// - Complexity: O(m·n) for m and n letters, at most 32 each.
struct TypingComparison {
    static let longest = 32

    private let prices = Self.substitutions

    /// 0 for nothing in common, 100 for the same letters. Words that differ by more than three letters in length, or
    /// by more than a third of their letters, get 0.
    func percent(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let longer = max(left.count, right.count)
        guard min(left.count, right.count) >= 2, longer <= Self.longest, abs(left.count - right.count) <= 3
        else {
            return 0
        }
        let most = 34 * max(longer, 4)
        let price = distance(left, right, Int32(most))
        // A slip in four letters leaves three; in ten it hardly shows. Never more than one in three letters.
        let percent = 100 - Int(price) / max(longer, 4)
        return percent < 66 ? 0 : percent
    }

    private func distance(
        _ mine: UnsafeBufferPointer<UInt8>, _ theirs: UnsafeBufferPointer<UInt8>, _ most: Int32
    ) -> Int32 {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 4 * (Self.longest + 1)) { rows in
            let stride = Self.longest + 1
            let drops = 3 * stride
            var before = 0
            var previous = stride
            var current = 2 * stride
            rows[previous] = 0
            for column in theirs.indices {
                rows[drops + column] = Self.omission(theirs, column)
                rows[previous + column + 1] = rows[previous + column] + rows[drops + column]
            }
            for row in mine.indices {
                let letter = mine[row]
                let line = prices + Int(letter & 0x7F) << 7
                let dropMine = Self.omission(mine, row)
                rows[current] = rows[previous] + dropMine
                var least = rows[current]
                for column in theirs.indices {
                    let other = theirs[column]
                    var best =
                        rows[previous + column] + (letter == other ? 0 : Int32(line[Int(other & 0x7F)]))
                    best = min(best, rows[previous + column + 1] + dropMine)
                    best = min(best, rows[current + column] + rows[drops + column])
                    if row > 0, column > 0, letter == theirs[column - 1], other == mine[row - 1],
                        letter != other
                    {
                        best = min(best, rows[before + column - 1] + 80)
                    }
                    rows[current + column + 1] = best
                    least = min(least, best)
                }
                // A swap of neighbours may still mend one letter.
                if least > most + 100 { return least }
                (before, previous, current) = (previous, current, before)
            }
            return rows[previous + theirs.count]
        }
    }

    /// A letter doubled or not is the commonest slip; a digit is rarely one.
    private static func omission(_ letters: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int32 {
        if isDigit(letters[at]) { return 150 }
        return at > 0 && letters[at - 1] == letters[at] ? 35 : 100
    }

    private static func isDigit(_ letter: UInt8) -> Bool { letter < UInt8(ascii: "a") }

    /// Prices of letters for letters, 128 × 128.
    /// Written once, read by all threads, never freed.
    nonisolated(unsafe) private static let substitutions: UnsafePointer<UInt8> = {
        var prices = [UInt8](repeating: 100, count: 128 * 128)
        func set(_ left: UInt8, _ right: UInt8, _ price: UInt8) {
            prices[Int(left) << 7 | Int(right)] = price
            prices[Int(right) << 7 | Int(left)] = price
        }
        for left in "0123456789".utf8 { for right in "0123456789".utf8 { set(left, right, 150) } }
        for left in "aeiouy".utf8 { for right in "aeiouy".utf8 { set(left, right, 75) } }
        for pair in confused.utf8.split(separator: UInt8(ascii: " ")) {
            let letters = Array(pair)
            set(letters[0], letters[1], 40)
        }
        return immortal(prices)
    }()

    /// Pairs that scanners take for each other, and people who dodge filters.
    private static let confused = "0o 1i 1l 5s 6b 8b 9g 9q 2z 3e 4a 7t il ij uv ce hn bh ft iy ck mn"
}
