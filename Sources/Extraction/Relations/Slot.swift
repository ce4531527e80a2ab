/// A stretch of a sentence that a pattern may take for a person, a group, a place or a crime.
struct Slot {
    /// What a pattern may ask for.
    enum Kind: String, CaseIterable {
        case person = "PERSON"
        case organization = "ORG"
        case publicBody = "BODY"
        case facility = "FACILITY"
        case place = "PLACE"
        case crime = "CRIME"
        /// "his" before a brother, a lawyer or a partner.
        case owner = "OWNER"

        /// It alone as a set.
        var alone: Kinds {
            switch self {
            case .person: Kinds(rawValue: 1)
            case .organization: Kinds(rawValue: 2)
            case .publicBody: Kinds(rawValue: 4)
            case .facility: Kinds(rawValue: 8)
            case .place: Kinds(rawValue: 16)
            case .crime: Kinds(rawValue: 32)
            case .owner: Kinds(rawValue: 64)
            }
        }
    }

    /// Several kinds.
    struct Kinds: OptionSet, Sendable { let rawValue: UInt8 }

    let kind: Kind
    /// The entity; nil for a crime.
    let entity: Int?
    /// The crime; "" for anything else.
    let detail: String
    /// The name or the pronoun itself.
    let tokens: Range<Int>
    /// Where a pattern may enter: from the first word that belongs to it ("the notorious …") to the name.
    var starts: ClosedRange<Int>
    /// Where a pattern may leave, the furthest last: after the name, its parenthesis, its apposition.
    var ends: [Int]
    /// 1 for a name; less for a pronoun or a description.
    let certainty: Double
    /// Whether the name tells whose brother, wife or lawyer is meant: nothing is said of him who bears it.
    var isOwner = false

    /// "Imperiale, an affiliate *of* the Amato clan, was …": what follows is not said of the clan, but what members
    /// of the clan do is.
    func isGoverned(in text: TokenizedText) -> Bool {
        let before = starts.lowerBound - 1
        guard Slot.governors.contains(text.word(before)) else { return false }
        return !(1...3).contains { length in
            text.phrases.longest([.followers, .gangNoun], at: before - length)?.tokens.upperBound == before
        }
    }

    private static let governors: WordSet = [
        "of", "with", "alongside", "against", "by", "from", "for", "than", "among", "del", "de", "do", "da",
        "con", "com", "contra", "por", "pelo", "pela", "al", "ao", "à",
    ]
}

/// The slots of one sentence, to be found from either side.
struct SlotTable {
    let slots: [Slot]
    /// Whom the sentence goes on about where it names no subject of its own.
    var subject: Int?
    /// The kinds that the sentence has.
    let kinds: Slot.Kinds
    private let sentence: Range<Int>
    /// The slots that may be entered at each token, one token after the other, and where each token's begin.
    private var entered: [Int] = []
    private var enteredFrom: [Int32] = []
    /// The slots that may be left before each token.
    private var leaving: [Int] = []
    private var leftFrom: [Int32] = []

    /// The table of slots that are in text order.
    init(_ sentence: Range<Int>, _ slots: [Slot], subject: Int? = nil) {
        self.sentence = sentence
        self.subject = subject
        self.slots = slots
        kinds = slots.reduce(into: subject == nil ? [] : Slot.Kind.person.alone) { $0.insert($1.kind.alone) }
        guard !slots.isEmpty else { return }
        (entered, enteredFrom) = SlotTable.places(sentence, slots, { $0.starts })
        (leaving, leftFrom) = SlotTable.places(sentence, slots, { $0.ends })
    }

    /// The slots sorted by places, those of one place in their own order.
    private static func places(
        _ sentence: Range<Int>, _ slots: [Slot], _ places: (Slot) -> some Sequence<Int>
    ) -> ([Int], [Int32]) {
        var from = Array(repeating: Int32(0), count: sentence.count + 2)
        for slot in slots {
            for place in places(slot) where place >= sentence.lowerBound && place <= sentence.upperBound {
                from[place - sentence.lowerBound + 1] += 1
            }
        }
        for index in 1..<from.count { from[index] += from[index - 1] }
        var found = Array(repeating: 0, count: Int(from[from.count - 1]))
        var next = from
        for (index, slot) in slots.enumerated() {
            for place in places(slot) where place >= sentence.lowerBound && place <= sentence.upperBound {
                found[Int(next[place - sentence.lowerBound])] = index
                next[place - sentence.lowerBound] += 1
            }
        }
        return (found, from)
    }

    /// The slots that a pattern may enter at a token.
    func entered(at token: Int) -> ArraySlice<Int> {
        guard sentence.contains(token), !slots.isEmpty else { return [] }
        let place = token - sentence.lowerBound
        return entered[Int(enteredFrom[place])..<Int(enteredFrom[place + 1])]
    }

    /// The slots that a pattern may leave before a token.
    func left(before token: Int) -> ArraySlice<Int> {
        guard token > sentence.lowerBound, token <= sentence.upperBound, !slots.isEmpty else { return [] }
        let place = token - sentence.lowerBound
        return leaving[Int(leftFrom[place])..<Int(leftFrom[place + 1])]
    }
}
