import struct Foundation.Data

/// What kind of file a ZIP archive is, told from the names of its members.
enum ZipContents {
    /// Looks through the names; `.zip` where they say nothing more.
    static func format(of bytes: Data) -> DocumentFormat {
        var found: DocumentFormat?
        try? ZipArchive(bytes).forEachName { name in
            found = format(announcedBy: name)
            return found == nil
        }
        if let found { return found }
        return openDocument(bytes) ?? .zip
    }

    private static func format(announcedBy name: String) -> DocumentFormat? {
        let name = name.replacing("\\", with: "/").lowercased()
        if name.hasPrefix("word/document"), name.hasSuffix(".xml") { return .docx }
        return switch name {
        case "xl/workbook.xml": .xlsx
        case "xl/workbook.bin": .xlsb
        case "ppt/presentation.xml": .pptx
        case "visio/document.xml": .vsdx
        case "meta-inf/container.xml": .epub
        case "datapackage.json": .wacz
        default: nil
        }
    }

    /// OpenDocument and EPUB say what they are in a member `mimetype`, the first and not compressed.
    private static func openDocument(_ bytes: Data) -> DocumentFormat? {
        let member = try? ZipArchive(bytes).members(limit: 1 << 10) { $0 == "mimetype" }
        guard let type = member?["mimetype"].map({ String(decoding: $0, as: UTF8.self).trimmed }) else {
            return nil
        }
        return switch type.replacing("-template", with: "") {
        case DocumentFormat.odt.rawValue, "application/vnd.oasis.opendocument.text-master": .odt
        case DocumentFormat.ods.rawValue: .ods
        case DocumentFormat.odp.rawValue: .odp
        case DocumentFormat.epub.rawValue: .epub
        default: nil
        }
    }
}
