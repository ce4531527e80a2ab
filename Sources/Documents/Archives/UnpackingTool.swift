import Foundation
import Glibc

/// A program that unpacks what libarchive cannot: a 7z under a password, a solid or old RAR, rare compressions.
///
/// What it writes lies in a folder of its own and is taken from there; links in it are not followed.
protocol UnpackingTool {
    /// The program, which may not be there.
    var program: ExternalTool { get }
    /// Whether it takes a password from its standard input.
    var takesPasswords: Bool { get }
    /// Lists the members.
    func list(_ file: SourceFile, answer: URL) throws -> UnpackingAnswer
    /// Unpacks all members into a folder that does not exist yet, and says what it printed.
    func unpack(_ file: SourceFile, answer: URL, into folder: URL) throws -> String
    /// Whether what was printed says that this member failed.
    func failed(_ path: String, in output: String) -> Bool
}

/// What a program said about an archive.
enum UnpackingAnswer {
    /// What is in it.
    case members([ArchiveMember])
    /// It wants another password.
    case encrypted
    /// The program does not understand it.
    case unknown
}

/// Every such program, by format.
enum UnpackingTools {
    /// The one for a format; `nil` where there is none or it is not installed.
    static func tool(for format: DocumentFormat) -> (any UnpackingTool)? {
        let tool: (any UnpackingTool)? =
            switch format {
            case .zip: SevenZip(type: "zip")
            case .sevenZip: SevenZip(type: "7z")
            case .cabinet: SevenZip(type: "cab")
            case .disc: SevenZip(type: "*")
            case .rar: Unar()
            default: nil
            }
        return tool?.program.isInstalled == true ? tool : nil
    }
}

extension UnpackingTool {
    /// Unpacks an archive with whichever password fits.
    ///
    /// - Throws: ``DocumentError``: `encrypted` where none fits.
    /// - Returns: `nil` where the program does not understand the file either.
    func entries(of file: SourceFile) throws -> [ArchiveContents.Entry]? {
        let folder = try file.scratch.makeWorkFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let answer = folder.appending(path: "password")
        let target = folder.appending(path: "out", directoryHint: .isDirectory)
        var isEncrypted = false
        for password in (takesPasswords ? file.options.passwords : []) + [""] {
            try Data("\(password)\n".utf8).write(to: answer)
            chmod(answer.path, 0o600)
            switch try list(file, answer: answer) {
            case .unknown: continue
            case .encrypted: isEncrypted = true
            case .members(let members):
                let isLocked = members.contains(where: \.isEncrypted)
                if isLocked { isEncrypted = true }
                // What has no lock at all needs no password; what is locked needs one.
                if isLocked && password.isEmpty && !members.contains(where: { !$0.isEncrypted }) { continue }
                try check(members, of: file)
                let printed = try unpack(file, answer: answer, into: target)
                let entries = try keep(members, from: target, of: file, printed: printed)
                if entries.contains(where: \.isWhole) { return entries }
                try? FileManager.default.removeItem(at: target)
            }
        }
        if isEncrypted { throw file.failure(.encrypted) }
        return nil
    }

    private func check(_ members: [ArchiveMember], of file: SourceFile) throws {
        let total = members.reduce(0) { $0.addingReportingOverflow(max(0, $1.size ?? 0)).partialValue }
        guard total >= 0, total <= file.scratch.limit, members.count <= file.limits.parts else {
            throw file.failure(.tooLarge(bytes: max(total, file.scratch.limit), limit: file.scratch.limit))
        }
    }

    /// Takes what was written for each member; what is no plain file is left.
    private func keep(_ members: [ArchiveMember], from folder: URL, of file: SourceFile, printed: String)
        throws
        -> [ArchiveContents.Entry]
    {
        try members.map { member in
            var entry = ArchiveContents.Entry(member: member)
            let path = String(decoding: member.path, as: UTF8.self)
            let parts = path.split(separator: "/")
            guard member.kind == .file, !parts.contains("..") else { return entry }
            let written = folder.appending(path: parts.joined(separator: "/"))
            var status = stat()
            guard lstat(written.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                member.size ?? 0 == Int(status.st_size), !failed(path, in: printed)
            else {
                entry.fault =
                    member.isEncrypted ? .locked : .damaged(detail: "\(program.program) cannot unpack it")
                return entry
            }
            entry.bytes = Int(status.st_size)
            guard status.st_size > 0 else { return entry }
            entry.file = try file.scratch.keep(fileAt: written, named: "")
            if entry.file == nil { entry.fault = .tooLarge }
            return entry
        }
    }
}
