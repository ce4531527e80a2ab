/// Facilities, countries and places.
extension TaggingPass {
    /// Reads a facility: "Tocorón prison", "Centro Penitenciario de Aragua", "La Modelo Prison".
    mutating func facility(_ run: Range<Int>) -> Int? {
        for index in run where type(index).isCapital {
            guard let head = text.phrases.phrase(.facility, at: index),
                !isPlaceName(index, longerThan: head.tokens.count), !isPenalLaw(head)
            else { continue }
            // "Puerto Cabello" is a town, "Puerto de Manta" and "Port of Santos" are ports.
            if head.detail == "port", index == run.lowerBound, particles(at: head.tokens.upperBound) == 0 {
                return nil
            }
            let end = min(
                max(head.tokens.upperBound, facilityEnd(head.tokens.upperBound, in: run)),
                max(run.upperBound, head.tokens.upperBound))
            let start = facilityStart(run.lowerBound, before: index)
            let after = head.tokens.upperBound
            // "Penitenciária Agrícola de Monte Cristo": what stands after "de" is a name's.
            let named = (after..<max(after, end)).contains { place in
                let small = particles(at: place)
                return small > 0
                    && text.phrases.longest([.country, .demonym, .other], at: place + small) == nil
            }
            guard named || hasOwnName(start..<end, except: head.tokens) else { return end }
            add(start..<end, .facility, 0.85)
            return end
        }
        // "Tocorón prison", "Altiplano maximum-security prison": the noun in lower case.
        var place = run.upperBound
        for _ in 0..<2 {
            guard text.phrases.phrase(.facility, at: place) == nil,
                let word = text.phrases.phrase(.adjective, at: place)
            else { break }
            place = word.tokens.upperBound
        }
        guard let head = text.phrases.phrase(.facility, at: place), !type(place).isCapital else { return nil }
        let start = facilityStart(run.lowerBound, before: run.upperBound)
        guard start < run.upperBound,
            hasOwnName(start..<run.upperBound, except: head.tokens) || isProper(start),
            start == run.lowerBound || !type(start - 1).isWord
                || !["in", "on", "and", "y", "e"].contains(word(start - 1))
        else { return nil }
        add(start..<head.tokens.upperBound, .facility, 0.85)
        return head.tokens.upperBound
    }

    /// "cárcel de Lurigancho", "penal Challapalca", "prisão de Catanduvas": the noun comes first.
    mutating func facilityName(after head: PhraseIndex.Phrase) -> Int? {
        var next = head.tokens.upperBound
        if let adjective = text.phrases.phrase(.adjective, at: next) { next = adjective.tokens.upperBound }
        if ["de", "of"].contains(word(next)), ["maxima", "alta", "seguranca"].contains(word(next + 1)) {
            while sentence.contains(next), !type(next).isCapital, word(next) != ",",
                next < head.tokens.upperBound + 5
            { next += 1 }
            if word(next) == "," { return nil }
        }
        let small = particles(at: next)
        guard small == 0 || ["de", "del", "da", "do", "dos", "das", "of"].contains(word(next)) else {
            return nil
        }
        next += small
        let english = ["prison", "jail", "penitentiary"].contains(word(head.tokens.lowerBound))
        guard type(next).isCapital, !english || small > 0 else { return nil }
        guard text.phrases.longest([.country, .demonym, .post, .month], at: next) == nil,
            !opensPersonalName(next) || small == 0
        else { return nil }
        var end = next + 1
        while end < sentence.upperBound {
            let inner = particles(at: end)
            guard type(end + inner).isCapital, !["in", "on", "and", "y", "e"].contains(word(end)),
                text.phrases.phrase(.country, at: end + inner) == nil,
                inner > 0 || !startsPerson(end, after: next..<end), !endsFormLine(at: end)
            else { break }
            end += inner + 1
        }
        if type(end).isNumber, type(end).length <= 2 { end += 1 }
        add(head.tokens.lowerBound..<end, .facility, 0.85)
        return end
    }

    /// "Código de Processo Penal", "Ação Penal Militar": the adjective, and no prison.
    private func isPenalLaw(_ head: PhraseIndex.Phrase) -> Bool {
        let place = head.tokens.lowerBound
        return head.tokens.count == 1 && word(place) == "penal" && place > 0
            && type(place - 1).isCapital && text.facts(place - 1).length > 3
            && ![
                "centro", "colonia", "complejo", "complexo", "establecimiento", "estabelecimento",
                "instituto",
            ]
            .contains(word(place - 1))
            && !["institute", "institution", "colony", "facility", "center", "centre"].contains(
                word(place + 1))
    }

    private func facilityStart(_ start: Int, before head: Int) -> Int {
        // "George Jackson in San Quentin State Prison"
        var start =
            (start..<head).last {
                ["in", "on", "at", "and", "y", "e"].contains(word($0)) && !type($0).isCapital
            }.map { $0 + 1 } ?? start
        while start < head {
            if let phrase = text.phrases.longest([.demonym, .demonymless], at: start) {
                start = phrase.tokens.upperBound
            } else if ["the", "this", "that", "a", "an", "his", "its", "their"].contains(word(start)) {
                start += 1
            } else if opensSentence(start), isCommon(start), !isGiven(start),
                !["la", "el"].contains(word(start))
            {
                start += 1
            } else if !type(start).isCapital {
                start += 1
            } else {
                break
            }
        }
        return start
    }

    private func facilityEnd(_ end: Int, in run: Range<Int>) -> Int {
        let head = end
        var end = end
        while end < run.upperBound {
            let small = particles(at: end)
            let next = end + small
            guard next < run.upperBound, !["in", "on", "and", "y", "e"].contains(word(end)),
                text.phrases.phrase(.country, at: next) == nil || small == 0 && isGiven(next - 1),
                !(small > 0 && opensPersonalName(next)),
                small > 0 || !startsPerson(next, after: head..<end)
            else { break }
            end = next + 1
        }
        return end
    }

    /// Whether more stands there than nouns that any prison may have: "Luxury Jail" has no name.
    private func hasOwnName(_ range: Range<Int>, except head: Range<Int>) -> Bool {
        range.contains { index in
            !head.contains(index) && type(index).isCapital
                && text.phrases.longest(
                    [.demonym, .demonymless, .country, .adjective, .determiner, .gangNoun, .other], at: index)
                    == nil
                && !(type(index).marks.contains(.common) && !isSurname(index)
                    && text.phrases.phrase(.place, at: index) == nil)
        }
    }

    /// "Puerto Rico", "Puerto Rican": what looks like a noun begins a longer name.
    func isPlaceName(_ index: Int, longerThan length: Int) -> Bool {
        (text.phrases.longest([.country, .demonym, .place], at: index)?.tokens.count ?? 0) > length
    }

    /// "the Altiplano prison": a capital inside a sentence that the document never leaves out.
    private func isProper(_ index: Int) -> Bool {
        !opensSentence(index) && cases.small(type(index)) == 0
            && text.phrases.longest(
                [.demonym, .demonymless, .country, .adjective, .determiner, .gangNoun, .other, .publicBody],
                at: index) == nil
    }

    /// Reads a country, or a place that its surroundings or its size vouch for.
    mutating func territory(at start: Int) -> Int? {
        if let country = text.phrases.phrase(.country, at: start), !insidePerson(country.tokens),
            !isFirstName(country.tokens)
        {
            add(country.tokens, .country, 0.95)
            return country.tokens.upperBound
        }
        guard style == .sentence, let place = text.phrases.phrase(.place, at: start), vouched(place) else {
            return nil
        }
        add(place.tokens, .place, 0.75)
        return place.tokens.upperBound
    }

    /// "Santiago Martínez" is no city, "Paris Jackson" neither.
    private func insidePerson(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        return isGiven(range.lowerBound) && type(next).isCapital && text.tokens[next].breaks == 0
            && (isSurname(next) || isUnknownSurname(next, after: range))
            && text.phrases.longest([.country, .place, .publicBody, .gang], at: next) == nil
    }

    /// "Trinidad Steinmann", "Douglas Farah": no surname of the lists, but no "Lincoln Heights" or "Israel Today" either.
    private func isUnknownSurname(_ next: Int, after range: Range<Int>) -> Bool {
        guard range.count == 1, !isCommon(next), type(next).shape.contains(.hasSmall),
            !TaggingPass.quarters.contains(word(next))
        else { return false }
        let start = range.lowerBound
        let isCountry = text.phrases.phrase(.country, at: start) != nil
        return !isCountry || ["mauricio", "trinidad"].contains(word(start)) || isTitled(start)
    }

    private static let quarters: WordSet = [
        "heights", "circle", "division", "hills", "park", "avenue", "center", "centre", "county", "city",
        "town",
        "square", "village", "beach", "gardens", "terrace", "boulevard", "highway", "airport",
        "international",
        "continental", "continentals", "township", "parish", "borough", "harbor", "island", "creek", "bay",
        "plaza",
        "norte", "sur", "este", "oeste", "leste", "sul", "alta", "alto", "baja", "bajo", "times", "post",
        "herald",
    ]

    /// "Mauricio negó todo", "según Trinidad": countries that are given names above all need a preposition or a list.
    private func isFirstName(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard range.count == 1, ["mauricio", "trinidad"].contains(word(start)) else { return false }
        return !TaggingPass.whereabouts.contains(word(start - 1))
            && !([",", "y", "and", "e"].contains(word(start - 1)) && mentions.last?.kind == .country)
            && !([",", "y", "and", "e"].contains(word(start + 1))
                && text.phrases.phrase(.country, at: start + 2) != nil)
    }

    /// A gang of the document is no place elsewhere in it: "la banda Los Rastrojos … entraron en Los Rastrojos".
    mutating func settlePlaces() {
        let text = text
        func isPlural(_ mention: Mention) -> Bool {
            mention.tokens.count > 1
                && TaggingPass.pluralArticles.contains(text.word(mention.tokens.lowerBound))
                && (text.phrases.phrase(.place, at: mention.tokens.lowerBound)?.detail).map {
                    // "Las Vegas" and "Los Angeles" are cities whatever else is called so.
                    !$0.contains("us")
                } ?? true
        }
        var gangs: Set<UInt64> = []
        for mention in mentions where mention.kind == .organization && isPlural(mention) {
            gangs.insert(text.nameHash(mention.tokens))
        }
        for index in mentions.indices where mentions[index].kind == .place && isPlural(mentions[index]) {
            if gangs.contains(text.nameHash(mentions[index].tokens)) { mentions[index].kind = .organization }
        }
    }

    private static let whereabouts: WordSet = [
        "in", "en", "em", "near", "at", "desde", "from", "hacia", "hasta", "to", "isla", "ilha", "nas", "of",
        "republica",
    ]

    private func vouched(_ place: PhraseIndex.Phrase) -> Bool {
        let start = place.tokens.lowerBound, end = place.tokens.upperBound
        let before = word(start - 1), after = word(end)
        // "a disco called Tokio"
        if TaggingPass.callings.contains(before), !opensSentence(start) { return false }
        if insidePerson(place.tokens) || type(end).isCapital && isSurname(end) { return false }
        if type(start - 1).isCapital, isGiven(start - 1) || text.phrases.phrase(.rank, at: start - 1) != nil {
            return false
        }
        let inside = [
            "in", "en", "em", "near", "at", "no", "na", "desde", "from", "hacia", "hasta", "to",
        ].contains(before)
        let partOf =
            (after == "," || after == "(") && (text.phrases.longest([.country, .place], at: end + 1) != nil)
        let town =
            ["de", "of", "do", "da"].contains(before)
            && [
                "ciudad", "city", "cidade", "town", "estado", "state", "provincia", "province", "municipio",
                "puerto", "port",
                "departamento", "region", "comuna", "distrito", "capital", "frontera", "prefeitura",
                "alcalde", "mayor",
                "gobernador", "governor", "governador", "norte", "sur", "interior", "zona",
            ].contains(word(start - 2))
        if inside || partOf || town { return !isCommon(start) || place.tokens.count > 1 || place.size >= 2 }
        let listed =
            [",", "and", "y", "e"].contains(before)
            && mentions.last.map {
                [.country, .place].contains($0.kind) && $0.tokens.upperBound >= start - 2
            } ?? false
        if listed { return true }
        let isAlsoName = place.tokens.count == 1 && (isGiven(start) || isSurname(start) || isCommon(start))
        return place.size >= 2 && !isAlsoName
            && (!opensSentence(start) || place.tokens.count > 1 || place.size == 3)
    }
}
