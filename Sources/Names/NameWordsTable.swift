/// A dictionary that was laid out when the program was built: no parsing at start, no memory of its own.
///
/// Keys hash to a bucket, `index` holds where each bucket begins in `entries` (four digits), and an entry is the length
/// of its key, the length of its value, the key, the value. Lengths and values are digits of base 64 to 91 in printable
/// ASCII, so that the text can stand in a Swift literal. Scripts/name-tables.py writes it; a look-up reads one or two
/// cache lines.
struct NameTable: Sendable {
    let index: StaticString
    let entries: StaticString

    /// The digits of one entry's value.
    struct Value: Sendable {
        fileprivate let entries: StaticString
        fileprivate let start: Int
        let count: Int

        subscript(position: Int) -> Int {
            position < count ? NameTable.digit(entries.utf8Start[start + position]) : 0
        }

        /// The number of three digits of base 64, highest first, that begins at `position`.
        func number(at position: Int) -> Int {
            self[position] << 12 | self[position + 1] << 6 | self[position + 2]
        }
    }

    /// The running hash of a key, fed byte by byte: FNV-1a, stirred at the end.
    struct Hash {
        private var state: UInt32 = 2_166_136_261

        mutating func combine(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 16_777_619 }

        func bucket(of count: Int) -> Int {
            var stirred = (state ^ state >> 16) &* 0x85EB_CA6B
            stirred ^= stirred >> 13
            return Int((UInt64(stirred) * UInt64(count)) >> 32)
        }
    }

    func value(of key: UnsafeBufferPointer<UInt8>) -> Value? {
        var hash = Hash()
        for byte in key { hash.combine(byte) }
        return value(hash: hash, length: key.count) { candidate in
            for position in 0..<key.count where candidate[position] != key[position] { return false }
            return true
        }
    }

    /// The value of the key with this hash and length that `equals` confirms.
    @inline(__always)
    func value(hash: Hash, length: Int, where equals: (UnsafePointer<UInt8>) -> Bool) -> Value? {
        let bucket = hash.bucket(of: index.utf8CodeUnitCount / 4 - 1)
        var position = offset(bucket)
        let end = offset(bucket + 1)
        while position < end {
            let entry = entries.utf8Start + position
            let keyLength = NameTable.digit(entry[0])
            let valueLength = NameTable.digit(entry[1])
            if keyLength == length, equals(entry + 2) {
                return Value(entries: entries, start: position + 2 + keyLength, count: valueLength)
            }
            position += 2 + keyLength + valueLength
        }
        return nil
    }

    private func offset(_ bucket: Int) -> Int {
        let digits = index.utf8Start + 4 * bucket
        return NameTable.digit(digits[0]) << 18 | NameTable.digit(digits[1]) << 12
            | NameTable.digit(digits[2]) << 6 | NameTable.digit(digits[3])
    }

    /// "#" is 0; the backslash is left out, since it would mean something in a literal.
    @inline(__always)
    private static func digit(_ byte: UInt8) -> Int { Int(byte) - (byte > 0x5C ? 0x24 : 0x23) }
}
