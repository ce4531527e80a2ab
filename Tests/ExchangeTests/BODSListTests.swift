import Exchange
import Foundation
import Testing

struct BODSListTests {
    private static let folder = "lists/bods-examples/"

    private func names(in folder: String) -> [String] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = package.deletingLastPathComponent().appendingPathComponent("shared/data/" + folder).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter {
            $0.hasSuffix(".json")
        }
        .sorted()
    }

    @Test func `a company, its owner and what he holds are read in version 0.4`() throws {
        let text = """
            [{"statementId": "crxpru288148613461215288221503762424", "statementDate": "2019-01-20", "recordId": "P",
              "recordType": "person", "recordStatus": "new", "declarationSubject": "C", "source": {"type": ["selfDeclaration"],
              "assertedBy": [{"name": "Maria"}], "url": "https://r.example"}, "recordDetails": {"isComponent": false, "personType": "knownPerson",
              "names": [{"type": "legal", "fullName": "Maria Esteves", "familyName": "Esteves", "givenName": "Maria"},
               {"type": "former", "fullName": "Maria Silva"}], "birthDate": "1956-05", "nationalities": [{"name": "Brazil", "code": "BR"}],
              "identifiers": [{"id": "X1", "scheme": "BRA-PASSPORT"}], "addresses": [{"address": "1 Road", "postCode": "N3", "country": {"name": "Brazil"}}],
              "politicalExposure": {"status": "isPep", "details": [{"reason": "Member of Parliament", "startDate": "2017-10-15"}]}}},
             {"statementId": "crxpru319949212398855320030147004728", "statementDate": "2019-01-20", "recordId": "C",
              "recordType": "entity", "declarationSubject": "C", "recordDetails": {"isComponent": false, "entityType": {"type": "registeredEntity"},
              "name": "Tecido Ltd", "alternateNames": ["Tecido"], "jurisdiction": {"name": "Delaware", "code": "US-DE"}, "foundingDate": "2002-03-09",
              "identifiers": [{"id": "758355", "schemeName": "Company Registry, Delaware"}, {"scheme": "XI-LEI", "id": "5493001KJTIIGC8Y1R12"}]}},
             {"statementId": "crxpru407636437638495407739553674232", "statementDate": "2019-01-20", "recordId": "R",
              "recordType": "relationship", "declarationSubject": "C", "recordDetails": {"isComponent": false, "subject": "C", "interestedParty": "P",
              "interests": [{"type": "shareholding", "directOrIndirect": "direct", "beneficialOwnershipOrControl": true, "share": {"minimum": 25, "exclusiveMaximum": 50}, "startDate": "2002-03-09"},
               {"type": "votingRights", "share": {"exact": 40}}, {"type": "boardChair"}]}},
             {"statementId": "crxpru407636437638495407739553674233", "statementDate": "2021-01-20", "recordId": "Q",
              "recordType": "relationship", "recordStatus": "closed", "declarationSubject": "C", "recordDetails": {"isComponent": false, "subject": "C",
              "interestedParty": {"reason": "noBeneficialOwners", "description": "nobody"}, "interests": [{"type": "shareholding", "share": {"exact": 60}}]}}]
            """
        let list = try #require(ListOracle.read(text))
        #expect(list.findings.isEmpty, "\(list.findings)")
        #expect(
            list.entities.map(\.id) == [
                "bods-P", "bods-C", "bods-R-shareholding", "bods-R-votingRights", "bods-R-boardChair",
            ])
        #expect(list.entities.map(\.schema) == ["Person", "Company", "Ownership", "Control", "Directorship"])
        for (index, expected) in [
            (
                0,
                [
                    "name=Maria Esteves", "lastName=Esteves", "previousName=Maria Silva", "birthDate=1956-05",
                    "nationality=br ⟦BR⟧", "passportNumber=X1", "address=1 Road, N3, Brazil ⟦1 Road⟧",
                    "country=br ⟦Brazil⟧", "topics=role.pep ⟦isPep⟧", "position=Member of Parliament",
                    "notes=Asserted by: Maria ⟦Maria⟧", "sourceUrl=https://r.example",
                ]
            ),
            (
                1,
                [
                    "name=Tecido Ltd", "alias=Tecido", "jurisdiction=us ⟦US-DE⟧",
                    "incorporationDate=2002-03-09",
                    "registrationNumber=758355", "leiCode=5493001KJTIIGC8Y1R12",
                    "notes=Interested party: not specified (no beneficial owners); nobody; shareholding 60 % ⟦{\"reason\": \"noBeneficialOwners\", \"description\": \"nobody\"}⟧",
                ]
            ),
            (
                2,
                [
                    "owner=bods-P", "asset=bods-C", "role=shareholding",
                    "percentage=25–50 ⟦{\"minimum\": 25, \"exclusiveMaximum\": 50}⟧", "startDate=2002-03-09",
                    "ownershipType=direct",
                ]
            ),
            (3, ["controller=bods-P", "controlled=bods-C", "controlType=voting rights ⟦votingRights⟧"]),
            (4, ["director=bods-P", "organization=bods-C", "role=board chair ⟦boardChair⟧"]),
        ] {
            let values = ListOracle.values(list.entities[index])
            for value in expected { #expect(values.contains(value), "\(value) in \(values)") }
        }
        ListOracle.expectSoundRows(list, Array(text.utf8))
        ListOracle.expectModel(list)
    }

    @Test func `versions before 0.4 are read too, and the newer statement is the one that counts`() throws {
        let text = """
            [{"statementID": "e1", "statementType": "entityStatement", "entityType": "registeredEntity", "name": "A Ltd",
              "incorporatedInJurisdiction": {"name": "Ukraine", "code": "UA"}, "identifiers": [{"scheme": "UA-EDR", "id": "1"}]},
             {"statementID": "p1", "statementType": "personStatement", "personType": "knownPerson", "names": [{"type": "individual", "fullName": "Ivan Petrov"}],
              "placeOfResidence": {"country": "UA", "address": "Kyiv"}, "hasPepStatus": true, "pepStatusDetails": [{"reason": "deputy"}]},
             {"statementID": "o1", "statementType": "ownershipOrControlStatement", "statementDate": "2018-01-01", "subject": {"describedByEntityStatement": "e1"},
              "interestedParty": {"describedByPersonStatement": "p1"}, "interests": [{"type": "voting-rights", "interestLevel": "direct",
              "share": {"minimum": 10, "exclusiveMinimum": true}}, {"type": "shareholding", "share": {"exact": 30}}]},
             {"statementID": "o2", "statementType": "ownershipOrControlStatement", "statementDate": "2019-01-01", "subject": {"describedByEntityStatement": "e2"},
              "interestedParty": {"describedByPersonStatement": "p1"}, "interests": [{"type": "shareholding", "share": {"exact": 40}}], "replacesStatements": ["o1"]},
             {"statementID": "o3", "statementType": "ownershipOrControlStatement", "subject": {"describedByEntityStatement": "e1"},
              "interestedParty": {"unspecified": {"reason": "unknown", "description": "held abroad"}}},
             {"statementID": "o4", "statementType": "ownershipOrControlStatement", "subject": {"describedByEntityStatement": "e1"},
              "interestedParty": {"describedByPersonStatement": "elsewhere"}},
             {"statementID": "e2", "statementType": "entityStatement", "entityType": "registeredEntity", "name": "B Ltd", "replacesStatements": ["e1"]}]
            """
        let list = try #require(ListOracle.read(text))
        #expect(list.entities.map(\.id) == ["bods-p1", "bods-e1", "bods-o1-shareholding"])
        let company = ListOracle.values(list.entities[1])
        #expect(company.contains("name=B Ltd"))
        #expect(
            company.contains { $0.hasPrefix("notes=Interested party: not specified (unknown); held abroad") })
        #expect(company.contains { $0.hasPrefix("notes=Interested party: record “elsewhere”") })
        #expect(ListOracle.values(list.entities[0]).contains("topics=role.pep"))
        #expect(ListOracle.values(list.entities[2]).contains { $0.hasPrefix("percentage=40") })
        #expect(list.findings.map(\.line) == [1, 5, 13])
        #expect(list.findings[0].reason.contains("superseded by “e2”"))
    }

    @Test func `each invalid statement has a finding in words, and no valid one has`() throws {
        for name in names(in: BODSListTests.folder + "tests/data/invalid-statements") {
            guard let bytes = ListOracle.real(BODSListTests.folder + "tests/data/invalid-statements/" + name)
            else { return }
            let list = try #require(ListOracle.read(bytes), "\(name)")
            #expect(!list.findings.isEmpty, "\(name)")
            for finding in list.findings {
                #expect(finding.reason.hasSuffix(".") && finding.line != nil, "\(finding)")
            }
            ListOracle.expectSoundRows(list, bytes)
            ListOracle.expectModel(list)
        }
        for name in names(in: BODSListTests.folder + "tests/data/valid-statements") {
            guard let bytes = ListOracle.real(BODSListTests.folder + "tests/data/valid-statements/" + name)
            else { return }
            let list = try #require(ListOracle.read(bytes), "\(name)")
            // A file of one relationship holds neither of its ends.
            let others = list.findings.filter {
                !$0.reason.contains("Neither end") && !$0.reason.contains("names one of its ends")
            }
            #expect(others.isEmpty, "\(name): \(others)")
        }
    }

    /// An oracle: the last statement of each record, and its interests, as Foundation reads them.
    @Test func `the standard’s examples give their records and interests`() throws {
        for name in names(in: BODSListTests.folder + "examples") {
            guard let bytes = ListOracle.real(BODSListTests.folder + "examples/" + name),
                let statements = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
            else { continue }
            var last: [String: [String: Any]] = [:]
            for statement in statements {
                guard let record = statement["recordId"] as? String else { continue }
                let date = statement["statementDate"] as? String ?? ""
                if (last[record]?["statementDate"] as? String ?? "") <= date { last[record] = statement }
            }
            var (records, relations) = (0, 0)
            for statement in last.values {
                guard statement["recordType"] as? String == "relationship" else {
                    records += 1
                    continue
                }
                let details = statement["recordDetails"] as? [String: Any] ?? [:]
                let ends = ["subject", "interestedParty"].compactMap { details[$0] as? String }
                guard ends.count == 2, ends.allSatisfy({ last[$0] != nil }) else { continue }
                relations += max(1, (details["interests"] as? [Any])?.count ?? 0)
            }
            let list = try #require(ListOracle.read(bytes), "\(name)")
            let edges: Set<String> = ["Ownership", "Control", "Directorship", "UnknownLink"]
            #expect(list.entities.count { !edges.contains($0.schema) } == records, "\(name)")
            #expect(list.entities.count { edges.contains($0.schema) } == relations, "\(name)")
            #expect(Set(list.entities.map(\.id)).count == list.entities.count, "\(name)")
            ListOracle.expectSoundRows(list, bytes)
            ListOracle.expectModel(list)
            ListOracle.harm(bytes, times: 6)
        }
    }

    @Test func `statements a line, chains and depth are no trouble`() throws {
        let chain = (0..<3000).reversed().map {
            #"{"statementID":"s\#($0)","statementType":"entityStatement","entityType":"registeredEntity","name":"N\#($0)","replacesStatements":["s\#($0 - 1)"]}"#
        }
        let list = try #require(ListOracle.read(chain.joined(separator: "\n")))
        #expect(list.entities.map(\.id) == ["bods-s-1"])
        #expect(ListOracle.values(list.entities.first).contains("name=N2999"))
        #expect(list.findings.count == 2999)
        let deep = String(repeating: #"{"a":["#, count: 100_000)
        let harmed =
            #"[{"statementID":"s","statementType":"entityStatement","name":"A"},{"statementID":"t","statementType":"entityStatement","x":"#
            + deep
        #expect(ListOracle.read(harmed)?.entities.map(\.id) == ["bods-s"])
        for odd in [
            #""names":7"#, #""identifiers":[1,"a",{"id":[]}]"#, #""interests":{"type":3}"#, #""subject":[]"#,
            #""replacesStatements":"x""#,
            #""replacesStatements":["s"]"#, #""addresses":[{"country":7,"address":{}}]"#,
            #""entityType":{"type":[]}"#, #""name":"\ud800""#,
            #""politicalExposure":[{"details":1}]"#, #""source":"a""#, #""jurisdiction":"GB""#,
            #""share":[]"#,
        ] {
            for kind in ["entityStatement", "personStatement", "ownershipOrControlStatement"] {
                _ = ListOracle.read(#"[{"statementID":"s","statementType":"\#(kind)",\#(odd)}]"#)
                _ = ListOracle.read(
                    #"[{"statementId":"s","recordType":"\#(kind.dropLast(9))","recordDetails":{\#(odd)}}]"#)
            }
        }
    }
}
