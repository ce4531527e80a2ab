import Exchange
import Foundation
import Testing

struct UKListTests {
    private func read(_ lines: [String]) -> ListReading {
        let text = Array(lines.joined(separator: "\n").utf8)
        #expect(ListFormat(of: text) == .uk)
        return RealList.read(text)
    }

    private static let heading =
        "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,"
        + "Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,\"Individual, Entity, Ship\",Designation source,"
        + "Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Postal Code,Address Country,Phone number,"
        + "Date Designated,D.O.B,Nationality(/ies),Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,"
        + "Parent company,Business registration number (s),IMO number,Current owner/operator (s),Current believed flag of ship,Year Built,Shoe size"

    private static func row(_ values: [String: String]) -> String {
        let columns = heading.replacingOccurrences(of: "\"Individual, Entity, Ship\"", with: "Kind")
            .split(separator: ",").map(String.init)
        return columns.map { "\"" + (values[$0] ?? "").replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
            .joined(separator: ",")
    }

    @Test func `the rows of one Unique ID are one entry, each value with its row`() {
        let person = [
            "Unique ID": "RUS0001", "Kind": "Individual", "Regime Name": "Russia",
            "Date Designated": "31/12/2020",
        ]
        let reading = read([
            "Report Date: 11-Aug-2025,,,", UKListTests.heading,
            UKListTests.row(
                person.merging([
                    "OFSI Group ID": "12703", "UN Reference Number": "QDi.001", "Name 6": "PETROV",
                    "Name 1": "Ivan",
                    "Name 2": "I.",
                    "Name type": "Primary Name", "Name non-latin script": "Иван Петров", "Title": "General",
                    "Sanctions Imposed": "Asset freeze, Travel Ban",
                    "UK Statement of Reasons": "Because \"x\".",
                    "Address Line 1": "1 Main St", "Address Postal Code": "12345",
                    "Address Country": "Russia",
                    "D.O.B": "dd/mm/1963", "Nationality(/ies)": "(1) Russia (2) Ukraine (3) Narnia",
                    "Passport number": "(1) A1 (2) B2", "Passport additional information": "(1) expired",
                    "Country of birth": "Russia", "Shoe size": "44", "Designation source": "UK|UN",
                ]) { $1 }),
            UKListTests.row([
                "Unique ID": "RUS0002", "Kind": "Entity", "Name 6": "HOLDING LTD", "Regime Name": "Russia",
            ]),
            UKListTests.row(
                person.merging([
                    "Name 6": "PETROFF", "Name 1": "Ivan", "Name type": "Alias",
                    "Alias strength": "Low Quality A.K.A",
                    "D.O.B": "05/04/1963",
                ]) { $1 }),
            UKListTests.row([
                "Unique ID": "RUS0003", "Kind": "Ship", "Name 6": "BALTIC", "IMO number": "9144782",
                "Year Built": "2005",
                "Current believed flag of ship": "Panama",
                "Current owner/operator (s)": "(1) Holding Ltd (2) Nobody",
            ]),
        ])
        #expect(reading.date == "11-Aug-2025")
        #expect(
            reading.entities.map { "\($0.schema) \($0.id)" } == [
                "Person uk-RUS0001", "Sanction uk-RUS0001-sanction", "Organization uk-RUS0002",
                "Sanction uk-RUS0002-sanction", "Vessel uk-RUS0003", "Sanction uk-RUS0003-sanction",
                "UnknownLink uk-RUS0003-linked-RUS0002",
            ])
        let said = reading.entities.map(\.said)
        for (entity, expected) in [
            (0, "name=Ivan I. PETROV"), (0, "lastName=PETROV"), (0, "firstName=Ivan"), (0, "middleName=I."),
            (0, "name=Иван Петров"), (0, "weakAlias=Ivan PETROFF"), (0, "birthDate=1963"),
            (0, "birthDate=1963-04-05"),
            (0, "nationality=ru"), (0, "nationality=ua"), (0, "notes=Nationality(/ies): Narnia"),
            (0, "passportNumber=A1"),
            (0, "passportNumber=B2"), (0, "notes=Passport additional information: (1) expired"),
            (0, "address=1 Main St, 12345, Russia"), (0, "country=ru"), (0, "birthCountry=ru"),
            (0, "title=General"),
            (0, "notes=Shoe size: 44"), (1, "program=Russia"), (1, "provisions=Asset freeze, Travel Ban"),
            (1, "reason=Because \"x\"."), (1, "listingDate=2020-12-31"), (1, "recordId=12703"),
            (1, "unscId=QDi.001"),
            (1, "description=Designation source: UK|UN"), (4, "imoNumber=9144782"), (4, "flag=pa"),
            (4, "buildDate=2005"),
            (4, "notes=Current owner/operator (s): Nobody"),
        ] { #expect(said[entity].contains(expected), "\(expected) in \(said[entity])") }
        #expect(reading.entities[0].values.first { $0.property == "weakAlias" }?.row.line == 5)
        #expect(reading.findings.isEmpty)
    }

    private static let sheet =
        "Unique ID\tOFSI Group ID\tName\tRegime Name\tType\tDesignation source\tDate Designated\tSanctions Imposed"

    @Test func `rows without ID or name, and with too much, are named`() {
        let reading = read([
            UKListTests.sheet,
            "AFG0001\t12703\tHAJI \"X\" EXCHANGE\tAfghanistan\tEntity\tUN\t29-06-2012\tAsset freeze",
            "\t1\tNOBODY", "AFG0002\t\t\tAfghanistan\tIndividual", "AFG0003\t\tSHORT",
            "AFG0004\t1\t2\t3\t4\t5\t6\t7\t8\t9",
        ])
        #expect(
            reading.entities.map { "\($0.schema) \($0.id)" } == [
                "Organization uk-AFG0001", "Sanction uk-AFG0001-sanction", "LegalEntity uk-AFG0003",
                "Sanction uk-AFG0003-sanction",
            ])
        #expect(reading.entities[0].said.contains("name=HAJI \"X\" EXCHANGE"))
        #expect(reading.findings.map(\.line) == [3, 4, 6])
    }

    /// The sheet of a workbook as text, a row a line, read by Python's standard library.
    private func sheet(_ path: String) throws -> [UInt8]? {
        guard RealList.bytes(path) != nil else { return nil }
        let script = """
            import sys, zipfile, xml.etree.ElementTree as E
            t, x = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}", "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
            for row in E.fromstring(zipfile.ZipFile(sys.argv[1]).read("content.xml")).iter(t + "table-row"):
                cells = []
                for cell in row:
                    words = " ".join(" ".join("".join(p.itertext()).split()) for p in cell.findall(x + "p"))
                    cells += [words] * min(int(cell.get(t + "number-columns-repeated", 1)), 100)
                sys.stdout.buffer.write(("\\t".join(cells).rstrip("\\t") + "\\n").encode())
            """
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = ["-c", script, RealList.url(path).path]
        let output = Pipe()
        python.standardOutput = output
        guard (try? python.run()) != nil else {
            print("skipped: no python3 to unpack the workbook")
            return nil
        }
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        python.waitUntilExit()
        return Array(data)
    }

    @Test func `the real list is read, whole or damaged`() throws {
        guard let text = try sheet("uk-fcdo-ods-2025-08/FCDO_SL_Mon_Aug 11 2025.ods"), !text.isEmpty else {
            return
        }
        let reading = read([String(decoding: text, as: UTF8.self)])
        let counts = Dictionary(grouping: reading.entities, by: \.schema).mapValues(\.count)
        // 3754 individuals, of whom two have no name; 1087 entities, 461 ships.
        #expect(counts == ["Person": 3752, "Organization": 1087, "Vessel": 461, "Sanction": 5300])
        #expect(reading.findings.map(\.entry) == ["uk-BEL0174", "uk-RUS1467"])
        RealList.checkDamaged(Array(text.prefix(30_000)))
    }
}
