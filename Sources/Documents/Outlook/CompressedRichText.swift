import struct Foundation.Data

/// Rich text as Outlook packs it ([MS-OXRTFCP]): back-references into a window of 4,096 bytes.
enum CompressedRichText {
    private static let window: [UInt8] = Array(
        ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
            + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
            + "\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx").utf8)

    /// Unpacks it, as far as it goes; `nil` where it is nothing of the kind.
    static func unpacked(_ bytes: Data, limit: Int) -> Data? {
        guard bytes.count > 16 else { return nil }
        let packed = Array(bytes.dropFirst(16))
        switch bytes.littleEndian(at: 8, bytes: 4) {
        case 0x414C_454D: return Data(packed.prefix(bytes.littleEndian(at: 4, bytes: 4)))
        case 0x7546_5A4C: break
        default: return nil
        }
        var dictionary = window + [UInt8](repeating: 0, count: 4_096 - window.count)
        var place = window.count
        var result = Data()
        func put(_ byte: UInt8) {
            result.append(byte)
            dictionary[place] = byte
            place = (place + 1) & 0xFFF
        }
        var index = 0
        while index < packed.count, result.count < limit {
            let control = packed[index]
            index += 1
            for bit in 0..<8 where index < packed.count {
                if control >> bit & 1 == 0 {
                    put(packed[index])
                    index += 1
                    continue
                }
                guard index + 1 < packed.count else { return result }
                let reference = Int(packed[index]) << 8 | Int(packed[index + 1])
                index += 2
                var from = reference >> 4
                if from == place { return result }
                for _ in 0..<(reference & 0xF) + 2 {
                    put(dictionary[from])
                    from = (from + 1) & 0xFFF
                }
            }
        }
        return result
    }
}
