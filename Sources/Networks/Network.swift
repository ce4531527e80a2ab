/// Who is linked with whom, in compressed sparse rows: nodes are numbered from 0, and every link counts both ways.
///
/// ```swift
/// let network = Network(nodes: 3, links: [(0, 1), (1, 2)])
/// Array(network.neighbours(of: 1))  // [0, 2]
/// ```
public struct Network: Sendable {
    /// How many nodes it has.
    public let count: Int

    /// `targets[starts[n]..<starts[n + 1]]` are the neighbours of node *n*, ascending.
    private let starts: [Int32]
    private let targets: [Int32]

    /// A network of `nodes` nodes; links to itself or to nodes that are not there are left out, repeated ones kept once.
    /// - Complexity: O(*n* + *m* log *m*)
    public init(nodes: Int, links: some Sequence<(Int, Int)>) {
        var pairs: [(Int32, Int32)] = []
        for (one, other) in links
        where one != other && (0..<nodes).contains(one) && (0..<nodes).contains(other) {
            pairs.append((Int32(one), Int32(other)))
            pairs.append((Int32(other), Int32(one)))
        }
        pairs.sort { $0 < $1 }
        var starts = [Int32](repeating: 0, count: nodes + 1)
        var targets: [Int32] = []
        var previous: (Int32, Int32)?
        for pair in pairs {
            if let previous, previous == pair { continue }
            previous = pair
            targets.append(pair.1)
            starts[Int(pair.0) + 1] += 1
        }
        for node in 0..<nodes { starts[node + 1] += starts[node] }
        count = nodes
        self.starts = starts
        self.targets = targets
    }

    /// The nodes linked with one, ascending.
    public func neighbours(of node: Int) -> some Sequence<Int> {
        targets[Int(starts[node])..<Int(starts[node + 1])].lazy.map(Int.init)
    }

    /// With how many others a node is linked.
    public func degree(of node: Int) -> Int { Int(starts[node + 1] - starts[node]) }
}
