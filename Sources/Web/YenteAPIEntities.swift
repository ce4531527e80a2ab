internal import CaseFiles
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Ontology
internal import Workbench

extension CasePages {
    /// The entity for a program, unless `nested=false` with those beside it in its properties.
    func entityForProgram(_ request: Request, _ name: String) throws -> Response {
        let id = name.removingPercentEncoding ?? name
        if let canonical = sources.canonical(id) { return moved(request, to: canonical) }
        let neighbours = YenteNeighbours(sources: try sources.everything(), investigation: investigation)
        var entity = try neighbours.known(id)
        entity.referents += sources.referents(of: entity.id)
        if YenteParameters(request).isNotFalse("nested") {
            entity.properties.merge(try neighbours.beside(entity).values) { $1 }
        }
        return Response.json(entity)
    }

    /// What stands beside an entity by each property, or by one, a page at a time.
    func adjacentForProgram(_ request: Request, to id: String, by name: String? = nil) throws -> Response {
        if let canonical = sources.canonical(id) {
            return moved(request, to: canonical, rest: "/adjacent" + (name.map { "/\($0.inPath)" } ?? ""))
        }
        let parameters = YenteParameters(request)
        let limit = try parameters.count("limit", otherwise: 10, limit: 500)
        let offset = try parameters.count("offset", otherwise: 0, limit: 9499)
        let neighbours = YenteNeighbours(sources: try sources.everything(), investigation: investigation)
        let entity = try neighbours.known(id)
        let (values, isCut) = try neighbours.beside(entity)
        func page(_ values: [YenteEntity.Value]) -> YentePage {
            YentePage(
                results: Array(values.dropFirst(offset).prefix(limit)),
                total: YenteTotal(value: values.count, relation: isCut ? "gte" : "eq"), limit: limit,
                offset: offset)
        }
        guard let name else {
            return Response.json(YenteAdjacent(entity: entity, adjacent: values.mapValues(page)))
        }
        guard values[name] != nil || investigation.model.leads(from: entity.schema, by: name) else {
            throw YenteProblem(404, "No such property!")
        }
        return Response.json(page(values[name] ?? []))
    }

    /// Leads to the ID under which an entity is shown since it was joined with others.
    private func moved(_ request: Request, to id: String, rest: String = "") -> Response {
        var response = Response(status: .permanentRedirect)
        let query = request.uri.query.map { "?\($0)" } ?? ""
        response.headers[.location] = "/entities/\(id.inPath)\(rest)\(query)"
        return response
    }
}

/// The entities beside one: those that it names, and in the case those that name it.
///
/// A person's `addressEntity` holds the address. The Ownership whose `owner` the person is stands under the name that the
/// link has from the other end, `ownershipOwner`, with its `asset` in it.
struct YenteNeighbours {
    let sources: [Watchlists]
    let investigation: Investigation

    /// The most entities on each side.
    static let most = 500

    private var model: Model { investigation.model }

    private func entity(_ id: String) -> YenteEntity? {
        sources.lazy.compactMap { $0.entity(id) }.first.map { YenteEntity($0, model: model) }
    }

    /// An entity that is there.
    func known(_ id: String) throws -> YenteEntity {
        guard let entity = entity(id) else { throw YenteProblem(404, "No such entity!") }
        return entity
    }

    /// The neighbours by property, and whether there may be more.
    func beside(_ entity: YenteEntity) throws -> (values: [String: [YenteEntity.Value]], isCut: Bool) {
        var left = Self.most
        var values = named(by: entity, besides: entity.id, left: &left)
        let naming = try naming(entity.id)
        for other in naming {
            for property in links(of: other) where other.names(entity.id, by: property.name) {
                guard let reverse = property.reverse else { continue }
                var other = other
                // Beyond a relation stands its other end.
                if model.schema(named: other.schema)?.edge != nil {
                    other.properties.merge(named(by: other, besides: entity.id, left: &left)) { $1 }
                }
                values[reverse.name, default: []].append(.entity(other))
            }
        }
        return (values, left <= 0 || naming.count >= Self.most)
    }

    /// What an entity names, each ID that is known as its entity.
    private func named(
        by entity: YenteEntity, besides id: String, left: inout Int
    ) -> [String: [YenteEntity.Value]] {
        var values: [String: [YenteEntity.Value]] = [:]
        for property in links(of: entity) {
            for value in entity.properties[property.name] ?? [] {
                guard case .text(let other) = value, other != id, left > 0, let found = self.entity(other)
                else {
                    values[property.name, default: []].append(value)
                    continue
                }
                left -= 1
                values[property.name, default: []].append(.entity(found))
            }
        }
        return values
    }

    /// The properties by which it names others.
    private func links(of entity: YenteEntity) -> [Property] {
        let schema = model.schema(named: entity.schema)
        return entity.properties.keys.sorted().compactMap { schema?.property(named: $0) }.filter {
            $0.type == .entity
        }
    }

    /// What names an entity of the case.
    private func naming(_ id: String) throws -> [YenteEntity] {
        let caseFile = investigation.caseFile
        guard let known = EntityID(id), (try? caseFile.summary(of: known)) != nil else { return [] }
        var (members, seen): (Set<EntityID>, Set<EntityID>) = ([], [])
        var found: [YenteEntity] = []
        for claim in try caseFile.claims(pointingAt: known, limit: Self.most) where claim.stands {
            guard members.insert(claim.claim.statement.entity).inserted else { continue }
            let other = try caseFile.summary(of: claim.claim.statement.entity).id
            if seen.insert(other).inserted, let entity = entity(other.description) { found.append(entity) }
        }
        return found
    }
}

extension YenteEntity {
    /// Whether one of a property's values is the ID.
    fileprivate func names(_ id: String, by property: String) -> Bool {
        properties[property]?.contains { if case .text(id) = $0 { true } else { false } } == true
    }
}

extension Model {
    /// Whether entities of a schema may have neighbours by that name, of a property or of its other end.
    fileprivate func leads(from schema: String, by name: String) -> Bool {
        guard let schema = self.schema(named: schema) else { return false }
        if schema.property(named: name)?.type == .entity { return true }
        return schemata.contains { other in
            other.properties.contains { $0.reverse?.name == name && $0.range.map(schema.isA) == true }
        }
    }
}

extension String {
    /// The text as one part of a path.
    fileprivate var inPath: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~")))
            ?? ""
    }
}
