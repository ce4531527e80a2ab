internal import CaseFiles
internal import Foundation
public import Ontology

/// What a person enters: an entity or relation with some values, and what they rest on.
public struct Entry: Sendable {
    /// The schema: "Person", "Membership".
    public var schema: String
    /// Property and value, as the person wrote them.
    public var values: [(property: String, value: String)]
    /// The entity that they are about; nil for a new one.
    public var entity: String?
    /// The document that says so, by name or hash, and the words in it.
    public var citation: (document: String, quote: String)?
    /// What the person wrote about it.
    public var note: String?

    /// An entry.
    public init(
        schema: String, values: [(property: String, value: String)], entity: String? = nil,
        citation: (document: String, quote: String)? = nil, note: String? = nil
    ) {
        self.schema = schema
        self.values = values
        self.entity = entity
        self.citation = citation
        self.note = note
    }
}

extension Investigation {
    /// Enters what a person knows; it is accepted at once, on their word or on the passage that they name.
    /// - Returns: The entity that it is about.
    @discardableResult
    public func add(_ entry: Entry) throws -> EntityID {
        guard let schema = model.schema(named: entry.schema), !schema.isAbstract else {
            throw CaseError.unfit(
                "“\(entry.schema)” is no schema that something can have, such as Person or Membership. List them with: "
                    + "trama schemata")
        }
        let id =
            try entry.entity.map { try caseFile.entity($0).id }
            ?? EntityID(enteredAs: schema.name, nonce: UUID().uuidString)
        let citation = try citation(of: entry)
        let claims = try entry.values.map { property, value in
            let cleaned = try clean(value, for: property, of: schema)
            return Claim(
                statement: Statement(
                    entity: id, schema: schema.name, property: property, value: cleaned,
                    originalValue: cleaned == value ? nil : value, dataset: caseFile.name),
                citation: citation, method: "person:\(actor)", confidence: 1, status: .accepted)
        }
        guard !claims.isEmpty else {
            throw CaseError.unfit("Say what is to be added: PROPERTY=VALUE, for instance name=\"Ana Pérez\".")
        }
        if entry.entity == nil {
            let given = Set(entry.values.map(\.property))
            let missing = schema.required.filter { !given.contains($0) }
            guard missing.isEmpty else {
                throw CaseError.unfit("A new \(schema.name) needs: \(missing.joined(separator: ", "))")
            }
        }
        try caseFile.enter(ClaimGroup(claims), by: actor)
        return id
    }

    /// Puts another value in the place of a claim's; see ``CaseFile/correct(_:to:by:)``.
    public func correct(_ number: Int64, to value: String) throws {
        let said = try caseFile.claim(number).claim.statement
        guard let schema = model.schema(named: said.schema) else {
            throw CaseError.unknown(kind: "schema", name: said.schema)
        }
        try caseFile.correct(number, to: clean(value, for: said.property, of: schema), by: actor)
    }

    /// The value in its normal form; the ID of the entity that is meant, for a property that points at one.
    private func clean(_ value: String, for name: String, of schema: Schema) throws -> String {
        guard let property = schema.property(named: name) else {
            throw CaseError.unfit(
                "\(schema.name) has no property “\(name)”. Usual ones are "
                    + "\(schema.featured.joined(separator: ", ")); all of them: trama schemata \(schema.name)"
            )
        }
        if property.type == .entity {
            let target = try caseFile.entity(value)
            let fits = property.range.map { range in
                model.schema(named: target.schema)?.isA(range) ?? false
            }
            guard fits ?? true else {
                throw CaseError.unfit(
                    "\(schema.name)'s \(name) names a \(property.range ?? "Thing"), and “\(target.caption)” is a "
                        + "\(target.schema).")
            }
            return target.id.description
        }
        guard let cleaned = property.clean(value) else {
            throw CaseError.unfit(
                "“\(value)” is no \(property.type.rawValue), as \(schema.name)'s \(name) wants it.")
        }
        return cleaned
    }

    private func citation(of entry: Entry) throws -> Citation {
        guard let (name, quote) = entry.citation else { return .word(of: actor, note: entry.note) }
        let document = try caseFile.document(name)
        let text = try caseFile.text(of: document)
        guard !quote.isEmpty, let range = text.range(of: quote, options: .literal) else {
            throw CaseError.unfit(
                "“\(quote)” does not stand in \(document.name). Copy the words exactly as the document shows them."
            )
        }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return .passage(
            Passage(
                document: document.hash, bytes: start..<(start + quote.utf8.count),
                page: try caseFile.pages(of: document).number(at: start), quote: String(text[range])))
    }
}
