import CPDF
import struct Foundation.Data

/// An open PDF: what Poppler finds in it, as Swift values.
final class PDFFile {
    private let document: OpaquePointer
    /// Poppler reads the bytes where they lie.
    private let bytes: Data

    /// Opens a file, with each password in turn where it wants one.
    ///
    /// - Throws: ``DocumentError``: encrypted, damaged, out of memory.
    init(_ file: SourceFile) throws {
        var outcome = PDF_DAMAGED
        for password in [""] + file.options.passwords {
            let opened = file.bytes.withUnsafeBytes { bytes in
                pdf_open(
                    bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count, password, &outcome)
            }
            if let opened {
                document = opened
                bytes = file.bytes
                return
            }
            if outcome != PDF_LOCKED { break }
        }
        switch outcome {
        case PDF_LOCKED: throw file.failure(.encrypted)
        case PDF_NO_MEMORY: throw file.failure(.outOfMemory(limit: file.limits.memoryBytes))
        default: throw file.failure(.damaged(detail: Self.complaint(nil) ?? "Poppler cannot read it"))
        }
    }

    deinit { pdf_close(document) }

    /// How many pages it has; damaged files have none.
    var pageCount: Int { Int(max(0, pdf_page_count(document))) }

    /// What it says about itself: "Author" and its value.
    var information: [String: String] {
        var fields: [String: String] = [:]
        for name in Self.string(pdf_information_names(document)).split(separator: "\n").prefix(200) {
            let value = Self.string(pdf_information(document, String(name))).filter { $0 != "\0" }.trimmed
            if !value.isEmpty { fields[String(name)] = value }
        }
        return fields
    }

    /// "1.7".
    var version: String {
        var (major, minor): (Int32, Int32) = (0, 0)
        pdf_version(document, &major, &minor)
        return "\(major).\(minor)"
    }

    /// What Poppler complained of first.
    var complaint: String? { Self.complaint(document) }

    private static func complaint(_ document: OpaquePointer?) -> String? {
        guard let words = pdf_complaint(document) else { return nil }
        let text = String(cString: words).onOneLine.trimmed
        return text.isEmpty ? nil : text
    }

    // MARK: - Pages, counted from 0

    /// What reading a page can come to, beside its text.
    enum PageFailure: Error { case noMemory, noPage }

    /// The text of a page in reading order.
    func text(ofPage index: Int) throws(PageFailure) -> String {
        var text = pdf_bytes()
        switch pdf_page_text(document, Int32(index), &text) {
        case 0: return Self.string(text)
        case -1: throw .noMemory
        default: throw .noPage
        }
    }

    /// What is printed on it for a number, where that is another: "iv".
    func label(ofPage index: Int) -> String? {
        let label = Self.string(pdf_page_label(document, Int32(index))).onOneLine.trimmed
        return label.isEmpty || label == String(index + 1) ? nil : String(label.prefix(40))
    }

    /// A page drawn in grey: one byte a dot, rows from the top.
    struct Picture {
        let dots: Data
        let width: Int
        let height: Int
    }

    /// How many dots an inch a page is drawn with, so that it comes to no more dots than wanted.
    func resolution(ofPage index: Int, wanted: Double, mostDots: Double) -> Double? {
        var (width, height) = (0.0, 0.0)
        guard pdf_page_size(document, Int32(index), &width, &height) == 0, width > 0, height > 0 else {
            return nil
        }
        let dots = width / 72 * wanted * height / 72 * wanted
        return dots <= mostDots ? wanted : wanted * (mostDots / dots).squareRoot()
    }

    /// Draws a page; `nil` where that fails.
    func picture(ofPage index: Int, resolution: Double) -> Picture? {
        var (width, height): (Int32, Int32) = (0, 0)
        let bytes = pdf_page_picture(document, Int32(index), resolution, &width, &height)
        guard bytes.start != nil else { return nil }
        return Picture(dots: Self.data(bytes), width: Int(width), height: Int(height))
    }

    // MARK: - Parts

    /// A file inside the PDF.
    enum Content {
        case bytes(Data)
        case tooLarge, damaged
    }

    /// Goes through the files inside, one unpacked at a time.
    func forEachFile(_ body: (_ name: String, _ type: String?, _ content: Content) throws -> Void) rethrows {
        for index in 0..<pdf_file_count(document) {
            let type = Self.string(pdf_file_type(document, index))
            var contents = pdf_bytes()
            let content: Content =
                switch pdf_file_contents(document, index, &contents) {
                case 0: .bytes(Self.data(contents))
                case -1: .tooLarge
                default: .damaged
                }
            try body(Self.string(pdf_file_name(document, index)), type.isEmpty ? nil : type, content)
        }
    }

    /// Whether a note holds a file, as far as its type stands in plain sight.
    var hasPinnedFiles: Bool {
        bytes.withUnsafeBytes { bytes in
            pdf_mentions(
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count, "/FileAttachment") != 0
        }
    }

    /// The titles of its outline, each with a tab before it for every level.
    func outline(most: Int) -> [String] {
        Self.string(pdf_outline(document, Int32(most))).split(separator: "\n").map(String.init)
    }

    // MARK: - Bytes

    private static func string(_ bytes: pdf_bytes) -> String {
        defer { pdf_free(bytes) }
        guard let start = bytes.start else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: bytes.count), as: UTF8.self)
    }

    /// Takes the bytes over without a copy.
    private static func data(_ bytes: pdf_bytes) -> Data {
        guard let start = bytes.start else { return Data() }
        return Data(bytesNoCopy: start, count: bytes.count, deallocator: .free)
    }
}
