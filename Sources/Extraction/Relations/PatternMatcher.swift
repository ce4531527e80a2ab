/// Matches the grammar's patterns against one sentence, outwards from their telling words.
///
/// - Complexity: Each telling word is tried with its own patterns only, within a span that the pattern bounds.
final class PatternMatcher {
    let text: TokenizedText
    let grammar: Grammar
    let steps: PatternSteps
    /// The atoms that each word type of the text matches, one type after the other.
    private let atoms: [Int32]
    /// For each word type where its atoms begin in ``atoms``, and at last where those of the last end.
    private let firsts: [Int32]
    /// For each word type its atoms as a filter.
    private let filters: [PatternSteps.AtomFilter]

    init(text: TokenizedText, grammar: Grammar) {
        self.text = text
        self.grammar = grammar
        steps = grammar.steps
        var atoms: [Int32] = []
        var firsts: [Int32] = [0]
        var filters = Array(repeating: PatternSteps.AtomFilter(), count: text.types.count)
        firsts.reserveCapacity(text.types.count + 1)
        for index in text.types.indices {
            let first = atoms.count
            grammar.addAtoms(of: text.types[index], to: &atoms)
            for atom in atoms[first...] { filters[index].insert(atom) }
            firsts.append(Int32(atoms.count))
        }
        self.atoms = atoms
        self.firsts = firsts
        self.filters = filters
    }

    /// Where the atoms of the word at a token stand.
    private func places(_ token: Int) -> Range<Int> {
        let type = Int(text.tokens[token].type)
        return Int(firsts[type])..<Int(firsts[type + 1])
    }

    /// A pattern that fits.
    struct Match {
        let pattern: Grammar.Pattern
        /// Slots with the role that the pattern gives them, in text order; a list has several.
        var slots: [(role: String, slot: Slot)]
        /// All that the pattern covers, and its telling words.
        let tokens: Range<Int>
        let trigger: Range<Int>
        /// What `role:` kept.
        let role: Range<Int>?
    }

    /// The matches in a sentence that is in one of these languages.
    func matches(in sentence: Range<Int>, slots: SlotTable, languages: LanguageSet) -> [Match] {
        var found: [Match] = []
        var attempt = Attempt(sentence: sentence, slots: slots)
        let has = Grammar.Needs(languages, slots.kinds)
        let asked = slots.kinds.isEmpty ? steps.slotless : .all
        for token in sentence where mayBe(asked, token, sentence) {
            for place in places(token) {
                for index in steps.starts(at: atoms[place]) where steps.needs[index].areMet(by: has) {
                    guard let match = match(steps.starts[index], at: token, &attempt) else { continue }
                    // What two languages say with the same word is said once.
                    let isKnown = found.contains {
                        $0.pattern.language != match.pattern.language
                            && $0.pattern.relation == match.pattern.relation && $0.trigger == match.trigger
                    }
                    if !isKnown {
                        found += [match] + shared(match, sentence, slots) + listed(match, sentence, slots)
                        found += others(match)
                    }
                }
            }
        }
        return found
    }

    /// "*A y B*, líderes de …", "A, B and C escaped": the same of each person that is named before the last.
    private func shared(_ match: Match, _ sentence: Range<Int>, _ slots: SlotTable) -> [Match] {
        guard case .slot(.person, _, _) = match.pattern.elements[0],
            let place = match.slots.firstIndex(where: { $0.slot.kind == .person }),
            match.slots[place].slot.certainty == 1
        else { return [] }
        let last = match.slots[place].slot
        let others = coordinated(before: last, slots)
        guard let first = others.last, !others.contains(where: \.isOwner),
            isPlural(last.tokens.upperBound..<match.tokens.upperBound, match, slots),
            // "They arrested A and B, leaders of …" is said of both, whatever they are in the sentence.
            isApposition(match.pattern) || first.starts.lowerBound == sentence.lowerBound
                || [",", ";", ":", "\"", "(", "-"].contains(text.word(first.starts.lowerBound - 1))
                || [
                    "that", "que", "when", "cuando", "quando", "where", "donde", "onde", "after", "como",
                    "as",
                ].contains(
                    text.word(first.starts.lowerBound - 1))
        else { return [] }
        return others.map { other in
            var copy = match
            copy.slots[place].slot = other
            return copy
        }
    }

    /// The persons named in one row with a last one, from the last but one to the first.
    func coordinated(before last: Slot, _ slots: SlotTable) -> [Slot] {
        var found: [Slot] = []
        var place = last.starts.lowerBound
        while found.count < 8 {
            let mark = text.word(place - 1)
            guard found.isEmpty ? ["and", "y", "e", "&"].contains(mark) : mark == "," else { break }
            let end = found.isEmpty && text.word(place - 2) == "," ? place - 2 : place - 1
            guard
                let slot = slots.left(before: end).lazy.map({ slots.slots[$0] }).first(where: {
                    $0.kind == .person && $0.certainty == 1
                })
            else { break }
            found.append(slot)
            place = slot.starts.lowerBound
        }
        return found
    }

    /// Whether what is said may be said of several: no word of it is in the singular, and one in the plural where the
    /// language tells.
    private func isPlural(_ range: Range<Int>, _ match: Match, _ slots: SlotTable) -> Bool {
        let words = range.filter { index in
            !slots.slots.contains { $0.entity != nil && $0.certainty == 1 && $0.tokens.contains(index) }
        }
        if match.pattern.language == 0 {
            return !words.contains { PatternMatcher.singular.contains(text.word($0)) }
                && (!isApposition(match.pattern)
                    || words.contains { PatternMatcher.several.contains(text.word($0)) })
        }
        let endings =
            match.pattern.language == 1
            ? ["an", "aban", "aron", "ieron", "ian", "eron", "en"] : ["am", "em", "avam", "aram", "iam"]
        return words.contains { index in
            PatternMatcher.plurals.contains(text.word(index))
                || text.facts(index).length > 4 && endings.contains { text.ends(index, in: $0) }
        }
    }

    private static let singular: WordSet = [
        "is", "was", "has", "leads", "heads", "commands", "runs", "directs", "escapes", "belongs", "rules",
        "controls", "leader", "boss", "head", "member", "chief", "kingpin", "founder", "lieutenant",
        "remains",
        "joins", "a", "an", "commander", "ringleader", "himself", "his", "her",
    ]
    private static let several: WordSet = [
        "leaders", "bosses", "heads", "ringleaders", "commanders", "members", "operatives", "founders",
        "lieutenants", "hitmen", "fugitives", "inmates", "prisoners",
    ]
    private static let plurals: WordSet = [
        "lideres", "jefes", "cabecillas", "capos", "miembros", "integrantes", "sicarios", "lugartenientes",
        "fundadores", "membros", "chefes", "sao", "foram", "estao", "ambos", "presuntos", "supuestos", "son",
        "eran", "fueron", "han", "habian",
    ]

    private func match(_ begin: PatternSteps.Start, at token: Int, _ attempt: inout Attempt) -> Match? {
        let (sentence, slots) = (attempt.sentence, attempt.slots)
        guard let end = forward(begin.phrase, from: token, sentence),
            case .words(_, _, let isRole) = steps.steps[Int(begin.step)]
        else { return nil }
        let range = steps.ranges[Int(begin.pattern)]
        attempt.begin(role: isRole ? token..<end : nil, language: Int(begin.language))
        guard let start = left(range.lowerBound..<Int(begin.step), before: token, &attempt),
            let stop = right(Int(begin.step) + 1..<range.upperBound, from: end, &attempt)
        else { return nil }
        let pattern = grammar.patterns[Int(begin.pattern)]
        let filled = attempt.filled.map { (role: steps.roles[Int($0.role)], slot: attempt.slot($0.slot)) }
        // "the brother of X leads", and "the brother of the leader of …, X"
        let tellsKin = pattern.tellsKin
        if !tellsKin, filled.contains(where: { $0.slot.isOwner && !isApposed($0.slot, pattern) }) {
            return nil
        }
        if !tellsKin, filled.contains(where: { $0.slot.kind == .person }),
            let first = pattern.elements.first,
            case .words = first, KinReader(text: text).isKin(before: start, in: sentence)
        {
            return nil
        }
        if let subject = subject(pattern, filled.map(\.slot)) {
            // "the lawyers of the brothers A and B were", "gangsters hired by A and B were"
            let row = coordinated(before: subject, slots)
            if isGoverned(row.last ?? subject) || !tellsKin && row.contains(where: \.isOwner) { return nil }
            if row.isEmpty, !tellsKin, isBesideUnreadKin(subject, sentence) { return nil }
        }
        if pattern.relation == "activity", case .slot(.organization, _, _) = pattern.elements[0],
            let actor = filled.map(\.slot).filter({ $0.kind == .organization }).min(by: {
                $0.tokens.lowerBound < $1.tokens.lowerBound
            }), actor.isGoverned(in: text)
        {
            return nil
        }
        return Match(
            pattern: pattern, slots: filled.sorted { $0.slot.tokens.lowerBound < $1.slot.tokens.lowerBound },
            tokens: start..<stop, trigger: token..<end, role: attempt.role)
    }

    /// What a match has found so far.
    private struct Attempt {
        let sentence: Range<Int>
        let slots: SlotTable
        /// The pattern's.
        var language = 0
        /// Slots by their places in the table, with the roles that the pattern gives them.
        var filled: [(role: UInt8, slot: Int)] = []
        /// Slots that stand nowhere in the sentence, with places beyond the table's.
        var added: [Slot] = []
        var role: Range<Int>?

        /// Forgets the attempt before.
        mutating func begin(role: Range<Int>?, language: Int) {
            filled.removeAll(keepingCapacity: true)
            added.removeAll()
            self.role = role
            self.language = language
        }

        func slot(_ index: Int) -> Slot {
            index < slots.slots.count ? slots.slots[index] : added[index - slots.slots.count]
        }

        /// Fills in a slot that may stand nowhere in the sentence.
        mutating func add(_ slot: Slot, role: UInt8) {
            filled.append((role, slots.slots.count + added.count))
            added.append(slot)
        }

        /// Where to come back to when a way leads nowhere.
        var mark: (filled: Int, role: Range<Int>?) { (filled.count, role) }

        mutating func reset(to mark: (filled: Int, role: Range<Int>?)) {
            filled.removeLast(filled.count - mark.filled)
            role = mark.role
        }
    }

    /// The person of a pattern that begins with its subject: "PERSON leads ORG", but not "PERSON , leader of ORG".
    private func subject(_ pattern: Grammar.Pattern, _ filled: [Slot]) -> Slot? {
        guard case .slot(.person, _, _) = pattern.elements[0],
            let next = pattern.elements.dropFirst().first(where: {
                if case .words(_, false, _) = $0 { true } else { false }
            }),
            case .words(let alternatives, _, _) = next, alternatives.allSatisfy({ !grammar.isMark($0[0]) })
        else { return nil }
        return filled.filter { $0.kind == .person }.min { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// "the lawyers of the brothers A and B", where A is no name that was read.
    private func isBesideUnreadKin(_ slot: Slot, _ sentence: Range<Int>) -> Bool {
        var place = slot.starts.lowerBound - 1
        guard place > sentence.lowerBound, ["and", "y", "e"].contains(text.word(place)) else { return false }
        while place > sentence.lowerBound, text.facts(place - 1).isCapital || text.word(place - 1) == "," {
            place -= 1
        }
        return KinReader(text: text).isKin(before: place, in: sentence)
    }

    /// "the lawyer of X, *leader of …*": what stands beside a name is said of who bears it, though a "who" may be either.
    private func isApposed(_ slot: Slot, _ pattern: Grammar.Pattern) -> Bool {
        isApposition(pattern)
            && slot.ends.contains {
                text.word($0) == ","
                    && !["who", "que", "quien", "quem", "whose", "cuyo", "cuya"].contains(text.word($0 + 1))
            } && slot.ends.allSatisfy { text.word($0) != "'s" }
    }

    /// Whether a pattern is of the kind "PERSON , leader of …".
    private func isApposition(_ pattern: Grammar.Pattern) -> Bool {
        guard pattern.elements.count > 1, case .slot(.person, _, _) = pattern.elements[0],
            case .words(let alternatives, false, _) = pattern.elements[1]
        else { return false }
        return alternatives.allSatisfy { grammar.isMark($0[0]) }
    }

    /// "Los Lobos, rivals of *X*, are allied with": what follows the comma is said of whoever stands before the aside.
    private func closesApposition(_ slot: Slot, before place: Int) -> Bool {
        place > slot.tokens.upperBound && text.word(place - 1) == "," && isGoverned(slot)
            && slot.ends.contains(place)
    }

    /// "gangsters hired *by* Luciano": what follows is not said of him.
    func isGoverned(_ slot: Slot) -> Bool {
        slot.certainty == 1
            && [
                "by", "of", "with", "from", "por", "con", "com", "para", "against", "contra", "for", "than",
                "to", "sobre", "about", "de", "del", "do", "da", "dos", "das", "pelo", "pela",
            ]
            .contains(text.word(slot.starts.lowerBound - 1))
    }

    // MARK: Words

    func has(_ atom: Int32, _ token: Int) -> Bool {
        places(token).contains { atoms[$0] == atom }
    }

    /// Where a phrase ends that begins at a token.
    private func forward(_ phrase: Int32, from token: Int, _ sentence: Range<Int>) -> Int? {
        let words = steps.phrases[Int(phrase)]
        guard token + words.count <= sentence.upperBound else { return nil }
        var next = token
        for place in words {
            guard has(steps.atoms[Int(place)], next) else { return nil }
            next += 1
        }
        return next
    }

    /// Whether the word at a token may be one of some atoms.
    private func mayBe(_ atoms: PatternSteps.AtomFilter, _ token: Int, _ sentence: Range<Int>) -> Bool {
        sentence.contains(token) && filters[Int(text.tokens[token].type)].mayMeet(atoms)
    }

    // MARK: Rightwards

    private func right(_ range: Range<Int>, from token: Int, _ attempt: inout Attempt) -> Int? {
        guard !range.isEmpty else { return token }
        let rest = range.lowerBound + 1..<range.upperBound
        switch steps.steps[range.lowerBound] {
        case .words(let list, let isOptional, let isRole):
            let list = steps.lists[Int(list)]
            if mayBe(list.openers, token, attempt.sentence) {
                for phrase in list.phrases {
                    guard let end = forward(phrase, from: token, attempt.sentence) else { continue }
                    let before = attempt.mark
                    if isRole { attempt.role = token..<end }
                    if let stop = right(rest, from: end, &attempt) { return stop }
                    attempt.reset(to: before)
                }
            }
            return isOptional ? right(rest, from: token, &attempt) : nil
        case .gap(let length):
            for skipped in 0...Int(length) where token + skipped <= attempt.sentence.upperBound {
                let before = attempt.mark
                if let stop = right(rest, from: token + skipped, &attempt) { return stop }
                attempt.reset(to: before)
                if token + skipped < attempt.sentence.upperBound, blocksGap(token + skipped, attempt) {
                    return nil
                }
            }
            return nil
        case .slot(let kind, let role, let isList):
            for index in attempt.slots.entered(at: token) {
                let slot = attempt.slots.slots[index]
                guard slot.kind == kind, slot.tokens.lowerBound >= token, !isSharedSubject(slot) else {
                    continue
                }
                for end in slot.ends.reversed() {
                    let before = attempt.mark
                    attempt.filled.append((role, index))
                    let stop = isList ? list(kind, role, after: slot.ends.min() ?? end, &attempt) : end
                    if let stop = right(rest, from: stop, &attempt) { return stop }
                    attempt.reset(to: before)
                }
            }
            return nil
        }
    }

    /// "and" stands for the subject that the verb after it shares, and for nothing that a verb before it could take.
    private func isSharedSubject(_ slot: Slot) -> Bool {
        slot.certainty < 1 && ["and", "y", "e"].contains(text.word(slot.tokens.lowerBound))
    }

    /// The rest of an enumeration: "Colombia*, Ecuador, Peru, and Chile*".
    private func list(_ kind: Slot.Kind, _ role: UInt8, after end: Int, _ attempt: inout Attempt) -> Int {
        var end = end
        while true {
            var next = end
            while next < attempt.sentence.upperBound, next < end + 4, isListWord(next),
                !attempt.slots.entered(at: next).contains(where: { attempt.slots.slots[$0].certainty == 1 })
            { next += 1 }
            guard next > end,
                let index = attempt.slots.entered(at: next).first(where: {
                    attempt.slots.slots[$0].kind == kind
                        && attempt.slots.slots[$0].tokens.lowerBound <= next + 2
                })
            else { return end }
            let slot = attempt.slots.slots[index]
            // "arrested A and B fled": B did something of his own.
            if kind == .person, !endsRow(slot, attempt.sentence), text.word(slot.tokens.upperBound) != "and",
                !["y", "e"].contains(text.word(slot.tokens.upperBound))
            {
                return end
            }
            attempt.filled.append((role, index))
            end = slot.tokens.upperBound
        }
    }

    private func isListWord(_ token: Int) -> Bool {
        [
            ",", "and", "y", "e", "o", "or", "ou", "as", "well", "asi", "como", "&", "in", "en", "em", "no",
            "na", "nos", "nas", "de", "la", "el", "o", "a", "the", "including", "incluidos", "incluyendo",
            "incluido", "incluindo", "inclusive", "namely", "especially", "particularly", "such",
        ].contains(text.word(token))
    }

    // MARK: Leftwards

    private func left(_ range: Range<Int>, before token: Int, _ attempt: inout Attempt) -> Int? {
        guard !range.isEmpty else { return token }
        let rest = range.lowerBound..<range.upperBound - 1
        switch steps.steps[range.upperBound - 1] {
        case .words(let list, let isOptional, let isRole):
            let list = steps.lists[Int(list)]
            if mayBe(list.closers, token - 1, attempt.sentence) {
                for phrase in list.phrases {
                    let start = token - steps.phrases[Int(phrase)].count
                    guard start >= attempt.sentence.lowerBound,
                        forward(phrase, from: start, attempt.sentence) != nil
                    else { continue }
                    let before = attempt.mark
                    if isRole { attempt.role = start..<token }
                    if let first = left(rest, before: start, &attempt) { return first }
                    attempt.reset(to: before)
                }
            }
            if isOptional { return left(rest, before: token, &attempt) }
            if let place = sharedAuxiliary(list, before: token, attempt.sentence) {
                return left(rest, before: place, &attempt)
            }
            return nil
        case .gap(let length):
            for skipped in 0...Int(length) where token - skipped >= attempt.sentence.lowerBound {
                let before = attempt.mark
                if let first = left(rest, before: token - skipped, &attempt) { return first }
                attempt.reset(to: before)
                if token - skipped - 1 >= attempt.sentence.lowerBound, blocksGap(token - skipped - 1, attempt)
                {
                    return nil
                }
            }
            return nil
        case .slot(let kind, let role, _):
            // "has allegedly", "fue", "no": between a subject and its verb.
            var place = token
            for _ in 0...7 {
                for index in attempt.slots.left(before: place) where attempt.slots.slots[index].kind == kind {
                    if rest.isEmpty, closesApposition(attempt.slots.slots[index], before: place) { continue }
                    let before = attempt.mark
                    attempt.filled.append((role, index))
                    for start in attempt.slots.slots[index].starts.reversed() {
                        if let first = left(rest, before: start, &attempt) { return first }
                    }
                    attempt.reset(to: before)
                }
                guard place - 1 >= attempt.sentence.lowerBound,
                    text.phrases.phrase(.adverb, at: place - 1) != nil || isManner(place - 1)
                        || isDate(place - 1)
                else { break }
                place -= 1
            }
            guard rest.isEmpty else { return nil }
            let subject =
                distantSubject(before: place, kind, attempt.sentence, attempt.slots)
                ?? droppedSubject(kind, before: place, attempt.language, attempt.sentence, attempt.slots)
            guard let subject else { return nil }
            attempt.add(subject, role: role)
            return subject.starts.lowerBound
        }
    }

    /// "que *desde el 6 de junio* está preso": a date may stand between, too.
    private func isDate(_ token: Int) -> Bool {
        func counts(_ token: Int) -> Bool {
            text.facts(token).isNumber || text.phrases.phrase(.month, at: token) != nil
        }
        if counts(token) { return true }
        return ["de", "del", "desde", "since", "in", "en", "em", "on", "el"].contains(text.word(token))
            && counts(token + 1)
    }

    private func isManner(_ token: Int) -> Bool {
        text.facts(token).length > 4 && (text.ends(token, in: "mente") || text.ends(token, in: "ly"))
    }

    /// A gap passes over words, not over other people or groups, nor from one clause into another.
    private func blocksGap(_ token: Int, _ attempt: Attempt) -> Bool {
        if [";", ":", "("].contains(text.word(token)) { return true }
        if ["and", "y", "e"].contains(text.word(token)), text.word(token - 1) == "," { return true }
        return attempt.slots.entered(at: token).contains {
            let slot = attempt.slots.slots[$0]
            return slot.tokens.contains(token) && (slot.kind == .person || slot.kind == .organization)
        }
    }
}
