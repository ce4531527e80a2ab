extension Name {
    /// Reads the words of a person's name: titles, particles, initials and father's names are told from names proper;
    /// what Arabic writes in one word or in two becomes two ("Abdulrahman", "Nasiruddin").
    mutating func readPerson(_ name: RomanisedName) {
        name.bytes.withUnsafeBufferPointer { bytes in
            // Héctor “el Niño” Guerrero Flores: what stands in quotation marks is a nickname.
            let plain = name.words.count { !$0.marks.contains(.inQuotes) }
            for word in name.words where plain < 2 || !word.marks.contains(.inQuotes) {
                readPersonWord(UnsafeBufferPointer(rebasing: bytes[word.letters]), word)
            }
        }
        keepEnoughNames()
        dropRepetitions()
    }

    private mutating func readPersonWord(
        _ letters: UnsafeBufferPointer<UInt8>, _ word: RomanisedName.Word
    ) {
        let source = word.source
        // Vowels that a table gave are as good as written ones.
        let script = word.marks.contains(.vowelled) ? .latin : word.script
        if letters.count == 1, script != .han, script != .kana, !isDigit(letters[0]) {
            return append(letters, script: script, source: source, kind: .initial, weight: Weight.initial)
        }
        let known = NameWord.lookup(letters)
        let isDotted = word.marks.contains(.dottedLetters) && letters.count <= 4
        if script == .latin,
            isDotted || known.map(\.mayBeInitials) ?? true && isInitials(letters, marks: word.marks)
        {
            for at in letters.indices {
                let letter = UnsafeBufferPointer(rebasing: letters[at...at])
                append(letter, script: script, source: source, kind: .initial, weight: Weight.initial)
            }
            return
        }
        if ArabicCompound.isServantOfGod(letters) {
            for half in [ArabicCompound.servant, ArabicCompound.god] {
                half.withUnsafeBufferPointer { appendName($0, NameWord.lookup($0), word) }
            }
            return
        }
        if let (first, second) = ArabicCompound.split(letters) {
            let head = UnsafeBufferPointer(rebasing: letters[first])
            let tail = UnsafeBufferPointer(rebasing: letters[second])
            appendName(head, NameWord.lookup(head), word)
            appendName(tail, NameWord.lookup(tail), word)
            return
        }
        appendName(letters, known, word)
    }

    private mutating func appendName(
        _ letters: UnsafeBufferPointer<UInt8>, _ known: NameWord?, _ word: RomanisedName.Word
    ) {
        if ArabicCompound.isServant(letters) {
            return ArabicCompound.servant.withUnsafeBufferPointer {
                append($0, script: .latin, source: word.source, kind: .name, weight: Weight.halfName)
            }
        }
        let isFirst = parts.isEmpty
        let kind: PartKind
        switch known?.role ?? .none {
        // "Ben Stiller", "Al Capone": what begins the name and is a given name is the given name.
        case .particle, .nasab, .article: kind = isFirst && (known?.given ?? 0) > 0 ? .name : .particle
        case .title: kind = .title
        case .suffix: kind = isFirst ? .name : .suffix
        case .kunya: kind = .name
        case .none: kind = isPatronymic(letters) ? .patronymic : .name
        }
        let first = parts.count
        let script = word.marks.contains(.vowelled) ? .latin : word.script
        append(letters, script: script, source: word.source, kind: kind, weight: 0)
        guard parts.count > first else { return }
        parts[first].groups = VariantGroups(word: letters)
        if known?.isOftenBorne ?? false { parts[first].traits.insert(.knownName) }
        if let known, known.given > 0, known.surname == 0 || known.given <= known.surname {
            parts[first].traits.insert(.givenName)
        }
        if let known, known.surname > 0, known.given == 0 || known.surname + 16 < known.given {
            parts[first].traits.insert(.surname)
        }
        if letters.allSatisfy(isDigit) { parts[first].traits.insert(.number) }
        if known?.isName != true, hasArticle(letters) { parts[first].traits.insert(.article) }
        parts[first].weight = weight(of: letters, known, kind)
        if known?.role == .kunya || ArabicCompound.isFaith(letters) {
            parts[first].weight = Weight.halfName
        }
    }

    private func weight(_ known: NameWord) -> UInt8 {
        switch (known.given, known.surname) {
        case (0, 0): known.common > 0 ? min(known.common, Weight.unknown) : Weight.unknown
        case (0, let surname): surname
        case (let given, 0): given
        case (let given, let surname): min(given, surname)
        }
    }

    private func weight(
        of letters: UnsafeBufferPointer<UInt8>, _ known: NameWord?, _ kind: PartKind
    ) -> UInt8 {
        switch kind {
        case .particle: return 0
        case .title, .suffix: return Weight.title
        default: break
        }
        let rarity = known.map(weight) ?? Weight.unknown
        let informative = min(rarity, Weight.atMost(length: letters.count))
        return kind == .patronymic ? informative / 2 : informative
    }

    /// A name needs names: where titles and particles leave fewer than two, those that are names as well are names.
    private mutating func keepEnoughNames() {
        func countOfNames() -> Int { parts.count { $0.kind == .name || $0.kind == .patronymic } }
        guard countOfNames() < 2 else { return }
        for at in parts.indices where parts[at].kind == .title || parts[at].kind == .particle {
            guard countOfNames() < 2 else { return }
            letters.withUnsafeBufferPointer { all in
                let word = UnsafeBufferPointer(rebasing: all[parts[at].letters])
                guard let known = NameWord.lookup(word), known.isName else { return }
                parts[at].kind = .name
                parts[at].weight = weight(of: word, known, .name)
            }
        }
    }

    /// "Sergey Sergey Shoigu" says no more than "Sergey Shoigu".
    private mutating func dropRepetitions() {
        var kept: [Part] = []
        kept.reserveCapacity(parts.count)
        for part in parts {
            let isRepeated =
                part.kind == .name
                && kept.contains { other in
                    other.kind == .name && letters[other.letters] == letters[part.letters]
                }
            if !isRepeated { kept.append(part) }
        }
        parts = kept
    }

    private func isInitials(_ letters: UnsafeBufferPointer<UInt8>, marks: RomanisedName.Marks) -> Bool {
        letters.count <= 3 && (marks.contains(.upperCase) || marks.contains(.followedByDot))
            && letters.allSatisfy { !isVowel($0) && !isDigit($0) }
    }

    /// Slavic fathers' names; others are written with a word of their own.
    private func isPatronymic(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        guard letters.count >= 7 else { return false }
        return Name.patronymicEndings.contains { ending in
            letters.count >= ending.count + 3 && letters.suffix(ending.count).elementsEqual(ending)
        }
    }

    private static let patronymicEndings: [[UInt8]] = [
        "ovich", "evich", "ovych", "evych", "yovych", "ovna", "evna", "ivna", "yivna", "ovitch", "evitch",
        "owicz", "ovic", "avich", "ichna", "inichna",
    ].map { Array($0.utf8) }

    private func hasArticle(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        letters.count >= 6 && letters[1] == UInt8(ascii: "l")
            && (letters[0] == UInt8(ascii: "a") || letters[0] == UInt8(ascii: "e"))
    }

    private func isDigit(_ letter: UInt8) -> Bool { letter < UInt8(ascii: "a") }

    private func isVowel(_ letter: UInt8) -> Bool {
        [
            UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"),
        ]
        .contains(letter)
    }

    /// How much parts tell that no table says, in eighths of a bit.
    package enum Weight {
        /// A name that no table holds is borne by one in 16,000 or fewer.
        static let unknown: UInt8 = 8 * 14
        /// One letter of some twenty.
        static let initial: UInt8 = 8 * 3
        /// "Abd" and "-din" are half of many names.
        static let halfName: UInt8 = 8 * 3
        static let title: UInt8 = 4
        static let legalForm: UInt8 = 8 * 2
        static let common: UInt8 = 8 * 6
        static let place: UInt8 = 8 * 6
        static let number: UInt8 = 8 * 6

        /// A short word can only tell so much: there are few of them.
        static func atMost(length: Int) -> UInt8 {
            switch length {
            case ...2: 8 * 8
            case 3: 8 * 11
            case 4: 8 * 13
            default: 8 * 16
            }
        }
    }
}

extension NameWord {
    /// Whether three consonants can be initials: not where enough people are called so (Ng), nor in titles (Dr).
    var mayBeInitials: Bool {
        role != .title && role != .suffix && surname == 0 && (given == 0 || given >= 8 * 12)
    }

    /// Whether one in 8,000 or more is called so: a slip of somebody's pen is in the tables, too, but rare there.
    var isOftenBorne: Bool { (given > 0 && given <= 8 * 13) || (surname > 0 && surname <= 8 * 13) }

    /// Whether people are called so.
    var isName: Bool { given > 0 || surname > 0 }
}

/// Arabic names that Latin letters write in one word or in two: "Abdul Rahman" and "Abdurrahman", "Nasir al-Din" and
/// "Nasiruddin".
enum ArabicCompound {
    /// The two halves, where a word is such a compound; the article between them is dropped.
    static func split(_ word: UnsafeBufferPointer<UInt8>) -> (first: Range<Int>, second: Range<Int>)? {
        servant(word) ?? faith(word)
    }

    /// The one spelling that all spellings of "servant of" are brought to.
    static let servant = Array("abd".utf8)

    static let god = Array("allah".utf8)

    /// "abdullah", "abdallah", "abdulla", "abdoulaye", "abdullahi".
    static func isServantOfGod(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count >= 6, starts(word, "abd") else { return false }
        var at = 3
        while at < 5, isVowel(word[at]) { at += 1 }
        guard at > 3, at < word.count, word[at] == UInt8(ascii: "l") else { return false }
        while at < word.count, word[at] == UInt8(ascii: "l") { at += 1 }
        return ["a", "ah", "ai", "aye", "ahi", "ay", "ae"].contains { word[at...].elementsEqual($0.utf8) }
    }

    /// "abd", "abdul", "abdel" …: servant of.
    static func isServant(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard starts(word, "abd") else { return false }
        return word.count == 3 || (word.count == 5 && word[4] == UInt8(ascii: "l"))
            || word.elementsEqual("abdu".utf8)
            || word.elementsEqual("abdou".utf8) || word.elementsEqual("abdoul".utf8)
    }

    /// "din", "deen", "dine", "eddin" …: of the faith.
    static func isFaith(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        endings.contains {
            $0.count >= word.count && word.elementsEqual($0.suffix(word.count)) && word.count >= 3
        }
    }

    private static func servant(
        _ word: UnsafeBufferPointer<UInt8>
    ) -> (first: Range<Int>, second: Range<Int>)? {
        guard word.count >= 7, starts(word, "abd") else { return nil }
        var at = 3
        while at < 5, at < word.count, isVowel(word[at]) { at += 1 }
        guard at > 3 else { return nil }
        // The article's consonant goes, as itself or as the next one doubled.
        if word[at] == UInt8(ascii: "l") || (at + 1 < word.count && word[at] == word[at + 1]) { at += 1 }
        guard word.count - at >= 3 else { return nil }
        return (0..<3, at..<word.count)
    }

    private static func faith(
        _ word: UnsafeBufferPointer<UInt8>
    ) -> (first: Range<Int>, second: Range<Int>)? {
        for ending in endings where word.count >= ending.count + 3 {
            guard word.suffix(ending.count).elementsEqual(ending) else { continue }
            let stem = word.count - ending.count
            let din = ending.count - (ending.firstIndex(of: UInt8(ascii: "d")) ?? 0)
            // The doubled d of "uddin" is the article's.
            let doubled = ending.starts(with: "uddi".utf8) || ending.starts(with: "eddi".utf8) ? 1 : 0
            return (0..<stem, (word.count - din + doubled)..<word.count)
        }
        return nil
    }

    private static let endings: [[UInt8]] = [
        "uddin", "uddeen", "uddine", "eddin", "eddine", "eddeen", "aldin", "aldeen", "eldin", "eldeen",
        "oddin",
        "addin", "ooddin", "udin", "uldin",
    ].map { Array($0.utf8) }

    private static func starts(_ word: UnsafeBufferPointer<UInt8>, _ prefix: String) -> Bool {
        word.starts(with: prefix.utf8)
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
            true
        default: false
        }
    }
}
