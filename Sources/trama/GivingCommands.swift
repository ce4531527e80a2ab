internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Web
internal import Workbench

struct Export: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case ftm, statements, csv, xlsx, passages }

    static let configuration = CommandConfiguration(
        abstract: "Write the case, or what a query asks for, for other tools.",
        discussion: """
            ftm is FollowTheMoney JSON, an entity a line; statements are FollowTheMoney’s statements in CSV, a row a value;
            csv is a table, a row an entity; xlsx is an Excel workbook, a sheet a schema. Tables name both ends of a link.
            Nothing is capped. Only accepted claims and joins are written, unless --include-proposed; how many were left
            out is said on standard error.

            passages is training data for a tagger: the sentences on which people decided, with the names and relations
            that they accepted, corrected or entered in place, and what they rejected in comments. It holds the
            sentences themselves, so it is as confidential as the documents.

            Example: trama export border.trama --format xlsx --schema Person --list un --links --ends -o un.xlsx
            """)

    @OptionGroup var target: CaseArguments
    @Option(help: "The format: ftm, statements, csv, xlsx or passages.") var format = Format.ftm
    @Option(help: "Only entities of this schema and what it covers; may be given again.") var schema:
        [String] = []
    @Option(help: "Only those of which this list or source says something.") var list: String?
    @Option(help: "Only those of which this document says something: its name or hash.") var document: String?
    @Option(help: "Only those with a name that holds these words.") var name: String?
    @Option(help: "Only this entity: its ID or name; may be given again.") var entity: [String] = []
    @Flag(help: "With the relations and events that point at them.") var links = false
    @Flag(help: "With the entities at which they point.") var ends = false
    @Flag(help: "What nobody has accepted yet, too.") var includeProposed = false
    @Option(name: .shortAndLong, help: "The file to write. Otherwise standard output.") var output: String?

    private var isQuery: Bool {
        !schema.isEmpty || list != nil || document != nil || name != nil || !entity.isEmpty || links || ends
    }

    func validate() throws {
        if format == .passages, includeProposed || isQuery {
            throw ValidationError(
                "Passages are what people decided, all of it; a query is for the other formats.")
        }
        if format == .xlsx, output == nil { throw ValidationError("A workbook is a file: name it with -o.") }
    }

    func run() throws {
        let investigation = try target.open()
        if format == .passages { return try exportPassages(investigation) }
        var query = EntityQuery(includingProposed: includeProposed)
        query.schemata = schema.isEmpty ? nil : try investigation.schemata(under: schema)
        (query.dataset, query.document, query.words) = (list, document, name)
        query.entities = try Set(entity.map { try investigation.caseFile.entity($0).id })
        (query.withLinks, query.withEnds) = (links, ends)
        let report: ExportReport
        if format == .xlsx {
            let file = URL(fileURLWithPath: output ?? "")
            let part = file.appendingPathExtension("part")
            defer { try? FileManager.default.removeItem(at: part) }
            report = try investigation.exportWorkbook(query, to: part)
            guard rename(part.path, file.path) == 0 else { throw OutputError() }
        } else {
            let file = try OutputFile(output)
            report = try investigation.export(query, as: format.exported) { try file.write($0) }
            try file.finish()
        }
        let summary =
            "Wrote \(Terminal.plural(report.entities, "entity", "entities")) with \(Terminal.plural(report.claims, "claim"))."
            + (report.proposedClaims + report.proposedJoins == 0
                ? ""
                : " Left out: \(Terminal.plural(report.proposedClaims, "proposed claim")) and "
                    + "\(Terminal.plural(report.proposedJoins, "proposed join")) (--include-proposed takes them).")
            + (report.cutCells == 0
                ? ""
                : " \(Terminal.plural(report.cutCells, "cell was", "cells were")) longer than Excel allows, and cut.")
        FileHandle.standardError.write(Data((summary + "\n").utf8))
    }

    private func exportPassages(_ investigation: Investigation) throws {
        let file = try OutputFile(output)
        let report = try investigation.exportPassages { try file.write($0) }
        try file.finish()
        let summary =
            "Wrote \(Terminal.plural(report.passages, "passage")) with "
            + "\(Terminal.plural(report.accepted, "accepted name or relation", "accepted names and relations")), "
            + "\(report.rejected) rejected."
        FileHandle.standardError.write(Data((summary + "\n").utf8))
    }
}

extension Export.Format {
    fileprivate var exported: ExportFormat { ExportFormat(rawValue: rawValue) ?? .ftm }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that nothing was changed behind the case's back.",
        discussion: """
            Looks at every original, every citation, the audit trail and every row that it answers for. Note the head of
            the trail elsewhere: whoever can write the whole folder could write a whole new trail, with another head.
            """)

    @OptionGroup var target: CaseArguments
    @OptionGroup var output: JSONFlag

    func run() throws {
        let report = try target.open().caseFile.checkInvariants()
        try output.print(report) {
            for violation in report.violations {
                print("\(violation.kind): \(Terminal.line(violation.description, 400))")
            }
            for finding in report.findings { print("to look at: \(Terminal.line(finding, 400))") }
            print(
                "\(Terminal.plural(report.documents, "document")), \(Terminal.plural(report.claims, "claim")), "
                    + "\(Terminal.plural(report.entries, "audit entry", "audit entries")): "
                    + (report.violations.isEmpty
                        ? "all is well." : "\(Terminal.plural(report.violations.count, "thing")) wrong."))
            print("Head of the audit trail: \(report.head)")
        }
        if !report.violations.isEmpty { throw ExitCode(1) }
    }
}

struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the audit trail: who did what and when.")

    @OptionGroup var target: CaseArguments
    @Option(help: "Only the last so many entries.") var last: Int?
    @OptionGroup var output: JSONFlag

    func run() throws {
        let entries = try target.open().caseFile.history(last: last)
        try output.print(entries) {
            for entry in entries {
                let detail = entry.detail.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
                print(
                    "\(entry.number)  \(entry.at)  \(Terminal.line(entry.actor))  \(entry.action)  \(Terminal.line(detail.joined(separator: ", ")))"
                )
            }
        }
    }
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the case in a browser, on this machine alone.",
        discussion: """
            Prints a URL with a token; without it nothing is shown. The page works while an ingest runs elsewhere.
            Stop it with Ctrl-C.

            Programs that screen names with yente's API (/match, /search, /entities, /catalog) may ask here instead, \
            with the header “Authorization: ApiKey TOKEN”. They are answered from the case and from the lists after \
            --against.

            Example: trama serve border.trama --against ~/lists/ofac
            """)

    @OptionGroup var target: CaseArguments
    @Option(help: "The port, up to 65535; 0 for any that is free.") var port: UInt16 = 4040
    @Option(
        parsing: .upToNextOption,
        help: "Lists, folders of lists and cases that programs may screen against, beside the case.",
        completion: .file())
    var against: [String] = []

    func run() async throws {
        let investigation = try target.open()
        let pages = try CasePages(
            investigation: investigation, against: against.map { URL(fileURLWithPath: $0) })
        for failure in pages.lists?.failures ?? [] { Terminal.complain(failure.reason) }
        try await pages.serve(port: Int(port)) { url in
            print("Case “\(investigation.caseFile.name)” is open at:\n\n  \(url)\n")
            fflush(nil)
        }
    }
}
