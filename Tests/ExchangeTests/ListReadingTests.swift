import Exchange
import Foundation
import Testing

struct ListReadingTests {
    private func read(_ texts: String...) throws -> ListReading {
        try ListReading(
            texts.enumerated().map { index, text in
                let bytes = Array(text.utf8)
                return (ListFile(name: "\(index)", text: bytes), try #require(ListFormat(of: bytes)))
            })
    }

    /// "property=value" with the words of the list where they differ.
    private func values(_ entity: ListReading.Entity?) -> [String] {
        (entity?.values ?? []).map { value in
            "\(value.property)=\(value.value)" + (value.original.map { " ⟦\($0)⟧" } ?? "")
        }
    }

    @Test(arguments: [
        (#"{"id":"a","schema":"Person","properties":{}}"#, ListFormat.ftm),
        ("broken\n" + #"{"id":"a","schema":"Person","properties":{}}"#, .ftm),
        (#"{"downloaded_at":"2026","entries":[{"uid":"1","name":"A"}]}"#, .ofacJSON),
        (#"[{"id":1,"full_name":"A","aliases":[]}]"#, .names),
        ("36,A,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n", .ofacTable),
        ("ent_num,SDN_Name,a,b,c,d,e,f,g,h,i,j\n36,A,,CUBA,,,,,,,,\n", .ofacTable),
        ("36,12,aka,\"B, C\",-0- \n", .ofacNames),
        ("36,25,-0- ,Havana,Cuba,-0- \n", .ofacAddresses),
        ("17016,\"more; and more\"\n", .ofacComments),
    ])
    func `a list is told by what stands in it`(_ text: String, _ format: ListFormat) {
        #expect(ListFormat(of: Array(text.utf8)) == format)
    }

    @Test(arguments: [
        "", " \n", "name,date\nA,2020\n", "{\"a\":1}", "[1,2]", "[]", "<xml/>", "Some prose, with commas.",
    ])
    func `what is no list is not taken for one`(_ text: String) {
        #expect(ListFormat(of: Array(text.utf8)) == nil)
    }

    @Test func `OFAC’s entries in JSON become people with their names in the usual order`() throws {
        let list = try read(
            """
            {"downloaded_at": "2026-07-11T17:56:35Z", "source": "OFAC SDN", "entries": [
              {"uid": "54522", "name": "GUERRERO FLORES, Hector Rusthenford", "aliases": ["FLORES, Hector"],
               "program": "SDGT] [TCO", "type": "individual"},
              {"uid": "10851", "name": "DELOS REYES, Feliciano Semborio, Jr.", "aliases": [], "type": "individual"},
              {"uid": "36", "name": "AEROCARIBBEAN AIRLINES", "aliases": ["A, B"], "program": "CUBA", "type": "-0- "},
              {"name": "NOBODY"}, 7,
              {"uid": "9", "name": "EP-GOM", "type": "aircraft"}, {"uid": "8", "name": "EBANO", "type": "vessel"}
            ]}
            """)
        #expect(list.date == "2026-07-11T17:56:35Z")
        #expect(list.entities.map(\.id) == ["ofac-54522", "ofac-10851", "ofac-36", "ofac-9", "ofac-8"])
        #expect(list.entities.map(\.schema) == ["Person", "Person", "Organization", "Airplane", "Vessel"])
        #expect(
            values(list.entities[0]) == [
                "name=Hector Rusthenford GUERRERO FLORES ⟦GUERRERO FLORES, Hector Rusthenford⟧",
                "firstName=Hector Rusthenford", "lastName=GUERRERO FLORES",
                "alias=Hector FLORES ⟦FLORES, Hector⟧",
                "topics=sanction", "program=SDGT ⟦SDGT] [TCO⟧", "program=TCO ⟦SDGT] [TCO⟧",
            ])
        #expect(
            values(list.entities[1]).first
                == "name=Feliciano Semborio DELOS REYES Jr. ⟦DELOS REYES, Feliciano Semborio, Jr.⟧")
        #expect(values(list.entities[2]).contains("alias=A, B"))
        #expect(list.findings.map(\.line) == [6, 6])
        #expect(list.entities.map(\.row.line) == [2, 4, 5, 7, 7])
    }

    private let tables = [
        """
        306,BANCO NACIONAL,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,a.k.a. 'BNC'.\r
        7,"NIÑO, Pedro",individual,"SDNTK] [TCO",Chief,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 02 Dec 1983; alt. DOB circa 1985; alt. DOB 1951 to 1953; POB Maracay, Venezuela; nationality Venezuela; alt. nationality Korea, North; citizen Narnia; Gender Male; Passport A123 (Venezuela) expires 01 Jan 2020; Cedula No. 6068015 (Colombia); Tax ID No. 77 (Russia); a.k.a. 'EL NINO'; f.k.a. 'PEDRITO'; Linked To: BANCO NACIONAL; Linked To: NOBODY KNOWN; Secondary sanctions ri"
        8,EBANO,vessel,CUBA,-0- ,CL2192,Tug,2595,1865,Panama,Some Owner,Vessel Registration Identification IMO 7406784; MMSI 572469210.
        """,
        "306,220,aka,NATIONAL BANK,-0- \n7,1,aka,\"EL NINO\",-0- \n7,2,fka,\"PEREZ, Pedro\",-0- \n8,3,aka,\"MAR \"\"AZUL\"\"\",-0- \n99,4,aka,X,-0- \n",
        "306,199,\"Zweierstrasse 35\",\"Zurich CH-8022\",\"Switzerland\",-0- \n7,2,-0- ,-0- ,Spain,-0- \n",
        "7,\"sk: section 1(b); MMSI 5\"\n",
    ]

    @Test func `OFAC’s tables are put together`() throws {
        let list = try read(tables[0], tables[1], tables[2], tables[3])
        let byID = Dictionary(list.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        #expect(
            values(byID["ofac-306"]) == [
                "name=BANCO NACIONAL", "alias=NATIONAL BANK", "topics=sanction", "program=CUBA",
                "address=Zweierstrasse 35, Zurich CH-8022, Switzerland", "country=ch ⟦Switzerland⟧",
                "weakAlias=BNC ⟦a.k.a. 'BNC'⟧",
            ])
        let person = values(byID["ofac-7"])
        for expected in [
            "name=Pedro NIÑO ⟦NIÑO, Pedro⟧", "weakAlias=EL NINO", "previousName=Pedro PEREZ ⟦PEREZ, Pedro⟧",
            "position=Chief", "birthDate=1983-12-02 ⟦02 Dec 1983⟧", "birthDate=1985 ⟦circa 1985⟧",
            "birthDate=1951 ⟦1951 to 1953⟧", "birthDate=1952 ⟦1951 to 1953⟧", "birthDate=1953 ⟦1951 to 1953⟧",
            "birthPlace=Maracay, Venezuela", "nationality=ve ⟦Venezuela⟧", "nationality=kp ⟦Korea, North⟧",
            "notes=citizen Narnia", "gender=Male",
            "passportNumber=A123 ⟦Passport A123 (Venezuela) expires 01 Jan 2020⟧",
            "idNumber=6068015 ⟦Cedula No. 6068015 (Colombia)⟧", "taxNumber=77 ⟦Tax ID No. 77 (Russia)⟧",
            "previousName=PEDRITO ⟦f.k.a. 'PEDRITO'⟧", "notes=Linked To: NOBODY KNOWN",
            "notes=Secondary sanctions risk: section 1(b)", "country=es ⟦Spain⟧", "notes=MMSI 5",
        ] { #expect(person.contains(expected), "\(expected) in \(person)") }
        let link = byID["ofac-7-linked-306"]
        #expect(link?.schema == "UnknownLink")
        #expect(values(link) == ["subject=ofac-7", "object=ofac-306", "role=Linked To"])
        let vessel = values(byID["ofac-8"])
        for expected in [
            "alias=MAR \"AZUL\"", "callSign=CL2192", "type=Tug", "tonnage=2595",
            "grossRegisteredTonnage=1865",
            "flag=pa ⟦Panama⟧", "notes=Vessel owner: Some Owner",
            "imoNumber=7406784 ⟦Vessel Registration Identification IMO 7406784⟧",
            "mmsi=572469210 ⟦MMSI 572469210⟧",
        ] { #expect(vessel.contains(expected), "\(expected) in \(vessel)") }
        #expect(list.findings.map { [$0.file, $0.line ?? 0] } == [[1, 5]])
    }

    @Test func `each value names the row that says it`() throws {
        let list = try read(tables[0], tables[1], tables[2], tables[3])
        for entity in list.entities {
            for value in entity.values where value.original == nil && value.property.hasSuffix("lias") {
                let bytes = Array(tables[value.row.file].utf8)[value.row.bytes]
                let row = String(decoding: bytes, as: UTF8.self)
                #expect(row.replacingOccurrences(of: "\"\"", with: "\"").contains(value.value))
            }
        }
    }

    @Test func `broken rows of a table are named and the rest is read`() throws {
        let sound = (1...12).map { "\($0),NAME \($0),-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- " }
        let broken = [
            "x,NO NUMBER,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ", "13,\"UNCLOSED,-0- ,CUBA",
            "14,SHORT,-0- ",
            "1,TWICE,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
            "15,-0- ,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ", "||||",
        ]
        let list = try read(
            (sound + broken + ["16" + sound[0].dropFirst()]).joined(separator: "\n") + "\n\u{1A}\n")
        #expect(list.entities.count == 13)
        #expect(list.findings.map(\.line) == [13, 14, 15, 16, 17, 18])
        #expect(list.findings.map(\.entry) == [nil, nil, "14", "1", "15", nil])
    }

    @Test func `a lost quotation mark costs one row, and a remark may run over a line`() throws {
        let row = { (number: Int, remark: String) in
            "\(number),\"A, \(number)\",-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"\(remark)\""
        }
        let list = try read(
            [row(1, "DOB 1950"), "2,\"A, 2,-0- ,CUBA", row(3, ""), row(4, "all\nofficies"), row(5, "")]
                .joined(separator: "\n"))
        #expect(list.entities.map(\.id) == ["ofac-1", "ofac-3", "ofac-4", "ofac-5"])
        #expect(list.entities.map(\.row.line) == [1, 3, 4, 6])
        #expect(list.findings.map(\.line) == [2])
    }

    @Test func `a broken entry of a JSON list is named and the next one is read`() throws {
        for separator in [",", ",\n  ", " , "] {
            let entries = [
                #"{"id":1,"full_name":"A"}"#, #"{"id":2,"full_name":"B}"#, #"{"id":3,"full_name":"C"}"#,
                #"{"id":4,full_name:"D"}"#, #"{"id":5,"full_name":"E"}"#,
            ]
            let list = try read("[" + entries.joined(separator: separator) + "]")
            #expect(list.entities.map(\.id).filter { $0 != "3" } == ["1", "5"])
            #expect(!list.findings.isEmpty)
            let whole = try read(
                "{\"entries\":["
                    + [#"{"uid":"1" "name":"A"}"#, #"{"uid":"2","name":"B"}"#].joined(separator: separator)
                    + "]}")
            #expect(whole.entities.map(\.id) == ["ofac-2"])
            #expect(whole.findings.count == 1)
        }
    }

    @Test func `a JSON list that ends too soon gives what it holds`() throws {
        let list = try read(
            #"[{"id":1,"full_name":"A","aliases":["B"],"source":"S"},{"id":2,"full_name":"C","source":"S"},{"id":3,"fu"#
        )
        #expect(list.entities.map(\.id) == ["1", "2"])
        #expect(values(list.entities[0]) == ["name=A", "alias=B"])
        #expect(list.publisher == "S")
        #expect(list.findings.count == 1)
    }

    @Test func `any bytes are read or refused`() {
        var generator = Seeded(state: 54522)
        let alphabet = Array("0123,\"\n;[]{}:'-aé\\u -0- DOB POB a.k.a. ".utf8) + [0, 0x1A, 0xFF]
        for _ in 0..<400 {
            for head in [
                "36,A,-0- ,C,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,",
                "{\"entries\":[{\"uid\":\"1\",\"name\":\"A\"},", "",
            ] {
                let tail = (0..<Int.random(in: 0...60, using: &generator)).compactMap { _ in
                    alphabet.randomElement(using: &generator)
                }
                let bytes = Array(head.utf8) + tail
                guard let format = ListFormat(of: bytes), format.isMain else { continue }
                let list = ListReading([(ListFile(name: "x", text: bytes), format)])
                for entity in list.entities { #expect(entity.row.bytes.upperBound <= bytes.count) }
            }
        }
    }
}

/// SplitMix64, so that a failure can be repeated.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
