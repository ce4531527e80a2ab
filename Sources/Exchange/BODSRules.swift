/// What the words of the Beneficial Ownership Data Standard mean in FollowTheMoney's terms, in one place.
enum BODSRules {
    enum Relation {
        case ownership, control, directorship, link
    }

    /// Interests by their names in version 0.4.
    static let interests: [String: Relation] = [
        "shareholding": .ownership, "rightsToSurplusAssetsOnDissolution": .ownership,
        "rightsToProfitOrIncome": .ownership, "rightToProfitOrIncomeFromAssets": .ownership,
        "votingRights": .control, "appointmentOfBoard": .control, "otherInfluenceOrControl": .control,
        "controlViaCompanyRulesOrArticles": .control, "controlByLegalFramework": .control,
        "rightsGrantedByContract": .control, "conditionalRightsGrantedByContract": .control,
        "trustee": .control, "protector": .control, "settlor": .control,
        "seniorManagingOfficial": .directorship, "boardMember": .directorship, "boardChair": .directorship,
        "beneficiaryOfLegalArrangement": .link, "enjoymentAndUseOfAssets": .link, "nominee": .link,
        "nominator": .link, "unknownInterest": .link, "unpublishedInterest": .link,
    ]

    /// Names that versions before 0.3 had for the same.
    private static let formerInterests = [
        "influence-or-control": "otherInfluenceOrControl", "settlor-of-trust": "settlor",
        "trustee-of-trust": "trustee", "protector-of-trust": "protector",
        "beneficiary-of-trust": "beneficiaryOfLegalArrangement",
        "other-influence-or-control-of-trust": "otherInfluenceOrControl",
        "rights-to-surplus-assets": "rightsToSurplusAssetsOnDissolution",
    ]

    /// The interest by its name in version 0.4: "voting-rights" is "votingRights".
    static func interest(_ word: String) -> String {
        if let name = formerInterests[word] { return name }
        guard word.contains("-") else { return word }
        let parts = word.split(separator: "-").map(String.init)
        return (parts.first ?? "")
            + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Kinds of entities, with the kinds of each.
    static let subtypes: [String: Set<String>] = [
        "registeredEntity": ["other"], "legalEntity": ["trust", "other"],
        "arrangement": ["trust", "nomination", "other"], "anonymousEntity": ["other"],
        "unknownEntity": ["other"],
        "state": ["other"], "stateBody": ["governmentDepartment", "stateAgency", "other"],
    ]

    /// The schema of an entity: what is registered is a company and can be owned.
    static func schema(_ type: String) -> String {
        switch type {
        case "registeredEntity": "Company"
        case "state", "stateBody": "PublicBody"
        default: "LegalEntity"
        }
    }

    static let nameTypes: [String: String] = [
        "legal": "name", "individual": "name", "translation": "alias", "transliteration": "alias",
        "former": "previousName", "birth": "previousName", "alternative": "alias", "alias": "alias",
    ]

    static let reasons: Set<String> = [
        "noBeneficialOwners", "subjectUnableToConfirmOrIdentifyBeneficialOwner",
        "interestedPartyHasNotProvidedInformation", "subjectExemptFromDisclosure",
        "interestedPartyExemptFromDisclosure", "unknown", "informationUnknownToPublisher",
    ]

    /// The property for a number, by words of its scheme; the first that fits wins.
    private static let schemes: [(word: String, property: String)] = [
        ("LEI", "leiCode"), ("DUNS", "dunsCode"), ("OGRN", "ogrnCode"), ("INN", "innCode"),
        ("VAT", "vatCode"),
        ("RFC", "taxNumber"), ("TAXID", "taxNumber"), ("TIN", "taxNumber"), ("PASSPORT", "passportNumber"),
        ("IDCARD", "idNumber"), ("ISIN", "isinCode"), ("CIK", "cikCode"), ("SWIFT", "swiftBic"),
        ("BIC", "swiftBic"),
    ]

    /// The property for a number of that scheme, "GB-COH" or "Tax number": a company's is its registration.
    static func property(scheme: String, name: String, isPerson: Bool) -> String {
        let words = Set(
            (scheme + " " + name).uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        if let known = schemes.first(where: { words.contains($0.word) }) { return known.property }
        if words.contains("PASSPORT") { return "passportNumber" }
        if words.contains("TAX") { return "taxNumber" }
        return isPerson ? "idNumber" : "registrationNumber"
    }

    /// "unknownInterest" in words: "unknown interest".
    static func words(_ code: String) -> String {
        var words = ""
        for character in code {
            if character.isUppercase {
                words += " " + character.lowercased()
            } else {
                words.append(character)
            }
        }
        return words
    }

    /// A share as it is held: "40", "25–50", "more than 25", "up to 10".
    static func percentage(_ share: JSONPlace) -> String? {
        func number(_ key: String) -> String? {
            guard let place = share[key], place.flag == nil else { return nil }
            return place.words
        }
        if let exact = number("exact") { return exact }
        let (low, high) = (number("minimum"), number("maximum"))
        // Before 0.4 the exclusive bounds were flags beside the bounds.
        let above = number("exclusiveMinimum") ?? (share["exclusiveMinimum"]?.flag == true ? low : nil)
        let below = number("exclusiveMaximum") ?? (share["exclusiveMaximum"]?.flag == true ? high : nil)
        switch (low ?? above, high ?? below) {
        case (let low?, let high?): return low == high ? low : "\(low)–\(high)"
        case (let low?, nil): return (above != nil ? "more than " : "at least ") + low
        case (nil, let high?): return (below != nil ? "less than " : "up to ") + high
        case (nil, nil): return nil
        }
    }
}
