import struct Foundation.Data

/// The properties of one object of Outlook: a message, a recipient, an attachment ([MS-OXMSG], 2.4).
struct OutlookProperties {
    private let storage: CompoundStorage?
    /// Values of any length that are at hand already, under their number and type.
    private var held: [Int: Data] = [:]
    /// The eight bytes that stand for a property of fixed length, and its type.
    private var fixed: [Int: (type: Int, value: Data)] = [:]
    /// The types in which a property of any length is there.
    private var variable: [Int: [Int]] = [:]
    private let charset: String?

    static let stream = "__properties_version1.0"

    /// What comes before the first property.
    enum Header: Int {
        case message = 32
        case innerMessage = 24
        case part = 8
    }

    /// Reads the properties of a storage; strings in an old encoding are read as `charset`, if not as the object says.
    init(_ storage: CompoundStorage, after header: Header, charset: String? = nil) {
        self.storage = storage
        let bytes = storage.stream(Self.stream) ?? Data()
        for entry in stride(from: header.rawValue, to: bytes.count - 15, by: 16) {
            fixed[bytes.littleEndian(at: entry + 2, bytes: 2)] = (
                bytes.littleEndian(at: entry, bytes: 2), Data(bytes.dropFirst(entry + 8).prefix(8))
            )
        }
        let prefix = "__substg1.0_"
        for name in storage.names where name.hasPrefix(prefix) {
            let digits = name.dropFirst(prefix.count)
            guard digits.count == 8, let number = Int(digits, radix: 16) else { continue }
            variable[number >> 16, default: []].append(number & 0xFFFF)
        }
        self.charset = Self.charset(in: fixed) ?? charset
    }

    /// Takes properties that were read elsewhere, each with its number, its type and its bytes.
    init(_ values: [(identifier: Int, type: Int, value: Data)], charset: String? = nil) {
        storage = nil
        for (identifier, type, value) in values {
            if [0x001E, 0x001F, 0x0102, 0x000D].contains(type) {
                variable[identifier, default: []].append(type)
                held[identifier << 16 | type] = value
            } else {
                fixed[identifier] = (type, value)
            }
        }
        self.charset = Self.charset(in: fixed) ?? charset
    }

    /// The encoding of the message, or else of the Internet mail that it was.
    private static func charset(in fixed: [Int: (type: Int, value: Data)]) -> String? {
        [0x3FFD, 0x3FDE].lazy.compactMap { fixed[$0]?.value.littleEndian(at: 0, bytes: 4) }
            .first { $0 > 0 }.map(charset(ofCodePage:))
    }

    /// The encoding that strings are in.
    var textCharset: String? { charset }

    /// A string; `nil` where there is none or nothing in it.
    func string(_ identifier: Int) -> String? {
        let types = variable[identifier] ?? []
        if types.contains(0x001F), let bytes = data(identifier, 0x001F) {
            let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
                UInt16(truncatingIfNeeded: bytes.littleEndian(at: $0, bytes: 2))
            }
            return Self.cleaned(String(decoding: units, as: UTF16.self))
        }
        guard types.contains(0x001E), let bytes = data(identifier, 0x001E) else { return nil }
        let text = bytes.prefix { $0 != 0 }
        return Self.cleaned(TextDecoder.decode(text, declared: charset).text)
    }

    private static func cleaned(_ text: String) -> String? { text.normalised().text.orNil }

    /// Bytes of any length.
    func bytes(_ identifier: Int) -> Data? { data(identifier, 0x0102) }

    /// A number or a truth; `nil` where it is not there.
    func number(_ identifier: Int) -> Int? {
        guard let (type, value) = fixed[identifier] else { return nil }
        switch type {
        case 0x0002: return value.littleEndian(at: 0, bytes: 2)
        case 0x0003: return value.littleEndian(at: 0, bytes: 4)
        case 0x000B: return value.littleEndian(at: 0, bytes: 1)
        default: return nil
        }
    }

    /// A moment, in UTC.
    func date(_ identifier: Int) -> String? {
        guard let (type, value) = fixed[identifier], type == 0x0040 else { return nil }
        let ticks = value.withUnsafeBytes { $0.count >= 8 ? $0.loadUnaligned(as: UInt64.self) : 0 }
        let seconds = Int(UInt64(littleEndian: ticks) / 10_000_000) - 11_644_473_600
        // Before 1900 and after 4500 it means "never".
        guard (-2_208_988_800...79_833_600_000).contains(seconds) else { return nil }
        return DocumentDate.iso(secondsSince1970: seconds)
    }

    /// An object inside: a message, an OLE object.
    func object(_ identifier: Int) -> CompoundStorage? {
        guard variable[identifier]?.contains(0x000D) == true else { return nil }
        return storage?.storage(Self.name(identifier, 0x000D))
    }

    /// The bytes of an object that came through the post.
    func packedObject(_ identifier: Int) -> Data? { data(identifier, 0x000D) }

    private func data(_ identifier: Int, _ type: Int) -> Data? {
        guard variable[identifier]?.contains(type) == true else { return nil }
        return held[identifier << 16 | type] ?? storage?.stream(Self.name(identifier, type))
    }

    private static func name(_ identifier: Int, _ type: Int) -> String {
        let digits = String(identifier << 16 | type, radix: 16, uppercase: true)
        return "__substg1.0_" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    /// What the number of a code page stands for.
    static func charset(ofCodePage page: Int) -> String {
        switch page {
        case 65_001: "utf-8"
        case 1_200: "utf-16le"
        case 20_127: "us-ascii"
        case 20_866: "koi8-r"
        case 21_866: "koi8-u"
        case 28_591...28_605: "iso-8859-\(page - 28_590)"
        case 50_220...50_222: "iso-2022-jp"
        case 51_932: "euc-jp"
        case 51_949: "euc-kr"
        case 54_936, 936: "gb18030"
        case 932, 949, 950: "cp\(page)"
        default: "windows-\(page)"
        }
    }
}

/// The properties to which programs gave names instead of numbers ([MS-OXMSG], 2.2.3).
struct OutlookNames {
    private var identifiers: [Key: Int] = [:]

    private struct Key: Hashable {
        var set: Data
        var number: Int
    }

    /// The sets that Outlook's own names are in ([MS-OXPROPS], 1.3.2).
    enum Family: Int {
        case appointment = 0x0006_2002
        case task = 0x0006_2003
        case address = 0x0006_2004
        case common = 0x0006_2008

        /// `{00062002-0000-0000-C000-000000000046}` as it is written.
        var identifier: Data {
            Data([
                UInt8(truncatingIfNeeded: rawValue), UInt8(truncatingIfNeeded: rawValue >> 8), 0x06, 0, 0, 0,
                0, 0,
                0xC0, 0, 0, 0, 0, 0, 0, 0x46,
            ])
        }
    }

    /// Reads the names of a message file; inner messages use those of the outermost.
    init(_ root: CompoundStorage) {
        guard let names = root.storage(Self.storage), let entries = names.stream("__substg1.0_00030102")
        else {
            return
        }
        let sets = names.stream("__substg1.0_00020102") ?? Data()
        for entry in stride(from: 0, to: entries.count - 7, by: 8) {
            let kind = entries.littleEndian(at: entry + 4, bytes: 2)
            let set = kind >> 1
            // Names of letters are not asked for.
            guard kind & 1 == 0, set >= 3 else { continue }
            let key = Key(
                set: Data(sets.dropFirst((set - 3) * 16).prefix(16)),
                number: entries.littleEndian(at: entry, bytes: 4))
            identifiers[key] = 0x8000 + entries.littleEndian(at: entry + 6, bytes: 2)
        }
    }

    /// No names yet.
    init() {}

    /// Notes under which number a named property is kept.
    mutating func add(set: Data, number: Int, identifier: Int) {
        identifiers[Key(set: set, number: number)] = identifier
    }

    static let storage = "__nameid_version1.0"

    /// The number under which a named property is kept in this file.
    subscript(family: Family, number: Int) -> Int {
        identifiers[Key(set: family.identifier, number: number)] ?? -1
    }
}
