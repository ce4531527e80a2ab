/// Organisations: by the noun that heads their name, by what is said before them, by their acronym.
extension TaggingPass {
    /// Reads an organisation in a run of capitals: "Primeiro Comando da Capital", "Sinaloa Cartel", "Policía Nacional".
    mutating func organization(_ run: Range<Int>) -> Int? {
        if let acronym = acronym(at: run.lowerBound) { return acronym }
        guard let (head, kind) = organizationHead(in: run) else { return pluralGroup(run) }
        let start = trimmedStart(run, before: head)
        var end = organizationEnd(run, head: head)
        if kind == .company { end = head.upperBound }
        if isJoke(start..<end, head: head) { return end }
        // Two capitalised words at least, one of them more than the head: "the Police" names none in particular.
        let own = (start..<end).filter { type($0).isCapital || type($0).isNumber }
        let isTrial = ["trial", "war", "wars", "case", "act", "hearing", "massacre", "street"].contains(
            word(end - 1))
        guard !isTrial else { return end }
        guard own.count >= 2, own.count > head.count || kind != .organization && head.count >= 2,
            !isGeneric(start..<end, head: head)
        else { return kind == .organization && end > head.upperBound ? nil : head.upperBound }
        add(start..<end, kind, kind == .organization ? 0.85 : 0.8)
        return end
    }

    /// "a bank that the men called Banco de Tokio", "un bar apodado “Hotel Miami”": a nickname for somewhere else.
    private func isJoke(_ name: Range<Int>, head: Range<Int>) -> Bool {
        guard TaggingPass.businesses.contains(word(head.lowerBound)), head.lowerBound == name.lowerBound
        else {
            return false
        }
        let own = name.filter { type($0).isCapital && !head.contains($0) }
        guard own.count <= 2, let first = own.first,
            own.count == 1 || text.phrases.phrase(.place, at: first)?.tokens.count == 2
        else { return false }
        var before = name.lowerBound - 1
        let isQuoted = ["\"", "'"].contains(word(before))
        if isQuoted { before -= 1 }
        for _ in 0..<2 where ["the", "el", "la", "o", "a", "como", "as", "de"].contains(word(before)) {
            before -= 1
        }
        return TaggingPass.callings.contains(word(before))
            || isQuoted && text.phrases.longest([.place, .country], at: first) != nil
    }

    static let businesses: WordSet = [
        "banco", "bank", "bar", "club", "clube", "hotel", "casino", "cassino", "restaurante", "restaurant",
        "cafe",
        "disco", "discoteca", "discoteque", "teatro", "bolsa",
    ]

    static let callings: WordSet = [
        "called", "nicknamed", "dubbed", "known", "llamado", "llamada", "llamaban", "llaman", "apodado",
        "apodada",
        "apodaban", "bautizado", "bautizada", "chamado", "chamada", "chamavam", "chamam", "apelidado",
        "apelidada",
        "apelidaram", "conocido", "conocida", "conhecido", "conhecida",
    ]

    /// The noun that makes the run an organisation, and which kind of one.
    func organizationHead(in run: Range<Int>) -> (Range<Int>, Mention.Kind)? {
        for index in run where type(index).isCapital {
            if let form = text.phrases.phrase(.legalForm, at: index), index > run.lowerBound {
                return (form.tokens, .company)
            }
        }
        for index in run where type(index).isCapital {
            guard
                let head = text.phrases.longest(
                    [.gang, .publicBody, .organizationHead, .facility, .other], at: index)
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
        if let and = (start..<max(start, head.lowerBound)).last(where: {
            ["and", "y", "e"].contains(word($0)) && !type($0).isCapital
        }) {
            start = and + 1
        }
        while start < head.lowerBound, !type(start).isCapital { start += 1 }
        return min(start, head.lowerBound)
    }

    /// Where the name ends: after an English head ("Sinaloa Cartel"), or with its "de …" ("Cártel de Sinaloa").
    private func organizationEnd(_ run: Range<Int>, head: Range<Int>) -> Int {
        var end = head.upperBound
        while end < run.upperBound {
            let small = particles(at: end)
            let next = end + small
            guard next < run.upperBound, !["and", "e", "y", "in", "on"].contains(word(end)) || small == 0
            else { break }
            if small == 0, text.phrases.longest([.post, .honorific, .rank], at: next) != nil { break }
            if small == 0, text.phrases.phrase(.role, at: next) != nil, isGiven(next + 1) { break }
            // "Policía Nacional Luis Paz Gil": a body whose name is whole.
            if small == 0, end == head.upperBound, head.count > 1, opensPersonalName(next),
                text.phrases.phrase(.publicBody, at: head.lowerBound)?.tokens == head
            {
                break
            }
            if small == 0, startsPerson(next, after: head.upperBound..<end) { break }
            if opensPersonalName(next), small > 0 || end > head.upperBound { break }
            if small == 0, head.lowerBound > run.lowerBound, end == head.upperBound, isEnglishHead(head) {
                break
            }
            end = next + 1
        }
        return end
    }

    /// English names end with their head.
    private func isEnglishHead(_ head: Range<Int>) -> Bool {
        [
            "cartel", "clan", "command", "mafia", "brotherhood", "syndicate", "police", "army", "court",
            "department", "front",
            "office", "agency", "guard", "navy", "brigade", "federation", "party", "university",
        ].contains(word(head.upperBound - 1))
    }

    /// "Mexican Cartel", "Federal Government", "Gang Members": no name of their own.
    private func isGeneric(_ name: Range<Int>, head: Range<Int>) -> Bool {
        guard head.count == 1 else { return false }
        return name.allSatisfy { index in
            head.contains(index) || !type(index).isCapital && !isShortNumber(index)
                || text.phrases.phrase(.demonym, at: index) != nil
                || text.phrases.phrase(.determiner, at: index) != nil
                || ["local", "state", "federal", "national", "former", "venezuelan"].contains(word(index))
                    && head.count == 1
                    && ["government", "gobierno", "governo", "administration"].contains(word(head.lowerBound))
        }
    }

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
        if isNumberedArticle(start), [",", ".", "y", "and", "e", ")"].contains(word(start + 2)) {
            add(start..<start + 2, .organization, 0.65)
            return start + 2
        }
        guard isPluralArticle(start), !opensSentence(start) || !isCommon(start + 1),
            text.phrases.phrase(.place, at: start).map({ $0.size < 2 || $0.tokens.count == 1 }) ?? true,
            text.phrases.longest([.country, .demonym, .month], at: start + 1) == nil,
            key(start + 1).hasSuffix("s") || key(start + 1).hasSuffix("x")
        else { return nil }
        var end = start + 2
        while end < run.upperBound, type(end).isCapital, !startsPerson(end, after: start + 1..<end) {
            end += 1
        }
        add(start..<end, .organization, 0.65)
        return end
    }
}
