import struct Foundation.Data

/// The records of one part of a binary workbook of 2007 or later ([MS-XLSB] 2.1.4).
struct BinaryRecords: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: Data) { self.bytes = [UInt8](bytes) }

    /// The next record: its number and its bytes.
    mutating func next() -> (kind: Int, bytes: [UInt8])? {
        guard position < bytes.count else { return nil }
        let kind = number(most: 2)
        let count = number(most: 4)
        let record = bytes.piece(position, count)
        position += count
        return (kind, record)
    }

    /// A number in seven bits a byte; of a record's kind, the mark of going on counts as a bit of it.
    private mutating func number(most: Int) -> Int {
        var value = 0
        for index in 0..<most where position < bytes.count {
            let byte = bytes.u8(position)
            position += 1
            value |= (byte & 0x7F) << (7 * index)
            if byte & 0x80 == 0 { break }
        }
        return value
    }
}

extension [UInt8] {
    /// A string behind its length, and where it ends.
    func counted(_ offset: Int) -> (text: String, end: Int) {
        let length = u32(offset)
        guard length < count else { return ("", offset + 4) }
        return (utf16(offset + 4, length), offset + 4 + 2 * length)
    }
}
