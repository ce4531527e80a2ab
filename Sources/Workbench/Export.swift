public import CaseFiles
internal import Exchange
public import Foundation
internal import Ontology

/// What an export left out, so that nobody takes it for the whole.
public struct ExportReport: Sendable, Codable {
    /// How many entities were written.
    public var entities = 0
    /// How many claims stand behind them.
    public var claims = 0
    /// How many claims were left out since no person has accepted them.
    public var proposedClaims = 0
    /// How many joins were left out since no person has accepted them.
    public var proposedJoins = 0
    /// How many cells were longer than the format allows, and were cut with an ellipsis.
    public var cutCells = 0
}

/// The formats in which entities leave a case.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// FollowTheMoney JSON, an entity a line, with Trama's claims.
    case ftm
    /// FollowTheMoney's statements as CSV, a row for each value.
    case statements
    /// A table, a row for each entity.
    case csv
    /// An Excel workbook, a sheet for each schema.
    case xlsx
}

extension Investigation {
    /// Writes the entities that a query asks for, all of them, as text; `write` takes it piece by piece.
    ///
    /// What no person has accepted is left out unless the query includes it, and counted in the report.
    public func export(
        _ query: EntityQuery, as format: ExportFormat, write: (String) throws -> Void
    ) throws -> ExportReport {
        switch format {
        case .ftm:
            return try export(query, as: format) { _, form in try write(form.line() + "\n") }
        case .statements:
            let rows = StatementRows(model: model)
            let seen = try ListTimes(caseFile)
            try write(CommaSeparatedValues.row(StatementRows.columns, quotingAll: true))
            return try export(query, as: format) { entity, form in
                let (origins, first) = seen.origins(of: entity)
                for row in rows.rows(of: form, origins: origins, fallback: first) {
                    try write(CommaSeparatedValues.row(row, quotingAll: true))
                }
            }
        case .csv:
            let table = EntityTable(try properties(query), model: model)
            try write(CommaSeparatedValues.row(table.columns.map(\.title)))
            return try export(query, as: format) { entity, form in
                try write(CommaSeparatedValues.row(table.cells(of: entity.row(form))))
            }
        case .xlsx: throw CaseError.unfit("A workbook is a file: name it with -o.")
        }
    }

    /// Writes the entities that a query asks for into an Excel workbook.
    public func exportWorkbook(_ query: EntityQuery, to file: URL) throws -> ExportReport {
        let properties = try properties(query)
        let book = Workbook(path: file.path, scratch: file.deletingLastPathComponent().path)
        var tables: [String: EntityTable] = [:]
        for schema in properties.keys.sorted() {
            let table = EntityTable([schema: properties[schema] ?? []], model: model)
            tables[schema] = table
            try book.addSheet(
                model.schema(named: schema)?.plural ?? schema, header: table.columns.map(\.title))
        }
        if tables.isEmpty { try book.addSheet("Nothing", header: ["nothing was found"]) }
        var report = try export(query, as: .xlsx) { entity, form in
            guard let table = tables[form.schema] else { return }
            try book.write(
                table.cells(of: entity.row(form)), to: model.schema(named: form.schema)?.plural ?? form.schema
            )
        }
        try book.finish()
        report.cutCells = book.cutCells
        return report
    }

    /// Goes through the entities in FollowTheMoney's terms, and notes the export in the audit trail.
    private func export(
        _ query: EntityQuery, as format: ExportFormat, _ body: (EntityClaims, FtMEntity) throws -> Void
    ) throws -> ExportReport {
        var report = ExportReport()
        (report.proposedClaims, report.proposedJoins) = try forEachEntity(query) { entity, form in
            report.entities += 1
            report.claims += entity.claims.count
            try body(entity, form)
        }
        try caseFile.recordExport(
            [
                "format": format.rawValue, "entities": String(report.entities),
                "proposed": query.includingProposed ? "included" : "left out",
                "query": query.isForAll ? "all" : "some",
            ], by: actor)
        return report
    }

    /// The entities that a query asks for, each also as FollowTheMoney would have it.
    @discardableResult
    func forEachEntity(
        _ query: EntityQuery, _ body: (EntityClaims, FtMEntity) throws -> Void
    ) throws -> (claims: Int, joins: Int) {
        var export = FtMExport(model: model)
        var marking = EntityQuery(includingProposed: query.includingProposed)
        marking.schemata = export.markingSchemata
        _ = try caseFile.forEachEntity(marking) { export.note($0.source) }
        return try caseFile.forEachEntity(query) { try body($0, export.entity($0.source)) }
    }

    /// The schemata of these names and all that they cover: a Person is a LegalEntity.
    public func schemata(under names: [String]) throws -> Set<String> {
        var covered: Set<String> = []
        for name in names {
            guard let schema = model.schemata.first(where: { $0.name.lowercased() == name.lowercased() })
            else {
                throw CaseError.unknown(kind: "schema", name: name)
            }
            covered.formUnion(model.schemata.filter { $0.isA(schema.name) }.map(\.name))
        }
        return covered
    }

    /// The properties that the entities have, by schema, so that a table's columns are known before its first row.
    private func properties(_ query: EntityQuery) throws -> [String: Set<String>] {
        var properties: [String: Set<String>] = [:]
        try forEachEntity(query) { _, form in
            properties[form.schema, default: []].formUnion(form.properties.keys)
        }
        return properties
    }
}

/// When the claims of lists were last said: at the last load of a version that made them.
private struct ListTimes {
    private let current: [String: String]

    init(_ caseFile: CaseFile) throws {
        let datasets = try caseFile.datasets().filter(\.isCurrent)
        current = Dictionary(datasets.map { ($0.name, $0.loadedAt) }, uniquingKeysWith: max)
    }

    /// Where the values of an entity come from, by property and value; and where its first one does.
    func origins(
        of entity: EntityClaims
    ) -> (origins: [String: [String: [StatementRows.Origin]]], first: StatementRows.Origin) {
        var origins: [String: [String: [StatementRows.Origin]]] = [:]
        var first: StatementRows.Origin?
        for recorded in entity.claims {
            let said = recorded.claim.statement
            let isListed = recorded.claim.method.hasPrefix(CaseFile.listMethod)
            let origin = StatementRows.Origin(
                entity: said.entity, dataset: said.dataset, document: recorded.documentName,
                language: said.language, original: said.originalValue, firstSeen: recorded.assertedAt,
                lastSeen: isListed ? current[said.dataset] ?? recorded.assertedAt : recorded.assertedAt)
            first = first ?? origin
            guard recorded.claim.modality.isAffirmed else { continue }
            var known = origins[said.property]?[said.value] ?? []
            // A value that two passages of one source state is one statement.
            guard !known.contains(where: { $0.entity == origin.entity && $0.dataset == origin.dataset })
            else {
                continue
            }
            known.append(origin)
            origins[said.property, default: [:]][said.value] = known
        }
        var plain = first ?? .init(entity: entity.id, dataset: "", firstSeen: "", lastSeen: "")
        plain.original = nil
        return (origins, plain)
    }
}

extension EntityClaims {
    /// It with the grade and marking that its claims inherit.
    fileprivate var source: FtMExport.Source {
        FtMExport.Source(
            id: id, schema: schema, claims: claims.map(\.effective),
            ends: ends.mapValues {
                Degradation.Reference(schema: $0.schema, caption: $0.caption.isEmpty ? nil : $0.caption)
            })
    }

    /// Its row in a table.
    fileprivate func row(_ form: FtMEntity) -> EntityTable.Entity {
        EntityTable.Entity(
            form: form,
            names: Dictionary(
                ends.map { ($0.key.description, $0.value.caption) }, uniquingKeysWith: { first, _ in first }),
            sources: claims.compactMap(\.documentName).uniqued())
    }
}

extension RecordedClaim {
    /// The claim with the grade and marking that it inherits.
    fileprivate var effective: Claim {
        var claim = claim
        claim.grade = grade
        claim.marking = marking
        return claim
    }
}
