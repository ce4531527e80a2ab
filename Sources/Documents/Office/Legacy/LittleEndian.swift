/// Numbers in bytes as Microsoft's old formats write them, lowest byte first; 0 beyond the end.
extension [UInt8] {
    func u8(_ offset: Int) -> Int { indices.contains(offset) ? Int(self[offset]) : 0 }
    func u16(_ offset: Int) -> Int { u8(offset) | u8(offset + 1) << 8 }
    func u32(_ offset: Int) -> Int { u16(offset) | u16(offset + 2) << 16 }
    func double(_ offset: Int) -> Double {
        Double(bitPattern: UInt64(u32(offset)) | UInt64(u32(offset + 4)) << 32)
    }

    /// So many bytes from an offset on, or as many as there are.
    func piece(_ offset: Int, _ length: Int) -> [UInt8] {
        guard offset >= 0, offset < count, length > 0 else { return [] }
        return Array(self[offset..<Swift.min(count, offset + Swift.min(length, count))])
    }

    /// So many letters in UTF-16.
    func utf16(_ offset: Int, _ length: Int) -> String {
        let bytes = piece(offset, length < count ? 2 * length : count)
        return String(
            decoding: stride(from: 0, to: bytes.count - 1, by: 2).map {
                UInt16(truncatingIfNeeded: bytes.u16($0))
            },
            as: UTF16.self)
    }

    /// Letters of one byte each, which are the first 256 of Unicode.
    func latin(_ offset: Int, _ length: Int) -> String {
        String(String.UnicodeScalarView(piece(offset, length).map { Unicode.Scalar($0) }))
    }

    /// A number in Excel's short form: an integer or the upper half of a double, perhaps a hundred times too large.
    func shortNumber(_ offset: Int) -> Double {
        let bits = u32(offset)
        let value =
            bits & 2 != 0
            ? Double(Int32(truncatingIfNeeded: bits) >> 2)
            : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
        return bits & 1 != 0 ? value / 100 : value
    }
}
