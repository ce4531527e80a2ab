extension RomanisingReader {
    /// After the Royal Thai General System: "ทักษิณ ชินวัตร" is thaksin chinwat, "สมชาย" somchai, "ประยุทธ์" prayut.
    ///
    /// Vowels that are written before their consonant are spoken after it; the vowels that are not written are o in a closed
    /// syllable and a in an open one. Lao letters stand 0x80 above the Thai ones and are read alike.
    mutating func readThai(_ letters: [Letter]) {
        let letters = withoutSilentLetters(letters)
        var index = 0
        // Whether the syllable has its vowel, so that the next consonant may close it.
        var hasVowel = false
        while index < letters.count {
            let letter = letters[index]
            if isPreposed(letter), index + 1 < letters.count, letters[index + 1].entry.kind == .letter {
                index = readPreposed(letters, at: index)
                hasVowel = true
                continue
            }
            index += 1
            guard letter.entry.kind == .letter else {
                // ัว is ua.
                if letter.thai == 0x0E31, index < letters.count, letters[index].thai == 0x0E27 {
                    append("ua")
                    index += 1
                } else if letter.entry.letters.count > 0 {
                    append(letter)
                }
                hasVowel = true
                continue
            }
            let next = index < letters.count ? letters[index] : nil
            let nextIsVowel = next.map { $0.entry.kind == .vowelSign && !isPreposed($0) } ?? false
            if letter.thai == 0x0E2D {  // อ carries a vowel, or is one
                if !nextIsVowel { append("o") }
                hasVowel = !nextIsVowel
            } else if hasVowel, !nextIsVowel, next?.thai != 0x0E2D, !opensLastSyllable(letters, at: index) {
                appendFinal(letter)
                hasVowel = false
                // ตร and the like at the end of a word are one t.
                if index == letters.count - 1, letters[index].thai == 0x0E23 { index += 1 }
            } else {
                if !isSilentLead(letter, next) { append(letter) }
                hasVowel = false
                guard let next, !nextIsVowel, !isSilentLead(letter, next) else { continue }
                let afterNext = index + 1 < letters.count ? letters[index + 1] : nil
                let nextHasVowel = afterNext.map { $0.entry.kind == .vowelSign && !isPreposed($0) } ?? false
                if next.thai == 0x0E23, afterNext?.thai == 0x0E23 {  // รร
                    append(index + 2 < letters.count ? "a" : "an")
                    index += 2
                    hasVowel = true
                } else if next.thai == 0x0E2D || nextHasVowel && isLiquid(next) && takesLiquid(letter) {
                    continue
                } else {
                    append(nextHasVowel || isPreposed(next) ? "a" : "o")
                    hasVowel = !nextHasVowel && !isPreposed(next)
                }
            }
        }
    }

    /// A vowel before its consonant, the consonant, and what of the vowel stands after it; returns the next index.
    private mutating func readPreposed(_ letters: [Letter], at start: Int) -> Int {
        let vowel = letters[start]
        var index = start + 1
        if letters[index].thai != 0x0E2D {
            let next = index + 1 < letters.count ? letters[index + 1] : nil
            if !isSilentLead(letters[index], next) { append(letters[index]) }
        }
        index += 1
        let isSilentPair = index < letters.count && isSilentLead(letters[index - 1], letters[index])
        if index < letters.count,
            isSilentPair
                || takesLiquid(letters[index - 1]) && isLiquid(letters[index]) && index + 1 < letters.count
        {
            append(letters[index])
            index += 1
        }
        let rest = letters[index...].prefix(2).map(\.thai)
        guard vowel.thai == 0x0E40, let first = rest.first else {
            append(vowel)
            return index
        }
        switch (first, rest.last) {
        case (0x0E32, _): append("ao")
        case (0x0E35, 0x0E22):
            append("ia")
            index += 1
        case (0x0E37, 0x0E2D):
            append("uea")
            index += 1
        case (0x0E34, _), (0x0E2D, _): append("oe")
        default:
            append("e")
            return index
        }
        return index + 1
    }

    /// Without the letters that a thanthakhat silences.
    private func withoutSilentLetters(_ letters: [Letter]) -> [Letter] {
        var spoken: [Letter] = []
        for letter in letters {
            if letter.thai == 0x0E4C {
                if let last = spoken.last, last.entry.kind == .vowelSign { spoken.removeLast() }
                if let last = spoken.last, last.entry.kind == .letter { spoken.removeLast() }
            } else {
                spoken.append(letter)
            }
        }
        return spoken
    }

    private func isPreposed(_ letter: Letter) -> Bool { (0x0E40...0x0E44).contains(letter.thai) }

    private func isLiquid(_ letter: Letter) -> Bool { [0x0E23, 0x0E25, 0x0E27].contains(letter.thai) }

    private func takesLiquid(_ letter: Letter) -> Bool {
        "กขคตปผพ".unicodeScalars.contains { $0.value == letter.thai }
    }

    /// Whether the letter before `next`, after a long vowel, and the last letter of the word make a syllable: -thon.
    private func opensLastSyllable(_ letters: [Letter], at next: Int) -> Bool {
        guard next == letters.count - 1, next >= 2, letters[next].entry.kind == .letter else { return false }
        return [0x0E32, 0x0E35, 0x0E37, 0x0E39].contains(letters[next - 2].thai)
    }

    /// Whether ห only raises the tone of the consonant after it.
    private func isSilentLead(_ letter: Letter, _ next: Letter?) -> Bool {
        guard letter.thai == 0x0E2B, let next else { return false }
        return "งญนมยรลว".unicodeScalars.contains { $0.value == next.thai }
    }

    private mutating func appendFinal(_ letter: Letter) {
        switch Unicode.Scalar(letter.thai) ?? " " {
        case "ก", "ข", "ค", "ฆ": append("k")
        case "จ", "ช", "ซ", "ฌ", "ฎ", "ฏ", "ฐ", "ฑ", "ฒ", "ด", "ต", "ถ", "ท", "ธ", "ศ", "ษ", "ส": append("t")
        case "บ", "ป", "ผ", "ฝ", "พ", "ฟ", "ภ": append("p")
        case "ญ", "ณ", "น", "ร", "ล", "ฬ": append("n")
        case "ย": append("i")
        case "ว": append("o")
        default: append(letter)
        }
    }
}

extension RomanisingReader.Letter {
    /// The Thai letter, also where it is Lao.
    fileprivate var thai: UInt32 { scalar >= 0x0E80 ? scalar - 0x80 : scalar }
}
