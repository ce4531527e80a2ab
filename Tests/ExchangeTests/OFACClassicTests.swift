import Exchange
import Testing

struct OFACClassicTests {
    private func read(_ entries: String) -> ListReading {
        let bytes = Array(
            """
            <?xml version="1.0" standalone="yes"?>
            <sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://tempuri.org/sdnList.xsd">
            <publshInformation><Publish_Date>01/05/2024</Publish_Date><Record_Count>2</Record_Count></publshInformation>\(entries)</sdnList>
            """.utf8)
        RealList.checkDamaged(bytes)
        return RealList.read(bytes)
    }

    @Test
    func `people, vessels and what they are linked to are read under the numbers of OFAC’s other files`() {
        let reading = read(
            """
            <sdnEntry><uid>7</uid><firstName>Pedro</firstName><lastName>NIÑO</lastName><title>Chief</title><sdnType>Individual</sdnType>
            <remarks>(Linked To: BANCO NACIONAL); Linked To: NOBODY KNOWN; Something else.</remarks>
            <programList><program>SDNTK</program><program>TCO</program></programList>
            <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A123</idNumber><idCountry>Yemen</idCountry><expirationDate>01 Jan 2020</expirationDate></id>
            <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id><id><uid>3</uid><idType>Cedula No.</idType><idNumber>6068015</idNumber><idCountry>Colombia</idCountry></id>
            <id><uid>4</uid><idType>Secondary sanctions risk:</idType><idNumber>section 1(b)</idNumber></id></idList>
            <akaList><aka><uid>1</uid><type>a.k.a.</type><category>weak</category><lastName>EL NINO</lastName></aka>
            <aka><uid>2</uid><type>f.k.a.</type><category>strong</category><lastName>PEREZ</lastName><firstName>Pedro</firstName></aka></akaList>
            <addressList><address><uid>1</uid><address1>Calle 1</address1><city>Bogota</city><country>Colombia</country></address></addressList>
            <nationalityList><nationality><uid>1</uid><country>Korea, North</country><mainEntry>true</mainEntry></nationality></nationalityList>
            <dateOfBirthList><dateOfBirthItem><uid>1</uid><dateOfBirth>02 Dec 1983</dateOfBirth></dateOfBirthItem><dateOfBirthItem><uid>2</uid><dateOfBirth>circa 1985</dateOfBirth></dateOfBirthItem></dateOfBirthList>
            <placeOfBirthList><placeOfBirthItem><uid>1</uid><placeOfBirth>Maracay, Venezuela</placeOfBirth></placeOfBirthItem></placeOfBirthList></sdnEntry>
            <sdnEntry><uid>306</uid><lastName>BANCO NACIONAL</lastName><sdnType>Entity</sdnType></sdnEntry>
            <sdnEntry><uid>8</uid><lastName>EBANO</lastName><sdnType>Vessel</sdnType>
            <idList><id><uid>5</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 7406784</idNumber></id></idList>
            <vesselInfo><callSign>CL2192</callSign><vesselType>Tug</vesselType><vesselFlag>Panama</vesselFlag><tonnage>2595</tonnage></vesselInfo></sdnEntry>
            <sdnEntry><uid>8</uid><lastName>TWICE</lastName></sdnEntry><sdnEntry><uid>9</uid></sdnEntry>
            """)
        #expect(reading.date == "01/05/2024")
        #expect(
            reading.entities.map { "\($0.schema) \($0.id)" } == [
                "Person ofac-7", "Passport ofac-7-passport-a123", "Identification ofac-7-cedula-no-6068015",
                "Sanction ofac-7-sanction", "UnknownLink ofac-7-linked-306", "Organization ofac-306",
                "Sanction ofac-306-sanction", "Vessel ofac-8", "Sanction ofac-8-sanction",
            ])
        let said = reading.entities.map(\.said)
        for (entity, expected) in [
            (0, "name=Pedro NIÑO"), (0, "firstName=Pedro"), (0, "lastName=NIÑO"), (0, "position=Chief"),
            (0, "weakAlias=EL NINO"), (0, "previousName=Pedro PEREZ"), (0, "birthDate=1983-12-02"),
            (0, "birthDate=1985"), (0, "birthPlace=Maracay, Venezuela"), (0, "nationality=kp"),
            (0, "gender=Male"),
            (0, "address=Calle 1, Bogota, Colombia"), (0, "passportNumber=A123"), (0, "idNumber=6068015"),
            (0, "notes=Linked To: NOBODY KNOWN"), (0, "notes=Something else."), (1, "country=ye"),
            (1, "endDate=2020-01-01"), (3, "provisions=Secondary sanctions risk: section 1(b)"),
            (3, "program=TCO"),
            (4, "object=ofac-306"), (7, "imoNumber=IMO 7406784"), (7, "flag=pa"), (7, "callSign=CL2192"),
            (7, "type=Tug"),
        ] { #expect(said[entity].contains(expected), "\(expected) in \(said[entity])") }
        #expect(
            reading.findings.map(\.reason) == ["The entry’s number comes twice.", "The entry has no name."])
    }
}
