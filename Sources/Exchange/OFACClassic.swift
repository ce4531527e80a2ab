/// OFAC's lists in the older XML, `SDN.XML` and `CONSOLIDATED.XML`.
///
/// ```xml
/// <sdnEntry><uid>36</uid><lastName>AEROCARIBBEAN AIRLINES</lastName><sdnType>Entity</sdnType>
///   <programList><program>CUBA</program></programList><akaList><aka><type>a.k.a.</type><category>strong</category> …
/// ```
enum OFACClassic {
    static let root = "sdnList"

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var elements = XMLEntries(text, named: ["sdnEntry", "publshInformation"])
        var entries: [OFACClassicEntry] = []
        var seen: Set<String> = []
        var findings: [ListReading.Finding] = []
        while let element = elements.next() {
            guard element.name == "sdnEntry" else {
                reading.date = element.said("Publish_Date")
                continue
            }
            let uid = element.said("uid")
            let problem: String? =
                if uid.isEmpty {
                    "The entry has no number."
                } else if OFACClassicEntry.name(of: element).isEmpty {
                    "The entry has no name."
                } else if !seen.insert(uid).inserted {
                    "The entry’s number comes twice."
                } else {
                    nil
                }
            if let problem {
                findings.append(
                    ListReading.Finding(
                        file: 0, line: element.row.line, entry: uid.isEmpty ? nil : uid, reason: problem))
                continue
            }
            var entry = OFACClassicEntry(uid: uid, element)
            entry.write(element)
            entries.append(entry)
        }
        link(&entries, into: &reading)
        reading.findings = elements.findings + findings
        reading.publisher = "Office of Foreign Assets Control"
    }

    /// Adds the entries, and between them the links that their remarks name.
    private static func link(_ entries: inout [OFACClassicEntry], into reading: inout ListReading) {
        var places: [String: Int?] = [:]
        for (index, entry) in entries.enumerated() {
            let key = entry.listedName.uppercased()
            places[key] = places[key] == nil ? index : .some(nil)
        }
        for index in entries.indices {
            var linked: Set<Int> = []
            var links: [ListReading.Entity] = []
            for link in entries[index].links {
                guard let place = places[link.name.uppercased()] ?? nil, place != index else {
                    entries[index].facts.writer.note("Linked To", link.name, in: link.row)
                    continue
                }
                guard linked.insert(place).inserted else { continue }
                let (own, other) = (entries[index].facts.writer.id, entries[place].facts.writer.id)
                var relation = ListWriter(
                    id: "\(own)-linked-\(other.dropFirst("ofac-".count))", schema: "UnknownLink",
                    row: link.row)
                relation.add("subject", own, in: link.row)
                relation.add("object", other, in: link.row)
                relation.add("role", "Linked To", in: link.row)
                links.append(relation.entity)
            }
            let facts = entries[index].facts
            reading.entities += [facts.writer.entity] + facts.parts + [facts.sanction.entity] + links
        }
    }
}

/// Writes one entry.
struct OFACClassicEntry {
    var facts: OFACFacts
    /// "GUERRERO FLORES, Hector Rusthenford".
    let listedName: String
    private(set) var links: [(name: String, row: ListReading.Row)] = []

    init(uid: String, _ element: XMLElement) {
        facts = OFACFacts(uid: uid, kind: element.said("sdnType"), isCompany: false, row: element.head)
        listedName = OFACClassicEntry.name(of: element)
    }

    /// The name of an entry or alias as OFAC's other files write it: family name, then given names.
    static func name(of element: XMLElement) -> String {
        [element.said("lastName"), element.said("firstName")].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    mutating func write(_ entry: XMLElement) {
        let nameParts = [entry.first("firstName"), entry.first("lastName")].compactMap { $0 }
        if var row = nameParts.first?.row {
            row.bytes = nameParts.reduce(row.bytes) {
                min($0.lowerBound, $1.row.bytes.lowerBound)..<max($0.upperBound, $1.row.bytes.upperBound)
            }
            let read = PersonName(listedName, isPerson: facts.writer.isPerson)
            let isWhole = nameParts.allSatisfy { !$0.isBroken }
            facts.writer.add(isWhole ? "name" : "weakAlias", read.full, original: listedName, in: row)
            if facts.writer.isPerson {
                facts.writer.add("firstName", read.given, in: row)
                facts.writer.add("lastName", read.family, in: row)
            }
        }
        for child in entry.children { write(section: child) }
    }

    private mutating func write(section: XMLElement) {
        let (text, row) = (section.text.trimmed, section.row)
        switch section.name {
        case "uid", "firstName", "lastName", "sdnType": break
        case "title":
            facts.writer.keep(facts.writer.isPerson ? "position" : "", text, label: "Title", in: row)
        case "remarks": writeRemarks(text, in: row)
        case "programList":
            for program in section.children { facts.writeProgram(program.text.trimmed, in: program.row) }
        case "akaList": for alias in section.children { writeAlias(alias) }
        case "addressList":
            for address in section.children {
                let parts = ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode"]
                facts.writer.addAddress(
                    parts.map(address.said), country: address.said("country"), in: address.row)
            }
        case "idList": for document in section.children { writeDocument(document) }
        case "nationalityList": writeAll(of: section, "country", as: "Nationality Country")
        case "citizenshipList": writeAll(of: section, "country", as: "Citizenship Country")
        case "dateOfBirthList": writeAll(of: section, "dateOfBirth", as: "Birthdate")
        case "placeOfBirthList": writeAll(of: section, "placeOfBirth", as: "Place of Birth")
        case "vesselInfo": for fact in section.children { writeVessel(fact) }
        default: facts.writer.note(section.name, section.wholeText, in: row)
        }
    }

    private mutating func writeAlias(_ alias: XMLElement) {
        let name = OFACClassicEntry.name(of: alias)
        let isWeak = alias.said("category").lowercased() == "weak"
        let isFormer = alias.said("type").lowercased().hasPrefix("f")
        let read = PersonName(name, isPerson: facts.writer.isPerson)
        facts.writer.add(
            isFormer ? "previousName" : isWeak ? "weakAlias" : "alias", read.full, original: name,
            in: alias.row)
    }

    private mutating func writeAll(of section: XMLElement, _ name: String, as type: String) {
        for item in section.children { facts.writeFeature(type, item.said(name), in: item.row) }
    }

    /// A paper; this form of the list keeps genders, flags and web addresses among them.
    private mutating func writeDocument(_ document: XMLElement) {
        let (type, number, row) = (document.said("idType"), document.said("idNumber"), document.row)
        guard !number.isEmpty else {
            return facts.writer.note(type, document.said("idCountry"), in: row)
        }
        if OFACEnhancedRules.feature(type) != nil { return facts.writeFeature(type, number, in: row) }
        guard var paper = facts.paper(type, number, in: row) else {
            return facts.writer.note(
                "Issuing country of \(type) \(number)", document.said("idCountry"), in: row)
        }
        paper.addCountry("country", document.said("idCountry"), label: "Issuing country", in: row)
        paper.addDates("startDate", document.said("issueDate"), label: "Issued on", in: row)
        paper.addDates("endDate", document.said("expirationDate"), label: "Expires on", in: row)
        facts.parts.append(paper.entity)
    }

    private mutating func writeVessel(_ fact: XMLElement) {
        let types = [
            "callSign": "Vessel Call Sign", "vesselType": "VESSEL TYPE", "vesselFlag": "Vessel Flag",
            "tonnage": "Vessel Tonnage", "grossRegisteredTonnage": "Vessel Gross Registered Tonnage",
            "vesselOwner": "Vessel Owner",
        ]
        facts.writeFeature(types[fact.name] ?? fact.name, fact.text.trimmed, in: fact.row)
    }

    /// The remarks, of which "(Linked To: HIZBALLAH)" names another entry.
    private mutating func writeRemarks(_ text: String, in row: ListReading.Row) {
        var rest: [Substring] = []
        for remark in text.split(separator: ";") {
            let words = String(remark).trimmed
            guard let mark = words.firstRange(of: "Linked To:"),
                words[..<mark.lowerBound].allSatisfy({ $0 == "(" })
            else {
                rest.append(remark)
                continue
            }
            let name = String(words[mark.upperBound...]).trimmed.trimmingEnd(".")
            links.append((words.hasPrefix("(") && name.hasSuffix(")") ? String(name.dropLast()) : name, row))
        }
        facts.writer.note("", rest.joined(separator: ";").trimmed, in: row)
    }
}
