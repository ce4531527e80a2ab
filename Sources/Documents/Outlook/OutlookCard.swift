/// A contact of Outlook, as a card.
struct OutlookCard {
    private let item: OutlookItem
    private var properties: OutlookProperties { item.properties }

    private static let phones: [(Int, String)] = [
        (0x3A08, "work"), (0x3A1B, "work"), (0x3A09, "home"), (0x3A2F, "home"), (0x3A1C, "cell"),
        (0x3A1D, "radio"),
        (0x3A1A, "main"), (0x3A1F, "other"), (0x3A1E, "car"), (0x3A21, "pager"), (0x3A24, "fax, work"),
        (0x3A25, "fax, home"), (0x3A57, "company"), (0x3A2E, "assistant"),
    ]

    /// The card of an item that is one.
    init(_ item: OutlookItem) { self.item = item }

    /// The card's lines, and whom it is about.
    func heading() -> (String, [Document.Contact]) {
        var text = FieldText()
        var owner = Document.Contact(role: .owner)
        let parts = [0x3A45, 0x3A06, 0x3A44, 0x3A11, 0x3A05].compactMap { properties.string($0) }
        owner.name = text.add("Name", properties.string(0x3001) ?? parts.joined(separator: " ").orNil)
        text.add("Also known as", properties.string(0x3A4F))
        owner.organization = text.add("Organization", properties.string(0x3A16))
        text.add("Department", properties.string(0x3A18))
        owner.position = text.add("Position", properties.string(0x3A17))
        for (number, kind) in Self.phones {
            if let range = text.add("Phone (\(kind))", properties.string(number)) {
                owner.phones.append(range)
            }
        }
        for number in [0x8083, 0x8093, 0x80A3] {
            let address = properties.string(item.names[.address, number])
            if let range = text.add("Email", address), address?.contains("@") == true {
                owner.emails.append(range)
            }
        }
        for (number, kind) in [(0x801B, "work"), (0x801A, "home"), (0x801C, "other")] {
            let address = properties.string(item.names[.address, number])?
                .split(whereSeparator: \.isNewline).joined(separator: ", ")
            if let range = text.add("Address (\(kind))", address) { owner.addresses.append(range) }
        }
        text.add("Born", properties.date(0x3A42).map { String($0.prefix(10)) })
        text.add("Website", properties.string(0x3A51) ?? properties.string(0x3A50))
        text.add("Manager", properties.string(0x3A4E))
        text.add("Assistant", properties.string(0x3A30))
        text.add("Spouse", properties.string(0x3A48))
        text.add("Profession", properties.string(0x3A46))
        return (text.text, owner.ranges.isEmpty ? [] : [owner])
    }
}
