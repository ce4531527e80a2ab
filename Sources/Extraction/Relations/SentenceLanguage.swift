/// Some of the grammar's languages.
struct LanguageSet: OptionSet, Sendable {
    let rawValue: UInt8
    static let all = LanguageSet(rawValue: 7)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// One language, by its place in the order of the grammar's files.
    init(index: Int) { rawValue = 1 << UInt8(index) }

    /// The one language; nil where there are none or several.
    var index: Int? { rawValue.nonzeroBitCount == 1 ? rawValue.trailingZeroBitCount : nil }
}

/// The language that a sentence is in, told by its function words: an index into the grammar's files.
struct SentenceLanguage {
    /// English, Spanish, Portuguese, in the order of the grammar's files.
    static let codes = ["en", "es", "pt"]

    let text: TokenizedText
    /// What the document is said to be in, or else what most of its words are in; nil where neither tells.
    private let document: LanguageSet?
    private let isName: [Bool]
    /// For each word type the languages that it tells of.
    private let told: [LanguageSet]

    init(text: TokenizedText, entities: Entities, language: String?) {
        self.text = text
        var isName = Array(repeating: false, count: text.tokens.count)
        for reference in entities.references {
            for index in reference.mention.tokens { isName[index] = true }
        }
        self.isName = isName
        told = text.types.map(SentenceLanguage.told)
        let best = SentenceLanguage.best(text, text.tokens.indices, isName, told)
        document =
            language.flatMap { SentenceLanguage.codes.firstIndex(of: String($0.prefix(2))) }
            .map { LanguageSet(index: $0) } ?? (best.index == nil ? nil : best)
    }

    /// The languages that a sentence may be in; one, unless nothing in it and the document tells.
    func languages(of sentence: Range<Int>) -> LanguageSet {
        let best = SentenceLanguage.best(text, sentence, isName, told)
        if best.index == nil, let document, best.isSuperset(of: document) { return document }
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
        return languages(of: text.sentences[low]).index.map { SentenceLanguage.codes[$0] }
    }

    /// The languages that most of the words tell of.
    private static func best(
        _ text: TokenizedText, _ range: Range<Int>, _ isName: [Bool], _ told: [LanguageSet]
    ) -> LanguageSet {
        var counts = (0, 0, 0)
        for index in range where !isName[index] {
            let bits = Int(told[Int(text.tokens[index].type)].rawValue)
            counts.0 += bits & 1
            counts.1 += bits >> 1 & 1
            counts.2 += bits >> 2
        }
        let most = max(counts.0, counts.1, counts.2)
        var best: LanguageSet = []
        if counts.0 == most { best.insert(LanguageSet(index: 0)) }
        if counts.1 == most { best.insert(LanguageSet(index: 1)) }
        if counts.2 == most { best.insert(LanguageSet(index: 2)) }
        return best
    }

    private static func told(by type: WordType) -> LanguageSet {
        if let telling = words[type.hash] { return LanguageSet(rawValue: UInt8(telling)) }
        guard type.facts.length > 5 else { return [] }
        if type.ends(in: "cao") || type.ends(in: "coes") { return LanguageSet(index: 2) }
        if type.ends(in: "cion") || type.ends(in: "ciones") { return LanguageSet(index: 1) }
        return []
    }

    /// The languages that each function word tells of.
    private static let words: HashTable = {
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
        var words = HashTable(capacity: 1 << 9)
        for (language, list) in lists.enumerated() {
            for word in Set(list.split(whereSeparator: \.isWhitespace)) {
                words.insert(Word(String(word)).hash, or: UInt32(LanguageSet(index: language).rawValue))
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
            Lexicon.forEachLine(table) { line in
                guard line.starts(with: "cue/".utf8), let colon = line.firstIndex(of: UInt8(ascii: ":"))
                else { return }
                let words = line[(colon + 1)...].split(separator: UInt8(ascii: "|"))
                cues[String(decoding: line[4..<colon], as: UTF8.self), default: []].formUnion(
                    words.map { Lexicon.phraseKey(Array($0)) })
            }
            sets.append(cues)
        }
    }

    /// The words of a cue in some languages.
    func words(_ name: String, in languages: LanguageSet) -> Set<String> {
        sets.indices.filter { languages.contains(LanguageSet(index: $0)) }
            .reduce(into: []) { $0.formUnion(sets[$1][name] ?? []) }
    }
}
