import Testing

/// What a careful reader finds in Spanish as newspapers, prosecutors and the police of a dozen countries write it.
@Suite struct SpanishReadingTests {
    private static let leaders: [(String, String, String)] = [
        (
            "Wilfredo Salcedo Mora, máximo líder de la banda Los Pulpos, dirigía los cobros desde el extranjero.",
            "Wilfredo Salcedo Mora", "Los Pulpos"
        ),
        (
            "El cabecilla de la organización criminal Los Injertos, identificado como Darwin Quiroz Tello, cayó en Trujillo.",
            "Darwin Quiroz Tello", "Los Injertos"
        ),
        (
            "Los Pachencos, organización liderada por Freddy Cabrera Carrillo, opera en Santa Marta.",
            "Freddy Cabrera Carrillo", "Los Pachencos"
        ),
        ("Al mando de Los Caparros estaba Emiliano Osorio Vega.", "Emiliano Osorio Vega", "Los Caparros"),
        (
            "Emiliano Osorio Vega, quien comandaba Los Caparros, murió en combate.",
            "Emiliano Osorio Vega", "Los Caparros"
        ),
        ("Emiliano Osorio Vega estaba al mando de Los Caparros.", "Emiliano Osorio Vega", "Los Caparros"),
        (
            "Rubén Darío Viloria, quien encabezaba la megabanda Los Orejones, fue abatido por la policía.",
            "Rubén Darío Viloria", "Los Orejones"
        ),
        (
            "Wilfrido Tobón Gómez, capo del Cártel de Tláhuac, controlaba el narcomenudeo en la alcaldía.",
            "Wilfrido Tobón Gómez", "Cártel de Tláhuac"
        ),
        (
            "El capo del Cártel de Santa Rosa de Lima, José Antonio Yáñez, fue trasladado al penal del Altiplano.",
            "José Antonio Yáñez", "Cártel de Santa Rosa de Lima"
        ),
        (
            "La banda Los Monos es dirigida por Ariel Moreno Cantos desde la cárcel de Ezeiza.",
            "Ariel Moreno Cantos", "Los Monos"
        ),
        (
            "Los Monos, bajo el mando de Ariel Moreno Cantos, se dedican al narcotráfico, la extorsión y el sicariato.",
            "Ariel Moreno Cantos", "Los Monos"
        ),
        (
            "William Almeida Bautista fundó y lideró Los Tiguerones.",
            "William Almeida Bautista", "Los Tiguerones"
        ),
        (
            "El líder y fundador de Los Chone Killers, Antonio Campos Pacheco, se encontraba prófugo.",
            "Antonio Campos Pacheco", "Los Chone Killers"
        ),
        (
            "La Fiscalía identificó a Julio Martínez Andrade como el cabecilla de Los Fatales.",
            "Julio Martínez Andrade", "Los Fatales"
        ),
        (
            "Pedro Acuña Leal, alias \"Gordo\", cabecilla de la banda delictiva Los Cagones, fue recapturado en Callao.",
            "Pedro Acuña Leal", "Los Cagones"
        ),
        (
            "La Policía detuvo al líder del Cártel de Caborca, Ramiro Quintero Félix, en un rancho de Sonora.",
            "Ramiro Quintero Félix", "Cártel de Caborca"
        ),
        (
            "Ramiro Quintero Félix, a quien se le considera líder del Cártel de Caborca, se amparó.",
            "Ramiro Quintero Félix", "Cártel de Caborca"
        ),
        (
            "El Cártel de Caborca, encabezado por Ramiro Quintero Félix, disputa la frontera.",
            "Ramiro Quintero Félix", "Cártel de Caborca"
        ),
        (
            "Esneider Arias Mora es uno de los cabecillas de Los Pelusos.",
            "Esneider Arias Mora", "Los Pelusos"
        ),
        (
            "Los Pelusos, cuyo jefe es Esneider Arias Mora, controlan el corredor.",
            "Esneider Arias Mora", "Los Pelusos"
        ),
        (
            "Mario Zúñiga Lara, alias \"Cuervo\", jefe de la organización criminal Los Sanguinarios, fue abatido por agentes.",
            "Mario Zúñiga Lara", "Los Sanguinarios"
        ),
        (
            "La Fiscalía sostiene que Mario Zúñiga Lara dirige Los Sanguinarios desde prisión.",
            "Mario Zúñiga Lara", "Los Sanguinarios"
        ),
        (
            "Mario Zúñiga Lara, el hombre que comandaba el Cártel de Cholula, cayó este lunes.",
            "Mario Zúñiga Lara", "Cártel de Cholula"
        ),
        (
            "Hoy el Cártel de Cholula está bajo las órdenes de Mario Zúñiga Lara.",
            "Mario Zúñiga Lara", "Cártel de Cholula"
        ),
        (
            "Se trata de Elías Montero Pardo, cabecilla de Los Sanguinarios.",
            "Elías Montero Pardo", "Los Sanguinarios"
        ),
    ]

    @Test(arguments: leaders)
    func `who leads a gang`(text: String, who: String, gang: String) {
        #expect(
            Reading(text).of("Membership") == [
                "Membership(member: \(who), organization: \(gang), role: leader)"
            ])
    }

    private static let members: [(String, String, String, String)] = [
        (
            "Yonathan Pirela Ruz, lugarteniente de La Local, se entregó.",
            "Yonathan Pirela Ruz", "La Local", "lugarteniente"
        ),
        (
            "Tres integrantes de Los Shottas, entre ellos Brayan Castro Mina, fueron aprehendidos.",
            "Brayan Castro Mina", "Los Shottas", "member"
        ),
        (
            "Formaba parte de la Mara Salvatrucha el salvadoreño José Luis Mendoza.",
            "José Luis Mendoza", "Mara Salvatrucha", "member"
        ),
        (
            "José Luis Mendoza forma parte de la Mara Salvatrucha desde los trece años.",
            "José Luis Mendoza", "Mara Salvatrucha", "member"
        ),
        (
            "Kevin Rosales Luna, gatillero del Cártel del Noreste, disparó contra los militares.",
            "Kevin Rosales Luna", "Cártel del Noreste", "gatillero"
        ),
        (
            "Kevin Rosales Luna se desempeñaba como jefe de plaza del Cártel del Noreste en Nuevo Laredo.",
            "Kevin Rosales Luna", "Cártel del Noreste", "jefe de plaza"
        ),
        (
            "El operador financiero del Cártel del Noreste, Hugo Salinas Cortinas, fue detenido en Monterrey.",
            "Hugo Salinas Cortinas", "Cártel del Noreste", "operador financiero"
        ),
        (
            "El español Ramón Pardo Sieira, miembro del Clan Castro, cumple condena en la prisión de Teixeiro.",
            "Ramón Pardo Sieira", "Clan Castro", "miembro"
        ),
        (
            "Elías Montero Pardo (34), integrante de Los Sanguinarios, recibió un disparo.",
            "Elías Montero Pardo", "Los Sanguinarios", "integrante"
        ),
        (
            "El sicario del Cártel de Cholula Elías Montero Pardo confesó el crimen.",
            "Elías Montero Pardo", "Cártel de Cholula", "sicario"
        ),
        (
            "Elías Montero Pardo hacía parte de Los Sanguinarios y cobraba las extorsiones.",
            "Elías Montero Pardo", "Los Sanguinarios", "member"
        ),
    ]

    @Test(arguments: members)
    func `who belongs to a gang, and as what`(text: String, who: String, gang: String, role: String) {
        #expect(
            Reading(text).of("Membership") == [
                "Membership(member: \(who), organization: \(gang), role: \(role))"
            ])
    }

    private static let hearsay: [(String, String, String, String)] = [
        (
            "Julio Martínez Andrade, identificado como presunto cabecilla de Los Fatales, fue detenido en Quito.",
            "Julio Martínez Andrade", "Los Fatales", "leader"
        ),
        (
            "La Policía Nacional capturó a Óscar Peña Rueda, alias \"Morfi\", señalado líder de Los Flacos.",
            "Óscar Peña Rueda", "Los Flacos", "leader"
        ),
        (
            "Brayan Castro Mina, presunto integrante de Los Shottas, fue presentado ante un juez.",
            "Brayan Castro Mina", "Los Shottas", "integrante"
        ),
        (
            "El presunto miembro del Barrio 18 José Luis Mendoza fue deportado.",
            "José Luis Mendoza", "Barrio 18", "miembro"
        ),
        (
            "A Milton Zárate Ríos se le sindica como miembro de Los Malditos de Bayóvar.",
            "Milton Zárate Ríos", "Los Malditos de Bayóvar", "miembro"
        ),
        (
            "Milton Zárate Ríos habría integrado la banda Los Malditos de Bayóvar.",
            "Milton Zárate Ríos", "Los Malditos de Bayóvar", "member"
        ),
        (
            "Esneider Arias Mora, quien sería el segundo al mando de Los Pelusos, se entregó a las autoridades.",
            "Esneider Arias Mora", "Los Pelusos", "segundo al mando"
        ),
        (
            "Autoridades atribuyen a Esneider Arias Mora el liderazgo de Los Pelusos.",
            "Esneider Arias Mora", "Los Pelusos", "leader"
        ),
        (
            "Según la Dijín, Esneider Arias Mora asumió el mando de Los Pelusos en 2018.",
            "Esneider Arias Mora", "Los Pelusos", "leader"
        ),
        (
            "Detienen a Mario Peralta Ruiz, señalado como operador del Cártel de los Arellano.",
            "Mario Peralta Ruiz", "Cártel de los Arellano", "operador"
        ),
        (
            "La Guardia Civil ha detenido a Ramón Pardo Sieira, presunto jefe del Clan Castro.",
            "Ramón Pardo Sieira", "Clan Castro", "leader"
        ),
    ]

    @Test(arguments: hearsay)
    func `what is said to be so is no fact`(text: String, who: String, gang: String, role: String) {
        let read = Reading(text).of("Membership")
        let plain = "Membership(member: \(who), organization: \(gang), role: \(role))"
        #expect(read.count == 1 && read.allSatisfy { $0.hasPrefix(plain) && $0 != plain })
    }

    private static let rulers: [(String, String, String)] = [
        (
            "El pran de la cárcel de Tocuyito, Néstor Ricardi Salazar, se evadió en la madrugada.",
            "Néstor Ricardi Salazar", "cárcel de Tocuyito"
        ),
        (
            "Néstor Ricardi Salazar, pran del penal de Uribana, cobraba la \"causa\" a los reclusos.",
            "Néstor Ricardi Salazar", "penal de Uribana"
        ),
        ("El penal de Sabaneta lo controlaba Edwin Soto Nava.", "Edwin Soto Nava", "penal de Sabaneta"),
        ("Edwin Soto Nava mandaba en la cárcel de Sabaneta.", "Edwin Soto Nava", "cárcel de Sabaneta"),
        (
            "Durante años, la cárcel de Turi estuvo bajo el control de Los Lobos.",
            "Los Lobos", "cárcel de Turi"
        ),
        ("Los Lobos se adueñaron de la cárcel de Turi.", "Los Lobos", "cárcel de Turi"),
        (
            "Dentro de la Penitenciaría del Litoral mandan Los Choneros.",
            "Los Choneros", "Penitenciaría del Litoral"
        ),
        (
            "La Penitenciaría del Litoral, dominada por Los Choneros, alberga a seis mil presos.",
            "Los Choneros", "Penitenciaría del Litoral"
        ),
        (
            "El control de la Penitenciaría del Litoral lo ejercían Los Choneros.",
            "Los Choneros", "Penitenciaría del Litoral"
        ),
        (
            "Los Choneros impusieron su ley en la Penitenciaría del Litoral.",
            "Los Choneros", "Penitenciaría del Litoral"
        ),
        (
            "En la cárcel de El Rodeo, Gilberto Molina Hernández ejercía como pran.",
            "Gilberto Molina Hernández", "cárcel de El Rodeo"
        ),
        (
            "La cárcel de El Rodeo estaba en manos de Gilberto Molina Hernández.",
            "Gilberto Molina Hernández", "cárcel de El Rodeo"
        ),
        (
            "Gilberto Molina Hernández gobernó durante ocho años la cárcel de El Rodeo.",
            "Gilberto Molina Hernández", "cárcel de El Rodeo"
        ),
        (
            "El penal de Tacumbú, que manejaba Elías Montero Pardo, fue intervenido.",
            "Elías Montero Pardo", "penal de Tacumbú"
        ),
        (
            "Durante una década el Clan Rotela controló el penal de Tacumbú.",
            "Clan Rotela", "penal de Tacumbú"
        ),
        (
            "El Clan Rotela tenía el control del penal de Tacumbú y vendía drogas en Paraguay.",
            "Clan Rotela", "penal de Tacumbú"
        ),
    ]

    @Test(arguments: rulers)
    func `who rules a prison`(text: String, who: String, prison: String) {
        #expect(Reading(text).of("Control") == ["Control(controller: \(who), controlled: \(prison))"])
    }

    private static let prisoners: [(String, String, String, String)] = [
        (
            "Fabricio Colina Peña, detenido en la cárcel de Riobamba, escapó en enero.",
            "Fabricio Colina Peña", "cárcel de Riobamba", ""
        ),
        (
            "La evasión de Fabricio Colina Peña de la cárcel de Riobamba provocó la destitución del director.",
            "Fabricio Colina Peña", "cárcel de Riobamba", "escaped"
        ),
        (
            "Fabricio Colina Peña logró evadirse del penal de Riobamba disfrazado de guardia.",
            "Fabricio Colina Peña", "penal de Riobamba", "escaped"
        ),
        (
            "Entre los evadidos de la cárcel de Riobamba figura Fabricio Colina Peña.",
            "Fabricio Colina Peña", "cárcel de Riobamba", "escaped"
        ),
        (
            "El recluso Fabricio Colina Peña burló la seguridad y escapó del penal de Riobamba.",
            "Fabricio Colina Peña", "penal de Riobamba", "escaped"
        ),
        (
            "Del penal de Riobamba se escaparon Fabricio Colina Peña y otros diez presos.",
            "Fabricio Colina Peña", "penal de Riobamba", "escaped"
        ),
        (
            "Desde 2019 se encuentra recluido en el penal de Punta de Rieles el uruguayo Marcelo Baldomir Ruiz.",
            "Marcelo Baldomir Ruiz", "penal de Punta de Rieles", ""
        ),
        (
            "Marcelo Baldomir Ruiz cumple una condena de doce años en el Penal de Libertad.",
            "Marcelo Baldomir Ruiz", "Penal de Libertad", ""
        ),
        (
            "Marcelo Baldomir Ruiz, quien cumple condena de doce años por homicidio en el Penal de Libertad, pidió su traslado.",
            "Marcelo Baldomir Ruiz", "Penal de Libertad", ""
        ),
        (
            "Marcelo Baldomir Ruiz fue trasladado desde el Penal de Libertad hasta la cárcel de Canelones.",
            "Marcelo Baldomir Ruiz", "cárcel de Canelones", ""
        ),
        (
            "Trasladaron a Marcelo Baldomir Ruiz al Penal de Libertad.",
            "Marcelo Baldomir Ruiz", "Penal de Libertad", ""
        ),
        (
            "El traslado de Marcelo Baldomir Ruiz al Penal de Libertad se hizo de noche.",
            "Marcelo Baldomir Ruiz", "Penal de Libertad", ""
        ),
        (
            "Las autoridades recluyeron a Marcelo Baldomir Ruiz en el Penal de Libertad.",
            "Marcelo Baldomir Ruiz", "Penal de Libertad", ""
        ),
        (
            "Marcelo Baldomir Ruiz permanece privado de libertad en la cárcel de Canelones.",
            "Marcelo Baldomir Ruiz", "cárcel de Canelones", ""
        ),
        (
            "Marcelo Baldomir Ruiz, interno del penal de Ancón, dirigía la red por teléfono.",
            "Marcelo Baldomir Ruiz", "penal de Ancón", ""
        ),
        (
            "Marcelo Baldomir Ruiz llevaba seis años preso en la cárcel de Canelones.",
            "Marcelo Baldomir Ruiz", "cárcel de Canelones", ""
        ),
        (
            "Marcelo Baldomir Ruiz recuperó la libertad y salió del penal de Ancón.",
            "Marcelo Baldomir Ruiz", "penal de Ancón", "released"
        ),
        (
            "Marcelo Baldomir Ruiz fue excarcelado del penal de Ancón en 2020.",
            "Marcelo Baldomir Ruiz", "penal de Ancón", "released"
        ),
        (
            "Marcelo Baldomir Ruiz ingresó al penal de Ancón en 2015.",
            "Marcelo Baldomir Ruiz", "penal de Ancón", ""
        ),
        (
            "Según el director, Ernesto Pinto Rada está recluido en el penal de Combita.",
            "Ernesto Pinto Rada", "penal de Combita", ""
        ),
        (
            "Gilberto Molina Hernández huyó por un túnel de la cárcel de El Rodeo.",
            "Gilberto Molina Hernández", "cárcel de El Rodeo", "escaped"
        ),
        (
            "Tras fugarse de la cárcel de El Rodeo, Gilberto Molina Hernández se refugió en Trinidad.",
            "Gilberto Molina Hernández", "cárcel de El Rodeo", "escaped"
        ),
        (
            "Gilberto Molina Hernández se encontraba detenido en el retén de Cabimas por robo.",
            "Gilberto Molina Hernández", "retén de Cabimas", ""
        ),
        (
            "Condenado a veinte años, Jaime Ortega Lugo cumple su pena en el penal de Piedras Gordas.",
            "Jaime Ortega Lugo", "penal de Piedras Gordas", ""
        ),
        (
            "Desde el penal de Piedras Gordas, donde está recluido, Jaime Ortega Lugo ordenaba extorsiones.",
            "Jaime Ortega Lugo", "penal de Piedras Gordas", ""
        ),
        (
            "Jaime Ortega Lugo, actualmente recluido en el penal de Piedras Gordas, niega los cargos.",
            "Jaime Ortega Lugo", "penal de Piedras Gordas", ""
        ),
        (
            "El INPE dispuso el traslado de Jaime Ortega Lugo al penal de Cochamarca.",
            "Jaime Ortega Lugo", "penal de Cochamarca", ""
        ),
        (
            "El abogado de Jaime Ortega Lugo, recluido en el penal de Piedras Gordas, apeló.",
            "Jaime Ortega Lugo", "penal de Piedras Gordas", ""
        ),
        (
            "Fugado del penal de Tacumbú desde 2021, Elías Montero Pardo cayó en Asunción.",
            "Elías Montero Pardo", "penal de Tacumbú", "escaped"
        ),
        (
            "Elías Montero Pardo se evadió del penal de Tacumbú junto con otros tres internos.",
            "Elías Montero Pardo", "penal de Tacumbú", "escaped"
        ),
        (
            "Elías Montero Pardo, que se encontraba recluido en el penal de Tacumbú, fue hallado sin vida.",
            "Elías Montero Pardo", "penal de Tacumbú", ""
        ),
    ]

    @Test(arguments: prisoners)
    func `who is held, escapes or is let go`(text: String, who: String, prison: String, end: String) {
        let read = Reading(text).of("Custody")
        #expect(read.count == 1)
        #expect(read.allSatisfy { $0.hasPrefix("Custody(prisoner: \(who), facility: \(prison)") })
        #expect(read.allSatisfy { $0.contains("endReason: \(end)") == !end.isEmpty })
        #expect(read.allSatisfy { !end.isEmpty || !$0.contains("endReason") })
    }

    private static let deeds: [(String, String, [String], [String])] = [
        (
            "Los Trinitarios operan en España, Italia y Estados Unidos.",
            "Los Trinitarios", [], ["España", "Italia", "Estados Unidos"]
        ),
        (
            "Los Trinitarios tienen presencia en República Dominicana y España.",
            "Los Trinitarios", [], ["República Dominicana", "España"]
        ),
        (
            "Los Trinitarios se dedican a la extorsión, la trata de personas, el sicariato y el secuestro.",
            "Los Trinitarios", ["kidnapping", "contract killing", "human trafficking", "extortion"], []
        ),
        (
            "La pandilla Los Trinitarios cobra vacunas a comerciantes de Santo Domingo.",
            "Los Trinitarios", ["extortion"], []
        ),
        (
            "Los Espartanos extorsionan a comerciantes y secuestran a ganaderos.",
            "Los Espartanos", ["extortion", "kidnapping"], []
        ),
        (
            "El Tren de Guayana trafica oro y controla la minería ilegal en Bolívar.",
            "Tren de Guayana", ["illegal mining"], ["Bolívar"]
        ),
        (
            "Entre las actividades del Tren de Guayana figuran la minería ilegal, la extorsión y el tráfico de armas.",
            "Tren de Guayana", ["illegal mining", "extortion", "arms trafficking"], []
        ),
        (
            "Al Tren de Guayana se le atribuyen homicidios, secuestros y robos.",
            "Tren de Guayana", ["homicide", "kidnapping", "robbery"], []
        ),
        (
            "El Tren de Guayana ha extendido sus operaciones a Brasil y Guyana.",
            "Tren de Guayana", [], ["Brasil", "Guyana"]
        ),
        (
            "El Tren de Guayana, con células en Brasil, Colombia y Trinidad y Tobago, preocupa a la región.",
            "Tren de Guayana", [], ["Brasil", "Colombia", "Trinidad y Tobago"]
        ),
        ("El Tren de Guayana cruzó la frontera y se instaló en Brasil.", "Tren de Guayana", [], ["Brasil"]),
        ("La llegada de Los Trinitarios a Chile encendió las alarmas.", "Los Trinitarios", [], ["Chile"]),
        ("Los Trinitarios también operarían en Chile.", "Los Trinitarios", [], ["Chile"]),
        (
            "La extorsión es el principal negocio de Los Trinitarios en Chile.",
            "Los Trinitarios", ["extortion"], []
        ),
        (
            "Los Trinitarios controlan rutas de tráfico de migrantes entre Bolivia y Chile.",
            "Los Trinitarios", ["migrant smuggling"], []
        ),
        (
            "Los Trinitarios, responsables de secuestros y extorsiones en Lima, se enfrentan a bandas rivales.",
            "Los Trinitarios", ["kidnapping", "extortion"], ["Lima"]
        ),
        (
            "La organización Los Gallegos, brazo armado de la banda, se dedicaba al homicidio, el secuestro y el tráfico de drogas en Arica.",
            "Los Gallegos", ["homicide", "kidnapping", "drug trafficking"], ["Arica"]
        ),
        (
            "El Clan Castro introducía cocaína y blanqueaba capitales en Galicia.",
            "Clan Castro", ["drug trafficking", "money laundering"], []
        ),
        (
            "El Clan Castro se dedicaba al narcotráfico y al blanqueo de capitales en España y Portugal.",
            "Clan Castro", ["drug trafficking", "money laundering"], ["Portugal", "España"]
        ),
        (
            "La facción Los Rusos opera en Baja California y Sonora.",
            "Los Rusos", [], ["Baja California", "Sonora"]
        ),
        ("En Ecuador operan Los Lagartos desde 2019.", "Los Lagartos", [], ["Ecuador"]),
        (
            "Los Lagartos, dedicados al sicariato y la venta de drogas, nacieron en Guayaquil.",
            "Los Lagartos", ["contract killing", "drug trafficking"], []
        ),
        (
            "A Los Lagartos se les acusa de asesinatos, secuestros y extorsiones.",
            "Los Lagartos", ["homicide", "kidnapping", "extortion"], []
        ),
        (
            "Los Lagartos trafican con migrantes y secuestran a empresarios en Guayas.",
            "Los Lagartos", ["kidnapping", "migrant smuggling"], ["Guayas"]
        ),
        ("La presencia de Los Lagartos en Perú fue confirmada por la policía.", "Los Lagartos", [], ["Perú"]),
        (
            "El Clan Rotela financia sus operaciones con el secuestro y la extorsión.",
            "Clan Rotela", ["kidnapping", "extortion"], []
        ),
        (
            "El Clan Rotela amplió su presencia a Argentina y Bolivia.",
            "Clan Rotela", [], ["Argentina", "Bolivia"]
        ),
    ]

    @Test(arguments: deeds)
    func `what a gang does, and where`(text: String, gang: String, crimes: [String], places: [String]) {
        let read = Reading(text).of("Activity")
        #expect(read.allSatisfy { $0.hasPrefix("Activity(actor: \(gang), ") })
        #expect(read.count == max(crimes.count, 1) * max(places.count, 1))
        for crime in crimes { #expect(read.contains { $0.contains("activityType: \(crime)") }) }
        for place in places { #expect(read.contains { $0.contains("place: \(place)") }) }
    }

    private static let posts: [(String, String, String)] = [
        (
            "El director del penal de Palmasola, Freddy Ramos Choque, fue destituido.",
            "Freddy Ramos Choque", "Director del penal de Palmasola"
        ),
        (
            "Carmen Rojas Peña, directora de la cárcel de Palmasola, renunció.",
            "Carmen Rojas Peña", "Directora de la cárcel de Palmasola"
        ),
        (
            "La subdirectora del penal de Palmasola, Carmen Rojas Peña, está detenida.",
            "Carmen Rojas Peña", "Subdirectora del penal de Palmasola"
        ),
        (
            "El ministro de Gobierno, Eduardo Castaño Ríos, anunció el operativo.",
            "Eduardo Castaño Ríos", "Ministro de Gobierno"
        ),
        (
            "El fiscal general de Colombia, Francisco Barrera Delgado, anunció la captura.",
            "Francisco Barrera Delgado", "Fiscal general"
        ),
        (
            "El comandante general de la Policía del Perú, Víctor Zambrano Angulo, informó sobre el operativo.",
            "Víctor Zambrano Angulo", "Comandante general de la Policía del Perú"
        ),
        (
            "El gobernador de Zulia, Manuel Rosado Guerrero, condenó los hechos.",
            "Manuel Rosado Guerrero", "Gobernador de Zulia"
        ),
        (
            "Manuel Rosado Guerrero, gobernador del estado Zulia, condenó los hechos.",
            "Manuel Rosado Guerrero", "Gobernador del estado Zulia"
        ),
        (
            "El ministro del Interior del Perú, Juan José Santillán Antúnez, viajó a Trujillo.",
            "Juan José Santillán Antúnez", "Ministro del Interior de Perú"
        ),
        (
            "La gobernadora de Baja California, Marina Aguilar Olmedo, lo negó.",
            "Marina Aguilar Olmedo", "Gobernadora de Baja California"
        ),
        (
            "Luis Cornejo Vega, ministro de Seguridad Pública de Chile, presentó el plan.",
            "Luis Cornejo Vega", "Ministro de Seguridad Pública de Chile"
        ),
        (
            "El director del INPEC, Daniel Gallego Rojas, renunció al cargo.",
            "Daniel Gallego Rojas", "Director del INPEC"
        ),
        (
            "Irene Varela Rangel, exministra de Asuntos Penitenciarios, visitó la cárcel.",
            "Irene Varela Rangel", "Exministra de Asuntos Penitenciarios"
        ),
        (
            "El ministro de Justicia de Paraguay, Ángel Barchi Soto, dejó el cargo.",
            "Ángel Barchi Soto", "Ministro de Justicia de Paraguay"
        ),
    ]

    @Test(arguments: posts)
    func `who holds a post`(text: String, who: String, post: String) {
        #expect(Reading(text).relations.contains { $0.hasPrefix("Occupancy(holder: \(who), post: \(post)") })
    }

    private static let events: [(String, String, String)] = [
        (
            "Yonathan Pirela Ruz, mano derecha del líder de La Local, fue detenido en Maracaibo.",
            "arrest", "Yonathan Pirela Ruz"
        ),
        (
            "El Estado recuperó el control de la Penitenciaría del Litoral.",
            "raid", "Penitenciaría del Litoral"
        ),
        ("Funcionarios del CICPC allanaron la cárcel de Vista Hermosa.", "raid", "cárcel de Vista Hermosa"),
        (
            "Más de dos mil militares intervinieron el penal de Vista Hermosa en octubre de 2023.",
            "raid", "penal de Vista Hermosa"
        ),
        ("La toma de la cárcel de Vista Hermosa dejó once heridos.", "raid", "cárcel de Vista Hermosa"),
        ("La Guardia Nacional irrumpió en la cárcel de Vista Hermosa.", "raid", "cárcel de Vista Hermosa"),
        ("La policía abatió a Rubén Darío Viloria en un enfrentamiento.", "killing", "Rubén Darío Viloria"),
        (
            "Rubén Darío Viloria cayó abatido en un enfrentamiento con el CICPC.",
            "killing", "Rubén Darío Viloria"
        ),
        ("Mataron a tiros a Rubén Darío Viloria.", "killing", "Rubén Darío Viloria"),
        (
            "Fue asesinado el candidato Fernando Villalobos Valencia.",
            "killing", "Fernando Villalobos Valencia"
        ),
        ("Sicarios asesinaron al fiscal César Salas Pozo en Guayaquil.", "killing", "César Salas Pozo"),
        (
            "Autoridades colombianas capturaron a Larry Chacón Álvarez en Armenia.",
            "arrest", "Larry Chacón Álvarez"
        ),
        ("Larry Alarcón Núñez fue extraditado a Chile en 2025.", "extradition", "Larry Alarcón Núñez"),
        (
            "Larry Alarcón Núñez fue condenado a treinta años de prisión por homicidio.",
            "conviction", "Larry Alarcón Núñez"
        ),
        (
            "Un tribunal condenó a Larry Alarcón Núñez a treinta años de prisión.",
            "conviction", "Larry Alarcón Núñez"
        ),
        ("El Departamento del Tesoro sancionó a Larry Alarcón Núñez.", "sanction", "Larry Alarcón Núñez"),
        ("Larry Alarcón Núñez había sido alertado por los guardias.", "warning", "Larry Alarcón Núñez"),
        ("La captura del narcotraficante Ernesto Pinto Rada fue celebrada.", "arrest", "Ernesto Pinto Rada"),
        (
            "Ernesto Pinto Rada fue detenido cuando intentaba ingresar droga en la cárcel de Combita.",
            "arrest", "Ernesto Pinto Rada"
        ),
        ("Los Paisas habrían ordenado el asesinato de Ernesto Pinto Rada.", "killing", "Ernesto Pinto Rada"),
        (
            "Antes de la intervención del penal de El Dorado, Gilberto Molina Hernández ya se había fugado.",
            "raid", "penal de El Dorado"
        ),
        ("Agentes de la DEA capturaron en Medellín a Jaime Ortega Lugo.", "arrest", "Jaime Ortega Lugo"),
        ("La captura de Jaime Ortega Lugo se produjo el 5 de mayo de 2022.", "arrest", "Jaime Ortega Lugo"),
    ]

    @Test(arguments: events)
    func `what befell whom`(text: String, type: String, whom: String) {
        let read = Reading(text).of("Event")
        #expect(read.contains { $0.contains("eventType: \(type)") && $0.contains(whom) })
    }

    private static let nothing = [
        "Iván Guerra Solís no es integrante de Los Ñetas, aseguró su abogado.",
        "Iván Guerra Solís negó ser líder de Los Ñetas.",
        "El juez no halló pruebas de que Iván Guerra Solís liderara Los Ñetas.",
        "¿Es Iván Guerra Solís el jefe de Los Ñetas?",
        "Iván Guerra Solís pretendía integrarse a Los Ñetas.",
        "La madre de Iván Guerra Solís, víctima de Los Ñetas, pidió justicia.",
        "El fiscal Iván Guerra Solís, que investigaba a Los Ñetas, fue amenazado por el líder de Los Ñetas.",
        "El periodista Iván Guerra Solís entrevistó al líder de Los Ñetas.",
        "El hermano de Iván Guerra Solís es líder de Los Ñetas.",
        "La esposa del cabecilla de Los Ñetas, Laura Solís Mejía, fue detenida.",
        "Los Choneros no controlan la Penitenciaría del Litoral, sostuvo el director.",
        "Los Tiguerones planeaban tomar el control de la cárcel de Machala.",
        "Fabricio Colina Peña intentó fugarse del penal de Riobamba.",
        "Fabricio Colina Peña no escapó del penal de Riobamba, informó el SNAI.",
        "Las autoridades frustraron la fuga de Fabricio Colina Peña del penal de Riobamba.",
        "Marcelo Baldomir Ruiz nunca estuvo preso en el penal de Ancón.",
        "La visita de Marcelo Baldomir Ruiz al penal de Ancón duró una hora.",
        "Los Trinitarios no operan en Chile, dijo la ministra Carolina Toro Vidal.",
        "Los Trinitarios podrían expandirse a Chile.",
        "Vecinos de Chile protestaron contra Los Trinitarios por la extorsión.",
        "La captura de Larry Alarcón Núñez no se ha producido.",
        "Mataron al hermano del fiscal Ernesto Pinto Rada.",
        "Sicarios mataron al escolta del alcalde Ernesto Pinto Rada.",
        "El alcaide Ernesto Pinto Rada cumple funciones en la cárcel de Combita.",
        "El ministro mandó al penal de Combita a dos inspectores.",
        "Los Lagartos no tienen presencia en Uruguay.",
        "Se desconoce si Los Lagartos operan en Uruguay.",
        "Marta Luna Rivas, hermana del líder de Los Lagartos, fue asesinada.",
        "Marta Luna Rivas, abogada de un cabecilla de Los Lagartos, fue asesinada.",
        "Marta Luna Rivas fue secuestrada por integrantes de Los Lagartos.",
        "Según la fiscalía, Marta Luna Rivas no pertenece a Los Lagartos.",
        "Los Lagartos amenazaron a Marta Luna Rivas, alcaldesa de Durán.",
        "Marta Luna Rivas desmintió que dirigiera Los Lagartos.",
        "Marta Luna Rivas visitaba a un preso recluido en el penal de Piedras Gordas.",
        "El asesino de Marta Luna Rivas está recluido en el penal de Piedras Gordas.",
        "Jaime Ortega Lugo negó haber escapado del penal de Piedras Gordas.",
        "El fiscal pidió que Jaime Ortega Lugo sea trasladado al penal de Cochamarca.",
        "Investigan si el Clan Rotela está detrás del secuestro en Bolivia.",
        "Hugo Sosa Báez, quien rechazó ser jefe del Clan Rotela, quedó libre.",
        "Hugo Sosa Báez fue absuelto de integrar el Clan Rotela.",
        "Hugo Sosa Báez compartió celda con el líder del Clan Rotela.",
        "Hugo Sosa Báez, rival del líder del Clan Rotela, sobrevivió al atentado.",
        "El alcalde Hugo Sosa Báez inauguró un pabellón en la cárcel de Ezeiza.",
    ]

    @Test(arguments: nothing)
    func `a denial, a plan, a question or a neighbour is no relation`(text: String) {
        let claims = ["Membership", "Control", "Custody", "Activity"].flatMap { Reading(text).of($0) }
        let affirmed = claims.filter { claim in
            !["negated", "denied", "planned", "hypothetical", "asked"].contains {
                claim.contains(") \($0)")
            }
        }
        #expect(affirmed == [])
    }
}

extension Reading {
    /// The relations of a schema.
    fileprivate func of(_ schema: String) -> Set<String> {
        relations.filter { $0.hasPrefix(schema + "(") }
    }
}
