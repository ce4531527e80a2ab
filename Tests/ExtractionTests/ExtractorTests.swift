import Extraction
import Foundation
import Ontology
import Testing

@Suite struct ExtractorTests {
    /// Checks that every passage quotes its bytes exactly.
    private func expectTrueQuotes(_ text: String) {
        let bytes = Array(text.utf8)
        for claim in Reading(text).claims {
            guard let passage = claim.citation.passage else {
                Issue.record("a claim without a passage")
                continue
            }
            #expect(Array(passage.quote.utf8) == Array(bytes[passage.bytes]))
            #expect(claim.method == "names@2" && (0...1).contains(claim.confidence))
        }
    }

    @Test(arguments: [
        "", " ", "\n\n", "\u{0}\u{1}\u{7f}", "«»“”‘’", "\u{202E}Pedro Luna Gil\u{202C} fue detenido.", "É",
        "’s", "\"", "(((((", "A.B.C.D.",
        "\u{FEFF}Pedro Luna Gil lidera Los Lobos.", "Петр Иванов was arrested. 習近平 met Juan Pérez Gil.",
        "alias", "alias \"", ", o ,", "de de de",
        "Pedro Luna Gil\r\nfue detenido\r\n", "e\u{301}l Jose\u{301} Pe\u{301}rez fue detenido.", "¿",
        "Héctor \"", "the gang", "2023-99-99",
    ])
    func `strange text is read, with offsets that stay true`(text: String) {
        expectTrueQuotes(text)
    }

    @Test func `passages quote their bytes`() {
        expectTrueQuotes(
            "El ministro «José Ñañez Peña» — alias “Ñato” — escapó de la cárcel de Ñuñoa en 2013… ¿Dónde está Ñañez Peña?"
        )
    }

    @Test func `reading twice gives the same claims`() {
        let text = "Pedro Luna Gil y Ana Ríos Paz lideran Los Lobos en Perú, Chile y Colombia."
        #expect(Reading(text).groups == Reading(text).groups)
    }

    @Test func `claims of a group share entity, passage and modality`() {
        for group in Reading(
            "El alcalde Luis Paz Gil dijo que Pedro Luna Gil escapó de la cárcel de Arica en 2013."
        ).groups {
            #expect(Set(group.claims.map(\.statement.entity)).count == 1)
            #expect(Set(group.claims.map(\.citation)).count == 1)
            #expect(Set(group.claims.map(\.modality)).count == 1)
        }
    }

    @Test(arguments: ["x", "Aa ", "de la ", "\"", "Los Lobos y ", "Juan Pérez, ", "3. ", "the gang and he "])
    func `time is linear in the length of the text`(unit: String) {
        func seconds(_ count: Int) -> Double {
            let text = String(repeating: unit, count: count)
            let clock = ContinuousClock()
            let took = clock.measure { _ = Reading(text) }
            return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        }
        let count = 60_000 / unit.utf8.count
        _ = seconds(100)
        // Twice four times is sixteen where the time is quadratic.
        #expect(seconds(count * 4) < 10 * max(seconds(count), 0.005))
    }

    @Test func `the article that started the project`() throws {
        guard let text = sharedText("acceptance/manhunt-article.txt") else { return }
        let reading = Reading(text)
        let head = "Héctor Guerrero Flores", gang = "Tren de Aragua", prison = "Tocorón prison"
        #expect(
            reading.entities
                == Set(
                    [
                        "Person: \(head)", "Person: Gabriel Boric", "Person: Nicolás Maduro",
                        "Organization: \(gang)", "Facility: \(prison)",
                    ]
                        + ["Venezuela", "Colombia", "Ecuador", "Peru", "Chile", "South America"].map {
                            "Territory: \($0)"
                        }))
        let countries = ["Colombia": "co", "Ecuador": "ec", "Peru": "pe", "Chile": "cl"]
        let crimes = ["extortion", "sex trafficking", "contract killing", "kidnapping"]
        let expected =
            [
                "Membership(member: \(head), organization: \(gang), role: leader)",
                "Custody(prisoner: \(head), facility: \(prison), endReason: escaped)",
                "Control(controller: \(head), controlled: \(prison))",
                "Occupancy(holder: Gabriel Boric, post: President of Chile)",
                "Event(eventType: warning) reported by Nicolás Maduro",
            ] + countries.map { "Activity(actor: \(gang), place: \($0.key), country: \($0.value))" }
            + crimes.map { "Activity(actor: \(gang), activityType: \($0))" }
        #expect(Set(expected).subtracting(reading.relations) == [])
        let memberships = reading.groups.filter { $0.claims.first?.statement.schema == "Membership" }
        #expect(memberships.count == 2)
        expectTrueQuotes(text)
    }
}
