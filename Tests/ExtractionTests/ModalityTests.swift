import Ontology
import Testing

@Suite struct ModalityTests {
    private let link = "Membership(member: Raúl Mesa Soto, organization: Los Lobos, role: leader)"

    @Test(arguments: [
        ("Raúl Mesa Soto lidera Los Lobos.", ""),
        ("Raúl Mesa Soto, presunto líder de Los Lobos, huyó.", " alleged"),
        ("Raúl Mesa Soto allegedly leads Los Lobos.", " alleged"),
        ("Raúl Mesa Soto, suposto líder de Los Lobos, fugiu.", " alleged"),
        ("Raúl Mesa Soto no lidera Los Lobos.", " negated"),
        ("Raúl Mesa Soto never led Los Lobos.", " negated"),
        ("Raúl Mesa Soto denied leading Los Lobos.", " denied by Raúl Mesa Soto"),
        ("¿Lidera Raúl Mesa Soto Los Lobos?", " asked"),
        ("If Raúl Mesa Soto leads Los Lobos we shall know.", " hypothetical"),
        ("Según la DEA, Raúl Mesa Soto lidera Los Lobos.", " reported by DEA"),
        ("El fiscal Hugo Paz Rey dijo que Raúl Mesa Soto lidera Los Lobos.", " reported by Hugo Paz Rey"),
    ])
    func `how it is said stays with the claim`(text: String, expected: String) {
        #expect(Reading(text).relations.filter { $0.hasPrefix("Membership") } == [link + expected])
    }

    @Test(arguments: [
        "President Carlos Mesa Gil acknowledged that officials had alerted the prisoners.",
        "El ministro Carlos Mesa Gil reconoció que funcionarios alertaron a los presos.",
        "O ministro Carlos Mesa Gil reconheceu que agentes avisaram os presos.",
    ])
    func `a warning by unnamed officials is kept with who speaks of it`(text: String) {
        let reading = Reading(text)
        #expect(reading.relations.contains("Event(eventType: warning) reported by Carlos Mesa Gil"))
        #expect(reading.entities == ["Person: Carlos Mesa Gil"])
    }

    @Test func `doubt lowers confidence`() {
        func confidence(_ text: String) -> Double {
            Reading(text).claims.first { $0.statement.schema == "Membership" }?.confidence ?? 0
        }
        #expect(
            confidence("Raúl Mesa Soto, presunto líder de Los Lobos, huyó.")
                < confidence("Raúl Mesa Soto, líder de Los Lobos, huyó."))
    }
}
