/// Tells sentences that say they tell a story: "in the series", "la novela narra", "o personagem".
struct FictionReader {
    let text: TokenizedText

    private static let always: Set<String> = [
        "fictional", "fiction", "ficcion", "ficticio", "ficticia", "ficcao", "prologue", "prologo", "epilogo",
        "epilogue", "telenovela", "narconovela", "personaje", "personajes", "personagem", "personagens",
        "videojuego", "screenplay", "sitcom",
    ]
    private static let genres: Set<String> = [
        "novel", "novels", "film", "movie", "series", "serie", "novela", "novelas", "pelicula", "filme",
        "thriller", "miniseries", "miniserie", "romance", "cuento", "conto", "trilogy", "trilogia", "libreto",
        "saga", "show",
    ]
    private static let articles: Set<String> = [
        "the", "this", "his", "her", "la", "el", "esta", "este", "su", "o", "a", "na", "no", "da", "do",
        "del", "essa", "nesta", "neste", "seu", "sua", "al",
    ]
    private static let within: Set<String> = [
        "in", "of", "en", "de", "del", "em", "na", "no", "da", "do", "nesta", "neste", "from", "by",
    ]
    private static let tells: Set<String> = [
        "tells", "follows", "depicts", "portrays", "narrates", "recounts", "narra", "cuenta", "relata",
        "retrata", "conta", "trata", "sigue", "acompanha", "mostra", "muestra", "shows", "begins", "opens",
    ]

    /// Whether a sentence tells a story.
    func isFiction(_ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            let key = text.key(index)
            if FictionReader.always.contains(key) { return true }
            if ["character", "characters"].contains(key) {
                return ["the", "a", "main", "title"].contains(text.key(index - 1))
            }
            guard FictionReader.genres.contains(key), !text.type(index).isCapital else { return false }
            // "una serie de robos", "the series of attacks", "novel methods"
            let next = text.type(index + 1)
            if ["of", "de"].contains(text.key(index + 1)), !text.type(index + 2).isCapital,
                text.key(index + 2) != "\""
            {
                return false
            }
            if key == "novel", next.isWord, !next.isCapital,
                !FictionReader.tells.union(FictionReader.within).contains(next.key),
                !["is", "was", "about", "where", "that", "who"].contains(next.key)
            {
                return false
            }
            let isArticled = FictionReader.articles.contains(text.key(index - 1))
            let place = isArticled ? index - 2 : index - 1
            if FictionReader.within.contains(text.key(place)) && isArticled
                || ["na", "no", "da", "do", "del", "nesta", "neste"].contains(text.key(index - 1))
            {
                return true
            }
            return (index + 1..<index + 6).contains { FictionReader.tells.contains(text.key($0)) }
        }
    }
}
