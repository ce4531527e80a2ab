/// The language that a sentence is in, told by its function words: an index into the grammar's files.
struct SentenceLanguage {
    /// English, Spanish, Portuguese, in the order of the grammar's files.
    static let codes = ["en", "es", "pt"]

    let text: TokenizedText
    /// What the document is said to be in, or else what most of its words are in; nil where neither tells.
    private let document: Int?
    private let isName: [Bool]

    init(text: TokenizedText, entities: Entities, language: String?) {
        self.text = text
        var isName = Array(repeating: false, count: text.tokens.count)
        for reference in entities.references {
            for index in reference.mention.tokens { isName[index] = true }
        }
        self.isName = isName
        let counts = SentenceLanguage.counts(text, text.tokens.indices, isName)
        let best = SentenceLanguage.best(counts)
        document =
            language.flatMap { SentenceLanguage.codes.firstIndex(of: String($0.prefix(2))) }
            ?? (best.count == 1 ? best.first : nil)
    }

    /// The languages that a sentence may be in; one, unless nothing in it and the document tells.
    func languages(of sentence: Range<Int>) -> Set<Int> {
        let best = SentenceLanguage.best(SentenceLanguage.counts(text, sentence, isName))
        if best.count > 1, let document, best.contains(document) { return [document] }
        return best
    }

    /// The one language of the sentence that holds a token; nil where nothing tells.
    func language(at token: Int) -> String? {
        var low = 0, high = text.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if text.sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        guard text.sentences.indices.contains(low), text.sentences[low].contains(token) else { return nil }
        let found = languages(of: text.sentences[low])
        return found.count == 1 ? found.first.map { SentenceLanguage.codes[$0] } : nil
    }

    private static func best(_ counts: [Int]) -> Set<Int> {
        let most = counts.max() ?? 0
        return Set(counts.indices.filter { counts[$0] == most })
    }

    private static func counts(_ text: TokenizedText, _ range: Range<Int>, _ isName: [Bool]) -> [Int] {
        var counts = [0, 0, 0]
        for index in range where !isName[index] {
            let key = text.key(index)
            if let telling = words[key] {
                for language in telling { counts[language] += 1 }
            } else if key.utf8.count > 5 {
                if key.hasSuffix("cao") || key.hasSuffix("coes") { counts[2] += 1 }
                if key.hasSuffix("cion") || key.hasSuffix("ciones") { counts[1] += 1 }
            }
        }
        return counts
    }

    /// The languages that each function word tells of.
    private static let words: [String: [Int]] = {
        let lists = [
            """
            the of and was were is are in to by with for from that which who whose his her its their he she it has
            had been at on as an this after before while when where not did or but into during
            through over under against than they them about until since between there would could
            """,
            """
            el los las del en y fue un una con por su sus que al se lo la es son fueron ha han habia era donde
            quien cuando tras pero sin como este esta sobre segun le les de esta estaba ya desde hasta entre no si
            """,
            """
            o os do da dos das em e foi um uma com por seu sua seus suas que ao aos se as é sao foram tem tinha
            era onde quem quando apos mas sem como este esta sobre segundo lhe de estava ja desde ate entre no na
            nos nas pelo pela nao à num numa
            """,
        ]
        var words: [String: [Int]] = [:]
        for (language, list) in lists.enumerated() {
            for word in Set(list.split(whereSeparator: \.isWhitespace)) {
                words[String(word), default: []].append(language)
            }
        }
        return words
    }()
}

/// The cues of the word lists, each language's by itself: Spanish "si" is no condition in Portuguese.
struct Cues: Sendable {
    static let standard = Cues()

    private var sets: [[String: Set<String>]] = []

    private init() {
        for table in [ExtractionTables.wordsEn, ExtractionTables.wordsEs, ExtractionTables.wordsPt] {
            var cues: [String: Set<String>] = [:]
            for line in table.description.split(separator: "\n") where line.hasPrefix("cue/") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let words = line[line.index(after: colon)...].split(separator: "|")
                cues[String(line[..<colon].dropFirst(4)), default: []].formUnion(
                    words.map { Lexicon.phraseKey($0) })
            }
            sets.append(cues)
        }
    }

    /// The words of a cue in some languages.
    func words(_ name: String, in languages: Set<Int>) -> Set<String> {
        languages.reduce(into: []) { $0.formUnion(sets[$1][name] ?? []) }
    }
}
