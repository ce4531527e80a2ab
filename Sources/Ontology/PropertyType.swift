/// What kind of value a property takes: a name, a date, a country, another entity.
///
/// FollowTheMoney's types, by its names. Each knows its normal form:
///
///     PropertyType.country.clean("venezolano")            // "ve"
///     PropertyType.date.clean("20 de septiembre de 2023")  // "2023-09-20"
///     PropertyType.identifier.clean("111.444.777-36", format: "cpf")  // nil: the check digits are wrong
public enum PropertyType: String, Hashable, Sendable, Codable, CaseIterable {
    /// A postal address in one line.
    case address
    /// The hash of a file's bytes, in hexadecimal.
    case checksum
    /// A country or territory, by its two-letter code in lower case.
    case country
    /// A date, as exact as its source.
    case date
    /// A mail address.
    case email
    /// A reference to another entity, by its ID.
    case entity
    /// Male, female or other.
    case gender
    /// Markup as it was saved, never to be shown as such.
    case html
    /// A number by which an authority knows somebody or something.
    case identifier
    /// An address on the internet, version 4 or 6.
    case ip
    /// Nested data as it was saved.
    case json
    /// A language, by its three-letter code.
    case language
    /// What kind of file something is: "application/pdf".
    case mimetype
    /// What somebody or something is called.
    case name
    /// A quantity.
    case number
    /// A telephone number with its country code.
    case phone
    /// A short text.
    case string
    /// A long text.
    case text
    /// Why an entity matters, from FollowTheMoney's list: "wanted".
    case topic
    /// An address on the web.
    case url

    /// Whether two entities with a like value may be the same, unless the property says otherwise.
    public var isMatchable: Bool {
        switch self {
        case .address, .checksum, .country, .date, .email, .entity, .identifier, .ip, .name, .phone, .url:
            true
        case .gender, .html, .json, .language, .mimetype, .number, .string, .text, .topic: false
        }
    }

    /// How many characters a value may have, unless the property says otherwise.
    ///
    /// Advice from FollowTheMoney, which keeps longer values all the same.
    public var maxLength: Int {
        switch self {
        case .country, .gender, .language: 16
        case .date: 32
        case .checksum: 40
        case .identifier, .ip, .phone, .topic: 64
        case .entity: 200
        case .address, .email, .json, .mimetype, .number: 250
        case .name: 384
        case .string: 1024
        case .url: 4096
        case .html, .text: 65_000
        }
    }
}
