/// The records of an Excel workbook before 2007 (BIFF, [MS-XLS]): numbers with their bytes, one after the other.
struct WorkbookRecords {
    /// One record; what continues it in further records is divided where they meet.
    struct Record {
        var kind: Int
        var pieces: [Range<Int>]
    }

    /// The whole stream.
    let bytes: [UInt8]
    /// Where the next record begins.
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next record with its continuations; `nil` at the end.
    mutating func next() -> Record? {
        guard position + 4 <= bytes.count else { return nil }
        let kind = bytes.u16(position)
        var pieces = [take()]
        // Of what has continuations, only strings are read here.
        while [0xFC, 0x1B6, 0x204, 0xD6, 0x207].contains(kind), bytes.u16(position) == 0x3C,
            position + 4 <= bytes.count
        {
            pieces.append(take())
        }
        return Record(kind: kind, pieces: pieces)
    }

    private mutating func take() -> Range<Int> {
        let start = min(position + 4, bytes.count)
        position = min(start + bytes.u16(position + 2), bytes.count)
        return start..<position
    }

    /// Reads strings that may go over from one piece into the next, where each begins with a byte of its own.
    struct Strings {
        private let bytes: [UInt8]
        private var pieces: ArraySlice<Range<Int>>
        private var position: Int

        init(_ record: Record, in bytes: [UInt8], from offset: Int = 0) {
            self.bytes = bytes
            pieces = record.pieces[...]
            position = (record.pieces.first?.lowerBound ?? 0) + offset
        }

        /// Whether nothing is left.
        var isAtEnd: Bool {
            pieces.isEmpty || pieces.count == 1 && position >= (pieces.first?.upperBound ?? 0)
        }

        /// The next string: its length in one byte or two, its kind, its letters, and what only formats it.
        mutating func next(lengthBytes: Int = 2) -> String {
            skipToPiece()
            let count = lengthBytes == 1 ? bytes.u8(position) : bytes.u16(position)
            position += lengthBytes
            return letters(count)
        }

        /// So many letters behind the byte that says of which kind they are.
        mutating func letters(_ length: Int) -> String {
            skipToPiece()
            let flags = bytes.u8(position)
            position += 1
            var (runs, extra) = (0, 0)
            if flags & 8 != 0 {
                runs = bytes.u16(position)
                position += 2
            }
            if flags & 4 != 0 {
                extra = bytes.u32(position)
                position += 4
            }
            var isWide = flags & 1 != 0
            var left = length
            var units: [UInt16] = []
            while left > 0, let piece = pieces.first {
                let fitting = min(left, max(0, piece.upperBound - position) / (isWide ? 2 : 1))
                for _ in 0..<fitting {
                    units.append(
                        UInt16(truncatingIfNeeded: isWide ? bytes.u16(position) : bytes.u8(position)))
                    position += isWide ? 2 : 1
                }
                left -= fitting
                guard left > 0 else { break }
                guard nextPiece() else { break }
                isWide = bytes.u8(position) & 1 != 0
                position += 1
            }
            skip(4 * runs + extra)
            return String(decoding: units, as: UTF16.self)
        }

        private mutating func skip(_ count: Int) {
            var left = count
            while left > 0, let piece = pieces.first {
                let step = min(left, max(0, piece.upperBound - position))
                position += step
                left -= step
                if left > 0, !nextPiece() { return }
            }
        }

        private mutating func skipToPiece() {
            while let piece = pieces.first, position >= piece.upperBound { if !nextPiece() { return } }
        }

        private mutating func nextPiece() -> Bool {
            pieces = pieces.dropFirst()
            guard let piece = pieces.first else { return false }
            position = piece.lowerBound
            return true
        }
    }
}
