import Foundation
import Ontology
import Testing
import Workbench

@testable import Web

@Suite struct YenteAPIQueryTests {
    private func read(_ body: String) throws -> [(key: String, query: [String: [String]])] {
        try YenteQueries(Data(body.utf8), model: .standard).queries.map { ($0.key, $0.query.properties) }
    }

    @Test func `a value is a text, a list or a number, and takes its normal form`() throws {
        let queries = try read(
            """
            {"weights":{"name_literal":0.8},"config":{},"queries":{"b":{"schema":"Company","properties":{}},
             "a":{"id":"mine-1","schema":"Person","properties":{
              "name":"Juan Pérez Ejemplo","birthDate":[1983,"31 de marzo de 1983"],"nationality":["Venezuela","ve"],
              "gender":["Masculino",null,{"x":1}],"country":"Nowhere at all","shoeSize":["44"],"passportNumber":" F-123 "}}}}
            """)
        #expect(queries.map(\.key) == ["a", "b"])
        let properties = queries[0].query
        #expect(properties["name"] == ["Juan Pérez Ejemplo"])
        #expect(properties["birthDate"] == ["1983", "1983-03-31"])
        #expect(properties["nationality"] == ["ve"])
        #expect(properties["gender"] == ["male"])
        #expect(properties["country"] == nil && properties["shoeSize"] == nil)
        #expect(properties["passportNumber"]?.count == 1)
        #expect(queries[1].query.isEmpty)
    }

    @Test(arguments: [
        (#"{"queries":{"q1":{"schema":"Persn","properties":{}}}}"#, 400, "Unknown schema: 'Persn'"),
        (#"{"queries":{}}"#, 400, "No queries provided."),
        (#"{"queries":{"q":{"schema":"Person","properties":{}}},"config":{"nm_x":1}}"#, 400, "nm_x"),
        ("", 422, "JSON"), ("{", 422, "JSON"), ("[]", 422, "kind"), ("{}", 422, "Field required"),
        ("null", 422, "kind"),
        (#"{"queries":[]}"#, 422, "kind"), (#"{"queries":{"q":null}}"#, 422, "kind"),
        (#"{"queries":{"q":{"properties":{}}}}"#, 422, "Field required"),
        (#"{"queries":{"q":{"schema":"Person"}}}"#, 422, "Field required"),
        (#"{"queries":{"q":{"schema":"Person","properties":[]}}}"#, 422, "kind"),
        (#"{"queries":{"q":{"schema":"Person","properties":{"name":{"x":1}}}}}"#, 422, "text or a list"),
        (#"{"queries":{"q":{"schema":1,"properties":{}}}}"#, 422, "kind"),
    ])
    func `a body that asks for nothing is refused with a sentence`(
        body: String, status: Int, sentence: String
    ) {
        let problem = #expect(throws: YenteProblem.self) { try read(body) }
        #expect(problem?.code == status)
        #expect(problem?.message.contains(sentence) == true, "\(problem?.message ?? "")")
    }

    @Test func `a hundred queries are taken, and one more is refused`() throws {
        func body(_ count: Int) -> String {
            let queries = (0..<count).map { #""q\#($0)":{"schema":"Person","properties":{"name":"Ana"}}"# }
            return #"{"queries":{"# + queries.joined(separator: ",") + "}}"
        }
        #expect(try read(body(100)).count == 100)
        let problem = #expect(throws: YenteProblem.self) { try read(body(101)) }
        #expect(problem?.code == 400)
    }

    @Test func `a body that would fill memory is refused before it is read`() throws {
        let values =
            "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":["
            + String(repeating: "1,", count: 300_000) + "1]}}}}"
        #expect(throws: YenteProblem.self) { try read(values) }
        #expect(throws: YenteProblem.self) { try read(String(repeating: "[", count: 1_000_000)) }
        #expect(throws: YenteProblem.self) { try read(String(repeating: "{\"a\":", count: 1_000_000)) }
        // Brackets within a text are text.
        let text = String(repeating: "[{,:\\\\\\\"", count: 100_000)
        #expect(
            try read(#"{"queries":{"q":{"schema":"Person","properties":{"name":""# + text + "\"}}}}").count
                == 1)
    }

    @Test func `any bytes are answered`() {
        var generator = SeededGenerator(seed: 7)
        let seed = Array(
            #"{"queries":{"q1":{"schema":"Person","properties":{"name":["Ana \u00e9"],"birthDate":1983}}}}"#
                .utf8)
        for _ in 0..<3000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: index)
                default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &generator)], at: index)
                }
            }
            do {
                _ = try YenteQueries(Data(bytes), model: .standard)
            } catch {
                #expect(error is YenteProblem)
            }
        }
    }
}

/// Numbers that look random and come again with the same seed (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
