internal import Foundation
package import Ontology

/// How likely a relation that was read is right: the figures in one place, to be read and argued with.
///
/// Each kind of relation starts from how often it is right where the sentence names everybody beyond doubt and says so plainly;
/// what makes a reading doubtful takes some of the odds away. Fitted by `Scripts/reading-confidence.py`; the table of what came
/// true is in `Resources/tagger/README.md`.
package struct RelationConfidence {
    /// What a reading rests on.
    package struct Evidence {
        /// The relation: "Event/arrest", "Membership/leader".
        package var kind: String
        package var modality: Modality
        /// The least confidence among the names that the sentence gives.
        package var weakestName: Double
        /// Whether somebody in it is named in another sentence only: "he", "the gang".
        package var isNamedElsewhere: Bool

        /// What a reading rests on, field by field.
        package init(kind: String, modality: Modality, weakestName: Double, isNamedElsewhere: Bool) {
            self.kind = kind
            self.modality = modality
            self.weakestName = weakestName
            self.isNamedElsewhere = isNamedElsewhere
        }
    }

    /// The kind of a relation by its schema and its properties that hold words: what an event is, how a custody ended, whether
    /// a membership is over or a leader's.
    package static func kind(_ schema: String, _ value: (String) -> String?) -> String {
        switch schema {
        case "Event": "Event/\(value("eventType") ?? "")"
        case "Custody": value("endReason").map { "Custody/\($0)" } ?? schema
        case "Membership", "Occupancy", "Employment":
            value("status") == "ended"
                ? "\(schema)/ended"
                : schema == "Membership" && value("role") == "leader" ? "Membership/leader" : schema
        case "UnknownLink":
            value("role").map { ["based in", "owner"].contains($0) ? "UnknownLink/\($0)" : schema } ?? schema
        default: schema
        }
    }

    /// What is said of one entity beside relations: "alias", "nationality"; nil for what is not measured.
    package static func kind(ofAttribute property: String, _ value: String) -> String? {
        switch property {
        case "alias", "weakAlias": "alias"
        case "nationality": property
        case "birthDate", "deathDate": "birthDate"
        case "position": "Occupancy"
        case "notes": value.hasPrefix("age ") ? "age" : nil
        default: nil
        }
    }

    /// How likely a reading is right, 0…1.
    package static func confidence(_ evidence: Evidence) -> Double {
        let certain = whereCertain[evidence.kind] ?? other
        var odds = certain / (1 - certain)
        if evidence.modality != .stated { odds *= saidOtherwise }
        if evidence.isNamedElsewhere { odds *= namedElsewhere }
        if evidence.weakestName < veryDoubtful.below {
            odds *= veryDoubtful.odds
        } else if evidence.weakestName < doubtful.below {
            odds *= doubtful.odds
        }
        return odds / (1 + odds)
    }

    // MARK: The figures

    /// What is left of the odds where the sentence does not plainly state it: alleges it, denies it, plans it.
    private static let saidOtherwise = 0.86
    /// What is left of them where "he" or "the gang" stands for somebody.
    private static let namedElsewhere = 0.45
    /// What is left of them where the weakest of the names is less sure than this.
    private static let doubtful = (below: 0.85, odds: 0.72)
    private static let veryDoubtful = (below: 0.7, odds: 0.53)

    /// How often a relation that is not listed is right where nothing is doubtful.
    private static let other = 0.82

    /// How often each kind is right where nothing is doubtful; rare kinds are drawn to the mean.
    private static let whereCertain: [String: Double] = [
        "Activity": 0.67,
        "Associate": 0.54,
        "Control": 0.79,
        "Custody": 0.83,
        "Custody/escaped": 0.87,
        "Custody/released": 0.80,
        "Employment": 0.75,
        "Event/arrest": 0.86,
        "Event/charge": 0.82,
        "Event/conviction": 0.88,
        "Event/escape": 0.82,
        "Event/extradition": 0.87,
        "Event/kidnapping": 0.86,
        "Event/killing": 0.87,
        "Event/meeting": 0.75,
        "Event/raid": 0.81,
        "Event/release": 0.81,
        "Event/sanction": 0.86,
        "Event/seizure": 0.85,
        "Event/sentence": 0.82,
        "Event/warning": 0.83,
        "Family": 0.89,
        "Membership": 0.78,
        "Membership/ended": 0.83,
        "Membership/leader": 0.76,
        "Notice": 0.83,
        "Occupancy": 0.73,
        "Occupancy/ended": 0.67,
        "Ownership": 0.81,
        "Payment": 0.72,
        "UnknownLink": 0.83,
        "UnknownLink/based in": 0.73,
        "UnknownLink/owner": 0.87,
        "age": 0.90,
        "alias": 0.94,
        "birthDate": 0.86,
        "nationality": 0.86,
    ]
}
