import Matching

/// SplitMix64 (Steele, Lea, Flood 2014): the same run of numbers from the same seed.
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func pick(_ list: [String]) -> String { list.randomElement(using: &self) ?? "" }

    mutating func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

/// An entity as a list states it, to be changed and made a profile of.
struct ListedEntity: Sendable {
    var schema: String
    var properties: [String: [String]]

    init(_ schema: String, _ properties: [String: [String]]) {
        self.schema = schema
        self.properties = properties
    }

    func profile(_ id: String = "x") -> Profile {
        guard
            let profile = Profile(
                id: id, schema: schema,
                properties: properties.sorted { $0.key < $1.key }.map { (name: $0.key, values: $0.value) })
        else { preconditionFailure("\(schema) is a schema that is matched") }
        return profile
    }

    func adding(_ value: String, _ property: String) -> ListedEntity {
        var entity = self
        entity.properties[property, default: []].append(value)
        return entity
    }

    static func person(_ name: String, _ more: [String: [String]] = [:]) -> ListedEntity {
        ListedEntity("Person", more.merging(["name": [name]]) { $1 })
    }
}

/// Entities at random: names of real words in many scripts, few enough that they meet, and any Unicode now and then.
struct RandomEntities {
    var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(state: seed) }

    mutating func next() -> ListedEntity {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<6: return person()
        case 6..<9: return firm()
        default:
            let schema = random.pick(["Vessel", "LegalEntity", "Airplane", "Organization", "PublicBody"])
            return ListedEntity(schema, facts(["name": [firmName()]]))
        }
    }

    mutating func person() -> ListedEntity {
        var properties = ["name": [personName()]]
        if random.isOneIn(3) { properties["alias"] = [personName()] }
        if random.isOneIn(6) { properties["weakAlias"] = [random.pick(Self.given)] }
        if random.isOneIn(2) { properties["birthDate"] = [date()] }
        if random.isOneIn(2) { properties["nationality"] = [random.pick(["ru", "ve", "sy", "cn", "pe"])] }
        if random.isOneIn(3) { properties["gender"] = [random.pick(["male", "female"])] }
        if random.isOneIn(6) {
            properties["passportNumber"] = [random.pick(["A123456", "B-98765", "C 44 321"])]
        }
        if random.isOneIn(5) { properties["birthPlace"] = [random.pick(Self.places)] }
        return ListedEntity("Person", facts(properties))
    }

    mutating func firm() -> ListedEntity {
        var properties = ["name": [firmName()]]
        if random.isOneIn(3) { properties["alias"] = [firmName()] }
        if random.isOneIn(4) { properties["incorporationDate"] = [date()] }
        if random.isOneIn(2) { properties["jurisdiction"] = [random.pick(["ru", "ve", "sy", "cn", "pe"])] }
        if random.isOneIn(5) {
            properties["registrationNumber"] = [random.pick(["7701234567", "77-0123", "HRB 4411"])]
        }
        return ListedEntity("Company", facts(properties))
    }

    mutating func personName() -> String {
        if random.isOneIn(12) { return text(atMost: 40) }
        let count = Int.random(in: 0...3, using: &random)
        let family = (0..<count).map { _ in random.pick(Self.family) }
        let parts = [random.pick(Self.given)] + family
        return random.isOneIn(4) ? parts.reversed().joined(separator: " ") : parts.joined(separator: " ")
    }

    mutating func firmName() -> String {
        if random.isOneIn(12) { return text(atMost: 40) }
        return (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(Self.firm) }.joined(
            separator: " ")
    }

    mutating func date() -> String {
        let year = Int.random(in: 1960...1964, using: &random)
        let (month, day) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
        return random.pick([
            "\(year)", "\(year)-0\(month)", "\(year)-0\(month)-0\(day)", "\(year)-0\(month)-0\(day)",
        ])
    }

    private mutating func facts(_ properties: [String: [String]]) -> [String: [String]] {
        var properties = properties
        if random.isOneIn(5) { properties["address"] = [random.pick(Self.places)] }
        return properties
    }

    /// Any scalars of Unicode.
    mutating func text(atMost count: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...count, using: &random) {
            let most: UInt32 = random.isOneIn(2) ? 0x10FFFF : 0x2FFF
            if let scalar = Unicode.Scalar(UInt32.random(in: 0...most, using: &random)) {
                text.append(scalar)
            }
        }
        return String(text)
    }

    private static let given = """
        María Mario José Pepe Juan Héctor Hector Владимир Vladimir Wladimir Иван Ivan Petr محمد Mohammed Muhammad Mohamed حسن
        Hassan Hussein Abdul Abdulrahman 伟 Wei 김정은 Γιώργος David דוד नरेन्द्र Li Jürgen Juergen H. J. Abu Dr. Ali
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let family = """
        García Garcia Garzia Guerrero Guerero Flores López Lopes Путин Putin Poutine Петрович Petrovich Petrovna Иванов Ivanov
        Ivanova bin al-Assad الأسد Rahman de la Cruz van der Bilt Vanderbilt Müller Mueller Muller Wang 王 Li Kim Jr. III
        Nasir-uddin Nasiruddin Smith Smyth Schmidt Rusthenford Παπανδρέου Modi
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let firm = """
        Kestrel Kestrell Кестрел Crystalord Bank Banco Банк of China Iran Hong-Kong Group Trading Maritime Fund II 2 Second 7 12
        Ltd Limited GmbH AG ООО S.A. Foundation Trust Aero Caribbean AeroCaribbean Energy & Co شركة النفط 华为 有限公司
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let places = [
        "Calle Bolívar 12, Maracay", "Av. Bolivar 12, Caracas", "ул. Ленина 4, Москва", "Lenina 4, Moscow",
        "دمشق", "Damascus",
        "12 Kestrel Court, London EC1A 4JQ",
    ]
}
