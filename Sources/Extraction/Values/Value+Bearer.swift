/// Who can bear a number, and under which property of the ontology it is his.
extension Value {
    /// Kinds of bearers.
    struct Bearers: OptionSet {
        let rawValue: UInt8
        static let person = Bearers(rawValue: 1)
        /// Companies, groups, facilities.
        static let firm = Bearers(rawValue: 2)
        static let publicBody = Bearers(rawValue: 4)
        static let group: Bearers = [.firm, .publicBody]
        static let anybody: Bearers = [.person, .firm, .publicBody]

        /// The kind of who is named; nobody for places.
        init(_ kind: Mention.Kind) {
            switch kind {
            case .person: self = .person
            case .organization, .company, .facility: self = .firm
            case .publicBody: self = .publicBody
            case .country, .place: self = []
            }
        }

        init(rawValue: UInt8) { self.rawValue = rawValue }
    }

    /// Who can bear it: a CPF is a person's, a CNPJ never.
    var bearers: Bearers {
        switch kind {
        case .identityNumber: type == "rut" ? chileanBearers : .person
        case .passport: .person
        case .taxNumber: taxpayers
        case .url: .group
        case .phone, .email, .iban, .account, .wallet, .plate, .aircraft, .vessel, .caseNumber: .anybody
        case .bic, .ip, .handle, .money, .quantity: []
        }
    }

    /// Chile numbers firms from fifty million on.
    private var chileanBearers: Bearers {
        Int(value.prefix { $0.isNumber }.prefix(9)).map { $0 / (value.contains("-") ? 1 : 10) >= 50_000_000 }
            == true ? .group : .person
    }

    /// Registers tell firms from people by the first figures or letter, or by the length.
    private var taxpayers: Bearers {
        let isFirm: Bool
        switch (type, country) {
        case ("cnpj", _): isFirm = true
        case ("rif", _):
            guard let letter = value.first, letter != "C" else { return .group }
            isFirm = letter == "J" || letter == "G"
        case ("rfc", _): isFirm = value.utf8.count == 12
        case ("cuit", _): isFirm = value.hasPrefix("3")
        case ("ruc", "pe"): isFirm = value.hasPrefix("20")
        case ("ruc", "ec"): isFirm = ["6", "9"].contains(value.dropFirst(2).first)
        case ("nif", "pt"): isFirm = !["1", "2", "3", "4"].contains(value.first)
        case ("nit", "co"): isFirm = (9...10).contains(value.utf8.count) && ["8", "9"].contains(value.first)
        default: return .anybody
        }
        return isFirm ? .group : .person
    }

    /// The property under which it stands with its bearer; nil for what is an entity of its own.
    var property: String? {
        switch kind {
        case .phone: "phone"
        case .email: "email"
        case .url: "website"
        case .passport: "passportNumber"
        case .taxNumber: "taxNumber"
        case .identityNumber:
            switch type {
            case "cpf": "taxNumber"
            case "ssn": "socialSecurityNumber"
            default: "idNumber"
            }
        default: nil
        }
    }

    /// Whether nobody has two of them.
    var isSingular: Bool { [.identityNumber, .passport, .taxNumber].contains(kind) }
}
