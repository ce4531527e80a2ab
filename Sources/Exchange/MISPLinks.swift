internal import Ontology

extension MISPList {
    /// Writes the links between objects, now that all of them are known.
    mutating func writeLinks() {
        var places: [String: Int] = [:]
        for (index, entity) in entities.enumerated() { places[entity.id] = index }
        var seen: Set<String> = []
        for (from, reference) in references {
            // Objects refer to one another by one pair of keys, clusters by another.
            let said = reference["relationship_type"] ?? reference["type"]
            let type = said?.words ?? "related-to"
            let other = reference["referenced_uuid"] ?? reference["dest-uuid"] ?? reference["Object"]?["uuid"]
            guard let other, let target = other.words?.lowercased() else {
                tell(reference, from, "The reference names no other object.")
                continue
            }
            guard let left = known[from], let place = places[MISPList.id(from)] else { continue }
            guard let right = known[target] else {
                let comment = reference["comment"]?.words.map { " (\($0))" } ?? ""
                entities[place].values.append(
                    ListReading.Value(
                        property: notes(of: left), value: "\(type): \(target)\(comment)",
                        original: other.text, row: lines.row(reference.said)))
                continue
            }
            if let edge = Model.standard.schema(named: left)?.edge {
                join(place, to: target, type, edge.source, edge.target, reference)
                continue
            }
            if let edge = Model.standard.schema(named: right)?.edge, let other = places[MISPList.id(target)] {
                join(other, to: from, type, edge.source, edge.target, reference)
                continue
            }
            let id = "\(MISPList.id(from))-\(type)-\(target)"
            guard seen.insert(id).inserted else { continue }
            let link = MISPRules.link(
                type, Model.standard.schema(named: left), Model.standard.schema(named: right))
            var writer = EntryWriter(id: id, schema: link.schema, at: reference, lines: lines)
            writer.add(link.source, MISPList.id(from), at: reference)
            writer.add(link.target, MISPList.id(target), at: other)
            writer.add(
                link.role, type.replacing("-", with: " "), original: type,
                at: said ?? reference)
            writer.keep("description", reference["comment"], as: "Comment")
            entities.append(writer.entity)
        }
    }

    private func notes(of schema: String) -> String {
        Model.standard.schema(named: schema)?.property(named: "notes") == nil ? "description" : "notes"
    }

    /// Gives a relation that is an object of its own one of its ends: the one that the reference names, else the free one.
    private mutating func join(
        _ place: Int, to uuid: String, _ type: String, _ source: String, _ target: String,
        _ reference: JSONPlace
    ) {
        let given = Set(entities[place].values.map(\.property))
        let named = [source, target].first { $0 == type }
        guard let property = named ?? [source, target].first(where: { !given.contains($0) }) else {
            return tell(reference, uuid, "The relation has both its ends already, and this is one more.")
        }
        entities[place].values.append(
            ListReading.Value(
                property: property, value: MISPList.id(uuid), original: nil, row: lines.row(reference.said)))
    }
}
