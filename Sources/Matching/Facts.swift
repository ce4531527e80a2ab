internal import Names
public import Ontology

/// What tells entities apart beside their names, in a form that compares fast: dates, countries, genders, identifiers,
/// words of addresses.
public struct Facts: Hashable, Sendable {
    /// Birth or incorporation dates as year·10,000 + month·100 + day, 0 where the source is silent.
    public var dates: [Int32] = []

    /// Countries of nationality, residence, registration or flag: two letters as one number.
    public var countries: [UInt16] = []

    /// Bit 1 male, bit 2 female, bit 4 other.
    public var genders: UInt8 = 0

    /// Hashes of identifiers: the property's in the upper 16 bits, the value's in the lower 48.
    public var identifiers: [UInt64] = []

    /// The words of addresses and birthplaces, sorted, each once: a hash in the upper 27 bits, and how much the word
    /// tells, in bits, in the lower five.
    public var places: [UInt32] = []

    /// The schemata that it may be, as a mask of `SchemaClass`.
    public var kinds: SchemaClass = []
}

/// Classes of schemata within which one entity can be another: a person is no ship.
public struct SchemaClass: OptionSet, Hashable, Sendable {
    /// The bits of the classes.
    public let rawValue: UInt8

    /// The classes of some bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// People.
    public static let person = SchemaClass(rawValue: 1)
    /// Companies, public bodies, gangs.
    public static let organization = SchemaClass(rawValue: 2)
    /// Ships.
    public static let vessel = SchemaClass(rawValue: 4)
    /// Aircraft.
    public static let airplane = SchemaClass(rawValue: 8)
    /// Cars and other vehicles.
    public static let vehicle = SchemaClass(rawValue: 16)
    /// Whatever else can be matched, each by its own schema alone.
    public static let other = SchemaClass(rawValue: 32)
    /// A person or an organization: the source does not say.
    public static let legalEntity: SchemaClass = [.person, .organization]
    /// Anything.
    public static let any = SchemaClass(rawValue: 0xFF)

    /// The classes that entities of a schema may be of; empty for one that is never matched.
    public init(_ schema: Schema) {
        switch schema.name {
        case "Person": self = .person
        case "LegalEntity": self = .legalEntity
        case "Thing": self = .any
        case "Asset": self = [.organization, .vessel, .airplane, .vehicle, .other]
        case _ where schema.isA("Organization"): self = .organization
        case _ where schema.isA("Vessel"): self = .vessel
        case _ where schema.isA("Airplane"): self = .airplane
        case _ where schema.isA("Vehicle"): self = .vehicle
        case _ where schema.isMatchable: self = .other
        default: self = []
        }
    }

    /// How names of these classes are read.
    var nameKind: Name.Kind {
        switch self {
        case .person: .person
        case .organization, .other: .organization
        case .vessel, .airplane, .vehicle: .thing
        default: .personOrOrganization
        }
    }
}

extension Facts {
    /// Adds what one value of a property says.
    mutating func add(_ value: String, of property: Property) {
        switch property.type {
        case .date where Facts.dateProperties.contains(property.name):
            if let date = Facts.packed(date: value), !dates.contains(date) { dates.append(date) }
        case .country where property.name != "birthCountry" && property.name != "pastFlags":
            if let country = Facts.packed(country: value), !countries.contains(country) {
                countries.append(country)
            }
        case .gender:
            switch value {
            case "male": genders |= 1
            case "female": genders |= 2
            default: genders |= 4
            }
        case .identifier, .phone, .email:
            if let identifier = Facts.hash(identifier: value, property: property.name) {
                identifiers.append(identifier)
            }
        case .address: addPlaces(value)
        default: if property.name == "birthPlace" { addPlaces(value) }
        }
    }

    /// Puts what is compared as sets in order.
    mutating func finish() {
        dates.sort()
        countries.sort()
        identifiers = Array(Set(identifiers)).sorted()
        places = Array(Set(places)).sorted()
    }

    /// What a word tells is shared by the word and its letters in whatever order, since the commonest slips change their
    /// order alone ("2602" and "2206", "Gerogery" and "Gerogrey"), and by the first four letters of a long word
    /// ("Marygorough" and "Maryborough").
    private mutating func addPlaces(_ text: String) {
        guard places.count < 96 else { return }
        let name = RomanisedName(text)
        name.bytes.withUnsafeBufferPointer { bytes in
            for word in name.words where word.letters.count > 1 {
                let letters = UnsafeBufferPointer(rebasing: bytes[word.letters])
                let bits = Facts.bits(letters)
                if bits == 0 { continue }
                let isLong = letters.count >= 6 && bits >= 8
                let begun = isLong ? bits / 3 : 0
                places.append(Facts.place(letters, bits: (bits + 1 - begun) / 2, seed: 0))
                if bits > 1 {
                    places.append(Facts.place(letters.sorted(), bits: (bits - begun) / 2, seed: 1))
                }
                if isLong { places.append(Facts.place(letters.prefix(4), bits: begun, seed: 2)) }
            }
        }
    }

    private static func place(_ letters: some Sequence<UInt8>, bits: UInt32, seed: UInt32) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5 ^ seed
        for letter in letters { hash = (hash ^ UInt32(letter)) &* 0x0100_0193 }
        return ((hash ^ (hash >> 16)) & ~31) | bits
    }

    /// How much a word of an address tells: a postcode much, a city less, "street" nothing.
    private static func bits(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let isNumber = word.allSatisfy { $0 < UInt8(ascii: "a") }
        if isNumber { return word.count >= 4 ? 10 : 3 }
        let known = NameWord.lookup(word)
        if let known, known.role == .particle || known.role == .article { return 0 }
        if Phrase.longest(in: word, words: [0..<word.count], from: 0)?.kind == .place { return 4 }
        if let known, known.common > 0 { return 3 }
        return 10
    }

    private static let dateProperties: Set<String> = [
        "birthDate", "incorporationDate", "registrationDate", "buildDate",
    ]

    /// A date's prefix of ISO 8601 as a number; nil for anything else.
    static func packed(date text: String) -> Int32? {
        var number: Int32 = 0
        var digits = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-") { continue }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 8 else { break }
            number = number * 10 + Int32(byte - UInt8(ascii: "0"))
            digits += 1
        }
        switch digits {
        case 4: return number * 10_000
        case 6: return number * 100
        case 8: return number
        default: return nil
        }
    }

    static func packed(country code: String) -> UInt16? {
        var number: UInt16 = 0
        for byte in code.utf8.prefix(2) { number = number << 8 | UInt16(byte | 0x20) }
        return number == 0 ? nil : number
    }

    /// The letters and digits of an identifier, so that "F-123 456" is "F123456"; nil where fewer than four are left.
    static func hash(identifier: String, property: String) -> UInt64? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var count = 0
        for byte in identifier.utf8 {
            let letter: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
                letter = byte
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter = byte | 0x20
            default: continue
            }
            hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
            count += 1
        }
        guard count >= 4 else { return nil }
        return (hash & 0xFFFF_FFFF_FFFF) | UInt64(propertyHash(property)) << 48
    }

    static func propertyHash(_ property: String) -> UInt16 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in property.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return UInt16(truncatingIfNeeded: hash ^ hash >> 16)
    }
}
