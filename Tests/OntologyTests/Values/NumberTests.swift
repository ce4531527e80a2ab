import Ontology
import Testing

struct NumberTests {
    static let cases: [ValueCase] = [
        .init(.number, "1200", "1200"),
        .init(.number, "-5", "-5"),
        .init(.number, "1.234.567,89", "1234567.89"),
        .init(.number, "1,234,567.89", "1234567.89"),
        .init(.number, "1'234'567.5", "1234567.5"),
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
