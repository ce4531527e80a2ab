internal import Ontology

/// Reads the relations of a document, sentence by sentence.
///
/// A class, so that closures hold one reference and do not copy all that it reads from.
final class RelationReader {
    let text: TokenizedText
    let entities: Entities
    private let dates: DateReader
    private let modality: ModalityReader
    private let matcher: PatternMatcher
    private let activities: ActivityReader
    let slots: SlotReader

    private let languages: SentenceLanguage
    private let fiction: FictionReader

    /// A reader; `language` is the document's (ISO 639-1) where it is known.
    init(text: TokenizedText, entities: Entities, today: PartialDate?, language: String? = nil) {
        self.text = text
        self.entities = entities
        dates = DateReader(text: text, today: today)
        languages = SentenceLanguage(text: text, entities: entities, language: language)
        fiction = FictionReader(text: text)
        modality = ModalityReader(text: text, languages: languages)
        matcher = PatternMatcher(text: text, grammar: .standard)
        slots = SlotReader(text: text, entities: entities)
        activities = ActivityReader(text: text, gangs: slots.gangs)
    }

    /// What a sentence was read as.
    private struct Reading {
        /// What the sentences before it had handed on.
        let memory: SlotReader.Memory
        /// Of whom it asks which group they lead, and who leads which by it.
        let asked: Set<Int>
        let led: [(person: Int, group: Int)]
        let relations: [Relation]
    }

    /// The relations, in text order; each at most once a sentence.
    func relations() -> [Relation] {
        let posts = PostReader(text: text, entities: entities, gangs: slots.gangs, languages: languages)
        var slots = slots
        var readings = text.sentences.map { reading($0, &slots, posts) }
        // "his gang" can be told once the document has said who leads which, one group and no other.
        var groups: [Int: Set<Int>] = [:]
        for reading in readings {
            for (person, group) in reading.led { groups[person, default: []].insert(group) }
        }
        let led = groups.compactMapValues { $0.count == 1 ? $0.first : nil }
        slots = self.slots
        slots.ledGroup = led
        // Read again are the sentences that ask for it, and those after them as long as something else is handed on.
        var differs = false
        for (index, sentence) in text.sentences.enumerated() {
            let first = readings[index]
            let asks = first.asked.contains { led[$0] != nil }
            if !differs { slots.memory = first.memory }
            differs = asks || differs && slots.memory != first.memory
            if differs { readings[index] = reading(sentence, &slots, posts) }
        }
        return readings.flatMap(\.relations)
    }

    private func reading(_ sentence: Range<Int>, _ slots: inout SlotReader, _ posts: PostReader) -> Reading {
        let memory = slots.memory
        slots.leadersAsked = []
        let table = slots.slots(of: sentence)
        let read = read(sentence, table)
        let held = terms(of: posts.relations(in: sentence, slots: table, modality: modality), in: sentence)
        var led: [(person: Int, group: Int)] = []
        var relations: [Relation] = []
        if !read.isEmpty || !held.isEmpty, !fiction.isFiction(sentence) {
            if table.kinds.isSuperset(of: [Slot.Kind.person.alone, Slot.Kind.organization.alone]) {
                led = read.compactMap(leadership)
            }
            if sentence.count > 2 || !held.isEmpty, LineStyle(sentence, of: text) == .sentence {
                relations = distinct(read + held, prison: slots.focusedPrison)
            }
        }
        if table.record != nil {
            relations += RecordReader(text: text, entities: entities).relations(in: sentence, table)
        }
        slots.suspect(suspects(relations), sentence)
        return Reading(memory: memory, asked: slots.leadersAsked, led: led, relations: relations)
    }

    /// Whom relations call arrested, tried, sought, held or one of a gang.
    private func suspects(_ relations: [Relation]) -> [Int] {
        var found: [Int] = []
        for relation in relations where relation.reading.modality != .negated {
            let property: String
            switch relation.schema {
            case "Event" where RelationReader.pursuits.contains(relation.qualifier): property = "involved"
            case "Custody": property = "prisoner"
            case "Notice": property = "entity"
            case "Membership": property = "member"
            default: continue
            }
            for field in relation.fields where field.property == property {
                if case .entity(let person) = field.value, entities.all[person].kind == .person,
                    !found.contains(person)
                {
                    found.append(person)
                }
            }
        }
        return found
    }

    private static let pursuits: Set<String> = [
        "arrest", "charge", "conviction", "sentence", "extradition", "escape", "release",
    ]

    /// "governor from 2008 to 2012": posts with the span that follows them, and over where it has an end.
    private func terms(of posts: [Relation], in sentence: Range<Int>) -> [Relation] {
        guard !posts.isEmpty, sentence.contains(where: { text.facts($0).isNumber }) else { return posts }
        let spans = dates.dates(in: sentence).filter { $0.start != nil && $0.end != nil }
        guard !spans.isEmpty else { return posts }
        return posts.map { post in
            guard let title = post.title,
                let span = spans.first(where: { (title..<title + 10).contains($0.tokens.lowerBound) }),
                !(title..<span.tokens.lowerBound).contains(where: {
                    [";", ":", "y", "e", "and"].contains(text.word($0))
                        || text.phrases.phrase(.post, at: $0) != nil
                })
            else { return post }
            var post = post
            let words = text.line(span.tokens)
            func add(_ property: String, _ date: PartialDate?) {
                if let date {
                    post.fields.append(.init(property, .date(date.description, original: words)))
                }
            }
            add("startDate", span.start)
            add("endDate", span.end)
            if !post.fields.contains(.init("status", .text("ended"))) {
                post.fields.append(.init("status", .text("ended")))
            }
            return post
        }
    }

    /// Who leads which group, where that is what a relation says.
    private func leadership(_ relation: Relation) -> (person: Int, group: Int)? {
        guard relation.schema == "Membership", relation.qualifier == "leader",
            relation.reading.modality.isAffirmed, relation.ends.count == 2,
            case .entity(let person) = relation.ends[0].value,
            case .entity(let group) = relation.ends[1].value
        else { return nil }
        return (person, group)
    }

    private func read(_ sentence: Range<Int>, _ table: SlotTable) -> [Relation] {
        let matches = matcher.matches(
            in: sentence, slots: table, languages: languages.languages(of: sentence))
        var deeds: [Relation] = []
        for (deed, trigger) in activities.deeds(in: sentence, slots: table) {
            var relation = deed
            relation.reading = modality.reading(
                of: relation.tokens, trigger: trigger, in: sentence, slots: table)
            deeds.append(relation)
        }
        guard !matches.isEmpty else { return deeds }
        let dates = dates.dates(in: sentence)
        return deeds
            + matches.flatMap { match -> [Relation] in
                if match.pattern.relation == "activity" {
                    return activities.activities(match, in: sentence, slots: table).map {
                        said($0, match, table)
                    }
                }
                return relation(match, in: sentence, table, dates).map { [said($0, match, table)] } ?? []
            }
    }

    /// The same relation read by two patterns in one sentence is one; the one that says more stays.
    private func distinct(_ relations: [Relation], prison: Int?) -> [Relation] {
        if relations.count == 1, relations[0].schema != "Event" { return relations }
        // Who escapes from a prison ends a custody: that is no event beside it.
        let escapers = Set(
            relations.filter { $0.fields.contains(.init("endReason", .text("escaped"))) }.flatMap(\.ends)
                .filter { $0.property == "prisoner" }.map(\.value))
        // Who is sentenced was convicted: that is one event.
        let convicted = Set(
            relations.filter { $0.schema == "Event" && $0.qualifier == "conviction" }.flatMap(\.ends).map(
                \.value))
        let relations = relations.filter { relation in
            guard relation.schema == "Event" else { return true }
            let known =
                relation.qualifier == "escape" ? escapers : relation.qualifier == "sentence" ? convicted : []
            return !relation.ends.contains { known.contains($0.value) }
        }
        .map { settled($0, prison) }
        // Who belongs to a gang is no mere associate of it.
        let memberships = relations.filter { $0.schema == "Membership" }.map { Set($0.ends.map(\.value)) }
        let links = relations.filter { relation in
            relation.schema != "UnknownLink" || !memberships.contains(Set(relation.ends.map(\.value)))
                || relation.fields.contains {
                    [.text("rival"), .text("ally"), .text("based in")].contains($0.value)
                }
        }
        var kept: [Relation] = []
        for relation in links.sorted(by: {
            ($0.fields.count, $0.confidence) > ($1.fields.count, $1.confidence)
        }) {
            let isKnown = kept.contains {
                $0.schema == relation.schema
                    && ($0.qualifier == relation.qualifier || relation.qualifier == "member")
                    && Set(relation.ends).isSubset(of: Set($0.ends))
                    && (relation.schema != "Event" || !relation.ends.isEmpty
                        || $0.tokens.overlaps(relation.tokens))
            }
            if !isKnown { kept.append(relation) }
        }
        return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func relation(
        _ match: PatternMatcher.Match, in sentence: Range<Int>, _ table: SlotTable,
        _ dates: [DateReader.Found]
    ) -> Relation? {
        let name = match.pattern.relation
        if name == "heads" { return post(match, in: sentence) }
        if name == "event/arrest", isOnlySought(match) { return nil }
        if name == "leads", let post = command(match, in: sentence) { return post }
        let rule = match.pattern.rule
        var fields: [Relation.Field] = []
        for (role, slot) in match.slots {
            guard let entity = slot.entity else { continue }
            guard let property = role.isEmpty ? rule.property(of: slot.kind, beside: fields) : role else {
                continue
            }
            let field = Relation.Field(property, .entity(entity))
            if !fields.contains(field) { fields.append(field) }
        }
        guard Set(fields.map(\.value)).count == fields.count else { return nil }
        fields.sort { order($0.property) < order($1.property) }
        var qualifier = ""
        fields += rule.fixed.map { Relation.Field($0.0, .text($0.1)) }
        if let property = rule.role, let words = match.role.map(memberRole) ?? rule.plainRole {
            qualifier = words
            fields.append(.init(property, .text(words)))
        }
        if rule.schema == "Membership", rule.role == nil {
            qualifier = "leader"
            if name == "leads",
                RelationReader.partial.contains(text.word(match.trigger.lowerBound - 1))
            {
                // A deputy leads nothing.
                qualifier = text.line(match.trigger.lowerBound - 1..<match.trigger.upperBound).lowercased()
                fields.removeAll { $0.property == "role" }
                fields.append(.init("role", .text(qualifier)))
            }
            if name == "member" || name == "former" {
                qualifier = match.role.map { memberRole($0) } ?? "member"
                fields.append(.init("role", .text(qualifier)))
            }
        }
        if rule.schema == "Membership" || rule.schema == "Employment", name != "former", isFormer(match) {
            fields.append(.init("status", .text("ended")))
        }
        if rule.schema == "Event" {
            qualifier = match.pattern.eventType
            fields.append(.init("name", .text(eventName(match, qualifier, fields))))
            fields.append(.init("summary", .text(phrase(clause(match.tokens, sentence), limit: 400))))
            if !fields.contains(where: { $0.property == "place" }),
                let place = place(after: match.tokens.upperBound, table)
            {
                fields.append(.init("place", .entity(place)))
            }
        }
        fields += dateFields(match, rule, dates)
        let schema = fit(&fields, to: rule.schema, isMember: name == "member")
        return Relation(
            schema: schema, fields: fields, sentence: sentence, tokens: match.tokens,
            reading: .init(modality: .stated, saidBy: nil), confidence: rule.confidence, qualifier: qualifier)
    }

    /// Who leads only a part of a group, or stands in for its leader.
    private static let partial: WordSet = [
        "deputy", "vice", "assistant", "financial", "finance", "regional", "local", "logistics", "cell",
        "wing",
    ]

    private func order(_ property: String) -> Int {
        [
            "member", "controller", "prisoner", "holder", "actor", "employee", "owner", "payer", "entity",
            "subject",
        ].firstIndex(of: property) ?? 9
    }

    /// The relation as the sentence says it, and as sure as that makes it.
    private func said(_ relation: Relation, _ match: PatternMatcher.Match, _ table: SlotTable) -> Relation {
        var relation = relation
        relation.reading = modality.reading(
            of: match.tokens, trigger: match.trigger, in: relation.sentence, slots: table,
            isAccusation: ["event/charge", "wanted"].contains(match.pattern.relation))
        if let speaker = relation.reading.saidBy, relation.reading.modality == .reported,
            table.slots.contains(where: {
                $0.entity == speaker && match.tokens.contains($0.tokens.lowerBound)
            })
        {
            // Who speaks of himself still speaks.
            relation.reading.saidBy = speaker
        }
        for (_, slot) in match.slots { relation.confidence *= slot.certainty }
        return relation
    }

    /// Whether the pattern begins with its telling noun: "murder of …".
    private func isNoun(_ match: PatternMatcher.Match) -> Bool {
        if case .words = match.pattern.elements[0] {
            text.word(match.trigger.upperBound) == "of" || text.word(match.trigger.upperBound) == "de"
        } else {
            false
        }
    }

    /// A point in time dates what happened; a state takes only "since", "until" and spans.
    private func dateFields(_ match: PatternMatcher.Match, _ rule: RelationRule, _ dates: [DateReader.Found])
        -> [Relation.Field]
    {
        func distance(_ date: DateReader.Found) -> Int {
            max(
                0,
                max(
                    date.tokens.lowerBound - match.tokens.upperBound,
                    match.tokens.lowerBound - date.tokens.upperBound))
        }
        // "dijo el miércoles que …" dates the saying.
        let dates = dates.filter { date in
            !(1...4).contains { text.phrases.phrase(.speech, at: date.tokens.lowerBound - $0) != nil }
        }
        .filter { date in
            let between =
                date.tokens.upperBound <= match.tokens.lowerBound
                ? date.tokens.upperBound..<match.tokens.lowerBound
                : match.tokens.upperBound..<max(match.tokens.upperBound, date.tokens.lowerBound)
            let comesLater = date.tokens.lowerBound >= match.tokens.upperBound
            return !between.contains {
                ["after", "before", "despues", "antes", "depois", "following", "tras", "apos"].contains(
                    text.word($0))
                    || comesLater && ["and", "y", "e", "but", "pero", "mas"].contains(text.word($0))
            }
        }
        // "was held in 2010, fled in 2012 and was caught in 2013": each verb has the date that follows it.
        .filter { date in
            guard date.tokens.upperBound <= match.trigger.lowerBound else { return true }
            if date.tokens.upperBound <= match.tokens.lowerBound {
                return !["and", "y", "e"].contains(text.word(match.tokens.lowerBound))
            }
            return !(date.tokens.upperBound..<match.trigger.lowerBound).contains {
                [",", "and", "y", "e"].contains(text.word($0))
            }
        }
        // "Born in Maracay on 2 December 1983, he fled": that is when he was born.
        .filter { date in
            !(1...8).contains { back in
                ["born", "nacido", "nacida", "nacio", "nascido", "nascida", "nasceu"].contains(
                    text.word(date.tokens.lowerBound - back))
            }
        }
        // "sentenced in 2000 for the murder of …" dates the sentence; "the 1995 murder of …", the murder.
        .filter {
            !isNoun(match) || distance($0) <= ($0.tokens.lowerBound >= match.tokens.upperBound ? 3 : 0)
        }
        // The verb's own date is the one nearest to it, and not to all that it is said of.
        func fromTrigger(_ date: DateReader.Found) -> Int {
            max(
                date.tokens.lowerBound - match.trigger.upperBound,
                match.trigger.lowerBound - date.tokens.upperBound)
        }
        guard let date = dates.min(by: { fromTrigger($0) < fromTrigger($1) }),
            distance(date) <= (date.isPoint ? 12 : 6)
        else { return [] }
        let words = text.line(date.tokens)
        func field(_ property: String, _ value: PartialDate?) -> [Relation.Field] {
            value.map { [.init(property, .date($0.description, original: words))] } ?? []
        }
        if date.isPoint {
            guard let property = rule.date else { return [] }
            return field(property, date.start)
        }
        guard rule.schema != "Event" else { return field("date", date.start ?? date.end) }
        return field("startDate", date.start) + field("endDate", date.end)
    }
}
