internal import Ontology

/// A new reading of a text held against an old one, and against what people made of that.
///
/// A group of claims meets its decision where both readings say the same of the same passage. An entity of the old reading
/// goes on in the one that the same passages name now, so that a fuller name or another text's hash in its ID breaks
/// nothing.
struct ReadingComparison {
    /// What is written of the new reading.
    var added: [ClaimGroup] = []
    /// What is taken back of the old one.
    var retracted: [Int64] = []
    /// The decided groups of the old reading that the new one makes again, each with what it reads there.
    var met: [(old: [RecordedClaim], new: ClaimGroup)] = []
    /// The decided groups of the old reading that the new one does not make.
    var unmet: [[RecordedClaim]] = []
    /// In which entity of the new reading each of the old one goes on.
    let successors: [EntityID: EntityID]
    /// How many claims of the old reading are no longer made, how many are new, how many are made by both.
    private(set) var counts = (withdrawn: 0, new: 0, same: 0)

    /// Compares two readings.
    /// - Parameters:
    ///   - old: The claims that stand on the old text, those that people entered among them.
    ///   - new: The new reading.
    ///   - model: The schemata.
    ///   - moved: Where a passage of the old text stands in the new one; nil where it does not.
    init(
        _ old: [RecordedClaim], _ new: [ClaimGroup], model: Model, moved: (Passage) -> Range<Int>?
    ) {
        let units = Dictionary(grouping: old, by: \.unit).values.sorted { $0[0].unit < $1[0].unit }
        let passages = Dictionary(
            old.map { ($0.number, $0.claim.citation.passage.flatMap(moved)) }, uniquingKeysWith: { $1 })
        successors = Self.successors(of: old, in: new, model: model) { passages[$0.number] ?? nil }
        let named = Set(new.flatMap(\.claims).map(\.statement.entity))
        let isThing = { (schema: String) in !(model.schema(named: schema)?.isA("Interval") ?? false) }

        let keys = new.map { GroupKey($0.claims, at: nil, isThing: isThing) { $0 } }
        let equals = Dictionary(grouping: new.indices) { keys[$0] }
        let neighbours = Dictionary(grouping: new.indices) { keys[$0]?.place }
        func holds(_ group: ClaimGroup, _ unit: [RecordedClaim]) -> Bool {
            Set(unit.map { ClaimKey($0.claim) }).isSubset(of: group.claims.map(ClaimKey.init))
        }
        var taken: Set<Int> = []
        for unit in units {
            let place = passages[unit[0].number] ?? nil
            let key = place.flatMap { bytes in
                GroupKey(unit.map(\.claim), at: bytes, isThing: isThing) { id in
                    named.contains(id) ? id : successors[id] ?? id
                }
            }
            let equal = key.flatMap { equals[$0] }?.first { !taken.contains($0) }
            let isDecided = unit.contains { $0.claim.status != .proposed }
            let isRejected = unit.allSatisfy { $0.claim.status != .accepted }
            if !isDecided {
                // What nobody touched makes room; what is read again is written again, by its new method.
                retracted += unit.map(\.number)
                counts.withdrawn += unit.count
                counts.same += equal == nil ? 0 : unit.count
            } else if let equal {
                taken.insert(equal)
                met.append((unit, new[equal]))
            } else if let key,
                let wider = neighbours[key.place]?.first(where: { index in
                    !taken.contains(index) && keys[index]?.said.isSuperset(of: key.said) ?? false
                })
            {
                met.append((unit, new[wider]))
                if isRejected {
                    // Of what was found wrong, no more is wanted.
                    taken.insert(wider)
                } else if !unit[0].isEntered, holds(new[wider], unit) {
                    retracted += unit.map(\.number)
                }
            } else {
                unmet.append(unit)
            }
        }
        added = Self.pointing(
            new.indices.filter { !taken.contains($0) }.map { new[$0] }, backBy: met)
        counts.withdrawn -= counts.same
        counts.new = max(0, added.reduce(0) { $0 + $1.claims.count } - counts.same)
    }

    /// The groups, with the old IDs in the place of those new ones that nothing names any more, since all that named them
    /// was met.
    private static func pointing(
        _ groups: [ClaimGroup], backBy met: [(old: [RecordedClaim], new: ClaimGroup)]
    ) -> [ClaimGroup] {
        let named = Set(groups.flatMap(\.claims).map(\.statement.entity))
        var back: [EntityID: EntityID] = [:]
        for (old, new) in met {
            guard let from = new.claims.first?.statement.entity, !named.contains(from) else { continue }
            back[from] = old.first?.claim.statement.entity
        }
        return groups.map { group in
            ClaimGroup(
                group.claims.map { claim in
                    var claim = claim
                    if let id = EntityID(claim.statement.value), let old = back[id] {
                        claim.statement.value = old.description
                    }
                    claim.saidBy = claim.saidBy.map { back[$0] ?? $0 }
                    return claim
                })
        }
    }

    /// What a group says, where: without the ID of a relation, which follows from its ends.
    private struct GroupKey: Hashable {
        struct Place: Hashable {
            var bytes: Range<Int>
            var schema: String
            var entity: EntityID?
        }
        var place: Place
        var said: Set<[String]>

        init?(
            _ claims: [Claim], at bytes: Range<Int>?, isThing: (String) -> Bool,
            _ successor: (EntityID) -> EntityID
        ) {
            guard let first = claims.first, let bytes = bytes ?? first.citation.passage?.bytes else {
                return nil
            }
            let schema = first.statement.schema
            place = Place(
                bytes: bytes, schema: schema,
                entity: isThing(schema) ? successor(first.statement.entity) : nil)
            said = Set(
                claims.map { claim in
                    let value = EntityID(claim.statement.value).map { successor($0).description }
                    return [claim.statement.property, value ?? claim.statement.value]
                })
        }
    }

    /// In which entity of the new reading each entity of the old one goes on: in itself, or in the one that most of the
    /// passages name that named it; in none where two have as many.
    private static func successors(
        of old: [RecordedClaim], in new: [ClaimGroup], model: Model,
        place: (RecordedClaim) -> Range<Int>?
    ) -> [EntityID: EntityID] {
        let naming: Set<String> = ["name", "weakAlias", "alias"]
        var names: [(bytes: Range<Int>, said: Statement)] = []
        for claim in new.flatMap(\.claims) where naming.contains(claim.statement.property) {
            if let bytes = claim.citation.passage?.bytes { names.append((bytes, claim.statement)) }
        }
        let known = Set(names.map(\.said.entity))
        let starts = Dictionary(grouping: names, by: \.bytes.lowerBound)
        let stops = Dictionary(grouping: names, by: \.bytes.upperBound)
        var votes: [EntityID: [EntityID: Int]] = [:]
        for recorded in old where naming.contains(recorded.claim.statement.property) {
            let said = recorded.claim.statement
            guard !known.contains(said.entity), let bytes = place(recorded) else { continue }
            let here = (starts[bytes.lowerBound] ?? []) + (stops[bytes.upperBound] ?? [])
            let heirs = Set(
                here.filter { model.commonSchema($0.said.schema, said.schema) != nil }.map(\.said.entity))
            for heir in heirs { votes[said.entity, default: [:]][heir, default: 0] += 1 }
        }
        return votes.compactMapValues { count in
            let ranked = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            guard ranked.count < 2 || ranked[0].value > ranked[1].value else { return nil }
            return ranked.first?.key
        }
    }
}
