internal import ArgumentParser
internal import CaseFiles
internal import Foundation
internal import Ontology
internal import Workbench

struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Accept claims: with each, its whole group, and the names of those it links.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "Numbers of claims, as “trama show” and “trama claims” print them.") var claims: [String]

    func run() throws { try decide(.accepted, on: claims, target) }
}

struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reject claims: with each, its whole group. They stay on the record and leave the views.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "Numbers of claims, as “trama show” and “trama claims” print them.") var claims: [String]

    func run() throws { try decide(.rejected, on: claims, target) }
}

private func decide(_ verdict: Claim.Status, on claims: [String], _ target: CaseArguments) throws {
    let numbers = try claims.map(claimNumber)
    let decided = try target.open().caseFile.decide(verdict, on: numbers, by: target.actor)
    let asked = numbers.map { "#\($0)" }.joined(separator: " ")
    let more = Set(decided).subtracting(numbers).count
    print(
        "\(verdict == .accepted ? "Accepted" : "Rejected") \(asked)"
            + (more > 0 ? ", with \(Terminal.plural(more, "more claim")) of the same groups and names" : "")
            + ". Take it back with: trama undo \(target.casePath)"
    )
}

private func claimNumber(_ text: String) throws -> Int64 {
    guard let number = Int64(text.hasPrefix("#") ? String(text.dropFirst()) : text) else {
        throw ValidationError("“\(text)” is no number of a claim. List them with: trama claims CASE")
    }
    return number
}

struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Enter what you know: an entity, a relation, or more about one.",
        discussion: """
            Values are PROPERTY=VALUE; for a property that points at an entity, VALUE is its name or ID. What you enter
            is accepted, on your word or on the passage that you name.

            Examples:
              trama add case.trama Person name="Ana Pérez" nationality=ve
              trama add case.trama Person birthDate=1983-12-02 --to "Héctor Guerrero Flores" --note "birth register"
              trama add case.trama Membership member="Ana Pérez" organization="Tren de Aragua" role=treasurer \\
                --document report.pdf --quote "Pérez kept the books"
            """)

    @OptionGroup var target: CaseArguments
    @Argument(help: "The schema, such as Person or Membership.") var schema: String
    @Argument(help: "PROPERTY=VALUE, once or more.") var values: [String]
    @Option(help: "The entity that it is about; without, a new one is made.") var to: String?
    @Option(help: "The document that says so.") var document: String?
    @Option(help: "The words in that document that say so.") var quote: String?
    @Option(help: "Where you know it from.") var note: String?

    func validate() throws {
        guard (document == nil) == (quote == nil) else {
            throw ValidationError("A passage is a --document and a --quote from it: give both, or neither.")
        }
    }

    func run() throws {
        let pairs = try values.map { text in
            guard let equals = text.firstIndex(of: "=") else {
                throw ValidationError("“\(text)” is no PROPERTY=VALUE.")
            }
            return (property: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
        }
        var entry = Entry(schema: schema, values: pairs, entity: to, note: note)
        if let document, let quote { entry.citation = (document, quote) }
        print("Added to \(try target.open().add(entry))")
    }
}

struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put another value in the place of a claim's, with the same citation.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "The number of the claim.") var claim: String
    @Argument(help: "The right value.") var value: String

    func run() throws {
        let number = try claimNumber(claim)
        try target.open().correct(number, to: value)
        print("Rejected #\(number), and entered “\(Terminal.line(value))” with its citation.")
    }
}

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that two entities are one, or confirm what a program joined.",
        discussion: "With one entity, its proposed joins are confirmed. Every join can be undone.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "An entity: a name or an ID.") var entity: String
    @Argument(help: "The entity that is the same.") var other: String?
    @Option(help: "Why.") var note: String?

    func run() throws {
        let caseFile = try target.open().caseFile
        let one = try caseFile.entity(entity)
        guard let other else {
            let confirmed = try caseFile.confirmJoins(of: one.id, by: target.actor)
            print("Confirmed \(Terminal.plural(confirmed, "join")) of \(Terminal.line(one.caption)).")
            return
        }
        let second = try caseFile.entity(other)
        try caseFile.judge(one.id, second.id, .same, explanation: note, by: target.actor)
        print("\(Terminal.line(one.caption)) and \(Terminal.line(second.caption)) are shown as one.")
    }
}

struct Separate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that an entity is not the one that it is joined with.",
        discussion:
            "Take the ID of a member from “trama show”; with two entities, that these two are not the same.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "The ID of the entity that is another.") var entity: String
    @Argument(help: "Another entity, from which it differs.") var other: String?
    @Option(help: "Why.") var note: String?

    func run() throws {
        let caseFile = try target.open().caseFile
        guard let id = EntityID(entity) else {
            throw ValidationError("“\(entity)” is no entity ID. “trama show” prints those of all members.")
        }
        if let other {
            let second = try EntityID(other) ?? caseFile.entity(other).id
            try caseFile.judge(id, second, .different, explanation: note, by: target.actor)
        } else {
            try caseFile.takeApart(id, by: target.actor)
        }
        print("\(id) stands apart. Take it back with: trama undo \(target.casePath)")
    }
}

struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take back your last decision, or the one of an audit entry.")

    @OptionGroup var target: CaseArguments
    @Argument(help: "The number of the audit entry; see: trama history.") var entry: Int64?

    func run() throws {
        let undone = try target.open().caseFile.undo(entry, by: target.actor)
        let detail = undone.detail.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        print(
            "Undid entry \(undone.number): \(undone.action) \(Terminal.line(detail.joined(separator: ", ")))")
    }
}
