internal import GRDB
internal import Synchronization

/// The search of what may be one with an entity, kept in step with the tables within one process.
///
/// A cache: what it leaves out is not joined, what it finds is looked up in the tables before it is believed.
final class JoinIndex: Sendable {
    let search: any EntitySearch
    private let state = Mutex(State())

    private struct State {
        /// The audit entry up to which the search knows the case; nil before it is built.
        var revision: Int64?
        /// What joined since then and added nothing to its group, with the audit entry by which it did.
        var settled: [Int64: Int64] = [:]
        /// Descriptions of groups of many members, which take long to read.
        var large: [Int64: EntityDescription] = [:]
    }

    init(search: any EntitySearch) { self.search = search }

    /// Forgets all, after a transaction that failed.
    func forget() { state.withLock { $0 = State() } }

    var revision: Int64? { state.withLock { $0.revision } }

    /// Notes that the search knows the case up to an audit entry.
    /// - Returns: What settled before.
    func reach(_ revision: Int64) -> [Int64: Int64] {
        state.withLock { state in
            state.revision = revision
            defer { state.settled = [:] }
            return state.settled
        }
    }

    func settle(_ number: Int64, by entry: Int64) { state.withLock { $0.settled[number] = entry } }

    /// Notes that more changed about these since they joined.
    func unsettle(_ numbers: some Sequence<Int64>) {
        state.withLock { state in
            guard !state.settled.isEmpty else { return }
            for number in numbers { state.settled[number] = nil }
        }
    }

    func large(_ number: Int64) -> EntityDescription? { state.withLock { $0.large[number] } }

    func keep(_ entity: EntityDescription) { state.withLock { $0.large[entity.number] = entity } }

    func drop(_ number: Int64) { _ = state.withLock { $0.large.removeValue(forKey: number) } }
}

extension CaseFile {
    /// Notes that the derived columns of these entities changed in the transaction that is under way.
    func markRevised(_ entities: some Sequence<Int64>, in db: Database) throws {
        let entry = try AuditTrail.nextNumber(db)
        let statement = try db.cachedStatement(
            sql: "UPDATE entity SET revised = ?1 WHERE number = ?2 AND revised <> ?1")
        joinIndex?.unsettle(entities)
        for number in entities { try statement.execute(arguments: [entry, number]) }
    }

    /// Brings the search up to what the tables say.
    func bringUp(_ index: JoinIndex, in db: Database) throws {
        let entry = try AuditTrail.nextNumber(db)
        guard let known = index.revision, known <= entry, !index.search.isWorn else {
            index.forget()
            try index.search.rebuild { take in
                try describe(all: "1", [], grouped: true, in: db) { entity in
                    if isSought(entity) { take(entity) }
                }
            }
            _ = index.reach(entry)
            return
        }
        let settled = index.reach(entry)
        let rows = try Row.fetchAll(
            try db.cachedStatement(
                sql:
                    "SELECT number, canonical, schema, revised FROM entity WHERE revised >= ? ORDER BY number"
            ),
            arguments: [known])
        var dropped: Set<Int64> = []
        var changed: Set<Int64> = []
        for row in rows {
            let (number, canonical): (Int64, Int64) = (row["number"], row["canonical"])
            guard number != canonical || resolver.isScored(schema: row["schema"]) else { continue }
            if number != canonical { dropped.insert(number) }
            if settled[number] != row["revised"] { changed.insert(canonical) }
        }
        var found: [EntityDescription] = []
        for number in changed.sorted() {
            index.drop(number)
            if let entity = try description(ofGroup: number, in: db), isSought(entity) {
                found.append(entity)
            } else {
                dropped.insert(number)
            }
        }
        if !found.isEmpty || !dropped.isEmpty { index.search.update(found, dropping: dropped) }
    }

    /// Whether an entity is compared with others at all.
    func isSought(_ entity: EntityDescription) -> Bool {
        resolver.isScored(schema: entity.schema) && resolver.isSought(entity)
    }

    /// Describes a group, from memory where it is large.
    func description(ofGroup number: Int64, using index: JoinIndex, in db: Database) throws
        -> EntityDescription?
    {
        if let known = index.large(number) { return known }
        let entity = try description(ofGroup: number, in: db)
        if let entity, entity.members >= 8 { index.keep(entity) }
        return entity
    }
}
