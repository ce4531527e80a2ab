internal import Foundation

/// The text of a cell as FollowTheMoney takes it up: composed accents, no control characters, no blanks around it.
enum CellText {
    /// Whether the bytes are so already, so that they can be taken as they stand.
    ///
    /// Only scripts whose letters are always composed are looked at: Latin, Cyrillic and Chinese; what else there is
    /// takes the longer way. `isSingle` says that no line end, tab or second blank stands in it either.
    static func settled(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> (
        isClean: Bool, isSingle: Bool
    ) {
        var index = range.lowerBound
        let end = range.upperBound
        var isSingle = true
        var previous: UInt8 = 0x20
        while index < end {
            let byte = text[index]
            if byte < 0x80 {
                if byte <= 0x20 {
                    guard byte == 0x20 || byte == 0x0A || byte == 0x09 else { return (false, false) }
                    if byte != 0x20 || previous == 0x20 { isSingle = false }
                } else if byte == 0x7F {
                    return (false, false)
                }
                previous = byte
                index += 1
                continue
            }
            previous = byte
            if byte < 0xE0 {
                guard byte >= 0xC2, index + 1 < end, text[index + 1] & 0xC0 == 0x80 else {
                    return (false, false)
                }
                let scalar = UInt32(byte & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
                switch scalar {
                case 0xA1...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F: index += 2
                default: return (false, false)
                }
            } else {
                guard byte < 0xF0, index + 2 < end, text[index + 1] & 0xC0 == 0x80,
                    text[index + 2] & 0xC0 == 0x80
                else { return (false, false) }
                let scalar =
                    UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
                    | UInt32(text[index + 2] & 0x3F)
                guard (0x4E00...0x9FFF).contains(scalar) else { return (false, false) }
                index += 3
            }
        }
        return (true, isSingle)
    }

    /// The text in that form; nil where nothing is left.
    static func sanitized(_ text: String) -> String? {
        var text = text
        if text.utf8.contains(0x0D) {
            text = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(
                of: "\r", with: "\n")
        }
        if !text.utf8.allSatisfy({ $0 < 0x80 }) { text = text.precomposedStringWithCanonicalMapping }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00..<0x09, 0x0B..<0x0D, 0x0E..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B..<0x2010,
                0x2060..<0x2065, 0xFEFF:
                continue
            case 0x0A00, 0x1680, 0x2000..<0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: kept.append(" ")
            default: kept.append(scalar)
            }
        }
        let start = kept.firstIndex { !$0.properties.isWhitespace }
        guard let start, let last = kept.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
        return String(kept[start...last])
    }
}
