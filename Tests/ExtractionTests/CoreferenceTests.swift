import Ontology
import Testing

@Suite struct CoreferenceTests {
    private func people(_ text: String) -> Set<String> {
        Reading(text).entities.filter { $0.hasPrefix("Person") }
    }

    @Test(arguments: [
        "Rafael Caro Quintero fue detenido. Caro Quintero negó los cargos.",
        "Rafael Caro Quintero fue detenido. Rafael Caro apeló.",
        "President Rafael Caro Quintero spoke. Later President Caro Quintero left.",
        "Rafael Caro Quintero, alias \"El Príncipe\", cayó. El Príncipe fue trasladado.",
    ])
    func `a shorter form names the person of the fuller one`(text: String) {
        #expect(people(text) == ["Person: Rafael Caro Quintero"])
    }

    @Test func `a surname of two people names neither`() {
        let reading = Reading(
            "Ovidio Guzmán López y Joaquín Guzmán Loera son socios. Guzmán fue detenido ayer.")
        #expect(reading.mentions.filter { $0 == "Guzmán" }.isEmpty)
        #expect(reading.relations.isEmpty)
    }

    @Test func `brothers of one surname stay two`() {
        #expect(
            people("Juan Pérez Rojas llegó. Luis Pérez Rojas se fue.") == [
                "Person: Juan Pérez Rojas", "Person: Luis Pérez Rojas",
            ])
    }

    @Test(arguments: [
        "El Tren de Aragua (TdA) creció. El TdA opera en Chile.",
        "The Tren de Aragua gang grew. Later the Tren de Aragua split.",
        "O Primeiro Comando da Capital cresceu. O PCC domina São Paulo.",
        "Los Choneros crecieron. Miembros de Choneros huyeron.",
    ])
    func `acronym, article and "gang" make no second group`(text: String) {
        #expect(Reading(text).entities.filter { $0.hasPrefix("Organization") }.count == 1)
    }

    @Test func `a prison is known by its own name`() {
        let reading = Reading(
            "Lurigancho prison burned. Inmates fled Lurigancho at night. La cárcel de Lurigancho reabrió.")
        #expect(reading.entities.filter { $0.hasPrefix("Facility") }.count == 1)
        #expect(reading.mentions.count == 3)
    }

    @Test func `one country is one entity under all its names`() {
        let reading = Reading(
            "Estados Unidos acusó. EE.UU. pidió su extradición. The United States agreed with the U.S.")
        #expect(
            Set(reading.claims.filter { $0.statement.property == "name" }.map(\.statement.entity)).count == 1)
    }

    @Test func `nicknames are weak and full second names are not`() {
        let reading = Reading(
            "Dairo Úsuga, alias 'Otoniel', cayó. Marcos Camacho, o Marcola, sumiu. Juan Ríos Peña, también conocido como Pedro Gómez Lara, huyó."
        )
        #expect(reading.values("weakAlias", of: "Dairo Úsuga") == ["Otoniel"])
        #expect(reading.values("weakAlias", of: "Marcos Camacho") == ["Marcola"])
        #expect(reading.values("alias", of: "Juan Ríos Peña") == ["Pedro Gómez Lara"])
    }
}
