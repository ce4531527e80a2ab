import struct Foundation.Data

/// Reads an archive: each file in it is kept as a document of its own, and the text names them.
///
/// Formats are libarchive's, without writing anything where the archive wants it: names are kept as names, links
/// are not followed. What libarchive cannot open, 7-Zip (a 7z under a password) or libunarr (a solid RAR) does.
struct ArchiveReader: DocumentReader {
    let name = "archive"
    let version = 1
    let formats = [DocumentFormat.zip, .sevenZip, .rar, .tar, .cabinet, .disc, .compressed, .wacz]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        var contents = try ArchiveContents(of: file, kind: Self.kind(of: format))
        if format == .compressed, contents.entries.isEmpty, contents.damage == nil {
            // Bytes that begin with zeros pass for an empty tape archive.
            contents = try ArchiveContents(of: file, kind: .oneFile)
        }
        if contents.isFaulty, ArchiveVolume.number(of: file.name) == nil,
            let entries = try entries(of: file, as: format, beside: contents)
        {
            return document(of: entries, from: file, as: format)
        }
        if contents.isLocked || contents.entries.areLocked { throw file.failure(.encrypted) }
        if let damage = contents.damage, contents.entries.isEmpty {
            throw file.failure(.damaged(detail: ArchiveVolume.advice(for: file.name) ?? damage))
        }
        var document = document(of: contents.entries, isOneFile: contents.isOneFile, from: file, as: format)
        if let damage = contents.damage {
            document.findings.append("the archive is damaged (\(damage)); what could be read was kept")
        }
        if contents.isCut {
            document.findings.append("the archive holds more than is unpacked; the rest was left out")
        }
        document.metadata["compression"] = contents.compression.map { [$0] }
        return document
    }

    /// What another program gets out of it, where that is more than libarchive did.
    private func entries(of file: SourceFile, as format: DocumentFormat, beside contents: ArchiveContents)
        throws -> [ArchiveContents.Entry]?
    {
        let already = contents.entries.count(where: \.isWhole)
        var entries: [ArchiveContents.Entry]?
        if format == .rar, !contents.isLocked, !contents.entries.contains(where: { $0.fault == .locked }) {
            entries = try OldRAR(file)?.entries()
        }
        // libarchive tries passwords on ZIP archives itself.
        if format != .zip || contents.damage != nil, let tool = SevenZip(for: format) {
            do {
                entries = try tool.entries(of: file)
            } catch let error as DocumentError {
                if already == 0 && error.reason == .encrypted { throw error }
            }
        }
        return entries.flatMap { $0.count(where: \.isWhole) > already ? $0 : nil }
    }

    private func document(
        of entries: [ArchiveContents.Entry], isOneFile: Bool = false, from file: SourceFile,
        as format: DocumentFormat
    ) -> Document {
        // The index of a crawl says nothing that its records do not.
        let entries =
            format == .wacz ? entries.filter { !$0.member.path.starts(with: Data("indexes/".utf8)) } : entries
        let listing = ArchiveListing(entries, renamed: isOneFile ? CompressedName.inner(of: file) : nil)
        var document = Document(
            format: format, text: listing.text, attachments: listing.attachments, findings: listing.findings)
        if let advice = ArchiveVolume.advice(for: file.name) { document.findings.insert(advice, at: 0) }
        document.metadata["members"] = ["\(entries.count)"]
        document.metadata["charset"] = listing.charset.map { [$0] }
        return document
    }

    private static func kind(of format: DocumentFormat) -> ArchiveStream.Kind {
        switch format {
        case .sevenZip: .sevenZip
        case .rar: .rar
        case .tar: .tar
        case .cabinet: .cabinet
        case .disc: .disc
        case .compressed: .compressed
        default: .zip
        }
    }
}

extension ArchiveContents {
    /// Whether something in it could not be had, for another reason than its size.
    fileprivate var isFaulty: Bool { isLocked || damage != nil || entries.contains(where: \.isFaulty) }
}

extension [ArchiveContents.Entry] {
    /// Whether every file wants a password.
    fileprivate var areLocked: Bool {
        contains { $0.fault == .locked } && allSatisfy { $0.fault == .locked || $0.member.kind == .folder }
    }
}
