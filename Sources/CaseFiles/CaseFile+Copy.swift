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
        try write(by: actor, "copy") { _, entry in entry.detail = ["name": destination.lastPathComponent] }
        for name in ["originals", "index"] {
            try files.createDirectory(
                at: destination.appendingPathComponent(name), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: destination.path)
        try reportingDatabaseErrors {
            let copy = try DatabaseQueue(
                path: destination.appendingPathComponent(CaseFile.databaseName).path)
            try database.backup(to: copy)
            let target = Originals(folder: destination.appendingPathComponent("originals"))
            for hash in try copy.read({ try String.fetchAll($0, sql: "SELECT hash FROM document") }) {
                let file = target.file(hash)
                try files.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try files.copyItem(at: originals.file(hash), to: file)
            }
            try copy.close()
        }
    }
}
