import struct Foundation.Data

/// A document of LibreOffice: a ZIP archive of XML, or one flat XML file (OASIS OpenDocument 1.3).
struct OpenDocumentPackage {
    /// The names of all members; empty for a flat file.
    let names: [String]

    private let file: SourceFile
    private let members: [String: Data]
    private let isFlat: Bool

    /// Unpacks what every reader needs.
    ///
    /// - Throws: ``DocumentError``.
    init(_ file: SourceFile) throws {
        self.file = file
        isFlat = !file.bytes.starts(with: Signature.zip)
        (names, members) = isFlat ? ([], [:]) : try Self.unpack(file)
        let manifest = members["META-INF/manifest.xml"] ?? Data()
        if manifest.range(of: Data("encryption-data".utf8)) != nil { throw file.failure(.encrypted) }
        if !isFlat, !names.contains("content.xml") {
            throw file.failure(.damaged(detail: "content.xml is missing"))
        }
    }

    private static func unpack(_ file: SourceFile) throws(DocumentError) -> ([String], [String: Data]) {
        var names: [String] = []
        do throws(ZipArchive.Failure) {
            let members = try ZipArchive(file.bytes).members(limit: file.limits.memoryBytes / 4) { name in
                names.append(name)
                return ["styles.xml", "meta.xml", "META-INF/manifest.xml"].contains(name)
            }
            return (names, members)
        } catch {
            throw error.error(of: file)
        }
    }

    /// Reads `styles.xml` or `meta.xml`; a flat file holds both.
    ///
    /// - Throws: ``DocumentError`` where it breaks the rules of XML.
    func read(_ part: String, handle: (XMLEvents.Event) -> Bool) throws {
        guard let xml = isFlat ? file.bytes : members[part] else { return }
        do {
            try XMLEvents.read(xml, handle: handle)
        } catch {
            throw error.error(of: file, in: part)
        }
    }

    /// Reads the document itself as it is unpacked, for as long as `isWanted` holds.
    ///
    /// - Throws: ``DocumentError`` where it breaks the rules of XML.
    func readContent(while isWanted: () -> Bool = { true }, handle: (XMLEvents.Event) -> Bool) throws {
        if isFlat { return try read("content.xml", handle: handle) }
        try ZipArchive(file.bytes).stream("content.xml", of: file, while: isWanted, handle: handle)
    }

    // MARK: - Beside the text

    /// Puts into a document what the file says about itself, the files inside it, and what is odd.
    func complete(_ document: inout Document) throws {
        try describe(&document)
        let programs = names.filter { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }
            .filter {
                !$0.hasSuffix("/") && !$0.hasSuffix("/script-lc.xml") && !$0.hasSuffix("/script-lb.xml")
            }
        if !programs.isEmpty {
            document.findings.append("the file holds macros, which were not run and not read")
        }
        if names.contains("META-INF/documentsignatures.xml") {
            document.findings.append("the file holds a digital signature, which was not checked")
        }
        try keepFilesInside(&document)
    }

    private func describe(_ document: inout Document) throws {
        var values: [String: [String]] = [:]
        var field: String?
        var isMeta = false
        try read("meta.xml") { event in
            switch event {
            case .begin("meta", _, _): isMeta = true
            case .end("meta", _): isMeta = false
            case .begin("body", _, _), .begin("styles", _, _), .begin("automatic-styles", _, _): return false
            case .begin("user-defined", _, let attributes): field = attributes["name"].map { "custom/" + $0 }
            case .begin(let name, _, _): field = isMeta ? name : nil
            case .text(let text):
                if let field, !text.trimmed.isEmpty { values[field, default: []].append(text.trimmed) }
            case .end: field = nil
            }
            return true
        }
        document.title = values["title"]?.first
        document.author = values["initial-creator"]?.first ?? values["creator"]?.first
        document.created = values["creation-date"]?.first.flatMap { DocumentDate.iso($0) }
        document.modified = values["date"]?.first.flatMap { DocumentDate.iso($0) }
        for (field, name) in Self.fields { document.metadata[name] = values[field] }
        let custom = values.filter { $0.key.hasPrefix("custom/") }.sorted { $0.key < $1.key }
            .map { "\($0.key.dropFirst(7)): \($0.value.joined(separator: " "))" }
        if !custom.isEmpty { document.metadata["custom"] = custom }
    }

    private static let fields = [
        ("subject", "subject"), ("keyword", "keywords"), ("description", "description"),
        ("creator", "modified-by"), ("generator", "creator"), ("printed-by", "printed-by"),
        ("print-date", "printed"), ("editing-cycles", "revision"),
    ]

    private func keepFilesInside(_ document: inout Document) throws {
        guard !isFlat else { return }
        let archive = ZipArchive(file.bytes)
        try archive.forEachMember(limit: file.limits.memoryBytes / 4, where: Self.isFileInside) {
            name, bytes in
            let short = String(name.split(separator: "/").last ?? "").onOneLine
            if let bytes {
                try document.keep(EmbeddedObject(bytes, named: short), in: file.scratch)
            } else {
                document.findings.append(
                    "the embedded file \(short) is too large or damaged and was left out")
            }
        }
    }

    /// Pictures, and objects that are one member; those that are several are documents of this kind, and read as such.
    private static func isFileInside(_ name: String) -> Bool {
        if name.hasSuffix("/") { return false }
        if name.contains("Pictures/") || name.hasPrefix("Media/") { return OfficePackage.isMedia(name) }
        return !name.contains("/") && name.hasPrefix("Obj") || name.hasPrefix("Versions/")
    }
}
