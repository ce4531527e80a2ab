internal import Foundation

/// What a header's words say: whom the column is about, and what it says of them.
struct HeaderReading {
    var party: HeaderWords.Party?
    var field: HeaderWords.Field?
    /// Whether every word of the header is accounted for.
    var isWhole = false
    /// Its words, without accents, case and fillers.
    var words: [String]

    private static let fieldPhrases: [[String]: HeaderWords.Field] = phrases(HeaderWords.fields)
    private static let partyPhrases: [[String]: HeaderWords.Party] = phrases(HeaderWords.parties)
    private static let longestPhrase = 4
    private static let mostWords = 12

    private static func phrases<Meaning>(_ list: [(Meaning, [String])]) -> [[String]: Meaning] {
        var phrases: [[String]: Meaning] = [:]
        for (meaning, texts) in list {
            for text in texts where phrases[words(text)] == nil { phrases[words(text)] = meaning }
        }
        return phrases
    }

    /// The words of a text without accents and case: "FechaNacimiento", "fecha_nacimiento" and "Fecha de nacimiento" alike.
    static func words(_ text: String) -> [String] {
        var spaced = ""
        var previous: Character = " "
        for character in text.prefix(120) {
            if character.isUppercase, previous.isLowercase { spaced.append(" ") }
            spaced.append(character.isLetter || character.isNumber ? character : " ")
            previous = character
        }
        let plain = spaced.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .lowercased()
        let all = plain.split(separator: " ").map(String.init)
        let telling = all.filter { !HeaderWords.fillers.contains($0) || all.count == 1 }
        return Array(telling.prefix(mostWords))
    }

    /// The words of a header, without the numbers at its end.
    init(_ header: String) {
        let text = header.replacing("№", with: " no ").replacing("N°", with: " no ").replacing(
            "#", with: " no ")
        words = HeaderReading.words(text)
        // "Número A" rings "número B"; elsewhere "a" is a filler.
        let all = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if all.count == 2, ["a", "b"].contains(all.first) || ["a", "b"].contains(all.last) {
            let isCaller = all.contains("a")
            if ["numero", "number", "abonado", "msisdn", "party", "telefono", "linea"].contains(
                where: all.contains)
            {
                (party, field, isWhole) = (isCaller ? .caller : .receiver, .phone, true)
                return
            }
        }
        if let exact = HeaderReading.fieldPhrases[words] {
            (field, isWhole) = (exact, true)
            party = HeaderReading.partyPhrases[words]
            return
        }
        var used = Set<Int>()
        party = HeaderReading.longest(HeaderReading.partyPhrases, in: words, used: &used)
        let partyUsed = used
        field = HeaderReading.longest(HeaderReading.fieldPhrases, in: words, used: &used)
        if field == nil {
            var again: Set<Int> = []
            field = HeaderReading.longest(HeaderReading.fieldPhrases, in: words, used: &again)
            used = partyUsed.union(again)
        }
        isWhole = used.count == words.count && !words.isEmpty
    }

    /// The meaning of the longest phrase among words that no other phrase has; of several the last, which names the thing.
    private static func longest<Meaning>(
        _ phrases: [[String]: Meaning], in words: [String], used: inout Set<Int>
    ) -> Meaning? {
        for length in stride(from: min(longestPhrase, words.count), to: 0, by: -1) {
            for start in 0...(words.count - length) {
                let range = start..<start + length
                guard !range.contains(where: used.contains) else { continue }
                if let meaning = phrases[Array(words[range])] {
                    used.formUnion(range)
                    return meaning
                }
            }
        }
        return nil
    }
}
