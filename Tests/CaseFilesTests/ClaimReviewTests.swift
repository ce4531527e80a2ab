import Ontology
import Testing

@testable import CaseFiles

@Suite struct ClaimReviewTests {
    @Test func `the doubtful come first, relations before names, and what was decided no more`() async throws
    {
        try await withCase { caseFile in
            var new = try document("⟦Ana Pérez⟧ runs ⟦Los Lobos⟧.", in: caseFile, leads: true)
            for (group, confidence) in [(0, 0.95), (1, 0.35), (2, 0.65)] {
                for index in new.groups[group].claims.indices {
                    new.groups[group].claims[index].confidence = confidence
                }
            }
            try caseFile.add([new], by: "ana")
            func queue() throws -> [String] {
                try caseFile.claimQueue().map { $0[0].claim.statement.schema }
            }
            #expect(try queue() == ["Membership", "Organization", "Person"])
            #expect(try caseFile.claimQueueCount() == 3)
            #expect(try caseFile.claimQueue(limit: 1).map(\.count) == [3])
            let relation = try caseFile.claimQueue()[0][0]
            try caseFile.decide(.rejected, on: [relation.number], by: "ana")
            #expect(try queue() == ["Organization", "Person"])
        }
    }
}
