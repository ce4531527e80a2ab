internal import Ontology

/// Writes what one entry of a JSON list says: the value where the schema takes it, else its words with their label.
///
/// ```swift
/// entry.keep("birthDate", item["dob"], as: "Date of birth")   // birthDate: 1983, or notes: "Date of birth: in his forties"
/// ```
struct EntryWriter {
    private(set) var entity: ListReading.Entity
    private let lines: LineIndex?
    private let schema: Schema?

    init(id: String, schema: String, at place: JSONPlace, lines: LineIndex) {
        entity = ListReading.Entity(id: id, schema: schema, values: [], row: lines.row(place.said))
        self.lines = lines
        self.schema = Model.standard.schema(named: schema)
    }

    /// An entry of a table, all of which is cited by its row.
    init(id: String, schema: String, in row: ListReading.Row) {
        entity = ListReading.Entity(id: id, schema: schema, values: [], row: row)
        lines = nil
        self.schema = Model.standard.schema(named: schema)
    }

    /// Where words stand that no property takes: relations have no notes.
    private var wordy: String {
        ["notes", "description", "summary"].first { schema?.property(named: $0) != nil } ?? "bodyText"
    }

    /// Whether the schema has the property and takes the value.
    func takes(_ property: String, _ value: String) -> Bool {
        guard let property = schema?.property(named: property) else { return false }
        return property.type == .entity ? !value.isEmpty : property.clean(value) != nil
    }

    /// Dates, countries and the like in their normal form; names and numbers of papers as they are written.
    private func cleaned(_ property: String, _ words: String) -> String {
        guard let property = schema?.property(named: property) else { return words }
        switch property.type {
        case .date, .country, .gender, .language, .topic: return property.clean(words) ?? words
        default: return words
        }
    }

    /// Adds a value; `original` is what the list says, where that differs.
    mutating func add(_ property: String, _ value: String, original: String? = nil, at place: JSONPlace) {
        add(property, value, original: original, in: row(place))
    }

    /// Adds a value that a row of a table says.
    mutating func add(_ property: String, _ value: String, original: String? = nil, in row: ListReading.Row) {
        guard !value.isEmpty else { return }
        entity.values.append(
            ListReading.Value(
                property: property, value: value, original: original == value ? nil : original, row: row))
    }

    /// Adds words to the notes, with their label.
    mutating func note(_ label: String, _ words: String, original: String? = nil, at place: JSONPlace) {
        note(label, words, original: original, in: row(place))
    }

    /// Adds words of a row to the notes, with their label.
    mutating func note(_ label: String, _ words: String, original: String? = nil, in row: ListReading.Row) {
        guard !words.isEmpty else { return }
        add(wordy, label.isEmpty ? words : "\(label): \(words)", original: original ?? words, in: row)
    }

    /// Adds words of a row to the property, or to the notes where the property does not take them.
    mutating func keep(
        _ property: String, _ words: String, as label: String, original: String? = nil,
        in row: ListReading.Row
    ) {
        guard !words.isEmpty else { return }
        if takes(property, words) {
            add(property, cleaned(property, words), original: original ?? words, in: row)
        } else {
            note(label, words, original: original, in: row)
        }
    }

    /// Adds each text of the value to the property, or to the notes where the property does not take it. What is neither
    /// text nor list of texts stands in the notes as it is written.
    mutating func keep(_ property: String, _ value: JSONPlace?, as label: String) {
        guard let value else { return }
        for element in value.each where !element.isNull {
            guard let words = element.words else {
                if !element.isText { note(label, element.written, at: element.within(value)) }
                continue
            }
            let place = element.within(value)
            keep(property, words, as: label, original: element.text, in: row(place))
        }
    }

    /// Adds every text that stands in the value to the notes, each under its keys.
    mutating func noteAll(_ label: String, _ value: JSONPlace, deep: Int = 0) {
        if value.isObject, deep < 6 {
            for (key, member) in value.members { noteAll("\(label), \(key)", member, deep: deep + 1) }
        } else if value.isList, deep < 6 {
            for element in value.elements { noteAll(label, element, deep: deep + 1) }
        } else if let words = value.words {
            note(label, words, at: value)
        } else if !value.isText, !value.isNull {
            note(label, value.written, at: value)
        }
    }

    func row(_ place: JSONPlace) -> ListReading.Row { lines?.row(place.said) ?? entity.row }
}

extension JSONPlace {
    /// The value as it is written.
    var written: String { String(decoding: source[bytes], as: UTF8.self) }

    /// An element of a list is quoted alone; the value of a member together with its key.
    fileprivate func within(_ value: JSONPlace) -> JSONPlace { bytes == value.bytes ? value : self }
}
