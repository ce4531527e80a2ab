internal import Foundation
internal import GRDB

/// A file that waits to be read: one on the disk, or one that came out of another and lies among the originals.
public struct QueuedFile: Hashable, Comparable, Sendable {
    /// Its place in the queue, which files are stored in the order of.
    public var number: Int64
    /// The run that found it; its ``CaseFile/runOptions(_:)`` say how it is to be taken in.
    public var run: Int64
    /// Where it lies; of a part, the name that its container gives it.
    public var path: String
    /// The whole way to it: the file on the disk, and the names of the containers' parts after it.
    public var place: String
    /// The hash under which a part lies among the originals.
    public var hash: String?
    /// The hash of the document that it is a part of.
    public var parent: String?
    /// The queue's number of the file on the disk that it came out of; its own, where it is one.
    public var root: Int64
    /// How many containers it lies in.
    public var depth: Int
    /// Its size.
    public var bytes: Int

    /// The order in which files are stored: what came out of a file comes before the next file.
    public static func < (left: QueuedFile, right: QueuedFile) -> Bool {
        (left.root, left.number) < (right.root, right.number)
    }
}

/// How much the parts of one file on the disk came to, whatever they were packed in.
public struct Unpacked: Hashable, Sendable {
    /// The size of the file on the disk.
    public var packed: Int
    /// How many parts came out of it, parts of parts among them.
    public var parts: Int
    /// Their size.
    public var bytes: Int
}

/// What became of a file that waited.
public enum QueueOutcome: Sendable {
    /// The case holds its bytes already.
    case known(hash: String)
    /// It could not be read. What it is a part of was; its bytes are kept, so that it can be tried again.
    case failed(stage: String, kind: String, reason: String)
    /// It was read, and these files were in it.
    case read(NewDocument, parts: [Part])

    /// A file that came out of another and lies among the originals.
    public struct Part: Sendable {
        /// The name that its container gives it.
        public var name: String
        /// Its hash.
        public var hash: String
        /// Its size.
        public var bytes: Int

        /// A part that ``Originals/adopt(_:)`` took.
        public init(name: String, hash: String, bytes: Int) {
            self.name = name
            self.hash = hash
            self.bytes = bytes
        }
    }
}

extension CaseFile {
    // MARK: Filling the queue

    /// Puts files into the queue, all or none of them; those that wait there already stay where they are.
    /// - Parameters:
    ///   - files: Paths with sizes, in the order in which they are to be stored.
    ///   - options: How they are to be taken in, as the caller understands it; kept until the queue is empty.
    /// - Throws: ``CaseError``, where the case cannot be written.
    public func enqueue(_ files: [(path: String, bytes: Int)], options: String) throws {
        try changingQueue { db in
            try db.execute(
                sql: "INSERT INTO run (options, started_at) VALUES (?, ?)", arguments: [options, timestamp()])
            let run = db.lastInsertedRowID
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO queue (run, path, place, bytes, depth)
                    SELECT ?1, ?2, ?2, ?3, 0
                    WHERE NOT EXISTS (SELECT 1 FROM queue WHERE place = ?2 AND parent IS NULL)
                    """)
            for file in files { try statement.execute(arguments: [run, file.path, file.bytes]) }
            try db.execute(sql: "UPDATE queue SET root = number WHERE root IS NULL")
        }
    }

    /// Puts what could not be read back into the queue.
    /// - Parameters:
    ///   - stage: Only what failed at it: "read", "store".
    ///   - kind: Only what failed for a reason of this kind: "encrypted".
    ///   - options: How files are to be taken in that were never in the queue.
    /// - Returns: How many files wait again.
    /// - Throws: ``CaseError``, where the case cannot be written.
    @discardableResult
    public func requeueFailures(stage: String? = nil, kind: String? = nil, options: String) throws -> Int {
        try changingQueue { db in
            try requeue(
                "stage <> 'find' AND stage <> 'load' AND (?1 IS NULL OR stage = ?1) AND (?2 IS NULL OR kind = ?2)",
                [stage, kind], options: options, in: db)
        }
    }

    private func requeue(
        _ condition: String, _ arguments: StatementArguments, options: String?, in db: Database
    ) throws -> Int {
        let failures = try Row.fetchAll(
            db, sql: "SELECT * FROM failure WHERE \(condition) ORDER BY number", arguments: arguments)
        guard !failures.isEmpty else { return 0 }
        try db.execute(
            sql: "INSERT INTO run (options, started_at) VALUES (?, ?)",
            arguments: [options ?? "{}", timestamp()])
        let run = db.lastInsertedRowID
        for failure in failures {
            try db.execute(
                sql: """
                    INSERT INTO queue (run, path, place, hash, parent, root, depth, bytes)
                    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
                    WHERE NOT EXISTS (SELECT 1 FROM queue WHERE place = ?3)
                    """,
                arguments: [
                    failure["run"] as Int64? ?? run, failure["name"] as String? ?? failure["path"] as String,
                    failure["path"] as String, failure["hash"] as String?, failure["parent"] as Int64?,
                    failure["root"] as Int64?, failure["depth"] as Int? ?? 0, failure["bytes"] as Int? ?? 0,
                ])
        }
        try db.execute(sql: "UPDATE queue SET root = number WHERE root IS NULL")
        return failures.count
    }

    // MARK: Looking at the queue

    /// The files that wait, the next first: of a file on the disk all that came out of it, and then the next file.
    public func queued(limit: Int) throws -> [QueuedFile] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT queue.*, parent.hash AS parent_hash
                    FROM queue LEFT JOIN document parent ON parent.number = queue.parent
                    ORDER BY queue.root, queue.number LIMIT ?
                    """, arguments: [limit]
            ).map { row in
                QueuedFile(
                    number: row["number"], run: row["run"], path: row["path"], place: row["place"],
                    hash: row["hash"], parent: row["parent_hash"], root: row["root"],
                    depth: row["depth"], bytes: row["bytes"])
            }
        }
    }

    /// How many files wait, and how large they are together.
    public func queueSize() throws -> (files: Int, bytes: Int) {
        try read { db in
            let row = try Row.fetchOne(db, sql: "SELECT count(*) AS files, total(bytes) AS bytes FROM queue")
            return (row?["files"] ?? 0, Int(row?["bytes"] as Double? ?? 0))
        }
    }

    /// How a run takes its files in, as ``enqueue(_:options:)`` was told.
    public func runOptions(_ run: Int64) throws -> String? {
        try read {
            try String.fetchOne($0, sql: "SELECT options FROM run WHERE number = ?", arguments: [run])
        }
    }

    /// What came out of a file on the disk so far.
    public func unpacked(of root: Int64) throws -> Unpacked? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM unpacked WHERE root = ?", arguments: [root]).map {
                Unpacked(packed: $0["packed"], parts: $0["parts"], bytes: $0["bytes"])
            }
        }
    }

    // MARK: Emptying the queue

    /// Stores what became of files and takes them from the queue, in one transaction with an audit entry for each.
    ///
    /// Parts of a document wait from then on. A part of a document that was removed meanwhile is forgotten with it.
    /// - Returns: What became of decisions and proposals of readings and versions that the case had.
    @discardableResult
    public func settle(_ settled: [(file: QueuedFile, outcome: QueueOutcome)], by actor: String) throws
        -> Rereading
    {
        try changingQueue { db in
            var rereading = Rereading()
            for (file, outcome) in settled {
                let isWaiting = try Bool.fetchOne(
                    db, sql: "SELECT EXISTS (SELECT 1 FROM queue WHERE number = ?)", arguments: [file.number])
                guard isWaiting == true else { continue }
                switch outcome {
                case .known(let hash): try noteOrigin(ofHash: hash, of: file, by: actor, in: db)
                case .failed(let stage, let kind, let reason):
                    try recordFailure(of: file, stage: stage, kind: kind, reason: reason, by: actor, in: db)
                case .read(let document, let parts):
                    rereading += try add(document, by: actor, to: db)
                    try forgetFailure(of: file.place, in: db)
                    try enqueue(parts, of: document.hash, in: file, db)
                }
                try db.execute(sql: "DELETE FROM queue WHERE number = ?", arguments: [file.number])
            }
            try db.execute(
                sql: """
                    DELETE FROM unpacked WHERE root NOT IN (SELECT root FROM queue)
                        AND root NOT IN (SELECT root FROM failure WHERE root IS NOT NULL)
                    """)
            return rereading
        }
    }

    private func enqueue(
        _ parts: [QueueOutcome.Part], of container: String, in file: QueuedFile, _ db: Database
    ) throws {
        guard !parts.isEmpty else { return }
        let parent = try documentNumber(container, in: db)
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO queue (run, path, place, hash, parent, root, depth, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for part in parts {
            try statement.execute(arguments: [
                file.run, part.name, "\(file.place)/\(part.name)", part.hash, parent, file.root,
                file.depth + 1,
                part.bytes,
            ])
        }
        try db.execute(
            sql: """
                INSERT INTO unpacked (root, packed, parts, bytes) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (root) DO UPDATE SET parts = parts + ?3, bytes = bytes + ?4
                """,
            arguments: [file.root, file.bytes, parts.count, parts.reduce(0) { $0 + $1.bytes }])
    }

    private func recordFailure(
        of file: QueuedFile, stage: String, kind: String, reason: String, by actor: String, in db: Database
    ) throws {
        let isKnown = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM failure WHERE path = ? AND stage = ? AND reason = ?)",
            arguments: [file.place, stage, reason])
        let parent = try file.parent.map { try documentNumber($0, in: db) }
        try db.execute(
            sql: """
                INSERT INTO failure (path, stage, kind, reason, failed_at, failed_by, name, hash, parent, run, root,
                    depth, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (path) DO UPDATE SET stage = excluded.stage, kind = excluded.kind,
                    reason = excluded.reason, failed_at = excluded.failed_at, failed_by = excluded.failed_by,
                    name = excluded.name, hash = excluded.hash, parent = excluded.parent, run = excluded.run,
                    root = excluded.root, depth = excluded.depth, bytes = excluded.bytes
                """,
            arguments: [
                file.place, stage, kind, reason, timestamp(), actor, file.path, file.hash, parent, file.run,
                file.root,
                file.depth, file.bytes,
            ])
        guard isKnown != true else { return }
        try audit("fail", by: actor, in: db) { _, entry in
            entry.detail = ["path": file.place, "stage": stage, "reason": reason]
        }
    }

    /// Notes where a document that the case holds was found once more, and tries again what failed in it.
    private func noteOrigin(ofHash hash: String, of file: QueuedFile, by actor: String, in db: Database)
        throws
    {
        let document = try documentNumber(hash, in: db)
        let parent = try file.parent.map { try documentNumber($0, in: db) }
        let isNoted = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM origin WHERE document = ? AND path = ? AND parent IS ?)",
            arguments: [document, file.path, parent])
        if isNoted != true {
            try audit("find again", by: actor, in: db) { db, entry in
                entry.detail = ["hash": hash]
                try db.execute(
                    sql:
                        "INSERT INTO origin (document, path, parent, found_at, found_by) VALUES (?, ?, ?, ?, ?)",
                    arguments: [document, file.path, parent, entry.at, actor])
                entry.rows.wrote(.origin, [db.lastInsertedRowID])
            }
        }
        try forgetFailure(of: file.place, in: db)
        _ = try requeue("parent = ?", [document], options: try runOptions(file.run, in: db), in: db)
    }

    private func runOptions(_ run: Int64, in db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT options FROM run WHERE number = ?", arguments: [run])
    }

    private func forgetFailure(of place: String, in db: Database) throws {
        try db.execute(sql: "DELETE FROM failure WHERE path = ?", arguments: [place])
    }

    /// A write that is no audit entry by itself: the queue is what is still to be done, and empties itself.
    private func changingQueue<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try reportingDatabaseErrors {
            try database.writeWithoutTransaction { db in
                var value: Value?
                try db.inTransaction(.immediate) {
                    value = try body(db)
                    return .commit
                }
                guard let value else {
                    throw CaseError.unusable(path: folder.path, detail: "nothing was written")
                }
                return value
            }
        }
    }

    /// The originals that must stay: of documents, of what waits, and of what failed and may be tried again.
    static let wantedOriginals = """
        SELECT hash FROM document UNION SELECT hash FROM queue WHERE hash IS NOT NULL
        UNION SELECT hash FROM failure WHERE hash IS NOT NULL
        """
}

extension CaseFile {
    // MARK: How far it has come

    /// Says how far the ingest has come that runs now, for whoever looks at the case meanwhile; nil when it is over.
    public func report(progress state: String?) throws {
        try changingQueue { db in
            if let state {
                try db.execute(
                    sql:
                        "INSERT INTO progress (only, state) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET state = ?1",
                    arguments: [state])
            } else {
                try db.execute(sql: "DELETE FROM progress")
            }
        }
    }

    /// What ``report(progress:)`` said last.
    public func progress() throws -> String? {
        try read { try String.fetchOne($0, sql: "SELECT state FROM progress") }
    }
}
