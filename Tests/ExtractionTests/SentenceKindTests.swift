import Ontology
import Testing

/// Subjects that stand far from their verbs or nowhere, lists, posts in labels: kinds of sentences, in three languages.
@Suite struct SentenceKindTests {
    @Test(arguments: [
        // Set off by marks
        (
            "Elvis Duarte Sosa, of Pomona, who had fled in 2019, was arrested in Lima.",
            ["Event(involved: Elvis Duarte Sosa, eventType: arrest)"]
        ),
        (
            "Elvis Duarte Sosa de 34 años fue detenido en Cúcuta.",
            ["Event(involved: Elvis Duarte Sosa, eventType: arrest)"]
        ),
        // One auxiliary for two participles
        (
            "Elvis Duarte Sosa was arrested in Lima and extradited to Chile.",
            [
                "Event(involved: Elvis Duarte Sosa, eventType: arrest, place: Lima)",
                "Event(involved: Elvis Duarte Sosa, place: Chile, eventType: extradition)",
            ]
        ),
        // No subject at all
        (
            "Elvis Duarte Sosa llegó a Cúcuta en marzo. Fue detenido dos días después.",
            ["Event(involved: Elvis Duarte Sosa, eventType: arrest)"]
        ),
        (
            "Elvis Duarte Sosa chegou a Cuiabá em março. Foi preso dois dias depois.",
            ["Event(involved: Elvis Duarte Sosa, eventType: arrest)"]
        ),
        // Each of a list
        (
            "La Fiscalía sancionó a Elvis Duarte Sosa, líder de Los Lobos y Los Tiguerones.",
            [
                "Membership(member: Elvis Duarte Sosa, organization: Los Lobos",
                "Membership(member: Elvis Duarte Sosa, organization: Los Tiguerones",
            ]
        ),
    ])
    func `who it is said of`(text: String, expected: [String]) {
        let read = Reading(text).relations
        for relation in expected {
            guard let type = relation.split(separator: "eventType: ").dropFirst().first else {
                #expect(read.contains { $0.hasPrefix(relation) }, "\(read)")
                continue
            }
            let ends = relation.split(separator: ",")[0]
            let event = "eventType: \(type.prefix { $0.isLetter })"
            #expect(read.contains { $0.hasPrefix(ends) && $0.contains(event) }, "\(read)")
        }
    }

    @Test(arguments: [
        (
            "Elvis Duarte Sosa, a suspected member of Los Lobos, was arrested in Manta.",
            ["eventType: arrest, place: Manta)", "role: member) alleged"]
        ),
        (
            "Los Lobos, rivales de Los Tiguerones, operan en Perú.",
            ["Activity(actor: Los Lobos, place: Perú, country: pe)"]
        ),
        (
            "Elvis Duarte Sosa e Iván Paz Luna llegaron a Lima. Ambos fueron detenidos el lunes.",
            [
                "Event(involved: Elvis Duarte Sosa, eventType: arrest)",
                "Event(involved: Iván Paz Luna, eventType: arrest)",
            ]
        ),
        (
            "Elvis Duarte Sosa era capo de Los Lobos. Iván Paz Luna integraba la misma banda.",
            ["Membership(member: Iván Paz Luna, organization: Los Lobos, role: member)"]
        ),
        (
            "O PCC nasceu em 1993. Elvis Duarte Sosa é o chefe da organização.",
            ["Membership(member: Elvis Duarte Sosa, organization: PCC, role: leader)"]
        ),
        (
            "Elvis Duarte Sosa ingresó al penal de Itauguá en 2010, se fugó en 2012 y fue detenido en 2013.",
            [
                "facility: penal de Itauguá, endReason: escaped, endDate: 2012)",
                "eventType: arrest, date: 2013)",
            ]
        ),
        (
            "El sospechoso, identificado como Elvis Duarte Sosa, fue detenido.",
            ["Event(involved: Elvis Duarte Sosa, eventType: arrest)"]
        ),
        (
            "La policía detuvo al líder de Los Lobos, Elvis Duarte Sosa, en Manta.",
            ["Event(involved: Elvis Duarte Sosa, eventType: arrest"]
        ),
        (
            "Ana Melchor Lima\nJuíza de Direito",
            ["Occupancy(holder: Ana Melchor Lima, post: Juíza de Direito)"]
        ),
        (
            "Nombre: Ernesto Melchor Paz.\nCargo: director del penal de Itauguá.",
            ["Occupancy(holder: Ernesto Melchor Paz, post: Director del penal de Itauguá)"]
        ),
    ])
    func `what a sentence says of whom it names or means`(text: String, expected: [String]) {
        let read = Reading(text).relations
        for relation in expected {
            #expect(read.contains { $0.contains(relation) }, "\(relation) in \(read)")
        }
    }

    @Test(arguments: [
        // Nobody was caught
        ("A reward is offered for information leading to the arrest of Elvis Duarte Sosa.", "arrest"),
        ("Un juez ordenó la captura de Elvis Duarte Sosa.", "arrest"),
        ("Prosecutors charged Elvis Duarte Sosa with kidnapping and murder.", "kidnapping"),
        // What a rival does is its own
        ("Los Lobos, rivales de Los Tiguerones, operan en Perú.", "actor: Los Tiguerones"),
    ])
    func `and what it does not say`(text: String, relation: String) {
        #expect(Reading(text).relations.allSatisfy { !$0.contains(relation) })
    }

    @Test(arguments: [
        // Another subject follows, or several people stand in the sentence before.
        ("Elvis Duarte Sosa llegó a Cúcuta en marzo. Fue detenido Iván Paz Luna dos días después.", "Elvis"),
        ("La policía habló con Elvis Duarte Sosa y con Iván Paz Luna. Fue detenido el lunes.", "Elvis"),
        // What one of two did.
        ("Police arrested Elvis Duarte Sosa and Iván Paz Luna fled.", "Iván Paz Luna, eventType: arrest"),
    ])
    func `and not of somebody else`(text: String, other: String) {
        #expect(Reading(text).relations.allSatisfy { !$0.contains(other) || $0.contains("escape") })
    }

    @Test(arguments: [
        ("The warden, Ernesto Melchor, and two guards were questioned.", "Ernesto Melchor", "Warden"),
        ("Director: Ernesto Melchor Paz", "Ernesto Melchor Paz", "Director"),
        ("Veracruz Governor Ernesto Melchor said so.", "Ernesto Melchor", "Governor of Veracruz"),
        ("O prefeito Ernesto Melchor Lima falou.", "Ernesto Melchor Lima", "Prefeito"),
        (
            "A governadora em exercício de Roraima, Ana Melchor Lima, falou.", "Ana Melchor Lima",
            "Governadora de Roraima"
        ),
        (
            "El ministro peruano de Justicia, Ernesto Melchor Paz, viajó.", "Ernesto Melchor Paz",
            "Ministro de Perú"
        ),
        (
            "La personera municipal, Ana Melchor Paz, lo duda.", "Ana Melchor Paz", "Personera municipal"
        ),
        (
            "En San Juan cayó el director del penal, Ernesto Melchor Paz, según la prensa.",
            "Ernesto Melchor Paz", "Director del penal"
        ),
        (
            "In Newark, U.S. Attorney Ernesto Melchor announced it.", "Ernesto Melchor", "U.S. Attorney"
        ),
    ])
    func `who holds which post`(text: String, holder: String, post: String) {
        let read = Reading(text).relations
        #expect(read.contains { $0.hasPrefix("Occupancy(holder: \(holder), post: \(post)") }, "\(read)")
    }
}
