internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

/// A network picture in the units of the drawing.
struct NetworkDrawing {
    private static let width = 1200.0
    private static let height = 800.0

    let values: Values

    init(_ picture: NetworkPicture, model: Model, url passage: (Evidence) -> String?) {
        func url(_ index: Int) -> String { "/entities/\(picture.nodes[index].entity.id)" }
        func caption(_ index: Int) -> String { picture.nodes[index].entity.caption }
        let nodes = picture.nodes.map { node -> Values in
            let (x, y) = (node.x * Self.width, node.y * Self.height)
            let radius = 6 + 3 * Double(min(node.degree, 16)).squareRoot()
            let isRight = node.x > 0.85
            let isLeft = node.x < 0.15
            return [
                "x": Self.number(x), "y": Self.number(y), "r": Self.number(radius),
                "labelX": Self.number(isRight ? x - radius - 4 : isLeft ? x + radius + 4 : x),
                "labelY": Self.number(isRight || isLeft ? y + 4 : y + radius + 14),
                "anchor": isRight ? "end" : isLeft ? "start" : "middle", "caption": node.entity.caption,
                "url": "/entities/\(node.entity.id)", "kind": Self.kind(of: node.entity.schema, model: model),
            ]
        }
        // One line for all that links the same two: lines that lie on each other hide their labels.
        let drawn = Dictionary(grouping: picture.links) {
            [min($0.source, $0.target), max($0.source, $0.target)]
        }
        let links = drawn.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap {
            _, links -> Values? in
            guard let link = links.first else { return nil }
            let words = Set(links.map(\.label)).sorted().joined(separator: ", ")
            let label = words.count > 30 ? "\(links.count) links" : words
            let (a, b) = (picture.nodes[link.source], picture.nodes[link.target])
            return [
                "x1": Self.number(a.x * Self.width), "y1": Self.number(a.y * Self.height),
                "x2": Self.number(b.x * Self.width), "y2": Self.number(b.y * Self.height), "label": label,
                "labelX": Self.number((a.x + b.x) / 2 * Self.width),
                "labelY": Self.number((a.y + b.y) / 2 * Self.height),
                "isAccepted": links.contains(where: \.isAccepted), "url": "/entities/\(link.relation)",
                "title": "\(caption(link.source)) · \(words) · \(caption(link.target))",
            ]
        }
        let rows = picture.links.map { link -> Values in
            [
                "source": caption(link.source), "sourceUrl": url(link.source), "label": link.label,
                "target": caption(link.target), "targetUrl": url(link.target), "isAccepted": link.isAccepted,
                "evidence": link.evidence.passage?.quote ?? link.evidence.word ?? "",
                "evidenceUrl": orNothing(passage(link.evidence)), "evidencePlace": link.evidence.place,
            ]
        }
        values = [
            "width": Self.number(Self.width), "height": Self.number(Self.height), "nodes": nodes,
            "links": links,
            "rows": rows,
        ]
    }

    private static func number(_ value: Double) -> String { String(format: "%.0f", value) }

    private static func kind(of schema: String, model: Model) -> String {
        let kinds = ["Person", "Facility", "PublicBody", "Company", "Organization", "Territory", "Position"]
        let schema = model.schema(named: schema)
        return kinds.first { schema?.isA($0) ?? false }?.lowercased() ?? "other"
    }
}
