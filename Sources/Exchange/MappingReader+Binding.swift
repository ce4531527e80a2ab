internal import Ontology

extension MappingReader {
    /// Checks what entities refer to, and puts each after those that it refers to; `names` has the broken ones too.
    mutating func bind(_ query: inout TableMapping.Query, names: Set<String>) {
        let schemata = Dictionary(query.entities.map { ($0.name, $0.schema) }) { first, _ in first }
        for entity in query.entities {
            for rule in entity.properties {
                guard let target = rule.entity else { continue }
                let property = rule.property
                guard let range = property.range, property.type == .entity else {
                    add(
                        rule.line, rule.place,
                        "\(property.qualifiedName) is a \(property.type.rawValue) and refers to no entity.")
                    continue
                }
                guard names.contains(target) else {
                    let near = NearestWord.to(target, among: names.sorted())
                    add(
                        rule.line, rule.place,
                        "The query has no entity “\(target)”" + (near.map { "; “\($0)” it has." } ?? "."))
                    continue
                }
                if let schema = schemata[target], !schema.isA(range) {
                    add(
                        rule.line, rule.place,
                        "It must be a \(range), and “\(target)” is a \(schema.name).")
                }
            }
        }
        sort(&query)
    }

    private mutating func sort(_ query: inout TableMapping.Query) {
        var waiting = query.entities
        let present = Set(waiting.map(\.name))
        var resolved: Set<String> = []
        query.entities = []
        while !waiting.isEmpty {
            let next = waiting.firstIndex { entity in
                entity.properties.allSatisfy { rule in
                    guard let target = rule.entity, present.contains(target), rule.property.type == .entity
                    else {
                        return true
                    }
                    return resolved.contains(target)
                }
            }
            guard let next else {
                let names = waiting.map { "“\($0.name)”" }.joined(separator: ", ")
                add(
                    waiting.first?.properties.first { $0.entity != nil }?.line, query.place,
                    "The entities \(names) refer to one another in a circle; make one of the references a relation."
                )
                query.entities += waiting
                return
            }
            let entity = waiting.remove(at: next)
            resolved.insert(entity.name)
            query.entities.append(entity)
        }
    }
}
