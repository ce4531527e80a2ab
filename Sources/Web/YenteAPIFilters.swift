internal import Foundation
internal import Hummingbird
internal import Ontology
internal import Workbench

/// Which entities a client wants, from the parameters that `/match` and `/search` share.
///
/// `include_dataset` beside a dataset in the path widens the path's, as yente's client means it; beside `default` it
/// narrows. Names are those of lists and those that lists give for their entities. `topics`, `countries` and `filter`
/// ask for any of their values, or with `filter_op=AND` for all; `changed_since` leaves out what has no date of change,
/// as in yente.
struct YenteFilters {
    /// Any of these datasets; empty for all.
    private var datasets: Set<String>
    private var excludedDatasets: Set<String>
    private var excludedSchemata: Set<String>
    /// None of these, nor what one of them was joined into.
    var excludedIDs: Set<String>
    private var isOfConcern: Bool?
    private var changedSince: String?
    /// By property; `topics`, `countries`, `datasets` and `schema` stand for all properties of their kind.
    private var values: [String: Set<String>] = [:]
    private var needsAll: Bool
    private let model: Model

    init(_ parameters: YenteParameters, dataset: String, model: Model) throws {
        self.model = model
        datasets = Set(parameters.all("include_dataset") + parameters.all("datasets"))
        if dataset != YenteCatalog.everything { datasets.insert(dataset) }
        excludedDatasets = Set(parameters.all("exclude_dataset"))
        excludedSchemata = Set(parameters.all("exclude_schema"))
        excludedIDs = Set(parameters.all("exclude_entity_ids"))
        isOfConcern = parameters["target"].map { _ in parameters.isNotFalse("target") }
        needsAll = parameters["filter_op"]?.uppercased() == "AND"
        let topics = parameters.all("topics")
        if !topics.isEmpty { values["topics"] = Set(topics) }
        let countries = parameters.all("countries").map { PropertyType.country.clean($0) ?? $0 }
        if !countries.isEmpty { values["countries"] = Set(countries) }
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
        let names = entity.datasets + [entity.list]
        guard datasets.isEmpty || !datasets.isDisjoint(with: names), excludedDatasets.isDisjoint(with: names),
            !excludedSchemata.contains(entity.schema), !excludedIDs.contains(entity.id),
            excludedIDs.isDisjoint(with: entity.referents),
            isOfConcern.map({ $0 == entity.isOfConcern }) ?? true
        else { return false }
        if let changedSince {
            guard let changed = YenteTime.moment(entity.lastChange), changed > changedSince else {
                return false
            }
        }
        return values.allSatisfy { name, wanted in
            let said =
                switch name {
                case "schema": [entity.schema]
                case "datasets": names
                case "countries": entity.countries(model)
                default: entity.properties[name] ?? []
                }
            return needsAll ? wanted.isSubset(of: said) : !wanted.isDisjoint(with: said)
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
