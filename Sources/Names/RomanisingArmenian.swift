extension RomanisingReader {
    /// "Սարգսյան" is sargsyan, "Ոսկանյան" voskanyan, "Հարությունյան" harutyunyan.
    mutating func readArmenian(_ letters: [Letter]) {
        for (index, letter) in letters.enumerated() {
            let before: Unicode.Scalar = index > 0 ? letters[index - 1].small : " "
            let next: Unicode.Scalar = index + 1 < letters.count ? letters[index + 1].small : " "
            switch (letter.small, next) {
            case ("ո", "ւ"): append("u")
            case ("ւ", _) where before == "ո": break
            case ("ո", _) where isAtStart: append("vo")
            case ("ե", _) where isAtStart || next == "ա": append(next == "ա" ? "y" : "ye")
            case ("և", _) where isAtStart: append("yev")
            default: append(letter)
            }
        }
    }
}
