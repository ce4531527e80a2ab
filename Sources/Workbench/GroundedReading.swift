internal import CaseFiles
internal import Extraction
internal import Ontology

/// What a text says, as the case takes it in: groups of claims of which every end is named, with their pages.
struct GroundedReading {
    /// The groups, in text order.
    let groups: [ClaimGroup]

    /// What was left out of it, in a sentence.
    let finding: String?

    /// Reads a text.
    init(
        of text: String, in context: ReadingContext, by extractor: Extractor, pages: [CasePage], model: Model,
        contacts: ContactClaims? = nil
    ) {
        var all = extractor.read(text, in: context)
        if let contacts { all += contacts.groups(beside: all) }
        let sound = Self.grounded(all, model: model)
        groups = Self.paged(sound, by: pages)
        let dangling = all.count - sound.count
        finding =
            dangling == 0
            ? nil
            : "\(dangling) readings pointed at something that no passage names; they were left out"
    }

    /// The groups of which every end is named by some claim.
    private static func grounded(_ groups: [ClaimGroup], model: Model) -> [ClaimGroup] {
        let named = Set(groups.flatMap(\.claims).map(\.statement.entity))
        return groups.filter { group in
            group.claims.allSatisfy { claim in
                let said = claim.statement
                let property = model.schema(named: said.schema)?.property(named: said.property)
                let isNamed = property?.type != .entity || EntityID(said.value).map(named.contains) ?? false
                return isNamed && claim.saidBy.map(named.contains) ?? true
            }
        }
    }

    /// Notes on every passage the page on which it begins.
    private static func paged(_ groups: [ClaimGroup], by pages: [CasePage]) -> [ClaimGroup] {
        guard !pages.isEmpty else { return groups }
        return groups.map { group in
            ClaimGroup(
                group.claims.map { claim in
                    guard case .passage(var passage) = claim.citation else { return claim }
                    var claim = claim
                    passage.page = pages.number(at: passage.bytes.lowerBound)
                    claim.citation = .passage(passage)
                    return claim
                })
        }
    }
}

extension [CasePage] {
    /// The number of the page that holds a byte, by bisection.
    func number(at byte: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].bytes.upperBound <= byte { low = middle + 1 } else { high = middle }
        }
        guard low < count, self[low].bytes.contains(byte) else { return nil }
        return self[low].number
    }
}
