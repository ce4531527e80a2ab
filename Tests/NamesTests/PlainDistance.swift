@testable import Names

/// The distances of words by the textbook: the whole matrix, every step tried, nothing cut short.
enum PlainDistance {
    /// How alike two words sound, in percent, for words of four sounds or more from scripts that write their vowels.
    static func sounds(_ mine: [UInt8], _ theirs: [UInt8]) -> Int {
        func omission(_ sound: UInt8) -> Int { Int(SoundPrices.omissions[Int(sound)]) }
        var matrix = [[Int]](repeating: [Int](repeating: 0, count: theirs.count + 1), count: mine.count + 1)
        for row in 0...mine.count {
            for column in 0...theirs.count where row + column > 0 {
                var best = Int.max
                if row > 0 { best = min(best, matrix[row - 1][column] + omission(mine[row - 1])) }
                if column > 0 { best = min(best, matrix[row][column - 1] + omission(theirs[column - 1])) }
                if row > 0, column > 0 {
                    let price = SoundPrices.table[Int(mine[row - 1]) * Sounds.count + Int(theirs[column - 1])]
                    best = min(best, matrix[row - 1][column - 1] + Int(price))
                }
                matrix[row][column] = best
            }
        }
        let total = max(mine.map(omission).reduce(0, +), theirs.map(omission).reduce(0, +))
        return total == 0 ? 0 : 100 - matrix[mine.count][theirs.count] * 100 / total
    }

    /// What single slips cost, measured on words of two or three letters, where there is only one way from one to the
    /// other: between `least` and `most`, since percents are rounded.
    struct Slips {
        private var exchanges: [[Int: ClosedRange<Int>]] = []
        private var swaps: [[Int: ClosedRange<Int>]] = []
        private var doubles: [Int: ClosedRange<Int>] = [:]
        private var omissions: [Int: ClosedRange<Int>] = [:]

        init() {
            let letters = PlainDistance.letters
            exchanges = [[Int: ClosedRange<Int>]](repeating: [:], count: 128)
            swaps = exchanges
            for one in letters {
                for other in letters where one != other {
                    guard let third = letters.first(where: { $0 != one && $0 != other }) else { continue }
                    exchanges[Int(one)][Int(other)] = Slips.price([one, third], [other, third])
                    swaps[Int(one)][Int(other)] = Slips.price([one, other], [other, one])
                    omissions[Int(one)] = Slips.price([other, one, third], [other, third])
                }
                guard let other = letters.first(where: { $0 != one }) else { continue }
                doubles[Int(one)] = Slips.price([other, one, one], [other, one])
            }
        }

        private static func price(_ one: [UInt8], _ other: [UInt8]) -> ClosedRange<Int> {
            let percent = one.withUnsafeBufferPointer { one in
                other.withUnsafeBufferPointer { TypingComparison().percent(one, $0) }
            }
            // Four letters are the least that a price is shared by; below the floor it stays hidden.
            return percent == 0 ? 137...100_000 : 4 * (100 - percent)...4 * (100 - percent) + 3
        }

        func exchange(_ one: UInt8, _ other: UInt8) -> ClosedRange<Int> {
            one == other ? 0...0 : exchanges[Int(one)][Int(other)] ?? 0...100_000
        }

        func swap(_ one: UInt8, _ other: UInt8) -> ClosedRange<Int> {
            swaps[Int(one)][Int(other)] ?? 0...100_000
        }

        func omission(_ letters: [UInt8], _ at: Int) -> ClosedRange<Int> {
            let isDouble = at > 0 && letters[at - 1] == letters[at]
            return (isDouble ? doubles : omissions)[Int(letters[at])] ?? 0...100_000
        }
    }

    static let letters = Array("abcdefghijklmnopqrstuvwxyz0159".utf8)

    /// How alike two words look, in percent: at least and at most.
    static func letters(_ mine: [UInt8], _ theirs: [UInt8], _ slips: Slips) -> ClosedRange<Int> {
        typealias Price = ClosedRange<Int>
        func sum(_ one: Price, _ other: Price) -> Price {
            one.lowerBound + other.lowerBound...one.upperBound + other.upperBound
        }
        func least(_ one: Price, _ other: Price) -> Price {
            min(one.lowerBound, other.lowerBound)...min(one.upperBound, other.upperBound)
        }
        var matrix = [[Price]](
            repeating: [Price](repeating: 0...0, count: theirs.count + 1), count: mine.count + 1)
        for row in 0...mine.count {
            for column in 0...theirs.count where row + column > 0 {
                var best: Price = 1_000_000...1_000_000
                if row > 0 { best = least(best, sum(matrix[row - 1][column], slips.omission(mine, row - 1))) }
                if column > 0 {
                    best = least(best, sum(matrix[row][column - 1], slips.omission(theirs, column - 1)))
                }
                if row > 0, column > 0 {
                    let (one, other) = (mine[row - 1], theirs[column - 1])
                    best = least(best, sum(matrix[row - 1][column - 1], slips.exchange(one, other)))
                    if row > 1, column > 1, one == theirs[column - 2], other == mine[row - 2], one != other {
                        best = least(best, sum(matrix[row - 2][column - 2], slips.swap(other, one)))
                    }
                }
                matrix[row][column] = best
            }
        }
        let longer = max(mine.count, theirs.count)
        func percent(_ price: Int) -> Int {
            let percent = 100 - price / max(longer, 4)
            return percent < 66 ? 0 : percent
        }
        let price = matrix[mine.count][theirs.count]
        return percent(price.upperBound)...percent(price.lowerBound)
    }
}
