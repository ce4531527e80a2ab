import Foundation
import Glibc

/// What the worker leaves in the scratch folder: the text as a file, and all the rest as JSON beside it.
enum WorkerAnswer: Codable {
    /// The file was read.
    case document(Document)
    /// The file could not be read.
    case failure(DocumentError)

    private static let textFile = "text"
    private static let answerFile = "answer.json"
    /// More than any honest answer without its text; a page takes about 50 bytes.
    private static let answerLimit = 32 << 20

    // MARK: - In the worker

    /// Writes the answer; false where even that is not possible.
    func write(to folder: URL) -> Bool {
        do {
            var answer = self
            if case .document(var document) = self {
                try Data(document.text.utf8).write(to: folder.appending(path: Self.textFile))
                document.text = ""
                answer = .document(document)
            }
            try JSONEncoder().encode(answer).write(to: folder.appending(path: Self.answerFile))
            return true
        } catch {
            return false
        }
    }

    // MARK: - In the parent

    /// Why an answer is not believed.
    struct Distrust: Error {
        /// "its text is not UTF-8"
        let detail: String
    }

    /// Reads the answer and checks everything in it: a worker that a hostile file took over may write anything.
    ///
    /// - Throws: ``DocumentError`` if that is the answer; `Distrust` where there is none to be believed.
    static func read(from folder: URL, limits: ReadingLimits) throws -> Document {
        let bytes = try contents(of: folder.appending(path: answerFile), limit: answerLimit)
        guard let answer = try? JSONDecoder().decode(WorkerAnswer.self, from: bytes) else {
            throw Distrust(detail: "its answer cannot be understood")
        }
        switch answer {
        case .failure(let error):
            throw error
        case .document(var document):
            let text = try contents(of: folder.appending(path: textFile), limit: limits.textBytes)
            document.text = try checked(text)
            try check(document.pages, in: document.text)
            try check(document.contacts, in: document.text)
            document.attachments = try document.attachments.map {
                try checked($0, in: folder, limits: limits)
            }
            return document
        }
    }

    /// Removes what only carried the answer; attachments stay.
    static func tidy(_ folder: URL) {
        unlink(folder.appending(path: textFile).path)
        unlink(folder.appending(path: answerFile).path)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        where name.hasPrefix(ScratchFolder.workPrefix) {
            try? FileManager.default.removeItem(at: folder.appending(path: name))
        }
        // Goes only if it is empty.
        rmdir(folder.path)
    }

    private static func checked(_ bytes: Data) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Distrust(detail: "its text is not UTF-8")
        }
        guard !text.utf8.contains(where: { $0 == 0 || $0 == 0x0D }) else {
            throw Distrust(detail: "its text has bytes that no text here has")
        }
        return text
    }

    private static func check(_ pages: [Document.Page], in text: String) throws {
        let count = text.utf8.count
        var end = 0
        for (number, page) in pages.enumerated() {
            guard page.number == number + 1, page.bytes.lowerBound >= end, page.bytes.upperBound <= count,
                text.isScalarBoundary(text.utf8.index(text.startIndex, offsetBy: page.bytes.lowerBound)),
                text.isScalarBoundary(text.utf8.index(text.startIndex, offsetBy: page.bytes.upperBound))
            else { throw Distrust(detail: "page \(number + 1) does not lie in the text") }
            end = page.bytes.upperBound
        }
    }

    private static func check(_ contacts: [Document.Contact], in text: String) throws {
        let count = text.utf8.count
        for range in contacts.lazy.flatMap(\.ranges) {
            guard range.lowerBound >= 0, range.upperBound <= count,
                text.isScalarBoundary(text.utf8.index(text.startIndex, offsetBy: range.lowerBound)),
                text.isScalarBoundary(text.utf8.index(text.startIndex, offsetBy: range.upperBound))
            else { throw Distrust(detail: "somebody it names does not stand in the text") }
        }
    }

    /// An attachment is one of the files that scratch folders give out, and nothing that leads elsewhere.
    private static func checked(
        _ attachment: Document.Attachment, in folder: URL, limits: ReadingLimits
    ) throws -> Document.Attachment {
        let name = attachment.file.lastPathComponent
        guard name.hasPrefix(ScratchFolder.partPrefix), name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x2F })
        else {
            throw Distrust(detail: "an attachment lies outside the scratch folder")
        }
        let file = folder.appending(path: name)
        var status = stat()
        guard lstat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) <= limits.scratchBytes
        else { throw Distrust(detail: "an attachment is not a file") }
        return Document.Attachment(name: attachment.name, file: file, declaredType: attachment.declaredType)
    }

    private static func contents(of url: URL, limit: Int) throws -> Data {
        var status = stat()
        guard lstat(url.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Distrust(detail: "it left no answer")
        }
        guard Int(status.st_size) <= limit, let bytes = try? Data(contentsOf: url) else {
            throw Distrust(detail: "its answer is too large")
        }
        return bytes
    }
}
