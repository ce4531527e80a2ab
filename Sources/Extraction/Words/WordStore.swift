internal import CTagger
internal import Synchronization

/// The words that one reader has seen so far, each folded, looked up and scored once however many documents it comes in.
///
/// A store belongs to one thread at a time; ``WordCache`` lends them out. One that has grown too large is emptied
/// between documents, so that memory stays bounded.
struct WordStore: Sendable {
    /// No more words than these are kept between documents.
    static let limit = 1 << 17

    /// All that is known of a word, side by side: a new word of a document costs one walk to a far place of memory.
    struct Record: Sendable {
        let head: WordHead
        /// Where its bytes begin in the arena, if they are more than the head.
        let place: Int32
        /// The first word of the store that has its key.
        let sameKey: Int32
        /// Its class for conjunctions.
        let kind: UInt8
        /// What the document at hand calls it, and its key where it is the first that has it.
        fileprivate var number = Call()
        fileprivate var keyNumber = Call()
        let type: WordType
        /// What it adds to the scores of the tokens from two before it to two after it.
        let scores: TokenScores
    }

    /// The number that a document gave to a word or a key; a stamp tells which document spoke last.
    fileprivate struct Call {
        var document: Int32 = 0
        var number: Int32 = 0
    }

    /// Which of the store's words a word of the document is, and its class for conjunctions.
    struct Origin: Sendable {
        let word: Int32
        let kind: UInt8
    }

    /// A place of the table; half a hash tells nearly all words apart before their records are looked at.
    private struct Slot {
        var tag: UInt32 = 0
        /// Which word it is; −1 where there is none.
        var word: Int32 = -1
    }

    private let model: TaggerModel
    private let lexicon: Lexicon
    private var decoder: LabelDecoder

    /// The words; the first is the boundary of sentences.
    private var records: [Record] = []
    private var slots: [Slot] = []
    /// The first word of each key.
    private var keys = HashTable(capacity: 1 << 12)
    /// The bytes of words that are longer than their heads, one word after the other.
    private var arena: [UInt8] = []

    // The document at hand: its number, its words, and which of the store's each of them is.
    private var document: Int32 = 0
    private var keyCount: Int32 = 0
    private(set) var types: [WordType] = []
    private var origins: [Origin] = []

    init(model: TaggerModel, lexicon: Lexicon) {
        self.model = model
        self.lexicon = lexicon
        decoder = LabelDecoder(model: model)
        empty()
    }

    /// Forgets the document before; the next has so many bytes.
    mutating func begin(bytes: Int = 0) {
        if records.count > WordStore.limit { empty() }
        if document == .max {
            for index in records.indices {
                records[index].number = Call()
                records[index].keyNumber = Call()
            }
            document = 0
        }
        document += 1
        // The document before keeps its types; in most texts, a new word comes every sixteen bytes or later.
        types = []
        types.reserveCapacity(bytes / 16)
        origins.removeAll(keepingCapacity: true)
        keyCount = 0
    }

    private mutating func empty() {
        records = [
            Record(head: WordHead(), place: 0, sameKey: 0, kind: 0, type: .none, scores: model.boundary)
        ]
        arena = []
        keys = HashTable(capacity: 1 << 12)
        slots = Array(repeating: Slot(), count: 1 << 14)
    }

    /// The numbers that the document at hand has for some words, which are looked up side by side.
    mutating func intern(
        _ words: UnsafeBufferPointer<WordBytes>, into numbers: UnsafeMutableBufferPointer<Int32>
    ) {
        fetch(words)
        var next = 0
        while next < words.count {
            next = known(words, from: next, into: numbers)
            if next < words.count {
                numbers[next] = intern(words[next])
                next += 1
            }
        }
    }

    /// Asks memory for what is known of some words before anything depends on an answer, so that the waits overlap.
    private func fetch(_ words: UnsafeBufferPointer<WordBytes>) {
        slots.withUnsafeBufferPointer { slots in
            records.withUnsafeBufferPointer { records in
                guard let first = records.baseAddress else { return }
                for word in words {
                    let index = Int(
                        max(0, slots[Int(truncatingIfNeeded: word.hash) & (slots.count - 1)].word))
                    let record = UnsafeRawPointer(first + index)
                    trama_prefetch(record)
                    trama_prefetch(record + 64)
                    trama_prefetch(record + 128)
                }
            }
        }
    }

    /// Numbers words from the one at `start` on, up to one that the document has not named yet or the store does not know; returns
    /// its place.
    private func known(
        _ words: UnsafeBufferPointer<WordBytes>, from start: Int,
        into numbers: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        slots.withUnsafeBufferPointer { slots in
            records.withUnsafeBufferPointer { records in
                for index in start..<words.count {
                    let word = words[index]
                    let tag = UInt32(truncatingIfNeeded: word.hash >> 32)
                    var place = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
                    var slot = slots[place]
                    while slot.word >= 0, slot.tag != tag || records[Int(slot.word)].head != word.head {
                        place = (place + 1) & (slots.count - 1)
                        slot = slots[place]
                    }
                    guard slot.word >= 0, word.isWhole else { return index }
                    let call = records[Int(slot.word)].number
                    guard call.document == document else { return index }
                    numbers[index] = call.number
                }
                return words.count
            }
        }
    }

    /// The number that the document at hand has for a word.
    mutating func intern(_ word: WordBytes) -> Int32 {
        let tag = UInt32(truncatingIfNeeded: word.hash >> 32)
        var place = place(word.hash)
        while slots[place].word >= 0 {
            let index = Int(slots[place].word)
            if slots[place].tag == tag, matches(index, word) {
                let call = records[index].number
                return call.document == document ? call.number : number(index)
            }
            place = (place + 1) & (slots.count - 1)
        }
        slots[place] = Slot(tag: tag, word: Int32(records.count))
        add(word)
        if records.count * 4 > slots.count * 3 { grow() }
        return number(records.count - 1)
    }

    private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

    private func matches(_ index: Int, _ word: WordBytes) -> Bool {
        guard records[index].head == word.head else { return false }
        return word.isWhole || bytes(of: records[index]).elementsEqual(word.bytes)
    }

    private func bytes(of word: Record) -> ArraySlice<UInt8> {
        arena[Int(word.place)..<Int(word.place) + Int(word.head.count)]
    }

    /// Gives a number to a word that the document at hand has not named yet.
    private mutating func number(_ index: Int) -> Int32 {
        let key = Int(records[index].sameKey)
        if records[key].keyNumber.document != document {
            records[key].keyNumber = Call(document: document, number: keyCount)
            keyCount += 1
        }
        let number = Int32(types.count)
        records[index].number = Call(document: document, number: number)
        types.append(records[index].type.numbered(records[key].keyNumber.number))
        origins.append(Origin(word: Int32(index), kind: records[index].kind))
        return number
    }

    private mutating func add(_ word: WordBytes) {
        let form = UnsafeBufferPointer(rebasing: word.bytes.prefix(64))
        let type = WordType(form, isWord: word.isWord, lexicon: lexicon)
        let sameKey = keys[type.hash].map { Int32(bitPattern: $0) } ?? Int32(records.count)
        if sameKey == records.count { keys.set(type.hash, UInt32(bitPattern: sameKey)) }
        records.append(
            Record(
                head: word.head, place: Int32(arena.count), sameKey: sameKey, kind: WordClass.of(form),
                type: type, scores: model.scores(of: form, marks: lexicon.features(of: type.facts))))
        if !word.isWhole { arena.append(contentsOf: word.bytes) }
    }

    private mutating func grow() {
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for (index, word) in records.enumerated().dropFirst() {
            let hash = word.head.hash(of: word.head.isWhole ? nil : bytes(of: word))
            var place = place(hash)
            while slots[place].word >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Slot(tag: UInt32(truncatingIfNeeded: hash >> 32), word: Int32(index))
        }
    }

    /// Labels a sentence of the document at hand.
    mutating func label(
        _ sentence: ArraySlice<TokenizedText.Token>, into labels: UnsafeMutableBufferPointer<UInt8>,
        _ margins: UnsafeMutableBufferPointer<Int16>
    ) {
        decoder.read(sentence, origins, records, into: labels, margins)
    }
}

/// The words that a program's documents have in common, for as many threads as read: see ``WordStore``.
public final class WordCache: Sendable {
    /// The program's own, by the model that it carries.
    public static let standard = WordCache(model: .standard)

    private let model: TaggerModel
    private let idle = Mutex<[WordStore]>([])

    /// An empty cache for a model.
    public init(model: TaggerModel) { self.model = model }

    /// Lends a store for as long as `body` runs.
    func withStore<Result>(_ body: (inout WordStore) throws -> Result) rethrows -> Result {
        var store = idle.withLock { $0.popLast() } ?? WordStore(model: model, lexicon: .standard)
        defer { idle.withLock { $0.append(store) } }
        return try body(&store)
    }
}
