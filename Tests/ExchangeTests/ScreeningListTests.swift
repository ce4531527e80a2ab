import Exchange
import Foundation
import Testing

struct ScreeningListTests {
    private let heading =
        "source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n"

    @Test func `a person of the screening list has names, papers and a sanction`() throws {
        let text =
            heading
            + #"Specially Designated Nationals (SDN) - Treasury Department,7,Individual,SDGT; TCO,"NIÑO, Pedro",Chief,"Calle 1, Maracay, VE; CO",,2020-01-02,,,,,,,,,,,"(Linked To: GRUPO; S.A.); (Linked To: GRUPO X); Gender Male; odd words",http://bit.ly/1,"PEREZ, Pedro; El Niño",VE,1983-12-02; circa 1985,CO,Maracay,http://bit.ly/2,"A123, Passport, VE; Tax ID No., 77; Subject to Directive 1"#
            + "\"\n"
            + #"Specially Designated Nationals (SDN) - Treasury Department,8,Entity,TCO,GRUPO X,,,,,,,,,,,,,,,,,,,,,,,"#
            + "\n"
        let list = try #require(ListOracle.read(text))
        #expect(list.findings.isEmpty)
        #expect(
            list.entities.map(\.id) == [
                "csl-SDN-7", "csl-SDN-7-sanction", "csl-SDN-8", "csl-SDN-8-sanction",
                "csl-SDN-7-linked-SDN-8",
            ])
        let person = ListOracle.values(list.entities.first)
        for value in [
            "name=Pedro NIÑO ⟦NIÑO, Pedro⟧", "lastName=NIÑO", "alias=Pedro PEREZ ⟦PEREZ, Pedro⟧",
            "alias=El Niño",
            "topics=sanction", "position=Chief", "citizenship=ve ⟦VE⟧", "nationality=co ⟦CO⟧",
            "birthDate=1983-12-02", "notes=Date of birth: circa 1985 ⟦circa 1985⟧", "birthPlace=Maracay",
            "address=Calle 1, Maracay, VE", "country=ve ⟦VE⟧", "country=co ⟦CO⟧",
            "passportNumber=A123 ⟦A123, Passport, VE⟧", "taxNumber=77 ⟦Tax ID No., 77⟧",
            "notes=Subject to Directive 1", "gender=male ⟦Male⟧", "notes=odd words",
        ] { #expect(person.contains(value), "\(value) in \(person)") }
        #expect(
            ListOracle.values(list.entities[1]) == [
                "entity=csl-SDN-7", "authority=Specially Designated Nationals (SDN) - Treasury Department",
                "program=SDGT", "program=TCO", "startDate=2020-01-02", "sourceUrl=http://bit.ly/1",
            ])
        ListOracle.expectSoundRows(list, Array(text.utf8))
        ListOracle.expectModel(list)
    }

    @Test func `the damaged screening list gives its sound entries and names the others`() throws {
        guard let bytes = ListOracle.real("lists/broken-lists/invalidFiles/csl.csv") else { return }
        #expect(ListFormat(of: bytes) == .screeningTable)
        let list = try #require(ListOracle.read(bytes))
        #expect(
            list.entities.map(\.id).filter { !$0.hasSuffix("-sanction") } == [
                "csl-SSI-20298", "csl-EL-gulf-eagle-industrial-and-metal-profiles-geimp",
            ])
        #expect(list.findings.map(\.line) == [2, 4, 5, 9])
        let company = ListOracle.values(list.entities.first)
        for value in [
            "taxNumber=7722515837 ⟦7722515837, Tax ID No.⟧",
            "registrationNumber=1047796382920 ⟦1047796382920, Registration ID⟧",
            "alias=GAZPROMBANK ASSET MANAGEMENT ZAO", "country=ru ⟦RU⟧", "notes=Linked To: GAZPROMBANK OAO",
        ] { #expect(company.contains(value), "\(value) in \(company)") }
        #expect(ListOracle.values(list.entities[2]).contains("topics=export.control"))
        ListOracle.expectModel(list)
        ListOracle.harm(bytes, times: 300)
    }

    /// Counted by Python's csv module from the same files.
    @Test func `OFAC’s damaged tables give their sound rows and name the last one`() throws {
        let names = ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"]
        var files: [(file: ListFile, format: ListFormat)] = []
        for name in names {
            guard let bytes = ListOracle.real("lists/broken-lists/invalidFiles/" + name) else { return }
            files.append((ListFile(name: name, text: bytes), try #require(ListFormat(of: bytes), "\(name)")))
        }
        let list = ListReading(files)
        #expect(list.entities.count { $0.schema != "UnknownLink" } == 7379)
        for (file, rows) in [7379, 9682, 11696, 3].enumerated() {
            let lost = list.findings.filter { $0.file == file }
            #expect(lost.map(\.line) == [rows + 1], "\(names[file]): \(lost.prefix(3))")
        }
        let aliases = list.entities.flatMap(\.values).count {
            $0.row.file == 1 && ["alias", "weakAlias", "previousName"].contains($0.property)
        }
        #expect(aliases == 9682)
    }
}
