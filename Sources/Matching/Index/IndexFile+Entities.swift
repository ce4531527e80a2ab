/// What an index knows of its entities: enough to name them where their list is not at hand.
extension IndexFile {
    /// The ID of an entity, by its place in the index.
    public func id(of entity: Int) -> String {
        withID(of: entity) { String(decoding: $0, as: UTF8.self) }
    }

    /// The ID of an entity as UTF-8, without a copy.
    public func withID<Value>(of entity: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        let entities = section(.entities, as: IndexEntity.self)
        let range = Int(entities[entity].idStart)..<Int(entities[entity + 1].idStart)
        return body(UnsafeBufferPointer(rebasing: section(.ids, as: UInt8.self)[range]))
    }

    /// The schema of an entity.
    public func schema(of entity: Int) -> String {
        let number = Int(section(.entities, as: IndexEntity.self)[entity].schema)
        return schemata.indices.contains(number) ? schemata[number] : "Thing"
    }

    /// The first entity of that ID.
    public func entity(ofID id: String) -> Int? {
        let keys = section(.entityKeys, as: UInt64.self)
        for at in IndexSections.range(of: IndexHash.of(id.utf8), in: keys) {
            let entity = Int(keys[at] & 0xFFFF_FFFF)
            if withID(of: entity, { $0.elementsEqual(id.utf8) }) { return entity }
        }
        return nil
    }

    /// What an index keeps of an entity as properties: its names, birth dates and countries.
    public func properties(of entity: Int) -> [String: [String]] {
        let sections = IndexSections(self)
        var properties: [String: [String]] = [:]
        for name in sections.names(of: entity) {
            let flags = sections.names[name].flags
            let property =
                flags & IndexName.weak != 0 ? "weakAlias" : flags & IndexName.main != 0 ? "name" : "alias"
            properties[property, default: []].append(sections.text(of: name))
        }
        let view = sections.facts(of: entity)
        var facts = Facts()
        facts.dates = Array(view.dates)
        facts.countries = Array(view.countries)
        for (property, list) in [("birthDate", facts.dateList), ("country", facts.countryList)]
        where !list.isEmpty {
            properties[property] = list.split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
        return properties
    }
}
