import Foundation
import Ontology
import Testing

struct ModelExtensionTests {
    private static let harbours = """
        {
          "model": "Harbours",
          "schemata": {
            "Quay": {
              "label": "Quay", "plural": "Quays", "extends": ["Facility"],
              "featured": ["name", "depth"],
              "properties": {"depth": {"label": "Depth", "type": "number"}}
            },
            "Mooring": {
              "extends": ["Interest"], "degradesTo": {"schema": "UnknownLink"},
              "edge": {"source": "ship", "target": "quay", "label": "moored at"},
              "properties": {
                "ship": {"type": "entity", "range": "Vessel", "degradesTo": [{"to": "subject"}]},
                "quay": {"type": "entity", "range": "Quay", "degradesTo": [{"to": "object"}]}
              }
            }
          },
          "extend": {"Vessel": {"properties": {"nickname": {"type": "name"}}}}
        }
        """

    @Test func `an installation's file adds schemata, relations and properties`() throws {
        let model = try Model(merging: [Data(ModelExtensionTests.harbours.utf8)])
        let quay = try #require(model.schema(named: "Quay"))
        #expect(quay.isA("Facility") && quay.isA("Organization") && quay.origin == "Harbours")
        #expect(quay.isMatchable && quay.caption.first == "name", "inherited where the file is silent")
        #expect(quay.property(named: "depth")?.type == .number)
        #expect(model.schema(named: "Mooring")?.edge?.directed == true)
        #expect(model.schema(named: "Vessel")?.property(named: "nickname")?.origin == "Harbours")
        #expect(Model.standard.schema(named: "Quay") == nil)
    }

    @Test func `its values reach FollowTheMoney, too`() throws {
        let model = try Model(merging: [Data(ModelExtensionTests.harbours.utf8)])
        let quay = model.degrade("Quay", ["name": ["Muelle 3"], "depth": ["12"], "facilityType": ["port"]])
        #expect(quay.schema == "Organization")
        #expect(
            quay.properties == ["name": ["Muelle 3"], "notes": ["Depth: 12"], "classification": ["port"]])
        let vessel = model.degrade("Vessel", ["nickname": ["La Negra"]])
        #expect(vessel.schema == "Vessel" && vessel.properties == ["notes": ["nickname: La Negra"]])
    }

    @Test func `a later file may build on an earlier one`() throws {
        let second = #"{"model": "Docks", "schemata": {"Dock": {"extends": ["Quay"]}}}"#
        let model = try Model(merging: [Data(ModelExtensionTests.harbours.utf8), Data(second.utf8)])
        #expect(model.schema(named: "Dock")?.property(named: "depth") != nil)
    }

    /// A file with one fault, and what is said of it.
    struct Fault: Sendable, CustomTestStringConvertible {
        var json: String
        var message: String
        var testDescription: String { message }
    }

    private static func schema(_ body: String) -> String {
        #"{"model": "X", "schemata": {"Quay": {"extends": ["Facility"], "# + body + "}}}"
    }

    private static func property(_ body: String) -> String {
        schema(#""properties": {"depth": {"# + body + "}}")
    }

    static let faults: [Fault] = [
        .init(
            json: "{", message: "Model file 1: line 1 is no JSON: a key in quotation marks should stand here."
        ),
        .init(
            json: "{\n\"model\": \"X\"\n\"extend\": {}}",
            message: "Model file 1: line 3 is no JSON: a comma or } should stand here."),
        .init(
            json: #"{"model": "X", "model": "Y"}"#,
            message: "Model file 1: line 1 is no JSON: the key “model” comes twice."),
        .init(json: "[]", message: "Model file 1: this must be an object {…}."),
        .init(json: "{}", message: "Model file 1: “model” is missing."),
        .init(
            json: #"{"model": "X", "schemas": {}}"#,
            message:
                "Model file 1: “schemas” means nothing here; known are extend, licence, model, schemata, version."
        ),
        .init(
            json: schema(#""matchable": "yes""#),
            message: "X at schemata.Quay.matchable: this must be true or false."),
        .init(
            json: #"{"model": "X", "schemata": {"quay": {}}}"#,
            message:
                "X at schemata.quay: “quay” cannot be a name: schemata start with a capital, properties with a "
                + "small letter, then letters and digits; id, caption, schema, schemata, referents and datasets are taken."
        ),
        .init(
            json: #"{"model": "X", "schemata": {"Person": {}}}"#,
            message:
                "X at schemata.Person: “Person” is declared already; to add properties to a schema, name it "
                + "under “extend”."),
        .init(
            json: #"{"model": "X", "schemata": {"Quay": {"extends": ["Facilty"]}}}"#,
            message: "X at schemata.Quay.extends: there is no schema “Facilty”."),
        .init(
            json: #"{"model": "X", "extend": {"Persn": {}}}"#,
            message: "X at extend.Persn: there is no schema “Persn”."),
        .init(
            json: #"{"model": "X", "schemata": {"A": {"extends": ["B"]}, "B": {"extends": ["A"]}}}"#,
            message: "X at schemata.A.extends: A extends B extends A: a circle."),
        .init(
            json: schema(#""featured": ["depth"]"#),
            message: "X at schemata.Quay.featured: Quay has no property “depth”."),
        .init(
            json: schema(#""edge": {"source": "name", "target": "name", "label": "is"}"#),
            message: "X at schemata.Quay.edge: this must be the name of a property of type entity."),
        .init(
            json: property(#""type": "entity""#),
            message:
                "X at schemata.Quay.properties.depth.range: a “range” is for properties of type entity, and "
                + "those need one."),
        .init(
            json: property(#""type": "entity", "range": "Sea""#),
            message: "X at schemata.Quay.properties.depth.range: there is no schema “Sea”."),
        .init(
            json: property(#""degradesTo": [{"to": "deepness"}]"#),
            message:
                "X at schemata.Quay.properties.depth.degradesTo: Organization has no property “deepness”."),
        .init(
            json: property(#""degradesTo": [{"to": "notes", "as": "Depth"}]"#),
            message:
                "X at schemata.Quay.properties.depth.degradesTo[0].as: this must be a text with the word “value” "
                + "once, as in “Charge: value”."),
        .init(
            json: #"{"model": "X", "schemata": {"Tie": {"extends": ["Interest"]}}}"#,
            message:
                "X at schemata.Tie.degradesTo: this must be a schema of FollowTheMoney that is not abstract."),
        .init(
            json: #"{"model": "X", "extend": {"Similar": {"properties": {"doubt": {}}}}}"#,
            message:
                "FollowTheMoney at schemata.Similar.properties.doubt.degradesTo: say in “degradesTo” where its "
                + "values go in FollowTheMoney, whose schema has no notes or description."),
    ]

    @Test(arguments: faults) func `a fault in a file gets one sentence that says where and what`(
        _ fault: Fault
    ) {
        do {
            _ = try Model(merging: [Data(fault.json.utf8)])
            Issue.record("no error")
        } catch {
            #expect(error.description == fault.message)
        }
    }

    @Test func `an unknown type or format is answered with those that there are`() {
        for (json, word) in [
            (ModelExtensionTests.property(#""type": "metres""#), "number"),
            (ModelExtensionTests.property(#""type": "identifier", "format": "ibam""#), "iban"),
        ] {
            do {
                _ = try Model(merging: [Data(json.utf8)])
                Issue.record("no error")
            } catch {
                #expect(error.description.contains("depth") && error.description.contains(word))
            }
        }
    }

    @Test func `bytes that are no text, and nesting without end, are errors and no crash`() {
        for data in [Data([0xFF, 0xFE, 0x00]), Data(), Data(String(repeating: "[", count: 100_000).utf8)] {
            #expect(throws: OntologyError.self) { try Model(merging: [data]) }
        }
    }
}
