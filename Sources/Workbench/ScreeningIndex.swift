public import CaseFiles
internal import Exchange
public import Foundation
internal import Matching
public import Ontology

/// What building an index came to.
public struct ScreeningIndexReport: Hashable, Sendable, Codable {
    /// How many entities can be found in it.
    public var entities = 0
    /// Its size.
    public var bytes = 0
    /// Rows that could not be read, or not wholly; at most a thousand of each list.
    public var failedRows: [Dataset.FailedRow] = []
    /// How many rows are not there at all.
    public var lostRows = 0
    /// Sources that could not be read.
    public var failures: [Failure] = []
}

extension Watchlists {
    /// Builds one index of lists and writes it as a file.
    ///
    /// Files of FollowTheMoney JSON are read piece by piece, so memory holds the index alone. The bytes are a pure
    /// function of the lists and their order.
    public static func buildIndex(
        of sources: [URL], to file: URL, model: Model = .standard
    ) throws(ScreeningError) -> ScreeningIndexReport {
        var report = ScreeningIndexReport()
        var builder = IndexBuilder()
        for source in sources {
            if let path = linesFile(source) {
                var gathering = WatchlistsGathering(
                    file: source.lastPathComponent, model: model, builder: builder)
                builder = IndexBuilder()
                do {
                    try FtMLines.forEach(inFileAt: path) { _ = gathering.add($0) }
                } catch {
                    throw ScreeningError(
                        "\(source.lastPathComponent): it cannot be read: \(error.localizedDescription)")
                }
                if let problem = gathering.problem { throw ScreeningError(problem.description) }
                builder = gathering.builder
                report.add(gathering.failedRows, lost: gathering.lostRows)
            } else {
                var opening = WatchlistsOpening(model: model, now: "")
                opening.open(source)
                opening.openOtherLists()
                report.failures += opening.failures
                for list in opening.lists {
                    guard list.about.format != "index" else {
                        throw ScreeningError(
                            "“\(source.path)” is an index already. Name the list that it was built of.")
                    }
                    report.add(list.about.failedRows, lost: list.about.lostRows)
                    do throws(IndexError) {
                        for place in 0..<list.index.entityCount {
                            if let profile = list.profile(at: place) { try builder.add(profile) }
                        }
                    } catch { throw ScreeningError(error.description) }
                }
            }
        }
        guard builder.count > 0 else {
            let reasons = report.failures.map(\.reason) + report.failedRows.prefix(1).map(\.reason)
            throw ScreeningError(
                (["There is no entity to be found in these lists."] + reasons).joined(separator: " "))
        }
        report.entities = builder.count
        let bytes = builder.bytes()
        report.bytes = bytes.count
        do {
            try IndexFile.write(bytes, to: file)
        } catch {
            throw ScreeningError("“\(file.path)” cannot be written: \(error.localizedDescription)")
        }
        return report
    }

    /// The path of a source that is a regular file with an entity a line.
    private static func linesFile(_ source: URL) -> String? {
        let target = source.resolvingSymlinksInPath()
        guard
            let kind = try? FileManager.default.attributesOfItem(atPath: target.path)[.type]
                as? FileAttributeType,
            kind == .typeRegular, let file = try? FileHandle(forReadingFrom: target),
            let head = try? file.read(upToCount: WatchlistsFile.headSize)
        else { return nil }
        return WatchlistsFile.kind(ofHead: Array(head), isWhole: head.count < WatchlistsFile.headSize)
            == .entities
            ? target.path : nil
    }
}

extension ScreeningIndexReport {
    fileprivate mutating func add(_ rows: [Dataset.FailedRow], lost: Int) {
        failedRows += rows
        lostRows += lost
    }
}
