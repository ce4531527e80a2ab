internal import CTagger

/// A table of a model: entries by 32 bits of a hash, in buckets of the upper 16. It is good for as long as the model is.
struct HashedTable {
    private let starts: UnsafeRawPointer
    private let rests: UnsafeRawPointer
    private let values: UnsafeRawPointer
    private let width: Int
    /// For each bucket, a bit for the upper five bits of what its entries' hashes go on with: nine of ten hashes that have no
    /// entry are told by it, and all of it stays in a near cache.
    private let filter: UnsafePointer<UInt32>

    static let buckets = 1 << 16

    /// A table at an offset; nil where it does not lie within the bytes or its starts are out of order.
    init?(_ bytes: UnsafeRawBufferPointer, at offset: Int, count: Int, width: Int) {
        let startsSize = (HashedTable.buckets + 1) * 4
        guard let base = bytes.baseAddress, offset >= 0, count >= 0, count < 1 << 28,
            offset + startsSize + count * (2 + width) + 8 - width <= bytes.count
        else { return nil }
        starts = base + offset
        rests = starts + startsSize
        values = rests + count * 2
        self.width = width
        var last: UInt32 = 0
        for bucket in 0...HashedTable.buckets {
            let start = starts.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self)
            guard start >= last, start <= count else { return nil }
            last = start
        }
        let filter = UnsafeMutablePointer<UInt32>.allocate(capacity: HashedTable.buckets)
        for bucket in 0..<HashedTable.buckets {
            let start = starts.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self)
            let end = starts.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self)
            var bits: UInt32 = 0
            for index in Int(start)..<Int(end) {
                bits |= 1 << UInt32(rests.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self) >> 11)
            }
            filter[bucket] = bits
        }
        self.filter = UnsafePointer(filter)
    }

    /// Gives back what ``init(_:at:count:width:)`` took; the table is not used again.
    func free() { filter.deallocate() }

    /// Whether a hash may have an entry.
    @inline(__always) func mayHold(_ hash: UInt64) -> Bool {
        filter[Int(hash >> 48)] >> UInt32(truncatingIfNeeded: hash >> 43 & 31) & 1 != 0
    }

    private func place(_ hash: UInt64) -> Int? {
        guard mayHold(hash) else { return nil }
        let bucket = Int(hash >> 48)
        let rest = UInt16(truncatingIfNeeded: hash >> 32)
        var index = Int(starts.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self))
        let end = Int(starts.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self))
        while index < end {
            if rests.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self) == rest { return index }
            index += 1
        }
        return nil
    }

    /// Asks memory for what tells whether and where a hash has an entry.
    @inline(__always) func fetchBucket(_ hash: UInt64) {
        trama_prefetch(filter + Int(hash >> 48))
        trama_prefetch(starts + Int(hash >> 48) * 4)
    }

    /// Asks memory for where a hash's entry would stand.
    @inline(__always) func fetch(_ hash: UInt64) {
        let start = Int(starts.loadUnaligned(fromByteOffset: Int(hash >> 48) * 4, as: UInt32.self))
        trama_prefetch(rests + start * 2)
        trama_prefetch(values + start * width)
    }

    /// The weights of a feature; zeros where it has no entry.
    @inline(__always) func weights(_ hash: UInt64) -> SIMD8<Int16> { HashedTable.wide(row(hash)) }

    /// The weights of a feature as the file has them, the first label's lowest.
    @inline(__always) func row(_ hash: UInt64) -> UInt64 {
        guard let place = place(hash) else { return 0 }
        let bytes = values.loadUnaligned(fromByteOffset: place * 7, as: UInt64.self)
        return UInt64(littleEndian: bytes) & (1 << 56 - 1)
    }

    /// A ``row(_:)`` as numbers.
    @inline(__always) static func wide(_ row: UInt64) -> SIMD8<Int16> {
        // Each byte twice in a lane, of which the upper keeps its sign.
        let bytes = unsafeBitCast(row.littleEndian, to: SIMD8<UInt8>.self)
        var twice = SIMD16<UInt8>()
        twice.evenHalf = bytes
        twice.oddHalf = bytes
        return unsafeBitCast(twice, to: SIMD8<Int16>.self) &>> SIMD8(repeating: 8)
    }

    func record(_ hash: UInt64) -> WordRecord? {
        place(hash).map {
            WordRecord(packed: values.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
        }
    }
}
