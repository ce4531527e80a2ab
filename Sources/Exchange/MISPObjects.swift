internal import Ontology

extension MISPList {
    private static let passport: Set<String> = [
        "passport-number", "passport-country", "passport-expiration", "passport-creation",
    ]

    /// Reads an object; its ID where it is somebody or something.
    mutating func read(object: JSONPlace, number: String) -> String? {
        guard object.isObject, let template = object["name"]?.words else {
            tell(object, nil, "It is no object, since it names no template.")
            return nil
        }
        let uuid = (object["uuid"]?.words ?? number).lowercased()
        if object["deleted"]?.flag == true || object["deleted"]?.text == "1" {
            tell(object, uuid, "The object is marked as deleted.")
            return nil
        }
        let attributes = (object["Attribute"]?.each ?? []).filter {
            $0["deleted"]?.flag != true && $0["value"]?.words != nil
        }
        func values(_ relation: String) -> [JSONPlace] {
            attributes.filter { $0["object_relation"]?.words == relation }.compactMap { $0["value"] }
        }
        let kind = MISPRules.schema(of: template, identityClass: values("identity_class").first?.words)
        guard let kind, let schema = Model.standard.schema(named: kind), !schema.isAbstract else {
            leaveOut("object of the template “\(template)”", object)
            return nil
        }
        guard known[uuid] == nil else {
            tell(object, uuid, "The object’s UUID comes twice.")
            return nil
        }
        known[uuid] = kind
        let id = MISPList.id(uuid)
        var writer = EntryWriter(id: id, schema: kind, at: object, lines: lines)
        writeName(values, kind, to: &writer)
        for attribute in attributes { write(attribute, of: template, kind, to: &writer) }
        if let service = MISPRules.service(of: template) {
            writer.add("service", service, original: template, at: object["name"] ?? object)
        }
        writer.keep("notes", object["comment"], as: "Comment")
        writeTags(object, to: &writer)
        for key in ["first_seen", "last_seen"] {
            if let place = object[key], let words = place.words {
                writer.note(key.replacing("_", with: " "), words, at: place)
            }
        }
        let notice = notice(template, values, object, id)
        if notice != nil {
            let sign =
                values("notice-color").first ?? values("poster-classification").first ?? object["name"]
                ?? object
            writer.add("topics", "wanted", at: sign)
        }
        entities.append(writer.entity)
        if let notice { entities.append(notice) }
        writePassport(values, id, object)
        for reference in object["ObjectReference"]?.each ?? [] { references.append((uuid, reference)) }
        return id
    }

    /// A name in parts that stands nowhere whole.
    private func writeName(_ values: (String) -> [JSONPlace], _ kind: String, to writer: inout EntryWriter) {
        guard kind == "Person", values("full-name").isEmpty, values("legal-name").isEmpty,
            values("name").isEmpty
        else { return }
        let given = values("first-name").first ?? values("forename").first
        let family = values("last-name").first ?? values("present-family-name").first
        let parts = [given, values("middle-name").first, family].compactMap { $0?.words }
        guard let place = family ?? given else { return }
        writer.add("name", parts.joined(separator: " "), original: place.text, at: place)
    }

    private func write(
        _ attribute: JSONPlace, of template: String, _ kind: String, to writer: inout EntryWriter
    ) {
        guard let value = attribute["value"] else { return }
        let relation = attribute["object_relation"]?.words ?? attribute["type"]?.words ?? "value"
        if relation == "identity_class" { return }
        // Pictures and scans come as bytes in letters; their names are what a reader needs.
        if let property = MISPRules.property(relation, of: template, schema: kind) {
            writer.keep(property, value, as: relation)
        } else {
            writer.note(relation, value.words ?? "", at: value)
        }
        if let comment = attribute["comment"], let words = comment.words {
            writer.note("\(relation), comment", words, at: comment)
        }
        writeTags(attribute, to: &writer)
    }

    /// Interpol's red notices, and posters of the FBI that are not about the missing, victims or information.
    private func notice(
        _ template: String, _ values: (String) -> [JSONPlace], _ object: JSONPlace, _ id: String
    ) -> ListReading.Entity? {
        var writer = EntryWriter(id: id + "-notice", schema: "Notice", at: object, lines: lines)
        let uuid = object["uuid"] ?? object
        if template == "interpol-notice" {
            let color = values("notice-color").first
            guard color?.words.map({ $0.lowercased().hasPrefix("red") }) ?? !values("charges").isEmpty else {
                return nil
            }
            writer.add("authority", "INTERPOL", original: template, at: object["name"] ?? object)
            writer.add(
                "noticeType", "Interpol red notice", original: color?.words,
                at: color ?? object["name"] ?? object)
            for charges in values("charges") { writer.keep("wantedFor", charges, as: "Charges") }
        } else if template == "fbi-most-wanted" {
            let kind = FBIRules.kind(
                person: values("person-classification").first?.words ?? "", poster: "",
                subjects: values("subjects").compactMap(\.words),
                path: values("path").first?.words ?? values("url").first?.words ?? "")
            let status = values("status").first?.words?.lowercased() ?? ""
            guard kind == .wanted, !FBIRules.over.contains(status) else { return nil }
            writer.add(
                "authority", "Federal Bureau of Investigation", original: template,
                at: object["name"] ?? object)
            writer.add("noticeType", FBIRules.notice(""), original: template, at: object["name"] ?? object)
            for (relation, property) in [
                ("caution", "reason"), ("details", "summary"), ("ncic", "noticeNumber"),
                ("reward-text", "reward"),
                ("warning-message", "description"), ("subjects", "program"), ("publication", "listingDate"),
                ("url", "sourceUrl"),
            ] {
                for value in values(relation) { writer.keep(property, value, as: relation) }
            }
        } else {
            return nil
        }
        writer.add("entity", id, at: uuid)
        return writer.entity
    }

    /// A passport with its country and dates, where one number is given.
    private mutating func writePassport(_ values: (String) -> [JSONPlace], _ id: String, _ object: JSONPlace)
    {
        let numbers = values("passport-number")
        guard numbers.count == 1, let number = numbers.first,
            MISPList.passport.contains(where: { $0 != "passport-number" && !values($0).isEmpty })
        else { return }
        var writer = EntryWriter(id: id + "-passport", schema: "Passport", at: number, lines: lines)
        writer.add("holder", id, at: object["uuid"] ?? object)
        writer.keep("number", number, as: "Number")
        for (relation, property) in [
            ("passport-country", "country"), ("passport-creation", "startDate"),
            ("passport-expiration", "endDate"),
        ] {
            for value in values(relation) { writer.keep(property, value, as: relation) }
        }
        entities.append(writer.entity)
    }
}
