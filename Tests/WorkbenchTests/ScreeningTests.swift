import CaseFiles
import Foundation
import Testing
import Workbench

/// A small list in our own words, with what a list may do to its readers.
enum ScreeningFixture {
    static let lines = [
        #"{"id":"w-1","schema":"Person","properties":{"name":["Hector Rusthenford GUERRERO FLORES"],"weakAlias":["Niño Guerrero"],"birthDate":["1983-12-02"],"nationality":["ve"]},"datasets":["wanted"]}"#,
        #"{"id":"w-2","schema":"Person","properties":{"name":["Josefina Ataúlfa Quispe Mamani"],"nationality":["bo"]}}"#,
        #"{"id":"w-3","schema":"Company","properties":{"name":["Rotor Shipping Ltd"],"registrationNumber":["RS-77120"]}}"#,
        #"{"id":"w-4","schema":"Sanction","properties":{"entity":["w-1"],"authority":["Somebody"]}}"#,
        #"{"id":"w-5","schema":"Person","properties":{"name":["Mijaíl Petróvich Sokolnikov"]}}"#,
    ]

    static func inFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "screening-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    static func write(_ text: String, to name: String, in folder: URL) throws -> URL {
        let file = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file
    }

    static func list(in folder: URL) throws -> URL {
        try write(lines.joined(separator: "\n") + "\n", to: "wanted.ftm.jsonl", in: folder)
    }

    static func person(_ name: String, _ more: [String: [String]] = [:]) -> ScreeningQuery {
        ScreeningQuery(schema: "Person", properties: more.merging(["name": [name]]) { $1 })
    }
}

@Suite struct ScreeningTests {
    @Test(arguments: [
        "Hector Rusthenford Guerrero Flores", "Guerrero Flores Héctor", "H. Guerrero Flores",
        "Эктор Герреро Флорес",
    ])
    func `a wanted man is found first under every spelling`(name: String) async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            let hit = try #require(try lists.hits(for: ScreeningFixture.person(name)).first)
            #expect(hit.entity.id == "w-1")
            #expect(hit.verdict == .match && hit.score >= Watchlists.threshold)
            #expect(hit.explanation?.sentences.isEmpty == false)
        }
    }

    @Test(arguments: ["Héctor Guerrero López", "Juan Flores", "Pedro Flores Ruiz", "María Guerrero Peña"])
    func `other people of one of his names do not match`(name: String) async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            #expect(try lists.hits(for: ScreeningFixture.person(name)).isEmpty)
        }
    }

    @Test func `a nickname alone raises a lead that is marked weak`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            let query = ScreeningFixture.person("Niño Guerrero")
            #expect(try lists.hits(for: query).isEmpty)
            let hit = try #require(try lists.hits(for: query, weak: 0.4).first)
            #expect(hit.entity.id == "w-1")
            #expect(hit.verdict == .weak && hit.score < Watchlists.threshold)
        }
    }

    @Test func `birth date and number find who bears another name, and tell namesakes apart`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            let company = ScreeningQuery(
                schema: "Company",
                properties: ["name": ["Marea Alta SA"], "registrationNumber": ["RS-77120"]])
            #expect(try lists.hits(for: company, threshold: 0.1).first?.entity.id == "w-3")
            let name = "Héctor Guerrero Flores"
            let scores = try ["1983-12-02", "1951-03-20"].map { date in
                try lists.hits(for: ScreeningFixture.person(name, ["birthDate": [date]]), threshold: 0).first?
                    .score ?? 0
            }
            #expect(scores[0] > scores[1])
        }
    }

    @Test func `any entity of a list can be looked up, also one that is never matched`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            #expect(lists.entity("w-4")?.schema == "Sanction")
            #expect(lists.entity("w-1")?.datasets == ["wanted"])
            #expect(lists.entity("w-2")?.datasets == ["wanted"])
            #expect(lists.entity("w-9") == nil)
            #expect(try lists.search("Sokolnikov").first?.entity.id == "w-5")
        }
    }

    @Test func `broken rows are named with their lines, and the rest is there`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let broken = [
                ScreeningFixture.lines[0], #"{"id":"x-1","schema":"Person""#,
                #"{"id":"x-2","schema":"Gangster","properties":{}}"#,
                ScreeningFixture.lines[1],
            ]
            let file = try ScreeningFixture.write(
                broken.joined(separator: "\n"), to: "broken.ftm.jsonl", in: folder)
            let list = try #require(try Watchlists.open([file]).catalog.first)
            #expect(list.entityCount == 2)
            #expect(list.lostRows == 2)
            #expect(list.failedRows.map(\.line) == [2, 3])
            #expect(list.failedRows[1].reason.contains("Gangster"))
        }
    }

    @Test func `a list names its version, and sources that cannot be opened are named`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let list = try ScreeningFixture.list(in: folder)
            let lists = try Watchlists.open([list, folder.appendingPathComponent("absent.json")])
            // printf 'abc' | sha256sum, by the coreutils
            let abc = try ScreeningFixture.write("abc", to: "abc", in: folder)
            #expect(lists.catalog.first?.version?.count == 64)
            #expect(lists.failures.count == 1 && lists.failures[0].reason.contains("absent.json"))
            #expect(throws: ScreeningError.self) { try Watchlists.open([abc]) }
        }
    }

    @Test func `corrupt, truncated and foreign indexes are refused with a sentence`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let index = folder.appendingPathComponent("wanted.index")
            let report = try Watchlists.buildIndex(of: [ScreeningFixture.list(in: folder)], to: index)
            #expect(report.entities == 4)
            #expect(try Watchlists.open([index]).entityCount == 4)
            let whole = try Data(contentsOf: index)
            var spoilt: [String: Data] = [
                "truncated": whole.prefix(whole.count / 2), "short": whole.prefix(20),
                "foreign": Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0] + [UInt8](repeating: 7, count: 5000)),
            ]
            var corrupt = whole
            corrupt[whole.count * 2 / 3] ^= 0x5A
            spoilt["corrupt"] = corrupt
            for (name, bytes) in spoilt {
                let file = folder.appendingPathComponent(name)
                try bytes.write(to: file)
                #expect("\(name) is refused") {
                    try Watchlists.open([file])
                } throws: { error in
                    "\(error)".contains(name) && "\(error)".hasSuffix(".")
                        || "\(error)".hasSuffix("FILE.")
                }
            }
        }
    }

    @Test func `an index gives the rows that its list gives, on any number of threads`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let list = try ScreeningFixture.list(in: folder)
            let index = folder.appendingPathComponent("wanted.index")
            _ = try Watchlists.buildIndex(of: [list], to: index)
            let names = [
                "Hector Guerrero", "Quispe Mamani Josefina", "Sokolnikov", "Rotor Shipping", "Nobody At All",
            ]
            let queries = (0..<2000).map {
                #"{"qid":"q\#($0)","schema":"LegalEntity","properties":{"name":["\#(names[$0 % 5])"]}}"#
            }
            let file = try ScreeningFixture.write(
                queries.joined(separator: "\n"), to: "queries.jsonl", in: folder)
            var answers: [[UInt8]] = []
            for (source, workers) in [(list, 1), (list, 3), (index, 1), (index, 4)] {
                var rows: [UInt8] = []
                _ = try await Watchlists.open([source]).screen(file, workers: workers) { more, _ in
                    rows += more
                }
                answers.append(rows)
            }
            #expect(Set(answers).count == 1)
            let first = String(decoding: answers[0], as: UTF8.self).split(separator: "\n")[0]
            #expect(first.hasPrefix("q0\t1\tw-1\t0."))
        }
    }

    @Test func `two indexes of one list are the same bytes`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let list = try ScreeningFixture.list(in: folder)
            let files = ["a", "b"].map { folder.appendingPathComponent($0) }
            for file in files { _ = try Watchlists.buildIndex(of: [list], to: file) }
            let bytes = try files.map { try Data(contentsOf: $0) }
            #expect(bytes[0] == bytes[1])
        }
    }

    @Test func `a table is read by its header, and what it cannot say is named`() async throws {
        try await ScreeningFixture.inFolder { folder in
            let lists = try Watchlists.open([ScreeningFixture.list(in: folder)])
            let table = try ScreeningFixture.write(
                """
                ID;Name;Birth_Date;Shoe size;Schema\r
                a;"Guerrero Flores, Héctor";1983;44;Person\r
                b;;1970;;\r
                c;"Rotor ""Shipping"" Limited";;;company\r
                d;Jemand;;;Nonsense\r
                """, to: "people.csv", in: folder)
            var results: [ScreeningResult] = []
            let report = try await lists.screen(.table(table, schema: nil)) { results.append($0) }
            #expect(results.map(\.query.id) == ["a", "c", "d"])
            #expect(results[0].hits.first?.entity.id == "w-1")
            #expect(results[1].hits.first?.entity.id == "w-3")
            #expect(results[2].problem?.contains("Nonsense") == true)
            #expect(report.unknownColumns == ["Shoe size"])
            #expect(report.findings.contains { $0.line == 3 })
            #expect(report.queriesWithHits == 2)
            #expect(report.note.contains("never an identification"))
        }
    }
}

extension ScreeningTests {
    @Test func `OFAC's entry 54522 comes first under its spellings, and other people do not match`()
        async throws
    {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/data/lists/ofac-sdn-2026-07-11")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: ../shared/data/lists/ofac-sdn-2026-07-11 is not here")
            return
        }
        let lists = try Watchlists.open([folder])
        for name in [
            "Hector Rusthenford Guerrero Flores", "Guerrero Flores Héctor", "H. Guerrero Flores",
            "Эктор Герреро Флорес",
        ] {
            let hit = try #require(try lists.hits(for: ScreeningFixture.person(name)).first)
            #expect(hit.entity.id == "ofac-54522", "\(name)")
        }
        for name in [
            "Héctor Guerrero López", "Hector Guerrero Perez", "Juan Flores", "Pedro Guerrero Flores",
        ] {
            let hits = try lists.hits(for: ScreeningFixture.person(name))
            #expect(!hits.contains { $0.entity.id == "ofac-54522" }, "\(name)")
        }
    }
}
