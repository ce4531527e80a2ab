import CRAR
import Foundation

/// A RAR archive from before RAR 5, read by libunarr: libarchive does not know solid ones, nor RAR 2.
struct OldRAR {
    private let file: SourceFile

    /// `nil` for what is no such archive.
    init?(_ file: SourceFile) {
        guard file.bytes.starts(with: [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00] as [UInt8]) else {
            return nil
        }
        self.file = file
    }

    /// Unpacks what can be unpacked.
    ///
    /// - Throws: What the scratch folder throws.
    func entries() throws -> [ArchiveContents.Entry] {
        // Not a copy: mapped bytes stay where they are as long as the object does.
        let bytes = file.bytes as NSData
        defer { withExtendedLifetime(bytes) {} }
        guard let stream = ar_open_memory(bytes.bytes, bytes.length) else { return [] }
        defer { ar_close(stream) }
        guard let archive = ar_open_rar_archive(stream) else { return [] }
        defer { ar_close_archive(archive) }
        var entries: [ArchiveContents.Entry] = []
        while entries.count < file.limits.parts, ar_parse_entry(archive) {
            guard let name = ar_entry_get_name(archive) else { continue }
            let path = String(cString: name)
            let size = ar_entry_get_size(archive)
            // Windows counts tenths of microseconds from 1601.
            let seconds = Int(ar_entry_get_filetime(archive) / 10_000_000) - 11_644_473_600
            entries.append(
                try unpack(
                    ArchiveMember(
                        path: path, kind: path.hasSuffix("/") ? .folder : .file, size: size,
                        modified: seconds > 0 ? DocumentDate.iso(secondsSince1970: seconds) : nil,
                        isEncrypted: false),
                    from: archive))
        }
        return entries
    }

    private func unpack(_ member: ArchiveMember, from archive: OpaquePointer) throws -> ArchiveContents.Entry
    {
        var entry = ArchiveContents.Entry(member: member)
        var left = member.size ?? 0
        guard member.kind == .file else { return entry }
        guard left <= file.scratch.room else {
            entry.fault = .tooLarge
            return entry
        }
        entry.bytes = left
        guard left > 0 else { return entry }
        var buffer = [UInt8](repeating: 0, count: 262_144)
        entry.file = try file.scratch.keep(named: "") {
            guard left > 0 else { return nil }
            let count = min(left, buffer.count)
            guard ar_entry_uncompress(archive, &buffer, count) else {
                entry.fault = .damaged(detail: "it cannot be unpacked")
                return nil
            }
            left -= count
            return Data(buffer[..<count])
        }
        if entry.file == nil { entry.fault = .tooLarge }
        entry.bytes = (member.size ?? 0) - left
        return entry
    }
}
