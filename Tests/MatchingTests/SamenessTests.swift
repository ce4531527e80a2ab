import Matching
import Ontology
import Testing

@Suite struct SamenessTests {
    let rule = Sameness.standard

    private func key(_ schema: String, _ name: String, _ more: [String: Set<String>] = [:]) -> String? {
        rule.key(schema: schema, properties: more.merging(["name": [name]]) { $1 })
    }

    private func compare(_ schema: String, _ one: [String: [String]], _ other: [String: [String]]) throws
        -> Explanation
    {
        func profile(_ properties: [String: [String]]) throws -> Profile {
            try #require(
                Profile(
                    id: "", schema: schema, properties: properties.map { (name: $0.key, values: $0.value) }))
        }
        return try Scorer.standard.explain(profile(one), profile(other))
    }

    @Test(arguments: [
        ("Person", "Héctor Guerrero Flores", "HECTOR GUERRERO-FLORES"),
        ("Person", "Nicolás Maduro Moros", "MADURO MOROS, Nicolas"),
        ("Organization", "Tren de Aragua", "TREN DE ARAGUA"),
        ("Organization", "Los Choneros S.A.", "Los Choneros, S. A."),
    ])
    func `the same full name, however written, is joined`(schema: String, one: String, other: String) throws {
        #expect(rule.isScored(schema: schema) && key(schema, one) == nil)
        #expect(rule.joins(try compare(schema, ["name": [one]], ["name": [other]])))
    }

    @Test(arguments: [
        ("Person", ["name": ["Guerrero"]], ["name": ["Guerrero"]]),
        ("Person", ["name": ["H. Flores"]], ["name": ["Héctor Flores"]]),
        ("Person", ["weakAlias": ["Niño Guerrero"]], ["weakAlias": ["Niño Guerrero"]]),
        (
            "Person", ["name": ["Ana Pérez"], "weakAlias": ["La Gata Negra"]],
            ["weakAlias": ["La Gata Negra"]]
        ),
        ("Person", ["name": ["Juan Pérez García"]], ["name": ["Juan Pérez López"]]),
        ("Organization", ["name": ["Banco Agrícola de Venezuela"]], ["name": ["Banco Agrícola de Colombia"]]),
    ])
    func `weak names and half of a name join nothing`(
        schema: String, one: [String: [String]], other: [String: [String]]
    ) throws {
        #expect(!rule.joins(try compare(schema, one, other)))
    }

    @Test(arguments: [
        ("Guerrero", false), ("he", false), ("la víctima", false), ("de la Cruz", false), ("", false),
        ("X Y", false),
        ("Héctor Guerrero", true), ("hector Guerrero", true), ("김정은", true), ("习近平", true),
        ("محمد علي", true),
    ])
    func `a mention of one word, in small letters, or of none is nobody`(name: String, isSought: Bool) {
        let found = rule.isSought(schema: "Person", properties: ["name": [name]], isListed: false)
        #expect(found == isSought)
    }

    @Test func `a row of a list is sought whatever it is called, and who has a birth date, too`() {
        #expect(rule.isSought(schema: "Vessel", properties: ["name": ["ROSA"]], isListed: true))
        #expect(
            rule.isSought(
                schema: "Person", properties: ["name": ["Pelé"], "birthDate": ["1940"]], isListed: false))
        #expect(!rule.isSought(schema: "Membership", properties: ["name": ["Ana Pérez"]], isListed: true))
    }

    @Test(arguments: [
        ("Juan Pérez García", "Juan Pérez López", true), ("Juan Pérez", "Juan Pérez López", false),
        ("Juan Pérez López", "Pedro Pérez López", true), ("Ana Ruiz", "La Gata Negra", false),
        ("Juan Pérez\nJuan Pérez García", "Juan Pérez López", false), ("Ana Pérez", "ANA PEREZ", false),
    ])
    func `people whose names each have a part that the other lacks are two`(
        one: String, other: String, areTwo: Bool
    ) {
        let key = Sameness.personNames
        #expect((rule.contradiction([key: [one]], [key: [other]]) != nil) == areTwo)
        #expect((rule.contradiction([key: [other]], [key: [one]]) != nil) == areTwo)
    }

    @Test func `in a group every name must fit`() {
        let group: Set<String> = ["Juan Pérez García", "Juan Pérez"]
        #expect(
            rule.contradiction([Sameness.personNames: group], [Sameness.personNames: ["Juan Pérez López"]])
                != nil)
    }

    @Test func `two fathers make two people`() {
        #expect(
            rule.contradiction(["fatherName": ["Luis Rey Pardo"]], ["fatherName": ["Marco Tello Ruiz"]])
                != nil)
        #expect(rule.contradiction(["fatherName": ["Luis Rey"]], ["fatherName": ["LUIS REY"]]) == nil)
    }

    @Test func `the same facility, however named, is one key`() {
        #expect(key("Facility", "Tocorón prison") != nil)
        #expect(key("Facility", "Tocorón prison") == key("Facility", "la cárcel de Tocorón"))
    }

    @Test(arguments: [
        ("Person", "Guerrero"), ("Person", "de la Cruz"), ("Person", "H. Flores"),
        ("Organization", "Interpol"),
        ("Facility", "Tocorón"), ("Position", "interior minister"), ("PublicBody", "Ministerio Público"),
        ("Territory", "Santiago"), ("Event", "Raid on Tocorón prison"), ("Membership", "leader of it"),
    ])
    func `a weak, bare or common name is no key`(schema: String, name: String) {
        #expect(key(schema, name) == nil)
    }

    @Test func `posts, public bodies and places are told apart by country`() {
        let peru: [String: Set<String>] = ["country": ["pe"]]
        let chile: [String: Set<String>] = ["country": ["cl"]]
        for schema in ["Position", "PublicBody", "Territory"] {
            #expect(key(schema, "San Miguel", peru) != nil)
            #expect(key(schema, "San Miguel", peru) != key(schema, "San Miguel", chile))
        }
    }

    @Test func `a country is its code under every name`() {
        let country: [String: Set<String>] = ["country": ["us"], "level": ["country"]]
        #expect(key("Territory", "Estados Unidos", country) == key("Territory", "United States", country))
    }

    @Test func `a person and an organisation of one name are two`() throws {
        let one = try #require(
            Profile(id: "", schema: "Person", properties: [(name: "name", values: ["Santos Silva"])]))
        let other = try #require(
            Profile(id: "", schema: "Organization", properties: [(name: "name", values: ["Santos Silva"])]))
        #expect(!rule.joins(Scorer.standard.explain(one, other)))
    }

    @Test(arguments: [
        (["birthDate": Set(["1983-12-02"])], ["birthDate": Set(["1985"])], false),
        (["birthDate": Set(["1983-12-02"])], ["birthDate": Set(["1983"])], true),
        (["birthDate": Set(["1983"])], ["idNumber": Set(["V-1"])], true),
        (["idNumber": Set(["1"])], ["idNumber": Set(["2"])], false),
        (["nationality": Set(["ve"])], ["nationality": Set(["co"])], true),
    ])
    func `two birth dates or numbers exclude each other`(
        left: [String: Set<String>], right: [String: Set<String>], fits: Bool
    ) {
        #expect((rule.contradiction(left, right) == nil) == fits)
        #expect((rule.contradiction(right, left) == nil) == fits)
    }
}
