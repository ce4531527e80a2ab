/// Countries and territories, by the codes that FollowTheMoney uses.
///
/// ISO 3166-1 alpha-2 in lower case ("ve"), with a few more: "xk" for Kosovo, "suhh" for the Soviet Union, "gb-sct".
public enum Countries {
    private static let table: (names: [String: String], codes: [String: String]) = {
        var names: [String: String] = [:]
        var codes: [String: String] = [:]
        for row in Table.rows(OntologyData.countries) where row.count == 4 {
            let code = String(row[0])
            names[code] = String(row[2])
            codes[String(row[0]).folded()] = code
            for name in [row[1], row[2]] + row[3].split(separator: "|") where !name.isEmpty {
                let key = String(name).folded()
                if codes[key] == nil { codes[key] = code }
            }
        }
        return (names, codes)
    }()

    /// The code of a country, from a code of two or three letters, a name, or what its people are called.
    ///
    /// English, Spanish and Portuguese for the most part: "VEN", "Reino Unido", "venezolana", "Bolivia (Plurinational
    /// State of)". Nil where it is none, or could be two.
    public static func code(for text: String) -> String? {
        if table.names[text] != nil { return text }
        return readings(of: text).lazy.compactMap { table.codes[$0.folded()] }.first
    }

    /// The English name of a country: "Venezuela".
    public static func name(of code: String) -> String? { table.names[code] }

    /// As it stands, turned round its comma or bracket, without an article.
    ///
    /// A bracket is never just dropped: Congo (Kinshasa) is not Congo.
    private static func readings(of text: String) -> [String] {
        var readings = [text]
        let parts = text.split { ",()".contains($0) }.map(String.init)
        if parts.count == 2 { readings.append(parts[1] + " " + parts[0]) }
        for article in ["the ", "la ", "el ", "los ", "las ", "o ", "a ", "os ", "as "] {
            let start = text.prefix(article.count)
            if start.lowercased() == article { readings.append(String(text.dropFirst(article.count))) }
        }
        return readings
    }
}
