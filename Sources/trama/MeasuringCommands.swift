internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Workbench

struct NamesScore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names-score",
        abstract: "Score pairs of names, for an evaluation.",
        discussion: """
            Reads lines of four cells between tabs on standard input, an ID, two names and a schema, and writes a line
            for each: the ID and the score, 0 to 1. From 0.7 on two names match; a match is a lead, never an
            identification.

            Example: printf '1\\tMohammed Ali\\tMuhammad Aly\\tPerson\\n' | trama names-score
            """)

    func run() async throws {
        var measuring = Measuring()
        try await ScreeningPairs(model: Installation.model()).scoreNames(nil) { try measuring.take($0, $1) }
        try measuring.finish()
    }
}

struct EntitiesScore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities-score",
        abstract: "Score pairs of whole entities, for an evaluation.",
        discussion: """
            Reads JSON lines {"id": …, "query": ENTITY, "candidate": ENTITY} on standard input, the entities in
            FollowTheMoney's form, and writes a line for each: the ID and the score, 0 to 1.
            """)

    func run() async throws {
        var measuring = Measuring()
        try await ScreeningPairs(model: Installation.model()).scoreEntities(nil) {
            try measuring.take($0, $1)
        }
        try measuring.finish()
    }
}

struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build an index of lists, which “trama screen” opens at once.",
        discussion: """
            The index is a function of the lists and their order alone. It keeps names, dates, countries and
            fingerprints of identifiers, not what else the lists say.

            Example: trama index register.ftm.jsonl --output register.index
            """)

    @Argument(help: "Lists, folders of lists, or cases.", completion: .file()) var lists: [String]
    @Option(name: .shortAndLong, help: "The file to write.", completion: .file()) var output: String

    func run() throws {
        let report = try Watchlists.buildIndex(
            of: lists.map { URL(fileURLWithPath: $0) }, to: URL(fileURLWithPath: output),
            model: Installation.model())
        ScreeningText.complain(about: report.failedRows, lost: report.lostRows)
        for failure in report.failures { Terminal.complain(Terminal.line(failure.reason, 600)) }
        print(
            "\(Terminal.plural(report.entities, "entity", "entities")), \(Terminal.size(report.bytes)): \(output)"
        )
        if report.lostRows > 0 || !report.failures.isEmpty { throw ExitCode(1) }
    }
}

struct Dedupe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the entities of one list that may be one.",
        discussion: """
            Writes a line for each pair: two IDs and the score, between tabs. From 0.7 on it is called a match, which is
            a lead, never an identification.
            """)

    @Argument(help: "A list or a case.", completion: .file()) var list: String
    @Option(help: "Leave out pairs below this score.") var floor = 0.1
    @Option(help: "The most pairs in which an entity stands first.") var limit = 50

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit is a number of pairs, 1 or more.") }
    }

    func run() async throws {
        let lists = try Watchlists.open([URL(fileURLWithPath: list)], model: Installation.model())
        guard !lists.catalog.contains(where: { $0.format == "index" }) else {
            throw ScreeningError(
                "An index does not hold what is compared. Name the list that it was built of.")
        }
        try await lists.duplicates(floor: floor, limit: limit) { try StandardOutput.write($0) }
        let isWhole = ScreeningText.complain(about: lists)
        if !isWhole { throw ExitCode(1) }
    }
}

/// Writes answers to standard output and names the lines that have none.
struct Measuring {
    private var broken = 0

    /// Takes the answers to some lines.
    mutating func take(_ rows: [UInt8], _ findings: [ScreeningFinding]) throws {
        try StandardOutput.write(rows)
        broken += findings.count
        for finding in findings {
            Terminal.complain("line \(finding.line): \(Terminal.line(finding.reason, 600))")
        }
    }

    /// Ends with exit code 1 where a line has no answer.
    func finish() throws {
        if broken > 0 { throw ExitCode(1) }
    }
}

/// Standard output as bytes.
enum StandardOutput {
    /// Writes all of it.
    static func write(_ bytes: [UInt8]) throws(ScreeningError) {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { all in
                Glibc.write(STDOUT_FILENO, all.baseAddress.unsafelyUnwrapped + start, all.count - start)
            }
            if count < 0, errno != EINTR {
                throw ScreeningError("The output cannot be written: \(String(cString: strerror(errno))).")
            }
            start += max(0, count)
        }
    }
}

/// What commands that screen say on standard error.
enum ScreeningText {
    /// Names rows that are not there; `lost` is how many there are.
    static func complain(about rows: [Dataset.FailedRow], lost: Int, of list: String? = nil) {
        for row in rows.prefix(20) {
            Terminal.complain(sentence(row))
        }
        let others = lost - rows.prefix(20).count(where: \.isLost)
        if others > 0 { Terminal.complain("… and \(Terminal.plural(others, "more row")) could not be read.") }
    }

    /// One row that could not be read, or not wholly.
    static func sentence(_ row: Dataset.FailedRow) -> String {
        let place = row.line.map { "\(row.file), line \($0)" } ?? row.file
        let entry = row.entry.map { " (\(Terminal.line($0, 60)))" } ?? ""
        return "\(Terminal.line(place))\(entry): \(Terminal.line(row.reason, 600))"
    }

    /// Names what of the lists is not there; whether everything is.
    static func complain(about lists: Watchlists) -> Bool {
        for failure in lists.failures { Terminal.complain(Terminal.line(failure.reason, 600)) }
        for list in lists.catalog { complain(about: list.failedRows, lost: list.lostRows) }
        return lists.failures.isEmpty && lists.catalog.allSatisfy { $0.lostRows == 0 }
    }
}
