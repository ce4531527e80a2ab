import struct Foundation.Data

/// What is in an archive: every file kept as an attachment, and everything named.
///
/// A member that is too large, locked or damaged is left out and named; the others are kept. How much is unpacked
/// in all is bounded, so that an archive made to fill disks ends as a list.
struct ArchiveContents {
    /// A member, and what became of it.
    struct Entry {
        let member: ArchiveMember
        /// How many bytes it unpacked to, where it was unpacked.
        var bytes: Int?
        /// Its bytes, where they were kept.
        var file: Document.Attachment?
        /// Why it is not there, or not all of it.
        var fault: Fault?
    }

    /// Why a member is not there, or not all of it.
    enum Fault: Hashable {
        case tooLarge, locked
        case damaged(detail: String)
    }

    /// What was met, in order.
    private(set) var entries: [Entry] = []
    /// Why the archive was not gone through to its end.
    private(set) var damage: String?
    /// Whether not even the names can be read without a password.
    private(set) var isLocked = false
    /// Whether more is in it than was looked at.
    private(set) var isCut = false
    /// Whether it is one compressed file and no archive.
    private(set) var isOneFile = false
    /// What it was made smaller with: "gzip".
    private(set) var compression: String?

    private let file: SourceFile
    private let kind: ArchiveStream.Kind
    private let isWanted: (String) -> Bool
    private let headers: RARHeaders?
    private var unpacked = 0

    /// Unpacks a file; members that are locked are tried with each password in turn.
    ///
    /// - Parameters:
    ///   - file: The archive.
    ///   - kind: What kind of archive it is.
    ///   - isWanted: Says which members are looked at, by their names; all by default.
    /// - Throws: What the scratch folder throws.
    init(
        of file: SourceFile, kind: ArchiveStream.Kind,
        where isWanted: @escaping (String) -> Bool = { _ in true }
    ) throws {
        self.file = file
        self.kind = kind
        self.isWanted = isWanted
        headers = kind == .rar ? RARHeaders(file.bytes, mostFiles: file.limits.parts) : nil
        if headers?.isLocked == true {
            isLocked = true
            return
        }
        let passwords: [String?] = file.options.passwords.isEmpty ? [nil] : file.options.passwords
        for password in passwords where entries.isEmpty || entries.contains(where: { $0.fault == .locked }) {
            isLocked = false
            do {
                let archive = try ArchiveStream(file.bytes, of: kind, password: password)
                try walk(archive, isFirst: entries.isEmpty)
            } catch let failure as ArchiveStream.Failure {
                switch failure {
                case .damaged(let detail), .member(let detail): damage = detail
                case .encrypted: isLocked = true
                }
            }
        }
    }

    /// Goes through the archive once; later rounds look at locked members only.
    private mutating func walk(_ archive: ArchiveStream, isFirst: Bool) throws {
        var index = 0
        var misses = 0
        while let member = try next(in: archive, misses: &misses) {
            if index == 0 {
                isOneFile = archive.isOneFile
                compression = archive.compression
            }
            guard isWanted(String(decoding: member.path, as: UTF8.self)) else { continue }
            if isFirst {
                guard index < file.limits.parts else { return isCut = true }
                entries.append(Entry(member: member))
            }
            guard index < entries.count else { return }
            if headers?.lockedFiles.contains(index) == true {
                entries[index].fault = .locked
            } else if member.kind == .file, isFirst || entries[index].fault == .locked {
                entries[index] = try unpack(member, from: archive)
            }
            // To get past a member that is left out, all but ZIP unpack it.
            if unpacked > budget, kind != .zip { return isCut = true }
            index += 1
        }
    }

    /// The next member that can be read.
    private mutating func next(in archive: ArchiveStream, misses: inout Int) throws(ArchiveStream.Failure)
        -> ArchiveMember?
    {
        while true {
            do throws(ArchiveStream.Failure) {
                return try archive.next()
            } catch .member(let detail) {
                misses += 1
                damage = detail
                if misses > 64 { throw .damaged(detail: detail) }
            }
        }
    }

    /// What is unpacked at most, kept or not: enough to get past a few members that are too large.
    private var budget: Int { 8 * file.scratch.limit }

    private mutating func unpack(_ member: ArchiveMember, from archive: ArchiveStream) throws -> Entry {
        var entry = Entry(member: member)
        guard unpacked <= budget, member.size ?? 0 <= file.scratch.room else {
            unpacked += member.size ?? 0
            entry.fault = .tooLarge
            return entry
        }
        var bytes = 0
        func next() throws -> Data? {
            do throws(ArchiveStream.Failure) {
                guard let piece = try archive.piece() else { return nil }
                bytes += piece.count
                return piece
            } catch .encrypted {
                throw ArchiveStream.Failure.encrypted
            } catch .damaged(let detail), .member(let detail) {
                entry.fault = .damaged(detail: detail)
                return nil
            }
        }
        do {
            // A file without bytes needs no attachment.
            if var first = try next() {
                entry.file = try file.scratch.keep(named: "") {
                    defer { first = Data() }
                    return first.isEmpty ? try next() : first
                }
                if entry.file == nil { entry.fault = .tooLarge }
            }
        } catch ArchiveStream.Failure.encrypted {
            entry.fault = .locked
        }
        unpacked += bytes
        entry.bytes = bytes
        return entry
    }
}

extension ArchiveContents.Entry {
    /// Whether it was not had as it should be, for another reason than its size.
    var isFaulty: Bool { fault != nil && fault != .tooLarge }

    /// Whether it is a file that was had whole.
    var isWhole: Bool { member.kind == .file && fault == nil }
}
