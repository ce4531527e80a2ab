import Exchange
import Foundation
import Testing

struct CanadaListTests {
    private func read(_ records: String...) -> ListReading {
        let fields = records.map { "<record>\($0)<DateOfListing>2022-02-24</DateOfListing></record>" }
            .joined()
        return RealList.read(Array("<?xml version=\"1.0\"?><data-set>\(fields)</data-set>".utf8))
    }

    @Test func `people, organisations and ships are told apart`() {
        let reading = read(
            "<Country>Belarus / Bélarus</Country><LastName>Balaba</LastName><GivenName>Dmitry</GivenName><DateOfBirthOrShipBuildDate>1965-04-29 or 1966</DateOfBirthOrShipBuildDate><Aliases>Dzmitry Balaba, D. Balaba; Russian: Дмитрий Балаба</Aliases><TitleOrShip>Dr.</TitleOrShip><Schedule>1, Part 1</Schedule><Item>2</Item>",
            "<Country>Russia / Russie</Country><EntityOrShip>Acme, LLC</EntityOrShip><Aliases>Akme; AO Akme, LLC</Aliases><Schedule>1, Part 2</Schedule><Item>1</Item>",
            "<Country>Russia / Russie</Country><EntityOrShip>Begey</EntityOrShip><ShipIMONumber>9144782</ShipIMONumber><TitleOrShip>Oil Tanker</TitleOrShip><DateOfBirthOrShipBuildDate>2005</DateOfBirthOrShipBuildDate><Schedule>1.1</Schedule><Item>1</Item>",
            "<Country>Venezuela </Country><LastName>X</LastName><DateOfBirthOrShipBuildDate>born in the early 1970s</DateOfBirthOrShipBuildDate><Item>3</Item>"
        )
        #expect(
            reading.entities.map { "\($0.schema) \($0.id)" } == [
                "Person ca-belarus-1-part-1-2", "Sanction ca-belarus-1-part-1-2-sanction",
                "Organization ca-russia-1-part-2-1", "Sanction ca-russia-1-part-2-1-sanction",
                "Vessel ca-russia-1-1-1", "Sanction ca-russia-1-1-1-sanction", "Person ca-venezuela-3",
                "Sanction ca-venezuela-3-sanction",
            ])
        let said = reading.entities.map(\.said)
        for (entity, expected) in [
            (0, "name=Dmitry Balaba"), (0, "lastName=Balaba"), (0, "firstName=Dmitry"),
            (0, "birthDate=1965-04-29"),
            (0, "birthDate=1966"), (0, "alias=Dzmitry Balaba"), (0, "alias=D. Balaba"),
            (0, "alias=Дмитрий Балаба"),
            (0, "title=Dr."), (1, "program=Belarus / Bélarus"), (1, "listingDate=2022-02-24"),
            (1, "recordId=1, Part 1, item 2"), (2, "name=Acme, LLC"), (2, "alias=AO Akme, LLC"),
            (4, "imoNumber=9144782"), (4, "type=Oil Tanker"), (4, "buildDate=2005"),
            (6, "notes=Date of birth or ship build date: born in the early 1970s"),
        ] { #expect(said[entity].contains(expected), "\(expected) in \(said[entity])") }
        #expect(reading.findings.isEmpty)
    }

    @Test(arguments: [
        ("Zadna Company and Arabic: شركة زادنا", ["Zadna Company", "شركة زادنا"]),
        ("Banka (Russian : Банк / ЗАО, Belarusian: Банк 2", ["Banka", "Банк / ЗАО", "Банк 2"]),
        ("ООО Липецкий завод: ЛМЗ", ["ООО Липецкий завод: ЛМЗ"]),
        ("Akme, LLC; UN: 7", ["Akme, LLC", "UN: 7"]),
    ])
    func `the names of an organisation in several languages are parted`(_ written: String, _ names: [String])
    {
        let reading = read(
            "<Country>Iran</Country><EntityOrShip>A</EntityOrShip><Aliases>\(written)</Aliases><Item>1</Item>"
        )
        #expect(reading.entities[0].values.filter { $0.property == "alias" }.map(\.value) == names)
    }

    @Test func `records without name or number, and the same place twice, are named`() {
        let reading = read(
            "<Country>Iran</Country><LastName>A</LastName><Item>1</Item>",
            "<Country>Iran</Country><LastName>B</LastName><Item>1</Item>",
            "<Country>Iran</Country><Item>2</Item>", "<Country>Iran</Country><LastName>C</LastName>")
        #expect(reading.entities.map(\.id) == ["ca-iran-1", "ca-iran-1-sanction"])
        #expect(reading.findings.count == 3 && reading.findings.allSatisfy { $0.line == 1 && $0.isRowLost })
    }

    @Test func `every record of the real list is read, whole or damaged`() {
        guard let bytes = RealList.bytes("ca-sema-xml-2025/canada_sema_2025.xml") else { return }
        let reading = RealList.read(bytes)
        #expect(reading.entities.filter { $0.schema == "Person" }.count == 3334)
        #expect(reading.entities.filter { $0.schema == "Vessel" }.count == 109)
        #expect(reading.entities.filter { $0.schema == "Organization" }.count == 1316)
        #expect(reading.entities.filter { $0.schema == "Sanction" }.count == 4759)
        #expect(reading.findings.isEmpty)
        RealList.checkDamaged(Array(bytes.prefix(40_000)))
    }
}
