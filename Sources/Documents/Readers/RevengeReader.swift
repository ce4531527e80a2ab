import struct Foundation.URL

/// Reads Visio drawings before 2013 and WordPerfect documents with the programs of the Document Liberation Project.
struct RevengeReader: DocumentReader {
    let name = "revenge"
    let version = 1
    let formats = [DocumentFormat.vsd, .wordPerfect]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        let tool =
            format == .vsd
            ? ExternalTool(program: "vsd2text", package: "libvisio-tools")
            : ExternalTool(program: "wpd2text", package: "libwpd-tools")
        let output = try tool.run([file.url.path], on: file, limit: file.limits.textBytes)
        if output.complaints.contains("password") || output.complaints.contains("encrypted") {
            throw file.failure(.encrypted)
        }
        guard output.status == 0, !output.complaints.contains("ERROR") else {
            let complaint = output.complaints.split(separator: "\n").first.map(String.init)
            throw file.failure(.damaged(detail: (complaint ?? "\(tool.program) cannot read it").trimmed))
        }
        let decoded = TextDecoder.decode(output.standardOutput, declared: "utf-8")
        var document = Document(
            format: format, text: decoded.text.trimmed, language: Language.of(decoded.text),
            findings: output.isCut ? ["text cut at \(file.limits.textBytes) bytes"] : [])
        if let streams = CompoundStreams(file.bytes) { try streams.complete(&document, in: file.scratch) }
        return document
    }
}
