/// How far two words of names are one word, and by which rule.
public struct WordAgreement: Hashable, Sendable {
    /// 0 for nothing in common … 100 for the same letters.
    public var percent: Int { Int(hundredths) }

    private let hundredths: UInt8

    /// The rule that gave the most.
    public let rule: Rule

    /// Why two words are taken for one.
    public enum Rule: UInt8, Hashable, Sendable {
        /// Not taken for one.
        case none
        /// The same letters, after accents and case.
        case same
        /// One name in two languages or spellings: José and Giuseppe.
        case variant
        /// A name and its short or pet form: José and Pepe.
        case shortForm
        /// Spelled differently, sounding alike: Gaddafi and Qadhafi.
        case sound
        /// A slip of the pen, the keyboard or the scanner.
        case typing
        /// One letter for the name that begins with it.
        case initial
        /// Written together here and apart there.
        case joined
    }

    /// An agreement of some percent by a rule.
    public init(percent: Int, rule: Rule) {
        hundredths = UInt8(clamping: percent)
        self.rule = rule
    }

    /// No agreement.
    public static let none = WordAgreement(percent: 0, rule: .none)
}

/// A word of a name as comparison needs it: pointers into the bytes of an analysed name or of an index.
package struct WordView {
    package let letters: UnsafeBufferPointer<UInt8>
    package let sounds: UnsafeBufferPointer<UInt8>
    package let traits: WordTraits
    package let groups: VariantGroups

    package init(
        letters: UnsafeBufferPointer<UInt8>, sounds: UnsafeBufferPointer<UInt8>, traits: WordTraits,
        groups: VariantGroups
    ) {
        self.letters = letters
        self.sounds = sounds
        self.traits = traits
        self.groups = groups
    }
}

/// What comparison must know of a word beside its letters.
package struct WordTraits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// From a script that leaves vowels out: Arabic, Hebrew.
    package static let abjad = WordTraits(rawValue: 1)
    /// In the tables of given names or surnames.
    package static let knownName = WordTraits(rawValue: 2)
    /// Digits alone.
    package static let number = WordTraits(rawValue: 4)
    /// Began with an article that may be part of the word: "alqahtani".
    package static let article = WordTraits(rawValue: 8)
    /// From a script that writes foreign names in syllables: Han, kana, hangul.
    package static let syllabic = WordTraits(rawValue: 16)
    /// In the tables of given names, and rather a given name than a surname.
    package static let givenName = WordTraits(rawValue: 32)
    /// In the tables of surnames, and rather a surname than a given name.
    package static let surname = WordTraits(rawValue: 64)
}

/// The groups of variants that a word is in: at most four, of 15 bits, the top bit set for a short form; 0 for none.
package struct VariantGroups: Hashable, Sendable {
    package var packed: UInt64 = 0

    package init() {}

    package init(packed: UInt64) { self.packed = packed }

    static let shortForm: UInt16 = 0x8000

    package subscript(_ index: Int) -> UInt16 { UInt16(truncatingIfNeeded: packed >> (16 * UInt64(index))) }

    mutating func add(_ group: UInt16, isShort: Bool) {
        for index in 0..<4 where self[index] == 0 {
            let value = UInt64(group & 0x7FFF) | (isShort ? UInt64(Self.shortForm) : 0)
            packed |= value << (16 * UInt64(index))
            return
        }
    }

    /// Whether the two share a group: as the full name on both sides, or with a short form.
    func shared(with other: VariantGroups) -> WordAgreement.Rule {
        if packed == 0 || other.packed == 0 { return .none }
        var best = WordAgreement.Rule.none
        for left in 0..<4 {
            let mine = self[left]
            if mine == 0 { break }
            for right in 0..<4 {
                let theirs = other[right]
                if theirs == 0 { break }
                guard mine & 0x7FFF == theirs & 0x7FFF else { continue }
                if mine & theirs & 0x8000 == 0, mine | theirs < 0x8000 { return .variant }
                // Two short forms of one name, Dick and Rick, are not the same short form.
                if mine & 0x8000 == 0 || theirs & 0x8000 == 0 { best = .shortForm }
            }
        }
        return best
    }
}

/// Compares words of names by letters, sound and tables.
package struct WordComparison {
    private let sounds = SoundComparison()
    private let letters = TypingComparison()

    package init() {}

    /// The rules and what each is worth, in percent.
    package enum Worth {
        /// José and Giuseppe: nobody is told apart by the language of his papers.
        static let variant = 96
        /// Pepe is José nearly always, but José may be Chepe, too.
        static let shortForm = 86
        /// Two different spellings, however alike they sound, are a little less than one.
        static let soundAtMost = 97
        /// Two names that are both in the tables, differ in sound and share no group are two names, however few
        /// letters tell them apart: María and Mario, Castro and Castillo.
        static let differentKnownNames = 15
        /// María and Mario, Michel and Michelle: a last vowel more, less or other makes another given name.
        static let otherGender = 62
        /// Below this, words have nothing in common that is worth a thought.
        package static let floor = 50
    }

    /// `soundAlone` leaves out how the words look, where it is known that they share no more than their consonants.
    package func compare(_ left: WordView, _ right: WordView, soundAlone: Bool = false) -> WordAgreement {
        let areOneScript = left.traits.contains(.abjad) == right.traits.contains(.abjad)
        if Self.equal(left.letters, right.letters) {
            return WordAgreement(percent: 100, rule: .same)
        }
        if left.traits.contains(.number) || right.traits.contains(.number) { return .none }
        let shared = left.groups.shared(with: right.groups)
        if shared == .variant { return WordAgreement(percent: Worth.variant, rule: .variant) }
        var sound = sounds.percent(left, right)
        if left.traits.contains(.article) != right.traits.contains(.article) {
            sound = max(sound, withoutArticle(left, right))
        }
        // What sounds nearly the same gains nothing from looking alike.
        let typing =
            areOneScript && sound < 92 && !soundAlone ? letters.percent(left.letters, right.letters) : 0
        // Of syllables, too many are in the tables.
        let areLong = left.letters.count > 3 && right.letters.count > 3
        if shared == .none, sound < 98, areLong, left.traits.contains(.knownName),
            right.traits.contains(.knownName)
        {
            let best = max(sound, typing)
            let taken = min(Worth.differentKnownNames, 3 * (98 - best))
            let areGiven = left.traits.contains(.givenName) && right.traits.contains(.givenName)
            let most = areGiven && differByLastVowel(left.sounds, right.sounds) ? Worth.otherGender : 100
            return decide(shared, sound: min(best - taken, most), typing: 0)
        }
        return decide(shared, sound: min(sound, Worth.soundAtMost), typing: typing)
    }

    private func decide(_ shared: WordAgreement.Rule, sound: Int, typing: Int) -> WordAgreement {
        let best = max(sound, typing)
        if shared == .shortForm, best < Worth.shortForm {
            return WordAgreement(percent: Worth.shortForm, rule: .shortForm)
        }
        if best < Worth.floor { return .none }
        return WordAgreement(percent: best, rule: sound >= typing ? .sound : .typing)
    }

    private func differByLastVowel(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        func stem(_ sounds: UnsafeBufferPointer<UInt8>) -> Int {
            sounds.count - (sounds.last.map(Sounds.isVowel) ?? false ? 1 : 0)
        }
        let length = stem(left)
        guard length == stem(right), length >= 2 else { return false }
        for at in 0..<length where left[at] != right[at] { return false }
        return true
    }

    /// "Alqahtani" and "Qahtani": the article written with the word on one side alone.
    private func withoutArticle(_ left: WordView, _ right: WordView) -> Int {
        func stripped(_ word: WordView) -> WordView {
            guard word.traits.contains(.article), word.sounds.count > 4, word.letters.count > 4 else {
                return word
            }
            return WordView(
                letters: UnsafeBufferPointer(rebasing: word.letters[2...]),
                sounds: UnsafeBufferPointer(rebasing: word.sounds[2...]), traits: word.traits,
                groups: word.groups)
        }
        return sounds.percent(stripped(left), stripped(right)) - 4
    }

    static func equal(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for at in left.indices where left[at] != right[at] { return false }
        return true
    }
}
