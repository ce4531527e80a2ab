import Foundation
import Testing

@Suite struct ExportTests {
    @Test func `only what people accepted leaves, unless one says otherwise`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama("ingest", "c.trama", Program.example.path)
            let nothing = try trama("export", "c.trama", "--format", "ftm")
            #expect(nothing.output.isEmpty && nothing.errors.contains("Left out:"))
            let all = try trama("export", "c.trama", "--include-proposed")
            #expect(all.output.split(separator: "\n").count > 50)
            #expect(
                !all.output.contains(Program.package.path) && !all.output.contains("\"ana\"")
                    && !all.output.contains(trama.folder.path))
        }
    }

    @Test func `what people decided in the example leaves as annotated passages`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama("ingest", "c.trama", Program.example.path)
            #expect(try trama("export", "c.trama", "--format", "passages").output.isEmpty)
            let queue = try #require(
                try trama.json("review", "c.trama", "--claims", "--limit", "400") as? [String: Any])
            let groups = try #require(queue["groups"] as? [[[String: Any]]])
            let units = groups.compactMap { ($0.first?["unit"] as? NSNumber)?.stringValue }
            #expect(units.count > 100)
            for (index, verdict) in ["accept", "reject"].enumerated() {
                let some = units.indices.filter { $0 % 3 == index }.map { units[$0] }
                #expect(try trama.run([verdict, "c.trama"] + some).status == 0)
            }
            let export = try trama("export", "c.trama", "--format", "passages")
            #expect(export.status == 0 && export.errors.hasPrefix("Wrote "))
            let passages = export.output.components(separatedBy: "\n\n").filter { !$0.isEmpty }
            #expect(passages.count > 50)
            for passage in passages {
                let lines = passage.components(separatedBy: "\n")
                #expect(
                    lines[0].firstMatch(of: /^## (es|en|pt|und) [a-z]+ \d{4}(-\d\d){0,2}$/) != nil,
                    "\(passage)")
                let numbers = Set(lines.flatMap { $0.matches(of: /\[[A-Z]+#(\d+) [^\[\]]+\]/).map(\.1) })
                for line in lines where line.hasPrefix("= ") {
                    #expect(line.matches(of: /#(\d+)/).allSatisfy { numbers.contains($0.1) }, "\(passage)")
                }
                let comments = lines.filter { $0.hasPrefix("# ") }
                #expect(
                    comments.allSatisfy { $0.firstMatch(of: /^# (rejected|undecided|accepted): ./) != nil })
            }
            #expect(
                passages.contains { $0.contains("\n= ") }
                    && passages.contains { $0.contains("\n# rejected: ") })
        }
    }

    @Test func `followthemoney reads the export and drops no value`() async throws {
        try await Program.inScratch { trama in
            guard let python = try FollowTheMoney.python(in: trama) else { return }
            try trama("new", "c")
            try trama("ingest", "c.trama", Program.example.path)
            for file in ["acceptance/manhunt-article.txt", "demo/wikipedia"] {
                if let real = Program.shared(file) { try trama("ingest", "c.trama", real.path) }
            }
            try trama(
                "add", "c.trama", "Person", "name=Ana Pérez", "birthDate=2 de diciembre de 1983",
                "gender=female", "nationality=ve", "email=ana@example.org", "phone=+58 212 555 1234")
            #expect(try trama("export", "c.trama", "--include-proposed", "-o", "all.ftm.json").status == 0)
            try trama.write(FollowTheMoney.comparison, to: "compare.py")
            let result = Pipe()
            let process = Process()
            process.executableURL = URL(fileURLWithPath: python)
            process.arguments = ["compare.py", "all.ftm.json"]
            process.currentDirectoryURL = trama.folder
            process.standardOutput = result
            try process.run()
            let output = String(decoding: result.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(output)")
            #expect(output.contains("values compared, 0 lost"), "\(output)")
            print("followthemoney: \(output)")
        }
    }

    @Test func `a query takes whom it asks for, with links and their ends where they are wanted`()
        async throws
    {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(
                """
                {"id":"p1","schema":"Person","properties":{"name":["Juan Pérez Ejemplo"]}}
                {"id":"p2","schema":"Person","properties":{"name":["Eva Ruiz Mora"]}}
                {"id":"o1","schema":"Organization","properties":{"name":["Grupo Ejemplo"]}}
                {"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["o1"],"role":["leader"]}}
                {"id":"m2","schema":"Membership","properties":{"member":["p2"],"organization":["o1"]}}

                """, to: "wanted.ftm.jsonl")
            try trama.write(
                #"{"id":"x1","schema":"Vessel","properties":{"name":["Sombra"]}}"#, to: "ships.ftm.jsonl")
            try trama("load", "c.trama", "wanted.ftm.jsonl", "ships.ftm.jsonl")
            func ids(_ query: String...) throws -> [String] {
                let lines = try trama.run(["export", "c.trama", "--format", "csv"] + query).output
                return lines.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
            }
            #expect(try ids() == ["p1", "p2", "o1", "m1", "m2", "x1"])
            #expect(try ids("--schema", "Person") == ["p1", "p2"])
            #expect(try ids("--schema", "LegalEntity", "--name", "ejemplo") == ["p1", "o1"])
            #expect(try ids("--list", "ships") == ["x1"])
            #expect(try ids("--document", "ships.ftm.jsonl") == ["x1"])
            #expect(try ids("--entity", "Juan Pérez Ejemplo") == ["p1"])
            #expect(try ids("--entity", "p1", "--links") == ["p1", "m1"])
            #expect(try ids("--entity", "p1", "--links", "--ends") == ["p1", "o1", "m1"])
            let link = try trama("export", "c.trama", "--format", "csv", "--entity", "m1").output
            #expect(link.contains("Juan Pérez Ejemplo") && link.contains("Grupo Ejemplo"))
            #expect(try trama("export", "c.trama", "--schema", "Nonsense").status != 0)
            #expect(try trama("export", "c.trama", "--format", "xlsx").status == 2)
            #expect(try trama("export", "c.trama", "--format", "passages", "--links").status == 2)
        }
    }
}

/// The peer's own library, from the Python index where that can be reached.
enum FollowTheMoney {
    static func python(in trama: Program) throws -> String? {
        if let given = ProcessInfo.processInfo.environment["TRAMA_PYTHON"] { return given }
        let made = try? run("/usr/bin/env", ["python3", "-m", "venv", "ftm"], in: trama.folder)
        let python = trama.folder.appendingPathComponent("ftm/bin/python").path
        guard made == 0,
            (try? run(python, ["-m", "pip", "-q", "install", "followthemoney>=4.11"], in: trama.folder)) == 0
        else {
            print("skipped: the Python index cannot be reached, so followthemoney cannot be asked")
            return nil
        }
        return python
    }

    private static func run(_ program: String, _ arguments: [String], in folder: URL) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Parses each entity with cleaning on, and compares what is left value by value.
    static let comparison = """
        import json, sys
        from followthemoney import model
        from followthemoney.proxy import EntityProxy
        seen = lost = 0
        ids = set()
        lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
        for data in lines:
            ids.add(data["id"])
        for data in lines:
            proxy = EntityProxy.from_dict(data, cleaned=False)
            for name, values in data["properties"].items():
                prop = proxy.schema.get(name)
                kept = proxy.get(name, quiet=True) if prop is not None else []
                for value in values:
                    seen += 1
                    if value not in kept:
                        lost += 1
                        print("lost:", data["schema"], name, repr(value), kept)
                    if prop is not None and prop.type.name == "entity" and value not in ids:
                        lost += 1
                        print("dangling:", data["schema"], name, value)
        print(seen, "values compared,", lost, "lost")
        """
}
