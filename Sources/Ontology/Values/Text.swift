import Foundation

extension String {
    /// The text without what nobody sees: composed accents (Unicode NFC), no control or zero-width characters, no space
    /// around it; nil where nothing is left.
    func tidied() -> String? {
        var text = self
        if !utf8.allSatisfy({ $0 < 0x80 }) { text = text.precomposedStringWithCanonicalMapping }
        var scalars = text.unicodeScalars
        scalars.removeAll { $0.isUnseen }
        let seen = scalars.drop { $0.properties.isWhitespace }
        guard let last = seen.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
        return String(seen[...last])
    }

    /// Lower case without accents, one space for every run of anything but letters and digits.
    ///
    /// Only for looking words up in lists ("Perú" and "PERU" are one); names of people are folded elsewhere.
    func folded() -> String {
        var plain = utf8.allSatisfy { $0 < 0x80 } ? self : decomposedStringWithCompatibilityMapping
        plain.unicodeScalars.removeAll { $0.properties.canonicalCombiningClass != .notReordered }
        return plain.lowercased().replacing("ß", with: "ss")
            .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// The letters and digits of an identifier in upper case; nil where anything but `separators` stands between them.
    func compact(dropping separators: String = " -.") -> String? {
        var kept = ""
        for character in self where !separators.contains(character) {
            guard character.isASCII, character.isLetter || character.isNumber else { return nil }
            kept.append(character)
        }
        return kept.isEmpty ? nil : kept.uppercased()
    }
}

extension StringProtocol {
    /// The text with one space for every run of white space.
    func squashed() -> String { split { $0.isWhitespace }.joined(separator: " ") }
}

extension Unicode.Scalar {
    private static let zeroWidth: Set<UInt32> = [0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD, 0xFFFD]

    fileprivate var isUnseen: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: Unicode.Scalar.zeroWidth.contains(value)
        }
    }
}
