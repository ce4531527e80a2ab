/// Which part of one name met which part of another, by what rule, and what was left over.
public struct NameAlignment: Sendable, Hashable {
    /// Two parts, or runs of parts written together on one side, that met.
    public struct Pair: Sendable, Hashable {
        /// Parts of the left name, by index.
        public var left: Range<Int>
        /// Parts of the right name, by index.
        public var right: Range<Int>
        /// How far they are one, and by which rule.
        public var agreement: WordAgreement
        /// What their meeting tells, in bits, before what is doubtful is taken off.
        public var bits: Double
    }

    /// The pairs, in the order of the left name.
    public var pairs: [Pair] = []
    /// Parts of the left name that met none, without those that tell nothing.
    public var leftOver: [Int] = []
    /// Parts of the right name that met none, without those that tell nothing.
    public var rightOver: [Int] = []

    /// What the pairs and what is left over come to.
    public var sums = NameSums()
}

/// What an alignment comes to, in thousandths of a bit, so that sums do not depend on the order of the sides.
public struct NameSums: Sendable, Hashable {
    /// What agrees.
    public var agreeing = 0
    /// What both names say and differ in.
    public var conflicting = 0
    /// What one says and the other leaves out, after its discount.
    public var leftOut = 0
    /// Taken off for parts in another order.
    public var disorder = 0
    /// Parts proper that met as whole words.
    public var wholeNames = 0
    /// How many of them are surnames: "Guerrero Flores" is a family.
    public var surnames = 0
    /// Parts that met as initials alone.
    public var initials = 0
    /// How far the names are one, 0…1.
    public var agreement = 0.0
    /// Whether it is too little to be a match by itself: one common name, initials, common words.
    public var isWeak = false
}

/// The prices of comparing two names: the one table to argue with.
///
/// Bits are information: a name borne by one in 1,024 people is worth ten. Each price says how many of the bits of a
/// disagreement are set against those of the agreements.
public struct NamePrices: Sendable {
    /// Two names in the same place that differ: Héctor Guerrero *López*, Héctor Guerrero *Flores*. More than the bits
    /// themselves, since a man is seldom given somebody else's name.
    public var conflict = 1.3

    /// What a differing name of a person costs at least, in bits: Kim is no Park, common as both are.
    public var leastConflict = 9.0

    /// Two names of the tables that differ, besides their bits: a share of what agrees.
    public var otherKnownName = 0.2

    /// A name of a person that the other side leaves out: middle names, second surnames, fathers' names come and go.
    public var leftOutName = 0.14

    /// One of two surnames, left out: in bits, besides the discount.
    public var leftOutSurname = 4.0

    /// Two surnames in the other order: Juan García Pérez is no Juan Pérez García. In bits, besides disorder.
    public var swappedSurnames = 7.0

    /// A proper word that only one organization's name has: "Crystalord *Systems*" is another firm.
    public var leftOutWord = 0.4

    /// A common word, a place: "Strait Shipbrokers (*Singapore*)".
    public var leftOutCommon = 0.7

    /// A legal form is left out more often than not. In bits.
    public var leftOutLegalForm = 0.2

    /// A trust, fund, branch or foundation is another than the firm whose name it bears. In bits.
    public var leftOutTrust = 7.0

    /// A number is never left out for brevity: "Fund" and "Fund *II*".
    public var leftOutNumber = 1.0

    /// Two numbers that differ: "Fund 3" and "Fund 4". In bits, besides three tenths of what agrees.
    public var otherNumber = 8.0

    /// Two places that differ, besides a fifth of what agrees. In bits.
    public var otherPlace = 4.0

    /// Two legal forms of different law: a foundation is no company. In bits, besides a fifth of what agrees.
    public var otherLegalForm = 5.5

    /// Two forms of one class: OAO and PAO, after a reform of the law. In bits.
    public var likeLegalForm = 0.7

    /// Each part out of order beyond "GUERRERO FLORES Hector" for "Hector GUERRERO FLORES". In bits.
    public var disorder = 3.0

    /// Beginning with the family: in bits.
    public var rotation = 0.3

    /// What any two names must overcome: rare names and many make a surer match than "Kim Lee". In bits.
    public var doubt = 2.0

    /// Parts proper that must meet for a match, unless one tells enough.
    public var fewestNames = 2

    /// A single agreeing name of a person never matches by itself; where initials go with it, it must tell this much.
    public var rareEnough = 11.0

    /// The prices we use.
    public static let standard = NamePrices()
}
