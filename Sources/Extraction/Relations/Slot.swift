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
    /// Whom a plural stands for besides: "both".
    var others: [Int] = []

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
///
/// A class, so that every reader of the sentence may hold it at the price of one reference.
final class SlotTable {
    let slots: [Slot]
    /// Whom the sentence goes on about where it names no subject of its own.
    let subject: Int?
    /// The group that it goes on about, where nobody but a group was spoken of.
    let group: Int?
    /// Whom the record is about that the sentence is a line of.
    let record: Int?
    /// The kinds that the sentence has.
    let kinds: Slot.Kinds
    /// The slots that may be entered at each token, and those that may be left before each.
    private let entries, exits: SlotPlaces

    /// The table of slots that are in text order.
    init(_ sentence: Range<Int>, _ slots: [Slot], subject: Int? = nil, group: Int? = nil, record: Int? = nil)
    {
        self.subject = subject
        self.group = group
        self.record = record
        self.slots = slots
        var kinds: Slot.Kinds = subject == nil ? [] : Slot.Kind.person.alone
        if group != nil { kinds.insert(Slot.Kind.organization.alone) }
        self.kinds = slots.reduce(into: kinds) { $0.insert($1.kind.alone) }
        entries = SlotPlaces(sentence.lowerBound..<sentence.upperBound, slots, \.starts)
        exits = SlotPlaces(sentence.lowerBound + 1..<sentence.upperBound + 1, slots, \.ends)
    }

    /// The slots that a pattern may enter at a token.
    func entered(at token: Int) -> SlotPlaces.Slots { entries.slots(at: token) }

    /// The slots that a pattern may leave before a token.
    func left(before token: Int) -> SlotPlaces.Slots { exits.slots(at: token) }
}

/// Slots sorted by where they stand, those of one place in their own order.
struct SlotPlaces {
    /// Some slots, by their places in ``SlotTable/slots``.
    struct Slots: RandomAccessCollection {
        fileprivate let numbers: [Int32]
        let startIndex, endIndex: Int

        subscript(position: Int) -> Int { Int(numbers[position]) }
    }

    private let range: Range<Int>
    /// For each place of the range, and for its end, where its slots begin further on in this array; then the slots.
    private let numbers: [Int32]

    /// The slots that stand in a range, each at several places.
    init(_ range: Range<Int>, _ slots: [Slot], _ places: (Slot) -> some BidirectionalCollection<Int>) {
        self.range = range
        guard !slots.isEmpty else {
            numbers = []
            return
        }
        var count = 0
        for slot in slots { for place in places(slot) where range.contains(place) { count += 1 } }
        var numbers = Array(repeating: Int32(0), count: range.count + 1 + count)
        for slot in slots {
            for place in places(slot) where range.contains(place) { numbers[place - range.lowerBound] += 1 }
        }
        var end = Int32(range.count + 1)
        for place in 0...range.count {
            end += numbers[place]
            numbers[place] = end
        }
        // Filled from behind, each place's number ends where its slots begin.
        for index in slots.indices.reversed() {
            for place in places(slots[index]).reversed() where range.contains(place) {
                let place = place - range.lowerBound
                numbers[place] -= 1
                numbers[Int(numbers[place])] = Int32(index)
            }
        }
        self.numbers = numbers
    }

    /// The slots that stand at a place; at most places there are none.
    func slots(at place: Int) -> Slots {
        let place = place - range.lowerBound
        guard place >= 0, place < range.count, !numbers.isEmpty, numbers[place] < numbers[place + 1] else {
            return Slots(numbers: [], startIndex: 0, endIndex: 0)
        }
        return Slots(numbers: numbers, startIndex: Int(numbers[place]), endIndex: Int(numbers[place + 1]))
    }
}
