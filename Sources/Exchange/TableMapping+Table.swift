extension TableMapping {
    /// The queries that are about a table of that name, each with its dataset.
    ///
    /// Where all queries name one table, or none, they are about whatever table is given.
    public func queries(about table: String?) -> [(dataset: Dataset, query: Query)] {
        let all = datasets.flatMap { dataset in dataset.queries.map { (dataset: dataset, query: $0) } }
        guard let table, Set(all.flatMap(\.query.tables).map(TableMapping.fileName)).count > 1 else {
            return all
        }
        let wanted = TableMapping.fileName(table)
        return all.filter { _, query in
            query.tables.isEmpty
                || query.tables.contains { $0.contains("$") || TableMapping.fileName($0) == wanted }
        }
    }

    private static func fileName(_ path: String) -> String {
        let path = path.prefix { $0 != "?" && $0 != "#" }
        return path.split { $0 == "/" || $0 == "\\" }.last.map { $0.lowercased() } ?? ""
    }

    /// What is wrong with using it on a table: columns that the table lacks, no query about it.
    public func mistakes(in table: DelimitedTable, named name: String? = nil) -> [MappingMistake] {
        if let problem = table.encodingProblem { return [MappingMistake(place: [], reason: problem)] }
        guard !table.header.isEmpty else {
            return [
                MappingMistake(
                    place: [], reason: "The table is empty; it needs a row with the names of columns.")
            ]
        }
        let queries = queries(about: name)
        guard !queries.isEmpty else {
            let named = Set(datasets.flatMap(\.queries).flatMap(\.tables)).sorted()
            return [
                MappingMistake(
                    place: [],
                    reason: "No query is about “\(name ?? "")”; they name \(named.joined(separator: ", ")).")
            ]
        }
        let columns = Set(table.header)
        var mistakes: [MappingMistake] = []
        func check(_ column: Column, _ place: [String]) {
            guard !columns.contains(column.name) else { return }
            let near = mistakes.count < 50 ? NearestWord.to(column.name, among: table.header) : nil
            let columnList = table.header.prefix(12).joined(separator: ", ")
            let hint =
                near.map { "; “\($0)” is" }
                ?? (mistakes.isEmpty ? "; it has \(columnList.prefix(300))" : "")
            mistakes.append(
                MappingMistake(
                    line: column.line, place: place,
                    reason: "“\(column.name)” is no column of the table\(hint)."))
        }
        for (_, query) in queries {
            for filter in query.filters { check(filter.column, query.place + ["filters"]) }
            for entity in query.entities {
                for key in entity.keys { check(key, entity.place + ["keys"]) }
                if let column = entity.idColumn { check(column, entity.place + ["id_column"]) }
                for rule in entity.properties where rule.entity == nil {
                    for column in rule.usedColumns { check(column, rule.place) }
                }
            }
        }
        return TableMappingError(mistakes).mistakes
    }
}

extension TableMapping.PropertyRule {
    /// The columns that it reads: those of the template, where it has one.
    var usedColumns: [TableMapping.Column] {
        guard let template else { return columns }
        return template.pieces.compactMap { piece in
            if case .column(let column) = piece { column } else { nil }
        }
    }
}
