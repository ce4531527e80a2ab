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
