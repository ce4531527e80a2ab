/// The United Nations Security Council's consolidated list in XML (`sc-sanctions.xsd`).
///
/// ```xml
/// <INDIVIDUAL><DATAID>6907993</DATAID><FIRST_NAME>ERIC</FIRST_NAME><SECOND_NAME>BADEGE</SECOND_NAME>
///   <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.001</REFERENCE_NUMBER> …
/// ```
///
/// An entry's ID is its permanent reference number: the DATAID changes when an entry is written anew. Not read are
/// SORT_KEY and SORT_KEY_LAST_MOD, which are empty, and VERSIONNUM and LIST_TYPE where they say 1 and "UN List" as everywhere.
enum UNList {
    static let root = "CONSOLIDATED_LIST"

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var elements = XMLEntries(text, named: ["INDIVIDUAL", "ENTITY"])
        var entries: [UNEntry] = []
        var places: [String: Int] = [:]
        while let element = elements.next() {
            let number = element.said("REFERENCE_NUMBER").filter { !$0.isWhitespace }
            let key = number.isEmpty ? element.said("DATAID") : number
            let problem: String? =
                if key.isEmpty {
                    "The entry has neither a reference number nor a DATAID."
                } else if places[key] != nil {
                    "The entry’s number comes twice."
                } else if UNEntry.nameElements(of: element).isEmpty {
                    "The entry has no name."
                } else {
                    nil
                }
            if let problem {
                reading.findings.append(
                    ListReading.Finding(
                        file: 0, line: element.row.line, entry: key.isEmpty ? nil : key, reason: problem))
                continue
            }
            places[key] = entries.count
            var entry = UNEntry(element, id: "un-\(key)")
            entry.write()
            entries.append(entry)
        }
        for entry in entries {
            reading.entities.append(entry.writer.entity)
            reading.entities += entry.parts
            reading.entities += entry.links.compactMap { link in
                guard let place = places[link.number], entries[place].writer.id != entry.writer.id else {
                    return nil
                }
                return entry.entity(of: link, to: entries[place].writer.id)
            }
        }
        let damaged = entries.filter(\.isOriginalDamaged)
        if let first = damaged.first {
            reading.findings.append(
                ListReading.Finding(
                    file: 0, line: first.writer.entity.row.line, entry: first.writer.id,
                    reason:
                        "Of \(damaged.count) entries, this one first, the name in its original script is damaged in this "
                        + "file and stands in the notes only.", isRowLost: false))
        }
        reading.findings = elements.findings + reading.findings
        reading.publisher = "United Nations Security Council"
        reading.date = elements.root?.attribute("dateGenerated")
    }
}

/// Writes one entry.
struct UNEntry {
    private(set) var writer: ListWriter
    /// Its sanction and its papers.
    private(set) var parts: [ListReading.Entity] = []
    /// The entries that its comments name.
    private(set) var links: [Link] = []
    /// Whether its name in the original script is no longer one.
    private(set) var isOriginalDamaged = false
    private var element: XMLElement
    private var papers: Set<String> = []

    struct Link {
        /// "QDi.001".
        var number: String
        var sentence: String
        var row: ListReading.Row
    }

    init(_ element: XMLElement, id: String) {
        self.element = element
        writer = ListWriter(
            id: id, schema: element.name == "INDIVIDUAL" ? "Person" : "Organization", row: element.head)
    }

    private static let nameParts = [
        ("FIRST_NAME", "firstName"), ("SECOND_NAME", "secondName"), ("THIRD_NAME", "middleName"),
        ("FOURTH_NAME", "lastName"),
    ]

    static func nameElements(of element: XMLElement) -> [XMLElement] {
        nameParts.compactMap { part in element.first(part.0) }.filter { !said($0).isEmpty }
    }

    /// The text; the schema fills what is missing with "na".
    private static func said(_ element: XMLElement?) -> String {
        let text = element?.text.trimmed ?? ""
        return ["na", "n/a", "-"].contains(text) ? "" : text
    }

    mutating func write() {
        writeNames()
        writer.add("topics", "sanction", in: element.head)
        var sanction = writer.part("sanction", schema: "Sanction", as: "entity", row: element.head)
        sanction.add("authority", "United Nations Security Council", in: element.head)
        for child in element.children {
            let text = UNEntry.said(child)
            switch child.name {
            case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "SORT_KEY", "SORT_KEY_LAST_MOD":
                break
            case "NAME_ORIGINAL_SCRIPT": writeOriginal(text, in: child.row)
            case "VERSIONNUM" where text == "1": break
            case "LIST_TYPE" where child.wholeText == "UN List": break
            case "DATAID": sanction.add("recordId", text, in: child.row)
            case "REFERENCE_NUMBER":
                sanction.add("unscId", text, in: child.row)
                sanction.add("authorityId", text, in: child.row)
            case "UN_LIST_TYPE":
                sanction.add("program", text, in: child.row)
                writer.add("program", text, in: child.row)
            case "LISTED_ON": sanction.keep("listingDate", text.day, label: "Listed on", in: child.row)
            case "SUBMITTED_ON": sanction.note("Submitted on", text, in: child.row)
            case "SUBMITTED_BY": sanction.note("Submitted by", text, in: child.row)
            case "DELISTED_ON": sanction.keep("endDate", text, label: "Delisted on", in: child.row)
            case "LAST_DAY_UPDATED":
                for value in child.children {
                    sanction.keep("modifiedAt", value.text.trimmed.day, label: "Updated", in: value.row)
                }
            case "GENDER": writer.keep("gender", text, label: "Gender", in: child.row)
            case "TITLE": writeValues(of: child, as: "title", label: "Title")
            case "DESIGNATION": writeValues(of: child, as: "position", label: "Designation")
            case "NATIONALITY", "NATIONALITY2":
                for value in child.children + (text.isEmpty ? [] : [child]) {
                    writer.addCountry(
                        writer.isPerson ? "nationality" : "country", UNEntry.said(value),
                        label: "Nationality",
                        in: value.row)
                }
            case "COMMENTS1": writeComments(text, in: child.row)
            case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS": writeAlias(child)
            case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS":
                let parts = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE"].map {
                    UNEntry.said(child.first($0))
                }
                writer.addAddress(parts, country: UNEntry.said(child.first("COUNTRY")), in: child.row)
                writer.note("Address", note(of: child, after: parts), in: child.row)
            case "INDIVIDUAL_DATE_OF_BIRTH": writeBirthDate(child)
            case "INDIVIDUAL_PLACE_OF_BIRTH":
                let country = UNEntry.said(child.first("COUNTRY"))
                let parts = ["STREET", "CITY", "STATE_PROVINCE"].map { UNEntry.said(child.first($0)) }
                let place = (parts + [country]).filter { !$0.isEmpty }.joined(separator: ", ")
                writer.keep("birthPlace", place, label: "Place of birth", in: child.row)
                writer.addCountry("birthCountry", country, label: nil, in: child.row)
                writer.note("Place of birth", note(of: child, after: parts), in: child.row)
            case "INDIVIDUAL_DOCUMENT": writeDocument(child)
            default: writer.note(child.name, child.wholeText, in: child.row)
            }
        }
        parts.append(sanction.entity)
        // A list of entries must not keep the trees that they came from.
        element.children = []
    }

    // MARK: Names

    private mutating func writeNames() {
        let elements = UNEntry.nameElements(of: element)
        guard let first = elements.first else { return }
        let texts = elements.map(UNEntry.said)
        var row = first.row
        // Where another element stands between them, its words are quoted with them.
        row.bytes =
            first.row.bytes
            .lowerBound..<elements.reduce(first.row.bytes.upperBound) {
                max($0, $1.row.bytes.upperBound)
            }
        // Without one of its parts it is no name to know somebody by.
        let isWhole = UNEntry.nameParts.allSatisfy { !(element.first($0.0)?.isBroken ?? false) }
        let isNamed = isWhole && !element.said("FIRST_NAME").isEmpty
        writer.add(isNamed ? "name" : "weakAlias", texts.joined(separator: " "), in: row)
        guard writer.isPerson else { return }
        for (name, property) in UNEntry.nameParts {
            guard let part = element.first(name) else { continue }
            writer.add(property, UNEntry.said(part), in: part.row)
        }
    }

    private mutating func writeOriginal(_ text: String, in row: ListReading.Row) {
        // A copy that lost the upper byte of each letter has "'D*C1J*J" for "التكريتي".
        let isLost =
            text.utf8.allSatisfy { $0 < 0x80 } && text.contains { !$0.isLetter && !" .-'’".contains($0) }
        guard isLost else { return writer.add("name", text.squashedSpace, original: text, in: row) }
        writer.note("Name in original script, damaged", text, in: row)
        isOriginalDamaged = true
    }

    private mutating func writeAlias(_ alias: XMLElement) {
        let whole = UNEntry.said(alias.first("ALIAS_NAME"))
        let row = alias.row
        let property =
            switch alias.said("QUALITY").lowercased() {
            case "low": "weakAlias"
            case "f.k.a.", "fka": "previousName"
            default: "alias"
            }
        for name in whole.listedNames { writer.add(property, name.squashedSpace, original: whole, in: row) }
        let note = alias.all("NOTE").map { $0.text.trimmed }.filter { !$0.isEmpty }.joined(separator: "; ")
        writer.note(whole.isEmpty ? "Alias" : "Alias \(whole)", note, in: row)
        let born = alias.said("DATE_OF_BIRTH")
        writer.addDates("birthDate", born, label: "Date of birth as \(whole)", in: row)
        let country = alias.said("COUNTRY_OF_BIRTH")
        let place = [alias.said("CITY_OF_BIRTH"), country].filter { !$0.isEmpty }.joined(separator: ", ")
        writer.keep("birthPlace", place, label: "Place of birth as \(whole)", in: row)
        writer.addCountry("birthCountry", country, label: nil, in: row)
    }

    // MARK: Values

    private mutating func writeValues(of element: XMLElement, as property: String, label: String) {
        for value in element.children.isEmpty ? [element] : element.children {
            writer.keep(property, UNEntry.said(value), label: label, in: value.row)
        }
    }

    private func note(of element: XMLElement, after parts: [String]) -> String {
        let note = UNEntry.said(element.first("NOTE"))
        guard !note.isEmpty else { return "" }
        let place = (parts + [UNEntry.said(element.first("COUNTRY"))]).filter { !$0.isEmpty }
        return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + note
    }

    private mutating func writeBirthDate(_ element: XMLElement) {
        let date = UNEntry.said(element.first("DATE")), year = UNEntry.said(element.first("YEAR"))
        let (from, to) = (UNEntry.said(element.first("FROM_YEAR")), UNEntry.said(element.first("TO_YEAR")))
        let isAbout = element.said("TYPE_OF_DATE").uppercased().hasPrefix("APPROX")
        for said in [date, year] where !said.isEmpty {
            writer.addDates(
                "birthDate", isAbout ? "circa \(said)" : said, label: "Date of birth", in: element.row)
        }
        if !from.isEmpty || !to.isEmpty {
            let range = from.isEmpty || to.isEmpty ? from + to : "\(from) to \(to)"
            writer.addDates("birthDate", range, label: "Date of birth", in: element.row)
        }
        let note = UNEntry.said(element.first("NOTE"))
        if date.isEmpty, year.isEmpty, from.isEmpty, to.isEmpty {
            writer.addDates("birthDate", note, label: "Date of birth", in: element.row)
        } else {
            writer.note("Date of birth", note, in: element.row)
        }
    }

    private mutating func writeDocument(_ document: XMLElement) {
        let row = document.row
        let types = ["TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2"].map {
            UNEntry.said(document.first($0)).squashedSpace
        }
        .filter { !$0.isEmpty }
        let number = UNEntry.said(document.first("NUMBER"))
        guard !number.isEmpty else {
            return writer.note("Document", document.wholeText.squashedSpace, in: row)
        }
        let type = types.joined(separator: ", ")
        let isPassport = ["passport", "passeport", "pasaporte"].contains { type.lowercased().contains($0) }
        writer.keep(
            isPassport ? "passportNumber" : "idNumber", number, label: type.isEmpty ? "Document" : type,
            in: row)
        let suffix = "\(isPassport ? "passport" : "document")-\(number.slug)"
        guard papers.insert(suffix).inserted else {
            return writer.note(type, document.wholeText.squashedSpace, in: row)
        }
        var paper = writer.part(
            suffix, schema: isPassport ? "Passport" : "Identification", as: "holder", row: row)
        paper.add("number", number, in: row)
        paper.add("type", type, in: row)
        for name in ["ISSUING_COUNTRY", "COUNTRY_OF_ISSUE"] {
            paper.addCountry("country", UNEntry.said(document.first(name)), label: "Issuing country", in: row)
        }
        paper.addDates(
            "startDate", UNEntry.said(document.first("DATE_OF_ISSUE")), label: "Issued on", in: row)
        paper.note("Issued in", UNEntry.said(document.first("CITY_OF_ISSUE")), in: row)
        paper.note("Note", UNEntry.said(document.first("NOTE")), in: row)
        parts.append(paper.entity)
    }

    // MARK: Comments

    private mutating func writeComments(_ text: String, in row: ListReading.Row) {
        writer.add("notes", text, in: row)
        for piece in text.split(whereSeparator: \.isWhitespace) {
            guard let start = piece.firstRange(of: "http")?.lowerBound else { continue }
            let address = String(piece[start...]).trimmingEnd(".,;)")
            if address.contains("interpol.int") {
                writer.keep("sourceUrl", address, label: "INTERPOL notice", in: row)
            }
        }
        var linked: Set<String> = []
        for (number, place) in text.referenceNumbers where linked.insert(number).inserted {
            links.append(Link(number: number, sentence: text.sentence(around: place), row: row))
        }
    }

    /// The link to an entry that the comments name: what it is, the sentence says.
    func entity(of link: Link, to other: String) -> ListReading.Entity {
        let number = other.dropFirst(3)
        var relation = ListWriter(id: "\(writer.id)-linked-\(number)", schema: "UnknownLink", row: link.row)
        relation.add("subject", writer.id, in: link.row)
        relation.add("object", other, in: link.row)
        relation.add("role", "Linked to", in: link.row)
        relation.add("description", link.sentence, in: link.row)
        return relation.entity
    }
}

extension String {
    /// A day of XML Schema without its time zone: "2001-01-25" of "2001-01-25-05:00".
    fileprivate var day: String {
        let isDay =
            utf8.count > 10 && utf8.prefix(10).allSatisfy { $0 == UInt8(ascii: "-") || $0 &- 0x30 < 10 }
        return isDay ? String(decoding: utf8.prefix(10), as: UTF8.self) : self
    }

    /// One space for each run of white space.
    var squashedSpace: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    func trimmingEnd(_ marks: String) -> String {
        var text = self[...]
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }

    /// The permanent reference numbers in a text, "QDi.001" or "QDe. 014", each with its place.
    fileprivate var referenceNumbers: [(number: String, place: String.Index)] {
        let bytes = Array(utf8)
        var found: [(String, String.Index)] = []
        func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
        func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
        var index = 0
        while index + 7 <= bytes.count {
            defer { index += 1 }
            guard isUpper(bytes[index]), isUpper(bytes[index + 1]),
                bytes[index + 2] == UInt8(ascii: "i") || bytes[index + 2] == UInt8(ascii: "e"),
                bytes[index + 3] == UInt8(ascii: "."), index == 0 || !isUpper(bytes[index - 1])
            else { continue }
            var digits = index + 4
            if bytes[digits] == 0x20 { digits += 1 }
            guard digits + 3 <= bytes.count, bytes[digits..<(digits + 3)].allSatisfy(isDigit) else {
                continue
            }
            let number = bytes[index..<(index + 4)] + bytes[digits..<(digits + 3)]
            found.append((String(decoding: number, as: UTF8.self), utf8.index(startIndex, offsetBy: index)))
        }
        return found
    }

    /// The words around a place, from one full stop before a space to the next.
    fileprivate func sentence(around place: String.Index) -> String {
        var start = place
        for distance in 0..<600 {
            guard start > startIndex else { break }
            let before = index(before: start)
            if distance > 12, self[start].isUppercase, self[before].isWhitespace, before > startIndex,
                self[index(before: before)] == "."
            {
                break
            }
            start = before
        }
        var end = place
        for distance in 0..<300 {
            guard end < endIndex else { break }
            let isStop = self[end] == "."
            end = index(after: end)
            if isStop, distance > 6, end == endIndex || self[end].isWhitespace { break }
        }
        return String(self[start..<end]).squashedSpace
    }
}
