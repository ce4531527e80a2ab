/// How a source says what it says.
public enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
    /// Plainly, as a fact.
    case stated
    /// As what somebody else says: "Maduro acknowledged that …".
    case reported
    /// As hearsay or suspicion: "allegedly", "según fuentes", "suspeito de".
    case alleged
    /// As something planned or expected: "will be transferred".
    case planned
    /// As something that depends on something else: "if he escaped".
    case hypothetical
    /// As a question.
    case asked
    /// As not being so: "was not a member".
    case negated
    /// As what somebody says is not so: "he denied leading the gang".
    case denied

    /// Whether the source puts it forward as having happened, be it as hearsay.
    ///
    /// Networks, exports and joins are made of affirmed claims only; the others are shown with their passages.
    public var isAffirmed: Bool {
        switch self {
        case .stated, .reported, .alleged: true
        case .planned, .hypothetical, .asked, .negated, .denied: false
        }
    }
}
