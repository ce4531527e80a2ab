internal import CaseFiles
internal import Exchange
internal import Foundation
internal import Ontology

/// Makes claims of what a list says, entity by entity: cleaned, checked against the model, each citing its row.
///
/// What points at an entity of which the list says nothing yet waits until its end.
struct ListClaims {
    private let files: [File]
    private let name: String
    private let method: String
    private let model: Model
    private let writer: DatasetWriter
    private var ids: ListIDs
    /// How many entities have a claim.
    private(set) var entities = 0
    private var waiting: [(entity: ListReading.Entity, schema: Schema, values: [CleanValue])] = []
    private var failedRows: [Dataset.FailedRow] = []
    private var leftOut: [LeftOut: (count: Int, first: ListReading.Row, entry: String, example: String)] = [:]

    /// A file of the list, as a document of the case.
    struct File {
        var file: ListFile
        var hash: String
        /// Whether U+FFFD stands where its bytes were no text.
        var isRepaired: Bool
    }

    /// A kind of value that could not be kept; a list may have thousands of one kind.
    private struct LeftOut: Hashable {
        enum Reason { case noProperty, unclean, dangling }
        var reason: Reason
        var schema: String
        var property: String
    }

    private struct CleanValue {
        var property: String
        var type: PropertyType
        var value: String
        var said: ListReading.Value
    }

    init(_ files: [File], name: String, method: String, model: Model, writer: DatasetWriter) {
        self.files = files
        self.name = name
        self.method = method
        self.model = model
        self.writer = writer
        ids = ListIDs(list: name, writer: writer)
    }

    // MARK: Writing

    /// Writes what the list says of an entity.
    mutating func write(_ entity: ListReading.Entity) throws {
        guard let schema = model.schema(named: entity.schema), !schema.isAbstract else {
            return lose(entity, "“\(entity.schema)” is no schema that an entity can have.")
        }
        guard isSound(entity.row) else { return lose(entity, "The row is not UTF-8.") }
        var values = clean(entity, as: schema)
        guard !values.isEmpty else { return lose(entity, "Nothing that it says could be kept.") }
        let isPointing = try values.contains { try $0.type == .entity && !isKnown($0.said.value) }
        guard isPointing else { return try write(values, of: entity, as: schema) }
        if isWhole(schema) {
            waiting.append((entity, schema, values))
        } else {
            let pointing = values.filter { $0.type == .entity }
            values.removeAll { $0.type == .entity }
            waiting.append((entity, schema, pointing))
            if !values.isEmpty { try write(values, of: entity, as: schema) }
        }
    }

    /// Writes what waited for others, and says what could not be kept.
    mutating func finish(_ findings: [ListReading.Finding]) throws -> [Dataset.FailedRow] {
        var count = Int.max
        while waiting.count < count {
            count = waiting.count
            let open = waiting
            waiting = []
            for (entity, schema, values) in open {
                if try values.allSatisfy({ try $0.type != .entity || isKnown($0.said.value) }) {
                    try write(values, of: entity, as: schema)
                } else {
                    waiting.append((entity, schema, values))
                }
            }
        }
        for (entity, schema, values) in waiting {
            let kept = try values.filter { value in
                guard value.type == .entity, try !isKnown(value.said.value) else { return true }
                leaveOut(.dangling, value.said, of: entity)
                return false
            }
            if !kept.isEmpty { try write(kept, of: entity, as: schema) }
        }
        reportLeftOut()
        let found = findings.map { finding in
            Dataset.FailedRow(
                file: files[finding.file].file.name, line: finding.line, entry: finding.entry,
                reason: finding.reason, isLost: finding.isRowLost)
        }
        return found + failedRows
    }

    /// Whether what a row says of it is accepted and rejected as one.
    private func isWhole(_ schema: Schema) -> Bool { schema.edge != nil || schema.isA("Interval") }

    private mutating func isKnown(_ name: String) throws -> Bool { try writer.hasSpoken(of: ids[name]) }

    private mutating func write(
        _ values: [CleanValue], of entity: ListReading.Entity, as schema: Schema
    ) throws {
        let id = try ids[entity.id]
        let isNew = try !writer.hasSpoken(of: id)
        if let edge = schema.edge, isNew {
            let given = Set(values.map(\.property))
            let ends: Set = [edge.source, edge.target]
            // A payment may name accounts alone; but one end, and nothing else, says nothing.
            if let missing = ends.subtracting(given).min(), given.isSubset(of: ends) {
                return lose(entity, "A relation of two, it has no \(missing) that the list holds.")
            }
        }
        var claims: [(file: Int, claim: Claim)] = []
        var seen: Set<Seen> = []
        for value in values {
            let text = value.type == .entity ? try ids[value.said.value].description : value.value
            guard seen.insert(Seen(property: value.property, value: text)).inserted else { continue }
            claims.append((value.said.row.file, claim(value, text, of: id, schema: schema)))
        }
        if isNew { entities += 1 }
        if isWhole(schema), let file = claims.first?.file {
            try writer.write(ClaimGroup(claims.filter { $0.file == file }.map(\.claim)), citing: file)
            claims.removeAll { $0.file == file }
        }
        for (file, claim) in claims { try writer.write(ClaimGroup([claim]), citing: file) }
    }

    private struct Seen: Hashable {
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
                language: said.language, dataset: name),
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
        leftOut[kind, default: (0, entity.row, entity.id, said.value)].count += 1
    }

    private mutating func reportLeftOut() {
        let ordered = leftOut.sorted {
            ($0.value.first.file, $0.value.first.line, $0.key.property)
                < ($1.value.first.file, $1.value.first.line, $1.key.property)
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
                    file: files[what.first.file].file.name, line: what.first.line,
                    entry: what.entry,
                    reason: problem + (others == 0 ? "." : "; so were \(others) more of this kind."),
                    isLost: false))
        }
    }
}
