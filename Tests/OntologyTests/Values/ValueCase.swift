import Testing
import Ontology

/// A value as somebody wrote it, and its normal form.
struct ValueCase: Sendable, CustomTestStringConvertible {
    var type: PropertyType
    var raw: String
    /// Nil where it is no such value.
    var clean: String?
    var format: String?
    var country: String?

    var testDescription: String { "\(format ?? type.rawValue) “\(raw)” → \(clean ?? "none")" }

    /// What the library makes of it.
    var result: String? { type.clean(raw, format: format, country: country) }

    /// All tables, for what holds of every value.
    static let all =
        CountryTests.cases + DateTests.cases + IdentifierTests.right + IdentifierTests.wrong
        + InternetTests.cases
        + NumberTests.cases + PhoneTests.cases + SmallValueTests.cases
}

extension ValueCase {
    init(_ type: PropertyType, _ raw: String, _ clean: String?, in country: String? = nil) {
        self.init(type: type, raw: raw, clean: clean, country: country)
    }

    init(_ format: String, _ raw: String, _ clean: String?) {
        self.init(type: .identifier, raw: raw, clean: clean, format: format)
    }
}
