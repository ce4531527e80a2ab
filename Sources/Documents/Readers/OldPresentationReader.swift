import struct Foundation.Data

/// Reads a PowerPoint presentation from before 2007: each slide a page, with its notes and comments below it.
///
/// The slides of the newest edit are taken from the file's own lists ([MS-PPT]), without what masters and earlier
/// edits say.
struct OldPresentationReader: DocumentReader {
    let name = "ppt"
    let version = 1
    let formats = [DocumentFormat.ppt]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let streams = CompoundStreams(file.bytes), let bytes = streams.stream("PowerPoint Document")
        else {
            throw file.failure(.damaged(detail: "its directory is broken"))
        }
        let presentation: SlidesBinary
        do throws(SlidesBinary.Failure) {
            presentation = try SlidesBinary(
                [UInt8](bytes), currentUser: [UInt8](streams.stream("Current User") ?? Data()))
        } catch {
            throw file.failure(
                error == .encrypted ? .encrypted : .damaged(detail: "its slides are not found"))
        }
        var text = ""
        var pages: [Document.Page] = []
        for slide in presentation.slides {
            let start = text.utf8.count
            let notes = slide.notes.isEmpty ? [] : ["Notes: " + slide.notes.joined(separator: "\n\n")]
            text += (slide.texts + notes + slide.comments).joined(separator: "\n\n")
            if text.utf8.count > start { text += "\n\n" }
            pages.append(
                Document.Page(
                    number: pages.count + 1, label: slide.title?.onOneLine, bytes: start..<text.utf8.count))
            if text.utf8.count > file.limits.textBytes { break }
        }
        var document = Document(format: format, text: text, pages: pages, language: Language.of(text))
        let hidden = presentation.slides.indices.filter { presentation.slides[$0].isHidden }.map {
            String($0 + 1)
        }
        if !hidden.isEmpty { document.findings.append("hidden slides: \(hidden.joined(separator: ", "))") }
        let comments = presentation.slides.reduce(0) { $0 + $1.comments.count }
        if comments > 0 { document.findings.append("\(comments) comments stand below their slides") }
        for picture in Self.pictures([UInt8](streams.stream("Pictures") ?? Data())) {
            try document.keep(picture, in: file.scratch)
        }
        for object in presentation.objects(limit: file.limits.memoryBytes / 8) {
            try document.keep(object, in: file.scratch)
        }
        try streams.complete(&document, in: file.scratch)
        return document
    }

    /// The pictures that lie one after the other behind headers of their own ([MS-ODRAW] 2.2.23).
    private static func pictures(_ bytes: [UInt8]) -> [EmbeddedObject] {
        var found: [EmbeddedObject] = []
        var position = 0
        while position + 8 < bytes.count {
            let instance = bytes.u16(position) >> 4
            let length = bytes.u32(position + 4)
            let ending = [0xF01D: "jpg", 0xF01E: "png", 0xF029: "tiff", 0xF02A: "jpg"][
                bytes.u16(position + 2)]
            if let ending {
                // One name in hashes or two, and a byte.
                let head = [0x46B, 0x6E1, 0x6E5, 0x6E3].contains(instance) ? 33 : 17
                let picture = Data(bytes.piece(position + 8 + head, length - head))
                found.append(EmbeddedObject(picture, named: "picture-\(found.count + 1).\(ending)"))
            }
            position += 8 + length
        }
        return found
    }
}
