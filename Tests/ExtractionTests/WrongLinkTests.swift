import Ontology
import Testing

/// Sentences that a hasty reader takes for accusations of somebody who did nothing.
@Suite struct WrongLinkTests {
    private func read(_ text: String) -> Set<String> {
        Reading(text).relations.filter { !$0.hasPrefix("Occupancy") }
    }

    @Test(arguments: [
        "Asesinaron a la hija del juez Tomás Arce Luna en Tacna.",
        "Mataron al hermano del fiscal Tomás Arce Luna.",
        "Gunmen killed the brother of prosecutor Tomás Arce Luna.",
        "Mataram o irmão do promotor Tomás Arce Luna.",
        "O filho do promotor Tomás Arce Luna foi morto em Manaus.",
        "El hermano del capo Tomás Arce Luna lidera Los Ferales.",
        "The brother of Tomás Arce Luna leads Los Ferales.",
        "A esposa de Tomás Arce Luna comanda o Bonde do Norte.",
        "La viuda de Tomás Arce Luna encabeza Los Ferales.",
        "O advogado de Tomás Arce Luna foi preso em Belém.",
        "Police arrested Tomás Arce Luna's bodyguard.",
        "The associate of gang leader Tomás Arce Luna commands Los Ferales.",
        "Los abogados de los hermanos Tomás Arce Luna y Bruno Vega Díaz fueron detenidos.",
        "The lawyer of Tomás Arce Luna was arrested in Lima. He leads Los Ferales.",
        "The wife of Tomás Arce Luna, who leads Los Ferales, was arrested.",
        "El guardaespaldas del líder de Los Ferales, Tomás Arce Luna, fue detenido.",
        "A polícia prendeu o assassino de Tomás Arce Luna.",
        "El asesino de Tomás Arce Luna fue condenado a 20 años.",
        "Police arrested the killer of Tomás Arce Luna.",
        "A polícia prendeu a neta de Tomás Arce Luna.",
    ])
    func `a brother, wife or lawyer is not the one named`(text: String) {
        #expect(read(text) == [])
    }

    @Test(arguments: [
        "Tomás Arce Luna entregó un informe a Bruno Vega Díaz.",
        "Tomás Arce Luna recibió la visita de Bruno Vega Díaz.",
        "Los Ferales recibieron amenazas de Los Mirlos.",
        "Tomás Arce Luna transferiu o processo para a Polícia Civil.",
        "Tomás Arce Luna foi transferido para o Bonde do Norte.",
        "Tomás Arce Luna paid a visit to Bruno Vega Díaz.",
    ])
    func `what is handed over is not always money`(text: String) {
        #expect(!Reading(text).claims.contains { $0.statement.schema == "Payment" })
    }

    @Test(arguments: [
        "Tomás Arce Luna entregó 5.000 soles a Bruno Vega Díaz.",
        "Tomás Arce Luna transferiu R$ 20 mil para Bruno Vega Díaz.",
        "Tomás Arce Luna paid $20,000 to Bruno Vega Díaz.",
    ])
    func `money that is handed over is a payment`(text: String) {
        #expect(Reading(text).claims.contains { $0.statement.schema == "Payment" })
    }

    @Test(arguments: [
        "La libertad de Tomás Arce Luna fue negada por el juez.",
        "A liberdade de Tomás Arce Luna foi negada pelo juiz.",
    ])
    func `a release that is refused is none`(text: String) {
        #expect(read(text) == [])
    }

    @Test func `a post beside a name stays its own`() {
        #expect(
            Reading("El hermano del ministro Tomás Arce Luna lidera Los Ferales.").relations
                == ["Occupancy(holder: Tomás Arce Luna, post: Ministro)"])
    }

    @Test(arguments: [
        ("La captura de Tomás Arce Luna no se ha producido.", " negated"),
        ("The arrest of Tomás Arce Luna never happened.", " negated"),
        ("A prisão de Tomás Arce Luna ainda não ocorreu.", " negated"),
        ("The arrest of Tomás Arce Luna did not stop the gang.", ""),
        ("La detención de Tomás Arce Luna no detuvo los robos.", ""),
    ])
    func `a negation after the noun`(text: String, mood: String) {
        #expect(read(text) == ["Event(involved: Tomás Arce Luna, eventType: arrest)" + mood])
    }

    @Test(arguments: [
        (
            "Ana Rojas Pinto preside a Polícia Federal e disse que não vai sair.",
            "Occupancy(holder: Ana Rojas Pinto, post: Diretor da Polícia Federal)"
        ),
        (
            "Ana Rojas Pinto preside la Policía Federal y dijo que no va a salir.",
            "Occupancy(holder: Ana Rojas Pinto, post: Director de la Policía Federal)"
        ),
    ])
    func `a sentence is read in its own language`(text: String, expected: String) {
        #expect(Reading(text).relations == [expected])
    }

    @Test func `a document in two languages is read in both`() {
        let read = read(
            """
            Tomás Arce Luna fue capturado el lunes en la ciudad de Iquique por la policía.

            The police of the city said that Bruno Vega Díaz was arrested in the same house.
            """)
        #expect(read.contains { $0.contains("Tomás Arce Luna, eventType: arrest") })
        #expect(read.contains { $0.contains("Bruno Vega Díaz, eventType: arrest") })
    }

    @Test(arguments: [
        ("Sí, Tomás Arce Luna lidera Los Ferales.", ""),
        ("Si Tomás Arce Luna lidera Los Ferales, se sabrá.", " hypothetical"),
        ("En el caso de Iquique, Tomás Arce Luna lidera Los Ferales.", ""),
    ])
    func `yes is no condition`(text: String, mood: String) {
        #expect(
            read(text) == [
                "Membership(member: Tomás Arce Luna, organization: Los Ferales, role: leader)" + mood
            ])
    }

    @Test(arguments: [
        ("La extorsión cometida por Los Ferales disparó los homicidios en la ciudad.", "Los Ferales"),
        ("Extortion carried out by Los Ferales drove up homicides in the city.", "Los Ferales"),
        ("A extorsão praticada pelo Bonde do Norte fez disparar os homicídios.", "Bonde do Norte"),
    ])
    func `what a gang sets off is not its own crime`(text: String, gang: String) {
        #expect(read(text) == ["Activity(actor: \(gang), activityType: extortion)"])
    }

    @Test(arguments: [
        "Tomás Arce Luna was arrested in Lima; he allegedly leads Los Ferales.",
        "Tomás Arce Luna was arrested in Lima, and he allegedly leads Los Ferales.",
        "Tomás Arce Luna fue detenido en Lima; presuntamente vive de la extorsión.",
        "Tomás Arce Luna foi preso em Lima; ele supostamente comanda o Bonde do Norte.",
    ])
    func `a hedge stays in its clause`(text: String) {
        #expect(read(text).contains("Event(involved: Tomás Arce Luna, eventType: arrest, place: Lima)"))
    }

    @Test func `a hedge at the end holds for its own clause`() {
        #expect(
            read("Tomás Arce Luna lidera Los Ferales, según fuentes policiales.")
                == ["Membership(member: Tomás Arce Luna, organization: Los Ferales, role: leader) alleged"])
    }

    @Test(arguments: [
        "La llamada fue el prólogo a un secuestro de Tomás Arce Luna.",
        "In the series, Tomás Arce Luna leads Los Ferales.",
        "The novel tells how Tomás Arce Luna was killed in Lima.",
        "En la novela, Tomás Arce Luna lidera Los Ferales.",
        "La película narra cómo Tomás Arce Luna fue asesinado.",
        "O personagem Tomás Arce Luna lidera o Bonde do Norte.",
        "Na série, Tomás Arce Luna lidera o Bonde do Norte.",
    ])
    func `a story is no evidence`(text: String) {
        #expect(Reading(text).relations == [])
    }

    @Test(arguments: [
        "Tomás Arce Luna fue detenido tras una serie de robos.",
        "Tomás Arce Luna was arrested after a series of robberies.",
    ])
    func `a series of crimes is no story`(text: String) {
        #expect(read(text).contains("Event(involved: Tomás Arce Luna, eventType: arrest)"))
    }

    @Test(arguments: [
        (
            "Minister Hugo Paz Rey denied that Tomás Arce Luna leads Los Ferales.", " denied by Hugo Paz Rey"
        ),
        ("According to the DEA, Tomás Arce Luna denied leading Los Ferales.", " denied by Tomás Arce Luna"),
        ("Según la DEA, Tomás Arce Luna negó ser líder de Los Ferales.", " denied by Tomás Arce Luna"),
    ])
    func `a denial keeps its speaker`(text: String, mood: String) {
        #expect(
            read(text) == [
                "Membership(member: Tomás Arce Luna, organization: Los Ferales, role: leader)" + mood
            ])
    }

    // MARK: What several did, and when

    @Test(arguments: [
        "Tomás Arce Luna y Bruno Vega Díaz, líderes de Los Ferales, huyeron.",
        "Tomás Arce Luna and Bruno Vega Díaz, leaders of Los Ferales, fled.",
        "El informe menciona a Tomás Arce Luna y Bruno Vega Díaz, líderes de Los Ferales.",
    ])
    func `two leaders are two relations`(text: String) {
        #expect(
            read(text) == [
                "Membership(member: Tomás Arce Luna, organization: Los Ferales, role: leader)",
                "Membership(member: Bruno Vega Díaz, organization: Los Ferales, role: leader)",
            ])
    }

    @Test(arguments: [
        (
            "Tomás Arce Luna, Hugo Paz Rey and Bruno Vega Díaz escaped from Kerobokan Prison on 12 March 2021.",
            "Kerobokan Prison"
        ),
        (
            "Tomás Arce Luna, Hugo Paz Rey y Bruno Vega Díaz se fugaron del penal de Yanamayo el 12 de marzo de 2021.",
            "penal de Yanamayo"
        ),
        (
            "Tomás Arce Luna, Hugo Paz Rey e Bruno Vega Díaz fugiram da Penitenciária de Mossoró em 12 de março de 2021.",
            "Penitenciária de Mossoró"
        ),
    ])
    func `each of several escapes, on a date`(text: String, prison: String) {
        #expect(
            read(text)
                == Set(
                    ["Tomás Arce Luna", "Hugo Paz Rey", "Bruno Vega Díaz"].map {
                        "Custody(prisoner: \($0), facility: \(prison), endReason: escaped, endDate: 2021-03-12)"
                    }))
    }

    @Test(arguments: [
        "Tomás Arce Luna, 41, and Bruno Vega Díaz, 34, escaped from Kerobokan Prison.",
        "Tomás Arce Luna, alias 'Toto', and Bruno Vega Díaz, alias 'Vivo', escaped from Kerobokan Prison.",
    ])
    func `ages and aliases stand between the names of several`(text: String) {
        #expect(
            read(text) == [
                "Custody(prisoner: Tomás Arce Luna, facility: Kerobokan Prison, endReason: escaped)",
                "Custody(prisoner: Bruno Vega Díaz, facility: Kerobokan Prison, endReason: escaped)",
            ])
    }

    @Test(arguments: [
        "Police searched for Tomás Arce Luna and Bruno Vega Díaz escaped from Kerobokan Prison.",
        "Tomás Arce Luna and Bruno Vega Díaz, leader of Los Ferales, met in Lima.",
        "La esposa de Tomás Arce Luna y Bruno Vega Díaz, líderes de Los Ferales, huyeron.",
    ])
    func `who only stands beside is left out`(text: String) {
        #expect(!read(text).contains { $0.contains("Tomás Arce Luna") && !$0.hasPrefix("Event") })
    }

    @Test(arguments: [
        ("Tomás Arce Luna, de 34 años, líder de Los Ferales, fue detenido.", "Los Ferales"),
        ("Tomás Arce Luna, 34, leader of Los Ferales, was arrested.", "Los Ferales"),
        ("Tomás Arce Luna, de 34 anos, líder do Bonde do Norte, foi preso.", "Bonde do Norte"),
    ])
    func `an age stands between`(text: String, gang: String) {
        #expect(
            read(text) == [
                "Membership(member: Tomás Arce Luna, organization: \(gang), role: leader)",
                "Event(involved: Tomás Arce Luna, eventType: arrest)",
            ])
    }

    @Test(arguments: [
        ("Tomás Arce Luna, exintegrante de Los Ferales, declaró ayer.", "status: ended, role: integrante"),
        ("Tomás Arce Luna, ex miembro de Los Ferales, declaró ayer.", "status: ended, role: miembro"),
        ("Tomás Arce Luna, a former member of Los Ferales, testified.", "status: ended, role: member"),
        ("Tomás Arce Luna, ex-integrante de Los Ferales, hoje é pastor.", "status: ended, role: integrante"),
        ("Tomás Arce Luna, former leader of Los Ferales, testified.", "role: leader, status: ended"),
    ])
    func `what is over is said to be`(text: String, fields: String) {
        #expect(
            read(text) == ["Membership(member: Tomás Arce Luna, organization: Los Ferales, \(fields))"])
    }

    @Test(arguments: [
        (
            "Tomás Arce Luna was held in Kerobokan Prison since 12 March 2019.", "Kerobokan Prison",
            "2019-03-12"
        ),
        (
            "Tomás Arce Luna está recluido en el penal de Yanamayo desde marzo de 2019.", "penal de Yanamayo",
            "2019-03"
        ),
        (
            "Tomás Arce Luna está preso na Penitenciária de Mossoró desde 2019.", "Penitenciária de Mossoró",
            "2019"
        ),
    ])
    func `held since a date`(text: String, prison: String, date: String) {
        #expect(
            read(text) == ["Custody(prisoner: Tomás Arce Luna, facility: \(prison), startDate: \(date))"])
    }

    @Test(arguments: [
        "Police want Tomás Arce Luna, the head of Los Ferales, who slipped out of Tarrafal prison last week.",
        "Buscan a Tomás Arce Luna, el jefe de Los Ferales, quien escapó de la cárcel de Tarrafal.",
    ])
    func `who escaped is the man and not the gang that he heads`(text: String) {
        let read = Reading(text).relations
        #expect(read.contains { $0.hasPrefix("Custody(prisoner: Tomás Arce Luna") && $0.contains("escaped") })
        let leads = "Membership(member: Tomás Arce Luna, organization: Los Ferales"
        #expect(read.contains { $0.hasPrefix(leads) })
    }
}
