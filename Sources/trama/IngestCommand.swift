internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

struct Ingest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read files and folders into a case.",
        discussion: """
            Reads PDF, office documents, web pages, mails and mail boxes, pictures (their words are recognised), archives
            and what is in them, e-books, databases and plain text; docs/formats.md lists all. Folders are read with
            everything in them, but for hidden files. Each file is read by a process of its own, which sees no other
            file and no network. A file that cannot be read is named with its reason and costs nothing else.

            What is to be read waits in a queue in the case. After an interruption, run the same command again, or
            trama ingest CASE without a path, to go on where it stopped.

            A file whose text has changed comes in as a new version beside the old one. Decisions go with the words that
            it still has; those on words that it no longer has stay with the old version, and are listed.

            Examples:
              trama ingest border.trama ~/leak --source "Leak of March" --grade B2 --tlp amber
              trama ingest border.trama --retry --reason encrypted --password-file passwords.txt
              trama ingest border.trama ~/drop --watch
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "Files and folders; none goes on with what still waits.", completion: .file())
    var paths: [String] = []
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
    @Option(
        help: "When words are recognised in pictures: off, where-no-text (unless told otherwise) or always.",
        transform: IngestOptions.Recognition.argument)
    var ocr: IngestOptions.Recognition?
    @Option(help: "The languages of pictures (es, en, pt), with commas. Otherwise the program chooses.")
    var ocrLanguage: String?
    @Option(help: "A file of passwords, one a line, to try in turn on protected files.", completion: .file())
    var passwordFile: String?
    @Flag(help: "Try again what could not be read.") var retry = false
    @Option(
        help: "With --retry: only what failed for this kind of reason, such as encrypted or \"timed out\".")
    var reason: String?
    @Option(help: "With --retry: only what failed at this stage: read or store.") var stage: String?
    @Flag(help: "Stay, and take in what comes into the folders.") var watch = false
    @OptionGroup var output: JSONFlag

    func validate() throws {
        if retry, !paths.isEmpty {
            throw ValidationError("--retry tries again what failed; it takes no paths.")
        }
        if !retry, reason != nil || stage != nil {
            throw ValidationError("--reason and --stage say what to try again; add --retry.")
        }
        if watch, paths.isEmpty { throw ValidationError("--watch needs a folder to watch.") }
    }

    func run() async throws {
        let investigation = try target.open()
        let options = try options()
        let urls = paths.map { URL(fileURLWithPath: $0) }
        if watch { return try await watch(urls, with: options, in: investigation) }

        let bar = ProgressBar()
        let report: IngestReport
        if retry {
            report = try await investigation.retryIngest(
                stage: stage, kind: reason, options: options, progress: bar.show)
        } else if paths.isEmpty {
            report = try await investigation.resumeIngest(options: options, progress: bar.show)
        } else {
            report = try await investigation.ingest(urls, options: options, progress: bar.show)
        }
        bar.clear()
        try output.print(report) { report.summarise() }
        if !report.failures.isEmpty { throw ExitCode(1) }
    }

    private func options() throws -> IngestOptions {
        var options = IngestOptions()
        options.source = source
        options.grade = grade
        options.marking = tlp
        options.documentDate = documentDate
        options.recognition = ocr
        options.languages = (ocrLanguage ?? "").split { $0 == "," || $0 == " " }.map { $0.lowercased() }
        let unknown = options.languages.filter { !["es", "en", "pt"].contains($0) }
        guard unknown.isEmpty else {
            throw ValidationError(
                "Pictures are read in es, en and pt, not in \(unknown.joined(separator: ", ")).")
        }
        if let passwordFile {
            guard let text = try? String(contentsOfFile: passwordFile, encoding: .utf8) else {
                throw ValidationError("The file of passwords \(passwordFile) cannot be read; check its name.")
            }
            options.passwords = text.split(whereSeparator: \.isNewline).map(String.init)
        }
        return options
    }

    /// Takes in what comes, until the program is stopped.
    private func watch(_ paths: [URL], with options: IngestOptions, in investigation: Investigation)
        async throws
    {
        var folder = WatchFolder(paths)
        Terminal.complain("Watching \(self.paths.joined(separator: ", ")); stop with Ctrl-C.")
        while !Task.isCancelled {
            let files = folder.settled()
            if !files.isEmpty {
                let report = try await investigation.ingest(files, options: options)
                try output.print(report) { report.summarise() }
                fflush(nil)
            }
            try await Task.sleep(for: .seconds(2))
        }
    }
}

extension IngestOptions.Recognition {
    /// Reads the option.
    static func argument(_ text: String) throws -> Self {
        guard let value = Self(rawValue: text) else {
            throw ValidationError("“\(text)” is none of \(allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return value
    }
}

extension IngestReport {
    /// Says in a few lines what came of it.
    func summarise() {
        var line = "Read \(Terminal.plural(read, "document"))"
        if attachments > 0 {
            line += " (\(Terminal.plural(attachments, "attachment")) among them)"
        }
        let duration = String(format: "%.1f s", seconds)
        line += ", \(Terminal.plural(claims, "claim")) proposed, \(Terminal.size(bytes)) in \(duration)."
        print(line)
        for (format, count) in formats.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            print("  \(count) × \(format)")
        }
        let times = ["read", "extract", "store"].compactMap { stage in
            stages[stage].map { "\(stage) \($0.files) in \(String(format: "%.1f", $0.seconds)) s" }
        }
        if !times.isEmpty { print("Stages: \(times.joined(separator: ", ")).") }
        if known > 0 {
            print("\(Terminal.plural(known, "file")) \(known == 1 ? "was" : "were") in the case already.")
        }
        for finding in findings.prefix(100) { print("Note: \(Terminal.line(finding))") }
        if findings.count > 100 {
            print("… and \(findings.count - 100) notes more; trama documents shows them.")
        }
        reread.summarise()
        guard !failures.isEmpty else { return }
        print("\(Terminal.plural(failures.count, "file")) could not be read:")
        for (kind, failures) in failuresByKind {
            print("  \(kind): \(failures.count)")
            for failure in failures.prefix(20) { print("    \(Terminal.line(failure.reason, 400))") }
            if failures.count > 20 {
                print("    … and \(failures.count - 20) more; trama documents --failed lists all.")
            }
        }
    }
}
