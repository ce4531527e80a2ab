internal import Foundation
internal import Ontology

/// Makes entities of the rows of a table, one row after the other, as a mapping says.
///
///     let table = DelimitedTable(text)
///     let mapper = try RowMapper(mapping, table: table)
///     mapper.forEachEntity { entity in … } finding: { finding in … }
///
/// An entity comes once for each row that speaks of it, always with the same ID: FollowTheMoney's, unsigned.
public struct RowMapper {
    private static let mostOfAKind = 100

    private let table: DelimitedTable
    private let file: Int
    private let queries: [MappedQuery]

    /// A mapper of a table's rows.
    /// - Parameters:
    ///   - mapping: What the rows mean.
    ///   - table: The table.
    ///   - name: The table's file name, which tells the queries about it from others.
    ///   - file: The number of the file, for the places of rows.
    ///   - dataset: The name that goes into IDs, instead of the mapping's own.
    /// - Throws: ``TableMappingError`` where mapping and table do not go together.
    public init(
        _ mapping: TableMapping, table: DelimitedTable, named name: String? = nil, file: Int = 0,
        dataset: String? = nil
    ) throws {
        let mistakes = mapping.mistakes(in: table, named: name)
        guard mistakes.isEmpty else { throw TableMappingError(mistakes) }
        var columns: [String: Int] = [:]
        // Of two columns of one name FollowTheMoney reads the last.
        for (index, column) in table.header.enumerated() { columns[column] = index }
        self.table = table
        self.file = file
        var cleaners = CellCleaners()
        queries = mapping.queries(about: name).map { found, query in
            MappedQuery(query, dataset: dataset ?? found.name, cleaners: &cleaners) {
                columns[$0.name] ?? .max
            }
        }
    }

    /// Gives each entity of each row, in the order of rows, and what could not be read or kept.
    public func forEachEntity(
        body: (ListReading.Entity) throws -> Void, finding: (ListReading.Finding) -> Void
    ) rethrows {
        var rows = table.rows()
        var row = DelimitedRows.Row()
        var mapped = MappedRow(text: table.text)
        var damage = RowDamage(columns: table.header.count, file: file, mostOfAKind: RowMapper.mostOfAKind)
        while rows.next(into: &row) {
            guard row.cells.contains(where: { !$0.bytes.isEmpty }) else { continue }
            guard damage.isReadable(row, report: finding) else { continue }
            mapped.place = ListReading.Row(file: file, line: row.line, bytes: row.bytes)
            swap(&mapped.cells, &row.cells)
            for query in queries { try query.forEachEntity(of: mapped, body: body) }
            swap(&mapped.cells, &row.cells)
        }
        damage.reportRest(finding)
        for entity in queries.lazy.flatMap(\.entities) {
            for found in entity.findings(file: file) { finding(found) }
        }
    }
}

/// A query of a mapping, made ready for the rows of one table.
final class MappedQuery {
    let entities: [MappedEntity]
    private let filters: [Filter]
    private let nameRules: [[String]]
    private var made: [ListReading.Entity?]

    private struct Filter {
        var column: Int
        var values: [[UInt8]]
        var words: Set<String>
        var takesEmpty: Bool
        var isExclusion: Bool
    }

    init(
        _ query: TableMapping.Query, dataset: String, cleaners: inout CellCleaners,
        column: (TableMapping.Column) -> Int
    ) {
        var slots: [String: Int] = [:]
        for (slot, entity) in query.entities.enumerated() { slots[entity.name] = slot }
        entities = query.entities.map { entity in
            MappedEntity(entity, dataset: dataset, cleaners: &cleaners, column: column) { slots[$0] }
        }
        filters = query.filters.map { filter in
            Filter(
                column: column(filter.column), values: filter.values.map { Array($0.utf8) },
                words: filter.values, takesEmpty: filter.takesEmpty, isExclusion: filter.isExclusion)
        }
        nameRules = entities.map { entity in
            entity.rules.filter { $0.type == .name }.map(\.property)
                + (entity.mentionsNames ? ["namesMentioned"] : [])
        }
        made = Array(repeating: nil, count: entities.count)
    }

    func forEachEntity(of row: MappedRow, body: (ListReading.Entity) throws -> Void) rethrows {
        for filter in filters where takes(row, filter) == filter.isExclusion { return }
        for slot in entities.indices {
            made[slot] = nil
            guard let entity = entities[slot].entity(of: row, after: made, nameRules: nameRules) else {
                continue
            }
            made[slot] = entity
            try body(entity)
        }
    }

    private func takes(_ row: MappedRow, _ filter: Filter) -> Bool {
        guard let cell = row.cell(filter.column), !cell.bytes.isEmpty else { return filter.takesEmpty }
        if filter.values.count <= 8, !cell.hasDoubledMarks, CellText.settled(row.text, cell.bytes).isClean {
            return filter.values.contains { row.equals(cell, $0) }
        }
        guard let words = row.sanitized(filter.column) else { return filter.takesEmpty }
        return filter.words.contains(words)
    }
}
