/// Lays out the slots of each sentence: names with the words around them, pronouns and descriptions where certain.
struct SlotReader {
    let text: TokenizedText
    let entities: Entities
    /// The one group that a person leads in this document, where there is exactly one.
    var ledGroup: [Int: Int] = [:]

    private var next = 0
    private var sentenceStart = 0
    /// The people and groups of the sentence before.
    private var previousPeople: [Int] = []
    private var previousGroups: [Int] = []
    private var previousFacilities: [Int] = []
    private let onlyGroup: Int?
    private let gangs: Set<Int>

    init(text: TokenizedText, entities: Entities) {
        self.text = text
        self.entities = entities
        // A newspaper is an organisation, and no "the gang".
        let others = entities.references.filter { reference in
            reference.mention.tokens.contains { text.phrases.phrase(.organizationHead, at: $0) != nil }
                || text.phrases.phrase(.acronym, at: reference.mention.tokens.lowerBound)?.detail == "media"
        }
        gangs = Set(entities.references.filter { $0.mention.kind == .organization }.map(\.entity)).subtracting(others.map(\.entity))
        let groups = gangs
        onlyGroup = groups.count == 1 ? groups.first : nil
    }

    /// The slots of the next sentence; sentences are asked for in text order.
    mutating func slots(of sentence: Range<Int>) -> SlotTable {
        var found: [Slot] = []
        sentenceStart = sentence.lowerBound
        while next < entities.references.count, entities.references[next].mention.tokens.lowerBound < sentence.lowerBound { next += 1 }
        let first = next
        while next < entities.references.count, entities.references[next].mention.tokens.lowerBound < sentence.upperBound {
            found.append(slot(entities.references[next], in: sentence))
            next += 1
        }
        let named = Array(entities.references[first..<next])
        found += crimes(in: sentence)
        found += pronouns(in: sentence, named: named)
        if sentence.count > 3 {
            let resolved = Set(found.filter { $0.kind == .person && $0.certainty < 1 }.compactMap(\.entity))
            let people = unique(named.filter { $0.mention.kind == .person }.map(\.entity))
            previousPeople = people.isEmpty ? Array(resolved) : people
            let groups = unique(named.map(\.entity).filter(gangs.contains))
            previousGroups = groups.isEmpty ? unique(found.filter { $0.kind == .organization }.compactMap(\.entity)) : groups
            let facilities = unique(named.filter { $0.mention.kind == .facility }.map(\.entity))
            if !facilities.isEmpty { previousFacilities = facilities }
        }
        var table = SlotTable(sentence)
        for slot in found.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) { table.add(slot) }
        return table
    }

    private func unique(_ values: [Int]) -> [Int] { values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }

    // MARK: Names

    private func slot(_ reference: Entities.Reference, in sentence: Range<Int>) -> Slot {
        let tokens = reference.mention.tokens
        let kind: Slot.Kind =
            switch reference.mention.kind {
            case .person: .person
            case .organization, .company: .organization
            case .publicBody: .publicBody
            case .facility: .facility
            case .country, .place: .place
            }
        return Slot(
            kind: kind, entity: reference.entity, detail: "", tokens: tokens, starts: start(of: tokens, in: sentence)...tokens.lowerBound,
            ends: ends(of: tokens, kind: kind, in: sentence), certainty: 1)
    }

    /// "the notorious", "la banda criminal", "Chilean President": what leads up to the name.
    private func start(of tokens: Range<Int>, in sentence: Range<Int>) -> Int {
        var start = tokens.lowerBound
        let leading: [Lexicon.Class] = [
            .determiner, .adjective, .demonym, .demonymless, .gangNoun, .honorific, .rank, .post, .role, .facility,
        ]
        for _ in 0..<6 {
            guard start > sentence.lowerBound else { break }
            if text.key(start - 1) == "\"" || text.key(start - 1) == "'" { start -= 1 }
            let before = (1...4).first { length in
                guard start - length >= sentence.lowerBound else { return false }
                return text.phrases.longest(leading, at: start - length)?.tokens.upperBound == start
            }
            guard let before else { break }
            start -= before
        }
        return start
    }

    private func ends(of tokens: Range<Int>, kind: Slot.Kind, in sentence: Range<Int>) -> [Int] {
        var ends = [tokens.upperBound]
        var end = tokens.upperBound
        if ["\"", "'"].contains(text.key(end)) { end += 1; ends.append(end) }
        if kind != .person, let noun = text.phrases.longest([.gangNoun, .facility], at: end) {
            end = noun.tokens.upperBound
            ends.append(end)
        }
        if text.key(end) == "(", let close = (end + 1..<end + 12).first(where: { text.key($0) == ")" }) {
            end = close + 1
            ends.append(end)
        }
        // "El exministro, José Serrano, se reunió": the name is the apposition.
        if kind == .person, text.key(tokens.lowerBound - 1) == ",", text.key(end) == "," { ends.append(end + 1) }
        if let after = apposition(at: end, kind: kind, in: sentence) { ends.append(after) }
        return ends.filter { $0 <= sentence.upperBound }
    }

    /// The end of ", alias 'Fito', líder de Los Choneros,": no further than twenty words, nobody else named in it.
    private func apposition(at comma: Int, kind: Slot.Kind, in sentence: Range<Int>) -> Int? {
        var comma = comma
        var last: Int?
        while text.key(comma) == "," || last == nil && opensAlias(comma) {
            let start = text.key(comma) == "," ? comma + 1 : comma
            let opens = opensAlias(start) || text.type(start).isNumber || ["\"", "who", "quien", "que", "which", "whose", "cuya", "un", "una", "um", "uma", "a", "an", "o", "the", "el", "la", "under", "bajo", "sob", "led", "liderada", "liderado", "headed",
                "comandada", "comandado", "chefiada", "dirigida", "dirigido"].contains(text.key(start))
                || text.phrases.longest([.role, .post, .gangNoun, .adjective, .demonym], at: start) != nil
                || kind == .facility && ["in", "en", "em", "near", "no", "na", "ubicada", "ubicado", "located"].contains(text.key(start))
            guard opens, start < sentence.upperBound else { break }
            guard let close = (start..<min(start + 20, sentence.upperBound)).first(where: { text.key($0) == "," || text.key($0) == ";" }),
                text.key(close) == ",", !(start..<close).contains(where: { text.phrases.phrase(.speech, at: $0) != nil })
            else { break }
            last = text.key(close + 1) == "\"" && text.tokens[close + 1].isGlued ? close + 2 : close + 1
            comma = close
        }
        return last
    }

    private func opensAlias(_ index: Int) -> Bool {
        ["alias", "aka", "a", "apodado", "apodada", "conocido", "conocida", "known", "nicknamed", "vulgo", "conhecido", "conhecida", "better", "mejor",
            "mais", "mas", "also", "apelidado"].contains(text.key(index)) && (text.key(index) != "a" || text.key(index + 1) == "k")
    }

    // MARK: Crimes

    private func crimes(in sentence: Range<Int>) -> [Slot] {
        var found: [Slot] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let crime = text.phrases.phrase(.crime, at: index), crime.tokens.upperBound <= sentence.upperBound {
                found.append(Slot(
                    kind: .crime, entity: nil, detail: crime.detail, tokens: crime.tokens, starts: index...index,
                    ends: [crime.tokens.upperBound], certainty: 1))
                index = crime.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: Pronouns and descriptions

    private func pronouns(in sentence: Range<Int>, named: [Entities.Reference]) -> [Slot] {
        guard !named.isEmpty || !previousPeople.isEmpty || !previousGroups.isEmpty || onlyGroup != nil else { return [] }
        var found: [Slot] = []
        for index in sentence {
            let key = text.key(index)
            switch key {
            case "el" where text.text(index..<index + 1).lowercased() == "él", "he", "she", "ella", "ele", "ela":
                // Spanish "él" folds to the article; only its accent tells them apart.
                if let person = person(before: index, named: named) { found.append(pronoun(.person, person, index..<index + 1)) }
            case "who", "quien", "que":
                if let slot = relative(at: index, named: named, sentence: sentence) { found.append(slot) }
            case "his", "her", "su", "seu", "sua", "the", "la", "a", "o", "this", "esta", "essa", "el":
                if let slot = description(at: index, named: named, found: found, sentence: sentence) { found.append(slot) }
            case "and", "y", "e":
                if let subject = subject(before: index, named: named) { found.append(pronoun(.person, subject, index..<index + 1)) }
            default: break
            }
        }
        return found
    }

    /// The subject that a second verb shares: "Marcola heads the PCC *and* is held in Brasília", if nobody else is named.
    private func subject(before index: Int, named: [Entities.Reference]) -> Int? {
        guard !text.type(index + 1).isCapital, !hasUnreadName(before: index, named) else { return nil }
        let before = named.filter { $0.mention.tokens.lowerBound < index }
        let people = unique(before.filter { $0.mention.kind == .person }.map(\.entity))
        guard people.count == 1, before.first?.mention.kind == .person else { return nil }
        return people.first
    }

    private func pronoun(_ kind: Slot.Kind, _ entity: Int, _ tokens: Range<Int>) -> Slot {
        Slot(kind: kind, entity: entity, detail: "", tokens: tokens, starts: tokens.lowerBound...tokens.lowerBound, ends: [tokens.upperBound], certainty: 0.8)
    }

    /// The one person named before the pronoun in its sentence, or else in the sentence before.
    private func person(before index: Int, named: [Entities.Reference]) -> Int? {
        if hasUnreadName(before: index, named) { return nil }
        let here = unique(named.filter { $0.mention.kind == .person && $0.mention.tokens.lowerBound < index }.map(\.entity))
        if !here.isEmpty { return here.count == 1 ? here.first : nil }
        return previousPeople.count == 1 ? previousPeople.first : nil
    }

    /// Whether a capitalised word stands before that no mention holds, nor any list: it may be who is meant.
    private func hasUnreadName(before index: Int, _ named: [Entities.Reference]) -> Bool {
        (sentenceStart..<index).contains { place in
            let type = text.type(place)
            guard type.isCapital, type.isWord, !named.contains(where: { $0.mention.tokens.contains(place) }) else { return false }
            if place == sentenceStart, type.marks.contains(.common) { return false }
            return text.phrases.longest([.month, .weekday, .demonym, .demonymless, .post, .honorific, .rank, .determiner, .other, .adverb, .place], at: place) == nil
                && text.phrases.phrase(.particle, at: place) == nil && !(type.marks.contains(.common) && !type.marks.contains(.surname))
        }
    }

    /// "Guerrero, the leader of a gang *who* escaped": the nearest name before, if it is a person's.
    private func relative(at index: Int, named: [Entities.Reference], sentence: Range<Int>) -> Slot? {
        guard let last = named.last(where: { $0.mention.tokens.upperBound <= index }), last.mention.kind == .person
            || named.contains(where: { $0.mention.kind == .person && $0.mention.tokens.upperBound <= index && $0.mention.tokens.upperBound > index - 14 })
        else { return nil }
        guard let person = named.last(where: { $0.mention.kind == .person && $0.mention.tokens.upperBound <= index }) else { return nil }
        let distance = index - person.mention.tokens.upperBound
        let people = Set(named.filter { $0.mention.kind == .person && $0.mention.tokens.upperBound <= index && $0.mention.tokens.upperBound > index - 14 }.map(\.entity))
        guard people.count == 1 else { return nil }
        if text.key(index) == "que" { guard distance == 1 && text.key(index - 1) == "," || distance == 0 else { return nil } }
        guard distance <= 12, distance <= 1 || text.key(person.mention.tokens.upperBound) == "," || text.key(person.mention.tokens.upperBound) == "(" else { return nil }
        // "…, leader of Los Lobos, who" may be either; "a gang who" is the man since a gang is no "who".
        if last.entity != person.entity, last.mention.tokens.upperBound >= index - 1, last.mention.kind == .organization { return nil }
        return pronoun(.person, person.entity, index..<index + 1)
    }

    /// "the gang", "his criminal network", "el penal": where only one can be meant.
    private func description(at index: Int, named: [Entities.Reference], found: [Slot], sentence: Range<Int>) -> Slot? {
        var noun = index + 1
        if let adjective = text.phrases.longest([.adjective], at: noun), text.phrases.phrase(.gangNoun, at: noun) == nil { noun = adjective.tokens.upperBound }
        let own = ["his", "her", "su", "seu", "sua"].contains(text.key(index))
        if let group = text.phrases.phrase(.gangNoun, at: noun), !text.type(noun).isCapital {
            let tokens = index..<group.tokens.upperBound
            guard !named.contains(where: { $0.mention.tokens.lowerBound >= tokens.upperBound && $0.mention.tokens.lowerBound <= tokens.upperBound + 1 && $0.mention.kind == .organization }),
                !["known", "called", "conocida", "llamada", "denominada", "conhecida", "chamada", "de", "of"].contains(text.key(tokens.upperBound)),
                text.key(tokens.upperBound) != ","
                    || !["known", "called", "the", "conocida", "el", "los"].contains(text.key(tokens.upperBound + 1))
            else { return nil }
            if own {
                let leader = found.last { $0.kind == .person && $0.tokens.upperBound <= index }?.entity
                    ?? person(before: index, named: named)
                return leader.flatMap { ledGroup[$0] }.map { pronoun(.organization, $0, tokens) }
            }
            let here = unique(named.filter { gangs.contains($0.entity) && $0.mention.tokens.lowerBound < index }.map(\.entity))
            let group = here.count == 1 ? here.first : here.isEmpty && previousGroups.count == 1 ? previousGroups.first : here.isEmpty && previousGroups.isEmpty ? onlyGroup : nil
            return group.map { pronoun(.organization, $0, tokens) }
        }
        if let prison = text.phrases.phrase(.facility, at: noun), prison.detail == "prison", !text.type(noun).isCapital, !own {
            let tokens = index..<prison.tokens.upperBound
            guard !["de", "of", "do", "da", "del", "in", "en"].contains(text.key(tokens.upperBound)),
                !named.contains(where: { $0.mention.tokens.overlaps(tokens) })
            else { return nil }
            let here = unique(named.filter { $0.mention.kind == .facility && $0.mention.tokens.lowerBound < index }.map(\.entity))
            let facility = here.count == 1 ? here.first : here.isEmpty && previousFacilities.count == 1 ? previousFacilities.first : nil
            return facility.map { pronoun(.facility, $0, tokens) }
        }
        return nil
    }
}
