import struct Foundation.Data

/// A table of dBase, Clipper or FoxPro as it lies in its file: a header, its fields, rows of fixed length.
///
/// Sources: "Data File Header Structure for the dBASE Version 7 Table File" (dbase.com) and Microsoft's "Table File
/// Structure (.dbc, .dbf, .frx …)".
struct DBaseTable {
    /// A column.
    struct Field {
        var name: Data
        var type: UInt8
        var offset: Int
        var length: Int
    }

    let fields: [Field]
    /// Where the rows begin.
    let start: Int
    /// How long a row is, with the mark of deletion before it.
    let rowLength: Int
    /// How many rows it says that it has.
    let saidRows: Int
    /// The encoding that the header names.
    let charset: String?
    /// When it was last changed.
    let modified: String?
    /// Whether some text lies in a file of its own.
    let hasMemos: Bool

    /// `nil` where the header makes no sense.
    init?(_ bytes: Data) {
        let version = bytes.littleEndian(at: 0, bytes: 1)
        let isSeven = version & 7 == 4
        saidRows = bytes.littleEndian(at: 4, bytes: 4)
        start = bytes.littleEndian(at: 8, bytes: 2)
        rowLength = bytes.littleEndian(at: 10, bytes: 2)
        charset = Self.charsets[bytes.littleEndian(at: 29, bytes: 1)]
        let (year, month, day) = (
            bytes.littleEndian(at: 1, bytes: 1), bytes.littleEndian(at: 2, bytes: 1),
            bytes.littleEndian(at: 3, bytes: 1)
        )
        modified = DocumentDate.iso(
            "\(year % 100 < 80 ? 2000 + year % 100 : 1900 + year % 100)-\(month.padded)-\(day.padded)")
        let (first, each, nameLength) = isSeven ? (68, 48, 32) : (32, 32, 11)
        var fields: [Field] = []
        var offset = 1
        for place in stride(from: first, to: min(start, bytes.count) - each + 1, by: each) {
            guard bytes.littleEndian(at: place, bytes: 1) != 0x0D else { break }
            let type = UInt8(truncatingIfNeeded: bytes.littleEndian(at: place + nameLength, bytes: 1))
            var length = bytes.littleEndian(at: place + (isSeven ? 33 : 16), bytes: 1)
            let decimals = bytes.littleEndian(at: place + (isSeven ? 34 : 17), bytes: 1)
            // Long text of Clipper and FoxPro has its length in both bytes.
            if type == UInt8(ascii: "C"), !isSeven { length += decimals << 8 }
            let name = bytes.dropFirst(place).prefix(nameLength).prefix { $0 != 0 }
            fields.append(Field(name: Data(name), type: type, offset: offset, length: length))
            offset += length
        }
        guard !fields.isEmpty, rowLength > 1, start >= 32, offset <= rowLength else { return nil }
        self.fields = fields
        hasMemos = fields.contains {
            [UInt8(ascii: "M"), UInt8(ascii: "G"), UInt8(ascii: "P")].contains($0.type)
        }
    }

    /// The cells of a row as text in the table's encoding.
    func cells(of row: Data) -> [Data] {
        fields.map { field in
            let bytes = row.dropFirst(field.offset).prefix(field.length)
            switch field.type {
            case UInt8(ascii: "D"):
                return Data(Self.date(String(decoding: bytes, as: UTF8.self)).utf8)
            case UInt8(ascii: "I"), UInt8(ascii: "+"):
                guard field.length == 4 else { return Self.trimmed(bytes) }
                let isBig = field.type == UInt8(ascii: "+")
                let number = UInt32(truncatingIfNeeded: bytes.littleEndian(at: 0, bytes: 4))
                return Data("\(Int32(bitPattern: isBig ? number.byteSwapped ^ 0x8000_0000 : number))".utf8)
            case UInt8(ascii: "Y") where field.length == 8:
                let value = Int64(bitPattern: UInt64(UInt(bitPattern: bytes.littleEndian(at: 0, bytes: 8))))
                return Data(Self.currency(value).utf8)
            case UInt8(ascii: "T") where field.length == 8:
                return Data(Self.moment(bytes).utf8)
            case UInt8(ascii: "B") where field.length == 8, UInt8(ascii: "O") where field.length == 8:
                let pattern = UInt64(UInt(bitPattern: bytes.littleEndian(at: 0, bytes: 8)))
                let number = Double(bitPattern: pattern)
                return Data(
                    (number.isFinite && number == number.rounded() && abs(number) < 1e15
                        ? "\(Int(number))" : "\(number)").utf8)
            case UInt8(ascii: "M"), UInt8(ascii: "G"), UInt8(ascii: "P"), UInt8(ascii: "0"): return Data()
            default: return Self.trimmed(bytes)
            }
        }
    }

    private static func trimmed(_ bytes: Data) -> Data {
        let cleaned = Data(bytes.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0 ? 0x20 : $0 })
        guard let first = cleaned.firstIndex(where: { $0 != 0x20 }),
            let last = cleaned.lastIndex(where: { $0 != 0x20 })
        else { return Data() }
        return Data(cleaned[first...last])
    }

    /// "20230920" with its dashes.
    private static func date(_ text: String) -> String {
        let digits = text.trimmed
        return digits.count == 8 ? DocumentDate.iso(digits) ?? digits : digits
    }

    /// Ten-thousandths.
    private static func currency(_ value: Int64) -> String {
        let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: 10_000)
        let digits = String(part)
        return "\(value < 0 ? "-" : "")\(whole).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    }

    /// A Julian day and milliseconds.
    private static func moment(_ bytes: Data) -> String {
        let day = bytes.littleEndian(at: 0, bytes: 4)
        let milliseconds = bytes.littleEndian(at: 4, bytes: 4)
        guard day > 0 else { return "" }
        return DocumentDate.iso(secondsSince1970: (day - 2_440_588) * 86_400 + milliseconds / 1_000) ?? ""
    }

    /// The code pages that byte 29 stands for.
    private static let charsets: [Int: String] = {
        let pages: [(String, [Int])] = [
            ("cp437", [0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B]),
            ("cp850", [0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37]),
            ("windows-1252", [0x03, 0x57, 0x58, 0x59]), ("cp865", [0x08, 0x17, 0x66]),
            ("cp863", [0x1C, 0x6C]),
            ("cp852", [0x1F, 0x22, 0x23, 0x40, 0x64, 0x87]), ("cp860", [0x24]), ("cp866", [0x26, 0x65]),
            ("cp861", [0x67]), ("cp737", [0x6A, 0x86]), ("cp857", [0x6B, 0x88]),
            ("cp932", [0x13, 0x7B]), ("gb18030", [0x4D, 0x7A]), ("cp949", [0x4E, 0x79]),
            ("big5-hkscs", [0x4F, 0x78]), ("cp874", [0x50, 0x7C]), ("windows-1255", [0x7D]),
            ("windows-1256", [0x7E]), ("macintosh", [0x04]), ("mac-cyrillic", [0x96]),
            ("windows-1250", [0xC8]), ("windows-1251", [0xC9]), ("windows-1254", [0xCA]),
            ("windows-1253", [0xCB]), ("windows-1257", [0xCC]),
        ]
        return Dictionary(
            pages.flatMap { name, bytes in bytes.map { ($0, name) } }, uniquingKeysWith: { first, _ in first }
        )
    }()
}

extension Int {
    fileprivate var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}
