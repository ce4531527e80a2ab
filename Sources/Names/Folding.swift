internal import Foundation

/// Names without what spelling varies: "Núñez de la Peña" and "NUNEZ DE LA PENA" fold to the same text.
extension StringProtocol {
    /// The text in lower case, without accents and other marks, letters beyond ASCII where they have a plain Latin form
    /// (ł → l, ß → ss, ø → o), every run of anything but letters and digits one space, apostrophes gone.
    ///
    /// Folding a folded text changes nothing. Other scripts keep their letters.
    public var folded: String {
        var text = String(self)
        return text.withUTF8 { LatinFolding.folded($0) } ?? text.foldedByTables
    }

    /// The folded text, by the tables of Unicode whatever its letters are.
    var foldedByTables: String {
        let plain = String(self).applyingTransform(StringTransform("NFKD; Latin-ASCII"), reverse: false)
        let letters = (plain ?? String(self)).lowercased().unicodeScalars
        var folded = String.UnicodeScalarView()
        for scalar in letters {
            if isVowelSign(scalar) { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                folded.append(scalar)
            } else if !isDropped(scalar), let last = folded.last, last != " " {
                folded.append(" ")
            }
        }
        if folded.last == " " { folded.removeLast() }
        return String(folded)
    }

    /// The words of the folded text.
    public var foldedWords: [String] { folded.split(separator: " ").map(String.init) }

    /// Marks that writers of Arabic and Hebrew mostly leave out, though Unicode counts them as letters.
    private func isVowelSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x0640: true
        default: false
        }
    }

    private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .format: true
        default: ["'", "’", "‘", "`"].contains(scalar)
        }
    }
}
