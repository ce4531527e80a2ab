internal import CaseFiles
internal import Documents
internal import Exchange
internal import Foundation

/// A file that may be a list: its text, or the texts of its sheets.
struct ListSource {
    /// One text of a file; a workbook has one for each sheet.
    struct Part {
        /// The sheet's name.
        var sheet: String?
        var text: [UInt8]
        /// Whether U+FFFD stands where its bytes were no text.
        var isRepaired = false
        /// What is strange about it, in sentences.
        var findings: [String] = []
    }

    let url: URL
    private(set) var parts: [Part] = []
    /// What made text of it, where that was a reader of documents: "ods@1".
    private(set) var reader: String?
    /// Its media type, where a reader of documents says it.
    private(set) var mediaType: String?

    /// Whether its rows are a sheet's, with tabs between cells and without quotation marks.
    var isWorkbook: Bool { reader != nil }

    /// Reads a file; a workbook is read like any document, in a process of its own.
    ///
    /// - Throws: ``CaseError/unfit(_:)`` with what is wrong.
    init(_ url: URL, largest limit: Int) throws {
        self.url = url
        let name = url.lastPathComponent
        let size = (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
        guard size <= limit else {
            throw CaseError.unfit(
                "\(name): it is larger than \(limit >> 20) MB, the most that such a list may have.")
        }
        guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else {
            throw CaseError.unfit("\(name): the file cannot be read; check its permissions.")
        }
        guard ListSource.isWorkbook(data) else {
            let read = ListText(Array(data))
            parts = [Part(text: read.text, isRepaired: read.isRepaired, findings: read.findings)]
            return
        }
        try readWorkbook()
    }

    /// Whether the bytes are a zip archive or an older office file, of which some are workbooks.
    private static func isWorkbook(_ data: Data) -> Bool {
        data.starts(with: [0x50, 0x4B, 0x03, 0x04]) || data.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    private mutating func readWorkbook() throws {
        let name = url.lastPathComponent
        let scratch = FileManager.default.temporaryDirectory
            .appendingPathComponent("trama-list-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(
            at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: scratch) }
        let document: Document
        do {
            document = try DocumentWorker(executable: Investigation.readerExecutable)
                .readBlocking(url, scratch: scratch)
        } catch let error as DocumentError {
            throw CaseError.unfit(error.description)
        }
        let text = Array(document.text.utf8)
        reader = document.reader
        mediaType = document.format.rawValue
        parts = document.pages.filter { !$0.bytes.isEmpty && $0.bytes.upperBound <= text.count }.map {
            Part(sheet: $0.label, text: Array(text[$0.bytes]), findings: document.findings)
        }
        if parts.isEmpty {
            throw CaseError.unfit("\(name): it has no sheet with rows, so it is no list.")
        }
    }
}
