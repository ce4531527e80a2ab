internal import Foundation
internal import Ontology

/// What a column is taken for: whose, and what.
struct ColumnGuess {
    var column: ColumnSample
    var party: HeaderWords.Party?
    var field: HeaderWords.Field?
    /// How sure that is and why, for the comment.
    var why: String
    var date: DateGuess?
    /// Whether the values are times of day, with seconds or without.
    var time: String?
    /// What speaks against using it.
    var warning: String?

    var name: String { column.name }

    /// Whether its name cannot stand in a template.
    var breaksTemplate: Bool { name.contains { "(){}".contains($0) } }

    init(_ column: ColumnSample, dayFirst: Bool?) {
        self.column = column
        party = column.reading.party
        field = column.reading.field
        why = column.reading.isWhole ? "sure: the header says so" : "likely: from words of the header"
        readValues(dayFirst: dayFirst)
    }

    private static let dateFields: Set<HeaderWords.Field> = [
        .birthDate, .deathDate, .incorporationDate, .date, .startDate, .endDate,
    ]

    private var timePattern: String? {
        if column.share({ $0.wholeMatch(of: /\d{1,2}:\d{2}:\d{2}/) != nil }) >= 0.8 { return "%H:%M:%S" }
        return column.share { $0.wholeMatch(of: /\d{1,2}:\d{2}/) != nil } >= 0.8 ? "%H:%M" : nil
    }

    private mutating func take(_ field: HeaderWords.Field, _ why: String) {
        (self.field, self.why) = (field, why)
    }

    /// Lets the values agree with the header, correct it, or say what it does not.
    private mutating func readValues(dayFirst: Bool?) {
        guard !column.values.isEmpty else {
            if field != nil { why = "a guess: the header says so, but the column is empty" }
            return
        }
        switch field {
        case .some(let field) where ColumnGuess.dateFields.contains(field) && timePattern != nil:
            time = timePattern
            self.field = nil
        case .some(let field) where ColumnGuess.dateFields.contains(field):
            let guess = DateGuess(column, dayFirst: dayFirst)
            if guess.share >= 0.5 {
                date = guess
                why += "; " + guess.reason
            } else if field == .date, column.reading.words.contains("data") || !column.reading.isWhole {
                // English "data" is no date.
                self.field = nil
                readValuesAlone(dayFirst: dayFirst)
            } else {
                self.field = nil
            }
        case .country, .nationality:
            if column.countries < 0.3 { field = nil }
        case .gender:
            let letters = Set(column.values.map { $0.uppercased() })
            if letters.contains("H"), letters.contains("M") {
                field = nil
                warning = "H and M: M may be mujer or male, so it is not loaded"
            } else if column.share(of: .gender) < 0.5 {
                field = nil
            }
        case .email:
            if column.emails < 0.3 { field = nil }
        case .website:
            if column.share(of: .url) < 0.3 { field = nil }
        case .amount, .share, .duration:
            if column.numeric < 0.4 { field = nil }
        case .name, .givenName, .familyName, .middleName, .secondFamilyName:
            if column.ibans >= 0.8 {
                take(.account, "likely: the values are IBANs")
            } else if column.words < 0.3 {
                field = column.phoneLike >= 0.8 ? .phone : nil
            }
        case .topic:
            if column.share(of: .topic) < 0.8 { field = nil }
        case .currency:
            if column.share({ $0.count <= 12 }) < 0.8 { field = nil }
        case .rowNumber: readValuesAlone(dayFirst: dayFirst, isNumber: true)
        case nil: readValuesAlone(dayFirst: dayFirst)
        default: break
        }
        noteFormat()
    }

    /// What the values say where the header says nothing.
    private mutating func readValuesAlone(dayFirst: Bool?, isNumber: Bool = false) {
        let likely = "likely: by the values, the header does not say so"
        if column.emails >= 0.8 { return take(.email, likely) }
        if column.ibans >= 0.8 { return take(.account, "likely: the values are IBANs") }
        if column.addressesOnWeb >= 0.8 { return take(.website, likely) }
        if column.internationalPhones >= 0.8 { return take(.phone, likely) }
        for (format, found) in ColumnGuess.telling where column.fits(format, least: 0.95) {
            return take(found, "likely: the values have the form of \(format.uppercased())")
        }
        guard !isNumber else { return }
        if column.party(isIn: [.caller, .receiver]), column.phoneLike >= 0.8 {
            return take(.phone, "likely: figures of a telephone number")
        }
        if party != nil, column.words >= 0.7 {
            return take(
                .name,
                column.reading.isWhole ? "likely: the header says whom" : "a guess: the header says whom")
        }
        if party != nil, column.phoneLike >= 0.8 {
            return take(.account, "a guess: numbers of the \(party?.rawValue ?? "")")
        }
        if column.distinctCount > 1, column.share(of: .gender) >= 0.95 { return take(.gender, likely) }
        if column.countries >= 0.95, column.words >= 0.95 { return take(.country, likely) }
    }

    /// Identifiers that their check digits tell without a header.
    private static let telling: [(String, HeaderWords.Field)] = [
        ("lei", .lei), ("mx-curp", .idNumber), ("mx-rfc", .taxNumber), ("cnpj", .taxNumber),
        ("cpf", .taxNumber),
        ("es-dni", .idNumber), ("es-nie", .idNumber), ("ve-rif", .taxNumber), ("ar-cuit", .taxNumber),
        ("it-codice-fiscale", .taxNumber),
    ]

    /// Says what the identifiers are by their check digits.
    private mutating func noteFormat() {
        guard field == .idNumber || field == .taxNumber || field == .registrationNumber || field == .account
        else {
            return
        }
        let formats =
            field == .account ? ["iban"] : IdentifierFormat.all.filter { $0.country != nil }.map(\.name)
        let best = formats.map { ($0, column.share(of: .identifier, format: $0)) }.max { $0.1 < $1.1 }
        guard let best, best.1 >= 0.5, let format = IdentifierFormat.named(best.0) else { return }
        why += "; \(DateGuess.percent(best.1)) are sound as \(format.label)"
    }
}

extension ColumnSample {
    func party(isIn parties: [HeaderWords.Party]) -> Bool { reading.party.map(parties.contains) ?? false }
}
