/// Countries' everyday names in three languages.
struct CountryNames: Sendable {
    static let standard = CountryNames()

    private let names: [String: [String]]

    private init() {
        var names: [String: [String]] = [:]
        for line in ExtractionTables.names.description.split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            if fields.count == 4 { names[fields[0]] = Array(fields[1...]) }
        }
        self.names = names
    }

    func name(_ code: String, _ language: String) -> String? {
        names[code]?[["en": 0, "es": 1, "pt": 2][language] ?? 0]
    }
}
