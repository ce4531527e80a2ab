extension RomanisingReader {
    /// A syllable as it is spoken: "བསྟན་འཛིན་རྒྱ་མཚོ" is tan, dzin, gya and tsho, joined by hyphens.
    ///
    /// Letters before and above the root letter are silent, and so are the finals d and s.
    mutating func readTibetan(_ letters: [Letter]) {
        let root = rootIndex(letters)
        var hasVowel = false
        var index = root
        while index < letters.count {
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1].entry.kind : .nothing
            switch letter.entry.kind {
            case .vowelSign:
                append(letter)
                hasVowel = true
            case .consonant, .subjoined:
                let isSilent =
                    hasVowel && index == letters.count - 1
                    && (letter.scalar == 0x0F66 || letter.scalar == 0x0F51)
                if !isSilent, !(hasVowel && letter.scalar == 0x0F60) { appendConsonant(letter) }
                if !hasVowel, next != .vowelSign, next != .subjoined {
                    append("a")
                    hasVowel = true
                }
            default: append(letter)
            }
            index += 1
        }
    }

    /// Where the spoken part of the syllable begins.
    private func rootIndex(_ letters: [Letter]) -> Int {
        func isConsonant(_ index: Int) -> Bool {
            index < letters.count && letters[index].entry.kind == .consonant
        }
        var root = 0
        let isPrefix = "གདབམའ".unicodeScalars.contains { $0.value == letters[0].scalar }
        if isPrefix, isConsonant(1) {
            let next = letters.count > 2 ? letters[2].entry.kind : .nothing
            let closes = letters.count == 3 && letters[2].scalar == 0x0F66
            if next == .vowelSign || next == .subjoined || next == .consonant && !closes { root = 1 }
        }
        // A superscribed r, l or s.
        let isAbove = "རལས".unicodeScalars.contains { $0.value == letters[root].scalar }
        if isAbove, root + 1 < letters.count, letters[root + 1].entry.kind == .subjoined {
            let below = letters[root + 1].scalar
            if below != 0x0FB1, below != 0x0FB2, below != 0x0FB3 { root += 1 }
        }
        return root
    }
}
