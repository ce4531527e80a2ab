extension RomanisingReader {
    /// Revised Romanisation syllable by syllable, family names as Koreans spell them: "김정은" is the words kim and jeongeun.
    ///
    /// A run of two to four syllables is read as a family name and a given name, unless it is or ends with a word that
    /// organisations and places have: "신한은행" is sinhan and eunhaeng.
    mutating func readHangul(_ letters: [Letter], isWhole: Bool) {
        if isWhole, letters.count > 1 {
            let known = knownWords(in: letters)
            let isOneWord = known.first?.count == letters.count && !isLongSurname(letters)
            if isOneWord || letters.count > 3 && known.last?.upperBound == letters.count {
                readKnownWords(known, of: letters)
                return
            }
        }
        let isName = isWhole && (2...4).contains(letters.count) && !followsFamilyName(.hangul)
        let surname = letters.count > 2 && isLongSurname(letters) ? 2 : 1
        var first = 0
        if isName || isWhole && letters.count == 1 && words.isEmpty,
            let spelling = usualSpelling(of: letters.prefix(surname))
        {
            append(spelling)
            first = surname
        }
        for index in first..<letters.count {
            if isName, index == surname {
                split(end: letters[index - 1].source.upperBound, start: letters[index].source.lowerBound)
            }
            appendSyllable(letters[index])
        }
    }

    /// The known words one word each, and the syllables between two of them one word.
    private mutating func readKnownWords(_ known: [Range<Int>], of letters: [Letter]) {
        let starts = Set(known.flatMap { [$0.lowerBound, $0.upperBound] })
        var index = 0
        while index < letters.count {
            if index > 0, starts.contains(index) {
                split(
                    end: letters[index - 1].source.upperBound, start: letters[index].source.lowerBound,
                    .afterHyphen)
            }
            if let word = known.first(where: { $0.lowerBound == index }),
                let spelling = usualSpelling(of: letters[word])
            {
                append(spelling)
                index = word.upperBound
            } else {
                appendSyllable(letters[index])
                index += 1
            }
        }
    }

    private mutating func appendSyllable(_ letter: Letter) {
        guard (0xAC00...0xD7A3).contains(letter.scalar) else {
            append(letter)
            return
        }
        let syllable = letter.scalar - 0xAC00
        appendJamo(0x1100 + syllable / 588)
        appendJamo(0x1161 + syllable % 588 / 28)
        if syllable % 28 > 0 { appendJamo(0x11A7 + syllable % 28) }
    }

    /// The syllable of two jamo, or of a syllable and its final; nil where they make none. The Unicode Standard, 3.12.
    static func syllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch (first, second) {
        case (0x1100...0x1112, 0x1161...0x1175): 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
        case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first - 0xAC00) % 28 == 0: first + second - 0x11A7
        default: nil
        }
    }

    private mutating func appendJamo(_ jamo: UInt32) {
        bytes.append(contentsOf: RomanisationTable.entry(jamo).letters)
    }

    /// Whether the first two syllables are one of the few family names of two syllables.
    private func isLongSurname(_ letters: [Letter]) -> Bool {
        switch (Unicode.Scalar(letters[0].scalar), Unicode.Scalar(letters[1].scalar)) {
        case ("남", "궁"), ("황", "보"), ("제", "갈"), ("사", "공"), ("선", "우"), ("서", "문"), ("독", "고"), ("동", "방"):
            true
        default: false
        }
    }
}
