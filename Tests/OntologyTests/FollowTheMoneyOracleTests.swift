import Foundation
import Ontology
import Testing

/// What FollowTheMoney's own library, in Python, makes of our model and values.
///
/// Runs where `$TRAMA_PYTHON` or `python3` can import followthemoney 4.11.2; prints why where none can.
struct FollowTheMoneyOracleTests {
    private static let python: String? = {
        let python = ProcessInfo.processInfo.environment["TRAMA_PYTHON"] ?? "python3"
        guard
            let version = try? run(
                python, "import followthemoney; print(followthemoney.__version__)", input: "")
        else {
            print("Comparison with FollowTheMoney skipped: \(python) cannot import followthemoney")
            return nil
        }
        guard version == "4.11.2\n" else {
            print("Comparison with FollowTheMoney skipped: 4.11.2 is wanted, \(python) has \(version)")
            return nil
        }
        return python
    }()

    private static func run(_ python: String, _ code: String, input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, "-c", code]
        let (standardInput, standardOutput) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Shorter than a pipe's buffer, or read line by line by a program that answers at the end.
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: output, as: UTF8.self)
    }

    /// JSON in, JSON out, one value a line.
    private func ask(_ python: String, _ code: String, _ lines: [[String?]]) throws -> [String] {
        let input = try lines.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        let frame =
            "import json, sys\nfrom followthemoney import model\nfrom followthemoney.types import registry\n"
        let answer = try FollowTheMoneyOracleTests.run(
            python, frame + code, input: input.joined(separator: "\n") + "\n")
        return answer.split(separator: "\n").map(String.init)
    }

    @Test(.enabled(if: python != nil))
    func `every clean value is one that the library keeps as it is`() throws {
        let python = try #require(FollowTheMoneyOracleTests.python)
        let cases = ValueCase.all.filter { $0.result != nil }
        let code = """
            for line in sys.stdin:
                kind, form, value = json.loads(line)
                print(json.dumps(registry.get(kind).clean(value, format=form)))
            """
        let theirs = try ask(python, code, cases.map { [$0.type.rawValue, $0.format, $0.result] })
        #expect(theirs.count == cases.count)
        for (item, answer) in zip(cases, theirs) {
            let kept = try JSONDecoder().decode(String?.self, from: Data(answer.utf8))
            #expect(kept == item.result, "\(item.testDescription)")
        }
    }

    @Test(.enabled(if: python != nil))
    func `every country, language and topic of ours is one of the library's`() throws {
        let python = try #require(FollowTheMoneyOracleTests.python)
        let code = """
            sys.stdin.read()
            for kind in ("country", "language", "topic"):
                for code in sorted(registry.get(kind).codes):
                    print(kind, code)
            """
        let theirs = try ask(python, code, [])
        for line in theirs where line != "country zz" {
            let words = line.split(separator: " ").map(String.init)
            #expect(PropertyType(rawValue: words[0])?.clean(words[1]) == words[1], "\(line)")
        }
    }

    @Test(.enabled(if: python != nil))
    func `schemata, properties and flags are the library's`() throws {
        let python = try #require(FollowTheMoneyOracleTests.python)
        let code = """
            sys.stdin.read()
            for s in model.schemata.values():
                print("|".join(["schema", s.name, s.label, s.plural, str(s.matchable), str(s.abstract),
                    " ".join(sorted(s.names)), " ".join(s.featured), " ".join(s.required), " ".join(s.caption),
                    f"{s.edge_source} {s.edge_target} {s.edge_directed}" if s.edge else "",
                    " ".join(s.temporal_start), " ".join(s.temporal_end)]))
                for p in s.properties.values():
                    if not p.stub:
                        print("|".join([s.name, p.qname, p.label, p.type.name, p.range.name if p.range else "",
                            str(p.matchable), str(p.hidden), str(p.deprecated), str(p.max_length), p.format or ""]))
            """
        let theirs = Set(try ask(python, code, []))
        let ours = Set(
            Model.standard.schemata.filter { $0.origin == Model.followTheMoney }.flatMap { schema in
                [Self.line(schema)]
                    + schema.properties.filter { $0.origin == Model.followTheMoney }.map {
                        Self.line($0, in: schema)
                    }
            })
        // Ours adds to the featured properties of Event, and hands captions and featured properties down.
        #expect(theirs.subtracting(ours).sorted() == [])
        #expect(ours.subtracting(theirs).sorted() == [])
    }

    private static func flag(_ value: Bool) -> String { value ? "True" : "False" }

    private static func line(_ schema: Schema) -> String {
        let added = ["eventType", "place"]
        let edge = schema.edge.map { "\($0.source) \($0.target) \(flag($0.directed))" } ?? ""
        return [
            "schema", schema.name, schema.label, schema.plural, flag(schema.isMatchable),
            flag(schema.isAbstract),
            schema.ancestors.sorted().joined(separator: " "),
            schema.featured.filter { !added.contains($0) }.joined(separator: " "),
            schema.required.joined(separator: " "), schema.caption.joined(separator: " "), edge,
            schema.temporalExtent.start.joined(separator: " "),
            schema.temporalExtent.end.joined(separator: " "),
        ].joined(separator: "|")
    }

    private static func line(_ property: Property, in schema: Schema) -> String {
        [
            schema.name, property.qualifiedName, property.label, property.type.rawValue, property.range ?? "",
            flag(property.isMatchable), flag(property.isHidden), flag(property.isDeprecated),
            String(property.maxLength), property.format ?? "",
        ].joined(separator: "|")
    }
}
