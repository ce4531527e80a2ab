import Exchange
import Foundation
import Testing

struct UNListTests {
    private func read(_ text: String) -> ListReading { RealList.read(Array(text.utf8)) }

    private func real(_ name: String) -> ListReading? {
        RealList.bytes("un-consolidated-xml-series/\(name)").map(RealList.read)
    }

    private func list(_ entries: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>\(entries)</INDIVIDUALS></CONSOLIDATED_LIST>
        """
    }

    private func person(_ number: String, _ rest: String = "") -> String {
        "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ERIC</FIRST_NAME><SECOND_NAME>BADEGE \(number)</SECOND_NAME>"
            + "<REFERENCE_NUMBER>\(number) </REFERENCE_NUMBER>\(rest)</INDIVIDUAL>"
    }

    @Test func `a person has names, dates, papers and a sanction, each with the element that says it`() {
        let text = list(
            """
            <INDIVIDUAL><DATAID>6907993</DATAID><VERSIONNUM>1</VERSIONNUM>
            <FIRST_NAME>ERIC</FIRST_NAME><SECOND_NAME>BADEGE</SECOND_NAME><THIRD_NAME>na</THIRD_NAME>
            <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.001 </REFERENCE_NUMBER><LISTED_ON>2012-12-31-05:00</LISTED_ON>
            <NAME_ORIGINAL_SCRIPT>صدام حسين</NAME_ORIGINAL_SCRIPT>
            <COMMENTS1>Leader of M23 &amp; friend of CDi.002. Notice: https://www.interpol.int/en/notice/1.</COMMENTS1>
            <NATIONALITY><VALUE>Rwanda</VALUE><VALUE>Atlantis</VALUE></NATIONALITY>
            <LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE></LAST_DAY_UPDATED>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Rumuli</ALIAS_NAME><NOTE>call sign</NOTE></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Fazel Rahim; Fazil Rahim</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_ADDRESS><CITY>Kinshasa</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY><NOTE>as of 2016</NOTE></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A 12</NUMBER><ISSUING_COUNTRY>Kuwait</ISSUING_COUNTRY><DATE_OF_ISSUE>2011-12-07</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>
            <SHOE_SIZE>44</SHOE_SIZE></INDIVIDUAL>
            """ + person("CDi.002"))
        let reading = read(text)
        #expect(reading.findings.isEmpty)
        #expect(
            reading.entities.map { "\($0.schema) \($0.id)" } == [
                "Person un-CDi.001", "Passport un-CDi.001-passport-a-12", "Sanction un-CDi.001-sanction",
                "UnknownLink un-CDi.001-linked-CDi.002", "Person un-CDi.002", "Sanction un-CDi.002-sanction",
            ])
        let values = reading.entities[0].said
        for expected in [
            "name=ERIC BADEGE", "firstName=ERIC", "secondName=BADEGE", "name=صدام حسين", "weakAlias=Rumuli",
            "notes=Alias Rumuli: call sign", "alias=Fazel Rahim", "alias=Fazil Rahim", "nationality=rw",
            "notes=Nationality: Atlantis", "birthDate=1971", "notes=Date of birth: circa 1971",
            "birthDate=1961",
            "notes=Date of birth: 1960 to 1962", "address=Kinshasa, Democratic Republic of the Congo",
            "country=cd", "passportNumber=A 12", "notes=SHOE_SIZE: 44", "topics=sanction",
            "sourceUrl=https://www.interpol.int/en/notice/1",
        ] { #expect(values.contains(expected), "\(expected) in \(values)") }
        let sanction = reading.entities[2].said
        for expected in [
            "unscId=CDi.001", "listingDate=2012-12-31", "modifiedAt=2016-10-13", "program=DRC",
            "recordId=6907993",
        ] {
            #expect(sanction.contains(expected), "\(expected) in \(sanction)")
        }
        #expect(
            reading.entities[1].said.contains("country=kw")
                && reading.entities[1].said.contains("startDate=2011-12-07"))
        let bytes = Array(text.utf8)
        for value in reading.entities[0].values where value.property == "weakAlias" {
            let row = String(decoding: bytes[value.row.bytes], as: UTF8.self)
            #expect(
                row.hasPrefix("<INDIVIDUAL_ALIAS>") && row.hasSuffix("</INDIVIDUAL_ALIAS>")
                    && row.contains("Rumuli"))
        }
    }

    @Test func `what is damaged is named, and the rest is read`() {
        let cases: [(String, ids: [String], reasons: [String])] = [
            (person("AAi.001") + person("AAi.001"), ["AAi.001"], ["comes twice"]),
            (
                "<INDIVIDUAL><DATAID>7</DATAID><REFERENCE_NUMBER>AAi.003</REFERENCE_NUMBER></INDIVIDUAL>", [],
                ["no name"]
            ),
            ("<INDIVIDUAL><FIRST_NAME>X</FIRST_NAME></INDIVIDUAL>", [], ["neither a reference number nor"]),
            ("<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>X</FIRST_NAME></INDIVIDUAL>", ["7"], []),
            (
                person("AAi.001").replacingOccurrences(of: "</INDIVIDUAL>", with: "") + person("AAi.002"),
                ["AAi.001", "AAi.002"], ["<INDIVIDUAL> is not closed"]
            ),
            (
                person("AAi.001", "<COMMENTS1>a<b</COMMENTS1>") + person("AAi.002"), ["AAi.001", "AAi.002"],
                ["damaged"]
            ),
            (
                person(
                    "AAi.001", "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>B</INDIVIDUAL_ALIAS>"),
                ["AAi.001"], ["<ALIAS_NAME> is not closed"]
            ),
            (person("AAi.001", "<COMMENTS1>never closed <!-- x"), ["AAi.001"], ["never closed"]),
            (person("AAi.001", "<COMMENTS1>&boss; &amp;</COMMENTS1>"), ["AAi.001"], ["1 references"]),
            (
                person("AAi.001", "<NAME_ORIGINAL_SCRIPT>5/'E -3JF 'D*C1J*J</NAME_ORIGINAL_SCRIPT>"),
                ["AAi.001"], ["original script is damaged"]
            ),
        ]
        for (entries, ids, reasons) in cases {
            let reading = read(list(entries))
            #expect(
                reading.entities.filter { $0.schema == "Person" }.map(\.id) == ids.map { "un-" + $0 },
                "\(entries)")
            for reason in reasons {
                #expect(
                    reading.findings.contains { $0.reason.contains(reason) },
                    "\(reason) in \(reading.findings.map(\.reason))")
            }
            #expect(reasons.isEmpty == reading.findings.isEmpty)
        }
    }

    @Test func `a byte that is no character costs the text in which it stands`() {
        let entries =
            person("AAi.001", "<COMMENTS1>é: Na\u{1}me</COMMENTS1><GENDER>Male</GENDER>")
            + person("AAi.002").replacingOccurrences(of: "BADEGE", with: "BA\u{1}DEGE")
        // One byte that is no UTF-8 in a text that has other letters beyond ASCII.
        let bytes = list("<!-- éééé -->" + entries).utf8.map { $0 == 1 ? 0xFF : $0 }
        let reading = RealList.read(bytes)
        let people = reading.entities.filter { $0.schema == "Person" }
        #expect(people.map(\.id) == ["un-AAi.001", "un-AAi.002"])
        #expect(people[0].said.contains("name=ERIC BADEGE AAi.001") && people[0].said.contains("gender=Male"))
        #expect(!people[0].said.contains { $0.hasPrefix("notes") })
        #expect(
            people[1].said.contains("weakAlias=ERIC") && !people[1].said.contains { $0.hasPrefix("name=") })
        #expect(reading.findings.map(\.reason).contains { $0.hasSuffix("were left out, 2 in all.") })
    }

    @Test(arguments: [
        ("un_2020-11-30.xml", 1018), ("un_2024-09-26.xml", 875), ("un_2025-04-19.xml", 877),
        ("un_2026-02-27.xml", 1003),
        ("un_2020_alt.xml", 1093),
    ])
    func `every entry of a real copy is read`(_ name: String, _ count: Int) {
        guard let reading = real(name) else { return }
        #expect(reading.entities.filter { ["Person", "Organization"].contains($0.schema) }.count == count)
        #expect(reading.entities.filter { $0.schema == "Sanction" }.count == count)
        // One name was published with U+FFFD where two of its letters were.
        #expect(reading.findings.map(\.line) == (name == "un_2026-02-27.xml" ? [36_527] : []))
    }

    @Test func `the IDs of the real copies tell who was added and removed`() throws {
        guard let data = RealList.bytes("un-consolidated-xml-series/DELTAS_by_reference_number.json") else {
            return
        }
        struct Delta: Decodable {
            var frm, to: String
            var added, removed: [String]
        }
        func ids(_ name: String) -> Set<String> {
            let reading = real(name) ?? ListReading()
            return Set(
                reading.entities.filter { $0.schema == "Sanction" }.map {
                    String($0.id.dropFirst(3).dropLast(9))
                })
        }
        for delta in try JSONDecoder().decode([Delta].self, from: Data(data)) {
            let before = ids(delta.frm)
            let after = ids(delta.to)
            #expect(after.subtracting(before) == Set(delta.added))
            #expect(before.subtracting(after) == Set(delta.removed))
        }
    }

    @Test func `a copy that lost half of each letter is read, and says so`() throws {
        guard let bytes = RealList.bytes("un-consolidated-xml-series/un_2025-08-16_MALFORMED.xml") else {
            return
        }
        let text = ListText(bytes)
        #expect(text.findings.contains { $0.contains("Windows-1252") })
        let reading = RealList.read(bytes)
        #expect(reading.entities.contains { $0.said.contains { $0.hasPrefix("name=JÉRÔME ") } })
        #expect(reading.entities.filter { $0.schema == "Sanction" }.count > 850)
        #expect(reading.findings.contains { $0.reason.contains("control characters") })
        #expect(reading.findings.contains { $0.reason.contains("original script") })
        #expect(reading.findings.allSatisfy { !$0.isRowLost })
    }

    @Test func `a real copy cut or changed anywhere ends in entities and findings`() {
        guard let bytes = RealList.bytes("un-consolidated-xml-series/un_2026-02-27.xml") else { return }
        RealList.checkDamaged(Array(bytes.prefix(60_000)))
    }
}
