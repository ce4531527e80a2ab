internal import Ontology

/// What the columns of the United Kingdom's list mean in FollowTheMoney's terms, in one place, to read and argue with.
///
/// A column that is not here, as those to come, stands in the notes with its heading.
enum UKRules {
    enum Use {
        /// A value of the entry, or of its sanction.
        case text(String), date(String), country(String), number(String)
        case sanctionText(String), sanctionDate(String)
        /// Words that may be names of other entries.
        case link
        /// Read together with others: names, addresses.
        case part
        /// Stands in the notes with its heading.
        case note
    }

    private static let columns: [String: Use] = [
        "Unique ID": .part, "Type": .part, "Designation Type": .part, "Individual, Entity, Ship": .part,
        "Name": .part, "Name 1": .part, "Name 2": .part, "Name 3": .part, "Name 4": .part, "Name 5": .part,
        "Name 6": .part, "Name type": .part, "Alias strength": .part, "Name non-latin script": .part,
        "Address Line 1": .part, "Address Line 2": .part, "Address Line 3": .part, "Address Line 4": .part,
        "Address Line 5": .part, "Address Line 6": .part, "Address Postal Code": .part,
        "Address Country": .part,
        // What script a name is in, the name shows.
        "Non-latin script type": .part, "Non-latin script language": .part,

        "Title": .text("title"), "Position": .text("position"), "Gender": .text("gender"),
        "D.O.B": .date("birthDate"), "Town of birth": .text("birthPlace"),
        "Country of birth": .country("birthCountry"), "Nationality(/ies)": .country("nationality"),
        "Nationality": .country("nationality"),
        "National Identifier number": .number("idNumber"), "Passport number": .number("passportNumber"),
        "Phone number": .text("phone"), "Website": .text("website"), "Email address": .text("email"),

        "Type of entity": .text("classification"),
        "Business registration number (s)": .number("registrationNumber"),
        "Parent company": .link, "Subsidiaries": .link,

        "IMO number": .number("imoNumber"), "Type of ship": .text("type"),
        "Tonnage of ship": .text("tonnage"),
        "Current believed flag of ship": .country("flag"), "Previous flags": .country("pastFlags"),
        "Year Built": .date("buildDate"), "Hull identification number (HIN)": .number("registrationNumber"),
        "Current owner/operator (s)": .link, "Previous owner/operator (s)": .link,

        "Regime Name": .sanctionText("program"), "Sanctions Imposed": .sanctionText("provisions"),
        "UK Statement of Reasons": .sanctionText("reason"), "OFSI Group ID": .sanctionText("recordId"),
        "UN Reference Number": .sanctionText("unscId"), "Designation source": .sanctionText(""),
        "Date Designated": .sanctionDate("listingDate"), "Last Updated": .sanctionDate("modifiedAt"),
    ]

    private static let byKey = Dictionary(
        columns.map { (key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })

    /// The headings as they are known here, each with the number of its column.
    static func places(of headings: [String]) -> [String: Int] {
        let keys = Dictionary(
            headings.enumerated().map { (key($0.element), $0.offset) },
            uniquingKeysWith: { first, _ in first })
        return columns.keys.reduce(into: [:]) { $0[$1] = keys[key($1)] }
    }

    static func use(of heading: String) -> Use { byKey[key(heading)] ?? .note }

    /// A heading without what changes from one edition to the next: "Business registration number(s)".
    static func key(_ heading: String) -> String {
        String(
            heading.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            })
    }

    /// A date as the list writes it, day before month, with "dd" and "mm" for what is not known: "dd/mm/1963" is 1963.
    static func date(_ text: String) -> String? {
        let fields = text.split(whereSeparator: { "/-.".contains($0) }).map {
            String($0).trimmed.lowercased()
        }
        guard fields.count == 3, let year = Int(fields[2]), fields[2].utf8.count == 4 else { return nil }
        func known(_ field: String) -> Int?? {
            if field.allSatisfy({ "dmy?0x".contains($0) }) { return .some(nil) }
            return Int(field).map { .some($0) }
        }
        guard let day = known(fields[0]), let month = known(fields[1]) else { return nil }
        return PartialDate(year: year, month: month, day: month == nil ? nil : day)?.description
    }
}

extension String {
    /// The parts of a cell that holds several: "(1) Russia (2) Ukraine", or with semicolons or bars between.
    var numberedParts: [String] {
        var parts: [String] = [""]
        var rest = self[...]
        while let character = rest.first {
            if character == ";" || character == "|" {
                parts.append("")
                rest.removeFirst()
            } else if character == "(", let number = rest.dropFirst().prefix(3).firstIndex(of: ")"),
                rest[rest.index(after: rest.startIndex)..<number].allSatisfy({ $0.isNumber }),
                number > rest.index(after: rest.startIndex)
            {
                parts.append("")
                rest = rest[rest.index(after: number)...]
            } else {
                parts[parts.count - 1].append(character)
                rest.removeFirst()
            }
        }
        return parts.map { $0.trimmed.trimmingEnd(",") }.filter { !$0.isEmpty }
    }
}
