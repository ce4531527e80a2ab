extension PropertyType {
    /// The normal form of `raw`, or nil where it is no such value; the caller keeps the original.
    ///
    /// What comes out goes in again unchanged, and FollowTheMoney's library keeps it; only for telephone numbers, IBANs
    /// and Russian and Chinese register numbers is it a little stricter. `format` names whose shape and check digits an identifier must have ("iban"). `country`, by its code, is where the value was
    /// written: it tells dialling codes, 05/06/2023 and 1.234.
    public func clean(_ raw: String, format: String? = nil, country: String? = nil) -> String? {
        guard let text = raw.tidied() else { return nil }
        switch self {
        case .address: return PlainValues.address(text)
        case .checksum: return PlainValues.checksum(text)
        case .country: return Countries.code(for: text)
        case .date: return Dates.clean(text, country: country)
        case .email: return Emails.clean(text)
        case .entity: return PlainValues.entity(text)
        case .gender: return Genders.clean(text)
        case .html, .json, .string, .text: return text
        case .identifier:
            guard let format else { return text.squashed() }
            return IdentifierFormat.named(format)?.clean(text)
        case .ip: return InternetAddresses.clean(text)
        case .language: return Languages.code(for: text)
        case .mimetype: return PlainValues.mimetype(text)
        case .name: return PlainValues.name(text)
        case .number: return Numbers.clean(text, country: country)
        case .phone: return Phones.clean(text, country: country)
        case .topic: return Topics.code(for: text)
        case .url: return WebAddresses.clean(text)
        }
    }
}
