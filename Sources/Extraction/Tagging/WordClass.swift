/// A coarse class of a word, of which those of five neighbours together make a feature: "X de X", "x « X X »".
package enum WordClass {
    private static let small: [String: UInt8] = {
        let words = [
            "de", "del", "la", "el", "los", "las", "y", "e", "en", "a", "al", "por", "que", "un", "una", "o",
            "da", "do",
            "dos", "das", "em", "no", "na", "ao", "um", "uma", "os", "as", "the", "of", "and", "in", "for",
            "to",
            "at", "on", "by", "with", "from", "'s", "an", "se", "con", "com", "para", "is", "was", "said",
        ]
        return Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, UInt8(32 + $0)) })
    }()

    /// The class of a word, 1…127; 0 is for what lies beyond a sentence.
    package static func of(_ form: [UInt8]) -> UInt8 {
        guard let first = form.first else { return 0 }
        if form.count <= 4, let known = small[String(decoding: form, as: UTF8.self)] { return known }
        let letters = WordFeatures.shape(form, isCollapsed: true)
        switch first {
        case 0x30...0x39: return 3
        case 0x22, 0x60: return 4
        case 0x27: return 5
        case 0x28, 0x5B: return 6
        case 0x29, 0x5D: return 7
        case 0x2C: return 8
        case 0x2E, 0x21, 0x3F: return 9
        case 0x3A, 0x3B: return 10
        case 0x2D, 0x2F: return 11
        default: break
        }
        if form.count <= 3, first == 0xC2 || first == 0xE2 { return form.count == 2 ? 4 : 12 }
        if letters == [0x58, 0x78] { return 1 }
        if letters == [0x58] { return form.count <= 2 ? 13 : 14 }
        if letters == [0x58, 0x2E] { return 15 }
        if letters == [0x78] { return 2 }
        return letters.first == 0x58 ? 16 : 17
    }

    /// The features that the classes of five neighbours make: of the inner three, and of all.
    package static func hashes(
        _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ e: UInt8
    ) -> (inner: UInt64, outer: UInt64) {
        let inner = UInt64(b) << 14 | UInt64(c) << 7 | UInt64(d)
        return (innerHash(inner), outerHash(UInt64(a) << 28 | inner << 7 | UInt64(e)))
    }

    /// The feature of three classes, seven bits each.
    static func innerHash(_ classes: UInt64) -> UInt64 { WordFeatures.mix(classes ^ 0x5851_F42D_4C95_7F2D) }

    /// The feature of five classes, seven bits each.
    static func outerHash(_ classes: UInt64) -> UInt64 { WordFeatures.mix(classes ^ 0x1405_7B7E_F767_814F) }
}
