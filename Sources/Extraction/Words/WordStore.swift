internal import Synchronization

/// The words that one reader has seen so far, each folded, looked up and scored once however many documents it comes in.
///
/// A store belongs to one thread at a time; ``WordCache`` lends them out. One that has grown too large is emptied
/// between documents, so that memory stays bounded.
struct WordStore: Sendable {
    /// No more words than these are kept between documents.
    static let limit = 1 << 17

    /// What tells a word from others: its first sixteen bytes, its length, and where more of it stands in the arena.
    private struct Form {
        let head: UInt64
        let next: UInt64
        let count: Int32
        let place: Int32
        /// What the document at hand calls the word.
        var number = Stamped()
    }

    /// A number that a document gave.
    private struct Stamped {
        var document: Int32 = 0
        var number: Int32 = 0
    }

    /// A word as the store keeps it.
    struct Entry: Sendable {
        let hash: UInt64
        let type: WordType
        /// Which folded word it is.
        let key: Int32
        /// What it adds to the scores of the tokens from two before it to two after it.
        let scores: TokenScores
        /// Its class for conjunctions.
        let kind: UInt8
    }

    let model: TaggerModel
    private let lexicon: Lexicon
    /// What decodes the labels of a sentence, with what it remembers of conjunctions.
    var decoder: LabelDecoder
    private(set) var entries: [Entry] = []
    private var forms: [Form] = []
    private var arena: [UInt8] = []
    private var slots: [Int32]
    private var keys: [UInt64: Int32] = [:]

    // What the document at hand calls each entry and key; a stamp tells which document spoke last.
    private var document: Int32 = 0
    private var keyNumbers: [Stamped] = []
    private var keyCount: Int32 = 0

    /// The words of the document at hand, and the entries that they are.
    private(set) var types: [WordType] = []
    private(set) var origins: [Int32] = []

    init(model: TaggerModel, lexicon: Lexicon) {
        self.model = model
        self.lexicon = lexicon
        decoder = LabelDecoder(model: model)
        slots = Array(repeating: -1, count: 1 << 14)
    }

    /// Forgets the document before.
    mutating func begin() {
        if entries.count > WordStore.limit { empty() }
        if document == .max {
            for index in forms.indices { forms[index].number = Stamped() }
            keyNumbers = Array(repeating: Stamped(), count: keys.count)
            document = 0
        }
        document += 1
        types.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
        keyCount = 0
    }

    private mutating func empty() {
        entries.removeAll()
        forms.removeAll()
        arena.removeAll()
        keys.removeAll()
        keyNumbers.removeAll()
        slots = Array(repeating: -1, count: 1 << 14)
    }

    /// The number that the document at hand has for the word in `bytes`.
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, isWord: Bool) -> Int32 {
        // Beyond so many bytes, words of one length are taken for the same.
        let bytes = bytes.count <= 4096 ? bytes : UnsafeBufferPointer(rebasing: bytes[..<4096])
        let head = WordStore.load(bytes, at: 0), next = WordStore.load(bytes, at: 8)
        let hash = WordStore.hash(bytes, head, next)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if matches(index, head, next, bytes) { return number(index) }
            slot = (slot + 1) & mask
        }
        let index = entries.count
        slots[slot] = Int32(index)
        append(bytes, head: head, next: next, hash: hash, isWord: isWord)
        if entries.count * 2 > slots.count { grow() }
        return number(index)
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ head: UInt64, _ next: UInt64) -> UInt64 {
        var hash = (head ^ next &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        for place in stride(from: 16, to: bytes.count, by: 8) {
            hash = (hash ^ load(bytes, at: place)) &* 0x94D0_49BB_1331_11EB
        }
        hash = (hash ^ UInt64(bytes.count)) &* 0x9E37_79B9_7F4A_7C15
        return hash ^ hash << 32
    }

    private func matches(
        _ index: Int, _ head: UInt64, _ next: UInt64, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let form = forms[index]
        guard form.head == head, form.next == next, Int(form.count) == bytes.count else { return false }
        guard bytes.count > 16 else { return true }
        let place = Int(form.place)
        return arena[place..<place + bytes.count].elementsEqual(bytes)
    }

    /// Eight bytes from `place`, zeros beyond the end.
    private static func load(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
        let left = bytes.count - place
        guard left > 0, let base = bytes.baseAddress else { return 0 }
        if left >= 8 { return UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self) }
        var value: UInt64 = 0
        for offset in 0..<left { value |= UInt64(base[place + offset]) << UInt64(offset * 8) }
        return value
    }

    private mutating func number(_ index: Int) -> Int32 {
        let known = forms[index].number
        if known.document == document { return known.number }
        let key = Int(entries[index].key)
        if keyNumbers[key].document != document {
            keyNumbers[key] = Stamped(document: document, number: keyCount)
            keyCount += 1
        }
        let number = Int32(types.count)
        forms[index].number = Stamped(document: document, number: number)
        types.append(entries[index].type.numbered(keyNumbers[key].number))
        origins.append(Int32(index))
        return number
    }

    private mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, head: UInt64, next: UInt64, hash: UInt64, isWord: Bool
    ) {
        let form = Array(bytes.prefix(64))
        let type = WordType(form, isWord: isWord, lexicon: lexicon)
        let key = keys[type.hash] ?? Int32(keys.count)
        if key == keys.count {
            keys[type.hash] = key
            keyNumbers.append(Stamped())
        }
        let place = arena.count
        if bytes.count > 16 { arena.append(contentsOf: bytes) }
        forms.append(Form(head: head, next: next, count: Int32(bytes.count), place: Int32(place)))
        entries.append(
            Entry(
                hash: hash, type: type, key: key,
                scores: model.scores(of: form, marks: lexicon.features(of: type.facts)),
                kind: WordClass.of(form)))
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        let mask = slots.count - 1
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash >> 32) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
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
