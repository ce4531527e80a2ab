import Ontology
import Testing

struct NumberTests {
    static let cases: [ValueCase] = [
        .init(.number, "1200", "1200"),
        .init(.number, "-5", "-5"),
        .init(.number, "1.234.567,89", "1234567.89"),
        .init(.number, "1,234,567.89", "1234567.89"),
        .init(.number, "1'234'567.5", "1234567.5"),
        .init(.number, "US$ 1,250.50", "1250.50 US$"),
        .init(.number, "$1,250", "1250 $"),
        .init(.number, "R$ 1.234,56", "1234.56 R$"),
        .init(.number, "EUR 20", "20 EUR"),
        .init(.number, "-€5", "-5 €"),
        .init(.number, "€-5", "-5 €"),
        .init(.number, "Bs. 1.000.000", "1000000 Bs."),
        .init(.number, "USD 20 USD", "20 USD"),
        .init(.number, "USD 20 EUR", nil),
        .init(.number, "No. 20", nil),
        .init(.number, "ABCD 20", nil),
        .init(.number, "1 234 567", "1234567"),
        .init(.number, "1,5", "1.5"),
        .init(.number, "0.125", "0.125"),
        .init(.number, "1.75 m", "1.75 m"),
        .init(.number, "80kg", "80 kg"),
        .init(.number, "1,234", "1234"),
        .init(.number, "1,234", "1.2340", in: "ve"),
        .init(.number, "1.234", "1234", in: "ve"),
        .init(.number, "1.234", nil),
        .init(.number, "12 34", nil),
        .init(.number, "10-20", nil),
        .init(.number, "1,23,4567", nil),
        .init(.number, "1.2.3", nil),
        .init(.number, "1.234,567.8", nil),
        .init(.number, "mil", nil),
        .init(.number, "5 of 10", nil),
        .init(.number, "1e5", nil),
        .init(.number, ".", nil),
    ]

    @Test(arguments: cases) func `a number is read only where its marks are plain`(_ item: ValueCase) {
        #expect(item.result == item.clean)
    }
}
