import struct Foundation.Data

/// What Outlook wraps a mail's properties and files in when it sends them as `winmail.dat` ([MS-OXTNEF]).
struct TransportStream {
    /// The properties of the mail.
    private(set) var values: [Value] = []
    /// The properties of those who get it.
    private(set) var recipients: [[Value]] = []
    /// The properties of the files.
    private(set) var files: [[Value]] = []
    /// Where named properties are kept.
    private(set) var names = OutlookNames()
    /// The encoding of strings that say nothing of it.
    private(set) var charset: String?
    /// Whether it ends where it should.
    private(set) var isWhole = false

    /// A property: its number, its type and its bytes.
    typealias Value = (identifier: Int, type: Int, value: Data)

    static let signature: [UInt8] = [0x78, 0x9F, 0x3E, 0x22]
    private static let mostRecipients = 20_000

    /// Reads attribute by attribute, as far as they go; checksums are not asked, for many programs get them wrong.
    init(_ bytes: Data) {
        var place = 6
        while bytes.count >= place + 11 {
            let level = bytes.littleEndian(at: place, bytes: 1)
            let length = bytes.littleEndian(at: place + 5, bytes: 4)
            guard level == 1 || level == 2, bytes.count >= place + 11 + length else { return }
            let start = bytes.startIndex + place + 9
            read(bytes.littleEndian(at: place + 1, bytes: 4), bytes[start..<start + length])
            place += 11 + length
        }
        isWhole = bytes.count == place
    }

    /// The attributes that have a name of their own, and the property that each of them is.
    private mutating func read(_ attribute: Int, _ bytes: Data) {
        switch attribute {
        case 0x0006_9007: charset = OutlookProperties.charset(ofCodePage: bytes.littleEndian(at: 0, bytes: 4))
        case 0x0001_8004: values.append((0x0037, 0x001E, bytes))
        case 0x0002_800C: values.append((0x1000, 0x001E, bytes))
        case 0x0007_8008: values.append((0x001A, 0x001E, bytes))
        case 0x0001_8009: values.append((0x1035, 0x001E, bytes))
        case 0x0003_8005: values += Self.moment(bytes).map { [(0x0039, 0x0040, $0)] } ?? []
        case 0x0003_8020: values += Self.moment(bytes).map { [(0x3008, 0x0040, $0)] } ?? []
        case 0x0006_9003:
            var place = 0
            values += properties(in: bytes, at: &place)
        case 0x0006_9004:
            var place = 4
            for _ in 0..<min(bytes.littleEndian(at: 0, bytes: 4), Self.mostRecipients) {
                let before = place
                recipients.append(properties(in: bytes, at: &place))
                if place == before || place >= bytes.count { break }
            }
        case 0x0006_9002: files.append([])
        case 0x0001_8010: addToFile([(0x3704, 0x001E, bytes)])
        case 0x0006_800F: addToFile([(0x3701, 0x0102, bytes)])
        case 0x0006_9005:
            var place = 0
            addToFile(properties(in: bytes, at: &place))
        default: break
        }
    }

    private mutating func addToFile(_ values: [Value]) {
        if files.isEmpty { files.append([]) }
        files[files.count - 1] += values
    }

    /// Seven numbers of two bytes, from the year to the second, as the ticks that properties count in.
    private static func moment(_ bytes: Data) -> Data? {
        guard bytes.count >= 12 else { return nil }
        let numbers = (0..<6).map { bytes.littleEndian(at: 2 * $0, bytes: 2) }
        guard (1_970...3_000).contains(numbers[0]),
            let seconds = DocumentDate.seconds(
                year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
                second: numbers[5])
        else { return nil }
        let ticks = UInt64(seconds + 11_644_473_600) * 10_000_000
        return withUnsafeBytes(of: ticks.littleEndian) { Data($0) }
    }

    // MARK: - Properties

    /// A list of properties: their number, then each one; a broken one ends it.
    private mutating func properties(in bytes: Data, at place: inout Int) -> [Value] {
        var found: [Value] = []
        let count = bytes.littleEndian(at: place, bytes: 4)
        place += 4
        for _ in 0..<count {
            guard bytes.count >= place + 4 else { break }
            let type = bytes.littleEndian(at: place, bytes: 2)
            let identifier = bytes.littleEndian(at: place + 2, bytes: 2)
            place += 4
            if identifier >= 0x8000 { skipName(of: identifier, in: bytes, at: &place) }
            guard let value = Self.value(of: type, in: bytes, at: &place) else { break }
            found.append((identifier, type, value))
        }
        return found
    }

    private mutating func skipName(of identifier: Int, in bytes: Data, at place: inout Int) {
        let set = Data(bytes.dropFirst(place).prefix(16))
        let kind = bytes.littleEndian(at: place + 16, bytes: 4)
        let number = bytes.littleEndian(at: place + 20, bytes: 4)
        place += 24
        if kind == 0 {
            names.add(set: set, number: number, identifier: identifier)
        } else {
            place += Self.padded(number)
        }
    }

    /// The first value of a property; `nil` where its type is unknown or its bytes are not there.
    private static func value(of type: Int, in bytes: Data, at place: inout Int) -> Data? {
        let isMany = type & 0x1000 != 0
        let width: Int? =
            switch type & 0xFFF {
            case 0x0001: 0
            case 0x0002, 0x0003, 0x0004, 0x000A, 0x000B: 4
            case 0x0005, 0x0006, 0x0007, 0x0014, 0x0040: 8
            case 0x0048: 16
            default: nil
            }
        if width == nil { guard [0x000D, 0x001E, 0x001F, 0x0102].contains(type & 0xFFF) else { return nil } }
        var count = 1
        if width == nil || isMany {
            count = bytes.littleEndian(at: place, bytes: 4)
            place += 4
        }
        var first: Data?
        for _ in 0..<count {
            var length = width ?? 0
            if width == nil {
                length = bytes.littleEndian(at: place, bytes: 4)
                place += 4
            }
            guard length >= 0, place + length <= bytes.count else { return nil }
            if first == nil { first = Data(bytes.dropFirst(place).prefix(length)) }
            place += padded(length)
            // Values without a width and without an end would be counted for ever.
            if width == 0 { break }
        }
        return first ?? Data()
    }

    private static func padded(_ length: Int) -> Int { (length + 3) & ~3 }
}
