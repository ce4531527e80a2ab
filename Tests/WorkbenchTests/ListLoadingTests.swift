import CaseFiles
import Foundation
import Ontology
import Testing

@testable import Workbench

@Suite struct ListLoadingTests {
    /// Runs `body` with an empty case and a folder for files, and checks the case at the end.
    private func withCase(_ body: (Investigation, (String, String) throws -> URL) async throws -> Void)
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let investigation = try Investigation.create(at: folder.appendingPathComponent("c.trama"), as: "ana")
        try await body(investigation) { name, text in
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return file
        }
        #expect(try investigation.caseFile.checkInvariants().violations.map(\.description) == [])
    }

    private func values(_ id: String, in investigation: Investigation) throws -> [String: [String]] {
        let id = try #require(EntityID(id))
        let claims = try investigation.caseFile.claims(ClaimFilter(entity: id))
        return Dictionary(grouping: claims, by: \.claim.statement.property).mapValues {
            $0.map(\.claim.statement.value)
        }
    }

    @Test func `FtM entities and relations come in, cleaned, with IDs that the case can have`() async throws {
        try await withCase { investigation, write in
            let file = try write(
                "wanted.ftm.jsonl",
                """
                {"id":"a_1","schema":"Person","properties":{"name":["  Ana   Pérez "],"nationality":["Venezuela"],"birthDate":["1980-5"]}}
                {"id":"a-1","schema":"Person","properties":{"name":["Eva Ruiz"]}}
                {"id":"17","schema":"Organization","properties":{"name":["Los Lobos"]}}
                {"id":"m","schema":"Membership","properties":{"member":["a_1"],"organization":["17"],"role":["leader"]}}
                """)
            let report = try await investigation.load([file])
            let loaded = try #require(report.lists.first)
            #expect(report.failures.isEmpty && loaded.dataset.failedRows.isEmpty)
            #expect(loaded.dataset.name == "wanted" && loaded.dataset.entities == 4)
            #expect(
                try values("a-1", in: investigation) == [
                    "name": ["Ana Pérez"], "nationality": ["ve"], "birthDate": ["1980-05"],
                ])
            #expect(try values("wanted-17", in: investigation) == ["name": ["Los Lobos"]])
            #expect(
                try values("m", in: investigation) == [
                    "member": ["a-1"], "organization": ["wanted-17"], "role": ["leader"],
                ])
            let eva = try investigation.caseFile.entity("Eva Ruiz")
            #expect(eva.id != EntityID("a-1"))
            #expect(
                try investigation.caseFile.claims(ClaimFilter()).allSatisfy { $0.claim.status == .accepted })
            let relation = try investigation.caseFile.claims(ClaimFilter(entity: EntityID("m")))
            #expect(Set(relation.map(\.unit)).count == 1)
        }
    }

    @Test func `what cannot be kept is named, row by row, and the rest is loaded`() async throws {
        try await withCase { investigation, write in
            let file = try write(
                "wanted.jsonl",
                """
                {"id":"p","schema":"Person","properties":{"name":["Ana Pérez"],"shoeSize":["38"],"birthDate":["soon"]}}
                {"id":"q","schema":"Martian","properties":{"name":["X"]}}
                {"id":"r","schema":"Ownership","properties":{"owner":["p"],"asset":["nobody"]}}
                {"id":"s","schema":"Person","properties":{"birthDate":["never"]}}
                {"id":"t","schema":"Thing","properties":{"name":["X"]}}
                {"id":"u","schema":"Person"
                """)
            let rows = try #require(try await investigation.load([file]).lists.first).dataset.failedRows
            #expect(rows.filter(\.isLost).compactMap(\.line).sorted() == [2, 3, 4, 5, 6])
            #expect(rows.filter { !$0.isLost }.compactMap(\.line).sorted() == [1, 1, 3])
            #expect(rows.allSatisfy { $0.file == "wanted.jsonl" })
            #expect(try values("p", in: investigation) == ["name": ["Ana Pérez"]])
        }
    }

    @Test func `the same ID in two lists means two until somebody says otherwise`() async throws {
        try await withCase { investigation, write in
            let line = { (name: String) in
                #"{"id":"p1","schema":"Person","properties":{"name":["\#(name)"]}}"# + "\n"
            }
            _ = try await investigation.load([write("one.jsonl", line("Ana Pérez"))])
            let second = try write("two.jsonl", line("Eva Ruiz"))
            _ = try await investigation.load([second])
            #expect(try values("p1", in: investigation) == ["name": ["Ana Pérez"]])
            #expect(try values("two-p1", in: investigation) == ["name": ["Eva Ruiz"]])
            // A newer version finds its entity again.
            _ = try await investigation.load([write("two.jsonl", line("Eva Ruiz Gil"))])
            #expect(try values("two-p1", in: investigation) == ["name": ["Eva Ruiz Gil"]])
        }
    }

    @Test func `names cite their words and other values their row, exactly`() async throws {
        try await withCase { investigation, write in
            let note = String(repeating: "ñ and more; ", count: 400)
            let file = try write(
                "wanted.jsonl",
                #"{"id":"p","schema":"Person","properties":{"name":["Ana Pérez"],"notes":["\#(note)"],"birthDate":["1980"]}}"#
            )
            _ = try await investigation.load([file])
            let text = Array(try Data(contentsOf: file))
            for recorded in try investigation.caseFile.claims(ClaimFilter()) {
                let passage = try #require(recorded.claim.citation.passage)
                #expect(text[passage.bytes].elementsEqual(passage.quote.utf8))
                #expect(passage.quote.utf8.count < 6000)
                if recorded.claim.statement.property != "notes" {
                    #expect(passage.quote.contains(recorded.claim.statement.value))
                }
            }
            let page = try investigation.documentPage("wanted.jsonl")
            #expect(page.pieces.contains { $0.text == "Ana Pérez" && $0.mention == EntityID("p") })
        }
    }

    @Test func `OFAC's folder is one list, and its parts alone are none`() async throws {
        try await withCase { investigation, write in
            let main = try write(
                "ofac/sdn.csv",
                "7,\"NIÑO, Pedro\",individual,SDNTK,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 02 Dec 1983; a.k.a. 'EL NINO'.\"\n"
            )
            let names = try write("ofac/alt.csv", "7,1,aka,\"NINO, Pedro\",-0- \n")
            _ = try write("ofac/README.txt", "Not a list.")
            let alone = try await investigation.load([names])
            #expect(alone.lists.isEmpty && alone.failures.count == 1)
            let report = try await investigation.load([main.deletingLastPathComponent()])
            #expect(report.failures.isEmpty)
            #expect(report.lists.first?.dataset.files.map(\.name) == ["sdn.csv", "alt.csv"])
            #expect(
                try values("ofac-7", in: investigation) == [
                    "name": ["Pedro NIÑO"], "firstName": ["Pedro"], "lastName": ["NIÑO"],
                    "alias": ["Pedro NINO"],
                    "weakAlias": ["EL NINO"], "birthDate": ["1983-12-02"], "topics": ["sanction"],
                    "program": ["SDNTK"],
                ])
            let alias = try #require(
                try investigation.caseFile.claims(ClaimFilter(property: "alias")).first)
            #expect(alias.documentName == "alt.csv")
            #expect(alias.claim.citation.passage?.quote == "NINO, Pedro")
            #expect(alias.claim.statement.originalValue == "NINO, Pedro")
            #expect(alias.claim.method == "import:ofac")
        }
    }

    @Test func `a table in Windows-1252 and JSON with broken bytes are read as far as they go`() async throws
    {
        try await withCase { investigation, write in
            let table = try write("sdn.csv", "")
            try Data(
                "7,NI?O,-0- ,SDNTK,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n".utf8.map {
                    $0 == 0x3F ? 0xD1 : $0
                }
            )
            .write(to: table)
            _ = try await investigation.load([table])
            #expect(try values("ofac-7", in: investigation)["name"] == ["NIÑO"])
            let lines = try write("l.jsonl", "")
            let text = ["Ana", "N?o"].map {
                #"{"id":"\#($0.prefix(1))","schema":"Person","properties":{"name":["\#($0)"]}}"#
            }
            try Data(text.joined(separator: "\n").utf8.map { $0 == 0x3F ? 0xD1 : $0 }).write(to: lines)
            let rows = try #require(try await investigation.load([lines]).lists.first).dataset.failedRows
            #expect(rows.map(\.line) == [nil, 2] && rows.map(\.isLost) == [false, true])
            #expect(try values("A", in: investigation) == ["name": ["Ana"]])
        }
    }

    @Test func `a list of which nothing can be read changes nothing`() async throws {
        try await withCase { investigation, write in
            let sound = #"{"id":"p","schema":"Person","properties":{"name":["Ana"]}}"#
            _ = try await investigation.load([write("a.jsonl", sound)])
            let entries = try investigation.caseFile.history().count
            let report = try await investigation.load([
                write("a.jsonl", #"{"id":"p","schema":"Martian","properties":{"name":["Ana"]}}"#)
            ])
            #expect(report.lists.isEmpty && report.failures.count == 1)
            #expect(try investigation.caseFile.history().count == entries)
            #expect(try values("p", in: investigation) == ["name": ["Ana"]])
        }
    }

    @Test func `a list that was loaded stays one when a folder with it is ingested`() async throws {
        try await withCase { investigation, write in
            let file = try write(
                "in/a.jsonl", #"{"id":"p","schema":"Person","properties":{"name":["Ana Pérez"]}}"#)
            _ = try await investigation.load([file])
            let report = try await investigation.ingest([file.deletingLastPathComponent()])
            #expect(report.known == 1 && report.failures.isEmpty)
            #expect(try values("p", in: investigation) == ["name": ["Ana Pérez"]])
            #expect(try investigation.datasets().first?.isCurrent == true)
        }
    }
}
