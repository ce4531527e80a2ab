extension RomanisingReader {
    /// Hepburn, long vowels as short ones: "ヤマモト" is yamamoto, "シャルル" sharuru, "ジョブズ" jobuzu.
    mutating func readKana(_ letters: [Letter]) {
        var doubles = false
        for (index, letter) in letters.enumerated() {
            // Katakana stand 0x60 above hiragana.
            let kana =
                letter.scalar >= 0x30A1 && letter.scalar <= 0x30FA ? letter.scalar - 0x60 : letter.scalar
            let spelling = letter.entry.letters
            switch kana {
            case 0x3063:  // っ
                doubles = true
                continue
            case 0x3083, 0x3085, 0x3087:  // ゃ ゅ ょ
                if lastByte == UInt8(ascii: "i"), bytes.count > 1 {
                    bytes.removeLast()
                    let isSoft = "hj".utf8.contains(lastByte) && !isPlainH
                    bytes.append(contentsOf: isSoft ? spelling[1...] : spelling[0...])
                } else {
                    bytes.append(contentsOf: spelling)
                }
            case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049:  // ぁ ぃ ぅ ぇ ぉ
                if !isAtStart, index > 0 {
                    let vowel = bytes.removeLast()
                    if isAtStart { append(vowel == UInt8(ascii: "i") ? "y" : "w") }
                }
                bytes.append(contentsOf: spelling)
            case 0x3046 where lastByte == UInt8(ascii: "o") || lastByte == UInt8(ascii: "u"): break
            case 0x309D, 0x309E, 0x30FD, 0x30FE:
                if index > 0 { append(letters[index - 1]) }
            default:
                if doubles, let first = spelling.first, !"aiueo".utf8.contains(first) {
                    bytes.append(first == UInt8(ascii: "c") ? UInt8(ascii: "t") : first)
                }
                bytes.append(contentsOf: spelling)
            }
            doubles = false
        }
    }

    /// Whether the word ends with the h of ひ, not with that of し or ち.
    private var isPlainH: Bool {
        guard bytes.last == UInt8(ascii: "h"), bytes.count > 1 else { return false }
        let before = bytes[bytes.count - 2]
        return before != UInt8(ascii: "s") && before != UInt8(ascii: "c")
    }
}
