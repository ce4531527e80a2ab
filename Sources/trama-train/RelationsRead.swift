internal import Extraction
internal import Foundation
internal import Ontology

/// A relation that was read from a passage, in the words of its annotation.
struct RelationRead {
    /// What it may be called: a conviction is also a sentence, who is in custody was perhaps transferred there.
    var names: [String]
    /// For each end the numbers that the passage gives the entity, none where it has no such name.
    var ends: [Set<Int>]
    var title = ""
    var how: Modality
    let confidence: Double
    let evidence: RelationConfidence.Evidence?
    let quote: String

    /// Whether both say the same of the same entities; what only one of them names besides does no harm.
    func agrees(with stated: StatedRelation) -> Bool {
        guard names.contains(stated.name), !stated.entities.isEmpty else { return false }
        if ["post", "former"].contains(stated.name), !title.isEmpty {
            guard ends[0].contains(stated.entities[0]) else { return false }
            return stated.name == "former" || RelationRead.shareWord(title, stated.title)
        }
        if StatedRelation.symmetric.contains(stated.name) {
            guard ends.count == 2, stated.entities.count == 2 else { return false }
            let (first, second) = (stated.entities[0], stated.entities[1])
            return ends[0].contains(first) && ends[1].contains(second)
                || ends[0].contains(second) && ends[1].contains(first)
        }
        return zip(ends, stated.entities).allSatisfy { $0.contains($1) }
    }

    private static func shareWord(_ left: String, _ right: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            let small: Set<String> = [
                "of", "the", "de", "del", "la", "el", "do", "da", "and", "y", "e", "for",
            ]
            let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            return Set(
                folded.split { !$0.isLetter }.map(String.init).filter { !small.contains($0) }.map {
                    // "directora" is the feminine of "director".
                    $0.count > 5 && ($0.hasSuffix("a") || $0.hasSuffix("o")) ? String($0.dropLast()) : $0
                })
        }
        return !words(left).isDisjoint(with: words(right))
    }

    func line(_ passage: Passages.Passage) -> String {
        let ids = ends.map { ids in
            let name = passage.names.first { ids.contains($0.id) }
            return name.map { String(decoding: Array(passage.text.utf8)[$0.bytes], as: UTF8.self) } ?? "?"
        }
        return "\(names[0]) \(ids.joined(separator: " → "))\(title.isEmpty ? "" : " “\(title)”")"
            + (how == .stated ? "" : " (\(how.rawValue))")
    }
}

/// The relations among the claims of a passage.
struct RelationsRead {
    private(set) var all: [RelationRead] = []
    private(set) var unnamed = 0
    /// Second names; one is right where the passage gives it, or a longer one, to whom it was read of.
    private(set) var aliases: [RelationScore.Judged] = []
    private var ids: [EntityID: Set<Int>] = [:]
    private var schemata: [EntityID: String] = [:]
    private var posts: [EntityID: String] = [:]

    /// Turns claims into relations, their entities into the numbers that the passage gives them.
    init(
        _ readings: [(group: ClaimGroup, evidence: RelationConfidence.Evidence?)], _ passage: Passages.Passage
    ) {
        for claim in readings.flatMap(\.group.claims)
        where ["name", "weakAlias"].contains(claim.statement.property) {
            let entity = claim.statement.entity
            if claim.statement.schema == "Position" {
                posts[entity] = claim.statement.value
            } else if let bytes = claim.citation.passage?.bytes {
                schemata[entity] = claim.statement.schema
                let names = passage.names.filter {
                    2 * $0.bytes.clamped(to: bytes).count >= $0.bytes.count
                }
                ids[entity, default: []].formUnion(names.map(\.id))
            }
        }
        for (group, evidence) in readings {
            add(group, evidence)
            guard let evidence, evidence.kind == "alias", let claim = group.claims.first else { continue }
            let own = ids[claim.statement.entity] ?? []
            let names = passage.names.filter { own.contains($0.id) }.map {
                String(decoding: Array(passage.text.utf8)[$0.bytes], as: UTF8.self)
            }
            aliases.append(
                .init(
                    name: "alias", confidence: claim.confidence, evidence: evidence,
                    isRight: names.contains { $0.localizedCaseInsensitiveContains(claim.statement.value) }))
        }
    }

    /// What is said twice counts once, as it was said first.
    mutating func removeRepeats() {
        var kept: [RelationRead] = []
        for relation in all {
            let isKnown = kept.contains {
                $0.names == relation.names && $0.title == relation.title
                    && ($0.ends == relation.ends
                        || StatedRelation.symmetric.contains($0.names[0])
                            && $0.ends == Array(relation.ends.reversed()))
            }
            if !isKnown { kept.append(relation) }
        }
        all = kept
    }

    private mutating func add(_ group: ClaimGroup, _ evidence: RelationConfidence.Evidence?) {
        guard let first = group.claims.first else { return }
        func values(_ property: String) -> [String] {
            group.claims.filter { $0.statement.property == property }.map(\.statement.value)
        }
        func ends(_ properties: String...) -> [Set<Int>] {
            properties.flatMap(values).compactMap { EntityID($0) }.map { ids[$0] ?? [] }
        }
        func relation(_ names: [String], _ ends: [Set<Int>], title: String = "") {
            guard ends.count >= (RelationsRead.unary.contains(names[0]) ? 1 : 2) else { unnamed += 1; return }
            all.append(
                RelationRead(
                    names: names, ends: ends, title: title, how: first.modality, confidence: first.confidence,
                    evidence: evidence,
                    quote: first.citation.passage?.quote.replacing("\n", with: " ⏎ ") ?? ""))
        }
        let role = values("role").first ?? ""
        let isOver = values("status").contains("ended")
        switch first.statement.schema {
        case "Membership":
            let isPerson =
                values("member").compactMap { EntityID($0) }.contains { schemata[$0] == "Person" }
            let name = isOver ? "former" : !isPerson ? "part" : role == "leader" ? "leads" : "member"
            relation([name], ends("member", "organization"))
        case "Employment": relation([isOver ? "former" : "employed"], ends("employee", "employer"))
        case "Directorship": relation(["post", "employed"], ends("director", "organization"))
        case "Ownership": relation(["owns"], ends("owner", "asset"))
        case "Control": relation(["controls"], ends("controller", "controlled"))
        case "Family": relation(["family"], ends("person", "relative"))
        case "Associate": relation(["associate"], ends("person", "associate"))
        case "Payment": relation(["paid"], ends("payer", "beneficiary"))
        case "Sanction": for end in ends("entity") { relation(["sanctioned"], [end]) }
        case "Notice": for end in ends("entity") { relation(["wanted"], [end]) }
        case "UnknownLink":
            let names = ["based in": "based", "owner": "owns", "rival": "rival", "ally": "ally"]
            relation([names[role] ?? "associate"], ends("subject", "object"))
        case "Custody":
            let names = ["escaped": ["escaped"], "released": ["released"]]
            relation(
                names[values("endReason").first ?? ""] ?? ["held", "transferred"],
                ends("prisoner", "facility"))
        case "Occupancy":
            let title = values("post").compactMap { EntityID($0) }.compactMap { posts[$0] }.first ?? ""
            for end in ends("holder") {
                relation(isOver ? ["former", "post"] : ["post"], [end], title: title)
            }
        case "Activity":
            let actors = ends("actor")
            for place in ends("place") { relation(["active"], actors + [place]) }
            if !values("activityType").isEmpty { relation(["activity"], actors) }
        case "Event":
            let victims = ends("victim")
            let patients = victims + ends("involved").filter { !victims.contains($0) }
            let places = ends("place")
            let type = values("eventType").first ?? ""
            let names = RelationsRead.events[type] ?? [type]
            switch type {
            case "raid", "seizure":
                let targets = (patients + places).reduce(into: Set<Int>()) { $0.formUnion($1) }
                relation(names, targets.isEmpty ? [] : [targets])
            case "meeting", "conflict", "alliance", "split": relation(names, patients)
            case "escape": for end in patients { relation(names, [end] + places.prefix(1)) }
            // What passages are not annotated with.
            case "attack", "surrender", "operation": return
            case "arrest" where !people(in: group), "killing" where !people(in: group): unnamed += 1
            default:
                for end in patients { relation(names, [end]) }
                if patients.isEmpty { unnamed += 1 }
            }
        case "Person":
            let property = first.statement.property
            let isAge = property == "notes" && first.statement.value.hasPrefix("age ")
            guard let name = isAge ? "age" : ["nationality": "nationality", "birthDate": "born"][property]
            else { return }
            relation([name], [ids[first.statement.entity] ?? []])
        default: return
        }
    }

    /// Whether somebody is named among those whom an event befell, and not only of which group they were.
    private func people(in group: ClaimGroup) -> Bool {
        group.claims.contains { claim in
            ["victim", "involved"].contains(claim.statement.property)
                && EntityID(claim.statement.value).flatMap { schemata[$0] } == "Person"
        }
    }

    /// What one entity alone may be said to have done or suffered.
    private static let unary: Set<String> = [
        "sentenced",
        "post", "former", "escaped", "released", "arrested", "charged", "convicted", "killed", "kidnapped",
        "raid",
        "seized", "extradited", "wanted", "sanctioned", "warned", "born", "nationality", "age", "activity",
    ]

    /// What passages call the events.
    private static let events: [String: [String]] = [
        "arrest": ["arrested"], "charge": ["charged"], "conviction": ["convicted", "sentenced"],
        "sentence": ["sentenced", "convicted"], "killing": ["killed"], "kidnapping": ["kidnapped"],
        "raid": ["raid"], "seizure": ["seized"], "extradition": ["extradited"], "sanction": ["sanctioned"],
        "meeting": ["met"], "warning": ["warned"], "escape": ["escaped"], "release": ["released"],
        "payment": ["paid"], "conflict": ["rival"], "alliance": ["ally"], "split": ["part"],
    ]
}
