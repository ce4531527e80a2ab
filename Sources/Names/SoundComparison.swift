/// How alike two words sound: a weighted edit distance over their sounds, as a share of what could differ.
///
/// Wagner and Fischer's recurrence (1974) with the prices of `SoundPrices`.
/// - Complexity: O(m·n) for m and n sounds, at most 32 each; it ends early where the floor cannot be reached.
struct SoundComparison {
    static let longest = 32

    /// Prices of sounds for sounds, and of sounds left out; tables that live as long as the program.
    private let prices = SoundPrices.table
    private let omissions = SoundPrices.omissions

    /// 0 for nothing in common, 100 for the same sounds; 0 also for anything below `floor`.
    func percent(_ left: WordView, _ right: WordView, floor: Int = WordComparison.Worth.floor) -> Int {
        let mine = left.sounds
        let theirs = right.sounds
        guard !mine.isEmpty, !theirs.isEmpty, mine.count <= Self.longest, theirs.count <= Self.longest else {
            return 0
        }
        let side = Sides(left, right)
        let myTotal = total(mine, side.myVowel, side.weight)
        let theirTotal = total(theirs, side.theirVowel, side.weight)
        let total = max(myTotal, theirTotal)
        guard total > 0 else { return 0 }
        // What one side has more costs at least half of itself, since no sound stands for one twice its price for less:
        // no need to align what cannot reach the floor.
        let most = total * Int32(100 - floor) / 100
        if abs(myTotal - theirTotal) > 2 * most { return 0 }
        let price = distance(mine, theirs, side, most)
        return price > most ? 0 : 100 - Int(price * 100 / total)
    }

    /// What vowels cost on either side.
    private struct Sides {
        var myVowel: Int32 = 28
        var theirVowel: Int32 = 28
        /// In "Li" and "Lu" the vowel is half the name.
        var weight: Int32 = 1
        var isSyllabic = false

        init(_ left: WordView, _ right: WordView) {
            let myAbjad = left.traits.contains(.abjad)
            let theirAbjad = right.traits.contains(.abjad)
            // Where one side's script writes syllables, it adds vowels of its own.
            isSyllabic = left.traits.contains(.syllabic) != right.traits.contains(.syllabic)
            if isSyllabic, left.traits.contains(.syllabic) { myVowel = 10 }
            if isSyllabic, right.traits.contains(.syllabic) { theirVowel = 10 }
            // Where one side's script leaves vowels out, the other side's vowels say nothing.
            if theirAbjad, !myAbjad { myVowel = 4 }
            if myAbjad, !theirAbjad { theirVowel = 4 }
            if !myAbjad, !theirAbjad, min(left.sounds.count, right.sounds.count) <= 3 { weight = 2 }
        }
    }

    /// A letter written twice in a script without vowels may be two sounds, or one.
    private func omission(
        _ sounds: UnsafeBufferPointer<UInt8>, _ at: Int, _ vowel: Int32, _ weight: Int32
    ) -> Int32 {
        let sound = sounds[at]
        if at > 0, sounds[at - 1] == sound { return 10 }
        return Sounds.isVowel(sound) ? vowel * weight : Int32(omissions[Int(sound)])
    }

    private func total(_ sounds: UnsafeBufferPointer<UInt8>, _ vowel: Int32, _ weight: Int32) -> Int32 {
        var total: Int32 = 0
        for at in sounds.indices { total += omission(sounds, at, vowel, weight) }
        return total
    }

    private func distance(
        _ mine: UnsafeBufferPointer<UInt8>, _ theirs: UnsafeBufferPointer<UInt8>, _ side: Sides, _ most: Int32
    ) -> Int32 {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * (Self.longest + 1)) { rows in
            let width = theirs.count + 1
            let drops = 2 * (Self.longest + 1)
            rows[0] = 0
            for column in 0..<theirs.count {
                rows[drops + column] = omission(theirs, column, side.theirVowel, side.weight)
                rows[column + 1] = rows[column] + rows[drops + column]
            }
            var current = Self.longest + 1
            var previous = 0
            for row in mine.indices {
                let sound = mine[row]
                let dropMine = omission(mine, row, side.myVowel, side.weight)
                let line = prices + Int(sound) * Sounds.count
                let isVowel = side.weight == 2 && Sounds.isVowel(sound)
                rows[current] = rows[previous] + dropMine
                var least = rows[current]
                for column in 1..<width {
                    let other = theirs[column - 1]
                    var price = Int32(line[Int(other)])
                    if side.isSyllabic, price == SoundPrices.tongue { price = 12 }
                    if isVowel, Sounds.isVowel(other) { price *= 2 }
                    let swap = rows[previous + column - 1] + price
                    let up = rows[previous + column] + dropMine
                    let along = rows[current + column - 1] + rows[drops + column - 1]
                    let best = min(swap, min(up, along))
                    rows[current + column] = best
                    least = min(least, best)
                }
                if least > most { return least }
                (current, previous) = (previous, current)
            }
            return rows[previous + width - 1]
        }
    }
}
