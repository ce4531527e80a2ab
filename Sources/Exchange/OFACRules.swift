internal import Ontology

/// What the remarks of OFAC's list mean in FollowTheMoney's terms, in one place, to read and argue with.
enum OFACRules {
    enum Kind { case date, country, number, text, link }

    struct Rule {
        var words: String
        var property: String
        var kind: Kind
    }

    /// The first rule whose words begin the remark wins, so longer words come before their beginnings.
    private static let rules: [Rule] = [
        rule("DOB", "birthDate", .date),
        rule("POB", "birthPlace", .text),
        rule("nationality", "nationality", .country),
        rule("citizen", "citizenship", .country),
        rule("Gender", "gender", .text),
        rule("Linked To:", "", .link),

        rule("Passport", "passportNumber", .number),
        rule("Diplomatic Passport", "passportNumber", .number),
        rule("SSN", "socialSecurityNumber", .number),
        rule("National ID", "idNumber", .number),
        rule("National Foreign ID Number", "idNumber", .number),
        rule("Cedula", "idNumber", .number),
        rule("Identification Number", "idNumber", .number),
        rule("D.N.I.", "idNumber", .number),
        rule("C.U.R.P.", "idNumber", .number),
        rule("C.U.I.", "idNumber", .number),
        rule("Credencial electoral", "idNumber", .number),
        rule("Electoral Registry", "idNumber", .number),
        rule("Driver's License", "idNumber", .number),
        rule("Personal ID Card", "idNumber", .number),
        rule("Citizen's Card Number", "idNumber", .number),
        rule("Residency Number", "idNumber", .number),
        rule("Turkish Identification Number", "idNumber", .number),
        rule("Kenyan ID", "idNumber", .number),
        rule("Birth Certificate Number", "idNumber", .number),

        rule("Tax ID", "taxNumber", .number),
        rule("NIT", "taxNumber", .number),
        rule("RUC", "taxNumber", .number),
        rule("R.F.C.", "taxNumber", .number),
        rule("RFC", "taxNumber", .number),
        rule("RIF", "taxNumber", .number),
        rule("RTN", "taxNumber", .number),
        rule("C.U.I.T.", "taxNumber", .number),
        rule("Italian Fiscal Code", "taxNumber", .number),
        rule("Fiscal Code", "taxNumber", .number),
        rule("V.A.T. Number", "vatCode", .number),

        rule("Registration Number", "registrationNumber", .number),
        rule("Registration ID", "registrationNumber", .number),
        rule("Company Number", "registrationNumber", .number),
        rule("Business Registration Document", "registrationNumber", .number),
        rule("Business Registration Number", "registrationNumber", .number),
        rule("Business Number", "registrationNumber", .number),
        rule("Commercial Registry Number", "registrationNumber", .number),
        rule("Public Registration Number", "registrationNumber", .number),
        rule("Certificate of Incorporation Number", "registrationNumber", .number),
        rule("Chamber of Commerce Number", "registrationNumber", .number),
        rule("Economic Register Number (CBLS)", "registrationNumber", .number),
        rule("Enterprise Number", "registrationNumber", .number),
        rule("Folio Mercantil", "registrationNumber", .number),
        rule("Matricula Mercantil", "registrationNumber", .number),
        rule("Trade License", "licenseNumber", .number),
        rule("License", "licenseNumber", .number),
        rule("C.R.", "registrationNumber", .number),
        rule("Government Gazette Number", "registrationNumber", .number),
        rule("Unified Social Credit Code (USCC)", "uscCode", .number),
        rule("Legal Entity Number", "leiCode", .number),
        rule("D-U-N-S Number", "dunsCode", .number),
        rule("SWIFT/BIC", "swiftBic", .number),
        rule("BIK (RU)", "bikCode", .number),
        rule("Organization Established Date", "incorporationDate", .date),

        rule("Vessel Registration Identification IMO", "imoNumber", .number),
        rule("Vessel Registration Identification", "registrationNumber", .number),
        rule("MMSI", "mmsi", .number),
        rule("Vessel Call Sign", "callSign", .number),
        rule("Vessel Year of Build", "buildDate", .date),
        rule("Vessel Type", "type", .text),
        rule("Vessel Flag", "flag", .country),
        rule("Former Vessel Flag", "pastFlags", .country),
        rule("Aircraft Model", "model", .text),
        rule("Aircraft Manufacture Date", "buildDate", .date),
        rule("Aircraft Manufacturer's Serial Number (MSN)", "serialNumber", .number),
        rule("Aircraft Construction Number (also called L/N or S/N or F/N)", "serialNumber", .number),
        rule("Aircraft Tail Number", "registrationNumber", .number),

        rule("Email Address", "email", .text),
        rule("Website", "website", .text),
        rule("Telephone", "phone", .text),
        rule("Phone Number", "phone", .text),
    ]

    private static func rule(_ words: String, _ property: String, _ kind: Kind) -> Rule {
        Rule(words: words, property: property, kind: kind)
    }

    /// The columns of the table that only vessels have.
    static let extras = [
        "Call sign": "callSign", "Vessel type": "type", "Tonnage": "tonnage",
        "Gross registered tonnage": "grossRegisteredTonnage",
    ]

    /// The rule for a remark, and what follows its words.
    static func rule(for remark: String) -> (Rule, String)? {
        for rule in rules where remark.hasPrefix(rule.words) {
            let rest = remark.dropFirst(rule.words.count)
            // "Citizenship" is no "citizen", and "NITRATE" no number.
            guard let next = rest.first, next == " " || rule.words.hasSuffix(":") else { continue }
            let said = String(rest).trimmed
            if !said.isEmpty { return (rule, said) }
        }
        return nil
    }

    /// The number itself: "No. 216040 (Yemen) issued 14 Dec 2005" is 216040.
    static func number(in text: String) -> String {
        var rest = Substring(text)
        for word in ["No. ", "No ", "# ", "Number ", "#"] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            break
        }
        for mark in [" (", " issued ", " expires ", " Issued ", " Expires "] {
            if let end = rest.firstRange(of: mark) { rest = rest[..<end.lowerBound] }
        }
        return String(rest).trimmed
    }

    /// The code of a country as OFAC names it: "Korea, North", "Congo, Democratic Republic of the".
    static func country(_ name: String) -> String? {
        if let code = PropertyType.country.clean(name) { return code }
        let parts = name.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
        guard parts.count == 2 else { return nil }
        return PropertyType.country.clean(parts[1] + " " + parts[0])
    }
}

/// Dates as OFAC writes them: "10 Dec 1948", "Dec 1948", "circa 1951", "1951 to 1953".
enum OFACDate {
    /// The longest range that is spelled out year by year; of a longer one its ends are kept.
    private static let longestRange = 6

    /// The dates with the precision that they have: about a day is its year, and a range is its years.
    static func dates(in text: String) -> [String] {
        var text = text
        let isAbout = text.hasPrefix("circa ")
        if isAbout { text.removeFirst(6) }
        let ends = (text.contains(" to ") ? text.split(separator: " to ") : text.split(separator: "-"))
            .compactMap { PropertyType.date.clean(String($0).trimmed) }
        if ends.count == 2, let first = Int(ends[0].prefix(4)), let last = Int(ends[1].prefix(4)),
            first <= last
        {
            let years = last - first < longestRange ? Array(first...last) : [first, last]
            return years.map { String($0) }
        }
        guard let date = PropertyType.date.clean(text) else { return [] }
        return [isAbout ? String(date.prefix(4)) : date]
    }
}
