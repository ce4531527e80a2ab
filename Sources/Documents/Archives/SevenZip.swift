import Foundation

/// 7-Zip's program.
struct SevenZip: UnpackingTool {
    /// The format that it is to take the file for; `*` lets it look.
    let type: String

    let program = ExternalTool(program: "7zz", package: "7zip")
    let takesPasswords = true

    func list(_ file: SourceFile, answer: URL) throws -> UnpackingAnswer {
        let output = try run(["l", "-slt", "-t\(type)", file.url.path], on: file, answer: answer)
        let members = Self.members(in: output.standardOutput)
        if !members.isEmpty { return .members(members) }
        let complaints = output.complaints + String(decoding: output.standardOutput, as: UTF8.self)
        return complaints.contains("assword") ? .encrypted : .unknown
    }

    func unpack(_ file: SourceFile, answer: URL, into folder: URL) throws -> String {
        let output = try run(
            ["x", "-y", "-bd", "-t\(type)", "-o\(folder.path)", file.url.path], on: file, answer: answer)
        return output.complaints
    }

    /// "ERROR: Wrong password : a/b.txt"
    func failed(_ path: String, in output: String) -> Bool { output.contains(" : \(path)\n") }

    /// Runs it without a terminal, so that it asks for the password on its standard input, and so that it ends with
    /// the worker.
    private func run(_ arguments: [String], on file: SourceFile, answer: URL) throws -> ExternalTool.Output {
        try ExternalTool(program: "setpriv", package: "util-linux").run(
            ["--pdeathsig", "KILL", "setsid", program.program] + arguments + ["-sccUTF-8", "-mmt=off"],
            on: file, limit: 64 << 20, input: answer)
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
