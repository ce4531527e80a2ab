internal import Ontology

extension MappingReader {
    mutating func entity(
        _ name: String, _ line: Int, _ node: Node, place: [String]
    ) -> TableMapping.Entity? {
        guard case .table(let pairs) = node.content else {
            add(line, place, "An entity has a “schema”, “keys” and “properties”.")
            return nil
        }
        var schemaName: (line: Int, name: String)?
        var keys: [TableMapping.Column] = []
        var keyLiteral: String?
        var idColumn: TableMapping.Column?
        var properties: [(key: String, line: Int, value: Node)] = []
        for (key, line, value) in pairs {
            switch key {
            case "schema": schemaName = tidyWord(value, place, of: key).map { (value.line, $0) }
            case "key", "keys": keys += columns(value, place, of: key)
            case "key_literal": keyLiteral = tidyWord(value, place, of: key)
            case "id_column": idColumn = columns(value, place, of: key).first
            case "properties":
                switch value.content {
                case .nothing: break
                case .table(let found): properties = found
                default: add(line, place, "Below “properties” stand their names, each with its column.")
                }
            default: remark(line, place, "“\(key)” is no word of an entity and is not followed.")
            }
        }
        if keys.isEmpty, idColumn == nil {
            add(
                line, place,
                "It has neither “keys” (columns that tell one from another) nor “id_column”, so it gets no ID."
            )
        } else if !keys.isEmpty, idColumn != nil {
            add(line, place, "It has both “keys” and “id_column”; only one of them can make its ID.")
        }
        guard let schemaName else {
            add(line, place, "It has no “schema”.")
            return nil
        }
        guard let schema = schema(schemaName.name, line: schemaName.line, place: place) else { return nil }
        var entity = TableMapping.Entity(
            name: name, place: place, schema: schema, keys: keys, keyLiteral: keyLiteral, idColumn: idColumn)
        for (key, line, value) in properties {
            let place = place + [key]
            guard let property = property(key, of: schema, line: line, place: place) else { continue }
            if let rule = rule(property, value, line: line, place: place) { entity.properties.append(rule) }
        }
        return entity
    }

    private mutating func schema(_ name: String, line: Int, place: [String]) -> Schema? {
        guard let schema = model.schema(named: name) else {
            let near = NearestWord.to(name, among: model.schemata.map(\.name))
            add(line, place, "“\(name)” is no schema" + (near.map { "; “\($0)” is." } ?? "."))
            return nil
        }
        guard !schema.isAbstract else {
            let special = model.schemata.filter { $0.extends.contains(name) && !$0.isAbstract }.map(\.name)
            let those = special.isEmpty ? "" : ", such as " + special.prefix(3).joined(separator: ", ")
            add(line, place, "No entity is just “\(name)”; name a schema of a kind of it\(those).")
            return nil
        }
        return schema
    }

    private mutating func property(
        _ name: String, of schema: Schema, line: Int, place: [String]
    ) -> Property? {
        if let property = schema.property(named: name) {
            if property.isDeprecated {
                remark(line, place, "Only old data has “\(name)”; newer mappings use another property.")
            }
            return property
        }
        for other in model.schemata {
            for property in other.properties
            where property.reverse?.name == name && property.range.map(schema.isA) == true {
                add(
                    line, place,
                    "“\(name)” is the other end of \(property.schema)’s “\(property.name)”; say it there.")
                return nil
            }
        }
        let near = NearestWord.to(name, among: schema.properties.map(\.name))
        add(
            line, place,
            "\(schema.name) has no property “\(name)”" + (near.map { "; “\($0)” it has." } ?? "."))
        return nil
    }

    private mutating func rule(
        _ property: Property, _ node: Node, line: Int, place: [String]
    ) -> TableMapping.PropertyRule? {
        guard case .table(let pairs) = node.content else {
            add(line, place, "Say where its values come from: {column: …}, {literal: …} or {entity: …}.")
            return nil
        }
        let mistakesBefore = mistakes.count
        var rule = TableMapping.PropertyRule(property: property, place: place, line: line)
        let known = [
            "column", "columns", "literal", "literals", "join", "split", "entity", "format", "fuzzy",
            "required", "template",
        ]
        for (key, line, value) in pairs {
            switch key {
            case "column", "columns": rule.columns += columns(value, place, of: key)
            case "literal", "literals": rule.literals += words(value, place, of: key)
            case "join": rule.join = word(value, place, of: key)
            case "split":
                rule.split = word(value, place, of: key)
                if rule.split?.isEmpty == true { add(line, place, "“split” needs what parts the values.") }
            case "entity": rule.entity = tidyWord(value, place, of: key)
            case "format": rule.format = tidyWord(value, place, of: key)
            case "required": rule.isRequired = isTrue(value, place, of: key)
            case "fuzzy": _ = word(value, place, of: key)
            case "template":
                if let text = tidyWord(value, place, of: key) {
                    rule.template = TableMapping.Template(text, line: value.line)
                }
            default:
                let near = NearestWord.to(key, among: known)
                remark(
                    line, place,
                    "“\(key)” is no word of a property and is not followed"
                        + (near.map { "; “\($0)” is one." } ?? "."))
            }
        }
        let hasSource =
            rule.entity != nil || rule.template != nil || !rule.columns.isEmpty || !rule.literals.isEmpty
        if !hasSource, mistakes.count == mistakesBefore {
            add(line, place, "It has no column, literal, template or entity, so it never has a value.")
            return nil
        }
        checkFormat(of: rule)
        return rule
    }

    private mutating func checkFormat(of rule: TableMapping.PropertyRule) {
        guard let format = rule.format, rule.entity == nil else { return }
        switch rule.property.type {
        case .date:
            if case .failure(let problem) = DatePattern.parse(format) {
                add(rule.line, rule.place, "“\(format)” is no pattern of dates: \(problem.reason).")
            }
        case .phone, .number:
            if Countries.name(of: format.lowercased()) == nil {
                add(rule.line, rule.place, "“\(format)” is no code of a country; write “ve” for Venezuela.")
            }
        case .identifier:
            if !CellCleaner.knowsIdentifier(format) {
                remark(rule.line, rule.place, "“\(format)” is no kind of identifier and is not followed.")
            }
        default: remark(rule.line, rule.place, "“format” means nothing for a \(rule.property.type.rawValue).")
        }
    }
}

extension TableMapping.Template {
    /// Takes a text apart: what stands in {{ }} is a column, but for brackets.
    init(_ text: String, line: Int) {
        pieces = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}")
        {
            // "{{ {{name}}": the last two braces before the name open it.
            var start = open
            while let later = rest[start.upperBound..<close.lowerBound].firstRange(of: "{{") { start = later }
            let name = rest[start.upperBound..<close.lowerBound]
            guard !name.contains(where: { "()}".contains($0) }) else {
                pieces.append(.words(String(rest[..<close.upperBound])))
                rest = rest[close.upperBound...]
                continue
            }
            if start.lowerBound > rest.startIndex { pieces.append(.words(String(rest[..<start.lowerBound]))) }
            let column = name.drop { $0 == " " }
            let end = column.lastIndex { $0 != " " }.map { column.index(after: $0) } ?? column.endIndex
            pieces.append(.column(.init(name: String(column[..<end]), line: line)))
            rest = rest[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
    }
}
