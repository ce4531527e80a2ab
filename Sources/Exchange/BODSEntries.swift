extension BODSList {
    private static let personKeys: Set<String> = [
        "names", "birthDate", "deathDate", "nationalities", "identifiers", "addresses", "placeOfBirth",
        "placeOfResidence", "taxResidencies", "politicalExposure", "hasPepStatus", "pepStatusDetails",
        "personType",
        "unspecifiedPersonDetails", "isComponent",
    ]
    private static let entityKeys: Set<String> = [
        "name", "alternateNames", "entityType", "entitySubtype", "jurisdiction", "incorporatedInJurisdiction",
        "identifiers", "foundingDate", "dissolutionDate", "addresses", "uri", "unspecifiedEntityDetails",
        "isComponent",
    ]
    /// Keys of the statement, which in older versions stand beside those of its record.
    private static let statementKeys: Set<String> = [
        "statementId", "statementID", "statementType", "statementDate", "recordId", "recordType",
        "recordStatus",
        "recordDetails", "declaration", "declarationSubject", "source", "publicationDetails",
        "replacesStatements",
        "annotations",
    ]

    /// Writes a person or an entity.
    mutating func write(_ statement: Statement) {
        let details = statement.details
        let id = BODSList.id(statement.record)
        let isPerson = statement.kind == .person
        let type = details["entityType"]?["type"] ?? details["entityType"]
        var writer = EntryWriter(
            id: id, schema: isPerson ? "Person" : BODSRules.schema(type?.words ?? ""), at: statement.place,
            lines: lines)
        if isPerson { writePerson(details, to: &writer) } else { writeEntity(details, type, to: &writer) }
        writer.keep("birthDate", details["birthDate"], as: "Date of birth")
        writer.keep("deathDate", details["deathDate"], as: "Date of death")
        for identifier in details["identifiers"]?.each ?? [] {
            write(identifier: identifier, isPerson: isPerson, to: &writer)
        }
        for address in details["addresses"]?.each ?? [] { write(address: address, to: &writer) }
        let known = (isPerson ? BODSList.personKeys : BODSList.entityKeys).union(BODSList.statementKeys)
        for (key, value) in details.members where !known.contains(key) {
            writer.noteAll(BODSRules.words(key), value)
        }
        writeOrigin(of: statement, to: &writer)
        places[statement.record] = writers.count
        writers.append(writer)
    }

    private func writePerson(_ details: JSONPlace, to writer: inout EntryWriter) {
        for name in details["names"]?.each ?? [] {
            let type = name["type"]?.words ?? "legal"
            writer.keep(BODSRules.nameTypes[type] ?? "alias", name["fullName"], as: "Name")
            writer.keep("firstName", name["givenName"], as: "Given name")
            writer.keep("lastName", name["familyName"], as: "Family name")
            writer.keep("fatherName", name["patronymicName"], as: "Patronymic")
        }
        for country in details["nationalities"]?.each ?? [] {
            write(country: country, as: "nationality", label: "Nationality", to: &writer)
        }
        for country in details["taxResidencies"]?.each ?? [] {
            writer.note("Tax residency", country["name"]?.words ?? country["code"]?.words ?? "", at: country)
            write(country: country, as: "country", label: "", to: &writer)
        }
        if let place = details["placeOfBirth"] {
            writer.keep("birthPlace", place["address"], as: "Place of birth")
            if let country = place["country"] {
                write(country: country, as: "birthCountry", label: "Country of birth", to: &writer)
                if place["address"]?.words == nil, let name = country["name"] {
                    writer.keep("birthPlace", name, as: "Place of birth")
                }
            }
        }
        if let place = details["placeOfResidence"] { write(address: place, to: &writer) }
        if let type = details["personType"], let word = type.words, word != "knownPerson" {
            writer.note("Kind of person", BODSRules.words(word), original: word, at: type)
        }
        if let missing = details["unspecifiedPersonDetails"] { writer.noteAll("Not specified", missing) }
        writeExposure(details, to: &writer)
    }

    /// Politically exposed people: an object with a status since 0.3, a flag before.
    private func writeExposure(_ details: JSONPlace, to writer: inout EntryWriter) {
        let exposure = details["politicalExposure"]
        let status = exposure?["status"] ?? details["hasPepStatus"]
        let isExposed = status?.words == "isPep" || status?.flag == true
        if isExposed, let status { writer.add("topics", "role.pep", original: status.words, at: status) }
        if !isExposed, let word = status?.words, let status {
            writer.note("Political exposure", BODSRules.words(word), original: word, at: status)
        }
        for detail in (exposure?["details"] ?? details["pepStatusDetails"])?.each ?? [] {
            if isExposed { writer.keep("position", detail["reason"], as: "Political exposure") }
            var words: [String] = []
            for (key, value) in detail.members {
                if let text = value["name"]?.words ?? value.words {
                    words.append("\(BODSRules.words(key)): \(text)")
                }
            }
            writer.note("Political exposure", words.joined(separator: "; "), at: detail)
        }
    }

    private func writeEntity(_ details: JSONPlace, _ type: JSONPlace?, to writer: inout EntryWriter) {
        writer.keep("name", details["name"], as: "Name")
        writer.keep("alias", details["alternateNames"], as: "Name")
        writer.keep("incorporationDate", details["foundingDate"], as: "Founded")
        writer.keep("dissolutionDate", details["dissolutionDate"], as: "Dissolved")
        if let place = details["jurisdiction"] ?? details["incorporatedInJurisdiction"] {
            write(country: place, as: "jurisdiction", label: "Jurisdiction", to: &writer)
        }
        if let word = type?.words, let type, word != "registeredEntity" {
            writer.add("legalForm", BODSRules.words(word), original: word, at: type)
        }
        let subtype = details["entityType"]?["subtype"] ?? details["entitySubtype"]?["generalCategory"]
        if let subtype, let word = subtype.words {
            writer.add("legalForm", BODSRules.words(word), original: word, at: subtype)
        }
        let form = details["entityType"]?["details"] ?? details["entitySubtype"]?["localTerm"]
        writer.keep("legalForm", form, as: "Legal form")
        writer.keep("sourceUrl", details["uri"], as: "Address on the web")
        if let missing = details["unspecifiedEntityDetails"] { writer.noteAll("Not specified", missing) }
    }

    /// A country by its code, or by its name; a part of a country counts as the country.
    private func write(
        country: JSONPlace, as property: String, label: String, to writer: inout EntryWriter
    ) {
        let (code, name) = (country["code"], country["name"] ?? (country.isText ? country : nil))
        for place in [code, name] {
            guard let place, let words = place.words else { continue }
            let value = place.said == code?.said ? String(words.prefix { $0 != "-" }) : words
            guard writer.takes(property, value) else { continue }
            return writer.keep(property, value, as: label, original: words, in: writer.row(place))
        }
        if !label.isEmpty, let place = name ?? code {
            writer.note(label, place.words ?? place.written, at: place)
        }
    }

    private func write(address: JSONPlace, to writer: inout EntryWriter) {
        let country = address["country"]
        let name = country?["name"]?.words ?? (country?.isText == true ? country?.words : nil)
        var parts: [String] = []
        for part in [address["address"]?.words, address["postCode"]?.words, name] {
            guard let part, !parts.contains(where: { $0.contains(part) }) else { continue }
            parts.append(part)
        }
        let whole = parts.joined(separator: ", ")
        if address["address"]?.words != nil, writer.takes("address", whole) {
            writer.add("address", whole, original: address["address"]?.text, at: address)
        } else {
            writer.note("Address", whole, at: address)
        }
        if let country { write(country: country, as: "country", label: "", to: &writer) }
    }

    private func write(identifier: JSONPlace, isPerson: Bool, to writer: inout EntryWriter) {
        let (scheme, name) = (identifier["scheme"]?.words ?? "", identifier["schemeName"]?.words ?? "")
        if let number = identifier["id"], let words = number.words {
            let property = BODSRules.property(scheme: scheme, name: name, isPerson: isPerson)
            let label = name.isEmpty ? scheme : name
            // The whole object is cited, since it says whose number it is.
            if writer.takes(property, words) {
                writer.add(property, words, original: number.text, at: identifier)
            } else {
                writer.note(label, words, at: identifier)
            }
        }
        writer.keep("sourceUrl", identifier["uri"], as: "Address on the web")
    }

    /// Who says it, when, and in what state the record is.
    func writeOrigin(of statement: Statement, to writer: inout EntryWriter) {
        let place = statement.place
        if let source = place["source"] {
            writer.keep("sourceUrl", source["url"], as: "Source")
            writer.keep("retrievedAt", source["retrievedAt"], as: "Retrieved")
            for type in source["type"]?.each ?? [] {
                if let word = type.words {
                    writer.note("Source", BODSRules.words(word), original: word, at: type)
                }
            }
            for agent in source["assertedBy"]?.each ?? [] {
                writer.note("Asserted by", agent["name"]?.words ?? agent["uri"]?.words ?? "", at: agent)
            }
            if let words = source["description"] { writer.note("Source", words.words ?? "", at: words) }
        }
        let publisher = place["publicationDetails"]?["publisher"]
        writer.keep("publisher", publisher?["name"], as: "Publisher")
        writer.keep("publisherUrl", publisher?["url"], as: "Publisher")
        writer.keep("modifiedAt", place["statementDate"], as: "Date of the statement")
        if statement.isClosed, let status = place["recordStatus"] {
            writer.note(
                "Record", "closed" + (statement.date.isEmpty ? "" : " by the statement of \(statement.date)"),
                original: status.words, at: status)
        }
        for annotation in place["annotations"]?.each ?? [] {
            let words = annotation["description"] ?? annotation["url"]
            if let words { writer.note("Annotation", words.words ?? "", at: words) }
        }
    }
}
