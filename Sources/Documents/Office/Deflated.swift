import CArchive
import struct Foundation.Data

/// Bytes in zlib's form (RFC 1950), as old presentations pack the files inside them.
enum Deflated {
    /// Unpacks them, as far as a limit; `nil` where they are damaged or more.
    static func inflate(_ packed: Data, limit: Int) -> Data? {
        guard packed.count > 6 else { return nil }
        // The same stream in gzip's dress (RFC 1952), which libarchive knows: another head, another tail.
        let dressed = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]) + packed.dropFirst(2) + Data(count: 8)
        guard let archive = archive_read_new() else { return nil }
        defer { archive_read_free(archive) }
        archive_read_support_filter_gzip(archive)
        archive_read_support_format_raw(archive)
        return dressed.withUnsafeBytes { bytes -> Data? in
            var entry: OpaquePointer?
            guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK,
                archive_read_next_header(archive, &entry) == ARCHIVE_OK
            else { return nil }
            var data = Data()
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = archive_read_data(archive, &buffer, buffer.count)
                guard count > 0 else { return count == 0 && !data.isEmpty ? data : nil }
                guard data.count + count <= limit else { return nil }
                data.append(contentsOf: buffer[..<count])
            }
        }
    }
}
