/// The lines that a mail program shows above a mail, and who stands in them.
///
/// `From: Ana Pérez <ana@example.org>` is a line of the text and a contact whose name and address are ranges of it.
struct MailHeading {
    /// The lines so far, each ended by `\n`.
    private(set) var text = ""
    /// Who stands in them.
    private(set) var contacts: [Document.Contact] = []

    /// Adds a line: "Subject: Tocorón".
    mutating func add(_ field: String, _ value: String?) {
        guard let value = value?.normalised().text.onOneLine.flowing.orNil else { return }
        text += "\(field): \(value)\n"
    }

    /// Adds a line of people; where none could be told apart, what the header says.
    mutating func add(
        _ field: String, _ people: [MailPerson], as role: Document.Contact.Role, orElse raw: String? = nil
    ) {
        guard !people.isEmpty else { return add(field, raw) }
        text += "\(field): "
        for (index, person) in people.enumerated() {
            if index > 0 { text += ", " }
            add(person, as: role)
        }
        text += "\n"
    }

    /// Adds a line of one person.
    mutating func add(_ field: String, name: String?, emails: [String], as role: Document.Contact.Role) {
        let value = ([name].compactMap { $0 } + emails).map { $0.normalised().text.onOneLine.flowing }
            .filter { !$0.isEmpty }
        guard !value.isEmpty else { return }
        text += "\(field): "
        var contact = Document.Contact(role: role)
        for (index, part) in value.enumerated() {
            if index > 0 { text += ", " }
            let range = text.utf8.count..<text.utf8.count + part.utf8.count
            if index == 0 && name?.isEmpty == false {
                contact.name = range
            } else {
                contact.emails.append(range)
            }
            text += part
        }
        text += "\n"
        contacts.append(contact)
    }

    private mutating func add(_ person: MailPerson, as role: Document.Contact.Role) {
        let start = text.utf8.count
        let written = person.written
        text += written
        var contact = Document.Contact(role: role)
        let isNamed = person.name != nil
        if let name = person.name {
            let quote = written.hasPrefix("\"\(name)\"") ? 1 : 0
            contact.name = start + quote..<start + quote + name.utf8.count
        }
        if let address = person.address {
            let end = text.utf8.count - (isNamed ? 1 : 0)
            let range = end - address.utf8.count..<end
            if person.hasMailAddress {
                contact.emails = [range]
            } else if !isNamed {
                contact.name = range
            }
        }
        contacts.append(contact)
    }
}
