/// Words whose letters alone do not tell how people spell them in Latin script.
///
/// "محمد" is mhmd by its letters and "muhammad" in Resources/names/spellings.txt, 김 is gim and "kim".
extension RomanisingReader {
    private static let longestWord = 16

    /// The usual spelling of a word of these letters; nil where the tables do not hold it.
    mutating func usualSpelling(of letters: ArraySlice<Letter>) -> NameTable.Value? {
        guard letters.count <= RomanisingReader.longestWord else { return nil }
        key.removeAll(keepingCapacity: true)
        for letter in letters { key.append(contentsOf: String(letter.plainest).utf8) }
        return key.withUnsafeBufferPointer { NameTables.spellings.value(of: $0) }
    }

    /// Appends a usual spelling.
    mutating func append(_ spelling: NameTable.Value) {
        for position in 0..<spelling.count {
            bytes.append(UInt8(ascii: "a") + UInt8(clamping: min(spelling[position], 25)))
        }
    }

    /// The letters as words of the tables that cover as many letters as words can, each as its bounds; the letters between
    /// them are in none.
    mutating func knownWords(in letters: [Letter]) -> [Range<Int>] {
        // From the right, since what a Chinese or Korean name says of the business stands at its end.
        let longest = 8
        var covered = [Int](repeating: 0, count: letters.count + 1)
        var next = [Int](repeating: 0, count: letters.count + 1)
        for start in letters.indices.reversed() {
            covered[start] = covered[start + 1]
            for end in start + 2..<max(start + 2, min(letters.count, start + longest) + 1)
            where end - start + covered[end] > covered[start] {
                guard usualSpelling(of: letters[start..<end]) != nil else { continue }
                covered[start] = end - start + covered[end]
                next[start] = end
            }
        }
        var words: [Range<Int>] = []
        var start = 0
        while start < letters.count {
            if next[start] > start { words.append(start..<next[start]) }
            start = max(start + 1, next[start])
        }
        return words
    }
}

extension RomanisingReader.Letter {
    /// The letter that the tables of usual spellings have for it: of Arabic without hamza and with the dots of Arabs, ه for ة.
    var plainest: Unicode.Scalar {
        switch scalar {
        case 0x0622, 0x0623, 0x0625, 0x0671: "ا"
        case 0x0649, 0x06CC, 0x06CD: "ي"
        case 0x06A9, 0x06AA: "ك"
        case 0x06C1, 0x06BE, 0x06D5, 0x0629: "ه"
        default: Unicode.Scalar(scalar) ?? " "
        }
    }
}
