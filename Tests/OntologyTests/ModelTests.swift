import Ontology
import Testing

struct ModelTests {
    private let model = Model.standard

    @Test func `the embedded files can be read`() throws {
        #expect(try Model(merging: []).schemata.count == model.schemata.count)
        #expect(model.schemata.filter { $0.origin == Model.followTheMoney }.count == 71)
        #expect(model.schemata.filter { $0.origin == "Trama" }.count == 6)
    }

    @Test func `a company is a legal entity and an asset, and has what both have`() throws {
        let company = try #require(model.schema(named: "Company"))
        #expect(
            company.isA("LegalEntity") && company.isA("Asset") && company.isA("Thing")
                && company.isA("Company"))
        #expect(!company.isA("Person"))
        #expect(company.property(named: "name")?.qualifiedName == "Thing:name")
        #expect(company.property(named: "amount")?.type == .number)
        #expect(company.property(named: "birthDate") == nil)
    }

    @Test func `an ownership leads from its owner to its asset`() throws {
        let edge = try #require(model.schema(named: "Ownership")?.edge)
        #expect(edge.source == "owner" && edge.target == "asset" && edge.directed && edge.label == "owns")
    }

    @Test func `intervals are not edges: a sanction and an event have no ends`() {
        #expect(model.schema(named: "Sanction")?.edge == nil)
        #expect(model.schema(named: "Event")?.edge == nil)
        #expect(model.schema(named: "Activity")?.edge == nil)
        #expect(model.schema(named: "Custody")?.edge?.label == "held in")
    }

    @Test func `of two schemata the more special one is common, and a person is no company`() {
        #expect(model.commonSchema("LegalEntity", "Company")?.name == "Company")
        #expect(model.commonSchema("Facility", "Thing")?.name == "Facility")
        #expect(model.commonSchema("Person", "Person")?.name == "Person")
        #expect(model.commonSchema("Person", "Company") == nil)
        #expect(model.commonSchema("Person", "Unheard") == nil)
    }

    @Test func `nicknames and first names make no match`() throws {
        let person = try #require(model.schema(named: "Person"))
        #expect(person.property(named: "name")?.isMatchable == true)
        #expect(person.property(named: "weakAlias")?.isMatchable == false)
        #expect(person.property(named: "firstName")?.isMatchable == false)
    }

    @Test func `temporal extent is handed down and can be replaced`() {
        #expect(model.schema(named: "Custody")?.temporalExtent.start == ["startDate", "date"])
        #expect(model.schema(named: "Person")?.temporalExtent.start == ["birthDate"])
        #expect(model.schema(named: "Company")?.temporalExtent.end == ["dissolutionDate"])
    }

    @Test func `properties come caption first, then featured, then by label`() throws {
        let names = try #require(model.schema(named: "Person")).properties.map(\.name)
        #expect(names.first == "name")
        #expect(names.firstIndex(of: "nationality") ?? 99 < names.firstIndex(of: "address") ?? 0)
        #expect(Set(names).count == names.count)
    }

    @Test func `a property cleans its values by type and format`() throws {
        let account = try #require(model.schema(named: "BankAccount"))
        #expect(
            account.property(named: "iban")?.clean("GB29 NWBK 6016 1331 9268 19") == "GB29NWBK60161331926819")
        #expect(account.property(named: "iban")?.clean("GB29 NWBK") == nil)
        let person = try #require(model.schema(named: "Person"))
        #expect(person.property(named: "phone")?.clean("0412-1234567", country: "ve") == "+584121234567")
    }

    @Test func `every name that a schema mentions exists`() {
        for schema in model.schemata {
            let ends = [schema.edge?.source, schema.edge?.target].compactMap { $0 }
            let mentioned =
                schema.featured + schema.required + schema.caption + ends + (schema.edge?.caption ?? [])
                + schema.temporalExtent.start + schema.temporalExtent.end
            for name in mentioned { #expect(schema.property(named: name) != nil, "\(schema.name).\(name)") }
            for end in ends { #expect(schema.property(named: end)?.type == .entity) }
            for parent in schema.extends { #expect(model.schema(named: parent) != nil) }
            for property in schema.properties {
                if let range = property.range {
                    #expect(model.schema(named: range) != nil, "\(property.qualifiedName)")
                }
                #expect((property.type == .entity) == (property.range != nil), "\(property.qualifiedName)")
            }
        }
    }

    @Test func `every schema is described, in a sentence`() {
        for schema in model.schemata {
            #expect(schema.description?.hasSuffix(".") == true, "\(schema.name)")
        }
    }

    @Test func `every property of ours says where it goes in FollowTheMoney`() throws {
        let theirs = model.schemata.filter { $0.origin == Model.followTheMoney }
        #expect(theirs.allSatisfy { $0.exportSchema == $0.name })
        for schema in model.schemata {
            let target = try #require(model.schema(named: schema.exportSchema))
            #expect(target.origin == Model.followTheMoney && (schema.isAbstract || !target.isAbstract))
            for property in schema.properties where property.origin != Model.followTheMoney {
                #expect(!property.destinations.isEmpty, "\(property.qualifiedName)")
                for destination in property.destinations {
                    let goal = try #require(target.property(named: destination.to))
                    #expect(goal.origin == Model.followTheMoney)
                    if goal.type != .entity { #expect([.string, .text, .identifier].contains(goal.type)) }
                }
            }
        }
    }
}
