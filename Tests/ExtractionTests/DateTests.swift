import Ontology
import Testing

@Suite struct DateTests {
    @Test(arguments: [
        ("Pedro Luna Gil fue detenido el 20 de septiembre de 2023.", "2023-09-20"),
        ("Pedro Luna Gil was arrested on September 20, 2023.", "2023-09-20"),
        ("Pedro Luna Gil foi preso em setembro de 2023.", "2023-09"),
        ("Pedro Luna Gil was arrested in 2019.", "2019"),
        ("Pedro Luna Gil was arrested on Wednesday.", "2023-10-04"),
        ("Pedro Luna Gil fue detenido ayer.", "2023-10-09"),
        ("Pedro Luna Gil was arrested last September.", "2023-09"),
        ("Pedro Luna Gil fue detenido el 20 de noviembre.", "2022-11-20"),
        ("Pedro Luna Gil fue detenido hace tres años.", "2020"),
    ])
    func `dates are read against the document's own`(text: String, expected: String) {
        let dates = Reading(text, date: "2023-10-10").claims.filter { $0.statement.property == "date" }
        #expect(dates.map(\.statement.value) == [expected])
    }

    @Test(arguments: [
        "Pedro Luna Gil fue detenido ayer.", "Pedro Luna Gil was arrested on 4 May.",
        "Pedro Luna Gil was arrested years after 2010 ended.",
        "El fiscal dijo el martes 3 de mayo de 2022 que Pedro Luna Gil fue detenido.",
    ])
    func `no date is guessed`(text: String) {
        #expect(Reading(text).claims.filter { $0.statement.property == "date" }.isEmpty)
    }

    @Test func `a state has a beginning and an end`() {
        let relations = Reading("Pedro Luna Gil lidera Los Lobos desde 2018.").relations
        #expect(
            relations == [
                "Membership(member: Pedro Luna Gil, organization: Los Lobos, role: leader, startDate: 2018)"
            ])
    }
}
