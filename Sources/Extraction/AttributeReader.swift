internal import Ontology

/// What a passage says of one entity by itself: an alias, a nationality, what kind of place it is.
struct Attribute {
    let entity: Int
    let property: String
    let value: String
    var original: String?
    let passage: Range<Int>
    var confidence = 0.85
}

/// Reads attributes beside mentions.
struct AttributeReader {
    let text: TokenizedText
    let entities: Entities
    /// The document's date.
    let today: PartialDate?
    /// Where the aliases of a name that begins at a token end.
    private let aliasEnds: [Int: Int]

    init(text: TokenizedText, entities: Entities, today: PartialDate? = nil) {
        self.text = text
        self.today = today
        self.entities = entities
        aliasEnds = Dictionary(
            entities.aliases.map { ($0.passage.lowerBound, $0.passage.upperBound) }, uniquingKeysWith: max)
    }

    /// The attributes, each at most once a passage; what holds of a place for good, once a document.
    func attributes(_ relations: [Relation]) -> [Attribute] {
        var found = entities.aliases.map { alias in
            Attribute(
                entity: alias.entity, property: alias.isWeak ? "weakAlias" : "alias",
                value: text.line(alias.tokens), passage: alias.passage)
        }
        var seen: Set<Int> = []
        for reference in entities.references {
            let isFirst = seen.insert(reference.entity).inserted
            let tokens = reference.mention.tokens
            switch reference.mention.kind {
            case .country: if isFirst { found += country(reference) }
            case .place: if isFirst { found += place(reference) }
            case .facility:
                if let type = facilityType(tokens) {
                    found.append(attribute(reference, "facilityType", type))
                }
            case .organization, .company, .publicBody: found += demonym(before: reference, "country")
            case .person:
                found += demonym(before: reference, "nationality") + demonym(after: reference)
                found += demonym(said: reference) + demonym(beforeNounOf: reference)
                found += country(after: reference) + birth(reference) + lifeDates(reference) + age(reference)
            }
        }
        for relation in relations where relation.schema == "Occupancy" {
            guard case .entity(let person) = relation.fields[0].value else { continue }
            for field in relation.fields where field.property == "title" {
                if case .text(let title) = field.value {
                    found.append(
                        Attribute(
                            entity: person, property: "position", value: title, passage: relation.sentence,
                            confidence: relation.confidence))
                }
            }
        }
        return once(found)
    }

    private func once(_ attributes: [Attribute]) -> [Attribute] {
        var seen: Set<String> = []
        return attributes.filter { attribute in
            let isPermanent = attribute.property == "facilityType"
            return seen.insert(
                "\(attribute.entity) \(attribute.property) \(attribute.value) \(isPermanent ? 0 : attribute.passage.lowerBound)"
            ).inserted
        }
    }

    private func attribute(
        _ reference: Entities.Reference, _ property: String, _ value: String, original: String? = nil
    ) -> Attribute {
        Attribute(
            entity: reference.entity, property: property, value: value, original: original,
            passage: reference.mention.tokens)
    }

    private func country(_ reference: Entities.Reference) -> [Attribute] {
        guard let code = text.phrases.phrase(.country, at: reference.mention.tokens.lowerBound)?.detail else {
            return []
        }
        return [attribute(reference, "country", code), attribute(reference, "level", "country")]
    }

    private func place(_ reference: Entities.Reference) -> [Attribute] {
        guard let place = text.phrases.phrase(.place, at: reference.mention.tokens.lowerBound) else {
            return []
        }
        let codes = place.detail.split(separator: ",")
        guard codes.count == 1, let code = codes.first else { return [] }
        return [attribute(reference, "country", String(code))]
    }

    private func facilityType(_ tokens: Range<Int>) -> String? {
        tokens.lazy.compactMap { text.phrases.phrase(.facility, at: $0)?.detail }.first
    }

    /// "the Venezuelan gang Tren de Aragua", "el colombiano Dairo Úsuga"; in "presidente chileno" it is the post's.
    private func demonym(before reference: Entities.Reference, _ property: String) -> [Attribute] {
        var place = reference.mention.tokens.lowerBound - 1
        if ["\"", "'"].contains(text.word(place)) { place -= 1 }
        if property == "country" {
            for _ in 0..<2 {
                if let noun = (1...3).lazy.compactMap({
                    text.phrases.longest([.gangNoun, .adjective], at: place + 1 - $0)
                }).first(where: {
                    $0.tokens.upperBound == place + 1
                }), text.phrases.phrase(.demonym, at: place) == nil {
                    place = noun.tokens.lowerBound - 1
                }
            }
        }
        guard let demonym = text.phrases.phrase(.demonym, at: place), demonym.tokens.upperBound == place + 1
        else { return [] }
        if property == "nationality" {
            let before = place - 1
            let isPost = (1...5).contains { length in
                text.phrases.longest([.post, .publicBody], at: before + 1 - length)?.tokens.upperBound
                    == before + 1
            }
            if isPost { return [] }
        }
        let passage = place..<reference.mention.tokens.upperBound
        return [
            Attribute(
                entity: reference.entity, property: property, value: demonym.detail,
                original: text.line(demonym.tokens), passage: passage, confidence: 0.8)
        ]
    }

    /// Where a name ends, with the aliases that follow it: "Pedro Luna, vulgo 'Chupeta',".
    func end(of reference: Entities.Reference) -> Int {
        let name = reference.mention.tokens
        let last = aliasEnds[name.lowerBound] ?? name.upperBound
        return last > name.upperBound && ["\"", "'"].contains(text.word(last))
            ? last + 1 : max(last, name.upperBound)
    }

    /// "Nacido en Maracay el 2 de diciembre de 1983, NAME", "Born on 3 May 1970 in Leeds, NAME".
    private func birth(before reference: Entities.Reference) -> [Attribute] {
        let name = reference.mention.tokens
        guard let comma = (1...4).map({ name.lowerBound - $0 }).first(where: { text.word($0) == "," }),
            (comma + 1..<name.lowerBound).allSatisfy({ !text.facts($0).isCapital }),
            let born = (2...16).map({ comma - $0 }).first(where: {
                ["born", "nacido", "nacida", "nascido", "nascida"].contains(text.word($0))
            }), text.facts(born).isCapital,
            !(born..<comma).contains(where: { [".", ";", ":"].contains(text.word($0)) }),
            let date = DateReader(text: text, today: nil).dates(in: born + 1..<comma).first,
            let start = date.start, date.isPoint
        else { return [] }
        return [
            Attribute(
                entity: reference.entity, property: "birthDate", value: start.description,
                original: text.line(date.tokens), passage: born..<name.upperBound)
        ]
    }

    /// "NAME, a Venezuelan national", "NAME, de nacionalidad venezolana", "NAME, ciudadano colombiano".
    private func demonym(after reference: Entities.Reference) -> [Attribute] {
        let end = end(of: reference)
        guard text.word(end) == "," || text.word(end) == "(" else { return [] }
        var place = end + 1
        for _ in 0..<4
        where [
            "a", "an", "de", "nacionalidad", "nacionalidade", "ciudadano", "ciudadana", "cidadao", "cidada",
            "un", "una", "um", "uma",
        ].contains(text.word(place)) {
            place += 1
        }
        guard let demonym = text.phrases.phrase(.demonym, at: place),
            place > end + 1 || [",", ")"].contains(text.word(place + 1))
        else { return [] }
        let isPerson =
            place > end + 2
            || ["national", "citizen", ",", ")", ".", "who", "man", "woman", "businessman", "de"].contains(
                text.word(demonym.tokens.upperBound))
        guard isPerson else { return [] }
        return [
            Attribute(
                entity: reference.entity, property: "nationality", value: demonym.detail,
                original: text.line(demonym.tokens),
                passage: reference.mention.tokens.lowerBound..<demonym.tokens.upperBound)
        ]
    }

    /// "NAME (born 2 December 1983", "NAME, nacido el 2 de diciembre de 1983".
    private func birth(_ reference: Entities.Reference) -> [Attribute] {
        var end = end(of: reference)
        if text.word(end) == ",", let demonym = text.phrases.phrase(.demonym, at: end + 1) {
            end = demonym.tokens.upperBound
        }
        guard
            let born = (end..<end + 5).first(where: {
                ["born", "nacido", "nacida", "nascido", "nascida", "nacio", "nasceu"].contains(text.word($0))
            }),
            (end..<born).allSatisfy({ [",", "(", "was", "fue", "foi", "who", "\""].contains(text.word($0)) })
        else { return birth(before: reference) }
        let found = DateReader(text: text, today: nil).dates(in: born + 1..<min(born + 12, text.tokens.count))
        guard let date = found.first, let start = date.start, date.isPoint else { return [] }
        return [
            Attribute(
                entity: reference.entity, property: "birthDate", value: start.description,
                original: text.line(date.tokens),
                passage: reference.mention.tokens.lowerBound..<date.tokens.upperBound)
        ]
    }
}
