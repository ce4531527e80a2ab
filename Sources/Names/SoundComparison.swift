/// How alike two words sound: a weighted edit distance over their sounds, as a share of what could differ.
///
/// Wagner and Fischer's recurrence (1974) with the prices of `SoundPrices`.
/// - Complexity: O(m·n) for m and n sounds, at most 32 each.
enum SoundComparison {
    static let longest = 32

    /// 0 for nothing in common, 100 for the same sounds.
    static func percent(_ left: WordView, _ right: WordView) -> Int {
        let mine = left.sounds
        let theirs = right.sounds
        guard !mine.isEmpty, !theirs.isEmpty, mine.count <= longest, theirs.count <= longest else { return 0 }
        let myAbjad = left.traits.contains(.abjad)
        let theirAbjad = right.traits.contains(.abjad)
        // Where one side's script leaves vowels out, the other side's vowels say nothing.
        // Where one side's script writes syllables, it adds vowels of its own.
        let isSyllabic = left.traits.contains(.syllabic) != right.traits.contains(.syllabic)
        let myVowel = theirAbjad && !myAbjad ? 4 : isSyllabic && left.traits.contains(.syllabic) ? 10 : 28
        let theirVowel = myAbjad && !theirAbjad ? 4 : isSyllabic && right.traits.contains(.syllabic) ? 10 : 28
        // In "Li" and "Lu" the vowel is half the name.
        let weight = !myAbjad && !theirAbjad && min(mine.count, theirs.count) <= 3 ? 2 : 1
        var myTotal = 0
        for sound in mine { myTotal += omission(sound, myVowel) * (Sounds.isVowel(sound) ? weight : 1) }
        var theirTotal = 0
        for sound in theirs { theirTotal += omission(sound, theirVowel) * (Sounds.isVowel(sound) ? weight : 1) }
        let total = max(myTotal, theirTotal)
        // Sounds that are missing cost at least this much: no need to align what cannot reach the floor.
        if abs(myTotal - theirTotal) * 2 > total { return 0 }
        let price = distance(mine, theirs, myVowel, theirVowel, weight, isSyllabic)
        return total == 0 ? 0 : max(0, 100 - price * 100 / total)
    }

    private static func omission(_ sound: UInt8, _ vowel: Int) -> Int {
        Sounds.isVowel(sound) ? vowel : Int(SoundPrices.omissions[Int(sound)])
    }

    private static func distance(
        _ mine: UnsafeBufferPointer<UInt8>, _ theirs: UnsafeBufferPointer<UInt8>, _ myVowel: Int,
        _ theirVowel: Int, _ weight: Int, _ isSyllabic: Bool
    ) -> Int {
        SoundPrices.table.withUnsafeBufferPointer { prices in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * (longest + 1)) { rows in
                let width = theirs.count + 1
                rows[0] = 0
                for column in 0..<theirs.count {
                    let price = omission(theirs[column], theirVowel) * vowelWeight(theirs[column], weight)
                    rows[column + 1] = rows[column] + Int32(price)
                }
                var current = longest + 1
                var previous = 0
                for row in 0..<mine.count {
                    let sound = mine[row]
                    let dropMine = Int32(omission(sound, myVowel) * vowelWeight(sound, weight))
                    rows[current] = rows[previous] + dropMine
                    for column in 1..<width {
                        let other = theirs[column - 1]
                        var price = Int32(prices[Int(sound) * Sounds.count + Int(other)])
                        if isSyllabic, price == SoundPrices.tongue { price = 12 }
                        if weight == 2, Sounds.isVowel(sound), Sounds.isVowel(other) { price *= 2 }
                        let dropTheirs = Int32(omission(other, theirVowel) * vowelWeight(other, weight))
                        let swap = rows[previous + column - 1] + price
                        let left = rows[previous + column] + dropMine
                        let right = rows[current + column - 1] + dropTheirs
                        rows[current + column] = min(swap, min(left, right))
                    }
                    swap(&current, &previous)
                }
                return Int(rows[previous + width - 1])
            }
        }
    }

    private static func vowelWeight(_ sound: UInt8, _ weight: Int) -> Int {
        Sounds.isVowel(sound) ? weight : 1
    }
}
