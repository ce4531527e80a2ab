/// A number, address or amount that a text writes out: a telephone, an account, a plate, a docket, a sum of money.
///
/// In "depositó US$ 20.000 en la cuenta ES91 2100 0418 4502 0005 1332" there are two, `money` and `iban`.
struct Value: Hashable, Sendable {
    /// What kind of thing it is.
    enum Kind: String, Sendable {
        case phone, email, iban, account, bic, wallet, plate, identityNumber, taxNumber, passport
        case caseNumber, vessel, aircraft, url, ip, handle, money, quantity
    }

    /// Where it lies in the text: UTF-8 offsets, upper bound exclusive, without the words that announce it.
    var bytes: Range<Int>
    /// What kind of thing it is.
    var kind: Kind
    /// Its normal form: "+584121234567", "ES9121000418450200051332"; of money and quantities a decimal number.
    var value: String
    /// Which of its kind: "cpf", "passport", "btc", the unit and goods of a quantity ("kg cocaine").
    var type: String?
    /// Whose number it is, as far as that is certain: ISO 3166-1 alpha-2 in lower case.
    var country: String?
    /// The currency of a sum where it is certain: ISO 4217.
    var currency: String?
    /// Whether a check digit agreed.
    var isVerified = false
    /// How sure the reading is, 0…1.
    var confidence: Double
}
