import Ontology
import Testing

struct CountryTests {
    static let cases: [ValueCase] = [
        .init(.country, "ve", "ve"),
        .init(.country, " VE ", "ve"),
        .init(.country, "VEN", "ve"),
        .init(.country, "Venezuela", "ve"),
        .init(.country, "República Bolivariana de Venezuela", "ve"),
        .init(.country, "Venezuela (Bolivarian Republic of)", "ve"),
        .init(.country, "VENEZUELA, BOLIVARIAN REPUBLIC OF", "ve"),
        .init(.country, "venezolano", "ve"),
        .init(.country, "venezuelana", "ve"),
        .init(.country, "Perú", "pe"),
        .init(.country, "Pe\u{301}ru\u{301}", "pe"),
        .init(.country, "Estados Unidos", "us"),
        .init(.country, "EE.UU.", "us"),
        .init(.country, "U.S.A.", "us"),
        .init(.country, "the United States of America", "us"),
        .init(.country, "UK", "gb"),
        .init(.country, "Reino Unido", "gb"),
        .init(.country, "Escocia", "gb-sct"),
        .init(.country, "Bolivia (Estado Plurinacional de)", "bo"),
        .init(.country, "Brasil", "br"),
        .init(.country, "brasileña", "br"),
        .init(.country, "la República Dominicana", "do"),
        .init(.country, "Trinidad y Tobago", "tt"),
        .init(.country, "Países Bajos", "nl"),
        .init(.country, "Côte d’Ivoire", "ci"),
        .init(.country, "Kosovo", "xk"),
        .init(.country, "URSS", "suhh"),
        .init(.country, "Corea del Norte", "kp"),
        .init(.country, "Korea, Republic of", "kr"),
        .init(.country, "Congo (Kinshasa)", "cd"),
        .init(.country, "Congo-Brazzaville", "cg"),
        .init(.country, "Guinea-Bissau", "gw"),
        .init(.country, "Guinea", "gn"),
        .init(.country, "Guinea Ecuatorial", "gq"),
        .init(.country, "Guyana", "gy"),
        .init(.country, "Guayana Francesa", "gf"),
        .init(.country, "Niger", "ne"),
        .init(.country, "nigeriano", "ng"),
        .init(.country, "Dominica", "dm"),
        .init(.country, "Georgia (US)", nil),
        .init(.country, "Dominican", nil),
        .init(.country, "Indiana", nil),
        .init(.country, "Caracas", nil),
        .init(.country, "Latin American", nil),
        .init(.country, "desconocido", nil),
        .init(.country, "Unknown Region", nil),
        .init(.country, "zz", nil),
        .init(.country, "xx", nil),
        .init(.country, "Venezuela and Colombia", nil),
        .init(.country, "-", nil),
    ]

    @Test(arguments: cases) func `a country is known by code, name and demonym`(_ item: ValueCase) {
        #expect(item.result == item.clean)
    }

    @Test func `a code has an English name, which leads back to it`() throws {
        let name = try #require(Countries.name(of: "cl"))
        #expect(name == "Chile")
        #expect(Countries.code(for: name) == "cl")
        #expect(Countries.name(of: "zz") == nil)
    }
}
