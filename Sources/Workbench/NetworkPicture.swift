public import CaseFiles
internal import Networks
public import Ontology

/// A picture of who is linked with whom: the most connected entities of a case, or those around one.
public struct NetworkPicture: Sendable, Codable {
    /// An entity in the picture.
    public struct Node: Hashable, Sendable, Codable {
        /// The entity.
        public var entity: EntitySummary
        /// From the left, 0…1.
        public var x: Double
        /// From the top, 0…1.
        public var y: Double
        /// With how many others of the picture it is linked.
        public var degree: Int
    }

    /// A relation between two entities of the picture.
    public struct Link: Hashable, Sendable, Codable {
        /// The places of its ends in ``NetworkPicture/nodes``.
        public var source: Int, target: Int
        /// The relation.
        public var relation: EntityID
        /// Its schema.
        public var schema: String
        /// What it says: "leader".
        public var label: String
        /// Whether a person accepted one of its claims.
        public var isAccepted: Bool
        /// A passage that says so.
        public var evidence: Evidence
    }

    /// The entities.
    public var nodes: [Node]
    /// The relations.
    public var links: [Link]
    /// How many entities were left out, since a picture of more says less.
    public var leftOut: Int
}

extension Investigation {
    /// The picture of a case, or of what lies within two links of `centre`: at most `limit` entities, the most connected
    /// first.
    public func networkPicture(around centre: EntityID? = nil, limit: Int = 60) throws -> NetworkPicture {
        let claims = try caseFile.relationClaims(around: centre).filter(\.stands)
        let names = try captions(for: claims)
        var links: [(ends: (EntityID, EntityID), line: RelationLine, label: String)] = []
        for line in relationLines(claims, names: names) where line.isAffirmed {
            let edge = model.schema(named: line.schema)?.edge
            let parts = line.parts.map(\.entity).uniqued()
            guard parts.count > 1 else { continue }
            let label = line.title.split(separator: " · ").dropFirst().first.map(String.init) ?? line.label
            if let edge, let source = line.parts.first(where: { $0.property == edge.source })?.entity,
                let target = line.parts.first(where: { $0.property == edge.target })?.entity
            {
                links.append(((source, target), line, label))
            } else {
                // An event links each that took part with the first named; its name is too long for a line.
                let short = line.schema == "Activity" ? label : line.label.lowercased()
                for other in parts.dropFirst() { links.append(((parts[0], other), line, short)) }
            }
        }

        var ids = Set(links.flatMap { [$0.ends.0, $0.ends.1] })
        var degree: [EntityID: Int] = [:]
        for link in links {
            degree[link.ends.0, default: 0] += 1
            degree[link.ends.1, default: 0] += 1
        }
        if let centre {
            let root = try caseFile.summary(of: centre).id
            var near: Set<EntityID> = [root]
            for _ in 0..<2 {
                for link in links where near.contains(link.ends.0) != near.contains(link.ends.1) {
                    if degree[link.ends.0, default: 0] + degree[link.ends.1, default: 0] > 0 {
                        near.formUnion([link.ends.0, link.ends.1])
                    }
                }
            }
            ids = near
            degree[root] = Int.max / 2
        }
        let shown = ids.sorted { (degree[$0] ?? 0, $1) > (degree[$1] ?? 0, $0) }.prefix(limit)
        let summaries = try caseFile.summaries(of: Set(shown))
        let kept = shown.filter { summaries[$0] != nil }
        let place = Dictionary(kept.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let drawn = links.compactMap { link -> NetworkPicture.Link? in
            guard let source = place[link.ends.0], let target = place[link.ends.1],
                let evidence = link.line.evidence.first(where: { $0.modality.isAffirmed })
            else { return nil }
            return NetworkPicture.Link(
                source: source, target: target, relation: link.line.id, schema: link.line.schema,
                label: link.label,
                isAccepted: link.line.evidence.contains { $0.status == .accepted }, evidence: evidence)
        }
        let network = Network(nodes: kept.count, links: drawn.map { ($0.source, $0.target) })
        let layout = ForceLayout(network)
        let nodes = kept.enumerated().compactMap { index, id in
            summaries[id].map { summary in
                NetworkPicture.Node(
                    entity: summary, x: layout.points[index].x, y: layout.points[index].y,
                    degree: network.degree(of: index))
            }
        }
        return NetworkPicture(nodes: nodes, links: drawn, leftOut: ids.count - kept.count)
    }
}
