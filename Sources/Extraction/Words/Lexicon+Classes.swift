extension Lexicon {
    /// What is known of a single word.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        /// A given name: "Héctor".
        static let given = Marks(rawValue: 1)
        /// A surname: "Guerrero".
        static let surname = Marks(rawValue: 2)
        /// A word that text writes in lower case: "jail".
        static let common = Marks(rawValue: 4)
        /// The first word of a phrase of the lists.
        static let opensPhrase = Marks(rawValue: 8)
        /// Words with which phrases of the lists begin, and that they go on after.
        static let goesOn = Marks(rawValue: 16)
        /// A whole phrase of the lists.
        static let isPhrase = Marks(rawValue: 32)
        /// A word of phrases of the lists that is not their first: "Interior".
        static let goesInside = Marks(rawValue: 64)
    }

    /// What a phrase of the lists is.
    enum Class: UInt8, Sendable, CaseIterable {
        case country, place, demonym, demonymless
        case honorific, rank, post, role, speech
        case gang, gangNoun, publicBody, organizationHead, facility, legalForm, acronym, other
        case month, weekday, crime
        case determiner, particle, adverb, adjective
        case office, deed, followers

        init?(name: some StringProtocol) {
            guard let found = Class.names[String(name)] else { return nil }
            self = found
        }

        private static let names: [String: Class] = [
            "honorific": .honorific, "rank": .rank, "post": .post, "role": .role, "speech": .speech,
            "gang": .gang, "gangnoun": .gangNoun, "publicbody": .publicBody,
            "organizationhead": .organizationHead, "facility": .facility, "legalform": .legalForm,
            "acronym": .acronym, "other": .other, "month": .month, "weekday": .weekday, "crime": .crime,
            "determiner": .determiner, "particle": .particle, "adverb": .adverb, "adjective": .adjective,
            "demonymless": .demonymless, "office": .office, "deed": .deed, "followers": .followers,
        ]
    }

    /// Several classes, a bit each.
    struct Classes: Sendable, ExpressibleByArrayLiteral {
        private var bits: UInt32 = 0

        init() {}

        init(arrayLiteral kinds: Class...) { for kind in kinds { insert(kind) } }

        var isEmpty: Bool { bits == 0 }

        func contains(_ kind: Class) -> Bool { bits >> UInt32(kind.rawValue) & 1 != 0 }

        func isDisjoint(with other: Classes) -> Bool { bits & other.bits == 0 }

        mutating func insert(_ kind: Class) { bits |= 1 << UInt32(kind.rawValue) }

        mutating func remove(_ kind: Class) { bits &= ~(1 << UInt32(kind.rawValue)) }
    }

    /// A phrase as one list has it.
    struct Entry: Sendable {
        let kind: Class
        /// What the class says more exactly: a country's code, a crime's name, a month's number.
        let detail: String
        /// 3 a place of a million people or a state, 2 of a hundred thousand, 1 a smaller one; 0 where no place.
        let size: UInt8
        /// The number of the next entry of the same phrase; −1 for none.
        let next: Int32
    }
}
