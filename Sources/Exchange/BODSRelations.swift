internal import Ontology

extension BODSList {
    /// One end of a relation: a record of the file, one that the file does not hold, or nobody, for a reason.
    private enum End {
        case record(String)
        case absent(String, JSONPlace)
        case unspecified(JSONPlace)
        case unsaid
    }

    private mutating func end(_ place: JSONPlace?) -> End {
        guard let place, !place.isNull else { return .unsaid }
        if let missing = place["unspecified"] { return .unspecified(missing) }
        if place["reason"] != nil { return .unspecified(place) }
        let reference =
            place.isText
            ? place
            : place["describedByEntityStatement"] ?? place["describedByPersonStatement"]
        guard let reference, let id = reference.words else { return .unsaid }
        let record = root(id)
        return places[record] != nil ? .record(record) : .absent(id, reference)
    }

    /// Writes a relation for each of its interests; what has no two ends in the file goes to the notes of the one it has.
    mutating func writeRelation(_ statement: Statement) {
        let details = statement.details
        let (subject, party) = (end(details["subject"]), end(details["interestedParty"]))
        let interests = details["interests"]?.each.filter(\.isObject) ?? []
        switch (subject, party) {
        case (.record(let subject), .record(let party)):
            if interests.isEmpty {
                write(statement, interest: nil, subject: subject, party: party, number: 0)
            }
            var numbers: [String: Int] = [:]
            for interest in interests {
                let type = BODSRules.interest(interest["type"]?.words ?? "unknownInterest")
                numbers[type, default: 0] += 1
                write(
                    statement, interest: interest, subject: subject, party: party, number: numbers[type] ?? 1)
            }
        case (.record(let record), let other):
            note("Interested party", other, interests, on: record, statement)
        case (let other, .record(let record)):
            note("Has an interest in", other, interests, on: record, statement)
        default: tell(statement.place, statement.record, "Neither end of the relation is in the file.")
        }
    }

    /// Notes at one end what is known of the other.
    private mutating func note(
        _ label: String, _ end: End, _ interests: [JSONPlace], on record: String, _ statement: Statement
    ) {
        guard let index = places[record] else { return }
        var words: [String]
        let place: JSONPlace
        switch end {
        case .unspecified(let missing):
            let reason = missing["reason"]?.words.map(BODSRules.words)
            words = ["not specified" + (reason.map { " (\($0))" } ?? "")]
            if let description = missing["description"]?.words { words.append(description) }
            place = missing
        case .absent(let id, let reference):
            words = ["record “\(id)”, which the file does not hold"]
            place = reference
            tell(
                reference, statement.record,
                "One end of the relation, the record “\(id)”, is not in the file; the relation stands in the notes of the other."
            )
        case .unsaid, .record:
            words = ["not said"]
            place = statement.place
            tell(
                statement.place, statement.record,
                "The relation names one of its ends only; it stands in the notes of that.")
        }
        for interest in interests {
            let type = BODSRules.words(BODSRules.interest(interest["type"]?.words ?? "unknownInterest"))
            let share = interest["share"].flatMap(BODSRules.percentage).map { " \($0) %" } ?? ""
            let dates = [
                interest["startDate"]?.words.map { " from \($0)" },
                interest["endDate"]?.words.map { " to \($0)" },
            ]
            words.append(type + share + dates.compactMap { $0 }.joined())
        }
        writers[index].note(label, words.joined(separator: "; "), original: place.written, at: place)
    }

    private mutating func write(
        _ statement: Statement, interest: JSONPlace?, subject: String, party: String, number: Int
    ) {
        guard let subjectPlace = places[subject], let partyPlace = places[party] else { return }
        let type = BODSRules.interest(interest?["type"]?.words ?? "unknownInterest")
        let subjectSchema = Model.standard.schema(named: writers[subjectPlace].entity.schema)
        var relation = BODSRules.interests[type] ?? .link
        // FollowTheMoney has owners of assets and directors of organisations only.
        if relation == .ownership, subjectSchema?.isA("Asset") != true { relation = .link }
        if relation == .directorship, subjectSchema?.isA("Organization") != true { relation = .link }
        let (schema, source, target) =
            switch relation {
            case .ownership: ("Ownership", "owner", "asset")
            case .control: ("Control", "controller", "controlled")
            case .directorship: ("Directorship", "director", "organization")
            case .link: ("UnknownLink", "subject", "object")
            }
        let place = interest ?? statement.place
        var writer = EntryWriter(
            id: BODSList.id(statement.record)
                + (interest == nil ? "" : "-\(type)" + (number > 1 ? "-\(number)" : "")),
            schema: schema, at: place, lines: lines)
        writer.add(source, writers[partyPlace].entity.id, at: statement.details["interestedParty"] ?? place)
        writer.add(target, writers[subjectPlace].entity.id, at: statement.details["subject"] ?? place)
        let said = interest?["type"]
        writer.add("role", BODSRules.words(type), original: said?.words, at: said ?? place)
        if relation == .control {
            writer.add("controlType", BODSRules.words(type), original: said?.words, at: said ?? place)
        }
        if let share = interest?["share"], let percentage = BODSRules.percentage(share) {
            if relation == .ownership {
                writer.add("percentage", percentage, original: share.written, at: share)
            } else {
                writer.note("Share", percentage + " %", original: share.written, at: share)
            }
        }
        writer.keep("startDate", interest?["startDate"], as: "Start")
        writer.keep("endDate", interest?["endDate"], as: "End")
        if let way = interest?["directOrIndirect"] ?? interest?["interestLevel"], let words = way.words {
            writer.keep("ownershipType", words, as: "Direct or indirect", in: writer.row(way))
        }
        if let owner = interest?["beneficialOwnershipOrControl"], let flag = owner.flag {
            writer.note(
                "Beneficial ownership or control", flag ? "yes" : "no", original: owner.written, at: owner)
        }
        writer.keep("description", interest?["details"], as: "Details")
        for (key, value) in interest?.members ?? [] where !BODSList.interestKeys.contains(key) {
            writer.noteAll(BODSRules.words(key), value)
        }
        if statement.details["isComponent"]?.flag == true, let component = statement.details["isComponent"] {
            writer.note("Component of an indirect relation", "yes", original: "true", at: component)
        }
        if let records = statement.details["componentRecords"] ?? statement.details["componentStatementIDs"] {
            writer.noteAll("Component record", records)
        }
        writer.add("recordId", statement.record, at: statement.place["recordId"] ?? statement.place)
        writeOrigin(of: statement, to: &writer)
        writers.append(writer)
    }

    private static let interestKeys: Set<String> = [
        "type", "share", "startDate", "endDate", "directOrIndirect", "interestLevel", "details",
        "beneficialOwnershipOrControl",
    ]
}
