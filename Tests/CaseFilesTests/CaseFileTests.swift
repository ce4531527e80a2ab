import Foundation
import GRDB
import Ontology
import Testing

@testable import CaseFiles

@Suite struct CaseFileTests {
    @Test func `a document comes in with its text, claims and entities`() async throws {
        try await withCase { caseFile in
            try caseFile.add(
                [document("⟦Ana Pérez⟧ runs ⟦Los Lobos⟧.", in: caseFile, leads: true)], by: "ana")
            #expect(try caseFile.documents().map(\.name) == ["note.txt"])
            let ana = try caseFile.entity("ana perez")
            #expect(ana.caption == "Ana Pérez" && ana.mentions == 1)
            let relation = try caseFile.claims(pointingAt: ana.id)
            #expect(relation.map(\.claim.statement.property) == ["member", "organization", "role"])
            #expect(relation.first?.claim.citation.passage?.quote == "Ana Pérez runs Los Lobos.")
        }
    }

    @Test func `the same document twice is kept once, with both places where it was found`() async throws {
        try await withCase { caseFile in
            var first = try document("⟦Ana Pérez⟧ ran.", in: caseFile)
            try caseFile.add([first], by: "ana")
            try caseFile.add([first], by: "ana")
            first.path = "/other/copy.txt"
            try caseFile.add([first], by: "luz")
            let documents = try caseFile.documents()
            #expect(documents.map { $0.origins.map(\.path) } == [["/leak/note.txt", "/other/copy.txt"]])
            #expect(try caseFile.claims(ClaimFilter()).count == 1)
        }
    }

    @Test func `deciding on one claim decides on its group, and names the ends`() async throws {
        try await withCase { caseFile in
            try caseFile.add(
                [document("⟦Ana Pérez⟧ runs ⟦Los Lobos⟧.", in: caseFile, leads: true)], by: "ana")
            let role = try caseFile.claims(ClaimFilter(property: "role"))[0]
            try caseFile.decide(.accepted, on: [role.number], by: "ana")
            #expect(try caseFile.claims(ClaimFilter(status: .accepted)).count == 5)
            try caseFile.undo(by: "ana")
            #expect(try caseFile.claims(ClaimFilter(status: .accepted)).isEmpty)
        }
    }

    @Test func `a rejected name leaves the lists and stays on the record`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦Luxury Jail⟧ opened.", in: caseFile)], by: "ana")
            let claim = try caseFile.claims(ClaimFilter())[0]
            try caseFile.decide(.rejected, on: [claim.number], by: "ana")
            #expect(try caseFile.entities().isEmpty)
            #expect(try caseFile.search("luxury").compactMap(\.entity).isEmpty)
            #expect(try caseFile.claims(ClaimFilter(status: .rejected)).count == 1)
        }
    }

    @Test func `a correction rejects the old claim and keeps its citation`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦Ana Peres⟧ ran.", in: caseFile)], by: "ana")
            let wrong = try caseFile.claims(ClaimFilter())[0]
            try caseFile.correct(wrong.number, to: "Ana Pérez", by: "luz")
            let claims = try caseFile.claims(ClaimFilter())
            #expect(claims.map(\.claim.status) == [.rejected, .accepted])
            #expect(claims[0].claim.citation == claims[1].claim.citation)
            #expect(claims[1].claim.method == "person:luz")
            #expect(try caseFile.entity("ana pérez").caption == "Ana Pérez")
            try caseFile.undo(by: "luz")
            #expect(try caseFile.entity("ana peres").caption == "Ana Peres")
        }
    }

    @Test func `words in a text and names are found without their accents`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦José Nuñez⟧ llegó al penal de Tocorón.", in: caseFile)], by: "ana")
            #expect(try caseFile.search("tocoron").compactMap(\.document).count == 1)
            let hit = try #require(try caseFile.search("\"llego al penal\"").first { $0.document != nil })
            #expect(hit.snippet.contains("⟦llegó⟧") || hit.snippet.contains("⟦llegó al penal⟧"))
            #expect(hit.at == "José Nuñez ".utf8.count)
            #expect(try caseFile.search("nunez").compactMap(\.entity?.caption) == ["José Nuñez"])
            #expect(try caseFile.search("\" AND (").isEmpty)
        }
    }

    @Test func `a removed document takes its claims, entities and attachments with it, and leaves its hash`()
        async throws
    {
        try await withCase { caseFile in
            let mail = try document("⟦Ana Pérez⟧ wrote.", name: "mail.eml", in: caseFile)
            var attached = try document("⟦Luis Rey⟧ signed a secret.", name: "a.txt", in: caseFile)
            attached.parent = mail.hash
            try caseFile.add([mail, attached], by: "ana")
            try caseFile.add([document("⟦Ana Pérez⟧ again.", name: "b.txt", in: caseFile)], by: "ana")
            let removed = try caseFile.remove("mail.eml", reason: "not ours", by: "ana")
            #expect(removed.map(\.name) == ["mail.eml", "a.txt"])
            #expect(try caseFile.entities().map(\.caption) == ["Ana Pérez"])
            #expect(!caseFile.originals.holds(mail.hash))
            #expect(try caseFile.history(last: 1).first?.detail["hash"]?.contains(mail.hash) == true)
            for file in try FileManager.default.contentsOfDirectory(atPath: caseFile.folder.path) {
                let bytes = try? Data(contentsOf: caseFile.folder.appendingPathComponent(file))
                #expect(bytes?.range(of: Data("signed a secret".utf8)) == nil, "left in \(file)")
            }
        }
    }

    @Test func `a copy of a live case is a case, with its originals`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦Ana Pérez⟧ ran.", in: caseFile)], by: "ana")
            let target = caseFile.folder.deletingLastPathComponent().appendingPathComponent("copy.trama")
            try caseFile.copy(to: target, by: "ana")
            let copy = try CaseFile.open(at: target, resolver: NameResolver())
            #expect(try copy.checkInvariants().violations.isEmpty)
            #expect(try copy.documents().count == 1)
        }
    }

    @Test func `one ingest at a time, while reading and deciding go on`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦Ana Pérez⟧ ran.", in: caseFile)], by: "ana")
            try await caseFile.whileIngesting {
                let other = try CaseFile.open(at: caseFile.folder, resolver: NameResolver())
                await #expect(throws: CaseError.self) { try await other.whileIngesting {} }
                try other.decide(.accepted, on: [1], by: "luz")
                #expect(try other.claims(ClaimFilter(status: .accepted)).count == 1)
            }
            try await caseFile.whileIngesting {}
        }
    }

    @Test func `what is no case is refused with a sentence that names it`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        func refusal() -> CaseError? {
            do {
                _ = try CaseFile.open(at: folder, resolver: NameResolver())
                return nil
            } catch { return error as? CaseError }
        }
        #expect(refusal() == .missing(path: folder.path))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #expect(refusal() == .noCase(path: folder.path, detail: "it holds no case.sqlite"))
        try Data("not a database at all".utf8).write(to: folder.appendingPathComponent("case.sqlite"))
        #expect(refusal() == .noCase(path: folder.path, detail: "its case.sqlite is not Trama's"))
        #expect(throws: CaseError.exists(path: folder.path)) {
            try CaseFile.create(at: folder, by: "ana", resolver: NameResolver())
        }
    }
}
