/// How far a source and what it says can be trusted: the Admiralty code, "B2".
///
/// As in the UNODC *Criminal Intelligence Manual for Analysts* (2011), chapter 4.
public struct Grade: Hashable, Sendable, Codable, CustomStringConvertible {
    /// How reliable the source is.
    public enum Reliability: String, Hashable, Sendable, Codable, CaseIterable {
        /// A, completely reliable; B, usually; C, fairly; D, not usually; E, unreliable; F, cannot be judged.
        case a = "A", b = "B", c = "C", d = "D", e = "E", f = "F"
    }

    /// How credible the information is, apart from who gave it.
    public enum Credibility: Int, Hashable, Sendable, Codable, CaseIterable {
        /// 1, confirmed by others; 2, probably true; 3, possibly; 4, doubtful; 5, improbable; 6, cannot be judged.
        case confirmed = 1
        case probable, possible, doubtful, improbable, unknown
    }

    /// The letter.
    public var reliability: Reliability

    /// The digit.
    public var credibility: Credibility

    /// A grade of its two parts.
    public init(_ reliability: Reliability, _ credibility: Credibility) {
        self.reliability = reliability
        self.credibility = credibility
    }

    /// A grade as analysts write it, "B2" or "b2"; nil for anything else.
    public init?(_ text: String) {
        guard text.count == 2, let letter = text.first, let digit = text.last?.wholeNumberValue,
            let reliability = Reliability(rawValue: letter.uppercased()),
            let credibility = Credibility(rawValue: digit)
        else { return nil }
        self.init(reliability, credibility)
    }

    /// "B2".
    public var description: String { reliability.rawValue + String(credibility.rawValue) }
}
