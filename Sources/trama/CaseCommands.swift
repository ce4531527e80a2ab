internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new, empty case.",
        discussion: "Example: trama new border.trama")

    @OptionGroup var target: CaseArguments

    func run() throws {
        var path = target.casePath
        if !path.hasSuffix(".trama") { path += ".trama" }
        let folder = URL(fileURLWithPath: path)
        _ = try Investigation.create(at: folder, as: target.actor, model: Installation.model())
        print("Made \(path). Put documents into it with: trama ingest \(path) PATH…")
    }
}

struct Ingest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read files and folders into a case.",
        discussion: """
            Reads plain text, web pages (HTML), PDF, Word documents (DOCX), mails (EML) with their attachments, and
            tables (CSV). Folders are read with everything in them, but for hidden files. A file that cannot be read is
            named with its reason and costs nothing else; run the same command again to go on where it stopped, or to
            try such files again.

            Example: trama ingest border.trama ~/leak --source "Leak of March" --grade B2 --tlp amber
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "Files and folders.", completion: .file()) var paths: [String]
    @Option(help: "The source that they come from. Otherwise the case's name.") var source: String?
    @Option(
        help: "How far the source can be trusted: A–F and 1–6, such as B2.", transform: Grade.argument)
    var grade: Grade?
    @Option(
        help: "Who may see them: clear, green, amber, amber+strict or red.", transform: Marking.argument)
    var tlp: Marking?
    @Option(
        help: "The date of documents that say none themselves, such as 2023-09-21.",
        transform: PartialDate.argument)
    var documentDate: PartialDate?
    @OptionGroup var output: JSONFlag

    func run() async throws {
        let investigation = try target.open()
        var options = IngestOptions()
        options.source = source
        options.grade = grade
        options.marking = tlp
        options.documentDate = documentDate
        let bar = ProgressBar()
        let report = try await investigation.ingest(
            paths.map { URL(fileURLWithPath: $0) }, options: options, progress: bar.show)
        bar.clear()
        try output.print(report) { summarise(report) }
        if !report.failures.isEmpty { throw ExitCode(1) }
    }

    private func summarise(_ report: IngestReport) {
        let seconds = String(format: "%.1f s", report.seconds)
        var line = "Read \(Terminal.plural(report.read, "document"))"
        if report.attachments > 0 {
            line += " (\(Terminal.plural(report.attachments, "attachment")) among them)"
        }
        line +=
            ", \(Terminal.plural(report.claims, "claim")) proposed, \(Terminal.size(report.bytes)) in \(seconds)."
        print(line)
        for (format, count) in report.formats.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            print("  \(count) × \(format)")
        }
        if report.known > 0 {
            let were = report.known == 1 ? "was" : "were"
            print("\(Terminal.plural(report.known, "file")) \(were) in the case already.")
        }
        for finding in report.findings { print("Note: \(Terminal.line(finding))") }
        guard !report.failures.isEmpty else { return }
        print("\(Terminal.plural(report.failures.count, "file")) could not be read:")
        for failure in report.failures { print("  \(Terminal.line(failure.reason, 400))") }
    }
}

struct Documents: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the documents of a case: who brought them in, when, from where, with their hashes.")

    @OptionGroup var target: CaseArguments
    @Flag(help: "List the files that could not be read instead.") var failed = false
    @OptionGroup var output: JSONFlag

    func run() throws {
        let caseFile = try target.open().caseFile
        if failed {
            let failures = try caseFile.failures()
            return try output.print(failures) {
                if failures.isEmpty { print("Every file was read.") }
                for failure in failures {
                    print("\(Terminal.line(failure.reason, 400))\n    \(Terminal.line(failure.path, 400))")
                }
            }
        }
        let documents = try caseFile.documents()
        try output.print(documents) {
            for document in documents {
                let facts = [
                    document.format, Terminal.size(document.bytes), document.language, document.created,
                    document.grade?.description, document.marking?.description,
                ]
                print("\(document.hash.prefix(12))  \(Terminal.line(document.caption, 90))")
                print("    \(facts.compactMap { $0 }.map { Terminal.line($0) }.joined(separator: " · "))")
                print(
                    "    source \(Terminal.line(document.source)), in since \(document.ingestedAt) by \(Terminal.line(document.ingestedBy))"
                )
                for origin in document.origins {
                    let place = origin.parent.map { "attached to \($0.prefix(12)) as " } ?? ""
                    print("    \(place)\(Terminal.line(origin.path, 400))")
                }
                for finding in document.findings { print("    note: \(Terminal.line(finding))") }
            }
            print(Terminal.plural(documents.count, "document"))
        }
    }
}

struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take a document out of a case wholly.",
        discussion: """
            Its original, its text, its attachments and the claims that rest on it alone go. The audit trail keeps that
            it went, by whom, when and why, and its hash.
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "The document: its name, or the beginning of its hash.") var document: String
    @Option(help: "Why, for the audit trail.") var reason: String?

    func run() throws {
        let removed = try target.open().caseFile.remove(document, reason: reason, by: target.actor)
        for document in removed {
            print("Removed \(document.hash.prefix(12))  \(Terminal.line(document.name))")
        }
    }
}

struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a consistent copy of a case, while others work on it.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "Where the copy goes; nothing may be there yet.") var destination: String

    func run() throws {
        try target.open().caseFile.copy(to: URL(fileURLWithPath: destination), by: target.actor)
        print("Copied to \(destination).")
    }
}
