/// Hashes under which words of names that may be one word meet: of the letters, of the letters without one, of the
/// consonants, of the consonants without one.
///
/// ```text
/// guerrero → guerrero · uerrero gerrero … guerrer · k-r-r · …
/// ```
/// Two words with one typing error share a hash of letters without one (the symmetric deletions of Garbe's SymSpell);
/// two romanisations of one word share their consonants, taken in nine classes. What shares none is not compared.
package struct WordKeys {
    /// The hashes, some of them twice.
    package private(set) var hashes: [UInt32] = []

    /// How many of them, from the first, are of letters; the rest are of consonants.
    package private(set) var letterCount = 0

    /// Where the hashes of whole rows of consonants are.
    package private(set) var wholeConsonants: [Int] = []
    private var classes: [UInt8] = []

    package init() {}

    /// Collects the hashes of a word into `hashes`, from nothing.
    package mutating func collect(letters: UnsafeBufferPointer<UInt8>, sounds: UnsafeBufferPointer<UInt8>) {
        hashes.removeAll(keepingCapacity: true)
        wholeConsonants.removeAll(keepingCapacity: true)
        addLetters(letters)
        letterCount = hashes.count
        addConsonants(sounds, alternate: false)
        addConsonants(sounds, alternate: true)
    }

    /// Letters are left out of words of four letters or more: below that, every word would meet every other.
    private mutating func addLetters(_ letters: UnsafeBufferPointer<UInt8>) {
        hashes.append(Self.hash(letters, leavingOut: letters.count, seed: 0x4C45_5454))
        guard letters.count >= 4 else { return }
        for at in letters.indices where at == 0 || letters[at] != letters[at - 1] {
            hashes.append(Self.hash(letters, leavingOut: at, seed: 0x4C45_5454))
        }
    }

    private mutating func addConsonants(_ sounds: UnsafeBufferPointer<UInt8>, alternate: Bool) {
        classes.removeAll(keepingCapacity: true)
        var isAmbiguous = false
        for sound in sounds {
            let kind = Self.consonantClass[Int(sound)]
            let other = Self.otherClass[Int(sound)]
            if other != kind { isAmbiguous = true }
            let chosen = alternate ? other : kind
            if chosen != 0, classes.last != chosen { classes.append(chosen) }
        }
        if alternate, !isAmbiguous { return }
        if classes.count < 2 {
            // "Ali", "Lee", "Omar": too little without the vowels.
            classes.removeAll(keepingCapacity: true)
            for sound in sounds {
                let kind = Self.consonantClass[Int(sound)]
                classes.append(kind != 0 ? kind : sound <= Sounds.i || sound == Sounds.y ? 40 : 41)
            }
        }
        classes.withUnsafeBufferPointer { classes in
            wholeConsonants.append(hashes.count)
            hashes.append(Self.hash(classes, leavingOut: classes.count, seed: 0x534B_454C))
            // Of five classes without one, four are left, which hundreds of words share.
            guard classes.count >= 6 else { return }
            for at in classes.indices {
                hashes.append(Self.hash(classes, leavingOut: at, seed: 0x534B_454C))
            }
        }
    }

    /// Which classes of consonants a word has, as a mask: words whose masks differ in many are not one.
    package static func mask(_ sounds: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var mask: UInt32 = 0
        for sound in sounds { mask |= masks[Int(sound)] }
        return mask
    }

    /// Written once, read by all threads, never freed.
    nonisolated(unsafe) private static let masks: UnsafePointer<UInt32> = {
        let masks = UnsafeMutablePointer<UInt32>.allocate(capacity: Sounds.count)
        for sound in 0..<Sounds.count {
            let kind = consonantClass[sound]
            let isCertain = kind == otherClass[sound] && kind != 0
            (masks + sound).initialize(to: isCertain ? 1 << UInt32(kind) : 0)
        }
        return UnsafePointer(masks)
    }()

    /// FNV-1a over all bytes but one.
    private static func hash(
        _ bytes: UnsafeBufferPointer<UInt8>, leavingOut omitted: Int, seed: UInt32
    ) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5 ^ seed
        for at in bytes.indices where at != omitted {
            hash = (hash ^ UInt32(bytes[at])) &* 0x0100_0193
        }
        return hash ^ (hash >> 15)
    }

    /// The class of each sound; 0 for vowels, glides and h, which come and go.
    private static let consonantClass: [UInt8] = {
        var classes = [UInt8](repeating: 0, count: Sounds.count)
        for (number, sounds) in consonantClasses.enumerated() {
            for sound in sounds { classes[Int(sound)] = UInt8(number + 1) }
        }
        for digit in 0..<10 { classes[Int(Sounds.digit) + digit] = UInt8(20 + digit) }
        return classes
    }()

    /// The class where a sound is read the other way: German ch as k, Spanish j as h, Arabic th as s, w as v.
    private static let otherClass: [UInt8] = {
        var classes = consonantClass
        classes[Int(Sounds.ch)] = consonantClass[Int(Sounds.k)]
        classes[Int(Sounds.softC)] = consonantClass[Int(Sounds.k)]
        classes[Int(Sounds.x)] = consonantClass[Int(Sounds.k)]
        classes[Int(Sounds.th)] = consonantClass[Int(Sounds.s)]
        classes[Int(Sounds.dh)] = consonantClass[Int(Sounds.s)]
        classes[Int(Sounds.w)] = consonantClass[Int(Sounds.v)]
        classes[Int(Sounds.j)] = 0
        classes[Int(Sounds.kh)] = 0
        return classes
    }()

    private static let consonantClasses: [[UInt8]] = [
        [Sounds.p, Sounds.b], [Sounds.f, Sounds.v], [Sounds.m], [Sounds.n], [Sounds.l], [Sounds.r],
        [Sounds.t, Sounds.d, Sounds.th, Sounds.dh],
        [
            Sounds.s, Sounds.z, Sounds.sh, Sounds.zh, Sounds.ts, Sounds.softC, Sounds.ch, Sounds.j,
            Sounds.x,
        ],
        [Sounds.k, Sounds.g, Sounds.q, Sounds.gh, Sounds.kh],
    ]
}
