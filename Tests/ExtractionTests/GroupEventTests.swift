import Testing

/// What groups do to each other, and what runs through whole clauses, in three languages.
@Suite struct GroupEventTests {
    @Test(arguments: [
        ("A turf war between the Kilrush Gang and the Dunmore Cartel has left six dead.", "conflict"),
        ("The Kilrush Gang clashed with the Dunmore Cartel in Cork.", "conflict"),
        ("The Kilrush Gang formed an alliance with the Dunmore Cartel.", "alliance"),
        ("The Kilrush Gang broke away from the Dunmore Cartel in 2011.", "split"),
        ("La guerra entre el Cártel de Tonalá y Los Zopilotes dejó seis muertos.", "conflict"),
        ("El Cártel de Tonalá mantiene una alianza con Los Zopilotes.", "alliance"),
        ("El Cártel de Tonalá se escindió de Los Zopilotes en 2011.", "split"),
        ("A guerra entre o Comando do Norte e o Bonde dos Prados deixou seis mortos.", "conflict"),
        ("O Comando do Norte mantém uma aliança com o Bonde dos Prados.", "alliance"),
    ])
    func `what two groups do to each other is an event of both`(text: String, type: String) {
        let read = Reading(text).relations
        #expect(
            read.contains {
                $0.hasPrefix("Event(") && $0.contains("eventType: \(type)")
                    && $0.split(separator: "involved: ").count == 3
            }, "\(read)")
    }

    @Test(arguments: [
        (
            "Several members of the Kilrush Gang were arrested in Cork.",
            "Event(involved: Kilrush Gang, eventType: arrest"
        ),
        (
            "Integrantes del Cártel de Tonalá fueron detenidos en León.",
            "Event(involved: Cártel de Tonalá, eventType: arrest"
        ),
        (
            "Membros do Comando do Norte foram presos em Manaus.",
            "Event(involved: Comando do Norte, eventType: arrest"
        ),
        (
            "Dermot Scully surrendered to police on Friday.",
            "Event(involved: Dermot Scully, eventType: surrender"
        ),
        (
            "Adán Urrutia Paz se entregó ayer en Temuco.",
            "Event(involved: Adán Urrutia Paz, eventType: surrender"
        ),
        (
            "Nivaldo Campos Rosa se entregou ontem em Natal.",
            "Event(involved: Nivaldo Campos Rosa, eventType: surrender"
        ),
    ])
    func `what befalls a group's members or somebody is an event`(text: String, relation: String) {
        let read = Reading(text).relations
        #expect(read.contains { $0.hasPrefix(relation) }, "\(read)")
    }

    @Test(arguments: [
        (
            "The Kilrush Gang has been led by former soldiers such as Dermot Scully and Fintan Roche.",
            [
                "Membership(member: Dermot Scully, organization: Kilrush Gang, role: leader)",
                "Membership(member: Fintan Roche, organization: Kilrush Gang, role: leader)",
            ]
        ),
        (
            "Andes Copper Ltd is controlled by the investor Pavel Novotny.",
            ["Control(controller: Pavel Novotny, controlled: Andes Copper Ltd)"]
        ),
        (
            "El Clan Ovalle es dirigido actualmente por Ramiro Ovalle Tapia.",
            ["Membership(member: Ramiro Ovalle Tapia, organization: Clan Ovalle, role: leader)"]
        ),
        (
            "A Transportadora Ipê Ltda. é controlada pelo empresário Caio Mendes Prado.",
            ["Control(controller: Caio Mendes Prado, controlled: Transportadora Ipê Ltda.)"]
        ),
        (
            "Nuria Bastos Leal estaba casada con el ganadero Evaristo Rincón Sosa.",
            ["Family(relative: Nuria Bastos Leal, person: Evaristo Rincón Sosa"]
        ),
    ])
    func `leaders, owners and kin are read through what stands between`(text: String, relations: [String]) {
        let reading = Reading(text)
        let read = reading.relations.union(reading.links)
        for relation in relations { #expect(read.contains { $0.hasPrefix(relation) }, "\(read)") }
    }
}
