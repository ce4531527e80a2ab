/// Tells names that only say whose brother, wife or lawyer is meant: "el hermano de X", "X's wife".
struct KinReader {
    let text: TokenizedText

    /// Words for "of" that hold an article.
    static let genitives: WordSet = ["del", "do", "da", "dos", "das"]

    private static let kin = WordSet(keys: Lexicon.standard.cues("kin"))

    static func isKin(_ word: Word) -> Bool { kin.contains(word) }

    /// Whether the words up to a place, articles and titles aside, are "the brother of".
    func isKin(before place: Int, in sentence: Range<Int>) -> Bool {
        var place = place
        let passed: [Lexicon.Class] = [
            .determiner, .adjective, .demonym, .gangNoun, .honorific, .rank, .post, .role,
        ]
        for _ in 0..<6 where place > sentence.lowerBound {
            let key = text.word(place - 1)
            if KinReader.genitives.contains(key) || key == "of" || key == "de" || key == "to" {
                return (2...3).contains {
                    place - $0 >= sentence.lowerBound && KinReader.kin.contains(text.word(place - $0))
                }
            }
            if key == "'s" || key == "'" { return false }
            if KinReader.kin.contains(key) { place -= 1; continue }
            guard
                let length = (1...4).last(where: { length in
                    place - length >= sentence.lowerBound
                        && text.phrases.longest(passed, at: place - length)?.tokens.upperBound == place
                })
            else { return false }
            place -= length
        }
        return false
    }

    /// Whether what follows a name is "'s brother".
    func isKin(after end: Int) -> Bool {
        guard ["'s", "'"].contains(text.word(end)) else { return false }
        return (1...3).contains { KinReader.kin.contains(text.word(end + $0)) }
    }
}

extension SlotReader {
    /// Whether a name tells whose kin is meant: "the brother of X", also of "the Los Lobos leader X".
    func isOwner(_ tokens: Range<Int>, from start: Int, in sentence: Range<Int>) -> Bool {
        let kin = KinReader(text: text)
        let named = entities.references[..<next].suffix(4)
        if kin.isKin(after: tokens.upperBound) || kin.isKin(before: start, in: sentence) { return true }
        // "the brother of the leader of Los Lobos, X" may be either.
        let isApart = text.word(start - 1) == ","
        guard start < tokens.lowerBound || isApart,
            let group = named.last(where: { $0.mention.tokens.upperBound == (isApart ? start - 1 : start) })
        else { return false }
        if isApart {
            let head = group.mention.tokens.lowerBound
            return (1...2).contains { length in
                ["of", "de", "del", "do", "da", "dos", "das"].contains(text.word(head - length))
                    && text.phrases.phrase(.role, at: head - length - 1) != nil
                    && kin.isKin(before: head - length, in: sentence)
            }
        }
        return kin.isKin(before: group.mention.tokens.lowerBound, in: sentence)
    }
}
