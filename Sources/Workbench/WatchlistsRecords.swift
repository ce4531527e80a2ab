internal import Exchange
internal import Matching
internal import Ontology

/// The entities of an open list, by their places in its index.
enum WatchlistsRecords: Sendable {
    /// Those of a file of FollowTheMoney JSON, which are read again when they are asked for.
    case lines(WatchlistsLines)
    /// Those of other lists and of cases, and by ID those that are never matched.
    case entities([WatchlistEntity], others: [String: WatchlistEntity])
    /// What an index keeps.
    case index
}

/// A file of FollowTheMoney JSON with the lines of its entities.
struct WatchlistsLines: Sendable {
    /// The file.
    var bytes: [UInt8]
    /// Where the entities of the index are, by their places.
    var places: [Range<Int>] = []
    /// Where those are that are never matched, such as addresses, by ID.
    var others: [String: Range<Int>] = [:]

    func record(_ range: Range<Int>) -> FtMRecord? {
        bytes.withUnsafeBytes { try? FtMRecord(object: UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
}

extension Watchlist {
    /// The entity at a place of the index.
    func entity(at place: Int) -> WatchlistEntity? {
        switch records {
        case .lines(let lines):
            guard lines.places.indices.contains(place) else { return nil }
            return lines.record(lines.places[place]).map {
                WatchlistEntity($0, list: about.name, model: model)
            }
        case .entities(let entities, _):
            return entities.indices.contains(place) ? entities[place] : nil
        case .index:
            return WatchlistEntity(
                id: index.id(of: place), schema: index.schema(of: place),
                properties: index.properties(of: place),
                datasets: [], list: about.name, model: model)
        }
    }

    /// The entity of an ID, also one that is never matched.
    func entity(_ id: String) -> WatchlistEntity? {
        if let place = index.entity(ofID: id) { return entity(at: place) }
        switch records {
        case .lines(let lines):
            guard let range = lines.others[id] else { return nil }
            return lines.record(range).map { WatchlistEntity($0, list: about.name, model: model) }
        case .entities(_, let others): return others[id]
        case .index: return nil
        }
    }

    /// The entity at a place as matching reads it.
    func profile(at place: Int) -> Profile? {
        if case .lines(let lines) = records, lines.places.indices.contains(place) {
            return lines.record(lines.places[place]).flatMap { Profile($0, model: model) }
        }
        return entity(at: place).flatMap { Profile($0, model: model) }
    }
}

extension Profile {
    init?(_ entity: WatchlistEntity, model: Model) {
        self.init(id: entity.id, schema: entity.schema, properties: entity.properties, model: model)
    }
}
