import Ontology
import Testing

/// Sentences about other gangs, prisons and countries than those of the examples, in three languages.
@Suite struct RelationTests {
    @Test(arguments: [
        (
            "Iván Mordisco Vera lidera el Clan del Golfo.",
            "Membership(member: Iván Mordisco Vera, organization: Clan del Golfo, role: leader)"
        ),
        (
            "Otto Salazar Niño, cabecilla de Los Choneros, cayó.",
            "Membership(member: Otto Salazar Niño, organization: Los Choneros, role: leader)"
        ),
        (
            "El jefe de Los Lobos, Wilmer Chavarría Barre, huyó.",
            "Membership(member: Wilmer Chavarría Barre, organization: Los Lobos, role: leader)"
        ),
        (
            "Marcos Camacho, líder do Primeiro Comando da Capital, foi ouvido.",
            "Membership(member: Marcos Camacho, organization: Primeiro Comando da Capital, role: leader)"
        ),
        (
            "Nemesio Oseguera is the leader of the Jalisco New Generation Cartel.",
            "Membership(member: Nemesio Oseguera, organization: Jalisco New Generation Cartel, role: leader)"
        ),
        (
            "The Gulf Clan is led by Jesús Ávila Villadiego.",
            "Membership(member: Jesús Ávila Villadiego, organization: Gulf Clan, role: leader)"
        ),
        (
            "Roberto Marín Soto and his gang, known as the Los Zetas, fled.",
            "Membership(member: Roberto Marín Soto, organization: Los Zetas, role: leader)"
        ),
        (
            "The Sinaloa Cartel, under Ismael Zambada's leadership, grew.",
            "Membership(member: Ismael Zambada, organization: Sinaloa Cartel, role: leader)"
        ),
    ])
    func `who leads`(text: String, expected: String) {
        #expect(Reading(text).relations == [expected])
    }

    @Test(arguments: [
        (
            "Carlos Mena Díaz, lugarteniente de Los Tiguerones, murió.",
            "Membership(member: Carlos Mena Díaz, organization: Los Tiguerones, role: lugarteniente)"
        ),
        (
            "Elmer Canales Rivera is a founder of the Mara Salvatrucha.",
            "Membership(member: Elmer Canales Rivera, organization: Mara Salvatrucha, role: founder)"
        ),
        (
            "Paulo Lemos Dias é integrante do Comando Vermelho.",
            "Membership(member: Paulo Lemos Dias, organization: Comando Vermelho, role: integrante)"
        ),
    ])
    func `who belongs`(text: String, expected: String) {
        #expect(Reading(text).relations == [expected])
    }

    @Test(arguments: [
        (
            "El penal de Lurigancho era controlado por Jorge Rivas Paz.",
            "Control(controller: Jorge Rivas Paz, controlled: penal de Lurigancho)"
        ),
        (
            "A facção Família do Norte controlava o presídio Compaj.",
            "Control(controller: Família do Norte, controlled: presídio Compaj)"
        ),
        (
            "La Roca prison, which Jorge Rivas Paz controlled, is closed.",
            "Control(controller: Jorge Rivas Paz, controlled: La Roca prison)"
        ),
        (
            "Fábio Souza Lima está preso na Penitenciária de Mossoró desde 2019.",
            "Custody(prisoner: Fábio Souza Lima, facility: Penitenciária de Mossoró, startDate: 2019)"
        ),
        (
            "Luis Arce Peña fue recluido en la cárcel de La Picota.",
            "Custody(prisoner: Luis Arce Peña, facility: cárcel de La Picota)"
        ),
        (
            "Ana Torres Gil is held in Altiplano prison.",
            "Custody(prisoner: Ana Torres Gil, facility: Altiplano prison)"
        ),
    ])
    func `who controls and who is held`(text: String, expected: String) {
        #expect(Reading(text).relations == [expected])
    }

    @Test func `what a court paper puts after a name is the man's`() {
        let reading = Reading(
            "Rui Prado Lima, vulgo \"Zóio\", brasileiro, nascido em 3 de maio de 1980, que desde 6 de junho se encontra recolhido na Penitenciária Agrícola de Cascavel, apelou."
        )
        #expect(reading.values("weakAlias", of: "Rui Prado Lima") == ["Zóio"])
        #expect(reading.values("nationality", of: "Rui Prado Lima") == ["br"])
        #expect(reading.values("birthDate", of: "Rui Prado Lima") == ["1980-05-03"])
        #expect(
            reading.relations == [
                "Custody(prisoner: Rui Prado Lima, facility: Penitenciária Agrícola de Cascavel)"
            ])
    }

    @Test(arguments: [
        "José Macías Villamar escapó de la cárcel de Latacunga en 2013.",
        "La fuga de José Macías Villamar de la cárcel de Latacunga ocurrió en 2013.",
    ])
    func `an escape ends a custody`(text: String) {
        let custody =
            "Custody(prisoner: José Macías Villamar, facility: cárcel de Latacunga, endReason: escaped, endDate: 2013)"
        #expect(Reading(text).relations.contains(custody))
    }

    @Test func `a relative clause speaks of the man and not of his gang`() {
        let reading = Reading(
            "Police hunt Raúl Mesa Soto, the boss of a Peruvian gang who recently escaped from the Challapalca prison, which he controlled."
        )
        #expect(
            reading.relations.contains("Control(controller: Raúl Mesa Soto, controlled: Challapalca prison)"))
        #expect(
            reading.relations.contains(
                "Custody(prisoner: Raúl Mesa Soto, facility: Challapalca prison, endReason: escaped)"))
    }

    @Test(arguments: [
        (
            "Chilean President Gabriel Boric spoke.",
            "Occupancy(holder: Gabriel Boric, post: President of Chile)"
        ),
        (
            "El presidente ecuatoriano Daniel Noboa habló.",
            "Occupancy(holder: Daniel Noboa, post: Presidente de Ecuador)"
        ),
        (
            "Luis Arce Catacora, presidente de Bolivia, habló.",
            "Occupancy(holder: Luis Arce Catacora, post: Presidente de Bolivia)"
        ),
        (
            "O ministro da Justiça do Brasil, Flávio Dino, falou.",
            "Occupancy(holder: Flávio Dino, post: Ministro da Justiça do Brasil)"
        ),
        (
            "Former Honduran president Juan Orlando Hernández left.",
            "Occupancy(holder: Juan Orlando Hernández, post: President of Honduras, status: ended)"
        ),
    ])
    func `who holds which post`(text: String, expected: String) {
        #expect(Reading(text).relations == [expected])
    }

    @Test func `crimes and countries in one enumeration are pairs`() {
        let reading = Reading(
            "La Mara Salvatrucha se dedica a la extorsión y el secuestro en Guatemala y Honduras.")
        let pairs = [
            ("extortion", "Guatemala", "gt"), ("extortion", "Honduras", "hn"),
            ("kidnapping", "Guatemala", "gt"), ("kidnapping", "Honduras", "hn"),
        ]
        #expect(
            reading.relations
                == Set(
                    pairs.map {
                        "Activity(actor: Mara Salvatrucha, activityType: \($0.0), place: \($0.1), country: \($0.2))"
                    }))
    }

    @Test(arguments: [
        (
            "The Gulf Clan engages in drug trafficking and illegal mining.",
            ["drug trafficking", "illegal mining"]
        ),
        ("Los Lobos se dedican al sicariato y la minería ilegal.", ["contract killing", "illegal mining"]),
        (
            "A milícia Liga da Justiça é acusada de extorsão, homicídios e agiotagem.",
            ["extortion", "homicide", "loan sharking"]
        ),
    ])
    func `crimes alone say nothing of countries`(text: String, crimes: [String]) {
        let claims = Reading(text).claims
        #expect(
            Set(claims.filter { $0.statement.property == "activityType" }.map(\.statement.value))
                == Set(crimes))
        #expect(!claims.contains { $0.statement.schema == "Activity" && $0.statement.property == "country" })
    }

    @Test func `the same relation in two passages is one entity with two groups`() {
        let reading = Reading(
            "Iván Vera Ruiz lidera Los Lobos. Según la policía, Los Lobos están dirigidos por Iván Vera Ruiz. Vera Ruiz lidera Los Lobos."
        )
        let memberships = reading.groups.filter { $0.claims.first?.statement.schema == "Membership" }
        #expect(memberships.count >= 2)
        #expect(Set(memberships.flatMap(\.claims).map(\.statement.entity)).count == 1)
    }

    @Test(arguments: [
        "Gangsters hired by Pedro Luna Gil, who was in Lima, murdered Juan Sosa Paz.",
        "El hermano de Pedro Luna Gil lidera a los vecinos.",
        "Pedro Luna Gil visitó el penal de Lurigancho con el ministro.",
        "Pedro Luna Gil escribió un libro sobre Los Lobos.",
    ])
    func `nobody is linked to what he is not said to do`(text: String) {
        let reading = Reading(text)
        #expect(
            !reading.relations.contains {
                $0.hasPrefix("Membership") || $0.hasPrefix("Control") || $0.hasPrefix("Custody")
            })
        #expect(
            !reading.relations.contains { $0.contains("perpetrator") || $0.contains("eventType: arrest") })
    }

    @Test func `the arrest of a family's members is not that of a man of its name`() {
        let read = Reading("Members of the Genovese family were arrested. Vito Genovese was a boss.")
            .relations
        #expect(
            read.contains { $0.hasPrefix("Event(involved: Genovese family, eventType: arrest") }, "\(read)")
        #expect(!read.contains { $0.contains("Vito Genovese") }, "\(read)")
    }
}
