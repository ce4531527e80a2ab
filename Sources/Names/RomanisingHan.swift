extension RomanisingReader {
    /// Mandarin readings: "习近平" is the words xi and jinping, "诸葛亮" zhuge and liang.
    ///
    /// A run of four or more characters is one word each, so that a reader of the words can join them again.
    mutating func readHan(_ letters: [Letter], isWhole: Bool) {
        guard isWhole, letters.count == 2 || letters.count == 3 else {
            for index in letters.indices {
                if index > 0 { begin(letters, at: index, .afterHyphen) }
                appendReading(index, of: letters)
            }
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
        for index in given..<letters.count { appendReading(index, of: letters) }
    }

    private mutating func begin(_ letters: [Letter], at index: Int, _ marks: RomanisedName.Marks = []) {
        split(end: letters[index - 1].source.upperBound, start: letters[index].source.lowerBound, marks)
    }

    private mutating func appendReading(_ index: Int, of letters: [Letter]) {
        let isRepeated = letters[index].scalar == 0x3005 && index > 0
        append(isRepeated ? letters[index - 1] : letters[index])
    }
}
