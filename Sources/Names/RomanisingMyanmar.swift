extension RomanisingReader {
    /// "အောင်ဆန်းစုကြည်" is aungsansukyi, "မင်းအောင်လှိုင်" minaunghlaing.
    ///
    /// A consonant with an asat closes the syllable; together with the vowel before it has a sound of its own.
    mutating func readMyanmar(_ letters: [Letter]) {
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            index += 1
            guard letter.entry.kind == .consonant else {
                if letter.entry.kind != .virama { append(letter) }
                continue
            }
            var end = index
            while end < letters.count, letters[end].entry.kind == .medial { end += 1 }
            let medials = letters[index..<end]
            index = end
            if medials.contains(where: { $0.scalar == 0x103E }) { append("h") }
            // အ is only a vowel's carrier.
            if letter.scalar != 0x1021 { appendConsonant(letter) }
            for medial in medials { append(medial) }
            if index < letters.count, letters[index].scalar == 0x1039 {
                append("a")
                index += 1
                continue
            }
            var vowels: [UInt32] = []
            while index < letters.count, letters[index].entry.kind == .vowelSign {
                if letters[index].entry.letters.count > 0 { vowels.append(letters[index].scalar) }
                index += 1
            }
            if index < letters.count, letters[index].scalar == 0x103A,
                vowels.last == 0x102C || vowels.last == 0x102B
            {
                index += 1
            }
            var final: UInt32 = 0
            if index + 1 < letters.count, letters[index].entry.kind == .consonant,
                letters[index + 1].entry.kind == .virama
            {
                final = letters[index].scalar
                index += 2
                while index < letters.count, letters[index].entry.kind == .vowelSign,
                    letters[index].entry.letters.isEmpty
                {
                    index += 1
                }
            }
            appendRhyme(vowels, final)
        }
    }

    private mutating func appendRhyme(_ vowels: [UInt32], _ final: UInt32) {
        let isVelar = final == 0x1004 || final == 0x1000
        switch (vowels.first, vowels.count) {
        case (nil, _):
            switch final {
            case 0x1004: append("i")
            case 0x1005: append("i")
            case 0x1009: append("i")
            case 0x100A, 0x101A:
                append(final == 0x100A ? "i" : "e")
                return
            default: append("a")
            }
        case (0x1031, 2): append(isVelar ? "au" : "aw")
        case (0x102D, 2): append(isVelar ? "ai" : "o")
        case (0x102D, 1) where final != 0: append("ei")
        case (0x102F, 1) where final != 0: append("ou")
        case (0x1036, _): append("an")
        default:
            for vowel in vowels { bytes.append(contentsOf: RomanisationTable.entry(vowel).letters) }
        }
        switch final {
        case 0: break
        case 0x1000: append("k")
        case 0x1004: append("ng")
        case 0x1005, 0x1010, 0x1012, 0x101E: append("t")
        case 0x1009, 0x1014, 0x1019: append("n")
        case 0x1015: append("p")
        default: bytes.append(contentsOf: RomanisationTable.entry(final).letters.dropLast())
        }
        // -in is written for -ing after a vowel that is not written.
        if vowels.isEmpty, final == 0x1004 { bytes.removeLast() }
    }
}
