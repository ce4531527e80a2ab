import Ontology
import Testing

/// Numbers that the authorities set aside for examples and fiction, and those of public offices.
struct PhoneTests {
    static let cases: [ValueCase] = [
        .init(.phone, "+1 202-555-0123", "+12025550123"),
        .init(.phone, "(202) 555-0123", "+12025550123", in: "us"),
        .init(.phone, "1-202-555-0123", "+12025550123", in: "us"),
        .init(.phone, "+44 (0)20 7946 0958", "+442079460958"),
        .init(.phone, "020 7946 0958", "+442079460958", in: "gb"),
        .init(.phone, "+44 20 7946 0958 ext. 12", "+442079460958"),
        .init(.phone, "tel:+44-20-7946-0958", "+442079460958"),
        .init(.phone, "0044 20 7946 0958", "+442079460958", in: "ve"),
        .init(.phone, "+58 412-123.45.67", "+584121234567"),
        .init(.phone, "0412-1234567", "+584121234567", in: "ve"),
        .init(.phone, "0212 806 11 11", "+582128061111", in: "ve"),
        .init(.phone, "011 15 2345-6789", "+5491123456789", in: "ar"),
        .init(.phone, "(11) 96123-4567", "+5511961234567", in: "br"),
        .init(.phone, "0 21 11 96123-4567", "+5511961234567", in: "br"),
        .init(.phone, "+56 9 6123 4567", "+56961234567"),
        .init(.phone, "601 382 2800", "+576013822800", in: "co"),
        .init(.phone, "06 698 83145", "+390669883145", in: "it"),
        .init(.phone, "912 34 56 78", "+34912345678", in: "es"),
        .init(.phone, "0412-1234567", nil),
        .init(.phone, "12345", nil, in: "ve"),
        .init(.phone, "+999 123456", nil),
        .init(.phone, "+58 412 123", nil),
        .init(.phone, "+1 002 555 0123", nil),
        .init(.phone, "J-07013380-5", nil, in: "ve"),
        .init(.phone, "20/09/2023", nil, in: "ve"),
        .init(.phone, "n/a", nil),
        .init(.phone, "+", nil),
    ]

    @Test(arguments: cases) func `a telephone number gets its country code or is none`(_ item: ValueCase) {
        #expect(item.result == item.clean)
    }
}
