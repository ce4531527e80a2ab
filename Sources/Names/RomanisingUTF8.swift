/// The scalar at a place and its length in bytes; nil where the bytes are no UTF-8.
@inline(__always)
func decodeUTF8(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
    let first = UInt32(text[index])
    func next(_ offset: Int) -> UInt32? {
        guard index + offset < text.count, text[index + offset] & 0xC0 == 0x80 else { return nil }
        return UInt32(text[index + offset] & 0x3F)
    }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC2..<0xE0:
        guard let second = next(1) else { return nil }
        return ((first & 0x1F) << 6 | second, 2)
    case 0xE0..<0xF0:
        guard let second = next(1), let third = next(2) else { return nil }
        let scalar = (first & 0x0F) << 12 | second << 6 | third
        return scalar >= 0x800 && scalar & 0xF800 != 0xD800 ? (scalar, 3) : nil
    case 0xF0..<0xF5:
        guard let second = next(1), let third = next(2), let fourth = next(3) else { return nil }
        let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
        return scalar >= 0x10000 && scalar <= 0x10FFFF ? (scalar, 4) : nil
    default: return nil
    }
}
