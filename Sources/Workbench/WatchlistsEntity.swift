internal import Exchange
internal import Ontology

/// An entity of a list, as the list has it.
public struct WatchlistEntity: Hashable, Sendable, Codable {
    /// Its ID in the list: "ofac-54522".
    public var id: String
    /// The name to show.
    public var caption: String
    /// Its schema.
    public var schema: String
    /// What the list says of it.
    public var properties: [String: [String]]
    /// The datasets that the list names for it; otherwise the list.
    public var datasets: [String]
    /// The list, by its name in the catalog.
    public var list: String
    /// Its other IDs.
    public var referents: [String] = []
    /// When the publisher first saw it, as written.
    public var firstSeen: String?
    /// When the publisher last saw it, as written.
    public var lastSeen: String?
    /// When it last changed, as written.
    public var lastChange: String?
    /// Whether the list is about it, rather than only mentioning it; nil where the list does not say.
    public var target: Bool?

    /// An entity as a list or a case states it.
    init(
        id: String, schema: String, properties: [String: [String]], datasets: [String], list: String,
        model: Model
    ) {
        self.id = id
        self.schema = schema
        self.properties = properties
        self.datasets = datasets.isEmpty ? [list] : datasets
        self.list = list
        let titles = (model.schema(named: schema)?.caption ?? []) + ["name"]
        caption = titles.lazy.compactMap { properties[$0]?.first }.first ?? id
    }

    /// An entity of a file of FollowTheMoney JSON.
    init(_ record: FtMRecord, list: String, model: Model) {
        var properties: [String: [String]] = [:]
        for (name, values) in record.properties { properties[name, default: []] += values }
        self.init(
            id: record.id, schema: record.schema, properties: properties, datasets: record.datasets,
            list: list,
            model: model)
        if let caption = record.caption, !caption.isEmpty { self.caption = caption }
        referents = record.referents
        (firstSeen, lastSeen, lastChange) = (record.firstSeen, record.lastSeen, record.lastChange)
        target = record.target
    }
}
