import Foundation

/// Reads a box of Outlook (PST, OST) with `readpst`: each mail, card and meeting becomes a file, and the text lists
/// them folder by folder.
///
/// An attachment is named by its folder: `Inbox/2023/12.eml`. Deleted items are among them.
struct OutlookBoxReader: DocumentReader {
    let name = "pst"
    let version = 1
    let formats = [DocumentFormat.pst]
    let isStreaming = true

    private static let tool = ExternalTool(program: "readpst", package: "pst-utils")
    private static let deepest = 64

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let folder = try file.scratch.makeWorkFolder()
        var findings: [String] = []
        do {
            let output = try Self.tool.run(
                ["-q", "-e", "-D", "-8", "-b", "-cv", "-teajc", "-j0", "-o", folder.path, file.url.path],
                on: file, limit: 1 << 20, beat: Progress.made)
            if output.status != 0 {
                findings.append("readpst broke off; what it had read by then is here")
            }
        } catch let error as DocumentError {
            switch error.reason {
            case .timedOut, .crashed:
                findings.append("readpst was stopped before its end; what it had read by then is here")
            default: throw error
            }
        }
        var list = MailList(of: file, limit: file.limits.textBytes)
        try Self.add(folder, named: "", to: &list, depth: 0)
        guard list.count > 0 else {
            throw file.failure(.damaged(detail: "readpst finds no mail, card or meeting in it"))
        }
        return Document(
            format: format, text: list.text, metadata: ["items": ["\(list.count)"]],
            attachments: list.attachments, findings: findings + list.findings)
    }

    /// Adds the items of a folder in their order, then its folders.
    private static func add(_ folder: URL, named path: String, to list: inout MailList, depth: Int) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
        var folders: [String] = []
        var isBegun = false
        for name in names {
            let url = folder.appending(path: name)
            let kind = try? url.resourceValues(forKeys: [
                .isRegularFileKey, .isDirectoryKey, .isSymbolicLinkKey,
            ])
            if kind?.isSymbolicLink == true { continue }
            if kind?.isDirectory == true {
                folders.append(name)
            } else if kind?.isRegularFile == true {
                if !isBegun, !path.isEmpty { list.begin(folder: String(path.dropLast())) }
                isBegun = true
                try list.add(fileAt: url, named: path + name)
            }
        }
        guard depth < deepest else { return }
        for name in folders {
            try add(
                folder.appending(path: name), named: "\(path)\(name.onOneLine)/", to: &list, depth: depth + 1)
        }
    }
}
