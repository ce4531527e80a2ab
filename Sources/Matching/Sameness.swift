internal import Names
public import Ontology

/// When a program may propose that entities of several documents are one, and what forbids it: a first, strict rule.
///
/// ```swift
/// Sameness.standard.key(schema: "Person", properties: ["name": ["Héctor Guerrero Flores"]])
/// // "person: hector guerrero flores"
/// ```
/// Entities of equal keys are joined as proposed, unless a fact tells them apart. A name of one part, or a nickname, is
/// no key: it never makes a match by itself.
public struct Sameness: Sendable {
    /// The rule with the standard schemata.
    public static let standard = Sameness(model: .standard)

    private let model: Model

    /// The rule over these schemata.
    public init(model: Model) { self.model = model }

    /// The rule's name and version.
    public let name = "sameness@1"

    /// How sure equal full names make it that two entities are one, 0…1.
    ///
    /// A judgement of ours, until matching measures it: common names in large cases make it too high.
    public let score = 0.8

    /// The properties of which one entity has one value, so that two values make two entities.
    public let decisiveProperties: Set<String> = [
        "birthDate", "deathDate", "passportNumber", "idNumber", "taxNumber", "socialSecurityNumber",
        "registrationNumber", "incorporationDate", "leiCode", "imoNumber", "innCode", "ogrnCode",
        "wikidataId",
        "territoryCode",
    ]

    /// What entities that may be one have in common; nil for one that a program never joins.
    public func key(schema: String, properties: [String: Set<String>]) -> String? {
        guard let schema = model.schema(named: schema), schema.edge == nil, !schema.isA("Interval") else {
            return nil
        }
        let names = properties["name"] ?? []
        let countries = (properties["country"] ?? []).union(properties["jurisdiction"] ?? [])
        let country = countries.count == 1 ? countries.first : nil
        switch schema.name {
        case "Person":
            return fullest(names).map { "person: " + $0.joined(separator: " ") }
        case "Territory":
            // A country is its code; another place is told by its name within its country.
            guard let country else { return nil }
            if properties["level"]?.contains("country") ?? false { return "country: \(country)" }
            return longest(names).map { "place: \($0) in \(country)" }
        case "Position", "PublicBody":
            // Every country has a "Ministerio Público" and an interior minister.
            guard let country, let name = longest(names) else { return nil }
            return "\(schema.name.lowercased()): \(name) in \(country)"
        case _ where schema.isA("Facility"):
            let read = names.compactMap { FacilityName($0, kind: properties["facilityType"]?.min()) }
            return read.map { "\($0.kind): " + $0.properWords.joined(separator: " ") }.max {
                $0.count < $1.count
            }
        case _ where schema.isA("LegalEntity"):
            // "Los Choneros" are two words and a name; "Interpol" is one word, which others may bear.
            return longest(names.filter { $0.foldedWords.count > 1 }).map { "organization: \($0)" }
        default:
            return nil
        }
    }

    /// Why two entities with these facts cannot be one, in a sentence; nil where nothing speaks against it.
    public func contradiction(_ left: [String: Set<String>], _ right: [String: Set<String>]) -> String? {
        for property in decisiveProperties.sorted() {
            guard let mine = left[property], let theirs = right[property], !mine.isEmpty, !theirs.isEmpty
            else { continue }
            let agree = mine.contains { one in theirs.contains { agrees(one, $0) } }
            if !agree {
                return "\(property) differs: \(mine.sorted().joined(separator: ", ")) and "
                    + theirs.sorted().joined(separator: ", ")
            }
        }
        return nil
    }

    /// Equal, or the same date said more or less exactly.
    private func agrees(_ left: String, _ right: String) -> Bool {
        if let left = PartialDate(left), let right = PartialDate(right) { return left.agrees(with: right) }
        return left == right
    }

    /// The folded words of the name with the most parts, where it has two or more beside particles.
    private func fullest(_ names: Set<String>) -> [String]? {
        let read = names.map(\.foldedWords).filter { words in
            words.filter { !Sameness.particles.contains($0) && $0.count > 1 }.count >= 2
        }
        return read.max { ($0.count, $0.joined()) < ($1.count, $1.joined()) }
    }

    private func longest(_ names: Set<String>) -> String? {
        names.map(\.folded).filter { !$0.isEmpty }.max { ($0.count, $0) < ($1.count, $1) }
    }

    private static let particles: Set<String> = [
        "de", "del", "la", "las", "los", "el", "y", "e", "da", "das", "do", "dos", "of", "the", "and", "van",
        "von",
    ]
}
