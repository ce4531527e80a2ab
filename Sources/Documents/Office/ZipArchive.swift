import CArchive
import struct Foundation.Data

/// A ZIP archive in memory, read by libarchive with a bound on what it unpacks to.
struct ZipArchive {
    /// Why an archive cannot be read.
    enum Failure: Error {
        /// Its bytes break the format's rules.
        case damaged(detail: String)
        /// It wants a password.
        case encrypted
        /// It unpacks to more than the limit.
        case tooLarge(limit: Int)
    }

    private let bytes: Data
    private static let mostMembers = 20_000

    init(_ bytes: Data) { self.bytes = bytes }

    /// Unpacks the members that are wanted.
    ///
    /// - Parameters:
    ///   - limit: The most that they may come to together, in bytes.
    ///   - isWanted: Says which, by their names in the archive.
    /// - Throws: `Failure`.
    /// - Returns: Their bytes by their names.
    func members(limit: Int, where isWanted: (String) -> Bool) throws(Failure) -> [String: Data] {
        var members: [String: Data] = [:]
        var left = limit
        try forEachMember { name, archive, isEncrypted throws(Failure) in
            guard isWanted(name) else { return true }
            if isEncrypted { throw .encrypted }
            members[name] = try Self.unpack(archive, left: &left, limit: limit)
            return true
        }
        return members
    }

    /// Unpacks the members that are wanted, one at a time.
    ///
    /// - Parameters:
    ///   - limit: The most that one of them may come to; of a larger one `visit` gets no bytes.
    ///   - isWanted: Says which, by their names in the archive.
    ///   - visit: Gets each in turn.
    /// - Throws: `Failure`, or what `visit` throws.
    func forEachMember(
        limit: Int, where isWanted: (String) -> Bool, _ visit: (_ name: String, _ bytes: Data?) throws -> Void
    ) throws {
        var failure: (any Error)?
        try forEachMember { name, archive, isEncrypted throws(Failure) in
            guard isWanted(name) else { return true }
            if isEncrypted { throw .encrypted }
            var left = limit
            do {
                try visit(name, try? Self.unpack(archive, left: &left, limit: limit))
            } catch {
                failure = error
                return false
            }
            return true
        }
        if let failure { throw failure }
    }

    /// Hands a member's bytes to `body` piece by piece, so that none has to fit into memory.
    ///
    /// `next` fills a buffer and says how many bytes it got: 0 at the end, -1 where the archive is damaged.
    ///
    /// - Throws: `Failure`.
    /// - Returns: What `body` returns; `nil` where there is no such member.
    func withPieces<Result>(
        of member: String, _ body: (_ next: (UnsafeMutableRawBufferPointer) -> Int) -> Result
    ) throws(Failure) -> Result? {
        var result: Result?
        try forEachMember { name, archive, isEncrypted throws(Failure) in
            guard name == member else { return true }
            if isEncrypted { throw .encrypted }
            result = body { archive_read_data(archive, $0.baseAddress, $0.count) }
            return false
        }
        return result
    }

    /// Goes through the names of the members until `visit` has heard enough.
    ///
    /// - Throws: `Failure`.
    func forEachName(_ visit: (String) -> Bool) throws(Failure) {
        try forEachMember { name, _, _ throws(Failure) in visit(name) }
    }

    /// Says whether to go on.
    private typealias Visit = (_ name: String, _ archive: OpaquePointer, _ isEncrypted: Bool) throws(Failure)
        -> Bool

    private func forEachMember(_ visit: Visit) throws(Failure) {
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(Failure) in try Self.forEachMember(of: bytes, visit) }
        }.get()
    }

    private static func forEachMember(of bytes: UnsafeRawBufferPointer, _ visit: Visit) throws(Failure) {
        guard let archive = archive_read_new() else { throw .damaged(detail: "no memory to open it") }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
            throw .damaged(detail: complaint(of: archive))
        }

        var entry: OpaquePointer?
        for _ in 0..<mostMembers {
            switch archive_read_next_header(archive, &entry) {
            case ARCHIVE_EOF: return
            case ARCHIVE_OK, ARCHIVE_WARN:
                guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
                    continue
                }
                let isEncrypted = archive_entry_is_encrypted(entry) != 0
                guard try visit(String(cString: name), archive, isEncrypted) else { return }
            default: throw .damaged(detail: complaint(of: archive))
            }
        }
    }

    private static func unpack(_ archive: OpaquePointer, left: inout Int, limit: Int) throws(Failure) -> Data
    {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = archive_read_data(archive, &buffer, buffer.count)
            if count == 0 { return data }
            guard count > 0 else { throw .damaged(detail: complaint(of: archive)) }
            left -= count
            if left < 0 { throw .tooLarge(limit: limit) }
            data.append(contentsOf: buffer[..<count])
        }
    }

    private static func complaint(of archive: OpaquePointer) -> String {
        archive_error_string(archive).map { String(cString: $0) } ?? "not a ZIP archive"
    }
}
