import struct Foundation.Data

/// The first bytes by which formats make themselves known.
enum Signature {
    /// What begins so, at which offset, is this; the longer stand before the shorter.
    private static let formats: [(offset: Int, bytes: [UInt8], format: DocumentFormat)] = [
        (0, ascii("%PDF-"), .pdf),
        (0, ascii("{\\rtf"), .rtf),
        (0, [0xFF] + ascii("WPC"), .wordPerfect),
        (0, ascii("!BDN"), .pst),
        (0, [0x78, 0x9F, 0x3E, 0x22], .tnef),
        (0, ascii("SQLite format 3\0"), .sqlite),
        (0, [0, 1, 0, 0] + ascii("Standard Jet DB"), .access),
        (0, [0, 1, 0, 0] + ascii("Standard ACE DB"), .access),
        (0, ascii("WARC/"), .warc),
        (0, ascii("AT&TFORM"), .djvu),
        (0, [0x89] + ascii("PNG\r\n"), .png),
        (0, [0xFF, 0xD8, 0xFF], .jpeg),
        (0, ascii("GIF87a"), .gif), (0, ascii("GIF89a"), .gif),
        (0, ascii("II*\0"), .tiff), (0, ascii("MM\0*"), .tiff), (0, ascii("II+\0"), .tiff),
        (0, ascii("MM\0+"), .tiff),
        (0, [0, 0, 0, 0x0C] + ascii("jP  "), .jp2), (0, [0xFF, 0x4F, 0xFF, 0x51], .jp2),
        (0, ascii("7z") + [0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        (0, ascii("Rar!") + [0x1A, 0x07], .rar),
        (0, ascii("MSCF\0\0\0\0"), .cabinet),
        (0, [0x1F, 0x8B], .compressed), (0, [0x1F, 0x9D], .compressed),
        (0, ascii("LZIP\u{1}"), .compressed), (0, [0x04, 0x22, 0x4D, 0x18], .compressed),
        (0, [0x5D, 0, 0], .compressed),
        (0, [0xFD] + ascii("7zXZ\0"), .compressed), (0, [0x28, 0xB5, 0x2F, 0xFD], .compressed),
        (257, ascii("ustar"), .tar),
        (32_769, ascii("CD001"), .disc),
        (0, ascii("ID3"), .audio), (0, ascii("fLaC"), .audio), (0, ascii("#!AMR"), .audio),
        (0, ascii("MThd"), .audio), (0, [0xFF, 0xFB], .audio), (0, [0xFF, 0xF3], .audio),
        (0, [0xFF, 0xF1], .audio), (0, [0xFF, 0xF9], .audio), (0, ascii("OggS"), .audio),
        (0, [0x1A, 0x45, 0xDF, 0xA3], .video), (0, ascii("FLV") + [1], .video),
        (0, [0, 0, 1, 0xBA], .video), (0, [0, 0, 1, 0xB3], .video),
        (0, [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], .video),
    ]

    /// Archives of members: what kind, their names say.
    static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    /// A ZIP archive that holds nothing.
    static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    /// Microsoft's compound file: what kind, its streams say.
    static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// A PDF, which may have some bytes before its first line.
    static let pdf = Data("%PDF-".utf8)

    /// The format that these first bytes announce without doubt.
    static func format(of head: Data) -> DocumentFormat? {
        for known in formats where head.holds(known.bytes, at: known.offset) { return known.format }
        if head.holds(ascii("RIFF"), at: 0) {
            if head.holds(ascii("WEBP"), at: 8) { return .webp }
            if head.holds(ascii("WAVE"), at: 8) { return .audio }
            if head.holds(ascii("AVI "), at: 8) { return .video }
        }
        if head.holds(ascii("FORM"), at: 0), head.holds(ascii("AIF"), at: 8) { return .audio }
        if head.holds(ascii("ftyp"), at: 4) { return mediaFormat(brand: head.dropFirst(8).prefix(4)) }
        if isBitmap(head) { return .bmp }
        if isBZip(head) { return .compressed }
        if isAnyMap(head) { return .pnm }
        if isDBase(head) { return .dbf }
        if isOldTar(head) { return .tar }
        if isSignedMessage(head) { return .smime }
        return nil
    }

    /// What the brand of an ISO media file stands for (ISO/IEC 14496-12, 4.3).
    private static func mediaFormat(brand: Data) -> DocumentFormat {
        let brand = String(decoding: brand, as: UTF8.self)
        if ["heic", "heix", "hevc", "mif1", "msf1", "avif", "heim", "heis"].contains(brand) { return .heic }
        return brand.hasPrefix("M4A") || brand.hasPrefix("M4B") ? .audio : .video
    }

    /// "BM" also begins a sentence; a bitmap says its size and that of its header after it.
    private static func isBitmap(_ head: Data) -> Bool {
        guard head.holds(ascii("BM"), at: 0), head.count >= 18 else { return false }
        return [12, 16, 40, 52, 56, 64, 108, 124].contains(head.littleEndian(at: 14, bytes: 4))
    }

    /// "BZh" and a digit, then the first block's number or that of an empty file.
    private static func isBZip(_ head: Data) -> Bool {
        head.holds(ascii("BZh"), at: 0)
            && (head.holds([0x31, 0x41, 0x59, 0x26], at: 4) || head.holds([0x17, 0x72, 0x45, 0x38], at: 4))
    }

    /// "P6", then a width, a height and, but for bit maps, a depth.
    private static func isAnyMap(_ head: Data) -> Bool {
        guard head.count > 8, head[head.startIndex] == UInt8(ascii: "P"),
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(head[head.startIndex + 1])
        else { return false }
        let fields = head.dropFirst(2).prefix(512).split(separator: 0x0A)
            .filter { $0.first != UInt8(ascii: "#") }.prefix(2)
            .flatMap { $0.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
        return head[head.startIndex + 2] <= 0x20 && fields.count >= 2
            && fields.prefix(2).allSatisfy { $0.count < 6 && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// A table of dBase has no signature: its version, a date of change, and lengths that fit each other.
    private static func isDBase(_ head: Data) -> Bool {
        let versions: [UInt8] = [
            0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0x8C, 0x8E, 0xCB, 0xF5, 0xFB,
        ]
        guard head.count >= 65, let version = head.first, versions.contains(version),
            (1...12).contains(head.littleEndian(at: 2, bytes: 1)),
            (1...31).contains(head.littleEndian(at: 3, bytes: 1))
        else { return false }
        let (header, record) = (head.littleEndian(at: 8, bytes: 2), head.littleEndian(at: 10, bytes: 2))
        guard header >= 65, record > 1, head.count >= header else { return false }
        // The descriptions of the fields end with a carriage return; Visual FoxPro has 263 bytes more.
        return head[head.startIndex + header - 1] == 0x0D
            || (header > 296 && head[head.startIndex + header - 264] == 0x0D)
            || stride(from: 64, to: header, by: 32).contains { head[head.startIndex + $0] == 0x0D }
    }

    /// A tape archive from before "ustar": its first header's bytes add up to what it says (POSIX `tar`, v7).
    private static func isOldTar(_ head: Data) -> Bool {
        let block = [UInt8](head.prefix(512))
        guard block.count == 512, block[0] > 0x20 else { return false }
        let digits = block[148..<156].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
        guard !digits.isEmpty else { return false }
        let said = digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
        let sum = block.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(block[$1])) }
        return sum == said
    }

    /// A signed or enveloped message: a DER sequence that begins with PKCS #7's object identifier.
    private static func isSignedMessage(_ head: Data) -> Bool {
        let identifier: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
        return head.first == 0x30 && [2, 3, 4, 5, 6].contains { head.holds(identifier, at: $0) }
    }

    private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
}

extension Data {
    /// Whether these bytes stand at an offset.
    func holds(_ bytes: [UInt8], at offset: Int) -> Bool { dropFirst(offset).starts(with: bytes) }

    /// A number that is written with its lowest byte first; 0 where the bytes end before it.
    func littleEndian(at offset: Int, bytes: Int) -> Int {
        guard offset >= 0, count >= offset + bytes else { return 0 }
        return (0..<bytes).reduce(0) { $0 | Int(self[startIndex + offset + $1]) << (8 * $1) }
    }
}
