/// Descriptions of somebody named before: "the former governor" after "X, governor of Lara", "el imputado" after "X fue acusado",
/// "a empresa" after the one company named last.
extension SlotReader {
    /// By which words somebody was introduced: "the *businessman* X", "X, *gobernadora* de Lara".
    struct Introduction: Equatable {
        let entity: Int
        /// Stems, by their hashes.
        var words: [UInt64]
    }

    enum Descriptions {
        /// What only somebody who is pursued, tried or held is called.
        static let suspects = WordSet(keys: Lexicon.standard.cues("suspect"))
        static let severalSuspects = WordSet(keys: Lexicon.standard.cues("suspects"))
        static let firms = WordSet(keys: Lexicon.standard.cues("firm"))
        static let articles: WordSet = [
            "the", "el", "la", "a", "o", "del", "al", "do", "da", "ao", "pelo", "pela", "à",
        ]
        static let pluralArticles: WordSet = ["the", "los", "las", "os", "as", "dos", "das", "aos", "pelos"]
        static let links: WordSet = [
            "of", "de", "del", "do", "da", "dos", "das", "for", "in", "who", "whose",
        ]
        static let copulas: WordSet = ["is", "was", "es", "fue", "era", "é", "foi"]
        static let titles: [Lexicon.Class] = [.post, .role, .rank, .office, .honorific]
        /// So many are kept in mind.
        static let reach = 8
    }

    // MARK: Introductions

    /// Keeps in mind by which words the people of a sentence are introduced.
    mutating func introduce(_ slots: [Slot], in sentence: Range<Int>) {
        for slot in slots where slot.kind == .person && slot.certainty == 1 {
            guard let entity = slot.entity else { continue }
            var words = titleWords(in: slot.starts.lowerBound..<slot.tokens.lowerBound)
            let end = slot.tokens.upperBound
            if [",", "("].contains(text.word(end)) || Descriptions.copulas.contains(text.word(end)) {
                words += titleWords(
                    in: end + 1..<max(end + 1, min(end + 9, sentence.upperBound)), isAfter: true)
            }
            guard !words.isEmpty else { continue }
            if let known = memory.introductions.firstIndex(where: { $0.entity == entity }) {
                words += memory.introductions[known].words.filter { !words.contains($0) }
                memory.introductions.remove(at: known)
            }
            memory.introductions.append(Introduction(entity: entity, words: Array(words.prefix(12))))
            if memory.introductions.count > Descriptions.reach { memory.introductions.removeFirst() }
        }
    }

    /// The titles, posts and trades in a range; after a name only up to what says of what: "X, *governor* of …".
    private func titleWords(in range: Range<Int>, isAfter: Bool = false) -> [UInt64] {
        var found: [UInt64] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if isAfter, Descriptions.links.contains(text.word(index)) || text.word(index) == "'s" { break }
            if isAfter, !found.isEmpty, !text.facts(index).isWord { break }
            guard let title = text.phrases.longest(Descriptions.titles, at: index),
                title.tokens.upperBound <= range.upperBound, !KinReader.isKin(text.word(index))
            else {
                index += 1
                continue
            }
            found += title.tokens.map(stem)
            index = title.tokens.upperBound
        }
        return found
    }

    /// A word without "ex" before it, and without the ending of its gender and number.
    private func stem(_ index: Int) -> UInt64 {
        var key = text.key(index)[...]
        if key.hasPrefix("ex"), key.utf8.count > 6 { key = key.dropFirst(key.hasPrefix("ex-") ? 3 : 2) }
        if key.utf8.count > 4, key.hasSuffix("s") { key = key.dropLast() }
        if key.utf8.count > 4, let last = key.last, "aoe".contains(last) { key = key.dropLast() }
        return Lexicon.hash(key.utf8)
    }

    // MARK: Whom a description means

    /// "the former governor", "el imputado", "do empresário", "the suspects".
    func describedPerson(
        at index: Int, named: [Entities.Reference], found: [Slot], sentence: Range<Int>
    ) -> Slot? {
        guard !memory.introductions.isEmpty || !memory.suspects.isEmpty || !memory.people.isEmpty else {
            return nil
        }
        let article = text.word(index)
        var noun = index + 1
        for _ in 0..<2 where noun < sentence.upperBound {
            if PostReader.former.contains(text.word(noun))
                || text.phrases.phrase(.adjective, at: noun) != nil,
                text.phrases.longest(Descriptions.titles, at: noun) == nil
            {
                noun += 1
            }
        }
        guard noun < sentence.upperBound, !text.facts(noun).isCapital else { return nil }
        let word = text.word(noun)
        let isSuspect = Descriptions.suspects.contains(word)
        let areSuspects = Descriptions.severalSuspects.contains(word)
        let title = text.phrases.longest(Descriptions.titles, at: noun)
        guard isSuspect || areSuspects || title != nil, !KinReader.isKin(word) else { return nil }
        let end = max(noun + 1, title?.tokens.upperBound ?? 0)
        guard end <= sentence.upperBound, standsAlone(end, named) else { return nil }
        if areSuspects {
            guard Descriptions.pluralArticles.contains(article), memory.suspects.count > 1,
                memory.suspects.count < 9
            else { return nil }
            var slot = description(.person, memory.suspects[0], index..<end)
            slot.others = Array(memory.suspects.dropFirst())
            return slot
        }
        guard Descriptions.articles.contains(article) else { return nil }
        if let title, let person = introduced(by: title.tokens) {
            return owned(description(.person, person, index..<end), in: sentence)
        }
        guard isSuspect, let person = suspect(before: index, named, found) else { return nil }
        return owned(description(.person, person, index..<end), in: sentence)
    }

    /// Who alone was introduced by a title.
    private func introduced(by title: Range<Int>) -> Int? {
        let head = stem(isEnglish ? title.upperBound - 1 : title.lowerBound)
        let called = memory.introductions.filter { $0.words.contains(head) }
        return called.count == 1 ? called[0].entity : nil
    }

    /// Whom the sentences before say something of that makes a suspect, or else the only one they name.
    private func suspect(before index: Int, _ named: [Entities.Reference], _ found: [Slot]) -> Int? {
        let here = unique(
            named.filter { $0.mention.kind == .person && $0.mention.tokens.lowerBound < index }.map(\.entity))
        if memory.suspects.count == 1, let suspect = memory.suspects.first {
            return here.allSatisfy { $0 == suspect } ? suspect : nil
        }
        guard memory.suspects.isEmpty, here.isEmpty, memory.people.count == 1,
            let person = memory.people.first,
            !memory.introductions.contains(where: { $0.entity == person })
        else { return nil }
        return person
    }

    /// Whether nothing follows that says who else is meant: "the suspect *X*", "the governor *of Lara*".
    private func standsAlone(_ end: Int, _ named: [Entities.Reference]) -> Bool {
        let next = text.word(end)
        if Descriptions.links.contains(next) && next != "in" && next != "who" { return false }
        if text.facts(end).isCapital { return false }
        let start = [",", "\"", "(", ":"].contains(next) ? end + 1 : end
        return !named.contains { (end...start + 1).contains($0.mention.tokens.lowerBound) }
            && text.phrases.longest([.demonym, .demonymless, .role, .post, .rank], at: end) == nil
    }

    /// The same slot, which is whose kin is meant where it says so.
    private func owned(_ slot: Slot, in sentence: Range<Int>) -> Slot {
        var slot = slot
        let kin = KinReader(text: text)
        let isContracted = KinReader.genitives.contains(text.word(slot.tokens.lowerBound))
        slot.isOwner =
            kin.isKin(after: slot.tokens.upperBound)
            || kin.isKin(before: slot.tokens.lowerBound, in: sentence)
            || isContracted && KinReader.isKin(text.word(slot.tokens.lowerBound - 1))
        if isContracted { slot.starts = slot.tokens.lowerBound...slot.tokens.lowerBound + 1 }
        return slot
    }

    private func description(_ kind: Slot.Kind, _ entity: Int, _ tokens: Range<Int>) -> Slot {
        Slot(
            kind: kind, entity: entity, detail: "", tokens: tokens,
            starts: tokens.lowerBound...tokens.lowerBound, ends: [tokens.upperBound], certainty: 0.75)
    }

    // MARK: Companies

    /// "the company", "la constructora", "da empresa": the one named last.
    func describedFirm(at index: Int, named: [Entities.Reference], sentence: Range<Int>) -> Slot? {
        let noun = index + 1
        guard noun < sentence.upperBound, Descriptions.firms.contains(text.word(noun)),
            !text.facts(noun).isCapital, Descriptions.articles.contains(text.word(index)),
            standsAlone(noun + 1, named)
        else { return nil }
        let here = unique(
            named.filter { isFirm($0) && $0.mention.tokens.lowerBound < index }.map(\.entity))
        let firms = here.isEmpty ? memory.firms : here
        guard firms.count == 1 else { return nil }
        var slot = description(.organization, firms[0], index..<noun + 1)
        if KinReader.genitives.contains(text.word(index)) || ["al", "ao"].contains(text.word(index)) {
            slot.starts = index...noun
        }
        return slot
    }

    /// Whether a name is a company's, by its form or by the noun before it.
    func isFirm(_ reference: Entities.Reference) -> Bool {
        if reference.mention.kind == .company { return true }
        guard reference.mention.kind == .organization else { return false }
        let before = reference.mention.tokens.lowerBound - 1
        return Descriptions.firms.contains(text.word(before))
            || text.word(before) == "\"" && Descriptions.firms.contains(text.word(before - 1))
    }
}
