/// FollowTheMoney's entities in one JSON document rather than a line each: Aleph's network diagrams (`.vis`), pages of its
/// API, plain lists.
///
/// ```json
/// {"layout": {"entities": [{"id": "f1", "schema": "Family", "properties": {"person": [{"id": "p1", …}]}}], "groupings": […]}}
/// {"status": "ok", "results": [{"id": "p1", "schema": "Person", "properties": {"name": ["Juan Pérez"]}}], "total": 1}
/// ```
/// Where a property holds a whole entity, that is a link to it; it is read too, unless the document lists it for itself.
struct FtMObjects {
    private static let lists: Set<String> = ["results", "entities"]
    private static let deepest = 8

    private let lines: LineIndex
    private var entities: [ListReading.Entity] = []
    private var places: [String: Int] = [:]
    private var nested: [(id: String, place: JSONPlace, depth: Int)] = []
    private(set) var findings: [ListReading.Finding] = []

    init(lines: LineIndex) { self.lines = lines }

    static func matches(_ text: UnsafeRawBufferPointer) -> Bool {
        let isList = JSONEntries(under: lists).first(20, of: text).contains { isEntity($0) }
        return isList || (layout(of: text) != nil)
    }

    private static func isEntity(_ place: JSONPlace) -> Bool {
        place.has("schema", "properties") && place["schema"]?.isText == true
            && place["properties"]?.isObject == true
    }

    /// Where a diagram's layout begins, when it is an object with entities.
    private static func layout(of text: UnsafeRawBufferPointer) -> Int? {
        var scanner = JSONScanner(text)
        scanner.skipMark()
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                if try scanner.key() == "layout" {
                    let start = scanner.position
                    var more = try scanner.enterObject()
                    while more {
                        if try scanner.key() == "entities" { return start }
                        try scanner.skipValue(depth: 2)
                        more = try scanner.hasMoreMembers()
                    }
                    return nil
                }
                try scanner.skipValue(depth: 1)
                more = try scanner.hasMoreMembers()
            }
        } catch {}
        return nil
    }

    static func read(_ text: UnsafeRawBufferPointer, into reading: inout ListReading) {
        var objects = FtMObjects(lines: LineIndex(text))
        if let start = layout(of: text) {
            objects.readLayout(text, from: start)
        } else {
            var places: [JSONPlace] = []
            JSONEntries(under: lists).forEach(in: text, lines: objects.lines, findings: &objects.findings) {
                places.append($0)
            }
            for place in places { objects.read(place) }
        }
        objects.readNested()
        reading.entities = objects.entities
        reading.findings += objects.findings
    }

    private mutating func readLayout(_ text: UnsafeRawBufferPointer, from start: Int) {
        var scanner = JSONScanner(text)
        scanner.jump(to: start)
        var (found, groupings, broken) = ([JSONPlace](), [JSONPlace](), [(Int, JSONProblem)]())
        do throws(JSONProblem) {
            var more = try scanner.enterObject()
            while more {
                switch try scanner.key() {
                case "entities" where scanner.next == UInt8(ascii: "["):
                    try scanner.forEachElement(of: text) {
                        found.append($0)
                    } broken: {
                        broken.append(($0, $1))
                    }
                case "groupings": groupings = JSONPlace(text, try scanner.skipValue(depth: 2)).elements
                default: try scanner.skipValue(depth: 2)
                }
                more = try scanner.hasMoreMembers()
            }
        } catch {
            tell(
                min(scanner.position, text.count), nil,
                "The JSON is damaged here, and nothing after it was read: \(error).")
        }
        for (start, problem) in broken {
            tell(start, nil, "The entity that begins here is no JSON: \(problem).")
        }
        for place in found { read(place) }
        for grouping in groupings { readGrouping(grouping) }
    }

    /// A frame that somebody drew around entities, with its title.
    private mutating func readGrouping(_ grouping: JSONPlace) {
        guard let label = grouping["label"], let title = label.words else { return }
        for vertex in grouping["vertices"]?.elements ?? [] {
            guard let name = vertex.words, name.hasPrefix("entity:"),
                let place = places[String(name.dropFirst(7))]
            else { continue }
            entities[place].values.append(
                ListReading.Value(
                    property: "notes", value: "Grouped as: \(title)", original: title,
                    row: lines.row(label.said))
            )
        }
    }

    private mutating func tell(_ byte: Int, _ entry: String?, _ reason: String, isLost: Bool = true) {
        findings.append(
            ListReading.Finding(
                file: 0, line: lines.line(at: byte), entry: entry, reason: reason, isRowLost: isLost))
    }

    /// Reads one entity; each value cites itself.
    mutating func read(_ place: JSONPlace, depth: Int = 0) {
        let start = place.bytes.lowerBound
        guard place.isObject else { return tell(start, nil, "It is no entity, but another kind of value.") }
        let id = place["id"]?.words
        guard let id else { return tell(start, nil, "It is no entity, since it has no “id”.") }
        guard let schema = place["schema"]?.words else {
            return tell(start, id, "It is no entity, since it has no “schema”.")
        }
        guard let properties = place["properties"], properties.isObject else {
            return tell(start, id, "It is no entity, since it has no “properties”.")
        }
        guard places[id] == nil else { return tell(start, id, "The entity’s ID comes twice.") }
        var entity = ListReading.Entity(id: id, schema: schema, values: [], row: lines.row(place.said))
        var skipped = 0
        for (property, values) in properties.members {
            for value in values.each {
                let row = lines.row(value.said)
                if value.isObject, let other = value["id"]?.words {
                    entity.values.append(
                        ListReading.Value(property: property, value: other, original: nil, row: row))
                    if value.has("schema", "properties"), depth < FtMObjects.deepest {
                        nested.append((other, value, depth + 1))
                    }
                } else if value.isText, let text = value.text {
                    entity.values.append(
                        ListReading.Value(property: property, value: text, original: nil, row: row))
                } else if !value.isNull {
                    skipped += 1
                }
            }
        }
        places[id] = entities.count
        entities.append(entity)
        if skipped > 0 {
            tell(start, id, "\(skipped) of its values are no text and were left out.", isLost: false)
        }
    }

    /// Reads the entities that stand inside of others only.
    private mutating func readNested() {
        while !nested.isEmpty {
            let waiting = nested
            nested = []
            for one in waiting where places[one.id] == nil { read(one.place, depth: one.depth) }
        }
    }

    /// The entities read so far.
    var all: [ListReading.Entity] { entities }
}
