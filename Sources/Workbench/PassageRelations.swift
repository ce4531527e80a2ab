internal import CaseFiles
internal import Ontology

/// A relation in the words of annotated passages: "leads", who and whom, and what else is said of it.
struct PassageRelation {
    /// The relation's word.
    var name: String
    /// Who takes part, in the order in which they are written; a word before those that have one: "by".
    var ends: [(word: String?, entity: EntityID)]
    /// What else is said: `("role", "treasurer")`.
    var words: [(key: String, text: String)] = []
    /// A post's words.
    var title: String?
    /// How the source says it.
    var how: Modality = .stated
    /// Who says so.
    var speaker: EntityID?

    /// The relation as a line of an annotated passage, without what begins the line.
    /// - Parameter name: How an entity is written; nil where it cannot be.
    /// - Returns: The line; nil where somebody cannot be written.
    func line(_ name: (EntityID) -> String?) -> String? {
        var parts = [self.name]
        for (index, end) in ends.enumerated() {
            guard let written = name(end.entity) else { return nil }
            parts += [end.word, written].compactMap { $0 }
            if index == 0, let title { parts.append("\"\(title)\"") }
        }
        for (key, text) in words { parts.append(key.isEmpty ? text : "\(key) \(text)") }
        if how != .stated {
            parts.append(": \(how.rawValue)")
            if how == .reported, let speaker = speaker.flatMap(name) { parts.append(speaker) }
        }
        return parts.joined(separator: " ")
    }
}

extension PassageRelation {
    /// What a group of claims says, in the words of annotated passages: none for what these have no word for.
    /// - Parameters:
    ///   - group: The claims of one relation, event or property.
    ///   - schema: The schema of an entity.
    ///   - caption: The name of an entity.
    /// - Returns: The relations; of an activity one for each place.
    static func all(
        of group: [RecordedClaim], schema: (EntityID) -> String?, caption: (EntityID) -> String?
    ) -> [PassageRelation] {
        let fields = PassageFields(group)
        var found: [PassageRelation] = []
        func add(
            _ name: String, _ ends: [String], _ keys: KeyValuePairs<String, String> = [:],
            also: KeyValuePairs<String, String> = [:]
        ) {
            var relation = PassageRelation(name: name, ends: [])
            for end in ends {
                guard let entity = fields.entities(end).first else { return }
                relation.ends.append((nil, entity))
            }
            for (word, property) in also {
                relation.ends += fields.entities(property).map { (word, $0) }
            }
            for (key, property) in keys {
                if let text = fields.words(property) { relation.words.append((key, text)) }
            }
            relation.how = group.first?.claim.modality ?? .stated
            relation.speaker = group.first?.claim.saidBy
            found.append(relation)
        }
        let isOver = fields.words("status") == "ended"
        let role = fields.words("role")
        switch group.first?.claim.statement.schema {
        case "Membership":
            let isPerson = fields.entities("member").first.flatMap(schema) == "Person"
            let isLeader = role == "leader"
            add(
                isOver ? "former" : !isPerson ? "part" : isLeader ? "leads" : "member",
                ["member", "organization"], isLeader ? [:] : ["role": "role"])
        case "Employment":
            add(isOver ? "former" : "employed", ["employee", "employer"], ["role": "role"])
        case "Directorship":
            add(isOver ? "former" : "employed", ["director", "organization"], ["role": "role"])
        case "Ownership": add("owns", ["owner", "asset"])
        case "Control": add("controls", ["controller", "controlled"])
        case "Family": add("family", ["person", "relative"], ["role": "relationship"])
        case "Associate": add("associate", ["person", "associate"], ["role": "relationship"])
        case "Payment": add("paid", ["payer", "beneficiary"], ["amount": "amount", "when": "date"])
        case "Sanction": add("sanctioned", ["entity"])
        case "Notice": add("wanted", ["entity"], also: ["by": "wantedBy"])
        case "UnknownLink":
            let names = ["based in": "based", "owner": "owns", "rival": "rival", "ally": "ally"]
            let name = role.flatMap { names[$0] }
            add(name ?? "associate", ["subject", "object"], name == nil ? ["role": "role"] : [:])
        case "Custody":
            let end = fields.words("endReason") ?? ""
            let name = ["escaped": "escaped", "released": "released", "transferred": "transferred"][end]
            let when = name == nil ? "startDate" : "endDate"
            add(name ?? "held", ["prisoner"] + (fields.has("facility") ? ["facility"] : []), ["when": when])
        case "Occupancy":
            add(isOver ? "former" : "post", ["holder"], ["when": "startDate"])
            if !found.isEmpty { found[0].title = fields.entities("post").first.flatMap(caption) }
        case "Activity":
            for place in fields.entities("place") {
                add("active", ["actor"])
                found[found.endIndex - 1].ends.append((nil, place))
            }
            if fields.has("activityType") { add("activity", ["actor"], ["crime": "activityType"]) }
        case "Event": found = events(fields, group)
        default:
            let names = ["birthDate": ("born", "when"), "nationality": ("nationality", "")]
            guard let first = group.first, let (name, key) = names[first.claim.statement.property] else {
                break
            }
            found = [
                PassageRelation(name: name, ends: [(nil, first.canonical)], words: [(key, first.words)])
            ]
        }
        return found
    }

    /// What an event is called, and who suffered it.
    private static func events(_ fields: PassageFields, _ group: [RecordedClaim]) -> [PassageRelation] {
        let names = [
            "arrest": "arrested", "charge": "charged", "conviction": "convicted", "sentence": "sentenced",
            "killing": "killed", "kidnapping": "kidnapped", "raid": "raid", "seizure": "seized",
            "extradition": "extradited", "sanction": "sanctioned", "meeting": "met", "warning": "warned",
            "escape": "escaped", "release": "released", "payment": "paid", "transfer": "transferred",
        ]
        guard let name = fields.words("eventType").flatMap({ names[$0] }) else { return [] }
        var whom = ["victim", "target", "involved"].flatMap(fields.entities)
        var places = fields.entities("place")
        // A raid and a seizure are suffered by the place where nobody else is named.
        if whom.isEmpty, ["raid", "seized"].contains(name), !places.isEmpty { whom = [places.removeFirst()] }
        guard !whom.isEmpty else { return [] }
        var relation = PassageRelation(name: name, ends: whom.map { (nil, $0) })
        relation.ends += (fields.entities("perpetrator") + fields.entities("organizer")).map { ("by", $0) }
        relation.ends += places.map { ("at", $0) }
        if let when = fields.words("date") { relation.words.append(("when", when)) }
        relation.how = group.first?.claim.modality ?? .stated
        relation.speaker = group.first?.claim.saidBy
        return [relation]
    }
}

/// The claims of a group by their properties.
private struct PassageFields {
    private var claims: [String: [RecordedClaim]]

    init(_ group: [RecordedClaim]) { claims = Dictionary(grouping: group, by: \.claim.statement.property) }

    func has(_ property: String) -> Bool { claims[property] != nil }

    /// The entities that a property points at, each once.
    func entities(_ property: String) -> [EntityID] {
        var found: [EntityID] = []
        for entity in claims[property, default: []].compactMap(\.target) where !found.contains(entity) {
            found.append(entity)
        }
        return found
    }

    /// A property's value, in the words of the text where they are known.
    func words(_ property: String) -> String? { claims[property]?.first?.words }
}

extension RecordedClaim {
    /// The value in the words of the text; of a correction, whose original value is the wrong one, as it was put right.
    var words: String {
        let said = claim.statement
        return isEntered ? said.value : said.originalValue ?? said.value
    }
}
