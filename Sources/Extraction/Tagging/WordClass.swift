/// A coarse class of a word, of which those of five neighbours together make a feature: "X de X", "x « X X »".
package enum WordClass {
    /// The classes of small words, by their packed bytes.
    private static let small: [UInt64: UInt8] = {
        let words = [
            "de", "del", "la", "el", "los", "las", "y", "e", "en", "a", "al", "por", "que", "un", "una", "o",
            "da", "do",
            "dos", "das", "em", "no", "na", "ao", "um", "uma", "os", "as", "the", "of", "and", "in", "for",
            "to",
            "at", "on", "by", "with", "from", "'s", "an", "se", "con", "com", "para", "is", "was", "said",
        ]
        return Dictionary(uniqueKeysWithValues: words.enumerated().map { (packed($1.utf8), UInt8(32 + $0)) })
    }()

    /// A word of at most four bytes as one number: its bytes, the first one lowest, and its length.
    private static func packed(_ form: some Collection<UInt8>) -> UInt64 {
        var packed = UInt64(form.count) << 32, shift: UInt64 = 0
        for byte in form {
            packed |= UInt64(byte) << shift
            shift += 8
        }
        return packed
    }

    /// The class of a word, 1…127; 0 is for what lies beyond a sentence.
    package static func of(_ form: [UInt8]) -> UInt8 { form.withUnsafeBufferPointer { of($0) } }

    /// The class of a word, 1…127; 0 is for what lies beyond a sentence.
    static func of(_ form: UnsafeBufferPointer<UInt8>) -> UInt8 {
        guard let first = form.first else { return 0 }
        if form.count <= 4, let known = small[packed(form)] { return known }
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
        // The first codes of the collapsed shape.
        var codes: UInt64 = 0
        var count = 0
        WordFeatures.shape(form, isCollapsed: true) { code in
            if count < 8 { codes |= UInt64(code) << UInt64(count * 8) }
            count += 1
        }
        switch codes {
        case 0x7858: return 1
        case 0x58: return form.count <= 2 ? 13 : 14
        case 0x2E58: return 15
        case 0x78: return 2
        default: return codes & 0xFF == 0x58 ? 16 : 17
        }
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
