extension RomanisingReader {
    /// The usual spelling of known words, else consonants and the vowels that are written: "נתניהו" is netanyahu, "ירון" yron.
    mutating func readHebrew(_ letters: [Letter]) {
        if isAtStart, let spelling = usualSpelling(of: letters[...]) {
            append(spelling)
            mark(.vowelled)
            return
        }
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            let isFirst = isAtStart
            let next = index + 1 < letters.count ? letters[index + 1].scalar : 0
            index += 1
            switch Unicode.Scalar(letter.scalar) ?? " " {
            case "ו":
                if next == 0x05D5 {
                    append("v")
                    index += 1
                } else if isFirst || next == 0x05D9 && index + 1 == letters.count
                    || isVowel(letter.vowel) && letter.vowel != UInt8(ascii: "o")
                {
                    append("v")
                } else if letter.isDotted || index == letters.count && letter.vowel == 0 {
                    append("u")
                    continue
                } else {
                    appendOnce(UInt8(ascii: "o"))
                    continue
                }
            case "י":
                if isFirst || next == 0x05D4 || next == 0x05D5 || isVowel(letter.vowel) {
                    append("y")
                } else {
                    appendOnce(UInt8(ascii: "i"))
                    if next == 0x05D9 { index += 1 }
                }
            case "א", "ע":
                let vowelFollows = next == 0x05D5 || next == 0x05D9
                if letter.vowel == 0, isFirst ? !vowelFollows : !vowelFollows && index < letters.count {
                    appendOnce(UInt8(ascii: "a"))
                }
            case "ה":
                if index == letters.count, !isFirst { appendOnce(UInt8(ascii: "a")) } else { append("h") }
            case "ב": append(isFirst || letter.isDotted ? "b" : "v")
            case "כ": append(isFirst || letter.isDotted ? "k" : "kh")
            case "פ": append(isFirst || letter.isDotted || index == letters.count ? "p" : "f")
            case "ג": append(letter.hasGeresh ? "j" : "g")
            case "ז": append(letter.hasGeresh ? "zh" : "z")
            case "צ", "ץ": append(letter.hasGeresh ? "ch" : "tz")
            default: append(letter)
            }
            if isVowel(letter.vowel) { appendOnce(letter.vowel) }
        }
    }

    private func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
