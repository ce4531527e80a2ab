import Matching
import Ontology
import Testing

@Suite struct SamenessTests {
    let rule = Sameness.standard

    private func key(_ schema: String, _ name: String, _ more: [String: Set<String>] = [:]) -> String? {
        rule.key(schema: schema, properties: more.merging(["name": [name]]) { $1 })
    }

    @Test(arguments: [
        ("Person", "Héctor Guerrero Flores", "HECTOR GUERRERO-FLORES"),
        ("Organization", "Tren de Aragua", "TREN DE ARAGUA"),
        ("Organization", "Los Choneros S.A.", "Los Choneros, S. A."),
        ("Facility", "Tocorón prison", "la cárcel de Tocorón"),
    ])
    func `the same full name, however written, is one key`(schema: String, one: String, other: String) {
        #expect(key(schema, one) != nil)
        #expect(key(schema, one) == key(schema, other))
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

    @Test func `a person and an organisation of one name have different keys`() {
        #expect(key("Person", "Santos Silva") != key("Organization", "Santos Silva"))
    }

    @Test func `nicknames are no names`() {
        #expect(rule.key(schema: "Person", properties: ["weakAlias": ["Niño Guerrero"]]) == nil)
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
