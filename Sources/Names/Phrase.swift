/// A phrase of one or more words in a name that means one thing: a legal form, a place, a number.
///
/// "limited liability company" and "ooo" have one meaning, so do "hong kong" and "xianggang", "three" and "tres".
public struct Phrase: Sendable, Hashable {
    /// What a phrase is there for.
    public enum Kind: UInt8, Sendable {
        /// "gmbh", "sociedad anonima", "ooo", "company", "inc".
        case legalForm
        /// "bank", "shipping", "ministerio", "holding": what many organisations call themselves.
        case organisationWord
        /// A country, a territory, a large city, or the adjective made of one.
        case place
        /// "three", "drei", "iii".
        case number
        /// "third", "tercera".
        case ordinal
    }

    /// What the law takes a legal form for, so that Ltd stands near LLC, and AG far from GmbH.
    public enum LawClass: UInt8, Sendable {
        case none, limited, jointStock, partnership, cooperative, foundation, association, stateEnterprise,
            trust, fund
        case branch, soleProprietor, company
    }

    /// What the phrase is there for.
    public var kind: Kind

    /// One number for all phrases of a kind that say the same in another language or spelling. Numbers and ordinals mean
    /// themselves; the rest hold within one build of the program.
    public var meaning: UInt16

    /// How many words it takes.
    public var length: Int

    /// The class of a legal form; `none` for the other kinds.
    public var lawClass: LawClass

    /// Whether the phrase means this only as the first or the last words of a name: "sa" does in "Petróleos SA", not in
    /// "Nossa Sa Pinto".
    public var onlyAtEdge: Bool

    /// Whether it counts where it begins at word `start` of a name of `count` words.
    public func counts(at start: Int, of count: Int) -> Bool {
        !onlyAtEdge || start == 0 || start + length == count
    }
}

extension Phrase {
    /// The longest phrase that begins with word `start`; nil where none does.
    ///
    /// `words` are the folded words of a name, as ranges of `bytes`. At most eight words make a phrase. The caller asks
    /// `counts(at:of:)` whether it stands where it may.
    public static func longest(
        in bytes: UnsafeBufferPointer<UInt8>, words: [Range<Int>], from start: Int
    ) -> Phrase? {
        guard words.indices.contains(start) else { return nil }
        var hash = NameTable.Hash()
        var length = 0
        var limit = 1
        var found: Phrase?
        for end in start..<min(words.count, start + 8) {
            let word = words[end]
            guard end - start < limit, word.lowerBound >= 0, word.upperBound <= bytes.count else {
                return found
            }
            if end > start {
                hash.combine(0x20)
                length += 1
            }
            for byte in bytes[word] { hash.combine(byte) }
            length += word.count
            let value = NameTables.phrases.value(hash: hash, length: length) { candidate in
                var position = 0
                for (order, word) in words[start...end].enumerated() {
                    if order > 0 {
                        if candidate[position] != 0x20 { return false }
                        position += 1
                    }
                    for byte in bytes[word] {
                        if candidate[position] != byte { return false }
                        position += 1
                    }
                }
                return true
            }
            if end == start {
                guard let value else { return nil }
                limit = value[6]
            }
            if let value, let phrase = Phrase(value, length: end - start + 1) { found = phrase }
        }
        return found
    }

    /// The longest phrase at the start of a folded text whose words stand apart by single spaces.
    public static func longest(in text: some StringProtocol) -> Phrase? {
        withFoldedBytes(of: text) { bytes in
            var words: [Range<Int>] = []
            var start = 0
            for position in 0...bytes.count where position == bytes.count || bytes[position] == 0x20 {
                if position > start { words.append(start..<position) }
                start = position + 1
            }
            return longest(in: bytes, words: words, from: 0)
        }
    }

    private init?(_ value: NameTable.Value, length: Int) {
        guard value[0] > 0, let kind = Kind(rawValue: UInt8(clamping: value[0] - 1)) else { return nil }
        self.kind = kind
        meaning = UInt16(truncatingIfNeeded: value.number(at: 1))
        lawClass = LawClass(rawValue: UInt8(clamping: value[4])) ?? .none
        onlyAtEdge = value[5] == 1
        self.length = length
    }
}
