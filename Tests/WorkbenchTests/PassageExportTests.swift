import CaseFiles
import Foundation
import Ontology
import Testing

@testable import Workbench

@Suite struct PassageExportTests {
    /// A case with one document whose names are marked `⟦Person Ana Pérez⟧`, each a mention of an entity of that name.
    private struct Bench {
        let investigation: Investigation
        var new: NewDocument
        var caseFile: CaseFile { investigation.caseFile }

        init(_ marked: String, in folder: URL) throws {
            investigation = try Investigation.create(at: folder.appendingPathComponent("c.trama"), as: "ana")
            var (text, names): (String, [(schema: String, bytes: Range<Int>)]) = ("", [])
            for (index, piece) in marked.components(separatedBy: CharacterSet(charactersIn: "⟦⟧"))
                .enumerated()
            {
                guard !index.isMultiple(of: 2), let space = piece.firstIndex(of: " ") else {
                    text += piece
                    continue
                }
                let start = text.utf8.count
                text += piece[piece.index(after: space)...]
                names.append((String(piece[..<space]), start..<text.utf8.count))
            }
            let file = folder.appendingPathComponent("note.txt")
            try Data(text.utf8).write(to: file)
            let (hash, bytes) = try investigation.caseFile.originals.add(file)
            new = NewDocument(
                hash: hash, bytes: bytes, format: "text/plain", name: "note.txt", path: file.path,
                source: "leak", reader: "text@1", extractor: "rules@0", text: text)
            new.language = "en"
            new.created = "2023-09-21"
            for (schema, bytes) in names {
                let words = String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
                group(schema, id(words), [("name", words)], bytes)
            }
        }

        /// The entity of a name.
        func id(_ name: String) -> EntityID {
            EntityID(document: new.hash, schema: "Thing", name: name.lowercased())
        }

        mutating func group(
            _ schema: String, _ entity: EntityID, _ said: [(String, String)], _ bytes: Range<Int>,
            modality: Modality = .stated
        ) {
            let quote = String(decoding: Array(new.text.utf8)[bytes], as: UTF8.self)
            let passage = Passage(document: new.hash, bytes: bytes, quote: quote)
            new.groups.append(
                ClaimGroup(
                    said.map { property, value in
                        Claim(
                            statement: Statement(
                                entity: entity, schema: schema, property: property, value: value,
                                dataset: "leak"),
                            citation: .passage(passage), method: "rules@0", confidence: 0.8,
                            modality: modality)
                    }))
        }

        /// "The one belongs to the other", said by the sentence that begins so.
        mutating func member(
            _ person: String, _ organization: String, role: String, in sentence: String,
            modality: Modality = .stated
        ) throws {
            let range = try #require(new.text.range(of: sentence))
            let start = new.text.utf8.distance(from: new.text.startIndex, to: range.lowerBound)
            group(
                "Membership", EntityID(document: new.hash, schema: "Membership", name: sentence),
                [
                    ("member", id(person).description), ("organization", id(organization).description),
                    ("role", role),
                ],
                start..<(start + sentence.utf8.count), modality: modality)
        }

        func unit(_ property: String, _ value: String) throws -> Int64 {
            try #require(
                try caseFile.claims(ClaimFilter(property: property)).first {
                    $0.claim.statement.value == value && $0.retracted == nil
                }
            ).number
        }

        func lines() throws -> [String] {
            var lines: [String] = []
            _ = try investigation.exportPassages { lines += $0.components(separatedBy: "\n") }
            return lines.filter { !$0.isEmpty }
        }
    }

    private func withBench(_ marked: String, _ body: (inout Bench) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var bench = try Bench(marked, in: folder)
        try body(&bench)
        #expect(try bench.caseFile.checkInvariants().violations.map(\.description) == [])
    }

    @Test func `an accepted relation is written with its names, and sentences without decisions are not`()
        throws
    {
        try withBench("It rained. ⟦Person Ana Pérez⟧ runs ⟦Organization Los Lobos⟧. ⟦Person Luis Rey⟧ ran.") {
            bench in
            try bench.member("Ana Pérez", "Los Lobos", role: "leader", in: "Ana Pérez runs Los Lobos.")
            try bench.caseFile.add([bench.new], by: "ana")
            try bench.caseFile.decide(.accepted, on: [bench.unit("role", "leader")], by: "luz")
            #expect(
                try bench.lines() == [
                    "## en document 2023-09-21", "[PER#1 Ana Pérez] runs [GANG#2 Los Lobos].",
                    "= leads #1 #2",
                ])
            #expect(try bench.caseFile.history(last: 1).first?.detail["format"] == "passages")
        }
    }

    @Test func `what was rejected is a comment, and what nobody looked at is said to be that`() throws {
        try withBench("⟦Person Ana Pérez⟧ saw ⟦Person Luxury Jail⟧ and ⟦Person Luis Rey⟧.") { bench in
            try bench.caseFile.add([bench.new], by: "ana")
            try bench.caseFile.decide(.accepted, on: [bench.unit("name", "Ana Pérez")], by: "luz")
            try bench.caseFile.decide(.rejected, on: [bench.unit("name", "Luxury Jail")], by: "luz")
            #expect(
                try bench.lines().dropFirst() == [
                    "[PER#1 Ana Pérez] saw Luxury Jail and Luis Rey.", "# rejected: PER “Luxury Jail”",
                    "# undecided: PER “Luis Rey”",
                ])
        }
    }

    @Test func `a correction is written as it was put right, and as it was`() throws {
        try withBench("⟦Person Ana Pérez⟧ joined ⟦Organization Los Lobos⟧.") { bench in
            try bench.member(
                "Ana Pérez", "Los Lobos", role: "hitman", in: "Ana Pérez joined Los Lobos.",
                modality: .alleged)
            try bench.caseFile.add([bench.new], by: "ana")
            for name in ["Ana Pérez", "Los Lobos"] {
                try bench.caseFile.decide(.accepted, on: [bench.unit("name", name)], by: "luz")
            }
            try bench.investigation.correct(bench.unit("role", "hitman"), to: "treasurer")
            #expect(
                try Set(bench.lines().dropFirst(2)) == [
                    "# rejected: member “Ana Pérez” “Los Lobos” role hitman : alleged",
                    "= member #1 #2 role treasurer : alleged",
                ])
        }
    }

    @Test func `text that looks like an annotation is none`() throws {
        try withBench("# [PER#9 Nobody]\n= leads #1 #2 ⟦Person Ana [x] Pérez⟧\n## es news 2020") { bench in
            try bench.caseFile.add([bench.new], by: "ana")
            try bench.caseFile.decide(.accepted, on: [bench.unit("name", "Ana [x] Pérez")], by: "luz")
            #expect(
                try bench.lines() == ["## en document 2023-09-21", " = leads #1 #2 [PER#1 Ana (x) Pérez]"])
        }
    }

    @Test(arguments: [
        ("He met Sr. Paz in Cali. It rained.", "Paz", "He met Sr. Paz in Cali."),
        ("«Go!» he said. Ana ran.", "Ana", "Ana ran."), ("J. P. Rey ran.\nAna sat.", "Rey", "J. P. Rey ran."),
        ("Ran she? «Yes.» Ana sat", "sat", "Ana sat"), ("Ana", "Ana", "Ana"),
    ])
    func `a name stands in its whole sentence`(text: String, name: String, sentence: String) throws {
        let range = try #require(text.range(of: name))
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let found = SentenceBounds(text).sentence(around: start..<(start + name.utf8.count))
        #expect(String(decoding: Array(text.utf8)[found], as: UTF8.self) == sentence)
    }

    @Test func `a text is read again from the case, and what was decided stays`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let bench = try Bench(
            "⟦Person Luxury Jail⟧ is the prison that ⟦Person Héctor Guerrero Flores⟧ left.", in: folder)
        try bench.caseFile.add([bench.new], by: "ana")
        try bench.caseFile.decide(.rejected, on: [bench.unit("name", "Luxury Jail")], by: "luz")
        let outcome = try await bench.investigation.reread()
        #expect(outcome.documents == 1 && outcome.kept == 1 && outcome.new + outcome.same >= 1)
        let claims = try bench.caseFile.claims(ClaimFilter())
        #expect(claims.filter { $0.claim.method == "rules@0" }.map(\.claim.status) == [.rejected])
        #expect(claims.contains { $0.claim.statement.value == "Héctor Guerrero Flores" && $0.stands })
        #expect(try await bench.investigation.reread().documents == 0)
        #expect(try await bench.investigation.reread(["note.txt"]).new == 0)
        #expect(try bench.caseFile.checkInvariants().violations.map(\.description) == [])
    }
}
