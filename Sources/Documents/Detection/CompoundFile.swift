import struct Foundation.Data

/// The names of the streams in Microsoft's compound file ([MS-CFB]), which say what kind of file it is.
struct CompoundFile {
    /// The names in the order in which the directory has them: "WordDocument", "1Table".
    let streams: [String]

    private let outermost: [String]
    private static let mostSectors = 64
    private static let encrypted = Data(
        "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] })

    /// Reads the directory of a file, as far as 64 sectors; a broken chain ends it.
    init(_ bytes: Data) {
        let shift = bytes.littleEndian(at: 30, bytes: 2)
        guard bytes.starts(with: Signature.compoundFile), shift == 9 || shift == 12 else {
            streams = []
            outermost = []
            isEncrypted = false
            return
        }
        let size = 1 << shift
        var names: [String] = []
        var sector = bytes.littleEndian(at: 48, bytes: 4)
        for _ in 0..<Self.mostSectors {
            let start = (sector + 1) << shift
            guard sector < 0xFFFF_FFFA, start + size <= bytes.count else { break }
            for entry in stride(from: start, to: start + size, by: 128) {
                let length = bytes.littleEndian(at: entry + 64, bytes: 2)
                guard (4...64).contains(length), bytes.littleEndian(at: entry + 66, bytes: 1) != 0 else {
                    continue
                }
                let units = (0..<(length / 2 - 1)).map {
                    UInt16(truncatingIfNeeded: bytes.littleEndian(at: entry + 2 * $0, bytes: 2))
                }
                names.append(String(decoding: units, as: UTF16.self))
            }
            guard let next = Self.sector(after: sector, in: bytes, shift: shift) else { break }
            sector = next
        }
        streams = names
        outermost = (CompoundStreams(bytes)?.paths ?? []).filter { !$0.contains("/") }
        // Where the directory is broken, the name may still stand somewhere.
        isEncrypted =
            names.isEmpty
            ? bytes.prefix(1 << 20).range(of: Self.encrypted) != nil
            : outermost.contains { $0.lowercased() == "encryptedpackage" }
    }

    /// The next sector of a chain, from the table that the header's first 109 entries point to.
    private static func sector(after sector: Int, in bytes: Data, shift: Int) -> Int? {
        let each = 1 << (shift - 2)
        guard sector / each < 109 else { return nil }
        let table = bytes.littleEndian(at: 76 + 4 * (sector / each), bytes: 4)
        guard table < 0xFFFF_FFFA else { return nil }
        let place = (table + 1) << shift + 4 * (sector % each)
        return place + 4 <= bytes.count ? bytes.littleEndian(at: place, bytes: 4) : nil
    }

    /// What the streams say that the file is; `nil` where they say nothing known.
    var format: DocumentFormat? {
        // What lies in a storage is a file in the file; where the tree is broken, any name tells.
        let names = Set((outermost.isEmpty ? streams : outermost).map { $0.lowercased() })
        if names.contains("worddocument") { return .doc }
        if names.contains("workbook") || names.contains("book") { return .xls }
        if names.contains("powerpoint document") { return .ppt }
        if names.contains("visiodocument") { return .vsd }
        if names.contains("perfectoffice_main") { return .wordPerfect }
        if names.contains(where: { $0.hasPrefix("__substg1.0_") || $0 == "__properties_version1.0" }) {
            return .msg
        }
        return nil
    }

    /// Whether it holds an office document under a password.
    let isEncrypted: Bool
}
