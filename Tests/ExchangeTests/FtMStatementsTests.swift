import Exchange
import Foundation
import Testing

struct FtMStatementsTests {
    /// Three rows as followthemoney 4.11.2 writes them, and more in their manner.
    private let table = #"""
        "canonical_id","entity_id","prop","prop_type","schema","value","dataset","origin","lang","original_value","external","first_seen","last_seen","id"
        "demo-p1","demo-p1","id","id","Person","demo-p1","demo","court-0001.pdf","","","f","2026-01-02T00:00:00","2026-01-02T00:00:00","4115e6e8c48a4777b869c3bf8b6452d2b100c69d"
        "demo-p1","demo-p1","name","name","Person","Juan Pérez Ejemplo","demo","court-0001.pdf","spa","PÉREZ, Juan","f","2026-01-02T00:00:00","2026-01-02T00:00:00","2ce0fe07297624aad8f165d7e2a8e2c7348fba20"
        "Q1","demo-o1","name","name","LegalEntity","Grupo ""Ejemplo""","demo","","","","f","","2026-01-03T00:00:00","1"
        "demo-m1","demo-m1","organization","entity","Membership","demo-o1","demo","","","","f","","","2"
        "demo-m1","demo-m1","member","entity","Membership","demo-p1","demo","","","","f","","","3"
        "demo-p1","demo-p1","notes","text","Person","two
        lines, and a comma","demo","","","","f","","","4"
        "demo-p1","other-7","alias","name","Person","El Flaco","other","","","","t","","","5"
        "demo-p1","demo-p1","nationality"
        "Q1","demo-o1","id","id","Organization","demo-o1","demo","","","","f","","","6"
        "demo-p1","demo-p1","weakAlias","name","Vessel","El Flaco","demo","","","","f","","","7"
        "broken" row
        "","","name","name","Person","Nobody","demo","","","","f","","","8"

        """#

    @Test func `rows of one entity are put together, and each value cites its own`() throws {
        let list = try #require(ListOracle.read(table))
        #expect(list.entities.map(\.id) == ["demo-p1", "Q1", "demo-m1"])
        #expect(list.entities.map(\.schema) == ["Person", "Organization", "Membership"])
        #expect(
            ListOracle.values(list.entities[0]) == [
                "name=Juan Pérez Ejemplo ⟦PÉREZ, Juan⟧", "notes=two\nlines, and a comma",
                "weakAlias=El Flaco",
            ])
        #expect(ListOracle.values(list.entities[1]) == ["name=Grupo \"Ejemplo\""])
        #expect(ListOracle.values(list.entities[2]) == ["organization=Q1", "member=demo-p1"])
        #expect(list.entities[0].values.first?.language == "spa")
        #expect(list.entities[0].values.first?.dataset == "demo")
        #expect(list.entities[0].values.map(\.row.line) == [3, 7, 12])
        #expect(list.date == "2026-01-03T00:00:00")
        #expect(list.findings.map(\.line) == [9, 10, 12, 13, 14])
        #expect(list.findings.first?.reason.contains("external") == true)
        ListOracle.expectSoundRows(list, Array(table.utf8))
        for value in list.entities[0].values {
            let row = String(decoding: Array(table.utf8)[value.row.bytes], as: UTF8.self)
            #expect(row.contains(value.value))
        }
    }

    @Test func `lines of JSON say the same as the table`() throws {
        let lines = """
            {"canonical_id":"demo-p1","entity_id":"demo-p1","prop":"name","schema":"Person","value":"Juan","dataset":"demo","lang":null,"original_value":"JUAN","external":false,"first_seen":null,"last_seen":"2026","id":"1"}
            {"canonical_id":"demo-p1","entity_id":"x","prop":"name","schema":"Person","value":"J","dataset":"o","external":true,"id":"2"}
            {"canonical_id":7,"entity_id":["a"],"prop":"name","schema":{},"value":null}
            {"canonical_id":"demo-p1","prop":"name","sch
            {"canonical_id":"demo-p1","entity_id":"demo-p1","prop":"alias","schema":"Person","value":"Juanito","dataset":"demo","external":false,"id":"3"}
            """
        let list = try #require(ListOracle.read(lines))
        #expect(ListOracle.values(list.entities.first) == ["name=Juan ⟦JUAN⟧", "alias=Juanito"])
        #expect(list.findings.map(\.line) == [2, 3, 4])
        #expect(list.publisher == "demo")
    }

    /// An oracle: the same entities as FollowTheMoney's JSON, written as statements in another order.
    @Test func `a real list as statements in any order is the list`() throws {
        guard let bytes = ListOracle.real("lists/ftm-yente-fixtures/dataset/t1/entities.ftm.json") else {
            return
        }
        let whole = try #require(ListOracle.read(bytes))
        var rows: [String] = []
        func quoted(_ text: String) -> String {
            "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
        }
        for entity in whole.entities {
            rows.append(
                [entity.id, entity.id, "id", entity.schema, entity.id].map(quoted).joined(separator: ","))
            for value in entity.values {
                rows.append(
                    [entity.id, entity.id, value.property, entity.schema, value.value].map(quoted)
                        .joined(separator: ","))
            }
        }
        rows.sort { $0.hashValue < $1.hashValue }
        let text = "canonical_id,entity_id,prop,schema,value\r\n" + rows.joined(separator: "\r\n")
        let list = try #require(ListOracle.read(text))
        #expect(list.findings.isEmpty)
        #expect(list.entities.count == whole.entities.count)
        for entity in whole.entities {
            let other = list.entities.first { $0.id == entity.id }
            #expect(Set(ListOracle.values(other)) == Set(ListOracle.values(entity)))
        }
    }

    @Test func `harmed statements give entities and findings`() throws {
        ListOracle.harm(Array(table.utf8), times: 400)
        let open = table + "\"a\",\"" + String(repeating: "x\n\"", count: 20_000)
        #expect(ListOracle.read(open)?.entities.count == 3)
        let long =
            table + "\"p\",\"p\",\"name\",\"n\",\"Person\",\"" + String(repeating: "é", count: 5_000_000)
        #expect(ListOracle.read(long)?.entities.count == 3)
        for heading in ["prop,schema,value", "canonical_id,prop,schema", "\"canonical_id", ""] {
            #expect(ListFormat(of: Array((heading + "\na,b,c\n").utf8)) == nil)
        }
    }

    @Test func `a delta is read as entities, and what was taken out is named`() throws {
        let list = try #require(
            ListOracle.read(
                """
                {"op":"ADD","entity":{"id":"Q1","schema":"Person","properties":{"name":["Juan"]}}}
                {"op":"MOD","entity":{"id":"Q2","schema":"Person","properties":{"name":["Ana"]}}}
                {"op":"DEL","entity":{"id":"NK-2"}}
                {"op":"SET","entity":{"id":"NK-3"}}
                """))
        #expect(list.entities.map(\.id) == ["Q1", "Q2"])
        #expect(list.findings.map(\.line) == [nil, 3, 4])
        #expect(list.findings[1].entry == "NK-2")
        for (path, added, deleted) in [
            ("20240527194702-wnk", 2, 0), ("20240528014702-pfh", 2, 0), ("20240528074703-npf", 0, 1),
            ("20240528134729-3iv", 1, 0),
        ] {
            guard
                let bytes = ListOracle.real("lists/ftm-yente-fixtures/dataset/t2/\(path)/entities.delta.json")
            else { return }
            let list = try #require(ListOracle.read(bytes), "\(path)")
            #expect(list.entities.count == added, "\(path)")
            #expect(list.findings.count { $0.isRowLost } == deleted, "\(path)")
            ListOracle.expectSoundRows(list, bytes)
        }
    }

    @Test func `a diagram gives its entities, links and frames`() throws {
        for (name, entities, links) in [("royal-family.vis", 7, 4), ("royal-family-v2.vis", 4, 2)] {
            guard let bytes = ListOracle.real("lists/aleph-fixtures/aleph/tests/fixtures/\(name)") else {
                return
            }
            let list = try #require(ListOracle.read(bytes))
            #expect(list.entities.count == entities)
            #expect(list.entities.count { $0.schema != "Person" } == links)
            #expect(list.findings.isEmpty)
            let charles = list.entities.first { $0.id == "44fd487555564a319639e17d1fa4574a" }
            #expect(ListOracle.values(charles).contains("notes=Grouped as: Royal Family ⟦Royal Family⟧"))
            let family = list.entities.first { $0.id == "c6ef26104d724a0abb69852befef39a2" }
            #expect(
                ListOracle.values(family) == [
                    "person=c6409d9d9e484bd7be3db29530f99239", "relative=44fd487555564a319639e17d1fa4574a",
                    "relationship=Son",
                ])
            ListOracle.expectSoundRows(list, bytes)
            ListOracle.harm(bytes, times: 60)
        }
    }

    @Test func `a page of Aleph’s API gives the entities that stand in others too`() throws {
        let list = try #require(
            ListOracle.read(
                """
                {"status": "ok", "total": 1, "results": [
                  {"id": "f1", "schema": "Family", "collection": {"id": "7"}, "properties": {
                    "person": [{"id": "p1", "schema": "Person", "properties": {"name": ["Juan"], "height": [1.8]}}], "relative": ["p2"]}},
                  {"id": "p2", "schema": "Person", "properties": {"name": "Ana"}}, 7, {"id": "p3"}, {"id": "p2", "schema": "Person", "properties": {}}]}
                """))
        #expect(list.entities.map(\.id) == ["f1", "p2", "p1"])
        #expect(ListOracle.values(list.entities[0]) == ["person=p1", "relative=p2"])
        #expect(list.findings.map(\.line) == [4, 4, 4, 3])
    }

    @Test func `Aleph’s samples are entities a line`() throws {
        guard let bytes = ListOracle.real("lists/aleph-fixtures/aleph/tests/fixtures/samples.ijson") else {
            return
        }
        #expect(ListFormat(of: bytes) == .ftm)
        let list = try #require(ListOracle.read(bytes))
        #expect(list.entities.count == 21)
        #expect(list.findings.isEmpty)
    }
}
