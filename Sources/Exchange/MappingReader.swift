internal import Foundation
internal import Ontology

/// Reads a mapping's datasets, queries and entities, and lists everything that is wrong.
struct MappingReader {
    private static let mostEntities = 500

    let model: Model
    var mistakes: [MappingMistake] = []
    var remarks: [MappingMistake] = []

    init(model: Model) { self.model = model }

    typealias Node = MappingText.Node

    mutating func read(_ yaml: String) -> TableMapping {
        var mapping = TableMapping()
        var text = MappingText()
        let root = text.read(yaml)
        mistakes += text.mistakes
        guard let root else { return mapping }
        guard case .table(let datasets) = root.content else {
            add(
                root.line, [],
                "A mapping begins with the name of a dataset, and below it stand its queries.")
            return mapping
        }
        if datasets.contains(where: { ["entities", "queries", "query"].contains($0.key) }) {
            add(
                root.line, [],
                "Above “queries” stands the name of the dataset that they fill, with a colon after it.")
            return mapping
        }
        for dataset in datasets where !isInclude(dataset.key, dataset.line, []) {
            if let read = self.dataset(dataset.key, dataset.value) { mapping.datasets.append(read) }
        }
        if mapping.datasets.isEmpty, mistakes.isEmpty {
            add(root.line, [], "The mapping has no dataset.")
        }
        mapping.remarks = remarks
        return mapping
    }

    mutating func add(_ line: Int?, _ place: [String], _ reason: String) {
        mistakes.append(MappingMistake(line: line, place: place, reason: reason))
    }

    mutating func remark(_ line: Int?, _ place: [String], _ reason: String) {
        remarks.append(MappingMistake(line: line, place: place, reason: reason, isHarmless: true))
    }

    private mutating func isInclude(_ key: String, _ line: Int, _ place: [String]) -> Bool {
        guard key == "include" else { return false }
        add(line, place, "Other files are not included; put what stands in them here.")
        return true
    }

    private mutating func dataset(_ name: String, _ node: Node) -> TableMapping.Dataset? {
        guard case .table(let pairs) = node.content else {
            add(node.line, [name], "Below the name of a dataset stand its “queries”.")
            return nil
        }
        var dataset = TableMapping.Dataset(name: name, label: nil)
        var found = false
        for (key, line, value) in pairs {
            switch key {
            case "label": dataset.label = word(value, [name], of: key)
            case "query", "queries":
                found = true
                for query in items(value) {
                    dataset.queries.append(
                        self.query(query, place: [name, "query \(dataset.queries.count + 1)"]))
                }
            default: _ = isInclude(key, line, [name])
            }
        }
        if !found || dataset.queries.isEmpty { add(node.line, [name], "The dataset has no “queries”.") }
        return dataset
    }

    private mutating func query(_ node: Node, place: [String]) -> TableMapping.Query {
        var query = TableMapping.Query(place: place)
        guard case .table(let pairs) = node.content else {
            add(node.line, place, "A query is a table with “csv_url” and “entities”.")
            return query
        }
        var entities: [(key: String, line: Int, value: Node)] = []
        for (key, line, value) in pairs {
            switch key {
            case "csv_url", "csv_urls": query.tables += words(value, place, of: key)
            case "filters": query.filters += filters(value, place, isExclusion: false)
            case "filters_not": query.filters += filters(value, place, isExclusion: true)
            case "entities":
                guard case .table(let found) = value.content else {
                    add(
                        line, place,
                        "Below “entities” stand their names, each with schema, keys and properties.")
                    continue
                }
                entities = found
            case "database", "table", "tables", "joins":
                guard key == "database" else { continue }
                add(
                    line, place,
                    "The query asks a database, which Trama does not do; save what it would find as a CSV file"
                        + " and name that with “csv_url”.")
            default:
                if !isInclude(key, line, place) {
                    remark(line, place, "“\(key)” is no word of a query and is not followed.")
                }
            }
        }
        for (name, line, value) in entities where !isInclude(name, line, place) {
            if let entity = entity(name, line, value, place: place + [name]) { query.entities.append(entity) }
        }
        if entities.isEmpty { add(node.line, place, "The query has no entities.") }
        guard entities.count <= MappingReader.mostEntities else {
            add(node.line, place, "The query has more than \(MappingReader.mostEntities) entities a row.")
            return query
        }
        bind(&query, names: Set(entities.map(\.key)))
        return query
    }

    private mutating func filters(
        _ node: Node, _ place: [String], isExclusion: Bool
    ) -> [TableMapping.Filter] {
        let name = isExclusion ? "filters_not" : "filters"
        guard case .table(let pairs) = node.content else {
            if case .nothing = node.content { return [] }
            add(node.line, place, "Below “\(name)” stand columns, each with the values that it is about.")
            return []
        }
        return pairs.compactMap { key, line, value in
            if case .nothing = value.content {
                add(
                    line, place + [name],
                    "“\(key)” has no value to compare with; write [null] where empty cells are meant.")
                return nil
            }
            var filter = TableMapping.Filter(
                column: .init(name: key.trimmingCharacters(in: .whitespacesAndNewlines), line: line),
                values: [], takesEmpty: false, isExclusion: isExclusion)
            for item in items(value) {
                switch item.content {
                case .nothing: filter.takesEmpty = true
                case .word(let word): filter.values.insert(word)
                default: add(item.line, place + [name], "“\(key)” is compared with words only.")
                }
            }
            return filter
        }
    }
}

// MARK: Words

extension MappingReader {
    /// A list as it stands, one value as a list of one.
    func items(_ node: Node) -> [Node] {
        switch node.content {
        case .nothing: []
        case .list(let items): items
        default: [node]
        }
    }

    /// One word; nothing where nothing stands.
    mutating func word(_ node: Node, _ place: [String], of key: String) -> String? {
        switch node.content {
        case .nothing: return nil
        case .word(let word): return word
        case .list, .table:
            add(
                node.line, place,
                "“\(key)” is a single word or text; one that begins with { or [ stands in quotation marks.")
            return nil
        }
    }

    /// A word that is not only blanks, without blanks around it.
    mutating func tidyWord(_ node: Node, _ place: [String], of key: String) -> String? {
        guard let word = word(node, place, of: key)?.trimmingCharacters(in: .whitespacesAndNewlines),
            !word.isEmpty
        else { return nil }
        return word
    }

    /// A word, or a list of words.
    mutating func words(_ node: Node, _ place: [String], of key: String) -> [String] {
        items(node).compactMap { word($0, place, of: key) }
    }

    mutating func columns(_ node: Node, _ place: [String], of key: String) -> [TableMapping.Column] {
        items(node).compactMap { item in
            word(item, place, of: key).map {
                TableMapping.Column(
                    name: $0.trimmingCharacters(in: .whitespacesAndNewlines), line: item.line)
            }
        }
    }

    mutating func isTrue(_ node: Node, _ place: [String], of key: String) -> Bool {
        guard let word = word(node, place, of: key) else { return false }
        return ["1", "yes", "y", "t", "true", "on", "enabled"].contains(
            word.trimmingCharacters(in: .whitespaces).lowercased())
    }
}
