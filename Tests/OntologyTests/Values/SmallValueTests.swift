import Ontology
import Testing

struct SmallValueTests {
    private static let sha256OfNothing = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"

    static let cases: [ValueCase] = [
        .init(.name, "  Héctor   Guerrero\nFlores ", "Héctor Guerrero Flores"),
        .init(.name, "\"Niño Guerrero\"", "Niño Guerrero"),
        .init(.name, "«Тест»", "Тест"),
        .init(.name, "“El Flaco”", "El Flaco"),
        .init(.name, "D'Angelo", "D'Angelo"),
        .init(.name, "Jose\u{301}", "José"),
        .init(.name, "Juan\u{200B} Pérez\u{FEFF}", "Juan Pérez"),
        .init(.name, "-", nil),
        .init(.name, "\"\"", nil),
        .init(.name, " \u{0}\n ", nil),
        .init(.address, "Av. Bolívar 12\nCaracas;Venezuela", "Av. Bolívar 12, Caracas, Venezuela"),
        .init(.address, "Calle 5,, , Lima", "Calle 5, Lima"),
        .init(.address, ", ;", nil),
        .init(.gender, "M", "male"),
        .init(.gender, "Femenino", "female"),
        .init(.gender, "Mujer", "female"),
        .init(.gender, "homem", "male"),
        .init(.gender, "мужской", "male"),
        .init(.gender, "otro", "other"),
        .init(.gender, "H", nil),
        .init(.gender, "unknown", nil),
        .init(.language, "es", "spa"),
        .init(.language, "SPA", "spa"),
        .init(.language, "es-VE", "spa"),
        .init(.language, "pt_BR", "por"),
        .init(.language, "castellano", "spa"),
        .init(.language, "español", "spa"),
        .init(.language, "Portuguese", "por"),
        .init(.language, "ger", "deu"),
        .init(.language, "fre", "fra"),
        .init(.language, "русский", "rus"),
        .init(.language, "Dothraki", nil),
        .init(.language, "xx", nil),
        .init(.language, "esperando", nil),
        .init(.topic, "wanted", "wanted"),
        .init(.topic, "Crime.Boss", "crime.boss"),
        .init(.topic, "Drug trafficking", "crime.traffick.drug"),
        .init(.topic, "crime.unheard", nil),
        .init(.topic, "gang", nil),
        .init(.checksum, sha256OfNothing, sha256OfNothing.lowercased()),
        .init(
            .checksum, "da39a3ee5e6b4b0d3255bfef95601890afd80709", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        .init(.checksum, "da39a3ee", nil),
        .init(.checksum, "za39a3ee5e6b4b0d3255bfef95601890afd80709", nil),
        .init(.mimetype, "Application/PDF", "application/pdf"),
        .init(.mimetype, "text/html; charset=utf-8", "text/html"),
        .init(.mimetype, "application/octet-stream", nil),
        .init(.mimetype, "pdf", nil),
        .init(.mimetype, "a/b/c", nil),
        .init(.entity, "person-1f0c", "person-1f0c"),
        .init(.entity, "NK-2Fy35cuCTwzM8yLmsxPZwt", "NK-2Fy35cuCTwzM8yLmsxPZwt"),
        .init(.entity, "person 1", nil),
        .init(.entity, "-x", nil),
        .init(.string, " raid ", "raid"),
        .init(.text, "two\nlines", "two\nlines"),
        .init(.text, "\u{202E}", nil),
        .init(.identifier, " AB  12 ", "AB 12"),
        .init(.identifier, "", nil),
    ]

    @Test(arguments: cases) func `a value loses what nobody sees, and keeps the rest`(_ item: ValueCase) {
        #expect(item.result == item.clean)
    }

    @Test(arguments: ValueCase.all) func `a normal form is its own normal form`(_ item: ValueCase) {
        guard let clean = item.result else { return }
        #expect(item.type.clean(clean, format: item.format) == clean)
    }
}
