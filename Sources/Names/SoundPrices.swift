/// What it costs to take one sound for another, in hundredths: 0 the same, 100 nothing in common.
///
/// The prices say how freely writers of names swap the letters behind the sounds, from romanisation standards that
/// differ (BGN/PCGN, ISO 9, ALA-LC, UNGEGN, Wade-Giles and pinyin, French and English habits for Arabic): who writes
/// Gaddafi, Kadhafi and Qadhafi writes one man.
enum SoundPrices {
    /// Prices as one flat table, `Sounds.count` squared, for the inner loop. It is written once and never freed.
    nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
        var table = [UInt8](repeating: 100, count: Sounds.count * Sounds.count)
        for sound in 0..<Sounds.count { table[sound * Sounds.count + sound] = 0 }
        for (group, price) in closeSounds {
            for left in group {
                for right in group where left != right {
                    let at = Int(left) * Sounds.count + Int(right)
                    table[at] = min(table[at], price)
                }
            }
        }
        return immortal(table)
    }()

    /// The price of a sound that the other word lacks. A vowel is a quarter of a consonant: names live in their
    /// consonants, and Semitic scripts write nothing else. It is written once and never freed.
    nonisolated(unsafe) static let omissions: UnsafePointer<UInt8> = {
        var omissions = [UInt8](repeating: 100, count: Sounds.count)
        for vowel in [Sounds.a, Sounds.e, Sounds.i, Sounds.o, Sounds.u] { omissions[Int(vowel)] = 28 }
        omissions[Int(Sounds.y)] = 40
        omissions[Int(Sounds.w)] = 45
        omissions[Int(Sounds.h)] = 30
        return immortal(omissions)
    }()

    /// l and r, which Japanese, Chinese and Korean do not tell apart in foreign names.
    static let tongue: Int32 = 65

    private static let closeSounds: [([UInt8], UInt8)] = [
        // Vowels: a/e and o/u and e/i are one letter in most romanisations of Arabic; a/o in Russian.
        ([Sounds.a, Sounds.e, Sounds.i, Sounds.o, Sounds.u], 40),
        ([Sounds.a, Sounds.e], 15), ([Sounds.o, Sounds.u], 12), ([Sounds.e, Sounds.i], 15),
        ([Sounds.a, Sounds.o], 22), ([Sounds.i, Sounds.y], 12), ([Sounds.u, Sounds.w], 15),
        ([Sounds.o, Sounds.w], 30), ([Sounds.e, Sounds.y], 30),
        // Lips
        ([Sounds.v, Sounds.w], 8), ([Sounds.f, Sounds.v], 25), ([Sounds.f, Sounds.w], 35),
        ([Sounds.b, Sounds.p], 30), ([Sounds.b, Sounds.v], 35), ([Sounds.p, Sounds.f], 55),
        ([Sounds.b, Sounds.w], 60),
        // Teeth
        ([Sounds.t, Sounds.th], 10), ([Sounds.d, Sounds.dh], 10), ([Sounds.t, Sounds.d], 35),
        ([Sounds.th, Sounds.dh], 30), ([Sounds.th, Sounds.s], 20), ([Sounds.dh, Sounds.z], 15),
        ([Sounds.th, Sounds.d], 45), ([Sounds.dh, Sounds.t], 45), ([Sounds.d, Sounds.z], 30),
        ([Sounds.th, Sounds.z], 40), ([Sounds.dh, Sounds.s], 50), ([Sounds.th, Sounds.h], 60),
        // Hissing and hushing
        ([Sounds.s, Sounds.z], 18), ([Sounds.s, Sounds.softC], 8), ([Sounds.z, Sounds.softC], 20),
        ([Sounds.s, Sounds.sh], 30), ([Sounds.z, Sounds.zh], 25), ([Sounds.sh, Sounds.zh], 35),
        ([Sounds.ts, Sounds.s], 30), ([Sounds.ts, Sounds.z], 25), ([Sounds.ts, Sounds.softC], 12),
        ([Sounds.ts, Sounds.ch], 30), ([Sounds.ch, Sounds.sh], 22), ([Sounds.ch, Sounds.softC], 22),
        ([Sounds.ch, Sounds.j], 30), ([Sounds.j, Sounds.zh], 8), ([Sounds.j, Sounds.z], 35),
        ([Sounds.j, Sounds.sh], 45), ([Sounds.x, Sounds.s], 25), ([Sounds.x, Sounds.sh], 18),
        ([Sounds.x, Sounds.ch], 45), ([Sounds.ch, Sounds.zh], 40), ([Sounds.ts, Sounds.zh], 45),
        // j: dʒ in English, y in German and the Balkans, kh or h in Spanish; g before e in French, in Cairo everywhere
        ([Sounds.j, Sounds.y], 22), ([Sounds.j, Sounds.i], 40), ([Sounds.j, Sounds.h], 35),
        ([Sounds.j, Sounds.kh], 35), ([Sounds.j, Sounds.g], 25), ([Sounds.g, Sounds.zh], 40),
        // Throat
        ([Sounds.k, Sounds.q], 5), ([Sounds.k, Sounds.g], 30), ([Sounds.q, Sounds.g], 25),
        ([Sounds.q, Sounds.gh], 18), ([Sounds.g, Sounds.gh], 8), ([Sounds.k, Sounds.gh], 35),
        ([Sounds.kh, Sounds.h], 15), ([Sounds.kh, Sounds.k], 18), ([Sounds.kh, Sounds.q], 25),
        ([Sounds.kh, Sounds.ch], 25), ([Sounds.kh, Sounds.gh], 35), ([Sounds.kh, Sounds.x], 20),
        ([Sounds.k, Sounds.ch], 30), ([Sounds.k, Sounds.softC], 45), ([Sounds.k, Sounds.x], 40),
        ([Sounds.g, Sounds.h], 40), ([Sounds.gh, Sounds.h], 45), ([Sounds.h, Sounds.x], 35),
        ([Sounds.kh, Sounds.g], 45), ([Sounds.ch, Sounds.h], 40),
        // Nose and tongue
        ([Sounds.m, Sounds.n], 60), ([Sounds.l, Sounds.r], UInt8(tongue)),
    ]
}

/// A copy of a table that is never freed, for loops that must not count references.
func immortal(_ table: [UInt8]) -> UnsafePointer<UInt8> {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: table.count)
    copy.initialize(from: table, count: table.count)
    return UnsafePointer(copy)
}
