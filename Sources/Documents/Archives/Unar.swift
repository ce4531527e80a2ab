import Foundation

/// The Unarchiver's program, for RAR archives that are solid, old, or otherwise beyond libarchive.
///
/// It takes a password only as an argument, where everybody on the machine could read it, so it gets none.
struct Unar: UnpackingTool {
    let program = ExternalTool(program: "unar", package: "unar")
    let takesPasswords = false

    func list(_ file: SourceFile, answer: URL) throws -> UnpackingAnswer {
        let output = try ExternalTool(program: "lsar", package: "unar").run(
            ["-json", "-no-recursion", file.url.path], on: file, limit: 64 << 20)
        guard
            let root = try? JSONSerialization.jsonObject(with: output.standardOutput) as? [String: Any],
            let contents = root["lsarContents"] as? [[String: Any]], !contents.isEmpty
        else {
            return (output.complaints + String(decoding: output.standardOutput, as: UTF8.self))
                .contains("password") ? .encrypted : .unknown
        }
        return .members(contents.compactMap(Self.member))
    }

    func unpack(_ file: SourceFile, answer: URL, into folder: URL) throws -> String {
        let output = try program.run(
            [
                "-force-overwrite", "-no-recursion", "-no-directory", "-output-directory", folder.path,
                file.url.path,
            ], on: file, limit: 64 << 20)
        return String(decoding: output.standardOutput, as: UTF8.self)
    }

    /// "  a/b.txt  (23 B)... Failed! (Wrong checksum)"
    func failed(_ path: String, in output: String) -> Bool {
        guard output.contains("Failed!") else { return false }
        return output.split(separator: "\n").contains {
            $0.hasPrefix("  \(path)  (") && $0.contains("Failed!")
        }
    }

    private static func member(_ fields: [String: Any]) -> ArchiveMember? {
        guard let path = fields["XADFileName"] as? String else { return nil }
        let isLink = fields["XADIsLink"] as? Int == 1
        let isFolder = fields["XADIsDirectory"] as? Int == 1
        return ArchiveMember(
            path: path,
            kind: isLink
                ? .link(to: fields["XADLinkDestination"] as? String ?? "…") : isFolder ? .folder : .file,
            size: fields["XADFileSize"] as? Int,
            modified: (fields["XADLastModificationDate"] as? String).flatMap { DocumentDate.iso($0) },
            isEncrypted: fields["XADIsEncrypted"] as? Int == 1)
    }
}
