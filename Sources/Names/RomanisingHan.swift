extension RomanisingReader {
    /// Mandarin readings: "习近平" is the words xi and jinping, "诸葛亮" zhuge and liang.
    ///
    /// In a run of four or more characters the words of organisations and places are one word each, and so are the
    /// characters between them, so that a reader can join them again: "沈忠國際" is shen, zhong and guoji. Beside a dot, as
    /// in "贝拉克·奥巴马", the run is one word: a foreign name.
    mutating func readHan(_ letters: [Letter], isWhole: Bool) {
        if isWhole, letters.count > 1, standsBesideDot(letters) {
            for index in letters.indices { appendReading(index, of: letters) }
            return
        }
        let isName = isWhole && (letters.count == 2 || letters.count == 3)
        guard isName, usualSpelling(of: letters[...]) == nil else {
            readWords(letters)
            return
        }
        if letters.count == 2, followsFamilyName(.han) {
            for index in letters.indices { appendReading(index, of: letters) }
            return
        }
        var given = 1
        if let reading = RomanisationTable.surname(letters[0].scalar, letters[1].scalar) {
            bytes.append(contentsOf: reading)
            given = 2
        } else if let reading = RomanisationTable.surname(letters[0].scalar) {
            bytes.append(contentsOf: reading)
        } else {
            appendReading(0, of: letters)
        }
        if given < letters.count { begin(letters, at: given) }
        if letters.count - given == 2, let spelling = usualSpelling(of: letters[given...]) {
            append(spelling)
            return
        }
        for index in given..<letters.count { appendReading(index, of: letters) }
    }

    private mutating func readWords(_ letters: [Letter]) {
        let known = letters.count > 1 ? knownWords(in: letters) : []
        var word = 0
        var index = 0
        while index < letters.count {
            if index > 0 { begin(letters, at: index, .afterHyphen) }
            if word < known.count, known[word].lowerBound == index,
                let spelling = usualSpelling(of: letters[known[word]])
            {
                append(spelling)
                index = known[word].upperBound
                word += 1
            } else {
                appendReading(index, of: letters)
                index += 1
            }
        }
    }

    /// Whether a dot as between the parts of foreign names stands right before or after the characters.
    private func standsBesideDot(_ letters: [Letter]) -> Bool {
        guard let first = letters.first, let last = letters.last else { return false }
        return middleDots.contains { dot in
            text[..<first.source.lowerBound].suffix(dot.count).elementsEqual(dot)
                || text[min(last.source.upperBound, text.count)...].starts(with: dot)
        }
    }

    private mutating func begin(_ letters: [Letter], at index: Int, _ marks: RomanisedName.Marks = []) {
        split(end: letters[index - 1].source.upperBound, start: letters[index].source.lowerBound, marks)
    }

    private mutating func appendReading(_ index: Int, of letters: [Letter]) {
        let isRepeated = letters[index].scalar == 0x3005 && index > 0
        append(isRepeated ? letters[index - 1] : letters[index])
    }
}

/// ·, ・, •, ‧ and ･ in UTF-8.
private let middleDots: [[UInt8]] = [
    [0xC2, 0xB7], [0xE3, 0x83, 0xBB], [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA7], [0xEF, 0xBD, 0xA5],
]
