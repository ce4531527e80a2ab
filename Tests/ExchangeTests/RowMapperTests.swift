import Exchange
import Foundation
import Testing

struct RowMapperTests {
    struct Result {
        var entities: [ListReading.Entity] = []
        var findings: [String] = []
        /// "Person name=A": what is said, in order.
        var lines: [String] {
            entities.map { entity in
                entity.schema
                    + entity.values.map { value in
                        " \(value.property)=\(value.value)" + (value.original.map { " ⟦\($0)⟧" } ?? "")
                    }.joined()
            }
        }
    }

    private func map(_ mapping: String, _ table: String, named: String? = nil) throws -> Result {
        try map(mapping, Array(table.utf8), named: named)
    }

    private func map(_ mapping: String, _ table: [UInt8], named: String? = nil) throws -> Result {
        let mapping = try TableMapping(yaml: mapping)
        return try table.withUnsafeBytes { text in
            var result = Result()
            let mapper = try RowMapper(mapping, table: DelimitedTable(text), named: named)
            mapper.forEachEntity {
                result.entities.append($0)
            } finding: {
                result.findings.append(
                    "\($0.line.map { "\($0)" } ?? "–"): \($0.reason)" + ($0.isRowLost ? " LOST" : ""))
            }
            return result
        }
    }

    /// A mapping of one person with these properties, a line each.
    private func person(_ properties: String, keys: String = "[id]") -> String {
        "people:\n  query:\n    entities:\n      person:\n        schema: Person\n        keys: \(keys)\n        properties:\n"
            + properties.split(separator: "\n").map { "          \($0)\n" }.joined()
    }

    private func tableMistakes(_ mapping: String, _ table: [UInt8], named: String? = nil) throws -> [String] {
        let mapping = try TableMapping(yaml: mapping)
        return table.withUnsafeBytes {
            mapping.mistakes(in: DelimitedTable($0), named: named).map(\.description)
        }
    }

    // MARK: Against FollowTheMoney 4

    @Test func `IDs are those of FollowTheMoney’s tool`() throws {
        // Computed with `ftm map --no-sign` of followthemoney 4 on Aleph's experts.yml.
        let result = try map(
            """
            experts:
              queries:
                - entities:
                    group: {schema: Organization, keys: group_code, properties: {name: {column: group_name}}}
                    member: {schema: Person, key: name, properties: {name: {column: name}}}
                    membership:
                      schema: Membership
                      key_literal: Membership
                      keys: [name, group_code]
                      properties: {member: {entity: member}, organization: {entity: group}}
            """, "name,group_name,group_code\nKlaus Trutzel,Urban Audit,E00021\n")
        #expect(
            result.entities.map(\.id) == [
                "83e4abd6c93241bb8dc4207c1dfe38503acefa93", "a65014b10bc85068f7bc9b4fc630306703535a49",
                "52ba4d9053b89cb45867edcf71cb0e4a11cff224",
            ])
        #expect(
            result.lines.last
                == "Membership member=a65014b10bc85068f7bc9b4fc630306703535a49 namesMentioned=Klaus Trutzel"
                + " organization=83e4abd6c93241bb8dc4207c1dfe38503acefa93 namesMentioned=Urban Audit")
    }

    @Test func `invisible characters and decomposed accents make no other ID`() throws {
        let mapping = person("name: {column: name}", keys: "[name]")
        let ids = try [
            "José Álvarez", "Jose\u{301} A\u{301}lvarez", " José\u{200B} Álvarez\u{A0}",
            "\u{FEFF}José\u{AD} Álvarez",
            "José\u{2003}Álvarez",
        ].map { try map(mapping, "id,name\n1,\($0)\n").entities.map(\.id) }
        #expect(Set(ids).count == 1)
        // sha1("people" + "José Álvarez"), by Python's hashlib
        #expect(ids.first == ["6b3b4e1b150d61c53992f8c6ec83a0825f6b4c35"])
    }

    /// By `prefixdate.parse_format` of prefixdate 0.6, which followthemoney 4 asks.
    @Test(arguments: [
        ("%d/%m/%Y", "5/6/2023", "2023-06-05"), ("%d/%m/%Y", "31/02/2023", nil),
        ("%d/%m/%Y", "2023-01-01", nil),
        ("%d.%m.%y", "1.2.68", "2068-02-01"), ("%d.%m.%y", "1.2.69", "1969-02-01"),
        ("%m/%Y", "9/2023", "2023-09"),
        ("%Y", "1999", "1999"), ("%Y", "199", nil), ("%d%m%Y", "1122020", "2020-02-11"),
        ("%d%m%Y", "11122020", "2020-12-11"), ("%Y%m%d%H%M%S", "20230605143000", "2023-06-05T14:30:00"),
        ("%d %b %Y", "05 Jun 2023", "2023-06-05"), ("%d %B %Y", "5 june 2023", "2023-06-05"),
        ("%d %B %Y", "5 Jun 2023", nil), ("%d  %b %Y", "05   JUN 2023", "2023-06-05"),
        ("%b %d, %Y %I:%M %p", "Jun 05, 2023 12:30 AM", "2023-06-05T00:30"),
        ("%b %d, %Y %I:%M %p", "Jun 5, 2023 12:30 pm", "2023-06-05T12:30"),
        ("%Y-%m-%dT%H:%M:%S%z", "2023-06-05T23:30:00-0400", "2023-06-06T03:30:00"),
        ("%Y-%m-%dT%H:%M:%S%z", "2023-06-05T23:30:00+02:00", "2023-06-05T21:30:00"),
        ("%Y-%m-%dT%H:%M:%SZ", "2023-06-05T23:30:00Z", "2023-06-05T23:30:00"),
        ("%Y-%m-%d %H", "2023-06-05 7", "2023-06-05T07"), ("%Y %d", "2023 12", "2023"),
        ("100%% %Y", "100% 1984", "1984"), ("%A %d %B %Y", "Monday 05 June 2023", "2023-06-05"),
        ("%c", "Tue Aug 16 21:30:00 1988", "1988-08-16T21:30:00"), ("%x", "06/05/23", "2023-06-05"),
        ("%Y-%m-%d %H:%M:%S.%f", "2023-06-05 01:02:03.250000", "2023-06-05T01:02:03"),
        ("%d/%m/%Y %H:%M", "05/06/2023 24:00", nil), ("%d-%m-%Y", "05/06/2023", nil),
        ("%m/%d/%Y", "13/01/2020", nil), ("%d/%m/%Y", "٥/٦/٢٠٢٣", nil),
        ("Fecha: %d de %B de %Y", "fecha: 5 de march de 2020", "2020-03-05"),
    ])
    func `a pattern of dates reads what Python’s strptime reads`(
        _ pattern: String, _ text: String, _ expected: String?
    ) throws {
        let found = try map(
            person("birthDate: {column: born, format: \"\(pattern)\"}"), "id,born\n1,\"\(text)\"\n")
        #expect(found.entities.first?.values.first?.value == expected)
    }

    // MARK: Rules

    @Test(arguments: [
        ("name: {column: a}", "Person name=x y"),
        ("name: {columns: [a, b]}", "Person name=x y name=Flores; Héctor"),
        ("name: {columns: [a, a]}", "Person name=x y"),
        ("name: {columns: [a, empty, b], join: \" \"}", "Person name=x y Flores; Héctor"),
        ("name: {column: b, split: \";\"}", "Person name=Flores name=Héctor"),
        ("name: {template: \"{{a}} ({{ b }}){{empty}}\"}", "Person name=x y (Flores; Héctor)"),
        ("name: {literal: Nobody, column: a}", "Person name=Nobody name=x y"),
        ("country: {literals: [Peru, co]}", "Person country=pe ⟦Peru⟧ country=co"),
        ("birthDate: {column: date, format: \"%d/%m/%Y\"}", "Person birthDate=1983-12-05 ⟦5/12/1983⟧"),
        ("birthDate: {column: date}", "Person birthDate=1983 ⟦5/12/1983⟧"),
        ("phone: {column: phone, format: VE}", "Person phone=+584121234567 ⟦0412-1234567⟧"),
        ("birthDate: {column: iso, required: true}", "Person birthDate=1983-12-05"),
        ("idNumber: {column: formula}", "Person idNumber==HYPERLINK(1)"),
    ])
    func `a rule takes its values`(_ rule: String, _ expected: String) throws {
        let table =
            "id,a,b,empty,date,iso,phone,formula\n1,x y,Flores; Héctor,,5/12/1983,1983-12-05,0412-1234567,=HYPERLINK(1)\n"
        #expect(try map(person(rule), table).lines == [expected])
    }

    @Test func `a value knows its row and the bytes of its cell`() throws {
        let table = Array("id,names\n1,\"Ana Flores; Olga \"\n".utf8)
        let found = try map(person("name: {column: names, split: \";\"}\ngender: {literal: f}"), table)
        let values = try #require(found.entities.first).values
        #expect(
            values.map { $0.cell.map { String(decoding: table[$0], as: UTF8.self) } } == [
                "Ana Flores", "Olga", nil,
            ])
        #expect(values.map(\.row.line) == [2, 2, 2])
        #expect(String(decoding: table[values[0].row.bytes], as: UTF8.self) == "1,\"Ana Flores; Olga \"")
    }

    @Test func `filters keep and leave out rows`() throws {
        let mapping = """
            d:
              queries:
                - filters: {kind: [a, b]}
                  filters_not: {state: [old, null]}
                  entities: {x: {schema: Person, key: id, properties: {name: {column: id}}}}
                - filters: {kind: [null]}
                  entities: {y: {schema: Company, key: id, properties: {name: {column: id}}}}
            """
        let found = try map(mapping, "id,kind,state\n1,a,new\n2,b,old\n3, c,new\n4,b,\n5,\" b \",new\n6,,\n")
        #expect(found.lines == ["Person name=1", "Person name=5", "Company name=6"])
    }

    @Test func `a row without key or without what is required makes no entity, and is counted`() throws {
        let found = try map(
            person("name: {column: name}\nbirthDate: {column: born, required: true}"),
            "id,name,born\n1,A,1983\n,B,1984\n,C,1985\n4,D,\n5,E,soon\n")
        #expect(found.entities.count == 1)
        #expect(
            found.findings == [
                "3: 2 rows with nothing in “id” make no “person”; this is the first.",
                "5: 2 rows without Person:birthDate, which the mapping requires, make no “person”; this is the first.",
                "6: “soon” is no value of Person:birthDate and was left out.",
            ])
    }

    @Test func `queries take the table that they name`() throws {
        let mapping = """
            d:
              queries:
                - csv_url: https://example.org/x/people.csv?raw=1
                  entities: {x: {schema: Person, key: id, properties: {name: {column: id}}}}
                - csv_url: data/firms.csv
                  entities: {y: {schema: Company, key: number, properties: {name: {column: number}}}}
            """
        #expect(try map(mapping, "id\n1\n", named: "lists/people.csv").lines == ["Person name=1"])
        #expect(try map(mapping, "number\n1\n", named: "firms.csv").lines == ["Company name=1"])
        #expect(
            try tableMistakes(mapping, Array("id\n1\n".utf8), named: "other.csv") == [
                "No query is about “other.csv”; they name data/firms.csv, https://example.org/x/people.csv?raw=1."
            ])
    }

    // MARK: Tables as they come

    @Test func `every missing column is named before anything is read`() throws {
        let mapping = person(
            "name: {column: Nmae}\nnotes: {template: \"{{ghost}} {{name}}\"}", keys: "[id, nobody]")
        #expect(
            try tableMistakes(mapping, Array("id,name\n1,A\n".utf8)) == [
                "Line 6, people › query 1 › person › keys: “nobody” is no column of the table; it has id, name.",
                "Line 8, people › query 1 › person › name: “Nmae” is no column of the table; “name” is.",
                "Line 9, people › query 1 › person › notes: “ghost” is no column of the table.",
            ])
    }

    @Test func `another encoding and an empty table are said`() throws {
        let mapping = person("name: {column: name}")
        let utf16: [UInt8] = [0xFF, 0xFE] + "id,name\n1,A\n".utf8.flatMap { [$0, 0] as [UInt8] }
        #expect(try tableMistakes(mapping, utf16) == ["The table is in UTF-16; save it as UTF-8."])
        #expect(try tableMistakes(mapping, Array(utf16.dropFirst(2))).first?.contains("zero bytes") == true)
        #expect(try tableMistakes(mapping, []).first?.contains("empty") == true)
        #expect(try tableMistakes(mapping, Array("\u{FEFF}id;name\n1;A".utf8)).isEmpty)
    }

    @Test func `ragged rows, lost marks and long cells are read as far as they can be`() throws {
        let long = String(repeating: "x", count: 1_000_000)
        let found = try map(
            person("name: {column: name}\nnotes: {column: notes}"),
            "id,name,notes\n1,A\n2,B,c,d,e\n3,C,c,,\n4,\"D,c\n5,\"E,c,d\n6,F,\"\(long)\"\n7,\"G\nH\",c\n")
        #expect(
            found.lines.map { String($0.prefix(40)) } == [
                "Person name=A", "Person name=B notes=c", "Person name=C notes=c", "Person name=D notes=c",
                "Person name=F notes=" + String(long.prefix(20)), "Person name=G H ⟦G\nH⟧ notes=c",
            ])
        #expect(
            found.findings == [
                "3: It has 5 cells and the header 3; what is beyond them was left out.",
                "5: A quotation mark opens and never closes; the line was read by itself.",
                "6: A quotation mark opens and never closes, so its cells cannot be told. LOST",
            ])
    }

    @Test func `rows of a hundred thousand columns are mapped`() throws {
        let names = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
        let found = try map(person("name: {column: c99999}", keys: "[c5]"), "\(names)\n\(names)\n")
        #expect(found.lines == ["Person name=c99999"])
    }

    @Test func `of two columns of one name the last is read`() throws {
        #expect(try map(person("name: {column: name}"), "id,name,name\n1,A,B\n").lines == ["Person name=B"])
    }

    @Test func `any bytes below a header are entities and findings`() throws {
        let mapping = person(
            "name: {column: name, split: \";\"}\nbirthDate: {column: born}\nphone: {column: \"tel\"}")
        var seed: UInt64 = 11
        let alphabet: [UInt8] = Array("A1;\n\r,\"\" é-/+".utf8) + [0, 0xFF, 0xE2, 0x80, 0xC3]
        for _ in 0..<400 {
            let bytes = (0..<80).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(seed >> 33) % alphabet.count]
            }
            let table = Array("id,name,born,tel\n".utf8) + bytes
            guard !table.contains(0) else { continue }
            for entity in try map(mapping, table).entities {
                #expect(entity.id.count == 40)
                #expect(
                    entity.values.allSatisfy { !$0.value.isEmpty && $0.row.bytes.upperBound <= table.count })
            }
        }
    }
}
