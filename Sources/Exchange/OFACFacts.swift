/// What OFAC's XML says of an entry by type and value, in either of its forms: the entry, its sanction, papers and wallets.
struct OFACFacts {
    var writer: ListWriter
    var sanction: ListWriter
    var parts: [ListReading.Entity] = []
    private var suffixes: Set<String> = []

    init(uid: String, kind: String, isCompany: Bool, row: ListReading.Row) {
        let schema =
            switch kind.lowercased() {
            case "individual": "Person"
            case "vessel": "Vessel"
            case "aircraft": "Airplane"
            default: isCompany ? "Company" : "Organization"
            }
        writer = ListWriter(id: "ofac-\(uid)", schema: schema, row: row)
        writer.add("topics", "sanction", in: row)
        sanction = writer.part("sanction", schema: "Sanction", as: "entity", row: row)
        sanction.add("authority", "Office of Foreign Assets Control", in: row)
        sanction.add("country", "us", in: row)
        sanction.add("authorityId", uid, in: row)
    }

    /// Whether it can hold papers and wallets.
    private var isActor: Bool { ["Person", "Organization", "Company"].contains(writer.entity.schema) }

    mutating func writeProgram(_ program: String, in row: ListReading.Row) {
        writer.add("program", program, in: row)
        sanction.add("program", program, in: row)
    }

    /// Writes a feature: a date or place of birth, a flag, what is forbidden.
    mutating func writeFeature(_ type: String, _ value: String, in row: ListReading.Row) {
        guard !value.isEmpty else { return }
        let label = type.trimmingEnd(" :-")
        switch OFACEnhancedRules.feature(type) {
        case .some((let property, .date)): writer.addDates(property, value, label: label, in: row)
        case .some((let property, .country)): writer.addCountry(property, value, label: label, in: row)
        case .some((let property, .text)): writer.keep(property, value, label: label, in: row)
        case .some((_, .provision)): sanction.keep("provisions", "\(label): \(value)", label: label, in: row)
        case .some((_, .sanctionDate)): sanction.note(label, value, in: row)
        case .some((_, .wallet)): writeWallet(value, type: type, in: row)
        case nil: writer.note(label, value, in: row)
        }
    }

    private mutating func writeWallet(_ address: String, type: String, in row: ListReading.Row) {
        guard isActor, suffixes.insert("wallet-\(address)").inserted else {
            return writer.note(type, address, in: row)
        }
        var wallet = writer.part("wallet-\(address.slug)", schema: "CryptoWallet", as: "holder", row: row)
        wallet.add("publicKey", address, in: row)
        wallet.add(
            "currencySymbol", type.split(separator: "-").last.map { String($0).trimmed } ?? "", in: row)
        wallet.add("topics", "sanction", in: row)
        parts.append(wallet.entity)
    }

    /// Writes the number of a paper, and gives the paper to be filled; nil where the entry can hold none, or has it.
    mutating func paper(_ type: String, _ number: String, in row: ListReading.Row) -> ListWriter? {
        let property = OFACEnhancedRules.document(type, number: number)
        writer.keep(property, number, label: type, in: row)
        let isPassport = property == "passportNumber" && writer.isPerson
        let suffix = "\(isPassport ? "passport" : type.slug)-\(number.slug)"
        guard isActor, suffixes.insert(suffix).inserted else { return nil }
        var paper = writer.part(
            suffix, schema: isPassport ? "Passport" : "Identification", as: "holder", row: row)
        paper.add("number", number, in: row)
        paper.add("type", type, in: row)
        return paper
    }
}
