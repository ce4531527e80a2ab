/// An archive as a document: a line for each member, its files as attachments, and what is odd about it.
struct ArchiveListing {
    /// A line for each member: path, size in bytes, date.
    private(set) var text = ""
    /// The files that came out.
    private(set) var attachments: [Document.Attachment] = []
    /// What an investigator should know.
    private(set) var findings: [String] = []
    /// The encoding of the names, where it is not UTF-8.
    let charset: String?

    /// Names what was found.
    ///
    /// - Parameters:
    ///   - entries: What was found.
    ///   - renamed: What a file without a name of its own is called.
    init(_ entries: [ArchiveContents.Entry], renamed: String? = nil) {
        let decoded = ArchiveNames(entries.map(\.member.path))
        charset = decoded.charset
        var links: [String] = []
        var special: [String] = []
        var tooLarge: [String] = []
        var locked: [String] = []
        var leadingOut: [String] = []
        for (entry, name) in zip(entries, decoded.names) {
            let name = renamed ?? name
            let member = entry.member
            if Self.leadsOut(name) { leadingOut.append(name) }
            switch member.kind {
            case .folder: continue
            case .link(let target):
                links.append("\(name) → \(target)")
                text += "\(name) → \(target)\n"
                continue
            case .special: special.append(name)
            case .file: break
            }
            let size = entry.bytes ?? member.size
            text += [name, size.map(String.init), member.modified].compactMap { $0 }.joined(separator: "\t")
            text += "\n"
            if var file = entry.file {
                file.name = name
                attachments.append(file)
            }
            switch entry.fault {
            case .tooLarge: tooLarge.append(name)
            case .locked: locked.append(name)
            case .damaged(let detail):
                findings.append(
                    "\(name) breaks off (\(detail)); "
                        + (entry.file == nil ? "nothing of it could be kept" : "what came before was kept"))
            case nil: break
            }
        }
        if findings.count > 50 {
            findings = findings.prefix(50) + ["\(findings.count - 50) more members break off"]
        }
        add(tooLarge, "too large with what came before, and left out")
        add(locked, "under a password, and left out")
        add(links, "links, of which only the names were kept")
        add(special, "devices or pipes, of which only the names were kept")
        add(leadingOut, "names that lead out of the archive's folder, kept as names")
    }

    private mutating func add(_ names: [String], _ what: String) {
        guard !names.isEmpty else { return }
        let more = names.count > 10 ? " and \(names.count - 10) more" : ""
        findings.append("\(what): \(names.prefix(10).joined(separator: ", "))\(more)")
    }

    /// Whether a name used as a path would lead out of the folder that it is used in.
    private static func leadsOut(_ name: String) -> Bool {
        let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
        return parts.contains("..") || name.hasPrefix("/") || name.hasPrefix("\\")
            || name.dropFirst().first == ":" && name.first?.isLetter == true
    }
}
