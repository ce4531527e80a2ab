internal import Foundation

/// A picture of a network in which linked nodes lie near each other and all others keep apart.
///
/// T. Fruchterman and E. Reingold, "Graph drawing by force-directed placement", *Software: Practice and Experience* 21
/// (1991), with a pull to the middle so that parts without a link stay in the picture. The start is a spiral, not chance,
/// so the same network gives the same picture.
public struct ForceLayout: Sendable {
    /// Where a node lies: 0…1 from left to right and from top to bottom.
    public struct Point: Hashable, Sendable {
        /// From the left.
        public var x: Double
        /// From the top.
        public var y: Double
    }

    /// One point for every node.
    public let points: [Point]

    /// Lays out a network.
    /// - Complexity: O(*iterations* · *n*²): for pictures of some hundred nodes.
    public init(_ network: Network, iterations: Int = 300) {
        let count = network.count
        guard count > 1 else {
            points = Array(repeating: Point(x: 0.5, y: 0.5), count: count)
            return
        }
        var points = (0..<count).map { node in
            // The golden angle spreads the nodes evenly over a disc.
            let angle = Double(node) * 2.399_963_229_728_653
            let radius = 0.5 * (Double(node) / Double(count)).squareRoot()
            return SIMD2(0.5 + radius * cos(angle), 0.5 + radius * sin(angle))
        }
        let ideal = (1 / Double(count)).squareRoot()
        var forces = [SIMD2<Double>](repeating: .zero, count: count)
        for iteration in 0..<iterations {
            for node in 0..<count {
                var force = (SIMD2(0.5, 0.5) - points[node]) * 1.5
                for other in 0..<count where other != node {
                    let apart = points[node] - points[other]
                    let squared = max((apart * apart).sum(), 1e-6)
                    force += apart * (ideal * ideal / squared)
                }
                for other in network.neighbours(of: node) {
                    let apart = points[other] - points[node]
                    force += apart * ((apart * apart).sum().squareRoot() / ideal)
                }
                forces[node] = force
            }
            let step = 0.1 * (1 - Double(iteration) / Double(iterations))
            for node in 0..<count {
                let length = max((forces[node] * forces[node]).sum().squareRoot(), 1e-9)
                points[node] += forces[node] / length * min(length, step)
            }
        }
        self.points = ForceLayout.fitted(points)
    }

    /// Stretches the points over the unit square, with a margin for labels.
    private static func fitted(_ points: [SIMD2<Double>]) -> [Point] {
        let low = points.reduce(points[0]) { pointwiseMin($0, $1) }
        let high = points.reduce(points[0]) { pointwiseMax($0, $1) }
        let span = pointwiseMax(high - low, SIMD2(1e-9, 1e-9))
        return points.map { point in
            let fitted = (point - low) / span * 0.88 + 0.06
            return Point(x: fitted.x, y: fitted.y)
        }
    }
}
