import Foundation
import Ontology
import Testing

@testable import CaseFiles

@Suite struct RereadingTests {
    private let text = "⟦Ana Pérez⟧ runs ⟦Los Lobos⟧."

    /// Puts a reading in the place of the one that the case has, as `trama reread` does.
    private func reread(_ new: NewDocument, _ caseFile: CaseFile) throws -> Rereading {
        try caseFile.reread(
            caseFile.document(new.hash), as: new.groups, extractor: new.extractor, by: "ana")
    }

    private func claim(_ property: String, of caseFile: CaseFile) throws -> RecordedClaim {
        try #require(try caseFile.claims(ClaimFilter(property: property)).first)
    }

    @Test func `what nobody touched makes room for the new reading`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
            let new = try document("⟦Ana Pérez⟧ runs Los Lobos.", extractor: "crf@1", in: caseFile)
            #expect(try caseFile.documents(notReadBy: "crf@1").map(\.name) == ["note.txt"])
            let outcome = try reread(new, caseFile)
            #expect(outcome.kept == 0 && outcome.withdrawn == 4 && outcome.new == 0 && outcome.same == 1)
            #expect(try caseFile.claims(ClaimFilter()).map(\.claim.method) == ["crf@1"])
            #expect(try caseFile.documents(notReadBy: "crf@1").isEmpty)
            let entry = try #require(try caseFile.history(last: 1).first)
            #expect(entry.action == "reread" && entry.detail["withdrawn"] == "4")
        }
    }

    @Test func `what was accepted stays under its number, and is not proposed again`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
            let role = try claim("role", of: caseFile)
            let decided = try caseFile.decide(.accepted, on: [role.number], by: "luz")
            let outcome = try reread(
                document(text, extractor: "crf@1", in: caseFile, leads: true), caseFile)
            #expect(outcome.kept == 5 && outcome.withdrawn == 0 && outcome.new == 0)
            let after = try caseFile.claims(ClaimFilter())
            #expect(Set(after.map(\.number)) == Set(decided))
            #expect(after.allSatisfy { $0.claim.status == .accepted && $0.claim.method == "rules@1" })
            // A reading that sees nothing takes nothing away that a person has seen.
            let blind = try document("Ana Pérez runs Los Lobos.", extractor: "crf@2", in: caseFile)
            #expect(try reread(blind, caseFile).kept == 5)
            #expect(try caseFile.claims(ClaimFilter(status: .accepted)).count == 5)
        }
    }

    @Test(arguments: [true, false])
    func `what was rejected stays rejected, read again or not`(isReadAgain: Bool) async throws {
        try await withCase { caseFile in
            try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
            try caseFile.decide(.rejected, on: [claim("role", of: caseFile).number], by: "luz")
            _ = try reread(
                document(text, extractor: "crf@1", in: caseFile, leads: isReadAgain), caseFile)
            let relation = try caseFile.claims(ClaimFilter()).filter {
                $0.claim.statement.schema == "Membership"
            }
            #expect(relation.count == 3 && relation.allSatisfy { $0.claim.status == .rejected })
            #expect(try caseFile.strayDecisions().isEmpty)
        }
    }

    @Test func `a correction stays, and neither its right nor its wrong value is proposed again`()
        async throws
    {
        try await withCase { caseFile in
            try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
            try caseFile.correct(claim("role", of: caseFile).number, to: "boss", by: "luz")
            for (version, role) in [("crf@1", "leader"), ("crf@2", "boss")] {
                _ = try reread(
                    document(text, extractor: version, in: caseFile, leads: true, role: role), caseFile)
                let roles = try caseFile.claims(ClaimFilter(property: "role"))
                #expect(roles.map(\.claim.statement.value) == ["leader", "boss"])
                #expect(roles.map(\.claim.status) == [.rejected, .accepted])
            }
        }
    }

    @Test func `more that is read of an accepted relation is proposed, more of a rejected one is not`()
        async throws
    {
        for verdict in [Claim.Status.accepted, .rejected] {
            try await withCase { caseFile in
                try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
                try caseFile.decide(verdict, on: [claim("role", of: caseFile).number], by: "luz")
                var more = try document(text, extractor: "crf@1", in: caseFile, leads: true)
                var since = try #require(more.groups.last?.claims.last)
                since.statement.property = "startDate"
                since.statement.value = "2013"
                more.groups[more.groups.count - 1].claims.append(since)
                _ = try reread(more, caseFile)
                let dates = try caseFile.claims(ClaimFilter(property: "startDate"))
                #expect(dates.map(\.claim.status) == (verdict == .accepted ? [.proposed] : []))
                #expect(try claim("role", of: caseFile).claim.status == verdict)
                #expect(try caseFile.claims(ClaimFilter(property: "role")).count == 1)
            }
        }
    }

    /// The reading of `text` with a fuller name for the first entity, which gives it another ID.
    private func fuller(_ marked: String, to name: String, version: String, _ caseFile: CaseFile) throws
        -> NewDocument
    {
        var new = try document(marked, extractor: version, in: caseFile, leads: true)
        let old = new.groups[0].claims[0].statement.entity.description
        let id = try #require(EntityID("person-renamed"))
        for group in new.groups.indices {
            for index in new.groups[group].claims.indices {
                var said = new.groups[group].claims[index].statement
                if said.value == old { said.value = id.description }
                if said.entity.description == old { (said.entity, said.value) = (id, name) }
                new.groups[group].claims[index].statement = said
            }
        }
        return new
    }

    @Test func `an accepted relation is met under the new ID that a fuller name gives its end`() async throws
    {
        try await withCase { caseFile in
            try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
            try caseFile.decide(.accepted, on: [claim("role", of: caseFile).number], by: "luz")
            _ = try reread(fuller(text, to: "Ana María Pérez", version: "crf@1", caseFile), caseFile)
            let roles = try caseFile.claims(ClaimFilter(property: "role"))
            #expect(roles.map(\.claim.status) == [.accepted])
            #expect(try caseFile.entity("Ana María Pérez").id == caseFile.entity("Ana Pérez").id)
        }
    }

    @Test func `a proposal points at the entity whose accepted name was read again under another ID`()
        async throws
    {
        try await withCase { caseFile in
            try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
            let name = try caseFile.claims(ClaimFilter(entity: caseFile.entity("Ana Pérez").id))[0]
            try caseFile.decide(.accepted, on: [name.number], by: "luz")
            _ = try reread(fuller(text, to: "Ana Pérez", version: "crf@1", caseFile), caseFile)
            let ana = try caseFile.entity("Ana Pérez")
            #expect(ana.mentions == 1)
            #expect(try claim("member", of: caseFile).target == ana.id)
        }
    }

    @Test func `merges and separations hold for an entity that is read under a fuller name`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document(text, in: caseFile, leads: true)], by: "ana")
            try caseFile.add([document("⟦La Jefa⟧ came.", name: "b.txt", in: caseFile)], by: "ana")
            try caseFile.add([document("⟦Ana M.⟧ left.", name: "c.txt", in: caseFile)], by: "ana")
            let ana = try caseFile.entity("Ana Pérez").id
            try caseFile.judge(ana, caseFile.entity("La Jefa").id, .same, by: "luz")
            try caseFile.judge(ana, caseFile.entity("Ana M.").id, .different, by: "luz")
            // The fuller name is the very one of the third, which a program would join by its key.
            _ = try reread(fuller(text, to: "Ana M.", version: "crf@1", caseFile), caseFile)
            let jefa = try caseFile.entity("La Jefa")
            let renamed = try #require(EntityID("person-renamed"))
            #expect(try caseFile.members(of: jefa.id).contains(renamed))
            #expect(jefa.mentions == 2)
            let other = try #require(
                try caseFile.claims(ClaimFilter(document: caseFile.document("c.txt").hash)).first)
            #expect(other.canonical != jefa.id)
        }
    }

    @Test func `a reading of the same text leaves people's entries and other documents alone`() async throws {
        try await withCase { caseFile in
            let new = try document(text, in: caseFile, leads: true)
            try caseFile.add([new], by: "ana")
            try caseFile.add([document("⟦Luis Rey⟧ ran.", name: "b.txt", in: caseFile)], by: "ana")
            var entered = new.groups[2]
            entered.claims[2].statement.value = "treasurer"
            try caseFile.enter(entered, by: "luz")
            _ = try reread(document("Ana Pérez runs Los Lobos.", extractor: "crf@1", in: caseFile), caseFile)
            let left = try caseFile.claims(ClaimFilter())
            #expect(Set(left.map(\.claim.method)) == ["person:luz", "rules@1"])
            #expect(left.filter(\.isEntered).count == 3 && left.count == 4)
        }
    }
}

@Suite struct RevisionTests {
    private let before = "A first line.\n⟦Ana Pérez⟧ runs Los Lobos.\n⟦Luis Rey⟧ ran away.\nIt rained."

    private func decideAll(_ verdict: Claim.Status, _ caseFile: CaseFile) throws {
        try caseFile.decide(verdict, on: caseFile.claims(ClaimFilter()).map(\.number), by: "luz")
    }

    @Test func `decisions go with the words that a new version still has, and stay with those that went`()
        async throws
    {
        try await withCase { caseFile in
            try caseFile.add([document(before, in: caseFile)], by: "ana")
            try decideAll(.accepted, caseFile)
            let old = try caseFile.document("note.txt")
            let outcome = try caseFile.add(
                [
                    document(
                        "A first line, and a second.\nMore.\n⟦Ana Pérez⟧ runs Los Lobos.\nLuis Rey stayed.\nIt rained.",
                        in: caseFile)
                ], by: "ana")
            #expect(outcome.revisions == 1 && outcome.carried == 1)
            #expect(
                outcome.outlived.map(\.quote) == ["Luis Rey"] && outcome.outlived.map(\.stands) == [false])
            let accepted = try caseFile.claims(ClaimFilter(status: .accepted))
            #expect(accepted.map(\.claim.citation.passage?.quote) == ["Ana Pérez", "Luis Rey", "Ana Pérez"])
            #expect(accepted.filter { $0.claim.citation.passage?.document == old.hash }.count == 2)
            #expect(try caseFile.outlivedDecisions().map(\.quote) == ["Luis Rey"])
        }
    }

    @Test func `what was rejected in one version is not proposed by the next`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document(before, in: caseFile)], by: "ana")
            try decideAll(.rejected, caseFile)
            let later = before.replacingOccurrences(of: "It rained.", with: "It snowed.")
            #expect(try caseFile.add([document(later, in: caseFile)], by: "ana").carried == 2)
            #expect(try caseFile.claims(ClaimFilter(status: .proposed)).isEmpty)
            #expect(try caseFile.outlivedDecisions().isEmpty)
        }
    }

    @Test func `a judgement on an entity holds for the next version of its document`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦La Jefa⟧ came.\nIt rained.", in: caseFile)], by: "ana")
            try caseFile.add([document("⟦Ana Pérez⟧ left.", name: "b.txt", in: caseFile)], by: "ana")
            try caseFile.judge(
                caseFile.entity("La Jefa").id, caseFile.entity("Ana Pérez").id, .same, by: "luz")
            try caseFile.add([document("⟦La Jefa⟧ came.\nIt snowed.", in: caseFile)], by: "ana")
            #expect(try caseFile.entity("Ana Pérez").mentions == 3)
        }
    }

    @Test func `another text of the same name is no version, unless it lies at the same place`() async throws
    {
        try await withCase { caseFile in
            try caseFile.add([document(before, in: caseFile)], by: "ana")
            try decideAll(.accepted, caseFile)
            var other = try document("⟦Ana Pérez⟧ sings.", in: caseFile)
            other.path = "/elsewhere/note.txt"
            let elsewhere = try caseFile.add([other], by: "ana")
            #expect(elsewhere.revisions == 0 && elsewhere.outlived.isEmpty)
            let here = try caseFile.add([document("⟦Ana Pérez⟧ dances.", in: caseFile)], by: "ana")
            #expect(here.revisions == 1 && here.outlived.count == 2)
        }
    }

    @Test(
        arguments: [
            ("One. Two. Three.", "Zero. One. Two. Three.", "Two", "Two"),
            ("One.\nOne.\nTwo.", "One.\nTwo.\nOne.", "Two", "Two"),
            ("A.\nB.", "B.\nA.", "B", "B"),
            ("The man ran.", "The woman ran.", "ran", nil),
            ("x\r\nAna ran.\r\n", "Ana ran.\n", "Ana", "Ana"),
            ("", "Ana", "", nil),
        ] as [(String, String, String, String?)])
    func `a passage is found again with its sentence`(
        old: String, new: String, quote: String, expected: String?
    ) throws {
        let range = try #require(old.isEmpty ? old.startIndex..<old.endIndex : old.range(of: quote))
        let start = old.utf8.distance(from: old.startIndex, to: range.lowerBound)
        let passage = Passage(document: "", bytes: start..<(start + quote.utf8.count), quote: quote)
        let moved = TextRevision(from: old, to: new).moved(passage)
        #expect(moved.map { String(decoding: Array(new.utf8)[$0], as: UTF8.self) } == expected)
    }
}
