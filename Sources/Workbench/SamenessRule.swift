internal import CaseFiles
internal import Foundation
internal import Matching
internal import Ontology

/// Matching's rule of sameness, as the case file asks for it.
struct SamenessRule: EntityResolver {
    let sameness: Sameness
    let model: Model

    init(model: Model) {
        sameness = Sameness(model: model)
        self.model = model
    }

    var name: String { sameness.name }
    var score: Double { sameness.score }
    var decisiveProperties: Set<String> { sameness.decisiveProperties }

    func key(schema: String, properties: [String: Set<String>]) -> String? {
        sameness.key(schema: schema, properties: properties)
    }

    func contradiction(_ left: [String: Set<String>], _ right: [String: Set<String>]) -> String? {
        sameness.contradiction(left, right)
    }

    func isScored(schema: String) -> Bool { sameness.isScored(schema: schema) }

    func isSought(_ entity: EntityDescription) -> Bool {
        sameness.isSought(
            schema: entity.schema, properties: entity.properties.mapValues(Set.init),
            isListed: !entity.lists.isEmpty)
    }

    func nameFact(schema: String) -> String? { schema == "Person" ? Sameness.personNames : nil }

    func compare(_ left: EntityDescription, _ right: EntityDescription) -> EntityComparison? {
        guard let one = Profile(left, model: model), let other = Profile(right, model: model) else {
            return nil
        }
        let explanation = Scorer.standard.explain(one, other)
        return EntityComparison(
            score: explanation.score, isMatch: explanation.verdict == .match,
            joins: sameness.joins(explanation),
            explanation: Self.sentences(explanation))
    }

    /// Of two entities of a case neither is a query.
    private static func sentences(_ explanation: Explanation) -> String {
        explanation.description.replacingOccurrences(of: "only in the query: ", with: "only in the first: ")
            .replacingOccurrences(of: "only in the list: ", with: "only in the second: ")
    }

    func makeSearch() -> (any EntitySearch)? { JoinSearch(model: model) }
}

extension Profile {
    /// An entity of a case, as matching sees it; nil for one of a kind that is never matched.
    init?(_ entity: EntityDescription, model: Model) {
        self.init(
            id: String(entity.number), schema: entity.schema,
            properties: entity.properties.sorted { $0.key < $1.key }.map { (name: $0.key, values: $0.value) },
            model: model)
    }
}
