internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Synchronization
internal import Workbench

/// What programs are answered from: the case as it stands, and the lists that were named beside it.
///
/// Lists are opened once. The case is opened anew when its audit trail has grown, so that an answer holds what was
/// ingested or decided before the question.
final class YenteSources: Sendable {
    let investigation: Investigation
    let lists: Watchlists?
    private let latest = Mutex<Snapshot?>(nil)
    private let opening = Mutex<Void>(())

    /// The case as of one audit entry.
    struct Snapshot: Sendable {
        let head: Int64
        let lists: Watchlists
        /// The lists that were loaded into the case, in their current versions.
        let datasets: [CaseFiles.Dataset]
        let opened: ContinuousClock.Instant
        let took: Duration

        /// Whether opening the case takes so long that programs had better be answered from an older one meanwhile.
        var isLarge: Bool { took > .milliseconds(250) }

        /// Whether to leave a large case as it was opened for a while: an ingest must not have it opened all the time.
        var isRecent: Bool { isLarge && opened.duration(to: .now) < took * 4 }
    }

    /// Opens the lists and cases at `paths`, beside the case.
    /// - Throws: `ScreeningError` where none of them could be opened.
    init(_ investigation: Investigation, against paths: [URL]) throws {
        self.investigation = investigation
        lists = paths.isEmpty ? nil : try Watchlists.open(paths, model: investigation.model)
    }

    /// The case as it stands; a large one may lag behind by a few times as long as it takes to open.
    func snapshot() throws -> Snapshot {
        let head = try investigation.caseFile.history(last: 1).last?.number ?? 0
        let known = latest.withLock { $0 }
        if let known, known.head >= head || known.isRecent { return known }
        if let known, known.isLarge {
            return try opening.withLockIfAvailable { _ in try open(head) } ?? known
        }
        return try opening.withLock { _ in
            if let fresh = latest.withLock({ $0 }), fresh.head >= head { return fresh }
            return try open(head)
        }
    }

    private func open(_ head: Int64) throws -> Snapshot {
        let start = ContinuousClock.now
        let lists = try Watchlists.open([], cases: [investigation])
        let datasets = try investigation.datasets().filter(\.isCurrent)
        let fresh = Snapshot(
            head: head, lists: lists, datasets: datasets, opened: .now, took: start.duration(to: .now))
        latest.withLock { $0 = fresh }
        return fresh
    }

    // MARK: Asking

    /// What can be asked of: the case, then the lists.
    func everything() throws -> [Watchlists] { [try snapshot().lists] + (lists.map { [$0] } ?? []) }

    /// The ID under which the case shows an entity that was joined with others; nil where it is that very ID.
    func canonical(_ id: String) -> String? {
        guard let known = EntityID(id), let summary = try? investigation.caseFile.summary(of: known) else {
            return nil
        }
        return summary.id == known ? nil : summary.id.description
    }

    /// The IDs that were joined under one of the case's.
    func referents(of id: String) -> [String] {
        let members = EntityID(id).flatMap { try? investigation.caseFile.members(of: $0) } ?? []
        return members.map(\.description).filter { $0 != id }
    }

    // MARK: Names of datasets

    /// Whether a dataset of that name is served.
    func has(_ name: String) throws -> Bool {
        if name == YenteCatalog.everything { return true }
        let snapshot = try snapshot()
        return (snapshot.lists.catalog + (lists?.catalog ?? [])).contains { $0.name == name }
            || snapshot.datasets.contains { $0.name == name }
    }

    func catalog() throws -> YenteCatalog {
        let snapshot = try snapshot()
        let version = "entry-\(snapshot.head)"
        var datasets = snapshot.lists.catalog.map { list in
            var dataset = YenteCatalog.Dataset(list, version: version)
            dataset.children = snapshot.datasets.map(\.name)
            return dataset
        }
        datasets += snapshot.datasets.map { YenteCatalog.Dataset($0) }
        datasets += (lists?.catalog ?? []).map {
            YenteCatalog.Dataset($0, version: $0.version ?? $0.loadedAt)
        }
        let names = datasets.filter(\.isLoaded).map(\.name)
        datasets.append(
            YenteCatalog.Dataset(
                name: YenteCatalog.everything, title: "Everything that is served here", isLoaded: false,
                entityCount: snapshot.lists.entityCount + (lists?.entityCount ?? 0), children: names))
        return YenteCatalog(datasets: datasets, current: names)
    }
}

extension [Watchlists] {
    /// The hits of all, surest first.
    func hits(_ limit: Int, from ask: (Watchlists) throws -> [ScreeningHit]) rethrows -> [ScreeningHit] {
        let hits = try flatMap(ask)
        return Array<ScreeningHit>(
            hits.sorted { ($1.score, $0.entity.id) < ($0.score, $1.entity.id) }.prefix(limit))
    }
}

extension YenteCatalog.Dataset {
    /// A list, or the case, by what it was opened as.
    init(_ list: Watchlists.List, version: String) {
        self.init(name: list.name, title: list.name, isLoaded: true)
        let lost = list.lostRows
        if lost > 0 { summary = "\(lost) of its rows could not be read." }
        (self.version, indexVersion) = (version, version)
        entityCount = list.entityCount
        lastExport = YenteTime.moment(list.date)
        updatedAt = YenteTime.moment(list.loadedAt)
        publisher = list.publisher.map(Publisher.init)
    }

    /// A list that was loaded into the case, whose entities come with the case.
    init(_ list: CaseFiles.Dataset) {
        self.init(name: list.name, title: list.name, isLoaded: false)
        let lost = list.failedRows.count(where: \.isLost)
        if lost > 0 { summary = "\(lost) of its rows could not be read." }
        (version, indexVersion) = (list.version, list.version)
        entityCount = list.entities
        lastExport = YenteTime.moment(list.date)
        updatedAt = YenteTime.moment(list.loadedAt)
    }
}
