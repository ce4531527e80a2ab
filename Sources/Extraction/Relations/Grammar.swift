/// The patterns by which relations are read, compiled from `Resources/extraction/patterns.*.txt`.
///
///     @LEADER = leader | boss | head
///     leads: PERSON , the? @LEADER of ORG
///
/// A pattern is a row of elements: a word ("of"), alternatives in parentheses, a list by its name, each with "?" where
/// it may be missing; a slot (PERSON, ORG, BODY, FACILITY, PLACE, CRIME; OWNER for "his" before "brother"; "PERSON|ORG"
/// for either), with its role after "=" where the relation has several of a kind, and with "+" where a whole
/// enumeration is meant; "~4" for up to four words that name nobody.
/// "@NAME/raid = raid on" tells what an event is called before the name of whom or what it befell.
/// A word's "*" stands for any ending. `role:(…)` keeps what stood there as the relation's role.
struct Grammar: Sendable {
    /// One element of a pattern.
    enum Element: Sendable {
        case words(alternatives: [[Int]], isOptional: Bool, isRole: Bool)
        case slot(Slot.Kind, role: String, isList: Bool)
        case gap(Int)
    }

    /// One line of a grammar file.
    final class Pattern: Sendable {
        /// "leads", "event/raid".
        let relation: String
        let elements: [Element]
        /// Which file it comes from, counted in the order given.
        let language: Int
        /// Where it stands, for messages and for the curious.
        let line: String
        /// What the relation becomes, and the type of the event that it may be: "raid".
        let rule: RelationRule
        let eventType: String

        init(relation: String, elements: [Element], language: Int, line: String) {
            self.relation = relation
            self.elements = elements
            self.language = language
            self.line = line
            eventType = String(relation.split(separator: "/").last ?? "")
            rule = RelationRule.standard[relation] ?? .event(eventType)
        }

        /// Whether "the brother of X" is what it looks for, and no reason to leave X alone.
        var tellsKin: Bool { relation == "family" || relation == "associate" }
    }

    /// Where matching begins: at this alternative of this element.
    struct Trigger: Sendable {
        let pattern: Int
        let element: Int
        let alternative: Int
        let needs: Needs
    }

    /// What a sentence must have for a pattern to fit it: the pattern's language, and the kinds of its slots.
    struct Needs: Sendable {
        private let bits: UInt16

        /// What a pattern needs; or what a sentence has, which may be in several languages.
        init(_ languages: LanguageSet, _ kinds: Slot.Kinds) {
            bits = UInt16(languages.rawValue) << 8 | UInt16(kinds.rawValue)
        }

        /// Whether a sentence that has `others` has all of it.
        func areMet(by others: Needs) -> Bool { bits & ~others.bits == 0 }
    }

    /// The grammar of the three languages.
    static let standard = Grammar([
        ExtractionTables.patternsEn, ExtractionTables.patternsEs, ExtractionTables.patternsPt,
    ])

    private(set) var patterns: [Pattern] = []
    /// The patterns as they are matched.
    private(set) var steps = PatternSteps([], triggers: [])
    private var exact: [String: Int] = [:]
    private var stems: [String: Int] = [:]
    /// The atoms again by their hashes, and for the first three bytes of stems how long stems are that begin with them.
    private var exactWords = WordFilter()
    private var exactByHash = HashTable(capacity: 1 << 12)
    private var stemsByHash = HashTable(capacity: 1 << 12)
    private var stemLengths = HashTable(capacity: 1 << 10)
    private var marks: Set<Int> = []
    private var auxiliaries: Set<Int> = []
    private var lists: [String: [[Int]]] = [:]
    private var language = 0
    /// What events are called, by language and type: "0/raid" is "raid on".
    private(set) var eventNames: [String: String] = [:]

    /// Compiles grammar files; a line that cannot be read is a programmer's mistake.
    init(_ files: [StaticString]) {
        for (number, file) in files.enumerated() {
            language = number
            lists = [:]
            let text = file.description
            for line in Grammar.cut(text[...], at: "\n") where line.utf8.first != UInt8(ascii: "#") {
                read(String(line))
            }
        }
        marks = Set([",", "'s", "-", ":", "and", "y", "e"].compactMap { exact[$0] })
        auxiliaries = Set(
            ["was", "were", "been", "is", "are", "being", "fue", "fueron", "sido", "foi", "foram", "ser"]
                .compactMap { exact[$0] })
        var triggers = Array(repeating: [Trigger](), count: exact.count + stems.count)
        let small = smallWords
        for index in patterns.indices { addTriggers(of: index, small, to: &triggers) }
        steps = PatternSteps(patterns, triggers: triggers)
        for (key, atom) in exact {
            exactWords.insert(Word(key))
            exactByHash.set(Word(key).hash, UInt32(atom))
        }
        for (stem, atom) in stems { stemsByHash.set(Word(stem).hash, UInt32(atom)) }
        for stem in stems.keys {
            stemLengths.insert(Lexicon.hash(stem.utf8.prefix(3)), or: 1 << UInt32(min(stem.utf8.count, 31)))
        }
    }

    /// Adds the atoms that a word matches, the whole word's first and then the shortest stem's.
    func addAtoms(of word: WordType, to atoms: inout [Int32]) {
        if exactWords.mayContain(Word(hash: word.hash)), let atom = exactByHash[word.hash] {
            atoms.append(Int32(atom))
        }
        // "X — leader of Los Lobos — was": dashes set off as commas do.
        if word.key == "–" || word.key == "—", let comma = exact[","] { atoms.append(Int32(comma)) }
        guard (3..<24).contains(word.facts.length) else { return }
        var hash = Word("").hash
        var lengths: UInt32 = 0
        var length: UInt32 = 0
        for byte in word.key.utf8 {
            hash = Lexicon.hash(CollectionOfOne(byte), from: hash)
            length += 1
            if length == 3 { lengths = stemLengths[hash] ?? 0 }
            if lengths >> length & 1 != 0, let atom = stemsByHash[hash] { atoms.append(Int32(atom)) }
            if length >= 3, lengths >> length <= 1 { return }
        }
    }

    /// Whether an atom is a mark, the possessive or "and": what may follow a name that is no subject.
    func isMark(_ atom: Int) -> Bool { marks.contains(atom) }

    /// Whether an atom is a form of "to be" that a participle follows.
    func isAuxiliary(_ atom: Int) -> Bool { auxiliaries.contains(atom) }

    // MARK: Reading

    private mutating func read(_ line: String) {
        if line.utf8.first == UInt8(ascii: "@"), let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")) {
            let name = Grammar.cut(line[..<equals], at: " ")[0]
            if name.hasPrefix("@NAME/") {
                let words = Grammar.cut(line[line.index(after: equals)...], at: " ")
                eventNames["\(language)/\(name.dropFirst(6))"] = words.joined(separator: " ")
                return
            }
            lists[String(name)] = alternatives(line[line.index(after: equals)...])
            return
        }
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
        let relation = String(line[..<colon])
        // "PERSON|ORG=payer paid" is two patterns.
        var rows: [[Element]] = [[]]
        for piece in Grammar.pieces(of: line[line.utf8.index(after: colon)...]) {
            let elements = Grammar.choices(piece).map { element($0) }
            if elements.count == 1 {
                for index in rows.indices { rows[index].append(elements[0]) }
            } else {
                rows = rows.flatMap { row in elements.map { row + [$0] } }
            }
        }
        for elements in rows {
            patterns.append(Pattern(relation: relation, elements: elements, language: language, line: line))
        }
    }

    /// A slot once for each kind that it may be of: "PERSON|ORG=payer" is "PERSON=payer" and "ORG=payer".
    private static func choices(_ piece: Substring) -> [Substring] {
        guard isUpper(piece), piece.utf8.contains(UInt8(ascii: "|")) else { return [piece] }
        let end =
            piece.utf8.firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "+") } ?? piece.endIndex
        let kinds = cut(piece[..<end], at: "|")
        let isSlot = kinds.allSatisfy { Slot.Kind(rawValue: String($0)) != nil }
        return isSlot && !kinds.isEmpty ? kinds.map { $0 + piece[end...] } : [piece]
    }

    /// Whether a piece begins with a capital, as slots do and nothing else does.
    private static func isUpper(_ piece: Substring) -> Bool {
        piece.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    }

    /// The parts of a text between signs, empty ones left out.
    private static func cut(_ text: Substring, at sign: Unicode.Scalar) -> [Substring] {
        let sign = UInt8(truncatingIfNeeded: sign.value)
        let bytes = text.utf8
        guard bytes.contains(sign) else { return text.isEmpty ? [] : [text] }
        var parts: [Substring] = []
        var start = bytes.startIndex, rest = bytes
        while let place = rest.firstIndex(of: sign) {
            if start < place { parts.append(text[start..<place]) }
            start = bytes.index(after: place)
            rest = bytes[start...]
        }
        if start < text.endIndex { parts.append(text[start...]) }
        return parts
    }

    /// Cuts a pattern at spaces outside parentheses.
    private static func pieces(of text: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        var depth = 0
        for index in text.utf8.indices {
            switch text.utf8[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: " ") where depth == 0:
                if start < index { pieces.append(text[start..<index]) }
                start = text.utf8.index(after: index)
            default: break
            }
        }
        if start < text.endIndex { pieces.append(text[start...]) }
        return pieces
    }

    private mutating func element(_ piece: Substring) -> Element {
        if piece.utf8.first == UInt8(ascii: "~"), let length = Int(piece.dropFirst()) { return .gap(length) }
        let isList = piece.utf8.last == UInt8(ascii: "+")
        let parts = Grammar.isUpper(piece) ? Grammar.cut(isList ? piece.dropLast() : piece, at: "=") : []
        if let first = parts.first, let kind = Slot.Kind(rawValue: String(first)) {
            return .slot(kind, role: parts.count > 1 ? String(parts[1]) : "", isList: isList)
        }
        let isRole = piece.utf8.starts(with: "role:".utf8)
        var words = isRole ? Substring(piece.utf8.dropFirst(5)) : piece
        let isOptional = words.utf8.last == UInt8(ascii: "?") && words.utf8.count > 1
        if isOptional { words = Substring(words.utf8.dropLast()) }
        if words.utf8.first == UInt8(ascii: "@") {
            guard let list = lists[String(words)] else { preconditionFailure("grammar: no list \(words)") }
            return .words(alternatives: list, isOptional: isOptional, isRole: isRole)
        }
        if words.utf8.first == UInt8(ascii: "("), words.utf8.last == UInt8(ascii: ")") {
            words = Substring(words.utf8.dropFirst().dropLast())
        }
        return .words(alternatives: alternatives(words), isOptional: isOptional, isRole: isRole)
    }

    private mutating func alternatives(_ text: Substring) -> [[Int]] {
        var found: [[Int]] = []
        for phrase in Grammar.cut(text, at: "|") {
            let words = Grammar.cut(phrase, at: " ").map(String.init)
            if words.count == 1, words[0].utf8.first == UInt8(ascii: "@"), let list = lists[words[0]] {
                found += list; continue
            }
            found.append(words.map { atom($0) })
        }
        return found
    }

    private mutating func atom(_ word: String) -> Int {
        let isStem = word.utf8.last == UInt8(ascii: "*")
        let plain = isStem ? String(decoding: word.utf8.dropLast(), as: UTF8.self) : word
        let isWord =
            plain.utf8.contains { (0x61...0x7A).contains($0) }
            || plain.contains { $0.isLetter || $0.isNumber }
        let key = isWord && plain != "'s" ? WordType.key(plain) : plain
        let next = exact.count + stems.count
        if isStem {
            precondition(key.utf8.count >= 3, "grammar: a stem has three letters or more: \(word)")
            if let known = stems[key] { return known }
            stems[key] = next
        } else {
            if let known = exact[key] { return known }
            exact[key] = next
        }
        return next
    }

    /// Words that are too common to begin a search at.
    private var smallWords: Set<Int> {
        Set(
            [
                "of", "the", "de", "del", "do", "da", "la", "el", "o", "a", "in", "en", "em", "no", "na", ",",
                "by", "por", "pelo", "pela",
                "is", "es", "é", "was", "fue", "foi", "'s", "and", "y", "e", "que", "who", "from", "to", "un",
                "una", "um", "uma", "his",
                "under", "bajo", "sob", "as", "como", "with", "con", "com", "which", "contra", "on", "se",
            ].compactMap { exact[$0] })
    }

    /// A pattern is tried where its most telling word stands: the first required one that is no small word.
    private func addTriggers(of pattern: Int, _ small: Set<Int>, to triggers: inout [[Trigger]]) {
        let elements = patterns[pattern].elements
        let telling = elements.indices.first { index in
            guard case .words(let alternatives, false, _) = elements[index] else { return false }
            return !alternatives.contains { $0.allSatisfy(small.contains) }
        }
        let required = elements.firstIndex { if case .words(_, false, _) = $0 { true } else { false } }
        guard let telling = telling ?? required, case .words(let alternatives, _, _) = elements[telling]
        else {
            preconditionFailure("grammar: no required word in “\(patterns[pattern].line)”")
        }
        let kinds = elements.reduce(into: Slot.Kinds()) {
            if case .slot(let kind, _, _) = $1 { $0.insert(kind.alone) }
        }
        for (index, words) in alternatives.enumerated() {
            triggers[words[0]].append(
                Trigger(
                    pattern: pattern, element: telling, alternative: index,
                    needs: Needs(LanguageSet(index: patterns[pattern].language), kinds)))
        }
    }
}
