internal import Ontology

/// Puts what an entry of a list says under the properties of its schema.
///
/// What a property does not take stands in the notes, word for word with its label, so that nothing is lost in silence.
struct ListWriter {
    private(set) var entity: ListReading.Entity
    private let schema: Schema?
    /// Where the values go that have no place: "notes", or "description" for relations.
    private let remainder: String
    private var said: Set<Said> = []

    private struct Said: Hashable {
        var property: String
        var value: String
    }

    init(id: String, schema name: String, row: ListReading.Row) {
        entity = ListReading.Entity(id: id, schema: name, values: [], row: row)
        schema = Model.standard.schema(named: name)
        remainder = schema?.property(named: "notes") != nil ? "notes" : "description"
    }

    var id: String { entity.id }
    var isPerson: Bool { entity.schema == "Person" }

    func has(_ property: String) -> Bool { schema?.property(named: property) != nil }

    /// Adds a value as it stands, once.
    mutating func add(_ property: String, _ value: String, original: String? = nil, in row: ListReading.Row) {
        guard !value.isEmpty, said.insert(Said(property: property, value: value)).inserted else { return }
        entity.values.append(
            ListReading.Value(
                property: property, value: value, original: original == value ? nil : original, row: row))
    }

    /// Adds a value where the schema has the property and takes it; else "label: value" goes to the notes.
    mutating func keep(
        _ property: String, _ value: String, original: String? = nil, label: String, in row: ListReading.Row
    ) {
        guard !value.isEmpty else { return }
        if schema?.property(named: property)?.clean(value) != nil {
            add(property, value, original: original, in: row)
        } else {
            note(label, original ?? value, in: row)
        }
    }

    mutating func note(_ label: String, _ text: String, in row: ListReading.Row) {
        guard !text.isEmpty else { return }
        add(remainder, label.isEmpty ? text : "\(label): \(text)", original: text, in: row)
    }

    /// Adds a country by its code; what is no country goes to the notes, unless no label is given.
    mutating func addCountry(_ property: String, _ name: String, label: String?, in row: ListReading.Row) {
        guard !name.isEmpty else { return }
        if let code = OFACRules.country(name), has(property) {
            add(property, code, original: name, in: row)
        } else if let label {
            note(label, name, in: row)
        }
    }

    /// Adds the dates that a text says, "1965", "circa 1951", "1960 to 1963"; what is more than a date goes to the notes too.
    mutating func addDates(_ property: String, _ text: String, label: String, in row: ListReading.Row) {
        guard !text.isEmpty else { return }
        let dates = has(property) ? OFACDate.dates(in: text) : []
        for date in dates { add(property, date, original: text, in: row) }
        let isWhole = dates.count == 1 && text.utf8.allSatisfy { !($0 >= 0x80) } && !text.contains("circa")
        if !isWhole { note(label, text, in: row) }
    }

    /// Adds the values of an address: in one line, and its country.
    mutating func addAddress(_ parts: [String], country: String, in row: ListReading.Row) {
        let parts = parts.filter { !$0.isEmpty }
        if parts.isEmpty {
            addCountry("country", country, label: "Address", in: row)
        } else {
            let full = (parts + [country]).filter { !$0.isEmpty }.joined(separator: ", ")
            keep("address", full, label: "Address", in: row)
            // The address says its country in words already.
            addCountry("country", country, label: nil, in: row)
        }
    }

    /// An entity that belongs to this one, with the property that says so.
    func part(_ suffix: String, schema: String, as property: String, row: ListReading.Row) -> ListWriter {
        var part = ListWriter(id: "\(id)-\(suffix)", schema: schema, row: row)
        part.add(property, id, in: row)
        return part
    }
}

extension String {
    /// The names in a text that gives several: "Fazel Rahim; Fazil Rahim", "حسن غول (Hassan Ghul; Hassan Gul)".
    var listedNames: [String] {
        guard contains(";") else { return [self].filter { !$0.isEmpty } }
        var names: [String] = [""]
        var depth = 0
        for character in self {
            switch character {
            case "(":
                depth += 1
                names[names.count - 1].append(character)
            case ")":
                depth = max(0, depth - 1)
                names[names.count - 1].append(character)
            case ";" where depth == 0: names.append("")
            default: names[names.count - 1].append(character)
            }
        }
        return names.flatMap { name -> [String] in
            guard name.contains(";"), let start = name.firstIndex(of: "(") else { return [name] }
            let inner = name[name.index(after: start)...].trimmedSuffix(")")
            return [String(name[..<start])] + inner.split(separator: ";").map(String.init)
        }
        .map(\.trimmed).filter { !$0.isEmpty }
    }
}

extension Substring {
    fileprivate func trimmedSuffix(_ character: Character) -> Substring {
        let text = self[..<(lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex)]
        return text.last == character ? text.dropLast() : text
    }
}
