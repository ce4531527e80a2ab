internal import Foundation
internal import Workbench

/// What is served, as `GET /catalog` lists it: the lists, the case with the lists in it, and `default`, which is all.
struct YenteCatalog: Encodable {
    var datasets: [Dataset]
    var current: [String]
    var outdated: [String] = []
    var isStale = false

    enum CodingKeys: String, CodingKey {
        case datasets, current, outdated
        case isStale = "index_stale"
    }

    /// The name that stands for everything served.
    static let everything = "default"

    /// One dataset: `load` is set where it has entities of its own, `children` where it is made of others.
    struct Dataset: Encodable {
        var name: String
        var title: String
        var summary: String?
        var version: String?
        var indexVersion: String?
        var isIndexCurrent: Bool? = true
        var isLoaded: Bool
        var entityCount: Int?
        var lastExport: String?
        var updatedAt: String?
        var publisher: Publisher?
        var children: [String] = []

        struct Publisher: Encodable { var name: String }

        enum CodingKeys: String, CodingKey {
            case name, title, summary, version, publisher, children
            case indexVersion = "index_version"
            case isIndexCurrent = "index_current"
            case isLoaded = "load"
            case entityCount = "entity_count"
            case lastExport = "last_export"
            case updatedAt = "updated_at"
        }
    }
}

/// The ways to score that clients may name, as `GET /algorithms` lists them.
struct YenteAlgorithms: Encodable {
    var algorithms: [Algorithm]
    let `default` = "best"
    let best = "trama"

    struct Algorithm: Encodable {
        var name: String
        var description: String
        var features: [String: Feature]
        var docs: Docs
    }

    struct Docs: Encodable {
        var name: String
        var description: String
        var config: [String: String] = [:]
        var features: [String: Feature]
    }

    struct Feature: Encodable {
        var description: String
        var coefficient = 1.0
        var url = ""
    }

    /// Ours, then the names of yente's, so that a client which asks for one of them is served.
    static let all = YenteAlgorithms(
        algorithms: [algorithm("trama", ours)]
            + names.map { algorithm($0, "Taken for clients that name it, and answered by trama. \(ours)") })

    /// Whether a client may ask for it.
    static func has(_ name: String) -> Bool {
        let name = name.trimmingCharacters(in: .whitespaces).lowercased()
        return name == "best" || name == "trama" || names.contains(name)
    }

    private static let names = [
        "logic-v2", "logic-v1", "name-based", "name-qualified", "name-matcher", "regression-v1",
    ]

    private static let ours =
        "Names aligned part by part under every spelling, with rare parts worth more, and the facts beside them, as "
        + "weights of evidence. A feature's score is how far it alone would move an even chance (-1 to 1); its weight, "
        + "in log odds, adds up with the others to the score. Names that are weak by themselves stay below 0.7."

    private static let features: [String: Feature] = [
        "name": Feature(description: "The parts of the two names that agree best, and what is left over."),
        "date": Feature(description: "Dates of birth, incorporation, registration or building."),
        "country": Feature(description: "Countries of nationality, residence, registration or flag."),
        "gender": Feature(description: "Whether the genders agree."),
        "identifier": Feature(description: "Numbers of documents and registers, telephones, mail addresses."),
        "place": Feature(description: "Words of addresses and birthplaces."),
        "schema": Feature(description: "Kinds of entities that are never the same: a person and a ship."),
    ]

    private static func algorithm(_ name: String, _ description: String) -> Algorithm {
        Algorithm(
            name: name, description: description, features: features,
            docs: Docs(name: name, description: description, features: features))
    }
}
