/// Whether a Latin word that a hyphen joins to the next is the Arabic article: "al", "el", and "as" before s alone.
func isArabicArticle(_ word: ArraySlice<UInt8>, before next: UInt8) -> Bool {
    let start = word.startIndex
    guard word.count == 2 || word.count == 3 else { return false }
    let vowel = word[start]
    guard vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "e") || vowel == UInt8(ascii: "u") else {
        return false
    }
    let consonant = word[start + 1]
    if word.count == 2, consonant == UInt8(ascii: "l") { return true }
    guard consonant == next, "drstzn".utf8.contains(consonant) else { return false }
    return word.count == 2 || word[start + 2] == UInt8(ascii: "h")
}

/// Whether a text has letters that Persian, Urdu and Pashto have and Arabic has not; they speak ض and ذ as z.
private func hasPersianLetters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.indices.dropLast().contains { index in
        switch UInt16(text[index]) << 8 | UInt16(text[index + 1]) {
        // پ, چ, ژ, ک, گ, ی
        case 0xD9BE, 0xDA86, 0xDA98, 0xDAA9, 0xDAAF, 0xDB8C: true
        // ٹ, ڈ, ڑ, ہ, ے
        case 0xD9B9, 0xDA88, 0xDA91, 0xDB81, 0xDB92: true
        default: false
        }
    }
}

extension RomanisingReader {
    /// The usual spelling of known words, else consonants and the vowels that are written: "محمد" is muhammad, "هشتک"
    /// hshtk, "التكريتي" tikriti with the article marked, "عبدالرحمن" the words abd and rahman.
    mutating func readArabic(_ letters: [Letter]) {
        let isPersian = arabicIsPersian ?? hasPersianLetters(text)
        arabicIsPersian = isPersian
        var rest = letters[...]
        if readUsual(rest) { return }
        let afterServant = rest.dropFirst(3)
        if rest.count >= 6, arabicKey(rest.prefix(3)) == servant, arabicKey(afterServant.prefix(2)) == article
        {
            append("abd")
            mark(.vowelled)
            rest = isGod(afterServant) ? afterServant : afterServant.dropFirst(2)
            split(
                end: letters[2].source.upperBound, start: letters[3].source.lowerBound,
                rest.count < afterServant.count ? .article : [])
        } else if startsWithArticle(rest) {
            rest = rest.dropFirst(2)
            mark(.article)
        } else {
            rest = withoutJoinedWords(rest)
        }
        if readUsual(rest) || readDerived(rest) { return }
        // "نورالدين" and "نصرالله" are mostly one word in Latin script.
        if rest.count > 5, arabicKey(rest.suffix(5)) == ofReligion {
            if !readUsual(rest.dropLast(5)) { readArabicLetters(rest.dropLast(5), isPersian) }
            append("uddin")
            return
        }
        if rest.count > 4, arabicKey(rest.suffix(4)) == god {
            if !readUsual(rest.dropLast(4)) { readArabicLetters(rest.dropLast(4), isPersian) }
            append("ullah")
            return
        }
        let whole = arabicKey(rest)
        if isGod(rest) {
            append("allah")
            mark(.vowelled)
        } else if let spelling = wholeWords[whole] {
            append(spelling)
            mark(.vowelled)
        } else {
            readArabicLetters(rest, isPersian)
        }
    }

    /// Appends the usual spelling of the letters; false where the tables do not hold them.
    private mutating func readUsual(_ letters: ArraySlice<Letter>) -> Bool {
        guard let spelling = usualSpelling(of: letters) else { return false }
        append(spelling)
        mark(.vowelled)
        return true
    }

    /// Appends a word made of one that the tables hold: "محمدزاده" is muhammadzadeh, "وطنية" wataniya.
    private mutating func readDerived(_ letters: ArraySlice<Letter>) -> Bool {
        for ending in endings where letters.count >= ending.count + ending.leastStem {
            guard arabicKey(letters.suffix(ending.count)) == ending.letters,
                let stem = usualSpelling(of: letters.dropLast(ending.count)), stem.count > 0,
                // i, iya and ian join a consonant.
                !(ending.afterConsonant && [0, 4, 8, 14, 20].contains(stem[stem.count - 1]))
            else { continue }
            append(stem)
            append(ending.spelling)
            mark(.vowelled)
            return true
        }
        return false
    }

    /// The letters without "and the", "and" or "for the" that Arabic writes as one with a word, where that word is known:
    /// "للتجارة" is tijara with the article marked.
    private mutating func withoutJoinedWords(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter> {
        guard letters.count > 4, !words.isEmpty else { return letters }
        if arabicKey(letters.prefix(3)) == andThe, isKnown(letters.dropFirst(3)) {
            mark(.article)
            return letters.dropFirst(3)
        }
        if arabicKey(letters.prefix(2)) == forThe {
            mark(.article)
            return letters.dropFirst(2)
        }
        if arabicKey(letters.prefix(1)) == and, isKnown(letters.dropFirst()) { return letters.dropFirst() }
        return letters
    }

    private mutating func isKnown(_ letters: ArraySlice<Letter>) -> Bool {
        usualSpelling(of: letters) != nil
    }

    private mutating func readArabicLetters(_ letters: ArraySlice<Letter>, _ isPersian: Bool) {
        for index in letters.indices.dropLast() { readArabicLetter(index, of: letters, isPersian) }
        if endingInAlef.contains(arabicKey(letters)) {
            appendOnce(UInt8(ascii: "a"))
        } else if let last = letters.indices.last {
            readArabicLetter(last, of: letters, isPersian)
        }
    }

    private mutating func readArabicLetter(
        _ index: Int, of letters: ArraySlice<Letter>, _ isPersian: Bool
    ) {
        let letter = letters[index]
        let isFirst = index == letters.startIndex
        let isLast = index == letters.endIndex - 1
        let before: Unicode.Scalar = isFirst ? " " : plain(letters[index - 1])
        let next: Unicode.Scalar = isLast ? " " : plain(letters[index + 1])
        let own = letter.vowel
        switch plain(letter) {
        case "ا":
            let exact = letter.scalar
            if own != 0 {
                appendOnce(own)
            } else if exact == 0x0625 {
                appendOnce(UInt8(ascii: "i"))
            } else if !(isFirst && next == "ي" && exact == 0x0627 && isConsonant(index + 2, of: letters)) {
                appendOnce(UInt8(ascii: "a"))
            }
            return
        case "ع":
            let long = next == "ي" && isConsonant(index + 2, of: letters)
            if own != 0 {
                appendOnce(own)
            } else if isFirst ? !long : (next == "ي" || next == "و") && !isVowel(lastByte) {
                appendOnce(UInt8(ascii: "a"))
            }
            return
        case "ي":
            let isNisba = before == "ن" && index >= letters.startIndex + 2 && plain(letters[index - 2]) == "ا"
            if letter.scalar == 0x0649, isLast, !isFirst, !isNisba {
                appendOnce(UInt8(ascii: "a"))
                return
            }
            let afterAlef = before == "ا" && !isAtStart && lastByte == UInt8(ascii: "a")
            let opens = isFirst || afterAlef || next == "ا" || own != 0
            let diphthong = !isFirst && letters[index - 1].vowel == UInt8(ascii: "a")
            if opens || diphthong { append("y") } else { appendOnce(UInt8(ascii: "i")) }
        case "و":
            let diphthong = !isFirst && letters[index - 1].vowel == UInt8(ascii: "a")
            let opens = isFirst || before == "ا" || next == "ا" || next == "ي" || own != 0
            let afterAin = before == "ع" && index - 1 == letters.startIndex
            if opens || diphthong || afterAin { append("w") } else { appendOnce(UInt8(ascii: "u")) }
        case "ة": if isLast { appendOnce(UInt8(ascii: "a")) } else { append("t") }
        case "ئ": if next != "ي" && own == 0 { appendOnce(UInt8(ascii: "i")) }
        case "ؤ": if next != "و" && own == 0 { appendOnce(UInt8(ascii: "u")) }
        case "ض" where isPersian, "ذ" where isPersian: append("z")
        case "ث" where isPersian: append("s")
        default: append(letter)
        }
        if own != 0 { appendOnce(own) }
    }

    private func isGod(_ letters: ArraySlice<Letter>) -> Bool {
        let key = arabicKey(letters)
        return key == god || key == shortGod
    }

    private func isConsonant(_ index: Int, of letters: ArraySlice<Letter>) -> Bool {
        guard index < letters.endIndex else { return false }
        return !"اويىة".unicodeScalars.contains(plain(letters[index]))
    }

    private func isVowel(_ byte: UInt8) -> Bool { "aiueo".utf8.contains(byte) }

    private func startsWithArticle(_ letters: ArraySlice<Letter>) -> Bool {
        guard letters.count > 3, let alef = letters.first, alef.scalar != 0x0623,
            arabicKey(letters.prefix(2)) == article
        else {
            return false
        }
        return !isGod(letters) && withoutArticle[arabicKey(letters)] == nil
            && withoutArticle[arabicKey(letters.prefix(5))] != .beginning
    }

    /// The letters of a short word as one number; 0 where it is longer than eight letters.
    private func arabicKey(_ letters: ArraySlice<Letter>) -> UInt64 {
        guard letters.count <= 8 else { return 0 }
        return letters.reduce(0) { $0 << 8 | UInt64(plain($1).value & 0xFF) }
    }

    /// The letter that Arabs write for it: Persian and Urdu ی and ک, alef with hamza.
    private func plain(_ letter: Letter) -> Unicode.Scalar {
        switch letter.scalar {
        case 0x0622, 0x0623, 0x0625, 0x0671: "ا"
        case 0x0649, 0x06CC, 0x06CD: "ي"
        case 0x06A9, 0x06AA: "ك"
        case 0x06C1, 0x06BE, 0x06D5: "ه"
        default: Unicode.Scalar(letter.scalar) ?? " "
        }
    }
}

/// The letters of a short word as one number, as `arabicKey` of its letters.
private func key(_ word: String) -> UInt64 {
    word.unicodeScalars.reduce(0) { $0 << 8 | UInt64($1.value & 0xFF) }
}

private let article = key("ال")
private let servant = key("عبد")
private let god = key("الله")
private let shortGod = key("اله")
private let ofReligion = key("الدين")
private let and = key("و")
private let andThe = key("وال")
private let forThe = key("لل")

/// What makes adjectives, patronymics and plurals of words.
private struct Ending {
    let letters: UInt64
    let count: Int
    let spelling: StaticString
    /// How many letters the word must have before it, lest a name is taken for a derived one.
    let leastStem: Int
    let afterConsonant: Bool

    init(_ letters: String, _ spelling: StaticString, leastStem: Int = 3, afterConsonant: Bool = false) {
        self.letters = key(letters)
        count = letters.unicodeScalars.count
        self.spelling = spelling
        self.leastStem = leastStem
        self.afterConsonant = afterConsonant
    }
}

private let endings = [
    Ending("زاده", "zadeh"), Ending("سازي", "sazi"), Ending("سازان", "sazan"), Ending("نژاد", "nezhad"),
    Ending("پور", "pur"), Ending("بور", "pur"),
    Ending("يان", "ian", leastStem: 4, afterConsonant: true), Ending("هاي", "haye"),
    Ending("ية", "iya", afterConsonant: true), Ending("يه", "iya", afterConsonant: true),
    Ending("ي", "i", leastStem: 4, afterConsonant: true), Ending("ها", "ha"),
]

/// Words whose usual form the letters alone do not give; ي stands for ى and ی too.
private let wholeWords: [UInt64: StaticString] = [
    key("ابو"): "abu", key("ابي"): "abi", key("ابن"): "ibn", key("بن"): "bin", key("بنت"): "bint",
    key("ام"): "umm",
    key("ال"): "al",
]

/// Words whose last letter, ى or ی, is a long a; elsewhere many write ى for ي.
private let endingInAlef: Set<UInt64> = [
    key("موسي"), key("عيسي"), key("مصطفي"), key("مرتضي"), key("مجتبي"), key("ليلي"), key("هدي"), key("سلمي"),
    key("كبري"),
]

private enum WithoutArticle { case word, beginning }

/// Names that begin with alef and lam of their own.
private let withoutArticle: [UInt64: WithoutArticle] = [
    key("الياس"): .word, key("الهام"): .word, key("البرت"): .word, key("الفريد"): .word, key("الفونس"): .word,
    key("الكسا"): .beginning, key("الكسن"): .beginning, key("اليكس"): .beginning, key("الكسي"): .beginning,
    key("اليزا"): .beginning,
]
