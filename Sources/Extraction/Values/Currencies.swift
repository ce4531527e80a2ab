/// What names a currency: a sign, a code, a word.
enum Currencies {
    /// Words of currencies. A lower-case name is a family, whose country another word or the context tells.
    static let words = WordTable<String>([
        ("dolares dolar", "dólar"), ("dollars dollar", "dollar"), ("pesos peso", "peso"),
        ("euros euro", "EUR"),
        ("reais", "BRL"), ("soles", "PEN"), ("bolivares", "bolívar"), ("bolivianos", "BOB"),
        ("guaranies guaranis", "PYG"), ("quetzales quetzais", "GTQ"), ("lempiras", "HNL"),
        ("cordobas", "NIO"),
        ("colones", "colón"), ("balboas", "PAB"), ("gourdes", "HTG"), ("yuanes yuans yuan renminbi", "CNY"),
        ("yenes yen ienes", "JPY"), ("rublos rublo rubles roubles", "RUB"), ("esterlinas sterling", "GBP"),
        ("pesetas", "ESP"), ("sucres", "ECS"), ("escudos", "PTE"), ("mdd", "USD"), ("mdp", "MXN"),
    ])

    /// Codes in capitals, before a sum or after it.
    static let codes: Set<String> = [
        "USD", "EUR", "COP", "MXN", "BRL", "ARS", "CLP", "PEN", "VES", "VEF", "BOB", "PYG", "UYU", "GBP",
        "CHF", "DOP",
        "GTQ", "HNL", "NIO", "CRC", "PAB", "CAD", "AUD", "JPY", "CNY", "CUP", "HTG", "TTD", "JMD", "SVC",
        "AED", "HKD",
        "RUB", "TRY",
    ]

    /// What stands before "$".
    static let dollarSigns: [String: String] = [
        "US": "USD", "U": "USD", "R": "BRL", "MX": "MXN", "MEX": "MXN", "COL": "COP", "RD": "DOP",
        "CLP": "CLP",
        "AR": "ARS", "CA": "CAD", "CAD": "CAD", "AU": "AUD", "A": "AUD", "TT": "TTD", "UY": "UYU",
        "HK": "HKD", "J": "JMD",
        "USD": "USD", "NT": "TWD", "NZ": "NZD",
    ]

    /// Signs of letters before a sum.
    static let letterSigns: [String: String] = [
        "S/": "PEN", "S/.": "PEN", "Bs": "bolívar", "Bs.": "bolívar", "BsF": "VEF", "Bs.F": "VEF",
        "BsS": "VES", "Gs": "PYG",
        "Gs.": "PYG", "L.": "HNL", "RD": "DOP",
    ]

    private static let adjectives = WordTable<String>([
        ("estadounidenses estadounidense americanos norteamericanos", "us"),
        ("canadienses canadenses", "ca"),
        ("australianos", "au"), ("colombianos colombiano", "co"), ("mexicanos mexicano", "mx"),
        ("chilenos chileno", "cl"), ("argentinos argentino", "ar"), ("uruguayos uruguayo uruguaios", "uy"),
        ("dominicanos dominicano", "do"), ("cubanos cubano", "cu"), ("filipinos filipino", "ph"),
        ("fuertes", "vef"), ("soberanos digitales", "ves"), ("costarricenses", "cr"), ("salvadorenos", "sv"),
    ])

    private static let english = WordTable<String>([
        ("american us", "us"), ("canadian", "ca"), ("australian", "au"), ("colombian", "co"),
        ("mexican", "mx"),
        ("chilean", "cl"), ("argentine argentinian", "ar"), ("uruguayan", "uy"), ("dominican", "do"),
    ])

    private static let families: [String: [String: String]] = [
        "peso": [
            "co": "COP", "mx": "MXN", "cl": "CLP", "ar": "ARS", "uy": "UYU", "do": "DOP", "cu": "CUP",
            "ph": "PHP",
        ],
        "dollar": [
            "us": "USD", "ca": "CAD", "au": "AUD", "ec": "USD", "sv": "USD", "pa": "USD", "pr": "USD",
        ],
        "dólar": ["us": "USD", "ca": "CAD", "au": "AUD"],
        "bolívar": ["vef": "VEF", "ves": "VES", "bo": "BOB"],
        "colón": ["cr": "CRC", "sv": "SVC"],
        "$": [
            "us": "USD", "ec": "USD", "sv": "USD", "pa": "USD", "pr": "USD", "co": "COP", "mx": "MXN",
            "cl": "CLP",
            "ar": "ARS", "uy": "UYU", "do": "DOP",
        ],
    ]

    /// A currency word at `start`, with the words about it: "dólares estadounidenses", "Colombian pesos".
    ///
    /// The code is nil where it is open whose peso it is.
    static func currency(startingAt start: Int, in text: ValueText, country: String?) -> (
        code: String?, end: Int
    )? {
        guard let first = text.word(startingAt: start), first.range.count <= 24 else { return nil }
        if first.range.count == 3, text.isCapital(start), codes.contains(text.string(first.range)) {
            return (text.string(first.range), first.range.upperBound)
        }
        if let place = english[first.hash], let next = Amount.skippingSpace(first.range.upperBound, in: text),
            let word = words.meaning(startingAt: next, in: text)
        {
            return (resolve(word.meaning, country: place), word.end)
        }
        // "libras esterlinas", "pounds sterling"
        if first.range.count == 6, ["libras", "pounds"].contains(text.string(first.range)),
            let next = Amount.skippingSpace(first.range.upperBound, in: text),
            let word = words.meaning(startingAt: next, in: text), word.meaning == "GBP"
        {
            return (word.meaning, word.end)
        }
        guard let family = words[first.hash] else { return nil }
        if let next = Amount.skippingSpace(first.range.upperBound, in: text),
            let adjective = adjectives.meaning(startingAt: next, in: text),
            resolve(family, country: adjective.meaning) != nil
        {
            return (resolve(family, country: adjective.meaning), adjective.end)
        }
        return (resolve(family, country: country), first.range.upperBound)
    }

    /// Where the word of a country before `place` begins: the "Canadian" of "Canadian dollars".
    static func adjectiveStart(before place: Int, in text: ValueText) -> Int? {
        guard text[place - 1] == 0x20, let word = text.word(endingAt: place - 1), english[word.hash] != nil
        else { return nil }
        return word.range.lowerBound
    }

    /// The code of a family of currencies in a country: "peso" in "mx" is MXN.
    static func resolve(_ family: String, country: String?) -> String? {
        if family.utf8.count == 3, family.utf8.allSatisfy({ $0 &- 0x41 < 26 }) { return family }
        if let known = country.flatMap({ families[family]?[$0] }) { return known }
        return family == "dólar" ? "USD" : nil
    }

}
