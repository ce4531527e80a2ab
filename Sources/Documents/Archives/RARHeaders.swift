import struct Foundation.Data

/// The block headers of a RAR 5 archive, walked for what libarchive overlooks: which files are encrypted.
///
/// Source: "RAR 5.0 archive format" (rarlab.com), "General archive block format" and "File encryption record".
struct RARHeaders {
    /// Files that want a password, counted from 0 in the order of the archive.
    private(set) var lockedFiles: Set<Int> = []
    /// Whether the names are encrypted too.
    private(set) var isLocked = false

    private enum Block { static let file = 2, encryption = 4, end = 5 }

    /// Walks the headers; a broken one ends the walk.
    init(_ bytes: Data, mostFiles: Int) {
        guard bytes.starts(with: [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00] as [UInt8]) else { return }
        var position = 8
        var files = 0
        while files < mostFiles {
            var header = Reader(bytes: bytes, position: position + 4)
            guard let size = header.number(), size <= 2 << 20 else { return }
            let end = header.position + size
            guard let type = header.number(), let flags = header.number() else { return }
            let extra = flags & 1 == 0 ? 0 : header.number() ?? 0
            let data = flags & 2 == 0 ? 0 : header.number() ?? 0
            switch type {
            case Block.file:
                if extra <= size, Self.hasLock(bytes, in: end - extra..<end) { lockedFiles.insert(files) }
                files += 1
            case Block.encryption:
                isLocked = true
                return
            case Block.end: return
            default: break
            }
            let (next, overflows) = end.addingReportingOverflow(data)
            guard !overflows, next > position, next < bytes.count else { return }
            position = next
        }
    }

    /// Whether a record of kind 1 stands in a header's extra area.
    private static func hasLock(_ bytes: Data, in area: Range<Int>) -> Bool {
        var reader = Reader(bytes: bytes, position: area.lowerBound)
        while reader.position < area.upperBound, let size = reader.number(), size > 0 {
            let end = reader.position + size
            if reader.number() == 1 { return true }
            reader.position = end
        }
        return false
    }

    /// Numbers of seven bits a byte, the lowest first.
    private struct Reader {
        let bytes: Data
        var position: Int

        mutating func number() -> Int? {
            var value = 0
            for shift in stride(from: 0, to: 56, by: 7) {
                guard position >= 0, position < bytes.count else { return nil }
                let byte = bytes[bytes.startIndex + position]
                position += 1
                value |= Int(byte & 0x7F) << shift
                if byte & 0x80 == 0 { return value }
            }
            return nil
        }
    }
}
