import Ontology
import Testing

@testable import Extraction

/// Where names end, what is no name, and whom nicknames and initials mean.
@Suite struct NameBoundsTests {
    @Test(arguments: [
        // Whoever stands after a prison's or a gang's name is no part of it.
        "En la ⟦cárcel de Riobamba⟧ ⟦Esteban Quiroga⟧ fue herido.",
        "Miembros de ⟦Los Tiguerones⟧ ⟦Walter Almeida⟧ y ⟦Luis Paz⟧ cayeron.",
        "Na ⟦Penitenciária Lemos Brito⟧ ⟦Carlos Nunes⟧ foi morto.",
        "El ⟦Tren del Llano⟧ ⟦Carlos Gómez Paz⟧ reapareció.",
        "A fuga de ⟦Rodrigo Mendonça⟧ da ⟦Penitenciária Federal de Mossoró⟧ durou semanas.",
        "⟦Ramiro Díaz Mora⟧ del ⟦Cartel de Guadalajara⟧ huyó.",
        "⟦John Smith⟧ of the ⟦Sinaloa Cartel⟧ fled.",
        "The ⟦116th Street Crew⟧ grew. The ⟦18th Street Gang⟧ shrank.",
        "Evadido del ⟦Centro Penitenciario de Aragua⟧ hace un año.",
        "La ⟦Policía Nacional⟧ ⟦Luis Paz Gil⟧ murió ayer.",
        // Prisons and fronts that are named for people keep the whole name.
        "El ⟦penal Miguel Castro Castro⟧ abrió.",
        "A ⟦Cadeia Pública Raimundo Vidal Pessoa⟧ fechou.",
        "A ⟦Penitenciária Nelson Hungria⟧ fechou.",
        "El ⟦Frente Carlos Patiño⟧ creció.",
        // Who commands, and whom.
        "Está à frente do ⟦Comando Sul⟧ desde maio.",
        "Assumiu o comando do ⟦Cartel do Norte⟧ em 2010.",
        "Chefe da ⟦Tropa do Urso⟧, ⟦Carlos Nunes Lima⟧ sumiu.",
        // Numbers and small words inside.
        "O ⟦Bonde dos 40⟧ cresceu.",
        "La banda ⟦Los 36⟧ creció.",
        "The ⟦18th Street⟧ gang grew. Members of ⟦18th Street⟧ fled.",
        "A facção ⟦Bala na Cara⟧ cresceu.",
        "Presos de ⟦Barrio 18⟧ huyeron.",
        // Labels of forms.
        "⟦Ramiro Guerra Flores⟧ Alias Chimuelo",
        "Nombre: ⟦Ramiro Guerra Flores⟧\nFecha: 2 de mayo\nDNI: 1234",
    ])
    func `names end where they should`(text: String) {
        let marked = MarkedText(text)
        let mentions = Reading(marked.plain).mentions
        #expect(mentions.filter { $0 != "Chimuelo" } == marked.marked)
    }

    @Test(arguments: [
        "There was a bank that the men called Banco de Tokio.",
        "Los presos abrieron un local llamado \"Banco de Ginebra\".",
        "Uma sala apelidada de \"Banco de Paris\" funcionava no pátio.",
    ])
    func `a nickname of a room is no bank`(text: String) {
        #expect(
            Reading(text).entities.filter { $0.hasPrefix("Organization") || $0.hasPrefix("Company") }.isEmpty)
    }

    @Test func `a disco is no city`() {
        #expect(Reading("There was a disco called Tokio. Una sala apodada Tokio cerró.").entities.isEmpty)
    }

    @Test func `a bank is one`() {
        #expect(Reading("El Banco de la Nación pagó.").entities == ["Organization: Banco de la Nación"])
    }

    @Test func `a gang is nobody's second name`() {
        let man = "Luiz Fernando Moreira"
        let reading = Reading("\(man), o Comando Vermelho passou a mandar. \(man), o Chumbinho, sumiu.")
        #expect(reading.values("weakAlias", of: man) == ["Chumbinho"])
        let second = Reading(
            "Ana Ríos Gil, alias 'Negra' y Los Lobos pactaron con Juan Paz Mora, alias 'Chino' y Luis Gil Soto."
        )
        #expect(second.values("weakAlias", of: "Ana Ríos Gil") == ["Negra"])
        #expect(second.values("alias", of: "Juan Paz Mora").isEmpty)
    }

    @Test(arguments: [
        ("La jueza Trinidad Steinmann habló.", "Person: Trinidad Steinmann"),
        ("Mauricio Gómez Lara cayó.", "Person: Mauricio Gómez Lara"),
        ("He fled to Trinidad.", "Territory: Trinidad"),
        ("Huyó a Chile y Mauricio.", "Territory: Chile"),
    ])
    func `people and countries of one name`(text: String, entity: String) {
        #expect(Reading(text).entities.contains(entity))
    }

    @Test func `a given name alone is no country`() {
        #expect(
            !Reading("Mauricio negó todo. Según Mauricio, nadie pagó. O Maurício negou.").entities.contains {
                $0.hasPrefix("Territory")
            })
    }

    @Test func `a gang of the document is no town in it`() {
        let reading = Reading("La banda Los Mochis creció. Soldados entraron en Los Mochis.")
        #expect(reading.entities == ["Organization: Los Mochis"])
    }

    @Test func `letters stand for the body that introduces them`() {
        let reading = Reading(
            "La Unión de Campesinos (UDC) protestó. La UDC cerró vías. El Movimiento Verde (DEA) no.")
        #expect(reading.mentions == ["Unión de Campesinos", "UDC", "UDC", "Movimiento Verde", "DEA"])
        #expect(reading.values("weakAlias", of: "Unión de Campesinos") == ["UDC"])
        #expect(reading.values("weakAlias", of: "Movimiento Verde").isEmpty)
    }

    @Test(arguments: [
        "Wilmer Pérez Castillo, alias 'Wilo', huyó. Wilo ordenó el ataque.",
        "Wilmer Pérez Castillo, conocido como el Catire, huyó. El Catire fue visto.",
        "Wilmer Pérez Castillo, o Tatu, fugiu. Tatu foi visto.",
        "Wilmer Pérez Castillo, nicknamed \"Wilo\", fled. Wilo was seen.",
        "Nombre: Wilmer Pérez Castillo\nAlias: Gordo Mota\nEdad: 30\n\nEl Gordo Mota huyó.",
        "Wilmer Pérez Castillo huyó. W. Pérez fue visto.",
    ])
    func `a nickname or an initial is the person's`(text: String) {
        let reading = Reading(text)
        #expect(reading.entities.filter { $0.hasPrefix("Person") } == ["Person: Wilmer Pérez Castillo"])
        #expect(reading.mentions.count >= 2)
    }

    @Test func `an initial that the lists do not know finds its man, another's does not`() {
        let reading = Reading("Nelson Colmenárez huyó. Vieron a N. Colmenárez y luego a J. Colmenárez.")
        #expect(reading.mentions.contains("N. Colmenárez"))
        #expect(
            !reading.claims.contains {
                $0.statement.value == "Nelson Colmenárez" && $0.citation.passage?.quote == "J. Colmenárez"
            })
    }

    @Test(arguments: [
        "Cayó alias \"Wilo\" en Lima.", "Alias Satanás murió.", "Vieron a alias 'El Gato' en Cúcuta.",
    ])
    func `who has a nickname only has a weak name`(text: String) {
        let properties = Reading(text).claims.filter { $0.statement.schema == "Person" }.map(
            \.statement.property)
        #expect(!properties.isEmpty && !properties.contains("name") && properties.contains("weakAlias"))
    }

    @Test func `a nickname of two men names neither`() {
        let reading = Reading(
            "Juan Pérez Soto, alias El Gordo, cayó. Luis Mora Gil, alias El Gordo, huyó. El Gordo habló.")
        #expect(reading.mentions == ["Juan Pérez Soto", "Luis Mora Gil"])
    }

    @Test(arguments: [
        ("Los Gallegos fueron expulsados.", "Organization: Los Gallegos"),
        ("Los Pulpos dominaban la cárcel.", "Organization: Los Pulpos"),
        ("O delegado Renato Barboza afirmou.", "Person: Renato Barboza"),
        ("A promotora de Justiça Simone Silveira denunciou.", "Person: Simone Silveira"),
    ])
    func `names at the head of a sentence and after posts`(text: String, entity: String) {
        #expect(Reading(text).entities.contains(entity))
    }

    @Test(arguments: [
        ("O artigo 500 do Código de Processo Penal Militar foi citado.", false),
        ("Nos autos da Ação Penal Militar, o réu recorreu.", false),
        ("He was held at the Candido Mendes Penal Institute in 1979.", true),
        ("El penal de Lurigancho fue cerrado.", true),
    ])
    func `penal law is no prison`(text: String, isPrison: Bool) {
        #expect(Reading(text).entities.contains { $0.hasPrefix("Facility") } == isPrison)
    }

    @Test func `a place that is a party to a suit stays one where the document has it as a place, too`() {
        let text = TokenizedText(
            "No Distrito Federal chove. No Distrito Federal faz sol. O Distrito Federal recorreu.")
        let kinds: [Mention.Kind] = [.place, .place, .organization]
        let mentions = zip([1, 6, 12], kinds).map { start, kind in
            Mention(tokens: start..<start + 2, kind: kind, confidence: kind == .place ? 0.9 : 0.6)
        }
        #expect(DocumentVote(text: text).settled(mentions).map(\.kind) == kinds)
    }
}
