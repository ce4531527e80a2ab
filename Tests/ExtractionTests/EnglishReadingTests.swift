import Ontology
import Testing

/// English as courts, ministries and newspapers write it, about other gangs, prisons and countries than the examples.
@Suite struct EnglishReadingTests {
    @Test(arguments: [
        (
            "The jail's warden, Ernest Okoro Bassey, resigned.",
            [
                "Occupancy(holder: Ernest Okoro Bassey, post: Warden)"
            ] as Set<String>
        ),
        (
            "Teresa Mokoena Dube, director of Pollsmoor Prison, resigned on Monday.",
            [
                "Occupancy(holder: Teresa Mokoena Dube, post: Director of Pollsmoor Prison)"
            ] as Set<String>
        ),
        (
            "Paolo Ricci Bianchi was appointed head of the anti-mafia directorate in 2019.",
            [
                "Occupancy(holder: Paolo Ricci Bianchi, post: Head of the anti-mafia directorate)"
            ] as Set<String>
        ),
        (
            "The interior minister, Rasmus Holm Lund, praised the officers.",
            [
                "Occupancy(holder: Rasmus Holm Lund, post: Interior minister)"
            ] as Set<String>
        ),
        (
            "Interior minister Rasmus Holm Lund praised the officers.",
            [
                "Occupancy(holder: Rasmus Holm Lund, post: Interior minister)"
            ] as Set<String>
        ),
        (
            "Colonel Julius Mbeki Sono, commander of the northern garrison, was called as a witness.",
            [
                "Occupancy(holder: Julius Mbeki Sono, post: Commander of the northern garrison)"
            ] as Set<String>
        ),
        (
            "Marta Kowalska Nowak served as deputy director of the Wronki prison until 2020.",
            [
                "Occupancy(holder: Marta Kowalska Nowak, post: Deputy director of the Wronki prison)"
            ] as Set<String>
        ),
        (
            "Haitian Prime Minister Ariel Henri Dorval condemned the massacre.",
            [
                "Occupancy(holder: Ariel Henri Dorval, post: Prime Minister of Haiti)"
            ] as Set<String>
        ),
        (
            "Giovanni Sala Conti, a public prosecutor, signed the order.",
            [
                "Occupancy(holder: Giovanni Sala Conti, post: Public prosecutor)"
            ] as Set<String>
        ),
        (
            "Guatemala's former interior minister, Otto Pineda Cruz, fled to Mexico.",
            [
                "Occupancy(holder: Otto Pineda Cruz, post: Interior minister of Guatemala, status: ended)"
            ] as Set<String>
        ),
        (
            "Amara Diallo Keita, who heads the Ministry of Justice, opened the hearing.",
            [
                "Occupancy(holder: Amara Diallo Keita, post: Head of the Ministry of Justice)"
            ] as Set<String>
        ),
        (
            "Police chief Derek Lawson Pratt said the raid was over.",
            [
                "Occupancy(holder: Derek Lawson Pratt, post: Police chief)"
            ] as Set<String>
        ),
        (
            "Judge Anna Keller Vogt visited her brother in Stadelheim prison.",
            [
                "Occupancy(holder: Anna Keller Vogt, post: Judge)"
            ] as Set<String>
        ),
        (
            "A former director of Stein prison, Klara Egger Lang has been wanted since May.",
            [
                "Occupancy(holder: Klara Egger Lang, post: Director of Stein prison, status: ended)"
            ] as Set<String>
        ),
        (
            "Klara Egger Lang, 52, a former deputy director of Stein prison, was questioned.",
            [
                "Occupancy(holder: Klara Egger Lang, post: Deputy director of Stein prison, status: ended)"
            ] as Set<String>
        ),
        (
            "\"We had no warning,\" said the ministry's spokeswoman, Klara Egger Lang.",
            [
                "Occupancy(holder: Klara Egger Lang, post: Spokeswoman)"
            ] as Set<String>
        ),
        (
            "Klara Egger Lang, the head of the ministry's legal department, resigned.",
            [
                "Occupancy(holder: Klara Egger Lang, post: Head of the ministry's legal department)"
            ] as Set<String>
        ),
    ])
    func `a post stands before a name, after it or after a verb`(text: String, expected: Set<String>) {
        #expect(Reading(text).relations.filter { !$0.hasPrefix("Event") } == expected)
    }

    @Test(arguments: [
        (
            "Stein prison was searched at dawn. Stefan Novak Horvat had escaped through a tunnel.",
            [
                "Custody(prisoner: Stefan Novak Horvat, facility: Stein prison, endReason: escaped)"
            ] as Set<String>
        ),
        (
            "Vincent Moreau Petit is being held in Fresnes prison.",
            [
                "Custody(prisoner: Vincent Moreau Petit, facility: Fresnes prison)"
            ] as Set<String>
        ),
        (
            "Omar Haddad Saleh, who is serving a 20-year sentence in Belmarsh prison, appealed.",
            [
                "Custody(prisoner: Omar Haddad Saleh, facility: Belmarsh prison)"
            ] as Set<String>
        ),
        (
            "Two officers drove Luka Petrov Ilic to Lepoglava prison, where he is awaiting trial.",
            [
                "Custody(prisoner: Luka Petrov Ilic, facility: Lepoglava prison)"
            ] as Set<String>
        ),
        (
            "Luka Petrov Ilic was transferred to Lepoglava prison on 3 May 2019.",
            [
                "Custody(prisoner: Luka Petrov Ilic, facility: Lepoglava prison, startDate: 2019-05-03)"
            ] as Set<String>
        ),
        (
            "Luka Petrov Ilic was taken into custody in Lepoglava prison.",
            [
                "Custody(prisoner: Luka Petrov Ilic, facility: Lepoglava prison)"
            ] as Set<String>
        ),
        (
            "In 2011 Dieudonné Laurent Pierre escaped from Croix-des-Bouquets prison.",
            [
                "Custody(prisoner: Dieudonné Laurent Pierre, facility: Croix-des-Bouquets prison, endReason: escaped, endDate: 2011)"
            ] as Set<String>
        ),
        (
            "Alain Faure Blanc slipped out of Réau prison by helicopter.",
            [
                "Custody(prisoner: Alain Faure Blanc, facility: Réau prison, endReason: escaped)"
            ] as Set<String>
        ),
        (
            "Carlo Greco Russo left Poggioreale prison through a tunnel.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison, endReason: escaped)"
            ] as Set<String>
        ),
        (
            "Carlo Greco Russo disappeared from Poggioreale prison.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison, endReason: escaped)"
            ] as Set<String>
        ),
        (
            "Carlo Greco Russo had been held at Poggioreale prison since 2015. He broke out of the prison in 2018.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison, endReason: escaped, endDate: 2018)",
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison, startDate: 2015)",
            ] as Set<String>
        ),
        (
            "Poggioreale prison lies in the city centre. Carlo Greco Russo vanished from the prison a day before the search.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison, endReason: escaped)"
            ] as Set<String>
        ),
        (
            "Carlo Greco Russo, an inmate of Poggioreale prison, wrote the letter.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison)"
            ] as Set<String>
        ),
        (
            "Inmates at Poggioreale prison include Carlo Greco Russo.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison)"
            ] as Set<String>
        ),
        (
            "Carlo Greco Russo spent six years in Poggioreale prison.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison)"
            ] as Set<String>
        ),
        (
            "Carlo Greco Russo remains behind bars in Poggioreale prison.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison)"
            ] as Set<String>
        ),
        (
            "Carlo Greco Russo was freed from Poggioreale prison in 2020.",
            [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison, endReason: released, endDate: 2020)"
            ] as Set<String>
        ),
        (
            "Police are looking for Stefan Novak Horvat, who escaped from Stein prison in May 2021.",
            [
                "Custody(prisoner: Stefan Novak Horvat, facility: Stein prison, endReason: escaped, endDate: 2021-05)"
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat ruled Stein prison for years. He fled the prison a week before the soldiers came.",
            [
                "Control(controller: Stefan Novak Horvat, controlled: Stein prison)",
                "Custody(prisoner: Stefan Novak Horvat, facility: Stein prison, endReason: escaped)",
            ] as Set<String>
        ),
        (
            "After his escape from Stein prison, Stefan Novak Horvat hid in Graz.",
            [
                "Custody(prisoner: Stefan Novak Horvat, facility: Stein prison, endReason: escaped)"
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat is serving life in Stein prison.",
            [
                "Custody(prisoner: Stefan Novak Horvat, facility: Stein prison)"
            ] as Set<String>
        ),
        (
            "An inmate of Stein prison since 2014, Stefan Novak Horvat wrote the letter.",
            [
                "Custody(prisoner: Stefan Novak Horvat, facility: Stein prison, startDate: 2014)"
            ] as Set<String>
        ),
    ])
    func `who is held, escapes and is released`(text: String, expected: Set<String>) {
        #expect(Reading(text).relations.filter { !$0.hasPrefix("Event") } == expected)
    }

    @Test(arguments: [
        (
            "For ten years Tommy Reyes Santos ruled Bilibid prison.",
            [
                "Control(controller: Tommy Reyes Santos, controlled: Bilibid prison)"
            ] as Set<String>
        ),
        (
            "Tommy Reyes Santos was the undisputed master of Bilibid prison.",
            [
                "Control(controller: Tommy Reyes Santos, controlled: Bilibid prison)"
            ] as Set<String>
        ),
        (
            "The Sputnik Gang governed Bilibid prison from within.",
            [
                "Control(controller: Sputnik Gang, controlled: Bilibid prison)"
            ] as Set<String>
        ),
        (
            "Bilibid prison had long been run by Tommy Reyes Santos.",
            [
                "Control(controller: Tommy Reyes Santos, controlled: Bilibid prison)"
            ] as Set<String>
        ),
        (
            "Inside Bilibid prison, Tommy Reyes Santos gave the orders.",
            [
                "Control(controller: Tommy Reyes Santos, controlled: Bilibid prison)"
            ] as Set<String>
        ),
        (
            "Control of Bilibid prison passed to the Sputnik Gang.",
            [
                "Control(controller: Sputnik Gang, controlled: Bilibid prison)"
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat, who had ruled Stein prison for years, got away through a sewer.",
            [
                "Control(controller: Stefan Novak Horvat, controlled: Stein prison)"
            ] as Set<String>
        ),
    ])
    func `who rules a prison`(text: String, expected: Set<String>) {
        #expect(Reading(text).relations.filter { !$0.hasPrefix("Event") } == expected)
    }

    @Test(arguments: [
        (
            "Ruslan Geka Orlov, a member of the Solntsevskaya Gang, was shot.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: member)"
            ] as Set<String>
        ),
        (
            "Ruslan Geka Orlov, the Solntsevskaya Gang's chief in Spain, was shot.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: leader)"
            ] as Set<String>
        ),
        (
            "Ruslan Geka Orlov is alleged to be a lieutenant of the Solntsevskaya Gang.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: lieutenant) alleged"
            ] as Set<String>
        ),
        (
            "Ruslan Geka Orlov ran the Solntsevskaya Gang's finances.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: leader)"
            ] as Set<String>
        ),
        (
            "Solntsevskaya Gang hitman Ruslan Geka Orlov was shot.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: hitman)"
            ] as Set<String>
        ),
        (
            "Ruslan Geka Orlov, wanted for his membership of the Solntsevskaya Gang, was shot.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: member) alleged"
            ] as Set<String>
        ),
        (
            "Ruslan Geka Orlov, suspected of belonging to the Solntsevskaya Gang, was shot.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: member) alleged"
            ] as Set<String>
        ),
        (
            "The Solntsevskaya Gang was founded in 1985. Its leader, Ruslan Geka Orlov, was shot.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: leader)"
            ] as Set<String>
        ),
        (
            "Ruslan Geka Orlov was among the founders of the Solntsevskaya Gang.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: founders)"
            ] as Set<String>
        ),
        (
            "Ruslan Geka Orlov works for the Solntsevskaya Gang.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: member)"
            ] as Set<String>
        ),
        (
            "Police arrested Ruslan Geka Orlov, the head of the Solntsevskaya Gang's Spanish cell.",
            [
                "Membership(member: Ruslan Geka Orlov, organization: Solntsevskaya Gang, role: leader)"
            ] as Set<String>
        ),
        (
            "The Škaljari Clan's bookkeeper, Stefan Novak Horvat, kept the ledgers.",
            [
                "Membership(member: Stefan Novak Horvat, organization: Škaljari Clan, role: bookkeeper)"
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat kept the books for the Škaljari Clan.",
            [
                "Membership(member: Stefan Novak Horvat, organization: Škaljari Clan, role: member)"
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat rose to become the number two of the Škaljari Clan.",
            [
                "Membership(member: Stefan Novak Horvat, organization: Škaljari Clan, role: number two)"
            ] as Set<String>
        ),
    ])
    func `who belongs to a gang, in many words`(text: String, expected: Set<String>) {
        #expect(Reading(text).relations.filter { !$0.hasPrefix("Event") } == expected)
    }

    @Test(arguments: [
        (
            "Barrio 18 extorts bus drivers in Honduras, traffics women in Guatemala, and has been linked to kidnappings in Mexico.",
            [
                "Activity(actor: Barrio 18, activityType: extortion, place: Honduras, country: hn)",
                "Activity(actor: Barrio 18, activityType: kidnapping, place: Mexico, country: mx)",
                "Activity(actor: Barrio 18, activityType: sex trafficking, place: Guatemala, country: gt)",
            ] as Set<String>
        ),
        (
            "The Black Axe launders money in Ireland and runs brothels in Italy.",
            [
                "Activity(actor: Black Axe, activityType: money laundering, place: Ireland, country: ie)",
                "Activity(actor: Black Axe, activityType: prostitution, place: Italy, country: it)",
            ] as Set<String>
        ),
        (
            "Members of the Black Axe smuggle migrants across Libya and Tunisia.",
            [
                "Activity(actor: Black Axe, activityType: migrant smuggling, place: Libya, country: ly)",
                "Activity(actor: Black Axe, activityType: migrant smuggling, place: Tunisia, country: tn)",
            ] as Set<String>
        ),
        (
            "The Kinahan Cartel is based in Dublin. The group's gunmen hire themselves out for contract killings.",
            [
                "Activity(actor: Kinahan Cartel, activityType: contract killing)",
                "Activity(actor: Kinahan Cartel, place: Dublin, country: ie)",
            ] as Set<String>
        ),
        (
            "The Kinahan Cartel is based in Dublin. Its members sell drugs in Spain.",
            [
                "Activity(actor: Kinahan Cartel, activityType: drug trafficking, place: Spain, country: es)",
                "Activity(actor: Kinahan Cartel, place: Dublin, country: ie)",
            ] as Set<String>
        ),
        (
            "The Kinahan Cartel has cells in Spain and Portugal.",
            [
                "Activity(actor: Kinahan Cartel, place: Portugal, country: pt)",
                "Activity(actor: Kinahan Cartel, place: Spain, country: es)",
            ] as Set<String>
        ),
        (
            "The Kinahan Cartel makes its money from drug trafficking and extortion.",
            [
                "Activity(actor: Kinahan Cartel, activityType: drug trafficking)",
                "Activity(actor: Kinahan Cartel, activityType: extortion)",
            ] as Set<String>
        ),
        (
            "The Kinahan Cartel has expanded into Belgium.",
            [
                "Activity(actor: Kinahan Cartel, place: Belgium, country: be)"
            ] as Set<String>
        ),
        (
            "Prosecutors in Belgium blame the Kinahan Cartel for a string of kidnappings.",
            [
                "Activity(actor: Kinahan Cartel, activityType: kidnapping) alleged"
            ] as Set<String>
        ),
        (
            "Shopkeepers in Naples were extorted by the Mazzarella Clan.",
            [
                "Activity(actor: Mazzarella Clan, activityType: extortion)"
            ] as Set<String>
        ),
        (
            "The Solntsevskaya Gang extorted Ruslan Geka Orlov, a baker.",
            [
                "Activity(actor: Solntsevskaya Gang, activityType: extortion)"
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat is wanted for kidnapping and extortion in Austria.",
            [
                "Activity(actor: Stefan Novak Horvat, activityType: extortion, place: Austria, country: at) alleged",
                "Activity(actor: Stefan Novak Horvat, activityType: kidnapping, place: Austria, country: at) alleged",
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat is charged with money laundering.",
            [
                "Activity(actor: Stefan Novak Horvat, activityType: money laundering) alleged"
            ] as Set<String>
        ),
        (
            "Stefan Novak Horvat was convicted of drug trafficking.",
            [
                "Activity(actor: Stefan Novak Horvat, activityType: drug trafficking)"
            ] as Set<String>
        ),
        (
            "Serbian gang Škaljari Clan traffics cocaine through Antwerp.",
            [
                "Activity(actor: Škaljari Clan, activityType: drug trafficking)"
            ] as Set<String>
        ),
        (
            "The Škaljari Clan robs banks in Spain but sells no drugs in France.",
            [
                "Activity(actor: Škaljari Clan, activityType: robbery, place: Spain, country: es)"
            ] as Set<String>
        ),
    ])
    func `what a gang does and where, each crime with its places`(text: String, expected: Set<String>) {
        #expect(Reading(text).relations.filter { !$0.hasPrefix("Event") } == expected)
    }

    @Test(arguments: [
        "Stein prison was searched at dawn. Stefan Novak Horvat fled to Brazil in 1999.",
        "Stefan Novak Horvat escaped injury when his car hit a tree near Stein prison.",
        "Colonel Julius Mbeki Sono gave evidence.",
        "The lawyer, Peter Hall Moss, filed an appeal.",
        "Carlo Greco Russo did not escape from Poggioreale prison.",
        "Carlo Greco Russo planned to escape from Poggioreale prison.",
        "Carlo Greco Russo visited Poggioreale prison with a film crew.",
        "The prison service controls Bilibid prison again.",
        "Ruslan Geka Orlov took orders from the Solntsevskaya Gang.",
        "Ruslan Geka Orlov is not a member of the Solntsevskaya Gang.",
        "Ruslan Geka Orlov fled from the Solntsevskaya Gang and asked for asylum.",
        "Ruslan Geka Orlov answers to the Solntsevskaya Gang.",
        "Is Ruslan Geka Orlov the leader of the Solntsevskaya Gang?",
        "Ruslan Geka Orlov, a baker, denied being a member of the Solntsevskaya Gang.",
        "Tokyo is full of nightclubs; one of them is called Banco de Osaka.",
        "Ana Duarte Silva, the widow of Ruslan Geka Orlov, leads a charity.",
        "The victims of the Black Axe in Italy spoke to the court.",
        "Klara Egger Lang was not the director of the agency.",
        "Klara Egger Lang may become director of the agency.",
        "The mayor of Graz visited Klara Egger Lang.",
        "Klara Egger Lang wrote to the director of Stein prison.",
        "The gang's leader is unknown; Klara Egger Lang is a teacher.",
        "The Škaljari Clan denied that it sells drugs in Spain.",
        "The Škaljari Clan may traffic weapons in Spain.",
        "Police in Spain arrested a rival of the Škaljari Clan who sold drugs.",
        "The Škaljari Clan does not operate in Portugal.",
    ])
    func `denials, plans, visits and ranks are no relation that holds`(text: String) {
        let moods: [Modality] = [.negated, .denied, .planned, .asked, .hypothetical]
        let relations: Set<String> = ["Membership", "Control", "Custody", "Occupancy", "Activity"]
        let found = Reading(text).claims.filter {
            relations.contains($0.statement.schema) && !moods.contains($0.modality)
        }
        #expect(found.isEmpty)
    }

    @Test func `an escape from a prison is no event beside the end of the custody`() {
        let reading = Reading("The escape of Carlo Greco Russo from Poggioreale prison shook Naples.")
        #expect(
            reading.relations == [
                "Custody(prisoner: Carlo Greco Russo, facility: Poggioreale prison, endReason: escaped)"
            ])
    }

    @Test(arguments: [
        ("Soldiers stormed Bilibid prison on 4 May 2019.", "raid on Bilibid prison"),
        ("The arrest of Julio Ríos Paz shocked Lima.", "arrest of Julio Ríos Paz"),
    ])
    func `an event is called by a short noun phrase`(text: String, name: String) {
        let names = Reading(text).claims.filter {
            $0.statement.schema == "Event" && $0.statement.property == "name"
        }
        #expect(names.map(\.statement.value) == [name])
    }
}
