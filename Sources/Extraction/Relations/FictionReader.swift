/// Tells sentences that say they tell a story: "in the series", "la novela narra", "o personagem".
struct FictionReader {
    let text: TokenizedText

    private static let always: WordSet = [
        "fictional", "fiction", "ficcion", "ficticio", "ficticia", "ficcao", "prologue", "prologo", "epilogo",
        "epilogue", "telenovela", "narconovela", "personaje", "personajes", "personagem", "personagens",
        "videojuego", "screenplay", "sitcom",
    ]
    private static let genres: WordSet = [
        "novel", "novels", "film", "movie", "series", "serie", "novela", "novelas", "pelicula", "filme",
        "thriller", "miniseries", "miniserie", "romance", "cuento", "conto", "trilogy", "trilogia", "libreto",
        "saga", "show",
    ]
    private static let articles: WordSet = [
        "the", "this", "his", "her", "la", "el", "esta", "este", "su", "o", "a", "na", "no", "da", "do",
        "del", "essa", "nesta", "neste", "seu", "sua", "al",
    ]
    private static let within: WordSet = [
        "in", "of", "en", "de", "del", "em", "na", "no", "da", "do", "nesta", "neste", "from", "by",
    ]
    private static let tells: WordSet = [
        "tells", "follows", "depicts", "portrays", "narrates", "recounts", "narra", "cuenta", "relata",
        "retrata", "conta", "trata", "sigue", "acompanha", "mostra", "muestra", "shows", "begins", "opens",
    ]

    /// Whether a sentence tells a story.
    func isFiction(_ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            let key = text.word(index)
            if FictionReader.always.contains(key) { return true }
            if ["character", "characters"].contains(key) {
                return ["the", "a", "main", "title"].contains(text.word(index - 1))
            }
            guard FictionReader.genres.contains(key), !text.facts(index).isCapital else { return false }
            // "una serie de robos", "the series of attacks", "novel methods"
            let next = text.facts(index + 1)
            if ["of", "de"].contains(text.word(index + 1)), !text.facts(index + 2).isCapital,
                text.word(index + 2) != "\""
            {
                return false
            }
            if key == "novel", next.isWord, !next.isCapital,
                !FictionReader.tells.contains(text.word(index + 1)),
                !FictionReader.within.contains(text.word(index + 1)),
                !["is", "was", "about", "where", "that", "who"].contains(text.word(index + 1))
            {
                return false
            }
            let isArticled = FictionReader.articles.contains(text.word(index - 1))
            let place = isArticled ? index - 2 : index - 1
            if FictionReader.within.contains(text.word(place)) && isArticled
                || ["na", "no", "da", "do", "del", "nesta", "neste"].contains(text.word(index - 1))
            {
                return true
            }
            return (index + 1..<index + 6).contains { FictionReader.tells.contains(text.word($0)) }
        }
    }
}
