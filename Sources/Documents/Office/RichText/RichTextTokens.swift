/// The pieces of rich text (RTF 1.9.1): groups, control words, symbols, and bytes of text.
struct RichTextTokens {
    /// One piece.
    enum Token {
        /// A brace opens or closes a group.
        case open, close
        /// `\b0`: a word of letters with or without a number.
        case word(String, Int?)
        /// `\~`: a sign behind a backslash.
        case symbol(UInt8)
        /// `\'e9`: a byte in the font's encoding.
        case byte(UInt8)
        /// Bytes as they stand.
        case text(Range<Int>)
        /// `\bin`: bytes that are no text.
        case binary(Range<Int>)
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next piece; `nil` at the end.
    mutating func next() -> Token? {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "{"):
                position += 1
                return .open
            case UInt8(ascii: "}"):
                position += 1
                return .close
            case UInt8(ascii: "\\"): return control()
            case 0x0A, 0x0D, 0: position += 1
            default:
                let start = position
                while position < bytes.count, !Self.isSpecial(bytes[position]) { position += 1 }
                return .text(start..<position)
            }
        }
        return nil
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == 0x0A
            || byte == 0x0D || byte == 0
    }

    private mutating func control() -> Token? {
        position += 1
        guard position < bytes.count else { return nil }
        guard Self.isLetter(bytes[position]) else {
            let symbol = bytes[position]
            position += 1
            guard symbol == UInt8(ascii: "'") else { return .symbol(symbol) }
            guard position + 1 < bytes.count, let high = bytes[position].hexValue,
                let low = bytes[position + 1].hexValue
            else { return .symbol(symbol) }
            position += 2
            return .byte(high << 4 | low)
        }
        let start = position
        while position < bytes.count, position - start < 64, Self.isLetter(bytes[position]) { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        let number = number()
        if position < bytes.count, bytes[position] == 0x20 { position += 1 }
        guard word == "bin", let count = number, count > 0 else { return .word(word, number) }
        let piece = position..<min(bytes.count, position + count)
        position = piece.upperBound
        return .binary(piece)
    }

    private mutating func number() -> Int? {
        var next = position
        let isNegative = next < bytes.count && bytes[next] == UInt8(ascii: "-")
        if isNegative { next += 1 }
        let start = next
        var number = 0
        while next < bytes.count, next - start < 10, (48...57).contains(bytes[next]) {
            number = number * 10 + Int(bytes[next]) - 48
            next += 1
        }
        guard next > start else { return nil }
        position = next
        return isNegative ? -number : number
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}

extension UInt8 {
    /// What it is worth as a digit of base 16.
    var hexValue: UInt8? {
        switch self {
        case 48...57: self - 48
        case 65...70: self - 55
        case 97...102: self - 87
        default: nil
        }
    }
}
