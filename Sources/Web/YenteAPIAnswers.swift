internal import Foundation
internal import Ontology
internal import Workbench

/// An entity as yente answers it: `id`, `caption`, `schema`, `properties`, `datasets`, `referents`, `target` and, where
/// known, `first_seen`, `last_seen`, `last_change`. With `score`, `match` and `explanations` where it was matched.
///
/// Our own schemata take the form that FollowTheMoney knows.
struct YenteEntity: Encodable {
    var id: String
    var caption: String
    var schema: String
    var properties: [String: [Value]]
    var datasets: [String]
    var referents: [String]
    var target: Bool
    var firstSeen: String?
    var lastSeen: String?
    var lastChange: String?
    var score: Double?
    var match: Bool?
    var explanations: [String: YenteFeature]?
    /// What yente has no place for: the verdict and the whole explanation.
    var trama: ScreeningExplanation?

    /// What a property says: a text, or an entity in the place of its ID.
    enum Value: Encodable {
        case text(String)
        case entity(YenteEntity)

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .text(let text): try text.encode(to: encoder)
            case .entity(let entity): try entity.encode(to: encoder)
            }
        }
    }

    enum CodingKeys: String, CodingKey {
        case id, caption, schema, properties, datasets, referents, target, score, match, explanations, trama
        case firstSeen = "first_seen"
        case lastSeen = "last_seen"
        case lastChange = "last_change"
    }

    init(_ entity: WatchlistEntity, model: Model) {
        let form = model.degrade(entity.schema, entity.properties)
        id = entity.id
        schema = form.schema
        // As yente does, what has no name is called by its kind.
        let isNamed = !entity.caption.isEmpty && entity.caption != entity.id
        caption = isNamed ? entity.caption : model.schema(named: schema)?.label ?? entity.id
        properties = form.properties.mapValues { $0.map(Value.text) }
        datasets = entity.datasets
        referents = entity.referents
        target = entity.isOfConcern
        firstSeen = YenteTime.moment(entity.firstSeen)
        lastSeen = YenteTime.moment(entity.lastSeen)
        lastChange = YenteTime.moment(entity.lastChange)
    }

    init(_ hit: ScreeningHit, threshold: Double, model: Model) {
        self.init(hit.entity, model: model)
        score = hit.score
        match = hit.score >= threshold
        explanations = hit.explanation.map(YenteFeature.features) ?? [:]
        trama = hit.explanation
    }
}

/// What one feature did to a score.
struct YenteFeature: Encodable {
    /// -1…1: how far the feature alone would move an even chance.
    var score: Double
    var detail: String
    var query: String?
    var candidate: String?
    /// The same in log odds; the weights add up to the log odds of the score.
    var weight: Double

    /// The features by name. The names' feature tells in its detail which parts met.
    static func features(of explanation: ScreeningExplanation) -> [String: YenteFeature] {
        var features: [String: YenteFeature] = [:]
        for feature in explanation.features {
            var name = feature.name
            var number = 2
            while features[name] != nil {
                name = "\(feature.name)_\(number)"
                number += 1
            }
            let detail = feature.name == "name" ? [feature.detail] + parts(of: explanation) : [feature.detail]
            features[name] = YenteFeature(
                score: tanh(feature.weight / 2), detail: detail.joined(separator: "; "), query: feature.query,
                candidate: feature.candidate, weight: feature.weight)
        }
        return features
    }

    private static func parts(of explanation: ScreeningExplanation) -> [String] {
        var texts = explanation.parts.map { part in
            part.rule == "same"
                ? part.query : "\(part.query) ~ \(part.candidate) (\(part.rule), \(part.percent) %)"
        }
        if !explanation.onlyInQuery.isEmpty {
            texts.append("only in the query: " + explanation.onlyInQuery.joined(separator: ", "))
        }
        if !explanation.onlyInCandidate.isEmpty {
            texts.append("only in the list: " + explanation.onlyInCandidate.joined(separator: ", "))
        }
        return texts
    }
}

/// How many there are; "gte" where there may be more.
struct YenteTotal: Encodable {
    var value: Int
    var relation = "eq"
}

/// The answer to `POST /match/{dataset}`.
struct YenteMatches: Encodable {
    var responses: [String: Matches]
    var limit: Int

    /// The answer to one query. `total` counts the matches, not the leads below the threshold.
    struct Matches: Encodable {
        var status = 200
        var results: [YenteEntity]
        var total: YenteTotal
        var query: ScreeningQuery
    }
}

/// The answer to `GET /search/{dataset}`, and the entities beside one by a property.
struct YentePage: Encodable {
    var results: [YenteEntity.Value]
    var total: YenteTotal
    var limit: Int
    var offset: Int
    /// For `/search` alone, where it is always empty.
    var facets: [String: String]?
}

/// The answer to `GET /entities/{id}/adjacent`.
struct YenteAdjacent: Encodable {
    var entity: YenteEntity
    var adjacent: [String: YentePage]
}

extension WatchlistEntity {
    /// Whether its list, or one of its topics, marks it as one to be careful with, as yente's `target` does.
    var isOfConcern: Bool {
        target ?? !WatchlistEntity.topicsOfConcern.isDisjoint(with: properties["topics"] ?? [])
    }

    /// FollowTheMoney's topics of risk (`registry.topic.RISKS`, 4.11).
    private static let topicsOfConcern: Set<String> = [
        "corp.clone", "corp.disqual", "crime", "crime.boss", "crime.fin", "crime.fraud", "crime.terror",
        "crime.theft",
        "crime.traffick", "crime.war", "debarment", "export.control", "export.control.linked", "export.risk",
        "geo.risk",
        "invest.ban", "invest.risk", "mare.detained", "mare.shadow", "poi", "reg.action", "reg.warn",
        "role.oligarch",
        "role.pep", "role.rca", "sanction", "sanction.control", "sanction.counter", "sanction.linked",
        "wanted",
    ]
}
