extension RomanisingReader {
    /// A letter that waits for its neighbours.
    struct Letter {
        var scalar: UInt32
        var entry: RomanisationTable.Entry
        var source: Range<Int>
        /// The short vowel written above or below it: a, i, u, e, o; 0 where none is written.
        var vowel: UInt8 = 0
        /// Whether a dialytika, dagesh or shadda stands on it.
        var isDotted = false
        /// Whether a Hebrew geresh follows: ג׳ is j.
        var hasGeresh = false
    }

    /// Romanises the letters that waited for their neighbours.
    ///
    /// `isLast` says whether the word ends with them.
    mutating func flush(isLast: Bool) {
        guard let script = run.first?.entry.script else { return }
        var letters: [Letter] = []
        swap(&letters, &run)
        defer {
            letters.removeAll(keepingCapacity: true)
            swap(&letters, &run)
        }
        switch script {
        case .cyrillic: readCyrillic(letters)
        case .greek: readGreek(letters)
        case .arabic: readArabic(letters)
        case .hebrew: readHebrew(letters)
        case .armenian: readArmenian(letters)
        case .han: readHan(letters, isWhole: isLast && isAtStart)
        case .kana: readKana(letters)
        case .hangul: readHangul(letters, isWhole: isLast && isAtStart)
        case .indic: readIndic(letters)
        case .thai: readThai(letters)
        case .khmer: readKhmer(letters)
        case .myanmar: readMyanmar(letters)
        case .tibetan: readTibetan(letters)
        case .latin, .digits, .georgian, .ethiopic, .other: for letter in letters { append(letter) }
        }
    }

    /// Whether the word before is one character of the script, as the family name is in "习 近平" and "박 근혜".
    func followsFamilyName(_ script: Script) -> Bool {
        guard let before = words.last else { return false }
        return before.script == script && before.source.count == 3 && !before.marks.contains(.afterHyphen)
    }

    /// Appends a letter's spelling in the tables.
    mutating func append(_ letter: Letter) { bytes.append(contentsOf: letter.entry.letters) }

    /// Appends a consonant without the vowel that its spelling in the tables ends with.
    mutating func appendConsonant(_ letter: Letter) {
        bytes.append(contentsOf: letter.entry.letters.dropLast())
    }

    /// Appends letters a–z.
    mutating func append(_ letters: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount))
    }

    /// Appends a vowel unless the word ends with it: a vowel sign and the long vowel's letter are one vowel.
    mutating func appendOnce(_ vowel: UInt8) {
        if isAtStart || bytes.last != vowel { bytes.append(vowel) }
    }

    /// The last letter of the word, 0 at its start.
    var lastByte: UInt8 { isAtStart ? 0 : bytes.last ?? 0 }
}

extension RomanisingReader.Letter {
    /// The letter in lower case where it is Cyrillic, Greek or Armenian.
    var small: Unicode.Scalar {
        let small: UInt32 =
            switch scalar {
            case 0x0410...0x042F, 0x0391...0x03AB: scalar + 0x20
            case 0x0400...0x040F: scalar + 0x50
            case 0x0531...0x0556: scalar + 0x30
            case 0x0460...0x0481, 0x048A...0x04BF, 0x04D0...0x052F: scalar | 1
            default: scalar
            }
        return Unicode.Scalar(small) ?? " "
    }
}
