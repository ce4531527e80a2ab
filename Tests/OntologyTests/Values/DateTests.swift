import Ontology
import Testing

struct DateTests {
    static let cases: [ValueCase] = [
        .init(.date, "2023", "2023"),
        .init(.date, "2023-09", "2023-09"),
        .init(.date, "2023-9-2", "2023-09-02"),
        .init(.date, "2023-09-20", "2023-09-20"),
        .init(.date, "2023/09/20", "2023-09-20"),
        .init(.date, "1983-00-00", "1983"),
        .init(.date, "2023-09-20T12:00:00", "2023-09-20T12:00:00"),
        .init(.date, "2023-09-20 12:00", "2023-09-20T12:00"),
        .init(.date, "2023-09-20T12:00:00.123Z", "2023-09-20T12:00:00"),
        .init(.date, "2023-09-20T23:30:00-04:00", "2023-09-21T03:30:00"),
        .init(.date, "2024-03-01T01:00:00+02:00", "2024-02-29T23:00:00"),
        .init(.date, "2023-01-01T00:30+0100", "2022-12-31T23:30"),
        .init(.date, "20/09/2023", "2023-09-20"),
        .init(.date, "20.09.2023", "2023-09-20"),
        .init(.date, "20-09-2023", "2023-09-20"),
        .init(.date, "09/20/2023", "2023-09-20"),
        .init(.date, "09/2023", "2023-09"),
        .init(.date, "06/06/2023", "2023-06-06"),
        .init(.date, "05/06/2023", "2023"),
        .init(.date, "05/06/2023", "2023-06-05", in: "ve"),
        .init(.date, "05/06/2023", "2023-05-06", in: "us"),
        .init(.date, "20 de septiembre de 2023", "2023-09-20"),
        .init(.date, "Miércoles, 20 de septiembre de 2023", "2023-09-20"),
        .init(.date, "20 de setiembre del 2023", "2023-09-20"),
        .init(.date, "1.º de mayo de 2023", "2023-05-01"),
        .init(.date, "septiembre de 2023", "2023-09"),
        .init(.date, "20-sep-2023", "2023-09-20"),
        .init(.date, "20 de setembro de 2023", "2023-09-20"),
        .init(.date, "quarta-feira, 20 de setembro de 2023", "2023-09-20"),
        .init(.date, "1º de março de 2020", "2020-03-01"),
        .init(.date, "September 20, 2023", "2023-09-20"),
        .init(.date, "Wed, 20 Sep 2023", "2023-09-20"),
        .init(.date, "20th September 2023", "2023-09-20"),
        .init(.date, "Sept. 2023", "2023-09"),
        .init(.date, "MAY 1, 1990", "1990-05-01"),
        .init(.date, "20 septembre 2023", "2023-09-20"),
        .init(.date, "29 febbraio 2024", "2024-02-29"),
        .init(.date, "20. März 2023", "2023-03-20"),
        .init(.date, "2023-02-30", nil),
        .init(.date, "2023-13", nil),
        .init(.date, "2023-02-29", nil),
        .init(.date, "29 de febrero de 2023", nil),
        .init(.date, "31/06/2023", nil),
        .init(.date, "13/13/2023", nil),
        .init(.date, "2023-09-20T25:00:00", nil),
        .init(.date, "2023-09T12:00", nil),
        .init(.date, "0983", nil),
        .init(.date, "3023", nil),
        .init(.date, "20/09/23", nil),
        .init(.date, "1990-1995", nil),
        .init(.date, "circa 1983", nil),
        .init(.date, "not 2023", nil),
        .init(.date, "May", nil),
        .init(.date, "20 September", nil),
        .init(.date, "May June 2023", nil),
        .init(.date, "2023 2024 May", nil),
        .init(.date, "ayer", nil),
        .init(.date, "12345678", nil),
    ]

    @Test(arguments: cases) func `a date is as exact as it was written, or none`(_ item: ValueCase) {
        #expect(item.result == item.clean)
    }

    @Test(arguments: cases) func `a cleaned date can be read as a partial date`(_ item: ValueCase) {
        guard let clean = item.result else { return }
        #expect(PartialDate(clean) != nil)
    }
}
