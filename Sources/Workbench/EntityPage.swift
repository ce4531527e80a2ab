public import CaseFiles
public import Ontology

/// Everything that the case says of one entity, each line with what it rests on.
public struct EntityPage: Sendable, Codable {
    /// The entity.
    public var entity: EntitySummary
    /// What is joined in it, where it is more than one.
    public var members: [Member]
    /// What people and the program said of joining it.
    public var judgements: [Judgement]
    /// Judgements about it that cannot all be true.
    public var conflicts: [JudgementConflict]
    /// Its own properties, names first.
    public var properties: [PropertyLine]
    /// Its relations and events.
    public var relations: [RelationLine]
    /// What was claimed and rejected; shown apart.
    public var rejected: [Evidence]
    /// Whether there is more than the page shows.
    public var isCut: Bool

    /// One of the entities that are joined.
    public struct Member: Hashable, Sendable, Codable {
        /// Its ID.
        public var id: EntityID
        /// Its own fullest name.
        public var caption: String
        /// The documents that name it.
        public var documents: [String]
    }

    /// One value of one property.
    public struct PropertyLine: Hashable, Sendable, Codable {
        /// The property's name in the schema.
        public var property: String
        /// What people call it.
        public var label: String
        /// The value in its normal form; a name for a property that points at an entity.
        public var value: String
        /// The entity that it points at.
        public var target: EntityID?
        /// The passages and persons that say so.
        public var evidence: [Evidence]
    }
}

/// One relation or event, as one end of it sees it.
public struct RelationLine: Hashable, Sendable, Codable {
    /// A thing that takes part, with the part that it plays.
    public struct Part: Hashable, Sendable, Codable {
        /// The property that names it: "organization".
        public var property: String
        /// What people call the part: "Organization".
        public var label: String
        /// The entity.
        public var entity: EntityID
        /// Its name.
        public var caption: String
    }

    /// The relation's canonical ID.
    public var id: EntityID
    /// Its schema.
    public var schema: String
    /// What people call the schema.
    public var label: String
    /// The relation in a line: "Héctor Guerrero Flores · leader · Tren de Aragua".
    public var title: String
    /// Who and what takes part.
    public var parts: [Part]
    /// Its dates, most exact first: "2013 –", "– 2023-09-20".
    public var dates: String?
    /// Whether any source affirms it.
    public var isAffirmed: Bool
    /// The passages and persons that say so.
    public var evidence: [Evidence]
}

extension Investigation {
    /// The page of the entity that a person means: by ID, the beginning of one, or a name.
    public func entityPage(_ name: String, limit: Int? = 2000) throws -> EntityPage {
        try entityPage(of: caseFile.entity(name), limit: limit)
    }

    /// The page of an entity, of at most `limit` of its own claims and as many relations; a country may have millions.
    public func entityPage(of entity: EntitySummary, limit: Int? = 2000) throws -> EntityPage {
        let own = try caseFile.claims(ClaimFilter(entity: entity.id), limit: limit)
        let around = try caseFile.claims(pointingAt: entity.id, limit: limit)
        let names = try captions(for: own + around)
        let memberIDs = try caseFile.members(of: entity.id)
        let byMember = Dictionary(grouping: own, by: \.claim.statement.entity)
        let members = memberIDs.map { id in
            let claims = byMember[id] ?? []
            return EntityPage.Member(
                id: id,
                caption: ["name", "weakAlias"].lazy.compactMap { property in
                    claims.first { $0.claim.statement.property == property }?.claim.statement.value
                }.first ?? "",
                documents: claims.compactMap(\.documentName).uniqued())
        }
        let standing = own.filter(\.stands)
        let isRelation = model.schema(named: entity.schema)?.isA("Interval") ?? false
        return EntityPage(
            entity: entity, members: members.count > 1 ? members : [],
            judgements: members.count > 1 ? try caseFile.judgements(about: entity.id) : [],
            conflicts: try caseFile.judgementConflicts(about: entity.id),
            properties: isRelation ? [] : propertyLines(standing, names: names),
            relations: relationLines((isRelation ? own : around).filter(\.stands), names: names),
            rejected: (own + around).filter { $0.claim.status == .rejected }.groupedByUnit()
                .map {
                    Evidence($0, speaker: nil, details: details(of: $0, except: [], parts: [], names: names))
                },
            isCut: limit.map { limit in
                own.count == limit || Set(around.map(\.claim.statement.entity)).count >= limit
            } ?? false)
    }

    /// The relations that some claims speak of, each once, with all its evidence.
    func relationLines(_ claims: [RecordedClaim], names: [EntityID: String]) -> [RelationLine] {
        var lines: [RelationLine] = []
        var byKey: [RelationKey: Int] = [:]
        for group in claims.groupedByUnit() {
            guard let schema = model.schema(named: group[0].claim.statement.schema) else { continue }
            let shape = RelationShape(schema)
            let key = RelationKey(group, shape: shape)
            let shown = byKey[key].map { lines[$0].parts.map(\.entity) } ?? group.compactMap(\.target)
            let evidence = Evidence(
                group, speaker: group[0].claim.saidBy.map { names[$0] ?? $0.description },
                details: details(of: group, except: shape.identifying, parts: Set(shown), names: names))
            if let index = byKey[key] {
                lines[index].evidence.append(evidence)
                lines[index].isAffirmed = lines[index].isAffirmed || evidence.modality.isAffirmed
                lines[index].dates = lines[index].dates ?? dates(of: group, schema: schema)
            } else {
                byKey[key] = lines.count
                lines.append(line(of: group, schema: schema, shape: shape, evidence: evidence, names: names))
            }
        }
        return lines.sorted {
            ($0.schema, $1.evidence.count, $0.title) < ($1.schema, $0.evidence.count, $1.title)
        }
    }

    private func line(
        of group: [RecordedClaim], schema: Schema, shape: RelationShape, evidence: Evidence,
        names: [EntityID: String]
    ) -> RelationLine {
        let parts = group.compactMap { recorded -> RelationLine.Part? in
            guard let target = recorded.target else { return nil }
            let property = recorded.claim.statement.property
            return RelationLine.Part(
                property: property, label: schema.property(named: property)?.label ?? property,
                entity: target,
                caption: names[target] ?? target.description)
        }
        return RelationLine(
            id: group[0].canonical, schema: schema.name, label: schema.label,
            title: shape.title(group, parts: parts), parts: parts, dates: dates(of: group, schema: schema),
            isAffirmed: evidence.modality.isAffirmed, evidence: [evidence])
    }

    private func propertyLines(_ claims: [RecordedClaim], names: [EntityID: String]) -> [EntityPage
        .PropertyLine]
    {
        var lines: [EntityPage.PropertyLine] = []
        var byValue: [[String]: Int] = [:]
        for recorded in claims {
            let said = recorded.claim.statement
            let evidence = Evidence(
                [recorded], speaker: recorded.claim.saidBy.map { names[$0] ?? $0.description })
            let value = recorded.target.map { names[$0] ?? $0.description } ?? said.value
            if let index = byValue[[said.property, value]] {
                lines[index].evidence.append(evidence)
            } else {
                byValue[[said.property, value]] = lines.count
                let property = model.schema(named: said.schema)?.property(named: said.property)
                lines.append(
                    EntityPage.PropertyLine(
                        property: said.property, label: property?.label ?? said.property, value: value,
                        target: recorded.target, evidence: [evidence]))
            }
        }
        let order = ["name", "alias", "weakAlias", "previousName"]
        func rank(_ line: EntityPage.PropertyLine) -> (Int, String, Int) {
            (order.firstIndex(of: line.property) ?? order.count, line.property, -line.evidence.count)
        }
        return lines.sorted { rank($0) < rank($1) }
    }

    /// What a group says beyond its line: not what identifies the line, nor the parts that stand under it.
    private func details(
        of group: [RecordedClaim], except shown: Set<String>, parts: Set<EntityID>, names: [EntityID: String]
    ) -> [String] {
        group.compactMap { recorded in
            let said = recorded.claim.statement
            guard !shown.contains(said.property), said.property != "name", said.property != "summary",
                !(recorded.target.map(parts.contains) ?? false)
            else { return nil }
            let label =
                model.schema(named: said.schema)?.property(named: said.property)?.label ?? said.property
            return "\(label): \(recorded.target.flatMap { names[$0] } ?? said.value)"
        }
    }

    private func dates(of group: [RecordedClaim], schema: Schema) -> String? {
        func value(_ properties: [String]) -> String? {
            properties.lazy.compactMap { property in
                group.first { $0.claim.statement.property == property }?.claim.statement.value
            }.first
        }
        let start = value(schema.temporalExtent.start.filter { $0 != "date" })
        let end = value(schema.temporalExtent.end)
        if start == nil, end == nil { return value(["date"]) }
        return "\(start ?? "") – \(end ?? "")"
    }

    /// The names of all entities that claims speak of, point at, or let speak.
    func captions(for claims: [RecordedClaim]) throws -> [EntityID: String] {
        var ids: Set<EntityID> = []
        for recorded in claims {
            ids.insert(recorded.canonical)
            if let target = recorded.target { ids.insert(target) }
            if let speaker = recorded.claim.saidBy { ids.insert(speaker) }
        }
        return try caseFile.captions(of: ids)
    }
}

/// What makes two readings the same relation: schema, ends, role; for an event its kind, place and date.
private struct RelationKey: Hashable {
    var schema: String
    var values: Set<[String]>

    init(_ group: [RecordedClaim], shape: RelationShape) {
        schema = group[0].claim.statement.schema
        values = Set(
            group.filter { shape.identifying.contains($0.claim.statement.property) }
                .map { [$0.claim.statement.property, $0.target?.description ?? $0.claim.statement.value] })
        // An event that says nothing but what happened is one of its own.
        if shape.isEvent, values.count < 2 { values.insert(["id", group[0].canonical.description]) }
    }
}

/// Which properties of a schema make a relation what it is, and how it reads in a line.
private struct RelationShape {
    let schema: Schema
    let isEvent: Bool
    let identifying: Set<String>

    init(_ schema: Schema) {
        self.schema = schema
        isEvent = schema.edge == nil
        var identifying: Set<String> = ["role", "endReason", "relationship", "controlType"]
        if let edge = schema.edge {
            identifying.formUnion([edge.source, edge.target])
        } else {
            identifying.formUnion([
                "eventType", "activityType", "country", "place", "date", "actor", "person",
            ])
        }
        self.identifying = identifying
    }

    func title(_ group: [RecordedClaim], parts: [RelationLine.Part]) -> String {
        func text(_ property: String) -> String? {
            group.first { $0.claim.statement.property == property }?.claim.statement.value
        }
        func caption(_ property: String) -> String? {
            let found = parts.filter { $0.property == property }.map(\.caption)
            return found.isEmpty ? nil : found.joined(separator: ", ")
        }
        if let edge = schema.edge {
            let verb = text("endReason") ?? text("role") ?? edge.label
            return [caption(edge.source), verb, caption(edge.target)].compactMap { $0 ?? "?" }
                .joined(separator: " · ")
        }
        let actors = caption("actor") ?? caption("person")
        let what = text("name") ?? text("eventType") ?? text("activityType") ?? schema.label
        return [actors, what, caption("place")].compactMap { $0 }.uniqued().joined(separator: " · ")
    }
}

extension [RecordedClaim] {
    /// The claims by group, in the order of the groups' first appearance.
    func groupedByUnit() -> [[RecordedClaim]] {
        var order: [Int64] = []
        var groups: [Int64: [RecordedClaim]] = [:]
        for claim in self {
            if groups[claim.unit] == nil { order.append(claim.unit) }
            groups[claim.unit, default: []].append(claim)
        }
        return order.compactMap { groups[$0]?.sorted { $0.number < $1.number } }
    }
}

extension Sequence where Element: Hashable {
    /// The elements without repetitions, each where it came first.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
