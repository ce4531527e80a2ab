/// A name taken apart: which word is a name, a title, a legal form, a number, and how much each tells.
///
/// ```swift
/// Name("Dr. Héctor R. Guerrero Flores", kind: .person).parts.map(\.kind)
/// // [.title, .name, .initial, .name, .name]
/// ```
/// At most 24 parts are kept. Any text is taken; one without a letter or digit has no parts.
public struct Name: Sendable {
    /// Whose name it is, which decides how its words are read.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Given names, surnames, titles.
        case person
        /// Companies, ministries, gangs: legal forms, common words, places, numbers.
        case organization
        /// Ships, aircraft and other things that bear a name.
        case thing
        /// Either a person or an organization: read as an organization where a word says so, otherwise as a person.
        case personOrOrganization
    }

    /// How it was read.
    public let kind: Kind

    /// The parts in the order of the text.
    public internal(set) var parts: [Part] = []

    /// The letters a–z and digits of all parts, one after another.
    package var letters: [UInt8] = []

    /// The sounds of all parts, one after another.
    package var sounds: [UInt8] = []

    /// The most parts that a name keeps.
    package static let mostParts = 24

    /// Takes a name apart.
    public init(_ text: some StringProtocol, kind: Kind) {
        let romanised = RomanisedName(text)
        let read: Kind = kind == .personOrOrganization ? Self.kind(of: romanised) : kind
        self.kind = read
        letters.reserveCapacity(romanised.bytes.count)
        sounds.reserveCapacity(romanised.bytes.count)
        parts.reserveCapacity(romanised.words.count)
        switch read {
        case .person, .personOrOrganization: readPerson(romanised)
        case .organization: readOrganization(romanised, isThing: false)
        case .thing: readOrganization(romanised, isThing: true)
        }
    }

    /// One part of a name.
    public struct Part: Sendable, Hashable {
        /// What it is in the name.
        public var kind: PartKind

        /// How much it tells, in eighths of a bit: 8·log2 of one bearer in how many.
        public var weight: UInt8

        /// What a legal form, common word or place means, in whatever language; 0 for other parts.
        public var meaning: UInt16 = 0

        /// What the law takes a legal form for.
        public var lawClass: Phrase.LawClass = .none

        /// The UTF-8 bytes of the text that it was read from.
        public var source: Range<Int>

        package var letters: Range<Int>
        package var sounds: Range<Int>
        package var traits: WordTraits = []
        package var groups = VariantGroups()
    }

    /// What a word is in a name.
    public enum PartKind: UInt8, Sendable {
        /// A given name, a surname, the proper word of a company.
        case name
        /// One letter that stands for a name.
        case initial
        /// A father's name formed with a suffix: "Aleksandrovich".
        case patronymic
        /// "de", "bin", "the": joins other parts and tells next to nothing.
        case particle
        /// "Dr", "Sheikh", "General".
        case title
        /// "Jr", "III".
        case suffix
        /// "Ltd", "S.A. de C.V.", "OOO".
        case legalForm
        /// "Bank", "Shipping", "Ministry": what many organizations call themselves.
        case common
        /// A country or city.
        case place
        /// A number, in digits or words.
        case number
    }

    /// The text of a part in letters a–z and digits.
    public func spelling(of part: Part) -> String {
        String(decoding: letters[part.letters], as: UTF8.self)
    }

    /// Appends a part whose letters come from elsewhere, with what the tables know of the word.
    mutating func append(
        _ word: UnsafeBufferPointer<UInt8>, script: Script, source: Range<Int>, kind: PartKind, weight: UInt8
    ) {
        guard parts.count < Name.mostParts, !word.isEmpty else { return }
        let letterStart = letters.count
        letters.append(contentsOf: word)
        let soundStart = sounds.count
        let isAbjad = script == .arabic || script == .hebrew
        Sounds.read(word, into: &sounds, joinsDoubles: !isAbjad)
        var part = Part(
            kind: kind, weight: weight, source: source, letters: letterStart..<letters.count,
            sounds: soundStart..<sounds.count)
        if isAbjad { part.traits.insert(.abjad) }
        if script == .han || script == .kana || script == .hangul { part.traits.insert(.syllabic) }
        parts.append(part)
    }

    /// Whether the words are of an organization: a legal form, or a word that organizations call themselves.
    private static func kind(of name: RomanisedName) -> Kind {
        let words = name.words.map(\.letters)
        return name.bytes.withUnsafeBufferPointer { bytes in
            for start in words.indices {
                guard let phrase = Phrase.longest(in: bytes, words: words, from: start) else { continue }
                guard phrase.kind == .legalForm || phrase.kind == .organisationWord else { continue }
                if phrase.counts(at: start, of: words.count) { return .organization }
            }
            return .person
        }
    }
}

extension VariantGroups {
    /// The groups of a word of a person's name.
    init(word: UnsafeBufferPointer<UInt8>) {
        // There is room for four: full names before short forms. 0 is for none, so groups count from one.
        let variants = NameWord.variants(of: word)
        for variant in variants where variant.strength == .same {
            add((variant.group + 1) & 0x1FFF, isShort: false)
        }
        for variant in variants where variant.strength == .short {
            add((variant.group + 1) & 0x1FFF, isShort: true)
        }
    }

    /// The group of a phrase of one meaning: above the groups of names, one range a kind.
    init(phrase: Phrase) {
        switch phrase.kind {
        case .organisationWord: add(0x2000 | phrase.meaning & 0x1FFF, isShort: false)
        case .place: add(0x4000 | phrase.meaning & 0x3FFF, isShort: false)
        case .legalForm, .number, .ordinal: break
        }
    }
}
