import struct Foundation.Data

/// Reads an Excel workbook from before 2007: each sheet a page, each row a line, numbers and dates as shown.
struct OldWorkbookReader: DocumentReader {
    let name = "xls"
    let version = 1
    let formats = [DocumentFormat.xls]

    func read(_ file: SourceFile, as format: DocumentFormat) throws -> Document {
        guard let streams = CompoundStreams(file.bytes) else {
            throw file.failure(.damaged(detail: "its directory is broken"))
        }
        let names = streams.paths.filter { ["workbook", "book"].contains($0.lowercased()) }.sorted()
        guard let name = names.last, let bytes = streams.stream(name) else {
            throw file.failure(.damaged(detail: "it holds no workbook"))
        }
        let workbook: WorkbookBinary
        do throws(WorkbookBinary.Failure) {
            workbook = try WorkbookBinary([UInt8](bytes), limit: file.limits.textBytes)
        } catch {
            throw file.failure(
                error == .encrypted ? .encrypted : .damaged(detail: "its list of sheets is broken"))
        }
        let text = workbook.text.text
        var document = Document(
            format: format, text: text, pages: workbook.text.pages, language: Language.of(text),
            findings: workbook.findings)
        try streams.complete(&document, in: file.scratch)
        document.metadata["sheets"] = workbook.names
        return document
    }
}
