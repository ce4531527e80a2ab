internal import Crypto
public import Foundation
internal import GRDB
public import Ontology

/// An investigation on disk: a folder `NAME.trama` with the database, the originals and the index.
///
/// ```swift
/// let caseFile = try CaseFile.create(at: folder, by: "ana", resolver: resolver)
/// try caseFile.add([document], by: "ana")
/// let claims = try caseFile.claims(of: entity)
/// ```
/// Each write method is one transaction that keeps the invariants and appends its own audit entry. Any number of
/// processes may read and write at the same time: SQLite makes the writers take turns.
public struct CaseFile: Sendable {
    /// The case's folder.
    public let folder: URL

    /// The files as they came in, by their SHA-256.
    public let originals: Originals

    /// The schemata by which statements are read.
    public let model: Model

    /// How entities are joined; see ``EntityResolver``.
    let resolver: any EntityResolver

    /// What may be one with what; nil where the resolver scores nothing.
    let joinIndex: JoinIndex?

    let database: DatabasePool
    let now: @Sendable () -> Date

    /// Makes a new, empty case.
    /// - Parameters:
    ///   - folder: Where; nothing may be there yet.
    ///   - actor: Who makes it, for the audit trail.
    ///   - resolver: How entities are joined.
    ///   - model: The schemata.
    ///   - now: The clock.
    /// - Returns: The case, open.
    /// - Throws: ``CaseError/exists(path:)``, or ``CaseError/unusable(path:detail:)``.
    public static func create(
        at folder: URL, by actor: String, resolver: any EntityResolver, model: Model = .standard,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws -> CaseFile {
        let files = FileManager.default
        guard !files.fileExists(atPath: folder.path) else { throw CaseError.exists(path: folder.path) }
        try makeFolders(at: folder)
        let caseFile = try CaseFile(folder: folder, resolver: resolver, model: model, now: now)
        try caseFile.reportingDatabaseErrors {
            try CaseSchema.migrator.migrate(caseFile.database)
            try caseFile.write(by: actor, "create") { db, entry in
                let name = folder.deletingPathExtension().lastPathComponent
                for (key, value) in [("name", name), ("created", caseFile.timestamp())] {
                    try db.execute(
                        sql: "INSERT INTO case_info (key, value) VALUES (?, ?)", arguments: [key, value])
                }
                entry.detail["name"] = name
            }
            // The header tells a case from other databases, and is read without SQLite: bring it into the file.
            try caseFile.database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
        return caseFile
    }

    /// Opens a case that is there.
    ///
    /// It reads a few pages of the database, whatever the size of the case.
    public static func open(
        at folder: URL, resolver: any EntityResolver, model: Model = .standard,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws -> CaseFile {
        let path = folder.path
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw CaseError.missing(path: path)
        }
        guard isDirectory.boolValue else { throw CaseError.noCase(path: path, detail: "it is a file") }
        let file = folder.appendingPathComponent(databaseName)
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw CaseError.noCase(path: path, detail: "it holds no \(databaseName)")
        }
        guard let header = try? FileHandle(forReadingFrom: file).read(upToCount: 72),
            header.starts(with: Array("SQLite format 3\0".utf8)), header.count == 72,
            header.suffix(4).reduce(0, { $0 << 8 | Int32($1) }) == CaseSchema.applicationID
        else { throw CaseError.noCase(path: path, detail: "its \(databaseName) is not Trama's") }

        let caseFile = try CaseFile(folder: folder, resolver: resolver, model: model, now: now)
        try caseFile.reportingDatabaseErrors {
            let migrator = CaseSchema.migrator
            let applied = try caseFile.database.read { try migrator.appliedIdentifiers($0) }
            guard applied.isSubset(of: migrator.migrations) else { throw CaseError.newer(path: path) }
            if applied.count < migrator.migrations.count { try migrator.migrate(caseFile.database) }
        }
        return caseFile
    }

    private init(
        folder: URL, resolver: any EntityResolver, model: Model, now: @escaping @Sendable () -> Date
    ) throws {
        self.folder = folder
        self.resolver = resolver
        joinIndex = resolver.makeSearch().map { JoinIndex(search: $0) }
        self.model = model
        self.now = now
        originals = Originals(folder: folder.appendingPathComponent("originals"))
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            // A removed passage must not survive in free pages; a power cut must not undo what was reported as done.
            try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;")
        }
        do {
            database = try DatabasePool(
                path: folder.appendingPathComponent(CaseFile.databaseName).path, configuration: configuration)
        } catch {
            throw CaseError.unusable(path: folder.path, detail: String(describing: error))
        }
    }

    /// Makes a case's folders; the folder that holds them must be there.
    static func makeFolders(at folder: URL) throws {
        do {
            for path in [
                folder, folder.appendingPathComponent("originals"), folder.appendingPathComponent("index"),
            ] {
                try FileManager.default.createDirectory(
                    at: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            }
        } catch {
            throw CaseError.unfit(
                "“\(folder.path)” cannot be made. Check that the folder above it is there and may be written."
            )
        }
    }

    static let databaseName = "case.sqlite"

    /// The case's name: its folder's, without the ending.
    public var name: String { folder.deletingPathExtension().lastPathComponent }

    /// The time of an entry: UTC with milliseconds, "2026-11-22T10:00:00.000Z".
    func timestamp() -> String {
        now().formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true)) + "Z"
    }

    // MARK: Transactions

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try reportingDatabaseErrors(whileReading: true) { try database.read(body) }
    }

    /// One transaction: what `body` writes, and the audit entry that hashes it.
    func write<Value>(
        by actor: String, _ action: String, _ body: (Database, inout AuditEntry.Draft) throws -> Value
    ) throws -> Value {
        try reportingDatabaseErrors {
            try database.writeWithoutTransaction { db in
                var value: Value?
                try db.inTransaction(.immediate) {
                    value = try audit(action, by: actor, in: db, body)
                    return .commit
                }
                guard let value else {
                    throw CaseError.unusable(path: folder.path, detail: "nothing was written")
                }
                return value
            }
        }
    }

    /// Runs `body` as one entry of the audit trail, inside a transaction.
    func audit<Value>(
        _ action: String, by actor: String, in db: Database,
        _ body: (Database, inout AuditEntry.Draft) throws -> Value
    ) throws -> Value {
        var entry = AuditEntry.Draft(actor: actor, action: action, at: timestamp())
        entry.number = try AuditTrail.nextNumber(db)
        let value = try body(db, &entry)
        try AuditTrail.append(entry, to: db)
        return value
    }

    func reportingDatabaseErrors<Value>(whileReading: Bool = false, _ body: () throws -> Value) throws
        -> Value
    {
        do {
            return try body()
        } catch {
            // What was rolled back must not be found.
            if !whileReading { joinIndex?.forget() }
            guard let error = error as? DatabaseError else { throw error }
            throw CaseError.unusable(path: folder.path, detail: error.message ?? error.description)
        }
    }
}

/// The SHA-256 of `bytes` in hexadecimal, as documents are named and chains are made.
public func sha256(_ bytes: some DataProtocol) -> String {
    SHA256.hash(data: bytes).hexadecimal
}

extension Digest {
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in self { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
