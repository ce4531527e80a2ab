/// Mail addresses, with the domain in lower case.
enum Emails {
    /// The address; "mailto:" and a name before <…> are taken off.
    static func clean(_ text: String) -> String? {
        var address = text[...]
        if let open = address.lastIndex(of: "<"), address.last == ">" {
            address = address[address.index(after: open)...].dropLast()
        }
        if address.lowercased().hasPrefix("mailto:") { address = address.dropFirst("mailto:".count) }
        guard let at = address.lastIndex(of: "@") else { return nil }
        let local = address[..<at]
        guard (1...64).contains(local.count),
            !local.contains(where: { "<>()[],;:?@\"".contains($0) || $0.isWhitespace }),
            let domain = Hosts.clean(address[address.index(after: at)...]), Hosts.isPublic(domain)
        else { return nil }
        return local + "@" + domain
    }
}

/// Names of machines on the internet.
enum Hosts {
    /// The name in lower case without a final point; nil where it is none, in any script.
    static func clean(_ text: Substring) -> String? {
        let name = text.hasSuffix(".") ? text.dropLast() : text
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let fit = labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != "-" && label.last != "-"
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
                && label.contains { $0.isLetter || $0.isNumber }
        }
        return fit ? name.lowercased() : nil
    }

    /// Whether a name can be known outside its own network: it has a top-level domain of letters.
    static func isPublic(_ host: String) -> Bool {
        let labels = host.split(separator: ".")
        guard labels.count > 1, let top = labels.last else { return false }
        return top.count >= 2 && !top.allSatisfy(\.isNumber) && !host.contains("_")
    }
}
