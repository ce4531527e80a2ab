/// What an investigator should know of any office file of 2007 or later, and the files inside it.
extension OfficePackage {
    /// Puts into a document what the file says about itself, the files inside it, where it leads, and what is odd.
    func complete(_ document: inout Document) throws {
        PackageProperties(of: self).describe(&document)
        if names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) {
            document.findings.append("the file holds macros, which were not run and not read")
        }
        if names.contains(where: { $0.lowercased().hasPrefix("_xmlsignatures/") && $0.hasSuffix(".xml") }) {
            document.findings.append("the file holds a digital signature, which was not checked")
        }
        describeOutside(&document)
        try keepFilesInside(&document)
    }

    /// Links for people are kept as they are; what a program would load by itself is worth a finding.
    private func describeOutside(_ document: inout Document) {
        var links: [String] = []
        for relationship in outside {
            if relationship.kind == "hyperlink" {
                if !links.contains(relationship.target), links.count < Self.mostLinks {
                    links.append(relationship.target)
                }
            } else {
                let kind = Self.plainKinds[relationship.kind] ?? relationship.kind
                let target = relationship.target.onOneLine.prefix(200)
                let finding = "the file loads a part from outside (\(kind)): \(target)"
                if !document.findings.contains(finding) { document.findings.append(finding) }
            }
        }
        if !links.isEmpty { document.metadata["links"] = links }
    }

    private static let mostLinks = 5_000

    private static let plainKinds = [
        "attachedTemplate": "template", "oleObject": "object", "externalLinkPath": "workbook",
        "externalLink": "workbook", "image": "picture", "frame": "web page",
    ]

    private func keepFilesInside(_ document: inout Document) throws {
        try forEachPart(where: Self.isFileInside) { name, bytes in
            let short = String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "").onOneLine
            if let bytes {
                try document.keep(EmbeddedObject(bytes, named: short), in: scratch)
            } else {
                document.findings.append(
                    "the embedded file \(short) is too large or damaged and was left out")
            }
        }
    }

    private static func isFileInside(_ name: String) -> Bool {
        let path = name.replacing("\\", with: "/").lowercased()
        return !path.hasSuffix("/")
            && (path.contains("/embeddings/") || path.contains("/media/") && isMedia(path)
                || path.split(separator: "/").last?.hasPrefix("afchunk") == true)
    }

    /// Whether it is worth keeping: a picture, sound or film; drawings of Windows only stand for objects.
    static func isMedia(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return !["emf", "wmf", "emz", "wmz", "wdp", "pct", "pict", "xml", "rels", "svm"].contains(ending)
    }
}

extension Document {
    /// Keeps a file that came inside, or says that it is too large.
    mutating func keep(_ object: EmbeddedObject, in scratch: ScratchFolder) throws {
        guard !object.bytes.isEmpty else { return }
        if let kept = try scratch.keep(object.bytes, named: object.name, declaredType: nil) {
            attachments.append(kept)
        } else {
            findings.append("the embedded file \(object.name) is too large and was left out")
        }
    }
}
