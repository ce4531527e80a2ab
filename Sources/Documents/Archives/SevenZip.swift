import Foundation
import Glibc

/// 7-Zip's program, for what libarchive cannot open: a 7z under a password, rare compressions, UDF discs.
///
/// What it writes lies in a folder of its own and is taken from there; links in it are not followed.
struct SevenZip {
    /// The format that it is to take the file for; `*` lets it look.
    private let type: String
    private let program = ExternalTool(program: "7zz", package: "7zip")

    /// For files of this format; `nil` where it cannot help, or is not installed.
    init?(for format: DocumentFormat) {
        switch format {
        case .zip: type = "zip"
        case .sevenZip: type = "7z"
        case .cabinet: type = "cab"
        case .disc: type = "*"
        default: return nil
        }
        guard program.isInstalled else { return nil }
    }

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
        for password in file.options.passwords + [""] {
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
                    member.isEncrypted ? .locked : .damaged(detail: "7-Zip cannot unpack it")
                return entry
            }
            entry.bytes = Int(status.st_size)
            guard status.st_size > 0 else { return entry }
            entry.file = try file.scratch.keep(fileAt: written, named: "")
            if entry.file == nil { entry.fault = .tooLarge }
            return entry
        }
    }

    // MARK: - The program

    /// What it said about an archive.
    private enum Listing {
        case members([ArchiveMember])
        /// It wants another password.
        case encrypted
        /// It does not understand it.
        case unknown
    }

    private func list(_ file: SourceFile, answer: URL) throws -> Listing {
        let output = try run(["l", "-slt", "-t\(type)", file.url.path], on: file, answer: answer)
        let members = Self.members(in: output.standardOutput)
        if !members.isEmpty { return .members(members) }
        let complaints = output.complaints + String(decoding: output.standardOutput, as: UTF8.self)
        return complaints.contains("assword") ? .encrypted : .unknown
    }

    /// Unpacks everything, and says what it complained of.
    private func unpack(_ file: SourceFile, answer: URL, into folder: URL) throws -> String {
        let output = try run(
            ["x", "-y", "-bd", "-t\(type)", "-o\(folder.path)", file.url.path], on: file, answer: answer)
        return output.complaints
    }

    /// "ERROR: Wrong password : a/b.txt"
    private func failed(_ path: String, in output: String) -> Bool { output.contains(" : \(path)\n") }

    /// Runs it; where it asks for a password, it asks its standard input.
    private func run(_ arguments: [String], on file: SourceFile, answer: URL) throws -> ExternalTool.Output {
        try program.run(
            arguments + ["-sccUTF-8", "-mmt=off"], on: file, limit: 64 << 20, input: answer)
    }

    /// What `7zz l -slt` prints after a line of dashes: "Path = a/b.txt", "Size = 12", "Encrypted = +".
    private static func members(in output: Data) -> [ArchiveMember] {
        let lines = String(decoding: output, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("----------") }) else { return [] }
        return lines[(start + 1)...].split(separator: "").compactMap { block in
            var fields: [Substring: String] = [:]
            for line in block {
                guard let mark = line.firstRange(of: " =") else { continue }
                fields[line[..<mark.lowerBound]] = String(line[mark.upperBound...].drop { $0 == " " })
            }
            guard let path = fields["Path"] else { return nil }
            let isFolder = fields["Folder"] == "+" || fields["Attributes"]?.hasPrefix("D") == true
            return ArchiveMember(
                path: path, kind: isFolder ? .folder : .file, size: fields["Size"].flatMap { Int($0) },
                modified: fields["Modified"].flatMap { DocumentDate.iso($0) },
                isEncrypted: fields["Encrypted"] == "+")
        }
    }
}
