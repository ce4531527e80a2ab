internal import Names
internal import Ontology

/// Writes what was read as claims, each with its passage.
struct ClaimWriter {
    let text: TokenizedText
    let entities: Entities
    let context: ReadingContext
    let method: String
    private let documentIDs: DocumentIDs
    /// The ID of each entity.
    private let ids: [EntityID]

    init(text: TokenizedText, entities: Entities, context: ReadingContext, method: String) {
        self.text = text
        self.entities = entities
        self.context = context
        self.method = method
        let documentIDs = DocumentIDs(document: context.document)
        self.documentIDs = documentIDs
        ids = entities.all.map { entity in
            documentIDs.id(
                schema: ClaimWriter.schema(entity.kind), name: entity.key, ordinal: entity.ordinal)
        }
    }

    /// A group, and where it is a relation what it rests on.
    typealias Reading = (group: ClaimGroup, evidence: RelationConfidence.Evidence?)

    /// The groups, in text order.
    func readings(_ relations: [Relation], _ attributes: [Attribute], _ things: [NumberedThing]) -> [Reading]
    {
        var readings: [(place: Int, reading: Reading)] = groups(things).map { ($0.place, ($0.group, nil)) }
        for reference in entities.references {
            readings.append((reference.mention.tokens.lowerBound, (mention(reference), nil)))
        }
        for attribute in attributes {
            let evidence = evidence(attribute)
            readings.append((attribute.passage.lowerBound, (group(attribute, evidence), evidence)))
        }
        var known: Set<EntityID> = []
        for (relation, identity) in zip(relations, identities(relations)) {
            let evidence = evidence(relation), confidence = RelationConfidence.confidence(evidence)
            for field in relation.fields {
                guard case .position(let name) = field.value, known.insert(positionID(name)).inserted else {
                    continue
                }
                readings.append((relation.tokens.lowerBound, (position(name, relation, confidence), nil)))
            }
            readings.append(
                (relation.tokens.lowerBound, (group(relation, identity, confidence), evidence)))
        }
        return readings.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.reading)
    }

    // MARK: Evidence

    private func evidence(_ relation: Relation) -> RelationConfidence.Evidence {
        let kind = RelationConfidence.kind(relation.schema) { property in
            for field in relation.fields where field.property == property {
                if case .text(let words) = field.value { return words }
            }
            return nil
        }
        let ends = relation.ends.compactMap { field -> Int? in
            if case .entity(let entity) = field.value { entity } else { nil }
        }
        return evidence(kind, of: ends, in: relation.sentence, relation.reading.modality)
    }

    private func evidence(_ attribute: Attribute) -> RelationConfidence.Evidence? {
        guard let kind = RelationConfidence.kind(ofAttribute: attribute.property, attribute.value) else {
            return nil
        }
        return evidence(kind, of: [attribute.entity], in: attribute.passage, .stated)
    }

    /// What a passage names of these entities, and how surely.
    private func evidence(_ kind: String, of ends: [Int], in passage: Range<Int>, _ modality: Modality)
        -> RelationConfidence.Evidence
    {
        var low = 0, high = entities.references.count
        while low < high {
            let middle = (low + high) / 2
            if entities.references[middle].mention.tokens.lowerBound < passage.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var best = Array(repeating: -1.0, count: ends.count)
        for reference in entities.references[low...] {
            guard reference.mention.tokens.lowerBound < passage.upperBound else { break }
            for (index, end) in ends.enumerated() where end == reference.entity {
                best[index] = max(best[index], reference.mention.confidence)
            }
        }
        let named = best.filter { $0 >= 0 }
        return .init(
            kind: kind, modality: modality, weakestName: named.min() ?? 1,
            isNamedElsewhere: named.count < best.count)
    }

    // MARK: Identities

    /// The ID of an entity of the document.
    func id(_ entity: Int) -> EntityID { ids[entity] }

    static func schema(_ kind: Mention.Kind) -> String {
        switch kind {
        case .person: "Person"
        case .organization: "Organization"
        case .company: "Company"
        case .publicBody: "PublicBody"
        case .facility: "Facility"
        case .country, .place: "Territory"
        }
    }

    private func positionID(_ name: String) -> EntityID {
        documentIDs.id(schema: "Position", name: name.folded)
    }

    /// What tells each relation from others: its ends and role; of an event also its year, where the document has
    /// several of one kind, and its place in the text where nobody is named in it.
    private func identities(_ relations: [Relation]) -> [EntityID] {
        func ends(_ relation: Relation) -> String {
            relation.ends.map { field in
                switch field.value {
                case .entity(let entity): "\(field.property)=\(id(entity))"
                case .position(let name): "\(field.property)=\(positionID(name))"
                case .text, .date: ""
                }
            }.sorted().joined(separator: " ")
        }
        func date(_ relation: Relation) -> String? {
            for field in relation.fields where field.property == "date" {
                if case .date(let date, _) = field.value { return date }
            }
            return nil
        }
        var datesOf: [String: Set<String>] = [:]
        for relation in relations where relation.schema == "Event" {
            if let date = date(relation) {
                datesOf["\(relation.qualifier) \(ends(relation))", default: []].insert(date)
            }
        }
        return relations.map { relation in
            let ends = ends(relation)
            var name = "\(ends) \(relation.qualifier)"
            if relation.schema == "Event" {
                if datesOf["\(relation.qualifier) \(ends)", default: []].count > 1 {
                    name += " \(date(relation) ?? "")"
                }
                if ends.isEmpty { name += " @\(text.bytes(relation.tokens).lowerBound)" }
            }
            return documentIDs.id(schema: relation.schema, name: name)
        }
    }

    // MARK: Groups

    private func mention(_ reference: Entities.Reference) -> ClaimGroup {
        let entity = entities.all[reference.entity]
        let surface = text.line(reference.mention.tokens)
        let statement = statement(
            reference.entity, entity.isNickname ? "weakAlias" : "name", entity.name,
            original: surface == entity.name ? nil : surface)
        return ClaimGroup([claim(statement, reference.mention.tokens, reference.mention.confidence)])
    }

    private func group(_ attribute: Attribute, _ evidence: RelationConfidence.Evidence?) -> ClaimGroup {
        let statement = statement(
            attribute.entity, attribute.property, attribute.value, original: attribute.original)
        return ClaimGroup([
            claim(
                statement, attribute.passage,
                evidence.map(RelationConfidence.confidence) ?? attribute.confidence)
        ])
    }

    private func position(_ name: String, _ relation: Relation, _ confidence: Double) -> ClaimGroup {
        func said(_ property: String, _ value: String, original: String? = nil) -> Claim {
            claim(
                Statement(
                    entity: positionID(name), schema: "Position", property: property, value: value,
                    originalValue: original,
                    language: property == "name" ? context.language : nil, dataset: context.dataset),
                relation.sentence, confidence)
        }
        var claims = [said("name", name)]
        for field in relation.fields where field.property == "country" {
            if case .text(let code) = field.value { claims.append(said("country", code)) }
        }
        return ClaimGroup(claims)
    }

    private func group(_ relation: Relation, _ identity: EntityID, _ confidence: Double) -> ClaimGroup {
        let claims = relation.fields.compactMap { field -> Claim? in
            // A post's country and title are the position's and the person's.
            if relation.schema == "Occupancy", ["country", "title"].contains(field.property) { return nil }
            let (value, original): (String, String?) =
                switch field.value {
                case .entity(let entity): (id(entity).description, nil)
                case .position(let name): (positionID(name).description, nil)
                case .text(let words): (words, nil)
                case .date(let date, let words): (date, words == date ? nil : words)
                }
            let statement = Statement(
                entity: identity, schema: relation.schema, property: field.property, value: value,
                originalValue: original,
                language: nil, dataset: context.dataset)
            var claim = claim(statement, relation.sentence, confidence)
            claim.modality = relation.reading.modality
            claim.saidBy = relation.reading.saidBy.map(id)
            return claim
        }
        return ClaimGroup(claims)
    }

    private func statement(_ entity: Int, _ property: String, _ value: String, original: String?) -> Statement
    {
        Statement(
            entity: id(entity), schema: ClaimWriter.schema(entities.all[entity].kind), property: property,
            value: value,
            originalValue: original, language: nil, dataset: context.dataset)
    }

    func claim(_ statement: Statement, _ tokens: Range<Int>, _ confidence: Double) -> Claim {
        let bytes = text.bytes(tokens)
        let passage = Passage(
            document: context.document, bytes: bytes, quote: String(decoding: text.utf8[bytes], as: UTF8.self)
        )
        return Claim(
            statement: statement, citation: .passage(passage), method: method,
            confidence: (confidence * 100).rounded() / 100)
    }
}
