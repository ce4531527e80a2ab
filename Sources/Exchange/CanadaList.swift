/// Canada's list under the Special Economic Measures Act in XML: flat records without numbers of their own.
///
/// ```xml
/// <record><Country>Belarus / Bélarus</Country><LastName>Balaba</LastName><GivenName>Dmitry Vladimirovich</GivenName>
///   <DateOfBirthOrShipBuildDate>1972</DateOfBirthOrShipBuildDate><Schedule>1, Part 1</Schedule><Item>2</Item> …
/// ```
///
/// An entry is known by its place in the regulations: "ca-belarus-1-part-1-2". The country is that of the regulations, and
/// says nothing of whom they list.
enum CanadaList {
    /// What tells its records from those of other lists.
    static let fields: Set = ["EntityOrShip", "LastName", "GivenName", "DateOfListing", "ShipIMONumber"]

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var records = XMLEntries(text, named: ["record"])
        var seen: Set<String> = []
        var findings: [ListReading.Finding] = []
        var latest = ""
        while let record = records.next() {
            let (country, schedule, item) = (
                record.said("Country"), record.said("Schedule"), record.said("Item")
            )
            let regulation = country.split(separator: "/").first.map(String.init) ?? ""
            let id = ["ca", regulation, schedule, item].joined(separator: " ").slug
            let name = ["EntityOrShip", "LastName", "GivenName"].map(record.said).joined()
            let problem: String? =
                if item.isEmpty {
                    "The entry has no item number."
                } else if name.isEmpty {
                    "The entry has no name."
                } else if !seen.insert(id).inserted {
                    "Another entry has the same place in the regulations."
                } else {
                    nil
                }
            if let problem {
                findings.append(
                    ListReading.Finding(
                        file: 0, line: record.row.line, entry: item.isEmpty ? nil : id, reason: problem))
                continue
            }
            var entry = CanadaEntry(record, id: id)
            entry.write()
            reading.entities += [entry.writer.entity, entry.sanction.entity]
            latest = max(latest, record.said("DateOfListing"))
        }
        reading.findings = records.findings + findings
        reading.publisher = "Global Affairs Canada"
        // The file has no date; it is no older than its latest entry.
        reading.date = latest.isEmpty ? nil : latest
    }
}

/// Writes one record.
private struct CanadaEntry {
    private(set) var writer: ListWriter
    private(set) var sanction: ListWriter
    private let record: XMLElement
    private let isShip: Bool

    init(_ record: XMLElement, id: String) {
        self.record = record
        isShip = record.first("ShipIMONumber") != nil
        let isPerson = record.said("EntityOrShip").isEmpty
        writer = ListWriter(
            id: id, schema: isPerson ? "Person" : isShip ? "Vessel" : "Organization", row: record.head)
        sanction = writer.part("sanction", schema: "Sanction", as: "entity", row: record.head)
    }

    mutating func write() {
        let (family, given) = (record.first("LastName"), record.first("GivenName"))
        let own = record.said("EntityOrShip")
        let names = [given, family].compactMap { $0 }.filter { !$0.text.trimmed.isEmpty }
        if !own.isEmpty, let row = record.first("EntityOrShip")?.row {
            writer.add("name", own.squashedSpace, original: own, in: row)
        } else if let start = names.map(\.row.bytes.lowerBound).min(),
            let end = names.map(\.row.bytes.upperBound).max(),
            var row = names.min(by: { $0.row.line < $1.row.line })?.row
        {
            row.bytes = start..<end
            let isWhole = ![given, family].contains { $0?.isBroken ?? false }
            writer.add(
                isWhole ? "name" : "weakAlias",
                names.map(\.text.trimmed).joined(separator: " ").squashedSpace, in: row)
        }
        writer.add("topics", "sanction", in: record.head)
        sanction.add("authority", "Global Affairs Canada", in: record.head)
        sanction.add("country", "ca", in: record.head)
        sanction.add(
            "recordId",
            [record.said("Schedule"), record.said("Item")].filter { !$0.isEmpty }.joined(
                separator: ", item "),
            in: record.head)
        for child in record.children { write(child) }
    }

    private mutating func write(_ child: XMLElement) {
        let (text, row) = (child.text.trimmed, child.row)
        guard !text.isEmpty || !child.children.isEmpty else { return }
        switch child.name {
        case "EntityOrShip", "Schedule", "Item": break
        case "LastName": writer.keep("lastName", text, label: "Last name", in: row)
        case "GivenName": writer.keep("firstName", text, label: "Given name", in: row)
        case "Country":
            writer.add("program", text, in: row)
            sanction.add("program", text, in: row)
        case "DateOfListing": sanction.keep("listingDate", text, label: "Date of listing", in: row)
        case "ShipIMONumber": writer.keep("imoNumber", text, label: "IMO number", in: row)
        case "TitleOrShip":
            writer.keep(isShip ? "type" : "title", text, label: isShip ? "Type of ship" : "Title", in: row)
        case "DateOfBirthOrShipBuildDate":
            let property = writer.isPerson ? "birthDate" : isShip ? "buildDate" : "incorporationDate"
            for date in text.replacingOccurrences(ofWord: "or", with: ";").split(separator: ";") {
                writer.addDates(
                    property, String(date).trimmed, label: "Date of birth or ship build date", in: row)
            }
        case "Aliases":
            for name in aliases(text) { writer.add("alias", name, original: text, in: row) }
        default: writer.note(child.name, child.wholeText, in: row)
        }
    }

    /// "Ivan Golovatyi; Russian: Иван Головатый": names between semicolons, and those of people between commas too, with the
    /// language of some.
    private func aliases(_ text: String) -> [String] {
        text.listedNames.flatMap(\.tonguesApart).flatMap { piece -> [String] in
            let parts = piece.split(separator: ",").map { String($0).squashedSpace }.filter { !$0.isEmpty }
            // "Ivanov, Ivan" is one name.
            let isOne = parts.count == 2 && parts.contains { !$0.contains(" ") }
            return writer.isPerson && !isOne ? parts : [piece]
        }
    }
}

extension String {
    /// The text with another in place of a word, in whatever case it stands.
    fileprivate func replacingOccurrences(ofWord word: String, with other: String) -> String {
        split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.lowercased() == word ? other : String($0) }.joined(separator: " ")
    }

    /// The names before and after each language that is named: "Zadna Company and Arabic: شركة زادنا".
    fileprivate var tonguesApart: [String] {
        guard contains(":") else { return [squashedSpace] }
        var names: [[Substring]] = [[]]
        let words = replacing(":", with: ": ").split(whereSeparator: \.isWhitespace)
        for (index, word) in words.enumerated() {
            let isParted = index + 1 < words.count && words[index + 1] == ":"
            if word == ":", index > 0, words[index - 1].isTongue { continue }
            guard word.last == ":" || isParted, (isParted ? word : word.dropLast()).isTongue else {
                names[names.count - 1].append(word)
                continue
            }
            if let last = names[names.count - 1].last, last == "and" || last == "or" {
                names[names.count - 1].removeLast()
            }
            names.append([])
        }
        return names.map { $0.joined(separator: " ").trimmingEnd(", ") }.filter { !$0.isEmpty }
    }
}

extension Substring {
    /// Whether it may be the English name of a language: "Russian".
    fileprivate var isTongue: Bool {
        let word = drop { $0 == "(" }
        return word.first?.isUppercase ?? false && word.count > 3
            && word.allSatisfy { $0.isASCII && $0.isLetter }
    }
}
