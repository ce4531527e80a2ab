internal import Names

/// Finds the words of an index that may be a word of a query, and how far they agree; remembers what it found, since the
/// same words come again and again.
final class WordFinder {
    /// A word of the index and how far it agrees.
    struct Found {
        var word: UInt32
        var agreement: WordAgreement
    }

    private let index: IndexSections
    private let comparison = WordComparison()
    private var keys = WordKeys()
    private var seen: [UInt32]
    private var turn: UInt32 = 0
    private var mask: UInt32 = 0
    private var remembered: [Key: [Found]] = [:]

    /// Words that agree less find nothing: a third of their bits would count.
    private static let floor = 62

    /// How many words a finder remembers before it begins anew.
    private static let mostRemembered = 1 << 16

    private struct Key: Hashable {
        var letters: [UInt8]
        var traits: WordTraits
        var groups: VariantGroups
        var isWhole: Bool
    }

    init(_ index: IndexSections) {
        self.index = index
        seen = [UInt32](repeating: 0, count: index.words.count)
    }

    /// The words that agree with `word`, the best first. A run of words written together is compared with whole words
    /// that nearly equal it only.
    func words(like word: WordView, isRun: Bool = false) -> [Found] {
        let key = Key(letters: Array(word.letters), traits: word.traits, groups: word.groups, isWhole: !isRun)
        if let found = remembered[key] { return found }
        let found = search(word, isRun: isRun)
        if remembered.count >= Self.mostRemembered { remembered.removeAll(keepingCapacity: true) }
        remembered[key] = found
        return found
    }

    private func search(_ word: WordView, isRun: Bool) -> [Found] {
        keys.collect(letters: word.letters, sounds: word.sounds)
        turn += 1
        mask = WordKeys.mask(word.sounds)
        var found: [Found] = []
        let letterKeys = keys.letterCount
        for (at, hash) in keys.hashes.enumerated() {
            // A run is sought as it is spelled; by its consonants only where a script writes no more.
            let isWanted =
                !isRun || at < letterKeys
                || (word.traits.contains(.abjad) && keys.wholeConsonants.contains(at))
            if isWanted { compare(word, hash, isRun: isRun, soundAlone: at >= letterKeys, &found) }
        }
        if !isRun {
            for at in 0..<4 where word.groups[at] != 0 {
                compare(word, IndexHash.of(group: word.groups[at]), isRun: false, soundAlone: true, &found)
            }
        }
        // The better first; of equals the lower number, so that nothing depends on hashing.
        return found.sorted { ($1.agreement.percent, $0.word) < ($0.agreement.percent, $1.word) }
    }

    private func compare(
        _ word: WordView, _ hash: UInt32, isRun: Bool, soundAlone: Bool, _ found: inout [Found]
    ) {
        for at in index.wordKeys(hash) {
            let number = UInt32(truncatingIfNeeded: index.keys[at])
            guard seen[Int(number)] != turn else { continue }
            seen[Int(number)] = turn
            let entry = index.words[Int(number)]
            // A slip changes two classes of consonants at most, a second one two more.
            let differing = (entry.mask ^ mask).nonzeroBitCount
            if differing > (word.letters.count > 5 ? 3 : 2), entry.groups == 0 || word.groups.packed == 0 {
                continue
            }
            let other = WordView(entry, letters: index.letters, sounds: index.sounds)
            // Lengths that far apart agree only where a script leaves the vowels out.
            let gap = abs(Int(word.letters.count) - Int(other.letters.count))
            if gap > 3, gap * 2 > word.letters.count,
                word.traits.symmetricDifference(other.traits).isDisjoint(with: .abjad)
            {
                if word.groups.packed == 0 || other.groups.packed == 0 { continue }
            }
            let agreement = comparison.compare(word, other, soundAlone: soundAlone)
            let least = isRun ? 85 : Self.floor
            guard agreement.percent >= least else { continue }
            let percent = isRun ? agreement.percent - 2 : agreement.percent
            found.append(
                Found(word: number, agreement: WordAgreement(percent: percent, rule: agreement.rule)))
        }
    }
}
