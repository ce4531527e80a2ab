/// Organisations: by the noun that heads their name, by what is said before them, by their acronym.
extension TaggingPass {
    /// Reads an organisation in a run of capitals: "Primeiro Comando da Capital", "Sinaloa Cartel", "Policía Nacional".
    mutating func organization(_ run: Range<Int>) -> Int? {
        if let acronym = acronym(at: run.lowerBound) { return acronym }
        guard let (head, kind) = organizationHead(in: run) else { return pluralGroup(run) }
        let start = trimmedStart(run, before: head)
        var end = organizationEnd(run, head: head)
        if kind == .company { end = head.upperBound }
        // Two capitalised words at least, one of them more than the head: "the Police" names none in particular.
        let own = (start..<end).filter { type($0).isCapital || type($0).isNumber }
        let isTrial = ["trial", "war", "wars", "case", "act", "hearing", "massacre", "street"].contains(key(end - 1))
        guard !isTrial else { return end }
        guard own.count >= 2, own.count > head.count || kind != .organization && head.count >= 2,
            !isGeneric(start..<end, head: head)
        else { return kind == .organization && end > head.upperBound ? nil : head.upperBound }
        if start > run.lowerBound { _ = capitalsBefore(run.lowerBound..<start) }
        add(start..<end, kind, kind == .organization ? 0.85 : 0.8)
        return end
    }

    /// The noun that makes the run an organisation, and which kind of one.
    private func organizationHead(in run: Range<Int>) -> (Range<Int>, Mention.Kind)? {
        for index in run where type(index).isCapital {
            if let form = text.phrases.phrase(.legalForm, at: index), index > run.lowerBound {
                return (form.tokens, .company)
            }
        }
        for index in run where type(index).isCapital {
            guard let head = text.phrases.longest([.gang, .publicBody, .organizationHead, .facility, .other], at: index)
            else { continue }
            if head.kind != .gang, isPlaceName(index, longerThan: head.tokens.count) { return nil }
            let phrase = head.tokens.clamped(to: run)
            switch head.kind {
            case .gang: return (phrase, .organization)
            case .publicBody: return (phrase, .publicBody)
            case .organizationHead: return (phrase, .organization)
            case .facility: return nil
            default:
                // "Operation Sovereign", "Calle Bolívar" are none; "Gulf Cartel" is, by its later head.
                if index == run.lowerBound, headAfter(index + 1, in: run) == nil { return nil }
            }
        }
        return nil
    }

    private func headAfter(_ index: Int, in run: Range<Int>) -> PhraseIndex.Phrase? {
        guard index < run.upperBound else { return nil }
        for place in index..<run.upperBound {
            if let head = text.phrases.longest([.gang, .publicBody], at: place) { return head }
        }
        return nil
    }

    /// Leaves out demonyms, articles and opening words before the name proper.
    private func trimmedStart(_ run: Range<Int>, before head: Range<Int>) -> Int {
        var start = run.lowerBound
        while start < head.lowerBound {
            if let phrase = text.phrases.longest([.demonym, .demonymless, .post, .honorific], at: start) {
                start = phrase.tokens.upperBound
            } else if text.phrases.phrase(.determiner, at: start) != nil, !isPluralArticle(start) {
                start += 1
            } else if opensSentence(start), isCommon(start), !isGiven(start), cases.small(type(start)) > 0 {
                start += 1
            } else if !type(start).isCapital {
                start += 1
            } else {
                break
            }
        }
        // "Bill Bonanno and the New York Mafia" are two.
        if let and = (start..<max(start, head.lowerBound)).last(where: { ["and", "y", "e"].contains(key($0)) && !type($0).isCapital }) { start = and + 1 }
        while start < head.lowerBound, !type(start).isCapital { start += 1 }
        return min(start, head.lowerBound)
    }

    /// Where the name ends: after an English head ("Sinaloa Cartel"), or with its "de …" ("Cártel de Sinaloa").
    private func organizationEnd(_ run: Range<Int>, head: Range<Int>) -> Int {
        var end = head.upperBound
        while end < run.upperBound {
            let small = particles(at: end)
            let next = end + small
            guard next < run.upperBound, !["and", "e", "y", "in", "on"].contains(key(end)) || small == 0 else { break }
            if small == 0, text.phrases.longest([.post, .honorific, .rank], at: next) != nil { break }
            if opensPersonalName(next), small > 0 || end > head.upperBound { break }
            if small == 0, head.lowerBound > run.lowerBound, end == head.upperBound, isEnglishHead(head) { break }
            end = next + 1
        }
        return end
    }

    /// English names end with their head.
    private func isEnglishHead(_ head: Range<Int>) -> Bool {
        ["cartel", "clan", "command", "mafia", "brotherhood", "syndicate", "police", "army", "court", "department", "front",
         "office", "agency", "guard", "navy", "brigade", "federation", "party", "university"].contains(key(head.upperBound - 1))
    }

    /// "Mexican Cartel", "Federal Government", "Gang Members": no name of their own.
    private func isGeneric(_ name: Range<Int>, head: Range<Int>) -> Bool {
        guard head.count == 1 else { return false }
        return name.allSatisfy { index in
            head.contains(index) || !type(index).isCapital || text.phrases.phrase(.demonym, at: index) != nil
                || text.phrases.phrase(.determiner, at: index) != nil
                || ["local", "state", "federal", "national", "former", "venezuelan"].contains(key(index)) && head.count == 1
                    && ["government", "gobierno", "governo", "administration"].contains(key(head.lowerBound))
        }
    }

    private func capitalsBefore(_ range: Range<Int>) -> Int { range.count }

    /// "DEA", "Interpol"; and groups that every reader knows by their letters.
    private mutating func acronym(at index: Int) -> Int? {
        guard let phrase = text.phrases.phrase(.acronym, at: index) else { return nil }
        switch phrase.detail {
        case "publicbody": add(phrase.tokens, .publicBody, 0.85)
        case "organization", "media": add(phrase.tokens, .organization, 0.85)
        default: break
        }
        return phrase.tokens.upperBound
    }

    /// "Los Choneros", where Spanish would write "los" for anything but a name.
    private mutating func pluralGroup(_ run: Range<Int>) -> Int? {
        let start = run.lowerBound
        guard isPluralArticle(start), !opensSentence(start) || !isCommon(start + 1),
            text.phrases.phrase(.place, at: start).map({ $0.size < 2 || $0.tokens.count == 1 }) ?? true,
            text.phrases.longest([.country, .demonym, .month], at: start + 1) == nil,
            key(start + 1).hasSuffix("s") || key(start + 1).hasSuffix("x")
        else { return nil }
        var end = start + 2
        while end < run.upperBound, type(end).isCapital { end += 1 }
        add(start..<end, .organization, 0.65)
        return end
    }

    /// What a lower-case word heads: "cártel de Sinaloa", "la banda Los Lobos", "cárcel de Lurigancho".
    mutating func lowerCaseHead(at place: Int) -> Int? {
        if let head = text.phrases.phrase(.facility, at: place), let end = facilityName(after: head) { return end }
        if let head = text.phrases.phrase(.gangNoun, at: place), let end = namedGroup(after: head.tokens.upperBound) {
            return end
        }
        if let head = text.phrases.phrase(.gang, at: place), head.tokens.count == 1 {
            let small = particles(at: head.tokens.upperBound)
            let next = head.tokens.upperBound + small
            let noun = key(head.tokens.lowerBound)
            guard small > 0 ? ["de", "del", "do", "da", "dos", "das"].contains(key(head.tokens.upperBound))
                : ["mara", "comando", "bloque", "frente", "clan"].contains(noun),
                ["cartel", "clan", "comando", "tren", "mara", "bloque", "frente", "mafia", "bonde", "cla", "milicia", "primeiro comando"].contains(noun),
                type(next).isCapital, !opensPersonalName(next), text.phrases.phrase(.country, at: next) == nil
            else { return nil }
            let end = trimmedEnd(next)
            add(place..<end, .organization, 0.8)
            return end
        }
        if let role = text.phrases.phrase(.role, at: place) { return ledGroup(after: role.tokens.upperBound) }
        return nil
    }

    private func trimmedEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < sentence.upperBound {
            let small = particles(at: end)
            guard type(end + small).isCapital, small == 0 || !["and", "y", "e", "in", "on"].contains(key(end)),
                small == 0 || text.phrases.phrase(.country, at: end + small) == nil
            else { break }
            end += small + 1
        }
        return end
    }

    /// "banda [criminal] [venezolana] Los Lobos", "a gang known as the Tren de Aragua", "facção “PCC”".
    private mutating func namedGroup(after noun: Int) -> Int? {
        var place = noun
        for _ in 0..<4 {
            guard let word = text.phrases.longest([.adjective, .demonym, .determiner, .adverb], at: place),
                !type(place).isCapital
            else { break }
            place = word.tokens.upperBound
        }
        var called = false
        if ["called", "named", "known", "llamada", "llamado", "conocida", "conocido", "denominada", "denominado",
            "autodenominada", "chamada", "conhecida", "conhecido", "dubbed"].contains(key(place)) || place > noun
            && ["conocida", "conocido", "denominada", "llamada", "llamado", "denominado", "autodenominada", "chamada", "conhecida",
                "conhecido", "chamado"].contains(key(place - 1))
        {
            called = true
            if place == noun || key(place - 1) != key(place), !["as", "como", "the"].contains(key(place)),
                !type(place).isCapital, key(place) != "\"" { place += 1 }
            while ["as", "como", "the", "o", "a", "el", "la"].contains(key(place)), !type(place).isCapital { place += 1 }
        }
        if ["\"", "'", "("].contains(key(place)) { place += 1 }
        if !called, ["de", "da", "do", "of", "del"].contains(key(place)), isPluralArticle(place + 1) { place += 1 }
        guard type(place).isCapital, text.phrases.longest([.country, .demonym, .post, .month], at: place) == nil,
            !(opensPersonalName(place) && !called), isPluralArticle(place) || text.phrases.phrase(.determiner, at: place) == nil
        else { return nil }
        let end = trimmedEnd(place)
        guard called || !(place..<end).allSatisfy({ isCommon($0) && !type($0).shape.contains(.allCapitals) }) else { return nil }
        add(place..<end, .organization, called ? 0.85 : 0.75)
        return end
    }

    /// "leader of Los Lobos", "integrante del PCC", "membros do Bonde dos 40".
    private mutating func ledGroup(after role: Int) -> Int? {
        guard ["of", "de", "del", "do", "da", "dos"].contains(key(role)) else { return nil }
        var place = role + 1
        while ["the", "el", "la", "los", "o", "a", "notorious"].contains(key(place)), !type(place).isCapital { place += 1 }
        guard type(place).isCapital, organizationHead(in: place..<runEnd(from: place)) == nil,
            text.phrases.longest(
                [.country, .demonym, .demonymless, .post, .month, .acronym, .facility, .other, .honorific, .rank, .place],
                at: place) == nil,
            !opensPersonalName(place)
        else { return nil }
        let end = trimmedEnd(place)
        let letters = type(place).shape.contains(.allCapitals) && end == place + 1
        guard letters || isPluralArticle(place) || end - place >= 2 && !isGiven(place) && !isSurname(place) else { return nil }
        add(place..<end, .organization, 0.7)
        return end
    }

    /// An unknown name before "gang" or after nothing but its own acronym: "the Lobos gang", "Rojos (LR)".
    mutating func introduced(_ run: Range<Int>) -> Int? {
        guard let noun = text.phrases.phrase(.gangNoun, at: run.upperBound), !type(run.upperBound).isCapital,
            noun.tokens.count == 1 || noun.tokens.count == 2,
            text.phrases.longest([.country, .demonym, .demonymless, .month, .weekday, .other], at: run.lowerBound) == nil,
            !run.allSatisfy(isCommon), !opensSentence(run.lowerBound) || !isCommon(run.lowerBound)
        else { return nil }
        let own = ["cartel", "clan", "mafia"].contains(key(noun.tokens.lowerBound))
        guard own || run.count > 1 || text.phrases.longest([.place], at: run.lowerBound) == nil, !opensPersonalName(run.lowerBound),
            !run.contains(where: { ["and", "y", "e"].contains(key($0)) }), text.phrases.phrase(.demonym, at: run.upperBound - 1) == nil
        else { return nil }
        guard ["gang", "cartel", "clan", "mafia", "syndicate", "crime syndicate", "criminal network", "drug cartel"]
            .contains(noun.tokens.map(key).joined(separator: " "))
        else { return nil }
        let end = own ? noun.tokens.upperBound : run.upperBound
        add(run.lowerBound..<end, .organization, 0.8)
        return noun.tokens.upperBound
    }
}
