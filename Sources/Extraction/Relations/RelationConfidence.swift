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

    /// What is said of one person beside relations: "nationality", "age"; nil for what is not measured.
    package static func kind(ofAttribute property: String, _ value: String) -> String? {
        switch property {
        case "nationality", "birthDate": property
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
    private static let saidOtherwise = 0.88
    /// What is left of them where "he" or "the gang" stands for somebody.
    private static let namedElsewhere = 0.47
    /// What is left of them where the weakest of the names is less sure than this.
    private static let doubtful = (below: 0.85, odds: 0.77)
    private static let veryDoubtful = (below: 0.7, odds: 0.57)

    /// How often a relation that is not listed is right where nothing is doubtful.
    private static let other = 0.80

    /// How often each kind is right where nothing is doubtful; rare kinds are drawn to the mean.
    private static let whereCertain: [String: Double] = [
        "Activity": 0.65,
        "Associate": 0.51,
        "Control": 0.77,
        "Custody": 0.82,
        "Custody/escaped": 0.86,
        "Custody/released": 0.78,
        "Employment": 0.74,
        "Event/arrest": 0.85,
        "Event/charge": 0.81,
        "Event/conviction": 0.87,
        "Event/escape": 0.81,
        "Event/extradition": 0.86,
        "Event/kidnapping": 0.84,
        "Event/killing": 0.86,
        "Event/meeting": 0.73,
        "Event/raid": 0.79,
        "Event/release": 0.79,
        "Event/sanction": 0.84,
        "Event/seizure": 0.84,
        "Event/sentence": 0.81,
        "Event/warning": 0.81,
        "Family": 0.88,
        "Membership": 0.76,
        "Membership/ended": 0.82,
        "Membership/leader": 0.74,
        "Notice": 0.81,
        "Occupancy": 0.73,
        "Occupancy/ended": 0.66,
        "Ownership": 0.79,
        "Payment": 0.69,
        "UnknownLink": 0.81,
        "UnknownLink/based in": 0.71,
        "UnknownLink/owner": 0.85,
        "age": 0.89,
        "birthDate": 0.85,
        "nationality": 0.86,
    ]
}
