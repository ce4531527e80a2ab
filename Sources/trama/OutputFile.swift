internal import ArgumentParser
internal import Foundation

/// Where an export goes: standard output, or a file that appears under its name only when it is whole.
final class OutputFile {
    private let handle: FileHandle
    private let move: (from: URL, to: URL)?

    /// A device or pipe is written as it is; nil is standard output.
    init(_ path: String?) throws {
        guard let path else {
            (handle, move) = (.standardOutput, nil)
            return
        }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let kind = try? FileManager.default.attributesOfItem(atPath: target.path)[.type] as? FileAttributeType
        let isNamed = kind != nil && kind != .typeRegular
        let part = target.appendingPathExtension("part")
        let descriptor = open(
            isNamed ? target.path : part.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ValidationError("“\(path)” cannot be written; check the folder and its permissions.")
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        move = isNamed ? nil : (part, target)
    }

    func write(_ text: String) throws {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            if let move { try? FileManager.default.removeItem(at: move.from) }
            throw OutputError()
        }
    }

    /// Gives the file its name.
    func finish() throws {
        guard let move else { return }
        try handle.synchronize()
        guard rename(move.from.path, move.to.path) == 0 else { throw OutputError() }
    }
}

/// The export could not be written to its end.
struct OutputError: Error, CustomStringConvertible {
    var description: String {
        "The export could not be written to its end; is the disk full? Nothing was replaced."
    }
}
