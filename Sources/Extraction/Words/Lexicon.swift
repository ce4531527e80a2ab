/// What the word lists know: names by frequency, countries and places, and the words that tell of names beside them.
///
/// The lists are text (`Resources/extraction`), compiled in and read once, in a few milliseconds.
struct Lexicon: Sendable {
    /// The lists of the program.
    static let standard = Lexicon()

    private var words = HashTable(capacity: 1 << 17)
    private var phrases = HashTable(capacity: 1 << 16)
    private var entries: [Entry] = []
    private var cues: [String: Set<String>] = [:]

    /// The single words of a "cue/…" line of all languages: "cue/alleged: allegedly | presunto | suposto".
    func cues(_ name: String) -> Set<String> { cues[name] ?? [] }

    private init() {
        entries.reserveCapacity(20_000)
        mark(ExtractionTables.given, .given)
        mark(ExtractionTables.surnames, .surname)
        mark(ExtractionTables.common, .common)
        addTerritories(ExtractionTables.countries, .country)
        addTerritories(ExtractionTables.countriesExtra, .country)
        addTerritories(ExtractionTables.places, .place)
        addDemonyms()
        for table in [ExtractionTables.wordsEn, ExtractionTables.wordsEs, ExtractionTables.wordsPt] {
            addWords(table)
        }
    }

    /// What is known of the word whose key has this hash.
    func marks(_ hash: UInt64) -> Marks { Marks(rawValue: UInt8(truncatingIfNeeded: words[hash] ?? 0)) }

    /// What the tagger is told of a word: given name, surname or common word, and from bit 8 the classes of lists.
    func features(of facts: WordFacts) -> UInt64 {
        guard facts.shape.contains(.word) else { return 0 }
        var bits = UInt64(facts.marks.rawValue & 7)
        forEachEntry(from: facts.entry) { entry, _ in bits |= 1 << (8 + UInt64(entry.kind.rawValue)) }
        return bits
    }

    /// The number of the first entry of the phrase whose key has this hash; −1 for none.
    func firstEntry(_ hash: UInt64) -> Int32 { phrases[hash].map { Int32(bitPattern: $0) } ?? -1 }

    /// The entry with a number of ``firstEntry(_:)`` or ``Entry/next``.
    func entry(_ number: Int32) -> Entry { entries[Int(number)] }

    /// A phrase's entries, by the number of the first.
    func forEachEntry(from first: Int32, _ body: (Entry, Int32) -> Void) {
        var number = first
        while number >= 0 {
            let entry = entries[Int(number)]
            body(entry, number)
            number = entry.next
        }
    }

    /// FNV-1a over 64 bits, continued from `state`.
    static func hash(_ bytes: some Sequence<UInt8>, from state: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
        var state = state
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return state
    }

    /// The hash of a phrase: its words' hashes, one after the other.
    static func hash(_ phrase: UInt64, then word: UInt64) -> UInt64 {
        (phrase.byteSwapped ^ word) &* 0x9E37_79B9_7F4A_7C15
    }

    // MARK: Reading the lists

    /// The tab-separated fields of each line that is no comment.
    private func rows(_ table: StaticString) -> [[Substring]] {
        table.description.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }

    private mutating func mark(_ table: StaticString, _ mark: Marks) {
        table.withUTF8Buffer { buffer in
            var start = 0
            for index in buffer.indices where buffer[index] == 0x0A {
                if index > start { self.mark(Lexicon.hash(buffer[start..<index]), mark) }
                start = index + 1
            }
        }
    }

    /// "santiago<TAB>cl<TAB>3"
    private mutating func addTerritories(_ table: StaticString, _ kind: Class) {
        table.withUTF8Buffer { buffer in
            for line in buffer.split(separator: 0x0A) {
                let fields = line.split(separator: 0x09)
                guard fields.count >= 2 else { continue }
                let size = fields.count > 2 ? (fields[2].first ?? 0x31) - 0x30 : 0
                add(fields[0], kind, detail: String(decoding: fields[1], as: UTF8.self), size: size)
            }
        }
    }

    /// "peruan~" stands for peruano, peruana, peruanos, peruanas.
    private mutating func addDemonyms() {
        for row in rows(ExtractionTables.demonyms) {
            for word in row[1].split(separator: " ") {
                let forms =
                    word.hasSuffix("~")
                    ? ["o", "a", "os", "as"].map { word.dropLast() + $0 } : [String(word)]
                for form in forms {
                    add(Lexicon.phraseKey(form.replacing("_", with: " ")), .demonym, detail: String(row[0]))
                }
            }
        }
    }

    /// "facility/prison: cárcel | penal | …"
    private mutating func addWords(_ table: StaticString) {
        for row in rows(table) {
            guard let colon = row[0].firstIndex(of: ":") else { continue }
            let head = row[0][..<colon].split(separator: "/")
            if head.first == "cue", head.count > 1 {
                let words = row[0][row[0].index(after: colon)...].split(separator: "|")
                cues[String(head[1]), default: []].formUnion(words.map { Lexicon.phraseKey($0) })
                continue
            }
            guard let name = head.first, let kind = Class(name: name) else {
                preconditionFailure("words file: no class is called “\(row[0][..<colon])”")
            }
            let detail = head.count > 1 ? String(head[1]) : ""
            for phrase in row[0][row[0].index(after: colon)...].split(separator: "|") {
                add(Lexicon.phraseKey(phrase), kind, detail: detail)
            }
        }
    }

    /// The key of a phrase: its words' keys with single spaces, the English possessive a word of its own.
    static func phraseKey(_ phrase: some StringProtocol) -> String {
        phrase.split(separator: " ").flatMap { word -> [String] in
            guard word.hasSuffix("'s") else { return [WordType.key(String(word))] }
            return [WordType.key(String(word.dropLast(2))), "'s"]
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private mutating func add(_ phrase: String, _ kind: Class, detail: String) {
        add(phrase.utf8, kind, detail: detail, size: 0)
    }

    private mutating func add(_ key: some Sequence<UInt8>, _ kind: Class, detail: String, size: UInt8) {
        // "EE.UU." is one word and "EE. UU." are two; both open the phrase "ee uu".
        var whole = Lexicon.hash(EmptyCollection()), word = whole
        var phrase: UInt64?
        for byte in key {
            if byte == 0x20 {
                mark(whole, .opensPhrase)
                let start = goOn(phrase, word)
                mark(start, [.opensPhrase, .goesOn])
                phrase = start
                word = Lexicon.hash(EmptyCollection())
            } else {
                word = Lexicon.hash(CollectionOfOne(byte), from: word)
            }
            whole = Lexicon.hash(CollectionOfOne(byte), from: whole)
        }
        mark(whole, .opensPhrase)
        enter(whole, kind, detail: detail, size: size)
        if phrase != nil { enter(goOn(phrase, word), kind, detail: detail, size: size) }
    }

    /// The hash of a phrase with one more word.
    private mutating func goOn(_ phrase: UInt64?, _ word: UInt64) -> UInt64 {
        guard let phrase else { return word }
        mark(word, .goesInside)
        return Lexicon.hash(phrase, then: word)
    }

    private mutating func enter(_ hash: UInt64, _ kind: Class, detail: String, size: UInt8) {
        let next = firstEntry(hash)
        phrases.set(hash, UInt32(entries.count))
        mark(hash, .isPhrase)
        entries.append(Entry(kind: kind, detail: detail, size: size, next: next))
    }

    private mutating func mark(_ hash: UInt64, _ marks: Marks) {
        words.insert(hash, or: UInt32(marks.rawValue))
    }
}
