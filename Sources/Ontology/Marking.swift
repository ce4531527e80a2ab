/// Who may see something: a Traffic Light Protocol 2.0 label (FIRST, 2022), with the partners it may be released to.
public struct Marking: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The label, from what may be published to what is for the recipient's eyes alone.
    public enum Label: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
        /// No limit on disclosure.
        case clear
        /// Within the community.
        case green
        /// Within the organisation and its clients, on a need-to-know basis.
        case amber
        /// Within the organisation only.
        case amberStrict = "amber+strict"
        /// For the recipients only.
        case red

        /// Orders labels by strictness.
        public static func < (left: Label, right: Label) -> Bool { left.rank < right.rank }

        private var rank: Int { Label.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The label.
    public var label: Label

    /// The partners to whom it may be released; nil where the label alone decides.
    public var releasableTo: Set<String>?

    /// A marking.
    public init(_ label: Label, releasableTo: Set<String>? = nil) {
        self.label = label
        self.releasableTo = releasableTo
    }

    /// A label as people write it: "amber", "TLP:AMBER+STRICT", "white" (TLP 1's word for clear); nil for anything else.
    public init?(_ text: String) {
        var word = text.lowercased()
        if word.hasPrefix("tlp:") { word.removeFirst(4) }
        if word == "white" { word = "clear" }
        guard let label = Label(rawValue: word) else { return nil }
        self.init(label)
    }

    /// "TLP:AMBER".
    public var description: String { "TLP:" + label.rawValue.uppercased() }

    /// The marking of what is derived from both: the stricter label, and only the partners that both allow.
    public func combined(with other: Marking) -> Marking {
        let partners: Set<String>? =
            switch (releasableTo, other.releasableTo) {
            case (let mine?, let theirs?): mine.intersection(theirs)
            case (let mine, let theirs): mine ?? theirs
            }
        return Marking(max(label, other.label), releasableTo: partners)
    }
}
