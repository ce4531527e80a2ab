import Foundation
import Testing

@Suite struct ReviewTests {
    private let one = """
        {"id":"p1","schema":"Person","properties":{"name":["Marcela Iturbe Solano"],"birthDate":["1971-02-03"]}}
        {"id":"p2","schema":"Person","properties":{"name":["Iván Quintero Paz"]}}

        """
    private let two = """
        {"id":"q1","schema":"Person","properties":{"name":["Marsela Iturbe"],"birthDate":["1972"]}}
        {"id":"q2","schema":"Person","properties":{"name":["Ivan Quintero Paz"]}}

        """

    @Test func `pairs are found, listed with reasons, judged, and a run is undone`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(one, to: "one.ftm.jsonl")
            try trama.write(two, to: "two.ftm.jsonl")
            #expect(try trama("load", "c.trama", "one.ftm.jsonl", "two.ftm.jsonl").status == 0)
            let run = try trama("xref", "c.trama", "--dataset", "one", "--against", "two", "--floor", "0.1")
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("Sought 2 entities"))
            let report = try #require(try trama.json("review", "c.trama") as? [String: Any])
            let pairs = try #require(report["pairs"] as? [[String: Any]])
            #expect(pairs.count == report["waiting"] as? Int && pairs.count >= 1)
            let left = try #require((pairs[0]["left"] as? [String: Any])?["id"] as? String)
            let right = try #require((pairs[0]["right"] as? [String: Any])?["id"] as? String)
            #expect((pairs[0]["explanation"] as? String)?.contains("name") == true)

            let judged = try trama("judge", "c.trama", left, right, "different", "--note", "two birth years")
            #expect(judged.status == 0 && judged.output.contains("stand apart"))
            let after = try #require(try trama.json("review", "c.trama") as? [String: Any])
            #expect(after["waiting"] as? Int == pairs.count - 1)
            let again = try trama("xref", "c.trama", "--floor", "0.1")
            #expect(again.output.contains("0 joined, 0 to review"))
            #expect(try trama("undo", "c.trama").output.contains("separate"))
            #expect(try trama("judge", "c.trama", left, right, "perhaps").status == 2)
            #expect(try trama("xref", "c.trama", "--undo", "1").status == 1)
            #expect(try trama("xref", "c.trama", "--floor", "7").status == 2)
            #expect(try trama("xref", "c.trama", "--dataset", "three").status != 0)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }
}
