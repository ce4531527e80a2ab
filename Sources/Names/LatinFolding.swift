/// The short way to a folded text, for what nearly all texts in Spanish, English and Portuguese are made of: ASCII, the letters of
/// Latin-1 and Latin Extended-A that fold to one letter, and typographers' apostrophes and hyphens.
package enum LatinFolding {
    /// What `folded` gives for a text of UTF-8; nil where it must go the long way.
    package static func folded(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { folded -> String? in
            var count = 0
            var place = 0
            while place < text.count {
                let byte = text[place]
                var letter: UInt8
                switch byte {
                case 0x41...0x5A: letter = byte | 0x20
                case 0x61...0x7A, 0x30...0x39: letter = byte
                case 0x27, 0x60: letter = dropped
                case 0..<0x80: letter = 0x20
                default:
                    guard let (plain, width) = wide(text, at: place) else { return nil }
                    letter = plain
                    place += width - 1
                }
                place += 1
                if letter == 0x20, count == 0 || folded[count - 1] == 0x20 { letter = dropped }
                guard letter != dropped else { continue }
                folded[count] = letter
                count += 1
            }
            if count > 0, folded[count - 1] == 0x20 { count -= 1 }
            return String(decoding: UnsafeBufferPointer(rebasing: folded[..<count]), as: UTF8.self)
        }
    }

    private static let dropped: UInt8 = 0

    /// What a letter of several bytes folds to, and how many bytes it has.
    private static func wide(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (UInt8, width: Int)? {
        guard place + 1 < text.count, text[place + 1] & 0xC0 == 0x80 else { return nil }
        switch text[place] {
        case 0xC3...0xC5:
            let letter = letters[Int(text[place] - 0xC3) * 64 + Int(text[place + 1] & 0x3F)]
            return letter == UInt8(ascii: "?") ? nil : (letter, 2)
        case 0xE2 where place + 2 < text.count && text[place + 1] == 0x80:
            switch text[place + 2] {
            case 0x98, 0x99: return (dropped, 3)
            case 0x90, 0x91: return (0x20, 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// The plain letters of U+00C0…U+017F, a row for each 32; "?" for those that fold to two letters or to none.
    private static let letters = Array(
        ("aaaaaa?ceeeeiiii?nooooo?ouuuuy??" + "aaaaaa?ceeeeiiii?nooooo?ouuuuy??"
            + "aaaaaaccccccccddddeeeeeeeeeegggg" + "gggghhhhiiiiiiiiii??jjkk?llllll?"
            + "?llnnnnnn???oooooo??rrrrrrssssss" + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
