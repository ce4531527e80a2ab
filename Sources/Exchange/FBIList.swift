/// The FBI's wanted list as its API gives it: a page with `items`, or a bare list of them.
///
/// ```json
/// {"total": 1000, "items": [{"uid": "f2f2…", "title": "BOB TANG", "person_classification": "Main",
///   "poster_classification": "default", "subjects": ["Violent Crime - Murders"], "description": "Unlawful Flight …"}]}
/// ```
/// A wanted person has a ``Notice`` and the topic `wanted`; missing people, victims and unidentified dead are people
/// without either, and a poster without anybody's particulars is an event. `path` and `@id` say again what `url` and
/// `uid` say.
struct FBIList {
    private static let entries = JSONEntries(under: ["items"])
    private static let issuer = "fbi"

    private let lines: LineIndex
    private var entities: [ListReading.Entity] = []
    private var findings: [ListReading.Finding] = []
    private var links: [(from: String, to: String, in: JSONPlace)] = []
    private var addresses: [String: String] = [:]
    private var seen: Set<String> = []
    private var modified: String?
    private var issuerPlace: JSONPlace?

    static func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        entries.first(20, of: text).contains {
            $0.has("uid", "title", "poster_classification") || $0.has("uid", "title", "person_classification")
        }
    }

    private init(_ lines: LineIndex) { self.lines = lines }

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        let lines = LineIndex(text)
        var list = FBIList(lines)
        var items: [JSONPlace] = []
        entries.forEach(in: text, lines: lines, findings: &reading.findings) { items.append($0) }
        for item in items { list.read(item) }
        list.writeIssuer()
        list.writeLinks()
        reading.entities = list.entities
        reading.findings += list.findings
        reading.date = list.modified
        reading.publisher = "Federal Bureau of Investigation"
    }

    private mutating func tell(_ place: JSONPlace, _ entry: String?, _ reason: String, isLost: Bool = true) {
        findings.append(
            ListReading.Finding(
                file: 0, line: lines.line(at: place.bytes.lowerBound), entry: entry, reason: reason,
                isRowLost: isLost))
    }

    private mutating func read(_ item: JSONPlace) {
        let members = Dictionary(
            item.members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        guard let uid = members["uid"]?.words else {
            return tell(item, nil, "It is no poster, since it has no “uid”.")
        }
        guard let title = members["title"], let name = title.words else {
            return tell(item, uid, "The poster has no title.")
        }
        guard seen.insert(uid).inserted else { return tell(item, uid, "The poster’s number comes twice.") }
        let id = "fbi-" + uid
        if let address = members["url"]?.words { addresses[address] = id }
        if let date = members["modified"]?.words, date > modified ?? "" { modified = date }
        let texts = { (key: String) in members[key]?.each.compactMap(\.words) ?? [] }
        let kind = FBIRules.kind(
            person: texts("person_classification").first ?? "",
            poster: texts("poster_classification").first ?? "",
            subjects: texts("subjects"), path: texts("path").first ?? texts("url").first ?? "")
        let isPerson = FBIRules.particulars.contains { key in
            members[key].map { !$0.isNull && !($0.isList && $0.elements.isEmpty) && $0.text != "" } ?? false
        }
        var writer = EntryWriter(id: id, schema: isPerson ? "Person" : "Event", at: item, lines: lines)
        writeNames(title, name, kind, members["aliases"], to: &writer)
        for (key, property, label) in FBIRules.properties { writer.keep(property, members[key], as: label) }
        for (key, raw) in FBIRules.coded where members[raw]?.words == nil {
            writer.keep(
                key == "race" ? "ethnicity" : key == "eyes" ? "eyeColor" : "hairColor", members[key], as: key)
        }
        writeHeight(members, to: &writer)
        for (key, label) in FBIRules.notes { writeWords(label, members[key], to: &writer) }
        let known = Set(
            FBIRules.properties.map(\.key) + FBIRules.notes.map(\.key) + FBIRules.particulars + noticeKeys
                + ["uid", "title", "path", "@id"])
        for (key, value) in item.members where !known.contains(key) { writeWords(key, value, to: &writer) }
        if kind == .wanted, isPerson {
            let status = texts("status").first ?? ""
            if !FBIRules.over.contains(status.lowercased()) {
                writer.add("topics", "wanted", at: poster(members, item))
            }
            entities.append(writer.entity)
            writeNotice(of: id, item, members)
        } else {
            writer.note("FBI poster", kind.rawValue, at: poster(members, item))
            for key in noticeKeys where key != "reward_min" && key != "reward_max" {
                writeWords(key.replacing("_", with: " "), members[key], to: &writer)
            }
            writeReward("notes", members, to: &writer)
            entities.append(writer.entity)
            if kind == .wanted {
                tell(
                    item, uid,
                    "The poster gives no particulars of a person, so it is kept as an event and nobody is marked as wanted by it.",
                    isLost: false)
            }
        }
        for key in ["details", "caution", "remarks"] {
            guard let place = members[key], let text = place.text else { continue }
            for address in addresses(in: text) { links.append((id, address, place)) }
        }
    }

    /// What says the poster's kind.
    private func poster(_ members: [String: JSONPlace], _ item: JSONPlace) -> JSONPlace {
        members["poster_classification"] ?? members["subjects"] ?? item
    }

    private let noticeKeys = [
        "description", "reward_text", "reward_min", "reward_max", "warning_message", "caution", "details",
        "subjects",
        "publication", "ncic", "field_offices", "status", "poster_classification", "person_classification",
    ]

    private func writeNames(
        _ title: JSONPlace, _ name: String, _ kind: FBIRules.Kind, _ aliases: JSONPlace?,
        to writer: inout EntryWriter
    ) {
        let isNobody = FBIRules.nobody.contains { name.uppercased().hasPrefix($0) }
        if writer.entity.schema == "Person", !isNobody, let mark = name.firstRange(of: " - ") {
            writer.keep(
                "name", String(name[..<mark.lowerBound]).trimmed, as: "Title", original: title.text,
                in: writer.row(title))
            writer.note("Title", name, at: title)
        } else {
            writer.keep("name", name, as: "Title", original: title.text, in: writer.row(title))
        }
        for alias in aliases?.each ?? [] {
            guard let words = alias.words else { continue }
            let bare = words.trimmingQuotes
            let isWeak = bare != words || !bare.contains(" ")
            let property = writer.entity.schema == "Person" && isWeak ? "weakAlias" : "alias"
            writer.keep(property, bare, as: "Alias", original: alias.text, in: writer.row(alias))
        }
    }

    /// Inches, as the FBI measures; a person's height in FollowTheMoney has no unit, so it is said in words.
    private func writeHeight(_ members: [String: JSONPlace], to writer: inout EntryWriter) {
        for (key, label, unit) in [
            ("height_min", "Height, at least", "inches"), ("height_max", "Height, at most", "inches"),
            ("weight_min", "Weight, at least", "pounds"), ("weight_max", "Weight, at most", "pounds"),
        ] {
            guard let place = members[key], let words = place.words else { continue }
            writer.note(label, words + " " + unit, original: words, at: place)
        }
    }

    private func writeWords(_ label: String, _ value: JSONPlace?, to writer: inout EntryWriter) {
        guard let value else { return }
        for element in value.each {
            if element.isObject {
                let parts = element.members.compactMap { key, part in part.words.map { "\(key) \($0)" } }
                writer.note(label, parts.joined(separator: ", "), at: element)
            } else if let text = element.text {
                writer.note(label, text.withoutMarkup, original: text, at: element)
            } else if !element.isNull {
                writer.note(label, element.written, at: element)
            }
        }
    }

    private func writeReward(_ property: String, _ members: [String: JSONPlace], to writer: inout EntryWriter)
    {
        let words = ["reward_min", "reward_max"].compactMap { key in
            members[key].flatMap { place in place.words.flatMap { $0 == "0" ? nil : ($0, place) } }
        }
        guard let last = words.last, members["reward_text"]?.words == nil else { return }
        let amount = Set(words.map(\.0)).count == 1 ? last.0 : words.map(\.0).joined(separator: "–")
        writer.add(property, "Reward: \(amount) US dollars", original: last.0, at: last.1)
    }

    private mutating func writeNotice(of id: String, _ item: JSONPlace, _ members: [String: JSONPlace]) {
        let address = members["url"] ?? members["uid"] ?? item
        issuerPlace = issuerPlace ?? address
        var notice = EntryWriter(id: id + "-notice", schema: "Notice", at: item, lines: lines)
        notice.add("entity", id, at: members["uid"] ?? item)
        notice.add("wantedBy", FBIList.issuer, at: address)
        notice.add("authority", "Federal Bureau of Investigation", original: "fbi.gov", at: address)
        notice.add("country", "us", original: "fbi.gov", at: address)
        let poster = members["poster_classification"]
        notice.add(
            "noticeType", FBIRules.notice(poster?.words ?? ""), original: poster?.words, at: poster ?? item)
        notice.keep("wantedFor", members["description"], as: "Wanted for")
        notice.keep("reward", members["reward_text"], as: "Reward")
        writeReward("reward", members, to: &notice)
        notice.keep("noticeNumber", members["ncic"], as: "NCIC")
        notice.keep("listingDate", members["publication"], as: "Published")
        notice.keep("modifiedAt", members["modified"], as: "Modified")
        notice.keep("program", members["subjects"], as: "Subject")
        notice.keep("sourceUrl", members["url"], as: "Address")
        if members["status"]?.words != "na" { notice.keep("status", members["status"], as: "Status") }
        for (key, property) in [
            ("caution", "reason"), ("details", "summary"), ("warning_message", "description"),
        ] {
            guard let place = members[key], let text = place.text else { continue }
            notice.add(property, text.withoutMarkup, original: text, at: place)
        }
        for office in members["field_offices"]?.each ?? [] {
            notice.note("Field office", office.words ?? "", at: office)
        }
        if let kind = members["person_classification"], let words = kind.words, words != "Main" {
            notice.note("Person on the poster", words, at: kind)
        }
        entities.append(notice.entity)
    }

    /// Who seeks them all: said by the address of the first notice.
    private mutating func writeIssuer() {
        guard let place = issuerPlace else { return }
        var writer = EntryWriter(id: FBIList.issuer, schema: "PublicBody", at: place, lines: lines)
        writer.add("name", "Federal Bureau of Investigation", original: "fbi.gov", at: place)
        writer.add("alias", "FBI", original: "fbi.gov", at: place)
        writer.add("country", "us", original: "fbi.gov", at: place)
        entities.append(writer.entity)
    }

    /// Posters that name one another by their addresses.
    private mutating func writeLinks() {
        var linked: Set<String> = []
        for link in links {
            guard let other = addresses[link.to], other != link.from,
                linked.insert(link.from + " " + other).inserted, !linked.contains(other + " " + link.from)
            else { continue }
            var writer = EntryWriter(
                id: "\(link.from)-linked-\(other.dropFirst(4))", schema: "UnknownLink", at: link.in,
                lines: lines)
            writer.add("subject", link.from, at: link.in)
            writer.add("object", other, at: link.in)
            writer.add("role", "named on the poster", original: link.to, at: link.in)
            entities.append(writer.entity)
        }
    }

    private func addresses(in html: String) -> [String] {
        html.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}

extension String {
    /// Without the quotation marks around a nickname.
    fileprivate var trimmingQuotes: String {
        let marks: Set<Character> = ["\"", "“", "”", "'", "‘", "’"]
        guard count > 2, let first, let last, marks.contains(first), marks.contains(last) else { return self }
        return String(dropFirst().dropLast()).trimmed
    }
}
