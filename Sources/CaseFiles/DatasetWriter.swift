internal import GRDB
public import Ontology

/// Writes what a list says, entity by entity, while its load runs; how long the list is does not matter.
///
/// What the case holds already from an older version of the list is not said twice, and keeps the decisions on it.
public final class DatasetWriter {
    /// What the list says of itself, known when it was read to its end.
    public struct Said: Sendable {
        /// How many entities it lists.
        public var entities = 0
        /// Its own date.
        public var date: String?
        /// The rows that could not be loaded.
        public var failedRows: [Dataset.FailedRow] = []
    }

    /// What the list says of itself.
    public var said = Said()
    /// How many claims cite each document, those that stood already among them.
    private(set) var claimCounts: [Int]
    /// The entities of which the list says something, or no longer says it.
    private(set) var touched: Set<Int64> = []
    /// The number from which on entities are this load's.
    let firstNewEntity: Int64

    private let caseFile: CaseFile
    private let db: Database
    private let dataset: String
    private let insertions: [ClaimInsertion]
    private var entry: AuditEntry.Draft
    private var change = DatasetChange()

    private let firstClaim: Int64
    private var nextClaim: Int64
    private var nextEntity: Int64
    /// The claims that stood before and that the list makes again.
    private var kept = NumberSet()
    /// The entities of which this version of the list says something.
    private var spoken = NumberSet()
    /// The entity that was written last, with what stands of it.
    private var current: (number: Int64, standing: [StatementKey: Int64])?
    /// The numbers of the entities asked for last: one row asks for the same a few times.
    private var recent: [EntityID: Int64] = [:]
    private static let mostRecent = 16_384

    private let known: GRDB.Statement
    private let addition: GRDB.Statement
    private let standing: GRDB.Statement

    init(
        _ list: NewDataset, documents: [Int64], of caseFile: CaseFile, entry: AuditEntry.Draft,
        in db: Database
    ) throws {
        self.caseFile = caseFile
        self.db = db
        self.entry = entry
        dataset = list.name
        claimCounts = documents.map { _ in 0 }
        insertions = try zip(documents, list.documents).map {
            try ClaimInsertion(of: $0, hash: $1.hash, by: entry.actor, at: entry.at, in: db)
        }
        firstNewEntity = try caseFile.nextNumber(of: .entity, in: db)
        firstClaim = try caseFile.nextNumber(of: .claim, in: db)
        (nextEntity, nextClaim) = (firstNewEntity, firstClaim)
        known = try db.cachedStatement(sql: "SELECT number FROM entity WHERE id = ?")
        addition = try db.cachedStatement(
            sql: "INSERT INTO entity (number, id, schema, caption, canonical) VALUES (?1, ?2, ?3, '', ?1)")
        standing = try db.cachedStatement(
            sql: """
                SELECT number, schema, property, value, original FROM claim
                WHERE entity = ? AND dataset = ? AND retracted IS NULL AND method LIKE '\(CaseFile.listMethod)%'
                """)
    }

    // MARK: Asking

    /// Whether the list has said something of this entity so far.
    public func hasSpoken(of id: EntityID) throws -> Bool {
        try number(of: id).map { spoken.contains($0) } ?? false
    }

    /// Whether another list, and not this one, gives the ID to an entity of its own.
    ///
    /// Two lists may both have an entry “1”; only a judgement says that they mean the same.
    public func isTaken(_ id: EntityID) throws -> Bool {
        guard let number = try number(of: id), number < firstNewEntity, !spoken.contains(number) else {
            return false
        }
        let statement = try db.cachedStatement(
            sql: """
                SELECT ifnull(max(dataset <> ?2), 0) AND NOT ifnull(max(dataset = ?2), 0) FROM claim
                WHERE entity = ?1 AND method LIKE '\(CaseFile.listMethod)%'
                """)
        return try Bool.fetchOne(statement, arguments: [number, dataset]) ?? false
    }

    private func number(of id: EntityID) throws -> Int64? {
        if let number = recent[id] { return number }
        let number = try Int64.fetchOne(known, arguments: [id.description])
        if let number { remember(number, of: id) }
        return number
    }

    private func remember(_ number: Int64, of id: EntityID) {
        if recent.count >= DatasetWriter.mostRecent { recent.removeAll(keepingCapacity: true) }
        recent[id] = number
    }

    // MARK: Writing

    /// Writes the claims of one group, which are about one entity and cite the list's document of that place.
    ///
    /// The entities at which they point are written before.
    public func write(_ group: ClaimGroup, citing document: Int) throws {
        guard let first = group.claims.first?.statement else { return }
        let entity = try number(of: first.entity) ?? add(first.entity, schema: first.schema)
        if current?.number != entity { current = (entity, try standingStatements(of: entity)) }
        spoken.insert(entity)
        claimCounts[document] += group.claims.count
        let unit = nextClaim
        for claim in group.claims {
            let key = StatementKey(claim.statement)
            if let number = current?.standing[key] {
                if number < firstClaim, kept.insert(number) { change.kept += 1 }
                continue
            }
            try insertions[document].insert(
                claim, numbered: nextClaim, unit: unit, entity: entity,
                target: try caseFile.target(of: claim.statement, among: recent, in: db), saidBy: nil)
            current?.standing[key] = nextClaim
            nextClaim += 1
            change.added += 1
            touched.insert(entity)
        }
    }

    private func add(_ id: EntityID, schema: String) throws -> Int64 {
        try addition.execute(arguments: [nextEntity, id.description, schema])
        remember(nextEntity, of: id)
        nextEntity += 1
        return nextEntity - 1
    }

    /// What the list says of an entity, by whatever row it says it.
    private struct StatementKey: Hashable {
        var property: String
        var value: String
        var original: String?
        var schema: String

        init(_ said: Ontology.Statement) {
            (schema, property, value, original) = (said.schema, said.property, said.value, said.originalValue)
        }

        init(row: Row) {
            (schema, property) = (row["schema"], row["property"])
            (value, original) = (row["value"], row["original"])
        }
    }

    private func standingStatements(of entity: Int64) throws -> [StatementKey: Int64] {
        // What this load has just added has nothing that stands.
        guard entity < firstNewEntity || spoken.contains(entity) else { return [:] }
        let rows = try Row.fetchCursor(standing, arguments: [entity, dataset])
        var statements: [StatementKey: Int64] = [:]
        while let row = try rows.next() { statements[StatementKey(row: row)] = row["number"] }
        return statements
    }

    // MARK: The end

    /// Retracts what an older version said and this one does not say.
    func finish() throws -> (DatasetChange, AuditEntry.Draft) {
        if nextClaim > firstClaim { entry.rows.wrote(.claim, firstClaim..<nextClaim) }
        if nextEntity > firstNewEntity { entry.rows.wrote(.entity, firstNewEntity..<nextEntity) }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT number, entity FROM claim
                WHERE document IN (SELECT document FROM dataset WHERE name = ?) AND number < ?
                    AND retracted IS NULL AND method LIKE '\(CaseFile.listMethod)%'
                """, arguments: [dataset, firstClaim])
        var gone: [Int64] = []
        while let row = try rows.next() {
            guard !kept.contains(row["number"]) else { continue }
            gone.append(row["number"])
            touched.insert(row["entity"])
        }
        try caseFile.retract(.claim, gone, entry: &entry, in: db)
        change.retracted = gone.count
        return (change, entry)
    }
}

/// A set of row numbers, a bit for each.
struct NumberSet {
    private var words: [UInt64] = []

    var isEmpty: Bool { words.isEmpty }

    func contains(_ number: Int64) -> Bool {
        let word = Int(number >> 6)
        return word >= 0 && word < words.count && words[word] & (1 << UInt64(number & 63)) != 0
    }

    /// Adds a number, which is positive; false where it is there already.
    @discardableResult
    mutating func insert(_ number: Int64) -> Bool {
        let (word, bit) = (Int(number >> 6), UInt64(1) << UInt64(number & 63))
        if word >= words.count {
            words.append(contentsOf: repeatElement(0, count: max(word + 1, words.count * 2) - words.count))
        }
        guard words[word] & bit == 0 else { return false }
        words[word] |= bit
        return true
    }
}
