import Foundation
import GRDB
import Ontology
import Testing

@testable import CaseFiles

/// What a check finds after somebody changed a case behind its back.
@Suite struct InvariantTests {
    /// A case with two documents and some decisions, tampered with; returns the kinds of violations found.
    private func violations(_ tamper: @escaping @Sendable (CaseFile, Database) throws -> Void) async throws
        -> [Violation]
    {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let caseFile = try CaseFile.create(at: folder, by: "ana", resolver: NameResolver())
        try caseFile.add(
            [document("⟦Ana Pérez⟧ runs ⟦Los Lobos⟧.", name: "a.txt", in: caseFile, leads: true)], by: "ana")
        try caseFile.add([document("⟦Ana Pérez⟧ ran.", name: "b.txt", in: caseFile)], by: "ana")
        try caseFile.decide(.accepted, on: [1], by: "ana")
        try caseFile.decide(.rejected, on: [2], by: "ana")
        try caseFile.undo(by: "ana")
        #expect(try caseFile.checkInvariants().violations.isEmpty)
        // As somebody would who knows SQLite and not Trama.
        var outsider = Configuration()
        outsider.foreignKeysEnabled = false
        let path = folder.appendingPathComponent("case.sqlite").path
        try await DatabaseQueue(path: path, configuration: outsider).write { db in try tamper(caseFile, db) }
        return try caseFile.checkInvariants().violations
    }

    @Test func `a flipped byte in an original is found`() async throws {
        let found = try await violations { caseFile, _ in
            let file = caseFile.originals.file(try caseFile.documents()[0].hash)
            var bytes = try Data(contentsOf: file)
            bytes[3] ^= 1
            try FileManager.default.removeItem(at: file)
            try bytes.write(to: file)
        }
        #expect(found.map(\.kind) == ["original"])
        #expect(found[0].description.contains("a.txt"))
    }

    @Test func `a missing original is found`() async throws {
        let found = try await violations { caseFile, _ in
            try caseFile.originals.remove(caseFile.documents()[1].hash)
        }
        #expect(found.map(\.kind) == ["original"])
    }

    @Test func `a broken citation is found, by its text and by the trail`() async throws {
        let found = try await violations { _, db in
            try db.execute(sql: "UPDATE claim SET start = 1, stop = 4 WHERE number = 1")
        }
        #expect(Set(found.map(\.kind)) == ["citation", "rows", "status"])
    }

    @Test(arguments: [
        "UPDATE audit SET actor = 'eve' WHERE number = 2",
        "UPDATE audit SET rows = '{}' WHERE number = 3",
        "UPDATE audit SET at = '2020-01-01' WHERE number = 1",
        "DELETE FROM audit WHERE number = 2",
        "DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)",
    ])
    func `an edited or deleted audit row is found`(sql: String) async throws {
        let found = try await violations { _, db in try db.execute(sql: sql) }
        #expect(found.contains { ["audit", "rows"].contains($0.kind) })
    }

    @Test(arguments: [
        "UPDATE claim SET value = 'Eva Pérez' WHERE number = 1",
        "UPDATE claim SET modality = 'denied' WHERE number = 3",
        "UPDATE claim SET status = 'accepted' WHERE number = 2",
        "UPDATE claim SET retracted = 1 WHERE number = 2",
        "UPDATE document SET ingested_by = 'eve' WHERE number = 1",
        "UPDATE document_text SET body = body || ' and more' WHERE document = 2",
        "UPDATE judgement SET verdict = 'different'",
        "UPDATE decision SET verdict = 'rejected' WHERE number = 1",
        "UPDATE decision SET retracted = NULL",
        "UPDATE entity SET canonical = number",
        "UPDATE entity SET caption = 'Eva' WHERE number = 1",
        "DELETE FROM name_search",
        "DELETE FROM claim WHERE number = 6",
        """
        INSERT INTO claim SELECT 99, 99, entity, schema, property, 'X', original, language, dataset, target, document,
            start, stop, page, quote, word_of, note, method, confidence, modality, said_by, grade, marking,
            releasable, asserted_at, asserted_by, status, retracted FROM claim WHERE number = 1
        """,
    ])
    func `a change behind the trail's back is found`(sql: String) async throws {
        let found = try await violations { _, db in try db.execute(sql: sql) }
        #expect(!found.isEmpty)
    }
}
