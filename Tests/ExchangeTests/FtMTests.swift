import Exchange
import Ontology
import Testing

@Suite struct FtMTests {
    private let ana = EntityID(enteredAs: "Person", nonce: "1")
    private let prison = EntityID(enteredAs: "Facility", nonce: "1")
    private let custody = EntityID(enteredAs: "Custody", nonce: "1")

    private func claim(
        _ id: EntityID, _ schema: String, _ property: String, _ value: String, modality: Modality = .stated,
        method: String = "rules@1"
    ) -> Claim {
        Claim(
            statement: Statement(
                entity: id, schema: schema, property: property, value: value, originalValue: "orig",
                language: "es",
                dataset: "leak"),
            citation: .passage(
                Passage(document: String(repeating: "a", count: 64), bytes: 3..<9, page: 2, quote: "quoted")),
            method: method, confidence: 0.7, modality: modality, saidBy: ana, grade: Grade("B2"),
            marking: Marking(.amber, releasableTo: ["desk"]))
    }

    @Test func `an escape becomes a link that FtM knows, with every value`() throws {
        let export = Exported(
            of: [
                .init(id: ana, schema: "Person", claims: [claim(ana, "Person", "name", "Ana")]),
                .init(
                    id: prison, schema: "Facility", claims: [claim(prison, "Facility", "name", "El Dorado")]),
                .init(
                    id: custody, schema: "Custody",
                    claims: [
                        claim(custody, "Custody", "prisoner", ana.description),
                        claim(custody, "Custody", "facility", prison.description),
                        claim(custody, "Custody", "endReason", "escaped"),
                        claim(custody, "Custody", "endDate", "2023-09-20"),
                    ]),
            ], model: .standard)
        let link = export.entities[2]
        #expect(export.entities.map(\.schema) == ["Person", "Organization", "UnknownLink"])
        #expect(link.properties["subject"] == [ana.description])
        #expect(link.properties["object"] == [prison.description])
        #expect(link.properties["role"] == ["escaped from"])
        #expect(link.properties["endDate"] == ["2023-09-20"])
        #expect(link.trama?.schema == "Custody")
    }

    @Test func `claims come back whole`() throws {
        let claims = Modality.allCases.map { claim(ana, "Person", "alias", "El Tal", modality: $0) }
        let export = Exported(of: [.init(id: ana, schema: "Person", claims: claims)], model: .standard)
        let line = try export.entities[0].line()
        #expect(!line.contains("\n"))
        let read = try FtMEntity(line: line)
        #expect(read == export.entities[0])
        #expect(read.trama?.claims == claims)
    }

    @Test func `what is denied is no property`() {
        let export = Exported(
            of: [
                .init(
                    id: ana, schema: "Person",
                    claims: [
                        claim(ana, "Person", "name", "Ana"),
                        claim(ana, "Person", "position", "boss", modality: .denied),
                    ])
            ], model: .standard)
        #expect(export.entities[0].properties == ["name": ["Ana"]])
        #expect(export.entities[0].trama?.claims.count == 2)
    }

    @Test func `who works on the case stays behind`() throws {
        var entered = claim(ana, "Person", "name", "Ana", method: "person:luz.garcia")
        entered.citation = .word(of: "luz.garcia", note: "by phone")
        let export = Exported(of: [.init(id: ana, schema: "Person", claims: [entered])], model: .standard)
        #expect(try !export.entities[0].line().contains("luz"))
    }

    @Test(arguments: [
        "", "{", "[]", "{\"id\": 5}", "{\"id\":\"../x\",\"schema\":\"Person\",\"properties\":{}}",
    ])
    func `a line that is no entity is refused with a sentence`(line: String) {
        #expect(throws: ExchangeError.notFtM(beginning: line)) { try FtMEntity(line: line) }
    }
}

/// All of them at once, each knowing the others.
private struct Exported {
    let entities: [FtMEntity]

    init(of sources: [FtMExport.Source], model: Model) {
        var export = FtMExport(model: model)
        let ends = Dictionary(
            sources.map { source in
                let name = source.claims.first { $0.statement.property == "name" }?.statement.value
                return (source.id, Degradation.Reference(schema: source.schema, caption: name))
            }, uniquingKeysWith: { first, _ in first })
        let known = sources.map { source in
            FtMExport.Source(id: source.id, schema: source.schema, claims: source.claims, ends: ends)
        }
        for source in known { export.note(source) }
        entities = known.map(export.entity)
    }
}
