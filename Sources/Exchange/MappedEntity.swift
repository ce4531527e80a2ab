internal import Foundation
internal import Ontology

/// An entity of a mapping, made ready for the rows of one table.
final class MappedEntity {
    let name: String
    let schema: String
    let rules: [MappedRule]
    /// Whether a relation names those that it joins, as FollowTheMoney's do.
    let mentionsNames: Bool
    private let hasDates: Bool
    private let extent: Schema.TemporalExtent
    private var order: DateOrder?
    private var reversed = (count: 0, line: 0, dates: "")
    private let seed: SHA1
    private let keys: [Int]
    private let keyNames: String
    private let idColumn: Int?
    /// The keys of the row at hand, kept for its storage.
    private var parts: [Range<Int>] = []
    /// Rows that made no entity: how many, and the first.
    private var withoutKey = (count: 0, line: 0)
    private var withoutRequired = (count: 0, line: 0, property: "")

    init(
        _ entity: TableMapping.Entity, dataset: String, cleaners: inout CellCleaners,
        column: (TableMapping.Column) -> Int,
        slot: (String) -> Int?
    ) {
        name = entity.name
        schema = entity.schema.name
        // Countries first, as FollowTheMoney has them.
        let ordered =
            entity.properties.filter { $0.property.type == .country }
            + entity.properties.filter { $0.property.type != .country }
        rules = ordered.map { MappedRule($0, cleaners: &cleaners, column: column, slot: slot) }
        extent = entity.schema.temporalExtent
        let given = Set(rules.map(\.property))
        order = ["Payment", "Call"].contains(entity.schema.name) ? DateOrder() : nil
        hasDates =
            order != nil || !given.isDisjoint(with: extent.start) && !given.isDisjoint(with: extent.end)
        mentionsNames = entity.schema.property(named: "namesMentioned") != nil
        var seed = SHA1()
        for part in [dataset, entity.keyLiteral ?? ""] {
            seed.update(Array(part.trimmingCharacters(in: .whitespacesAndNewlines).utf8))
        }
        self.seed = seed
        keys = entity.keys.map(column)
        idColumn = entity.idColumn.map(column)
        keyNames = (entity.keys + [entity.idColumn].compactMap { $0 }).map { "“\($0.name)”" }
            .joined(separator: ", ")
    }

    /// The entity of a row; `made` are the row's earlier ones, by slot.
    func entity(of row: MappedRow, after made: [ListReading.Entity?], nameRules: [[String]]) -> ListReading
        .Entity?
    {
        guard let id = id(of: row) else {
            if withoutKey.count == 0 { withoutKey.line = row.place.line }
            withoutKey.count += 1
            return nil
        }
        var values: [ListReading.Value] = []
        values.reserveCapacity(rules.count)
        for rule in rules {
            let before = values.count
            if case .entity(let slot) = rule.source {
                if made.indices.contains(slot), let target = made[slot] {
                    values.append(
                        ListReading.Value(
                            property: rule.property, value: target.id, original: nil, row: row.place))
                    if mentionsNames { mention(target, names: nameRules[slot], in: &values) }
                }
            } else {
                rule.add(to: &values, from: row)
            }
            if rule.isRequired, values.count == before {
                if withoutRequired.count == 0 { withoutRequired = (0, row.place.line, rule.name) }
                withoutRequired.count += 1
                return nil
            }
        }
        checkDates(values, line: row.place.line)
        return ListReading.Entity(id: id, schema: schema, values: values, row: row.place)
    }

    /// Looks whether it ends before it starts, and whether payments and calls are in order.
    private func checkDates(_ values: [ListReading.Value], line: Int) {
        guard hasDates else { return }
        func first(_ names: [String]) -> String? {
            for name in names {
                if let said = values.first(where: { $0.property == name }) { return said.value }
            }
            return nil
        }
        let (start, end) = (first(extent.start), first(extent.end))
        if let date = start ?? first(["date"]) { order?.add(date, line: line) }
        guard let start, let end else { return }
        // As exact as the less exact of the two.
        let length = min(start.utf8.count, end.utf8.count)
        guard end.prefix(length) < start.prefix(length) else { return }
        if reversed.count == 0 { reversed = (0, line, "\(start) to \(end)") }
        reversed.count += 1
    }

    private func mention(_ target: ListReading.Entity, names: [String], in values: inout [ListReading.Value])
    {
        for said in target.values where names.contains(said.property) {
            guard !values.contains(where: { $0.property == "namesMentioned" && $0.value == said.value })
            else {
                continue
            }
            var mention = said
            mention.property = "namesMentioned"
            values.append(mention)
        }
    }

    // MARK: IDs

    private func id(of row: MappedRow) -> String? {
        if let idColumn { return row.sanitized(idColumn) }
        return plainID(of: row) ?? cleanedID(of: row)
    }

    /// The ID where all keys can be taken as they stand; nil where one must be cleaned, or all are empty.
    private func plainID(of row: MappedRow) -> String? {
        parts.removeAll(keepingCapacity: true)
        for key in keys {
            guard let cell = row.cell(key), !cell.bytes.isEmpty else { continue }
            guard !cell.hasDoubledMarks, CellText.settled(row.text, cell.bytes).isClean else { return nil }
            // By their bytes, whichever columns they stand in.
            let place = parts.firstIndex { row.isOrdered(cell.bytes, before: $0) } ?? parts.count
            parts.insert(cell.bytes, at: place)
        }
        guard !parts.isEmpty else { return nil }
        var hash = seed
        for part in parts { hash.update(UnsafeRawBufferPointer(rebasing: row.text[part])) }
        return hash.hexadecimal()
    }

    private func cleanedID(of row: MappedRow) -> String? {
        let words = keys.compactMap(row.sanitized)
        guard !words.isEmpty else { return nil }
        var hash = seed
        for word in words.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            hash.update(Array(word.utf8))
        }
        return hash.hexadecimal()
    }

    // MARK: Findings

    /// What could not be kept, counted, and forgotten then.
    func findings(file: Int) -> [ListReading.Finding] {
        var findings: [ListReading.Finding] = []
        func report(_ line: Int, _ reason: String) {
            findings.append(ListReading.Finding(file: file, line: line, reason: reason, isRowLost: false))
        }
        func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
        if withoutKey.count > 0 {
            let verb = withoutKey.count == 1 ? "makes" : "make"
            report(
                withoutKey.line,
                "\(rows(withoutKey.count)) with nothing in \(keyNames) \(verb) no “\(name)”; this is the first."
            )
        }
        if withoutRequired.count > 0 {
            let verb = withoutRequired.count == 1 ? "makes" : "make"
            report(
                withoutRequired.line,
                "\(rows(withoutRequired.count)) without \(withoutRequired.property), which the mapping requires, \(verb)"
                    + " no “\(name)”; this is the first.")
        }
        for rule in rules where rule.discarded.count > 0 {
            let (count, line, example) = rule.discarded
            let others = count == 1 ? "." : "; so were \(count - 1) more of this kind."
            report(line, "“\(example)” is no value of \(rule.name) and was left out" + others)
            rule.forgetDiscarded()
        }
        if reversed.count > 0 {
            let others = reversed.count == 1 ? "." : ", and so do \(reversed.count - 1) more."
            report(reversed.line, "The “\(name)” ends before it starts (\(reversed.dates))" + others)
        }
        order?.report(file: file) { findings.append($0) }
        if order != nil { order = DateOrder() }
        reversed = (0, 0, "")
        withoutKey = (0, 0)
        withoutRequired = (0, 0, "")
        return findings
    }
}
