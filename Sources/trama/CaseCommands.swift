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

struct Reread: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the texts of a case again, after the program learnt to read better.",
        discussion: """
            Reads every text whose claims an older version made. What people accepted, rejected, corrected and entered
            stays with its passages, as do merges and separations; what is read again is not proposed twice, and what was
            rejected does not come back. Proposals that nobody touched make room for the new ones.

            Example: trama reread border.trama
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "Only these documents, whatever read them last: names, or beginnings of hashes.")
    var documents: [String] = []
    @OptionGroup var output: JSONFlag

    func run() async throws {
        let investigation = try target.open()
        let outcome = try await investigation.reread(documents)
        try output.print(outcome) {
            if outcome.documents == 0 {
                print("Nothing to do: this version of the program read every text.")
            }
            outcome.summarise()
        }
    }
}

extension Rereading {
    /// Says what stayed, went and came, and lists the decisions that a new version no longer bears out.
    func summarise() {
        if documents > 0 {
            print(
                "Read \(Terminal.plural(documents, "document")) again: \(Terminal.plural(kept, "decided claim")) kept, "
                    + "\(withdrawn) withdrawn, \(new) new, \(same) the same.")
        }
        if revisions > 0 {
            let came = revisions == 1 ? "is a new version" : "are new versions"
            print(
                "\(Terminal.plural(revisions, "document")) \(came) of what the case had: "
                    + "\(Terminal.plural(carried, "decision")) carried over.")
        }
        list(
            outlived.filter { !$0.stands },
            as: (
                "rests on text that the new version no longer has",
                "rest on text that the new version no longer has"
            ))
        list(
            outlived.filter(\.stands),
            as: ("rests on text that is read otherwise now", "rest on text that is read otherwise now"))
    }

    private func list(_ decisions: [OutlivedDecision], as what: (one: String, many: String)) {
        guard !decisions.isEmpty else { return }
        let says = decisions.count == 1 ? what.one : what.many
        print("\(Terminal.plural(decisions.count, "decision")) \(says); kept with the old one:")
        for decision in decisions { decision.show() }
    }
}

extension OutlivedDecision {
    /// Prints it in two lines.
    func show() {
        print("  #\(claim) \(verdict.rawValue): \(Terminal.line(statement))")
        print("      “\(Terminal.line(quote, 160))” in \(Terminal.line(name)) (\(document.prefix(12)))")
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
