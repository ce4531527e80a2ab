internal import CaseFiles
internal import Exchange
internal import Foundation
internal import Ontology

/// Makes claims of what a list says: cleaned, checked against the model, each citing its row.
struct ListClaims {
    /// The claims by file; a relation is one group, every other value is one of its own.
    private(set) var groups: [[ClaimGroup]]
    /// How many entities have a claim.
    private(set) var entities = 0
    /// What could not be kept.
    private(set) var failedRows: [Dataset.FailedRow] = []

    private let reading: ListReading
    private let files: [(file: ListFile, hash: String, isRepaired: Bool)]
    private let name: String
    private let method: String
    private let model: Model
    private var leftOut: [LeftOut: (count: Int, first: ListReading.Entity, example: String)] = [:]

    /// A kind of value that could not be kept; a list may have thousands of one kind.
    private struct LeftOut: Hashable {
        enum Reason { case noProperty, unclean, dangling }
        var reason: Reason
        var schema: String
        var property: String
    }

    init(
        _ reading: ListReading, files: [(file: ListFile, hash: String, isRepaired: Bool)], name: String,
        method: String, model: Model
    ) {
        self.reading = reading
        self.files = files
        self.name = name
        self.method = method
        self.model = model
        groups = files.map { _ in [] }
        failedRows = reading.findings.map { finding in
            Dataset.FailedRow(
                file: files[finding.file].file.name, line: finding.line, entry: finding.entry,
                reason: finding.reason, isLost: finding.isRowLost)
        }
    }

    private struct CleanValue {
        var property: String
        var type: PropertyType
        var value: String
        var said: ListReading.Value
    }

    /// Makes the claims; `taken` says which IDs belong to entities of other lists.
    mutating func write(taken: ([EntityID]) throws -> Set<EntityID>) throws {
        var rows: [(entity: ListReading.Entity, schema: Schema, values: [CleanValue])] = []
        var speaking: Set<String> = []
        rows.reserveCapacity(reading.entities.count)
        for entity in reading.entities {
            guard let schema = model.schema(named: entity.schema), !schema.isAbstract else {
                lose(entity, "“\(entity.schema)” is no schema that an entity can have.")
                continue
            }
            guard isSound(entity.row) else {
                lose(entity, "The row is not UTF-8.")
                continue
            }
            let values = clean(entity, as: schema)
            if values.contains(where: { $0.type != .entity }) { speaking.insert(entity.id) }
            rows.append((entity, schema, values))
        }
        let ids = try ListIDs(rows.map(\.entity.id), list: name, taken: taken)
        var seen: Set<Seen> = []
        var (spoken, linked): (Set<EntityID>, Set<EntityID>) = ([], [])
        for index in rows.indices {
            let (entity, schema, values) = rows[index]
            guard let id = ids[entity.id] else { continue }
            var claims: [(file: Int, claim: Claim)] = []
            for value in values {
                var text = value.value
                if value.type == .entity {
                    guard speaking.contains(value.said.value), let target = ids[value.said.value] else {
                        leaveOut(.dangling, value.said, of: entity)
                        continue
                    }
                    text = target.description
                }
                guard seen.insert(Seen(entity: id, property: value.property, value: text)).inserted
                else {
                    continue
                }
                claims.append((value.said.row.file, claim(value, text, of: id, schema: schema)))
            }
            if let edge = schema.edge, !linked.contains(id) {
                let given = Set(claims.map(\.claim.statement.property))
                guard given.contains(edge.source), given.contains(edge.target) else {
                    let missing = given.contains(edge.source) ? edge.target : edge.source
                    lose(entity, "A relation of two, it has no \(missing) that the list holds.")
                    continue
                }
                linked.insert(id)
            }
            guard !claims.isEmpty else {
                if values.isEmpty { lose(entity, "Nothing that it says could be kept.") }
                continue
            }
            spoken.insert(id)
            if schema.edge != nil || schema.isA("Interval"), let file = claims.first?.file {
                groups[file].append(ClaimGroup(claims.filter { $0.file == file }.map(\.claim)))
                claims.removeAll { $0.file == file }
            }
            for (file, claim) in claims { groups[file].append(ClaimGroup([claim])) }
        }
        entities = spoken.count
        reportLeftOut()
    }

    private struct Seen: Hashable {
        var entity: EntityID
        var property: String
        var value: String
    }

    private mutating func clean(_ entity: ListReading.Entity, as schema: Schema) -> [CleanValue] {
        var values: [CleanValue] = []
        values.reserveCapacity(entity.values.count)
        for said in entity.values {
            guard let property = schema.property(named: said.property) else {
                leaveOut(.noProperty, said, of: entity)
                continue
            }
            let value = property.type == .entity ? said.value : property.clean(said.value)
            guard let value else {
                leaveOut(.unclean, said, of: entity)
                continue
            }
            values.append(CleanValue(property: property.name, type: property.type, value: value, said: said))
        }
        return values
    }

    private func claim(
        _ value: CleanValue, _ text: String, of id: EntityID, schema: Schema
    ) -> Claim {
        let said = value.said
        // IDs of the list's own are in the quoted row.
        let words = value.type == .entity ? nil : said.original ?? said.value
        return Claim(
            statement: Statement(
                entity: id, schema: schema.name, property: value.property, value: text,
                originalValue: words == text
                    ? nil : words.map { $0.replacingOccurrences(of: "\0", with: "") },
                dataset: name),
            citation: .passage(
                ListPassage(of: said, isName: value.type == .name, in: files[said.row.file].file)
                    .passage(in: files[said.row.file].file, hash: files[said.row.file].hash)),
            method: method, confidence: 1, status: .accepted)
    }

    // MARK: What is not kept

    /// Whether the row holds nothing that stands for broken bytes.
    private func isSound(_ row: ListReading.Row) -> Bool {
        guard files[row.file].isRepaired else { return true }
        let text = files[row.file].file.text
        return
            !(row.bytes.contains {
                text[$0] == 0xEF && $0 + 2 < row.bytes.upperBound && text[$0 + 1] == 0xBF
                    && text[$0 + 2] == 0xBD
            })
    }

    private mutating func lose(_ entity: ListReading.Entity, _ reason: String) {
        failedRows.append(
            Dataset.FailedRow(
                file: files[entity.row.file].file.name, line: entity.row.line, entry: entity.id,
                reason: reason, isLost: true))
    }

    private mutating func leaveOut(
        _ reason: LeftOut.Reason, _ said: ListReading.Value, of entity: ListReading.Entity
    ) {
        let kind = LeftOut(reason: reason, schema: entity.schema, property: said.property)
        leftOut[kind, default: (0, entity, said.value)].count += 1
    }

    private mutating func reportLeftOut() {
        let ordered = leftOut.sorted {
            ($0.value.first.row.file, $0.value.first.row.line, $0.key.property)
                < ($1.value.first.row.file, $1.value.first.row.line, $1.key.property)
        }
        for (kind, what) in ordered {
            let property = "\(kind.schema)’s \(kind.property)"
            let example = "“\(what.example.prefix(80))”"
            let problem =
                switch kind.reason {
                case .noProperty:
                    "The schema has no property \(property), so its value \(example) was left out"
                case .unclean: "\(example) is no value of \(property) and was left out"
                case .dangling: "\(property) names \(example), which the list does not hold, and was left out"
                }
            let others = what.count - 1
            failedRows.append(
                Dataset.FailedRow(
                    file: files[what.first.row.file].file.name, line: what.first.row.line,
                    entry: what.first.id,
                    reason: problem + (others == 0 ? "." : "; so were \(others) more of this kind."),
                    isLost: false))
        }
    }
}
