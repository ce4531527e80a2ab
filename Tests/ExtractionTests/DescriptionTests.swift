import Testing

/// Whom "the suspect", "la empresa" or "o grupo" means, and what lines of a record are about.
@Suite struct DescriptionTests {
    @Test(arguments: [
        (
            "Police arrested Marlon Sealey on Monday. The suspect had escaped from Glendairy Prison in May.",
            "Custody(prisoner: Marlon Sealey, facility: Glendairy Prison, endReason: escaped"
        ),
        (
            "Rubén Salcedo Peña fue detenido en Colima. El imputado se fugó de la cárcel de Manzanillo.",
            "Custody(prisoner: Rubén Salcedo Peña, facility: cárcel de Manzanillo, endReason: escaped"
        ),
        (
            "A polícia prendeu Edson Vidal Moura em Belém. O suspeito fugiu do presídio de Marituba.",
            "Custody(prisoner: Edson Vidal Moura, facility: presídio de Marituba, endReason: escaped"
        ),
        (
            "Ramiro Ochoa Lizano, exgobernador de Guanacaste, volvió ayer. El exgobernador fue detenido en el aeropuerto.",
            "Event(involved: Ramiro Ochoa Lizano, eventType: arrest"
        ),
        (
            "The businessman Tomas Havel lives in Brno. On Friday the businessman was arrested.",
            "Event(involved: Tomas Havel, eventType: arrest"
        ),
        (
            "O prefeito de Codó, Nilton Barbosa Reis, não comentou. O prefeito foi preso na sexta-feira.",
            "Event(involved: Nilton Barbosa Reis, eventType: arrest"
        ),
        (
            "Fueron capturados Ernesto Lobo Paz y Julio Cantú Ríos. Los detenidos fueron condenados ayer.",
            "Event(involved: Julio Cantú Ríos, eventType: conviction"
        ),
        (
            "Petra Lindqvist was convicted in Malmö. She is married to the banker Anders Holmgren. In 2015 she was sentenced to six years.",
            "Event(involved: Petra Lindqvist, eventType: conviction, date: 2015"
        ),
    ])
    func `a description means who was so introduced, or who alone was arrested or tried`(
        text: String, relation: String
    ) {
        let read = Reading(text).relations
        #expect(read.contains { $0.hasPrefix(relation) }, "\(read)")
    }

    @Test(arguments: [
        "Marlon Sealey and Kirk Brathwaite were arrested on Monday. The suspect escaped from Glendairy Prison.",
        "Judge Alice Moreton spoke on Monday. The suspect escaped from Glendairy Prison.",
        "El juez Ramón Paz Leiva habló ayer. El imputado de otro caso se fugó de la cárcel de Manzanillo.",
        "Marlon Sealey was arrested. The suspect Kirk Brathwaite escaped from Glendairy Prison.",
    ])
    func `no description means somebody where it may be another`(text: String) {
        let read = Reading(text).relations.filter { $0.hasPrefix("Custody") && !$0.contains("Kirk") }
        #expect(read.isEmpty, "\(read)")
    }

    @Test(arguments: [
        (
            "Kestrel Mining Ltd was fined last year. The company was acquired by Halden Resources plc.",
            "Ownership(owner: Halden Resources plc, asset: Kestrel Mining Ltd"
        ),
        (
            "Transportes Lempa S.A. ganó el contrato. La empresa es propiedad de Nelson Quijano Rivas.",
            "Ownership(owner: Nelson Quijano Rivas, asset: Transportes Lempa S.A."
        ),
        (
            "A Viação Jacarandá Ltda. não respondeu. A empresa é de propriedade de Celso Arruda Pinto.",
            "Ownership(owner: Celso Arruda Pinto, asset: Viação Jacarandá Ltda."
        ),
    ])
    func `the company is the one named last`(text: String, relation: String) {
        let read = Reading(text).links
        #expect(read.contains { $0.hasPrefix(relation) }, "\(read)")
    }

    @Test(arguments: [
        (
            "Nacido en Maracay el 2 de diciembre de 1983, Javier Ponte Ruiz ingresó en la banda.",
            "Javier Ponte Ruiz", "1983-12-02"
        ),
        ("Born in Leeds on 3 May 1970, Graham Tunstall joined the army.", "Graham Tunstall", "1970-05-03"),
        (
            "Nascida em Évora a 9 de junho de 1951, a escritora Marta Falcão Dias vive no Porto.",
            "Marta Falcão Dias", "1951-06-09"
        ),
    ])
    func `a birth is read where it stands before the name`(text: String, name: String, date: String) {
        #expect(Reading(text).values("birthDate", of: name) == [date])
    }

    @Test(arguments: [
        (
            "Los Cuervos de Jiquilisco\nLíder: Amadeo Funes Cruz\nAliados: Mara Los Halcones\nSede: Usulután",
            [
                "Membership(member: Amadeo Funes Cruz, organization: Los Cuervos de Jiquilisco, role: leader)",
                "UnknownLink(subject: Los Cuervos de Jiquilisco, object: Usulután, role: based in)",
            ]
        ),
        (
            "Company: Brightsea Holdings Ltd\nShareholders: Marcus Aldine\nRegistered office: Valletta",
            [
                "Ownership(owner: Marcus Aldine, asset: Brightsea Holdings Ltd)",
                "UnknownLink(subject: Brightsea Holdings Ltd, object: Valletta, role: based in)",
            ]
        ),
        (
            "Nome: Jurandir Melo Castro\nCônjuge: Sônia Melo Castro",
            ["Family(person: Jurandir Melo Castro, relative: Sônia Melo Castro, relationship: conjuge)"]
        ),
    ])
    func `lines with labels are about whom the line before them names`(text: String, relations: [String]) {
        let reading = Reading(text)
        let read = reading.relations.union(reading.links)
        for relation in relations { #expect(read.contains(relation), "\(read)") }
    }

    @Test func `lines with labels after prose are about nobody`() {
        let text = """
            Prosecutors in Malta have said for years that Brightsea Holdings Ltd was nothing but a shell with no staff.
            Shareholders: Marcus Aldine
            """
        #expect(Reading(text).links.isEmpty)
    }

    @Test(arguments: [
        ("Lucía Barrantes Solano fue gobernadora de Cartago de 2008 a 2012.", "2008", "2012"),
        ("Peter Vance served as interior minister from 1999 to 2003.", "1999", "2003"),
    ])
    func `a post has the span that is said after it, and is over`(text: String, start: String, end: String) {
        let read = Reading(text).relations
        #expect(
            read.contains {
                $0.hasPrefix("Occupancy") && $0.contains("startDate: \(start)")
                    && $0.contains("endDate: \(end)")
                    && $0.contains("status: ended")
            }, "\(read)")
    }

    @Test func `who was named before goes on as holder of a post where the verb comes first`() {
        let text = "Tomás Iriarte Goñi nació en Estella. Fue gobernador de Navarra."
        #expect(Reading(text).relations.contains { $0.hasPrefix("Occupancy(holder: Tomás Iriarte Goñi") })
    }

    @Test func `a pronoun skips nobody, though the name between was not read`() {
        let text =
            "Dalvin Ponte Ruiz kept the books. To check: I could not reach Lugo. His sister, Carmen Lugo, left."
        #expect(!Reading(text).links.contains { $0.contains("Dalvin Ponte Ruiz") })
    }
}
