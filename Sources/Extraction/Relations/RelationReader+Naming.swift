internal import Ontology

/// What events and unnamed posts are called, and which escape ends a custody.
extension RelationReader {
    /// "PERSON, who heads the Ministry of Justice": a post that no noun names; none over a gang.
    func post(_ match: PatternMatcher.Match, in sentence: Range<Int>) -> Relation? {
        guard let person = match.slots.first(where: { $0.slot.kind == .person })?.slot.entity,
            let seat = match.slots.first(where: { $0.slot.kind != .person })?.slot,
            let body = seat.entity, !slots.gangs.contains(body)
        else { return nil }
        let article = text.word(seat.tokens.lowerBound - 1)
        let name = entities.all[body].name
        let post =
            switch match.pattern.language {
            case 0: "Head of \(article == "the" ? "the " : "")\(name)"
            case 1:
                "Director \(["el", "del"].contains(article) ? "del" : article == "la" ? "de la" : "de") \(name)"
            default:
                "Diretor \(["o", "do"].contains(article) ? "do" : ["a", "da"].contains(article) ? "da" : "de") \(name)"
            }
        return Relation(
            schema: "Occupancy", fields: [.init("holder", .entity(person)), .init("post", .position(post))],
            sentence: sentence, tokens: match.tokens, reading: .init(modality: .stated, saidBy: nil),
            confidence: 0.75)
    }

    /// "ordered the arrest of X", "information leading to the arrest of X": nobody was arrested.
    func isOnlySought(_ match: PatternMatcher.Match) -> Bool {
        guard case .words = match.pattern.elements[0] else { return false }
        return (max(0, match.trigger.lowerBound - 4)..<match.trigger.lowerBound).contains {
            RelationReader.soughtWords.contains(text.word($0))
        }
    }

    private static let soughtWords: WordSet = [
        "leading", "lead", "leads", "ordered", "orders", "order", "seeking", "sought", "requested",
        "requests",
        "warrant", "ordeno", "ordena", "ordenaron", "orden", "ordenar", "dispuso", "pidio", "solicito",
        "conduzca",
        "permita", "lleve", "ubicacion", "ordenou", "ordem", "determinou", "decretou", "mandado", "pediu",
        "leve",
        "levem", "decreto", "localizacion", "recompensa", "reward", "demanded", "urged",
    ]

    /// "General X, jefe de la Dirincri": an officer commands a body, whatever its name was taken for, and leads no gang.
    func command(_ match: PatternMatcher.Match, in sentence: Range<Int>) -> Relation? {
        guard text.phrases.longest([.role, .office], at: match.trigger.lowerBound) != nil,
            let person = match.slots.first(where: { $0.slot.kind == .person })?.slot, person.certainty == 1,
            let holder = person.entity,
            let seat = match.slots.first(where: { $0.slot.kind == .organization })?.slot,
            let body = seat.entity,
            text.phrases.phrase(.gangNoun, at: seat.starts.lowerBound) == nil,
            (1...3).contains(where: { length in
                text.phrases.phrase(.rank, at: person.tokens.lowerBound - length).map {
                    $0.tokens.upperBound == person.tokens.lowerBound
                        && !["comandante", "commander", "chief"].contains(text.word($0.tokens.lowerBound))
                } ?? false
            })
        else { return nil }
        let of = match.pattern.language == 0 ? "of" : "de"
        let words = text.line(match.role ?? match.trigger)
        let title = words.prefix(1).uppercased() + words.dropFirst() + " \(of) " + entities.all[body].name
        return Relation(
            schema: "Occupancy", fields: [.init("holder", .entity(holder)), .init("post", .position(title))],
            sentence: sentence, tokens: match.tokens, reading: .init(modality: .stated, saidBy: nil),
            confidence: 0.7)
    }

    /// "escape of X", "raid on Y"; else the words that tell of it, without a leading pronoun.
    func eventName(_ match: PatternMatcher.Match, _ type: String, _ fields: [Relation.Field])
        -> String
    {
        func named(_ properties: [String]) -> String? {
            for property in properties {
                for field in fields where field.property == property {
                    if case .entity(let entity) = field.value { return entities.all[entity].name }
                }
            }
            return nil
        }
        let isOfPlace = ["raid", "massacre", "riot"].contains(type)
        if let opening = Grammar.standard.eventNames["\(match.pattern.language)/\(type)"],
            let object = isOfPlace ? named(["place"]) : named(["victim", "involved"])
        {
            return "\(opening) \(object)"
        }
        var tokens = match.tokens
        while tokens.count > 2,
            ["who", "which", "that", "que", "quien", "quem", "and", "y", "e", "cual", "qual", ",", "the"]
                .contains(
                    text.word(tokens.lowerBound))
        { tokens = tokens.lowerBound + 1..<tokens.upperBound }
        return phrase(tokens)
    }

    /// "exintegrante" as "integrante": that it is over, the status says.
    func memberRole(_ tokens: Range<Int>) -> String {
        let words = text.line(tokens).lowercased()
        for prefix in ["former ", "ex-", "ex ", "antiguo ", "antigo "] where words.hasPrefix(prefix) {
            return String(words.dropFirst(prefix.count))
        }
        return words.hasPrefix("ex") && !words.hasPrefix("exec") && !words.hasPrefix("exp")
            ? String(words.dropFirst(2)) : words
    }

    /// Whether a membership is said to be over: "former leader of", "exlíder de".
    func isFormer(_ match: PatternMatcher.Match) -> Bool {
        let role = match.role ?? match.trigger
        let words = (max(match.tokens.lowerBound - 1, role.lowerBound - 2)..<role.upperBound).map(text.word)
        return words.contains {
            ["former", "ex", "antiguo", "antigua", "otrora", "onetime", "erstwhile"].contains($0)
                || ["exlider", "ex-lider", "exjefe", "ex-jefe", "excabecilla", "ex-chefe", "ex-leader"]
                    .contains($0)
        }
    }

    func phrase(_ tokens: Range<Int>, limit: Int = 120) -> String {
        let words = text.line(tokens)
        return words.utf8.count <= limit || words.count <= limit
            ? words
            : String(words.prefix(limit)).split(separator: " ").dropLast().joined(separator: " ") + " …"
    }

    /// The clause around a match: up to the next comma, semicolon or end on either side.
    func clause(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound, end = tokens.upperBound
        while start > sentence.lowerBound, ![",", ";", ":"].contains(text.word(start - 1)) { start -= 1 }
        while end < sentence.upperBound, ![",", ";", ".", ":"].contains(text.word(end)) { end += 1 }
        return start..<end
    }

    func place(after end: Int, _ table: SlotTable) -> Int? {
        guard ["in", "en", "em", "no", "na", "at", "near"].contains(text.word(end)) else { return nil }
        return (end + 1...end + 2).lazy.flatMap { table.entered(at: $0) }.map { table.slots[$0] }
            .first { $0.kind == .place || $0.kind == .facility }?.entity
    }

    /// "He escaped a week before the raid", of the one prison in focus: the end of a custody there.
    func settled(_ relation: Relation, _ prison: Int?) -> Relation {
        guard let prison, relation.schema == "Event", relation.qualifier == "escape",
            relation.ends.count == 1, let end = relation.ends.first, end.property == "involved",
            case .entity(let person) = end.value, entities.all[person].kind == .person
        else { return relation }
        let dates = relation.fields.compactMap { field -> Relation.Field? in
            field.property == "date" ? .init("endDate", field.value) : nil
        }
        var custody = Relation(
            schema: "Custody",
            fields: [
                .init("prisoner", .entity(person)), .init("facility", .entity(prison)),
                .init("endReason", .text("escaped")),
            ] + dates,
            sentence: relation.sentence, tokens: relation.tokens, reading: relation.reading,
            confidence: relation.confidence * 0.8)
        custody.qualifier = ""
        return custody
    }
}

/// Which schema a relation has, by what stands in it.
extension RelationReader {
    /// Who is no person has no associates, what is no company no owners: they are linked. Who is a member of a company
    /// works there.
    func fit(_ fields: inout [Relation.Field], to schema: String, isMember: Bool) -> String {
        func kind(_ property: String) -> Mention.Kind? {
            for field in fields where field.property == property {
                if case .entity(let entity) = field.value { return entities.all[entity].kind }
            }
            return nil
        }
        func rename(_ names: [String: String]) {
            fields = fields.map { .init(names[$0.property] ?? $0.property, $0.value) }
        }
        switch schema {
        case "Associate" where kind("associate") != .person || kind("person") != .person:
            rename(["associate": "subject", "person": "object", "relationship": "role"])
            return "UnknownLink"
        case "Ownership" where kind("asset") != .company:
            rename(["owner": "subject", "asset": "object"])
            fields.append(.init("role", .text("owner")))
            return "UnknownLink"
        case "Membership" where isMember && [.company, .publicBody].contains(kind("organization")):
            guard
                !fields.contains(where: {
                    $0.property == "role" && "\($0.value)".contains("fund") || "\($0.value)".contains("found")
                })
            else {
                return schema
            }
            rename(["member": "employee", "organization": "employer"])
            return "Employment"
        default: return schema
        }
    }
}
