import Ontology
import Testing

@testable import Extraction

@Suite struct ConfidenceTests {
    private func confidence(
        _ kind: String, modality: Modality = .stated, weakest: Double = 1, elsewhere: Bool = false
    ) -> Double {
        RelationConfidence.confidence(
            .init(kind: kind, modality: modality, weakestName: weakest, isNamedElsewhere: elsewhere))
    }

    @Test(arguments: ["Event/arrest", "Membership/leader", "Occupancy", "a kind that no passage had"])
    func `each doubt takes from a relation's confidence, and two take more than one`(kind: String) {
        let certain = confidence(kind)
        let doubtful = confidence(kind, weakest: 0.8), veryDoubtful = confidence(kind, weakest: 0.3)
        let elsewhere = confidence(kind, elsewhere: true)
        #expect(1 > certain && certain > doubtful && doubtful > veryDoubtful && certain > elsewhere)
        #expect(certain > confidence(kind, modality: .alleged))
        #expect(confidence(kind, modality: .alleged, weakest: 0.3, elsewhere: true) < elsewhere)
        #expect(confidence(kind, modality: .alleged, weakest: 0.3, elsewhere: true) > 0)
    }

    @Test(arguments: Mention.Kind.allCases)
    func `of two names of a kind the surer stays the surer`(kind: Mention.Kind) {
        let said = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map {
            NameConfidence.settled(Mention(tokens: 0..<1, kind: kind, confidence: $0)).confidence
        }
        #expect(said == said.sorted() && said[1] < said[5])
        #expect(said.allSatisfy { 0 < $0 && $0 < 1 })
    }

    @Test func `a relation of a person who is only "he" is doubted`() {
        func confidence(_ text: String) -> [Double] {
            Reading(text).claims.filter { $0.statement.schema == "Event" }.map(\.confidence)
        }
        let named = confidence("Marco Rossi Villa was arrested in Lima.")
        let pronoun = confidence("Marco Rossi Villa lives in Lima. He was arrested on Monday.")
        #expect(named.first ?? 0 > pronoun.first ?? 1)
    }
}
