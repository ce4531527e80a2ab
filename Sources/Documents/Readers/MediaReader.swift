/// Reads what a recording or a film says about itself; what is heard and seen in it stays unread.
struct MediaReader: DocumentReader {
    let name = "media"
    let version = 1
    let formats = [DocumentFormat.audio, .video]
    let isStreaming = true

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let tags = try MediaTags.read(file)
        guard let type = tags.fileType else {
            throw file.failure(
                .damaged(detail: "ExifTool finds no \(format == .audio ? "sound" : "film") in it"))
        }
        let kind = "\(format == .audio ? "Sound" : "Film"): \(type)" + (tags.duration.map { ", \($0)" } ?? "")
        return Document(
            format: format, text: ([kind] + tags.lines).joined(separator: "\n") + "\n", title: tags.title,
            author: tags.author, created: tags.taken.flatMap { DocumentDate.iso($0) }, modified: tags.changed,
            metadata: tags.metadata,
            findings: [
                format == .audio
                    ? "sound was not transcribed: the text is what the file says about itself"
                    : "sound was not transcribed and pictures were not looked at: the text is what the file says about itself"
            ])
    }
}
