import struct Foundation.Data

/// UTF-8 with a few bytes of another encoding in it, as when files of two programs were joined.
enum UTF8Repair {
    /// How many bytes at the end begin a character and do not finish it.
    static func cutTail(of bytes: Data) -> Int {
        let tail = bytes.suffix(3)
        guard let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }), tail[lead] >= 0xC2 else { return 0 }
        let length = tail[lead] >= 0xF0 ? 4 : tail[lead] >= 0xE0 ? 3 : 2
        let there = tail.endIndex - lead
        return there < length ? there : 0
    }

    /// Keeps what is valid and reads the rest as windows-1252; `nil` where the bytes are not UTF-8 at heart.
    static func mend(_ bytes: Data) -> DecodedText? {
        let (text, sequences, strays, firstStray) = parse(bytes)
        guard strays > 0, sequences >= strays * 4 else { return nil }
        return DecodedText(
            text: text, charset: "utf-8",
            findings: [
                "\(strays) bytes are not valid UTF-8 and were read as windows-1252, the first at byte \(firstStray)"
            ])
    }

    /// The text with stray bytes read as windows-1252, and how many characters beyond ASCII and strays it has.
    static func parse(_ bytes: Data) -> (text: String, sequences: Int, strays: Int, firstStray: Int) {
        var text = ""
        text.reserveCapacity(bytes.count)
        var sequences = 0
        var strays = 0
        var firstStray = 0
        var position = bytes.startIndex
        var iterator = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        parsing: while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar):
                if scalar.count > 1 { sequences += 1 }
                text.unicodeScalars.append(Unicode.UTF8.decode(scalar))
                position += scalar.count
            case .error(let length):
                if strays == 0 { firstStray = position - bytes.startIndex }
                strays += length
                for byte in bytes[position..<position + length] {
                    text.unicodeScalars.append(Charset.windows1252(byte))
                }
                position += length
            case .emptyInput:
                break parsing
            }
        }
        return (text, sequences, strays, firstStray)
    }
}
