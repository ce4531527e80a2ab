/// Somebody in a mail's header: `Ana Pérez <ana@example.org>`.
struct MailPerson: Hashable {
    /// What they are called; `nil` where only the address is said.
    let name: String?
    /// Their address; of Exchange, the path of an account.
    let address: String?

    /// Somebody of whom a name or an address is said.
    init?(name: String?, address: String?) {
        let address = address?.normalised().text.onOneLine.flowing.orNil
        var name = name?.normalised().text.onOneLine.flowing
        // Outlook puts names in quotes of its own: "'Ana Pérez'".
        if let quoted = name, quoted.count > 2, quoted.hasPrefix("'"), quoted.hasSuffix("'") {
            name = String(quoted.dropFirst().dropLast())
        }
        self.name = name?.lowercased() == address?.lowercased() ? nil : name?.orNil
        self.address = address
        if self.name == nil && address == nil { return nil }
    }

    /// Whether the address is one of the Internet.
    var hasMailAddress: Bool {
        guard let address, let at = address.lastIndex(of: "@") else { return false }
        return at > address.startIndex && address.index(after: at) < address.endIndex
            && !address.contains(where: \.isWhitespace)
    }

    /// As it is written in a line of people.
    var written: String {
        guard let name else { return address ?? "" }
        let shown = name.contains(where: { ",;<>".contains($0) }) ? "\"\(name)\"" : name
        return address.map { "\(shown) <\($0)>" } ?? shown
    }
}
