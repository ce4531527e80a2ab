internal import Ontology

/// What MISP's templates, relations of attributes and links mean in FollowTheMoney's terms, in one place.
enum MISPRules {
    /// Objects that are people, groups and things, by template; `ftm-Person` and its like are of the schema they name.
    private static let schemata: [String: String] = [
        "person": "Person", "interpol-notice": "Person", "fbi-most-wanted": "Person", "employee": "Person",
        "organization": "Organization", "news-agency": "Organization", "legal-entity": "LegalEntity",
        "victim": "LegalEntity", "bank-account": "BankAccount", "coin-address": "CryptoWallet",
        "vehicle": "Vehicle", "geolocation": "Address", "postal-address": "Address", "phone": "UserAccount",
        "phone-number": "UserAccount", "user-account": "UserAccount", "telegram-account": "UserAccount",
        "facebook-account": "UserAccount", "twitter-account": "UserAccount",
        "instagram-account": "UserAccount",
    ]

    /// The schema of an object; nil for files, addresses of machines and the like.
    static func schema(of template: String, identityClass: String?) -> String? {
        if template.hasPrefix("ftm-") { return String(template.dropFirst(4)) }
        if template == "identity" {
            switch identityClass?.lowercased() {
            case "individual": return "Person"
            case "organization", "organisation", "group": return "Organization"
            default: return "LegalEntity"
            }
        }
        return schemata[template]
    }

    /// The service that an account's template names.
    static func service(of template: String) -> String? {
        template.hasSuffix("-account") && template != "user-account" && template != "bank-account"
            ? template.prefix(1).uppercased() + template.dropFirst().dropLast(8) : nil
    }

    /// Properties by the names that attributes have in an object; a template's own meaning comes first.
    private static let properties: [String: String] = [
        "full-name": "name", "legal-name": "name", "name": "name", "commercial-name": "alias",
        "alias": "alias",
        "handle": "weakAlias", "first-name": "firstName", "first_name": "firstName", "forename": "firstName",
        "middle-name": "middleName", "last-name": "lastName", "last_name": "lastName",
        "present-family-name": "lastName", "mothers-name": "motherName", "title": "title",
        "date-of-birth": "birthDate", "dates-of-birth-used": "birthDate", "place-of-birth": "birthPlace",
        "gender": "gender", "sex": "gender", "nationality": "nationality", "occupation": "profession",
        "occupations": "profession", "function": "position", "role": "position", "race": "ethnicity",
        "colour-of-eyes": "eyeColor", "eyes": "eyeColor", "colour-of-hair": "hairColor", "hair": "hairColor",
        "height": "height", "weight": "weight", "build": "appearance", "complexion": "appearance",
        "distinguishing-marks-and-characteristics": "appearance", "scars-and-marks": "appearance",
        "language-spoken": "spokenLanguage", "languages": "spokenLanguage",
        "passport-number": "passportNumber", "identity-card-number": "idNumber", "dni": "idNumber",
        "nie": "idNumber", "nif": "taxNumber", "social-security-number": "socialSecurityNumber",
        "ofac-identification-number": "idNumber", "birth-certificate-number": "idNumber",
        "registration-number": "registrationNumber", "VAT": "vatCode", "legal-form": "legalForm",
        "type-of-organization": "legalForm", "sector": "sector", "sectors": "sector", "business": "sector",
        "date-of-inception": "incorporationDate", "address": "address", "phone-number": "phone",
        "fax-number": "phone", "msisdn": "phone", "phone": "phone", "e-mail": "email", "email": "email",
        "website": "website", "url": "sourceUrl", "link": "sourceUrl", "api-source": "sourceUrl",
        "text": "notes", "description": "description", "remarks": "notes", "iban": "iban",
        "account": "accountNumber", "swift": "bic", "institution-name": "bankName", "account-name": "name",
        "beneficiary": "name", "branch": "bankAddress", "personal-account-type": "accountType",
        "opened": "openingDate", "closed": "closingDate", "balance": "balance", "date-balance": "balanceDate",
        "currency-code": "currency", "symbol": "currencySymbol", "current-balance": "balance",
        "license-plate-number": "registrationNumber", "model": "model", "type": "type",
        "date-first-registration": "registrationDate", "latitude": "latitude", "longitude": "longitude",
        "city": "city", "region": "region", "state": "state", "province": "region", "zipcode": "postalCode",
        "postal-code": "postalCode", "country": "country", "countrycode": "country", "street": "street",
        "username": "username", "user-id": "username", "account-id": "username", "screen-name": "username",
        "account-name-of-user": "username", "display-name": "alias", "displayed-name": "alias",
        "modified": "modifiedAt",
    ]

    /// The property for an attribute of an object.
    static func property(_ relation: String, of template: String, schema: String) -> String? {
        switch (schema, relation) {
        case ("CryptoWallet", "address"), ("CryptoWallet", "address-crypto"), ("CryptoWallet", "address-xmr"):
            return "publicKey"
        case ("Address", "address"): return "full"
        case ("UserAccount", "id"), ("UserAccount", "account-name"), ("UserAccount", "name"):
            return "username"
        case ("UserAccount", "first_name"), ("UserAccount", "last_name"): return "alias"
        case ("UserAccount", "model"), ("UserAccount", "brand"): return nil
        case ("Vehicle", "state"): return nil
        default: break
        }
        if template.hasPrefix("ftm-") { return relation }
        return properties[relation]
    }

    /// Attributes that stand alone and are somebody or something.
    static let attributes: [String: (schema: String, property: String)] = [
        "full-name": ("Person", "name"), "target-org": ("Organization", "name"),
        "iban": ("BankAccount", "iban"),
        "bank-account-nr": ("BankAccount", "accountNumber"), "btc": ("CryptoWallet", "publicKey"),
        "xmr": ("CryptoWallet", "publicKey"), "dash": ("CryptoWallet", "publicKey"),
        "github-username": ("UserAccount", "username"), "twitter-id": ("UserAccount", "username"),
    ]

    /// Attributes that say something in words; others that stand alone are traces of machines.
    static let words: Set<String> = [
        "text", "comment", "other", "link", "url", "phone-number", "email", "email-src", "email-dst",
        "first-name",
        "last-name", "middle-name", "date-of-birth", "place-of-birth", "gender", "nationality",
        "passport-number",
        "passport-country", "passport-expiration", "identity-card-number", "visa-number", "target-location",
        "target-user", "target-external", "campaign-name", "threat-actor", "whois-registrant-name",
        "whois-registrant-org", "whois-registrant-email", "whois-registrant-phone", "jabber-id", "bic",
        "prtn",
        "cc-number", "issue-date-of-the-visa", "place-port-of-original-embarkation", "travel-details",
        "payment-details", "frequent-flyer-number",
    ]

    /// Links of one kind: their names, the schemata that both ends must have, and what they are then.
    private static let links: [(names: Set<String>, left: String, right: String, link: Link)] = [
        (
            ["member-of", "belongs-to", "has-joined", "former-member-of", "primary-member-of", "affiliated"],
            "LegalEntity", "Organization", Link("Membership", "member", "organization")
        ),
        (["works-for"], "Person", "Organization", Link("Employment", "employee", "employer")),
        (["owner-of", "owns"], "LegalEntity", "Asset", Link("Ownership", "owner", "asset")),
        (["controls"], "LegalEntity", "LegalEntity", Link("Control", "controller", "controlled")),
        (["directs"], "LegalEntity", "Organization", Link("Directorship", "director", "organization")),
        (["represents"], "LegalEntity", "LegalEntity", Link("Representation", "agent", "client")),
        (
            [
                "child-of", "parent-of", "sibling-of", "spouse-of", "grandchild-of", "child", "parent",
                "sibling",
                "spouse", "kin",
            ], "Person", "Person", Link("Family", "person", "relative", role: "relationship")
        ),
        (
            [
                "friend-of", "acquaintance-of", "friend", "acquaintance", "knows", "associated-with",
                "colleague",
                "co-worker", "met", "has-met", "neighbor", "co-resident",
            ], "Person", "Person", Link("Associate", "person", "associate", role: "relationship")
        ),
    ]

    struct Link {
        var schema: String
        var source: String
        var target: String
        var role: String

        init(_ schema: String, _ source: String, _ target: String, role: String = "role") {
            (self.schema, self.source, self.target, self.role) = (schema, source, target, role)
        }
    }

    /// What a link between two objects is, by its name and by what its ends are.
    static func link(_ type: String, _ left: Schema?, _ right: Schema?) -> Link {
        let known = links.first { rule in
            rule.names.contains(type.lowercased()) && left?.isA(rule.left) == true
                && right?.isA(rule.right) == true
        }
        return known?.link ?? Link("UnknownLink", "subject", "object")
    }

    /// Galaxies whose clusters are people and groups, by words of their type, name or category.
    private static let actors = [
        "actor", "terrorist", "listed-entit", "intrusion-set", "activity-group", "producer",
        "surveillance-vendor",
        "intelligence-agenc", "criminal", "cartel", "gang", "person",
    ]

    static func isOfActors(_ said: [String]) -> Bool {
        said.contains { word in
            let word = word.lowercased()
            return actors.contains { word.contains($0) }
        }
    }

    /// Whether a galaxy is an authority's list.
    static func isListing(_ said: [String]) -> Bool {
        said.contains {
            $0.lowercased().split { !$0.isLetter }.contains {
                $0 == "listed" || $0 == "sanctions" || $0 == "sanctioned"
            }
        }
    }
}
