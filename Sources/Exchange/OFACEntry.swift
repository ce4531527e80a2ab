/// An entry of OFAC's list as its files have it, put together from the rows that speak of it.
struct OFACEntry {
    /// OFAC's number of the entry, "54522".
    var uid: String
    /// "GUERRERO FLORES, Hector Rusthenford".
    var name: String
    /// "individual", "vessel", "aircraft", or nothing for an organisation.
    var kind = ""
    /// "SDGT] [IFSR".
    var programs = ""
    var title = ""
    /// The remarks with the row of each part: what was too long for the table goes on in another file.
    var remarks: [(text: String, row: ListReading.Row)] = []
    var names: [OtherName] = []
    var addresses: [Address] = []
    /// Columns that only some kinds have: "Vessel flag", "Tonnage".
    var extras: [Extra] = []
    var row: ListReading.Row

    struct OtherName {
        /// "aka", "fka", "nka".
        var kind: String
        var name: String
        var row: ListReading.Row
    }

    struct Address {
        var lines: [String]
        var country: String
        var remarks: String
        var row: ListReading.Row
    }

    struct Extra {
        var label: String
        var text: String
    }

    init(uid: String, name: String, row: ListReading.Row) {
        self.uid = uid
        self.name = name
        self.row = row
    }

    /// The entry of a list that says no kind: a name with others.
    var plainEntity: ListReading.Entity {
        func value(_ property: String, _ text: String) -> ListReading.Value {
            ListReading.Value(property: property, value: text, original: nil, row: row)
        }
        var values = [value("name", name)]
        values += names.map { value("alias", $0.name) }
        values += extras.map { value("notes", "\($0.label): \($0.text)") }
        return ListReading.Entity(id: uid, schema: "LegalEntity", values: values, row: row)
    }
}

extension String {
    /// Without space at its ends.
    var trimmed: String {
        guard utf8.first.map({ $0 <= 0x20 }) ?? false || utf8.last.map({ $0 <= 0x20 }) ?? false else {
            return self
        }
        let start = unicodeScalars.firstIndex { !$0.properties.isWhitespace } ?? unicodeScalars.endIndex
        let end = unicodeScalars.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(unicodeScalars[start...$0]) } ?? ""
    }

    /// Whether nothing is said: OFAC's tables have "-0-" where a column is empty.
    var isAbsent: Bool { isEmpty || trimmed == "-0-" }
}
