import struct Foundation.Data

/// What the one file in a compressed file is called.
enum CompressedName {
    /// The file's name without the ending that compressing it added; else the name that gzip kept; else its own.
    static func inner(of file: SourceFile) -> String {
        let name = file.name.onOneLine
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
            return kept(in: file.bytes) ?? name
        }
        let stem = String(name[..<dot])
        switch name[dot...].lowercased() {
        case ".gz", ".bz2", ".bz", ".xz", ".lzma", ".lz", ".lz4", ".zst", ".zstd", ".z": return stem
        case ".tgz", ".tbz", ".tbz2", ".txz", ".tzst", ".taz": return stem + ".tar"
        case ".svgz": return stem + ".svg"
        default: return kept(in: file.bytes) ?? name
        }
    }

    /// The name that a gzip header may hold, in Latin-1 (RFC 1952, 2.3.1).
    private static func kept(in bytes: Data) -> String? {
        let head = bytes.prefix(4_096)
        guard head.starts(with: [0x1F, 0x8B, 8] as [UInt8]) else { return nil }
        let flags = head.littleEndian(at: 3, bytes: 1)
        guard flags & 8 != 0 else { return nil }
        let start = 10 + (flags & 4 == 0 ? 0 : 2 + head.littleEndian(at: 10, bytes: 2))
        let name = head.dropFirst(start).prefix { $0 != 0 }
        let decoded = ArchiveNames([Data(name)]).names.first
        return decoded?.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
    }
}
