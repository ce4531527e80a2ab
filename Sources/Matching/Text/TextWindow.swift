internal import Names

/// The words around a place of a text, by the words of the index that they may be.
struct TextWindow {
    /// How many words on either side may belong to a name.
    static let reach = 12

    /// Words of one name are at most so far apart: Joaquín "El Chapo" Guzmán.
    private static let widestGap = 3

    /// How far a name of one word must agree, in percent: in sound, not only in meaning.
    private static let leastAlone = 97

    /// Up to so many bytes, names of one word must be spelled alike: "UK" is no "UCK".
    private static let shortText: UInt16 = 5

    /// An organisation is seldom named by half of its words.
    private static let leastShareOfOthers = 0.6

    private var turns: [UInt32]
    private var places: [Int32]
    private var percents: [UInt8]
    private var turn: UInt32 = 0
    private var center = 0

    init(wordCount: Int) {
        turns = [UInt32](repeating: 0, count: wordCount)
        places = [Int32](repeating: 0, count: wordCount)
        percents = [UInt8](repeating: 0, count: wordCount)
    }

    /// Notes the words around a place, the nearest first, up to where a sentence ends.
    mutating func fill(around center: Int, _ words: [TextWords.Word], _ tokens: TextTokens) {
        turn &+= 1
        if turn == 0 {
            for at in turns.indices { turns[at] = 0 }
            turn = 1
        }
        self.center = center
        note(center, words, tokens)
        var (left, right) = (center, center)
        for _ in 0..<Self.reach {
            if right + 1 < words.count, words[right + 1].gap != .hard {
                right += 1
                note(right, words, tokens)
            }
            if left > 0, words[left].gap != .hard {
                left -= 1
                note(left, words, tokens)
            }
        }
    }

    private mutating func note(_ at: Int, _ words: [TextWords.Word], _ tokens: TextTokens) {
        let found = tokens.tokens[Int(words[at].token)].found
        for number in Int(found.lowerBound)..<Int(found.upperBound) {
            let hit = tokens.found[number]
            let word = Int(hit.word)
            guard turns[word] != turn else { continue }
            turns[word] = turn
            places[word] = Int32(at)
            percents[word] = hit.percent
        }
    }

    /// Words of a text that are enough of a name.
    struct Span {
        /// From the first to the last.
        var words: ClosedRange<Int>
        /// Whether the name has words beside legal forms that are not among them.
        var lacksWords: Bool
        /// Whether every part of the name is there, titles and legal forms included.
        var isWhole: Bool
    }

    /// The words around the center that are enough of a name; nil where there are not.
    func span(of name: Int, _ index: IndexSections, around center: Int) -> Span? {
        let entry = index.names[name]
        var found: [(place: Int, gain: Int)] = []
        var counting = 0
        for at in Int(entry.partStart)..<Int(entry.partStart) + Int(entry.partCount) {
            let part = index.parts[at]
            let kind = Name.PartKind(rawValue: part.kindAndClass & 15) ?? .name
            let isTelling =
                switch kind {
                case .name, .patronymic, .common, .place, .number: true
                case .initial, .particle, .title, .suffix, .legalForm: false
                }
            if isTelling { counting += 1 }
            let word = Int(part.word)
            guard turns[word] == turn else { continue }
            let gain = isTelling ? Int(part.weight) * Int(percents[word]) : 0
            found.append((Int(places[word]), gain))
        }
        if found.count > 1 { found.sort { $0.place < $1.place } }
        guard let at = found.firstIndex(where: { $0.place == center }) else { return nil }
        // What hangs together with the word that began the search.
        var (first, last) = (at, at)
        while first > 0, found[first].place - found[first - 1].place <= Self.widestGap { first -= 1 }
        while last + 1 < found.count, found[last + 1].place - found[last].place <= Self.widestGap {
            last += 1
        }
        let kept = found[first...last]
        let gain = kept.reduce(0) { $0 + $1.gain }
        let isPerson = entry.flags & IndexName.person != 0
        let least = isPerson ? TextTriggers.leastShare : Self.leastShareOfOthers
        guard Double(gain) >= least * 100 * Double(entry.weight) else { return nil }
        let start = kept.first?.place ?? center
        let end = kept.last?.place ?? center
        if counting > 1, isPerson, start == end { return nil }
        // One word alone must be that word, and none of its variants in other languages.
        if counting == 1 {
            let least = index.names[name].textCount <= Self.shortText ? 100 : Self.leastAlone
            guard kept.contains(where: { $0.gain >= least * Int(entry.weight) }) else { return nil }
        }
        return Span(
            words: start...end, lacksWords: kept.count { $0.gain > 0 } < counting,
            isWhole: kept.count >= Int(entry.partCount))
    }

    /// A person's name with the names right beside it, which may be somebody else's: "Héctor Guerrero *Pérez*".
    func widened(_ span: ClosedRange<Int>, _ words: [TextWords.Word], _ tokens: TextTokens) -> ClosedRange<
        Int
    > {
        let script = words[span.lowerBound].script
        func isNear(_ gap: TextWords.Gap) -> Bool { gap == .space || gap == .joint }
        func isName(_ at: Int) -> Bool {
            let token = tokens.tokens[Int(words[at].token)]
            return words[at].isCapital && words[at].script == script && token.isName && !token.isParticle
        }
        func isParticle(_ at: Int) -> Bool { tokens.tokens[Int(words[at].token)].isParticle }
        var (first, last) = (span.lowerBound, span.upperBound)
        for _ in 0..<3 {
            // What begins a sentence has its capital from there.
            guard first > 0, isNear(words[first].gap), words[first - 1].gap != .hard, isName(first - 1) else {
                break
            }
            first -= 1
        }
        for _ in 0..<3 {
            var next = last + 1
            while next < words.count, next - last <= 2, isNear(words[next].gap), isParticle(next) {
                next += 1
            }
            guard next < words.count, isNear(words[next].gap), isName(next) else { break }
            last = next
        }
        return first...last
    }
}
