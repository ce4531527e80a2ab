import Testing

@testable import Names

/// The distances of words against the same recurrences written out plainly, without ends that come early, without rows
/// that are used again.
@Suite struct WordDistanceTests {
    @Test func `the distance of sounds is that of the plain recurrence`() {
        var random = SeededRandom(state: 3)
        for _ in 0..<8000 {
            let (left, right) = pair(&random)
            let (mine, theirs) = (Sounds.reading(left), Sounds.reading(right))
            // In shorter words vowels weigh more; what is written twice has a price of its own.
            guard (4...32).contains(mine.count), (4...32).contains(theirs.count),
                !hasDouble(mine), !hasDouble(theirs)
            else { continue }
            let plain = PlainDistance.sounds(mine, theirs)
            let found = withViews(left, [], right, []) { SoundComparison().percent($0, $1) }
            // At the floor itself the loop may have ended early: callers take both for nothing.
            let floor = WordComparison.Worth.floor
            if plain > floor { #expect(found == plain, "\(left) \(right)") }
            if plain <= floor { #expect(found <= floor, "\(left) \(right)") }
        }
    }

    @Test func `the distance of letters is that of the plain recurrence`() {
        var random = SeededRandom(state: 5)
        let slips = PlainDistance.Slips()
        for _ in 0..<8000 {
            let (left, right) = pair(&random)
            let (mine, theirs) = (Array(left.utf8), Array(right.utf8))
            guard min(mine.count, theirs.count) >= 2, max(mine.count, theirs.count) <= 32,
                abs(mine.count - theirs.count) <= 3
            else { continue }
            let plain = PlainDistance.letters(mine, theirs, slips)
            let found = withViews(left, [], right, []) { TypingComparison().percent($0.letters, $1.letters) }
            #expect(plain.contains(found), "\(left) \(right)")
        }
    }

    @Test func `words compare the same from both sides`() {
        var random = SeededRandom(state: 7)
        let traits: [WordTraits] = [[], .abjad, .syllabic, .knownName, .article, .number]
        for _ in 0..<4000 {
            let (left, right) = pair(&random)
            let one = traits.randomElement(using: &random) ?? []
            let other = traits.randomElement(using: &random) ?? []
            let there = withViews(left, one, right, other) { WordComparison().compare($0, $1) }
            let back = withViews(right, other, left, one) { WordComparison().compare($0, $1) }
            // At the floor one side may have ended early: it is worth nothing either way.
            let isNothing = max(there.percent, back.percent) <= WordComparison.Worth.floor
            #expect(there == back || isNothing, "\(left) \(one), \(right) \(other)")
        }
    }

    @Test func `no word of another is nearer than itself`() {
        var random = SeededRandom(state: 9)
        for _ in 0..<5000 {
            let (left, right) = pair(&random)
            let itself = withViews(left, [], left, []) { WordComparison().compare($0, $1) }
            let other = withViews(left, [], right, []) { WordComparison().compare($0, $1) }
            #expect(itself == WordAgreement(percent: 100, rule: .same))
            #expect(other.percent <= 100)
            if left != right { #expect(other.percent < 100, "\(left) \(right)") }
        }
    }

    @Test func `prices of sounds have no side and no sound costs itself`() {
        for left in 0..<Sounds.count {
            #expect(SoundPrices.table[left * Sounds.count + left] == 0)
            for right in 0..<Sounds.count {
                let there = SoundPrices.table[left * Sounds.count + right]
                #expect(there == SoundPrices.table[right * Sounds.count + left])
                if left != right { #expect(there > 0) }
            }
        }
    }

    @Test(arguments: [
        ("gaddafi", "qadhafi", "galaxy"), ("khrushchev", "chruschtschow", "kashkarov"),
        ("mohammed", "muhamad", "mahmoud"),
        ("tchaikovsky", "chaykovskiy", "chernovsky"), ("schmidt", "shmit", "schwartz"),
        ("quispe", "kispe", "quintana"),
        ("zhukov", "joukov", "zubkov"), ("petrov", "petrow", "pavlov"), ("youssef", "yusuf", "yasin"),
    ])
    func `another spelling of a name sounds nearer than another name`(
        name: String, spelling: String, other: String
    ) {
        let near = withViews(name, [], spelling, []) { SoundComparison().percent($0, $1, floor: 0) }
        let far = withViews(name, [], other, []) { SoundComparison().percent($0, $1, floor: 0) }
        #expect(near > far)
    }

    @Test(arguments: [
        ("guerrero", "guerero", "gutierrez"), ("michael", "micheal", "mikhail"), ("brown", "browm", "brent"),
        ("oil", "0il", "oak"), ("crystalord", "crystal0rd", "crystalline"),
        ("alliance", "aliiance", "allowance"),
    ])
    func `a slip of the pen looks nearer than another word`(word: String, slip: String, other: String) {
        let near = withViews(word, [], slip, []) { TypingComparison().percent($0.letters, $1.letters) }
        let far = withViews(word, [], other, []) { TypingComparison().percent($0.letters, $1.letters) }
        #expect(near > far)
    }

    private func hasDouble(_ sounds: [UInt8]) -> Bool {
        zip(sounds, sounds.dropFirst()).contains { $0 == $1 }
    }

    /// Two words: of few letters, so that they meet, or one with some slips in it.
    private func pair(_ random: inout SeededRandom) -> (String, String) {
        let letters = Bool.random(using: &random) ? "abdehijkorstuwyz" : "abcdefghijklmnopqrstuvwxyz0159"
        let left = random.word(1...(Bool.random(using: &random) ? 6 : 34), of: letters)
        if Bool.random(using: &random) { return (left, random.word(1...8, of: letters)) }
        var right = Array(left)
        for _ in 0..<Int.random(in: 0...4, using: &random) where right.count > 2 {
            let at = Int.random(in: 0..<right.count - 1, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: right.remove(at: at)
            case 1: right.insert(right[at], at: at)
            case 2: right.swapAt(at, at + 1)
            default: right[at] = random.word(1...1, of: letters).first ?? "a"
            }
        }
        return (left, String(right))
    }
}

/// Two words as comparison sees them.
func withViews<Result>(
    _ left: String, _ leftTraits: WordTraits, _ right: String, _ rightTraits: WordTraits,
    _ body: (WordView, WordView) -> Result
) -> Result {
    let (mine, theirs) = (Array(left.utf8), Array(right.utf8))
    let (mySounds, theirSounds) = (Sounds.reading(left), Sounds.reading(right))
    return mine.withUnsafeBufferPointer { mine in
        theirs.withUnsafeBufferPointer { theirs in
            mySounds.withUnsafeBufferPointer { mySounds in
                theirSounds.withUnsafeBufferPointer { theirSounds in
                    body(
                        WordView(
                            letters: mine, sounds: mySounds, traits: leftTraits, groups: VariantGroups()),
                        WordView(
                            letters: theirs, sounds: theirSounds, traits: rightTraits, groups: VariantGroups()
                        ))
                }
            }
        }
    }
}
