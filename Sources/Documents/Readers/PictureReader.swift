import Foundation

/// Reads the words in a picture, page by page where it has several, and what it says about itself.
///
/// When, where and by whom it was taken stand after the words, in lines that can be cited. A picture with neither has
/// no text.
struct PictureReader: DocumentReader {
    let name = "picture"
    let version = 1
    let formats: [DocumentFormat] = [.png, .jpeg, .tiff, .gif, .webp, .bmp, .jp2, .heic, .pnm]

    private static let mostPages = 10_000
    private static let heic = ExternalTool(program: "heif-convert", package: "libheif-examples")

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        var findings: [String] = []
        let tags = MediaTags.isInstalled ? try MediaTags.read(file) : .none
        if !MediaTags.isInstalled {
            findings.append("what the picture says about itself was not read: install libimage-exiftool-perl")
        }
        let pictures = try pictures(of: file, as: format, tags: tags, findings: &findings)
        let recognition = try recognize(pictures, in: file, tags: tags, findings: &findings)

        var text = ""
        var pages: [Document.Page] = []
        for page in 1...max(1, pictures.count) {
            let start = text.utf8.count
            if let found = recognition?.pages[page] { text += found.text + "\n" }
            if page < pictures.count && text.utf8.count > start { text += "\n" }
            pages.append(Document.Page(number: page, bytes: start..<text.utf8.count))
        }
        let words = text
        let lines = tags.lines
        if !lines.isEmpty { text += (text.isEmpty ? "" : "\n") + lines.joined(separator: "\n") + "\n" }
        if words.isEmpty && !lines.isEmpty {
            findings.append(
                recognition == nil
                    ? "words in the picture were not looked for" : "no words were found in the picture")
        }
        if let recognition { findings += recognition.findings(pageCount: pictures.count) }
        var metadata = tags.metadata
        metadata.merge(
            recognition?.metadata(pageCount: pictures.count) { _ in false } ?? [:],
            uniquingKeysWith: { _, new in new })
        return Document(
            format: format, text: text, pages: words.isEmpty ? [] : pages, title: tags.title,
            author: tags.author,
            created: tags.taken.flatMap { DocumentDate.iso($0) }, modified: tags.changed,
            language: Language.of(words), metadata: metadata, findings: findings)
    }

    // MARK: - Pages

    /// One page: the file it is in and which of its pages it is.
    private struct Picture {
        let bytes: Data
        let page: Int
        let camera: Int
    }

    private func pictures(
        of file: SourceFile, as format: DocumentFormat, tags: MediaTags, findings: inout [String]
    ) throws -> [Picture] {
        guard file.options.recognition != .off else { return [] }
        guard format == .heic else {
            let count = format == .tiff ? PageImage.pageCount(ofTIFF: file.bytes) : 1
            if count > Self.mostPages { findings.append("only the first \(Self.mostPages) pages were read") }
            return (0..<min(count, Self.mostPages)).map {
                Picture(bytes: file.bytes, page: $0, camera: tags.orientation)
            }
        }
        guard Self.heic.isInstalled else {
            if tags.lines.isEmpty {
                throw file.failure(.toolMissing(program: Self.heic.program, package: Self.heic.package))
            }
            findings.append("the picture itself was not read: install \(Self.heic.package)")
            return []
        }
        // It turns the picture as the camera was held, and writes each of several to a file of its own.
        let folder = try file.scratch.makeWorkFolder()
        let output = try Self.heic.run(
            ["-q", "95", file.url.path, "page.jpg"], on: file, limit: 1 << 16, in: folder,
            beat: Progress.made)
        Progress.made()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".jpg")
        }
        guard !names.isEmpty else {
            throw file.failure(.damaged(detail: Self.complaint(in: output)))
        }
        return try names.sorted { $0.compare($1, options: .numeric) == .orderedAscending }.map {
            Picture(
                bytes: try Data(contentsOf: folder.appending(path: $0), options: .alwaysMapped), page: 0,
                camera: 1)
        }
    }

    private static func complaint(in output: ExternalTool.Output) -> String {
        let line = output.complaints.split(separator: "\n").first.map(String.init) ?? ""
        return line.isEmpty ? "its picture cannot be decoded" : String(line.onOneLine.prefix(200))
    }

    private func recognize(
        _ pictures: [Picture], in file: SourceFile, tags: MediaTags, findings: inout [String]
    ) throws -> TextRecognition? {
        guard !pictures.isEmpty else { return nil }
        guard TextRecognition.isInstalled else {
            if tags.lines.isEmpty { throw file.failure(TextRecognition.absence) }
            findings.append("words in the picture could not be looked for: install tesseract-ocr")
            return nil
        }
        let recognition = try TextRecognition(of: file)
        var bytes = 0
        for (index, picture) in pictures.enumerated() {
            let found = try recognition.read(page: index + 1) { target, straightening in
                var (image, readiness) = PageImage.decode(picture.bytes, page: picture.page)
                return image?.write(to: target, straightening: straightening, camera: picture.camera)
                    ?? readiness
            }
            bytes += found?.text.utf8.count ?? 0
            if bytes > file.limits.textBytes { break }
        }
        if tags.lines.isEmpty, let reason = recognition.missingModel { throw file.failure(reason) }
        if recognition.failures.count == pictures.count && tags.lines.isEmpty {
            throw file.failure(.damaged(detail: "its picture cannot be decoded, or is too large to be"))
        }
        return recognition
    }
}
