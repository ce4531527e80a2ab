import Foundation
import Ontology
import Testing

@testable import CaseFiles

/// A rule that joins people of equal folded names, and tells them apart by birth date.
struct NameResolver: EntityResolver {
    let name = "names@1"
    let score = 0.8
    let decisiveProperties: Set<String> = ["birthDate"]

    func key(schema: String, properties: [String: Set<String>]) -> String? {
        guard schema == "Person" else { return nil }
        return properties["name"]?.max()?.lowercased()
    }

    func contradiction(_ left: [String: Set<String>], _ right: [String: Set<String>]) -> String? {
        guard let mine = left["birthDate"], let theirs = right["birthDate"], mine.isDisjoint(with: theirs)
        else {
            return nil
        }
        return "born on different days"
    }
}

/// Runs `body` with an empty case in a folder of its own, and checks its invariants at the end.
func withCase(
    resolver: any EntityResolver = NameResolver(), _ body: (CaseFile) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trama-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let caseFile = try CaseFile.create(
        at: folder.appendingPathComponent("test.trama"), by: "ana", resolver: resolver)
    try await body(caseFile)
    let report = try caseFile.checkInvariants()
    #expect(report.violations.map(\.description) == [])
}

/// A document whose claims are marked in its text: `⟦Ana Pérez⟧` is a mention of a person of that name.
///
/// `leads` adds "the first leads the second" over the whole text.
func document(
    _ marked: String, name: String = "note.txt", extractor: String = "rules@1", in caseFile: CaseFile,
    leads: Bool = false, birthDate: String? = nil, role: String = "leader"
) throws -> NewDocument {
    let plain = marked.replacingOccurrences(of: "⟦", with: "").replacingOccurrences(of: "⟧", with: "")
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(plain.utf8).write(to: file)
    let (hash, bytes) = try caseFile.originals.add(file)
    var new = NewDocument(
        hash: hash, bytes: bytes, format: "text/plain", name: name, path: "/leak/\(name)", source: "leak",
        reader: "text@1", extractor: extractor, text: plain)

    var offset = 0
    var entities: [EntityID] = []
    for (index, piece) in marked.components(separatedBy: CharacterSet(charactersIn: "⟦⟧")).enumerated() {
        let range = offset..<(offset + piece.utf8.count)
        offset = range.upperBound
        guard !index.isMultiple(of: 2) else { continue }
        let schema = entities.isEmpty ? "Person" : "Organization"
        let id = EntityID(document: hash, schema: schema, name: piece.lowercased())
        entities.append(id)
        let passage = Passage(document: hash, bytes: range, quote: piece)
        new.groups.append(ClaimGroup([claim(id, schema, "name", piece, passage, extractor)]))
        if index == 1, let birthDate {
            new.groups.append(ClaimGroup([claim(id, schema, "birthDate", birthDate, passage, extractor)]))
        }
    }
    if leads, entities.count == 2 {
        let id = EntityID(document: hash, schema: "Membership", name: "leads")
        let passage = Passage(document: hash, bytes: 0..<plain.utf8.count, quote: plain)
        new.groups.append(
            ClaimGroup([
                claim(id, "Membership", "member", entities[0].description, passage, extractor),
                claim(id, "Membership", "organization", entities[1].description, passage, extractor),
                claim(id, "Membership", "role", role, passage, extractor),
            ]))
    }
    return new
}

private func claim(
    _ id: EntityID, _ schema: String, _ property: String, _ value: String, _ passage: Passage,
    _ method: String
) -> Claim {
    Claim(
        statement: Ontology.Statement(
            entity: id, schema: schema, property: property, value: value, dataset: "leak"),
        citation: .passage(passage), method: method, confidence: 0.9)
}
