import CArchive
import Foundation
import Testing

@testable import Documents

/// A folder that lives as long as a test.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file and says where it is.
    func file(_ name: String, _ bytes: some DataProtocol) throws -> URL {
        let file = url.appending(path: name)
        try Data(bytes).write(to: file)
        return file
    }

    /// What is in it, in order.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
}

/// Reads bytes in this process, as the worker would, but for words in pictures: those take children, which only a
/// process of one thread may start.
func read(
    _ bytes: some DataProtocol, named name: String, limits: ReadingLimits = .standard,
    passwords: [String] = [], in folder: TemporaryFolder? = nil
) throws -> Document {
    let options = ReadingOptions(limits: limits, passwords: passwords, recognition: .off)
    let folder = try folder ?? TemporaryFolder()
    let file = try SourceFile(
        opening: folder.file("input", bytes), named: name,
        scratch: ScratchFolder(folder.url, limit: limits.scratchBytes, parts: limits.parts), options: options)
    return try WorkerEntry.read(file)
}

/// The same for text.
func read(_ text: String, named name: String, limits: ReadingLimits = .standard) throws -> Document {
    try read(Data(text.utf8), named: name, limits: limits)
}

extension ReadingLimits {
    /// The standard ones with something changed.
    static func standard(_ change: (inout ReadingLimits) -> Void) -> ReadingLimits {
        var limits = standard
        change(&limits)
        return limits
    }
}

/// The built program that documents are read with: `TRAMA_EXECUTABLE`, or `trama` beside the tests.
enum Program {
    static let url: URL? = {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let places = [
            ProcessInfo.processInfo.environment["TRAMA_EXECUTABLE"].map { URL(fileURLWithPath: $0) },
            beside.appending(path: "trama"),
            URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appending(
                path: ".build/debug/trama"),
        ]
        return places.compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    static func worker(
        _ limits: ReadingLimits = .standard, recognition: ReadingOptions.Recognition = .whereNoText
    ) throws -> DocumentWorker {
        DocumentWorker(
            executable: try #require(url), options: ReadingOptions(limits: limits, recognition: recognition))
    }
}

extension Trait where Self == ConditionTrait {
    /// For tests that start the built program.
    static var needsProgram: Self {
        .enabled(if: Program.url != nil, "no built trama beside the tests, and TRAMA_EXECUTABLE is not set")
    }
}

extension Trait where Self == ConditionTrait {
    /// For tests that open signed messages.
    static var needsOpenSSL: Self { needs("openssl", of: "openssl") }

    /// For tests that start a program of a Debian package.
    static func needs(_ program: String, of package: String) -> Self {
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)"),
            "\(package) is not installed")
    }
}

/// Real documents beside the project; absent on most machines.
enum Corpus {
    static let url: URL = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let places = [root, URL(fileURLWithPath: FileManager.default.currentDirectoryPath)]
            .map { $0.appending(path: "../shared/data/documents").standardizedFileURL }
        return places.first { FileManager.default.fileExists(atPath: $0.path) } ?? places[0]
    }()

    /// Reads one of them in this process.
    static func read(_ path: String) throws -> Document {
        let file = url.appending(path: path)
        return try DocumentsTests.read(
            Data(contentsOf: file), named: file.lastPathComponent, passwords: [])
    }

    static var isThere: Bool { FileManager.default.fileExists(atPath: url.path) }
}

/// What the contacts of a document say: "sender: Ana Pérez, ana@example.org".
func said(by contacts: [Document.Contact], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return contacts.map { contact in
        "\(contact.role.rawValue): "
            + contact.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: ", ")
    }
}

// MARK: - Samples

/// A ZIP archive with these members.
func zip(_ members: [(name: String, bytes: Data)], password: String? = nil) throws -> Data {
    var buffer = [UInt8](repeating: 0, count: 65_536 + members.reduce(0) { $0 + $1.bytes.count + 1_024 })
    var used = 0
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    if let password {
        archive_write_set_options(archive, "zip:encryption=traditional")
        archive_write_set_passphrase(archive, password)
    }
    try buffer.withUnsafeMutableBytes { buffer in
        #expect(archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK)
        for (name, bytes) in members {
            let entry = try #require(archive_entry_new())
            defer { archive_entry_free(entry) }
            archive_entry_set_pathname(entry, name)
            archive_entry_set_size(entry, Int64(bytes.count))
            archive_entry_set_filetype(entry, 0o100000)
            archive_entry_set_perm(entry, 0o644)
            #expect(archive_write_header(archive, entry) == ARCHIVE_OK)
            _ = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        }
        archive_write_close(archive)
    }
    return Data(buffer[..<used])
}

/// A Word document with this inside its `w:body`, and other parts if wanted.
func word(_ body: String, parts: [String: String] = [:]) throws -> Data {
    var members = parts
    members["word/document.xml"] = wordPart("document", "<w:body>\(body)</w:body>")
    return try zip(members.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) })
}

/// A part of a Word document under its root element.
func wordPart(_ root: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(root) "
        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">\(content)</w:\(root)>"
}

/// A paragraph of a Word document.
func paragraph(_ text: String) -> String { "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>" }

/// A PDF with one line of text on each page, written by hand after ISO 32000-1, 7.5.
func pdf(
    _ lines: [String], information: String = "/Title (El informe) /CreationDate (D:20230920120000-04'00')"
) -> Data {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    var kids: [String] = []
    for line in lines {
        let stream = line.isEmpty ? "" : "BT /F1 12 Tf 72 720 Td (\(line)) Tj ET"
        objects.append("<< /Length \(stream.unicodeScalars.count) >>\nstream\n\(stream)\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(objects.count) 0 R "
                + "/Resources << /Font << /F1 3 0 R >> >> >>")
        kids.append("\(objects.count) 0 R")
    }
    objects[1] = "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
    objects.append("<< \(information) >>")

    return assemble(objects, trailer: "/Info \(objects.count) 0 R")
}

/// A PDF of these objects, the first its catalogue.
func assemble(_ objects: [String], trailer: String = "") -> Data {
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
        offsets.append(file.unicodeScalars.count)
        file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.unicodeScalars.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { file += String(format: "%010d 00000 n \n", offset) }
    file +=
        "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(table)\n%%EOF\n"
    return Data(file.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
}

/// The parts of a text that its pages name.
func texts(of document: Document) throws -> [String] {
    try document.pages.map { page in
        let start = document.text.utf8.index(document.text.startIndex, offsetBy: page.bytes.lowerBound)
        let end = document.text.utf8.index(document.text.startIndex, offsetBy: page.bytes.upperBound)
        return try #require(String(document.text.utf8[start..<end]))
    }
}
