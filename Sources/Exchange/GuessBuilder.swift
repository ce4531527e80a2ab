internal import Foundation
internal import Ontology

/// Puts entities together from what the columns are taken for.
struct GuessBuilder {
    typealias Party = HeaderWords.Party
    typealias Field = HeaderWords.Field

    let guesses: [ColumnGuess]
    let country: String?
    var draft = MappingDraft(dataset: "table")
    var used: Set<String> = []
    /// What the table is taken for, in words.
    var summary = "a list"

    init(_ guesses: [ColumnGuess], country: String?) {
        self.guesses = guesses
        self.country = country ?? GuessBuilder.home(guesses)
    }

    /// The country that the identifiers or a column of countries point at.
    private static func home(_ guesses: [ColumnGuess]) -> String? {
        for guess in guesses where guess.field == .idNumber || guess.field == .taxNumber {
            for format in IdentifierFormat.all {
                if let country = format.country, guess.column.fits(format.name, least: 0.9) { return country }
            }
        }
        for guess in guesses where guess.field == .country || guess.field == .nationality {
            let codes = guess.column.values.compactMap { PropertyType.country.clean($0) }
            let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
            if let most = counts.max(by: { $0.value < $1.value }),
                Double(most.value) >= 0.9 * Double(codes.count)
            {
                return most.key
            }
        }
        return nil
    }

    mutating func build() {
        if buildCalls() || buildPayments() { return }
        buildList()
    }

    // MARK: Columns

    func first(_ field: Field, of parties: [Party?]) -> ColumnGuess? {
        guesses.first { $0.field == field && parties.contains($0.party) && !used.contains($0.name) }
    }

    mutating func column(_ guess: ColumnGuess) -> [(key: String, yaml: String)] {
        used.insert(guess.name)
        return [("column", MappingDraft.quoted(guess.name))]
    }

    /// Adds a column as a property of an entity, if its schema has one; with what its kind of value needs.
    @discardableResult
    mutating func add(
        _ property: String, _ guess: ColumnGuess?, to entity: inout MappingDraft.Entity, split: Bool = false
    ) -> Bool {
        guard let guess,
            let found = Model.standard.schema(named: entity.schema)?.property(named: property),
            !entity.properties.contains(where: { $0.name == property })
        else { return false }
        var parts = column(guess)
        var why = guess.why
        if found.type == .date, let pattern = guess.date?.pattern {
            parts.append(("format", MappingDraft.quoted(pattern)))
        }
        if found.type == .phone {
            let (home, others) = dialledIn(guess.column)
            if let home {
                parts.append(("format", home))
                why += "; dialled in \(Countries.name(of: home) ?? home)"
            } else if let others {
                why +=
                    "; COUNTRY UNKNOWN, \(others): numbers without a country code are left out until you add format:"
            }
        }
        if found.type == .number, let said = decimalComma(guess.column) {
            parts.append(("format", said))
            why += "; a comma stands before the decimals"
        }
        if split {
            let comma = [.country, .phone, .email].contains(found.type) || property == "alias"
            let separator = guess.column.separator(
                isValue: { found.clean($0, country: country) != nil }, allowingComma: comma)
            if let separator {
                parts.append(("split", MappingDraft.quoted(separator)))
                why += "; some cells hold several values"
            }
        }
        entity.add(property, parts, why)
        return true
    }

    /// Adds a date with the time of day that stands in a column of its own.
    mutating func addDate(to entity: inout MappingDraft.Entity, of parties: [Party?]) {
        let guess = first(.date, of: parties)
        let time = guesses.first { $0.time != nil && parties.contains($0.party) && !used.contains($0.name) }
        guard let guess, let time, let clock = time.time, ![guess, time].contains(where: \.breaksTemplate),
            guess.date?.pattern != nil
                || guess.column.share({ $0.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil }) == 1
        else {
            if add("date", guess, to: &entity), let guess { entity.keys.append(guess.name) }
            return
        }
        used.formUnion([guess.name, time.name])
        entity.keys += [guess.name, time.name]
        let pattern = (guess.date?.pattern ?? "%Y-%m-%d") + " " + clock
        entity.add(
            "date",
            [
                ("template", MappingDraft.quoted("{{\(guess.name)}} {{\(time.name)}}")),
                ("format", MappingDraft.quoted(pattern)),
            ], guess.why + "; with its time of day")
    }

    /// The country whose numbers a column of telephones holds, where they lack the country code.
    ///
    /// Where that is not known, what speaks for which; neither where it need not be known.
    private func dialledIn(_ column: ColumnSample) -> (country: String?, others: String?) {
        guard column.internationalPhones < 0.8 else { return (nil, nil) }
        if let country, column.share(of: .phone, country: country) >= 0.7 { return (country, nil) }
        let shares = GuessBuilder.dialled.map { ($0, column.share(of: .phone, country: $0)) }
        let best = shares.map(\.1).max() ?? 0
        let fitting = best >= 0.8 ? shares.filter { $0.1 >= best - 0.05 }.map(\.0) : []
        if fitting.count == 1 { return (fitting.first, nil) }
        return (
            nil, fitting.isEmpty ? "it fits none" : "it may be " + fitting.prefix(6).joined(separator: ", ")
        )
    }

    private static let dialled = [
        "ve", "mx", "co", "ar", "cl", "pe", "ec", "br", "bo", "uy", "py", "pa", "gt", "sv", "hn", "cr", "do",
        "es",
        "pt", "us", "gb",
    ]

    /// A country that writes decimals as the column does, where "1.234" would else be anyone's guess.
    private func decimalComma(_ column: ColumnSample) -> String? {
        let withComma = column.share { $0.firstMatch(of: /,\d{1,2}\s*\D*$/) != nil }
        let withPoint = column.share { $0.firstMatch(of: /\.\d{1,2}\s*\D*$/) != nil }
        let open = column.share { $0.firstMatch(of: /^\D*\d{1,3}\.\d{3}\D*$/) != nil }
        let several = column.share { $0.firstMatch(of: /\d\.\d{3}\.\d{3}/) != nil }
        guard withPoint == 0, open > 0, withComma > 0 || several > 0 else { return nil }
        let home = country ?? "es"
        return PropertyType.number.clean("1.234", country: home) == "1234" ? home : "es"
    }

    // MARK: Parties

    /// The columns of names of a party: whole, or in parts.
    func names(of parties: [Party?]) -> (whole: ColumnGuess?, parts: [ColumnGuess]) {
        let whole = first(.name, of: parties)
        let parts = [Field.givenName, .middleName, .familyName, .secondFamilyName].compactMap {
            first($0, of: parties)
        }
        return (whole, parts)
    }

    func schema(of parties: [Party?]) -> (name: String, why: String) {
        let has = { (fields: [Field]) in
            guesses.contains { guess in
                guard let field = guess.field ?? (guess.warning == nil ? nil : guess.column.reading.field)
                else {
                    return false
                }
                return fields.contains(field) && parties.contains(guess.party)
            }
        }
        if has([.birthDate, .deathDate, .gender, .givenName, .familyName, .passport, .birthPlace]) {
            return ("Person", "likely: it has what only people have")
        }
        let names = names(of: parties).whole
        if let names, names.column.surnameFirst >= 0.5 { return ("Person", "likely: surname, given name") }
        if has([.incorporationDate, .lei]) { return ("Company", "likely: it has what only firms have") }
        let isParty = names?.party == .payer || names?.party == .beneficiary
        if let names, names.column.firms >= (isParty ? 0.95 : 0.6),
            !isParty || names.column.distinctCount >= 20
        {
            return (
                "Company", "likely: \(DateGuess.percent(names.column.firms)) of the names have a legal form"
            )
        }
        if let names,
            names.column.firms > 0.05
                || names.party.map({ [.payer, .beneficiary, .owner].contains($0) }) == true
        {
            return ("LegalEntity", "people or firms, which the columns do not tell")
        }
        if parties.contains(.organization) { return ("Company", "likely: the header says so") }
        if let names, names.party == .person { return ("Person", "likely: the header says so") }
        return ("LegalEntity", "people or firms, which the columns do not tell")
    }

    /// Adds all that columns say of a party, and what tells it from others.
    mutating func fill(_ entity: inout MappingDraft.Entity, of parties: [Party?]) {
        let (whole, parts) = names(of: parties)
        if let whole {
            add("name", whole, to: &entity, split: true)
            if whole.column.surnameFirst >= 0.5, let last = entity.properties.indices.last {
                entity.properties[last].comment += "; the surname stands first and stays there"
            }
        } else if !parts.isEmpty, entity.name != "nobody" {
            var yaml: [(key: String, yaml: String)] = [("columns", MappingDraft.list(parts.map(\.name)))]
            if parts.count > 1 { yaml.append(("join", "\" \"")) }
            entity.add("name", yaml, "sure: put together from its parts")
            used.formUnion(parts.map(\.name))
        }
        addParts(parts, to: &entity)
        let schema = entity.schema
        let simple: [(Field, [String], Bool)] = [
            (.alias, ["alias"], true), (.birthDate, ["birthDate"], false),
            (.birthPlace, ["birthPlace"], false),
            (.deathDate, ["deathDate"], false), (.incorporationDate, ["incorporationDate"], false),
            (.gender, ["gender"], false), (.nationality, ["nationality", "country"], true),
            (
                .country,
                schema == "Company" ? ["jurisdiction"] : schema == "Vessel" ? ["flag"] : ["country"], true
            ),
            (.phone, ["phone"], true), (.email, ["email"], true), (.website, ["website"], true),
            (.idNumber, ["idNumber"], true), (.taxNumber, ["taxNumber"], true),
            (.passport, ["passportNumber"], true), (.registrationNumber, ["registrationNumber"], false),
            (.lei, ["leiCode"], false), (.imo, ["imoNumber"], false), (.bic, ["swiftBic"], false),
            (.title, ["title"], false), (.topic, ["topics"], true), (.notes, ["notes"], false),
            (.status, ["status"], false),
        ]
        for (field, properties, split) in simple {
            for property in properties {
                if add(property, first(field, of: parties), to: &entity, split: split) { break }
            }
        }
        addAddress(to: &entity, of: parties)
    }

    private mutating func addParts(_ parts: [ColumnGuess], to entity: inout MappingDraft.Entity) {
        guard let schema = Model.standard.schema(named: entity.schema), schema.isA("Person") else { return }
        let families = parts.filter { $0.field == .familyName || $0.field == .secondFamilyName }
        for part in parts where part.field == .givenName { add("firstName", part, to: &entity) }
        for part in parts where part.field == .middleName {
            if !add("middleName", part, to: &entity) { add("secondName", part, to: &entity) }
        }
        if families.count > 1 {
            entity.add(
                "lastName",
                [("columns", MappingDraft.list(families.map(\.name))), ("join", "\" \"")],
                "sure: two surnames")
            used.formUnion(families.map(\.name))
        } else {
            add("lastName", families.first, to: &entity)
        }
    }

    private mutating func addAddress(to entity: inout MappingDraft.Entity, of parties: [Party?]) {
        let street = first(.address, of: parties)
        let city = first(.city, of: parties)
        guard Model.standard.schema(named: entity.schema)?.property(named: "address") != nil,
            let main = street ?? city
        else { return }
        var parts = column(main)
        if let street, let city {
            used.insert(city.name)
            parts = [("columns", MappingDraft.list([street.name, city.name])), ("join", "\", \"")]
        }
        entity.add("address", parts, main.why)
    }

    /// The columns that tell a party from others, and why they do.
    func keys(of parties: [Party?]) -> (columns: [String], why: String)? {
        let own = guesses.filter { parties.contains($0.party) }
        let identifiers: [Field] = [.taxNumber, .idNumber, .lei, .imo, .passport, .registrationNumber]
        for field in identifiers {
            if let id = own.first(where: { $0.field == field && $0.column.filled >= 0.95 }) {
                return ([id.name], "told apart by \(field.rawValue)")
            }
        }
        let whole = own.first { $0.field == .name }
        var columns = whole.map { [$0.name] } ?? []
        if columns.isEmpty {
            columns = own.filter {
                [.givenName, .middleName, .familyName, .secondFamilyName].contains($0.field)
            }.map(\.name)
        }
        if !columns.isEmpty {
            let further = own.filter {
                $0.field == .birthDate || $0.field.map(identifiers.contains) == true && $0.column.filled > 0.1
            }
            let others = further.prefix(2).map(\.name)
            return (
                columns + others,
                others.isEmpty
                    ? "told apart by the name alone: namesakes become one" : "told apart by name and more"
            )
        }
        for field in [Field.email, .phone, .account, .idNumber, .taxNumber, .passport, .registrationNumber] {
            if let id = own.first(where: { $0.field == field }) {
                return ([id.name], "told apart by \(field.rawValue)")
            }
        }
        return nil
    }
}
