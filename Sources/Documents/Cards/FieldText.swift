/// Text made of lines like "Phone: +58 412 555 0101", of which each value's place is known.
struct FieldText {
    /// The text so far.
    private(set) var text = ""

    /// Adds a line and says where its value lies; nothing where the value is empty.
    @discardableResult
    mutating func add(_ field: String, _ value: String?) -> Range<Int>? {
        guard let value = value?.normalised().text.trimmed.orNil else { return nil }
        text += field.isEmpty ? "" : "\(field): "
        let start = text.utf8.count
        text += value
        let end = text.utf8.count
        text += "\n"
        return start..<end
    }

    /// Adds a line of somebody: "Attendee: Ana Pérez <ana@example.org> (accepted)".
    mutating func add(
        _ field: String, _ person: MailPerson, as role: Document.Contact.Role, note: String? = nil
    ) -> Document.Contact {
        var heading = MailHeading()
        heading.add(field, [person], as: role)
        let start = text.utf8.count
        text += heading.text.dropLast() + (note.map { " (\($0))" } ?? "") + "\n"
        return heading.contacts[0].moved(by: start)
    }

    /// Begins a new block, after an empty line.
    mutating func beginBlock() {
        if !text.isEmpty { text += "\n" }
    }
}

extension Document.Contact {
    /// The same, so many bytes further on.
    func moved(by count: Int) -> Self {
        func moved(_ range: Range<Int>) -> Range<Int> {
            range.lowerBound + count..<range.upperBound + count
        }
        return Self(
            role: role, name: name.map(moved), emails: emails.map(moved), phones: phones.map(moved),
            organization: organization.map(moved), position: position.map(moved),
            addresses: addresses.map(moved))
    }
}
