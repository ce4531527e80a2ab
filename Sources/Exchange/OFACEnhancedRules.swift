/// What the features, papers and relations of OFAC's XML mean in FollowTheMoney's terms, in one place, to read and argue with.
enum OFACEnhancedRules {
    enum Kind { case date, country, text, wallet, provision, sanctionDate }

    /// The property of a feature, by what its type begins with; the first that fits wins.
    private static let features: [(type: String, property: String, kind: Kind)] = [
        ("Birthdate", "birthDate", .date),
        ("Place of Birth", "birthPlace", .text),
        ("Nationality Country", "nationality", .country),
        ("Citizenship Country", "citizenship", .country),
        ("Gender", "gender", .text),
        ("Title", "position", .text),
        ("Email Address", "email", .text),
        ("Website", "website", .text),
        ("Phone Number", "phone", .text),
        ("Location", "address", .text),

        ("Organization Established Date", "incorporationDate", .date),
        ("Organization Type", "sector", .text),
        ("Target Type", "classification", .text),
        ("Nationality of Registration", "jurisdiction", .country),
        ("Registration Country", "jurisdiction", .country),
        ("SWIFT/BIC", "swiftBic", .text),
        ("BIK (RU)", "bikCode", .text),
        ("D-U-N-S Number", "dunsCode", .text),
        ("ISIN", "isinCode", .text),
        ("Equity Ticker", "ticker", .text),
        ("Digital Currency Address", "", .wallet),

        ("Aircraft Construction Number", "serialNumber", .text),
        ("Aircraft Manufacturer’s Serial Number", "serialNumber", .text),
        ("Aircraft Manufacturer's Serial Number", "serialNumber", .text),
        ("Aircraft Manufacture Date", "buildDate", .date),
        ("Aircraft Model", "model", .text),
        ("Aircraft Tail Number", "registrationNumber", .text),
        ("Previous Aircraft Tail Number", "registrationNumber", .text),
        ("Vessel Call Sign", "callSign", .text),
        ("Other Vessel Call Sign", "callSign", .text),
        ("Vessel Flag", "flag", .country),
        ("Other Vessel Flag", "flag", .country),
        ("Former Vessel Flag", "pastFlags", .country),
        ("VESSEL TYPE", "type", .text),
        ("Other Vessel Type", "type", .text),
        ("Vessel Gross Registered Tonnage", "grossRegisteredTonnage", .text),
        ("Vessel Tonnage", "tonnage", .text),
        ("Vessel Year of Build", "buildDate", .date),

        ("Additional Sanctions Information", "", .provision),
        ("Secondary sanctions risk", "", .provision),
        ("IFCA Determination", "", .provision),
        ("CAATSA Section", "", .provision),
        ("Executive Order", "", .provision),
        ("PEESA Information", "", .provision),
        ("Transactions Prohibited", "", .provision),
        ("Effective Date", "", .sanctionDate),
        ("Listing Date", "", .sanctionDate),
        ("Purchase/Sales For Divestment Date", "", .sanctionDate),
    ]

    static func feature(_ type: String) -> (property: String, kind: Kind)? {
        features.first { type.hasPrefix($0.type) }.map { ($0.property, $0.kind) }
    }

    /// The property of a paper's number, by OFAC's name of the paper.
    static func document(_ type: String, number: String) -> String {
        if let (rule, _) = OFACRules.rule(for: "\(type) \(number)"), rule.kind == .number {
            return rule.property
        }
        if type.contains("Passport") { return "passportNumber" }
        let lower = type.lowercased()
        if lower.contains("tax") { return "taxNumber" }
        if ["permit", "license"].contains(where: lower.contains) { return "licenseNumber" }
        if lower.contains("registration") || lower.contains("chamber of comm") { return "registrationNumber" }
        return "idNumber"
    }

    /// The relation between two entries, by OFAC's name of it and their schemata; `isReversed` where the related entry
    /// comes first.
    static func relation(
        _ type: String, from: String, to: String
    ) -> (schema: String, source: String, target: String, isReversed: Bool) {
        let unknown = (schema: "UnknownLink", source: "subject", target: "object", isReversed: false)
        func isActor(_ schema: String) -> Bool { ["Person", "Organization", "Company"].contains(schema) }
        func isAsset(_ schema: String) -> Bool { ["Vessel", "Airplane", "Company"].contains(schema) }
        switch type {
        case "Owned or Controlled By" where isAsset(from) && isActor(to):
            return ("Ownership", "owner", "asset", true)
        case "Owns, controls, or operates" where isActor(from) && isAsset(to):
            return ("Ownership", "owner", "asset", false)
        case "Acting for or on behalf of" where isActor(from) && isActor(to):
            return ("Representation", "agent", "client", false)
        case "Leader or official of", "Principal Executive Officer":
            let fits = isActor(from) && isActor(to) && to != "Person"
            return fits ? ("Directorship", "director", "organization", false) : unknown
        case "Family member of" where from == "Person" && to == "Person":
            return ("Family", "person", "relative", false)
        case "Associate Of" where from == "Person" && to == "Person":
            return ("Associate", "person", "associate", false)
        default: return unknown
        }
    }
}
