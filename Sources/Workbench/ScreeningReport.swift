public import CaseFiles
public import Foundation
internal import Exchange
internal import Matching
internal import Ontology

/// What a run of screening found and, above all where it found nothing, what it looked through.
public struct ScreeningReport: Hashable, Sendable, Codable {
    /// What every report says.
    public var note = ScreeningReport.note
    /// When it ran: ISO 8601.
    public var at: String
    /// Hits below this score are left out, weak ones excepted.
    public var threshold: Double
    /// The lists with their versions.
    public var lists: [Watchlists.List]
    /// Lists that could not be opened.
    public var failures: [Failure]
    /// How many queries were asked.
    public var queries = 0
    /// How many of them have a hit at or above the threshold.
    public var queriesWithHits = 0
    /// Queries that could not be used.
    public var findings: [ScreeningFinding] = []
    /// Columns of the table that say nothing known, and were passed over.
    public var unknownColumns: [String] = []
    /// What was found, in the order of the queries.
    public var results: [ScreeningResult] = []

    /// What every output of screening says.
    public static let note = "A hit is a lead, never an identification."

    /// An empty report on what was opened.
    public init(_ lists: Watchlists, threshold: Double, at: Date = Date()) {
        self.at = at.formatted(.iso8601)
        self.threshold = threshold
        self.lists = lists.catalog
        failures = lists.failures
    }
}

/// What one query found.
public struct ScreeningResult: Hashable, Sendable, Codable {
    /// The query.
    public var query: ScreeningQuery
    /// The hits at or above the threshold, then the weak ones; the surest first.
    public var hits: [ScreeningHit] = []
    /// Why the query could not be asked.
    public var problem: String?
}

/// How hits are to be chosen.
public struct ScreeningChoice: Sendable {
    /// Hits below this score are left out.
    public var threshold = Watchlists.threshold
    /// Weak hits are kept from this score on; nil leaves them out as others.
    public var weak: Double? = 0.4
    /// The most hits of a query.
    public var limit = 10

    /// The usual choice.
    public init() {}
}

/// Where the queries of a run come from.
public enum ScreeningSource: Sendable {
    /// These.
    case queries([ScreeningQuery])
    /// A table with a header; the schema is that of rows that name none.
    case table(URL, schema: String?)
    /// Lines of FollowTheMoney JSON, the ID under `qid` or `id`; nil is standard input.
    case lines(URL?)
    /// Every entity of these lists and cases.
    case entities(of: Watchlists)
}

extension Watchlists {
    /// Asks all queries of a source; the report has everything but the results, which go to `take` in their order.
    public func screen(
        _ source: ScreeningSource, choice: ScreeningChoice = ScreeningChoice(), workers: Int? = nil,
        take: (ScreeningResult) throws -> Void
    ) async throws -> ScreeningReport {
        var report = ScreeningReport(self, threshold: choice.threshold)
        let queries = try questions(of: source, &report)
        var next = 0
        try await ScreeningWork.inOrder(workers: workers ?? ScreeningWork.workers) { () -> Range<Int>? in
            guard next < queries.count else { return nil }
            defer { next = min(next + 16, queries.count) }
            return next..<min(next + 16, queries.count)
        } work: { range in
            queries[range].map { self.result(of: $0, choice) }
        } take: { results in
            for result in results {
                report.queries += 1
                if result.hits.contains(where: { $0.score >= choice.threshold }) {
                    report.queriesWithHits += 1
                }
                if let problem = result.problem {
                    report.findings.append(ScreeningFinding(line: report.queries, reason: problem))
                }
                try take(result)
            }
        }
        return report
    }

    private func result(of query: ScreeningQuery, _ choice: ScreeningChoice) -> ScreeningResult {
        do throws(ScreeningError) {
            let hits = try hits(
                for: query, limit: choice.limit, threshold: choice.threshold, weak: choice.weak,
                explained: true)
            return ScreeningResult(query: query, hits: hits)
        } catch {
            return ScreeningResult(query: query, problem: error.description)
        }
    }

    private func questions(of source: ScreeningSource, _ report: inout ScreeningReport) throws
        -> [ScreeningQuery]
    {
        switch source {
        case .queries(let queries): return queries
        case .table(let file, let schema):
            let table = ScreeningCSV(
                try LinePieces(file).all(limit: Investigation.largestList), schema: schema, model: model)
            report.findings += table.findings
            report.unknownColumns = table.unknownColumns
            return table.rows.map(\.query)
        case .lines(let file):
            let pieces = try LinePieces(file)
            var queries: [ScreeningQuery] = []
            while let piece = try pieces.next() {
                report.findings += ScreeningRows(refused: piece).findings
                piece.bytes.withUnsafeBytes { text in
                    FtMLines.forEach(in: text, idKey: "qid") { line in
                        switch line {
                        case .failure(let error):
                            report.findings.append(
                                ScreeningFinding(line: piece.linesBefore + error.line, reason: error.sentence)
                            )
                        case .success(let record):
                            var query = ScreeningQuery(id: record.id, schema: record.schema, properties: [:])
                            for (name, values) in record.properties {
                                query.properties[name, default: []] += values
                            }
                            queries.append(query)
                        }
                    }
                }
            }
            return queries
        case .entities(let others):
            return others.lists.flatMap { list in
                (0..<list.index.entityCount).compactMap { list.entity(at: $0) }.map {
                    ScreeningQuery(id: $0.id, schema: $0.schema, properties: $0.properties)
                }
            }
        }
    }

}
