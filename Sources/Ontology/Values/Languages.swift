/// Languages, by the three-letter codes that FollowTheMoney uses (ISO 639-3): "spa".
public enum Languages {
    private static let table: (names: [String: String], codes: [String: String]) = {
        var names: [String: String] = [:]
        var codes: [String: String] = [:]
        for row in Table.rows(OntologyData.languages) where row.count == 4 {
            let code = String(row[0])
            let words = row[3].split(separator: "|")
            names[code] = words.first.map(String.init) ?? code
            for key in row[0...2] + words where !key.isEmpty {
                let key = String(key).folded()
                if codes[key] == nil { codes[key] = code }
            }
        }
        return (names, codes)
    }()

    /// The code of a language, from a code of two or three letters ("es", "es-VE", "ger") or a name ("castellano").
    public static func code(for text: String) -> String? {
        let folded = text.folded()
        if let code = table.codes[folded] { return code }
        if folded == "castellano" || folded == "castelhano" { return "spa" }
        guard let start = text.split(whereSeparator: { "-_".contains($0) }).first,
            (2...3).contains(start.count),
            start.count < text.count
        else { return nil }
        return table.codes[start.lowercased()]
    }

    /// The English name of a language: "Spanish".
    public static func name(of code: String) -> String? { table.names[code] }
}
