/// Leaves out what only tells a post more exactly: in "ministra de *Asuntos Penitenciarios*" the post has a name, and no body is
/// spoken of, though news corpora mark one there.
struct Portfolios {
    let text: TokenizedText

    /// The mentions that are no portfolio.
    func removed(from mentions: [Mention]) -> [Mention] {
        mentions.filter { mention in
            guard mention.kind.family == .organization,
                text.phrases.longest(
                    [.publicBody, .organizationHead, .gang, .facility], at: mention.tokens.lowerBound)
                    == nil
            else { return true }
            var before = mention.tokens.lowerBound - 1
            guard ["de", "da", "do", "del", "das", "dos"].contains(text.word(before)) else { return true }
            before -= 1
            return !(1...4).contains { length in
                let start = before + 1 - length
                return start >= 0
                    && text.phrases.phrase(.post, at: start).map { $0.tokens.upperBound > before } ?? false
            }
        }
    }
}
