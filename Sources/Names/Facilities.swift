/// What a facility's name says beside its proper name: "Tocorón prison", "cárcel de Tocorón" and "Presídio de Tocorón"
/// are of one kind and have one proper name.
public struct FacilityName: Hashable, Sendable {
    /// The kind, in one word: "prison", "port", "court".
    public let kind: String

    /// The folded words that are left: "tocoron".
    public let properWords: [String]

    /// Reads a name; nil where it holds no word for a kind, or nothing else.
    ///
    /// `kind` is given where the name leaves it out and the source says it elsewhere.
    public init?(_ name: String, kind known: String? = nil) {
        let words = name.foldedWords
        var kind = known.flatMap { FacilityName.kinds[$0.folded] ?? $0.folded }
        for word in words where kind == nil { kind = FacilityName.kinds[word] }
        let proper = words.filter { word in
            FacilityName.kinds[word] == nil && !FacilityName.common.contains(word)
        }
        guard let kind, !proper.isEmpty else { return nil }
        self.kind = kind
        properWords = proper
    }

    /// Folded words for kinds of facility in English, Spanish and Portuguese.
    private static let kinds: [String: String] = {
        let words: [String: String] = [
            "prison": """
            prison jail gaol penitentiary penal carcel carceles prision penitenciario penitenciaria presidio cadeia
            penitenciarias correctional reclusion reclusorio
            """,
            "port": "port seaport puerto porto",
            "airport": "airport aeropuerto aeroporto aerodromo airfield",
            "court": "court courthouse tribunal juzgado corte",
            "barracks": "barracks cuartel quartel",
            "hospital": "hospital clinic clinica",
            "mine": "mine mina garimpo",
        ]
        var kinds: [String: String] = [:]
        for (kind, list) in words {
            for word in list.split(whereSeparator: \.isWhitespace) { kinds[String(word)] = kind }
        }
        return kinds
    }()

    /// Words that go with every kind and tell nothing apart.
    private static let common: Set<String> = [
        "a", "and", "at", "of", "the", "in", "de", "del", "la", "las", "los", "el", "y", "en", "da", "das",
        "do",
        "dos", "e", "center", "centre", "centro", "complejo", "complex", "complexo", "facility",
        "establecimiento",
        "estabelecimento", "institucion", "instituto", "unit", "unidad", "unidade",
    ]
}
