/// What the tagger looks at in one word: its form, affixes, shape, clusters and what the lists say of it, hashed.
///
/// Every feature belongs to a word and a distance from the token that is tagged (−2…2), so that all that a word
/// adds to the scores of its neighbours is computed once a word and not once a token.
package struct WordFeatures {
    /// A feature of a word.
    package struct Feature {
        /// 64 bits that tell it from other features.
        package let hash: UInt64
        /// How far from the word it counts: 0, 1 or 2 tokens.
        package let reach: Int
        /// Whether it names the very word, which training sometimes hides so that the others learn.
        package let isIdentity: Bool
    }

    /// The features, in an order that depends on the word alone.
    package private(set) var all: [Feature] = []

    /// The features of a word.
    /// - Parameters:
    ///   - form: Its bytes as they are written.
    ///   - record: What the word table says of it.
    ///   - marks: What the lexicon says of it.
    package init(of form: some Collection<UInt8>, record: WordRecord, marks: UInt64) {
        all.reserveCapacity(40)
        let count = min(form.count, 48)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * 2) { room in
            let bytes = UnsafeMutableBufferPointer(rebasing: room[..<count])
            let lower = UnsafeMutableBufferPointer(rebasing: room[count...])
            for (index, byte) in zip(bytes.indices, form) { bytes[index] = byte }
            var hasCapitals = false
            for index in bytes.indices {
                let byte = bytes[index]
                let isCapital =
                    (0x41...0x5A).contains(byte)
                    || index > 0 && bytes[index - 1] == 0xC3 && (0x80...0x9E).contains(byte)
                lower[index] = isCapital ? byte | 0x20 : byte
                hasCapitals = hasCapitals || lower[index] != byte
                if (0x30...0x39).contains(byte) { lower[index] = 0x30 }
            }
            add(UnsafeBufferPointer(bytes), digitless: UnsafeBufferPointer(lower), hasCapitals, record, marks)
        }
    }

    private mutating func add(
        _ bytes: UnsafeBufferPointer<UInt8>, digitless: UnsafeBufferPointer<UInt8>, _ hasCapitals: Bool,
        _ record: WordRecord, _ marks: UInt64
    ) {
        if hasCapitals { add(1, bytes, reach: 1, isIdentity: true) }
        add(2, digitless, reach: 2, isIdentity: true)
        addAffixes(digitless)
        add(6, WordFeatures.shapeHash(bytes, isCollapsed: false), reach: 1)
        add(7, WordFeatures.shapeHash(bytes, isCollapsed: true), reach: 2)
        if record.spanishCluster > 0 { add(8, UInt64(record.spanishCluster), reach: 2) }
        if record.englishCluster > 0 { add(9, UInt64(record.englishCluster), reach: 2) }
        let isCapital = WordFeatures.isCapital(bytes)
        add(10, UInt64(record.capitalRatio) << 1 | (isCapital ? 1 : 0), reach: 1)
        if isCapital, record.lists > 0 {
            for bit in 0..<8 where record.lists >> UInt8(bit) & 1 == 1 { add(11, UInt64(bit), reach: 1) }
            add(12, UInt64(record.lists), reach: 1)
        }
        var left = marks
        while left > 0 {
            add(13, UInt64(left.trailingZeroBitCount) << 1 | (isCapital ? 1 : 0), reach: 2)
            left &= left - 1
        }
    }

    /// What stands beyond a sentence's ends.
    package static let boundary = WordFeatures(boundary: ())

    private init(boundary: Void) { add(31, 0, reach: 2) }

    private mutating func add(_ kind: UInt64, _ value: UInt64, reach: Int, isIdentity: Bool = false) {
        let hash = WordFeatures.mix(value &+ 1 ^ kind &* 0x9E37_79B9_7F4A_7C15)
        all.append(Feature(hash: hash, reach: reach, isIdentity: isIdentity))
    }

    private mutating func add(
        _ kind: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, reach: Int, isIdentity: Bool = false
    ) {
        add(kind, Lexicon.hash(bytes), reach: reach, isIdentity: isIdentity)
    }

    /// Beginnings and endings of one to four characters, in turns.
    private mutating func addAffixes(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Where the second to the fifth character begins; where the last to the last but three does.
        var starts = SIMD4<Int>(repeating: 0), ends = starts
        var count = 0
        for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
            if (1...4).contains(count) { starts[count - 1] = index }
            count += 1
        }
        var found = 0
        for index in bytes.indices.reversed() where bytes[index] & 0xC0 != 0x80 {
            ends[found] = index
            found += 1
            if found == 4 { break }
        }
        var state = Lexicon.hash(EmptyCollection())
        var place = 0
        for length in 1...4 where count > length {
            let end = starts[length - 1]
            state = Lexicon.hash(UnsafeBufferPointer(rebasing: bytes[place..<end]), from: state)
            place = end
            add(20 + UInt64(length), state, reach: length == 3 ? 1 : 0)
            let ending = UnsafeBufferPointer(rebasing: bytes[ends[length - 1]...])
            add(24 + UInt64(length), ending, reach: length == 3 ? 1 : 0)
        }
    }

    /// The hash of a feature at a distance of −2…2 tokens.
    package static func hash(_ feature: UInt64, at distance: Int) -> UInt64 {
        mix(feature ^ UInt64(distance + 3) &* 0xC2B2_AE3D_27D4_EB4F)
    }

    /// The finaliser of splitmix64 (Steele, Lea, Flood 2014).
    static func mix(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    // MARK: Letters

    /// ASCII and Latin-1 letters made small; others stay.
    package static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        var lower = bytes
        for index in lower.indices {
            if (0x41...0x5A).contains(lower[index]) {
                lower[index] |= 0x20
            } else if index > 0, lower[index - 1] == 0xC3, (0x80...0x9E).contains(lower[index]) {
                lower[index] |= 0x20
            }
        }
        return lower
    }

    static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        if (0x41...0x5A).contains(first) { return true }
        return first == 0xC3 && bytes.count > 1 && (0x80...0x9E).contains(bytes[1])
    }

    /// The hash of a shape.
    private static func shapeHash(_ bytes: UnsafeBufferPointer<UInt8>, isCollapsed: Bool) -> UInt64 {
        var hash = Lexicon.hash(EmptyCollection())
        shape(bytes, isCollapsed: isCollapsed) { hash = Lexicon.hash(CollectionOfOne($0), from: hash) }
        return hash
    }

    /// A shape, at most twelve codes: "X" for capitals, "x" for small letters, "0" for digits, the mark itself for others;
    /// collapsed, each once.
    @inline(__always) static func shape(
        _ bytes: UnsafeBufferPointer<UInt8>, isCollapsed: Bool, _ body: (UInt8) -> Void
    ) {
        var count = 0
        var last: UInt8 = 0, run = 0
        var index = 0
        while index < bytes.count, count < 12 {
            let byte = bytes[index]
            var code = byte
            var width = 1
            switch byte {
            case 0x41...0x5A: code = 0x58
            case 0x61...0x7A: code = 0x78
            case 0x30...0x39: code = 0x30
            case 0xC3 where index + 1 < bytes.count:
                code = (0x80...0x9E).contains(bytes[index + 1]) ? 0x58 : 0x78
                width = 2
            case 0xC4...0xDF: (code, width) = (0x78, 2)
            case 0xE0...0xEF: (code, width) = (0x79, 3)
            case 0xF0...0xFF: (code, width) = (0x7A, 4)
            default: break
            }
            run = code == last ? run + 1 : 1
            if run == 1 || !isCollapsed && run <= 4 {
                body(code)
                count += 1
            }
            last = code
            index += width
        }
    }
}

/// What the word table knows of a word as it is written.
package struct WordRecord: Hashable {
    /// Its Brown cluster in Spanish, 0 where it has none.
    package var spanishCluster: UInt16 = 0
    /// Its Brown cluster in English, 0 where it has none.
    package var englishCluster: UInt16 = 0
    /// 1 hardly ever with a capital … 6 always; 0 unknown.
    package var capitalRatio: UInt8 = 0
    /// Bits: 1 given name, 2 frequent one, 4 surname, 8 frequent one, 16 city, 32 large one, 64 word of a place's name.
    package var lists: UInt8 = 0

    /// A record, field by field; without arguments, that of a word that the table does not have.
    package init(
        spanishCluster: UInt16 = 0, englishCluster: UInt16 = 0, capitalRatio: UInt8 = 0, lists: UInt8 = 0
    ) {
        self.spanishCluster = spanishCluster
        self.englishCluster = englishCluster
        self.capitalRatio = capitalRatio
        self.lists = lists
    }
}
