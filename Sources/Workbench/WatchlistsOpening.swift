internal import CaseFiles
internal import Exchange
public import Foundation
internal import Matching
public import Ontology

extension Watchlists {
    /// Opens lists, folders of lists, cases, and index files.
    ///
    /// What a file is shows in it, not in its name. Broken rows are named in the catalog, sources that cannot be opened
    /// in `failures`; the rest is there.
    ///
    /// - Parameters:
    ///   - sources: Files and folders.
    ///   - cases: Cases that are open already.
    ///   - model: The schemata.
    ///   - now: The clock.
    /// - Returns: What could be opened.
    /// - Throws: A sentence where nothing could be opened.
    public static func open(
        _ sources: [URL], cases: [Investigation] = [], model: Model = .standard, now: () -> Date = { Date() }
    ) throws(ScreeningError) -> Watchlists {
        var opening = WatchlistsOpening(model: model, now: now().formatted(.iso8601))
        for source in sources { opening.open(source) }
        for investigation in cases { opening.add(investigation) }
        opening.openOtherLists()
        guard !opening.lists.isEmpty else {
            throw ScreeningError(
                "There is nothing to screen against. "
                    + (opening.failures.isEmpty
                        ? "No list was found there." : opening.failures.map(\.reason).joined(separator: " ")))
        }
        return Watchlists(opening.lists, failures: opening.failures, model: model)
    }
}

/// Opens sources one after another.
struct WatchlistsOpening {
    let model: Model
    let now: String
    private(set) var lists: [Watchlist] = []
    private(set) var failures: [Failure] = []
    private var names: Set<String> = []
    /// Files and folders that hold lists of other formats, which may belong together.
    private var others: [URL] = []

    init(model: Model, now: String) {
        self.model = model
        self.now = now
    }

    mutating func open(_ source: URL) {
        let target = source.resolvingSymlinksInPath()
        if WatchlistsOpening.isFolder(target) {
            guard FileManager.default.fileExists(atPath: target.appendingPathComponent("case.sqlite").path)
            else {
                return others.append(source)
            }
            do {
                add(try Investigation.open(target, as: "screening", model: model))
            } catch { fail(source, "\(error)") }
            return
        }
        do throws(ScreeningError) {
            let file = try WatchlistsFile(target, limit: Investigation.largestList)
            switch file.kind {
            case .index: openIndex(source, target)
            case .entities: open(source, lines: file.bytes)
            case .other: others.append(source)
            }
        } catch { fail(source, error.description) }
    }

    private mutating func openIndex(_ source: URL, _ target: URL) {
        do throws(IndexError) {
            let index = try IndexFile(contentsOf: target)
            var about = about(source, format: "index")
            about.entityCount = index.entityCount
            lists.append(Watchlist(about, index: index, records: .index, model: model))
        } catch { fail(source, error.description) }
    }

    private mutating func open(_ source: URL, lines bytes: [UInt8]) {
        var about = about(source, format: ListFormat.ftm.rawValue)
        about.version = sha256(bytes)
        var lines = WatchlistsLines(bytes: bytes)
        var gathering = WatchlistsGathering(file: source.lastPathComponent, model: model)
        bytes.withUnsafeBytes { text in
            FtMLines.forEach(in: text) { line in
                guard let (record, isMatched) = gathering.add(line) else { return }
                if isMatched {
                    lines.places.append(record.bytes)
                } else {
                    lines.others[record.id] = record.bytes
                }
            }
        }
        finish(about, gathering, .lines(lines), at: source)
    }

    /// Opens what is neither entities a line nor an index: OFAC's tables belong together, so all at once.
    mutating func openOtherLists() {
        guard !others.isEmpty else { return }
        let found = ListFiles(others)
        failures += found.failures
        if found.lists.isEmpty, found.failures.isEmpty {
            for source in others { fail(source, "no list was found there") }
        }
        for list in found.lists {
            let main = list.files[0]
            guard let format = main.format else { continue }
            if format == .ftm {
                open(main.url, lines: main.file.text)
                continue
            }
            let reading = ListReading(list.files.compactMap { file in file.format.map { (file.file, $0) } })
            var about = about(main.url, format: format.rawValue)
            let hashes = list.files.compactMap { try? sha256(Data(contentsOf: $0.url)) }
            about.version = hashes.count == 1 ? hashes[0] : sha256(Data(hashes.joined(separator: " ").utf8))
            (about.date, about.publisher) = (reading.date, reading.publisher)
            var gathering = WatchlistsGathering(file: main.file.name, model: model)
            for finding in reading.findings {
                gathering.fail(
                    Dataset.FailedRow(
                        file: list.files[finding.file].file.name, line: finding.line, entry: finding.entry,
                        reason: finding.reason, isLost: finding.isRowLost))
            }
            let entities = reading.entities.map { entity in
                var properties: [String: [String]] = [:]
                for value in entity.values { properties[value.property, default: []].append(value.value) }
                return WatchlistEntity(
                    id: entity.id, schema: entity.schema, properties: properties, datasets: [],
                    list: about.name,
                    model: model)
            }
            finish(about, gathering, entities, at: main.url)
        }
    }

    mutating func add(_ investigation: Investigation) {
        let caseFile = investigation.caseFile
        let about = about(caseFile.folder, format: "case")
        do {
            let entities = try investigation.watchlistEntities(list: about.name)
            finish(about, WatchlistsGathering(file: about.name, model: model), entities, at: caseFile.folder)
        } catch { fail(caseFile.folder, "\(error)") }
    }

    private mutating func finish(
        _ about: Watchlists.List, _ gathering: WatchlistsGathering, _ entities: [WatchlistEntity],
        at source: URL
    ) {
        var gathering = gathering
        var others: [String: WatchlistEntity] = [:]
        let matched = entities.filter { entity in
            let isMatched = gathering.add(entity)
            if !isMatched { others[entity.id] = entity }
            return isMatched
        }
        finish(about, gathering, .entities(matched, others: others), at: source)
    }

    private mutating func finish(
        _ about: Watchlists.List, _ gathering: WatchlistsGathering, _ records: WatchlistsRecords,
        at source: URL
    ) {
        var about = about
        (about.failedRows, about.lostRows) = (gathering.failedRows, gathering.lostRows)
        do throws(IndexError) {
            if let problem = gathering.problem { throw problem }
            let index = try IndexFile(bytes: gathering.builder.bytes())
            about.entityCount = index.entityCount
            lists.append(Watchlist(about, index: index, records: records, model: model))
        } catch { fail(source, error.description) }
    }

    private mutating func about(_ source: URL, format: String) -> Watchlists.List {
        let whole = source.lastPathComponent
        let stem = whole.split(separator: ".").first.map(String.init) ?? "list"
        var name = stem
        var number = 2
        while !names.insert(name).inserted {
            name = "\(stem)-\(number)"
            number += 1
        }
        return Watchlists.List(name: name, path: source.path, format: format, loadedAt: now)
    }

    private mutating func fail(_ source: URL, _ reason: String) {
        let name = source.lastPathComponent
        let sentence = reason.contains(name) ? reason : "\(name): \(reason)"
        failures.append(
            Failure(
                path: source.path, stage: "open", reason: sentence.hasSuffix(".") ? sentence : sentence + ".",
                at: now))
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
