import Foundation
import Testing

/// `trama screen` and its siblings, run as an evaluator or an investigator runs them.
@Suite struct ScreeningCommandTests {
    static let list = """
        {"id":"w-1","schema":"Person","properties":{"name":["Hector Rusthenford GUERRERO FLORES"],"weakAlias":["Niño Guerrero"],"birthDate":["1983-12-02"]}}
        {"id":"w-2","schema":"Person","properties":{"name":["Josefina Ataúlfa Quispe Mamani"]}}
        {"id":"w-3","schema":"Company","properties":{"name":["Rotor Shipping Ltd"]}}

        """

    @Test func `a hit is a lead with its reasons, and changes the exit code only where that is asked for`()
        async throws
    {
        try await Program.inScratch { trama in
            let list = try trama.write(Self.list, to: "wanted.ftm.jsonl")
            let hit = try trama("screen", list, "--name", "Héctor Guerrero Flores")
            #expect(hit.status == 0)
            #expect(hit.output.contains("w-1") && hit.output.contains("Guerrero: the same"))
            #expect(hit.output.contains("A hit is a lead, never an identification."))
            #expect(
                try trama("screen", list, "--name", "Héctor Guerrero Flores", "--fail-on-hit").status == 3)
            #expect(try trama("screen", list, "--name", "Ottoline Zweig", "--fail-on-hit").status == 0)
        }
    }

    @Test func `a run that finds nothing says what it searched`() async throws {
        try await Program.inScratch { trama in
            let list = try trama.write(Self.list + "{broken\n", to: "wanted.ftm.jsonl")
            let none = try trama("screen", list, "--name", "Ottoline Zweig")
            #expect(none.status == 1, "a row was not read")
            for words in [
                "No hit", "wanted: 3 entities", "SHA-256 ", "wanted.ftm.jsonl, line 4",
                "never an identification",
            ] {
                #expect(none.output.contains(words), "\(words)")
            }
            let lost = try trama("screen", list, "absent.json", "--name", "Ottoline Zweig")
            #expect(lost.status == 1 && lost.output.contains("not searched: absent.json"))
        }
    }

    @Test func `a nickname alone is a lead marked weak`() async throws {
        try await Program.inScratch { trama in
            let list = try trama.write(Self.list, to: "wanted.ftm.jsonl")
            let weak = try trama("screen", list, "--name", "Niño Guerrero", "--fail-on-hit")
            #expect(weak.status == 0)
            #expect(weak.output.contains("weak lead") && weak.output.contains("w-1"))
            #expect(weak.output.contains("No hit at or above 0.70"))
        }
    }

    @Test func `queries become rows, from a list and from its index alike`() async throws {
        try await Program.inScratch { trama in
            let list = try trama.write(Self.list, to: "wanted.ftm.jsonl")
            let queries = try trama.write(
                """
                {"qid":"q1","schema":"Person","properties":{"name":["Quispe Mamani, Josefina"]}}
                not JSON
                {"qid":"q2","schema":"Company","properties":{"name":["Rotor Shipping Limited"]}}
                """, to: "queries.jsonl")
            let index = trama.folder.appendingPathComponent("wanted.index").path
            #expect(try trama("index", list, "--output", index).status == 0)
            let rows = try trama("screen", list, "--queries", queries, "--statistics")
            #expect(rows.status == 1 && rows.errors.contains("line 2: "))
            #expect(rows.errors.contains(#""queries": 2"#))
            let cells = rows.output.split(separator: "\n").map { $0.split(separator: "\t") }
            #expect(cells.allSatisfy { $0.count == 4 })
            #expect(cells.first.map { $0[0..<3].joined(separator: " ") } == "q1 1 w-2")
            #expect(cells.contains { $0[0] == "q2" && $0[1] == "1" && $0[2] == "w-3" })
            #expect(try trama("screen", index, "--queries", queries).output == rows.output)
            try Data([UInt8](repeating: 0, count: 900)).write(to: URL(fileURLWithPath: index))
            let refused = try trama("screen", index, "--queries", queries)
            #expect(refused.status == 1 && refused.errors.contains("is no index of Trama"))
        }
    }

    @Test func `pairs of names and of entities get scores`() async throws {
        try await Program.inScratch { trama in
            let names = try trama.write(
                "case_id\tname1\tname2\tschema\n1\tMohammed Ali\tMuhammad Aly\tPerson\nbroken\n2\tRotor Ltd\tJuan Pérez\tCompany\n",
                to: "names.tsv")
            let run = try trama.run(["names-score"], input: names)
            let scores = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
            #expect(scores.map { $0[0] } == ["1", "2"])
            #expect(scores.compactMap { Double($0[1]) }.count == 2)
            #expect((Double(scores[0][1]) ?? 0) > 0.7 && (Double(scores[1][1]) ?? 1) < 0.3)
            #expect(run.status == 1 && run.errors.contains("line 3: "))

            let person = #"{"id":"a","schema":"Person","properties":{"name":["José García López"]}}"#
            let pairs = try trama.write(
                #"{"id":"p\u0031","query":\#(person),"candidate":\#(person)}"# + "\n", to: "pairs.jsonl")
            let pair = try trama.run(["entities-score"], input: pairs)
            #expect(pair.status == 0 && pair.output.hasPrefix("p1\t0.9"))
        }
    }

    @Test func `duplicates of a list come out once`() async throws {
        try await Program.inScratch { trama in
            let list = try trama.write(
                Self.list
                    + #"{"id":"w-9","schema":"Person","properties":{"name":["Quispe Mamani, Josefina A."]}}"#
                    + "\n",
                to: "wanted.ftm.jsonl")
            let rows = try trama("dedupe", list, "--floor", "0.7").output.split(separator: "\n")
            #expect(rows.count == 1 && rows[0].hasPrefix("w-2\tw-9\t0."))
        }
    }

    @Test func `a text is screened, and JSON and tables say the same`() async throws {
        try await Program.inScratch { trama in
            let list = try trama.write(Self.list, to: "wanted.ftm.jsonl")
            let text = try trama.write("Ayer Héctor Guerrero Flores huyó.", to: "letter.txt")
            let table = try trama("screen", list, "--text", text, "--csv-output")
            #expect(table.output.contains("\n5,28,Héctor Guerrero Flores,0."))
            let json = try #require(try trama.json("screen", list, "--text", text) as? [String: Any])
            let hits = try #require(json["hits"] as? [[String: Any]])
            #expect(hits.map { $0["id"] as? String } == ["w-1"])
            #expect((json["note"] as? String)?.contains("never an identification") == true)
        }
    }

    @Test(arguments: [
        ["screen"], ["screen", "x.json"], ["screen", "x.json", "--name", "A", "--csv", "y"],
        ["screen", "x.json", "--name", "A", "--threshold", "2"],
        ["screen", "x.json", "--name", "A", "--limit", "0"],
        ["screen", "x.json", "--name", "A", "--birth-date", "yesterday"], ["index", "x.json"],
    ])
    func `what cannot be meant ends with exit code 2`(words: [String]) async throws {
        try await Program.inScratch { trama in
            let run = try trama.run(words, input: nil)
            #expect(run.status == 2)
        }
    }
}

extension Program {
    /// Runs the program with a file as its standard input.
    fileprivate func run(_ words: [String], input: String?) throws -> Run {
        let output = folder.appendingPathComponent(UUID().uuidString)
        let errors = folder.appendingPathComponent(UUID().uuidString)
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = executable
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "TRAMA_USER": "ana", "HOME": folder.path]
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) }
            ?? FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
