import CArchive
import Foundation
import Glibc

/// An archive that is gone through member by member, with libarchive, holding none of it.
///
/// ```swift
/// let archive = try ArchiveStream(file.bytes, of: [.tar])
/// while let member = try archive.next() { while let piece = try archive.piece() { … } }
/// ```
final class ArchiveStream {
    /// What may be in the bytes.
    enum Kind {
        case zip, sevenZip, rar, tar, cabinet, disc
        /// One file made smaller, or several made smaller together.
        case compressed
        /// The same, looked at as one file even where that is a TAR archive.
        case oneFile
    }

    /// Why it goes no further.
    enum Failure: Error {
        /// The archive breaks its rules here; nothing more can be had of it.
        case damaged(detail: String)
        /// This member cannot be read; the next one may be.
        case member(detail: String)
        /// This member wants a password that was not given.
        case encrypted
    }

    private let bytes: HeldBytes
    private let archive: OpaquePointer
    private let names = NameLocale()
    private var buffer = [UInt8](repeating: 0, count: 262_144)
    private var current: ArchiveMember?

    /// Opens an archive; the password, if there is one, is tried on members that want one.
    init(_ bytes: Data, of kind: Kind, password: String? = nil) throws(Failure) {
        guard let archive = archive_read_new() else { throw .damaged(detail: "no memory to open it") }
        self.bytes = HeldBytes(bytes)
        self.archive = archive
        Self.prepare(archive, for: kind)
        if let password { archive_read_add_passphrase(archive, password) }
        guard archive_read_open_memory(archive, self.bytes.start, self.bytes.count) == ARCHIVE_OK else {
            throw .damaged(detail: complaint)
        }
    }

    deinit { archive_read_free(archive) }

    /// Only formats that libarchive reads itself: some of its filters start programs.
    private static func prepare(_ archive: OpaquePointer, for kind: Kind) {
        switch kind {
        case .zip: archive_read_support_format_zip(archive)
        case .sevenZip: archive_read_support_format_7zip(archive)
        case .rar:
            archive_read_support_format_rar(archive)
            archive_read_support_format_rar5(archive)
        case .tar: archive_read_support_format_tar(archive)
        case .cabinet: archive_read_support_format_cab(archive)
        case .disc: archive_read_support_format_iso9660(archive)
        case .compressed, .oneFile:
            for support in [
                archive_read_support_filter_gzip, archive_read_support_filter_bzip2,
                archive_read_support_filter_compress, archive_read_support_filter_xz,
                archive_read_support_filter_lzma, archive_read_support_filter_lzip,
                archive_read_support_filter_lz4, archive_read_support_filter_zstd,
            ] { _ = support(archive) }
            archive_read_support_format_raw(archive)
            if case .compressed = kind { archive_read_support_format_tar(archive) }
        }
    }

    /// What is wrong, as libarchive says it.
    private var complaint: String {
        archive_error_string(archive).map { String(cString: $0) } ?? "its bytes cannot be understood"
    }

    /// Whether the bytes unpacked to one file that is no archive itself.
    var isOneFile: Bool { archive_format(archive) == ARCHIVE_FORMAT_RAW }

    /// How a compressed file was made smaller: "gzip"; `nil` where it was not.
    var compression: String? {
        archive_filter_code(archive, 0) == ARCHIVE_FILTER_NONE
            ? nil : archive_filter_name(archive, 0).map { String(cString: $0) }
    }

    // MARK: - Members

    /// The next member; `nil` at the end.
    ///
    /// - Throws: `damaged` where the archive ends here; `member` where only this one is lost.
    func next() throws(Failure) -> ArchiveMember? {
        names.enter()
        defer { names.leave() }
        var entry: OpaquePointer?
        // What asks to be tried again has gone a step further.
        for _ in 0..<1_000 {
            switch archive_read_next_header(archive, &entry) {
            case ARCHIVE_OK, ARCHIVE_WARN:
                guard let entry else { throw .damaged(detail: complaint) }
                let member = ArchiveMember(entry)
                current = member
                return member
            case ARCHIVE_EOF: return nil
            case ARCHIVE_RETRY: continue
            case ARCHIVE_FAILED: throw .member(detail: complaint)
            default:
                if archive_read_has_encrypted_entries(archive) > 0 { throw .encrypted }
                throw .damaged(detail: complaint)
            }
        }
        throw .damaged(detail: complaint)
    }

    /// The next piece of this member; `nil` at its end.
    func piece() throws(Failure) -> Data? {
        names.enter()
        defer { names.leave() }
        let count = archive_read_data(archive, &buffer, buffer.count)
        if count > 0 { return Data(buffer[..<count]) }
        if count == 0 { return nil }
        if current?.isEncrypted == true || complaint.contains("assphrase") { throw .encrypted }
        let detail = complaint
        throw count == Int(ARCHIVE_FATAL) ? .damaged(detail: detail) : .member(detail: detail)
    }
}

/// The thread's locale while libarchive turns names into UTF-8, which it does by the locale.
private final class NameLocale {
    private let utf8 = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    private var before: locale_t?

    func enter() { if let utf8 { before = uselocale(utf8) } }

    func leave() { if utf8 != nil { _ = uselocale(before) } }

    deinit { if let utf8 { freelocale(utf8) } }
}

/// Bytes that stay where they are as long as this does: mapped ones as they are, a few others copied.
private final class HeldBytes {
    private let data: NSData
    var start: UnsafeRawPointer { data.bytes }
    var count: Int { data.length }

    init(_ bytes: Data) { data = bytes as NSData }
}
