/// What a token is within a name, in the BIO scheme of CoNLL-2002 (Tjong Kim Sang 2002).
package enum Label: Int, CaseIterable, Sendable {
    case outside, beginPerson, insidePerson, beginPlace, insidePlace, beginOrganization, insideOrganization

    /// "B-PER", or the outside label for a tag that is none of ours.
    package init(tag: some StringProtocol) {
        self = Label.allCases.first { $0.tag == tag } ?? .outside
    }

    /// "O", "B-PER", "I-LOC" …
    package var tag: String {
        switch self {
        case .outside: "O"
        case .beginPerson: "B-PER"
        case .insidePerson: "I-PER"
        case .beginPlace: "B-LOC"
        case .insidePlace: "I-LOC"
        case .beginOrganization: "B-ORG"
        case .insideOrganization: "I-ORG"
        }
    }

    /// Whether a name goes on with it.
    package var isInside: Bool { Label.isInside(UInt8(rawValue)) }

    /// Whether a name goes on with the label of this number.
    static func isInside(_ number: UInt8) -> Bool { number > 0 && number % 2 == 0 }

    /// Whether it may follow `label`: only what began can go on.
    package func follows(_ label: Label) -> Bool {
        !isInside || label.rawValue == rawValue || label.rawValue == rawValue - 1
    }
}
