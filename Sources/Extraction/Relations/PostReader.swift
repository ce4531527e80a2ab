internal import Ontology

/// Reads who holds or held which post: "Chilean President Gabriel Boric", "el ministro del Interior, Remigio Ceballos".
///
/// A post stands before a name, after it in an apposition, or after a verb: "was appointed director of …".
struct PostReader {
    let text: TokenizedText
    let entities: Entities
    /// The groups that a gang's words are said of: who is over one is its leader, and no official.
    let gangs: Set<Int>

    let home: String?
    let languages: SentenceLanguage

    init(text: TokenizedText, entities: Entities, gangs: Set<Int>, languages: SentenceLanguage) {
        self.languages = languages
        self.text = text
        self.entities = entities
        self.gangs = gangs
        home = PostReader.onlyCountry(text, entities)
    }

    /// A post as a text words it.
    struct Post {
        let title: Range<Int>
        var country: String?
        /// The words after "of": "penal de Tocorón".
        var seat: Range<Int>?
        var isFormer = false
        /// Whether it is said whose it is, though not by name: "the prison's warden".
        var isOwned = false
        var confidence = 0.85
        /// Where it ends in the sentence.
        var end = 0
        /// The verb that gives it, where one does: "was appointed".
        var verb: Range<Int>?
    }

    static let articles = WordSet(keys: Lexicon.standard.cues("article"))
    static let former = WordSet(keys: Lexicon.standard.cues("former"))
    static let acting = WordSet(keys: Lexicon.standard.cues("acting"))
    static let links = WordSet(keys: Lexicon.standard.cues("link"))
    static let clauseWords = WordSet(keys: Lexicon.standard.cues("clause"))

    /// The occupancies in a sentence.
    func relations(in sentence: Range<Int>, slots: SlotTable, modality: ModalityReader) -> [Relation] {
        guard slots.kinds.contains(Slot.Kind.person.alone) else { return [] }
        if let labelled = labelled(in: sentence, slots) { return [labelled] }
        return (slots.slots.filter { $0.kind == .person } + dropped(in: sentence, slots)).flatMap {
            slot -> [Relation] in
            guard let person = slot.entity else { return [] }
            let posts =
                (slot.certainty == 1
                    ? [before(slot, slots, sentence), slot.isOwner ? nil : after(slot, slots, sentence)] : [])
                + [slot.isOwner ? nil : said(of: slot, slots, sentence), signature(slot, slots, sentence)]
            var known: Set<String> = []
            return posts.compactMap { $0 }.map { (post: $0, name: name(of: $0)) }.filter {
                known.insert($0.name).inserted
            }.map { post, name in
                var fields: [Relation.Field] = [
                    .init("holder", .entity(person)), .init("post", .position(name)),
                ]
                if let country = post.country { fields.append(.init("country", .text(country))) }
                if post.isFormer { fields.append(.init("status", .text("ended"))) }
                fields.append(.init("title", .text(text.line(post.title))))
                var relation = Relation(
                    schema: "Occupancy", fields: fields, sentence: sentence, tokens: slot.tokens,
                    reading: .init(modality: .stated, saidBy: nil),
                    confidence: post.confidence * slot.certainty)
                relation.title = post.title.upperBound
                if let verb = post.verb {
                    relation.reading = modality.reading(
                        of: slot.tokens.lowerBound..<post.end,
                        trigger: verb.upperBound..<post.title.upperBound, in: sentence, slots: slots)
                }
                return relation
            }
        }
    }

    /// "*Fue* gobernador de Lara.", "Antes *foi* ministra": whom the sentence before was about, where the verb comes first.
    private func dropped(in sentence: Range<Int>, _ slots: SlotTable) -> [Slot] {
        guard let subject = slots.subject,
            let verb = sentence.prefix(3).first(where: { PostReader.dropping.contains(text.word($0)) }),
            (sentence.lowerBound..<verb).allSatisfy({
                text.phrases.phrase(.adverb, at: $0) != nil
                    || ["antes", "luego", "despues", "depois"].contains(text.word($0))
            })
        else { return [] }
        return [
            Slot(
                kind: .person, entity: subject, detail: "", tokens: verb..<verb + 1, starts: verb...verb,
                ends: [verb], certainty: 0.75)
        ]
    }

    private static let dropping: WordSet = ["fue", "foi", "era", "es", "é"]

    /// "NAME⏎Juíza de Direito": a name on a line of its own, and the post on the next.
    private func signature(_ slot: Slot, _ slots: SlotTable, _ sentence: Range<Int>) -> Post? {
        let start = slot.tokens.upperBound
        guard slot.certainty == 1, slot.tokens.lowerBound == sentence.lowerBound, start < text.tokens.count,
            text.tokens[start].breaks == 1, start == sentence.upperBound || sentence.contains(start),
            text.type(start).isCapital
        else { return nil }
        var end = start + 1
        while end < text.tokens.count, end < start + 14, text.tokens[end].breaks == 0 { end += 1 }
        guard let (title, needsSeat) = title(at: start), title.upperBound <= end else { return nil }
        var post = Post(title: title, end: end)
        if title.upperBound == end { return needsSeat ? nil : post }
        guard PostReader.links.contains(text.word(title.upperBound)), title.upperBound + 1 < end,
            !(title.upperBound..<end).contains(where: {
                [".", ",", ";", ":"].contains(text.word($0)) || text.phrases.phrase(.speech, at: $0) != nil
            })
        else { return nil }
        post.seat = title.upperBound + 1..<end
        return post
    }

    /// "Name: X.⏎Position: director of the prison": of whom the line before named.
    private func labelled(in sentence: Range<Int>, _ slots: SlotTable) -> Relation? {
        let start = sentence.lowerBound
        guard PostReader.labels.contains(text.word(start)), text.word(start + 1) == ":",
            let person = slots.subject,
            let post = post(at: start + 2, slots, sentence, isApposition: true)
        else { return nil }
        var fields: [Relation.Field] = [
            .init("holder", .entity(person)), .init("post", .position(name(of: post))),
        ]
        if let country = post.country { fields.append(.init("country", .text(country))) }
        if post.isFormer { fields.append(.init("status", .text("ended"))) }
        fields.append(.init("title", .text(text.line(post.title))))
        return Relation(
            schema: "Occupancy", fields: fields, sentence: sentence, tokens: start..<post.end,
            reading: .init(modality: .stated, saidBy: nil), confidence: post.confidence)
    }

    private static let labels: WordSet = [
        "cargo", "position", "post", "puesto", "funcao", "occupation", "ocupacion", "rank", "title", "grado",
    ]

    // MARK: Before the name

    /// "Chilean President NAME", "el director del penal, NAME", "the prison's director, NAME".
    private func before(_ slot: Slot, _ slots: SlotTable, _ sentence: Range<Int>) -> Post? {
        let name = slot.tokens.lowerBound
        for start in max(sentence.lowerBound, name - 14)..<name {
            guard let (title, needsSeat) = title(at: start),
                var post = tail(of: title, to: name, slots)
            else { continue }
            let isLabel = text.word(slot.starts.lowerBound - 1) == ":" || text.word(name - 1) == ":"
            if isLabel, !opensLine(start, sentence) { continue }
            let comma = !isLabel && (title.upperBound..<name).contains { text.word($0) == "," }
            // "A former director of the agency, NAME has been …": at the head of a sentence it is she.
            let isHead =
                (sentence.lowerBound...sentence.lowerBound + 2).contains(start)
                && ["a", "an", "un", "una", "um", "uma"].contains(text.word(sentence.lowerBound))
            if comma, !isHead, !closesApposition(slot, sentence) || !isIntroduced(start, sentence) {
                continue
            }
            guard lead(&post, slots, sentence) else { continue }
            let isPlaced = post.country != nil || post.seat != nil
            if needsSeat, !isPlaced, !post.isOwned, !isLabel, !(comma && isTheOne(title, sentence)) {
                continue
            }
            if !isPlaced, !comma, !post.isOwned, isPartOfName(start, slots, sentence) { return nil }
            if !isPlaced {
                // A bare "President" is the one of the only country that the document speaks of, if there is one.
                if PostReader.headsOfState.contains(text.line(title).lowercased()), !post.isFormer {
                    // "– president NAME": a club's, unless something says of what.
                    if home == nil, !comma, title.count == 1, !text.facts(title.lowerBound).isCapital,
                        !isIntroduced(start, sentence)
                    {
                        return nil
                    }
                    post.country = home
                    post.confidence = 0.55
                } else {
                    post.confidence = 0.7
                }
            }
            return post
        }
        return nil
    }

    /// Whether a title opens a line or a clause: "Director: NAME".
    private func opensLine(_ start: Int, _ sentence: Range<Int>) -> Bool {
        start == sentence.lowerBound || text.tokens[start].breaks > 0
            || [";", ".", ",", "|", "•", "-", "–", "—"].contains(text.word(start - 1))
    }

    /// "The warden, NAME,": an office that a place has one of, said with "the".
    private func isTheOne(_ title: Range<Int>, _ sentence: Range<Int>) -> Bool {
        title.lowerBound > sentence.lowerBound && PostReader.sole.contains(text.word(title.lowerBound))
            && ["the", "el", "la", "o", "a"].contains(text.word(title.lowerBound - 1))
    }

    private static let sole: WordSet = [
        "warden", "governor", "director", "directora", "rector", "rectora", "superintendent",
        "superintendente",
        "commissioner", "presidente", "presidenta", "diretor", "diretora", "reitor", "reitora", "chairman",
        "chairwoman", "registrar", "gerente",
    ]

    /// "Oakland chapter president NAME", "Outlaws spokesman NAME": no post of a state.
    private func isPartOfName(_ start: Int, _ slots: SlotTable, _ sentence: Range<Int>) -> Bool {
        let before = text.word(start - 1)
        if start - 1 == sentence.lowerBound,
            PostReader.articles.contains(before) || PostReader.acting.contains(before)
                || PostReader.former.contains(before)
                || ["dear", "estimado", "estimada", "caro", "cara", "before", "ante", "perante", "according"]
                    .contains(before)
        {
            return false
        }
        return slots.left(before: start).contains { [.organization, .place].contains(slots.slots[$0].kind) }
            || text.phrases.longest([.gangNoun, .gang], at: start - 1) != nil
            || ["chapter", "club", "region", "local", "section"].contains(text.word(start - 1))
            || text.facts(start - 1).isCapital && !text.facts(start - 1).marks.contains(.common)
    }

    private static let headsOfState: Set<String> = [
        "president", "presidente", "presidenta", "prime minister", "primer ministro", "primeiro-ministro",
    ]

    /// What stands between a title and the name: nothing, "of" and a seat, a demonym, a comma, "la abogada".
    private func tail(of title: Range<Int>, to name: Int, _ slots: SlotTable) -> Post? {
        var post = Post(title: title, end: name)
        var place = title.upperBound
        // "asume, como interventora, la abogada NAME", "the director, Colonel NAME"
        var limit = name
        for _ in 0..<3 {
            guard
                let skipped = (1...3).first(where: { length in
                    limit - length >= title.upperBound
                        && text.phrases.longest([.honorific, .rank, .role, .determiner], at: limit - length)?
                            .tokens.upperBound == limit
                })
            else { break }
            limit -= skipped
        }
        limit = limit > place && [",", ":"].contains(text.word(limit - 1)) ? limit - 1 : name
        if let demonym = text.phrases.phrase(.demonym, at: place), demonym.tokens.upperBound <= limit {
            post.country = demonym.detail
            place = demonym.tokens.upperBound
        }
        if place == limit { return post }
        place = afterActing(place)
        if place == limit { return post }
        guard PostReader.links.contains(text.word(place)),
            let seat = seat(from: place + 1, slots, upTo: limit), seat.upperBound == limit
        else { return nil }
        // Without a comma only what is certainly a name ends before the next.
        if ![",", ":"].contains(text.word(limit)),
            !slots.left(before: limit).contains(where: { slots.slots[$0].kind != .person })
        {
            return nil
        }
        return seated(post, seat, slots)
    }

    /// The place after "interino", "em exercício", "encargada".
    func afterActing(_ place: Int) -> Int {
        var place = place
        for _ in 0..<2 {
            if PostReader.acting.contains(text.word(place))
                || PostReader.substitutes.contains(text.word(place))
            {
                place += 1
            } else if ["em", "en", "in", "pro"].contains(text.word(place)),
                ["exercicio", "funciones", "ejercicio", "funcoes"].contains(text.word(place + 1))
            {
                place += 2
            }
        }
        return place
    }

    private static let substitutes: WordSet = [
        "encargado", "encargada", "interino", "interina", "subrogante", "electo", "electa", "eleito",
        "eleita",
        "suplente", "provisional", "elect", "designado", "designada", "licenciado", "afastado", "afastada",
        "suspendido", "suspendida",
    ]

    /// "the director, NAME," and "the director, NAME." but not "…, the director, NAME said" nor a list.
    private func closesApposition(_ slot: Slot, _ sentence: Range<Int>) -> Bool {
        slot.ends.contains { end in
            end >= sentence.upperBound
                || [",", ".", ";", ")", ":", "\"", "—", "–", "]", "-"].contains(text.word(end))
                || text.word(end - 1) == ","
        }
    }

    private func isIntroduced(_ start: Int, _ sentence: Range<Int>) -> Bool {
        guard start > sentence.lowerBound else { return true }
        let key = text.word(start - 1)
        return PostReader.articles.contains(key) || PostReader.former.contains(key)
            || PostReader.acting.contains(key) || PostReader.links.contains(key)
            || ["'s", "'", "al", "ao", "as", "como", "\"", "pelo", "pela", "à"].contains(key)
            || text.phrases.phrase(.demonym, at: start - 1) != nil
            || text.phrases.phrase(.country, at: start - 1) != nil
            || text.phrases.phrase(.adjective, at: start - 1) != nil
    }

    /// "Chilean president", "Chile's president", "former president": whether what stands before fits a post at all.
    func lead(_ post: inout Post, _ slots: SlotTable, _ sentence: Range<Int>) -> Bool {
        var before = post.title.lowerBound - 1
        post.isFormer = post.isFormer || isFormer(post.title)
        for _ in 0..<3 where before >= sentence.lowerBound {
            let key = text.word(before)
            if PostReader.former.contains(key) {
                post.isFormer = true
                before -= 1
            } else if PostReader.acting.contains(key) {
                before -= 1
            } else if post.country == nil,
                let home = (1...2).lazy.compactMap({ length in
                    self.text.phrases.longest([.demonym, .country], at: before + 1 - length)
                }).first(where: { $0.tokens.upperBound == before + 1 })
            {
                if post.seat == nil { post.country = home.detail }
                before = home.tokens.lowerBound - 1
            } else {
                break
            }
        }
        // "Interpol spokesman NAME", "Ministry of Justice director NAME"
        if before + 1 == post.title.lowerBound, post.seat == nil, post.country == nil,
            let body = slots.left(before: before + 1).lazy.map({ slots.slots[$0] }).first(where: {
                $0.kind == .publicBody && $0.certainty == 1 && $0.tokens.upperBound == before + 1
            })
        {
            post.seat = body.tokens
            return true
        }
        // "Veracruz Governor NAME", "Chetumal police chief NAME"
        if before + 1 == post.title.lowerBound, post.seat == nil, post.country == nil,
            !PostReader.headsOfState.contains(text.line(post.title).lowercased()),
            let place = slots.left(before: before + 1).map({ slots.slots[$0] }).first(where: {
                $0.kind == .place && $0.certainty == 1 && $0.tokens.upperBound == before + 1
                    && !["in", "en", "em", "from", "of", "de", "to", "a", ","].contains(
                        text.word($0.starts.lowerBound - 1))
            })
        {
            post.seat = place.tokens
            return true
        }
        guard before >= sentence.lowerBound, ["'s", "'"].contains(text.word(before)) else {
            return before < sentence.lowerBound || text.word(before) != "not"
        }
        if let country = country(endingBefore: before) {
            if post.country == nil { post.country = country }
            return true
        }
        for index in slots.left(before: before) {
            let owner = slots.slots[index]
            if owner.kind == .person { return false }
            if owner.kind == .organization, let entity = owner.entity, gangs.contains(entity) { return false }
            if post.seat == nil, owner.certainty == 1, owner.tokens.upperBound == before {
                post.seat = owner.tokens
            }
            return true
        }
        post.isOwned = (1...3).contains {
            text.phrases.longest([.facility, .publicBody, .organizationHead, .other], at: before - $0)?.tokens
                .upperBound == before
        }
        return (1...4).allSatisfy {
            text.phrases.longest([.gangNoun, .gang], at: before - $0)?.tokens.upperBound != before
        }
    }

    private func country(endingBefore end: Int) -> String? {
        for length in 1...4 {
            if let country = text.phrases.phrase(.country, at: end - length), country.tokens.upperBound == end
            {
                return country.detail
            }
        }
        return nil
    }
}
