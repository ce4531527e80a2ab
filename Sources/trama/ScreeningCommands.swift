internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

struct Screen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hold names, tables and texts against lists and cases.",
        discussion: """
            A hit is a lead, never an identification. Its score lies between 0 and 1; from 0.7 on it is called a match.
            Weak hits, through a nickname, initials or one common name alone, are marked so and never reach 0.7.

              trama screen ofac.json border.trama --name "Héctor Guerrero Flores" --birth-date 1983
              trama screen ofac.json --csv people.csv --csv-output > hits.csv
              trama screen border.trama --against ofac.trama
              trama screen ofac.json --text letter.txt

            Lists are FollowTheMoney JSON, OFAC's files, JSON lists of names, index files of “trama index”, or cases.
            Without --name, --csv, --queries or --text, the entities of the sources are held against those of --against.
            The table of --csv has a header: name, schema, birthDate, nationality, id, or other properties.
            --queries alone writes rows for other programs: query, rank, ID and score between tabs.

            Where nothing is found, the report says what was searched: which lists, in which versions, when, and what
            could not be read. Hits do not change the exit code unless --fail-on-hit asks for it: 3.
            """)

    @Argument(help: "Lists, folders of lists, indexes, or cases.", completion: .file()) var sources:
        [String] = []
    @Option(help: "A list or case to search; may be given again.", completion: .file()) var against:
        [String] = []

    @Option(help: "A name to screen; may be given again for other names of the same one.") var name:
        [String] = []
    @Option(help: "Person, Company, LegalEntity, Vessel … Otherwise anything that bears the name.")
    var schema: String?
    @Option(help: "When a person was born: 1983, 1983-05 or 1983-05-02.") var birthDate: String?
    @Option(help: "Nationality or country, as a code or name.") var country: [String] = []
    @Option(name: .customLong("csv"), help: "A table of people and organisations.", completion: .file())
    var table: String?
    @Option(
        help: "FollowTheMoney JSON, an entity a line, its ID under “qid”; “-” is standard input.",
        completion: .file())
    var queries: String?
    @Option(help: "A text in which every known name is found; “-” is standard input.", completion: .file())
    var text: String?

    @Option(help: "Leave out hits below this score.") var threshold: Double?
    @Option(help: "The most hits of a query; 10, or 50 rows with --queries alone.") var limit: Int?
    @Flag(help: "In a text, also report weak hits.") var weak = false
    @Flag(help: "Print JSON.") var json = false
    @Flag(help: "Print a table, a row for each hit.") var csvOutput = false
    @Flag(help: "End with exit code 3 where a hit is at or above the threshold.") var failOnHit = false
    @Flag(help: "With --queries: say on standard error what the run did and cost.") var statistics = false

    func validate() throws {
        let asked = [!name.isEmpty, table != nil, queries != nil, text != nil].count { $0 }
        guard asked <= 1 else { throw ValidationError("Choose one of --name, --csv, --queries and --text.") }
        guard !sources.isEmpty || !against.isEmpty else {
            throw ValidationError("Name a list or a case to search, or --against one.")
        }
        guard asked == 1 || !against.isEmpty && !sources.isEmpty else {
            throw ValidationError(
                "Say what to screen: --name, --csv, --queries, --text, or a list --against another.")
        }
        guard !(json && csvOutput) else { throw ValidationError("Choose one of --json and --csv-output.") }
        guard limit ?? 1 > 0 else { throw ValidationError("--limit is a number of hits, 1 or more.") }
        guard (0...1).contains(threshold ?? 0) else {
            throw ValidationError("--threshold lies between 0 and 1.")
        }
        if name.isEmpty, birthDate != nil || !country.isEmpty {
            throw ValidationError("--birth-date and --country go with --name.")
        }
        if name.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("--name is empty.")
        }
        if let birthDate { _ = try PartialDate.argument(birthDate) }
    }

    func run() async throws {
        let model = try Installation.model()
        let start = ContinuousClock.now
        let isListAgainstList = name.isEmpty && table == nil && queries == nil && text == nil
        let searched = isListAgainstList ? against : sources + against
        let lists = try Watchlists.open(searched.map { URL(fileURLWithPath: $0) }, model: model)
        let opened = (ContinuousClock.now - start) / .milliseconds(1)
        if let queries, !json, !csvOutput, threshold == nil, !failOnHit {
            return try await writeRows(queries, lists, opened: opened)
        }
        if let text { return try await screen(text: text, lists) }
        let source: ScreeningSource
        if isListAgainstList {
            let asking = try Watchlists.open(sources.map { URL(fileURLWithPath: $0) }, model: model)
            for failure in asking.failures { Terminal.complain(Terminal.line(failure.reason, 600)) }
            source = .entities(of: asking)
        } else if let table {
            source = .table(URL(fileURLWithPath: table), schema: schema)
        } else if let queries {
            source = .lines(queries == "-" ? nil : URL(fileURLWithPath: queries))
        } else {
            source = .queries([query])
        }
        try await report(source, lists)
    }

    private var query: ScreeningQuery {
        var properties = ["name": name]
        if let birthDate { properties["birthDate"] = [birthDate] }
        if !country.isEmpty { properties["country"] = country }
        var query = ScreeningQuery(id: "1", schema: schema ?? "", properties: properties)
        if schema == nil { query.schema = query.likelySchema }
        return query
    }

    private var choice: ScreeningChoice {
        var choice = ScreeningChoice()
        choice.threshold = threshold ?? choice.threshold
        choice.limit = limit ?? choice.limit
        return choice
    }

    private func writeRows(_ queries: String, _ lists: Watchlists, opened: Double) async throws {
        var measuring = Measuring()
        let file = queries == "-" ? nil : URL(fileURLWithPath: queries)
        let told = try await lists.screen(file, limit: limit ?? 50, isMeasured: statistics) {
            try measuring.take($0, $1)
        }
        let isWhole = ScreeningText.complain(about: lists)
        if statistics {
            let line = String(
                format: #"{"queries": %d, "pairs": %d, "aligned": %d, "cpu_seconds": %.6f, "#
                    + #""total_cpu_seconds": %.6f, "open_ms": %.3f, "p50_us": %.1f, "p99_us": %.1f}"# + "\n",
                told.queries, told.pairs, told.aligned, told.cpuSeconds, told.totalCPUSeconds, opened,
                told.quantile(0.5), told.quantile(0.99))
            FileHandle.standardError.write(Data(line.utf8))
        }
        try measuring.finish()
        if !isWhole { throw ExitCode(1) }
    }

    private func report(_ source: ScreeningSource, _ lists: Watchlists) async throws {
        var printing = ScreeningPrinting(form: json ? .json : csvOutput ? .table : .text)
        try printing.begin()
        var report = try await lists.screen(source, choice: choice) { try printing.take($0) }
        report.results = printing.kept
        try printing.finish(report)
        try end(hits: report.queriesWithHits, isWhole: report.isWhole)
    }

    private func screen(text: String, _ lists: Watchlists) async throws {
        let bytes = try Watchlists.text(of: text == "-" ? nil : URL(fileURLWithPath: text))
        let report = lists.screen(
            text: bytes, threshold: threshold ?? Watchlists.threshold, includingWeak: weak)
        let printing = ScreeningPrinting(form: json ? .json : csvOutput ? .table : .text)
        try printing.finish(report)
        try end(
            hits: report.hits.count { $0.score >= report.threshold },
            isWhole: lists.failures.isEmpty && lists.catalog.allSatisfy { $0.lostRows == 0 })
    }

    private func end(hits: Int, isWhole: Bool) throws {
        if failOnHit, hits > 0 { throw ExitCode(3) }
        if !isWhole { throw ExitCode(1) }
    }
}
