import Networks
import Testing

@Suite struct NetworkTests {
    @Test func `links count both ways, once, and never to oneself`() {
        let network = Network(nodes: 4, links: [(0, 1), (1, 0), (1, 2), (2, 2), (2, 9)])
        #expect((0..<4).map { Array(network.neighbours(of: $0)) } == [[1], [0, 2], [1], []])
        #expect((0..<4).map(network.degree) == [1, 2, 1, 0])
    }

    @Test func `a picture is the same every time, within its frame, and shows who belongs together`() {
        // Two rings of six, joined by one link.
        var links: [(Int, Int)] = [(0, 6)]
        for node in 0..<6 {
            links.append((node, (node + 1) % 6))
            links.append((6 + node, 6 + (node + 1) % 6))
        }
        let network = Network(nodes: 12, links: links)
        let layout = ForceLayout(network)
        #expect(layout.points == ForceLayout(network).points)
        #expect(layout.points.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
        func distance(_ a: Int, _ b: Int) -> Double {
            let (p, q) = (layout.points[a], layout.points[b])
            return ((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y)).squareRoot()
        }
        let linked = links.map(distance).reduce(0, +) / Double(links.count)
        let all = (0..<12).flatMap { a in (0..<12).map { distance(a, $0) } }.reduce(0, +) / 132
        #expect(linked < all * 0.75)
    }

    @Test(arguments: [0, 1, 2])
    func `small pictures need no special care`(nodes: Int) {
        #expect(ForceLayout(Network(nodes: nodes, links: [(0, 1)])).points.count == nodes)
    }
}
