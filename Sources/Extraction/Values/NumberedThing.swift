internal import Names

/// A thing that its number tells from others: an account, a wallet, a vehicle, a case.
struct NumberedThing {
    /// Its schema in the ontology.
    let schema: String
    /// What tells it from others of the document.
    let number: String
    /// Its properties, the number among them; what a bearer is to it is not.
    var properties: [(property: String, value: String, original: String?)]
    /// Where the text speaks of it.
    let passage: Range<Int>
    let confidence: Double
    /// Whose it is, or whose case.
    var tie: BearerReader.Tie?

    /// How a thing is tied to its bearer.
    enum Bond {
        /// By a property of the thing: "owner", "holder".
        case property(String)
        /// By a relation with an end for each.
        case relation(schema: String, bearer: String, thing: String)
    }

    /// The thing that a value numbers; nil where the value is none. `announced` are its words with those before it:
    /// "expediente Nº 4521/2019".
    init?(_ placed: PlacedValue, written: String, announced: String, passage: Range<Int>) {
        let value = placed.value
        func said(_ property: String) -> (String, String, String?) {
            (property, value.value, written == value.value ? nil : written)
        }
        switch value.kind {
        case .iban:
            schema = "BankAccount"
            properties = [said("iban")]
        case .account:
            schema = "BankAccount"
            properties = [said("accountNumber")]
        case .wallet:
            schema = "CryptoWallet"
            properties = [said("publicKey")]
            if let coin = value.type { properties.append(("currency", coin.uppercased(), nil)) }
        case .plate:
            schema = "Vehicle"
            properties = [said("registrationNumber")]
        case .aircraft:
            schema = "Airplane"
            properties = [said("registrationNumber")]
        case .vessel:
            schema = "Vessel"
            properties = [said("imoNumber")]
        case .caseNumber:
            schema = "CourtCase"
            properties = [("name", announced, nil), said("caseNumber")]
        default: return nil
        }
        if let country = value.country, value.kind != .vessel { properties.append(("country", country, nil)) }
        // "HC 94" and "recurso 94" are two cases.
        let isBare = value.kind == .caseNumber && !value.value.contains { "-/:".contains($0) }
        number = isBare ? announced.folded : value.value
        self.passage = passage
        confidence = value.confidence
    }

    /// What a tie to it needs.
    static func demand(_ kind: Value.Kind) -> BearerReader.Demand {
        switch kind {
        case .iban, .account, .wallet: .holding
        case .plate, .aircraft, .vessel: .owner
        case .caseNumber: .party
        default: .label
        }
    }

    /// How its schema ties it to its bearer.
    var bond: Bond {
        switch schema {
        case "BankAccount": .relation(schema: "Ownership", bearer: "owner", thing: "asset")
        case "CourtCase": .relation(schema: "CourtCaseParty", bearer: "party", thing: "case")
        case "CryptoWallet": .property("holder")
        default: .property("owner")
        }
    }
}
