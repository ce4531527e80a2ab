internal import CaseFiles
internal import Foundation
internal import Hummingbird
internal import Ontology
internal import Workbench

extension CasePages {
    /// The pages on which an investigator looks and reads.
    func addReading(to router: Router<BasicRequestContext>) {
        router.get("/") { _, _ in try home() }
        router.get("/entities") { request, _ in
            try entities(schema: request.query("schema"), isWhole: request.query("all") != nil)
        }
        router.get("/entities/:id") { request, context in
            let id = try context.parameters.require("id")
            return try request.isForProgram ? entityForProgram(request, id) : entity(id)
        }
        router.get("/documents") { _, _ in try documents() }
        router.get("/documents/:hash") { request, context in
            try document(
                context.parameters.require("hash"), at: request.query("at").flatMap { Int($0) } ?? 0,
                unit: request.query("unit").flatMap { Int64($0) })
        }
        router.get("/search") { request, _ in try search(request.query("q") ?? "") }
        router.get("/network") { request, _ in try network(around: request.query("entity")) }
    }

    // MARK: Home and lists

    private static let kinds = [
        ("People", "Person"), ("Organizations", "Organization"), ("Facilities", "Facility"),
        ("Posts", "Position"),
        ("Places", "Territory"),
    ]

    /// The schemata of one kind: a facility is an organization to FtM, but stands in a list of its own.
    private func schemata(of kind: String) -> Set<String> {
        let model = investigation.model
        let found = model.schemata.filter { $0.isA(kind) && (kind == "Facility" || !$0.isA("Facility")) }
        return Set(found.map(\.name))
    }

    private func home() throws -> Response {
        let caseFile = investigation.caseFile
        let counts = try caseFile.counts()
        var values = common(title: caseFile.name, back: "/", tab: "Home")
        values["documentCount"] = counts.documents
        values["entityCount"] = counts.entities
        values["proposedCount"] = counts.proposed
        values["acceptedCount"] = counts.accepted
        values.merge(try ingestValues(mostFailures: 10)) { $1 }
        values["isEmpty"] = counts.documents == 0
        values["groups"] = try Self.kinds.compactMap { label, kind -> Values? in
            let entities = try caseFile.entities(ofSchemata: schemata(of: kind), limit: 12)
            guard !entities.isEmpty else { return nil }
            return [
                "label": label, "url": "/entities?schema=\(kind)",
                "entities": entities.map { self.values(of: $0) },
            ]
        }
        values["documents"] = try caseFile.documents(last: 30).reversed().map { self.values(of: $0) }
        return templates.response("home", values)
    }

    private func entities(schema: String?, isWhole: Bool) throws -> Response {
        let kind = Self.kinds.first { $0.1 == schema } ?? Self.kinds[0]
        let limit = 500
        let list = try investigation.caseFile.entities(
            ofSchemata: schemata(of: kind.1), limit: isWhole ? nil : limit + 1)
        var values = common(title: kind.0, back: "/entities?schema=\(kind.1)", tab: "Entities")
        values["kinds"] = Self.kinds.map {
            ["label": $0.0, "url": "/entities?schema=\($0.1)", "isCurrent": $0.1 == kind.1] as Values
        }
        let shown = isWhole ? list[...] : list.prefix(limit)
        values["entities"] = shown.map { self.values(of: $0) }
        values["count"] = shown.count
        if list.count > shown.count { values["moreUrl"] = "/entities?schema=\(kind.1)&all=1" }
        return templates.response("entities", values)
    }

    private func documents() throws -> Response {
        var values = common(title: "Documents", back: "/documents", tab: "Documents")
        values["documents"] = try investigation.caseFile.documents().map { self.values(of: $0) }
        values.merge(try ingestValues(mostFailures: 500)) { $1 }
        return templates.response("documents", values)
    }

    // MARK: An entity

    private func entity(_ name: String) throws -> Response {
        guard let id = EntityID(name) else { throw CaseError.unknown(kind: "entity", name: name) }
        let page = try investigation.entityPage(of: investigation.caseFile.summary(of: id))
        let back = "/entities/\(page.entity.id)"
        var values = common(title: page.entity.caption, back: back, tab: "Entities")
        values.merge(self.values(of: page.entity)) { $1 }
        values["url"] = nil
        values["id"] = page.entity.id.description
        values["conflicts"] = page.conflicts.map { ["sentence": $0.description] as Values }
        values["reasons"] = page.judgements.filter { $0.verdict == .same && !$0.isDecided }.prefix(12).map {
            judgement -> Values in
            [
                "score": orNothing(judgement.score.map { String(format: "%.2f", $0) }),
                "why": (judgement.explanation ?? "").replacingOccurrences(of: "\n", with: "; "),
            ]
        }
        values["members"] = page.members.map { member -> Values in
            ["id": member.id.description, "caption": member.caption, "documents": member.documents]
        }
        values["properties"] = page.properties.grouped(by: \.label).map { label, lines -> Values in
            let shown = lines.map { line -> Values in
                var values = folded(line.evidence, back: back)
                values["value"] = line.value
                values["url"] = orNothing(line.target.map { "/entities/\($0)" })
                return values
            }
            return ["label": label, "values": shown]
        }
        values["relations"] = page.relations.grouped(by: \.label).map { label, lines -> Values in
            ["label": label, "lines": lines.map { self.values(of: $0, back: back) }]
        }
        values["rejected"] = page.rejected.map { self.values(of: $0, back: back) }
        values["networkUrl"] = "/network?entity=\(page.entity.id)"
        values["isCut"] = page.isCut
        values["isNothing"] = page.properties.isEmpty && page.relations.isEmpty
        return templates.response("entity", values)
    }

    private func values(of line: RelationLine, back: String) -> Values {
        var values = folded(line.evidence, back: back)
        values["title"] = line.title
        values["dates"] = orNothing(line.dates)
        values["isNotAsserted"] = !line.isAffirmed
        values["parts"] = line.parts.map { part -> Values in
            ["label": part.label, "caption": part.caption, "url": "/entities/\(part.entity)"]
        }
        return values
    }

    // MARK: A document

    private func document(_ hash: String, at byte: Int, unit: Int64?) throws -> Response {
        let page = try investigation.documentPage(hash, showing: byte)
        let document = page.document
        let url = "/documents/\(document.hash)"
        let back = "\(url)?at=\(page.window.lowerBound)"
        var values = common(title: document.caption, back: back, tab: "Documents")
        values["caption"] = document.caption
        values["name"] = document.name
        values["language"] = document.language
        values["originalUrl"] = "/originals/\(document.hash)"
        let facts: [(String, String?)] = [
            ("File", document.name), ("Format", document.format), ("Author", document.author),
            ("Date", document.created), ("Language", document.language), ("Source", document.source),
            ("Grade", document.grade?.description), ("Marking", document.marking?.description),
            ("In the case since", document.ingestedAt), ("Brought in by", document.ingestedBy),
            ("Size", Self.size(document.bytes)), ("SHA-256", document.hash), ("Read by", document.reader),
        ]
        values["facts"] = facts.compactMap { label, value in value.map { ["label": label, "value": $0] } }
        values["attachments"] = page.attachments.map { self.values(of: $0) }
        values["findings"] = document.findings
        values["pieces"] = page.pieces.map { piece -> Values in
            var values: Values = [
                "text": piece.text, "anchors": piece.begins, "isPassage": !piece.units.isEmpty,
                "isCurrent": unit.map(piece.units.contains) ?? false,
            ]
            values["page"] = orNothing(piece.page)
            values["mentionUrl"] = orNothing(piece.mention.map { "/entities/\($0)" })
            return values
        }
        values["readings"] = page.relations.map { reading -> Values in
            var values: Values = [
                "label": reading.label, "title": reading.title,
                "evidence": self.values(of: reading.evidence, back: back),
            ]
            values["url"] = orNothing(reading.entity.map { "/entities/\($0)" })
            return values
        }
        if page.window.lowerBound > 0 { values["previousUrl"] = "\(url)?at=\(page.window.lowerBound - 1)" }
        if page.window.upperBound < page.size { values["nextUrl"] = "\(url)?at=\(page.window.upperBound)" }
        if page.window.count < page.size {
            values["position"] = "bytes \(page.window.lowerBound)–\(page.window.upperBound) of \(page.size)"
        }
        return templates.response("document", values)
    }

    // MARK: Search and network

    private func search(_ query: String) throws -> Response {
        let hits = try investigation.caseFile.search(query, limit: 50)
        var values = common(title: "Search", back: "/search", query: query)
        values["isAsked"] = !query.isEmpty
        values["isNothing"] = hits.isEmpty
        values["entities"] = hits.compactMap { hit -> Values? in
            guard let entity = hit.entity else { return nil }
            var values = self.values(of: entity)
            values["snippet"] = hit.snippet
            return values
        }
        values["documents"] = hits.compactMap { hit -> Values? in
            guard let document = hit.document else { return nil }
            let at = hit.at.map { "?at=\($0)" } ?? ""
            return [
                "url": "/documents/\(document.hash)\(at)", "caption": document.caption,
                "parts": Self.parts(of: hit.snippet),
            ]
        }
        return templates.response("search", values)
    }

    /// A snippet as pieces: `⟦` and `⟧` stand about what was found.
    private static func parts(of snippet: String) -> [Values] {
        var parts: [Values] = []
        for (index, piece) in snippet.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            let halves = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
            if index == 0 {
                parts.append(["text": String(piece), "isHit": false])
            } else {
                parts.append(["text": String(halves[0]), "isHit": true])
                if halves.count > 1 { parts.append(["text": String(halves[1]), "isHit": false]) }
            }
        }
        return parts
    }

    private func network(around name: String?) throws -> Response {
        let centre = try name.map { name in
            guard let id = EntityID(name) else { throw CaseError.unknown(kind: "entity", name: name) }
            return id
        }
        let picture = try investigation.networkPicture(around: centre)
        var values = common(title: "Network", back: "/network", tab: "Network")
        values.merge(NetworkDrawing(picture, model: investigation.model, url: url).values) { $1 }
        values["isEmpty"] = picture.nodes.isEmpty
        values["leftOut"] = picture.leftOut > 0 ? picture.leftOut as Any : false
        if let centre {
            values["centre"] = try investigation.caseFile.summary(of: centre).caption
            values["wholeUrl"] = "/network"
        }
        return templates.response("network", values)
    }
}

extension Request {
    /// A parameter of the query, decoded; a plus is a space, as forms write it.
    func query(_ name: String) -> String? {
        uri.queryParameters[Substring(name)].map(String.init)
    }
}

extension Sequence {
    /// Runs of neighbours with the same key.
    func grouped<Key: Equatable>(by key: (Element) -> Key) -> [(Key, [Element])] {
        var groups: [(Key, [Element])] = []
        for element in self {
            if let last = groups.last, last.0 == key(element) {
                groups[groups.count - 1].1.append(element)
            } else {
                groups.append((key(element), [element]))
            }
        }
        return groups
    }
}
