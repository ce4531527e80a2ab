import Exchange
import Foundation
import Ontology
import Testing

struct MISPListTests {
    private func object(_ name: String, _ uuid: String, _ attributes: [(String, String)], _ more: String = "")
        -> String
    {
        let said = attributes.map { #"{"object_relation":"\#($0)","type":"text","value":"\#($1)"}"# }
        return
            #"{"name":"\#(name)","uuid":"\#(uuid)","meta-category":"misc","Attribute":[\#(said.joined(separator: ","))]\#(more)}"#
    }

    private func event(_ objects: [String], _ attributes: [String] = []) -> String {
        #"{"Event":{"uuid":"E1","info":"Case 12","date":"2026-01-02","Orgc":{"name":"Newsroom"},"Tag":[{"name":"tlp:amber"},{"name":"admiralty-scale:source-reliability=\"b\""}],"Object":[\#(objects.joined(separator: ",\n"))],"Attribute":[\#(attributes.joined(separator: ","))]}}"#
    }

    @Test func `people, groups and accounts become entities, and their references links`() throws {
        let reference = { (uuid: String, type: String) in
            #"{"referenced_uuid":"\#(uuid)","relationship_type":"\#(type)","comment":"so it says"}"#
        }
        let text = event(
            [
                object(
                    "person", "P1",
                    [
                        ("full-name", "Juan Pérez"), ("alias", "El Flaco"), ("date-of-birth", "1983-05-01"),
                        ("nationality", "Venezuela"), ("gender", "Male"), ("passport-number", "A1"),
                        ("passport-country", "Venezuela"), ("passport-expiration", "2030-01-01"),
                        ("nic-hdl", "X9"),
                        ("instant-messaging-used", "signal"),
                    ],
                    #","ObjectReference":["# + reference("o1", "member-of") + ","
                        + reference("P2", "spouse-of") + ","
                        + reference("B1", "owner-of") + "," + reference("F1", "uses") + ","
                        + reference("W1", "owner") + "]"),
                object("person", "P2", [("first-name", "Ana"), ("last-name", "Pérez")]),
                object("organization", "O1", [("name", "Grupo"), ("VAT", "zz"), ("role", "front")]),
                object(
                    "bank-account", "B1",
                    [
                        ("iban", "DE89370400440532013000"), ("institution-name", "Banco"),
                        ("swift", "DEUTDEFF"),
                    ]),
                object("file", "F1", [("filename", "a.exe")]), object("file", "F2", [("filename", "b.exe")]),
                object(
                    "telegram-account", "T1",
                    [("username", "flaco"), ("phone", "+584141234567"), ("verified", "no")]),
                object(
                    "ftm-Ownership", "W1", [("percentage", "40")],
                    #","ObjectReference":["# + reference("B1", "asset") + "]"),
                #"{"name":"person","uuid":"P3","deleted":true,"Attribute":[]}"#,
                object(
                    "geolocation", "G1",
                    [
                        ("latitude", "10.2"), ("longitude", "-67.5"), ("city", "Maracay"),
                        ("countrycode", "VE"),
                    ]),
            ],
            [
                #"{"type":"ip-dst","value":"1.2.3.4","uuid":"A1"}"#,
                #"{"type":"iban","value":"GB29NWBK60161331926819","uuid":"A2"}"#,
                #"{"type":"text","value":"a tip","comment":"by phone"}"#, #"{"type":"md5","value":7}"#,
                #"{"type":"text"}"#, "3",
            ])
        let list = try #require(ListOracle.read(text))
        ListOracle.expectModel(list)
        ListOracle.expectSoundRows(list, Array(text.utf8))
        #expect(list.tags == ["tlp:amber", "admiralty-scale:source-reliability=\"b\""])
        #expect(list.publisher == "Newsroom")
        let byID = Dictionary(list.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let person = ListOracle.values(byID["misp-p1"])
        for value in [
            "name=Juan Pérez", "alias=El Flaco", "birthDate=1983-05-01", "nationality=ve ⟦Venezuela⟧",
            "passportNumber=A1",
            "notes=nic-hdl: X9 ⟦X9⟧", "notes=passport-country: Venezuela ⟦Venezuela⟧",
            "notes=uses: f1 (so it says) ⟦F1⟧",
        ] { #expect(person.contains(value), "\(value) in \(person)") }
        #expect(
            ListOracle.values(byID["misp-p1-passport"]) == [
                "holder=misp-p1", "number=A1", "country=ve ⟦Venezuela⟧", "endDate=2030-01-01",
            ])
        #expect(ListOracle.values(byID["misp-p2"]).first == "name=Ana Pérez ⟦Pérez⟧")
        #expect(
            ListOracle.values(byID["misp-p1-member-of-o1"]) == [
                "member=misp-p1", "organization=misp-o1", "role=member of ⟦member-of⟧",
                "description=so it says",
            ])
        #expect(byID["misp-p1-spouse-of-p2"]?.schema == "Family")
        #expect(byID["misp-p1-owner-of-b1"]?.schema == "Ownership")
        #expect(ListOracle.values(byID["misp-w1"]) == ["percentage=40", "owner=misp-p1", "asset=misp-b1"])
        #expect(ListOracle.values(byID["misp-t1"]).contains("service=Telegram ⟦telegram-account⟧"))
        #expect(byID["misp-a2"]?.schema == "BankAccount")
        let note = ListOracle.values(byID["misp-e1"])
        for value in [
            "name=Case 12", "notes=text: a tip (by phone) ⟦a tip⟧", "notes=Tag: tlp:amber ⟦tlp:amber⟧",
            "entity=misp-p1",
        ] {
            #expect(note.contains(value), "\(value) in \(note)")
        }
        #expect(byID["misp-p3"] == nil)
        let reasons = list.findings.map(\.reason)
        #expect(reasons.contains { $0.hasPrefix("2 × object of the template “file”") }, "\(reasons)")
        #expect(reasons.contains { $0.hasPrefix("One attribute of the type “ip-dst”") })
        #expect(reasons.contains("The object is marked as deleted."))
    }

    @Test func `a red notice makes a wanted person, and a yellow one does not`() throws {
        let attributes = [
            ("present-family-name", "Pérez"), ("forename", "Juan"), ("charges", "murder"), ("height", "1.75"),
            ("sex", "Male"),
        ]
        let list = try #require(
            ListOracle.read(
                event([
                    object("interpol-notice", "N1", attributes + [("notice-color", "Red")]),
                    object("interpol-notice", "N2", attributes + [("notice-color", "Yellow")]),
                    object(
                        "fbi-most-wanted", "N3",
                        [("legal-name", "Ann X"), ("subjects", "Seeking Information")]),
                    object(
                        "fbi-most-wanted", "N4",
                        [("legal-name", "Bob X"), ("subjects", "Cyber's Most Wanted"), ("ncic", "W1")]),
                ])))
        ListOracle.expectModel(list)
        #expect(
            list.entities.filter { $0.schema == "Notice" }.map(\.id) == ["misp-n1-notice", "misp-n4-notice"])
        #expect(
            list.entities.filter { ListOracle.values($0).contains { $0.hasPrefix("topics=wanted") } }.map(
                \.id)
                == ["misp-n1", "misp-n4"])
        #expect(ListOracle.values(list.entities.first).contains("name=Juan Pérez ⟦Pérez⟧"))
        #expect(ListOracle.values(list.entities[1]).contains("wantedFor=murder"))
    }

    /// The templates themselves say which attributes there are; none may be lost on the way into a case.
    @Test func `every attribute of every template finds a place`() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = package.deletingLastPathComponent().appendingPathComponent(
            "shared/data/sharing/misp-objects/objects")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        if names.isEmpty { print("skipped: ../shared/data/sharing/misp-objects is not here") }
        var read = 0
        for name in names.sorted() {
            let definition = folder.appendingPathComponent(name + "/definition.json")
            guard let data = try? Data(contentsOf: definition),
                let template = try JSONSerialization.jsonObject(with: data) as? [String: Any],
                let attributes = template["attributes"] as? [String: Any]
            else { continue }
            for value in ["odd words", "1983-05-01", "+58 414 1234567", "17"] {
                let text = event([object(name, "U1", attributes.keys.sorted().map { ($0, value) })])
                let list = try #require(ListOracle.read(text))
                ListOracle.expectModel(list, dangling: true)
                guard let entity = list.entities.first(where: { $0.id == "misp-u1" }) else {
                    #expect(list.findings.contains { $0.reason.contains("“\(name)”") })
                    continue
                }
                read += 1
                let rows = Set(entity.values.map(\.row.bytes))
                let lost = attributes.count - rows.count
                // What tells the schema is no value of it.
                #expect(lost <= (name == "identity" ? 1 : 0) || rows.count > attributes.count - 2, "\(name)")
            }
        }
        if !names.isEmpty { #expect(read > 200) }
    }

    @Test func `real events are read, with their tags`() throws {
        for (path, objects, tags) in [
            ("to_delete3.json", 0, 5), ("HTML_event.json", 1, nil), ("very_long_event.json", 0, nil),
            ("japanese_test_heavy.json", 0, nil), ("mainly_objects_2.json", 0, nil),
            ("image_event.json", 0, nil),
        ] as [(String, Int, Int?)] {
            guard let bytes = ListOracle.real("sharing/misp-events-pymisp/reportlab_testfiles/" + path),
                let whole = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
                let event = whole["Event"] as? [String: Any]
            else { continue }
            let list = try #require(ListOracle.read(bytes), "\(path)")
            ListOracle.expectModel(list)
            ListOracle.expectSoundRows(list, bytes)
            let note = list.entities.first { $0.schema == "Note" }
            #expect(
                note?.values.first?.value == (event["info"] as? String)?.trimmingCharacters(in: .whitespaces))
            #expect(list.entities.count - 1 == objects, "\(path): \(list.entities.map(\.schema))")
            #expect(
                list.tags == ((event["Tag"] as? [[String: Any]]) ?? []).compactMap { $0["name"] as? String })
            if let tags { #expect(list.tags.count == tags) }
            ListOracle.harm(bytes.count > 40_000 ? Array(bytes.prefix(40_000)) : bytes, times: 6)
        }
        for path in [
            "malware_exist", "shadow", "event_obj_attr_tag", "event_tags", "attribute_del", "proposals",
        ] {
            guard let bytes = ListOracle.real("sharing/misp-events-pymisp/mispevent_testfiles/\(path).json")
            else { return }
            let list = try #require(ListOracle.read(bytes), "\(path)")
            #expect(!list.entities.isEmpty || !list.findings.isEmpty, "\(path)")
        }
    }

    @Test func `Canada’s listing is read as a listing`() throws {
        guard let bytes = ListOracle.real("demo/misp_galaxy_canada_listed_cartels.json") else { return }
        let list = try #require(ListOracle.read(bytes))
        ListOracle.expectModel(list)
        ListOracle.expectSoundRows(list, bytes)
        #expect(list.findings.isEmpty, "\(list.findings)")
        #expect(list.publisher == "Public Safety Canada")
        #expect(list.entities.count { $0.schema == "Organization" } == 7)
        #expect(list.entities.count { $0.schema == "Sanction" } == 7)
        let train = list.entities.first { ListOracle.values($0).contains("name=Tren de Aragua") }
        let values = ListOracle.values(train)
        for name in ["TdA", "Los Gollegos"] {
            #expect(values.contains { $0.hasSuffix("lias=\(name)") }, "\(values)")
        }
        #expect(values.contains { $0.hasPrefix("topics=crime.terror") })
        let sanction = list.entities.first { $0.id == (train?.id ?? "") + "-sanction" }
        #expect(ListOracle.values(sanction).contains { $0.hasPrefix("listingDate=2025-02-20") })
        ListOracle.harm(bytes, times: 40)
    }

    @Test func `clusters of groups are linked, and those of tools are left alone`() throws {
        let text =
            #"{"type":"threat-actor","name":"Threat Actor","values":[{"value":"A","uuid":"1","meta":{"synonyms":["AA","B-team"],"country":"CO","cfr-type":["x"],"refs":["https://a.example"]},"related":[{"dest-uuid":"2","type":"similar"},{"dest-uuid":"9","type":"uses"}]},{"value":"B","uuid":"2"},{"uuid":"3"},7]}"#
        let list = try #require(ListOracle.read(text))
        ListOracle.expectModel(list)
        #expect(list.entities.map(\.id) == ["misp-1", "misp-2", "misp-1-similar-2"])
        let values = ListOracle.values(list.entities.first)
        for value in [
            "alias=AA", "country=co ⟦CO⟧", "notes=cfr-type: x ⟦x⟧", "sourceUrl=https://a.example",
            "notes=uses: 9 ⟦9⟧",
        ] {
            #expect(values.contains(value), "\(value) in \(values)")
        }
        #expect(list.findings.count == 2)
        let tools = try #require(
            ListOracle.read(
                text.replacingOccurrences(of: "hreat-actor", with: "ool").replacingOccurrences(
                    of: "Threat Actor", with: "Tool")))
        #expect(tools.entities.isEmpty)
        #expect(tools.findings.count == 1)
    }

    @Test func `an event that ends too soon gives what it held`() throws {
        let whole = event([
            object("person", "P1", [("full-name", "Juan Pérez")]),
            object("organization", "O1", [("name", "Grupo")]),
            object("person", "P2", [("full-name", "Ana Pérez")]),
        ])
        let end = try #require(whole.range(of: "Ana"))
        let text = String(whole[..<end.lowerBound])
        let list = try #require(ListOracle.read(text))
        #expect(list.entities.map(\.id) == ["misp-p1", "misp-o1", "misp-e1"])
        #expect(list.findings.count == 1)
        ListOracle.expectModel(list)
        ListOracle.expectSoundRows(list, Array(text.utf8))
    }

    @Test(arguments: [
        #"{"Event":7}"#, #"{"Event":{}}"#, #"{"Event":{"info":[],"Object":{"a":1},"Attribute":"x","Tag":3}}"#,
        #"{"response":[7,{"Event":[]},{"Event":{"info":"x","Object":[{"name":{},"Attribute":[]},{"name":"person","Attribute":7}]}}]}"#,
        #"{"Event":{"info":"x","Object":[{"name":"person","Attribute":[{"object_relation":[],"value":{}},{"value":3},null,"a"]}]}}"#,
        #"{"Event":{"info":"x","Object":[{"name":"person","uuid":5,"ObjectReference":[7,{"referenced_uuid":[]},{"referenced_uuid":"5"}],"Attribute":[]}]}}"#,
        #"{"Event":{"info":"\ud800","uuid":"a\u0000","Object":["#,
        #"{"type":"actor","values":[{"value":[],"uuid":{}},{"value":"a","uuid":"b","meta":[1],"related":{"a":2}}]}"#,
        #"{"type":"actor","values":{"value":"x"}}"#, #"[{"Event":{"info":"x"}},{"Event":{"info":"y"}}"#,
    ])
    func `values of the wrong kind are no trouble`(_ text: String) {
        guard let list = ListOracle.read(text) else { return }
        ListOracle.expectModel(list)
        ListOracle.expectSoundRows(list, Array(text.utf8))
    }
}
