import CCompound
import struct Foundation.Data
import struct Foundation.URL

/// A storage of Microsoft's compound file, which is a folder of streams and storages, as libgsf opens it.
final class CompoundStorage {
    /// What its streams and storages are called, in the order of the file.
    let names: [String]
    private let folder: OpaquePointer
    /// No stream can be longer than the file.
    private let limit: Int

    /// Opens a file; `nil` where it is no compound file or a broken one.
    convenience init?(at url: URL, bytes: Int) {
        guard let folder = compound_open(url.path) else { return nil }
        self.init(folder, limit: bytes)
    }

    private init(_ folder: OpaquePointer, limit: Int) {
        self.folder = folder
        self.limit = limit
        names = (0..<max(0, compound_count(folder))).compactMap { index in
            compound_name(folder, index).map { String(cString: $0) }
        }
    }

    deinit { compound_close(folder) }

    /// A storage in this one.
    func storage(_ name: String) -> CompoundStorage? {
        compound_folder(folder, name).map { CompoundStorage($0, limit: limit) }
    }

    /// The bytes of a stream.
    func stream(_ name: String) -> Data? {
        let count = Int(compound_length(folder, name))
        guard (0...limit).contains(count) else { return nil }
        var bytes = Data(count: count)
        let isRead = bytes.withUnsafeMutableBytes { target in
            count == 0
                || compound_read(folder, name, target.bindMemory(to: UInt8.self).baseAddress, count)
        }
        return isRead ? bytes : nil
    }

    // MARK: - Writing

    private static let deepest = 40

    /// Writes this storage as a compound file of its own; false where that fails.
    ///
    /// `change` may give a stream at its top other bytes; `more` is a storage that is added to it.
    func write(
        to url: URL, adding more: (name: String, storage: CompoundStorage)?, change: (String, Data) -> Data
    ) -> Bool {
        guard let file = compound_create(url.path) else { return false }
        var isCopied = copy(to: file, depth: 0, change: change)
        if let more { isCopied = more.storage.copy(into: file, named: more.name, depth: 1) && isCopied }
        return compound_finish(file) && isCopied
    }

    private func copy(to target: OpaquePointer, depth: Int, change: (String, Data) -> Data) -> Bool {
        names.allSatisfy { name in
            if let inner = storage(name) { return inner.copy(into: target, named: name, depth: depth + 1) }
            guard let bytes = stream(name).map({ change(name, $0) }) else { return true }
            return bytes.withUnsafeBytes {
                compound_write(target, name, $0.bindMemory(to: UInt8.self).baseAddress, bytes.count)
            }
        }
    }

    private func copy(into parent: OpaquePointer, named name: String, depth: Int) -> Bool {
        guard depth < Self.deepest, let target = compound_create_folder(parent, name) else { return false }
        let isCopied = copy(to: target, depth: depth) { $1 }
        return compound_finish(target) && isCopied
    }
}
