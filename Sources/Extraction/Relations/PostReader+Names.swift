/// What posts are called: "President of Chile", "Presidente de Chile", "Director del penal de Tocorón".
extension PostReader {
    private static let manyOf = WordSet(keys: Lexicon.standard.cues("official"))

    /// "President of Chile", "Presidente de Chile", "Director del penal de Tocorón".
    func name(of post: Post) -> String {
        var words = text.line(post.title)
        for prefix in ["former ", "ex-", "ex "] where words.lowercased().hasPrefix(prefix) {
            words = String(words.dropFirst(prefix.count))
        }
        if words.lowercased().hasPrefix("expresident") { words = String(words.dropFirst(2)) }
        words = words.prefix(1).uppercased() + words.dropFirst()
        let language = language(of: post.title)
        let of = language == "en" ? "of" : "de"
        // A state has one president and many judges.
        let isOfMany = post.title.contains { PostReader.manyOf.contains(text.word($0)) }
        if let country = post.country, !isOfMany, let name = CountryNames.standard.name(country, language) {
            let article =
                ["us", "gb", "nl", "ph", "do", "ae", "cf", "bs"].contains(country) && language == "en"
                ? "the " : ""
            return "\(words) \(language == "pt" ? PostReader.portugueseOf(name) : of) \(article)\(name)"
        }
        guard let seat = post.seat else { return words }
        let link = text.key(seat.lowerBound - 1)
        let between = ["of", "de", "del", "do", "da"].contains(link) ? link : of
        return "\(words) \(between) \(text.line(seat))"
    }

    /// "do Brasil", "da Colômbia", "de Portugal".
    private static func portugueseOf(_ country: String) -> String {
        let bare = [
            "Portugal", "Cuba", "Angola", "Moçambique", "Israel", "El Salvador", "Honduras", "Cabo Verde",
            "Andorra",
        ]
        if bare.contains(country) { return "de" }
        if country.hasSuffix("os") || country.hasPrefix("Estados") { return "dos" }
        return country.hasSuffix("a") ? "da" : "do"
    }

    private func language(of title: Range<Int>) -> String {
        let key = Array(title.map(text.key).joined(separator: " ").utf8)
        func has(_ word: String) -> Bool {
            let word = word.utf8
            return key.count >= word.count
                && (0...key.count - word.count).contains { key[$0...].starts(with: word) }
        }
        let english = [
            "president", "minister", "attorney", "prosecutor", "governor", "mayor", "senator", "judge",
            "justice", "secretary", "chief",
            "ambassador", "king", "queen", "spokes", "commissioner", "lawmaker", "congress", "representative",
            "councilman", "leader",
        ]
        if english.contains(where: has), !has("presidente"),
            !has("presidenta")
        {
            return "en"
        }
        let portuguese = [
            "ministro da", "prefeit", "procurador-", "deputado", "juiza", "embaixador", "diretor", "primeiro",
            "vereador", "desembargador",
            "secretario da", "promotor", "governador", "porta-voz",
        ]
        if portuguese.contains(where: has) { return "pt" }
        if let language = languages.language(at: title.lowerBound) { return language }
        let around = max(0, title.lowerBound - 40)..<min(text.tokens.count, title.upperBound + 40)
        let marks = around.reduce(into: 0) { count, index in
            let key = text.word(index)
            if ["do", "da", "dos", "das", "nao", "é", "um", "uma", "em", "ao", "foi"].contains(key) {
                count += 1
            }
            if ["el", "los", "las", "del", "un", "una", "en", "y", "fue"].contains(key) { count -= 1 }
        }
        return marks > 0 ? "pt" : "es"
    }

    /// The country that a bare "President" means: the only one that document and demonyms dwell on, the United States,
    /// whose press says "the President" too, nowhere named.
    static func onlyCountry(_ text: TokenizedText, _ entities: Entities) -> String? {
        var counts: [String: Int] = [:]
        for reference in entities.references where reference.mention.kind == .country {
            if let code = text.phrases.phrase(.country, at: reference.mention.tokens.lowerBound)?.detail {
                counts[code, default: 0] += 1
            }
        }
        for index in text.tokens.indices {
            if let demonym = text.phrases.phrase(.demonym, at: index) {
                counts[demonym.detail, default: 0] += 1
            }
        }
        guard counts["us"] == nil, let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            most.value >= 3
        else { return nil }
        let others = counts.filter { $0.key != most.key }.map(\.value).max() ?? 0
        return most.value >= others * 3 ? most.key : nil
    }
}
