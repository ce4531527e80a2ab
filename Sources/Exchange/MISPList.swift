internal import Ontology

/// Events and galaxies of MISP, as files of a feed, answers of its API, or parts of them.
///
/// ```json
/// {"Event": {"uuid": "…", "info": "Case 12", "date": "2026-01-02", "Tag": [{"name": "tlp:amber"}],
///   "Object": [{"uuid": "…", "name": "person", "Attribute": [{"object_relation": "full-name", "value": "Juan Pérez"}]}]}}
/// {"type": "threat-actor", "values": [{"value": "Tren de Aragua", "uuid": "…", "meta": {"synonyms": ["TdA"]}}]}
/// ```
/// People, organisations, accounts, vehicles and places become entities, by their template; an event is a note that names
/// them. Files, hosts and other traces of machines have no place in a case: each kind is counted in a finding. What is marked
/// as deleted is named and not read. Tags stand in the notes, and those of events in ``ListReading/tags``.
struct MISPList {
    let lines: LineIndex
    var entities: [ListReading.Entity] = []
    var findings: [ListReading.Finding] = []
    /// The schema of each entity by MISP's UUID of the object, attribute or cluster.
    var known: [String: String] = [:]
    var references: [(from: String, place: JSONPlace)] = []
    private var leftOut: [String: (count: Int, place: JSONPlace)] = [:]
    private var tags: [String] = []
    private var date: String?
    private var publishers: Set<String> = []
    private var events = 0

    static func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        JSONEntries(under: ["response", "values"]).first(20, of: text).contains {
            kind(of: $0) != nil || isCluster($0)
        }
            || JSONEntries().first(1, of: text).contains { kind(of: $0) != nil }
            || beginsAsEvent(text)
    }

    /// Whether a damaged text begins as an event does.
    fileprivate static func beginsAsEvent(_ text: UnsafeRawBufferPointer) -> Bool {
        var scanner = JSONScanner(text)
        scanner.skipMark()
        return (try? scanner.enterObject()) == true && (try? scanner.key()) == "Event"
            && scanner.next == UInt8(ascii: "{")
    }

    private enum Kind { case wrapped, event, galaxy }

    private static func kind(of place: JSONPlace) -> Kind? {
        guard place.isObject else { return nil }
        let keys = Set(place.members.map(\.key))
        if keys.contains("Event"), place["Event"]?.isObject == true { return .wrapped }
        if keys.contains("info"),
            keys.contains("date") || keys.contains("Attribute") || keys.contains("Object"),
            !keys.contains("schema")
        {
            return .event
        }
        if keys.contains("GalaxyCluster") || keys.contains("values") && keys.contains("type") {
            return .galaxy
        }
        if let objects = place["Object"]?.elements,
            objects.prefix(20).contains(where: { $0.has("name", "Attribute") })
        {
            return .event
        }
        return nil
    }

    private static func isCluster(_ place: JSONPlace) -> Bool {
        place.has("value", "uuid") && !place.has("type", "category")
    }

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var list = MISPList(lines: LineIndex(text))
        var found: [JSONPlace] = []
        JSONEntries(under: ["response"]).forEach(in: text, lines: list.lines, findings: &list.findings) {
            found.append($0)
        }
        if !found.contains(where: { kind(of: $0) != nil }), let event = Event(damaged: text) {
            // The damage has been told; lines within the event are no entries.
            found = []
            list.findings.removeSubrange(min(1, list.findings.count)...)
            list.read(event: event)
        }
        for place in found {
            switch kind(of: place) {
            case .wrapped: if let event = place["Event"] { list.read(event: Event(event)) }
            case .event: list.read(event: Event(place))
            case .galaxy: list.read(galaxy: place)
            case nil: list.tell(place, nil, "It is neither an event nor a galaxy.")
            }
        }
        list.writeLinks()
        list.reportLeftOut()
        reading.entities = list.entities
        reading.findings += list.findings
        reading.tags = list.tags
        reading.date = list.date
        reading.publisher = list.publishers.count == 1 ? list.publishers.first : nil
    }

    private init(lines: LineIndex) { self.lines = lines }

    mutating func tell(_ place: JSONPlace, _ entry: String?, _ reason: String, isLost: Bool = true) {
        findings.append(
            ListReading.Finding(
                file: 0, line: lines.line(at: place.bytes.lowerBound), entry: entry, reason: reason,
                isRowLost: isLost))
    }

    mutating func publish(_ name: String?, date: String?) {
        if let name { publishers.insert(name) }
        if let date { self.date = max(self.date ?? "", date) }
    }

    static func id(_ uuid: String) -> String { "misp-" + uuid.lowercased() }

    mutating func leaveOut(_ kind: String, _ place: JSONPlace) {
        leftOut[kind, default: (0, place)].count += 1
    }

    private mutating func reportLeftOut() {
        for (kind, what) in leftOut.sorted(by: {
            $0.value.place.bytes.lowerBound < $1.value.place.bytes.lowerBound
        }) {
            tell(
                what.place, nil,
                (what.count == 1 ? "One \(kind) was" : "\(what.count) × \(kind) were")
                    + " left out: no person, group or thing of a case.", isLost: false)
        }
    }

    // MARK: Events

    private mutating func read(event said: Event) {
        events += 1
        let (place, event) = (said.place, said.fields)
        let uuid = event["uuid"]?.words ?? event["id"]?.words ?? "event-\(events)"
        let id = MISPList.id(uuid)
        guard known[uuid.lowercased()] == nil else {
            return tell(place, uuid, "The event’s UUID comes twice.")
        }
        var writer = EntryWriter(id: id, schema: "Note", at: place, lines: lines)
        writer.keep("name", event["info"], as: "Event")
        writer.keep("createdAt", event["date"], as: "Date")
        let publisher = event["Orgc"]?["name"] ?? event["Org"]?["name"]
        writer.keep("publisher", publisher, as: "Organisation")
        publish(publisher?.words, date: event["date"]?.words)
        for tag in event["Tag"]?.each ?? [] {
            guard let name = tag["name"], let words = name.words else { continue }
            tags.append(words)
            writer.note("Tag", words, at: name)
        }
        for galaxy in event["Galaxy"]?.each ?? [] {
            for cluster in galaxy["GalaxyCluster"]?.each ?? [] {
                guard let value = cluster["value"], let words = value.words else { continue }
                writer.note(galaxy["name"]?.words ?? "Galaxy", words, at: value)
            }
        }
        for report in event["EventReport"]?.each ?? [] {
            writer.keep("notes", report["content"] ?? report["name"], as: "Report")
        }
        if event["uuid"] != nil || event["info"] != nil { known[uuid.lowercased()] = "Note" }
        var mentioned: [(id: String, place: JSONPlace)] = []
        for (index, object) in said.objects.enumerated() {
            if let id = read(object: object, number: "\(uuid)-\(index + 1)") {
                mentioned.append((id, object))
            }
        }
        for (index, attribute) in said.attributes.enumerated() {
            if let id = read(attribute: attribute, number: "\(uuid)-a\(index + 1)", into: &writer) {
                mentioned.append((id, attribute))
            }
        }
        guard event["info"] != nil || event["uuid"] != nil else { return }
        for one in mentioned { writer.add("entity", one.id, at: one.place["uuid"] ?? one.place) }
        entities.append(writer.entity)
    }

    /// An attribute that stands alone: somebody or something, words for the event's notes, or a trace of a machine.
    private mutating func read(attribute: JSONPlace, number: String, into event: inout EntryWriter) -> String?
    {
        guard attribute.isObject, let type = attribute["type"]?.words else {
            tell(attribute, nil, "It is no attribute, since it has no type.")
            return nil
        }
        let uuid = attribute["uuid"]?.words
        if attribute["deleted"]?.flag == true || attribute["deleted"]?.text == "1" {
            tell(attribute, uuid, "The attribute is marked as deleted.")
            return nil
        }
        guard let value = attribute["value"], let words = value.words else {
            tell(attribute, uuid, "The attribute has no value.")
            return nil
        }
        if let rule = MISPRules.attributes[type] {
            let key = (uuid ?? number).lowercased()
            guard known[key] == nil else { return nil }
            var writer = EntryWriter(id: MISPList.id(key), schema: rule.schema, at: attribute, lines: lines)
            writer.keep(rule.property, value, as: type)
            writer.keep("notes", attribute["comment"], as: "Comment")
            writeTags(attribute, to: &writer)
            known[key] = rule.schema
            entities.append(writer.entity)
            return writer.entity.id
        }
        guard MISPRules.words.contains(type) else {
            leaveOut("attribute of the type “\(type)”", attribute)
            return nil
        }
        let comment = attribute["comment"]?.words.map { " (\($0))" } ?? ""
        event.note(type, words + comment, original: value.text, at: value)
        return nil
    }

    func writeTags(_ place: JSONPlace, to writer: inout EntryWriter) {
        for tag in place["Tag"]?.each ?? [] {
            if let name = tag["name"], let words = name.words { writer.note("Tag", words, at: name) }
        }
    }
}

extension MISPList {
    /// An event's parts; of a damaged one those before the damage.
    struct Event {
        var place: JSONPlace
        var fields: [String: JSONPlace] = [:]
        var objects: [JSONPlace] = []
        var attributes: [JSONPlace] = []

        init(_ place: JSONPlace) {
            self.place = place
            fields = place.fields
            objects = fields["Object"]?.each ?? []
            attributes = fields["Attribute"]?.each ?? []
        }

        /// The event that a damaged text begins with; nil where it begins with none.
        init?(damaged text: UnsafeRawBufferPointer) {
            guard MISPList.beginsAsEvent(text) else { return nil }
            var scanner = JSONScanner(text)
            scanner.skipMark()
            place = JSONPlace(text, 0..<0)
            do throws(JSONProblem) {
                _ = try scanner.enterObject()
                let start = scanner.position
                _ = try scanner.key()
                // The key alone is sure to be sound.
                place = JSONPlace(text, start..<scanner.position)
                var more = try scanner.enterObject()
                while more {
                    scanner.skipSpace()
                    let start = scanner.position
                    let key = try scanner.key()
                    if ["Object", "Attribute"].contains(key), scanner.next == UInt8(ascii: "[") {
                        try scanner.forEachElement(of: text) {
                            if key == "Object" { objects.append($0) } else { attributes.append($0) }
                        } broken: { _, _ in
                        }
                    } else {
                        let range = try scanner.skipValue(depth: 2)
                        fields[key] = fields[key] ?? JSONPlace(text, range, said: start..<range.upperBound)
                    }
                    more = try scanner.hasMoreMembers()
                }
            } catch {}
            if fields.isEmpty && objects.isEmpty && attributes.isEmpty { return nil }
        }
    }
}
