import Foundation
import Ontology
import Testing

@testable import CaseFiles

/// Whatever people do to a case, in whatever order, it stays sound.
@Suite struct RandomWorkTests {
    private static let texts = [
        "⟦Ana Pérez⟧ runs ⟦Los Lobos⟧.", "⟦Ana Pérez⟧ left ⟦Los Lobos⟧.", "⟦Luis Rey⟧ runs ⟦Los Lobos⟧.",
        "⟦Ana Pérez⟧ ran.", "⟦Ana Pérez⟧ and ⟦Los Reyes⟧ met.",
    ]

    @Test(arguments: 0..<32)
    func `any order of work leaves a sound case`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let resolver: any EntityResolver = seed.isMultiple(of: 2) ? NameResolver() : WordResolver()
        try await withCase(resolver: resolver) { caseFile in
            var done: [String] = []
            for _ in 0..<18 {
                do {
                    done.append(try step(caseFile, &generator))
                } catch let error as CaseError {
                    done.append("refused: \(error)")
                }
                let violations = try caseFile.checkInvariants().violations
                try #require(violations.isEmpty, "\(violations) after \(done)")
                try checkSearch(of: caseFile, after: done)
            }
        }
    }

    /// What the search of joins knows is what the tables say, however it came to know it.
    private func checkSearch(of caseFile: CaseFile, after done: [String]) throws {
        guard let index = caseFile.joinIndex, let search = index.search as? WholeSearch else { return }
        try caseFile.read { try caseFile.bringUp(index, in: $0) }
        func values(_ entity: EntityDescription) -> [String: Set<String>] {
            entity.properties.mapValues(Set.init)
        }
        var expected: [Int64: [String: Set<String>]] = [:]
        try caseFile.describeEntities { expected[$0.number] = values($0) }
        // What was removed is no longer in the tables, and is never believed.
        let standing = try caseFile.read { db in
            try search.known.filter { try caseFile.description(ofGroup: $0.key, in: db) != nil }.mapValues(
                values)
        }
        try #require(standing == expected, "after \(done)")
    }

    /// Does one thing at random; says what.
    private func step(_ caseFile: CaseFile, _ generator: inout SeededGenerator) throws -> String {
        let claims = try caseFile.claims(ClaimFilter())
        let claim = claims.randomElement(using: &generator)
        let entities = try caseFile.entities()
        let (one, other) = (
            entities.randomElement(using: &generator), entities.randomElement(using: &generator)
        )
        switch Int.random(in: 0..<16, using: &generator) {
        case 0...2:
            let number = Int.random(in: 0..<Self.texts.count, using: &generator)
            let version = Int.random(in: 1...2, using: &generator)
            let new = try document(
                // Two texts of one name are two versions.
                Self.texts[number], name: "\(number % 3).txt", extractor: "rules@\(version)", in: caseFile,
                leads: number < 3, birthDate: number == 3 ? "1990-01-01" : nil,
                role: version == 1 ? "leader" : "boss")
            try caseFile.add([new], by: "ana")
            return "add \(number) by rules@\(version)"
        case 3, 4:
            guard let claim else { return "nothing" }
            try caseFile.decide(.accepted, on: [claim.number], by: "ana")
            return "accept \(claim.number)"
        case 5:
            guard let claim else { return "nothing" }
            try caseFile.decide(.rejected, on: [claim.number], by: "luz")
            return "reject \(claim.number)"
        case 6:
            guard let claim = claims.first(where: { $0.claim.statement.property == "role" && $0.stands })
            else {
                return "nothing"
            }
            try caseFile.correct(claim.number, to: "role \(claims.count)", by: "ana")
            return "correct \(claim.number)"
        case 7:
            guard let claim, let passage = claim.claim.citation.passage else { return "nothing" }
            var said = claim.claim.statement
            said.property = "name"
            guard caseFile.model.schema(named: said.schema)?.isA("LegalEntity") ?? false else {
                return "nothing"
            }
            said.value = passage.quote
            let entered = Claim(
                statement: said, citation: .passage(passage), method: "", confidence: 1)
            try caseFile.enter(ClaimGroup([entered]), by: "luz")
            return "enter \(said.value)"
        case 8:
            guard let one, let other else { return "nothing" }
            let verdict: Judgement.Verdict = Bool.random(using: &generator) ? .same : .different
            try caseFile.judge(one.id, other.id, verdict, by: "ana")
            return "judge \(verdict)"
        case 9:
            guard let one, let member = try caseFile.members(of: one.id).last else { return "nothing" }
            try caseFile.takeApart(member, by: "ana")
            return "take apart"
        case 10:
            guard let one else { return "nothing" }
            try caseFile.confirmJoins(of: one.id, by: "luz")
            return "confirm"
        case 11:
            let entries = try caseFile.history()
            let entry =
                Bool.random(using: &generator) ? entries.randomElement(using: &generator)?.number : nil
            let undone = try caseFile.undo(entry, by: "ana")
            return "undo \(undone.number)"
        case 12:
            let score = Double.random(in: 0.5...1, using: &generator)
            let run = try crossReference(caseFile, score: score)
            return "cross-reference: \(run.joined) joined, \(run.queued) queued"
        case 13:
            guard let run = try caseFile.history().last(where: { $0.action == "cross-reference" }) else {
                return "nothing"
            }
            try caseFile.undoCrossReference(run.number, by: "luz")
            return "undo run \(run.number)"
        case 14:
            guard let pair = try caseFile.reviewQueue().randomElement(using: &generator) else {
                return "nothing"
            }
            let verdicts: [Judgement.Verdict] = [.same, .different, .undecided]
            let verdict = verdicts.randomElement(using: &generator) ?? .undecided
            try caseFile.judge(pair.left.id, pair.right.id, verdict, by: "ana")
            return "review: \(verdict)"
        default:
            guard let document = try caseFile.documents().randomElement(using: &generator) else {
                return "nothing"
            }
            _ = try caseFile.remove(document.hash, by: "ana")
            return "remove \(document.name)"
        }
    }
}
