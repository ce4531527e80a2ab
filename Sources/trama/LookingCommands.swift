internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

struct Entities: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the people, organisations, places and posts of a case, the most often named first.")

    @OptionGroup var target: CaseArguments
    @Option(help: "Only this schema, such as Person; see: trama schemata.") var schema: String?
    @Flag(help: "Relations and events, too.") var all = false
    @Option(help: "At most so many.") var limit: Int?
    @OptionGroup var output: JSONFlag

    func run() throws {
        let investigation = try target.open()
        let entities = try investigation.caseFile.entities(
            ofSchemata: schemata(of: investigation.model), limit: limit)
        try output.print(entities) {
            for entity in entities {
                var line = "\(entity.id)  \(Terminal.line(entity.caption, 80))  (\(entity.schema)"
                if entity.mentions > 0 { line += ", \(Terminal.plural(entity.mentions, "mention"))" }
                if entity.joined > 1 {
                    line += ", joined of \(entity.joined)" + (entity.isJoinProposed ? " by program" : "")
                }
                print(line + ")")
            }
            print(Terminal.plural(entities.count, "entity", "entities"))
        }
    }

    private func schemata(of model: Model) throws -> Set<String>? {
        if let schema {
            guard model.schema(named: schema) != nil else {
                throw ValidationError("There is no schema “\(schema)”. List them with: trama schemata")
            }
            return Set(model.schemata.filter { $0.isA(schema) }.map(\.name))
        }
        guard !all else { return nil }
        return Set(model.schemata.filter { $0.edge == nil && !$0.isA("Interval") }.map(\.name))
    }
}

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show an entity: its names, properties and relations, each with the passages that say so.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "The entity: a name, an ID, or the beginning of one.") var entity: String
    @Flag(help: "Every passage, not only the first three of each line.") var all = false
    @OptionGroup var output: JSONFlag

    func run() throws {
        let page = try target.open().entityPage(entity, limit: all ? nil : 2000)
        try output.print(page) { print(page) }
    }

    private func print(_ page: EntityPage) {
        Swift.print("\(Terminal.line(page.entity.caption))  (\(page.entity.schema))")
        Swift.print("  \(page.entity.id)")
        for conflict in page.conflicts {
            Swift.print("  conflict: \(Terminal.line(conflict.description, 600))")
        }
        if page.entity.joined > 1 {
            let by = page.entity.isJoinProposed ? "joined by program, unconfirmed" : "joined"
            Swift.print(
                "  \(by): \(page.entity.joined) entities in \(page.members.flatMap(\.documents).count) documents"
            )
            for member in page.members {
                let documents = member.documents.map { Terminal.line($0) }.joined(separator: ", ")
                Swift.print("    \(member.id)  \(Terminal.line(member.caption))  \(documents)")
            }
        }
        var label = ""
        for line in page.properties {
            if line.label != label { Swift.print("\n\(line.label)") }
            label = line.label
            Swift.print("  \(Terminal.line(line.value))")
            print(line.evidence)
        }
        label = ""
        for line in page.relations {
            if line.label != label { Swift.print("\n\(line.label)") }
            label = line.label
            let dates = line.dates.map { "  (\($0))" } ?? ""
            Swift.print("  \(Terminal.line(line.title))\(dates)")
            print(line.evidence)
        }
        if page.isCut { Swift.print("\nThere is more than is shown here (--all).") }
        Swift.print(
            "\nProposed lines are a program's reading: leads, not findings. Decide with: trama accept|reject CASE CLAIM…"
        )
    }

    private func print(_ evidence: [Evidence]) {
        for one in all ? evidence : Array(evidence.prefix(3)) {
            var facts = [one.status.rawValue]
            if one.status == .proposed { facts[0] += String(format: " %.2f", one.confidence) }
            if let badge = one.modality.badge { facts.append(badge) }
            if let speaker = one.saidBy { facts.append("says \(Terminal.line(speaker))") }
            if let grade = one.grade { facts.append(grade.description) }
            if let marking = one.marking { facts.append(marking.description) }
            let words = one.passage.map { "“\(Terminal.line($0.quote))”" } ?? Terminal.line(one.word ?? "")
            Swift.print("      #\(one.unit) \(words)")
            Swift.print("         \(Terminal.line(one.place)) · \(facts.joined(separator: " · "))")
            for detail in one.details { Swift.print("         \(Terminal.line(detail))") }
        }
        if !all, evidence.count > 3 {
            Swift.print("      … and \(Terminal.plural(evidence.count - 3, "more passage")) (--all)")
        }
    }
}

struct Claims: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List claims: what is said, where, by what reading, and what people made of it.")

    @OptionGroup var target: CaseArguments
    @Option(help: "Only of this entity: a name or an ID.") var entity: String?
    @Option(help: "Only from this document: its name, or the beginning of its hash.") var document: String?
    @Option(help: "Only proposed, accepted or rejected ones.") var status: String?
    @Option(help: "Only of this property, such as birthDate.") var property: String?
    @Flag(help: "Those that were retracted, too.") var retracted = false
    @Flag(
        help:
            "Instead, list decisions on words that a newer version of the text no longer has, or that fit no claim."
    )
    var stray = false
    @Option(help: "At most so many.") var limit: Int?
    @OptionGroup var output: JSONFlag

    /// Decisions without a claim of the newest reading, as JSON.
    private struct Stray: Encodable {
        var outlived: [OutlivedDecision]
        var unfitting: [StrayDecision]
    }

    func run() throws {
        let caseFile = try target.open().caseFile
        if stray {
            let listing = Stray(
                outlived: try caseFile.outlivedDecisions(), unfitting: try caseFile.strayDecisions())
            return try output.print(listing) {
                for decision in listing.outlived { decision.show() }
                for decision in listing.unfitting {
                    let what = Terminal.line(decision.statement)
                    print("\(decision.verdict) by \(Terminal.line(decision.by)): \(what)")
                    print("    “\(Terminal.line(decision.quote))” in \(decision.document.prefix(12))")
                }
                print(Terminal.plural(listing.outlived.count + listing.unfitting.count, "decision"))
            }
        }
        var filter = ClaimFilter()
        filter.entity = try entity.map { try caseFile.entity($0).id }
        filter.document = try document.map { try caseFile.document($0).hash }
        filter.property = property
        filter.includingRetracted = retracted
        filter.status = try status.map { word in
            guard let status = Claim.Status(rawValue: word) else {
                throw ValidationError("“\(word)” is no status. Use proposed, accepted or rejected.")
            }
            return status
        }
        let claims = try caseFile.claims(filter, limit: limit)
        try output.print(claims) {
            for recorded in claims {
                let said = recorded.claim.statement
                var facts = "\(recorded.claim.status.rawValue), \(recorded.claim.method)"
                if let badge = recorded.claim.modality.badge { facts += ", \(badge)" }
                if let entry = recorded.retracted { facts += ", retracted by entry \(entry)" }
                print(
                    "#\(recorded.number)  \(recorded.canonical)  \(said.schema).\(said.property) = "
                        + "\(Terminal.line(said.value))  (\(facts))")
                if let passage = recorded.claim.citation.passage {
                    print(
                        "    “\(Terminal.line(passage.quote, 160))” \(Terminal.line(recorded.documentName ?? ""))"
                    )
                }
            }
            print(Terminal.plural(claims.count, "claim"))
        }
    }
}

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find entities by name and documents by words; accents do not matter.",
        discussion:
            "Words must all occur; \"in quotes\" they are a phrase, and guerr* is any word that begins so.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "The words.") var words: [String]
    @Option(help: "At most so many of each.") var limit = 20
    @OptionGroup var output: JSONFlag

    func run() throws {
        let hits = try target.open().caseFile.search(words.joined(separator: " "), limit: limit)
        try output.print(hits) {
            for hit in hits {
                if let entity = hit.entity {
                    print("\(entity.id)  \(Terminal.line(entity.caption)) (\(entity.schema))")
                } else if let document = hit.document {
                    print("\(document.hash.prefix(12))  \(Terminal.line(document.caption, 90))")
                    print("    \(Terminal.line(hit.snippet))")
                }
            }
            if hits.isEmpty { print("Nothing of that name, and no text with these words.") }
        }
    }
}

struct Schemata: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the schemata, or the properties of one.")

    @Argument(help: "A schema, such as Person.") var schema: String?
    @OptionGroup var output: JSONFlag

    /// What a line of the listing says.
    private struct Line: Encodable {
        var name: String
        var label: String
        var type: String?
        var range: String?
    }

    func run() throws {
        let model = try Installation.model()
        guard let schema else {
            let all = model.schemata.filter { !$0.isAbstract }.sorted { $0.name < $1.name }
            let lines = all.map { Line(name: $0.name, label: $0.description ?? $0.label) }
            return try output.print(lines) { for line in lines { print("\(line.name)  \(line.label)") } }
        }
        guard let found = model.schema(named: schema) else {
            throw ValidationError("There is no schema “\(schema)”. List them with: trama schemata")
        }
        let shown = found.properties.filter { !$0.isHidden }.sorted { $0.name < $1.name }
        let lines = shown.map {
            Line(name: $0.name, label: $0.label, type: $0.type.rawValue, range: $0.range)
        }
        try output.print(lines) {
            for line in lines {
                let range = line.range.map { " → \($0)" } ?? ""
                print("\(line.name)  \(line.label) (\(line.type ?? "")\(range))")
            }
        }
    }
}
