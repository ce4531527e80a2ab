import CArchive
import struct Foundation.Data
import Glibc

/// What an archive says about one of the things in it.
struct ArchiveMember {
    /// What it is.
    enum Kind: Hashable {
        case file, folder
        /// Another name for something, which may lie anywhere.
        case link(to: String)
        /// A device, a pipe, a socket.
        case special
    }

    /// Its path in the archive, in whatever encoding that was written.
    let path: Data
    /// What it is.
    let kind: Kind
    /// How large it says that it is.
    let size: Int?
    /// When it was last changed, in ISO 8601.
    let modified: String?
    /// Whether it wants a password.
    let isEncrypted: Bool

    /// A member that somebody else has unpacked.
    init(path: String, kind: Kind, size: Int?, modified: String?, isEncrypted: Bool) {
        self.path = Data(path.utf8)
        self.kind = kind
        self.size = size
        self.modified = modified
        self.isEncrypted = isEncrypted
    }

    /// What libarchive's header says.
    init(_ entry: OpaquePointer) {
        let name =
            archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry)
        path = name.map { Data(bytes: $0, count: strlen($0)) } ?? Data()
        if let target = archive_entry_hardlink(entry) ?? archive_entry_symlink(entry) {
            kind = .link(to: String(cString: target).onOneLine)
        } else {
            // A file whose kind is not said is a file.
            switch archive_entry_filetype(entry) & 0o170000 {
            case 0, 0o100000: kind = path.last == UInt8(ascii: "/") ? .folder : .file
            case 0o040000: kind = .folder
            case 0o120000: kind = .link(to: "")
            default: kind = .special
            }
        }
        size = archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
        let time = Int(archive_entry_mtime(entry))
        modified =
            archive_entry_mtime_is_set(entry) != 0 && time != 0
            ? DocumentDate.iso(secondsSince1970: time) : nil
        isEncrypted = archive_entry_is_encrypted(entry) != 0
    }
}

/// The names of an archive's members, brought to UTF-8 together: one alone is too short to tell its encoding.
struct ArchiveNames {
    /// The names in the order of the members, each on one line.
    let names: [String]
    /// The encoding that names beyond UTF-8 were in; `nil` where there was none.
    let charset: String?

    init(_ paths: [Data]) {
        let foreign = paths.filter { String(validating: $0, as: UTF8.self) == nil }
        guard !foreign.isEmpty else {
            charset = nil
            names = paths.map { String(decoding: $0, as: UTF8.self).onOneLine }
            return
        }
        let guess = Self.charset(of: Data(foreign.prefix(4_096).joined(separator: Data("\n".utf8))))
        charset = guess.name
        names = paths.map { path in
            let valid = String(validating: path, as: UTF8.self)
            return (valid ?? guess.decode(path)?.text ?? String(decoding: path, as: UTF8.self)).onOneLine
        }
    }

    /// The encoding of a few names; where a guess leaves bytes without meaning, one that leaves none.
    private static func charset(of sample: Data) -> Charset {
        let guess = CharsetGuess.charset(of: sample)
        if guess.decode(sample)?.illegal == 0 { return guess }
        let others = ["cp932", "gb18030", "cp949", "big5-hkscs", "cp437"].map(Charset.init(label:))
        return others.first { other in
            guard let (text, illegal) = other.decode(sample), illegal == 0 else { return false }
            return other.name == "cp437"
                || text.unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic }
        } ?? guess
    }
}
