/// Union-find with pairs that must stay apart: the smaller group is merged into the larger.
struct DisjointGroups {
    private var group: [Int64: Int64]
    private var members: [Int64: [Int64]]
    private var apart: [Int64: Set<Int64>] = [:]
    var facts: [Int64: [String: Set<String>]] = [:]

    init(_ numbers: [Int64]) {
        group = Dictionary(numbers.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        members = Dictionary(numbers.map { ($0, [$0]) }, uniquingKeysWith: { first, _ in first })
    }

    /// Must be said before joining.
    mutating func forbid(_ one: Int64, _ other: Int64) {
        apart[one, default: []].insert(other)
        apart[other, default: []].insert(one)
    }

    mutating func join(
        _ one: Int64, _ other: Int64, if allowed: ([String: Set<String>], [String: Set<String>]) -> Bool
    ) {
        guard var larger = group[one], var smaller = group[other], larger != smaller else { return }
        if (members[larger]?.count ?? 0) < (members[smaller]?.count ?? 0) { swap(&larger, &smaller) }
        let moving = members[smaller] ?? []
        let forbidden = moving.contains { member in
            (apart[member] ?? []).contains { group[$0] == larger }
        }
        guard !forbidden, allowed(facts[larger] ?? [:], facts[smaller] ?? [:]) else { return }
        for member in moving { group[member] = larger }
        members[larger, default: []] += moving
        members[smaller] = nil
        facts[larger, default: [:]].merge(facts[smaller] ?? [:]) { $0.union($1) }
    }

    func first(of number: Int64) -> Int64 { group[number].flatMap { members[$0]?.min() } ?? number }
}
