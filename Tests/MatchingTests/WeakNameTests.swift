import Testing

@testable import Matching

/// A nickname, one common name, initials: a lead, never a match by itself.
@Suite struct WeakNameTests {
    private let scorer = Scorer.standard

    private static let guerrero = ListedEntity.person(
        "Hector Rusthenford Guerrero Flores",
        [
            "weakAlias": ["Niño Guerrero"], "birthDate": ["1983-12-02"], "passportNumber": ["V-1234567"],
            "nationality": ["ve"],
        ])

    @Test(arguments: ["Niño Guerrero", "nino guerrero", "NIÑO GUERRERO"])
    func `a nickname alone raises a lead marked weak, never a match`(name: String) {
        let explanation = scorer.explain(ListedEntity.person(name).profile(), Self.guerrero.profile())
        #expect(explanation.score < Scorer.threshold)
        #expect(explanation.score > 0.3)
        #expect(explanation.verdict == .weak)
        #expect(explanation.description.contains("nickname"))
    }

    @Test func `a nickname with the same birth day or passport number may be a match`() {
        let named = ListedEntity.person("Niño Guerrero")
        let alone = scorer.score(named.profile(), Self.guerrero.profile())
        let born = scorer.score(named.adding("1983-12-02", "birthDate").profile(), Self.guerrero.profile())
        let numbered = scorer.score(
            named.adding("V1234567", "passportNumber").profile(), Self.guerrero.profile())
        #expect(born > alone)
        #expect(born >= Scorer.threshold)
        #expect(numbered >= Scorer.threshold)
    }

    @Test func `a country does not make a match of a nickname`() {
        let named = ListedEntity.person("Niño Guerrero", ["nationality": ["ve"], "gender": ["male"]])
        let listed = Self.guerrero.adding("male", "gender")
        #expect(scorer.score(named.profile(), listed.profile()) < Scorer.threshold)
        #expect(scorer.explain(named.profile(), listed.profile()).verdict == .weak)
    }

    @Test func `a birth year or a country alone does not, nor all of them that do not identify`() {
        let named = ListedEntity.person(
            "Niño Guerrero", ["birthDate": ["1983"], "nationality": ["ve"], "gender": ["male"]])
        let listed = Self.guerrero.adding("male", "gender")
        #expect(scorer.score(named.profile(), listed.profile()) < Scorer.threshold)
    }

    @Test(arguments: [
        ("Ali", "Ali"), ("Guerrero", "Guerrero"), ("محمد", "Mohammed"), ("Ivan", "Иван"),
        ("Vanderbilt", "Vanderbilt"),
        ("Guerrero", "Hector Guerrero Flores"), ("Hector", "Hector Guerrero Flores"),
        ("Sheikh", "Sheikh Hasina"),
        ("Vanderbilt", "Van der Bilt"), ("Abdulrahman", "Abdulrahman"), ("Dr. Guerrero", "Guerrero"),
        ("Guerrero Jr.", "Guerrero Jr."),
    ])
    func `one name is no match, though nothing else is known`(one: String, other: String) {
        let explanation = scorer.explain(
            ListedEntity.person(one).profile(), ListedEntity.person(other).profile())
        #expect(explanation.score < Scorer.threshold)
        #expect(explanation.verdict != .match)
    }

    @Test func `one name that other papers write in two words is no match`() {
        let one = ListedEntity.person("Nasiruddin").profile()
        let other = ListedEntity.person("Nasir al-Din").profile()
        // Either side is read as two parts, and who has two names is enough for a match.
        withKnownIssue(isIntermittent: true) { #expect(scorer.score(one, other) < Scorer.threshold) }
    }

    @Test(arguments: [
        ("H. G. F.", "Hector Guerrero Flores"), ("H. Flores", "Hector Flores"), ("J. Smith", "John Smith"),
        ("J. S.", "J. S."),
        ("А. Иванов", "Александр Иванов"), ("M. Ali", "Mohammed Ali"), ("HGF", "Hector Guerrero Flores"),
    ])
    func `initials are no match, and the explanation says so`(one: String, other: String) {
        let explanation = scorer.explain(
            ListedEntity.person(one).profile(), ListedEntity.person(other).profile())
        #expect(explanation.score < Scorer.threshold)
        if explanation.score > 0.3 {
            #expect(explanation.verdict == .weak)
            #expect(explanation.description.contains("initials"))
        }
    }

    @Test func `initials with two whole names are a match`() {
        let one = ListedEntity.person("H. Guerrero Flores").profile()
        #expect(
            scorer.score(one, ListedEntity.person("Hector Guerrero Flores").profile()) >= Scorer.threshold)
    }

    @Test(arguments: [
        ("Trading Group", "Trading Bank Group"), ("Bank of China", "Bank of Russia"),
        ("Ministry", "Ministry of Finance"),
    ])
    func `words that many organizations have are no match`(one: String, other: String) {
        let left = ListedEntity("Company", ["name": [one]]).profile()
        let right = ListedEntity("Company", ["name": [other]]).profile()
        #expect(scorer.score(left, right) < Scorer.threshold)
    }

    @Test(arguments: [
        ("Company", "Kestrel Shipping Ltd", "Crystalord Holdings Inc", "incorporationDate", "2015-06"),
        ("Person", "Hector Guerrero Flores", "Anna Petrova", "birthDate", "1983-12"),
    ])
    func `without a name in common and without an identifier nothing is a match`(
        schema: String, one: String, other: String, date: String, month: String
    ) {
        // A registration agent's address is that of a thousand firms.
        let shared = [
            date: [month], "address": ["Trident Chambers, Wickhams Cay 146, Road Town"], "country": ["vg"],
        ]
        let left = ListedEntity(schema, shared.merging(["name": [one]]) { $1 }).profile()
        let right = ListedEntity(schema, shared.merging(["name": [other]]) { $1 }).profile()
        #expect(scorer.score(left, right) < Scorer.threshold)
    }

    @Test func `an equal identifier lifts two names that agree poorly`() {
        let one = ListedEntity.person("Hector Guerrero")
        let other = ListedEntity.person("Niño Flores")
        let before = scorer.score(one.profile(), other.profile())
        let after = scorer.score(
            one.adding("V1234567", "passportNumber").profile(),
            other.adding("V-1234567", "passportNumber").profile())
        #expect(before < Scorer.threshold)
        #expect(after > before)
    }

    @Test(arguments: [
        ["F-123 456", "F123456"], ["he 554 433", "HE554433"], ["12-34-56-78", "12345678"],
    ])
    func `an identifier is the same however it is spaced`(values: [String]) {
        let one = ListedEntity.person("H. Flores", ["idNumber": [values[0]]]).profile()
        let other = ListedEntity.person("Hector Flores", ["idNumber": [values[1]]]).profile()
        let explanation = scorer.explain(one, other)
        #expect(explanation.features.contains { $0.name == "identifier" && $0.weight > 0 })
        #expect(explanation.verdict == .match)
    }

    @Test(arguments: [
        ["1983-12-02", "1983-12-02", "1983-12"], ["1983-12-02", "1983-12", "1983"],
        ["1983-12-02", "1983", "1984"],
        ["1983-12-02", "1983-02-12", "1983-07-25"], ["1983-12-02", "1983-12-03", "1971-05-19"],
        ["1983-12-02", "1983-01-01", "1971-05-19"],
    ])
    func `the nearer of two birth dates tells more`(dates: [String]) {
        func score(_ date: String) -> Double {
            scorer.score(
                ListedEntity.person("Hector Flores", ["birthDate": [dates[0]]]).profile(),
                ListedEntity.person("Hector Flores", ["birthDate": [date]]).profile())
        }
        #expect(score(dates[1]) > score(dates[2]))
    }
}
