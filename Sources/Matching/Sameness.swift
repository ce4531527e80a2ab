internal import Names
public import Ontology

/// When a program may propose that entities of several documents are one, and what forbids it.
///
/// ```swift
/// let sameness = Sameness.standard
/// sameness.joins(Scorer.standard.explain(one, other))  // from 0.9 on, and not through weak names alone
/// ```
/// People, organizations, ships and the like are compared by the scorer. Places, posts, public bodies and facilities are
/// one where their keys are equal: "the Ministerio Público of Peru". A name of one part, or a nickname, never makes a
/// match by itself.
public struct Sameness: Sendable {
    /// The rule with the standard schemata.
    public static let standard = Sameness(model: .standard)

    /// From this score on a program joins two entities as proposed; from ``Scorer/threshold`` on it shows them for review.
    ///
    /// The lowest step of 0.05 at which, on the first half of each set of the screening queries, 99.5 of 100 joins
    /// are right and no innocent person is joined with a listed one. On the second half, 1002 of 1007 joins were right
    /// (99.5 %) and 2 of 1,483 innocents were joined; `JoinPrecisionTests` prints it.
    public static let joinThreshold = 0.9

    /// From this score on a pair is worth a look.
    public static let reviewFloor = 0.5

    let model: Model

    /// The rule over these schemata.
    public init(model: Model) { self.model = model }

    /// The rule's name and version.
    public let name = "sameness@2"

    /// How sure equal keys make it that two places, posts, public bodies or facilities are one, 0…1.
    ///
    /// A judgement of ours: the key names the country or the kind, and two of one name within it are rare.
    public let score = 0.8

    /// The properties of which one entity has one value, so that two values make two entities.
    public let decisiveProperties: Set<String> = [
        "birthDate", "deathDate", "passportNumber", "idNumber", "taxNumber", "socialSecurityNumber",
        "registrationNumber", "incorporationDate", "leiCode", "imoNumber", "innCode", "ogrnCode",
        "wikidataId", "territoryCode",
    ]

    // MARK: Equal keys

    /// What places, posts, public bodies and facilities that may be one have in common; nil for what the scorer
    /// compares, and for what a program never joins.
    public func key(schema: String, properties: [String: Set<String>]) -> String? {
        guard let schema = model.schema(named: schema), schema.edge == nil, !schema.isA("Interval") else {
            return nil
        }
        let names = properties["name"] ?? []
        let countries = (properties["country"] ?? []).union(properties["jurisdiction"] ?? [])
        let country = countries.count == 1 ? countries.first : nil
        switch schema.name {
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
                ($0.count, $0) < ($1.count, $1)
            }
        default:
            return nil
        }
    }

    private func longest(_ names: Set<String>) -> String? {
        names.map(\.folded).filter { !$0.isEmpty }.max { ($0.count, $0) < ($1.count, $1) }
    }

    // MARK: The scorer

    /// Whether entities of this schema are compared by the scorer.
    public func isScored(schema name: String) -> Bool {
        guard let schema = model.schema(named: name), schema.isA("Thing"), schema.isMatchable else {
            return false
        }
        let keyed = ["Territory", "Address", "Position", "PublicBody", "Facility", "Document"]
        return !keyed.contains { schema.isA($0) }
    }

    /// Whether an entity may be compared at all: a mention of one word, in small letters, or of none is nobody.
    ///
    /// A row of a list is, whatever it is called, and so is what a birth date or a number tells apart.
    public func isSought(schema: String, properties: [String: Set<String>], isListed: Bool) -> Bool {
        guard isScored(schema: schema) else { return false }
        let names = (properties["name"] ?? []).union(properties["alias"] ?? [])
        if isListed { return !names.isEmpty || properties["lastName"] != nil }
        if !decisiveProperties.isDisjoint(with: properties.keys) { return !names.isEmpty }
        return names.contains(where: isName)
    }

    /// Two words or more beside particles, of which one begins with a capital, where the script has them.
    private func isName(_ text: String) -> Bool {
        let words = text.foldedWords.filter {
            !Sameness.particles.contains($0) && $0.unicodeScalars.count > 1
        }
        let isUnspaced = text.unicodeScalars.contains {
            $0.properties.isIdeographic || (0xAC00...0xD7A3).contains($0.value)
        }
        guard words.count >= 2 || (isUnspaced && text.unicodeScalars.count >= 2) else { return false }
        return text.split(whereSeparator: \.isWhitespace).contains { word in
            word.first { $0.isLetter }.map { !$0.isLowercase } ?? false
        }
    }

    /// Whether two entities agree enough to be joined, and not through weak names.
    public func joins(_ explanation: Explanation) -> Bool {
        explanation.score >= Sameness.joinThreshold && explanation.verdict == .match
    }

    // MARK: What tells apart

    /// Why two entities, or groups of them, with these values cannot be one, in a sentence; nil where nothing speaks
    /// against it.
    ///
    /// Two values of a fact of which everybody has one; and two people who share a part of their names while each has
    /// a part that the other lacks: Juan Pérez García and Juan Pérez López.
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
        for property in ["fatherName", "motherName"] {
            guard let mine = left[property], let theirs = right[property], !mine.isEmpty, !theirs.isEmpty
            else { continue }
            let agree = mine.contains { one in theirs.contains { !namesDiffer(one, $0) } }
            if !agree { return "\(property) differs: \(mine.sorted()[0]) and \(theirs.sorted()[0])" }
        }
        return rivals(left[Sameness.personNames] ?? [], right[Sameness.personNames] ?? [])
    }

    /// The key under which ``contradiction(_:_:)`` looks for the names of people: those of one entity are one value, a
    /// name a line.
    public static let personNames = "names of the person"

    /// Why two people of these names cannot be one: each has a part that the other lacks.
    ///
    /// - Parameters:
    ///   - left: The names of each of the entities that are joined already, one a line: any of them may be meant.
    ///   - right: Those of the other group.
    /// - Returns: The sentence; nil where nothing tells them apart.
    private func rivals(_ left: Set<String>, _ right: Set<String>) -> String? {
        // What both have is known to fit the rest of either.
        for mine in left.subtracting(right).sorted() {
            for theirs in right.subtracting(left).sorted() {
                var found: String?
                var fits = false
                for one in mine.split(separator: "\n").prefix(8) {
                    for other in theirs.split(separator: "\n").prefix(8) where !fits {
                        switch rivalry(String(one), String(other)) {
                        case true?: found = found ?? "different names: \(one) and \(other)"
                        case false?: fits = true
                        case nil: break
                        }
                    }
                }
                if let found, !fits { return found }
            }
        }
        return nil
    }

    /// Whether each name has a part that the other lacks; nil for names that have nothing in common, which say nothing:
    /// people have aliases.
    private func rivalry(_ left: String, _ right: String) -> Bool? {
        guard let explanation = compare(left, right) else { return false }
        guard !explanation.parts.isEmpty else { return nil }
        return !explanation.onlyInQuery.isEmpty && !explanation.onlyInCandidate.isEmpty
    }

    private func namesDiffer(_ left: String, _ right: String) -> Bool {
        (compare(left, right)?.score ?? 1) < 0.3
    }

    private func compare(_ left: String, _ right: String) -> Explanation? {
        guard left.folded != right.folded,
            let one = Profile(
                id: "", schema: "Person", properties: [(name: "name", values: [left])], model: model),
            let other = Profile(
                id: "", schema: "Person", properties: [(name: "name", values: [right])], model: model)
        else { return nil }
        return Scorer.standard.explain(one, other)
    }

    /// Equal, or the same date said more or less exactly.
    private func agrees(_ left: String, _ right: String) -> Bool {
        if let left = PartialDate(left), let right = PartialDate(right) { return left.agrees(with: right) }
        return left == right
    }

    private static let particles: Set<String> = [
        "de", "del", "la", "las", "los", "el", "y", "e", "da", "das", "do", "dos", "of", "the", "and", "van",
        "von",
    ]
}
