import Foundation
import Glibc

/// The worker's side of reading a file: what our own program does when it is started to read one document.
///
/// The program's hidden command `read-document FILE NAME SCRATCH OPTIONS` hands over to ``run(_:)`` before it does
/// anything else, and exits with what it returns.
public enum WorkerEntry {
    /// The hidden command.
    public static let verb = "read-document"

    /// Reads one file and leaves the answer in the scratch folder.
    ///
    /// - Parameter arguments: What follows the verb: file, name, scratch folder, options as JSON.
    /// - Returns: The exit status: 0 with an answer, be it a document or a reason; 2 for other arguments.
    public static func run(_ arguments: [String]) -> Int32 {
        guard arguments.count == 4,
            let options = try? JSONDecoder().decode(ReadingOptions.self, from: Data(arguments[3].utf8))
        else {
            FileHandle.standardError.write(
                Data("usage: \(verb) FILE NAME SCRATCH OPTIONS (started by trama itself)\n".utf8))
            return 2
        }
        let shortfalls = Isolation.enter(options.limits)
        let name = arguments[1]
        let folder = URL(fileURLWithPath: arguments[2], isDirectory: true)
        var answer: WorkerAnswer
        do {
            let file = try SourceFile(
                opening: URL(fileURLWithPath: arguments[0]), named: name,
                scratch: ScratchFolder(
                    folder, limit: options.limits.scratchBytes, parts: options.limits.parts),
                options: options)
            answer = .document(try read(file))
        } catch let error as DocumentError {
            answer = .failure(DocumentError(file: name, reason: error.reason))
        } catch {
            answer = .failure(DocumentError(file: name, reason: .scratch(detail: error.localizedDescription)))
        }
        if case .document(var document) = answer, !shortfalls.isEmpty {
            document.metadata["isolation"] = shortfalls
            answer = .document(document)
        }
        return answer.write(to: folder) ? 0 : 1
    }

    /// Reads one file in this process: finds its format and lets that format's reader read it.
    ///
    /// - Throws: ``DocumentError``.
    static func read(_ file: SourceFile) throws -> Document {
        let detection = try FormatDetection(of: file)
        guard let reader = DocumentReaders.reader(for: detection.format) else {
            throw file.failure(
                detection.format == .encryptedOffice ? .encrypted : .unreadFormat(detection.format))
        }
        guard reader.isStreaming || file.bytes.count <= file.limits.inputBytes else {
            throw file.failure(.tooLarge(bytes: file.bytes.count, limit: file.limits.inputBytes))
        }
        var document = try reader.read(file, as: detection.format)
        document.reader = "\(reader.name)@\(reader.version)"
        document.cut(toBytes: file.limits.textBytes)
        let isBlank = document.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        if isBlank && document.attachments.isEmpty { throw file.failure(.noText(format: document.format)) }
        document.findings.insert(contentsOf: detection.findings, at: 0)
        return document
    }
}

extension Document {
    /// Keeps no more than so many bytes of text, and says so.
    mutating func cut(toBytes limit: Int) {
        guard text.utf8.count > limit else { return }
        var end = text.utf8.index(text.startIndex, offsetBy: limit)
        while !text.isScalarBoundary(end) { end = text.utf8.index(before: end) }
        text = String(text[..<end])
        let count = text.utf8.count
        pages = pages.filter { $0.bytes.lowerBound < count }.map {
            Page(number: $0.number, label: $0.label, bytes: $0.bytes.clamped(to: 0..<count))
        }
        contacts = contacts.filter { $0.ranges.allSatisfy { $0.upperBound <= count } }
        let finding = "text cut at \(limit) bytes"
        if !findings.contains(finding) { findings.append(finding) }
    }
}

extension String {
    /// Whether a position lies between two Unicode scalars and not inside one.
    func isScalarBoundary(_ index: String.Index) -> Bool {
        index == endIndex || utf8[index] & 0xC0 != 0x80
    }
}
