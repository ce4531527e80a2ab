import Foundation
import Ontology
import Testing

@testable import CaseFiles

@Suite struct JoiningTests {
    @Test func `one name in two documents is shown as one, joined by program`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦Ana Pérez⟧ ran.", name: "a.txt", in: caseFile)], by: "ana")
            try caseFile.add([document("⟦Ana Pérez⟧ hid.", name: "b.txt", in: caseFile)], by: "ana")
            let all = try caseFile.entities()
            #expect(all.count == 1 && all[0].joined == 2 && all[0].isJoinProposed && all[0].mentions == 2)
            let judgement = try #require(try caseFile.judgements(about: all[0].id).first)
            #expect(!judgement.isDecided && judgement.by == "names@1" && judgement.score == 0.8)

            try caseFile.confirmJoins(of: all[0].id, by: "ana")
            #expect(try caseFile.entities().map(\.isJoinProposed) == [false])
            try caseFile.undo(by: "ana")
            #expect(try caseFile.entities().map(\.isJoinProposed) == [true])
        }
    }

    @Test func `two birth dates are two people, whichever came first`() async throws {
        try await withCase { caseFile in
            try caseFile.add(
                [
                    document("⟦Ana Pérez⟧ ran.", name: "a.txt", in: caseFile, birthDate: "1980-01-01"),
                    document("⟦Ana Pérez⟧ hid.", name: "b.txt", in: caseFile, birthDate: "1990-01-01"),
                    document("⟦Ana Pérez⟧ slept.", name: "c.txt", in: caseFile),
                    document("⟦Ana Pérez⟧ ate.", name: "d.txt", in: caseFile, birthDate: "1990-01-01"),
                ], by: "ana")
            // The third could be either, so it stays alone.
            #expect(try caseFile.entities().map(\.joined).sorted() == [1, 1, 2])
        }
    }

    @Test func `what a person takes apart stays apart, and the rest together`() async throws {
        try await withCase { caseFile in
            for name in ["a", "b", "c"] {
                try caseFile.add([document("⟦Ana Pérez⟧ \(name).", name: name, in: caseFile)], by: "ana")
            }
            let all = try caseFile.entities()
            let first = try #require(try caseFile.members(of: all[0].id).first)
            try caseFile.takeApart(first, by: "ana")
            #expect(try caseFile.entities().map(\.joined).sorted() == [1, 2])
            // A new document fits two groups that somebody separated: nobody can know which.
            try caseFile.add([document("⟦Ana Pérez⟧ d.", name: "d", in: caseFile)], by: "ana")
            #expect(try caseFile.entities().map(\.joined).sorted() == [1, 1, 2])
        }
    }

    @Test func `merging by hand joins, undo takes it back, and a contradiction is refused`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦Ana Pérez⟧ ran.", name: "a.txt", in: caseFile)], by: "ana")
            try caseFile.add([document("⟦La Gata⟧ ran.", name: "b.txt", in: caseFile)], by: "ana")
            let (one, other) = (try caseFile.entity("Ana Pérez").id, try caseFile.entity("La Gata").id)
            try caseFile.judge(one, other, .same, by: "ana")
            #expect(try caseFile.entities().map(\.joined) == [2])
            try caseFile.undo(by: "ana")
            #expect(try caseFile.entities().count == 2)
            try caseFile.judge(one, other, .different, by: "luz")
            #expect(throws: CaseError.self) { try caseFile.judge(one, other, .same, by: "ana") }
        }
    }

    @Test func `a birth date that a person adds takes a proposed join apart`() async throws {
        try await withCase { caseFile in
            try caseFile.add(
                [document("⟦Ana Pérez⟧ ran.", name: "a.txt", in: caseFile, birthDate: "1980-01-01")],
                by: "ana")
            try caseFile.add([document("⟦Ana Pérez⟧ hid.", name: "b.txt", in: caseFile)], by: "ana")
            #expect(try caseFile.entities().count == 1)
            let second = try caseFile.members(of: caseFile.entities()[0].id)[1]
            let said = Ontology.Statement(
                entity: second, schema: "Person", property: "birthDate", value: "1990-05-05", dataset: "test")
            try caseFile.enter(
                ClaimGroup([
                    Claim(statement: said, citation: .word(of: "ana", note: nil), method: "", confidence: 1)
                ]), by: "ana")
            #expect(try caseFile.entities().count == 2)
            try caseFile.undo(by: "ana")
            #expect(try caseFile.entities().count == 1)
        }
    }

    @Test func `groups are those of a brute-force twin, whatever the order of joins`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let numbers = (1...8).map(Int64.init)
            var groups = DisjointGroups(numbers)
            var joined: [(Int64, Int64)] = []
            for _ in 0..<6 {
                let pair = (
                    numbers.randomElement(using: &generator)!, numbers.randomElement(using: &generator)!
                )
                joined.append(pair)
                groups.join(pair.0, pair.1) { _, _ in true }
            }
            var smallest = Dictionary(uniqueKeysWithValues: numbers.map { ($0, $0) })
            for _ in numbers {
                for (one, other) in joined {
                    let low = min(smallest[one]!, smallest[other]!)
                    smallest[one] = low
                    smallest[other] = low
                }
            }
            #expect(numbers.map { groups.first(of: $0) } == numbers.map { smallest[$0]! })
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
