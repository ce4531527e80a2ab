internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

struct CrossReference: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "xref",
        abstract:
            "Compare the entities of a case with each other, with its lists, or with other lists and cases.",
        discussion: """
            Sure pairs are shown as one, marked “joined by program”; the others wait in the review queue (trama review).
            Two rows of one list are two, and what a person decided does not come back. Hits in lists and cases beside
            this one are printed: load the list to decide on them. A hit is a lead, never an identification.

            Examples:
              trama xref border.trama
              trama xref border.trama --against sdn --schema Person
              trama xref border.trama --dataset sdn --against un
              trama xref border.trama --against ~/lists/ofac --json
              trama xref border.trama --undo 42
            """)

    @OptionGroup var target: CaseArguments
    @OptionGroup var output: JSONFlag
    @Option(
        parsing: .upToNextOption,
        help:
            "Lists of the case by name; files of lists, folders and cases by path. Otherwise the case itself.",
        completion: .file())
    var against: [String] = []
    @Option(help: "Only entities of this schema, such as Person.") var schema: String?
    @Option(help: "Only entities of this list of the case.") var dataset: String?
    @Option(help: "Pairs below this score are left out, 0 to 1.") var floor = 0.5
    @Option(help: "The most pairs that come into the review queue.") var limit = 5000
    @Option(help: "Take back a whole run, by the number that it printed.") var undo: Int64?

    func validate() throws {
        guard (0...1).contains(floor) else { throw ValidationError("--floor is a score from 0 to 1.") }
        guard limit >= 0 else { throw ValidationError("--limit is a number of pairs, 0 or more.") }
    }

    func run() async throws {
        let investigation = try target.open()
        if let undo {
            try investigation.caseFile.undoCrossReference(undo, by: target.actor)
            print("Undid run \(undo): its candidates and joins are gone; what people decided stays.")
            return
        }
        if let schema, investigation.model.schema(named: schema) == nil {
            throw CaseError.unknown(kind: "schema", name: schema)
        }
        var options = CrossReferenceOptions()
        options.against = against
        options.schema = schema
        options.dataset = dataset
        options.floor = floor
        options.limit = limit
        let report = try await investigation.crossReference(options)
        for failure in report.failures { Terminal.complain(failure) }
        try output.print(report) { describe(report) }
        if !report.failures.isEmpty { throw ExitCode(1) }
    }

    private func describe(_ report: CrossReferenceReport) {
        for outside in report.outside {
            print(
                String(format: "%.3f  ", outside.hit.score) + Terminal.line(outside.entity.caption, 60)
                    + "  ~  "
                    + Terminal.line(outside.hit.entity.caption, 60)
                    + "  (\(Terminal.line(outside.hit.entity.id, 60)))")
            for sentence in outside.hit.explanation?.sentences ?? [] {
                print("       \(Terminal.line(sentence))")
            }
        }
        print(
            "Sought \(Terminal.plural(report.entities, "entity", "entities")), found "
                + "\(Terminal.plural(report.pairs, "pair")) from \(floor) on: "
                + "\(report.run.joined) joined, \(report.run.queued) to review, \(report.run.known) known.")
        if let entry = report.run.entry {
            print("Run \(entry). Look at it with: trama review \(target.casePath)")
            print("Take all of it back with: trama xref \(target.casePath) --undo \(entry)")
        }
        if !report.outside.isEmpty {
            print(
                "Hits beside the case are not stored. To decide on them: trama load \(target.casePath) LIST")
        }
    }
}

struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what waits for a person, that first about which a decision teaches most.",
        discussion: """
            Pairs of entities: first those that could go either way and between which most passages hang. Decide with:
            trama judge. With --claims, claims that a program read: first the doubtful ones, whose confidence is nearest
            to one half; of these relations before names. Decide with: trama accept, reject or correct.
            A hit is a lead, never an identification.
            """)

    @OptionGroup var target: CaseArguments
    @OptionGroup var output: JSONFlag
    @Flag(help: "Claims instead of pairs.") var claims = false
    @Option(help: "The most pairs, or groups of claims, to list.") var limit = 20

    /// What waits, as JSON.
    private struct Listing: Encodable {
        var waiting: Int
        var pairs: [ReviewCandidate]
        var conflicts: [JudgementConflict]
    }

    /// What waits of claims, as JSON.
    private struct ClaimListing: Encodable {
        var waiting: Int
        var groups: [[RecordedClaim]]
    }

    private func listClaims(of caseFile: CaseFile) throws {
        let listing = ClaimListing(
            waiting: try caseFile.claimQueueCount(), groups: try caseFile.claimQueue(limit: max(0, limit)))
        let all = listing.groups.flatMap { $0 }
        let captions = try caseFile.captions(of: Set(all.map(\.canonical) + all.compactMap(\.target)))
        try output.print(listing) {
            for group in listing.groups { show(group, captions) }
            print(
                listing.waiting == 0
                    ? "No claim waits for review."
                    : "\(listing.groups.count) of \(Terminal.plural(listing.waiting, "group")) of claims. Decide with: "
                        + "trama accept|reject \(target.casePath) CLAIM…")
        }
    }

    private func show(_ group: [RecordedClaim], _ captions: [EntityID: String]) {
        guard let first = group.first else { return }
        let said = group.map { recorded in
            let value = recorded.target.flatMap { captions[$0] } ?? recorded.claim.statement.value
            return "\(recorded.claim.statement.property) = \(Terminal.line(value, 80))"
        }
        let confidence = group.map(\.claim.confidence).min() ?? first.claim.confidence
        let badge = first.claim.modality == .stated ? "" : ", \(first.claim.modality.rawValue)"
        print(
            String(format: "%.2f", confidence)
                + "  #\(first.unit)  \(first.claim.statement.schema): \(said.joined(separator: ", "))\(badge)"
        )
        if let passage = first.claim.citation.passage {
            print("      “\(Terminal.line(passage.quote))” \(Terminal.line(first.documentName ?? ""))")
        }
    }

    func run() throws {
        let caseFile = try target.open().caseFile
        if claims { return try listClaims(of: caseFile) }
        let listing = Listing(
            waiting: try caseFile.reviewCount(), pairs: try caseFile.reviewQueue(limit: max(0, limit)),
            conflicts: try caseFile.judgementConflicts())
        try output.print(listing) {
            for conflict in listing.conflicts {
                print("CONFLICT  \(Terminal.line(conflict.description, 600))\n")
            }
            for pair in listing.pairs {
                for (mark, side) in [(String(format: "%.3f", pair.score), pair.left), ("  ~  ", pair.right)] {
                    print(
                        "\(mark)  \(side.id)  \(Terminal.line(side.caption, 80)) (\(side.schema), "
                            + "\(Terminal.plural(side.mentions, "mention")))")
                }
                for line in pair.explanation.split(separator: "\n") {
                    print("       \(Terminal.line(String(line)))")
                }
                print("")
            }
            let shown = listing.pairs.count
            print(
                listing.waiting == 0
                    ? "Nothing waits for review."
                    : "\(shown) of \(Terminal.plural(listing.waiting, "pair")). Decide with: "
                        + "trama judge \(target.casePath) LEFT RIGHT same|different|undecided")
        }
    }
}

struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that two entities are the same, are different, or that one cannot tell.",
        discussion: """
            “Different” and “undecided” keep the pair from coming back. “merge” and “separate” say the same of two
            entities, and confirm or take apart what a program joined. Every judgement can be undone.

            Example: trama judge border.trama "Héctor Guerrero" "H. Guerrero Flores" same --note "same birth date"
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "An entity: a name or an ID.") var left: String
    @Argument(help: "The other entity.") var right: String
    @Argument(help: "same, different or undecided.") var verdict: String
    @Option(help: "Why.") var note: String?

    func run() throws {
        guard let verdict = Judgement.Verdict(rawValue: verdict) else {
            throw ValidationError("“\(verdict)” is no judgement. Say same, different or undecided.")
        }
        let caseFile = try target.open().caseFile
        let (one, other) = (try entity(left, in: caseFile), try entity(right, in: caseFile))
        try caseFile.judge(one.id, other.id, verdict, explanation: note, by: target.actor)
        let names = "\(Terminal.line(one.caption)) and \(Terminal.line(other.caption))"
        let outcome =
            switch verdict {
            case .same: "are shown as one"
            case .different: "stand apart"
            case .undecided: "are left undecided"
            }
        print("\(names) \(outcome). Take it back with: trama undo \(target.casePath)")
    }

    /// An entity by name; by its ID that very one, though it is joined in another.
    private func entity(_ name: String, in caseFile: CaseFile) throws -> (id: EntityID, caption: String) {
        let summary = try caseFile.entity(name)
        if let id = EntityID(name), (try? caseFile.members(of: summary.id))?.contains(id) ?? false {
            return (id, summary.caption)
        }
        return (summary.id, summary.caption)
    }
}
