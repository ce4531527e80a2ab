internal import Foundation
internal import Hummingbird
internal import Ontology
internal import Workbench

/// Which entities a client wants, from the parameters that `/match` and `/search` share.
///
/// `include_dataset` beside a dataset in the path widens the path's, as yente's client means it; beside `default` it
/// narrows. Names are those of lists and those that lists give for their entities. `topics`, `countries` and `filter`
/// ask for any of their values; `changed_since` leaves out what has no date of change, as in yente.
struct YenteFilters {
    /// Any of these datasets; empty for all.
    private var datasets: Set<String>
    private var excludedDatasets: Set<String>
    private var excludedSchemata: Set<String>
    private var excludedIDs: Set<String>
    private var topics: Set<String>
    private var countries: Set<String>
    private var changedSince: String?
    private var values: [String: Set<String>] = [:]
    private let model: Model

    init(_ parameters: YenteParameters, dataset: String, model: Model) throws {
        self.model = model
        datasets = Set(parameters.all("include_dataset") + parameters.all("datasets"))
        if dataset != YenteCatalog.everything { datasets.insert(dataset) }
        excludedDatasets = Set(parameters.all("exclude_dataset"))
        excludedSchemata = Set(parameters.all("exclude_schema"))
        excludedIDs = Set(parameters.all("exclude_entity_ids"))
        topics = Set(parameters.all("topics"))
        countries = Set(parameters.all("countries").map { PropertyType.country.clean($0) ?? $0 })
        guard excludedIDs.count <= 50 else {
            throw YenteProblem.invalid(["query", "exclude_entity_ids"], "At most 50 IDs can be excluded.")
        }
        if let text = parameters["changed_since"] {
            guard let moment = YenteTime.moment(text) else {
                throw YenteProblem.invalid(
                    ["query", "changed_since"],
                    "“\(text.prefix(40))” is no moment. Use YYYY-MM-DD or YYYY-MM-DDThh:mm:ss.")
            }
            changedSince = moment
        }
        for filter in parameters.all("filter") {
            guard let colon = filter.firstIndex(of: ":") else {
                throw YenteProblem(400, "Invalid filter: '\(filter.prefix(80))'")
            }
            var name = String(filter[..<colon])
            if name.hasPrefix("properties.") { name.removeFirst("properties.".count) }
            values[name, default: []].insert(String(filter[filter.index(after: colon)...]))
        }
    }

    /// Whether the client wants it.
    func keep(_ entity: WatchlistEntity) -> Bool {
        let names = Set(entity.datasets + [entity.list])
        guard datasets.isEmpty || !datasets.isDisjoint(with: names), excludedDatasets.isDisjoint(with: names),
            !excludedSchemata.contains(entity.schema), !excludedIDs.contains(entity.id),
            excludedIDs.isDisjoint(with: entity.referents),
            topics.isEmpty || !topics.isDisjoint(with: entity.properties["topics"] ?? []),
            countries.isEmpty || !countries.isDisjoint(with: entity.countries(model))
        else { return false }
        if let changedSince {
            guard let changed = YenteTime.moment(entity.lastChange), changed > changedSince else {
                return false
            }
        }
        return values.allSatisfy { name, wanted in
            switch name {
            case "schema": wanted.contains(entity.schema)
            case "topics", "countries", "datasets":
                !wanted.isDisjoint(
                    with: name == "topics"
                        ? entity.properties["topics"] ?? []
                        : name == "datasets" ? Array(names) : entity.countries(model))
            default: !wanted.isDisjoint(with: entity.properties[name] ?? [])
            }
        }
    }
}

extension WatchlistEntity {
    /// The countries that it has to do with, by any property.
    func countries(_ model: Model) -> [String] {
        guard let schema = model.schema(named: schema) else { return [] }
        return properties.flatMap { name, values in
            schema.property(named: name)?.type == .country ? values : []
        }
    }
}
