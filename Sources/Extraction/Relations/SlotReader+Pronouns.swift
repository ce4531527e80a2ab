/// Pronouns and descriptions, where only one can be meant: "he", "who", "the gang", "his criminal network", "el penal".
extension SlotReader {
    /// All words by which something may be meant that is named elsewhere.
    private static let pronouns: WordSet = [
        "el", "he", "she", "ella", "ele", "ela", "who", "quien", "que", "it", "they", "its", "their", "sus",
        "seus", "suas", "del", "al", "do", "da", "no", "na", "ao", "nel", "pelo", "pela", "his", "her", "su",
        "seu", "sua", "the", "la", "a", "o", "this", "esta", "essa", "and", "y", "e",
        "an", "un", "una", "um", "uma", "both", "ambos", "ambas", "two", "dos", "dois", "duas", "pair", "duo",
        "los", "las", "os", "as", "dele", "dela", "esa", "ese", "este", "esse", "dicha", "dicho", "that",
    ]

    mutating func pronouns(in sentence: Range<Int>, named: [Entities.Reference]) -> [Slot] {
        guard
            !named.isEmpty || !memory.people.isEmpty || !memory.groups.isEmpty || onlyGroup != nil
                || onlyPrison != nil || memory.focus != nil || !memory.introductions.isEmpty
                || !memory.suspects.isEmpty || !memory.firms.isEmpty
        else {
            return []
        }
        var found: [Slot] = []
        for index in sentence where SlotReader.pronouns.contains(text.word(index)) {
            switch text.word(index) {
            case "el" where text.text(index..<index + 1).lowercased() == "él", "he", "she", "ella", "ele",
                "ela":
                // Spanish "él" folds to the article; only its accent tells them apart.
                if let person = opening(index, found) ?? person(before: index, named: named) {
                    found.append(pronoun(.person, person, index..<index + 1))
                }
            case "who", "quien", "que":
                if let slot = relative(at: index, named: named, sentence: sentence) { found.append(slot) }
            case "a" where index == sentenceStart && isEnglish, "an" where index == sentenceStart,
                "un" where index == sentenceStart,
                "una" where index == sentenceStart, "um" where index == sentenceStart,
                "uma" where index == sentenceStart:
                if named.allSatisfy({ $0.mention.kind != .person }),
                    let slot = announced(sentence)
                {
                    found.append(slot)
                }
            case "a" where isEnglish, "o" where isEnglish, "no" where isEnglish, "do" where isEnglish:
                continue
            case "it", "they":
                if let slot = it(at: index, sentence: sentence, named: named) { found.append(slot) }
            case "its", "their", "sus", "seus", "suas":
                if let slot = followers(at: index, named: named) ?? owner(at: index, named: named) {
                    found.append(slot)
                }
            case "del", "al", "do", "da", "no", "na", "ao", "nel", "pelo", "pela":
                // "del penal", "no presídio", "da organização": the article is in the preposition.
                if let slot = prison(at: index + 1, from: index + 1, named: named)
                    ?? contractedGroup(at: index + 1, named: named)
                    ?? describedPerson(at: index, named: named, found: found, sentence: sentence)
                    ?? describedFirm(at: index, named: named, sentence: sentence)
                {
                    found.append(slot)
                }
            case "his", "her", "su", "seu", "sua", "the", "la", "a", "o", "this", "esta", "essa", "el", "esa",
                "ese",
                "este", "esse", "dicha", "dicho", "that":
                if let slot = description(at: index, named: named, found: found, sentence: sentence)
                    ?? owner(at: index, named: named) ?? kinOwner(at: index, named: named, found: found)
                    ?? describedPerson(at: index, named: named, found: found, sentence: sentence)
                    ?? describedFirm(at: index, named: named, sentence: sentence)
                {
                    found.append(slot)
                }
            case "los", "las", "os", "as":
                if let slot = describedPerson(at: index, named: named, found: found, sentence: sentence) {
                    found.append(slot)
                }
            case "both", "ambos", "ambas":
                if let slot = pair(index..<index + 1, named: named) { found.append(slot) }
            case "two", "dos", "dois", "duas", "pair", "duo":
                if ["the", "los", "las", "os", "as"].contains(text.word(index - 1)),
                    text.phrases.longest([.role, .post, .gangNoun, .facility], at: index + 1) == nil,
                    let slot = pair(index - 1..<index + 1, named: named)
                {
                    found.append(slot)
                }
            case "dele", "dela":
                // "o irmão dele, X"
                if KinReader.isKin(text.word(index - 1)), let person = person(before: index, named: named) {
                    found.append(pronoun(.owner, person, index..<index + 1))
                }
            case "and", "y", "e":
                if let subject = subject(before: index, named: named)
                    ?? subject(before: index, found: found, named)
                {
                    found.append(pronoun(.person, subject, index..<index + 1))
                }
            default: break
            }
        }
        return found
    }

    /// "*A Pomona man* was arrested. X, 46, is accused of …": whom the next sentence opens with, and his age.
    private func announced(_ sentence: Range<Int>) -> Slot? {
        let noun = (sentenceStart + 1..<min(sentenceStart + 12, sentence.upperBound)).first {
            PronounWords.people.contains(text.word($0)) && !text.type($0).isCapital
        }
        guard let noun, next < entities.references.count,
            case let reference = entities.references[next], reference.mention.kind == .person,
            (sentence.upperBound...sentence.upperBound + 2).contains(reference.mention.tokens.lowerBound),
            !(sentenceStart..<noun).contains(where: {
                [",", ";", ":", "and", "y", "e"].contains(text.word($0))
            })
        else { return nil }
        let end = reference.mention.tokens.upperBound
        let isAged =
            [",", "("].contains(text.word(end))
            && (text.type(end + 1).isNumber
                || ["de", "com", "aged", "of"].contains(text.word(end + 1)) && text.type(end + 2).isNumber)
        guard isAged else { return nil }
        var slot = pronoun(.person, reference.entity, noun..<noun + 1)
        slot.starts = sentenceStart...noun
        // "A former police chief from Cali was": what tells more of him stands between.
        var last = noun + 1
        while last < sentence.upperBound, last < noun + 8,
            text.type(last).isCapital
                || ["from", "of", "de", "del", "do", "da", "in", "with", "en", "em", "who"].contains(
                    text.word(last))
                    && text.type(last + 1).isCapital
        { last += 1 }
        if last > noun + 1 { slot.ends.append(last) }
        return slot
    }

    /// "Both", "ambos", "los dos": the two people that the sentence before named, if none comes before in this one.
    private func pair(_ tokens: Range<Int>, named: [Entities.Reference]) -> Slot? {
        guard memory.people.count == 2, tokens.lowerBound <= sentenceStart + 4,
            !named.contains(where: {
                $0.mention.kind == .person && $0.mention.tokens.lowerBound < tokens.upperBound + 3
            }), !["of", "de", "sides", "partes", "lados", "the"].contains(text.word(tokens.upperBound))
        else { return nil }
        var slot = pronoun(.person, memory.people[0], tokens)
        slot.others = [memory.people[1]]
        return slot
    }

    /// The subject that a second verb shares: "Marcola heads the PCC *and* is held in Brasília", if nobody else is named.
    private func subject(before index: Int, named: [Entities.Reference]) -> Int? {
        guard !text.facts(index + 1).isCapital, !hasUnreadName(before: index, named) else { return nil }
        let before = named.filter { $0.mention.tokens.lowerBound < index }
        let people = unique(before.filter { $0.mention.kind == .person }.map(\.entity))
        guard people.count == 1, before.first?.mention.kind == .person else { return nil }
        return people.first
    }

    /// "He leads the gang *and* was": the pronoun that opens the sentence, if nobody is named before.
    private func subject(before index: Int, found: [Slot], _ named: [Entities.Reference]) -> Int? {
        guard !text.type(index + 1).isCapital,
            !named.contains(where: { $0.mention.kind == .person && $0.mention.tokens.lowerBound < index })
        else { return nil }
        return found.first {
            $0.kind == .person && $0.tokens.lowerBound == sentenceStart
                && ($0.tokens.count > 1 || PronounWords.subjects.contains(text.word(sentenceStart)))
        }?.entity
    }

    private enum PronounWords {
        /// Nouns that only somebody is called.
        static let people: WordSet = [
            "man", "woman", "resident", "officer", "official", "trader", "businessman", "businesswoman",
            "mayor",
            "doctor", "lawyer", "attorney", "accountant", "driver", "teacher", "leader", "member", "dealer",
            "trafficker", "fugitive", "national", "citizen", "executive", "politician", "policeman",
            "soldier",
            "guard", "inmate", "prisoner", "secretary", "treasurer", "banker", "owner", "chief", "hombre",
            "mujer",
            "ciudadano", "ciudadana", "empresario", "empresaria", "policía", "comerciante", "funcionario",
            "funcionaria", "abogado", "abogada", "médico", "joven", "sujeto", "exalcalde", "cabecilla",
            "sicario",
            "homem", "mulher", "empresário", "empresária", "policial", "servidor", "advogado", "advogada",
            "rapaz",
            "suspeito", "sospechoso", "suspect", "boss",
        ]
        /// What befalls somebody: "his arrest", "su detención".
        static let fates: WordSet = [
            "arrest", "capture", "detention", "murder", "killing", "assassination", "extradition",
            "conviction",
            "sentencing", "trial", "release", "kidnapping", "detencion", "captura", "arresto", "asesinato",
            "extradicion", "condena", "liberacion", "fuga", "secuestro", "prisao", "detencao", "assassinato",
            "extradicao", "condenacao", "libertacao", "sequestro",
        ]
        static let subjects: WordSet = ["he", "she", "ella", "el", "ele", "ela"]
    }

    private func pronoun(_ kind: Slot.Kind, _ entity: Int, _ tokens: Range<Int>) -> Slot {
        Slot(
            kind: kind, entity: entity, detail: "", tokens: tokens,
            starts: tokens.lowerBound...tokens.lowerBound, ends: [tokens.upperBound], certainty: 0.8)
    }

    /// "*She* was married to X, with whom *she* had": the same one as at the head of the sentence.
    private func opening(_ index: Int, _ found: [Slot]) -> Int? {
        guard index > sentenceStart, text.word(index) == text.word(sentenceStart) else { return nil }
        return found.first { $0.kind == .person && $0.tokens.lowerBound == sentenceStart }?.entity
    }

    /// The one person named before the pronoun in its sentence, or else in the sentence before.
    private func person(before index: Int, named: [Entities.Reference]) -> Int? {
        if hasUnreadName(before: index, named) { return nil }
        let here = unique(
            named.filter { $0.mention.kind == .person && $0.mention.tokens.lowerBound < index }.map(\.entity))
        if !here.isEmpty { return here.count == 1 ? here.first : nil }
        if let focus = memory.focus, memory.focusAge == 0 { return focus }
        return memory.people.count == 1 ? memory.people.first : nil
    }

    /// Whether a capitalised word stands before that no mention holds, nor any list: it may be who is meant.
    private func hasUnreadName(before index: Int, _ named: [Entities.Reference]) -> Bool {
        if named.contains(where: { $0.mention.tokens.lowerBound < index && isOwner($0) }) { return true }
        return (sentenceStart..<index).contains { place in
            let type = text.facts(place)
            guard type.isCapital, type.isWord, !named.contains(where: { $0.mention.tokens.contains(place) })
            else { return false }
            if place == sentenceStart, type.marks.contains(.common) { return false }
            return text.phrases.longest(
                [
                    .month, .weekday, .demonym, .demonymless, .post, .honorific, .rank, .determiner, .other,
                    .adverb, .place,
                ], at: place) == nil
                && text.phrases.phrase(.particle, at: place) == nil
                && !(type.marks.contains(.common) && !type.marks.contains(.surname))
        }
    }

    /// Whether a name tells whose kin is meant: "the brother of X … he" is not X.
    private func isOwner(_ reference: Entities.Reference) -> Bool {
        let tokens = reference.mention.tokens
        guard reference.mention.kind == .person else { return false }
        let sentence = sentenceStart..<tokens.upperBound
        let kin = KinReader(text: text)
        return kin.isKin(after: tokens.upperBound) || kin.isKin(before: tokens.lowerBound, in: sentence)
    }

    /// "Guerrero, the leader of a gang *who* escaped": the nearest name before, if it is a person's.
    private func relative(at index: Int, named: [Entities.Reference], sentence: Range<Int>) -> Slot? {
        let before = named.filter { $0.mention.tokens.upperBound <= index }
        guard let last = before.last, let person = before.last(where: { $0.mention.kind == .person }),
            !isOwner(person)
        else {
            return nil
        }
        // "que" is mostly no pronoun: right after the name, or after the appositions of the only one named.
        let isQue = text.word(index) == "que"
        let reach = isQue ? 24 : 12
        let end = person.mention.tokens.upperBound
        let distance = index - end
        let people = Set(
            before.filter { $0.mention.kind == .person && $0.mention.tokens.upperBound >= index - reach }.map(
                \.entity))
        guard people.count == 1, distance <= reach,
            distance <= 1 || [",", "(", "\"", "'"].contains(text.word(end))
        else {
            return nil
        }
        if isQue, distance > 0 {
            let isOnly = Set(before.map(\.entity)).count == 1
            guard text.word(index - 1) == ",", distance == 1 || isOnly else { return nil }
        }
        // "…, leader of Los Lobos, who" is the man, since a gang is no "who"; "que" may be either.
        if isQue, last.entity != person.entity, last.mention.tokens.upperBound >= index - 1,
            last.mention.kind == .organization
        {
            return nil
        }
        return pronoun(.person, person.entity, index..<index + 1)
    }

    /// "the gang", "his criminal network", "el penal": where only one can be meant.
    private mutating func description(
        at index: Int, named: [Entities.Reference], found: [Slot], sentence: Range<Int>
    )
        -> Slot?
    {
        var noun = index + 1
        if ["misma", "mismo", "same", "mesma", "mesmo", "citada", "mencionada"].contains(text.word(noun)) {
            noun += 1
        }
        if let adjective = text.phrases.longest([.adjective], at: noun),
            text.phrases.phrase(.gangNoun, at: noun) == nil
        {
            noun = adjective.tokens.upperBound
        }
        let own = ["his", "her", "su", "seu", "sua"].contains(text.word(index))
        if let group = text.phrases.phrase(.gangNoun, at: noun), !text.facts(noun).isCapital {
            let tokens = index..<group.tokens.upperBound
            guard
                !named.contains(where: {
                    $0.mention.tokens.lowerBound >= tokens.upperBound
                        && $0.mention.tokens.lowerBound <= tokens.upperBound + 1
                        && $0.mention.kind == .organization
                }),
                !["known", "called", "conocida", "llamada", "denominada", "conhecida", "chamada", "de", "of"]
                    .contains(text.word(tokens.upperBound)),
                text.word(tokens.upperBound) != ","
                    || !["known", "called", "the", "conocida", "el", "los"].contains(
                        text.word(tokens.upperBound + 1))
            else { return nil }
            if own {
                let leader =
                    found.last { $0.kind == .person && $0.tokens.upperBound <= index }?.entity
                    ?? person(before: index, named: named)
                guard let leader else { return nil }
                leadersAsked.insert(leader)
                return ledGroup[leader].map { pronoun(.organization, $0, tokens) }
            }
            let here = unique(
                named.filter { focal.contains($0.entity) && $0.mention.tokens.lowerBound < index }.map(
                    \.entity))
            let group =
                here.count == 1 ? here.first : here.isEmpty ? groupBefore : nil
            return group.map { pronoun(.organization, $0, tokens) }
        }
        return own ? nil : prison(at: noun, from: index, named: named)
    }

    /// "chefe *da* organização", "jefe *del* grupo".
    private func contractedGroup(at noun: Int, named: [Entities.Reference]) -> Slot? {
        guard let group = text.phrases.phrase(.gangNoun, at: noun), !text.type(noun).isCapital else {
            return nil
        }
        let end = group.tokens.upperBound
        let next = text.word(end)
        guard
            !["de", "da", "do", "del", "chamada", "chamado", "llamado", "conocido", "conhecido", "que"]
                .contains(next),
            !text.type(end).isCapital, text.phrases.longest([.adjective, .demonym], at: end) == nil,
            !["\"", "'"].contains(next),
            !named.contains(where: { $0.mention.tokens.overlaps(noun..<end + 1) }),
            let entity = focusedGroup(before: noun, named: named)
        else { return nil }
        return pronoun(.organization, entity, noun..<end)
    }

    /// "the prison", "el penal", "del presídio": the one last named, or the only one of the document.
    private func prison(at noun: Int, from start: Int, named: [Entities.Reference]) -> Slot? {
        guard let prison = text.phrases.phrase(.facility, at: noun), prison.detail == "prison",
            !text.facts(noun).isCapital
        else { return nil }
        let tokens = start..<prison.tokens.upperBound
        let next = text.word(tokens.upperBound)
        guard !["de", "of", "do", "da", "del"].contains(next),
            text.phrases.longest([.facility, .post, .role], at: tokens.upperBound) == nil,
            ![
                "service", "system", "guard", "guards", "staff", "officials", "sentence", "authority", "cell",
                "revolt", "riot", "break", "yard", "gang", "gangs", "population", "term", "time", "uprising",
                "terms", "administration", "walls", "doctor", "visit",
            ].contains(next),
            !(["in", "en", "em", "no", "na"].contains(next)
                && named.contains {
                    (tokens.upperBound...tokens.upperBound + 2).contains($0.mention.tokens.lowerBound)
                }),
            !named.contains(where: { $0.mention.tokens.overlaps(tokens) })
        else { return nil }
        let here = unique(
            named.filter { prisons.contains($0.entity) && $0.mention.tokens.lowerBound < start }.map(\.entity)
        )
        let facility =
            here.count == 1
            ? here.first
            : here.isEmpty && memory.facilities.count == 1
                ? memory.facilities.first : here.isEmpty && memory.facilities.isEmpty ? onlyPrison : nil
        return facility.map { pronoun(.facility, $0, tokens) }
    }

    /// "its gunmen", "sus sicarios", "It": the one group in focus.
    private func focusedGroup(before index: Int, named: [Entities.Reference]) -> Int? {
        let here = unique(
            named.filter { focal.contains($0.entity) && $0.mention.tokens.lowerBound < index }.map(\.entity))
        if here.count == 1 { return here.first }
        return here.isEmpty ? groupBefore : nil
    }

    /// The group that the sentences before are about, or the document is.
    private var groupBefore: Int? {
        if let group = memory.group, memory.groupAge < 3 { return group }
        if memory.groups.count == 1 { return memory.groups.first }
        return memory.groups.isEmpty ? onlyGroup : nil
    }

    /// "its gunmen extort", "sus integrantes trafican".
    private func followers(at index: Int, named: [Entities.Reference]) -> Slot? {
        guard let noun = text.phrases.phrase(.followers, at: index + 1),
            let group = focusedGroup(before: index, named: named)
        else { return nil }
        return pronoun(.organization, group, index..<noun.tokens.upperBound)
    }

    /// "its leader", "su cabecilla", "seu líder": the group that has one, as long as no person is the owner.
    private func owner(at index: Int, named: [Entities.Reference]) -> Slot? {
        guard ["its", "their", "su", "seu", "sua"].contains(text.word(index)) else { return nil }
        var noun = index + 1
        if let adjective = text.phrases.longest([.adjective], at: noun) { noun = adjective.tokens.upperBound }
        guard text.phrases.phrase(.role, at: noun) != nil,
            ["its", "their"].contains(text.word(index))
                || !named.contains(where: {
                    $0.mention.kind == .person && $0.mention.tokens.lowerBound < index
                }) && memory.people.isEmpty,
            let group = focusedGroup(before: index, named: named)
        else { return nil }
        return pronoun(.organization, group, index..<index + 1)
    }

    /// "his younger brother", "su abogada": whose they are, where only one person can be meant.
    private func kinOwner(at index: Int, named: [Entities.Reference], found: [Slot]) -> Slot? {
        guard ["his", "her", "su", "seu", "sua"].contains(text.word(index)),
            (1...2).contains(where: { KinReader.isKin(text.word(index + $0)) })
                || PronounWords.fates.contains(text.word(index + 1))
        else { return nil }
        // "His wife, X, and his lawyer, Y": both are the same man's.
        let other = found.last { $0.kind == .owner }?.entity
        return (other ?? person(before: index, named: named)).map { pronoun(.owner, $0, index..<index + 1) }
    }

    /// "It operates in Chile": at the head of a sentence, where the sentence before named one group and no body else.
    private func it(at index: Int, sentence: Range<Int>, named: [Entities.Reference]) -> Slot? {
        let isHead = index == sentence.lowerBound
        guard
            isHead
                || text.word(index - 1) == ","
                    && !named.contains(where: {
                        $0.mention.tokens.lowerBound < index && $0.mention.kind.family == .organization
                    })
        else { return nil }
        if memory.groups.count == 1, let group = memory.groups.first, memory.head == group {
            return pronoun(.organization, group, index..<index + 1)
        }
        if let group = memory.group, memory.groupAge == 0, memory.head == group {
            return pronoun(.organization, group, index..<index + 1)
        }
        guard text.word(index) == "it", memory.firms.count == 1, let firm = memory.firms.first,
            memory.head == firm
        else { return nil }
        return pronoun(.organization, firm, index..<index + 1)
    }
}
