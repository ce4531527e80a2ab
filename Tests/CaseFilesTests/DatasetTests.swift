import Foundation
import GRDB
import Ontology
import Testing

@testable import CaseFiles

/// A list in a text: `id;name;birth date` a line, the date optional.
func list(
    _ text: String, name: String = "wanted", mapping: String = "test@1", in caseFile: CaseFile
) throws -> NewDataset {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let (hash, bytes) = try caseFile.originals.add(file)
    var document = NewDocument(
        hash: hash, bytes: bytes, format: "text/csv", name: "\(name).csv", path: "/lists/\(name)-\(hash).csv",
        source: name, reader: mapping, extractor: "import:" + mapping, text: text)
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let fields = line.split(separator: ";").map(String.init)
        let passage = Passage(
            document: hash, bytes: offset..<(offset + line.utf8.count), quote: String(line))
        offset += line.utf8.count + 1
        guard fields.count > 1, let id = EntityID(fields[0]) else { continue }
        for (property, value) in zip(["name", "birthDate"], fields.dropFirst()) {
            document.groups.append(
                ClaimGroup([
                    Claim(
                        statement: Ontology.Statement(
                            entity: id, schema: "Person", property: property, value: value, dataset: name),
                        citation: .passage(passage), method: "import:test", confidence: 1, status: .accepted)
                ]))
        }
    }
    return NewDataset(name: name, version: hash, mapping: mapping, documents: [document])
}

extension CaseFile {
    /// Loads a list with the claims that stand at its documents.
    func load(_ list: NewDataset, by actor: String) throws -> DatasetChange {
        try load(list, by: actor) { writer in
            for (index, document) in list.documents.enumerated() {
                for group in document.groups { try writer.write(group, citing: index) }
            }
            writer.said.entities =
                Set(list.documents.flatMap(\.groups).flatMap(\.claims).map(\.statement.entity)).count
        }
    }
}

@Suite struct DatasetTests {
    private func names(_ caseFile: CaseFile) throws -> [String] {
        try caseFile.entities().map(\.caption).sorted()
    }

    private func counts(_ change: DatasetChange) -> [Int] { [change.added, change.kept, change.retracted] }

    private func id(_ text: String) throws -> EntityID { try #require(EntityID(text)) }

    @Test func `a list's rows are accepted claims that cite them`() async throws {
        try await withCase { caseFile in
            let change = try caseFile.load(list("p-1;Ana Pérez;1980\np-2;Juan Díaz", in: caseFile), by: "ana")
            #expect(counts(change) == [3, 0, 0])
            let claims = try caseFile.claims(ClaimFilter(entity: id("p-1")))
            #expect(claims.map(\.claim.status) == [.accepted, .accepted])
            #expect(
                claims.map { $0.claim.citation.passage?.quote } == [
                    "p-1;Ana Pérez;1980", "p-1;Ana Pérez;1980",
                ])
            let dataset = try #require(try caseFile.datasets().first)
            #expect(dataset.name == "wanted" && dataset.isCurrent && dataset.claims == 3)
            #expect(dataset.loadedBy == "ana" && dataset.files.map(\.name) == ["wanted.csv"])
        }
    }

    @Test func `loading the same version again writes nothing`() async throws {
        try await withCase { caseFile in
            let text = "p-1;Ana Pérez"
            _ = try caseFile.load(list(text, in: caseFile), by: "ana")
            let before = try caseFile.history().count
            let change = try caseFile.load(list(text, in: caseFile), by: "ana")
            #expect(change.isUnchanged && change.added == 0)
            #expect(try caseFile.history().count == before)
        }
    }

    @Test
    func `a newer version keeps what it still says with its decisions, retracts what it drops, and adds`()
        async throws
    {
        try await withCase { caseFile in
            _ = try caseFile.load(
                list("p-1;Ana Pérez;1980\np-2;Juan Díaz\np-3;Eva Ruiz", in: caseFile), by: "ana")
            let born = try #require(
                try caseFile.claims(ClaimFilter(entity: id("p-1"), property: "birthDate")).first)
            try caseFile.decide(.rejected, on: [born.number], by: "ben")
            let change = try caseFile.load(
                list("p-4;Leo Mora\np-3;Eva Ruiz Gil\np-1;Ana Pérez;1980", in: caseFile), by: "ana")
            #expect(counts(change) == [2, 2, 2])
            #expect(try names(caseFile) == ["Ana Pérez", "Eva Ruiz Gil", "Leo Mora"])
            #expect(try caseFile.claim(born.number).claim.status == .rejected)
            #expect(try caseFile.claim(born.number).retracted == nil)
            let all = try caseFile.claims(ClaimFilter(entity: id("p-2"), includingRetracted: true))
            #expect(all.count == 1 && all[0].retracted != nil)
            #expect(try caseFile.datasets().map(\.isCurrent) == [true, false])
        }
    }

    @Test func `an older version may come back`() async throws {
        try await withCase { caseFile in
            let (first, second) = ("p-1;Ana Pérez\np-2;Juan Díaz", "p-1;Ana Pérez")
            for text in [first, second, first] { _ = try caseFile.load(list(text, in: caseFile), by: "ana") }
            #expect(try names(caseFile) == ["Ana Pérez", "Juan Díaz"])
            #expect(try caseFile.datasets().map(\.isCurrent) == [true, false, false])
            #expect(try caseFile.documents().count == 2)
        }
    }

    @Test func `two rows of one name are never joined by the program`() async throws {
        try await withCase { caseFile in
            _ = try caseFile.load(list("p-1;Ana Pérez\np-2;Ana Pérez\np-3;Eva Ruiz", in: caseFile), by: "ana")
            #expect(try caseFile.entities().count == 3)
            // Which Ana Pérez the text means, nobody can know; there is one Eva Ruiz.
            try caseFile.add([document("⟦Ana Pérez⟧ came.", in: caseFile)], by: "ana")
            try caseFile.add([document("⟦Eva Ruiz⟧ came.", name: "b.txt", in: caseFile)], by: "ana")
            #expect(try caseFile.entities().map(\.joined).sorted() == [1, 1, 1, 2])
            #expect(try caseFile.members(of: id("p-3")).count == 2)
        }
    }

    @Test func `a list that comes after the documents joins like one that came before`() async throws {
        try await withCase { caseFile in
            try caseFile.add(
                [document("⟦Ana Pérez⟧ came.", in: caseFile, birthDate: "1980-05-01")], by: "ana")
            try caseFile.add([document("⟦Eva Ruiz⟧ came.", name: "b.txt", in: caseFile)], by: "ana")
            try caseFile.add([document("⟦Leo Mora⟧ came.", name: "c.txt", in: caseFile)], by: "ana")
            _ = try caseFile.load(
                list(
                    "p-1;Ana Pérez;1980-05-01\np-2;Ana Pérez;1975-01-01\np-3;Eva Ruiz\np-4;Leo Mora\np-5;Leo Mora",
                    in: caseFile),
                by: "ana")
            #expect(try caseFile.members(of: id("p-1")).count == 2)
            #expect(try caseFile.members(of: id("p-2")).count == 1)
            #expect(try caseFile.members(of: id("p-3")).count == 2)
            #expect(try caseFile.members(of: id("p-4")).count == 1)
            #expect(try caseFile.members(of: id("p-5")).count == 1)
        }
    }

    @Test func `a newer version that tells a row from what it was joined with takes them apart`() async throws
    {
        try await withCase { caseFile in
            try caseFile.add(
                [document("⟦Ana Pérez⟧ came.", in: caseFile, birthDate: "1980-05-01")], by: "ana")
            _ = try caseFile.load(list("p-1;Ana Pérez", in: caseFile), by: "ana")
            #expect(try caseFile.members(of: id("p-1")).count == 2)
            _ = try caseFile.load(list("p-1;Ana Pérez;1950-01-01", in: caseFile), by: "ana")
            #expect(try caseFile.members(of: id("p-1")).count == 1)
        }
    }

    @Test func `rows of two lists are joined as proposed, and a person may join two of one`() async throws {
        try await withCase { caseFile in
            _ = try caseFile.load(list("p-1;Ana Pérez\np-2;Eva Ruiz", in: caseFile), by: "ana")
            _ = try caseFile.load(list("q-1;Ana Pérez", name: "other", in: caseFile), by: "ana")
            #expect(try caseFile.members(of: id("q-1")).map(\.description) == ["p-1", "q-1"])
            try caseFile.judge(id("p-1"), id("p-2"), .same, by: "ben")
            #expect(try caseFile.members(of: id("q-1")).count == 3)
        }
    }

    @Test func `a list goes with all its versions and files, and what others say stays`() async throws {
        try await withCase { caseFile in
            try caseFile.add([document("⟦Ana Pérez⟧ came.", in: caseFile)], by: "ana")
            _ = try caseFile.load(list("p-1;Ana Pérez\np-2;Juan Díaz", in: caseFile), by: "ana")
            _ = try caseFile.load(list("p-1;Ana Pérez;1980", in: caseFile), by: "ana")
            _ = try caseFile.load(list("q-1;Eva Ruiz", name: "other", in: caseFile), by: "ana")
            let hash = try #require(try caseFile.datasets().first { $0.name == "wanted" }?.files.first?.hash)
            #expect(try caseFile.remove(hash, by: "ana").count == 2)
            #expect(try caseFile.datasets().map(\.name) == ["other"])
            #expect(try names(caseFile) == ["Ana Pérez", "Eva Ruiz"])
            #expect(try caseFile.documents().count == 2)
        }
    }

    @Test func `a file that is a list is not read again as prose, nor loaded under two names`() async throws {
        try await withCase { caseFile in
            let text = "p-1;Ana Pérez"
            let new = try list(text, in: caseFile)
            _ = try caseFile.load(new, by: "ana")
            var prose = new.documents[0]
            (prose.extractor, prose.groups, prose.path) = ("rules@1", [], "/leak/list.csv")
            try caseFile.add([prose], by: "ana")
            #expect(try names(caseFile) == ["Ana Pérez"])
            #expect(throws: CaseError.self) {
                try caseFile.load(list(text, name: "other", in: caseFile), by: "ana")
            }
            #expect(try caseFile.datasets().count == 1)
        }
    }

    @Test func `a list that fails half way leaves nothing`() async throws {
        try await withCase { caseFile in
            var new = try list("p-1;Ana Pérez", in: caseFile)
            new.documents[0].groups.append(
                ClaimGroup([
                    Claim(
                        statement: Ontology.Statement(
                            entity: try id("m-1"), schema: "Membership", property: "member", value: "nobody",
                            dataset: "wanted"),
                        citation: new.documents[0].groups[0].claims[0].citation, method: "import:test",
                        confidence: 1, status: .accepted)
                ]))
            let broken = new
            #expect(throws: CaseError.self) { try caseFile.load(broken, by: "ana") }
            #expect(try caseFile.datasets().isEmpty)
            #expect(try caseFile.documents().isEmpty)
        }
    }

    @Test(arguments: [
        "UPDATE dataset SET entities = 7", "UPDATE dataset SET retracted = NULL WHERE number = 1",
        "UPDATE dataset SET version = 'x'", "DELETE FROM dataset WHERE number = 2",
        "UPDATE claim SET status = 'proposed' WHERE number = 1",
    ])
    func `a change of a list behind the case's back is found`(_ sql: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let caseFile = try CaseFile.create(at: folder, by: "ana", resolver: NameResolver())
        _ = try caseFile.load(list("p-1;Ana Pérez", in: caseFile), by: "ana")
        _ = try caseFile.load(list("p-1;Ana Pérez;1980", in: caseFile), by: "ana")
        #expect(try caseFile.checkInvariants().violations.isEmpty)
        try await caseFile.database.write { try $0.execute(sql: sql) }
        #expect(try !caseFile.checkInvariants().violations.isEmpty)
    }
}
