public import Foundation
internal import GRDB

extension CaseFile {
    /// Makes a consistent copy of the case, while others read and write it.
    ///
    /// The database is copied as of one moment (SQLite's online backup), then the originals that it names.
    public func copy(to destination: URL, by actor: String) throws {
        let files = FileManager.default
        guard !files.fileExists(atPath: destination.path) else {
            throw CaseError.exists(path: destination.path)
        }
        guard !destination.standardizedFileURL.path.hasPrefix(folder.standardizedFileURL.path + "/") else {
            throw CaseError.unfit("A case cannot be copied into itself. Choose a folder outside of it.")
        }
        // The copy gets its name when it is whole.
        let part = destination.appendingPathExtension("part")
        try? files.removeItem(at: part)
        try CaseFile.makeFolders(at: part)
        do {
            try write(by: actor, "copy") { _, entry in entry.detail = ["name": destination.lastPathComponent]
            }
            try reportingDatabaseErrors { try fill(part) }
            try files.moveItem(at: part, to: destination)
        } catch {
            try? files.removeItem(at: part)
            throw error is CaseError
                ? error
                : CaseError.unusable(
                    path: folder.path, detail: "the copy failed: \(error.localizedDescription)")
        }
    }

    private func fill(_ destination: URL) throws {
        let copy = try DatabaseQueue(path: destination.appendingPathComponent(CaseFile.databaseName).path)
        try database.backup(to: copy)
        let target = Originals(folder: destination.appendingPathComponent("originals"))
        let wanted = try copy.read { try String.fetchSet($0, sql: CaseFile.wantedOriginals) }
        for hash in wanted.sorted() where originals.holds(hash) {
            let file = target.file(hash)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: originals.file(hash), to: file)
        }
        try copy.close()
    }
}
