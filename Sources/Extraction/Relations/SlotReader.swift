/// Lays out the slots of each sentence: names with the words around them, pronouns and descriptions where certain.
struct SlotReader {
    let text: TokenizedText
    let entities: Entities
    /// The one group that a person leads in this document, where there is exactly one.
    var ledGroup: [Int: Int] = [:]
    /// Of whom a sentence has asked which group they lead.
    var leadersAsked: Set<Int> = []

    /// The first reference that no sentence has asked for yet.
    private(set) var next = 0
    var sentenceStart = 0
    /// All that one sentence hands on to the next.
    struct Memory: Equatable {
        /// The people and groups of the sentence before.
        var people: [Int] = []
        var groups: [Int] = []
        var facilities: [Int] = []
        /// Whom the text last spoke about, and for how many sentences it has named nobody since.
        var focus: Int?
        var focusAge = 0
        /// Which group the text last spoke about, and for how many sentences it has named none since.
        var group: Int?
        var groupAge = 0
        /// What the sentence before named first.
        var head: Int?
        /// By which words people were introduced, the latest last.
        var introductions: [Introduction] = []
        /// Whom the sentence that last said so calls arrested, tried, sought or held, and how many came since.
        var suspects: [Int] = []
        var suspectsAge = 0
        /// The companies that a sentence last named.
        var firms: [Int] = []
        /// Whom lines with labels are about.
        var record: Int?
    }
    var memory = Memory()
    /// The one group of the document, or the one that it is about.
    let onlyGroup: Int?
    let gangs: Set<Int>
    /// Those that "the gang" may mean: not what is named once in a document about another, as newspapers and states are.
    let focal: Set<Int>
    /// The facilities that some mention calls a prison, and the one that the document speaks of, if it is one.
    let prisons: Set<Int>
    let onlyPrison: Int?
    /// In English "a gang" is none that was spoken of; in Portuguese it is "the gang".
    let isEnglish: Bool

    init(text: TokenizedText, entities: Entities) {
        self.text = text
        self.entities = entities
        // A newspaper is an organisation, and no "the gang".
        let others = entities.references.filter { reference in
            reference.mention.tokens.contains { text.phrases.phrase(.organizationHead, at: $0) != nil }
                || text.phrases.phrase(.acronym, at: reference.mention.tokens.lowerBound)?.detail == "media"
        }
        gangs = Set(entities.references.filter { $0.mention.kind == .organization }.map(\.entity))
            .subtracting(others.map(\.entity))
        let (topic, passing) = SlotReader.topic(of: entities, among: gangs)
        onlyGroup = topic
        focal = gangs.subtracting(passing)
        prisons = Set(
            entities.references.filter { reference in
                reference.mention.kind == .facility
                    && reference.mention.tokens.contains {
                        text.phrases.phrase(.facility, at: $0)?.detail == "prison"
                    }
            }.map(\.entity))
        isEnglish =
            text.tokens.indices.reduce(into: 0) { count, index in
                let key = text.word(index)
                if key == "the" { count += 1 } else if key == "de" || key == "do" { count -= 1 }
            } >= 0
        onlyPrison = prisons.count == 1 ? prisons.first : nil
    }

    /// The only group, or the one that is named more often than all others together, and then those that are named once.
    private static func topic(of entities: Entities, among groups: Set<Int>) -> (Int?, passing: Set<Int>) {
        if groups.count < 2 { return (groups.first, []) }
        var counts: [Int: Int] = [:]
        for reference in entities.references where groups.contains(reference.entity) {
            counts[reference.entity, default: 0] += 1
        }
        let total = counts.values.reduce(0, +)
        guard let topic = counts.first(where: { $0.value >= 4 && $0.value * 2 > total })?.key else {
            return (nil, [])
        }
        return (topic, Set(counts.filter { $0.value == 1 }.keys))
    }

    /// The slots of the next sentence; sentences are asked for in text order.
    mutating func slots(of sentence: Range<Int>) -> SlotTable {
        var found: [Slot] = []
        sentenceStart = sentence.lowerBound
        while next < entities.references.count,
            entities.references[next].mention.tokens.lowerBound < sentence.lowerBound
        { next += 1 }
        let first = next
        while next < entities.references.count,
            entities.references[next].mention.tokens.lowerBound < sentence.upperBound
        {
            found.append(slot(entities.references[next], in: sentence))
            next += 1
        }
        let named = Array(entities.references[first..<next])
        addCrimes(in: sentence, to: &found)
        introduce(found, in: sentence)
        found += pronouns(in: sentence, named: named)
        let subject = memory.focusAge < 2 ? memory.focus : nil
        let group = memory.focus == nil && memory.groupAge == 0 ? memory.group : nil
        memory.record = RecordReader(text: text, entities: entities).subject(
            after: sentence, named, before: memory.record)
        if sentence.count > 3 {
            let people = unique(named.lazy.filter { $0.mention.kind == .person }.map(\.entity))
            // "The brother of X was held. He …" is not X.
            memory.people =
                found.contains(where: \.isOwner)
                ? []
                : people.isEmpty
                    ? unique(
                        found.lazy.filter { $0.kind == .person && $0.certainty < 1 }.compactMap(\.entity))
                    : people
            let groups = unique(named.lazy.map(\.entity).filter(focal.contains))
            memory.groups =
                groups.isEmpty
                ? unique(found.lazy.filter { $0.kind == .organization }.compactMap(\.entity)) : groups
            let firms = unique(named.lazy.filter(isFirm).map(\.entity))
            if !firms.isEmpty { memory.firms = firms }
            let facilities = unique(named.lazy.map(\.entity).filter(prisons.contains))
            if !facilities.isEmpty { memory.facilities = facilities }
            memory.head =
                found.lazy.filter { $0.entity != nil }.min {
                    $0.tokens.lowerBound < $1.tokens.lowerBound
                }?.entity
        }
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let table = SlotTable(sentence, found, subject: subject, group: group, record: memory.record)
        follow(table, sentence)
        followGroups(table, sentence)
        return table
    }

    /// Keeps in mind whom a sentence is about: the only person in it, or of several the one that it begins with.
    private mutating func follow(_ table: SlotTable, _ sentence: Range<Int>) {
        let people = table.slots.lazy.filter { $0.kind == .person }
        guard let first = people.first else {
            if sentence.count > 3, memory.focus != nil,
                !SlotReader.dropping.contains(text.word(sentence.lowerBound))
            {
                memory.focusAge += 1
            }
            return
        }
        let isOnly = people.allSatisfy { $0.entity == first.entity }
        // "Era hermano de Y y estaba casado con Z." goes on about X.
        if memory.focus != nil, !people.contains(where: { $0.starts.lowerBound == sentence.lowerBound }),
            SlotReader.dropping.contains(text.word(sentence.lowerBound))
        {
            return
        }
        guard !people.contains(where: \.isOwner),
            isOnly || first.starts.lowerBound == sentence.lowerBound && table.slots.first?.kind == .person,
            let person = first.entity
        else {
            memory.focus = nil
            memory.focusAge = 0
            return
        }
        memory.focus = person
        memory.focusAge = 0
    }

    /// Verbs that open a sentence about whom the one before was about.
    private static let dropping: WordSet = [
        "fue", "era", "es", "esta", "estaba", "estuvo", "tiene", "tenia", "tuvo", "ha", "habia", "murio",
        "nacio",
        "foi", "é", "estava", "esteve", "tem", "tinha", "teve", "morreu", "nasceu", "filho", "filha", "hijo",
        "hija",
    ]

    /// Keeps in mind which group a sentence is about: the only one in it, or the one that it begins with.
    private mutating func followGroups(_ table: SlotTable, _ sentence: Range<Int>) {
        guard sentence.count > 3 else { return }
        let groups = table.slots.filter { slot in
            slot.kind == .organization
                && slot.entity.map(focal.contains) ?? false
        }
        guard let first = groups.first else {
            memory.groupAge += 1
            return
        }
        let opens = first.starts.lowerBound <= sentence.lowerBound + 1
        memory.group = opens || groups.allSatisfy { $0.entity == first.entity } ? first.entity : nil
        memory.groupAge = 0
    }

    /// Keeps in mind of whom a sentence says what makes a suspect.
    mutating func suspect(_ people: [Int], _ sentence: Range<Int>) {
        if !people.isEmpty {
            memory.suspects = people
            memory.suspectsAge = 0
        } else if sentence.count > 3, !memory.suspects.isEmpty {
            memory.suspectsAge += 1
            if memory.suspectsAge > 3 { memory.suspects = [] }
        }
    }

    /// The one prison that is spoken of, up to the sentence last asked for.
    var focusedPrison: Int? {
        memory.facilities.count == 1
            ? memory.facilities.first : memory.facilities.isEmpty ? onlyPrison : nil
    }

    func unique(_ values: some Sequence<Int>) -> [Int] {
        values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

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
        let start = start(of: tokens, kind: kind, in: sentence)
        var slot = Slot(
            kind: kind, entity: reference.entity, detail: "", tokens: tokens,
            starts: start...tokens.lowerBound,
            ends: ends(of: tokens, kind: kind, in: sentence), certainty: 1)
        slot.isOwner = kind == .person && isOwner(tokens, from: start, in: sentence)
        if kind == .person, let first = phraseStart(before: start, in: sentence) {
            slot.starts = first...tokens.lowerBound
        }
        return slot
    }

    /// "*the Los Choneros leader* NAME", "*el líder de Los Choneros,* NAME": what leads up to the name holds another.
    private func phraseStart(before start: Int, in sentence: Range<Int>) -> Int? {
        let isApart = text.word(start - 1) == ","
        let end = isApart ? start - 1 : start
        let named = entities.references[..<next].suffix(3)
        func mention(endingAt place: Int) -> Range<Int>? {
            named.last {
                $0.mention.tokens.upperBound == place && $0.mention.tokens.lowerBound >= sentence.lowerBound
                    && $0.mention.kind != .person
            }?.mention.tokens
        }
        var first: Int
        if !isApart, text.phrases.longest([.role, .post], at: start) != nil,
            let group = mention(endingAt: ["'s", "'"].contains(text.word(start - 1)) ? start - 1 : start)
        {
            first = group.lowerBound
        } else if let group = mention(endingAt: end) {
            first = group.lowerBound
            while first > sentence.lowerBound,
                let length = length(of: [.determiner, .gangNoun], before: first, sentence),
                !KinReader.genitives.contains(text.word(first - length))
            { first -= length }
            guard
                KinReader.genitives.contains(text.word(first - 1))
                    || ["of", "de"].contains(text.word(first - 1)),
                let role = length(of: [.role, .post, .office], before: first - 1, sentence),
                !KinReader.isKin(text.word(first - 2))
            else { return nil }
            first -= 1 + role
        } else {
            return nil
        }
        for _ in 0..<4 {
            guard first > sentence.lowerBound,
                let length = length(of: [.determiner, .adjective, .demonym, .role], before: first, sentence),
                !KinReader.genitives.contains(text.word(first - length)),
                !KinReader.isKin(text.word(first - length))
            else { break }
            first -= length
        }
        return first
    }

    /// How many words a phrase of some classes has that ends before a place.
    private func length(of classes: [Lexicon.Class], before place: Int, _ sentence: Range<Int>) -> Int? {
        (1...4).last { length in
            place - length >= sentence.lowerBound
                && text.phrases.longest(classes, at: place - length)?.tokens.upperBound == place
        }
    }

    /// "the notorious", "la banda criminal", "Chilean President": what leads up to the name.
    private func start(of tokens: Range<Int>, kind: Slot.Kind, in sentence: Range<Int>) -> Int {
        var start = tokens.lowerBound
        let leading: [Lexicon.Class] = [
            .determiner, .adjective, .demonym, .demonymless, .gangNoun, .honorific, .rank, .post, .role,
            .facility,
        ]
        for _ in 0..<6 {
            guard start > sentence.lowerBound else { break }
            if text.word(start - 1) == "\"" || text.word(start - 1) == "'" { start -= 1 }
            let before = (1...4).last { length in
                guard start - length >= sentence.lowerBound else { return false }
                return text.phrases.longest(leading, at: start - length)?.tokens.upperBound == start
            }
            guard let before else {
                if kind == .organization, Descriptions.firms.contains(text.word(start - 1)) {
                    start -= 1
                    continue
                }
                break
            }
            // "el hermano del fiscal X" is not X.
            if KinReader.genitives.contains(text.word(start - before)),
                kind == .person
                    || KinReader.isKin(text.word(start - before - 1))
                        && text.phrases.phrase(.followers, at: start - before - 1) == nil
            {
                break
            }
            start -= before
        }
        return start
    }

    private func ends(of tokens: Range<Int>, kind: Slot.Kind, in sentence: Range<Int>) -> [Int] {
        var ends = [tokens.upperBound]
        var end = tokens.upperBound
        if ["\"", "'"].contains(text.word(end)) { end += 1; ends.append(end) }
        if kind != .person, let noun = text.phrases.longest([.gangNoun, .facility], at: end) {
            end = noun.tokens.upperBound
            ends.append(end)
        }
        // "the Gulf Clan's gunmen", "Barrio 18 members" do what the gang does.
        if kind == .organization {
            let noun = ["'s", "'"].contains(text.word(end)) ? end + 1 : end
            if let followers = text.phrases.phrase(.followers, at: noun),
                !text.facts(followers.tokens.upperBound).isCapital
            {
                ends.append(followers.tokens.upperBound)
            }
        }
        if text.word(end) == "(", let close = (end + 1..<end + 12).first(where: { text.word($0) == ")" }) {
            end = close + 1
            ends.append(end)
        }
        // "El exministro, José Serrano, se reunió": the name is the apposition.
        if kind == .person, text.word(tokens.lowerBound - 1) == ",", text.word(end) == "," {
            ends.append(end + 1)
        }
        ends += apposition(at: end, kind: kind, in: sentence)
        return ends.filter { $0 <= sentence.upperBound }
    }

    /// The end of ", alias 'Fito', líder de Los Choneros,": no further than twenty words, nobody else named in it.
    ///
    /// An age and an alias may also be left before their comma: "X, 34*, leader of …".
    private func apposition(at comma: Int, kind: Slot.Kind, in sentence: Range<Int>) -> [Int] {
        var comma = comma
        var ends: [Int] = []
        var last: Int?
        while ["," as Word, "—", "–"].contains(text.word(comma)) || last == nil && opensAlias(comma) {
            let mark = text.word(comma)
            let start = text.type(comma).isWord ? comma : comma + 1
            let opens =
                opensAlias(start) || isAge(start)
                || [
                    "\"", "who", "quien", "que", "which", "whose", "cuya", "un", "una", "um", "uma", "a",
                    "an", "o", "the", "el", "la", "under", "bajo", "sob", "led", "liderada", "liderado",
                    "headed",
                    "comandada", "comandado", "chefiada", "dirigida", "dirigido",
                ].contains(text.word(start))
                || text.phrases.longest([.role, .post, .gangNoun, .adjective, .demonym], at: start) != nil
                || kind == .facility
                    && ["in", "en", "em", "near", "no", "na", "ubicada", "ubicado", "located"].contains(
                        text.word(start))
            guard opens, start < sentence.upperBound else { break }
            guard
                let close = (start..<min(start + 20, sentence.upperBound)).first(where: {
                    text.word($0) == (text.type(comma).isWord ? "," : mark) || text.word($0) == ";"
                }),
                text.word(close) != ";",
                !(start..<close).contains(where: { text.phrases.phrase(.speech, at: $0) != nil })
            else { break }
            if kind == .person, ends.count < 3, opensAlias(start) || isAge(start) { ends.append(close) }
            last = text.word(close + 1) == "\"" && text.tokens[close + 1].isGlued ? close + 2 : close + 1
            comma = close
        }
        return ends + (last.map { [$0] } ?? [])
    }

    /// "34", "de 34 años", "aged 34", "com 34 anos".
    private func isAge(_ index: Int) -> Bool {
        if text.facts(index).isNumber { return true }
        return ["de", "con", "com", "aged", "of"].contains(text.word(index)) && text.facts(index + 1).isNumber
    }

    private func opensAlias(_ index: Int) -> Bool {
        [
            "alias", "aka", "a", "apodado", "apodada", "conocido", "conocida", "known", "nicknamed", "vulgo",
            "conhecido", "conhecida", "better", "mejor",
            "mais", "mas", "also", "apelidado",
        ].contains(text.word(index)) && (text.word(index) != "a" || text.word(index + 1) == "k")
    }

    // MARK: Crimes

    private func addCrimes(in sentence: Range<Int>, to found: inout [Slot]) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let crime = text.phrases.phrase(.crime, at: index),
                crime.tokens.upperBound <= sentence.upperBound
            {
                found.append(
                    Slot(
                        kind: .crime, entity: nil, detail: crime.detail, tokens: crime.tokens,
                        starts: index...index,
                        ends: [crime.tokens.upperBound], certainty: 1))
                index = crime.tokens.upperBound
            } else {
                index += 1
            }
        }
    }
}
