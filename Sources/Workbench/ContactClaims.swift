internal import CaseFiles
internal import Documents
internal import Foundation
internal import Names
internal import Ontology

/// What a document's own fields say of people: a mail's sender with their address, a card's owner with their employer.
///
/// Where the text was read as naming somebody in the same place, the fields speak of them; else of somebody new.
struct ContactClaims {
    /// The document's text, which the contacts lie in.
    var text: String
    /// Whom its fields name.
    var contacts: [Document.Contact]
    /// What it is about.
    var title: String?
    /// When it was written.
    var created: String?
    /// What else its fields say.
    var metadata: [String: [String]]
    /// What read it: "eml@2".
    var reader: String
    /// Its SHA-256.
    var hash: String
    /// The source that it came from.
    var dataset: String

    /// Whom the readings name, in the order of the text.
    private var named: [(bytes: Range<Int>, entity: EntityID, schema: String)] = []
    /// What the readings say already.
    private var said: Set<Statement> = []
    /// Fields leave little doubt; that the sender wrote them does.
    private static let confidence = 0.95

    /// Where a document's contacts lie among its metadata, so that its text can be read again without its original.
    static let metadataKey = "contacts"

    /// The contacts of a document that was just read.
    init(_ document: Document, hash: String, dataset: String) {
        text = document.text
        contacts = document.contacts
        title = document.title
        created = document.created
        metadata = document.metadata
        reader = document.reader
        self.hash = hash
        self.dataset = dataset
    }

    /// The contacts of a document that the case holds.
    init(_ document: CaseDocument, text: String) {
        self.text = text
        contacts = (document.metadata[Self.metadataKey] ?? []).compactMap {
            try? JSONDecoder().decode(Document.Contact.self, from: Data($0.utf8))
        }
        title = document.title
        created = document.created
        metadata = document.metadata
        reader = document.reader
        hash = document.hash
        dataset = document.source
    }

    /// The contacts as they are kept among the metadata.
    static func kept(_ contacts: [Document.Contact]) -> [String]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let lines = contacts.compactMap { try? encoder.encode($0) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        return lines.isEmpty ? nil : lines
    }

    /// The groups of claims, those of one contact together.
    func groups(beside readings: [ClaimGroup]) -> [ClaimGroup] {
        var claims = self
        claims.named = readings.flatMap(\.claims).compactMap { claim in
            guard case .passage(let passage) = claim.citation, claim.statement.property == "name",
                Self.parties.contains(claim.statement.schema)
            else { return nil }
            return (passage.bytes, claim.statement.entity, claim.statement.schema)
        }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        claims.said = Set(readings.flatMap(\.claims).map { $0.statement.withoutWords })
        return claims.groups()
    }

    private static let parties: Set<String> = [
        "Person", "Organization", "Company", "PublicBody", "LegalEntity",
    ]

    private func groups() -> [ClaimGroup] {
        var groups: [ClaimGroup] = []
        var parties: [(role: Document.Contact.Role, entity: EntityID)] = []
        for contact in contacts {
            guard let party = party(contact) else { continue }
            parties.append((contact.role, party.entity))
            groups += facts(of: contact, party)
            groups += employment(of: contact, party)
        }
        if let message = message(parties) { groups.append(message) }
        return groups
    }

    // MARK: - Parties

    private typealias Party = (entity: EntityID, schema: String, isNew: Bool)

    private func party(_ contact: Document.Contact) -> Party? {
        if let name = contact.name, let known = named.first(where: { $0.bytes.overlaps(name) }) {
            return (known.entity, known.schema, false)
        }
        guard let range = contact.name ?? contact.emails.first ?? contact.phones.first ?? contact.organization
        else { return nil }
        // A box may be an office's; whoever has a card with a name and an employer is a person.
        let isPerson = contact.role == .owner && contact.name != nil && contact.organization != nil
        let schema = isPerson ? "Person" : "LegalEntity"
        let name = contact.emails.first.map(words)?.lowercased() ?? words(range).folded
        return (EntityID(document: hash, schema: schema, name: name), schema, true)
    }

    private func facts(of contact: Document.Contact, _ party: Party) -> [ClaimGroup] {
        var facts: [(property: String, range: Range<Int>)] = []
        if party.isNew, let name = contact.name ?? contact.emails.first { facts.append(("name", name)) }
        facts += contact.emails.map { ("email", $0) }
        facts += contact.phones.map { ("phone", $0) }
        facts += contact.addresses.map { ("address", $0) }
        return facts.map { claim(party.entity, party.schema, $0.property, words($0.range), $0.range) }
            .filter { !said.contains($0.statement.withoutWords) }.map { ClaimGroup([$0]) }
    }

    /// Whom somebody works for, as their card says.
    private func employment(of contact: Document.Contact, _ party: Party) -> [ClaimGroup] {
        guard let organization = contact.organization, contact.name != nil, party.schema == "Person" else {
            return []
        }
        let known = named.first { $0.bytes.overlaps(organization) && $0.schema != "Person" }
        let employer =
            known?.entity
            ?? EntityID(document: hash, schema: "Organization", name: words(organization).folded)
        let whole = [contact.name, contact.position].compactMap { $0 }.reduce(organization) { whole, range in
            min(whole.lowerBound, range.lowerBound)..<max(whole.upperBound, range.upperBound)
        }
        let relation = EntityID(
            document: hash, schema: "Employment", name: "employee=\(party.entity) employer=\(employer)")
        var claims = [
            claim(relation, "Employment", "employee", party.entity.description, whole),
            claim(relation, "Employment", "employer", employer.description, whole),
        ]
        if let position = contact.position {
            claims.append(claim(relation, "Employment", "role", words(position), whole))
        }
        let name =
            known == nil
            ? [ClaimGroup([claim(employer, "Organization", "name", words(organization), organization)])] : []
        return name + [ClaimGroup(claims)]
    }

    /// The mail itself: who sent it to whom, when, about what.
    private func message(_ parties: [(role: Document.Contact.Role, entity: EntityID)]) -> ClaimGroup? {
        let senders = parties.filter { $0.role == .sender }
        let recipients = parties.filter { [.recipient, .copied, .blindCopied].contains($0.role) }
        guard let end = contacts.map({ $0.ranges.map(\.upperBound).max() ?? 0 }).max(), !senders.isEmpty
        else { return nil }
        let entity = EntityID(document: hash, schema: "Email", name: "message")
        var claims: [Claim] = []
        func say(_ property: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            claims.append(claim(entity, "Email", property, value, 0..<end))
        }
        say("subject", title)
        say("date", created)
        for sender in Self.once(senders.map(\.entity)) { say("emitters", sender.description) }
        for recipient in Self.once(recipients.map(\.entity)) { say("recipients", recipient.description) }
        say("messageId", metadata["message-id"]?.first)
        say("inReplyTo", metadata["in-reply-to"]?.first)
        return ClaimGroup(claims)
    }

    private static func once(_ entities: [EntityID]) -> [EntityID] {
        var seen: Set<EntityID> = []
        return entities.filter { seen.insert($0).inserted }
    }

    // MARK: - Claims

    private func words(_ range: Range<Int>) -> String {
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let end = text.utf8.index(start, offsetBy: range.count)
        return String(text[start..<end])
    }

    private func claim(
        _ entity: EntityID, _ schema: String, _ property: String, _ value: String, _ bytes: Range<Int>
    )
        -> Claim
    {
        let statement = Statement(
            entity: entity, schema: schema, property: property, value: value, originalValue: nil,
            language: nil,
            dataset: dataset)
        return Claim(
            statement: statement,
            citation: .passage(Passage(document: hash, bytes: bytes, quote: words(bytes))),
            method: reader, confidence: Self.confidence)
    }

}

extension Statement {
    /// The same without the words in which it was said.
    fileprivate var withoutWords: Statement {
        Statement(
            entity: entity, schema: schema, property: property, value: value, originalValue: nil,
            language: nil,
            dataset: dataset)
    }
}
