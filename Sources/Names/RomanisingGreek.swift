extension RomanisingReader {
    /// As Greek passports do: "Παπανδρέου" is papandreou, "Μπακογιάννη" bakogianni, "Ευαγγελία" evangelia.
    mutating func readGreek(_ letters: [Letter]) {
        var index = 0
        while index < letters.count {
            let letter = letters[index].small
            let hasNext = index + 1 < letters.count && !letters[index + 1].isDotted
            let next: Unicode.Scalar = hasNext ? letters[index + 1].small : " "
            index += 2
            switch (letter, next) {
            case ("ο", "υ"): append("ou")
            case ("ε", "ι"), ("ο", "ι"), ("υ", "ι"): append("i")
            case ("α", "υ"), ("ε", "υ"), ("η", "υ"):
                append(letters[index - 2])
                let after: Unicode.Scalar = index < letters.count ? letters[index].small : " "
                if " θκξπσςτφχψ".unicodeScalars.contains(after) { append("f") } else { append("v") }
            case ("μ", "π") where isAtStart: append("b")
            case ("ν", "τ") where isAtStart: append("d")
            case ("γ", "κ"): if isAtStart { append("g") } else { append("nk") }
            case ("γ", "γ"): append("ng")
            case ("γ", "χ"): append("nch")
            case ("γ", "ξ"): append("nx")
            default:
                append(letters[index - 2])
                index -= 1
            }
        }
    }
}
