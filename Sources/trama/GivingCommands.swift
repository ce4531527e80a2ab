internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Web
internal import Workbench

struct Export: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case ftm, passages }

    static let configuration = CommandConfiguration(
        abstract: "Write the case for other tools.",
        discussion: """
            ftm is FollowTheMoney JSON, an entity a line. Only accepted claims and joins are written, unless
            --include-proposed; how many were left out is said on standard error.

            passages is training data for a tagger: the sentences on which people decided, with the names and relations
            that they accepted, corrected or entered in place, and what they rejected in comments. It holds the
            sentences themselves, so it is as confidential as the documents.

            Example: trama export border.trama --format passages -o decided.txt
            """)

    @OptionGroup var target: CaseArguments
    @Option(help: "The format: ftm or passages.") var format = Format.ftm
    @Flag(help: "What nobody has accepted yet, too.") var includeProposed = false
    @Option(name: .shortAndLong, help: "The file to write. Otherwise standard output.") var output: String?

    func validate() throws {
        if format == .passages, includeProposed {
            throw ValidationError("Passages are what people decided; --include-proposed is for ftm.")
        }
    }

    func run() throws {
        let investigation = try target.open()
        let file = try OutputFile(output)
        if format == .passages {
            let report = try investigation.exportPassages { try file.write($0) }
            try file.finish()
            let summary =
                "Wrote \(Terminal.plural(report.passages, "passage")) with "
                + "\(Terminal.plural(report.accepted, "accepted name or relation", "accepted names and relations")), "
                + "\(report.rejected) rejected."
            return FileHandle.standardError.write(Data((summary + "\n").utf8))
        }
        let report = try investigation.exportFtM(includingProposed: includeProposed) { line in
            try file.write(line + "\n")
        }
        try file.finish()
        let summary =
            "Wrote \(Terminal.plural(report.entities, "entity", "entities")) with \(Terminal.plural(report.claims, "claim"))."
            + (report.proposedClaims + report.proposedJoins == 0
                ? ""
                : " Left out: \(Terminal.plural(report.proposedClaims, "proposed claim")) and "
                    + "\(Terminal.plural(report.proposedJoins, "proposed join")) (--include-proposed takes them).")
        FileHandle.standardError.write(Data((summary + "\n").utf8))
    }
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
