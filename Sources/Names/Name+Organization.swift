extension Name {
    /// Reads the words of an organization's name, or of a ship's: legal forms, common words, places and numbers in any
    /// language are told from the words that are its own.
    mutating func readOrganization(_ name: RomanisedName, isThing: Bool) {
        let ranges = name.words.map(\.letters)
        name.bytes.withUnsafeBufferPointer { bytes in
            var at = isThing ? Self.shipPrefix(bytes, ranges) : 0
            while at < name.words.count {
                let phrase = phrase(in: bytes, ranges, at, isThing: isThing)
                let length = phrase?.length ?? 1
                let last = at + length - 1
                let source = name.words[at].source.lowerBound..<name.words[last].source.upperBound
                if let phrase {
                    appendPhrase(phrase, bytes, ranges[at...last], name.words[at], source)
                } else {
                    appendOrganizationWord(
                        UnsafeBufferPointer(rebasing: bytes[ranges[at]]), name.words[at], source)
                }
                at += length
            }
        }
        keepOneProperWord()
    }

    /// How many words at the beginning say no more than that it is a ship: "M/V Ocean Star".
    private static func shipPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ words: [Range<Int>]) -> Int {
        guard words.count > 1 else { return 0 }
        let first = String(decoding: bytes[words[0]], as: UTF8.self)
        let prefixes: Set<String> = ["mv", "mt", "ms", "ss", "mts", "vsl", "vessel", "ship"]
        if prefixes.contains(first) { return 1 }
        let second = String(decoding: bytes[words[1]], as: UTF8.self)
        return words.count > 2 && first.count == 1 && second.count == 1 && prefixes.contains(first + second)
            ? 2 : 0
    }

    private func phrase(
        in bytes: UnsafeBufferPointer<UInt8>, _ words: [Range<Int>], _ at: Int, isThing: Bool
    ) -> Phrase? {
        guard let phrase = Phrase.longest(in: bytes, words: words, from: at) else { return nil }
        // A ship called "Prima" or "Group" is called so.
        if isThing, phrase.kind != .number { return nil }
        // "Nord Stream II AG": a numeral counts wherever it does not begin the name.
        if phrase.kind == .number, at > 0 { return phrase }
        return phrase.counts(at: at, of: words.count) ? phrase : nil
    }

    private mutating func appendPhrase(
        _ phrase: Phrase, _ bytes: UnsafeBufferPointer<UInt8>, _ words: ArraySlice<Range<Int>>,
        _ word: RomanisedName.Word, _ source: Range<Int>
    ) {
        let (kind, weight): (PartKind, UInt8) =
            switch phrase.kind {
            case .legalForm: (.legalForm, Weight.legalForm)
            case .organisationWord: (.common, Weight.common)
            case .place: (.place, Weight.place)
            case .number, .ordinal: (.number, Weight.number)
            }
        var joined: [UInt8] = []
        if kind == .number {
            joined = Array(String(phrase.meaning).utf8)
        } else {
            for word in words { joined.append(contentsOf: bytes[word]) }
        }
        let first = parts.count
        joined.withUnsafeBufferPointer {
            append($0, script: word.script, source: source, kind: kind, weight: weight)
        }
        guard parts.count > first else { return }
        // "(Schweiz)", "(UK)": said in passing.
        if kind == .place, word.marks.contains(.inBrackets) { parts[first].weight /= 2 }
        parts[first].meaning = phrase.meaning
        parts[first].lawClass = phrase.lawClass
        parts[first].groups = VariantGroups(phrase: phrase)
        if kind == .number { parts[first].traits.insert(.number) }
    }

    private mutating func appendOrganizationWord(
        _ word: UnsafeBufferPointer<UInt8>, _ romanised: RomanisedName.Word, _ source: Range<Int>
    ) {
        let known = NameWord.lookup(word)
        let isNumber = word.allSatisfy { $0 < UInt8(ascii: "a") }
        let hasDigit = word.contains { $0 < UInt8(ascii: "a") }
        let kind: PartKind
        let weight: UInt8
        switch known?.role ?? .none {
        case _ where isNumber:
            kind = .number
            weight = min(Weight.unknown, UInt8(clamping: 8 * 3 * (word.count + 1)))
        case _ where word.count == 1 && !parts.isEmpty && Self.isRoman(word[0]):
            kind = .number
            weight = Weight.number
        case .particle, .article:
            kind = .particle
            weight = 0
        case _ where word.count == 1:
            kind = .initial
            weight = Weight.initial
        default:
            kind = .name
            let rarity = known.map(Self.rarityInOrganizations) ?? Weight.unknown
            weight = min(rarity, Weight.atMost(length: word.count))
        }
        let first = parts.count
        let script = romanised.marks.contains(.vowelled) ? .latin : romanised.script
        append(word, script: script, source: source, kind: kind, weight: weight)
        guard parts.count > first else { return }
        if isNumber { parts[first].traits.insert(.number) }
        if !hasDigit, known?.isName ?? false { parts[first].groups = VariantGroups(word: word) }
    }

    /// "Fund I", "Shipping V".
    private static func isRoman(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "i") || letter == UInt8(ascii: "v") || letter == UInt8(ascii: "x")
    }

    /// How rare a word is in the names of organizations: as a word of running text, or as a surname that firms bear.
    private static func rarityInOrganizations(_ known: NameWord) -> UInt8 {
        if known.common > 0 { return max(known.common, 8 * 4) }
        // Fewer firms are called after a family than people.
        return known.isName
            ? min(Weight.unknown, (known.surname > 0 ? known.surname : known.given) + 8 * 2) : Weight.unknown
    }

    /// "Deutsche Bank" is called so: where no word is its own, the common ones are, and tell more.
    private mutating func keepOneProperWord() {
        guard !parts.contains(where: { $0.kind == .name }) else { return }
        for at in parts.indices {
            switch parts[at].kind {
            case .common, .place: parts[at].weight += Weight.halfName
            case .particle where parts.count == 1:
                parts[at].kind = .name
                parts[at].weight = Weight.halfName
            default: break
            }
        }
    }
}
