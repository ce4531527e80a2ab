import Foundation
import Ontology
import Testing

/// The small values that claims are made of.
@Suite struct ClaimPartsTests {
    @Test(arguments: ["2023", "2023-09", "2023-09-20", "2024-02-29", "0001", "2000-02-29"])
    func `a date keeps its precision`(text: String) {
        #expect(PartialDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "23", "2023-13", "2023-00", "2023-02-29", "1900-02-29", "2023-9-1", "2023-04-31", "20 Sept",
    ])
    func `what is no day is no date`(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test(arguments: [
        ("2023", "2023-09-20", true), ("2023-09", "2023-09-20", true), ("2023-09-20", "2023-09-21", false),
        ("2023-10", "2023-09-20", false), ("2022", "2023", false),
    ])
    func `a date agrees with the same date said less exactly`(left: String, right: String, agree: Bool) throws
    {
        let (one, other) = (try #require(PartialDate(left)), try #require(PartialDate(right)))
        #expect(one.agrees(with: other) == agree && other.agrees(with: one) == agree)
    }

    @Test func `a grade is a letter and a digit`() {
        #expect(Grade("b2")?.description == "B2")
        for text in ["", "B", "G1", "A7", "A0", "2B", "B22"] { #expect(Grade(text) == nil, "\(text)") }
    }

    @Test func `what is derived from two markings carries the stricter, and only partners that both allow`() {
        let desk = Marking(.amber, releasableTo: ["desk", "embassy"])
        let press = Marking(.green, releasableTo: ["embassy", "press"])
        #expect(desk.combined(with: press) == Marking(.amber, releasableTo: ["embassy"]))
        #expect(desk.combined(with: Marking(.red)) == Marking(.red, releasableTo: ["desk", "embassy"]))
        #expect(Marking("TLP:AMBER+STRICT")?.label == .amberStrict && Marking("white")?.label == .clear)
        #expect(Marking.Label.allCases == Marking.Label.allCases.sorted())
        #expect(Marking("blue") == nil)
    }

    @Test func `an entity's ID is the same for the same reading, and safe in a URL and in FtM`() {
        let id = EntityID(document: "ab", schema: "Person", name: "ana perez")
        #expect(id == EntityID(document: "ab", schema: "Person", name: "ana perez"))
        #expect(id != EntityID(document: "ab", schema: "Person", name: "ana perez", ordinal: 1))
        #expect(id == DocumentIDs(document: "ab").id(schema: "Person", name: "ana perez"))
        #expect(EntityID(id.description) == id)
        for text in ["", "a b", "-a", "a-", "../x", "ñ", "a/b", String(repeating: "a", count: 201)] {
            #expect(EntityID(text) == nil, "\(text)")
        }
    }

    @Test func `only what is put forward as having happened is affirmed`() {
        #expect(Modality.allCases.filter(\.isAffirmed) == [.stated, .reported, .alleged])
    }
}
