import CaseFiles
import Foundation
import Ontology
import Testing

@testable import Workbench

@Suite struct CrossReferenceTests {
    /// Runs `body` with an empty case, a way to load a list into it and a way to tell of somebody by document; checks
    /// the case at the end.
    private func withCase(_ body: (Bench) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "trama-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let investigation = try Investigation.create(at: folder.appendingPathComponent("c.trama"), as: "ana")
        try await body(Bench(investigation: investigation, folder: folder))
        #expect(try investigation.caseFile.checkInvariants().violations.map(\.description) == [])
    }

    struct Bench {
        var investigation: Investigation
        var folder: URL

        var caseFile: CaseFile { investigation.caseFile }

        /// Writes a list of people, each "ID: name; property=value …".
        func list(_ name: String, _ rows: [String]) throws -> URL {
            let lines = try rows.map { row in
                let parts = row.components(separatedBy: "; ")
                let head = parts[0].components(separatedBy: ": ")
                var properties: [String: [String]] = ["name": [head[1]]]
                for part in parts.dropFirst() {
                    let pair = part.components(separatedBy: "=")
                    properties[pair[0], default: []].append(pair[1])
                }
                let entity: [String: Any] = ["id": head[0], "schema": "Person", "properties": properties]
                return String(decoding: try JSONSerialization.data(withJSONObject: entity), as: UTF8.self)
            }
            let file = folder.appendingPathComponent("\(name).ftm.jsonl")
            try Data(lines.joined(separator: "\n").utf8).write(to: file)
            return file
        }

        func load(_ name: String, _ rows: String...) async throws {
            let file = try list(name, rows)
            let report = try await investigation.load([file])
            #expect(report.failures.isEmpty)
        }

        /// A document in which a program read of one person.
        func tell(
            of name: String, schema: String = "Person", in version: String = "rules@1",
            _ more: [String: String] = [:]
        )
            throws
        {
            let text = "\(name) \(more.sorted { $0.key < $1.key }) \(UUID().uuidString)"
            let file = folder.appendingPathComponent("\(UUID().uuidString).txt")
            try Data(text.utf8).write(to: file)
            let (hash, bytes) = try caseFile.originals.add(file)
            var new = NewDocument(
                hash: hash, bytes: bytes, format: "text/plain", name: file.lastPathComponent, path: file.path,
                source: "leak", reader: "text@1", extractor: version, text: text)
            let id = EntityID(document: hash, schema: schema, name: name.lowercased())
            let passage = Passage(document: hash, bytes: 0..<name.utf8.count, quote: name)
            for (property, value) in more.merging(["name": name], uniquingKeysWith: { $1 }).sorted(by: {
                $0.key < $1.key
            }) {
                let said = Statement(
                    entity: id, schema: schema, property: property, value: value, dataset: "leak")
                new.groups.append(
                    ClaimGroup([
                        Claim(statement: said, citation: .passage(passage), method: version, confidence: 0.9)
                    ]))
            }
            try caseFile.add([new], by: "ana")
        }

        /// How many entities are joined in each, most first.
        var sizes: [Int] {
            get throws { try caseFile.entities().map(\.joined).sorted(by: >) }
        }
    }

    @Test(arguments: [
        (["Héctor Guerrero Flores", "HECTOR GUERRERO FLORES", "Guerrero Flores, Héctor"], [3]),
        (["Nicolás Maduro Moros", "Nicolas Maduro Moros", "Николас Мадуро Морос"], [3]),
        (["Juan Pérez García", "Juan Pérez López"], [1, 1]),
        (["Guerrero", "Guerrero"], [1, 1]),
        (["el director", "el director"], [1, 1]),
        (["Yolanda Briceño Prado", "Prado Yolanda Briceño", "Yolanda Briceno Prado"], [3]),
    ])
    func `documents that name one person are joined as proposed, those that only seem to are not`(
        names: [String], sizes: [Int]
    ) async throws {
        try await withCase { bench in
            for name in names { try bench.tell(of: name) }
            #expect(try bench.sizes == sizes)
        }
    }

    @Test func `whichever came first, who may be either of two stays alone`() async throws {
        try await withCase { bench in
            try bench.tell(of: "Héctor Guerrero Flores", ["birthDate": "1983-12-02"])
            try bench.tell(of: "Héctor Guerrero Flores", ["birthDate": "1961-05-17"])
            try bench.tell(of: "Héctor Guerrero Flores")
            #expect(try bench.sizes == [1, 1, 1])
            #expect(try bench.caseFile.reviewCount() == 2)
            try bench.tell(of: "Hector Guerrero Flores", ["birthDate": "1961-05-17"])
            #expect(try bench.sizes == [2, 1, 1])
        }
    }

    @Test func `a judgement carries its score and why, in sentences`() async throws {
        try await withCase { bench in
            try bench.tell(of: "Yolanda Briceño Prado")
            try bench.tell(of: "Yolanda Briceno Prado")
            let entity = try #require(try bench.caseFile.entities().first)
            let judgement = try #require(try bench.caseFile.judgements(about: entity.id).first)
            #expect(judgement.by == "sameness@2" && (judgement.score ?? 0) >= 0.9)
            #expect(judgement.explanation?.contains("names agree by") == true)
        }
    }

    @Test func `a list and a text are joined, two rows of a list never`() async throws {
        try await withCase { bench in
            try bench.tell(of: "Yolanda Briceño Prado")
            try await bench.load(
                "wanted", "a: Yolanda Briceño Prado; birthDate=1980-04-03", "b: Marcela Iturbe Solano",
                "c: Marcela Iturbe Solano")
            #expect(try bench.sizes == [2, 1, 1])
            // Which of the two Marcelas the text means, nobody can know.
            try bench.tell(of: "Marcela Iturbe Solano")
            #expect(try bench.sizes == [2, 1, 1, 1])
            let report = try await bench.investigation.crossReference()
            #expect(report.run.joined == 0)
            #expect(try bench.sizes == [2, 1, 1, 1])
        }
    }

    @Test func `lists are compared with each other, by name, schema and floor`() async throws {
        try await withCase { bench in
            try await bench.load("one", "a: Marcela Iturbe Solano; birthDate=1971", "b: Iván Quintero Paz")
            try await bench.load("two", "x: Marcela Iturbe; birthDate=1971-05-05", "y: Teresa Quintero Paz")
            var options = CrossReferenceOptions()
            options.dataset = "one"
            options.against = ["two"]
            options.schema = "Organization"
            #expect(try await bench.investigation.crossReference(options).pairs == 0)
            options.schema = "Person"
            options.floor = 0.05
            let report = try await bench.investigation.crossReference(options)
            #expect(report.entities == 2 && report.candidates == 2 && report.pairs >= 1)
            options.against = ["nowhere"]
            options.dataset = "three"
            await #expect(throws: CaseError.self) { try await bench.investigation.crossReference(options) }
        }
    }

    @Test func `the case against itself finds what ingest could not know, a run is undone, and comes back`()
        async throws
    {
        try await withCase { bench in
            try bench.tell(of: "Marcela Iturbe Solano")
            try bench.tell(of: "Marcella Iturbe")
            try bench.tell(of: "Ivo Sandoval Rey")
            let waiting = try bench.caseFile.reviewCount()
            var options = CrossReferenceOptions()
            options.floor = 0.1
            let first = try await bench.investigation.crossReference(options)
            let again = try await bench.investigation.crossReference(options)
            #expect(again.run.entry == nil && again.run.queued == 0)
            if let entry = first.run.entry {
                try bench.caseFile.undoCrossReference(entry, by: "ana")
                #expect(try bench.caseFile.reviewCount() == waiting)
                let third = try await bench.investigation.crossReference(options)
                #expect(third.run.queued == first.run.queued && third.run.joined == first.run.joined)
            }
        }
    }

    @Test func `what a person called different does not come back by another document or run`() async throws {
        try await withCase { bench in
            try bench.tell(of: "Yolanda Briceño Prado")
            try bench.tell(of: "Yolanda Briceno Prado")
            let entity = try #require(try bench.caseFile.entities().first)
            #expect(entity.joined == 2)
            try bench.caseFile.takeApart(try bench.caseFile.members(of: entity.id)[1], by: "luz")
            #expect(try bench.sizes == [1, 1])
            let report = try await bench.investigation.crossReference()
            #expect(report.run.joined == 0 && report.run.queued == 0 && report.run.known == 1)
            #expect(try bench.sizes == [1, 1])
        }
    }

    @Test func `hits in a list beside the case are shown, not stored`() async throws {
        try await withCase { bench in
            try bench.tell(of: "Yolanda Briceño Prado")
            let file = try bench.list("outside", ["a: Yolanda Briceño Prado; nationality=ve"])
            var options = CrossReferenceOptions()
            options.against = [file.path]
            let report = try await bench.investigation.crossReference(options)
            #expect(report.outside.count == 1 && report.outside[0].hit.entity.id == "a")
            #expect(report.outside[0].entity.caption == "Yolanda Briceño Prado" && report.run.entry == nil)
        }
    }

    @Test func `the same documents make the same joins, at once or one by one, in one process or in several`()
        async throws
    {
        let names = [
            "Ana Ruiz Soto", "Ana Ruiz", "ANA RUIZ SOTO", "Luis Tello Paz", "Luis Tello", "Los Lobos",
            "Ana Ruiz Soto",
            "Eva María Sol Prado", "Eva Sol Prado", "Luis Tello Paz", "Eva Sol",
        ]
        var seen: Set<[Int]> = []
        for reopens in [false, true] {
            try await withCase { bench in
                for name in names {
                    var bench = bench
                    if reopens {
                        bench.investigation = try Investigation.open(bench.caseFile.folder, as: "ana")
                    }
                    try bench.tell(of: name)
                }
                seen.insert(try bench.sizes)
            }
        }
        #expect(seen.count == 1)
    }
}
