/// The words of a passage of HTML, as lists write their narratives: without tags, a line for each paragraph.
///
///     "<p>Ties to&nbsp;<b>Ohio</b>.</p>".withoutMarkup   // "Ties to Ohio."
extension String {
    var withoutMarkup: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return tidyLines
        }
        let lastEnd = lastIndex(of: ">") ?? startIndex
        var words = ""
        var rest = Substring(self)
        while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            words += rest[..<mark]
            rest = rest[mark...]
            if rest.first == "<" {
                let after = rest.dropFirst()
                // "a < b" is no tag.
                guard let first = after.first, first.isLetter || first == "/" || first == "!",
                    after.startIndex < lastEnd, let end = after.firstIndex(of: ">")
                else {
                    words += "<"
                    rest = after
                    continue
                }
                let name = after[..<end].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
                if Markup.breaks.contains(name) { words += "\n" }
                rest = rest[rest.index(after: end)...]
            } else {
                let (character, length) = Markup.character(at: rest)
                words += character
                rest = rest.dropFirst(length)
            }
        }
        return (words + rest).tidyLines
    }

    /// Without space at the ends of lines, and without empty lines.
    private var tidyLines: String {
        split { $0.isNewline }
            .map { line in
                line.split { $0 == "\u{A0}" || $0 == " " || $0 == "\t" || $0 == "\u{200B}" }
                    .joined(separator: " ")
            }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

private enum Markup {
    /// Elements that begin a line.
    static let breaks: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote",
    ]

    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "eacute": "é", "aacute": "á",
        "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "uuml": "ü", "ouml": "ö", "auml": "ä",
        "ccedil": "ç", "atilde": "ã", "otilde": "õ", "Ntilde": "Ñ", "Eacute": "É", "Aacute": "Á", "shy": "",
    ]

    /// The character that an entity stands for, and how many characters it takes; an ampersand alone is itself.
    static func character(at text: Substring) -> (String, Int) {
        guard let end = text.prefix(12).firstIndex(of: ";") else { return ("&", 1) }
        let name = text[text.index(after: text.startIndex)..<end]
        let length = name.count + 2
        if let character = named[String(name)] { return (character, length) }
        guard name.first == "#" else { return ("&", 1) }
        let digits = name.dropFirst()
        let number =
            digits.first == "x" || digits.first == "X"
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number, let scalar = Unicode.Scalar(number), number > 0 else { return ("&", 1) }
        return (String(Character(scalar)), length)
    }
}
