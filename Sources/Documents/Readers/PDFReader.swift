import struct Foundation.Data

/// Reads a PDF with Poppler: its text page by page, its properties, and the files inside it.
///
/// The text stays as the page has it: words that a line break divides stay divided. A page that is a picture is read
/// by ``TextRecognition``, so that pages stay one to one with the PDF's.
struct PDFReader: DocumentReader {
    let name = "pdf"
    let version = 2
    let formats = [DocumentFormat.pdf]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let pdf = try PDFFile(file)
        guard pdf.pageCount > 0 else {
            throw file.failure(.damaged(detail: pdf.complaint ?? "it has no pages"))
        }
        let fields = pdf.information
        var findings: [String] = []
        var layer = try textLayer(of: pdf, in: file, findings: &findings)
        let recognition = try recognize(pdf, layer: &layer, in: file, findings: &findings)

        var text = ""
        var pages: [Document.Page] = []
        for (index, page) in layer.enumerated() {
            let start = text.utf8.count
            text += page
            if !page.isEmpty && index < layer.count - 1 { text += "\n" }
            pages.append(
                Document.Page(
                    number: index + 1, label: pdf.label(ofPage: index), bytes: start..<text.utf8.count))
        }
        let blank = layer.indices.filter { layer[$0].isBlank }.map { $0 + 1 }
        if !blank.isEmpty { findings.append(Self.finding(aboutBlank: blank, wasRead: recognition != nil)) }
        if pdf.hasPinnedFiles {
            findings.append("files are pinned to pages as notes, and were not taken out")
        }
        if let complaint = pdf.complaint { findings.append("the file has faults: \(complaint)") }
        if let recognition { findings += recognition.findings(pageCount: layer.count) }

        var metadata = Self.metadata(from: fields)
        metadata["pages"] = [String(pdf.pageCount)]
        metadata["pdf-version"] = [pdf.version]
        let outline = pdf.outline(most: 500)
        if !outline.isEmpty { metadata["outline"] = outline }
        if let recognition {
            metadata.merge(
                recognition.metadata(pageCount: layer.count) { !layer[$0 - 1].isBlank },
                uniquingKeysWith: { _, new in new })
        }
        return Document(
            format: format, text: text, pages: pages, title: fields["Title"], author: fields["Author"],
            created: fields["CreationDate"].flatMap { DocumentDate.iso($0) },
            modified: fields["ModDate"].flatMap { DocumentDate.iso($0) },
            language: Language.of(text), metadata: metadata,
            attachments: try attachments(of: pdf, in: file, findings: &findings), findings: findings)
    }

    // MARK: - Text

    /// The text of each page, as far as the limit goes.
    private func textLayer(of pdf: PDFFile, in file: SourceFile, findings: inout [String]) throws -> [String]
    {
        var layer: [String] = []
        var bytes = 0
        var broken: [Int] = []
        for index in 0..<pdf.pageCount {
            do {
                let page = Self.clean(try pdf.text(ofPage: index))
                layer.append(page)
                bytes += page.utf8.count + 1
            } catch .noPage {
                layer.append("")
                broken.append(index + 1)
            } catch {
                throw file.failure(.outOfMemory(limit: file.limits.memoryBytes))
            }
            Progress.made()
            // What is over the limit is cut, with a finding, when the document is whole.
            if bytes > file.limits.textBytes { break }
        }
        if broken.count == layer.count {
            throw file.failure(.damaged(detail: pdf.complaint ?? "none of its pages can be read"))
        }
        if !broken.isEmpty {
            findings.append("\(PageList(broken).words) cannot be read: the file is damaged")
        }
        return layer
    }

    /// Lines end by `\n` alone, and a page neither begins nor ends with empty ones.
    private static func clean(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0: continue
            case 0x0D: bytes.append(0x0A)
            case 0x0A where previous == 0x0D: break
            case 0x0C: bytes.append(0x0A)
            default: bytes.append(byte)
            }
            previous = byte
        }
        while let last = bytes.last, last == 0x0A { bytes.removeLast() }
        if !bytes.isEmpty { bytes.append(0x0A) }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: - Pictures of pages

    /// A page with fewer letters than this may be a scan under a stamp: "Case 1:20-cr-00123 Filed 01/02/20 Page 3".
    private static let fewLetters = 100
    private static let dotsPerInch = 300.0

    /// Reads the pages that are pictures, and puts their text in place of the layer's.
    private func recognize(
        _ pdf: PDFFile, layer: inout [String], in file: SourceFile, findings: inout [String]
    ) throws -> TextRecognition? {
        let wanted: [Int] =
            switch file.options.recognition {
            case .off: []
            case .whereNoText: layer.indices.filter { Self.mayBePicture(layer[$0]) }
            case .always: Array(layer.indices)
            }
        guard !wanted.isEmpty else { return nil }
        guard TextRecognition.isInstalled else {
            if layer.allSatisfy(\.isBlank) { throw file.failure(TextRecognition.absence) }
            findings.append(
                "\(PageList(wanted.map { $0 + 1 }).words) may be scans and were not read: install tesseract-ocr"
            )
            return nil
        }
        let written = layer.joined(separator: "\n")
        let recognition = try TextRecognition(of: file, language: Language.of(written))
        for index in wanted {
            guard
                let resolution = pdf.resolution(
                    ofPage: index, wanted: Self.dotsPerInch, mostDots: PageImage.mostDots)
            else { continue }
            let own = layer[index]
            let found = try recognition.read(
                page: index + 1, resolution: max(70, Int(resolution)),
                isBetter: { file.options.recognition == .always || $0.certainLetters > 2 * own.letterCount }
            ) { target, straightening in
                guard let picture = pdf.picture(ofPage: index, resolution: resolution),
                    var image = PageImage(picture)
                else { return .unreadable }
                return image.write(to: target, straightening: straightening)
            }
            if let found { layer[index] = found.text + "\n" }
        }
        if layer.allSatisfy(\.isBlank), let reason = recognition.missingModel { throw file.failure(reason) }
        return recognition
    }

    /// Whether a page has no text to speak of, or text that no font explains.
    private static func mayBePicture(_ text: String) -> Bool {
        var (letters, strange) = (0, 0)
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { letters += 1 }
            switch scalar.properties.generalCategory {
            case .privateUse, .unassigned,
                .control where scalar != "\n" && scalar != "\t":
                strange += 1
            default: if scalar == "\u{FFFD}" { strange += 1 }
            }
            if letters > 4_000 { break }
        }
        return letters < fewLetters || strange * 4 > letters
    }

    private static func finding(aboutBlank pages: [Int], wasRead: Bool) -> String {
        let list = PageList(pages)
        return list.words + (list.isOne ? " has no text" : " have no text")
            + (wasRead ? "" : list.isOne ? ", perhaps a scan" : ", perhaps scans")
    }

    // MARK: - Properties and parts

    private static func metadata(from fields: [String: String]) -> [String: [String]] {
        let kept = [
            "Subject": "subject", "Keywords": "keywords", "Creator": "creator", "Producer": "producer",
        ]
        return Dictionary(
            uniqueKeysWithValues: kept.compactMap { field, name in fields[field].map { (name, [$0]) } })
    }

    private func attachments(of pdf: PDFFile, in file: SourceFile, findings: inout [String]) throws
        -> [Document.Attachment]
    {
        var kept: [Document.Attachment] = []
        try pdf.forEachFile { name, type, content in
            let name = name.isEmpty ? "attachment" : name.filter { $0 != "\0" }
            let shown = name.onOneLine
            switch content {
            case .bytes(let bytes):
                if let part = try file.scratch.keep(bytes, named: name, declaredType: type) {
                    kept.append(part)
                } else {
                    findings.append("the embedded file \(shown) is too large and was left out")
                }
            case .tooLarge: findings.append("the embedded file \(shown) is too large and was left out")
            case .damaged: findings.append("the embedded file \(shown) is damaged and was left out")
            }
        }
        return kept
    }
}

extension String {
    /// Whether there is nothing but white space.
    fileprivate var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}
