internal import Names

/// Builds an index from entities, one after another.
///
/// The bytes are a pure function of the entities and their order.
public struct IndexBuilder: Sendable {
    private var vocabulary = Vocabulary()
    private var names: [IndexName] = []
    private var parts: [IndexPart] = []
    private var entities: [IndexEntity] = []
    private var dates: [Int32] = []
    private var countries: [UInt16] = []
    private var identifiers: [UInt64] = []
    private var places: [UInt32] = []
    private var dateKeys: [UInt64] = []
    private var identifierKeys: [UInt64] = []
    private var placeKeys: [UInt64] = []
    private var entityKeys: [UInt64] = []
    private var wholeNames: [UInt64] = []
    private var texts: [UInt8] = []
    private var ids: [UInt8] = []
    private var schemata: [String] = []
    private var schemaNumbers: [String: UInt16] = [:]

    /// An empty index.
    public init() {}

    /// How many entities were added.
    public var count: Int { entities.count }

    /// Adds an entity. Throws where the index is full: 4 billion bytes of text, or 16 million entities.
    public mutating func add(_ profile: Profile) throws(IndexError) {
        guard entities.count < 1 << 24, texts.count < 1 << 31, parts.count < 1 << 30 else {
            throw .tooLarge("more than \(entities.count) entities")
        }
        let entity = UInt32(entities.count)
        entities.append(
            IndexEntity(
                nameStart: UInt32(names.count), dateStart: UInt32(dates.count),
                countryStart: UInt32(countries.count), identifierStart: UInt32(identifiers.count),
                placeStart: UInt32(places.count), idStart: UInt32(ids.count),
                schema: number(of: profile.schema),
                kinds: profile.facts.kinds.rawValue, genders: profile.facts.genders))
        ids.append(contentsOf: profile.id.utf8)
        entityKeys.append(UInt64(IndexHash.of(profile.id.utf8)) << 32 | UInt64(entity))
        for name in profile.names { add(name, entity) }
        add(profile.facts, entity)
    }

    private mutating func number(of schema: String) -> UInt16 {
        if let number = schemaNumbers[schema] { return number }
        let number = UInt16(clamping: schemata.count)
        schemata.append(schema)
        schemaNumbers[schema] = number
        return number
    }

    private mutating func add(_ name: ProfileName, _ entity: UInt32) {
        let number = UInt32(names.count)
        var text = Array(name.text.utf8.prefix(Int(UInt16.max)))
        while String(validating: text, as: UTF8.self) == nil, !text.isEmpty { text.removeLast() }
        var flags: UInt8 = 0
        if name.isWeak { flags |= IndexName.weak }
        if name.isMain { flags |= IndexName.main }
        if name.name.kind == .person { flags |= IndexName.person }
        var weight = 0
        let start = UInt32(parts.count)
        name.name.withAlignedParts { aligned in
            for part in aligned {
                let word = vocabulary.number(of: part.word)
                vocabulary.add(number, to: word, isTelling: part.kind != .legalForm)
                parts.append(IndexPart(word: word, part))
                if part.counts { weight += Int(part.weight) }
            }
        }
        names.append(
            IndexName(
                entity: entity, partStart: start, textStart: UInt32(texts.count),
                textCount: UInt16(text.count),
                partCount: UInt8(name.name.parts.count), flags: flags, weight: UInt32(weight)))
        texts.append(contentsOf: text)
        if name.name.parts.count > 1 {
            wholeNames.append(UInt64(IndexHash.of(name.name.letters)) << 32 | UInt64(number))
        }
    }

    private mutating func add(_ facts: Facts, _ entity: UInt32) {
        dates.append(contentsOf: facts.dates)
        countries.append(contentsOf: facts.countries)
        identifiers.append(contentsOf: facts.identifiers)
        places.append(contentsOf: facts.places)
        for date in facts.dates where IndexHash.retrieves(date: date) {
            dateKeys.append(UInt64(UInt32(bitPattern: date)) << 32 | UInt64(entity))
        }
        for place in facts.places where IndexHash.retrieves(place: place) {
            placeKeys.append(UInt64(place) << 32 | UInt64(entity))
        }
        for identifier in facts.identifiers {
            identifierKeys.append(UInt64(IndexHash.of(identifier: identifier)) << 32 | UInt64(entity))
        }
    }

    /// The bytes of the index.
    public func bytes() -> [UInt8] {
        var sections = [[UInt8]](repeating: [], count: IndexSection.allCases.count)
        func put(_ section: IndexSection, _ bytes: [UInt8]) { sections[section.rawValue] = bytes }
        let (keys, directory) = vocabulary.keys()
        let (starts, postings) = vocabulary.postings()
        put(.letters, vocabulary.letters)
        put(.sounds, vocabulary.sounds)
        put(.words, raw(vocabulary.words))
        put(.keys, raw(keys))
        put(.keyDirectory, raw(directory))
        put(.postingStarts, raw(starts))
        put(.postings, raw(postings))
        put(.names, raw(names))
        put(.parts, raw(parts))
        put(.entities, raw(entities + [end]))
        put(.dates, raw(dates))
        put(.countries, raw(countries))
        put(.identifiers, raw(identifiers))
        put(.places, raw(places))
        put(.dateKeys, raw(dateKeys.sorted()))
        put(.identifierKeys, raw(identifierKeys.sorted()))
        put(.placeKeys, raw(placeKeys.sorted()))
        put(.entityKeys, raw(entityKeys.sorted()))
        put(.wholeNames, raw(wholeNames.sorted()))
        put(.texts, texts)
        put(.ids, ids)
        put(.schemata, Array(schemata.joined(separator: "\n").utf8))
        return IndexFile.assemble(sections)
    }

    /// Ends the lists of the last entity.
    private var end: IndexEntity {
        IndexEntity(
            nameStart: UInt32(names.count), dateStart: UInt32(dates.count),
            countryStart: UInt32(countries.count),
            identifierStart: UInt32(identifiers.count), placeStart: UInt32(places.count),
            idStart: UInt32(ids.count), schema: 0, kinds: 0, genders: 0)
    }

    private func raw<Element>(_ elements: [Element]) -> [UInt8] {
        elements.withUnsafeBytes { Array($0) }
    }
}

extension IndexPart {
    init(word: UInt32, _ part: AlignedPart) {
        self.word = word
        meaning = part.meaning
        weight = part.weight
        kindAndClass = part.kind.rawValue | part.lawClass.rawValue << 4
    }
}

/// The hashes under which an index finds things.
enum IndexHash {
    /// FNV-1a, folded.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    /// The value of an identifier, whatever it is called.
    static func of(identifier: UInt64) -> UInt32 {
        let value = identifier & 0xFFFF_FFFF_FFFF
        return UInt32(truncatingIfNeeded: value ^ (value >> 24))
    }

    /// A group of variants, among the keys of words.
    static func of(group: UInt16) -> UInt32 {
        var hash = UInt32(group & 0x7FFF) &* 0x9E37_79B1
        hash ^= hash >> 15
        return hash &* 0x85EB_CA77 ^ 0x4752_4F55
    }

    /// Whether a word of an address finds people: a postcode, a village.
    static func retrieves(place: UInt32) -> Bool { place & 31 >= 3 }

    /// Whether a date finds people: whole, and not the first of January, which stands for "some time that year".
    static func retrieves(date: Int32) -> Bool { date % 100 != 0 && date % 10_000 != 101 }
}
