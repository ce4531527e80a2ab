internal import Exchange
public import Foundation
internal import Matching

/// What a run of screening did and cost.
public struct ScreeningStatistics: Hashable, Sendable, Codable {
    /// How many queries were asked.
    public var queries = 0
    /// Pairs of a query and a name of a list that were compared, those included whose bound was too low to go on.
    public var pairs = 0
    /// Pairs whose names were aligned.
    public var aligned = 0
    /// CPU seconds of searching, all threads: without reading queries and without writing rows.
    public var cpuSeconds = 0.0
    /// CPU seconds of the whole process until the run ended.
    public var totalCPUSeconds = 0.0
    /// Microseconds of every query; empty unless they were asked for.
    public var microseconds: [Double] = []

    /// The time that so many of the queries stayed below: `quantile(0.99)`.
    public func quantile(_ share: Double) -> Double {
        let sorted = microseconds.sorted()
        guard let last = sorted.indices.last else { return 0 }
        return sorted[min(last, Int((share * Double(sorted.count)).rounded(.down)))]
    }
}

extension Watchlists {
    /// Answers a file of queries: lines of FollowTheMoney JSON with a `qid`, rows `qid rank id score` between tabs.
    ///
    /// The rows of a query stand together, the surest first; queries keep their order, whatever the number of threads.
    ///
    /// - Parameters:
    ///   - queries: The file; nil is standard input.
    ///   - limit: The most rows of a query.
    ///   - isMeasured: Whether every query is timed.
    ///   - workers: How many threads; nil is one for a small file, otherwise one a core.
    ///   - output: Takes the rows of some queries at a time, and what was wrong with lines.
    /// - Returns: What the run did and cost.
    /// - Throws: What `output` throws, or a sentence where the queries cannot be read.
    public func screen(
        _ queries: URL?, limit: Int = 50, isMeasured: Bool = false, workers: Int? = nil,
        output: ([UInt8], [ScreeningFinding]) throws -> Void
    ) async throws -> ScreeningStatistics {
        var statistics = ScreeningStatistics()
        let pieces = try LinePieces(queries)
        try await ScreeningWork.inOrder(
            workers: workers ?? Self.workers(for: queries), next: pieces.next, isReady: { pieces.isReady }
        ) { piece in
            self.rows(for: piece, limit: limit, isMeasured: isMeasured)
        } take: { answer in
            statistics.microseconds += answer.microseconds
            statistics.cpuSeconds += answer.cpuSeconds
            try output(answer.rows.bytes, answer.rows.findings)
        }
        for list in lists {
            let told = list.statistics
            statistics.queries = max(statistics.queries, told.reduce(0) { $0 + $1.queries })
            statistics.pairs += told.reduce(0) { $0 + $1.pairs }
            statistics.aligned += told.reduce(0) { $0 + $1.aligned }
        }
        statistics.totalCPUSeconds = Double(ScreeningClock.process) / 1e9
        return statistics
    }

    /// Each thread remembers words for itself: on work of about a second, a second one costs more than it saves.
    private static func workers(for queries: URL?) -> Int {
        let size = queries.flatMap { try? $0.resourceValues(forKeys: [.fileSizeKey]).fileSize }
        return size ?? .max < 4 << 20 ? 1 : ScreeningWork.workers
    }

    private struct Answer: Sendable {
        var rows: ScreeningRows
        var cpuSeconds = 0.0
        var microseconds: [Double] = []
    }

    private func rows(for piece: LinePiece, limit: Int, isMeasured: Bool) -> Answer {
        var answer = Answer(rows: ScreeningRows(refused: piece))
        piece.bytes.withUnsafeBytes { text in
            FtMLines.forEach(in: text, idKey: "qid") { line in
                switch line {
                case .failure(let error):
                    answer.rows.findings.append(
                        ScreeningFinding(line: piece.linesBefore + error.line, reason: error.sentence))
                case .success(let record):
                    let start = isMeasured ? (ScreeningClock.wall, ScreeningClock.thread) : (0, 0)
                    guard let profile = Profile(record, model: model) else {
                        answer.rows.findings.append(
                            ScreeningFinding(
                                line: piece.linesBefore + record.line,
                                reason: model.reasonAgainst(schema: record.schema)))
                        return
                    }
                    let found = candidates(for: profile, limit: limit)
                    if isMeasured {
                        answer.microseconds.append(Double(ScreeningClock.wall - start.0) / 1000)
                        answer.cpuSeconds += Double(ScreeningClock.thread - start.1) / 1e9
                    }
                    answer.rows.add(found, of: record.id, lists)
                }
            }
        }
        return answer
    }

    /// The best candidates of all lists, the surest first; equals in the order of the lists.
    func candidates(for profile: Profile, limit: Int) -> [(list: Int, candidate: Candidate)] {
        var found: [(list: Int, candidate: Candidate)] = []
        for (number, list) in lists.enumerated() {
            found += list.search { $0.candidates(for: profile, limit: limit) }.map { (number, $0) }
        }
        guard lists.count > 1 else { return found }
        found.sort {
            ($1.candidate.score, $0.list, $0.candidate.entity) < (
                $0.candidate.score, $1.list, $1.candidate.entity
            )
        }
        return Array(found.prefix(limit))
    }

    /// Finds the entities of one list that may be one: rows `left right score` between tabs, each pair once.
    ///
    /// - Parameters:
    ///   - floor: Pairs below this score are left out.
    ///   - limit: The most pairs in which an entity stands first.
    ///   - workers: How many threads; nil is one a core.
    ///   - output: Takes the rows of some entities at a time, in the order of the list.
    /// - Throws: What `output` throws.
    public func duplicates(
        floor: Double = 0.1, limit: Int = 50, workers: Int? = nil, output: ([UInt8]) throws -> Void
    ) async throws {
        for list in lists {
            let count = list.index.entityCount
            var next = 0
            try await ScreeningWork.inOrder(workers: workers ?? ScreeningWork.workers) { () -> Range<Int>? in
                guard next < count else { return nil }
                defer { next = min(next + 100, count) }
                return next..<min(next + 100, count)
            } work: { places in
                list.duplicates(of: places, floor: floor, limit: limit)
            } take: { rows in
                try output(rows)
            }
        }
    }
}

extension Watchlist {
    /// The rows of some entities against those that come after them.
    fileprivate func duplicates(of places: Range<Int>, floor: Double, limit: Int) -> [UInt8] {
        var rows = ScreeningRows()
        for place in places {
            guard let profile = profile(at: place) else { continue }
            let found = search { $0.candidates(for: profile, limit: limit) { $0 <= place } }
            for candidate in found where candidate.score >= floor {
                index.withID(of: place) { rows.add($0) }
                rows.nextCell()
                index.withID(of: candidate.entity) { rows.add($0) }
                rows.nextCell()
                rows.add(score: candidate.score)
                rows.nextLine()
            }
        }
        return rows.bytes
    }
}

extension ScreeningRows {
    fileprivate mutating func add(
        _ found: [(list: Int, candidate: Candidate)], of query: String, _ lists: [Watchlist]
    ) {
        for (number, (list, candidate)) in found.enumerated() {
            add(query.utf8)
            nextCell()
            add(number + 1)
            nextCell()
            lists[list].index.withID(of: candidate.entity) { add($0) }
            nextCell()
            add(score: candidate.score)
            nextLine()
        }
    }
}

/// Clocks in nanoseconds.
enum ScreeningClock {
    /// Monotonic.
    static var wall: UInt64 { time(CLOCK_MONOTONIC) }
    /// CPU time of this thread.
    static var thread: UInt64 { time(CLOCK_THREAD_CPUTIME_ID) }

    /// CPU time of all threads.
    static var process: UInt64 { time(CLOCK_PROCESS_CPUTIME_ID) }

    private static func time(_ clock: clockid_t) -> UInt64 {
        var now = timespec()
        clock_gettime(clock, &now)
        return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
    }
}
