internal import Foundation
internal import Ontology

/// A rule of a mapping, made ready for the rows of one table: columns by number, literals cleaned.
final class MappedRule {
    enum Source {
        case entity(slot: Int)
        case columns([Int])
        case composed(Composition)
    }

    /// Values that are joined, split or put into a template before they are cleaned.
    struct Composition {
        enum Piece {
            case words(String)
            case column(Int)
        }

        var literals: [String]
        var columns: [Int]
        var template: [Piece]?
        var join: String?
        var split: String?
    }

    let property: String
    let type: PropertyType
    let name: String
    let source: Source
    let literals: [(value: String, original: String?)]
    let isRequired: Bool
    private let cleaner: CellCleaner
    /// How many values were none of the property, where the first stood, and what it was.
    private(set) var discarded: (count: Int, line: Int, example: String) = (0, 0, "")

    init(
        _ rule: TableMapping.PropertyRule, cleaners: inout CellCleaners,
        column: (TableMapping.Column) -> Int, slot: (String) -> Int?
    ) {
        property = rule.property.name
        type = rule.property.type
        name = rule.property.qualifiedName
        isRequired = rule.isRequired
        let cleaner = cleaners.cleaner(of: rule.property, format: rule.format)
        self.cleaner = cleaner
        if let target = rule.entity {
            source = .entity(slot: slot(target) ?? -1)
            literals = []
        } else if rule.join == nil, rule.split == nil, rule.template == nil {
            source = .columns(rule.columns.map(column))
            var cleaned: [(value: String, original: String?)] = []
            for literal in rule.literals {
                guard let value = cleaner.clean(literal) else {
                    discarded = (discarded.count + 1, rule.line, literal)
                    continue
                }
                if !cleaned.contains(where: { $0.value == value }) {
                    cleaned.append((value, value == literal ? nil : literal))
                }
            }
            literals = cleaned
        } else {
            let pieces = rule.template?.pieces.map { piece -> Composition.Piece in
                switch piece {
                case .words(let words): .words(words)
                case .column(let named): .column(column(named))
                }
            }
            source = .composed(
                Composition(
                    literals: rule.literals, columns: rule.columns.map(column), template: pieces,
                    join: rule.join, split: rule.split))
            literals = []
        }
    }

    func forgetDiscarded() { discarded = (0, 0, "") }

    private func discard(_ text: String, line: Int) {
        if discarded.count == 0 { discarded = (0, line, String(text.prefix(80))) }
        discarded.count += 1
    }

    /// Adds the values that a row's cells have.
    func add(to values: inout [ListReading.Value], from row: MappedRow) {
        for literal in literals {
            values.append(
                ListReading.Value(
                    property: property, value: literal.value, original: literal.original, row: row.place))
        }
        switch source {
        case .entity: break
        case .columns(let columns):
            let isAlone = columns.count == 1 && literals.isEmpty
            for column in columns { add(row.cell(column), isAlone: isAlone, to: &values, from: row) }
        case .composed(let composition): add(composition, to: &values, from: row)
        }
    }

    /// A cell as it stands.
    private func add(
        _ cell: DelimitedRows.Cell?, isAlone: Bool, to values: inout [ListReading.Value], from row: MappedRow
    ) {
        guard let cell, !cell.bytes.isEmpty else { return }
        if !cell.hasDoubledMarks, let value = cleaner.settled(row.text, cell.bytes) {
            append(value, original: nil, cell: cell.bytes, isAlone: isAlone, to: &values, from: row)
            return
        }
        let text = row.words(of: cell)
        guard let value = cleaner.clean(text) else {
            if CellText.sanitized(text) != nil { discard(text, line: row.place.line) }
            return
        }
        append(
            value, original: value == text ? nil : text, cell: cell.bytes, isAlone: isAlone, to: &values,
            from: row)
    }

    private func append(
        _ value: String, original: String?, cell: Range<Int>?, isAlone: Bool,
        to values: inout [ListReading.Value], from row: MappedRow
    ) {
        if !isAlone, values.contains(where: { $0.property == property && $0.value == value }) { return }
        values.append(
            ListReading.Value(
                property: property, value: value, original: original, row: row.place, cell: cell))
    }

    // MARK: Joined, split and put together

    private func add(_ composition: Composition, to values: inout [ListReading.Value], from row: MappedRow) {
        var texts: [(text: String, cell: Range<Int>?)] = []
        if let template = composition.template {
            let used = template.compactMap { piece -> Range<Int>? in
                if case .column(let column) = piece { row.cell(column)?.bytes } else { nil }
            }.filter { !$0.isEmpty }
            let text = template.reduce(into: "") { text, piece in
                switch piece {
                case .words(let words): text += words
                case .column(let column): text += row.sanitized(column) ?? ""
                }
            }
            texts = [(text, used.count == 1 ? used.first : nil)]
        } else {
            texts = composition.literals.map { ($0, nil) }
            for column in composition.columns {
                if let text = row.sanitized(column) { texts.append((text, row.cell(column)?.bytes)) }
            }
        }
        if let join = composition.join {
            let cell = texts.count == 1 ? texts[0].cell : nil
            texts = [(texts.map(\.text).joined(separator: join), cell)]
        }
        for (text, cell) in texts {
            guard let separator = composition.split, !separator.isEmpty else {
                add(text, cell: cell, to: &values, from: row)
                continue
            }
            var from = cell?.lowerBound
            for part in text.components(separatedBy: separator) {
                guard let words = CellText.sanitized(part) else { continue }
                let place = cell.flatMap {
                    row.find(words, in: max(from ?? 0, $0.lowerBound)..<$0.upperBound)
                }
                if let place { from = place.upperBound }
                add(words, cell: place ?? cell, to: &values, from: row)
            }
        }
    }

    private func add(
        _ text: String, cell: Range<Int>?, to values: inout [ListReading.Value], from row: MappedRow
    ) {
        guard let words = CellText.sanitized(text) else { return }
        guard let value = cleaner.clean(words) else { return discard(words, line: row.place.line) }
        append(
            value, original: value == words ? nil : words, cell: cell, isAlone: false, to: &values, from: row)
    }
}
