/// How a word of a name sounds, as far as its spelling tells: one code a sound, doubled consonants once, silent
/// differences gone.
///
/// ```swift
/// Sounds.reading("khrushchev")   // [KH, R, U, SH, CH, E, V]
/// Sounds.reading("chruschtschow")// [CH, R, U, SH, CH, O, W]
/// ```
/// A letter that is read differently from one language to another (j, ch, x, w) keeps a code of its own; what it may
/// stand for is in the prices between codes, so no language has to be guessed.
package enum Sounds {
    // Vowels and glides come first: `isVowel` and `isSoft` are comparisons.
    static let a: UInt8 = 0
    static let e: UInt8 = 1
    static let i: UInt8 = 2
    static let o: UInt8 = 3
    static let u: UInt8 = 4
    static let y: UInt8 = 5
    static let w: UInt8 = 6
    static let h: UInt8 = 7
    static let p: UInt8 = 8
    static let b: UInt8 = 9
    static let f: UInt8 = 10
    static let v: UInt8 = 11
    static let m: UInt8 = 12
    static let n: UInt8 = 13
    static let l: UInt8 = 14
    static let r: UInt8 = 15
    static let t: UInt8 = 16
    static let d: UInt8 = 17
    static let th: UInt8 = 18
    static let dh: UInt8 = 19
    static let s: UInt8 = 20
    static let z: UInt8 = 21
    static let sh: UInt8 = 22
    static let zh: UInt8 = 23
    static let ch: UInt8 = 24
    static let j: UInt8 = 25
    static let ts: UInt8 = 26
    static let softC: UInt8 = 27
    static let k: UInt8 = 28
    static let g: UInt8 = 29
    static let q: UInt8 = 30
    static let kh: UInt8 = 31
    static let gh: UInt8 = 32
    static let x: UInt8 = 33
    static let digit: UInt8 = 34  // ten codes, 34…43
    /// How many codes there are.
    package static let count = 44

    static func isVowel(_ sound: UInt8) -> Bool { sound <= u }

    /// Appends the reading of a word of letters a–z and digits; doubles are one, but where a vowel may stand between them
    /// unwritten.
    static func read(
        _ letters: UnsafeBufferPointer<UInt8>, into sounds: inout [UInt8], joinsDoubles: Bool = true
    ) {
        var start = sounds.count
        var at = 0
        while at < letters.count {
            let (sound, second, length) = next(letters, at)
            if !joinsDoubles { start = sounds.count }
            append(sound, to: &sounds, from: start)
            if let second { append(second, to: &sounds, from: start) }
            at += length
        }
    }

    /// The reading of a word, for tests and explanations.
    static func reading(_ word: String) -> [UInt8] {
        var sounds: [UInt8] = []
        var word = word
        word.withUTF8 { read($0, into: &sounds) }
        return sounds
    }

    /// A sound twice running is one, except digits.
    private static func append(_ sound: UInt8, to sounds: inout [UInt8], from start: Int) {
        if sounds.count > start, sounds[sounds.count - 1] == sound, sound < digit { return }
        sounds.append(sound)
    }

    /// The sound, or two, that the letters from `at` are read as, and how many letters that takes.
    private static func next(
        _ letters: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> (UInt8, UInt8?, Int) {
        let letter = letters[at]
        func following(_ distance: Int) -> UInt8 {
            at + distance < letters.count ? letters[at + distance] : 0
        }
        let second = following(1)
        switch letter {
        case UInt8(ascii: "a"): return (a, nil, 1)
        case UInt8(ascii: "e"): return second == letter ? (i, nil, 2) : (e, nil, 1)
        case UInt8(ascii: "i"):
            return second == UInt8(ascii: "e") ? (i, nil, 2) : (i, nil, 1)
        case UInt8(ascii: "o"):
            if second == letter || second == UInt8(ascii: "u") { return (u, nil, 2) }
            return (o, nil, 1)
        case UInt8(ascii: "u"): return (u, nil, 1)
        case UInt8(ascii: "y"): return isVowelLetter(second) ? (y, nil, 1) : (i, nil, 1)
        case UInt8(ascii: "w"): return (w, nil, 1)
        case UInt8(ascii: "h"): return (h, nil, 1)
        case UInt8(ascii: "p"): return second == UInt8(ascii: "h") ? (f, nil, 2) : (p, nil, 1)
        case UInt8(ascii: "b"): return (b, nil, 1)
        case UInt8(ascii: "f"): return (f, nil, 1)
        case UInt8(ascii: "v"): return (v, nil, 1)
        case UInt8(ascii: "m"): return (m, nil, 1)
        case UInt8(ascii: "n"): return (n, nil, 1)
        case UInt8(ascii: "l"): return (l, nil, 1)
        case UInt8(ascii: "r"): return (r, nil, 1)
        case UInt8(ascii: "t"): return readT(second, following(2), following(3))
        case UInt8(ascii: "d"):
            if second == UInt8(ascii: "z") {
                return following(2) == UInt8(ascii: "h") ? (j, nil, 3) : (z, nil, 2)
            }
            if second == UInt8(ascii: "j") { return (j, nil, 2) }
            return second == UInt8(ascii: "h") ? (dh, nil, 2) : (d, nil, 1)
        case UInt8(ascii: "s"):
            if second == UInt8(ascii: "c"), following(2) == UInt8(ascii: "h") { return (sh, nil, 3) }
            if second == UInt8(ascii: "h") || second == UInt8(ascii: "z") { return (sh, nil, 2) }
            return (s, nil, 1)
        case UInt8(ascii: "z"): return second == UInt8(ascii: "h") ? (zh, nil, 2) : (z, nil, 1)
        case UInt8(ascii: "c"):
            if second == UInt8(ascii: "h") || second == UInt8(ascii: "z") { return (ch, nil, 2) }
            if second == UInt8(ascii: "k") { return (k, nil, 2) }
            let isSoft = [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(second)
            return isSoft ? (softC, nil, 1) : (k, nil, 1)
        case UInt8(ascii: "j"): return (j, nil, 1)
        case UInt8(ascii: "k"): return second == UInt8(ascii: "h") ? (kh, nil, 2) : (k, nil, 1)
        case UInt8(ascii: "g"): return second == UInt8(ascii: "h") ? (gh, nil, 2) : (g, nil, 1)
        case UInt8(ascii: "q"):
            guard second == UInt8(ascii: "u") else { return (q, nil, 1) }
            let third = following(2)
            return third == UInt8(ascii: "e") || third == UInt8(ascii: "i") ? (k, nil, 2) : (q, nil, 1)
        case UInt8(ascii: "x"): return at == 0 ? (x, nil, 1) : (k, s, 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return (digit + letter - UInt8(ascii: "0"), nil, 1)
        default: return (h, nil, 1)
        }
    }

    private static func readT(_ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> (UInt8, UInt8?, Int) {
        switch second {
        case UInt8(ascii: "s"):
            if third == UInt8(ascii: "c"), fourth == UInt8(ascii: "h") { return (ch, nil, 4) }
            return third == UInt8(ascii: "h") ? (ch, nil, 3) : (ts, nil, 2)
        case UInt8(ascii: "c"): return third == UInt8(ascii: "h") ? (ch, nil, 3) : (t, nil, 1)
        case UInt8(ascii: "z"): return (ts, nil, 2)
        case UInt8(ascii: "h"): return (th, nil, 2)
        default: return (t, nil, 1)
        }
    }

    private static func isVowelLetter(_ letter: UInt8) -> Bool {
        [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u")]
            .contains(letter)
    }
}
