extension RomanisingReader {
    /// "ប៉ុល ពត" is pol pot, "ហ៊ុន សែន" hun sen.
    ///
    /// A consonant is of the a-series or the o-series; the spelling in the tables ends with the series' vowel, and two
    /// signs shift a consonant to the other series.
    mutating func readKhmer(_ letters: [Letter]) {
        var index = 0
        var isSeriesA = true
        while index < letters.count {
            let letter = letters[index]
            index += 1
            switch letter.entry.kind {
            case .consonant:
                isSeriesA = letter.entry.letters.last == UInt8(ascii: "a")
                var isShifted = false
                if index < letters.count, letters[index].entry.kind == .sign {
                    isSeriesA = letters[index].scalar == 0x17C9
                    isShifted = isSeriesA
                    index += 1
                }
                let isFinal = "aeiou".utf8.contains(lastByte)
                if isShifted && letter.scalar == 0x1794 { append("p") } else { appendConsonant(letter) }
                let next = index < letters.count ? letters[index].entry.kind : .consonant
                let hasSign = next == .virama || next == .vowelSign && letters[index].scalar != 0x17C6
                if !hasSign, !isFinal { append(isSeriesA ? "a" : "o") }
            case .vowelSign where letter.scalar == 0x17BB && isSeriesA: append("o")
            case .virama, .sign: break
            default: append(letter)
            }
        }
    }
}
