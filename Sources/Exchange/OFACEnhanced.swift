/// OFAC's lists in XML with their reference values, `SDN_ENHANCED.XML` and `CONS_ENHANCED.XML`, or an extract of them.
///
/// ```xml
/// <entity id="26057"><generalInfo>…</generalInfo><names>…</names><features>…</features><relationships>…</relationships></entity>
/// ```
///
/// The entity's id is the uid of OFAC's other files, so its ID is the same as theirs: "ofac-26057".
enum OFACEnhanced {
    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var elements = XMLEntries(text, named: ["entity", "publicationInfo"])
        var schemata: [String: String] = [:]
        var relations: [OFACEnhancedEntry.Relation] = []
        var findings: [ListReading.Finding] = []
        var places: [String: Int] = [:]
        while let element = elements.next() {
            guard element.name == "entity" else {
                reading.date = element.said("dataAsOf")
                continue
            }
            let uid = element.attribute("id")?.trimmed ?? ""
            let problem: String? =
                if uid.isEmpty {
                    "The entry has no number."
                } else if schemata["ofac-\(uid)"] != nil {
                    "The entry’s number comes twice."
                } else if OFACEnhancedEntry.mainName(of: element) == nil {
                    "The entry has no name."
                } else {
                    nil
                }
            if let problem {
                findings.append(
                    ListReading.Finding(
                        file: 0, line: element.row.line, entry: uid.isEmpty ? nil : uid, reason: problem))
                continue
            }
            var entry = OFACEnhancedEntry(element, uid: uid)
            entry.write()
            schemata[entry.writer.id] = entry.writer.entity.schema
            places[entry.writer.id] = reading.entities.count
            relations += entry.relations
            reading.entities.append(entry.writer.entity)
            reading.entities += entry.parts
        }
        var ids: Set<String> = []
        for relation in relations {
            guard let from = schemata[relation.from], let to = schemata[relation.to] else {
                if let place = places[relation.from] {
                    reading.entities[place].values.append(
                        ListReading.Value(
                            property: "notes",
                            value: "\(relation.type): \(relation.name) (\(relation.to), not in this file)",
                            original: relation.name.isEmpty ? relation.type : relation.name, row: relation.row
                        ))
                }
                continue
            }
            reading.entities.append(relation.entity(from: from, to: to, ids: &ids))
        }
        reading.findings = elements.findings + findings
        reading.publisher = "Office of Foreign Assets Control"
    }
}

/// Writes one entity of the list.
struct OFACEnhancedEntry {
    private var facts: OFACFacts
    private(set) var relations: [Relation] = []
    private let element: XMLElement

    var writer: ListWriter { facts.writer }
    /// Its sanction, papers and wallets.
    var parts: [ListReading.Entity] { facts.parts + [facts.sanction.entity] }

    struct Relation {
        var from: String
        var to: String
        var type: String
        var quality: String
        /// The related entry's name, as this one says it.
        var name: String
        var row: ListReading.Row
    }

    init(_ element: XMLElement, uid: String) {
        self.element = element
        let isCompany = element.first("features")?.children.contains {
            $0.said("type") == "Target Type"
                && ["Private Company", "Public Company"].contains($0.said("value"))
        }
        facts = OFACFacts(
            uid: uid, kind: element.first("generalInfo")?.said("entityType") ?? "",
            isCompany: isCompany ?? false, row: element.head)
    }

    /// The element of the name under which the entry stands.
    static func mainName(of element: XMLElement) -> XMLElement? {
        let names = element.first("names")?.all("name") ?? []
        let sound = names.filter { name in
            name.first("translations")?.children.contains { !$0.said("formattedFullName").isEmpty } ?? false
        }
        return sound.first { $0.said("isPrimary") == "true" } ?? sound.first
    }

    mutating func write() {
        writeNames()
        for section in element.children {
            switch section.name {
            case "names": break
            case "generalInfo": for child in section.children { writeGeneral(child) }
            case "sanctionsLists": for list in section.children { writeList(list) }
            case "sanctionsPrograms":
                for program in section.children {
                    facts.writer.add("program", program.text.trimmed, in: program.row)
                    facts.sanction.add("program", program.text.trimmed, in: program.row)
                }
            case "sanctionsTypes":
                for type in section.children {
                    facts.sanction.add("provisions", type.text.trimmed, in: type.row)
                }
            case "legalAuthorities":
                for authority in section.children {
                    facts.sanction.add("reason", authority.text.trimmed, in: authority.row)
                }
            case "addresses": for address in section.children { writeAddress(address) }
            case "features": for feature in section.children { writeFeature(feature) }
            case "identityDocuments": for document in section.children { writeDocument(document) }
            case "relationships": for relationship in section.children { writeRelation(relationship) }
            default: facts.writer.note(section.name, section.wholeText, in: section.row)
            }
        }
    }

    private mutating func writeGeneral(_ child: XMLElement) {
        switch child.name {
        case "entityType": break
        case "identityId": facts.sanction.add("recordId", child.text.trimmed, in: child.row)
        case "title":
            facts.writer.keep(
                facts.writer.isPerson ? "position" : "", child.text.trimmed, label: "Title", in: child.row)
        case "remarks": facts.writer.note("", child.text.trimmed, in: child.row)
        default: facts.writer.note(child.name, child.wholeText, in: child.row)
        }
    }

    private mutating func writeList(_ list: XMLElement) {
        let date = list.attribute("datePublished") ?? ""
        facts.sanction.keep("listingDate", date, label: "Published", in: list.row)
        let since = date.isEmpty ? "" : ", since \(date)"
        facts.sanction.note("List", list.text.trimmed + since, in: list.row)
    }

    // MARK: Names

    private mutating func writeNames() {
        let names = element.first("names")?.all("name") ?? []
        let main = OFACEnhancedEntry.mainName(of: element)?.row
        for name in names {
            let isMain = name.row == main
            let isWeak = name.said("isLowQuality") == "true"
            let property: String =
                if isMain {
                    "name"
                } else if name.said("aliasType").uppercased().hasPrefix("F") {
                    "previousName"
                } else {
                    isWeak ? "weakAlias" : "alias"
                }
            for translation in name.first("translations")?.children ?? [] {
                let full = translation.said("formattedFullName")
                let read = PersonName(full, isPerson: facts.writer.isPerson)
                facts.writer.add(property, read.full, original: full, in: translation.row)
                guard isMain, facts.writer.isPerson, translation.said("script") == "Latin" else { continue }
                writeParts(of: translation)
            }
        }
    }

    private static let nameParts = [
        "First Name": "firstName", "Middle Name": "middleName", "Last Name": "lastName",
        "Patronymic": "fatherName", "Matronymic": "motherName", "Nickname": "weakAlias",
    ]

    private mutating func writeParts(of translation: XMLElement) {
        for part in translation.first("nameParts")?.children ?? [] {
            let type = part.said("type")
            let property = OFACEnhancedEntry.nameParts[type] ?? ""
            facts.writer.keep(property, part.said("value"), label: type, in: part.row)
        }
    }

    // MARK: Addresses and features

    private static let addressParts = [
        "ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "POSTAL CODE", "REGION",
    ]

    private mutating func writeAddress(_ address: XMLElement) {
        let country = address.said("country")
        var isWritten = false
        for translation in address.first("translations")?.children ?? [] {
            let said = translation.first("addressParts")?.children ?? []
            guard !said.isEmpty else { continue }
            let known = OFACEnhancedEntry.addressParts.flatMap { type in
                said.filter { $0.said("type") == type }
            }
            let others = said.filter { !OFACEnhancedEntry.addressParts.contains($0.said("type")) }
            facts.writer.addAddress(
                (known + others).map { $0.said("value") }, country: country, in: address.row)
            isWritten = true
        }
        if !isWritten { facts.writer.addAddress([], country: country, in: address.row) }
        for child in address.children where child.name != "country" && child.name != "translations" {
            facts.writer.note("Address \(child.name)", child.wholeText, in: child.row)
        }
    }

    private mutating func writeFeature(_ feature: XMLElement) {
        var value = feature.said("value")
        if value.isEmpty, let date = feature.first("valueDate") { value = OFACEnhancedEntry.words(of: date) }
        let type = feature.said("type")
        let row = feature.row
        let label = type.trimmingEnd(" :-")
        let reliability = feature.said("reliability")
        if reliability == "False" { return facts.writer.note("\(label), false", value, in: row) }
        facts.writeFeature(type, value, in: row)
        if !reliability.isEmpty, reliability != "Confirmed" {
            facts.writer.note("\(label) \(value)", reliability, in: row)
        }
        for child in feature.children where !OFACEnhancedEntry.featureFields.contains(child.name) {
            facts.writer.note("\(label) \(child.name)", child.wholeText, in: child.row)
        }
    }

    /// What a feature has beside its value, and what only refers to other parts of the file.
    private static let featureFields: Set = [
        "type", "value", "valueDate", "valueRefId", "versionId", "isPrimary", "reliability",
    ]

    /// A date, or the first and last day of what it may be, in words that `addDates` reads.
    private static func words(of date: XMLElement) -> String {
        let (first, last) = (date.said("fromDateBegin"), date.said("toDateEnd"))
        let isYear =
            first.hasSuffix("-01-01") && last.hasSuffix("-12-31") && first.prefix(4) == last.prefix(4)
        let words =
            isYear ? String(first.prefix(4)) : first == last || last.isEmpty ? first : "\(first) to \(last)"
        return date.said("isApproximate") == "true" ? "circa \(words)" : words
    }

    // MARK: Papers and relations

    private mutating func writeDocument(_ document: XMLElement) {
        let row = document.row
        let (type, number) = (document.said("type"), document.said("documentNumber"))
        guard !number.isEmpty else {
            return facts.writer.note(type, document.wholeText.squashedSpace, in: row)
        }
        guard var paper = facts.paper(type, number, in: row) else {
            return facts.writer.note(type, document.wholeText.squashedSpace, in: row)
        }
        paper.addCountry("country", document.said("issuingCountry"), label: "Issuing country", in: row)
        for (name, property) in [("issueDate", "startDate"), ("expirationDate", "endDate")] {
            guard let date = document.first(name) else { continue }
            paper.addDates(property, OFACEnhancedEntry.words(of: date), label: name, in: row)
        }
        let holder = PersonName(document.said("name"), isPerson: facts.writer.isPerson)
        paper.add("namesMentioned", holder.full, original: document.said("name"), in: row)
        if document.said("isValid") == "false" { paper.note("", "Not valid", in: row) }
        for child in document.children where !OFACEnhancedEntry.documentFields.contains(child.name) {
            paper.note(child.name, child.wholeText, in: child.row)
        }
        facts.parts.append(paper.entity)
    }

    private static let documentFields: Set = [
        "type", "name", "documentNumber", "isValid", "issuingCountry", "issueDate", "expirationDate",
    ]

    private mutating func writeRelation(_ relationship: XMLElement) {
        let related = relationship.first("relatedEntity")
        relations.append(
            Relation(
                from: facts.writer.id, to: "ofac-\(related?.attribute("entityId") ?? "")",
                type: relationship.said("type"), quality: relationship.said("quality"),
                name: related?.text.trimmed ?? "", row: relationship.row))
    }
}

extension OFACEnhancedEntry.Relation {
    /// The relation as an entity; `ids` are those that are taken.
    func entity(from: String, to: String, ids: inout Set<String>) -> ListReading.Entity {
        let rule = OFACEnhancedRules.relation(type, from: from, to: to)
        var id = "\(self.from)-linked-\(self.to.dropFirst("ofac-".count))"
        if !ids.insert(id).inserted {
            id += "-\(type.slug)"
            ids.insert(id)
        }
        var link = ListWriter(id: id, schema: rule.schema, row: row)
        link.add(rule.source, rule.isReversed ? self.to : self.from, in: row)
        link.add(rule.target, rule.isReversed ? self.from : self.to, in: row)
        link.add(link.has("role") ? "role" : "relationship", type, in: row)
        link.note("Quality", quality, in: row)
        return link.entity
    }
}
