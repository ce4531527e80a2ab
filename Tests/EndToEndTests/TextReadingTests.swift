import Foundation
import Testing

/// Plain text read without a case.
@Suite struct TextReadingTests {
    @Test func `what is doubtful can be left out, and whom the rest is about is still named`() async throws {
        try await Program.inScratch { trama in
            let letter = try trama.write(
                "Raúl Mesa Soto lidera Los Lobos. Ayer fue detenida Ana Ruiz Paz en Lima.", to: "letter.txt")
            func lines(_ least: String) throws -> [[String: Any]] {
                try trama("read", letter, "--min-confidence", least).output.split(separator: "\n").map {
                    try #require(
                        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
                }
            }
            let all = try lines("0"), some = try lines("0.8")
            #expect(some.count < all.count && !some.isEmpty)
            for line in some where line["schema"] as? String == "Event" {
                #expect(line["confidence"] as? Double ?? 0 >= 0.8)
                let said = try #require(line["properties"] as? [String: [String]])
                for person in said["involved"] ?? [] {
                    #expect(some.contains { $0["entity"] as? String == person })
                }
            }
            #expect(try lines("1").isEmpty)
        }
    }

    @Test(arguments: ["2", "-0.1", "much"])
    func `a confidence that is no share is refused`(least: String) async throws {
        try await Program.inScratch { trama in
            let run = try trama("tag", "--min-confidence=\(least)", "letter.txt")
            #expect(run.status == 2)
        }
    }
}
