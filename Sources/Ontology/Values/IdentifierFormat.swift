/// One kind of identifier with the shape and check digits that its issuer gave it: IBAN, CPF, LEI.
///
/// FollowTheMoney's formats by its names, and those of the countries that Trama's cases come from.
public struct IdentifierFormat: Sendable {
    /// The name in the model's files: "iban", "cl-rut".
    public let name: String

    /// What it is called where it is used: "RUT (Chile)".
    public let label: String

    /// The country that issues it, by its code; nil where it is used world-wide.
    public let country: String?

    private let normalForm: @Sendable (String) -> String?

    /// The identifier in one spelling, or nil where shape or check digits are wrong.
    public func clean(_ text: String) -> String? { normalForm(text) }

    /// The format of that name.
    public static func named(_ name: String) -> IdentifierFormat? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    private init(
        _ name: String, _ label: String, in country: String? = nil,
        _ normalForm: @escaping @Sendable (String) -> String?
    ) {
        self.name = name
        self.label = label
        self.country = country
        self.normalForm = normalForm
    }

    /// All formats, world-wide ones first, then by country.
    public static let all: [IdentifierFormat] = [
        .init("bic", "BIC", FinancialIdentifiers.bic),
        .init("figi", "FIGI", FinancialIdentifiers.figi),
        .init("iban", "IBAN", FinancialIdentifiers.iban),
        .init("imo", "IMO number", WorldIdentifiers.imo),
        .init("isin", "ISIN", FinancialIdentifiers.isin),
        .init("lei", "LEI", FinancialIdentifiers.lei),
        .init("luhn", "Number with Luhn check digit", WorldIdentifiers.luhn),
        .init("wikidata", "Wikidata item", WorldIdentifiers.wikidata),
        .init("ar-cuit", "CUIT (Argentina)", in: "ar", AmericanIdentifiers.cuit),
        .init("cnpj", "CNPJ (Brazil)", in: "br", AmericanIdentifiers.cnpj),
        .init("cpf", "CPF (Brazil)", in: "br", AmericanIdentifiers.cpf),
        .init("cl-rut", "RUT (Chile)", in: "cl", AmericanIdentifiers.rut),
        .init("uscc", "Unified social credit code (China)", in: "cn", WorldIdentifiers.uscc),
        .init("co-nit", "NIT (Colombia)", in: "co", AmericanIdentifiers.nit),
        .init("ec-cedula", "Cédula (Ecuador)", in: "ec", AmericanIdentifiers.ecuadorianCedula),
        .init("ec-ruc", "RUC (Ecuador)", in: "ec", AmericanIdentifiers.ecuadorianRUC),
        .init("es-dni", "DNI (Spain)", in: "es", EuropeanIdentifiers.dni),
        .init("es-nie", "NIE (Spain)", in: "es", EuropeanIdentifiers.nie),
        .init("it-codice-fiscale", "Codice fiscale (Italy)", in: "it", EuropeanIdentifiers.codiceFiscale),
        .init("mx-curp", "CURP (Mexico)", in: "mx", MexicanIdentifiers.curp),
        .init("mx-rfc", "RFC (Mexico)", in: "mx", MexicanIdentifiers.rfc),
        .init("pe-ruc", "RUC (Peru)", in: "pe", AmericanIdentifiers.peruvianRUC),
        .init("inn", "INN (Russia)", in: "ru", EuropeanIdentifiers.inn),
        .init("ogrn", "OGRN (Russia)", in: "ru", EuropeanIdentifiers.ogrn),
        .init("npi", "NPI (United States)", in: "us", WorldIdentifiers.npi),
        .init("ssn", "Social security number (United States)", in: "us", WorldIdentifiers.ssn),
        .init("uei", "Unique entity ID (United States)", in: "us", WorldIdentifiers.uei),
        .init("ve-cedula", "Cédula (Venezuela)", in: "ve", AmericanIdentifiers.venezuelanCedula),
        .init("ve-rif", "RIF (Venezuela)", in: "ve", AmericanIdentifiers.rif),
    ]
}
