/// What the word lists know: names by frequency, countries and places, and the words that tell of names beside them.
///
/// The lists are text (`Resources/extraction`), compiled in and read once, in a few milliseconds.
struct Lexicon: Sendable {
    /// The lists of the program.
    static let standard = Lexicon()

    private var words = MarkTable(capacity: 1 << 17)
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
    func marks(_ hash: UInt64) -> Marks { Marks(rawValue: words[hash]) }

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

    /// Each line of a list that is no comment.
    static func forEachLine(_ table: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        table.withUTF8Buffer { buffer in
            var start = 0
            for end in 0...buffer.count where end == buffer.count || buffer[end] == 0x0A {
                if end > start, buffer[start] != UInt8(ascii: "#") {
                    body(UnsafeBufferPointer(rebasing: buffer[start..<end]))
                }
                start = end + 1
            }
        }
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
        Lexicon.forEachLine(table) { line in
            guard let tab = line.firstIndex(of: 0x09) else { return }
            let end = line[(tab + 1)...].firstIndex(of: 0x09) ?? line.count
            let size = end + 1 < line.count ? line[end + 1] - 0x30 : 0
            let detail = String(decoding: line[(tab + 1)..<end], as: UTF8.self)
            add(line[..<tab], kind, detail: detail, size: size)
        }
    }

    /// "peruan~" stands for peruano, peruana, peruanos, peruanas.
    private mutating func addDemonyms() {
        Lexicon.forEachLine(ExtractionTables.demonyms) { line in
            guard let tab = line.firstIndex(of: 0x09) else { return }
            let country = String(decoding: line[..<tab], as: UTF8.self)
            for word in line[(tab + 1)...].split(separator: 0x20) {
                let isStem = word.last == UInt8(ascii: "~")
                for ending in isStem ? ["o", "a", "os", "as"] : [""] {
                    let stem = (isStem ? word.dropLast() : word).map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
                    add(Lexicon.phraseKey(stem + ending.utf8), .demonym, detail: country)
                }
            }
        }
    }

    /// "facility/prison: cárcel | penal | …"
    private mutating func addWords(_ table: StaticString) {
        Lexicon.forEachLine(table) { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
            let head = line[..<colon].split(separator: UInt8(ascii: "/")).map {
                String(decoding: $0, as: UTF8.self)
            }
            let phrases = line[(colon + 1)...].split(separator: UInt8(ascii: "|")).map {
                Lexicon.phraseKey(Array($0))
            }
            if head.first == "cue", head.count > 1 {
                cues[head[1], default: []].formUnion(phrases)
                return
            }
            guard let name = head.first, let kind = Class(name: name) else {
                preconditionFailure(
                    "words file: no class is called “\(String(decoding: line, as: UTF8.self))”")
            }
            for phrase in phrases { add(phrase, kind, detail: head.count > 1 ? head[1] : "") }
        }
    }

    /// The key of a phrase: its words' keys with single spaces, the English possessive a word of its own.
    static func phraseKey(_ phrase: [UInt8]) -> String {
        var keys: [String] = []
        for word in phrase.split(separator: 0x20) {
            let isPossessive = word.suffix(2).elementsEqual("'s".utf8)
            let own = isPossessive ? word.dropLast(2) : word
            keys.append(own.withUnsafeBufferPointer { WordType.key($0) })
            if isPossessive { keys.append("'s") }
        }
        return keys.filter { !$0.isEmpty }.joined(separator: " ")
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
        words.insert(hash, or: marks.rawValue)
    }
}
