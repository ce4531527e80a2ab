import Exchange
import Foundation
import Testing

struct OFACEnhancedTests {
    private static let list = "ofac-enhanced-xml-irgc-2024-08/IRGC_sanctions.xml"

    private func read(_ entities: String) -> ListReading {
        RealList.read(
            Array(
                """
                <?xml version="1.0" encoding="utf-8"?><sanctionsData xmlns="https://x"><publicationInfo><dataAsOf>2024-08-28T00:00:00</dataAsOf></publicationInfo>
                <entities>\(entities)</entities></sanctionsData>
                """.utf8))
    }

    private func entity(_ uid: Int, _ kind: String, _ name: String, _ rest: String = "") -> String {
        """
        <entity id="\(uid)"><generalInfo><identityId>1</identityId><entityType refId="600">\(kind)</entityType></generalInfo>
        <names><name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations><translation id="1">
        <isPrimary>true</isPrimary><script refId="1">Latin</script><formattedFullName>\(name)</formattedFullName></translation></translations></name></names>\(rest)</entity>
        """
    }

    private func feature(_ type: String, _ value: String, _ more: String = "") -> String {
        "<feature id=\"1\"><type>\(type)</type><versionId>1</versionId><value>\(value)</value><isPrimary>true</isPrimary>\(more)</feature>"
    }

    private func relation(_ type: String, _ uid: Int) -> String {
        "<relationships><relationship><type>\(type)</type><relatedEntity entityId=\"\(uid)\">SOMEBODY</relatedEntity></relationship></relationships>"
    }

    @Test func `features, papers and wallets go to the properties that say them`() {
        let features = [
            feature("Birthdate", "circa 1957"), feature("Birthdate", "1951 to 1953"),
            feature("Place of Birth", "Tehran"),
            feature("Nationality Country", "Iran"), feature("Citizenship Country", "Narnia"),
            feature("Gender", "Male"),
            feature("Digital Currency Address - XBT", "1Abc"),
            feature("Additional Sanctions Information -", "Subject to Secondary Sanctions"),
            feature("Phone Number", "no phone", "<reliability>Reported</reliability>"),
            feature("Email Address", "a@b.ir", "<reliability>False</reliability>"),
            feature("Unheard Of:", "X"),
        ].joined()
        let reading = read(
            entity(
                7, "Individual", "NIÑO, Pedro",
                """
                <sanctionsLists><sanctionsList datePublished="2018-11-13">SDN List</sanctionsList></sanctionsLists>
                <sanctionsPrograms><sanctionsProgram>SDGT</sanctionsProgram></sanctionsPrograms>
                <sanctionsTypes><sanctionsType>Block</sanctionsType></sanctionsTypes>
                <legalAuthorities><legalAuthority>Executive Order 13224 (Terrorism)</legalAuthority></legalAuthorities>
                <addresses><address><country>Iraq</country><translations><translation><addressParts><addressPart><type>CITY</type><value>Baghdad</value></addressPart>
                <addressPart><type>ADDRESS1</type><value>1 Main St</value></addressPart></addressParts></translation></translations></address>
                <address><country>Iran</country><translations><translation/></translations></address></addresses>
                <features>\(features)</features>
                <identityDocuments><identityDocument><type>Passport</type><name>PEREZ, Pedro</name><documentNumber>G9</documentNumber><isValid>false</isValid>
                <issuingCountry>Iran</issuingCountry><expirationDate><fromDateBegin>2019-03-03</fromDateBegin><toDateEnd>2019-03-03</toDateEnd></expirationDate></identityDocument>
                <identityDocument><type>National ID No.</type><documentNumber>123</documentNumber></identityDocument></identityDocuments>
                """))
        #expect(reading.date == "2024-08-28T00:00:00")
        #expect(
            reading.entities.map { "\($0.schema) \($0.id)" } == [
                "Person ofac-7", "CryptoWallet ofac-7-wallet-1abc", "Passport ofac-7-passport-g9",
                "Identification ofac-7-national-id-no-123", "Sanction ofac-7-sanction",
            ])
        let said = reading.entities.map(\.said)
        for (entity, expected) in [
            (0, "name=Pedro NIÑO"), (0, "birthDate=1957"), (0, "birthDate=1952"), (0, "birthPlace=Tehran"),
            (0, "nationality=ir"), (0, "notes=Citizenship Country: Narnia"), (0, "gender=Male"),
            (0, "notes=Phone Number: no phone"), (0, "notes=Phone Number no phone: Reported"),
            (0, "notes=Email Address, false: a@b.ir"), (0, "notes=Unheard Of: X"),
            (0, "address=1 Main St, Baghdad, Iraq"),
            (0, "country=iq"), (0, "country=ir"), (0, "passportNumber=G9"), (0, "idNumber=123"),
            (0, "program=SDGT"),
            (1, "publicKey=1Abc"), (1, "currencySymbol=XBT"), (2, "country=ir"), (2, "endDate=2019-03-03"),
            (2, "namesMentioned=Pedro PEREZ"), (2, "description=Not valid"), (4, "listingDate=2018-11-13"),
            (4, "reason=Executive Order 13224 (Terrorism)"), (4, "provisions=Block"),
            (4, "provisions=Additional Sanctions Information: Subject to Secondary Sanctions"),
        ] { #expect(said[entity].contains(expected), "\(expected) in \(said[entity])") }
        #expect(!said[0].contains { $0.hasPrefix("email") })
    }

    @Test func `a relation has both ends in the schema that says it, or stands in the notes`() {
        let reading = read(
            entity(1, "Entity", "IRGC")
                + entity(2, "Individual", "A, B", relation("Acting for or on behalf of", 1))
                + entity(3, "Aircraft", "EP-X", relation("Owned or Controlled By", 1))
                + entity(4, "Individual", "C", relation("Leader or official of", 1))
                + entity(5, "Individual", "D", relation("Family member of", 4))
                + entity(6, "Entity", "E", relation("Owned or Controlled By", 1))
                + entity(7, "Individual", "F", relation("Providing support to", 99)))
        #expect(
            reading.entities.filter { $0.id.contains("linked") }.map {
                "\($0.id) \($0.schema) \($0.said.joined(separator: " "))"
            } == [
                "ofac-2-linked-1 Representation agent=ofac-2 client=ofac-1 role=Acting for or on behalf of",
                "ofac-3-linked-1 Ownership owner=ofac-1 asset=ofac-3 role=Owned or Controlled By",
                "ofac-4-linked-1 Directorship director=ofac-4 organization=ofac-1 role=Leader or official of",
                "ofac-5-linked-4 Family person=ofac-5 relative=ofac-4 relationship=Family member of",
                "ofac-6-linked-1 UnknownLink subject=ofac-6 object=ofac-1 role=Owned or Controlled By",
            ])
        let last = reading.entities.first { $0.id == "ofac-7" }?.said ?? []
        #expect(last.contains("notes=Providing support to: SOMEBODY (ofac-99, not in this file)"))
    }

    @Test func `entries without number or name, or twice, are named`() {
        let reading = read(
            entity(1, "Entity", "A") + entity(1, "Entity", "B") + entity(2, "Entity", "")
                + "<entity><generalInfo/></entity>")
        #expect(reading.entities.map(\.id) == ["ofac-1", "ofac-1-sanction"])
        #expect(reading.findings.count == 3 && reading.findings.allSatisfy(\.isRowLost))
    }

    @Test func `the real list is read, whole or damaged`() {
        guard let bytes = RealList.bytes(OFACEnhancedTests.list) else { return }
        let reading = RealList.read(bytes)
        let counts = Dictionary(grouping: reading.entities, by: \.schema).mapValues(\.count)
        // 165, 84 and 44 by the file's own <entityType>; of 229 relations, 201 lead to an entry of the file.
        #expect(counts["Person"] == 165 && counts["Airplane"] == 44)
        #expect((counts["Organization"] ?? 0) + (counts["Company"] ?? 0) == 84)
        #expect(counts["Sanction"] == 293)
        #expect(reading.entities.filter { $0.id.contains("-linked-") }.count == 201)
        #expect(reading.findings.isEmpty)
        guard let start = String(decoding: bytes, as: UTF8.self).firstRange(of: "<entities>") else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        let part = "<sanctionsData><publicationInfo/>" + text[start.lowerBound...].prefix(40_000)
        RealList.checkDamaged(Array(part.utf8))
    }
}
