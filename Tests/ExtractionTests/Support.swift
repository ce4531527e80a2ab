import Extraction
import Foundation
import Ontology

/// A text whose mentions stand in ⟦…⟧, so that nobody counts offsets: "El ⟦Clan del Golfo⟧ opera en ⟦Panamá⟧."
struct MarkedText {
    let plain: String
    let marked: [String]

    init(_ text: String) {
        let pieces = text.split(separator: "⟦", omittingEmptySubsequences: false)
        var plain = String(pieces[0])
        var marked: [String] = []
        for piece in pieces.dropFirst() {
            let halves = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
            marked.append(String(halves[0]))
            plain += halves.joined()
        }
        self.plain = plain
        self.marked = marked
    }
}

/// What extraction reads in a text, in words that a test can state.
struct Reading {
    let groups: [ClaimGroup]
    private var names: [EntityID: String] = [:]

    init(_ text: String, date: String? = nil) {
        let context = ReadingContext(
            document: String(repeating: "0", count: 64), dataset: "test",
            date: date.flatMap { PartialDate($0) })
        groups = Extractor.standard.read(text, in: context)
        for claim in groups.flatMap(\.claims) where claim.statement.property == "name" {
            names[claim.statement.entity] = names[claim.statement.entity] ?? claim.statement.value
        }
        for claim in groups.flatMap(\.claims) where claim.statement.property == "weakAlias" {
            names[claim.statement.entity] = names[claim.statement.entity] ?? claim.statement.value
        }
    }

    /// The named things by schema: "Person: Héctor Guerrero Flores".
    var entities: Set<String> {
        Set(
            claims.filter { $0.statement.property == "name" && Reading.named.contains($0.statement.schema) }
                .map {
                    "\($0.statement.schema): \($0.statement.value)"
                })
    }

    /// The passages of mentions, in text order.
    var mentions: [String] {
        claims.filter { $0.statement.property == "name" && Reading.named.contains($0.statement.schema) }
            .compactMap { $0.citation.passage?.quote }
    }

    /// "Membership(member: X, organization: Y, role: leader)", with " alleged by Z" where it is not simply stated; an
    /// event's wording and an activity's name are left out.
    var relations: Set<String> { relations(of: Reading.relations) }

    /// The same of kin, owners and other links.
    var links: Set<String> { relations(of: ["Family", "Ownership", "UnknownLink", "Associate", "Control"]) }

    private func relations(of schemata: Set<String>) -> Set<String> {
        Set(
            groups.compactMap { group in
                guard let first = group.claims.first, schemata.contains(first.statement.schema)
                else { return nil }
                let fields = group.claims.filter {
                    !["name", "summary", "title"].contains($0.statement.property)
                }.map {
                    "\($0.statement.property): \(EntityID($0.statement.value).flatMap { names[$0] } ?? $0.statement.value)"
                }
                let mood = first.modality == .stated ? "" : " \(first.modality.rawValue)"
                let by = first.saidBy.map { " by \(names[$0] ?? "?")" } ?? ""
                return "\(first.statement.schema)(\(fields.joined(separator: ", ")))\(mood)\(by)"
            })
    }

    /// The values of an attribute: `values("weakAlias", of: "Dairo Úsuga")`.
    func values(_ property: String, of name: String) -> Set<String> {
        Set(
            claims.filter { $0.statement.property == property && names[$0.statement.entity] == name }.map(
                \.statement.value))
    }

    var claims: [Claim] { groups.flatMap(\.claims) }

    private static let named: Set<String> = [
        "Person", "Organization", "Company", "PublicBody", "Facility", "Territory",
    ]
    private static let relations: Set<String> = [
        "Membership", "Control", "Custody", "Event", "Occupancy", "Activity",
    ]
}

/// A file of the shared test data, nil where the folder is absent.
func sharedText(_ path: String) -> String? {
    let file = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent(
        "../shared/data/" + path)
    guard let data = try? Data(contentsOf: file) else {
        print("skipped: ../shared/data/\(path) is absent")
        return nil
    }
    return String(decoding: data, as: UTF8.self)
}
