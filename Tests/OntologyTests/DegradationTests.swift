import Ontology
import Testing

struct DegradationTests {
    private let model = Model.standard

    private func known(_ id: String) -> Degradation.Reference? {
        [
            "ana": .init(schema: "Person", caption: "Ana Ejemplo"),
            "toc": .init(schema: "Facility", caption: "Tocorón"),
            "aragua": .init(schema: "Territory", caption: "Aragua"),
            "police": .init(schema: "PublicBody", caption: "Policía de Ejemplo"),
        ][id]
    }

    @Test func `custody becomes a link, held in the facility`() {
        let form = model.degrade(
            "Custody",
            ["prisoner": ["ana"], "facility": ["toc"], "startDate": ["2013"], "charge": ["homicidio"]])
        #expect(form.schema == "UnknownLink")
        #expect(
            form.properties == [
                "subject": ["ana"], "object": ["toc"], "role": ["held in"], "startDate": ["2013"],
                "description": ["Charge: homicidio"],
            ])
    }

    @Test func `custody that ended in escape says so in the role, and keeps the word`() {
        let form = model.degrade(
            "Custody",
            ["prisoner": ["ana"], "facility": ["toc"], "endReason": ["escaped"], "endDate": ["2023-09"]])
        #expect(form.properties["role"] == ["escaped from"])
        #expect(form.properties["description"] == ["How it ended: escaped"])
        #expect(form.properties["endDate"] == ["2023-09"])
    }

    @Test func `a notice becomes a sanction, and whom it names is marked as wanted`() {
        let form = model.degrade(
            "Notice",
            [
                "entity": ["ana"], "noticeNumber": ["2020/1"], "wantedFor": ["secuestro"],
                "wantedBy": ["police"],
                "noticeType": ["red notice"], "reward": ["USD 5,000,000"], "country": ["ve"],
            ], reference: known)
        #expect(form.schema == "Sanction")
        #expect(
            form.properties == [
                "entity": ["ana"], "authorityId": ["2020/1"], "reason": ["secuestro"], "country": ["ve"],
                "authority": ["Policía de Ejemplo (police)"], "program": ["red notice"],
                "provisions": ["Reward: USD 5,000,000"],
            ])
        #expect(form.marks == ["ana": ["topics": ["wanted"]]])
    }

    @Test func `a facility becomes an organisation and keeps its kind`() {
        let form = model.degrade(
            "Facility",
            ["name": ["Tocorón"], "facilityType": ["prison"], "capacity": ["750"], "locatedIn": ["aragua"]],
            reference: known)
        #expect(form.schema == "Organization")
        #expect(
            form.properties == [
                "name": ["Tocorón"], "classification": ["prison"],
                "notes": ["Capacity: 750", "Located in: Aragua (aragua)"],
            ])
    }

    @Test func `an activity becomes an event of its actor`() {
        let form = model.degrade(
            "Activity",
            ["name": ["Extorsión"], "actor": ["ana"], "activityType": ["extortion"], "country": ["cl"]])
        #expect(form.schema == "Event")
        #expect(
            form.properties == [
                "name": ["Extorsión"], "involved": ["ana"], "summary": ["extortion"], "country": ["cl"],
            ])
    }

    @Test func `roles of an event stay links where FollowTheMoney allows it, and always words`() {
        let form = model.degrade(
            "Event",
            [
                "name": ["Raid"], "eventType": ["raid"], "target": ["toc"], "place": ["aragua"],
                "victim": ["x"],
            ],
            reference: known)
        #expect(form.schema == "Event")
        #expect(form.properties["keywords"] == ["raid"])
        #expect(form.properties["involved"] == ["toc"], "a territory is no party, and of x nothing is known")
        #expect(form.properties["notes"] == ["Place: Aragua (aragua)", "Target: Tocorón (toc)", "Victim: x"])
    }

    @Test func `what is FollowTheMoney's comes back as it is`() {
        let values = ["name": ["Ana"], "birthDate": ["1983"]]
        for schema in ["Person", "Unheard"] {
            let form = model.degrade(schema, values)
            #expect(form.schema == schema && form.properties == values && form.marks.isEmpty)
        }
    }

    @Test func `a property that no schema has is kept in words`() {
        #expect(model.degrade("Person", ["shoeSize": ["43"]]).properties == ["notes": ["shoeSize: 43"]])
        #expect(model.degrade("Custody", ["shoeSize": ["43"]]).properties["description"] == ["shoeSize: 43"])
    }

    @Test func `every value of every schema of ours stands somewhere in FollowTheMoney's form`() throws {
        for schema in model.schemata where !schema.isAbstract {
            var values: [String: [String]] = [:]
            for (index, property) in schema.properties.enumerated() {
                values[property.name] = ["v\(index)x", "v\(index)y"]
            }
            let form = model.degrade(schema.name, values)
            let target = try #require(model.schema(named: form.schema))
            #expect(target.origin == Model.followTheMoney && !target.isAbstract)
            for (name, kept) in form.properties {
                #expect(
                    target.property(named: name)?.origin == Model.followTheMoney, "\(form.schema).\(name)")
                #expect(Set(kept).count == kept.count)
            }
            let words = form.properties.values.joined().flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
            for value in values.values.joined() {
                #expect(words.contains(Substring(value)), "\(schema.name) loses \(value)")
            }
        }
    }
}
