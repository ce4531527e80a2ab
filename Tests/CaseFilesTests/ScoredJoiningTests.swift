import Foundation
import Ontology
import Testing

@testable import CaseFiles

/// A rule that scores people by the words that their names share, and seeks by looking at everyone.
struct WordResolver: EntityResolver {
    let name = "words@1"
    let score = 0.8
    let decisiveProperties: Set<String> = ["birthDate"]

    func key(schema: String, properties: [String: Set<String>]) -> String? { nil }

    func contradiction(_ left: [String: Set<String>], _ right: [String: Set<String>]) -> String? {
        NameResolver().contradiction(left, right)
    }

    func isScored(schema: String) -> Bool { schema == "Person" }

    func isSought(_ entity: EntityDescription) -> Bool {
        (entity.properties["name"] ?? []).contains { $0.contains(" ") }
    }

    func compare(_ left: EntityDescription, _ right: EntityDescription) -> EntityComparison? {
        func words(_ entity: EntityDescription) -> [Set<Substring>] {
            (entity.properties["name"] ?? []).map { Set($0.split(separator: " ")) }
        }
        let scores = words(left).flatMap { one in
            words(right).map { Double(one.intersection($0).count) / Double(max(1, one.union($0).count)) }
        }
        guard let score = scores.max() else { return nil }
        return EntityComparison(
            score: score, isMatch: score >= 0.5, joins: score >= 0.9, explanation: "words shared")
    }

    func makeSearch() -> (any EntitySearch)? { WholeSearch(rule: self) }
}

/// Looks at every entity.
final class WholeSearch: EntitySearch, @unchecked Sendable {
    // The case's writer is the only one that calls it.
    private(set) var known: [Int64: EntityDescription] = [:]
    private let rule: WordResolver

    init(rule: WordResolver) { self.rule = rule }

    func rebuild(from entities: ((EntityDescription) -> Void) throws -> Void) rethrows {
        known = [:]
        try entities { known[$0.number] = $0 }
    }

    func update(_ entities: [EntityDescription], dropping: Set<Int64>) {
        for number in dropping { known[number] = nil }
        for entity in entities { known[entity.number] = entity }
    }

    func candidates(for entity: EntityDescription, limit: Int, inOwnLists: Bool) -> [Int64] {
        let scored = known.values.compactMap { other -> (Double, Int64)? in
            guard other.number != entity.number, entity.lists.isDisjoint(with: other.lists) != inOwnLists,
                let found = rule.compare(entity, other), found.isMatch
            else { return nil }
            return (found.score, other.number)
        }
        return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(limit).map(\.1)
    }

    var isWorn: Bool { false }
}

@Suite struct ScoredJoiningTests {
    private func add(_ texts: String..., to caseFile: CaseFile, birthDate: String? = nil) throws {
        for text in texts {
            try caseFile.add(
                [document(text, name: "\(text.hashValue).txt", in: caseFile, birthDate: birthDate)], by: "ana"
            )
        }
    }

    @Test func `what scores high is joined with its score, what scores less waits for a person`() async throws
    {
        try await withCase(resolver: WordResolver()) { caseFile in
            try add("⟦Ana Pérez⟧ ran.", "⟦Ana Pérez⟧ hid.", "⟦Ana Pérez Gil⟧ slept.", to: caseFile)
            let all = try caseFile.entities()
            #expect(all.map(\.joined).sorted() == [1, 2])
            let joined = try #require(all.first { $0.joined == 2 })
            let judgement = try #require(
                try caseFile.judgements(about: joined.id).first { $0.verdict == .same })
            #expect(!judgement.isDecided && judgement.score == 1 && judgement.explanation == "words shared")
            let queue = try caseFile.reviewQueue()
            #expect(queue.count == 1 && queue[0].run == nil && queue[0].explanation == "words shared")
            #expect(Set([queue[0].left.id, queue[0].right.id]) == Set(all.map(\.id)))
        }
    }

    @Test func `one word is nobody, and joins nothing`() async throws {
        try await withCase(resolver: WordResolver()) { caseFile in
            try add("⟦Ana⟧ ran.", "⟦Ana⟧ hid.", "⟦he⟧ left.", "⟦he⟧ came.", to: caseFile)
            #expect(try caseFile.entities().allSatisfy { $0.joined == 1 })
            #expect(try caseFile.reviewCount() == 0)
        }
    }

    @Test(arguments: [Judgement.Verdict.different, .undecided])
    func `a pair on which a person decided does not come back`(verdict: Judgement.Verdict) async throws {
        try await withCase(resolver: WordResolver()) { caseFile in
            try add("⟦Ana Pérez⟧ ran.", "⟦Ana Pérez Gil⟧ hid.", to: caseFile)
            let pair = try #require(try caseFile.reviewQueue().first)
            try caseFile.judge(pair.left.id, pair.right.id, verdict, by: "luz")
            #expect(try caseFile.reviewCount() == 0)
            let run = try crossReference(caseFile, score: 0.95)
            #expect(run.joined == 0 && run.queued == 0 && run.entry == nil)
            // Another document that names one of them does not bring it back, either.
            try add("⟦Ana Pérez⟧ ate.", to: caseFile)
            #expect(try caseFile.reviewCount() == 0)
            #expect(try caseFile.entities().map(\.joined).sorted() == [1, 2])
            try caseFile.undo(by: "luz")
            #expect(try caseFile.reviewCount() == 1)
        }
    }

    @Test func `a run is undone whole, and what a person decided stays`() async throws {
        try await withCase(resolver: WordResolver()) { caseFile in
            try add(
                "⟦Ana Pérez⟧ ran.", "⟦Luis Rey⟧ hid.", "⟦Eva Paz⟧ slept.", "⟦Ivo Sol⟧ ate.", to: caseFile)
            let numbers = try allNumbers(caseFile)
            func pair(_ one: Int, _ other: Int, _ score: Double) -> ScoredPair {
                ScoredPair(
                    left: numbers[one], right: numbers[other],
                    comparison: EntityComparison(
                        score: score, isMatch: true, joins: score > 0.9, explanation: "because"))
            }
            let run = try caseFile.record(
                [pair(0, 1, 0.95), pair(2, 3, 0.6), pair(0, 3, 0.55)], detail: [:], by: "ana")
            #expect(run.joined == 1 && run.queued == 2)
            #expect(try caseFile.reviewCount() == 2)
            #expect(try caseFile.reviewQueue().allSatisfy { $0.run == run.entry })
            let decided = try #require(try caseFile.reviewQueue().first { $0.score == 0.6 })
            try caseFile.judge(decided.left.id, decided.right.id, .same, by: "luz")

            try caseFile.undoCrossReference(try #require(run.entry), by: "ana")
            #expect(try caseFile.reviewCount() == 0)
            #expect(try caseFile.entities().map(\.joined).sorted() == [1, 1, 2])
            #expect(throws: CaseError.self) { try caseFile.undoCrossReference(1, by: "ana") }
        }
    }

    @Test
    func `of judgements that contradict each other the weakest of the program gives way, and it is said`()
        async throws
    {
        try await withCase(resolver: WordResolver()) { caseFile in
            try add("⟦Ana Pérez⟧ ran.", "⟦Luis Rey⟧ hid.", "⟦Eva Paz⟧ slept.", to: caseFile)
            let numbers = try allNumbers(caseFile)
            func pair(_ one: Int, _ other: Int, _ score: Double) -> ScoredPair {
                ScoredPair(
                    left: numbers[one], right: numbers[other],
                    comparison: EntityComparison(score: score, isMatch: true, joins: true, explanation: ""))
            }
            _ = try caseFile.record([pair(0, 1, 0.92), pair(1, 2, 0.97)], detail: [:], by: "ana")
            #expect(try caseFile.entities().map(\.joined) == [3])
            let (ana, eva) = (try id(numbers[0], caseFile), try id(numbers[2], caseFile))
            try caseFile.judge(ana, eva, .different, by: "luz")
            // Ana = Luis (0.92), Luis = Eva (0.97), Ana ≠ Eva (a person): the first gives way.
            let groups = try caseFile.entities()
            #expect(groups.map(\.joined).sorted() == [1, 2])
            #expect(groups.first { $0.joined == 1 }?.id == ana)
            let conflicts = try caseFile.judgementConflicts()
            #expect(conflicts.count == 1 && conflicts[0].judgement.score == 0.92)
            #expect(conflicts[0].reason.contains("luz decided"))
            #expect(try caseFile.judgementConflicts(about: ana).count == 1)
            let report = try caseFile.checkInvariants()
            #expect(report.violations.isEmpty && report.findings == conflicts.map(\.description))
            // A person who says the opposite is told of it.
            #expect(throws: CaseError.self) { try caseFile.judge(ana, eva, .same, by: "ana") }
        }
    }

    @Test func `a fact that tells apart makes candidates, no join`() async throws {
        try await withCase(resolver: WordResolver()) { caseFile in
            try add("⟦Ana Pérez⟧ ran.", to: caseFile, birthDate: "1980-01-01")
            try add("⟦Ana Pérez⟧ hid.", to: caseFile, birthDate: "1990-01-01")
            #expect(try caseFile.entities().map(\.joined) == [1, 1])
            // Who of the two it was, nobody can know: both wait.
            try add("⟦Ana Pérez⟧ slept.", to: caseFile)
            #expect(try caseFile.entities().map(\.joined) == [1, 1, 1])
            #expect(try caseFile.reviewCount() == 2)
        }
    }

    @Test func `the queue asks first what is doubtful and joins most passages`() {
        func worth(_ score: Double, _ left: Int, _ right: Int) -> Double {
            ReviewOrder.worth(score: score, threshold: 0.7, left: left, right: right)
        }
        #expect(worth(0.7, 3, 3) > worth(0.95, 3, 3))
        #expect(worth(0.7, 3, 3) > worth(0.5, 3, 3))
        #expect(worth(0.8, 40, 30) > worth(0.8, 40, 1))
        #expect(worth(0.8, 4, 9) == worth(0.8, 9, 4))
        #expect(worth(0.7, 0, 0) == 1)
    }

    private func allNumbers(_ caseFile: CaseFile) throws -> [Int64] {
        var numbers: [Int64] = []
        try caseFile.describeEntities { numbers.append($0.number) }
        return numbers
    }

    private func id(_ number: Int64, _ caseFile: CaseFile) throws -> EntityID {
        try #require(try caseFile.describeEntities([number]).first?.id ?? memberID(number, caseFile))
    }

    private func memberID(_ number: Int64, _ caseFile: CaseFile) throws -> EntityID? {
        try caseFile.read { try caseFile.description(of: number, in: $0)?.id }
    }
}

/// Proposes every pair of the case at a score.
func crossReference(_ caseFile: CaseFile, score: Double) throws -> CrossReferenceRun {
    var numbers: [Int64] = []
    try caseFile.describeEntities { numbers.append($0.number) }
    let pairs = numbers.flatMap { one in
        numbers.filter { $0 > one }.map { other in
            ScoredPair(
                left: one, right: other,
                comparison: EntityComparison(
                    score: score, isMatch: true, joins: score >= 0.9, explanation: "random"))
        }
    }
    return try caseFile.record(pairs, detail: [:], by: "ana")
}
