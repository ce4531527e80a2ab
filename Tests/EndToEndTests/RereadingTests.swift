import Foundation
import Testing

@Suite struct RereadingTests {
    @Test func `a changed file comes in as a new version, and every decision is accounted for`() async throws
    {
        try await Program.inScratch { trama in
            let before = """
                El 20 de septiembre de 2023 el ejército entró en la cárcel de Tocorón.

                Héctor Guerrero Flores, líder del Tren de Aragua, escapó de la cárcel de Tocorón.

                El ministro Remigio Ceballos viajó a Maracay.
                """
            try trama.write(before, to: "in/nota.txt")
            try trama("new", "c")
            try trama("ingest", "c.trama", "in")
            let decided = try units(of: "Membership", trama) + units(ofValue: "Remigio Ceballos", trama)
            #expect(decided.count >= 2)
            #expect(try trama.run(["accept", "c.trama"] + decided).status == 0)
            let accepted = try claims(["--status", "accepted"], trama).count

            try trama.write(
                "Corregido.\n\n" + before.replacingOccurrences(of: "Remigio Ceballos", with: "Luis Prado"),
                to: "in/nota.txt")
            let second = try trama("ingest", "c.trama", "in")
            #expect(
                second.output.contains("1 document is a new version of what the case had: "),
                "\(second.output)")
            #expect(
                second.output.contains(
                    "1 decision rests on text that the new version no longer has; kept with the old one:"),
                "\(second.output)")
            // The old decisions stand, and all but one of them once more on the new version.
            #expect(try claims(["--status", "accepted"], trama).count == 2 * accepted - 1)
            let stray = try trama("claims", "c.trama", "--stray").output
            #expect(stray.contains("Remigio Ceballos") && stray.contains("1 decision\n"), "\(stray)")

            // Reading the same again changes nothing.
            let reread = try trama("reread", "c.trama", "--json")
            #expect(reread.status == 0)
            #expect(try trama("reread", "c.trama").output.hasPrefix("Nothing to do"))
            #expect(try claims(["--status", "accepted"], trama).count == 2 * accepted - 1)
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    private func claims(_ filter: [String], _ trama: Program) throws -> [[String: Any]] {
        let run = try trama.run(["claims", "c.trama", "--json"] + filter)
        return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
    }

    private func units(of schema: String? = nil, ofValue value: String? = nil, _ trama: Program) throws
        -> [String]
    {
        let found = try claims([], trama).filter { recorded in
            let claim = recorded["claim"] as? [String: Any]
            let said = claim?["statement"] as? [String: Any]
            return schema.map { said?["schema"] as? String == $0 } ?? true
                && value.map { said?["value"] as? String == $0 } ?? true
        }
        return Set(found.compactMap { ($0["unit"] as? NSNumber)?.stringValue }).sorted()
    }
}
