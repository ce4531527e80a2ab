internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

/// How results of screening reach the reader: as sentences, as a table, as JSON.
struct ScreeningPrinting {
    enum Form { case text, table, json }

    let form: Form
    /// Results that JSON gives as a whole.
    private(set) var kept: [ScreeningResult] = []

    init(form: Form) { self.form = form }

    /// Prints what comes before the results.
    func begin() throws {
        if form == .table {
            try line(
                [
                    "query", "name", "rank", "score", "verdict", "list", "id", "schema", "caption", "why",
                    "note",
                ])
        }
    }

    /// Prints one result.
    mutating func take(_ result: ScreeningResult) throws {
        switch form {
        case .json: kept.append(result)
        case .table:
            for (number, hit) in result.hits.enumerated() {
                let why = hit.explanation?.sentences.joined(separator: "; ") ?? ""
                try line([
                    result.query.id, result.query.title, "\(number + 1)", Self.score(hit.score),
                    hit.verdict.rawValue,
                    hit.entity.list, hit.entity.id, hit.entity.schema, hit.entity.caption, why,
                    ScreeningReport.note,
                ])
            }
        case .text:
            guard !result.hits.isEmpty || result.problem != nil else { return }
            print("\(Terminal.line(result.query.title)) (\(result.query.schema))")
            for hit in result.hits { show(hit) }
        }
    }

    /// Prints what comes after the results: what was searched, and what could not be.
    func finish(_ report: ScreeningReport) throws {
        switch form {
        case .json: try JSONFlag.print(report)
        case .table: complain(report)
        case .text:
            let count = Terminal.plural(report.queries, "query", "queries")
            print(
                report.queriesWithHits == 0
                    ? "No hit at or above \(Self.score(report.threshold)) for \(count)."
                    : "\(report.queriesWithHits) of \(count) with a hit at or above \(Self.score(report.threshold))."
            )
            showSearched(report.lists, report.failures, at: report.at)
            showNotes(report)
            print(report.note)
        }
    }

    /// Prints what a text holds.
    func finish(_ report: TextScreeningReport) throws {
        switch form {
        case .json: try JSONFlag.print(report)
        case .table:
            try line([
                "start", "end", "passage", "score", "verdict", "list", "id", "schema", "caption", "name",
                "note",
            ])
            for hit in report.hits {
                try line([
                    "\(hit.bytes.lowerBound)", "\(hit.bytes.upperBound)", hit.passage, Self.score(hit.score),
                    hit.verdict.rawValue, hit.list, hit.id, hit.schema, hit.caption, hit.name, report.note,
                ])
            }
        case .text:
            for hit in report.hits {
                print(
                    "bytes \(hit.bytes.lowerBound)–\(hit.bytes.upperBound): “\(Terminal.line(hit.passage))”")
                print("  \(Self.score(hit.score))  \(hit.verdict.label)")
                print(
                    "        \(Terminal.line(hit.name)) · \(Terminal.line(hit.schema)) · \(Terminal.line(hit.id)) · "
                        + Terminal.line(hit.list))
            }
            print(
                report.hits.isEmpty
                    ? "No name of the lists was found in \(Terminal.size(report.textBytes)) of text."
                    : "\(Terminal.plural(report.hits.count, "hit")) in \(Terminal.size(report.textBytes)) of text."
            )
            showSearched(report.lists, report.failures, at: report.at)
            print(report.note)
        }
    }

    private func show(_ hit: ScreeningHit) {
        let entity = hit.entity
        print("  \(Self.score(hit.score))  \(hit.verdict.label)")
        print(
            "        \(Terminal.line(entity.caption)) · \(Terminal.line(entity.schema)) · \(Terminal.line(entity.id)) · "
                + Terminal.line(entity.list))
        for sentence in hit.explanation?.sentences ?? [] {
            print("          \(Terminal.line(sentence, 400))")
        }
    }

    private func showSearched(_ lists: [Watchlists.List], _ failures: [Failure], at: String) {
        print("Searched on \(at):")
        for list in lists {
            var facts = [Terminal.plural(list.entityCount, "entity", "entities")]
            if let date = list.date { facts.append("dated \(Terminal.line(date, 40))") }
            if let version = list.version { facts.append("SHA-256 \(version)") }
            facts.append(Terminal.line(list.path))
            print("  \(Terminal.line(list.name)): \(facts.joined(separator: " · "))")
            for row in list.failedRows.filter(\.isLost).prefix(20) {
                print("    not read: \(ScreeningText.sentence(row))")
            }
            if list.lostRows > 20 { print("    … and \(list.lostRows - 20) more rows were not read") }
        }
        for failure in failures { print("  not searched: \(Terminal.line(failure.reason, 600))") }
    }

    private func showNotes(_ report: ScreeningReport) {
        if !report.unknownColumns.isEmpty { print(unknownColumns(report)) }
        for finding in report.findings.prefix(50) {
            print("Not screened, line \(finding.line): \(Terminal.line(finding.reason, 600))")
        }
        if report.findings.count > 50 { print("… and \(report.findings.count - 50) more.") }
    }

    private func complain(_ report: ScreeningReport) {
        if !report.unknownColumns.isEmpty { Terminal.complain(unknownColumns(report)) }
        for finding in report.findings {
            Terminal.complain("line \(finding.line): \(Terminal.line(finding.reason, 600))")
        }
        for failure in report.failures { Terminal.complain(Terminal.line(failure.reason, 600)) }
        for list in report.lists { ScreeningText.complain(about: list.failedRows, lost: list.lostRows) }
    }

    private func unknownColumns(_ report: ScreeningReport) -> String {
        let columns = report.unknownColumns.map { "“\(Terminal.line($0, 60))”" }.joined(separator: ", ")
        return "These columns are no properties and were passed over: \(columns)."
    }

    private func line(_ cells: [String]) throws {
        let quoted = cells.map { cell -> String in
            guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
            return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
        }
        try StandardOutput.write(Array((quoted.joined(separator: ",") + "\n").utf8))
    }

    private static func score(_ score: Double) -> String {
        String(format: "%.2f", (score * 100).rounded(.down) / 100)
    }
}

extension ScreeningReport {
    /// Whether everything that was named could be read.
    var isWhole: Bool { failures.isEmpty && findings.isEmpty && lists.allSatisfy { $0.lostRows == 0 } }
}

extension ScreeningQuery {
    /// What is sought, for a reader.
    var title: String {
        properties["name"]?.first
            ?? (["firstName", "lastName"].compactMap { properties[$0]?.first }.joined(separator: " "))
    }
}

extension JSONFlag {
    /// Prints a value as JSON, whatever was asked for.
    fileprivate static func print(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try StandardOutput.write(Array(try encoder.encode(value)) + [0x0A])
    }
}
