import Foundation
import Testing

/// The news article with which the project began: what Trama must find in it, each with its passage.
@Suite struct AcceptanceTests {
    @Test func `the manhunt article becomes a network with its passages`() async throws {
        guard let article = Program.shared("acceptance/manhunt-article.txt") else { return }
        let text = try String(contentsOf: article, encoding: .utf8)
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama("ingest", "c.trama", article.path, "--document-date", "2023-09-25")
            let reading = try Reading(of: trama, case: "c.trama")
            let entities = reading.entities["manhunt-article.txt"] ?? [:]
            func ids(_ schema: String, _ name: String) -> Set<String> {
                Set(
                    entities.filter { $0.value.schema == schema && $0.value.names.contains(plain(name)) }.keys
                )
            }

            // Entities: one each, also where the text says less than the full name.
            let boss = ids("Person", "Héctor Guerrero Flores")
            #expect(boss.count == 1 && boss == ids("Person", "Guerrero Flores"))
            let gang = ids("Organization", "Tren de Aragua")
            let prison = ids("Facility", "Tocorón prison")
            #expect(gang.count == 1 && prison.count == 1)
            let people = entities.values.filter { $0.schema == "Person" }
            #expect(people.count == 3, "\(people.map(\.names))")
            for name in ["Gabriel Boric", "Nicolás Maduro"] { #expect(ids("Person", name).count == 1) }
            for name in ["Venezuela", "Colombia", "Ecuador", "Peru", "Chile"] {
                #expect(ids("Territory", name).count == 1)
            }

            // Relations.
            func found(_ schema: String, _ wanted: [String: Set<String>]) -> Bool {
                reading.relations.contains { relation in
                    relation.schema == schema
                        && wanted.allSatisfy { !(relation.values[$0.key] ?? []).isDisjoint(with: $0.value) }
                }
            }
            #expect(found("Membership", ["member": boss, "organization": gang, "role": ["leader"]]))
            #expect(found("Custody", ["prisoner": boss, "facility": prison, "endReason": ["escaped"]]))
            #expect(found("Control", ["controller": boss, "controlled": prison]))
            for country in ["co", "ec", "pe", "cl"] {
                #expect(found("Activity", ["actor": gang, "country": [country]]), "\(country)")
            }
            for activity in ["extortion", "sex trafficking", "contract killing", "kidnapping"] {
                #expect(found("Activity", ["actor": gang, "activityType": [activity]]), "\(activity)")
            }
            #expect(found("Occupancy", ["holder": ids("Person", "Gabriel Boric")]))
            #expect(found("Occupancy", ["holder": ids("Person", "Nicolás Maduro")]))

            // The warning is Maduro's claim, and every quote stands in the article byte for byte.
            let claims = try #require(try trama.json("claims", "c.trama") as? [[String: Any]])
            let bytes = Array(text.utf8)
            var warners: Set<String> = []
            for recorded in claims {
                let claim = try #require(recorded["claim"] as? [String: Any])
                let said = try #require(claim["statement"] as? [String: Any])
                let citation = try #require(
                    (claim["citation"] as? [String: Any])?["passage"] as? [String: Any])
                let passage = try #require((citation["_0"] as? [String: Any]) ?? citation)
                let range = try #require(passage["bytes"] as? [Int])
                let quote = String(decoding: bytes[range[0]..<range[1]], as: UTF8.self)
                #expect(passage["quote"] as? String == quote)
                if said["property"] as? String == "eventType", said["value"] as? String == "warning" {
                    #expect(quote.contains("officials had alerted the prisoners"))
                    if let speaker = claim["saidBy"] as? String { warners.insert(speaker) }
                }
            }
            #expect(warners == ids("Person", "Nicolás Maduro"))
        }
    }

    @Test func `real encyclopaedia articles are read without a fault`() async throws {
        guard let articles = Program.shared("demo/wikipedia") else { return }
        try await Program.inScratch { trama in
            try trama("new", "c")
            #expect(try trama("ingest", "c.trama", articles.path).status == 0)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }
}
