/// Which language's habits the Cyrillic letters of a name show.
enum CyrillicHabit {
    case russian
    /// г is h, и is y.
    case ukrainian
    /// Serbs write ш as š, which loses its mark.
    case serbian

    /// Reads the habit off letters that one language alone has, or the ending -ський; Kazakh і beside қ or ә is not
    /// Ukrainian.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var isUkrainian = false
        var isCentralAsian = false
        for index in text.indices.dropLast() {
            switch UInt16(text[index]) << 8 | UInt16(text[index + 1]) {
            // Ђ, Ј, Љ, Њ, Ћ, Џ
            case 0xD082, 0xD088...0xD08B, 0xD08F, 0xD192, 0xD198...0xD19B, 0xD19F:
                self = .serbian
                return
            // Є, І, Ї, Ґ
            case 0xD084, 0xD086, 0xD087, 0xD194, 0xD196, 0xD197, 0xD290, 0xD291: isUkrainian = true
            case 0xD18C where endsAsUkrainian(text, index): isUkrainian = true
            // Ғ to һ, Ә, Ө
            case 0xD292...0xD2BB, 0xD398, 0xD399, 0xD3A8, 0xD3A9: isCentralAsian = true
            default: break
            }
        }
        self = isUkrainian && !isCentralAsian ? .ukrainian : .russian
    }
}

/// Whether ь stands in -ський or -цький, й composed or not; Russian has -ский, and -ький as in "Горький" alone.
private func endsAsUkrainian(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index >= 2, index + 7 < text.count, text[index - 2] == 0xD1 else { return false }
    return (text[index - 1] == 0x81 || text[index - 1] == 0x86)
        && text[index + 2..<index + 7].elementsEqual([0xD0, 0xBA, 0xD0, 0xB8, 0xD0])
        && (text[index + 7] == 0xB8 || text[index + 7] == 0xB9)
}

extension RomanisingReader {
    /// As passports and sanctions lists do: "Хрущёв" is khrushchev, "Зеленський" zelensky, "Милошевић" milosevic.
    mutating func readCyrillic(_ letters: [Letter]) {
        let habit = cyrillicHabit ?? CyrillicHabit(text)
        cyrillicHabit = habit
        for (index, letter) in letters.enumerated() {
            let before: Unicode.Scalar = index > 0 ? letters[index - 1].small : " "
            let next: Unicode.Scalar = index + 1 < letters.count ? letters[index + 1].small : " "
            switch (letter.small, habit) {
            case ("й", _) where (before == "и" || before == "ы") && next == " ": break
            case ("и", _) where next == "й" && index + 2 == letters.count: append("y")
            case ("г", .ukrainian): append("h")
            case ("ґ", _): append("g")
            case ("и", .ukrainian): append("y")
            case ("ї", _) where isAtStart: append("yi")
            case ("є", _) where !isAtStart: append("ie")
            case ("е", _) where before == "ь" || before == "ъ", ("ё", _) where before == "ь" || before == "ъ":
                append("ye")
            case ("ь", _) where next == "о": append("y")
            case ("ъ", _) where !isAtStart && next != " " && !"еёюяиє".unicodeScalars.contains(next):
                append("a")
            case ("ж", .serbian): append("z")
            case ("ч", .serbian), ("ц", .serbian): append("c")
            case ("ш", .serbian): append("s")
            case ("х", .serbian): append("h")
            default: append(letter)
            }
        }
    }
}
