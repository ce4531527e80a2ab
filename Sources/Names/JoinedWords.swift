/// Finds what one name writes in one word and the other in two or three.
struct JoinedWords {
    private var letters: [UInt8] = []
    private var sounds: [UInt8] = []
    private let soundComparison = SoundComparison()
    private let typingComparison = TypingComparison()

    /// The run of open parts of `apart` that agrees best, written together, with one open part of `together`.
    mutating func best(
        _ apart: UnsafeBufferPointer<AlignedPart>, _ openApart: UInt32,
        _ together: UnsafeBufferPointer<AlignedPart>, _ openTogether: UInt32
    ) -> (run: Range<Int>, part: Int, percent: Int)? {
        guard openTogether != 0, openApart & (openApart >> 1) != 0 else { return nil }
        var best: (run: Range<Int>, part: Int, percent: Int)?
        for part in together.indices where openTogether & (1 << UInt32(part)) != 0 {
            let word = together[part]
            guard word.isProper || word.kind == .common, word.word.letters.count >= 4 else { continue }
            for start in apart.indices {
                var length = 0
                for end in start..<min(start + 3, apart.count) {
                    guard openApart & (1 << UInt32(end)) != 0, apart[end].kind != .number else { break }
                    length += apart[end].word.letters.count
                    guard end > start else { continue }
                    let run = start..<end + 1
                    let percent = percent(apart, run, length, word)
                    if percent >= 83, percent > best?.percent ?? 0 { best = (run, part, percent) }
                }
            }
        }
        return best
    }

    /// The runs of open parts of both sides, where they nearly equal each other without their spaces.
    mutating func rest(
        _ left: UnsafeBufferPointer<AlignedPart>, _ openLeft: UInt32,
        _ right: UnsafeBufferPointer<AlignedPart>,
        _ openRight: UInt32
    ) -> (left: Range<Int>, right: Range<Int>, percent: Int)? {
        guard let mine = Self.run(left, openLeft), let theirs = Self.run(right, openRight),
            mine.count + theirs.count > 2
        else { return nil }
        letters.removeAll(keepingCapacity: true)
        sounds.removeAll(keepingCapacity: true)
        for part in mine { letters.append(contentsOf: left[part].word.letters) }
        for part in theirs { sounds.append(contentsOf: right[part].word.letters) }
        guard min(letters.count, sounds.count) >= 6, abs(letters.count - sounds.count) <= 2 else {
            return nil
        }
        let percent = letters.withUnsafeBufferPointer { mine in
            sounds.withUnsafeBufferPointer { theirs in typingComparison.percent(mine, theirs) }
        }
        return percent >= 80 ? (mine, theirs, percent) : nil
    }

    /// The one run that the open parts make; nil where there are none, or gaps, or numbers.
    private static func run(_ parts: UnsafeBufferPointer<AlignedPart>, _ open: UInt32) -> Range<Int>? {
        guard open != 0 else { return nil }
        let first = open.trailingZeroBitCount
        let last = UInt32.bitWidth - 1 - open.leadingZeroBitCount
        for at in first...last {
            if open & (1 << UInt32(at)) == 0 || parts[at].kind == .number || parts[at].kind == .initial {
                return nil
            }
        }
        return first..<last + 1
    }

    private mutating func percent(
        _ apart: UnsafeBufferPointer<AlignedPart>, _ run: Range<Int>, _ length: Int, _ word: AlignedPart
    ) -> Int {
        let abjad = run.contains { apart[$0].word.traits.contains(.abjad) }
        let mixed = abjad != word.word.traits.contains(.abjad)
        guard mixed || abs(length - word.word.letters.count) <= 2 else { return 0 }
        letters.removeAll(keepingCapacity: true)
        sounds.removeAll(keepingCapacity: true)
        for part in run {
            letters.append(contentsOf: apart[part].word.letters)
            sounds.append(contentsOf: apart[part].word.sounds)
        }
        return letters.withUnsafeBufferPointer { letters in
            sounds.withUnsafeBufferPointer { sounds in
                let joined = WordView(
                    letters: letters, sounds: sounds, traits: abjad ? .abjad : [], groups: VariantGroups())
                if WordComparison.equal(letters, word.word.letters) { return 98 }
                let typing = mixed ? 0 : typingComparison.percent(letters, word.word.letters)
                // Two liberties at once: apart, and spelled otherwise.
                return max(typing, soundComparison.percent(joined, word.word)) - 5
            }
        }
    }
}
