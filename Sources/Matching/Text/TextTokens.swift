internal import Names

/// The distinct words of a text, each looked up in an index once.
final class TextTokens {
    /// A distinct word.
    struct Token {
        /// Which of `found` it may be.
        var found: Range<Int32>
        /// Whether one of them begins a search for names.
        var isTrigger: Bool
        /// Whether tables know it as a given name or surname.
        var isName: Bool
        /// Whether it is an ordinary word of texts or of organisations' names: "Freedom", "Alliance".
        var isOrdinary: Bool
        /// Whether it joins the words of a name: "de", "bin", "al".
        var isParticle: Bool

        fileprivate var letters: Range<Int32>
        fileprivate var kind: UInt16
    }

    /// A word of the index that a token may be.
    struct Found {
        var word: UInt32
        var percent: UInt8
    }

    private(set) var tokens: [Token] = []
    private(set) var found: [Found] = []

    private let index: IndexSections
    private let finder: WordFinder
    private let isTrigger: (UInt32) -> Bool
    private var letters: [UInt8] = []
    /// Open addressing by hash: the token's number plus one, 0 for free.
    private var slots = [Int32](repeating: 0, count: 1 << 13)
    /// The words of the index by the hash of their letters, for words that are looked up exactly.
    private let exact: [UInt64]

    /// A token agrees with the word that begins a search at least so far.
    static let leastTrigger: UInt8 = 75

    init(_ index: IndexSections, isTrigger: @escaping (UInt32) -> Bool) {
        self.index = index
        self.isTrigger = isTrigger
        finder = WordFinder(index)
        exact = index.words.indices.map { number in
            UInt64(IndexHash.of(index.word(UInt32(number)).letters)) << 32 | UInt64(number)
        }.sorted()
    }

    /// Whether so many words are remembered that it is time to begin anew.
    var isFull: Bool { tokens.count > 1 << 18 }

    func removeAll() {
        tokens.removeAll()
        found.removeAll()
        letters.removeAll()
        slots = [Int32](repeating: 0, count: 1 << 13)
    }

    /// The number of a word: looked up under its variants where it begins with a capital, otherwise as it is.
    func number(
        _ word: UnsafeBufferPointer<UInt8>, script: Script, isCapital: Bool, text: () -> String
    ) -> Int32 {
        let kind = UInt16(script.rawValue) << 1 | (isCapital ? 1 : 0)
        var slot = Int(IndexHash.of(word) ^ UInt32(kind) &* 0x9E37_79B1) & (slots.count - 1)
        while slots[slot] != 0 {
            let token = tokens[Int(slots[slot] - 1)]
            if token.kind == kind, equals(token, word) { return slots[slot] - 1 }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(tokens.count)
        slots[slot] = number + 1
        let start = Int32(letters.count)
        letters.append(contentsOf: word)
        let first = Int32(found.count)
        var isOrdinary = false
        if isCapital { isOrdinary = lookUp(text()) } else { lookUp(exactly: word) }
        let known = NameWord.lookup(word)
        let isParticle =
            switch known?.role ?? .none {
            case .particle, .nasab, .article, .kunya: true
            case .title, .suffix, .none: false
            }
        let found = first..<Int32(found.count)
        tokens.append(
            Token(
                found: found,
                isTrigger: self.found[Int(first)...].contains {
                    $0.percent >= Self.leastTrigger && isTrigger($0.word)
                },
                isName: (known?.given ?? 0) > 0 || (known?.surname ?? 0) > 0,
                isOrdinary: isOrdinary || (known?.common ?? 0) > 0, isParticle: isParticle,
                letters: start..<Int32(letters.count), kind: kind))
        if tokens.count * 2 > slots.count { grow() }
        return number
    }

    private func equals(_ token: Token, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.letters.count == word.count else { return false }
        let start = Int(token.letters.lowerBound)
        for at in word.indices where letters[start + at] != word[at] { return false }
        return true
    }

    /// Looks a word up as one of a person's and of an organisation's name; whether it is a place or a common word there.
    private func lookUp(_ text: String) -> Bool {
        let first = found.count
        var isOrdinary = false
        for kind in [Name.Kind.person, .organization] {
            Name(text, kind: kind).withAlignedParts { parts in
                if kind == .organization {
                    isOrdinary = parts.contains {
                        $0.kind == .place || $0.kind == .common || $0.kind == .legalForm
                    }
                }
                for part in parts where part.word.letters.count > 1 {
                    for hit in finder.words(like: part.word)
                    where !found[first...].contains(where: { $0.word == hit.word }) {
                        found.append(Found(word: hit.word, percent: UInt8(clamping: hit.agreement.percent)))
                    }
                }
            }
        }
        return isOrdinary
    }

    private func lookUp(exactly word: UnsafeBufferPointer<UInt8>) {
        let hash = IndexHash.of(word)
        exact.withUnsafeBufferPointer { exact in
            for at in IndexSections.range(of: hash, in: exact) {
                let number = UInt32(truncatingIfNeeded: exact[at])
                if index.word(number).letters.elementsEqual(word) {
                    found.append(Found(word: number, percent: 100))
                }
            }
        }
    }

    private func grow() {
        var larger = [Int32](repeating: 0, count: slots.count * 2)
        letters.withUnsafeBufferPointer { letters in
            for (number, token) in tokens.enumerated() {
                let word = UnsafeBufferPointer(
                    rebasing: letters[Int(token.letters.lowerBound)..<Int(token.letters.upperBound)])
                var slot = Int(IndexHash.of(word) ^ UInt32(token.kind) &* 0x9E37_79B1) & (larger.count - 1)
                while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
                larger[slot] = Int32(number) + 1
            }
        }
        slots = larger
    }
}
