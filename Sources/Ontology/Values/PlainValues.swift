/// Names, addresses and the small kinds of value.
enum PlainValues {
    private static let quotes: [(Character, Character)] = [
        ("\"", "\""), ("'", "'"), ("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("‘", "’"), ("`", "`"),
    ]

    /// A name with single spaces and without quotation marks around it; nil without any letter or digit ("-").
    static func name(_ text: String) -> String? {
        var name = text.squashed()
        while let first = name.first, let last = name.last, name.count > 1,
            quotes.contains(where: { $0 == (first, last) })
        {
            name = name.dropFirst().dropLast().squashed()
        }
        return name.contains { $0.isLetter || $0.isNumber } ? name : nil
    }

    /// An address in one line: line ends and semicolons become commas.
    static func address(_ text: String) -> String? {
        let parts = text.split { $0.isNewline || ";\t".contains($0) }
            .flatMap { $0.split(separator: ",") }
            .map { $0.drop { $0 == "." || $0.isWhitespace }.squashed() }
        let address = parts.filter { !$0.isEmpty }.joined(separator: ", ")
        return address.contains { $0.isLetter || $0.isNumber } ? address : nil
    }

    /// A hash in hexadecimal of the length of MD5, SHA-1 or SHA-2.
    static func checksum(_ text: String) -> String? {
        [32, 40, 56, 64, 96, 128].contains(text.utf8.count) && text.allSatisfy { $0.isASCII && $0.isHexDigit }
            ? text.lowercased() : nil
    }

    /// A type and subtype without parameters; nil for application/octet-stream, which says nothing.
    static func mimetype(_ text: String) -> String? {
        let type = text.prefix { $0 != ";" }.squashed().lowercased()
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        let fit = parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "!#$&-^_.+".contains($0)) }
        }
        return parts.count == 2 && fit && type != "application/octet-stream" ? type : nil
    }

    /// The ID of an entity, as FollowTheMoney allows it: letters, digits, inner points and hyphens.
    static func entity(_ text: String) -> String? { EntityID(text)?.description }
}
