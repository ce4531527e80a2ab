internal import Ontology

/// What a part of a statement must look like by the Beneficial Ownership Data Standard, version 0.4.
indirect enum BODSShape: Sendable {
    case text
    case flag
    /// A day, "2019-01-20".
    case day
    /// A day, or a day with its time.
    case time
    /// A year, a month or a day.
    case date
    case web
    case version
    /// A percentage from 0 to 100.
    case percent
    case code(Set<String>)
    case length(ClosedRange<Int>)
    case list(BODSShape)
    case object([String: BODSShape], needs: [String] = [], oneOf: [String] = [])
    /// The ID of a record, or why there is none.
    case record

    /// Tells what is wrong, with where it stands: "recordDetails.addresses.country.code".
    func check(_ place: JSONPlace, _ path: String, _ tell: (JSONPlace, String) -> Void) {
        switch self {
        case .text: if !place.isText { tell(place, "\(path): a text should stand here.") }
        case .flag: if place.flag == nil { tell(place, "\(path): true or false should stand here.") }
        case .record:
            if !place.isText, !place.isObject {
                tell(place, "\(path): the ID of a record or the reason for its absence should stand here.")
            } else if place.isObject {
                BODSShape.unspecified.check(place, path, tell)
            }
        case .percent:
            guard !place.isText, let number = place.text.flatMap(Double.init) else {
                return tell(place, "\(path): a number should stand here.")
            }
            if !(0...100).contains(number) {
                tell(place, "\(path): \(place.written) is no percentage from 0 to 100.")
            }
        case .day, .time, .date, .web, .version, .code, .length:
            guard place.isText, let text = place.text else {
                return tell(place, "\(path): a text should stand here.")
            }
            if let problem = problem(of: text) { tell(place, "\(path): “\(text.prefix(60))” \(problem).") }
        case .list(let shape):
            guard place.isList else { return tell(place, "\(path): a list should stand here.") }
            for element in place.elements { shape.check(element, path, tell) }
        case .object(let shapes, let needs, let oneOf):
            guard place.isObject else { return tell(place, "\(path): an object should stand here.") }
            var keys: Set<String> = []
            for (key, value) in place.members {
                keys.insert(key)
                shapes[key]?.check(value, path.isEmpty ? key : "\(path).\(key)", tell)
            }
            let head = path.isEmpty ? "" : path + ": "
            for key in needs where !keys.contains(key) { tell(place, "\(head)“\(key)” is missing.") }
            if !oneOf.isEmpty, keys.isDisjoint(with: oneOf) {
                tell(place, "\(head)one of \(oneOf.map { "“\($0)”" }.joined(separator: ", ")) is missing.")
            }
        }
    }

    /// What is wrong with a text.
    private func problem(of text: String) -> String? {
        switch self {
        case .day: BODSShape.isDay(text) ? nil : "is no date such as 2019-01-20"
        case .time:
            BODSShape.isDay(String(text.prefix(10))) && (text.count == 10 || text.dropFirst(10).first == "T")
                ? nil : "is no date such as 2019-01-20, and no time of one"
        case .date:
            PropertyType.date.clean(text) == text && (text.count == 4 || text.count == 7 || text.count == 10)
                ? nil : "is no date such as 1956, 1956-05 or 1956-05-24"
        case .web:
            text.firstIndex(of: ":").map {
                text.startIndex < $0
                    && text[..<$0].allSatisfy {
                        $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0))
                    }
            } == true
                && !text.contains(" ") ? nil : "is no address on the web"
        case .version:
            text.split(separator: ".", omittingEmptySubsequences: false).count == 2
                && text.split(separator: ".").count == 2 && text.allSatisfy { $0 == "." || $0.isNumber }
                ? nil : "is no version such as 0.4"
        case .code(let codes): codes.contains(text) ? nil : "is none of the words that the standard has here"
        case .length(let range):
            range.contains(text.count)
                ? nil : "has \(text.count) characters where \(range.lowerBound)–\(range.upperBound) are due"
        default: nil
        }
    }

    private static func isDay(_ text: String) -> Bool {
        text.count == 10 && PropertyType.date.clean(text) == text
    }
}

extension BODSShape {
    /// A statement, by what it is about.
    static func statement(_ record: String?) -> BODSShape {
        var details: BODSShape = .object([:])
        switch record {
        case "entity": details = entity
        case "person": details = person
        case "relationship": details = relationship
        default: break
        }
        return .object(
            [
                "statementId": .length(32...64), "statementDate": .time, "declaration": .text,
                "declarationSubject": .text, "recordId": .text,
                "recordType": .code(["entity", "person", "relationship"]),
                "recordStatus": .code(["new", "updated", "closed"]), "recordDetails": details,
                "source": source,
                "annotations": .list(annotation), "publicationDetails": publication,
            ],
            needs: [
                "statementId", "declarationSubject", "recordId", "recordType", "recordDetails",
                "statementDate",
            ])
    }

    static let unspecified: BODSShape = .object(
        ["reason": .code(BODSRules.reasons), "description": .text], needs: ["reason"])

    private static let agent: BODSShape = .object(["name": .text, "uri": .web])
    private static let country: BODSShape = .object(["name": .text, "code": .length(2...2)], needs: ["name"])
    private static let jurisdiction: BODSShape = .object(
        ["name": .text, "code": .length(2...6)], needs: ["name"])
    private static let identifiers: BODSShape = .list(
        .object(
            ["id": .text, "scheme": .text, "schemeName": .text, "uri": .web], oneOf: ["scheme", "schemeName"])
    )
    private static let source: BODSShape = .object([
        "type": .list(
            .code(["selfDeclaration", "officialRegister", "thirdParty", "primaryResearch", "verified"])),
        "description": .text, "url": .web, "retrievedAt": .time, "assertedBy": .list(agent),
    ])
    private static let annotation: BODSShape = .object(
        [
            "statementPointerTarget": .text, "creationDate": .time, "createdBy": agent, "description": .text,
            "motivation": .code(["commenting", "correcting", "identifying", "linking", "transformation"]),
            "transformedContent": .text, "url": .web,
        ], needs: ["motivation", "statementPointerTarget"])
    private static let publication: BODSShape = .object(
        [
            "publicationDate": .time, "bodsVersion": .version, "license": .web,
            "publisher": .object(["name": .text, "url": .web], oneOf: ["name", "url"]),
        ], needs: ["publicationDate", "bodsVersion", "publisher"])

    private static func address(_ types: Set<String>) -> BODSShape {
        .object(["type": .code(types), "address": .text, "postCode": .text, "country": country])
    }

    private static let entity: BODSShape = .object(
        [
            "isComponent": .flag, "name": .text, "alternateNames": .list(.text), "jurisdiction": jurisdiction,
            "entityType": .object(
                [
                    "type": .code(Set(BODSRules.subtypes.keys)), "details": .text,
                    "subtype": .code(Set(BODSRules.subtypes.values.joined())),
                ], needs: ["type"]),
            "unspecifiedEntityDetails": unspecified, "identifiers": identifiers, "foundingDate": .day,
            "dissolutionDate": .day, "addresses": .list(address(["registered", "business", "alternative"])),
            "uri": .web, "formedByStatute": .object(["name": .text, "date": .day]),
            "publicListing": .object(
                [
                    "hasPublicListing": .flag, "companyFilingsURLs": .list(.web),
                    "securitiesListings": .list(
                        .object(
                            [
                                "marketIdentifierCode": .text, "operatingMarketIdentifierCode": .text,
                                "stockExchangeJurisdiction": .length(2...6), "stockExchangeName": .text,
                                "security": .object(
                                    [
                                        "idScheme": .code(["isin", "figi", "cusip", "cins"]), "id": .text,
                                        "ticker": .text,
                                    ], needs: ["ticker"]),
                            ], needs: ["stockExchangeJurisdiction", "security", "stockExchangeName"])),
                ], needs: ["hasPublicListing"]),
        ], needs: ["isComponent", "entityType"])

    private static let person: BODSShape = .object(
        [
            "isComponent": .flag, "personType": .code(["anonymousPerson", "unknownPerson", "knownPerson"]),
            "unspecifiedPersonDetails": unspecified, "identifiers": identifiers, "birthDate": .date,
            "deathDate": .date, "nationalities": .list(country), "taxResidencies": .list(country),
            "placeOfBirth": address(["placeOfBirth"]),
            "addresses": .list(address(["residence", "service", "alternative"])),
            "names": .list(
                .object(
                    [
                        "type": .code(Set(BODSRules.nameTypes.keys)), "fullName": .text, "familyName": .text,
                        "givenName": .text, "patronymicName": .text,
                    ], needs: ["fullName"])),
            "politicalExposure": .object(
                [
                    "status": .code(["isPep", "isNotPep", "unknown"]),
                    "details": .list(
                        .object([
                            "reason": .text, "missingInfoReason": .text, "jurisdiction": jurisdiction,
                            "startDate": .day, "endDate": .day, "source": source,
                        ])),
                ], needs: ["status"]),
        ], needs: ["personType", "isComponent"])

    private static let relationship: BODSShape = .object(
        [
            "isComponent": .flag, "componentRecords": .list(.text), "subject": .record,
            "interestedParty": .record,
            "interests": .list(
                .object([
                    "type": .code(Set(BODSRules.interests.keys)),
                    "directOrIndirect": .code(["direct", "indirect", "unknown"]),
                    "beneficialOwnershipOrControl": .flag, "details": .text, "startDate": .day,
                    "endDate": .day,
                    "share": .object([
                        "exact": .percent, "minimum": .percent, "maximum": .percent,
                        "exclusiveMinimum": .percent,
                        "exclusiveMaximum": .percent,
                    ]),
                ])),
        ], needs: ["isComponent", "subject", "interestedParty"])

    /// What one part of a statement asks of another.
    static func checkTogether(_ statement: JSONPlace, _ tell: (JSONPlace, String) -> Void) {
        let details = statement["recordDetails"]
        if let type = details?["entityType"], let kind = type["type"]?.words, let subtype = type["subtype"],
            let word = subtype.words, let allowed = BODSRules.subtypes[kind], !allowed.contains(word),
            Set(BODSRules.subtypes.values.joined()).contains(word)
        {
            tell(subtype, "recordDetails.entityType.subtype: “\(word)” is no kind of \(kind).")
        }
        if details?["isComponent"]?.flag == true, let records = details?["componentRecords"],
            !records.elements.isEmpty
        {
            tell(records, "recordDetails.componentRecords: what is a component has none of its own.")
        }
        for annotation in statement["annotations"]?.elements ?? [] {
            let motivation = annotation["motivation"]?.words
            if motivation == "linking", annotation["url"] == nil {
                tell(annotation, "annotations: what links needs a “url”.")
            }
            if let content = annotation["transformedContent"], motivation != "transformation",
                content.text != ""
            {
                tell(content, "annotations.transformedContent: only a transformation has one.")
            }
        }
    }
}
