internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

struct Load: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load lists into a case: sanctions, wanted people, registers.",
        discussion: """
            Lists that tell themselves, by what stands in them: FollowTheMoney’s entities, statements and changes, Aleph’s
            exports and diagrams; OFAC’s tables (best as the folder that holds them), XML and JSON; the consolidated
            screening list; the lists of the United Nations (XML), the United Kingdom (ODS, CSV) and Canada (XML); the FBI’s
            wanted list; statements of beneficial ownership (BODS); events and galaxies of MISP; JSON lists of names. Any
            other table, or sheet of a workbook, is loaded with --mapping (trama map).

            A list's rows start accepted, and every claim cites its row or cell. Rows that cannot be read are named, and
            the rest is loaded, all at once or not at all.

            A list that is loaded again changes nothing where it is the same. A newer version takes the place of the
            older one: what it still says stays with your decisions on it, what it no longer says leaves the views.

            Example: trama load border.trama ~/lists/ofac --name ofac-sdn --grade A2 --tlp clear
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "Lists, or folders of lists.", completion: .file()) var paths: [String]
    @Option(help: "The list's name in the case. Otherwise its file's, without the ending.") var name: String?
    @Option(
        help: "What the columns of a table mean: a mapping in FollowTheMoney’s YAML.", completion: .file())
    var mapping: String?
    @Option(help: "Under what terms the list may be used, for the record.") var licence: String?
    @Option(help: "With --mapping, the sheet of a workbook.") var sheet: String?
    @Option(help: "How far the list can be trusted: A–F and 1–6, such as A2.", transform: Grade.argument)
    var grade: Grade?
    @Option(
        help: "Who may see what comes from it: clear, green, amber, amber+strict or red.",
        transform: Marking.argument)
    var tlp: Marking?
    @OptionGroup var output: JSONFlag

    func run() async throws {
        let investigation = try target.open()
        var options = ListOptions()
        if let name {
            let tidy = Terminal.line(name, 120)
            guard !tidy.isEmpty else { throw ValidationError("A list’s name cannot be empty.") }
            options.name = tidy
        }
        options.mapping = try mapping.map {
            try ListMapping(file: URL(fileURLWithPath: $0), model: investigation.model)
        }
        options.sheet = sheet
        options.licence = licence
        options.grade = grade
        options.marking = tlp
        let report = try await investigation.load(paths.map { URL(fileURLWithPath: $0) }, options: options)
        try output.print(report) { summarise(report) }
        let lost = report.lists.contains {
            $0.dataset.failedRows.contains(where: \.isLost) && !$0.change.isUnchanged
        }
        if lost || !report.failures.isEmpty || report.lists.isEmpty { throw ExitCode(1) }
    }

    private func summarise(_ report: ListReport) {
        for loaded in report.lists {
            let (list, change) = (loaded.dataset, loaded.change)
            let name = Terminal.line(list.name)
            guard !change.isUnchanged else {
                print("The case has “\(name)” in this version already (\(list.version.prefix(12))).")
                continue
            }
            let dated = list.date.map { " of \(Terminal.line($0, 40))" } ?? ""
            print(
                "Loaded “\(name)”\(dated), version \(list.version.prefix(12)): "
                    + "\(Terminal.plural(list.entities, "entity", "entities")), "
                    + "\(Terminal.plural(list.claims, "claim")), accepted.")
            if change.kept + change.retracted > 0 {
                print(
                    "  \(change.kept) claims stood already, \(change.added) are new, \(change.retracted) are no longer made."
                )
            }
            if let difference = loaded.difference {
                print("  \(difference.summary) (trama diff CASE \(name))")
            }
            if change.alerts > 0 {
                print(
                    "  \(Terminal.plural(change.alerts, "alert")): it names whom the case knows, or may know "
                        + "(trama alerts CASE)")
            }
            ListCommands.show(list.failedRows)
        }
        if !report.failures.isEmpty {
            print("\(Terminal.plural(report.failures.count, "file")) could not be loaded:")
            for failure in report.failures { print("  \(Terminal.line(failure.reason, 600))") }
        } else if report.lists.isEmpty {
            print("No list was found there.")
        }
        if report.lists.contains(where: { !$0.change.isUnchanged }) {
            print(String(format: "It took %.1f s.", report.seconds))
        }
    }
}

struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the lists of a case, with their versions.",
        discussion: """
            The version is the SHA-256 of the list's file, or is made of those of its files. Older versions are kept for
            the record.
            """)

    @OptionGroup var target: CaseArguments
    @Flag(help: "Name every row that could not be loaded.") var failed = false
    @OptionGroup var output: JSONFlag

    func run() throws {
        let datasets = try target.open().datasets()
        try output.print(datasets) {
            for list in datasets {
                print(
                    "\(list.version.prefix(12))  \(Terminal.line(list.name))"
                        + (list.isCurrent ? "" : "  (an older version)"))
                let facts = [
                    list.date.map { "dated \(Terminal.line($0, 40))" },
                    Terminal.plural(list.entities, "entity", "entities"),
                    Terminal.plural(list.claims, "claim"),
                    Terminal.size(list.files.reduce(0) { $0 + $1.bytes }),
                    list.licence.map { Terminal.line($0, 80) },
                    list.recipe == nil ? "read as \(list.mapping)" : "read by a mapping (--json shows it)",
                ]
                print("    \(facts.compactMap { $0 }.joined(separator: " · "))")
                print("    loaded \(list.loadedAt) by \(Terminal.line(list.loadedBy))")
                for file in list.files { print("    \(file.hash.prefix(12))  \(Terminal.line(file.name))") }
                if failed {
                    ListCommands.show(list.failedRows, limit: .max)
                } else if !list.failedRows.isEmpty {
                    let lost = list.failedRows.count(where: \.isLost)
                    print(
                        "    \(Terminal.plural(lost, "row")) not loaded, "
                            + "\(Terminal.plural(list.failedRows.count - lost, "note")) on others (--failed names them)"
                    )
                }
            }
            print(Terminal.plural(Set(datasets.map(\.name)).count, "list"))
        }
    }
}

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what two versions of a list say differently: who came, who changed, who left.",
        discussion: """
            Without versions, the current one is compared with the one before it. A version is named by the beginning of
            its number in `trama lists`; “none” compares with nothing, so that all is new. Nothing that left a list is
            deleted: its claims are on the record.

            Example: trama diff border.trama un --from 3f1c0a --to 9b2e71
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "The list’s name.") var list: String
    @Option(help: "The older version. Otherwise the one before the newer.") var from: String?
    @Option(help: "The newer version. Otherwise the current one.") var to: String?
    @Flag(help: "With relations, sanctions and papers as entries of their own.") var all = false
    @OptionGroup var output: JSONFlag

    func run() throws {
        let investigation = try target.open()
        let (older, newer) = try investigation.versions(ofList: list, from: from, to: to)
        var tally = ListDifference()
        if !output.json {
            let before = older.map { "\($0.version.prefix(12)), loaded \($0.loadedAt)" } ?? "nothing"
            print("“\(Terminal.line(newer.name))”: \(before)")
            print("  → \(newer.version.prefix(12)), loaded \(newer.loadedAt)")
        }
        try investigation.forEachDifference(from: older, to: newer) { change in
            if output.json { return try output.line(change) }
            tally.count(change, isThing: investigation.isThing(change.schema))
            guard all || investigation.isThing(change.schema) else { return }
            let mark = change.kind == .new ? "+" : change.kind == .gone ? "-" : "~"
            print("\(mark) \(Terminal.line(change.caption, 120))  \(change.schema)  \(change.id)")
            for value in change.kind == .gone ? [] : change.added {
                print("    + \(value.property): \(Terminal.line(value.value, 200))  #\(value.claim)")
            }
            for value in change.kind == .gone ? [] : change.removed {
                print("    - \(value.property): \(Terminal.line(value.value, 200))  #\(value.claim)")
            }
        }
        if !output.json { print(tally.summary) }
    }
}

struct Alerts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what lists newly say of whom the case knows: leads, not identifications.",
        discussion: """
            A list that is loaded raises an alert where an entry that came, changed or left is joined with an entity of
            the case, or may be the same. Say that you saw it with --seen; it stays on the record.

            Example: trama alerts border.trama --seen 3 4
            """)

    @OptionGroup var target: CaseArguments
    @Flag(help: "With those that somebody has seen.") var all = false
    @Option(parsing: .upToNextOption, help: "Note that you saw these.") var seen: [Int64] = []
    @OptionGroup var output: JSONFlag

    func run() throws {
        let investigation = try target.open()
        if !seen.isEmpty {
            let count = try investigation.dismissAlerts(seen)
            return print("\(Terminal.plural(count, "alert")) noted as seen.")
        }
        let alerts = try investigation.alerts(includingSeen: all)
        try output.print(alerts) {
            for alert in alerts { print(Alerts.text(alert)) }
            print(
                Terminal.plural(alerts.count, "alert")
                    + (alerts.isEmpty ? "" : ". A lead, not an identification."))
        }
    }

    private static func text(_ alert: Alert) -> String {
        let caption = Terminal.line(alert.caption.isEmpty ? alert.knownCaption : alert.caption, 80)
        let sameness = alert.score.map { String(format: "may be (%.2f)", $0) } ?? "is joined with"
        let news = ["new": "came", "changed": "changed", "gone": "left"][alert.kind.rawValue] ?? ""
        return """
            \(alert.number)  \(alert.raisedAt.prefix(10))  \(Terminal.line(alert.dataset, 40)): \(caption) (\(alert.entity)) \(news)\
            \(alert.isSeen ? "  (seen)" : "")
                \(sameness) \(Terminal.line(alert.knownCaption, 80)) (\(alert.known))
            """
    }
}

/// What the commands on lists share.
private enum ListCommands {
    static func show(_ rows: [Dataset.FailedRow], limit: Int = 20) {
        let lost = rows.filter(\.isLost)
        if !lost.isEmpty { print("  \(Terminal.plural(lost.count, "row")) could not be loaded:") }
        for row in lost.prefix(limit) { print("    \(line(row))") }
        if lost.count > limit { print("    … and \(lost.count - limit) more (trama lists CASE --failed)") }
        for row in rows where !row.isLost { print("  Note: \(line(row))") }
    }

    private static func line(_ row: Dataset.FailedRow) -> String {
        let place = row.line.map { ", line \($0)" } ?? ""
        let entry = row.entry.map { ", entry \(Terminal.line($0, 60))" } ?? ""
        return "\(Terminal.line(row.file, 80))\(place)\(entry): \(Terminal.line(row.reason, 400))"
    }
}
