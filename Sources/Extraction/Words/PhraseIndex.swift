/// The phrases of the word lists that a text holds: for each token, those that begin there, the longest of each class.
///
/// Most are single words, of which ``WordFacts`` has told the classes once a document's word; only where a phrase of several words may
/// begin are the lists looked through.
final class PhraseIndex: Sendable {
    /// "Ministro del Interior" at tokens 4–7, a post.
    struct Phrase: Sendable {
        let tokens: Range<Int>
        let kind: Lexicon.Class
        let size: UInt8
        fileprivate let entry: Int32

        fileprivate init(_ tokens: Range<Int>, _ entry: Lexicon.Entry, _ number: Int32) {
            self.tokens = tokens
            kind = entry.kind
            size = entry.size
            self.entry = number
        }

        var detail: String { Lexicon.standard.entry(entry).detail }
    }

    /// What begins at a token.
    private struct Opening {
        var classes = Lexicon.Classes()
        /// The first of its phrases; or the complement of the number of its word's first entry, where no longer phrase begins.
        var place: Int32 = 0
    }

    /// One for each token.
    private let openings: [Opening]
    private let phrases: [Phrase]

    /// Looks every token up; the longest phrase of the lists has eight words.
    init(tokens: [TokenizedText.Token], facts: [WordFacts]) {
        var phrases: [Phrase] = []
        openings = Array(unsafeUninitializedCapacity: tokens.count) { openings, count in
            tokens.withUnsafeBufferPointer { tokens in
                facts.withUnsafeBufferPointer { facts in
                    PhraseIndex.lookUp(tokens, facts, into: openings, &phrases)
                }
            }
            count = tokens.count
        }
        self.phrases = phrases
    }

    private static func lookUp(
        _ tokens: UnsafeBufferPointer<TokenizedText.Token>, _ facts: UnsafeBufferPointer<WordFacts>,
        into openings: UnsafeMutableBufferPointer<Opening>, _ phrases: inout [Phrase]
    ) {
        // "Latin American" is nobody's demonym, though "American" is.
        var homelessUntil = 0
        for start in tokens.indices {
            let first = facts[Int(tokens[start].type)]
            if first.marks.contains(.goesOn), start + 1 < tokens.count, tokens[start + 1].breaks < 2,
                facts[Int(tokens[start + 1].type)].marks.contains(.goesInside)
            {
                openings.initializeElement(
                    at: start, to: opening(at: start, first, tokens, facts, &phrases, &homelessUntil))
                continue
            }
            var classes = first.classes
            if start < homelessUntil { classes.remove(.demonym) }
            if classes.contains(.demonymless) { homelessUntil = start + 1 }
            openings.initializeElement(at: start, to: Opening(classes: classes, place: ~first.entry))
        }
    }

    /// The phrases that begin at a token, the longest of each class.
    private static func opening(
        at start: Int, _ first: WordFacts, _ tokens: UnsafeBufferPointer<TokenizedText.Token>,
        _ facts: UnsafeBufferPointer<WordFacts>,
        _ phrases: inout [Phrase], _ homelessUntil: inout Int
    ) -> Opening {
        let lexicon = Lexicon.standard
        var opening = Opening(place: Int32(phrases.count))
        let before = phrases.count
        var hash = first.hash
        var marks = first.marks
        for end in start + 1...min(start + 8, tokens.count) {
            if marks.contains(.isPhrase) {
                lexicon.forEachEntry(from: lexicon.firstEntry(hash)) { entry, number in
                    guard first.fits(entry.kind, words: end - start) else { return }
                    if entry.kind == .demonym, start < homelessUntil { return }
                    if entry.kind == .demonymless { homelessUntil = end }
                    let phrase = Phrase(start..<end, entry, number)
                    if let known = phrases[before...].firstIndex(where: { $0.kind == entry.kind }) {
                        // The hand-written lists come last, and their entries first.
                        if phrases[known].tokens.count < phrase.tokens.count { phrases[known] = phrase }
                    } else {
                        phrases.append(phrase)
                        opening.classes.insert(entry.kind)
                    }
                }
            }
            guard end < tokens.count, tokens[end].breaks < 2, marks.contains(.goesOn) else { break }
            let next = facts[Int(tokens[end].type)]
            guard next.marks.contains(.goesInside) else { break }
            hash = Lexicon.hash(hash, then: next.hash)
            marks = lexicon.marks(hash)
        }
        return opening
    }

    /// The classes of the phrases that begin at a token.
    func classes(at token: Int) -> Lexicon.Classes {
        openings.indices.contains(token) ? openings[token].classes : Lexicon.Classes()
    }

    /// The longest phrase of a class that begins at a token.
    func phrase(_ kind: Lexicon.Class, at token: Int) -> Phrase? {
        classes(at: token).contains(kind) ? known(kind, at: token) : nil
    }

    /// The longest phrase of any of several classes that begins at a token, the first class winning a tie.
    func longest(_ kinds: [Lexicon.Class], at token: Int) -> Phrase? {
        let classes = classes(at: token)
        guard !classes.isEmpty else { return nil }
        var best: Phrase?
        for kind in kinds where classes.contains(kind) {
            let phrase = known(kind, at: token)
            if phrase.tokens.count > best?.tokens.count ?? 0 { best = phrase }
        }
        return best
    }

    /// The phrase of a class of which ``classes(at:)`` has told.
    private func known(_ kind: Lexicon.Class, at token: Int) -> Phrase {
        var place = openings[token].place
        guard place < 0 else {
            while phrases[Int(place)].kind != kind { place += 1 }
            return phrases[Int(place)]
        }
        place = ~place
        while Lexicon.standard.entry(place).kind != kind { place = Lexicon.standard.entry(place).next }
        return Phrase(token..<token + 1, Lexicon.standard.entry(place), place)
    }
}
