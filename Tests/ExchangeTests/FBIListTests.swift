import Exchange
import Foundation
import Testing

struct FBIListTests {
    private func item(_ more: String) -> String {
        #"{"uid":"1","title":"PETER PRZYKLAD","sex":"Male","person_classification":"Main","poster_classification":"default","subjects":["Cyber's Most Wanted"],"url":"https://www.fbi.gov/wanted/cyber/pp""#
            + (more.isEmpty ? "" : "," + more) + "}"
    }

    @Test func `a wanted person has a notice by the FBI, and words instead of markup`() throws {
        let text = """
            {"total": 1, "items": [{"uid": "7a", "title": "PETER PRZYKLAD", "sex": "Male", "nationality": "Polish",
             "person_classification": "Main", "poster_classification": "ten", "subjects": ["Cyber's Most Wanted"],
             "aliases": ["\\"Borre\\"", "Piotr Przyk\\u0142ad", "Lexa"], "dates_of_birth_used": ["July 31, 1977", "unknown"],
             "url": "https://www.fbi.gov/wanted/cyber/pp", "description": "Wire Fraud; Theft", "ncic": "W1",
             "warning_message": "ARMED", "reward_text": "up to $10,000", "reward_max": 10000, "height_min": 69,
             "details": "<p>On&nbsp;October 3 <a href=\\"x\\">a jury</a></p>\\r\\n<p>sat &lt;there&gt;.</p>", "race_raw": "White",
             "race": "white", "publication": "2018-10-02T09:10:00", "modified": "2024-09-04T00:03:08+00:00",
             "field_offices": ["miami"], "status": "na", "images": [{"original": "https://i", "caption": null}], "odd": 3}]}
            """
        let list = try #require(ListOracle.read(text))
        #expect(list.entities.map(\.id) == ["fbi-7a", "fbi-7a-notice", "fbi"])
        #expect(list.date == "2024-09-04T00:03:08+00:00")
        let person = ListOracle.values(list.entities.first)
        for value in [
            "name=PETER PRZYKLAD", "weakAlias=Borre ⟦\"Borre\"⟧", "alias=Piotr Przykład", "weakAlias=Lexa",
            "birthDate=1977-07-31 ⟦July 31, 1977⟧", "notes=Date of birth: unknown ⟦unknown⟧",
            "nationality=pl ⟦Polish⟧", "ethnicity=White", "notes=Height, at least: 69 inches ⟦69⟧",
            "topics=wanted", "notes=Picture: original https://i ⟦original https://i⟧", "notes=odd: 3 ⟦3⟧",
        ] { #expect(person.contains(value), "\(value) in \(person)") }
        #expect(!person.contains("ethnicity=white"))
        let notice = ListOracle.values(list.entities.first { $0.schema == "Notice" })
        for value in [
            "entity=fbi-7a", "wantedBy=fbi", "wantedFor=Wire Fraud; Theft", "noticeNumber=W1",
            "reward=up to $10,000", "description=ARMED", "description=Field office: miami ⟦miami⟧",
            "noticeType=FBI Ten Most Wanted Fugitives ⟦ten⟧", "program=Cyber's Most Wanted",
        ] { #expect(notice.contains(value), "\(value) in \(notice)") }
        #expect(notice.contains { $0.hasPrefix("summary=On October 3 a jury\nsat <there>. ⟦<p>On") })
        ListOracle.expectSoundRows(list, Array(text.utf8))
        ListOracle.expectModel(list)
        let alias = try #require(list.entities[0].values.first { $0.value == "Borre" })
        #expect(String(decoding: Array(text.utf8)[alias.row.bytes], as: UTF8.self) == #""\"Borre\"""#)
    }

    @Test(arguments: [
        (#""poster_classification":"missing""#, "missing person"),
        (#""person_classification":"Victim""#, "victim"),
        (#""subjects":["ViCAP Missing Persons"]"#, "missing person"),
        (#""subjects":["Kidnappings and Missing Persons"]"#, "missing person"),
        (#""subjects":["ViCAP Homicides and Sexual Assaults"]"#, "victim"),
        (#""subjects":["ViCAP Unidentified Persons"]"#, "unidentified person"),
        (#""subjects":["Capitol Violence","Seeking Information"]"#, "seeking information"),
        (#""poster_classification":"information""#, "seeking information"),
    ])
    func `who is not wanted is not marked as wanted`(_ member: String, _ kind: String) throws {
        // The later member is the one that counts for nobody: the first of a name is read.
        let text = "[{" + member + "," + item("").dropFirst() + "]"
        let list = try #require(ListOracle.read(text))
        #expect(list.entities.map(\.schema) == ["Person"])
        let values = ListOracle.values(list.entities.first)
        #expect(!values.contains("topics=wanted"))
        #expect(values.contains { $0.hasPrefix("notes=FBI poster: \(kind)") }, "\(values)")
    }

    @Test func `a captured person keeps the notice and loses the mark`() throws {
        let list = try #require(ListOracle.read("[" + item(#""status":"captured""#) + "]"))
        #expect(list.entities.map(\.schema) == ["Person", "Notice", "PublicBody"])
        #expect(!ListOracle.values(list.entities.first).contains("topics=wanted"))
        #expect(ListOracle.values(list.entities[1]).contains("status=captured"))
    }

    @Test func `a poster that comes twice is read once, and numbers may be texts`() throws {
        let text =
            "[" + item(#""height_min":"69","reward_max":"25000","reward_min":5000"#) + "," + item("") + "]"
        let list = try #require(ListOracle.read(text))
        #expect(list.entities.count { $0.schema == "Person" } == 1)
        #expect(list.findings.map(\.reason) == ["The poster’s number comes twice."])
        #expect(ListOracle.values(list.entities[0]).contains("notes=Height, at least: 69 inches ⟦69⟧"))
        #expect(
            ListOracle.values(list.entities[1]).contains {
                $0.hasPrefix("reward=Reward: 5000–25000 US dollars")
            })
    }

    @Test func `the API’s page is read as counted by hand`() throws {
        guard let bytes = ListOracle.real("lists/fbi-wanted-2024-api-page/data.json") else { return }
        let list = try #require(ListOracle.read(bytes))
        ListOracle.expectSoundRows(list, bytes)
        ListOracle.expectModel(list)
        // Counted by Benchmarks/eval/lists_json.py from the file itself.
        #expect(list.entities.count { $0.schema == "Person" } == 16)
        #expect(list.entities.count { $0.schema == "Event" } == 4)
        #expect(list.entities.count { $0.schema == "Notice" } == 8)
        #expect(list.entities.count { $0.schema == "UnknownLink" } == 1)
        let values = list.entities.flatMap(\.values)
        #expect(values.count { $0.property == "birthDate" } == 12)
        #expect(values.count { $0.property == "noticeNumber" } == 6)
        // Two more are the FBI's own.
        #expect(values.count { ["name", "alias", "weakAlias"].contains($0.property) } == 52 + 2)
        #expect(list.entities.count { $0.values.contains { $0.property == "topics" } } == 8)
    }

    @Test func `a harmed page gives entities and findings`() {
        guard let bytes = ListOracle.real("lists/fbi-wanted-2024-api-page/data.json") else { return }
        ListOracle.harm(bytes, times: 25)
        ListOracle.harm(Array(("[" + item("") + "," + item("") + "]").utf8), times: 400)
    }

    @Test(arguments: [
        #""aliases":7"#, #""aliases":{"a":[1]}"#, #""title":["x"]"#, #""uid":{}"#,
        #""dates_of_birth_used":"1977""#,
        #""dates_of_birth_used":[1977,null,{"a":1},["b"]]"#, #""details":["<p>"]"#, #""details":{"a":1}"#,
        #""subjects":"Seeking Information""#, #""subjects":[[["a"]]]"#, #""images":"no""#,
        #""reward_max":"ten""#,
        #""sex":true"#, #""modified":5"#, #""url":[]"#, #""aliases":["\ud800","\u0000"]"#,
    ])
    func `a value of the wrong kind costs nothing else`(_ member: String) throws {
        let text =
            "[" + item("") + ",{" + member + ","
            + item("").dropFirst().replacingOccurrences(of: "\"1\"", with: "\"2\"") + "]"
        let list = try #require(ListOracle.read(text))
        #expect(list.entities.contains { $0.id == "fbi-1" })
        #expect(list.entities.contains { $0.id == "fbi-2" } || !list.findings.isEmpty)
        ListOracle.expectSoundRows(list, Array(text.utf8))
        ListOracle.expectModel(list)
    }

    @Test func `depth and length are no trouble`() throws {
        let deep = item(
            #""odd":"# + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000))
        let long = item(#""details":""# + String(repeating: "<p a&", count: 150_000) + #"""#)
        for text in [
            "[" + deep + "," + item("") + "]", "[" + long + "]", String(repeating: "[", count: 100_000),
        ] {
            _ = ListOracle.read(text)
        }
        let list = try #require(ListOracle.read("[" + item("") + "," + deep + "]"))
        #expect(list.entities.contains { $0.id == "fbi-1" })
        #expect(!list.findings.isEmpty)
    }
}
