/// What is wrong with the rows of a table, each reported up to a number, and the others counted.
struct RowDamage {
    private enum Kind: CaseIterable {
        case lostByMark, openMark, looseMark, tooManyCells
    }

    let columns: Int
    let file: Int
    let mostOfAKind: Int
    private var counts: [Kind: Int] = [:]

    init(columns: Int, file: Int, mostOfAKind: Int) {
        self.columns = columns
        self.file = file
        self.mostOfAKind = mostOfAKind
    }

    /// Whether a row can be read; says what is wrong with it.
    mutating func isReadable(_ row: DelimitedRows.Row, report: (ListReading.Finding) -> Void) -> Bool {
        let count = row.cells.count
        if count == columns, row.problem == nil { return true }
        if row.problem == .openMark, count != columns {
            add(
                .lostByMark, row, "A quotation mark opens and never closes, so its cells cannot be told.",
                report)
            return false
        }
        switch row.problem {
        case .openMark:
            add(
                .openMark, row, "A quotation mark opens and never closes; the line was read by itself.",
                report)
        case .looseMark:
            add(
                .looseMark, row, "A quotation mark within a cell is not doubled; it was taken as it is.",
                report)
        case nil: break
        }
        if count > columns, row.cells[columns...].contains(where: { !$0.bytes.isEmpty }) {
            add(
                .tooManyCells, row,
                "It has \(count) cells and the header \(columns); what is beyond them was left out.", report)
        }
        return true
    }

    private mutating func add(
        _ kind: Kind, _ row: DelimitedRows.Row, _ reason: String, _ report: (ListReading.Finding) -> Void
    ) {
        counts[kind, default: 0] += 1
        guard counts[kind, default: 0] <= mostOfAKind else { return }
        report(
            ListReading.Finding(file: file, line: row.line, reason: reason, isRowLost: kind == .lostByMark))
    }

    /// Says how many rows of each kind were not reported one by one.
    func reportRest(_ report: (ListReading.Finding) -> Void) {
        for kind in Kind.allCases {
            let rest = counts[kind, default: 0] - mostOfAKind
            guard rest > 0 else { continue }
            let what =
                switch kind {
                case .lostByMark: "were lost to a quotation mark that never closes"
                case .openMark, .looseMark: "have quotation marks that do not close or are not doubled"
                case .tooManyCells: "have more cells than the header"
                }
            report(
                ListReading.Finding(
                    file: file, line: nil, reason: "\(rest) more rows \(what).",
                    isRowLost: kind == .lostByMark))
        }
    }
}
