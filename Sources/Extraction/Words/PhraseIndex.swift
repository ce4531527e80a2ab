/// The phrases of the word lists that a text holds: for each token, those that begin there, the longest of each class.
struct PhraseIndex: Sendable {
    /// "Ministro del Interior" at tokens 4–7, a post.
    struct Phrase: Sendable {
        let tokens: Range<Int>
        let kind: Lexicon.Class
        let detail: String
        let size: UInt8
    }

    private let firsts: [Int32]
    /// For each token the classes of its phrases, as bits.
    private let masks: [UInt64]
    private let phrases: [Phrase]

    /// Looks every token up; the longest phrase of the lists has eight words.
    init(tokens: [TokenizedText.Token], types: [WordType], lexicon: Lexicon) {
        var firsts = Array(repeating: Int32(-1), count: tokens.count + 1)
        var masks = Array(repeating: UInt64(0), count: tokens.count + 1)
        var phrases: [Phrase] = []
        // "Latin American" is nobody's demonym, though "American" is.
        var homelessUntil = 0
        let opens = types.map { $0.marks.contains(.opensPhrase) }
        for start in tokens.indices where opens[Int(tokens[start].type)] {
            let first = types[Int(tokens[start].type)]
            let before = phrases.count
            var hash = first.hash
            var marks = first.marks
            for end in start + 1...min(start + 8, tokens.count) {
                if marks.contains(.isPhrase) {
                    lexicon.forEachEntry(hash) { entry in
                        guard PhraseIndex.fits(first, entry.kind, words: end - start) else { return }
                        if entry.kind == .demonym, start < homelessUntil { return }
                        if entry.kind == .demonymless { homelessUntil = end }
                        let phrase = Phrase(
                            tokens: start..<end, kind: entry.kind, detail: entry.detail, size: entry.size)
                        if let known = phrases[before...].firstIndex(where: { $0.kind == entry.kind }) {
                            // The hand-written lists come last, and their entries first.
                            if phrases[known].tokens.count < phrase.tokens.count { phrases[known] = phrase }
                        } else {
                            phrases.append(phrase)
                            masks[start] |= 1 << UInt64(entry.kind.rawValue)
                        }
                    }
                }
                guard end < tokens.count, tokens[end].breaks < 2, marks.contains(.goesOn) else { break }
                hash = Lexicon.hash(hash, then: types[Int(tokens[end].type)].hash)
                marks = lexicon.marks(hash)
            }
            if phrases.count > before { firsts[start] = Int32(before) }
        }
        self.firsts = firsts
        self.masks = masks
        self.phrases = phrases
    }

    /// The longest phrase of a class that begins at a token.
    func phrase(_ kind: Lexicon.Class, at token: Int) -> Phrase? {
        guard masks.indices.contains(token), masks[token] & (1 << UInt64(kind.rawValue)) != 0 else {
            return nil
        }
        var index = Int(firsts[token])
        while index < phrases.count, phrases[index].tokens.lowerBound == token {
            if phrases[index].kind == kind { return phrases[index] }
            index += 1
        }
        return nil
    }

    /// The longest phrase of any of several classes that begins at a token, the first class winning a tie.
    func longest(_ kinds: [Lexicon.Class], at token: Int) -> Phrase? {
        guard masks.indices.contains(token), masks[token] != 0 else { return nil }
        let mask = masks[token]
        var best = -1, length = 0
        for kind in kinds where mask & (1 << UInt64(kind.rawValue)) != 0 {
            var index = Int(firsts[token])
            while phrases[index].kind != kind { index += 1 }
            if phrases[index].tokens.count > length {
                best = index
                length = phrases[index].tokens.count
            }
        }
        return best < 0 ? nil : phrases[best]
    }

    /// Names need their capital; short acronyms are written in capitals only.
    private static func fits(_ first: WordType, _ kind: Lexicon.Class, words: Int) -> Bool {
        switch kind {
        case .country:
            first.isCapital && (first.key.utf8.count > 2 || words > 1 || first.shape.contains(.allCapitals))
        case .place: first.isCapital
        case .acronym: first.shape.contains(.allCapitals) || (first.isCapital && first.key.utf8.count > 4)
        case .legalForm:
            first.shape.contains(.allCapitals) || first.shape.contains(.abbreviation)
                || first.isCapital && first.key.utf8.count > 2
        default: true
        }
    }
}
