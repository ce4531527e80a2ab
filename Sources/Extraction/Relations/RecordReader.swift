internal import Ontology

/// Reads lines of a record: "Leader: NAME" under a gang's name, "Domicilio: Trujillo" after "Razón social: …".
///
/// A line that holds a name alone, or one after "Name:", says of whom the lines after it are, up to the next sentence of prose.
struct RecordReader {
    let text: TokenizedText
    let entities: Entities

    /// What a label says of the record's subject.
    private enum Label: String, CaseIterable {
        case leads, founder, member, group, owner, parent, branch, ally, rival, seat, area, spouse, child,
            forebear, sibling
    }

    private static let names = WordSet(keys: Lexicon.standard.cues("record"))
    private static let labels: [String: Label] = Label.allCases.reduce(into: [:]) { labels, label in
        for words in Lexicon.standard.cues("record-\(label.rawValue)") { labels[words] = label }
    }

    /// Whom the lines after a sentence are about: it itself if it names them, whoever it was before if it is a labelled line.
    func subject(after sentence: Range<Int>, _ named: [Entities.Reference], before known: Int?) -> Int? {
        guard sentence.count <= 40 else { return nil }
        let colon = colon(in: sentence)
        let start = colon.map { $0 + 1 } ?? sentence.lowerBound
        if let first = named.first, sentence.count <= 14,
            (start...start + 1).contains(first.mention.tokens.lowerBound),
            first.mention.tokens.upperBound <= sentence.upperBound,
            colon == nil || RecordReader.names.contains(text.word(sentence.lowerBound)),
            [.person, .organization, .company, .publicBody, .facility].contains(first.mention.kind),
            (first.mention.tokens.upperBound..<sentence.upperBound).allSatisfy({ !text.facts($0).isWord }),
            (start..<first.mention.tokens.lowerBound).allSatisfy({ !text.facts($0).isWord })
        {
            return first.entity
        }
        return colon == nil ? nil : known
    }

    /// Where the label of a line ends.
    private func colon(in sentence: Range<Int>) -> Int? {
        sentence.prefix(7).dropFirst().first { text.word($0) == ":" }
    }

    /// The relations of a line.
    func relations(in sentence: Range<Int>, _ slots: SlotTable) -> [Relation] {
        guard let subject = slots.record, let colon = colon(in: sentence) else { return [] }
        var end = colon
        // "Leader(s):"
        if text.word(end - 1) == ")" {
            end = (sentence.lowerBound..<end).last { text.word($0) == "(" } ?? end
        }
        let words = (sentence.lowerBound..<end).map(text.key).joined(separator: " ")
        guard let label = RecordReader.labels[words] else { return [] }
        return slots.slots.filter {
            $0.certainty == 1 && $0.tokens.lowerBound > colon && $0.entity != subject
        }.compactMap { relation(label, subject, $0, in: sentence, words) }
    }

    private func relation(
        _ label: Label, _ subject: Int, _ slot: Slot, in sentence: Range<Int>, _ words: String
    ) -> Relation? {
        guard let other = slot.entity else { return nil }
        let isPerson = entities.all[subject].kind == .person
        let isGroup = [.organization, .company, .publicBody].contains(entities.all[subject].kind)
        let isOrganization = slot.kind == .organization || slot.kind == .publicBody
        func ends(_ first: String, _ one: Int, _ second: String, _ two: Int) -> [Relation.Field] {
            [.init(first, .entity(one)), .init(second, .entity(two))]
        }
        func text(_ property: String, _ value: String) -> [Relation.Field] { [.init(property, .text(value))] }
        var schema = "Membership"
        let fields: [Relation.Field]
        switch label {
        case .leads where isGroup && slot.kind == .person:
            guard entities.all[subject].kind == .organization else { return nil }
            fields = ends("member", other, "organization", subject) + text("role", "leader")
        case .founder where isGroup && slot.kind == .person, .member where isGroup && slot.kind == .person:
            fields =
                ends("member", other, "organization", subject)
                + text("role", label == .founder ? words : "member")
        case .group where isPerson && isOrganization:
            fields = ends("member", subject, "organization", other) + text("role", "member")
        case .branch where isGroup && isOrganization:
            fields = ends("member", other, "organization", subject) + text("role", words)
        case .parent where isGroup && isOrganization:
            fields = ends("member", subject, "organization", other) + text("role", "subsidiary")
        case .owner where !isPerson && (slot.kind == .person || isOrganization):
            if entities.all[subject].kind == .company {
                schema = "Ownership"
                fields = ends("owner", other, "asset", subject)
            } else {
                schema = "UnknownLink"
                fields = ends("subject", other, "object", subject) + text("role", "owner")
            }
        case .ally where isGroup && isOrganization, .rival where isGroup && isOrganization:
            schema = "UnknownLink"
            fields = ends("subject", subject, "object", other) + text("role", label.rawValue)
        case .seat where !isPerson && slot.kind == .place:
            schema = "UnknownLink"
            fields = ends("subject", subject, "object", other) + text("role", "based in")
        case .area where isGroup && slot.kind == .place:
            schema = "Activity"
            fields =
                [.init("actor", .entity(subject)), .init("place", .entity(other))]
                + text("name", "active in \(self.text.line(slot.tokens))")
        case .spouse where isPerson && slot.kind == .person, .child where isPerson && slot.kind == .person,
            .forebear where isPerson && slot.kind == .person, .sibling where isPerson && slot.kind == .person:
            schema = "Family"
            fields = ends("person", subject, "relative", other) + text("relationship", words)
        default: return nil
        }
        var relation = Relation(
            schema: schema, fields: fields, sentence: sentence, tokens: sentence,
            reading: .init(modality: .stated, saidBy: nil), confidence: 0.8)
        relation.qualifier = schema == "Membership" ? label.rawValue : ""
        return relation
    }
}
