import Ontology
import Testing

@Suite struct MentionTests {
    @Test(arguments: [
        // Spanish
        "El jefe del ⟦Clan del Golfo⟧, ⟦Dairo Antonio Úsuga⟧, fue extraditado a ⟦Estados Unidos⟧.",
        "En el ⟦penal de Challapalca⟧ hay miembros de la ⟦Mara Salvatrucha⟧.",
        "El presidente ecuatoriano ⟦Daniel Noboa⟧ habló con la ⟦Policía Nacional de Colombia⟧.",
        "La banda ⟦Los Lobos⟧ opera en ⟦Guayaquil⟧.",
        "El ⟦Cártel de Sinaloa⟧ envió a ⟦Iván Zambada Ríos⟧ a ⟦Perú⟧.",
        // Portuguese
        "A facção ⟦Comando Vermelho⟧ controla o ⟦presídio Bangu 3⟧.",
        "O governador ⟦Cláudio Castro⟧ visitou a ⟦Penitenciária Federal de Catanduvas⟧.",
        "O ⟦Primeiro Comando da Capital⟧ atua no ⟦Paraguai⟧ e na ⟦Bolívia⟧.",
        // English
        "⟦Joaquín \"El Chapo\" Guzmán⟧ escaped from the ⟦Altiplano maximum-security prison⟧.",
        "U.S. Attorney General ⟦Merrick Garland⟧ named the ⟦Jalisco New Generation Cartel⟧.",
        "The ⟦Gulf Clan⟧, led by ⟦Jobanis de Jesús Ávila⟧, is active in ⟦Panama⟧.",
        "The ⟦Department of Justice⟧ charged a member of the ⟦Sinaloa cartel⟧ in ⟦Texas⟧.",
    ])
    func `names are found with their exact bytes`(text: String) {
        let marked = MarkedText(text)
        #expect(Reading(marked.plain).mentions == marked.marked)
    }

    @Test(arguments: [
        "Reports suggest that Luxury Jail is no name.",
        "Manhunt for Escaped Gang Boss Sheds Light on Luxury Jail and Criminal Network",
        "The Gang met Latin American leaders on Wednesday.",
        "Operation Sovereign Shield began in March.",
        "La Operación Trueno comenzó el Lunes Santo.",
        "Ganó el Premio Nobel de la Paz en Semana Santa.",
        "Según el Código Penal, la Ley de Extradición no aplica.",
        "O Prêmio Esso foi dado na Páscoa.",
        "Chilean authorities and Venezuelan migrants met. Families were moved.",
        "Early History\n\nCriminal Activities And Structure\n\nSee Also",
    ])
    func `headings, months, prizes, laws and demonyms are nobody`(text: String) {
        #expect(Reading(text).entities.isEmpty)
    }

    @Test func `a name across a line break is one name`() {
        let reading = Reading(
            "La policía de todo el país busca desde ayer a Héctor\nGuerrero Flores, líder de Los Lobos.")
        #expect(reading.entities.contains("Person: Héctor Guerrero Flores"))
    }

    @Test func `a list's lines are no one name`() {
        let reading = Reading(
            "Detenidos:\nJuan Pérez Soto\nAna Gil Ríos\nPolicía Nacional de Colombia\nJuan Gil Soto")
        #expect(
            reading.mentions == [
                "Juan Pérez Soto", "Ana Gil Ríos", "Policía Nacional de Colombia", "Juan Gil Soto",
            ])
    }

    @Test func `a headline in capitals names whom the text names`() {
        let reading = Reading(
            "CAE RUBÉN SALAZAR PINTO, LÍDER DE LOS LOBOS\n\nRubén Salazar Pinto cayó en Quito.")
        #expect(reading.mentions.first == "RUBÉN SALAZAR PINTO")
        #expect(reading.entities.contains("Person: Rubén Salazar Pinto"))
    }

    @Test func `the kinds of things are told apart`() {
        let reading = Reading(
            "El ministro Juan Reyes Soto dijo que Inversiones Andinas S.A. pagó al Cártel del Noreste en la cárcel de Lurigancho, en Lima, Perú."
        )
        #expect(
            reading.entities == [
                "Person: Juan Reyes Soto", "Company: Inversiones Andinas S.A.",
                "Organization: Cártel del Noreste",
                "Facility: cárcel de Lurigancho", "Territory: Lima", "Territory: Perú",
            ])
        #expect(reading.values("facilityType", of: "cárcel de Lurigancho") == ["prison"])
        #expect(reading.values("country", of: "Perú") == ["pe"])
        #expect(reading.values("level", of: "Perú") == ["country"])
    }
}
